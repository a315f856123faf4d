### The books in the database: what is wrong with files, imports, lists of rows

# The place of a fault: “sales.csv, line 12, revenue”.
ledger-fault-line = line { $line }
ledger-fault-expected = Expected: { $expected }

## The books
ledger-books = Books
ledger-books-lead = Everything that went into your marketing and everything that came out, row by row. The verdicts stand on this and on nothing else.
ledger-import = Bring books in
ledger-export = Take everything out
ledger-work = Work in progress
ledger-add = Add a row
ledger-row = Row
ledger-row-new = New row
ledger-row-changed = This row was changed in the meantime, so nothing was saved yet. This is what it says now; below it is what you typed, which takes its place if you save again.
ledger-row-gone = This row is not there any more: it was changed or deleted in the meantime. If you save, what you typed is added as a new row.
ledger-save = Save
ledger-delete = Delete this row
ledger-delete-ask = Delete this row?
ledger-delete-lead = It will be gone from the books, and the verdicts are worked out without it.
ledger-delete-not = Keep it
ledger-filter-all = All
ledger-filter-from = From
ledger-filter-to = To
ledger-filter-find = Find
ledger-filter-do = Show

## The tables
ledger-table-time = Time
    .about = Time spent, by activity.
ledger-table-costs = Costs
    .about = Money spent: ads, tools, fees.
ledger-table-sales = Sales
    .about = What you sold, and where the customer came from.
ledger-table-enquiries = Enquiries
    .about = Who asked, and what became of it.
ledger-table-visits = Visits
    .about = Visits to your site or shop in a day, by where they came from.
ledger-table-journeys = Journeys
    .about = How visitors met you before they bought.
ledger-table-posts = Posts
    .about = What you published, and how many reacted.
ledger-table-support = Support
    .about = Customers you helped, and the time it took.
ledger-table-experiments = Experiments
    .about = Activities that you paused or changed on purpose.

## The columns
ledger-column-date = Date
ledger-column-activity = Activity
ledger-column-minutes = Minutes
ledger-column-purpose = Purpose
ledger-column-person = Person
ledger-column-id = Number
ledger-column-amount = Amount
ledger-column-kind = Kind
ledger-column-from = From
ledger-column-to = To
ledger-column-note = Note
ledger-column-currency = Currency
ledger-column-revenue = Revenue
ledger-column-margin = Profit
ledger-column-customer = Customer
ledger-column-how-found = How they found you
ledger-column-channel = Sold
ledger-column-new = New customer
ledger-column-refund-of = Money back on
ledger-column-property = Site or shop
ledger-column-outcome = Outcome
ledger-column-lost-because = Lost because of
ledger-column-sale = Sale
ledger-column-visits = Visits
ledger-column-goals = Goals reached
ledger-column-visitor = Visitor
ledger-column-time = Time of day
ledger-column-intent = Meant to
ledger-column-text = Text
ledger-column-reach = Seen by
ledger-column-likes = Likes
ledger-column-comments = Comments
ledger-column-shares = Shares
ledger-column-clicks = Clicks
ledger-column-opened = Opened
ledger-column-resolved = Solved
ledger-column-change = Times the usual (0 is a pause)

## The words that may stand in them
ledger-word-reach = new customers
ledger-word-retain = regulars
ledger-word-support = support
ledger-word-ads = ads
ledger-word-tool = tool
ledger-word-content = content
ledger-word-fee = fee
ledger-word-other = other
ledger-word-web = on the web
ledger-word-counter = at the counter
ledger-word-phone = by phone
ledger-word-mail = by post or email
ledger-word-open = open
ledger-word-won = won
ledger-word-lost = lost
ledger-word-price = price
ledger-word-no-need = no need
ledger-word-timing = timing
ledger-word-competitor = somebody else
ledger-word-silence = nobody answered
ledger-word-text = text
ledger-word-image = picture
ledger-word-video = video
ledger-word-link = link
ledger-word-story = story
ledger-word-poll = poll
ledger-word-promote = sell
ledger-word-engage = talk
ledger-word-curate = share others’
ledger-word-inform = inform
ledger-word-yes = yes
ledger-word-no = no

## Bringing books in
ledger-import-lead = A spreadsheet, a folder of tables, a zip of one, or a single table. You see what will come in before anything is written.
ledger-new = A new business
ledger-new-lead = Bring in the books of a business: a spreadsheet, a folder of tables, or a zip of one. You see what will come in before anything is written.
ledger-new-empty = Nothing written down yet? Download an empty spreadsheet, fill it in and bring it back here.
ledger-import-files = Files
ledger-import-files-hint = .xlsx, .ods, .csv or .zip
ledger-import-nothing = Please choose a file first.
ledger-import-folder = Or a whole folder
ledger-import-look = Look at it first
ledger-import-wrong = { $count ->
    [one] One thing is wrong. Nothing was taken in.
   *[other] { $count } things are wrong. Nothing was taken in.
}
ledger-import-wrong-more = … and { $count } more.
ledger-import-taking = { $share } of the rows are in. You can go on working meanwhile.
ledger-import-done = Everything is in.
ledger-import-to-verdict = To the verdict
ledger-import-agree = Take it in
ledger-import-cancel = Do not take it in
ledger-preview = { $business }: what will come in
ledger-preview-lead = { $new ->
    [one] { $new } new row
   *[other] { $new } new rows
}, { $changed } changed, { $same } there already.
ledger-preview-table = { $new } new, { $changed } changed, { $same } there already. The first of them:
ledger-preview-settings = Settings come along, too, and change: { $parts }.
ledger-preview-other-business = Careful: these are the books of “{ $books }”. If you take them in, they mix with those of “{ $business }”, and this changes: { $parts }. For a business of its own, choose “A new business”.
ledger-preview-kept = What does not come along stays, as rows may refer to it: { $names }.
ledger-preview-second = You already have a business called “{ $business }”. This makes a second one; to add to the first, bring the books in on its own page.
ledger-settings-name = the name
ledger-settings-zone = the country and time zone
ledger-settings-period = the period
ledger-settings-time = what an hour costs and the time allowed
ledger-settings-offer = what is sold
ledger-settings-support = what a support case costs
ledger-settings-properties = sites and shops
ledger-settings-activities = activities

## The last year
ledger-year = The last year, week by week
ledger-year-time = Time
ledger-year-time-about = The time that went in, by activity.
ledger-year-sales = Sales
ledger-year-sales-about = What was sold.

## The clock
ledger-clock = Clock
ledger-clock-running = { $name }: { $minutes } so far, since { $since }.
ledger-clock-stop = Stop and write it down
ledger-clock-long = It has run for a very long time. How many minutes was it really? Write 0 if nothing is to be written down.
ledger-clock-wrong = “{ $found }” is not a number of minutes of a day.
ledger-clock-start = Start on
ledger-clock-for = { $name } ({ $purpose })
ledger-clock-today = Today
ledger-clock-week = This week so far: { $minutes }, which cost { $money }.
ledger-clock-budget = { $social } of it went to social media, where you allow { $budget } a week.
