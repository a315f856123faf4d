### Komentorivi.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minuutti { $days } maksaa { $year } vuodessa, kun tunti maksaa { $rate }.
   *[other] { $minutes } minuuttia { $days } maksaa { $year } vuodessa, kun tunti maksaa { $rate }.
}
tulos-cost-answer-together = Kaikki tämä aika maksaa { $year } vuodessa.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } vuodessa, { $hours } tunti viikossa: se tunti tuottaa { $rate }.
   *[other] { $revenue } vuodessa, { $hours } tuntia viikossa: tunti tuottaa { $rate }.
}
tulos-weekdays = joka arkipäivä
tulos-every-day = joka päivä
tulos-days-a-week = { $count ->
    [one] yhtenä päivänä viikossa
   *[other] { $count } päivänä viikossa
}
tulos-cost-head-hour = tunti
tulos-cost-head-minutes = min päivässä
tulos-cost-head-week = viikossa
tulos-cost-head-month = kuussa
tulos-cost-head-year = vuodessa
tulos-cost-you = Sinä
tulos-cost-together = Yhteensä
tulos-cost-note = Laskettu: { $days }, 52 viikkoa vuodessa; kuukausi on siitä 1/12.
tulos-not-a-number = { $option } { $found }: tämä ei ole luku väliltä { $least }–{ $most }. Kirjoita numeroin, desimaalien edellä piste: { $example }.
tulos-cost-not-a-person = { $option } { $found }: tarvitaan nimi, tunnin hinta ja minuutit päivässä, näin: { $example }.

## Kirjat, joissa on korjattavaa
tulos-faults = { $count ->
    [one] Tässä kirjanpidossa on ensin korjattava yksi kohta.
   *[other] Tässä kirjanpidossa on ensin korjattava { $count } kohtaa.
}
tulos-faults-more = { $count ->
    [one] Ja vielä yksi; --all näyttää kaikki.
   *[other] Ja vielä { $count }; --all näyttää kaikki.
}

## tulos verdict and tulos books
tulos-judging = Käydään kirjanpitoa läpi …
tulos-days-out-of-order = Viimeinen päivä on ennen ensimmäistä.
tulos-books-begun = { $place } on valmis täytettäväksi.
tulos-books-there-already = Kohteessa { $place } on jo jotain; mitään ei muutettu.
tulos-books-in-order = Kirjanpito on kunnossa.
tulos-books-missing = Mikä tekisi arviosta varmemman, hyödyllisin ensin:
tulos-not-a-date = { $option } { $found }: tämä ei ole päivämäärä. Kirjoita vuosi, kuukausi ja päivä: { $example }.
tulos-books-odd = Luettiin silti, mutta tarkista nämä:
tulos-books-not-written = { $place }: kirjoittaminen ei onnistunut: { $why }
tulos-books-only-xlsx = { $place }: uusi laskentataulukko tallennetaan muodossa .xlsx; LibreOffice avaa senkin.
tulos-books-left-off = Keskeytetty; mitään ei kirjoitettu.
tulos-books-rate-assumed = Tunnin hinnaksi on toistaiseksi merkitty { $rate }: kirjoita tilalle, mitä oma tuntisi maksaa.
tulos-books-next = Kun olet täyttänyt jotain:

## What tulos books new asks
tulos-ask-name = Mikä yrityksesi nimi on?
tulos-ask-currency = Missä valuutassa lasket?
tulos-ask-time-zone = Millä aikavyöhykkeellä olet? (esimerkiksi Europe/Helsinki)
tulos-ask-rate = Mitä tunti aikaasi maksaa? (Enter, jos et tiedä)
tulos-ask-annual-revenue = Lasketaan sitten: mikä on yrityksen liikevaihto vuodessa? (Enter, jos et tiedä)
tulos-ask-hours-per-week = Ja montako tuntia viikossa teet töitä sen eteen? (Enter, jos et tiedä)
tulos-ask-sells = Mitä myyt? 1 tavaraa, 2 palveluja, 3 tilauksia, 4 eteenpäin annettuja yhteydenottoja, 5 mainostilaa
tulos-ask-price = Mitä yksi yleensä maksaa? (Enter, jos vaihtelee)
tulos-ask-margin = Montako prosenttia hinnasta jää sinulle ennen markkinointia? (Enter, jos et tiedä)
tulos-ask-bought = Kuinka usein asiakas ostaa? 1 kerran, 2 yhä uudelleen
tulos-ask-activities = Mihin markkinointiin aikasi tai rahasi menee? (pilkuilla erotettuna: Facebook, uutiskirje, tori)
tulos-ask-kind = Mitä { $name } on? 1 some, 2 hakukoneet, 3 sähköposti, 4 suosittelut, 5 tapahtumat, 6 mainokset, 7 lehdistö, 8 jotain muuta
tulos-ask-minutes = Montako minuuttia viikossa vie { $name }? (Enter, jos aiot kirjata ne)

## The page as a file
tulos-written = Sivu on tiedostossa { $file }.
tulos-not-written = Tiedostoa { $file } ei voitu kirjoittaa: { $why }

## Serving
# The address to open in a browser.
tulos-open = Tulos on valmis: avaa { $address }
tulos-nav-verdict = Arvio
tulos-nav-clock = Kello
tulos-nav-books = Kirjanpito
tulos-settings-wrong = { $file } ei kelpaa: { $why }
tulos-base-url-wrong = --base-url { $found }: anna osoite, jota selaimet käyttävät, esimerkiksi https://tulos.example.com.
tulos-data-not-made = Kansiota { $folder } ei voitu luoda: { $why }
tulos-no-data = Kansiossa { $folder } ei ole vielä tietokantaa.
tulos-database-not-known = --database ottaa PostgreSQL-tietokannan osoitteen: postgres://…
tulos-database-newer = Tämän tietokannan on jo avannut ohjelman uudempi versio. Käytä sitä. ({ $why })
tulos-database-full = Tietokannan levy on täynnä. Vapauta tilaa ja yritä uudestaan. ({ $why })
tulos-database-read-only = Tietokantaa voi lukea, mutta siihen ei voi kirjoittaa. Huolehdi, että ohjelma saa kirjoittaa sinne. ({ $why })
tulos-database-away = Tietokantaa ei voi avata: { $why }
tulos-not-bound = Osoitetta { $address } ei voi kuunnella: { $why }. Valitse toinen osoite valinnalla --listen.

## Books into and out of the database
tulos-imported = { $business }: uusia rivejä { $new }, muuttuneita { $changed }, ennallaan { $same }.
tulos-import-other-business = Tämä on yrityksen ”{ $books }” kirjanpito, ja sen asetukset korvaisivat yrityksen ”{ $business }” asetukset. Mitään ei tuotu. Jos haluat sitä, käytä valitsinta --replace-settings; ilman valitsinta --business siitä tulee oma yrityksensä.
tulos-not-read = Tiedostoa { $file } ei voitu lukea: { $why }
tulos-import-too-large = siinä on enemmän kuin kerralla voi tuoda.
tulos-exported = { $business }: kirjanpito on kansiossa { $folder }.
tulos-export-failed = Kirjanpitoa ei voitu kirjoittaa kansioon { $folder }: { $why }
tulos-business-unknown = Yritystä ”{ $business }” ei ole.
tulos-business-none = Yhtään yritystä ei vielä ole.
tulos-business-several = Yrityksiä on useita: { $names }. Kerro valinnalla --business, mitä niistä tarkoitat.
tulos-business-ambiguous = Usean yrityksen nimi on ”{ $business }”. Kerro osoitteella, mitä niistä tarkoitat: { $names }.

## People
tulos-user-no-address = Sisään kirjaudutaan sähköpostiosoitteella, esimerkiksi anna@example.com.
tulos-user-twice = { $email } voi jo kirjautua sisään. Uusi salasana: tulos user password.
tulos-user-unknown = Osoitteella { $email } ei kirjaudu kukaan.
tulos-user-added = { $email } voi nyt kirjautua sisään.
tulos-user-works = { $email } on nyt mukana yrityksessä { $business } ({ $role }).
tulos-user-password-changed = { $email } sai uuden salasanan ja on kirjattu ulos kaikkialta.
# $path: the end of an address.
tulos-user-link = { $email } valitsee salasanan täällä, yhden kerran ja vuorokauden kuluessa: { $address }
tulos-user-type-password = Salasana:
