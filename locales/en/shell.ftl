### The frame of every page, and what its parts say by themselves.

shell-tulos = Tulos
# For whoever moves by keyboard.
shell-skip = Skip to the content
# What the list of pages is called by a screen reader.
shell-nav = Menu
shell-switch = Change business
# Said when a part of the page has been replaced.
shell-updated = Updated.
shell-language = Language
shell-sign-out = Sign out
# $id: what stands in the log beside the error.
shell-request = Reference, for whoever helps you: { $id }
# A link to load the page once more, where something is being worked out.
shell-look-again = Look again

## Forms
# What is wrong follows, a line each.
shell-faults = { $count ->
    [one] Please put one thing right:
   *[other] Please put { $count } things right:
}
shell-optional = optional
# Behind the button to choose files.
shell-drop = or drop files or a folder here

## Tables
shell-no-rows = Nothing here.
# What the way to further rows is called by a screen reader.
shell-pages = More rows
# The rows before and after these.
shell-previous = Previous
shell-next = Next
shell-rows = Rows { $from } to { $to }
shell-rows-of = Rows { $from } to { $to } of { $of }

## Charts
shell-figures = The figures in a table
shell-nothing-to-draw = There are no figures to show yet.
# Below an axis: as short as can be understood.
shell-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# The head of a column of dates.
shell-week = Week from
shell-week-of = Week from { $date }
# Figures, written.
shell-between = { $mean } (between { $low } and { $high })
shell-figure-of = { $name }: { $figure }
shell-interval-cost = Cost { $cost }, brought in { $mean } (between { $low } and { $high })
shell-interval-unknown = Cost { $cost }; what it brought in is not known yet
# Heads of columns.
shell-name = Name
shell-low = At least
shell-mean = Most likely
shell-high = At most
shell-cost = Cost
shell-share = Share
shell-amount = How much
shell-now-and-then = As it is and as it could be

## What went wrong: in a word, in a sentence, and what to do
shell-problem-not-found = There is nothing here
    .told = This page does not exist, or it is not yours to see.
    .do = Check the address, or start again from the first page.
shell-problem-link-over = This link no longer works
    .told = It was used already, or it has run out: such a link works once, for a day.
    .do = Sign in, or ask whoever looks after this installation for a new one.
shell-problem-not-allowed = You may not do this
    .told = Your role in this business does not allow it.
    .do = Ask an owner of the business to do it, or to give you another role.
shell-problem-foreign = This was not sent from here
    .told = The request came from another site, so nothing was done.
    .do = Open the page here and try again.
shell-problem-too-often = Too many tries
    .told = This was tried too often in a short time.
shell-problem-too-large = That is too large
    .told = What you sent is larger than what can be taken here; nothing was kept.
    .do = Send it in smaller pieces.
shell-problem-unreadable = That could not be understood
    .told = What was sent does not fit this page; nothing was changed.
    .do = Load the page again and fill it in once more.
shell-problem-interrupted = That did not arrive in one piece
    .told = The connection broke off; nothing was changed.
    .do = Try again.
shell-problem-overtaken = Somebody was faster
    .told = Somebody else has changed the same thing in the meantime, so your change was not kept.
    .do = Load the page again and look at what is there now.
shell-problem-away = The books cannot be reached just now
    .told = The database does not answer; nothing was changed.
    .do = Try again in a minute.
shell-problem-full = The disk is full
    .told = Nothing more can be written down until there is room. What is there is safe.
    .do = Ask whoever looks after this installation to make room on the disk.
shell-problem-read-only = Nothing can be written down just now
    .told = The database can only be read; nothing was changed.
    .do = Try again later. If it stays like this, tell whoever looks after this installation.
shell-problem-broken = Something is broken here
    .told = This is a fault of the program, not of yours.
    .do = Try again. If it happens once more, tell whoever looks after this installation, with the reference below.
# $minutes: how long to wait.
shell-problem-too-often-wait = { $minutes ->
    [one] Try again in { $minutes } minute.
   *[other] Try again in { $minutes } minutes.
}
