### What is wrong with books. The message says what is wrong, its attribute what is expected instead.
### $found: what stood there. The names of files, columns and keys are not translated.

## Of the books as a whole
books-fault-no-such-place = There is nothing here.
    .expected = a folder with business.toml in it, or an .xlsx or .ods file
books-fault-not-books = This is neither a folder nor a spreadsheet.
    .expected = a folder with business.toml in it, or an .xlsx or .ods file
books-fault-no-business = Nothing here says whose books these are.
    .expected = business.toml; in a spreadsheet, a sheet named business
books-fault-no-effort = Nothing here says how much time or money went in.
    .expected = time.csv, costs.csv, or usual_minutes_per_week in business.toml

## Of a file
books-fault-forbidden = You are not allowed to read this.
    .expected = a file that you may open
books-fault-unreadable = This could not be read: { $why }
    .expected = a file that can be read
books-fault-not-a-file = This is not an ordinary file.
    .expected = an ordinary file
books-fault-not-text = This is not text in UTF-8.
    .expected = a text file in UTF-8; in Excel, save it as “CSV UTF-8”
books-fault-unknown-table = Nothing tells which table this is.
    .expected = a table with the columns of the format in its first line, such as date, activity and minutes; as text in UTF-8
books-fault-file-too-large = The file is too large.
    .expected = at most { $mebibytes } MB
books-fault-not-a-spreadsheet = This is not a spreadsheet, or it is damaged.
    .expected = a spreadsheet as LibreOffice or Excel saves it
books-fault-damaged-archive = This zip is damaged.
    .expected = a zip that was packed and sent whole
books-fault-not-alone = This came together with other files.
    .expected = a zip or a spreadsheet by itself, or single tables
books-fault-sheets-too-full = There is more in this spreadsheet than can be read.
    .expected = a smaller spreadsheet, or a folder with CSV files
books-fault-not-reckoned = There are formulas in this spreadsheet whose results are missing.
    .expected = a spreadsheet that was opened and saved once in LibreOffice or Excel
books-fault-locked = The spreadsheet has a password.
    .expected = a spreadsheet without a password

## Of a table
books-fault-no-header = The file is empty.
    .expected = a first line with the names of the columns
books-fault-missing-column = A column is missing. The first line reads: { $found }
    .expected = { $columns }
books-fault-column-twice = “{ $found }” is the name of two columns.
    .expected = each column once
books-fault-sheet-twice = Two sheets are called “{ $found }”.
    .expected = each sheet once
books-fault-table-twice = This is the table { $table } once more.
    .expected = each table once; another file with the same table can be brought in afterwards
books-fault-row-length = { $cells ->
    [one] The row has { $cells } cell; the first line has a different number.
   *[other] The row has { $cells } cells; the first line has a different number.
}
    .expected = { $columns ->
        [one] { $columns } cell
       *[other] { $columns } cells
    }
books-fault-row-too-long = The row is too long.
    .expected = at most { $mebibytes } MB
books-fault-quote-open = A quotation mark is opened here and never closed.
    .expected = a closing quotation mark
books-fault-id-twice = The id “{ $found }” is used twice.
    .expected = an id that nothing else has

## Of a value
books-fault-empty = Nothing is filled in.
    .expected = a value
books-fault-not-a-number = “{ $found }” is not a number.
    .expected = a number such as 12.50
books-fault-not-finite = “{ $found }” is not a number that can be used.
    .expected = a number such as 12.50
books-fault-number-too-long = “{ $found }” has too many digits.
    .expected = a number of at most 28 digits
books-fault-negative = “{ $found }” is below zero.
    .expected = zero or more
books-fault-not-positive = “{ $found }” is not above zero.
    .expected = more than zero
books-fault-not-whole = “{ $found }” is not a whole number.
    .expected = a whole number such as 12
books-fault-ambiguous-number = “{ $found }” could be { $one } or { $other }, and nothing in the column shows which.
    .expected = { $one } or { $other }
books-fault-not-a-date = “{ $found }” is not a date.
    .expected = year-month-day, such as 2026-03-31
books-fault-no-such-day = “{ $found }” is not in the calendar.
    .expected = a day that exists, such as 2026-03-31
books-fault-ambiguous-date = “{ $found }” could be { $one } or { $other }, and nothing in the column shows which.
    .expected = { $one } or { $other }
books-fault-after-tomorrow = “{ $found }” has not come yet.
    .expected = { $tomorrow } at the latest
books-fault-ends-before-it-begins = “{ $found }” is before the first day.
    .expected = { $from } or later
books-fault-not-a-time = “{ $found }” is not a time of day.
    .expected = hours and minutes, such as 14:30
books-fault-unknown-word = “{ $found }” is not one of the choices.
    .expected = one of: { $allowed }
books-fault-not-an-id = “{ $found }” cannot be an id.
    .expected = small letters a to z, digits and hyphens, at most 40 in all
books-fault-unknown-activity = There is no activity “{ $found }” in these books.
    .expected = an activity that is listed there; perhaps { $nearest }?
books-fault-unknown-property = There is no site or shop “{ $found }” in these books.
    .expected = one that is listed there; perhaps { $nearest }?
books-fault-no-activities = There is no activity “{ $found }”: business.toml has none at all.
    .expected = an [[activity]] of that name in business.toml
books-fault-no-properties = There is no site or shop “{ $found }”: business.toml has none at all.
    .expected = a [[property]] of that name in business.toml
books-fault-not-its-purpose = { $activity } does not have the purpose “{ $found }” in business.toml.
    .expected = { $purposes }
books-fault-other-currency = “{ $found }” is not the currency of these books.
    .expected = { $currency }
books-fault-refunds-itself = The sale “{ $found }” is entered as a refund of itself.
    .expected = the id of another sale

## Of business.toml
books-fault-not-toml = This line cannot be understood: { $found }
    .expected = a line such as hourly_rate = 40 or name = "Bakery"
books-fault-key-without-quotes = “{ $key }” needs quotation marks here.
    .expected = "{ $key }" = …
books-fault-key-twice = This setting is there twice.
    .expected = each setting once
books-fault-missing-key = This is missing.
    .expected = a value
books-fault-not-a-text = “{ $found }” is not text.
    .expected = text in quotation marks, such as "EUR"
books-fault-not-a-list = “{ $found }” is not a list.
    .expected = a list in square brackets, such as ["reach"]
books-fault-not-a-section = “{ $found }” is not a section.
    .expected = a section with settings of its own, such as [time]
books-fault-not-sections = Each of these needs a section of its own, not “{ $found }”.
    .expected = a section for each one, such as [[activity]]
books-fault-not-a-currency = “{ $found }” is not a currency.
    .expected = three capital letters, such as EUR
books-fault-not-a-country = “{ $found }” is not a country.
    .expected = two capital letters, such as IE
books-fault-unknown-zone = “{ $found }” is not a time zone.
    .expected = a time zone such as { $nearest }
books-fault-no-rate = Nothing here says what an hour costs.
    .expected = hourly_rate, or annual_revenue and hours_per_week
books-fault-not-a-share = “{ $found }” is not a share.
    .expected = a number from 0 to 1, such as 0.4 for 40%
books-fault-nothing-listed = The list is empty.
    .expected = at least one
books-fault-listed-twice = “{ $found }” is in the list twice.
    .expected = each of them once
books-fault-person-twice = Two people have the same name; capitals make no difference.
    .expected = each person once
books-fault-rate-twice = Two rates begin on the same day.
    .expected = a different first day for each rate

## What was understood all the same

books-caution-byte-order-mark = The file begins with an invisible mark; it was skipped.
books-caution-crlf = The lines end the Windows way; they were read all the same.
books-caution-semicolons = The columns are separated by semicolons; they were read that way.
books-caution-tabs = The columns are separated by tabs; they were read that way.
books-caution-windows-1252 = The text is in an older form (Windows-1252); please check that letters such as é and ä came out right.
books-caution-decimal-comma = The comma was read as the decimal point.
books-caution-thousands = The numbers have marks between the thousands; these were left out.
books-caution-three-decimals = The three digits after the point were read as decimals, not as thousands.
books-caution-date-form = The dates were read as { $form } (d is the day, m the month, y the year).
books-caution-unknown-column = This column is not known and was left out.
books-caution-unknown-file = This file is not known and was left alone.
books-caution-unknown-sheet = This sheet is not known and was left alone.
books-caution-unknown-key = This setting is not known and was left out; perhaps you meant { $nearest }.

## Empty books to begin with

books-blank-title = The books of your business
books-blank-my-business = My business
books-blank-usual-currency = EUR
books-blank-begin = Fill in what you know. What you leave empty counts as not known, never as zero. All that is needed is the activities and their time or costs; everything else makes the answer surer.
books-blank-explanation = What it means
books-blank-word = Please choose one from the list.
books-blank-day = A date belongs here, such as 2026-03-31.
books-blank-number = This number does not fit here; the explanation says what belongs here.
books-blank-activity = Please choose an activity from the list. Add a new one to the sheet activities first.

## Columns of every table

books-sheet-any-activity = Which activity: its id.
books-sheet-any-currency = The currency, if you give one: the same as that of the business.
books-sheet-any-date = The day, such as 2026-03-31.
books-sheet-any-how-found = What the customer said when you asked: how did you find us? In their own words.
books-sheet-any-id = A number or name of its own for this row, if it has one; do not use it twice.
books-sheet-any-new = Is this a new customer? yes or no; empty if you do not know.
books-sheet-any-note = A note for yourself.
books-sheet-any-property = Which site or shop, if you have several: its id.
books-sheet-any-purpose = What for: reach (new customers), retain (keep customers) or support (help customers).

## business

books-sheet-business = Your business.
books-sheet-business-name = The name of the business.
books-sheet-business-currency = The currency of all amounts, in three letters, such as EUR.
books-sheet-business-time-zone = The time zone, such as Europe/Dublin.
books-sheet-business-country = The country in two letters, such as IE.
books-sheet-business-hourly-rate = What an hour of your own time costs.
books-sheet-business-annual-revenue = Or, instead of that: what the business takes in a year.
books-sheet-business-hours-per-week = And the hours a week that you work for it; what an hour costs is worked out from the two.
books-sheet-business-weekly-budget-minutes = How many minutes a week you allow for social media.
books-sheet-business-offer-kind = What you sell: product, service, subscription, lead (you are paid for enquiries) or advertising (you are paid for visits).
books-sheet-business-price = What you usually charge for one.
books-sheet-business-margin = What is left of the price before marketing, as a share: 0.4 for 40%.
books-sheet-business-bought = How customers buy: once, or repeatedly.
books-sheet-business-buyers = Who buys: consumers, businesses or both.
books-sheet-business-visit-value = What a visit to a site with advertisements brings in.
books-sheet-business-minutes-per-case-elsewhere = How many minutes it takes to help a customer by phone or email.
books-sheet-business-period-from = Judge only from this day on.
books-sheet-business-period-to = Judge only up to this day.

## people

books-sheet-people = What an hour of other people’s time costs. An hour of anybody not named here costs the same as yours.
books-sheet-people-person = The name, as it is written in the sheet time.
books-sheet-people-rate = What an hour costs; 0 for somebody who is paid through costs.
books-sheet-people-from = The day from which this applies, if it changed.

## activities

books-sheet-activities = Everything that marketing time or money goes into: a social media account, but just as much a newsletter or a chat with guests.
books-sheet-activities-id = A short name for use in the tables: small letters, digits and hyphens, at most 40.
books-sheet-activities-name = The name as you want to see it.
books-sheet-activities-kind = What it is: social, search, email, referral (recommendations), events, ads, press or other.
books-sheet-activities-network = For social: which network, such as instagram.
books-sheet-activities-purposes = What it is for: reach (new customers), retain (keep customers), support (help customers), or several of them.
books-sheet-activities-called = What customers call it when they tell you how they found you.
books-sheet-activities-usual-minutes-per-week = How many minutes a week it usually takes, for weeks in which nothing was written down.
books-sheet-activities-since = Since when you have been doing it.

## properties

books-sheet-properties = Your sites and shops, if you want to tell them apart. Each may sell something of its own.
books-sheet-properties-id = A short name for use in the tables: small letters, digits and hyphens, at most 40.
books-sheet-properties-site = Its address, such as shop.example.

## time

books-sheet-time = The time that went in.
books-sheet-time-minutes = How many minutes.
books-sheet-time-person = Whose time; empty if it is yours.

## costs

books-sheet-costs = The money that went in.
books-sheet-costs-amount = How much.
books-sheet-costs-kind = What for: ads, tool, content (texts, pictures), fee or other.
books-sheet-costs-from = The first day that it pays for, if it is more than one day.
books-sheet-costs-to = The last day that it pays for.

## sales

books-sheet-sales = What was sold: a row for each sale.
books-sheet-sales-id = The number of the sale; each number once.
books-sheet-sales-revenue = What was paid.
books-sheet-sales-margin = What you earned on it before marketing, in money. Empty: it follows from what was paid.
books-sheet-sales-customer = A number or name that is the same each time this customer buys. No need for the real name.
books-sheet-sales-activity = The activity it came from, where a link, a code or the order form shows that. Empty if nothing shows it.
books-sheet-sales-channel = Where it was sold: web, counter, phone, mail or other.
books-sheet-sales-refund-of = For a refund: the number of the sale that was refunded.

## enquiries

books-sheet-enquiries = Who asked, and what came of it.
books-sheet-enquiries-outcome = What came of it: open, won or lost.
books-sheet-enquiries-lost-because = Why nothing came of it: price, no-need, timing, competitor, silence (no more replies) or other.
books-sheet-enquiries-sale = The number of the sale that it became.

## visits

books-sheet-visits = The visits to your site or shop in a day, by where they came from.
books-sheet-visits-activity = Where they came from: the id of an activity; empty if it is not known.
books-sheet-visits-visits = How many visits.
books-sheet-visits-goals = In how many of them somebody did what you hoped for, such as asking for a quote.

## journeys

books-sheet-journeys = Where people came across your business before they bought.
books-sheet-journeys-visitor = A number or name that is the same each time this visitor comes. Not the real name.
books-sheet-journeys-sale = The number of the sale, in the row where they bought.

## posts

books-sheet-posts = What you published: a row for each post.
books-sheet-posts-time = At what time, such as 14:30.
books-sheet-posts-kind = What it was: text, image, video, link, story or poll.
books-sheet-posts-intent = What it was meant for: promote (sell), engage (talk), curate (pass on), inform or support (help).
books-sheet-posts-text = What it said.
books-sheet-posts-reach = How many people saw it.
books-sheet-posts-likes = How many liked it.
books-sheet-posts-comments = How many comments.
books-sheet-posts-shares = How many passed it on.
books-sheet-posts-clicks = How many clicked.

## support

books-sheet-support = The customers you helped in a day.
books-sheet-support-opened = How many new cases came in.
books-sheet-support-resolved = How many were settled.
books-sheet-support-minutes = How many of the minutes in the sheet time went into it.

## experiments

books-sheet-experiments = Times when you stopped an activity on purpose, or did more or less of it, to see what would happen.
books-sheet-experiments-from = The first day.
books-sheet-experiments-to = The last day; empty if it is still going on.
books-sheet-experiments-change = How much of it you did: 0 is a stop, 0.5 half as much, 2 twice as much.
