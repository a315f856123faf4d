### The command line.

## tulos cost
# $minutes: a number; $days: one of tulos-days, or of tulos-days-a-week; $rate, $year: amounts
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minute { $days } at { $rate } an hour costs { $year } a year.
   *[other] { $minutes } minutes { $days } at { $rate } an hour costs { $year } a year.
}
tulos-cost-answer-together = All this time costs { $year } a year.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } a year from { $hours } hour a week: that hour brings in { $rate }.
   *[other] { $revenue } a year from { $hours } hours a week: an hour brings in { $rate }.
}
tulos-weekdays = every weekday
tulos-every-day = every day
tulos-days-a-week = { $count ->
    [one] one day a week
   *[other] { $count } days a week
}
tulos-cost-head-hour = an hour
tulos-cost-head-minutes = min a day
tulos-cost-head-week = a week
tulos-cost-head-month = a month
tulos-cost-head-year = a year
tulos-cost-you = You
tulos-cost-together = Together
tulos-cost-note = Worked out for { $days }, 52 weeks a year; a month is a twelfth of that.
tulos-not-a-number = { $option } { $found }: that is not a number from { $least } to { $most }. Write it in digits, with a point before the decimals: { $example }.
tulos-cost-not-a-person = { $option } { $found }: please give a name, what an hour costs and the minutes a day, like this: { $example }.

## Books that are not in order
tulos-faults = { $count ->
    [one] One thing in these books must be put right first.
   *[other] { $count } things in these books must be put right first.
}
tulos-faults-more = { $count ->
    [one] And one more; --all shows them all.
   *[other] And { $count } more; --all shows them all.
}

## tulos verdict and tulos books
tulos-judging = Looking at the books …
tulos-days-out-of-order = The last day is before the first.
tulos-books-begun = { $place } is ready to be filled in.
tulos-books-there-already = There is already something at { $place }; nothing was changed.
tulos-books-in-order = These books are in order.
tulos-books-missing = What would make the verdict firmer, most useful first:
tulos-not-a-date = { $option } { $found }: that is not a date. Write year, month and day: { $example }.
tulos-books-odd = This was read all the same, but please check it:
tulos-books-not-written = { $place } could not be written: { $why }
tulos-books-only-xlsx = { $place }: a new spreadsheet is written as .xlsx; LibreOffice opens that too.
tulos-books-left-off = Stopped; nothing was written.
tulos-books-rate-assumed = An hour of your time is put down at { $rate } for now: please fill in what it really costs.
tulos-books-next = Once you have filled something in:

## What tulos books new asks
tulos-ask-name = What is your business called?
tulos-ask-currency = Which currency do you work in?
tulos-ask-time-zone = Which time zone are you in? (such as Europe/Dublin)
tulos-ask-rate = What does an hour of your time cost? (press Enter if you do not know)
tulos-ask-annual-revenue = Then let us work it out: how much does the business take in a year? (press Enter if you do not know)
tulos-ask-hours-per-week = And how many hours a week do you work for it? (press Enter if you do not know)
tulos-ask-sells = What do you sell? 1 goods, 2 services, 3 subscriptions, 4 enquiries that you pass on, 5 advertising space
tulos-ask-price = What do you usually charge for one? (press Enter if it varies)
tulos-ask-margin = What percentage of the price is left for you before marketing? (press Enter if you do not know)
tulos-ask-bought = How often does a customer buy? 1 once, 2 again and again
tulos-ask-activities = What does your marketing time or money go into? (separate with commas: Facebook, newsletter, market stall)
tulos-ask-kind = Which of these is { $name }? 1 social media, 2 search, 3 email, 4 recommendations, 5 events, 6 ads, 7 press, 8 something else
tulos-ask-minutes = How many minutes a week go into { $name }? (press Enter if you will write them down)

## The page as a file
tulos-written = The page is in { $file }.
tulos-not-written = { $file } could not be written: { $why }

## Serving
# The address to open in a browser.
tulos-open = Tulos is ready: open { $address }
tulos-nav-verdict = Verdict
tulos-nav-clock = Clock
tulos-nav-books = Books
tulos-settings-wrong = { $file } cannot be used: { $why }
tulos-base-url-wrong = --base-url { $found }: please give the address that browsers use, such as https://tulos.example.com.
tulos-data-not-made = The folder { $folder } could not be made: { $why }
tulos-no-data = There is no database in { $folder } yet.
tulos-database-not-known = --database takes the address of a PostgreSQL database: postgres://…
tulos-database-newer = This database was opened by a newer version of Tulos. Please use that one. ({ $why })
tulos-database-full = The disk of the database is full. Make room and try again. ({ $why })
tulos-database-read-only = The database can be read but not written. See to it that this program may write there. ({ $why })
tulos-database-away = The database cannot be opened: { $why }
tulos-not-bound = Cannot listen on { $address }: { $why }. Choose another address with --listen.

## Books into and out of the database
tulos-imported = { $business }: { $new ->
    [one] { $new } new row
   *[other] { $new } new rows
}, { $changed } changed, { $same } there already.
tulos-import-other-business = These are the books of “{ $books }”, and they would take the place of the settings of “{ $business }”. Nothing was taken in. If that is what you want, say so with --replace-settings; without --business they become a business of their own.
tulos-not-read = { $file } could not be read: { $why }
tulos-import-too-large = it holds more than can be taken in at once.
tulos-exported = The books of { $business } are in { $folder }.
tulos-export-failed = The books could not be written into { $folder }: { $why }
tulos-business-unknown = There is no business “{ $business }”.
tulos-business-none = There is no business yet.
tulos-business-several = There are several businesses: { $names }. Say which one with --business.
tulos-business-ambiguous = Several businesses are called “{ $business }”. Say which one by its address: { $names }.

## People
tulos-user-no-address = People sign in with a mail address, such as anna@example.com.
tulos-user-twice = { $email } may sign in already. Another password: tulos user password.
tulos-user-unknown = Nobody signs in with { $email }.
tulos-user-added = { $email } may sign in now.
tulos-user-works = { $email } works in { $business } now ({ $role }).
tulos-user-password-changed = { $email } has a new password, and is signed out everywhere.
# $path: the end of an address.
tulos-user-link = { $email } chooses a password here, once and within a day: { $address }
tulos-user-type-password = Password:
