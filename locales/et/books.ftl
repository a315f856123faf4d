### Mis on arvestuses valesti.

## Arvestus tervikuna
books-fault-no-such-place = Siin ei ole midagi.
    .expected = kaust, milles on business.toml, või .xlsx- või .ods-fail
books-fault-not-books = See ei ole kaust ega arvutustabel.
    .expected = kaust, milles on business.toml, või .xlsx- või .ods-fail
books-fault-no-business = Pole teada, kelle arvestus see on.
    .expected = business.toml; arvutustabelis tööleht nimega business
books-fault-no-effort = Kuskil pole kirjas, kui palju aega või raha on kulunud.
    .expected = time.csv, costs.csv või usual_minutes_per_week failis business.toml

## Fail
books-fault-forbidden = Sul pole luba seda lugeda.
    .expected = fail, mida tohid avada
books-fault-unreadable = Seda ei saanud lugeda: { $why }
    .expected = fail, mida saab lugeda
books-fault-not-a-file = See ei ole tavaline fail.
    .expected = tavaline fail
books-fault-not-text = See ei ole tekst UTF-8-kodeeringus.
    .expected = tekstifail UTF-8-kodeeringus; Excelis salvestatakse see kujul „CSV UTF-8“
books-fault-unknown-table = Millestki ei selgu, mis tabel see on.
    .expected = tabel, mille esimesel real on vormingu veerud, näiteks date, activity ja minutes; UTF-8-tekstina
books-fault-file-too-large = Fail on liiga suur.
    .expected = kuni { $mebibytes } MB
books-fault-not-a-spreadsheet = See ei ole arvutustabel või on see rikutud.
    .expected = arvutustabel sellisena, nagu LibreOffice või Excel selle salvestab
books-fault-damaged-archive = See zip-fail on vigane.
    .expected = tervikuna pakitud ja saadetud zip
books-fault-not-alone = See tuli koos teiste failidega.
    .expected = ainult zip või arvutustabel, või üksikud tabelid
books-fault-sheets-too-full = Selles arvutustabelis on rohkem, kui lugeda saab.
    .expected = väiksem arvutustabel või kaust CSV-failidega
books-fault-not-reckoned = Selles arvutustabelis on valemeid, mille tulemus puudub.
    .expected = arvutustabel, mis on korra LibreOffice’is või Excelis avatud ja salvestatud
books-fault-locked = Arvutustabelil on parool.
    .expected = arvutustabel ilma paroolita

## Tabel
books-fault-no-header = Fail on tühi.
    .expected = esimene rida veergude nimedega
books-fault-missing-column = Üks veerg on puudu. Esimesel real on: { $found }
    .expected = { $columns }
books-fault-column-twice = Kahe veeru nimi on „{ $found }“.
    .expected = iga veerg üks kord
books-fault-sheet-twice = Kahe töölehe nimi on „{ $found }“.
    .expected = iga tööleht üks kord
books-fault-table-twice = See on veel kord tabel { $table }.
    .expected = iga tabel üks kord; teise sama tabeliga faili saab sisse lugeda pärast
books-fault-row-length = { $cells ->
    [one] Reas on { $cells } lahter, esimeses reas on neid teine arv.
   *[other] Reas on { $cells } lahtrit, esimeses reas on neid teine arv.
}
    .expected = { $columns ->
        [one] { $columns } lahter
       *[other] { $columns } lahtrit
    }
books-fault-row-too-long = Rida on liiga pikk.
    .expected = kuni { $mebibytes } MB
books-fault-quote-open = Siin algavad jutumärgid, mis kuskil ei lõpe.
    .expected = jutumärgid ka lõpus
books-fault-id-twice = Tunnus „{ $found }“ on siin kaks korda.
    .expected = tunnus, mida mujal ei ole

## Väärtus
books-fault-empty = Siia pole midagi kirjutatud.
    .expected = mõni väärtus
books-fault-not-a-number = „{ $found }“ ei ole arv.
    .expected = arv, näiteks 12.50
books-fault-not-finite = „{ $found }“ ei ole arv, millega saab arvutada.
    .expected = arv, näiteks 12.50
books-fault-number-too-long = Arvus „{ $found }“ on liiga palju numbreid.
    .expected = arv, milles on kuni 28 numbrit
books-fault-negative = „{ $found }“ on väiksem kui null.
    .expected = null või rohkem
books-fault-not-positive = „{ $found }“ ei ole suurem kui null.
    .expected = rohkem kui null
books-fault-not-whole = „{ $found }“ ei ole täisarv.
    .expected = täisarv, näiteks 12
books-fault-ambiguous-number = „{ $found }“ võib olla { $one } või { $other }, ja veerust ei selgu, kumb.
    .expected = { $one } või { $other }
books-fault-not-a-date = „{ $found }“ ei ole kuupäev.
    .expected = aasta-kuu-päev, näiteks 2026-03-31
books-fault-no-such-day = Päeva „{ $found }“ kalendris ei ole.
    .expected = päev, mis on olemas, näiteks 2026-03-31
books-fault-ambiguous-date = „{ $found }“ võib olla { $one } või { $other }, ja veerust ei selgu, kumb.
    .expected = { $one } või { $other }
books-fault-after-tomorrow = „{ $found }“ on alles ees.
    .expected = hiljemalt { $tomorrow }
books-fault-ends-before-it-begins = „{ $found }“ on esimesest päevast varem.
    .expected = { $from } või hiljem
books-fault-not-a-time = „{ $found }“ ei ole kellaaeg.
    .expected = tunnid ja minutid, näiteks 14:30
books-fault-unknown-word = Valikut „{ $found }“ siin ei ole.
    .expected = üks neist: { $allowed }
books-fault-not-an-id = „{ $found }“ ei sobi tunnuseks.
    .expected = väiketähed a–z, numbrid ja sidekriipsud, kokku kuni 40
books-fault-unknown-activity = Selles arvestuses ei ole tegevust „{ $found }“.
    .expected = tegevus, mis seal on; ehk { $nearest }?
books-fault-unknown-property = Selles arvestuses ei ole saiti ega poodi „{ $found }“.
    .expected = mõni neist, mis seal on; ehk { $nearest }?
books-fault-no-activities = Tegevust „{ $found }“ ei ole: failis business.toml pole ühtegi.
    .expected = selle nimega [[activity]] failis business.toml
books-fault-no-properties = Saiti ega poodi „{ $found }“ ei ole: failis business.toml pole ühtegi.
    .expected = selle nimega [[property]] failis business.toml
books-fault-not-its-purpose = Tegevusel { $activity } ei ole failis business.toml eesmärki „{ $found }“.
    .expected = { $purposes }
books-fault-other-currency = „{ $found }“ ei ole selle arvestuse valuuta.
    .expected = { $currency }
books-fault-refunds-itself = Müük „{ $found }“ on kirjas iseenda tagasimaksena.
    .expected = mõne teise müügi tunnus

## business.toml
books-fault-not-toml = Sellest reast ei saa aru: { $found }
    .expected = rida nagu hourly_rate = 40 või name = "Pagariäri"
books-fault-key-without-quotes = { $key } peab siin olema jutumärkides.
    .expected = "{ $key }" = …
books-fault-key-twice = See seade on siin kaks korda.
    .expected = iga seade üks kord
books-fault-missing-key = See on puudu.
    .expected = mõni väärtus
books-fault-not-a-text = „{ $found }“ ei ole tekst.
    .expected = tekst jutumärkides, näiteks "EUR"
books-fault-not-a-list = „{ $found }“ ei ole loend.
    .expected = loend nurksulgudes, näiteks ["reach"]
books-fault-not-a-section = „{ $found }“ ei ole jaotis.
    .expected = jaotis oma seadetega, näiteks [time]
books-fault-not-sections = Igaühel neist peab olema oma jaotis, mitte „{ $found }“.
    .expected = igaühel oma jaotis, näiteks [[activity]]
books-fault-not-a-currency = „{ $found }“ ei ole valuuta.
    .expected = kolm suurtähte, näiteks EUR
books-fault-not-a-country = „{ $found }“ ei ole riik.
    .expected = kaks suurtähte, näiteks EE
books-fault-unknown-zone = „{ $found }“ ei ole ajavöönd.
    .expected = ajavöönd, näiteks { $nearest }
books-fault-no-rate = Pole kirjas, kui palju tund maksab.
    .expected = hourly_rate või annual_revenue ja hours_per_week
books-fault-not-a-share = „{ $found }“ ei ole osa tervikust.
    .expected = arv nullist üheni, näiteks 0.4 (40%)
books-fault-nothing-listed = Loend on tühi.
    .expected = vähemalt üks
books-fault-listed-twice = „{ $found }“ on loendis kaks korda.
    .expected = igaüks üks kord
books-fault-person-twice = Kahel inimesel on sama nimi; suur- ja väiketähtedel pole vahet.
    .expected = igaüks üks kord
books-fault-rate-twice = Kaks tunnihinda algab samal päeval.
    .expected = igal tunnihinnal oma esimene päev

## Millest siiski aru saadi

books-caution-byte-order-mark = Faili alguses on nähtamatu märk; see jäeti vahele.
books-caution-crlf = Read lõpevad nagu Windowsis; need loeti ikkagi sisse.
books-caution-semicolons = Veerud on eraldatud semikoolonitega; nii need ka loeti.
books-caution-tabs = Veerud on eraldatud tabulaatoriga (Tab-klahv); nii need ka loeti.
books-caution-windows-1252 = Tekst on vanemas vormingus (Windows-1252); vaata, kas õ, ä, ö ja ü on õiged.
books-caution-decimal-comma = Koma loeti kümnendkohtade eraldajaks.
books-caution-thousands = Arvudes on tuhandete eraldajad; need jäeti välja.
books-caution-three-decimals = Kolm numbrit punkti järel loeti kümnendkohtadeks, mitte tuhandeteks.
books-caution-date-form = Kuupäevad loeti kujul { $form } (d päev, m kuu, y aasta).
books-caution-unknown-column = See veerg on tundmatu ja jäeti välja.
books-caution-unknown-file = See fail on tundmatu ja jäeti puutumata.
books-caution-unknown-sheet = See tööleht on tundmatu ja jäeti puutumata.
books-caution-unknown-key = See seade on tundmatu ja jäeti välja; võib-olla mõtlesid { $nearest }.

## Tühi arvestus alustuseks

books-blank-title = Sinu ettevõtte arvestus
books-blank-my-business = Minu ettevõte
books-blank-usual-currency = EUR
books-blank-begin = Kirjuta siia see, mida tead. Tühi koht tähendab, et sa ei tea, mitte kunagi nulli. Vaja on ainult tegevusi ja nende aega või kulusid; kõik muu teeb vastuse kindlamaks.
books-blank-explanation = Mida see tähendab
books-blank-word = Vali loendist.
books-blank-day = Siia käib kuupäev, näiteks 2026-03-31.
books-blank-number = See arv ei sobi siia; selgitus ütleb, mis siia käib.
books-blank-activity = Vali tegevus loendist. Uus kirjuta kõigepealt töölehele activities.

## Veerud igas tabelis

books-sheet-any-activity = Milline tegevus: selle tunnus.
books-sheet-any-currency = Valuuta, kui see kirja pannakse: ettevõtte oma.
books-sheet-any-date = Päev, näiteks 2026-03-31.
books-sheet-any-how-found = Mida klient vastas küsimusele: kuidas sa meid leidsid? Tema enda sõnadega.
books-sheet-any-id = Selle rea oma number või nimi, kui see on olemas; sama ei tohi olla kaks korda.
books-sheet-any-new = Kas klient on uus? yes (jah) või no (ei); tühi, kui sa ei tea.
books-sheet-any-note = Märkus enda jaoks.
books-sheet-any-property = Milline sait või pood, kui neid on mitu: selle tunnus.
books-sheet-any-purpose = Milleks: reach (uued kliendid), retain (klientide hoidmine) või support (klientide aitamine).

## business

books-sheet-business = Sinu ettevõte.
books-sheet-business-name = Ettevõtte nimi.
books-sheet-business-currency = Kõigi summade valuuta kolme tähega, näiteks EUR.
books-sheet-business-time-zone = Ajavöönd, näiteks Europe/Tallinn.
books-sheet-business-country = Riik kahe tähega, näiteks EE.
books-sheet-business-hourly-rate = Kui palju maksab tund sinu enda aega.
books-sheet-business-annual-revenue = Või selle asemel: ettevõtte aastakäive.
books-sheet-business-hours-per-week = Ja mitu tundi nädalas sa selle heaks töötad; neist kahest tuleb tunni hind.
books-sheet-business-weekly-budget-minutes = Mitu minutit nädalas oled valmis sotsiaalmeediale kulutama.
books-sheet-business-offer-kind = Mida sa müüd: product (kaup), service (teenus), subscription (püsitellimus), lead (sulle makstakse päringute eest) või advertising (sulle makstakse külastuste eest).
books-sheet-business-price = Kui palju sa ühe eest tavaliselt küsid.
books-sheet-business-margin = Kui palju jääb hinnast enne turundust järele, osana: 0.4 on 40%.
books-sheet-business-bought = Kuidas kliendid ostavad: once (üks kord) või repeatedly (korduvalt).
books-sheet-business-buyers = Kes ostab: consumers (eraisikud), businesses (ettevõtted) või both (mõlemad).
books-sheet-business-visit-value = Kui palju toob sisse üks külastus reklaamidega saidil.
books-sheet-business-minutes-per-case-elsewhere = Mitu minutit kulub kliendi aitamiseks telefoni või e-kirja teel.
books-sheet-business-period-from = Hinda ainult sellest päevast alates.
books-sheet-business-period-to = Hinda ainult selle päevani.

## people

books-sheet-people = Kui palju maksab tund teiste inimeste aega. Kelle nime siin pole, selle tund maksab sama palju kui sinu oma.
books-sheet-people-person = Nimi, nagu see on töölehel time.
books-sheet-people-rate = Kui palju tund maksab; 0, kui inimesele makstakse kulude (costs) kaudu.
books-sheet-people-from = Mis päevast see kehtib, kui see on muutunud.

## activities

books-sheet-activities = Kõik, millele turunduse aega või raha kulub: sotsiaalmeedia konto, aga samamoodi uudiskiri või jutuajamine külalistega.
books-sheet-activities-id = Lühike nimi tabelite jaoks: väiketähed, numbrid ja sidekriipsud, kuni 40.
books-sheet-activities-name = Nimi, mida tahad näha.
books-sheet-activities-kind = Mis see on: social (sotsiaalmeedia), search (otsing), email (e-post), referral (soovitused), events (üritused), ads (reklaam), press (ajakirjandus) või other (muu).
books-sheet-activities-network = Kui social: milline võrgustik, näiteks instagram.
books-sheet-activities-purposes = Milleks see on: reach (uued kliendid), retain (klientide hoidmine), support (klientide aitamine) või mitu neist.
books-sheet-activities-called = Kuidas kliendid seda kutsuvad, kui räägivad, kuidas nad su leidsid.
books-sheet-activities-usual-minutes-per-week = Mitu minutit nädalas sellele tavaliselt kulub; see kehtib nädalatel, mille kohta pole midagi kirjas.
books-sheet-activities-since = Mis ajast sa seda teed.

## properties

books-sheet-properties = Sinu saidid ja poed, kui tahad neid eristada. Igaüks võib müüa oma asja.
books-sheet-properties-id = Lühike nimi tabelite jaoks: väiketähed, numbrid ja sidekriipsud, kuni 40.
books-sheet-properties-site = Aadress, näiteks shop.example.

## time

books-sheet-time = Kulunud aeg.
books-sheet-time-minutes = Mitu minutit.
books-sheet-time-person = Kelle aeg; tühi, kui sinu oma.

## costs

books-sheet-costs = Kulunud raha.
books-sheet-costs-amount = Kui palju.
books-sheet-costs-kind = Mille eest: ads (reklaam), tool (tööriist), content (tekstid, pildid), fee (tasu) või other (muu).
books-sheet-costs-from = Esimene päev, mille eest see on, kui päevi on mitu.
books-sheet-costs-to = Viimane päev, mille eest see on.

## sales

books-sheet-sales = Mis müüdi: iga müügi kohta üks rida.
books-sheet-sales-id = Müügi number; iga number üks kord.
books-sheet-sales-revenue = Kui palju maksti.
books-sheet-sales-margin = Kui palju sa sellelt enne turundust teenisid, rahas. Tühi: see arvutatakse makstud summast.
books-sheet-sales-customer = Number või nimi, mis on sama iga kord, kui see klient ostab. Pärisnime pole vaja.
books-sheet-sales-activity = Millise tegevuse kaudu see lingi, koodi või tellimislehe järgi tuli. Tühi, kui kuskilt seda ei näe.
books-sheet-sales-channel = Kus müüdi: web (veeb), counter (lett), phone (telefon), mail (post) või other (muu).
books-sheet-sales-refund-of = Tagasimakse puhul: selle müügi number, mille raha tagasi maksti.

## enquiries

books-sheet-enquiries = Kes küsis ja mis sellest sai.
books-sheet-enquiries-outcome = Mis sellest sai: open (pooleli), won (tehing tehtud) või lost (jäi ära).
books-sheet-enquiries-lost-because = Miks sellest asja ei saanud: price (hind), no-need (polnud vaja), timing (vale aeg), competitor (konkurent), silence (ei vastatud enam) või other (muu).
books-sheet-enquiries-sale = Selle müügi number, mis sellest sai.

## visits

books-sheet-visits = Sinu saidi või poe külastused päevas selle järgi, kust tuldi.
books-sheet-visits-activity = Kust tuldi: tegevuse tunnus; tühi, kui see pole teada.
books-sheet-visits-visits = Mitu külastust.
books-sheet-visits-goals = Mitmel neist tehti seda, mida lootsid, näiteks küsiti pakkumist.

## journeys

books-sheet-journeys = Kus inimesed sinu ettevõttega enne ostu kokku puutusid.
books-sheet-journeys-visitor = Number või nimi, mis on sama iga kord, kui see külastaja tuleb. Mitte pärisnimi.
books-sheet-journeys-sale = Müügi number sellel real, kus osteti.

## posts

books-sheet-posts = Mida sa avaldasid: iga postituse kohta üks rida.
books-sheet-posts-time = Mis kell, näiteks 14:30.
books-sheet-posts-kind = Mis see oli: text (tekst), image (pilt), video, link, story (lugu) või poll (küsitlus).
books-sheet-posts-intent = Milleks see oli: promote (müümiseks), engage (suhtlemiseks), curate (edasijagamiseks), inform (teavitamiseks) või support (aitamiseks).
books-sheet-posts-text = Mis seal kirjas oli.
books-sheet-posts-reach = Mitu inimest seda nägi.
books-sheet-posts-likes = Mitu meeldimist.
books-sheet-posts-comments = Mitu kommentaari.
books-sheet-posts-shares = Mitu korda jagati.
books-sheet-posts-clicks = Mitu klõpsu.

## support

books-sheet-support = Kliendid, keda sa ühel päeval aitasid.
books-sheet-support-opened = Mitu uut juhtumit tuli.
books-sheet-support-resolved = Mitu sai lahendatud.
books-sheet-support-minutes = Mitu minutit töölehe time ajast selleks kulus.

## experiments

books-sheet-experiments = Ajad, mil sa meelega mõne tegevuse peatasid või tegid seda rohkem või vähem, et näha, mis juhtub.
books-sheet-experiments-from = Esimene päev.
books-sheet-experiments-to = Viimane päev; tühi, kui see veel kestab.
books-sheet-experiments-change = Kui palju sa seda tegid: 0 on paus, 0.5 pool, 2 kaks korda rohkem.
