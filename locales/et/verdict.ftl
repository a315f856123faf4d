### Hinnang sõnadega.

## Põhjused
verdict-reason-asked-but-did-not-buy = Küsijaid oli { $enquiries }: { $won ->
    [0] keegi ei ostnud
    [one] { $won } ostis
   *[other] { $won } ostis
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Neist { $lost_on_price } jaoks oli see liiga kallis.
verdict-reason-lost-on-no-need = Neist { $lost_on_no_need } ei vajanud seda.
verdict-reason-lost-to-competitor = Neist { $lost_to_competitor } ostis mujalt.
verdict-reason-lost-slowly = Neist { $lost_slowly } jäi vastuseta või oli aeg vale: vasta kiiremini.
verdict-reason-visits-but-no-goal = Külastusi tegevusest „{ $name }“ oli { $visits }, { $goals ->
    [0] ühelgi neist ei tehtud
    [one] { $goals } korral tehti
   *[other] { $goals } korral tehti
} seda, mida lootsid. Mujalt tuli { $others_visits } külastust, neist õnnestus { $others_goals }.
verdict-reason-too-much-time = Aega kulub { $minutes } nädalas; umbes { $best_minutes } tooks peaaegu sama palju.
verdict-reason-gaps = Nädalaid ilma postituseta: { $weeks_without } / { $weeks }.
verdict-reason-only-promotion = { $share } postitustest on ainult reklaam ja neile reageeritakse vähem.
verdict-reason-bought-once = Sinu kliendid ostavad ainult korra, nii et pole kedagi hoida.
verdict-reason-few-cases = { $cases ->
    [0] Siin ei aidatud ühtegi klienti, aga see maksis { $cost }.
    [one] Siin aidati { $cases } klienti. Telefoni või e-kirja teel oleks see maksnud umbes { $saved }, siin maksis { $cost }. Piisaks vastuste lehest.
   *[other] Siin aidati { $cases } klienti. Telefoni või e-kirja teel oleks see maksnud umbes { $saved }, siin maksis { $cost }. Piisaks vastuste lehest.
}
verdict-reason-wrong-buyers = Müüd ettevõtetele ja need, kes siin küsivad, ei ole sinu ostjad. Päringuid: { $enquiries }; polnud vaja: { $lost_on_no_need }; liiga kallis: { $lost_on_price }.
verdict-reason-brought-nothing = See maksis { $cost } ega toonud peaaegu midagi.
verdict-reason-nothing-traced = Ühegi müügi kohta pole teada, et see tuli tegevusest „{ $name }“, ja liiga vähestelt klientidelt on küsitud, kust nad sind leidsid.
verdict-reason-too-short = { $weeks ->
    [0] Pole veel ühtegi täit nädalat, mille põhjal otsustada.
    [one] { $weeks } nädal on otsustamiseks liiga lühike aeg.
   *[other] { $weeks } nädalat on otsustamiseks liiga lühike aeg.
}
verdict-reason-priors-disagree = Kahtleja ja optimist otsustaksid ikka veel erinevalt.
verdict-reason-not-converged = Arvutus ei andnud kindlat vastust.
verdict-reason-no-profit = Pole teada, kui palju müügist sulle jääb, või ei jää midagi.
verdict-reason-case-cost-unknown = Pole teada, mis sulle maksab kliendi aitamine telefoni või e-kirja teel.
verdict-reason-no-cases = Veel pole üles kirjutatud, milliseid kliente siin on aidatud.
verdict-reason-retention-unseen = Nendest andmetest ei näe, kas see hoiab tellijaid alles.
verdict-reason-unsure = See maksis { $cost } ja tõi midagi vahemikus { $low } kuni { $high }: vahe on otsustamiseks liiga suur.
verdict-reason-pays-well = See maksis { $cost } ja tõi { $value }: { $times } korda nii palju.
verdict-reason-next-hour-loses = Üks tund nädalas juurde ei tasuks end ära.
verdict-reason-next-hour-unsure = Pole kindel, kas üks tund nädalas juurde tasuks end ära.
verdict-reason-stands-on-little = { $sales ->
    [0] Pole ühtegi müüki, mille põhjal otsustada.
    [one] On ainult { $sales } müük, mille põhjal otsustada.
   *[other] On ainult { $sales } müüki, mille põhjal otsustada.
}
verdict-reason-over-budget = Sotsiaalmeediale kulub { $minutes } nädalas; kavas oli { $budget }.
verdict-reason-likes-are-not-sales = Meeldimisi on { $likes }, aga meeldimine ei ole müük.
verdict-reason-pays = See maksis { $cost } ja tõi { $value }.
verdict-reason-costs-more = See maksis { $cost } ja tõi ainult umbes { $value }.
verdict-reason-customer-worth = Seda pole siin arvestatud: kliendid tulevad tagasi. Uus klient toob aastas umbes { $value } ({ $low } kuni { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Tavaliste minutite juures maksab see { $cost } aastas.

## Hoiatused
verdict-warning-person-without-rate = { $person }: tunnihind puudub, arvestame sinu tunnihinnaga.
verdict-warning-young-books = { $weeks ->
    [one] Arvestus katab { $weeks } nädala: kes on uus klient, on osalt oletus.
   *[other] Arvestus katab { $weeks } nädalat: kes on uus klient, on osalt oletus.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } müük on alla nulli ({ $money }), aga pole öeldud, millise müügi see tühistab.
   *[other] { $sales } müüki on alla nulli (kokku { $money }), aga pole öeldud, millised müügid need tühistavad.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } tagasimakse käib müügi kohta, mida arvestuses ei ole.
   *[other] { $refunds } tagasimakset käib müükide kohta, mida arvestuses ei ole.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } ostuni jõudnud päring nimetab müüki, mida arvestuses ei ole; see läheb kirja müügina.
   *[other] { $enquiries } ostuni jõudnud päringut nimetab müüke, mida arvestuses ei ole; igaüks läheb kirja müügina.
}
verdict-warning-sales-outside = { $sales ->
    [one] { $sales } müük jääb väljapoole nädalaid, mille kohta aeg on kirjas, ja seda ei hinnata.
   *[other] { $sales } müüki jääb väljapoole nädalaid, mille kohta aeg on kirjas, ja neid ei hinnata.
}
verdict-warning-profit-unknown = { $sales ->
    [one] { $sales } müügi kohta pole teada, kui palju sellest jäi; see läheb arvesse teiste keskmisena.
   *[other] { $sales } müügi kohta pole teada, kui palju neist jäi; need lähevad arvesse teiste keskmisena.
}
verdict-warning-one-great-sale = Üks müük, { $money }, annab { $share } kogu tulust. Kontrolli seda: hinnang sõltub sellest.
verdict-warning-visits-without-value = Külastustel pole veel väärtust: täida visit_value (mida külastus sisse toob).
verdict-warning-period-cut = { $weeks ->
    [one] Kõige varasem { $weeks } nädal jäi välja: see on hindamiseks liiga ammu.
   *[other] { $weeks } kõige varasemat nädalat jäi välja: need on hindamiseks liiga ammu.
}

## Küsimused
verdict-question-record-time = Kirjuta paar nädalat üles, kui palju aega millele kulub.
verdict-question-record-sales = Kirjuta oma müügid üles: kuupäev, summa ja kust klient tuli.
verdict-question-record-cases = Kirjuta üles, mitut klienti sa aitad ja kui kaua see aega võtab.
verdict-question-give-profit = Täida oma tavaline hind ja kui palju sellest järele jääb, või kui palju igast müügist järele jäi.
verdict-question-give-case-cost = Täida, mitu minutit kulub kliendi aitamiseks telefoni või e-kirja teel.
verdict-question-ask-how-found = Küsi igalt kliendilt, kust ta sind leidis, ja kirjuta vastus üles.
verdict-question-tag-links = Pane linkidele oma märgis („{ $name }“), et näeksid, millised müügid sealt tulevad.
verdict-question-pause = Tee meelega paar nädalat pausi („{ $name }“) ja vaata, kas midagi jääb puudu.
verdict-question-share-elsewhere = Kui paljud kliendid, keda seal („{ $name }“) aitasid, oleksid muidu helistanud või e-kirja saatnud? Arvestame, et kuus seitsmest.

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
verdict-page-best = Kõige rohkem tasub ära { $name }: see maksis { $cost } ja tõi sisse umbes { $value }.
verdict-page-best-alone = { $name } tasub ära: see maksis { $cost } ja tõi sisse umbes { $value }.
verdict-page-also = { $count ->
    [one] Ka { $names } tasub ära.
   *[other] Ka { $names } tasuvad ära.
}
verdict-page-unsure = Seni on see kõik sulle maksma läinud { $cost }, umbes { $weekly } nädalas. Numbritest veel ei näe, kas see tasub ära.
verdict-page-planned = Tavaliste minutite juures maksab see kõik { $cost } aastas. Kirjuta oma aeg ja müük üles, siis näed, kas see tasub ära.
verdict-page-nothing = Hinnata pole veel midagi.

## The table
verdict-page-column-minutes = min/näd
verdict-page-column-cost = kulu
verdict-page-column-value = tõi sisse
verdict-page-column-chance = tasub ära
verdict-page-legend = ├─■─┤ palju see sisse tõi (kindlus { $sure }), │ palju see maksis
verdict-page-weeks-more = veel{ "\u00A0" }{ $weeks }{ "\u00A0" }näd
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = uued kliendid
verdict-page-purpose-retain = püsikliendid
verdict-page-purpose-support = klienditugi

## Beside the reasons
verdict-page-need = Umbes { $weeks }{ "\u00A0" }nädala pärast saab seda öelda.
verdict-page-need-never = Ainult ootamine siin selgust ei too.
verdict-page-even = Kulu ja tulu on nii lähestikku, et suurt vahet pole.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-week-better = Sinu { $minutes } nädalas, paremini kasutatud
verdict-page-week-same = Sinu { $minutes } nädalas: jäta esialgu nii, nagu on
verdict-page-freed = jälle vaba aeg
verdict-page-worth = väärt { $worth } nädalas
verdict-page-gain = Oodata on { $gain } nädalas rohkem ({ $low } kuni { $high }).
verdict-page-next-hour = Üks tund nädalas juurde tasub kõige rohkem siin: { $name }, umbes { $gain } üle selle, mis see maksab.

## What to do
verdict-page-questions = Et rohkem teada saada
verdict-page-more = … ja veel { $count } valikuga --all
