### Arvio sanoin.

## Syyt
verdict-reason-asked-but-did-not-buy = Kysyjiä oli { $enquiries }, { $won ->
    [0] eikä kukaan ostanut
    [one] ja heistä { $won } osti
   *[other] ja heistä { $won } osti
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Heistä { $lost_on_price } piti hintaa liian korkeana.
verdict-reason-lost-on-no-need = Heistä { $lost_on_no_need } ei tarvinnut sitä.
verdict-reason-lost-to-competitor = Heistä { $lost_to_competitor } osti muualta.
verdict-reason-lost-slowly = Heistä { $lost_slowly } menetettiin, koska vastausta ei enää tullut tai ajankohta oli väärä: vastaa nopeammin.
verdict-reason-visits-but-no-goal = { $name } toi { $visits } käyntiä, { $goals ->
    [0] eikä yksikään johtanut siihen, mitä toivoit
    [one] ja niistä { $goals } johti siihen, mitä toivoit
   *[other] ja niistä { $goals } johti siihen, mitä toivoit
}. Muista { $others_visits } käynnistä siihen johti { $others_goals }.
verdict-reason-too-much-time = Aikaa menee { $minutes } viikossa; noin { $best_minutes } toisi melkein yhtä paljon.
verdict-reason-gaps = Viikkoja ilman julkaisuja: { $weeks_without } / { $weeks }.
verdict-reason-only-promotion = { $share } julkaisuista on pelkkää mainosta, ja niihin reagoidaan vähemmän.
verdict-reason-bought-once = Asiakkaasi ostavat vain kerran, joten ei ole ketään, jonka voisi saada palaamaan.
verdict-reason-few-cases = { $cases ->
    [0] Täällä ei autettu yhtään asiakasta, ja se maksoi { $cost }.
    [one] Täällä autettiin { $cases } asiakasta. Puhelimessa tai sähköpostilla se olisi maksanut noin { $saved }, täällä se maksoi { $cost }.
   *[other] Täällä autettiin { $cases } asiakasta. Puhelimessa tai sähköpostilla se olisi maksanut noin { $saved }, täällä se maksoi { $cost }.
}
# Follows the sentence above where the customers helped were few.
verdict-reason-page-of-answers = Sivu, jolla on valmiit vastaukset, riittäisi.
verdict-reason-wrong-buyers = Myyt yrityksille, eivätkä täällä kyselevät ole ostajiasi. Yhteydenottoja: { $enquiries }; ei tarvetta: { $lost_on_no_need }; liian kallis: { $lost_on_price }.
verdict-reason-brought-nothing = Se maksoi { $cost } eikä tuonut juuri mitään.
verdict-reason-nothing-traced = { $name } ei näy yhdenkään myynnin lähteenä, ja liian harvalta asiakkaalta on kysytty, mistä hän löysi sinut.
verdict-reason-nothing-sold = Kirjanpidossa ei ole vielä yhtään myyntiä.
verdict-reason-too-short = { $weeks ->
    [0] Vielä ei ole täyttä viikkoa, josta päätellä.
    [one] { $weeks } viikko on liian lyhyt aika.
   *[other] { $weeks } viikkoa on liian lyhyt aika.
}
verdict-reason-priors-disagree = Näillä luvuilla epäilijä ja optimisti päättäisivät yhä eri tavalla.
verdict-reason-not-converged = Laskelma ei antanut vakaata vastausta.
verdict-reason-no-profit = Ei tiedetä, paljonko myynnistä jää sinulle, tai siitä ei jää mitään.
verdict-reason-case-cost-unknown = Ei tiedetä, paljonko asiakkaan auttaminen puhelimessa tai sähköpostilla maksaa sinulle.
verdict-reason-no-cases = Vielä ei ole kirjattu, keitä asiakkaita täällä on autettu.
verdict-reason-retention-unseen = Kirjanpidosta ei näe, saako se tilaajat pysymään.
verdict-reason-unsure = Se maksoi { $cost } ja toi jotain väliltä { $low }{ "\u00A0" }– { $high }. Haarukka on niin suuri, ettei siitä voi päätellä mitään.
verdict-reason-pays-well = Se maksoi { $cost } ja toi { $value } eli { $times } kertaa niin paljon.
verdict-reason-next-hour-loses = Yksi lisätunti viikossa ei maksaisi itseään takaisin.
verdict-reason-next-hour-unsure = Ei ole varmaa, maksaisiko yksi lisätunti viikossa itsensä takaisin.
verdict-reason-stands-on-little = { $sales ->
    [0] Arvion tueksi ei ole yhtään myyntiä.
    [one] Arvion tueksi on vain { $sales } myynti.
   *[other] Arvion tueksi on vain { $sales } myyntiä.
}
verdict-reason-over-budget = Someen menee { $minutes } viikossa, vaikka halusit käyttää { $budget }.
verdict-reason-likes-are-not-sales = Tykkäyksiä on { $likes }, mutta tykkäykset eivät ole myyntiä.
verdict-reason-pays = Se maksoi { $cost } ja toi { $value }.
verdict-reason-costs-more = Se maksoi { $cost } ja toi vain noin { $value }.
# Not one sale was traced to it or named it.
verdict-reason-costs-more-unseen = Se maksoi { $cost }. Yhdenkään myynnin ei tiedetä tulleen tätä kautta; huomaamatta on voinut tulla noin { $value }.
verdict-reason-customer-worth = Tässä ei ole laskettu mukaan, että asiakkaat tulevat uudestaan. Uusi asiakas tuo sinulle vuodessa noin { $value } ({ $low }{ "\u00A0" }– { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Kun aikaa menee saman verran kuin yleensä, se maksaa { $cost } vuodessa.

## Varoitukset
verdict-warning-person-without-rate = { $person }: tuntihinta puuttuu, joten käytetään sinun tuntihintaasi.
verdict-warning-free-time = Tuntisi hinta on 0, joten aika on ilmaista: vain rahaa verrataan siihen, mitä tulee sisään.
verdict-warning-young-books = { $weeks ->
    [one] Kirjanpito kattaa { $weeks } viikon, joten se, ketkä asiakkaista ovat uusia, on osin arvaus.
   *[other] Kirjanpito kattaa { $weeks } viikkoa, joten se, ketkä asiakkaista ovat uusia, on osin arvaus.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } myynti on alle nollan ({ $money }) eikä kerro, minkä myynnin palautus se on.
   *[other] { $sales } myyntiä on alle nollan (yhteensä { $money }), eivätkä ne kerro, minkä myyntien palautuksia ne ovat.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } palautus koskee myyntiä, jota ei ole kirjanpidossa.
   *[other] { $refunds } palautusta koskee myyntejä, joita ei ole kirjanpidossa.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } kauppaan johtanut yhteydenotto viittaa myyntiin, jota ei ole kirjanpidossa; se lasketaan myynniksi.
   *[other] { $enquiries } kauppaan johtanutta yhteydenottoa viittaa myynteihin, joita ei ole kirjanpidossa; jokainen lasketaan myynniksi.
}
verdict-warning-sales-outside-period = { $sales ->
    [one] { $sales } myynti osuu arvioitavien viikkojen ulkopuolelle.
   *[other] { $sales } myyntiä osuu arvioitavien viikkojen ulkopuolelle.
}
# Not one of them.
verdict-profit-unknown-of-all = Yhdestäkään myynnistä ({ $sales }) ei tiedetä, paljonko siitä jäi.
verdict-warning-profit-unknown = { $sales ->
    [one] { $sales } myynnistä ei tiedetä, paljonko siitä jäi; se lasketaan muiden keskiarvon mukaan.
   *[other] { $sales } myynnistä ei tiedetä, paljonko niistä jäi; ne lasketaan muiden keskiarvon mukaan.
}
verdict-warning-one-great-sale = Yhdestä myynnistä jäi { $money }, melkein kaikki, mitä myynneistäsi jää. Tarkista se: arviot riippuvat siitä.
verdict-warning-long-gap = Ajalta { $last } – { $next } ei ole merkitty aikaa eikä kuluja. Jos jossakin vuosiluvussa on virhe, korjaa se: arviot riippuvat siitä.
verdict-warning-gap-of-time = Ajalta { $last } – { $next } ei ole merkitty aikaa eikä kuluja, vaikka myyntiä oli: nämä viikot lasketaan viikoiksi, joina et tehnyt mitään.
verdict-warning-gap-of-sales = Ajalta { $first } – { $last } ei ole merkitty yhtään myyntiä. Jos myyntiä oli, lisää se: arviot riippuvat siitä.
verdict-warning-long-day = Yhdellä rivillä ({ $date }) on { $minutes } minuuttia, enemmän kuin vuorokaudessa on. Tarkista se: arviot riippuvat siitä.
verdict-warning-long-cost = { $money } on jaettu päiville { $from } – { $to }. Jos vuosiluvussa on virhe, korjaa se.
verdict-warning-period-outside = Aikaa ja kuluja on merkitty ajalta { $first } – { $last }, eikä mitään siitä osu pyytämällesi ajalle.
verdict-warning-visits-without-value = Käynneillä ei ole vielä arvoa: täytä kohta visit_value (mitä käynti tuottaa).
verdict-warning-period-cut = { $weeks ->
    [one] Alusta jätettiin pois { $weeks } viikko: siitä on liian kauan, jotta sitä voisi arvioida.
   *[other] Alusta jätettiin pois { $weeks } viikkoa: niistä on liian kauan, jotta niitä voisi arvioida.
}

## Kysymykset
verdict-question-add-activity = Luettele, mitä teet, jotta sinut löydettäisiin, jokainen omana markkinointikeinonaan: Facebook, uutiskirje, tori.
verdict-question-record-time = Kirjaa muutaman viikon ajan, paljonko aikaa menee mihinkin.
verdict-question-record-sales = Kirjaa myyntisi: päivä, summa ja mistä asiakas tuli.
verdict-question-record-cases = Kirjaa, montako asiakasta autat ja kauanko siihen menee.
verdict-question-give-profit = Merkitse tavallinen hintasi ja se, paljonko siitä jää, tai se, paljonko kustakin myynnistä jäi.
verdict-question-give-case-cost = Merkitse, montako minuuttia kuluu asiakkaan auttamiseen puhelimessa tai sähköpostilla.
verdict-question-ask-how-found = Kysy jokaiselta asiakkaalta, mistä hän löysi sinut, ja kirjaa vastaus.
verdict-question-tag-links = { $name }: anna sille oma linkki tai koodi, jotta näet, mitkä myynnit tulevat sitä kautta.
verdict-question-add-retain = { $count } kanta-asiakkaiden ostoa tuli tätä kautta: { $name }. Jos teet sitä myös heille, anna sille myös tarkoitus ”retain”.
verdict-question-pause = { $name }: pidä kokeeksi muutaman viikon tauko ja katso, muuttuuko mikään.
verdict-question-share-elsewhere = { $name }: moniko siellä auttamistasi asiakkaista olisi muuten soittanut tai lähettänyt sähköpostia? Oletamme, että kuusi seitsemästä.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }viikko
   *[other] { $weeks }{ "\u00A0" }viikkoa
}
# The verdicts, as somebody would say them aloud; at most twelve letters.
verdict-page-verdict-grow = Lisää
verdict-page-verdict-keep = Jatka
verdict-page-verdict-fix = Korjaa
verdict-page-verdict-stop = Lopeta
verdict-page-verdict-wait = Odota
verdict-page-loses = { $count ->
    [one] { $names } maksoi sinulle { $cost } ja toi noin { $value }.
   *[other] { $names } maksoivat sinulle yhteensä { $cost } ja toivat noin { $value }.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names } maksoi sinulle { $cost } eikä tuonut juuri mitään.
   *[other] { $names } maksoivat sinulle yhteensä { $cost } eivätkä tuoneet juuri mitään.
}
verdict-page-best = Parhaiten kannattaa { $name }: se maksoi { $cost } ja toi noin { $value }.
verdict-page-best-alone = { $name } kannattaa: se maksoi { $cost } ja toi noin { $value }.
# The end of a list of names: “Facebook, X and 17 others”.
verdict-page-others = { $count } muuta
verdict-page-also = { $count ->
    [one] Myös { $names } kannattaa.
   *[other] Myös { $names } kannattavat.
}
verdict-page-unsure = Tähän mennessä tämä kaikki on maksanut sinulle { $cost }, noin { $weekly } viikossa. Luvuista ei vielä näe, kannattaako se.
verdict-page-planned = Kun aikaa menee saman verran kuin yleensä, tämä kaikki maksaa { $cost } vuodessa. Kirjaa aikasi ja myyntisi, niin näet, kannattaako se.
verdict-page-nothing = Arvioitavaa ei vielä ole.

## The table
verdict-page-column-minutes = min/vko
verdict-page-column-cost = kulut
verdict-page-column-value = tuotto
verdict-page-column-chance = kannattaa
verdict-page-legend = ├─■─┤ mitä se toi (varmuus { $sure }), │ mitä se maksoi
verdict-page-weeks-more = vielä{ "\u00A0" }{ $weeks }{ "\u00A0" }vko
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = uudet asiakkaat
verdict-page-purpose-retain = kanta-asiakkaat
verdict-page-purpose-support = asiakastuki

## Beside the reasons
verdict-page-need = Asia selviää noin { $weeks }{ "\u00A0" }viikon kuluttua.
verdict-page-need-never = Pelkkä odottaminen ei tätä selvitä.
verdict-page-even = Kulut ja tuotto ovat niin lähellä toisiaan, ettei sillä ole juuri väliä.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-free = Ilman arviota, koska se ei maksa mitään: { $names }.
verdict-page-week-better = Viime aikojen { $minutes } viikossa, paremmin käytettynä
verdict-page-week-same = Viime aikojen { $minutes } viikossa: toistaiseksi ei ole mitään siirrettävää
verdict-page-freed = taas omaa aikaa
verdict-page-worth = arvo { $worth } viikossa
verdict-page-gain = Odotettavissa { $gain } lisää viikossa ({ $low }{ "\u00A0" }– { $high }).
verdict-page-gain-sure = Odotettavissa { $gain } lisää viikossa.
verdict-page-next-hour = Yksi lisätunti viikossa kannattaa parhaiten tässä: { $name }. Se tuo noin { $gain } enemmän kuin maksaa.

## What to do
verdict-page-questions = Jotta tietäisit enemmän
verdict-page-more = … ja vielä { $count } valinnalla --all

### The page in the browser

verdict-html-title = Arvio · { $business }
verdict-html-table = Mitä kukin markkinointikeino maksoi ja toi
verdict-html-activity = Markkinointikeino
verdict-html-verdict = Arvio
# Above the drawn intervals: the dark line is the cost, the bar what was brought in.
verdict-html-legend = Mitä se maksoi ┃ ja mitä se toi (varmuus { $sure })
verdict-html-next-hour = Yksi lisätunti
verdict-html-chance-head = Millä varmuudella kannattaa
verdict-html-chance-later = selviää noin { $weeks } viikossa
verdict-html-open = Miksi, ja kuinka varmaa se on
verdict-html-cost = aikaa ja rahaa yhteensä
verdict-html-brought = siitä saatu tuotto ({ $low }{ "\u00A0" }– { $high })
verdict-html-social = viikossa someen
# Beside an activity: how much of it there is.
verdict-html-minutes = keskimäärin { $minutes } viikossa
verdict-html-money = keskimäärin { $money } viikossa
verdict-html-no-value = Vielä ei voi laskea, mitä se toi.
verdict-html-chance = Todennäköisyys, että se kannattaa, on { $chance }. Sanomme, että se kannattaa, kun luku on vähintään { $pays }, ja ettei se kannata, kun luku on alle { $not }.
verdict-html-beliefs = Joku, joka odottaa siltä vähän, sanoisi { $sceptic }, ja joku, joka odottaa paljon, { $optimist }.
verdict-html-why-wait = Niin kauan kuin nämä kaksi päättäisivät eri tavalla, odotamme: sanomme, että se kannattaa, vasta kun edellinen sanoo vähintään { $sceptic }, ja ettei se kannata, vasta kun jälkimmäinen sanoo enintään { $optimist }.
verdict-html-freed = Sinulle jää näin { $minutes } viikossa, { $worth }.
verdict-html-warnings = Tarkista nämä
verdict-html-made = Laskenut { $program }.
verdict-html-made-on = Laskenut { $program }, { $date }.
# What an activity is.
verdict-html-kind-social = some
verdict-html-kind-search = hakukoneet
verdict-html-kind-email = sähköposti
verdict-html-kind-referral = suosittelut
verdict-html-kind-events = tapahtumat
verdict-html-kind-ads = mainokset
verdict-html-kind-press = lehdistö
verdict-html-kind-other = muu
# What a verdict stands on.
verdict-html-figure-time = Oma aikasi
verdict-html-figure-money = Käytetty raha
verdict-html-figure-value = Tuotto
verdict-html-figure-range = { $mean } ({ $low }{ "\u00A0" }– { $high })
verdict-html-figure-contacts = Tätä kautta tulleet ihmiset
verdict-html-figure-sales = Näistä myyntejä
verdict-html-figure-traced = Näkyy linkistä, koodista tai lomakkeesta
verdict-html-figure-told = Asiakkaat, jotka mainitsivat tämän
verdict-html-figure-asked = Asiakkaat, joilta kaikkiaan kysyttiin
verdict-html-figure-paused = Viikot, joina pidit tarkoituksella taukoa
verdict-html-figure-cost = Aika ja raha
verdict-rows-back = Arvioon
verdict-rows-time = { $name }: käytetty aika. Aika, jolle ei ole merkitty tarkoitusta, jaetaan markkinointikeinon tarkoitusten kesken.
verdict-rows-money = { $name }: käytetty raha. Raha, jolle ei ole merkitty tarkoitusta, jaetaan markkinointikeinon tarkoitusten kesken; pidemmän ajan maksu lasketaan päiviltä.
verdict-rows-cost = Kaikki käytetty aika ja raha.
verdict-rows-contacts = { $name }: kaikki ostaneet tai kysyneet, joiden tiedetään tulleen tätä kautta linkin, koodin tai lomakkeen perusteella tai siksi, että he kertoivat sen.
verdict-rows-sales = { $name }: myynnit niille, jotka tulivat tätä kautta.
verdict-rows-traced = { $name }: kaikki, joiden tiedetään linkistä, koodista tai lomakkeesta tulleen tätä kautta.
verdict-rows-told = { $name }: kaikki, jotka mainitsivat tämän kysyttäessä.
verdict-rows-asked = Kaikki, joiden vastaus kysymykseen ”Mistä löysit meidät?” ymmärrettiin, mitä tahansa he mainitsivat.
verdict-rows-estimated = Viikot, joilta ei ole riviä, laskettiin tavallisten minuuttien mukaan; niillä ei ole rivejä.
verdict-rows-count = { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
}
verdict-rows-count-and-sum = { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
}, yhteensä { $sum }
verdict-rows-changed = Kirjanpito on muuttunut tämän arvion jälkeen: rivit näkyvät sellaisina kuin ne ovat nyt.

## Verdicts that are kept
verdict-kept-under-way = Kirjanpito on muuttunut: arviot lasketaan uudestaan.
verdict-kept-under-way-part = Kirjanpito on muuttunut: arviot lasketaan uudestaan. Valmiina on { $share }.
verdict-kept-failed = Arvioita ei saatu laskettua.
verdict-kept-failed-do = Katso, mikä meni vikaan
verdict-kept-none = Arviota ei vielä ole
verdict-kept-none-lead = Kun aikasi ja myyntisi ovat kirjanpidossa, tällä sivulla lukee, mikä kannattaa ja mikä ei.
verdict-kept-none-do = Tuo kirjanpitosi
# $was and $is: verdicts.
verdict-kept-changed = { $name }: oli ”{ $was }”, nyt ”{ $is }”.
verdict-kept-before = Edellinen arvio
verdict-kept-old = Tämä arvio on annettu { $made }. Kirjanpito on voinut muuttua sen jälkeen.
verdict-kept-to-latest = Katso uusin arvio
verdict-kept-list = Aiemmat arviot
verdict-kept-list-lead = Kunkin päivän viimeinen arvio sellaisena kuin se annettiin.
verdict-kept-made = Annettu
verdict-kept-books = Kirjanpito
verdict-kept-books-now = sellaisena kuin se on nyt
# How often the books had been changed by then.
verdict-kept-books-then = { $state ->
    [one] sellaisena kuin se oli { $state } muutoksen jälkeen
   *[other] sellaisena kuin se oli { $state } muutoksen jälkeen
}
verdict-kept-program = Ohjelma
