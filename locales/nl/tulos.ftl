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
tulos-cost-note = Gerekend: { $days }, 52 weken per jaar; een maand is een twaalfde.
tulos-not-a-number = { $option } { $found }: dat is geen getal van { $least } tot { $most }. Schrijf het in cijfers, met een punt voor de decimalen: { $example }.
tulos-cost-not-a-person = { $option } { $found }: een naam, de prijs van een uur en de minuten per dag zijn nodig, zo: { $example }.

## Boeken die niet kloppen
tulos-faults = { $count ->
    [one] In deze boeken moet je eerst één ding herstellen.
   *[other] In deze boeken moet je eerst { $count } dingen herstellen.
}
tulos-fault-line = regel { $line }
tulos-fault-expected = Verwacht: { $expected }
tulos-faults-more = { $count ->
    [one] En nog één; met --all zie je alles.
   *[other] En nog { $count }; met --all zie je alles.
}

## tulos verdict and tulos books
tulos-judging = Even in de boeken kijken …
tulos-days-out-of-order = De laatste dag ligt vóór de eerste.
tulos-books-begun = { $place } staat klaar om in te vullen.
tulos-books-there-already = Op { $place } staat al iets; er is niets veranderd.
tulos-books-my-business = Mijn bedrijf
tulos-books-in-order = Deze boeken zijn in orde.
tulos-books-missing = Wat het oordeel zekerder zou maken, het nuttigste eerst:
tulos-not-a-date = { $option } { $found }: dat is geen datum. Schrijf jaar, maand en dag: { $example }.
tulos-books-odd = Wel gelezen, maar kijk er even naar:
tulos-books-not-written = { $place } kon niet worden opgeslagen: { $why }
tulos-books-only-xlsx = { $place }: een nieuwe spreadsheet wordt als .xlsx opgeslagen; LibreOffice opent die ook.
tulos-books-left-off = Dan niet; er is niets opgeslagen.
tulos-books-rate-assumed = Een uur van jouw tijd staat er voorlopig in voor { $rate }: vul in wat het bij jou kost.
tulos-books-next = Zodra er iets in staat:
tulos-books-usual-currency = EUR

## What tulos books new asks
tulos-ask-name = Hoe heet je bedrijf?
tulos-ask-currency = In welke valuta reken je?
tulos-ask-time-zone = In welke tijdzone zit je? (zoals Europe/Amsterdam)
tulos-ask-rate = Wat kost een uur van jouw tijd? (Enter als je het niet weet)
tulos-ask-annual-revenue = Dan rekenen we het uit: wat is de omzet in een jaar? (Enter als je het niet weet)
tulos-ask-hours-per-week = En hoeveel uur per week werk je ervoor? (Enter als je het niet weet)
tulos-ask-sells = Wat verkoop je? 1 producten, 2 diensten, 3 abonnementen, 4 aanvragen die je doorgeeft, 5 advertentieruimte
tulos-ask-price = Wat kost één stuk of klus meestal? (Enter als dat verschilt)
tulos-ask-margin = Hoeveel procent van de prijs houd je over, marketing niet meegerekend? (Enter als je het niet weet)
tulos-ask-bought = Hoe vaak koopt een klant? 1 maar één keer, 2 vaker
tulos-ask-activities = Waar gaat je tijd of geld voor marketing in zitten? (met komma’s ertussen: Facebook, nieuwsbrief, markt)
tulos-ask-kind = Wat is { $name }? 1 sociale media, 2 zoekmachines, 3 mail, 4 aanbevelingen, 5 evenementen, 6 advertenties, 7 pers, 8 iets anders
tulos-ask-minutes = Hoeveel minuten per week gaan er in { $name } zitten? (Enter als je ze gaat opschrijven)
