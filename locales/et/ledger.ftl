### The books in the database: what is wrong with files, imports, lists of rows

# The place of a fault: “sales.csv, line 12, revenue”.
ledger-fault-line = rida { $line }
ledger-fault-expected = Peab olema: { $expected }

## The books
ledger-books = Arvestus
ledger-books-lead = Kõik, mis su turundusse läks, ja kõik, mis sealt tuli, rida-realt. Hinnangud toetuvad sellele ja mitte millelegi muule.
ledger-import = Loe arvestus sisse
ledger-export = Laadi kõik alla
ledger-work = Pooleliolevad tööd
ledger-add = Lisa rida
ledger-row = Rida
ledger-row-new = Uus rida
ledger-row-changed = Seda rida on vahepeal muudetud, seega pole veel midagi salvestatud. See on seal praegu; all on see, mida sina kirjutasid. Uuesti salvestades asendab see praeguse.
ledger-row-gone = Seda rida enam pole: seda on vahepeal muudetud või see on kustutatud. Salvestades lisatakse kirjutatu uue reana.
ledger-save = Salvesta
ledger-delete = Kustuta see rida
ledger-delete-ask = Kas kustutada see rida?
ledger-delete-lead = See kaob arvestusest ja hinnangud arvutatakse ilma selleta.
ledger-delete-not = Jäta alles
ledger-filter-all = Kõik
ledger-filter-from = Alates
ledger-filter-to = Kuni
ledger-filter-find = Otsi
ledger-filter-do = Näita

## The tables
ledger-table-time = Aeg
    .about = Kui palju aega millisele tegevusele kulus.
ledger-table-costs = Kulud
    .about = Kulunud raha: reklaam, tööriistad, tasud.
ledger-table-sales = Müügid
    .about = Mida sa müüsid ja kust klient tuli.
ledger-table-enquiries = Päringud
    .about = Kes küsis ja mis sellest sai.
ledger-table-visits = Külastused
    .about = Sinu saidi või poe külastused päevas selle järgi, kust tuldi.
ledger-table-journeys = Teekond ostuni
    .about = Kus inimesed sinu ettevõttega enne ostu kokku puutusid.
ledger-table-posts = Postitused
    .about = Mida sa avaldasid ja kui paljud reageerisid.
ledger-table-support = Klienditugi
    .about = Kliendid, keda sa aitasid, ja selleks kulunud aeg.
ledger-table-experiments = Katsetused
    .about = Tegevused, mille sa meelega pausile panid või mida muutsid.

## The columns
ledger-column-date = Kuupäev
ledger-column-activity = Tegevus
ledger-column-minutes = Minutid
ledger-column-purpose = Eesmärk
ledger-column-person = Kes
ledger-column-id = Number
ledger-column-amount = Summa
ledger-column-kind = Liik
ledger-column-from = Alates
ledger-column-to = Kuni
ledger-column-note = Märkus
ledger-column-currency = Valuuta
ledger-column-revenue = Makstud
ledger-column-margin = Kasum
ledger-column-customer = Klient
ledger-column-how-found = Kuidas su leidis
ledger-column-channel = Kus müüdi
ledger-column-new = Uus klient
ledger-column-refund-of = Millise müügi tagasimakse
ledger-column-property = Sait või pood
ledger-column-outcome = Mis sellest sai
ledger-column-lost-because = Miks mitte
ledger-column-sale = Müük
ledger-column-visits = Külastused
ledger-column-goals = Edukad külastused
ledger-column-visitor = Külastaja
ledger-column-time = Kellaaeg
ledger-column-intent = Milleks
ledger-column-text = Tekst
ledger-column-reach = Mitu inimest nägi
ledger-column-likes = Meeldimised
ledger-column-comments = Kommentaarid
ledger-column-shares = Jagamised
ledger-column-clicks = Klõpsud
ledger-column-opened = Uued juhtumid
ledger-column-resolved = Lahendatud
ledger-column-change = Mitu korda tavapärasest (0 on paus)

## The words that may stand in them
ledger-word-reach = uued kliendid
ledger-word-retain = püsikliendid
ledger-word-support = klienditugi
ledger-word-ads = reklaam
ledger-word-tool = tööriist
ledger-word-content = tekstid, pildid
ledger-word-fee = tasu
ledger-word-other = muu
ledger-word-web = veebis
ledger-word-counter = kohapeal
ledger-word-phone = telefoni teel
ledger-word-mail = posti või e-posti teel
ledger-word-open = pooleli
ledger-word-won = tehing tehtud
ledger-word-lost = jäi ära
ledger-word-price = hind
ledger-word-no-need = polnud vaja
ledger-word-timing = vale aeg
ledger-word-competitor = konkurent
ledger-word-silence = ei vastatud enam
ledger-word-text = tekst
ledger-word-image = pilt
ledger-word-video = video
ledger-word-link = link
ledger-word-story = lugu
ledger-word-poll = küsitlus
ledger-word-promote = müümiseks
ledger-word-engage = suhtlemiseks
ledger-word-curate = teiste postituste jagamiseks
ledger-word-inform = teavitamiseks
ledger-word-yes = jah
ledger-word-no = ei

## Bringing books in
ledger-import-lead = Arvutustabel, kaust tabelitega, selline kaust zip-failina või üksik tabel. Enne kui midagi salvestatakse, näed, mis sisse tuleb.
ledger-new = Uus ettevõte
ledger-new-lead = Loe sisse ettevõtte arvestus: arvutustabel, kaust tabelitega või selline kaust zip-failina. Enne kui midagi salvestatakse, näed, mis sisse tuleb.
ledger-new-empty = Kas midagi pole veel kirjas? Laadi alla tühi tabel, täida see ja too siia tagasi.
ledger-import-files = Failid
ledger-import-files-hint = .xlsx, .ods, .csv või .zip
ledger-import-nothing = Vali kõigepealt fail.
ledger-import-folder = Või terve kaust
ledger-import-look = Vaata enne üle
ledger-import-wrong = { $count ->
    [one] Üks koht on valesti. Midagi ei loetud sisse.
   *[other] { $count } kohta on valesti. Midagi ei loetud sisse.
}
ledger-import-wrong-more = … ja veel { $count }.
ledger-import-taking = { $share } ridadest on sees. Võid samal ajal edasi töötada.
ledger-import-done = Kõik on sees.
ledger-import-to-verdict = Vaata hinnangut
ledger-import-agree = Loe sisse
ledger-import-cancel = Ära loe sisse
ledger-preview = { $business }: mis sisse tuleb
ledger-preview-lead = Uusi ridu { $new }, muutunud { $changed }, samaks jäänud { $same }.
ledger-preview-table = Uusi { $new }, muutunud { $changed }, samaks jäänud { $same }. Esimesed neist:
ledger-preview-settings = Kaasa tulevad ka seaded; muutub: { $parts }.
ledger-preview-other-business = Tähelepanu: see on ettevõtte „{ $books }“ arvestus. Sisse lugedes seguneb see ettevõtte „{ $business }“ omaga ja muutub: { $parts }. Kui see on eraldi ettevõte, vali „Uus ettevõte“.
ledger-preview-kept = Mida kaasas pole, jääb alles, sest read võivad sellele viidata: { $names }.
ledger-preview-second = Sul on juba ettevõte nimega „{ $business }“. Sellest tuleb teine; esimese täiendamiseks loe arvestus sisse selle enda lehel.
ledger-settings-name = nimi
ledger-settings-zone = riik ja ajavöönd
ledger-settings-period = ajavahemik
ledger-settings-time = tunni hind ja lubatud aeg
ledger-settings-offer = mida müüakse
ledger-settings-support = klienditoe juhtumi hind
ledger-settings-properties = saidid ja poed
ledger-settings-activities = tegevused

## The last year
ledger-year = Viimane aasta nädalate kaupa
ledger-year-time = Aeg
ledger-year-time-about = Kulunud aeg tegevuste kaupa.
ledger-year-sales = Müük
ledger-year-sales-about = Mis on müüdud.

## The clock
ledger-clock = Kell
ledger-clock-running = { $name }: seni { $minutes }, alates kella { $since }.
ledger-clock-stop = Peata ja pane kirja
ledger-clock-long = Kell on väga kaua käinud. Mitu minutit see tegelikult oli? Kirjuta 0, kui midagi ei panda kirja.
ledger-clock-wrong = „{ $found }“ ei ole minutite arv ööpäevas.
ledger-clock-start = Alusta
ledger-clock-for = { $name } ({ $purpose })
ledger-clock-today = Täna
ledger-clock-week = Sel nädalal seni: { $minutes }, hind { $money }.
ledger-clock-budget = Sellest sotsiaalmeediale { $social }; oled selleks lubanud { $budget } nädalas.
