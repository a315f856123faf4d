### De opdrachtregel.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minuut { $days } tegen { $rate } per uur kost { $year } per jaar.
   *[other] { $minutes } minuten { $days } tegen { $rate } per uur kost { $year } per jaar.
}
tulos-cost-answer-together = Deze tijd kost { $year } per jaar.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } per jaar met { $hours } uur per week: dat uur levert { $rate } op.
   *[other] { $revenue } per jaar met { $hours } uur per week: een uur levert { $rate } op.
}
tulos-weekdays = elke werkdag
tulos-every-day = elke dag
tulos-days-a-week = { $count ->
    [one] één dag per week
   *[other] { $count } dagen per week
}
tulos-cost-head-hour = per uur
tulos-cost-head-minutes = min per dag
tulos-cost-head-week = per week
tulos-cost-head-month = per maand
tulos-cost-head-year = per jaar
tulos-cost-you = Jij
tulos-cost-together = Samen
tulos-cost-note = Gerekend: { $days }, 52 weken per jaar; een maand is een twaalfde daarvan.
tulos-not-a-number = { $option } { $found }: dat is geen getal van { $least } tot { $most }. Schrijf het in cijfers, met een punt voor de decimalen: { $example }.
tulos-cost-not-a-person = { $option } { $found }: een naam, de prijs van een uur en de minuten per dag zijn nodig, zo: { $example }.

## Boeken die niet kloppen
tulos-faults = { $count ->
    [one] In deze boeken moet eerst één ding worden verbeterd.
   *[other] In deze boeken moeten eerst { $count } dingen worden verbeterd.
}
tulos-fault-line = regel { $line }
tulos-fault-expected = Verwacht: { $expected }
tulos-faults-more = { $count ->
    [one] En nog één; met --all zie je alles.
   *[other] En nog { $count }; met --all zie je alles.
}

## tulos verdict and tulos books
tulos-judging = De boeken worden bekeken …
tulos-days-out-of-order = De laatste dag ligt vóór de eerste.
tulos-books-begun = { $place } staat klaar om in te vullen.
tulos-books-there-already = Op { $place } staat al iets; er is niets veranderd.
tulos-books-my-business = Mijn zaak
tulos-books-in-order = Deze boeken zijn in orde.
tulos-books-missing = Wat het oordeel zekerder zou maken, het nuttigste eerst:
