### Arvio sanoin.

## Syyt
verdict-reason-asked-but-did-not-buy = Kysyjiä oli { $enquiries }: { $won ->
    [0] kukaan ei ostanut
    [one] { $won } osti
   *[other] { $won } osti
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Heistä { $lost_on_price } piti hintaa liian kalliina.
verdict-reason-lost-on-no-need = Heistä { $lost_on_no_need } ei tarvinnut sitä.
verdict-reason-lost-to-competitor = Heistä { $lost_to_competitor } osti muualta.
verdict-reason-lost-slowly = Heistä { $lost_slowly } jäi ilman vastausta tai aika oli väärä: vastaa nopeammin.
verdict-reason-visits-but-no-goal = Käyntejä keinosta ”{ $name }” oli { $visits }, ja { $goals ->
    [0] yhdelläkään
    [one] { $goals } käynnillä
   *[other] { $goals } käynnillä
} tehtiin, mitä toivoit. Muita käyntejä oli { $others_visits }, ja niistä onnistui { $others_goals }.
verdict-reason-too-much-time = Aikaa menee { $minutes } viikossa; noin { $best_minutes } toisi melkein yhtä paljon.
verdict-reason-gaps = Viikkoja ilman julkaisuja: { $weeks_without } / { $weeks }.
verdict-reason-only-promotion = { $share } julkaisuista on pelkkää mainosta, ja niihin reagoidaan vähemmän.
verdict-reason-bought-once = Asiakkaasi ostavat vain kerran, joten ei ole ketä pitää.
verdict-reason-few-cases = { $cases ->
    [0] Täällä ei autettu yhtään asiakasta, ja se maksoi { $cost }.
    [one] Täällä autettiin { $cases } asiakas. Puhelimessa tai sähköpostilla se olisi maksanut noin { $saved }, täällä { $cost }. Vastaussivu riittäisi.
   *[other] Täällä autettiin { $cases } asiakasta. Puhelimessa tai sähköpostilla se olisi maksanut noin { $saved }, täällä { $cost }. Vastaussivu riittäisi.
}
verdict-reason-wrong-buyers = Myyt yrityksille, eivätkä täällä kyselevät ole ostajiasi. Yhteydenottoja: { $enquiries }; ei tarvetta: { $lost_on_no_need }; liian kallis: { $lost_on_price }.
verdict-reason-brought-nothing = Se maksoi { $cost } eikä tuonut juuri mitään.
verdict-reason-nothing-traced = Yhdestäkään myynnistä ei tiedetä, että se tuli keinosta ”{ $name }”, ja liian harvalta asiakkaalta on kysytty, mistä hän löysi sinut.
verdict-reason-too-short = { $weeks ->
    [0] Vielä ei ole täyttä viikkoa, josta päätellä.
    [one] { $weeks } viikko on liian lyhyt aika.
   *[other] { $weeks } viikkoa on liian lyhyt aika.
}
verdict-reason-priors-disagree = Epäilijä ja optimisti päättäisivät yhä eri tavalla.
verdict-reason-not-converged = Laskelma ei antanut vakaata vastausta.
verdict-reason-no-profit = Ei tiedetä, paljonko myynnistä jää sinulle, tai siitä ei jää mitään.
verdict-reason-case-cost-unknown = Ei tiedetä, paljonko asiakkaan auttaminen puhelimessa tai sähköpostilla maksaa sinulle.
verdict-reason-no-cases = Vielä ei ole kirjattu, keitä asiakkaita täällä on autettu.
verdict-reason-retention-unseen = Näistä kirjoista ei näe, pitääkö se tilaajat.
verdict-reason-unsure = Se maksoi { $cost } ja toi jotain tältä väliltä: { $low } – { $high }. Väli on liian suuri, jotta voisi päätellä.
verdict-reason-pays-well = Se maksoi { $cost } ja toi { $value }: { $times } kertaa sen verran.
verdict-reason-next-hour-loses = Yksi tunti viikossa lisää ei maksaisi itseään takaisin.
verdict-reason-next-hour-unsure = Ei ole varmaa, maksaisiko yksi tunti viikossa lisää itsensä takaisin.
verdict-reason-stands-on-little = { $sales ->
    [0] Ei ole yhtään myyntiä, josta päätellä.
    [one] On vain { $sales } myynti, josta päätellä.
   *[other] On vain { $sales } myyntiä, joista päätellä.
}
verdict-reason-over-budget = Sosiaaliseen mediaan menee { $minutes } viikossa; piti mennä { $budget }.
verdict-reason-likes-are-not-sales = Tykkäyksiä on { $likes }, mutta tykkäys ei ole myynti.
verdict-reason-pays = Se maksoi { $cost } ja toi { $value }.
verdict-reason-costs-more = Se maksoi { $cost } ja toi vain noin { $value }.
verdict-reason-customer-worth = Tätä ei ole laskettu mukaan: asiakkaat palaavat. Uusi asiakas tuo vuodessa noin { $value } ({ $low } – { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Tavallisilla minuuteillasi se maksaa { $cost } vuodessa.

## Varoitukset
verdict-warning-person-without-rate = { $person }: tuntihinta puuttuu, joten käytetään sinun tuntihintaasi.
verdict-warning-young-books = { $weeks ->
    [one] Kirjanpito kattaa { $weeks } viikon: se, kuka on uusi asiakas, on osin arvaus.
   *[other] Kirjanpito kattaa { $weeks } viikkoa: se, kuka on uusi asiakas, on osin arvaus.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } myynti on alle nollan ({ $money }) eikä kerro, minkä myynnin se peruu.
   *[other] { $sales } myyntiä on alle nollan (yhteensä { $money }), eivätkä ne kerro, mitkä myynnit ne peruvat.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } palautus koskee myyntiä, jota ei ole kirjanpidossa.
   *[other] { $refunds } palautusta koskee myyntejä, joita ei ole kirjanpidossa.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } kauppaan johtanut yhteydenotto viittaa myyntiin, jota ei ole kirjanpidossa; se lasketaan myynniksi.
   *[other] { $enquiries } kauppaan johtanutta yhteydenottoa viittaa myynteihin, joita ei ole kirjanpidossa; jokainen lasketaan myynniksi.
}
verdict-warning-sales-outside = { $sales ->
    [one] { $sales } myynti osuu niiden viikkojen ulkopuolelle, joilta aika on kirjattu, eikä sitä arvioida.
   *[other] { $sales } myyntiä osuu niiden viikkojen ulkopuolelle, joilta aika on kirjattu, eikä niitä arvioida.
}
verdict-warning-profit-unknown = { $sales ->
    [one] { $sales } myynnistä ei tiedetä, paljonko siitä jäi; se lasketaan muiden keskiarvon mukaan.
   *[other] { $sales } myynnistä ei tiedetä, paljonko niistä jäi; ne lasketaan muiden keskiarvon mukaan.
}
verdict-warning-one-great-sale = Yksi myynti, { $money }, on { $share } kaikesta tuotosta. Tarkista se: arvio riippuu siitä.
verdict-warning-visits-without-value = Käynneillä ei ole vielä arvoa: täytä visit_value (mitä käynti tuottaa).
verdict-warning-period-cut = { $weeks ->
    [one] Varhaisin { $weeks } viikko jätettiin pois: siitä on liian kauan.
   *[other] { $weeks } varhaisinta viikkoa jätettiin pois: niistä on liian kauan.
}

## Kysymykset
verdict-question-record-time = Kirjaa muutaman viikon ajan, paljonko aikaa menee mihinkin.
verdict-question-record-sales = Kirjaa myyntisi: päivä, summa ja mistä asiakas tuli.
verdict-question-record-cases = Kirjaa, montako asiakasta autat ja kauanko siihen menee.
verdict-question-give-profit = Täytä tavallinen hintasi ja paljonko siitä jää, tai paljonko kustakin myynnistä jäi.
verdict-question-give-case-cost = Täytä, montako minuuttia kuluu asiakkaan auttamiseen puhelimessa tai sähköpostilla.
verdict-question-ask-how-found = Kysy jokaiselta asiakkaalta, mistä hän löysi sinut, ja kirjaa vastaus.
verdict-question-tag-links = Anna linkeille oma tunniste (”{ $name }”), jotta näet, mitkä myynnit tulevat sitä kautta.
verdict-question-pause = Pidä tahallasi muutaman viikon tauko (”{ $name }”) ja katso, puuttuuko mitään.
verdict-question-share-elsewhere = Moniko asiakas, jota autoit täällä (”{ $name }”), olisi muuten soittanut tai lähettänyt sähköpostia? Laskemme, että kuusi seitsemästä.

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
verdict-page-also = { $count ->
    [one] Myös { $names } kannattaa.
   *[other] Myös { $names } kannattavat.
}
verdict-page-unsure = Tähän mennessä tämä kaikki on maksanut sinulle { $cost }, noin { $weekly } viikossa. Luvuista ei vielä näe, kannattaako se.
verdict-page-planned = Tavallisilla minuuteillasi tämä kaikki maksaa { $cost } vuodessa. Kirjaa aika ja myynti, niin näet, kannattaako se.
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
verdict-page-purpose-support = palvelu

## Beside the reasons
verdict-page-need = Asia selviää noin { $weeks }{ "\u00A0" }viikon kuluttua.
verdict-page-need-never = Pelkkä odottaminen ei tätä selvitä.
verdict-page-even = Kulut ja tuotto ovat niin lähellä toisiaan, ettei sillä ole juuri väliä.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-week-better = Viikon { $minutes } paremmin käytettynä
verdict-page-week-same = Viikon { $minutes }: jatka toistaiseksi näin
verdict-page-freed = taas omaa aikaa
verdict-page-worth = arvo { $worth } viikossa
verdict-page-gain = Odotettavissa { $gain } viikossa lisää ({ $low } – { $high }).
verdict-page-next-hour = Yksi tunti viikossa lisää kannattaa parhaiten tässä: { $name }, noin { $gain } yli sen, mitä se maksaa.

## What to do
verdict-page-questions = Jotta tietäisit enemmän
verdict-page-more = … ja vielä { $count } valinnalla --all
