### Mikä kirjanpidossa on pielessä.

## Kirjat kokonaisuutena
books-fault-no-such-place = Täällä ei ole mitään.
    .expected = kansio, jossa on business.toml, tai .xlsx- tai .ods-tiedosto
books-fault-not-books = Tämä ei ole kansio eikä laskentataulukko.
    .expected = kansio, jossa on business.toml, tai .xlsx- tai .ods-tiedosto
books-fault-no-business = Ei selviä, kenen kirjanpito tämä on.
    .expected = business.toml; laskentataulukossa välilehti nimeltä business
books-fault-no-effort = Missään ei kerrota, paljonko aikaa tai rahaa on mennyt.
    .expected = time.csv, costs.csv tai usual_minutes_per_week tiedostossa business.toml

## Tiedosto
books-fault-forbidden = Sinulla ei ole lupaa lukea tätä.
    .expected = tiedosto, jonka saat avata
books-fault-unreadable = Tätä ei voitu lukea: { $why }
    .expected = tiedosto, jonka voi lukea
books-fault-not-a-file = Tämä ei ole tavallinen tiedosto.
    .expected = tavallinen tiedosto
books-fault-not-text = Tämä ei ole UTF-8-tekstiä.
    .expected = UTF-8-tekstitiedosto; Excelissä se tallennetaan muodossa ”CSV UTF-8”
books-fault-unknown-table = Mistään ei näe, mikä taulukko tämä on.
    .expected = taulukko, jonka ensimmäisellä rivillä on muodon sarakkeet, kuten date, activity ja minutes; UTF-8-tekstinä
books-fault-file-too-large = Tiedosto on liian suuri.
    .expected = enintään { $mebibytes } Mt
books-fault-not-a-spreadsheet = Tämä ei ole laskentataulukko, tai se on rikki.
    .expected = laskentataulukko sellaisena kuin LibreOffice tai Excel sen tallentaa
books-fault-damaged-archive = Tämä zip-tiedosto on vioittunut.
    .expected = kokonaan pakattu ja lähetetty zip
books-fault-not-alone = Tämä tuli yhdessä muiden tiedostojen kanssa.
    .expected = pelkkä zip tai laskentataulukko, tai yksittäisiä taulukoita
books-fault-sheets-too-full = Laskentataulukossa on enemmän kuin siitä voidaan lukea.
    .expected = pienempi laskentataulukko tai kansio, jossa on CSV-tiedostoja
books-fault-not-reckoned = Laskentataulukossa on kaavoja, joiden tulokset puuttuvat.
    .expected = laskentataulukko, joka on kerran avattu ja tallennettu LibreOfficessa tai Excelissä
books-fault-locked = Laskentataulukossa on salasana.
    .expected = laskentataulukko ilman salasanaa

## Taulukko
books-fault-no-header = Tiedosto on tyhjä.
    .expected = ensimmäinen rivi, jolla ovat sarakkeiden nimet
books-fault-missing-column = Sarake puuttuu. Ensimmäisellä rivillä lukee: { $found }
    .expected = { $columns }
books-fault-column-twice = Kahden sarakkeen nimi on ”{ $found }”.
    .expected = kukin sarake kerran
books-fault-sheet-twice = Kahden välilehden nimi on ”{ $found }”.
    .expected = jokainen välilehti kerran
books-fault-table-twice = Tässä on taulukko { $table } toiseen kertaan.
    .expected = jokainen taulukko kerran; toisen saman taulukon tiedoston voi tuoda tämän jälkeen
books-fault-row-length = { $cells ->
    [one] Rivillä on { $cells } solu, ensimmäisellä rivillä eri määrä.
   *[other] Rivillä on { $cells } solua, ensimmäisellä rivillä eri määrä.
}
    .expected = { $columns ->
        [one] { $columns } solu
       *[other] { $columns } solua
    }
books-fault-row-too-long = Rivi on liian pitkä.
    .expected = enintään { $mebibytes } Mt
books-fault-quote-open = Tästä alkaa lainausmerkki, jota ei suljeta missään.
    .expected = lopettava lainausmerkki
books-fault-id-twice = Tunnus ”{ $found }” on kahteen kertaan.
    .expected = tunnus, jota ei ole millään muulla

## Arvo
books-fault-empty = Tästä puuttuu tieto.
    .expected = jokin arvo
books-fault-not-a-number = ”{ $found }” ei ole luku.
    .expected = luku, esimerkiksi 12.50
books-fault-not-finite = ”{ $found }” ei ole luku, jolla voi laskea.
    .expected = luku, esimerkiksi 12.50
books-fault-number-too-long = Luvussa ”{ $found }” on liikaa numeroita.
    .expected = luku, jossa on enintään 28 numeroa
books-fault-negative = ”{ $found }” on alle nollan.
    .expected = nolla tai enemmän
books-fault-not-positive = ”{ $found }” ei ole yli nollan.
    .expected = enemmän kuin nolla
books-fault-not-whole = ”{ $found }” ei ole kokonaisluku.
    .expected = kokonaisluku, esimerkiksi 12
books-fault-ambiguous-number = ”{ $found }” voi olla { $one } tai { $other }, eikä sarakkeesta selviä kumpi.
    .expected = { $one } tai { $other }
books-fault-not-a-date = ”{ $found }” ei ole päivämäärä.
    .expected = vuosi-kuukausi-päivä, esimerkiksi 2026-03-31
books-fault-no-such-day = Päivää ”{ $found }” ei ole kalenterissa.
    .expected = oikea päivä, esimerkiksi 2026-03-31
books-fault-ambiguous-date = ”{ $found }” voi olla { $one } tai { $other }, eikä sarakkeesta selviä kumpi.
    .expected = { $one } tai { $other }
books-fault-after-tomorrow = ”{ $found }” on vasta edessä.
    .expected = viimeistään { $tomorrow }
books-fault-ends-before-it-begins = ”{ $found }” on ennen ensimmäistä päivää.
    .expected = { $from } tai myöhemmin
books-fault-not-a-time = ”{ $found }” ei ole kellonaika.
    .expected = tunnit ja minuutit, esimerkiksi 14:30
books-fault-unknown-word = ”{ $found }” ei käy tähän.
    .expected = jokin näistä: { $allowed }
books-fault-not-an-id = ”{ $found }” ei kelpaa tunnukseksi.
    .expected = pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, enintään 40
books-fault-unknown-activity = Tässä kirjanpidossa ei ole markkinointikeinoa ”{ $found }”.
    .expected = jokin niistä, jotka siellä ovat; ehkä { $nearest }?
books-fault-unknown-property = Tässä kirjanpidossa ei ole sivustoa tai kauppaa ”{ $found }”.
    .expected = jokin niistä, jotka siellä ovat; ehkä { $nearest }?
books-fault-no-activities = Markkinointikeinoa ”{ $found }” ei ole: tiedostossa business.toml niitä ei ole yhtään.
    .expected = sen niminen [[activity]] tiedostossa business.toml
books-fault-no-properties = Sivustoa tai kauppaa ”{ $found }” ei ole: tiedostossa business.toml niitä ei ole yhtään.
    .expected = sen niminen [[property]] tiedostossa business.toml
books-fault-not-its-purpose = Markkinointikeinolla { $activity } ei ole tiedostossa business.toml tarkoitusta ”{ $found }”.
    .expected = { $purposes }
books-fault-other-currency = ”{ $found }” ei ole tämän kirjanpidon valuutta.
    .expected = { $currency }
books-fault-refunds-itself = Myynti ”{ $found }” on merkitty itsensä palautukseksi.
    .expected = toisen myynnin tunnus

## business.toml
books-fault-not-toml = Tästä rivistä ei saa selvää: { $found }
    .expected = rivi, kuten hourly_rate = 40 tai name = "Leipomo"
books-fault-key-without-quotes = { $key } tarvitsee tässä lainausmerkit.
    .expected = "{ $key }" = …
books-fault-key-twice = Tämä asetus on kahteen kertaan.
    .expected = kukin asetus kerran
books-fault-missing-key = Tämä puuttuu.
    .expected = jokin arvo
books-fault-not-a-text = ”{ $found }” ei ole tekstiä.
    .expected = teksti lainausmerkeissä, esimerkiksi "EUR"
books-fault-not-a-list = ”{ $found }” ei ole luettelo.
    .expected = luettelo hakasulkeissa, esimerkiksi ["reach"]
books-fault-not-a-section = ”{ $found }” ei ole osio.
    .expected = osio, jolla on omat asetuksensa, esimerkiksi [time]
books-fault-not-sections = ”{ $found }” ei käy: kukin tarvitsee oman osionsa.
    .expected = oma osio kullekin, esimerkiksi [[activity]]
books-fault-not-a-currency = ”{ $found }” ei ole valuutta.
    .expected = kolme isoa kirjainta, esimerkiksi EUR
books-fault-not-a-country = ”{ $found }” ei ole maa.
    .expected = kaksi isoa kirjainta, esimerkiksi FI
books-fault-unknown-zone = ”{ $found }” ei ole aikavyöhyke.
    .expected = aikavyöhyke, esimerkiksi { $nearest }
books-fault-no-rate = Ei selviä, mitä tunti maksaa.
    .expected = hourly_rate, tai annual_revenue ja hours_per_week
books-fault-not-a-share = ”{ $found }” ei ole osuus.
    .expected = luku väliltä 0–1, esimerkiksi 0.4 (40 %)
books-fault-nothing-listed = Luettelo on tyhjä.
    .expected = vähintään yksi
books-fault-listed-twice = ”{ $found }” on luettelossa kahteen kertaan.
    .expected = kukin kerran
books-fault-person-twice = Kahdella ihmisellä on sama nimi; isoilla ja pienillä kirjaimilla ei ole eroa.
    .expected = jokainen kerran
books-fault-rate-twice = Kaksi tuntihintaa alkaa samana päivänä.
    .expected = jokaiselle tuntihinnalle eri alkupäivä

## Mikä silti ymmärrettiin

books-caution-byte-order-mark = Tiedoston alussa on näkymätön merkki; se ohitettiin.
books-caution-crlf = Rivit päättyvät kuten Windowsissa; ne luettiin silti.
books-caution-semicolons = Sarakkeet on erotettu puolipisteillä; ne luettiin sen mukaan.
books-caution-tabs = Sarakkeet on erotettu sarkaimilla; ne luettiin sen mukaan.
books-caution-windows-1252 = Teksti on vanhemmassa muodossa (Windows-1252); tarkista, että ä, ö ja å näkyvät oikein.
books-caution-decimal-comma = Pilkku luettiin desimaalipilkuksi.
books-caution-thousands = Luvuissa on tuhaterottimia; ne jätettiin pois.
books-caution-three-decimals = Pisteen jälkeiset kolme numeroa luettiin desimaaleiksi, ei tuhansiksi.
books-caution-date-form = Päivämäärät luettiin muodossa { $form } (d päivä, m kuukausi, y vuosi).
books-caution-unknown-column = Tätä saraketta ei tunneta, joten se jätettiin pois.
books-caution-unknown-file = Tätä tiedostoa ei tunneta, joten siihen ei koskettu.
books-caution-unknown-sheet = Tätä välilehteä ei tunneta, joten siihen ei koskettu.
books-caution-unknown-key = Tätä asetusta ei tunneta, joten se jätettiin pois; ehkä tarkoitat { $nearest }.

## Tyhjä kirjanpito aluksi

books-blank-title = Yrityksesi kirjanpito
books-blank-my-business = Yritykseni
books-blank-usual-currency = EUR
books-blank-begin = Täytä se, minkä tiedät. Tyhjä tarkoittaa, ettei asiaa tiedetä, ei koskaan nollaa. Vain markkinointikeinot ja niiden aika tai kulut tarvitaan; kaikki muu tekee vastauksesta varmemman.
books-blank-explanation = Mitä se tarkoittaa
books-blank-word = Valitse luettelosta.
books-blank-day = Tähän tulee päivämäärä, esimerkiksi 2026-03-31.
books-blank-number = Tämä luku ei sovi tähän; selitys kertoo, mitä tähän tulee.
books-blank-activity = Valitse markkinointikeino luettelosta. Uusi kirjoitetaan ensin välilehdelle activities.

## Sarakkeet joka taulukossa

books-sheet-any-activity = Mikä markkinointikeino: sen tunnus.
books-sheet-any-currency = Valuutta, jos se kirjoitetaan: sama kuin yrityksellä.
books-sheet-any-date = Päivä, esimerkiksi 2026-03-31.
books-sheet-any-how-found = Mitä asiakas vastasi, kun kysyit: mistä löysit meidät? Hänen omilla sanoillaan.
books-sheet-any-id = Rivin oma numero tai nimi, jos sellainen on; sama ei saa olla kahdesti.
books-sheet-any-new = Onko asiakas uusi? yes (kyllä) tai no (ei); tyhjä, jos et tiedä.
books-sheet-any-note = Muistiinpano itsellesi.
books-sheet-any-property = Mikä sivusto tai kauppa, jos niitä on useita: sen tunnus.
books-sheet-any-purpose = Mitä varten: reach (uudet asiakkaat), retain (vanhojen asiakkaiden pitäminen) tai support (asiakkaiden auttaminen).

## business

books-sheet-business = Yrityksesi.
books-sheet-business-name = Yrityksen nimi.
books-sheet-business-currency = Kaikkien summien valuutta kolmella kirjaimella, esimerkiksi EUR.
books-sheet-business-time-zone = Aikavyöhyke, esimerkiksi Europe/Helsinki.
books-sheet-business-country = Maa kahdella kirjaimella, esimerkiksi FI.
books-sheet-business-hourly-rate = Mitä tunti omaa aikaasi maksaa.
books-sheet-business-annual-revenue = Tai sen sijaan: yrityksen liikevaihto vuodessa.
books-sheet-business-hours-per-week = Ja montako tuntia viikossa teet töitä sen eteen; näistä saadaan tunnin hinta.
books-sheet-business-weekly-budget-minutes = Montako minuuttia viikossa someen saa mennä.
books-sheet-business-offer-kind = Mitä myyt: product (tuote), service (palvelu), subscription (tilaus), lead (sinulle maksetaan yhteydenotoista) tai advertising (sinulle maksetaan käynneistä).
books-sheet-business-price = Mitä yhdestä tavallisesti pyydät.
books-sheet-business-margin = Mitä hinnasta jää ennen markkinointia, osuutena: 0.4 on 40 %.
books-sheet-business-bought = Miten asiakas ostaa: once (kerran) tai repeatedly (toistuvasti).
books-sheet-business-buyers = Kuka ostaa: consumers (kuluttajat), businesses (yritykset) tai both (molemmat).
books-sheet-business-visit-value = Mitä yksi käynti sivustolla, jolla on mainoksia, tuottaa.
books-sheet-business-minutes-per-case-elsewhere = Montako minuuttia kuluu asiakkaan auttamiseen puhelimessa tai sähköpostilla.
books-sheet-business-period-from = Arvioi vasta tästä päivästä alkaen.
books-sheet-business-period-to = Arvioi vain tähän päivään asti.

## people

books-sheet-people = Mitä muiden työtunti maksaa. Ellei jotakuta ole tässä, hänen tuntinsa maksaa saman kuin sinun.
books-sheet-people-person = Nimi, kuten se on välilehdellä time.
books-sheet-people-rate = Mitä tunti maksaa; 0, jos henkilölle maksetaan kulujen (costs) kautta.
books-sheet-people-from = Mistä päivästä alkaen tämä pätee, jos se on muuttunut.

## activities

books-sheet-activities = Kaikki, mihin markkinoinnin aikaa tai rahaa menee: sometili, mutta yhtä hyvin uutiskirje tai jutteleminen vieraiden kanssa.
books-sheet-activities-id = Lyhyt nimi taulukoita varten: pieniä kirjaimia, numeroita ja yhdysmerkkejä, enintään 40.
books-sheet-activities-name = Nimi, jonka haluat nähdä.
books-sheet-activities-kind = Mikä se on: social (some), search (hakukoneet), email (sähköposti), referral (suosittelut), events (tapahtumat), ads (mainokset), press (lehdistö) tai other (muu).
books-sheet-activities-network = Jos se on social: mikä palvelu, esimerkiksi instagram.
books-sheet-activities-purposes = Mitä varten se on: reach (uudet asiakkaat), retain (vanhojen asiakkaiden pitäminen), support (asiakkaiden auttaminen) tai useampi näistä.
books-sheet-activities-called = Millä nimellä asiakkaat sitä kutsuvat kertoessaan, mistä löysivät sinut.
books-sheet-activities-usual-minutes-per-week = Montako minuuttia viikossa siihen tavallisesti menee; käytetään viikkoina, joilta ei ole merkintää.
books-sheet-activities-since = Mistä lähtien olet tehnyt sitä.

## properties

books-sheet-properties = Sivustosi ja kauppasi, jos haluat pitää ne erillään. Kukin voi myydä omaansa.
books-sheet-properties-id = Lyhyt nimi taulukoita varten: pieniä kirjaimia, numeroita ja yhdysmerkkejä, enintään 40.
books-sheet-properties-site = Osoite, esimerkiksi shop.example.

## time

books-sheet-time = Käytetty aika.
books-sheet-time-minutes = Montako minuuttia.
books-sheet-time-person = Kenen aikaa; tyhjä, jos omaasi.

## costs

books-sheet-costs = Käytetty raha.
books-sheet-costs-amount = Paljonko.
books-sheet-costs-kind = Mihin: ads (mainokset), tool (työkalu), content (tekstit, kuvat), fee (maksu) tai other (muu).
books-sheet-costs-from = Ensimmäinen päivä, jonka se kattaa, jos päiviä on useita.
books-sheet-costs-to = Viimeinen päivä, jonka se kattaa.

## sales

books-sheet-sales = Mitä myytiin: rivi joka myynnistä.
books-sheet-sales-id = Myynnin numero; jokainen numero kerran.
books-sheet-sales-revenue = Mitä maksettiin.
books-sheet-sales-margin = Mitä siitä jäi ennen markkinointia, rahana. Tyhjä: lasketaan maksetusta.
books-sheet-sales-customer = Numero tai nimi, joka on sama joka kerta, kun asiakas ostaa. Oikeaa nimeä ei tarvita.
books-sheet-sales-activity = Minkä markkinointikeinon kautta se tuli linkin, koodin tai tilauslomakkeen mukaan. Tyhjä, jos mikään ei kerro sitä.
books-sheet-sales-channel = Missä myytiin: web (verkko), counter (tiski), phone (puhelin), mail (posti) tai other (muu).
books-sheet-sales-refund-of = Palautetusta rahasta: sen myynnin numero, jota se koskee.

## enquiries

books-sheet-enquiries = Kuka kysyi ja mitä siitä tuli.
books-sheet-enquiries-outcome = Mitä siitä tuli: open (kesken), won (kaupat) tai lost (ei kauppoja).
books-sheet-enquiries-lost-because = Miksi siitä ei tullut mitään: price (hinta), no-need (ei tarvetta), timing (ajankohta), competitor (kilpailija), silence (ei enää vastausta) tai other (muu).
books-sheet-enquiries-sale = Sen myynnin numero, joka siitä syntyi.

## visits

books-sheet-visits = Sivustosi tai kauppasi päivän käynnit sen mukaan, mistä tultiin.
books-sheet-visits-activity = Mistä tultiin: markkinointikeinon tunnus; tyhjä, jos sitä ei tiedetä.
books-sheet-visits-visits = Montako käyntiä.
books-sheet-visits-goals = Monessako niistä tehtiin se, mitä toivoit, esimerkiksi pyydettiin tarjousta.

## journeys

books-sheet-journeys = Missä kukin kohtasi yrityksesi, ennen kuin osti.
books-sheet-journeys-visitor = Numero tai nimi, joka on sama joka kerta, kun kävijä tulee. Ei oikeaa nimeä.
books-sheet-journeys-sale = Myynnin numero sillä rivillä, jolla ostettiin.

## posts

books-sheet-posts = Mitä julkaisit: rivi joka julkaisusta.
books-sheet-posts-time = Mihin aikaan, esimerkiksi 14:30.
books-sheet-posts-kind = Mikä se oli: text (teksti), image (kuva), video, link (linkki), story (tarina) tai poll (kysely).
books-sheet-posts-intent = Mitä varten se oli: promote (myydä), engage (jutella), curate (jakaa muiden julkaisuja), inform (kertoa) tai support (auttaa).
books-sheet-posts-text = Mitä siinä luki.
books-sheet-posts-reach = Moniko näki sen.
books-sheet-posts-likes = Moniko tykkäsi.
books-sheet-posts-comments = Montako kommenttia.
books-sheet-posts-shares = Moniko jakoi sen.
books-sheet-posts-clicks = Moniko klikkasi.

## support

books-sheet-support = Asiakkaat, joita autoit päivän aikana.
books-sheet-support-opened = Montako uutta tapausta tuli.
books-sheet-support-resolved = Montako saatiin hoidettua.
books-sheet-support-minutes = Montako minuuttia välilehden time ajasta tähän meni.

## experiments

books-sheet-experiments = Ajat, joina pidit jostakin markkinointikeinosta tarkoituksella tauon tai teit sitä enemmän tai vähemmän, jotta näkisit, mitä tapahtuu.
books-sheet-experiments-from = Ensimmäinen päivä.
books-sheet-experiments-to = Viimeinen päivä; tyhjä, jos se on vielä kesken.
books-sheet-experiments-change = Paljonko sitä teit: 0 on tauko, 0.5 puolet, 2 kaksinkertaisesti.
