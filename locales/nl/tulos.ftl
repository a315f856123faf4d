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
tulos-faults-more = { $count ->
    [one] En nog één; met --all zie je alles.
   *[other] En nog { $count }; met --all zie je alles.
}

## tulos verdict and tulos books
tulos-judging = Even in de boeken kijken …
tulos-days-out-of-order = De laatste dag ligt vóór de eerste.
tulos-books-begun = { $place } staat klaar om in te vullen.
tulos-books-there-already = Op { $place } staat al iets; er is niets veranderd.
tulos-books-in-order = Deze boeken zijn in orde.
tulos-books-missing = Wat het oordeel zekerder zou maken, het nuttigste eerst:
tulos-not-a-date = { $option } { $found }: dat is geen datum. Schrijf jaar, maand en dag: { $example }.
tulos-books-odd = Wel gelezen, maar kijk er even naar:
tulos-books-not-written = { $place } kon niet worden opgeslagen: { $why }
tulos-books-only-xlsx = { $place }: een nieuwe spreadsheet wordt als .xlsx opgeslagen; LibreOffice opent die ook.
tulos-books-left-off = Dan niet; er is niets opgeslagen.
tulos-books-rate-assumed = Een uur van jouw tijd staat er voorlopig in voor { $rate }: vul in wat het bij jou kost.
tulos-books-next = Zodra er iets in staat:

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

## The page as a file
tulos-written = De pagina staat in { $file }.
tulos-not-written = { $file } kon niet geschreven worden: { $why }

## Serving
# The address to open in a browser.
tulos-open = Tulos staat klaar: open { $address }
tulos-nav-verdict = Oordeel
tulos-nav-clock = Klok
tulos-nav-books = Boeken
tulos-settings-wrong = { $file } is niet te gebruiken: { $why }
tulos-base-url-wrong = --base-url { $found }: geef het adres dat browsers gebruiken, zoals https://tulos.example.com.
tulos-data-not-made = De map { $folder } kon niet worden gemaakt: { $why }
tulos-no-data = In { $folder } staat nog geen database.
tulos-database-not-known = --database verwacht het adres van een PostgreSQL-database: postgres://…
tulos-database-newer = Deze database is al geopend door een nieuwere versie van Tulos. Gebruik die versie. ({ $why })
tulos-database-full = De schijf waar de database op staat, is vol. Maak ruimte en probeer het opnieuw. ({ $why })
tulos-database-read-only = De database kan wel gelezen, maar niet beschreven worden. Zorg dat dit programma daar mag schrijven. ({ $why })
tulos-database-away = De database kan niet worden geopend: { $why }
tulos-not-bound = Luisteren op { $address } lukt niet: { $why }. Kies een ander adres met --listen.

## Books into and out of the database
tulos-imported = { $business }: { $new ->
    [one] { $new } nieuwe regel
   *[other] { $new } nieuwe regels
}, { $changed } gewijzigd, { $same } onveranderd.
tulos-import-other-business = Dit zijn de boeken van “{ $books }”; hun instellingen zouden die van “{ $business }” vervangen. Er is niets ingelezen. Wil je dat echt, zeg het dan met --replace-settings; zonder --business worden ze een apart bedrijf.
tulos-not-read = { $file } kon niet worden gelezen: { $why }
tulos-import-too-large = er zit meer in dan in één keer kan worden ingelezen.
tulos-exported = De boeken van { $business } staan in { $folder }.
tulos-export-failed = De boeken konden niet in { $folder } worden opgeslagen: { $why }
tulos-business-unknown = Er is geen bedrijf “{ $business }”.
tulos-business-none = Er is nog geen bedrijf.
tulos-business-several = Er is meer dan één bedrijf: { $names }. Geef met --business aan welk je bedoelt.
tulos-business-ambiguous = Meer dan één bedrijf heet “{ $business }”. Geef met het adres aan welk je bedoelt: { $names }.

## People
tulos-user-no-address = Inloggen gaat met een mailadres, zoals anna@example.com.
tulos-user-twice = { $email } kan al inloggen. Een ander wachtwoord: tulos user password.
tulos-user-unknown = Niemand logt in met { $email }.
tulos-user-added = { $email } kan nu inloggen.
tulos-user-works = { $email } werkt nu in { $business } ({ $role }).
tulos-user-password-changed = { $email } heeft een nieuw wachtwoord en is overal uitgelogd.
# $path: the end of an address.
tulos-user-link = { $email } kiest hier een wachtwoord, één keer en binnen een dag: { $address }
tulos-user-type-password = Wachtwoord:
