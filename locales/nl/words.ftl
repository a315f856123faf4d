# What figures are written with. "\u00A0" is a space at which no line ends.

# A chance; what would be rounded to 0 or 100 is said as below 1 or above 99.
words-percent = { $percent }%
words-percent-below = <{ "\u00A0" }{ $percent }%
words-percent-above = >{ "\u00A0" }{ $percent }%

# A time.
words-minutes = { $minutes }{ "\u00A0" }min
words-hours = { $hours }{ "\u00A0" }u
words-hours-minutes = { $hours }{ "\u00A0" }u{ "\u00A0" }{ $minutes }{ "\u00A0" }min

words-date-range = { $from } – { $to }

# A list: "a, b and c". The comma stands between all but the last two.
words-list-comma = ,{ " " }
words-list = { $first } en { $last }
