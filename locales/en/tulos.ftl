### The command line.

## tulos cost
# $minutes: a number; $days: one of tulos-days, or of tulos-days-a-week; $rate, $year: amounts
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minute { $days } at { $rate } an hour costs { $year } a year.
   *[other] { $minutes } minutes { $days } at { $rate } an hour cost { $year } a year.
}
tulos-cost-answer-together = This time costs { $year } a year.
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
tulos-cost-note = Reckoned { $days }, 52 weeks a year; a month is a twelfth of that.
tulos-not-a-number = { $option } { $found }: that is not a number from { $least } to { $most }. Write it in digits, with a point before the decimals: { $example }.
tulos-cost-not-a-person = { $option } { $found }: name, price of an hour and minutes a day are needed, like this: { $example }.

## Books that are not in order
tulos-faults = { $count ->
    [one] One thing in these books must be mended first.
   *[other] { $count } things in these books must be mended first.
}
tulos-fault-line = line { $line }
tulos-fault-expected = Expected: { $expected }
tulos-faults-more = { $count ->
    [one] And one more; --all tells every one.
   *[other] And { $count } more; --all tells every one.
}

## tulos verdict and tulos books
tulos-judging = Looking at the books …
tulos-days-out-of-order = The last day is before the first.
tulos-books-begun = { $place } is ready to be filled in.
tulos-books-there-already = There is something at { $place } already; nothing was changed.
tulos-books-my-business = My business
tulos-books-in-order = These books are in order.
tulos-books-missing = What would make the verdict firmer, the most useful first:
