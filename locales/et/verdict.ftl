### Hinnang sõnadega.

## Põhjused
verdict-reason-asked-but-did-not-buy = { $enquiries } inimest küsis, { $won ->
    [0] keegi ei ostnud
    [one] neist ostis { $won }
   *[other] neist ostis { $won }
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Liiga kallis oli see { $lost_on_price } inimesele.
verdict-reason-lost-on-no-need = Vaja polnud seda { $lost_on_no_need } inimesel.
verdict-reason-lost-to-competitor = Mujalt ostis { $lost_to_competitor }.
verdict-reason-lost-slowly = { $lost_slowly } inimesega jäi jutt soiku või ei sobinud aeg: vasta kiiremini.
verdict-reason-visits-but-no-goal = Tegevuse „{ $name }“ kaudu tuli { $visits } külastust, { $goals ->
    [0] neist ühelgi korral ei tehtud
    [one] neist { $goals } korral tehti
   *[other] neist { $goals } korral tehti
} seda, mida lootsid. Mujalt tulnud { $others_visits } külastusest tehti seda { $others_goals } korral.
verdict-reason-too-much-time = Aega kulub { $minutes } nädalas; umbes { $best_minutes } tooks sisse peaaegu sama palju.
verdict-reason-gaps = Nädalaid ilma postituseta: { $weeks_without } (kokku { $weeks }).
verdict-reason-only-promotion = { $share } postitustest on ainult reklaam, ja neile reageeritakse vähem.
verdict-reason-bought-once = Sinu kliendid ostavad ainult korra, nii et pole kedagi, keda tagasi kutsuda.
verdict-reason-few-cases = { $cases ->
    [0] Siin ei aidatud ühtegi klienti, aga see maksis { $cost }.
    [one] Siin aidati { $cases } klienti. Telefoni või e-kirja teel oleks see maksnud umbes { $saved }, siin maksis { $cost }.
   *[other] Siin aidati { $cases } klienti. Telefoni või e-kirja teel oleks see maksnud umbes { $saved }, siin maksis { $cost }.
}
# Follows the sentence above where the customers helped were few.
verdict-reason-page-of-answers = Piisaks lehest, kus on vastused.
verdict-reason-wrong-buyers = Müüd ettevõtetele, aga need, kes siin küsivad, ei ole sinu ostjad. Päringuid: { $enquiries }; polnud vaja: { $lost_on_no_need }; liiga kallis: { $lost_on_price }.
verdict-reason-brought-nothing = See maksis { $cost } ega toonud peaaegu midagi sisse.
verdict-reason-nothing-traced = Ühegi müügi kohta pole näha, et see tuli tegevuse „{ $name }“ kaudu, ja liiga vähestelt klientidelt on küsitud, kuidas nad su leidsid.
verdict-reason-nothing-sold = Arvestuses pole veel ühtegi müüki.
verdict-reason-too-short = { $weeks ->
    [0] Pole veel ühtegi täit nädalat, mille põhjal otsustada.
    [one] { $weeks } nädal on otsustamiseks liiga lühike aeg.
   *[other] { $weeks } nädalat on otsustamiseks liiga lühike aeg.
}
verdict-reason-priors-disagree = Nende arvude põhjal otsustaksid kahtleja ja optimist ikka veel erinevalt.
verdict-reason-not-converged = Arvutus ei andnud kindlat vastust.
verdict-reason-no-profit = Pole teada, kui palju sulle ühest müügist jääb, või ei jää sellest midagi.
verdict-reason-case-cost-unknown = Pole teada, kui palju maksab sulle kliendi aitamine telefoni või e-kirja teel.
verdict-reason-no-cases = Veel pole üles kirjutatud, milliseid kliente siin on aidatud.
verdict-reason-retention-unseen = Sellest arvestusest pole näha, kas see hoiab püsitellijaid sinu juures.
verdict-reason-unsure = See maksis { $cost } ja tõi sisse midagi { $low } ja { $high } vahel: otsustamiseks on vahe liiga suur.
verdict-reason-pays-well = See maksis { $cost } ja tõi sisse { $value }: { $times } korda nii palju.
verdict-reason-next-hour-loses = Veel üks tund nädalas ei tasuks end ära.
verdict-reason-next-hour-unsure = Pole selge, kas veel üks tund nädalas tasuks end ära.
verdict-reason-stands-on-little = { $sales ->
    [0] Pole ühtegi müüki, mille põhjal otsustada.
    [one] Otsustada saab ainult { $sales } müügi põhjal.
   *[other] Otsustada saab ainult { $sales } müügi põhjal.
}
verdict-reason-over-budget = Sotsiaalmeediale kulub { $minutes } nädalas; kavas oli { $budget }.
verdict-reason-likes-are-not-sales = Meeldimisi on { $likes }, aga meeldimine ei ole müük.
verdict-reason-pays = See maksis { $cost } ja tõi sisse { $value }.
verdict-reason-costs-more = See maksis { $cost } ja tõi sisse ainult umbes { $value }.
# Not one sale was traced to it or named it.
verdict-reason-costs-more-unseen = See maksis { $cost }. Ühegi müügi kohta pole teada, et see tuli siit; märkamatult võis tulla umbes { $value }.
verdict-reason-customer-worth = Siin pole arvestatud, et kliendid tulevad tagasi. Uus klient toob aastas sisse umbes { $value } ({ $low } kuni { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Kui aega kulub nagu tavaliselt, maksab see { $cost } aastas.

## Hoiatused
verdict-warning-person-without-rate = { $person }: tunnihind puudub, selle asemel on võetud sinu oma.
verdict-warning-free-time = Sinu tunni hind on 0, nii et aeg on tasuta: sissetulekuga võrreldakse ainult raha.
verdict-warning-young-books = { $weeks ->
    [one] Arvestuses on { $weeks } nädal, nii et see, kes on uus klient, on osalt oletus.
   *[other] Arvestuses on { $weeks } nädalat, nii et see, kes on uus klient, on osalt oletus.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } müük on miinuses ({ $money }), aga pole kirjas, millise müügi tagasimakse see on.
   *[other] { $sales } müüki on miinuses (kokku { $money }), aga pole kirjas, milliste müükide tagasimaksed need on.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } tagasimakse käib müügi kohta, mida arvestuses ei ole.
   *[other] { $refunds } tagasimakset käib müükide kohta, mida arvestuses ei ole.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } ostuni jõudnud päring viitab müügile, mida arvestuses ei ole; see läheb arvesse müügina.
   *[other] { $enquiries } ostuni jõudnud päringut viitab müükidele, mida arvestuses ei ole; igaüks läheb arvesse müügina.
}
verdict-warning-sales-outside-period = { $sales ->
    [one] { $sales } müük jääb hinnatavatest nädalatest välja.
   *[other] { $sales } müüki jääb hinnatavatest nädalatest välja.
}
# Not one of them.
verdict-profit-unknown-of-all = Ühegi müügi ({ $sales }) kohta pole teada, kui palju sulle sellest jäi.
verdict-warning-profit-unknown = { $sales ->
    [one] { $sales } müügi kohta pole teada, kui palju sulle sellest jäi; see läheb arvesse teiste keskmisega.
   *[other] { $sales } müügi kohta pole teada, kui palju sulle neist jäi; need lähevad arvesse teiste keskmisega.
}
verdict-warning-one-great-sale = Ühest müügist jäi { $money }, peaaegu kogu su kasum. Kontrolli see üle: hinnangud sõltuvad sellest.
verdict-warning-long-gap = Vahemikus { $last } kuni { $next } pole kirjas ei aega ega kulusid. Kui mõni aastaarv on vale, paranda see: hinnangud sõltuvad sellest.
verdict-warning-gap-of-time = Vahemikus { $last } kuni { $next } pole kirjas ei aega ega kulusid, kuigi müük jätkus: need nädalad lähevad arvesse nädalatena, mil sa midagi ei teinud.
verdict-warning-gap-of-sales = { $first } kuni { $last } pole kirjas ühtegi müüki. Kui neid oli, lisa need: hinnangud sõltuvad sellest.
verdict-warning-long-day = Ühel real ({ $date }) on { $minutes } minutit, rohkem kui ööpäevas on. Kontrolli see üle: hinnangud sõltuvad sellest.
verdict-warning-long-cost = { $money } on jagatud päevadele { $from } kuni { $to }. Kui aastaarv on vale, paranda see.
verdict-warning-period-outside = Aeg ja kulud on kirjas { $first } kuni { $last }; sellest ei lange midagi ajavahemikku, mida küsisid.
verdict-warning-visits-without-value = Ühelgi külastusel pole veel väärtust: täida visit_value (kui palju üks külastus sisse toob).
verdict-warning-period-cut = { $weeks ->
    [one] Kõige varasem { $weeks } nädal jäi välja: sellest on hindamiseks liiga palju aega möödas.
   *[other] { $weeks } kõige varasemat nädalat jäi välja: neist on hindamiseks liiga palju aega möödas.
}

## Küsimused
verdict-question-add-activity = Loetle, mida teed, et sind leitaks, igaüks eraldi tegevusena: Facebook, uudiskiri, turg.
verdict-question-record-time = Kirjuta paar nädalat üles, kui palju aega millele kulub.
verdict-question-record-sales = Kirjuta oma müügid üles: kuupäev, summa ja kust klient tuli.
verdict-question-record-cases = Kirjuta üles, mitut klienti sa aitad ja kui kaua see aega võtab.
verdict-question-give-profit = Märgi oma tavaline hind ja see, kui palju sellest järele jääb, või kui palju sulle igast müügist jäi.
verdict-question-give-case-cost = Märgi, mitu minutit kulub kliendi aitamiseks telefoni või e-kirja teel.
verdict-question-ask-how-found = Küsi igalt kliendilt, kuidas ta su leidis, ja kirjuta vastus üles.
verdict-question-tag-links = Anna tegevusele „{ $name }“ oma link või kood, et näeksid, millised müügid sealt tulevad.
verdict-question-add-retain = { $count } püsiklientide ostu tuli tegevusest „{ $name }“. Kui teed seda ka nende jaoks, lisa sellele ka eesmärk „retain“.
verdict-question-pause = Pane „{ $name }“ meelega paariks nädalaks pausile ja vaata, kas midagi muutub.
verdict-question-share-elsewhere = Kui paljud neist klientidest, keda aitasid tegevuse „{ $name }“ kaudu, oleksid muidu helistanud või e-kirja saatnud? Eeldame, et kuus seitsmest.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }nädal
   *[other] { $weeks }{ "\u00A0" }nädalat
}
# The verdicts, as somebody would say them aloud; at most twelve letters.
verdict-page-verdict-grow = Tee rohkem
verdict-page-verdict-keep = Jätka
verdict-page-verdict-fix = Paranda
verdict-page-verdict-stop = Lõpeta
verdict-page-verdict-wait = Oota
verdict-page-loses = { $count ->
    [one] { $names } läks sulle maksma { $cost } ja tõi sisse umbes { $value }.
   *[other] { $names } läksid sulle kokku maksma { $cost } ja tõid sisse umbes { $value }.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names } läks sulle maksma { $cost } ega toonud peaaegu midagi sisse.
   *[other] { $names } läksid sulle kokku maksma { $cost } ega toonud peaaegu midagi sisse.
}
verdict-page-best = Kõige paremini tasub end ära { $name }: see maksis { $cost } ja tõi sisse umbes { $value }.
verdict-page-best-alone = { $name } tasub end ära: see maksis { $cost } ja tõi sisse umbes { $value }.
# The end of a list of names: “Facebook, X and 17 others”.
verdict-page-others = veel { $count }
verdict-page-also = { $count ->
    [one] Ka { $names } tasub end ära.
   *[other] Ka { $names } tasuvad end ära.
}
verdict-page-unsure = Seni on see kõik sulle maksma läinud { $cost }, umbes { $weekly } nädalas. Numbritest pole veel näha, kas see tasub end ära.
verdict-page-planned = Kui aega kulub nagu tavaliselt, maksab see kõik { $cost } aastas. Kirjuta oma aeg ja müügid üles, siis näed, kas see tasub end ära.
verdict-page-nothing = Hinnata pole veel midagi.

## The table
verdict-page-column-minutes = min/näd
verdict-page-column-cost = kulu
verdict-page-column-value = tõi sisse
verdict-page-column-chance = tasub ära
verdict-page-legend = ├─■─┤ nii palju tõi sisse (kindlus { $sure }), │ nii palju maksis
verdict-page-weeks-more = veel{ "\u00A0" }{ $weeks }{ "\u00A0" }näd
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = uued kliendid
verdict-page-purpose-retain = püsikliendid
verdict-page-purpose-support = klienditugi

## Beside the reasons
verdict-page-need = Umbes { $weeks }{ "\u00A0" }nädala pärast peaks see selge olema.
verdict-page-need-never = Ainult ootamine siin selgust ei too.
verdict-page-even = Kulu ja tulu on nii lähestikku, et suurt vahet pole.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-free = Hinnanguta, sest see ei maksa midagi: { $names }.
verdict-page-week-better = Kuidas oma viimase aja { $minutes } nädalas paremini kasutada
verdict-page-week-same = Sinu viimase aja { $minutes } nädalas: esialgu pole midagi ümber tõsta
verdict-page-freed = saad tagasi
verdict-page-worth = väärt { $worth } nädalas
verdict-page-gain = Oodata on { $gain } nädalas rohkem ({ $low } kuni { $high }).
verdict-page-gain-sure = Oodata on { $gain } nädalas rohkem.
verdict-page-next-hour = Veel üks tund nädalas tasub end kõige paremini ära siin: { $name }. See toob umbes { $gain } rohkem, kui maksab.

## What to do
verdict-page-questions = Et rohkem teada saada
verdict-page-more = … ja veel { $count }; --all näitab kõiki

### The page in the browser

verdict-html-title = Hinnang · { $business }
verdict-html-table = Kui palju iga tegevus maksis ja sisse tõi
verdict-html-activity = Tegevus
verdict-html-verdict = Hinnang
# Above the drawn intervals: the dark line is the cost, the bar what was brought in.
verdict-html-legend = Nii palju maksis ┃ ja nii palju tõi sisse (kindlus { $sure })
verdict-html-next-hour = Veel üks tund
verdict-html-chance-head = Tõenäosus, et tasub ära
verdict-html-chance-later = selgub umbes { $weeks } nädalaga
verdict-html-open = Miks ja kui kindel see on
verdict-html-cost = aeg ja raha kokku
verdict-html-brought = kasum, mille see tõi ({ $low } kuni { $high })
verdict-html-social = nädalas sotsiaalmeediale
# Beside an activity: how much of it there is.
verdict-html-minutes = keskmiselt { $minutes } nädalas
verdict-html-money = keskmiselt { $money } nädalas
verdict-html-no-value = Veel ei saa arvutada, kui palju see sisse tõi.
verdict-html-chance = Tõenäosus, et see tasub end ära, on { $chance }. Ütleme, et tasub, kui see arv on vähemalt { $pays }, ja et ei tasu, kui see on alla { $not }.
verdict-html-beliefs = Inimene, kes sellelt vähe loodab, ütleks { $sceptic }, ja inimene, kes loodab palju, { $optimist }.
verdict-html-why-wait = Kuni need kaks otsustaksid erinevalt, ootame: et see tasub end ära, ütleme alles siis, kui esimene ütleb vähemalt { $sceptic }; et ei tasu, alles siis, kui teine ütleb kõige rohkem { $optimist }.
verdict-html-freed = Nii jääb sulle { $minutes } nädalas üle, { $worth }.
verdict-html-warnings = Vaata üle
verdict-html-made = Arvutas { $program }.
verdict-html-made-on = Arvutas { $program }, { $date }.
# What an activity is.
verdict-html-kind-social = sotsiaalmeedia
verdict-html-kind-search = otsing
verdict-html-kind-email = e-post
verdict-html-kind-referral = soovitused
verdict-html-kind-events = üritused
verdict-html-kind-ads = reklaam
verdict-html-kind-press = ajakirjandus
verdict-html-kind-other = muu
# What a verdict stands on.
verdict-html-figure-time = Sinu aeg
verdict-html-figure-money = Kulunud raha
verdict-html-figure-value = Tõi sisse
verdict-html-figure-range = { $mean } ({ $low } kuni { $high })
verdict-html-figure-contacts = Selle kaudu tulnud inimesed
verdict-html-figure-sales = Neist müüke
verdict-html-figure-traced = Teada lingi, koodi või tellimislehe järgi
verdict-html-figure-told = Kliendid, kes seda nimetasid
verdict-html-figure-asked = Kõik kliendid, kellelt küsiti
verdict-html-figure-paused = Nädalad, mil see oli meelega pausil
verdict-html-figure-cost = Aeg ja raha
verdict-rows-back = Hinnangu juurde
verdict-rows-time = { $name }: kulunud aeg. Aeg, millele pole eesmärki märgitud, jagatakse tegevuse eesmärkide vahel.
verdict-rows-money = { $name }: kulunud raha. Raha, millele pole eesmärki märgitud, jagatakse tegevuse eesmärkide vahel; pikema aja makse läheb arvesse päevade kaupa.
verdict-rows-cost = Kogu kulunud aeg ja raha.
verdict-rows-contacts = { $name }: kõik ostjad ja küsijad, kelle puhul on lingist, koodist või vormist või nende endi jutust teada, et nad tulid seda kaudu.
verdict-rows-sales = { $name }: müügid neile, kes tulid seda kaudu.
verdict-rows-traced = { $name }: kõik, kelle puhul on lingist, koodist või vormist teada, et nad tulid seda kaudu.
verdict-rows-told = { $name }: kõik, kes küsimise peale selle nimetasid.
verdict-rows-asked = Kõik, kelle vastusest küsimusele „Kuidas sa meid leidsid?“ saadi aru, mida iganes nad nimetasid.
verdict-rows-estimated = Ridadeta nädalad läksid arvesse tavapäraste minutitega; nende kohta ridu pole.
verdict-rows-count = { $count ->
    [one] { $count } rida
   *[other] { $count } rida
}
verdict-rows-count-and-sum = { $count ->
    [one] { $count } rida
   *[other] { $count } rida
}, kokku { $sum }
verdict-rows-changed = Arvestus on pärast seda hinnangut muutunud: need on read praegusel kujul.

## Verdicts that are kept
verdict-kept-under-way = Arvestus on muutunud: hinnanguid arvutatakse uuesti.
verdict-kept-under-way-part = Arvestus on muutunud: hinnanguid arvutatakse uuesti. Tehtud on { $share }.
verdict-kept-failed = Hinnanguid ei õnnestunud arvutada.
verdict-kept-failed-do = Vaata, mis läks valesti
verdict-kept-none = Hinnangut veel pole
verdict-kept-none-lead = Kui su aeg ja müügid on arvestuses, näed siit, mis tasub end ära ja mis mitte.
verdict-kept-none-do = Loe oma arvestus sisse
# $was and $is: verdicts.
verdict-kept-changed = { $name }: enne „{ $was }“, nüüd „{ $is }“.
verdict-kept-before = Eelmine hinnang
verdict-kept-old = See hinnang on vanem ({ $made }). Arvestus võib olla pärast seda muutunud.
verdict-kept-to-latest = Vaata viimast hinnangut
verdict-kept-list = Varasemad hinnangud
verdict-kept-list-lead = Iga päeva viimane hinnang sellisena, nagu see anti.
verdict-kept-made = Antud
verdict-kept-books = Arvestus
verdict-kept-books-now = nagu see on praegu
# How often the books had been changed by then.
verdict-kept-books-then = { $state ->
    [one] nagu see oli pärast { $state } muudatust
   *[other] nagu see oli pärast { $state } muudatust
}
verdict-kept-program = Programm
