### Wat er niet klopt aan de boeken.

## De boeken als geheel
books-fault-no-such-place = Hier is niets te vinden.
    .expected = een map met business.toml erin, of een .xlsx- of .ods-bestand
books-fault-not-books = Dit is geen map en geen spreadsheet.
    .expected = een map met business.toml erin, of een .xlsx- of .ods-bestand
books-fault-no-business = Er staat niet bij van wie deze boeken zijn.
    .expected = business.toml; in een spreadsheet een werkblad met de naam business
books-fault-no-effort = Nergens staat hoeveel tijd of geld erin is gaan zitten.
    .expected = time.csv, costs.csv, of usual_minutes_per_week in business.toml

## Een bestand
books-fault-forbidden = Je mag dit niet lezen.
    .expected = een bestand dat je mag openen
books-fault-unreadable = Dit kon niet worden gelezen: { $why }
    .expected = een bestand dat te lezen is
books-fault-not-a-file = Dit is geen gewoon bestand.
    .expected = een gewoon bestand
books-fault-not-text = Dit is geen tekst in UTF-8.
    .expected = een tekstbestand in UTF-8; in Excel sla je het op als “CSV UTF-8”
books-fault-unknown-table = Nergens uit blijkt welke tabel dit is.
    .expected = een tabel met de kolommen van het formaat op de eerste regel, zoals date, activity en minutes; als tekst in UTF-8
books-fault-file-too-large = Het bestand is te groot.
    .expected = hoogstens { $mebibytes } MB
books-fault-not-a-spreadsheet = Dit is geen spreadsheet, of een beschadigde.
    .expected = een spreadsheet zoals LibreOffice of Excel die opslaat
books-fault-damaged-archive = Dit zip-bestand is beschadigd.
    .expected = een zip die in zijn geheel is ingepakt en verstuurd
books-fault-not-alone = Dit kwam samen met andere bestanden.
    .expected = een zip of spreadsheet alleen, of losse tabellen
books-fault-sheets-too-full = In deze spreadsheet staat meer dan er ingelezen kan worden.
    .expected = een kleinere spreadsheet, of een map met CSV-bestanden
books-fault-not-reckoned = In deze spreadsheet staan formules zonder uitkomst.
    .expected = een spreadsheet die een keer in LibreOffice of Excel is geopend en opgeslagen
books-fault-locked = Er zit een wachtwoord op de spreadsheet.
    .expected = een spreadsheet zonder wachtwoord

## Een tabel
books-fault-no-header = Het bestand is leeg.
    .expected = een eerste regel met de namen van de kolommen
books-fault-missing-column = Er ontbreekt een kolom. Op de eerste regel staat: { $found }
    .expected = { $columns }
books-fault-column-twice = Twee kolommen heten “{ $found }”.
    .expected = elke kolom één keer
books-fault-sheet-twice = Twee werkbladen heten “{ $found }”.
    .expected = elk werkblad één keer
books-fault-table-twice = Dit is nog een keer de tabel { $table }.
    .expected = elke tabel één keer; een tweede bestand met dezelfde tabel kan daarna worden ingelezen
books-fault-row-length = { $cells ->
    [one] De rij heeft { $cells } cel; de eerste regel heeft een ander aantal.
   *[other] De rij heeft { $cells } cellen; de eerste regel heeft een ander aantal.
}
    .expected = { $columns ->
        [one] { $columns } cel
       *[other] { $columns } cellen
    }
books-fault-row-too-long = De rij is te lang.
    .expected = hoogstens { $mebibytes } MB
books-fault-quote-open = Hier gaat een aanhalingsteken open dat nergens weer dichtgaat.
    .expected = een aanhalingsteken aan het eind
books-fault-id-twice = De id “{ $found }” staat er twee keer.
    .expected = een id die nog nergens anders staat

## Een waarde
books-fault-empty = Er is niets ingevuld.
    .expected = een waarde
books-fault-not-a-number = “{ $found }” is geen getal.
    .expected = een getal zoals 12.50
books-fault-not-finite = “{ $found }” is geen getal om mee te rekenen.
    .expected = een getal zoals 12.50
books-fault-number-too-long = “{ $found }” heeft te veel cijfers.
    .expected = een getal van hoogstens 28 cijfers
books-fault-negative = “{ $found }” is minder dan nul.
    .expected = nul of meer
books-fault-not-positive = “{ $found }” is niet meer dan nul.
    .expected = meer dan nul
books-fault-not-whole = “{ $found }” is geen heel getal.
    .expected = een heel getal zoals 12
books-fault-ambiguous-number = “{ $found }” kan { $one } of { $other } zijn, en uit de kolom blijkt niet welk van de twee.
    .expected = { $one } of { $other }
books-fault-not-a-date = “{ $found }” is geen datum.
    .expected = jaar-maand-dag, zoals 2026-03-31
books-fault-no-such-day = “{ $found }” staat niet op de kalender.
    .expected = een dag die bestaat, zoals 2026-03-31
books-fault-ambiguous-date = “{ $found }” kan { $one } of { $other } zijn, en uit de kolom blijkt niet welke van de twee.
    .expected = { $one } of { $other }
books-fault-after-tomorrow = “{ $found }” moet nog komen.
    .expected = uiterlijk { $tomorrow }
books-fault-ends-before-it-begins = “{ $found }” ligt vóór het begin.
    .expected = { $from } of later
books-fault-not-a-time = “{ $found }” is geen tijdstip.
    .expected = uren en minuten, zoals 14:30
books-fault-unknown-word = “{ $found }” past hier niet.
    .expected = een van deze: { $allowed }
books-fault-not-an-id = “{ $found }” kan geen id zijn.
    .expected = kleine letters a tot z, cijfers en streepjes, hoogstens 40 tekens
books-fault-unknown-activity = Er staat geen activiteit “{ $found }” in deze boeken.
    .expected = een activiteit die er wel staat; misschien { $nearest }?
books-fault-unknown-property = Er staat geen site of winkel “{ $found }” in deze boeken.
    .expected = een die er wel staat; misschien { $nearest }?
books-fault-no-activities = Er is geen activiteit “{ $found }”: in business.toml staat er geen enkele.
    .expected = een [[activity]] met die naam in business.toml
books-fault-no-properties = Er is geen site of winkel “{ $found }”: in business.toml staat er geen enkele.
    .expected = een [[property]] met die naam in business.toml
books-fault-not-its-purpose = { $activity } heeft in business.toml niet het doel “{ $found }”.
    .expected = { $purposes }
books-fault-other-currency = “{ $found }” is niet de valuta van deze boeken.
    .expected = { $currency }
books-fault-refunds-itself = De verkoop “{ $found }” is een terugbetaling van zichzelf.
    .expected = de id van een andere verkoop

## business.toml
books-fault-not-toml = Deze regel is niet te begrijpen: { $found }
    .expected = een regel zoals hourly_rate = 40 of name = "Bakkerij"
books-fault-key-without-quotes = Om { $key } moeten hier aanhalingstekens staan.
    .expected = "{ $key }" = …
books-fault-key-twice = Dit staat er twee keer.
    .expected = elke instelling één keer
books-fault-missing-key = Dit ontbreekt.
    .expected = een waarde
books-fault-not-a-text = “{ $found }” is geen tekst.
    .expected = een tekst tussen aanhalingstekens, zoals "EUR"
books-fault-not-a-list = “{ $found }” is geen lijst.
    .expected = een lijst tussen vierkante haken, zoals ["reach"]
books-fault-not-a-section = “{ $found }” is geen kopje.
    .expected = een kopje met eigen regels eronder, zoals [time]
books-fault-not-sections = “{ $found }” staat hier in plaats van een eigen kopje voor elk.
    .expected = voor elk een eigen kopje, zoals [[activity]]
books-fault-not-a-currency = “{ $found }” is geen valuta.
    .expected = drie hoofdletters, zoals EUR
books-fault-not-a-country = “{ $found }” is geen land.
    .expected = twee hoofdletters, zoals NL
books-fault-unknown-zone = “{ $found }” is geen tijdzone.
    .expected = een tijdzone zoals { $nearest }
books-fault-no-rate = Er staat niet wat een uur kost.
    .expected = hourly_rate, of annual_revenue en hours_per_week
books-fault-not-a-share = “{ $found }” is geen deel van het geheel.
    .expected = een getal van 0 tot 1, zoals 0.4 voor 40%
books-fault-nothing-listed = De lijst is leeg.
    .expected = minstens één
books-fault-listed-twice = “{ $found }” staat twee keer in de lijst.
    .expected = elk maar één keer
books-fault-person-twice = Twee mensen heten hetzelfde; hoofdletters maken geen verschil.
    .expected = ieder één keer
books-fault-rate-twice = Twee tarieven gaan op dezelfde dag in.
    .expected = één tarief dat op die dag ingaat

## Wat toch begrepen is

books-caution-byte-order-mark = Het bestand begint met een onzichtbaar teken; dat is overgeslagen.
books-caution-crlf = De regels eindigen op z’n Windows; ze zijn gewoon gelezen.
books-caution-semicolons = De kolommen zijn gescheiden door puntkomma’s; zo zijn ze gelezen.
books-caution-tabs = De kolommen zijn gescheiden door tabs; zo zijn ze gelezen.
books-caution-windows-1252 = De tekst staat in een oudere vorm (Windows-1252); kijk of letters als é en ë goed zijn overgekomen.
books-caution-decimal-comma = De komma is gelezen als decimaalteken.
books-caution-thousands = De getallen hebben tekens tussen de duizendtallen; die zijn weggelaten.
books-caution-three-decimals = De drie cijfers na de punt zijn gelezen als decimalen, niet als duizendtallen.
books-caution-date-form = De datums zijn gelezen als { $form } (d de dag, m de maand, y het jaar).
books-caution-unknown-column = Deze kolom is onbekend en is overgeslagen.
books-caution-unknown-file = Dit bestand is onbekend en is met rust gelaten.
books-caution-unknown-sheet = Dit werkblad is onbekend en is met rust gelaten.
books-caution-unknown-key = Deze instelling is onbekend en is overgeslagen; misschien is { $nearest } bedoeld.

## Lege boeken om mee te beginnen

books-blank-title = De boeken van je bedrijf
books-blank-my-business = Mijn bedrijf
books-blank-usual-currency = EUR
books-blank-begin = Vul in wat je weet. Wat leeg blijft, geldt als onbekend, nooit als nul. Alleen de activiteiten en hun tijd of kosten zijn nodig; al het andere maakt het antwoord zekerder.
books-blank-explanation = Wat het betekent
books-blank-word = Kies er een uit de lijst.
books-blank-day = Hier hoort een datum, zoals 2026-03-31.
books-blank-number = Dit getal past hier niet; de uitleg zegt wat hier hoort.
books-blank-activity = Kies een activiteit uit de lijst. Een nieuwe zet je eerst op het werkblad activities.

## Kolommen van elke tabel

books-sheet-any-activity = Welke activiteit: de id ervan.
books-sheet-any-currency = De valuta, als die erbij staat: dezelfde als die van het bedrijf.
books-sheet-any-date = De dag, zoals 2026-03-31.
books-sheet-any-how-found = Wat de klant zei toen je vroeg: hoe heb je ons gevonden? In eigen woorden.
books-sheet-any-id = Een eigen nummer of naam voor deze rij, als die er is; elk mag maar één keer voorkomen.
books-sheet-any-new = Is dit een nieuwe klant? yes (ja) of no (nee); leeg als je het niet weet.
books-sheet-any-note = Een aantekening voor jezelf.
books-sheet-any-property = Welke site of winkel, als je er meer hebt: de id ervan.
books-sheet-any-purpose = Waarvoor: reach (nieuwe klanten), retain (klanten houden) of support (klanten helpen).

## business

books-sheet-business = Je bedrijf.
books-sheet-business-name = De naam van het bedrijf.
books-sheet-business-currency = De valuta van alle bedragen, in drie letters, zoals EUR.
books-sheet-business-time-zone = De tijdzone, zoals Europe/Amsterdam.
books-sheet-business-country = Het land in twee letters, zoals NL.
books-sheet-business-hourly-rate = Wat een uur van je eigen tijd kost.
books-sheet-business-annual-revenue = Of anders, in plaats daarvan: de omzet per jaar.
books-sheet-business-hours-per-week = En de uren per week die je ervoor werkt; uit die twee volgt de prijs van een uur.
books-sheet-business-weekly-budget-minutes = Hoeveel minuten per week je aan sociale media wilt besteden.
books-sheet-business-offer-kind = Wat je verkoopt: product, service (dienst), subscription (abonnement), lead (je wordt betaald voor aanvragen) of advertising (je wordt betaald voor bezoeken).
books-sheet-business-price = Wat je er meestal voor vraagt.
books-sheet-business-margin = Wat er van de prijs overblijft, marketing niet meegerekend, als deel: 0.4 voor 40%.
books-sheet-business-bought = Hoe klanten kopen: once (één keer) of repeatedly (vaker).
books-sheet-business-buyers = Wie er koopt: consumers (particulieren), businesses (bedrijven) of both (allebei).
books-sheet-business-visit-value = Wat één bezoek aan een site met advertenties opbrengt.
books-sheet-business-minutes-per-case-elsewhere = Hoeveel minuten het kost om een klant per telefoon of mail te helpen.
books-sheet-business-period-from = Alleen vanaf deze dag beoordelen.
books-sheet-business-period-to = Alleen tot en met deze dag beoordelen.

## people

books-sheet-people = Wat een uur van andere mensen kost. Wie hier niet staat, kost evenveel als een uur van jou.
books-sheet-people-person = De naam, zoals die op het werkblad time staat.
books-sheet-people-rate = Wat een uur kost; 0 voor wie via costs wordt betaald.
books-sheet-people-from = Vanaf welke dag dit geldt, als het veranderd is.

## activities

books-sheet-activities = Alles waar tijd of geld voor marketing in gaat zitten: een account op sociale media, maar net zo goed een nieuwsbrief of een praatje met gasten.
books-sheet-activities-id = Een korte naam voor in de tabellen: kleine letters, cijfers en streepjes, hoogstens 40 tekens.
books-sheet-activities-name = De naam die je wilt zien.
books-sheet-activities-kind = Wat het is: social (sociale media), search (zoekmachines), email, referral (aanbevelingen), events (evenementen), ads (advertenties), press (pers) of other (anders).
books-sheet-activities-network = Bij social: welk netwerk, zoals instagram.
books-sheet-activities-purposes = Waar het voor is: reach (nieuwe klanten), retain (klanten houden), support (klanten helpen), of meer dan één.
books-sheet-activities-called = Hoe klanten het noemen als ze vertellen hoe ze je vonden.
books-sheet-activities-usual-minutes-per-week = Hoeveel minuten per week het meestal kost, voor weken waarin niets is opgeschreven.
books-sheet-activities-since = Sinds wanneer je het doet.

## properties

books-sheet-properties = Je sites en winkels, als je ze uit elkaar wilt houden. Elk mag iets anders verkopen.
books-sheet-properties-id = Een korte naam voor in de tabellen: kleine letters, cijfers en streepjes, hoogstens 40 tekens.
books-sheet-properties-site = Het adres, zoals shop.example.

## time

books-sheet-time = De tijd die erin is gaan zitten.
books-sheet-time-minutes = Hoeveel minuten.
books-sheet-time-person = Wiens tijd; leeg als het de jouwe is.

## costs

books-sheet-costs = Het geld dat erin is gaan zitten.
books-sheet-costs-amount = Hoeveel.
books-sheet-costs-kind = Waarvoor: ads (advertenties), tool (hulpmiddel), content (teksten, beelden), fee (bijdrage of honorarium) of other (anders).
books-sheet-costs-from = De eerste dag waarvoor het geldt, als het om meer dagen gaat.
books-sheet-costs-to = De laatste dag waarvoor het geldt.

## sales

books-sheet-sales = Wat er verkocht is: een rij per verkoop.
books-sheet-sales-id = Het nummer van de verkoop; elk nummer één keer.
books-sheet-sales-revenue = Wat er betaald is.
books-sheet-sales-margin = Wat je eraan verdiende, marketing niet meegerekend, in geld. Leeg: dan volgt het uit wat er betaald is.
books-sheet-sales-customer = Een nummer of naam die gelijk blijft als deze klant weer koopt. De echte naam hoeft niet.
books-sheet-sales-activity = Via welke activiteit de verkoop kwam, volgens een link, code of bestelformulier. Leeg als dat nergens uit blijkt.
books-sheet-sales-channel = Waar het verkocht is: web, counter (toonbank), phone (telefoon), mail of other (anders).
books-sheet-sales-refund-of = Bij teruggegeven geld: het nummer van de verkoop waar het bij hoort.

## enquiries

books-sheet-enquiries = Wie iets vroeg, en wat ervan kwam.
books-sheet-enquiries-outcome = Wat ervan kwam: open (loopt nog), won (gewonnen) of lost (verloren).
books-sheet-enquiries-lost-because = Waarom er niets van kwam: price (prijs), no-need (niet nodig), timing (verkeerd moment), competitor (concurrent), silence (geen antwoord meer) of other (anders).
books-sheet-enquiries-sale = Het nummer van de verkoop die het werd.

## visits

books-sheet-visits = De bezoeken per dag aan je site of winkel, en waar ze vandaan kwamen.
books-sheet-visits-activity = Waar ze vandaan kwamen: de id van een activiteit; leeg als het niet bekend is.
books-sheet-visits-visits = Hoeveel bezoeken.
books-sheet-visits-goals = Bij hoeveel daarvan iemand deed wat je hoopte, zoals een offerte vragen.

## journeys

books-sheet-journeys = Wie je bedrijf waar tegenkwam, vóór de aankoop.
books-sheet-journeys-visitor = Een nummer of naam die gelijk blijft als deze bezoeker terugkomt. Niet de echte naam.
books-sheet-journeys-sale = Het nummer van de verkoop, in de rij van de aankoop.

## posts

books-sheet-posts = Wat je plaatste: een rij per bericht.
books-sheet-posts-time = Hoe laat, zoals 14:30.
books-sheet-posts-kind = Wat het was: text (tekst), image (beeld), video, link, story of poll (peiling).
books-sheet-posts-intent = Waar het voor was: promote (verkopen), engage (praten), curate (doorgeven), inform (vertellen) of support (helpen).
books-sheet-posts-text = Wat erin stond.
books-sheet-posts-reach = Hoeveel mensen het zagen.
books-sheet-posts-likes = Hoeveel mensen het leuk vonden.
books-sheet-posts-comments = Hoeveel reacties.
books-sheet-posts-shares = Hoe vaak het gedeeld is.
books-sheet-posts-clicks = Hoeveel mensen klikten.

## support

books-sheet-support = De klanten die je op een dag hielp.
books-sheet-support-opened = Hoeveel nieuwe vragen of klachten er binnenkwamen.
books-sheet-support-resolved = Hoeveel er afgehandeld zijn.
books-sheet-support-minutes = Hoeveel van de minuten op het werkblad time hierin gingen.

## experiments

books-sheet-experiments = Periodes waarin je bewust met een activiteit stopte, of er meer of minder van deed, om te zien wat er gebeurt.
books-sheet-experiments-from = De eerste dag.
books-sheet-experiments-to = De laatste dag; leeg als het nog loopt.
books-sheet-experiments-change = Hoeveel je ervan deed: 0 is gestopt, 0.5 de helft, 2 twee keer zoveel.
