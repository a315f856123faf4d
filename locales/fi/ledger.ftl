### The books in the database: what is wrong with files, imports, lists of rows

# The place of a fault: “sales.csv, line 12, revenue”.
ledger-fault-line = rivi { $line }
ledger-fault-expected = Pitäisi olla: { $expected }

## The books
ledger-books = Kirjanpito
ledger-books-lead = Kaikki, mitä markkinointiisi on mennyt, ja kaikki, mitä se on tuonut, rivi riviltä. Arviot perustuvat tähän eivätkä mihinkään muuhun.
ledger-import = Tuo kirjanpito
ledger-export = Lataa kaikki itsellesi
ledger-work = Työn alla
ledger-add = Lisää rivi
ledger-row = Rivi
ledger-row-new = Uusi rivi
ledger-row-changed = Riviä on sillä välin muutettu, joten mitään ei vielä tallennettu. Tässä on sen nykyinen sisältö ja alla se, mitä kirjoitit; uusi tallennus korvaa nykyisen.
ledger-row-gone = Tätä riviä ei enää ole: sitä on sillä välin muutettu tai se on poistettu. Jos tallennat, kirjoittamasi lisätään uutena rivinä.
ledger-save = Tallenna
ledger-delete = Poista tämä rivi
ledger-delete-ask = Poistetaanko tämä rivi?
ledger-delete-lead = Se katoaa kirjanpidosta, ja arviot lasketaan ilman sitä.
ledger-delete-not = Säilytä
ledger-filter-all = Kaikki
ledger-filter-from = Alkaen
ledger-filter-to = Päättyen
ledger-filter-find = Etsi
ledger-filter-do = Näytä

## The tables
ledger-table-time = Aika
    .about = Paljonko aikaa kuhunkin markkinointikeinoon meni.
ledger-table-costs = Kulut
    .about = Käytetty raha: mainokset, työkalut, maksut.
ledger-table-sales = Myynnit
    .about = Mitä myit ja mistä asiakas tuli.
ledger-table-enquiries = Yhteydenotot
    .about = Kuka kysyi ja mitä siitä tuli.
ledger-table-visits = Käynnit
    .about = Sivustosi tai kauppasi päivän käynnit sen mukaan, mistä tultiin.
ledger-table-journeys = Ostopolut
    .about = Missä kävijät kohtasivat yrityksesi, ennen kuin ostivat.
ledger-table-posts = Julkaisut
    .about = Mitä julkaisit ja moniko reagoi.
ledger-table-support = Asiakastuki
    .about = Asiakkaat, joita autoit, ja siihen mennyt aika.
ledger-table-experiments = Kokeilut
    .about = Markkinointikeinot, joista pidit tarkoituksella taukoa tai joita muutit.

## The columns
ledger-column-date = Päivä
ledger-column-activity = Markkinointikeino
ledger-column-minutes = Minuutit
ledger-column-purpose = Tarkoitus
ledger-column-person = Kuka
ledger-column-id = Numero
ledger-column-amount = Summa
ledger-column-kind = Laji
ledger-column-from = Alkaen
ledger-column-to = Päättyen
ledger-column-note = Muistiinpano
ledger-column-currency = Valuutta
ledger-column-revenue = Maksettu
ledger-column-margin = Paljonko jäi
ledger-column-customer = Asiakas
ledger-column-how-found = Mistä löysi sinut
ledger-column-channel = Missä myytiin
ledger-column-new = Uusi asiakas
ledger-column-refund-of = Minkä myynnin palautus
ledger-column-property = Sivusto tai kauppa
ledger-column-outcome = Mitä siitä tuli
ledger-column-lost-because = Miksi ei
ledger-column-sale = Myynti
ledger-column-visits = Käynnit
ledger-column-goals = Tavoite täyttyi
ledger-column-visitor = Kävijä
ledger-column-time = Kellonaika
ledger-column-intent = Mitä varten
ledger-column-text = Teksti
ledger-column-reach = Moniko näki
ledger-column-likes = Tykkäykset
ledger-column-comments = Kommentit
ledger-column-shares = Jaot
ledger-column-clicks = Klikkaukset
ledger-column-opened = Uudet tapaukset
ledger-column-resolved = Hoidettu
ledger-column-change = Moninkertaisesti tavalliseen verrattuna (0 on tauko)

## The words that may stand in them
ledger-word-reach = uudet asiakkaat
ledger-word-retain = kanta-asiakkaat
ledger-word-support = asiakastuki
ledger-word-ads = mainokset
ledger-word-tool = työkalu
ledger-word-content = tekstit, kuvat
ledger-word-fee = maksu
ledger-word-other = muu
ledger-word-web = verkossa
ledger-word-counter = tiskillä
ledger-word-phone = puhelimessa
ledger-word-mail = postitse tai sähköpostilla
ledger-word-open = kesken
ledger-word-won = kaupat
ledger-word-lost = ei kauppoja
ledger-word-price = hinta
ledger-word-no-need = ei tarvetta
ledger-word-timing = väärä ajankohta
ledger-word-competitor = kilpailija
ledger-word-silence = ei enää vastausta
ledger-word-text = teksti
ledger-word-image = kuva
ledger-word-video = video
ledger-word-link = linkki
ledger-word-story = tarina
ledger-word-poll = kysely
ledger-word-promote = myynti
ledger-word-engage = jutustelu
ledger-word-curate = muiden julkaisujen jako
ledger-word-inform = kertominen
ledger-word-yes = kyllä
ledger-word-no = ei

## Bringing books in
ledger-import-lead = Laskentataulukko, kansio taulukoita, sellainen kansio zip-tiedostona tai yksittäinen taulukko. Näet, mitä on tulossa, ennen kuin mitään tallennetaan.
ledger-new = Uusi yritys
ledger-new-lead = Tuo yrityksen kirjanpito: laskentataulukko, kansio taulukoita tai sellainen kansio zip-tiedostona. Näet, mitä on tulossa, ennen kuin mitään tallennetaan.
ledger-new-empty = Eikö mitään ole vielä kirjattu? Lataa tyhjä taulukko, täytä se ja tuo se tänne.
ledger-import-files = Tiedostot
ledger-import-files-hint = .xlsx, .ods, .csv tai .zip
ledger-import-nothing = Valitse ensin tiedosto.
ledger-import-folder = Tai koko kansio
ledger-import-look = Katso ensin
ledger-import-wrong = { $count ->
    [one] Yksi kohta on pielessä. Mitään ei tuotu.
   *[other] { $count } kohtaa on pielessä. Mitään ei tuotu.
}
ledger-import-wrong-more = … ja vielä { $count }.
ledger-import-taking = Riveistä { $share } on tuotu. Voit sillä välin jatkaa töitä.
ledger-import-done = Kaikki on tuotu.
ledger-import-to-verdict = Katso arvio
ledger-import-agree = Tuo nämä
ledger-import-cancel = Älä tuo
ledger-preview = { $business }: mitä on tulossa
ledger-preview-lead = Uusia rivejä { $new }, muuttuneita { $changed }, ennallaan { $same }.
ledger-preview-table = Uusia { $new }, muuttuneita { $changed }, ennallaan { $same }. Ensimmäiset niistä:
ledger-preview-settings = Mukana tulee myös asetuksia, jotka muuttavat näitä: { $parts }.
ledger-preview-other-business = Huomio: tämä on yrityksen ”{ $books }” kirjanpito. Jos tuot sen, se sekoittuu yrityksen ”{ $business }” kirjanpitoon, ja nämä muuttuvat: { $parts }. Jos kyse on eri yrityksestä, valitse ”Uusi yritys”.
ledger-preview-kept = Se, mitä mukana ei ole, säilyy, koska rivit voivat viitata siihen: { $names }.
ledger-preview-second = Sinulla on jo yritys ”{ $business }”. Tästä tulee toinen; jos haluat täydentää ensimmäistä, tuo kirjanpito sen omalla sivulla.
ledger-settings-name = nimi
ledger-settings-zone = maa ja aikavyöhyke
ledger-settings-period = ajanjakso
ledger-settings-time = tunnin hinta ja käytettävissä oleva aika
ledger-settings-offer = mitä myydään
ledger-settings-support = asiakaspalvelutapauksen hinta
ledger-settings-properties = sivustot ja myymälät
ledger-settings-activities = toimet

## The last year
ledger-year = Viimeinen vuosi viikko viikolta
ledger-year-time = Aika
ledger-year-time-about = Käytetty aika markkinointikeinoittain.
ledger-year-sales = Myynti
ledger-year-sales-about = Mitä on myyty.

## The clock
ledger-clock = Kello
ledger-clock-running = { $name }: tähän mennessä { $minutes }, alkaen klo { $since }.
ledger-clock-stop = Pysäytä ja kirjaa
ledger-clock-long = Kello on käynyt hyvin pitkään. Montako minuuttia se todella oli? Kirjoita 0, jos mitään ei kirjata.
ledger-clock-wrong = ”{ $found }” ei ole vuorokauden minuuttimäärä.
ledger-clock-start = Aloita
ledger-clock-for = { $name } ({ $purpose })
ledger-clock-today = Tänään
ledger-clock-week = Tällä viikolla tähän mennessä: { $minutes }, hinta { $money }.
ledger-clock-budget = Siitä someen meni { $social }; olet varannut siihen { $budget } viikossa.
