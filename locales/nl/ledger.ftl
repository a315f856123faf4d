### The books in the database: what is wrong with files, imports, lists of rows

# The place of a fault: “sales.csv, line 12, revenue”.
ledger-fault-line = regel { $line }
ledger-fault-expected = Verwacht: { $expected }

## The books
ledger-books = Boeken
ledger-books-lead = Alles wat er in je marketing ging en alles wat eruit kwam, regel voor regel. Het oordeel steunt hierop en op niets anders.
ledger-import = Boeken inlezen
ledger-export = Alles downloaden
ledger-work = Lopende taken
ledger-add = Regel toevoegen
ledger-row = Regel
ledger-row-new = Nieuwe regel
ledger-row-changed = Deze regel is intussen gewijzigd, dus er is nog niets opgeslagen. Dit staat er nu; daaronder staat wat jij hebt getypt. Sla je opnieuw op, dan komt dat ervoor in de plaats.
ledger-row-gone = Deze regel is er niet meer: hij is intussen gewijzigd of verwijderd. Sla je op, dan wordt wat je hebt getypt als nieuwe regel toegevoegd.
ledger-save = Opslaan
ledger-delete = Deze regel verwijderen
ledger-delete-ask = Deze regel verwijderen?
ledger-delete-lead = De regel verdwijnt uit de boeken en het oordeel wordt zonder haar opnieuw opgemaakt.
ledger-delete-not = Laten staan
ledger-filter-all = Alle
ledger-filter-from = Van
ledger-filter-to = Tot en met
ledger-filter-find = Zoeken
ledger-filter-do = Tonen

## The tables
ledger-table-time = Tijd
    .about = Hoeveel tijd er in elke activiteit ging.
ledger-table-costs = Kosten
    .about = Uitgegeven geld: advertenties, hulpmiddelen, bijdragen.
ledger-table-sales = Verkopen
    .about = Wat je verkocht, en waar de klant vandaan kwam.
ledger-table-enquiries = Aanvragen
    .about = Wie iets vroeg, en wat ervan kwam.
ledger-table-visits = Bezoeken
    .about = Bezoeken per dag aan je site of winkel, en waar ze vandaan kwamen.
ledger-table-journeys = Contactmomenten
    .about = Waar bezoekers je tegenkwamen voordat ze kochten.
ledger-table-posts = Berichten
    .about = Wat je plaatste, en hoeveel mensen reageerden.
ledger-table-support = Service
    .about = Klanten die je hielp, en hoeveel tijd dat kostte.
ledger-table-experiments = Experimenten
    .about = Activiteiten die je bewust een tijd stillegde of veranderde.

## The columns
ledger-column-date = Datum
ledger-column-activity = Activiteit
ledger-column-minutes = Minuten
ledger-column-purpose = Doel
ledger-column-person = Wie
ledger-column-id = Nummer
ledger-column-amount = Bedrag
ledger-column-kind = Soort
ledger-column-from = Van
ledger-column-to = Tot en met
ledger-column-note = Notitie
ledger-column-currency = Valuta
ledger-column-revenue = Omzet
ledger-column-margin = Winst
ledger-column-customer = Klant
ledger-column-how-found = Hoe ze je vonden
ledger-column-channel = Waar verkocht
ledger-column-new = Nieuwe klant
ledger-column-refund-of = Geld terug voor
ledger-column-property = Site of winkel
ledger-column-outcome = Wat ervan kwam
ledger-column-lost-because = Waarom niet
ledger-column-sale = Verkoop
ledger-column-visits = Bezoeken
ledger-column-goals = Doel bereikt
ledger-column-visitor = Bezoeker
ledger-column-time = Tijdstip
ledger-column-intent = Bedoeld voor
ledger-column-text = Tekst
ledger-column-reach = Gezien door
ledger-column-likes = Likes
ledger-column-comments = Reacties
ledger-column-shares = Gedeeld
ledger-column-clicks = Kliks
ledger-column-opened = Binnengekomen
ledger-column-resolved = Afgehandeld
ledger-column-change = Keer het gewone (0 is een pauze)

## The words that may stand in them
ledger-word-reach = nieuwe klanten
ledger-word-retain = vaste klanten
ledger-word-support = service
ledger-word-ads = advertenties
ledger-word-tool = hulpmiddel
ledger-word-content = teksten, beelden
ledger-word-fee = bijdrage, honorarium
ledger-word-other = anders
ledger-word-web = via internet
ledger-word-counter = aan de toonbank
ledger-word-phone = per telefoon
ledger-word-mail = per post of e-mail
ledger-word-open = loopt nog
ledger-word-won = gewonnen
ledger-word-lost = verloren
ledger-word-price = prijs
ledger-word-no-need = niet nodig
ledger-word-timing = verkeerd moment
ledger-word-competitor = concurrent
ledger-word-silence = geen antwoord meer
ledger-word-text = tekst
ledger-word-image = beeld
ledger-word-video = video
ledger-word-link = link
ledger-word-story = story
ledger-word-poll = peiling
ledger-word-promote = verkopen
ledger-word-engage = praten
ledger-word-curate = iets van anderen delen
ledger-word-inform = vertellen
ledger-word-yes = ja
ledger-word-no = nee

## Bringing books in
ledger-import-lead = Een spreadsheet, een map met tabellen, zo’n map als zip of één losse tabel. Je ziet wat er binnenkomt voordat er iets wordt opgeslagen.
ledger-new = Een nieuw bedrijf
ledger-new-lead = Lees de boeken van een bedrijf in: een spreadsheet, een map met tabellen of zo’n map als zip. Je ziet wat er binnenkomt voordat er iets wordt opgeslagen.
ledger-new-empty = Nog niets opgeschreven? Download een lege spreadsheet, vul hem in en lees hem hier in.
ledger-import-files = Bestanden
ledger-import-files-hint = .xlsx, .ods, .csv of .zip
ledger-import-nothing = Kies eerst een bestand.
ledger-import-folder = Of een hele map
ledger-import-look = Eerst bekijken
ledger-import-wrong = { $count ->
    [one] Er klopt één ding niet. Er is niets ingelezen.
   *[other] Er kloppen { $count } dingen niet. Er is niets ingelezen.
}
ledger-import-wrong-more = … en nog { $count }.
ledger-import-taking = { $share } van de regels is ingelezen. Je kunt intussen gewoon verder werken.
ledger-import-done = Alles is binnen.
ledger-import-to-verdict = Naar het oordeel
ledger-import-agree = Inlezen
ledger-import-cancel = Niet inlezen
ledger-preview = { $business }: dit komt binnen
ledger-preview-lead = { $new ->
    [one] { $new } nieuwe regel
   *[other] { $new } nieuwe regels
}, { $changed } gewijzigd, { $same } onveranderd.
ledger-preview-table = { $new } nieuw, { $changed } gewijzigd, { $same } onveranderd. De eerste:
ledger-preview-settings = Er komen ook instellingen mee; daardoor verandert: { $parts }.
ledger-preview-other-business = Let op: dit zijn de boeken van “{ $books }”. Als je ze inleest, raken ze vermengd met die van “{ $business }” en verandert: { $parts }. Voor een apart bedrijf kies je “Een nieuw bedrijf”.
ledger-preview-kept = Wat niet meekomt, blijft staan, want regels kunnen ernaar verwijzen: { $names }.
ledger-preview-second = Je hebt al een bedrijf dat “{ $business }” heet. Dit wordt een tweede; wil je het eerste aanvullen, lees de boeken dan in op de pagina daarvan.
ledger-settings-name = de naam
ledger-settings-zone = het land en de tijdzone
ledger-settings-period = de periode
ledger-settings-time = wat een uur kost en hoeveel tijd er is
ledger-settings-offer = wat er wordt verkocht
ledger-settings-support = wat een servicevraag kost
ledger-settings-properties = sites en winkels
ledger-settings-activities = activiteiten

## The last year
ledger-year = Het afgelopen jaar, week voor week
ledger-year-time = Tijd
ledger-year-time-about = De tijd die erin ging, per activiteit.
ledger-year-sales = Verkopen
ledger-year-sales-about = Wat er verkocht is.

## The clock
ledger-clock = Klok
ledger-clock-running = { $name }: tot nu toe { $minutes }, sinds { $since }.
ledger-clock-stop = Stoppen en opschrijven
ledger-clock-long = Hij loopt al heel lang. Hoeveel minuten waren het echt? Schrijf 0 als er niets hoeft te worden opgeschreven.
ledger-clock-wrong = “{ $found }” is geen aantal minuten van een dag.
ledger-clock-start = Begin met
ledger-clock-for = { $name } ({ $purpose })
ledger-clock-today = Vandaag
ledger-clock-week = Deze week tot nu toe: { $minutes }, goed voor { $money } aan kosten.
ledger-clock-budget = Daarvan ging { $social } naar sociale media, waar je { $budget } per week voor uittrekt.
