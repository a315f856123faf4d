### Het oordeel in woorden.

## Redenen
verdict-reason-asked-but-did-not-buy = Van de { $enquiries } mensen die iets vroegen, { $won ->
    [0] kocht niemand
    [one] kocht er { $won }
   *[other] kochten er { $won }
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = { $lost_on_price ->
    [one] { $lost_on_price } vond
   *[other] { $lost_on_price } vonden
} het te duur.
verdict-reason-lost-on-no-need = { $lost_on_no_need ->
    [one] { $lost_on_no_need } had
   *[other] { $lost_on_no_need } hadden
} het niet nodig.
verdict-reason-lost-to-competitor = { $lost_to_competitor ->
    [one] { $lost_to_competitor } kocht
   *[other] { $lost_to_competitor } kochten
} het ergens anders.
verdict-reason-lost-slowly = { $lost_slowly ->
    [one] { $lost_slowly } liet
   *[other] { $lost_slowly } lieten
} niets meer horen, of het kwam niet uit: antwoord sneller.
verdict-reason-visits-but-no-goal = Van de { $visits } bezoeken via { $name } { $goals ->
    [0] leidde er geen
    [one] leidde er { $goals }
   *[other] leidden er { $goals }
} tot wat je hoopte; van de { $others_visits } andere bezoeken { $others_goals }.
verdict-reason-too-much-time = Het kost { $minutes } per week; met ongeveer { $best_minutes } haal je bijna evenveel binnen.
verdict-reason-gaps = Weken zonder bericht: { $weeks_without } van de { $weeks }.
verdict-reason-only-promotion = { $share } van de berichten is alleen reclame, en daar reageren mensen minder op.
verdict-reason-bought-once = Je klanten kopen maar één keer; er valt dus niemand vast te houden.
verdict-reason-few-cases = { $cases ->
    [0] Hier is geen enkele klant geholpen, en het kostte { $cost }.
    [one] Hier is { $cases } klant geholpen. Per telefoon of mail had dat ongeveer { $saved } gekost; hier kostte het { $cost }.
   *[other] Hier zijn { $cases } klanten geholpen. Per telefoon of mail had dat ongeveer { $saved } gekost; hier kostte het { $cost }.
}
# Follows the sentence above where the customers helped were few.
verdict-reason-page-of-answers = Een pagina met antwoorden is genoeg.
verdict-reason-wrong-buyers = Je verkoopt aan bedrijven, en wie hier iets vraagt, is geen klant voor je. Aanvragen: { $enquiries }; niet nodig: { $lost_on_no_need }; te duur: { $lost_on_price }.
verdict-reason-brought-nothing = Het kostte { $cost } en bracht bijna niets op.
verdict-reason-nothing-traced = Van geen enkele verkoop is te zien dat die via { $name } kwam, en aan te weinig klanten is gevraagd hoe ze je vonden.
verdict-reason-nothing-sold = Er staat nog geen verkoop in de boeken.
verdict-reason-too-short = { $weeks ->
    [0] Er is nog geen volle week om op af te gaan.
    [one] { $weeks } week is te kort om iets te zeggen.
   *[other] { $weeks } weken is te kort om iets te zeggen.
}
verdict-reason-priors-disagree = Een twijfelaar en een optimist zouden nog niet hetzelfde besluiten.
verdict-reason-not-converged = De berekening gaf geen vaste uitkomst.
verdict-reason-no-profit = Het is niet bekend wat je aan een verkoop overhoudt, of je houdt er niets aan over.
verdict-reason-case-cost-unknown = Het is niet bekend wat het je kost om een klant per telefoon of mail te helpen.
verdict-reason-no-cases = Er is nog niet opgeschreven welke klanten hier geholpen zijn.
verdict-reason-retention-unseen = Uit deze boeken blijkt niet of abonnees hierdoor blijven.
verdict-reason-unsure = Het kostte { $cost } en bracht ergens tussen { $low } en { $high } op: dat ligt te ver uiteen om iets te zeggen.
verdict-reason-pays-well = Het kostte { $cost } en bracht { $value } op: { $times } keer zoveel.
verdict-reason-next-hour-loses = Een extra uur per week verdient zich niet terug.
verdict-reason-next-hour-unsure = Het is niet zeker of een extra uur per week zich terugverdient.
verdict-reason-stands-on-little = { $sales ->
    [0] Er is geen verkoop om op af te gaan.
    [one] Er is maar { $sales } verkoop om op af te gaan.
   *[other] Er zijn maar { $sales } verkopen om op af te gaan.
}
verdict-reason-over-budget = Je besteedt { $minutes } per week aan sociale media; je wilde er { $budget } aan besteden.
verdict-reason-likes-are-not-sales = { $likes } likes, maar een like is nog geen verkoop.
verdict-reason-pays = Het kostte { $cost } en bracht { $value } op.
verdict-reason-costs-more = Het kostte { $cost } en bracht maar ongeveer { $value } op.
# Not one sale was traced to it or named it.
verdict-reason-costs-more-unseen = Het kostte { $cost }. Van geen enkele verkoop is bekend dat die hierdoor kwam; ongemerkt kan het zo’n { $value } hebben opgebracht.
verdict-reason-customer-worth = Hier niet meegeteld: klanten komen terug. Een nieuwe klant levert je in een jaar ongeveer { $value } op (tussen { $low } en { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Met de tijd die je er meestal in steekt, kost het { $cost } per jaar.

## Waarschuwingen
verdict-warning-person-without-rate = { $person } heeft geen uurtarief; we rekenen met dat van jou.
verdict-warning-free-time = Je uur kost 0, dus telt tijd als gratis: alleen geld wordt afgezet tegen wat er binnenkomt.
verdict-warning-young-books = { $weeks ->
    [one] De boeken gaan over { $weeks } week: wie een nieuwe klant is, is deels een gok.
   *[other] De boeken gaan over { $weeks } weken: wie een nieuwe klant is, is deels een gok.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } verkoop is lager dan nul ({ $money }), maar er staat niet bij welke verkoop daarmee vervalt.
   *[other] { $sales } verkopen zijn lager dan nul (samen { $money }), maar er staat niet bij welke verkopen daarmee vervallen.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } terugbetaling hoort bij een verkoop die niet in de boeken staat.
   *[other] { $refunds } terugbetalingen horen bij verkopen die niet in de boeken staan.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] Bij { $enquiries } gewonnen aanvraag hoort een verkoop die niet in de boeken staat; de aanvraag telt als verkoop.
   *[other] Bij { $enquiries } gewonnen aanvragen hoort een verkoop die niet in de boeken staat; elke aanvraag telt als verkoop.
}
verdict-warning-sales-outside-period = { $sales ->
    [one] { $sales } verkoop valt buiten de weken die beoordeeld worden.
   *[other] { $sales } verkopen vallen buiten de weken die beoordeeld worden.
}
# Not one of them.
verdict-profit-unknown-of-all = { $sales ->
    [one] Van { $sales } verkoop is niet bekend wat je eraan overhield.
   *[other] Van geen van de { $sales } verkopen is bekend wat je eraan overhield.
}
verdict-warning-profit-unknown = { $sales ->
    [one] Van { $sales } verkoop is niet bekend wat je eraan overhield; die telt mee als het gemiddelde van de andere.
   *[other] Van { $sales } verkopen is niet bekend wat je eraan overhield; die tellen mee als het gemiddelde van de andere.
}
verdict-warning-one-great-sale = Eén verkoop leverde { $money } op, bijna al je winst. Kijk of die klopt: het oordeel hangt ervan af.
verdict-warning-long-gap = Tussen { $last } en { $next } staat er geen tijd of geld in de boeken. Is daar een jaartal verkeerd getypt? Verbeter het dan: het oordeel hangt ervan af.
verdict-warning-gap-of-time = Tussen { $last } en { $next } staat er geen tijd of geld in de boeken, terwijl er wel verkocht werd: die weken tellen als weken waarin je niets deed.
verdict-warning-gap-of-sales = Van { $first } tot en met { $last } staat er geen enkele verkoop in de boeken. Waren die er wel, vul ze dan in: het oordeel hangt ervan af.
verdict-warning-long-day = Op een regel van { $date } staan { $minutes } minuten, meer dan een dag heeft. Kijk of dat klopt: het oordeel hangt ervan af.
verdict-warning-long-cost = { $money } is verdeeld over de dagen van { $from } tot en met { $to }. Is daar een jaartal verkeerd getypt? Verbeter het dan.
verdict-warning-period-outside = Er staan tijd en kosten in de boeken van { $first } tot en met { $last }; niets daarvan valt in de periode waar je om vroeg.
verdict-warning-visits-without-value = Nergens staat nog wat een bezoek opbrengt: vul visit_value in.
verdict-warning-period-cut = { $weeks ->
    [one] De eerste week is weggelaten: te lang geleden om te beoordelen.
   *[other] De eerste { $weeks } weken zijn weggelaten: te lang geleden om te beoordelen.
}

## Vragen
verdict-question-add-activity = Zet op een rij wat je doet om gevonden te worden, elk als een eigen activiteit: Facebook, een nieuwsbrief, de markt.
verdict-question-record-time = Schrijf een paar weken op hoeveel tijd je waaraan besteedt.
verdict-question-record-sales = Schrijf je verkopen op: datum, bedrag en waar de klant vandaan kwam.
verdict-question-record-cases = Schrijf op hoeveel klanten je helpt en hoelang dat duurt.
verdict-question-give-profit = Vul in wat je meestal vraagt en wat je daarvan overhoudt, of wat je aan elke verkoop overhield.
verdict-question-give-case-cost = Vul in hoeveel minuten het kost om een klant per telefoon of mail te helpen.
verdict-question-ask-how-found = Vraag elke klant hoe die je gevonden heeft, en schrijf het antwoord op.
verdict-question-tag-links = Geef { $name } een eigen link of code, zodat je ziet welke verkopen daarvandaan komen.
verdict-question-add-retain = { $count } aankopen van vaste klanten kwamen via { $name }. Doe je het ook voor hen, geef het dan ook het doel “retain”.
verdict-question-pause = Stop een paar weken bewust met { $name } en kijk of je er iets van merkt.
verdict-question-share-elsewhere = Hoeveel van de klanten die je via { $name } hielp, hadden anders gebeld of gemaild? We rekenen met zes op de zeven.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }week
   *[other] { $weeks }{ "\u00A0" }weken
}
# The verdicts, as somebody would say them aloud; at most twelve letters.
verdict-page-verdict-grow = Meer doen
verdict-page-verdict-keep = Zo houden
verdict-page-verdict-fix = Verbeteren
verdict-page-verdict-stop = Stoppen
verdict-page-verdict-wait = Afwachten
verdict-page-loses = { $count ->
    [one] { $names } kostte je { $cost } en bracht ongeveer { $value } op.
   *[other] { $names } kostten je samen { $cost } en brachten ongeveer { $value } op.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names } kostte je { $cost } en bracht bijna niets op.
   *[other] { $names } kostten je samen { $cost } en brachten bijna niets op.
}
verdict-page-best = { $name } loont het meest: het kostte { $cost } en bracht ongeveer { $value } op.
verdict-page-best-alone = { $name } loont: het kostte { $cost } en bracht ongeveer { $value } op.
# The end of a list of names: “Facebook, X and 17 others”.
verdict-page-others = { $count } andere
verdict-page-also = { $count ->
    [one] { $names } loont ook.
   *[other] { $names } lonen ook.
}
verdict-page-unsure = Tot nu toe kostte dit je bij elkaar { $cost }, zo’n { $weekly } per week. De cijfers zeggen nog niet of het loont.
verdict-page-planned = Met de tijd die je er meestal in steekt, kost dit bij elkaar { $cost } per jaar. Schrijf je tijd en je verkopen op, dan zie je of het loont.
verdict-page-nothing = Er valt nog niets te beoordelen.

## The table
verdict-page-column-minutes = min/week
verdict-page-column-cost = kosten
verdict-page-column-value = opbrengst
verdict-page-column-chance = het loont
verdict-page-legend = ├─■─┤ wat het opbracht ({ $sure } zeker), │ wat het kostte
verdict-page-weeks-more = { $weeks ->
    [one] nog{ "\u00A0" }{ $weeks }{ "\u00A0" }week
   *[other] nog{ "\u00A0" }{ $weeks }{ "\u00A0" }weken
}
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = nieuwe klanten
verdict-page-purpose-retain = vaste klanten
verdict-page-purpose-support = service

## Beside the reasons
verdict-page-need = { $weeks ->
    [one] Over ongeveer { $weeks }{ "\u00A0" }week weet je het.
   *[other] Over ongeveer { $weeks }{ "\u00A0" }weken weet je het.
}
verdict-page-need-never = Alleen wachten maakt het niet duidelijker.
verdict-page-even = Kosten en opbrengst liggen zo dicht bij elkaar dat het weinig uitmaakt.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-free = Zonder oordeel, omdat het niets kost: { $names }.
verdict-page-week-better = Je { $minutes } per week van de laatste tijd, beter besteed
verdict-page-week-same = De laatste tijd { $minutes } per week: er valt voorlopig niets te verschuiven
verdict-page-freed = weer vrij
verdict-page-worth = goed voor { $worth } per week
verdict-page-gain = Naar verwachting { $gain } per week meer (tussen { $low } en { $high }).
verdict-page-gain-sure = Naar verwachting { $gain } per week meer.
verdict-page-next-hour = Een extra uur per week levert het meest op bij { $name }: ongeveer { $gain } meer dan het kost.

## What to do
verdict-page-questions = Om meer te weten
verdict-page-more = … en nog { $count } met --all

### The page in the browser

verdict-html-title = Oordeel · { $business }
verdict-html-table = Wat elke activiteit kostte en opbracht
verdict-html-activity = Activiteit
verdict-html-verdict = Oordeel
# Above the drawn intervals: the dark line is the cost, the bar what was brought in.
verdict-html-legend = Wat het kostte ┃ en wat het opbracht ({ $sure } zeker)
verdict-html-next-hour = Een extra uur
verdict-html-chance-head = Kans dat het loont
verdict-html-chance-later = bekend over ongeveer { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
}
verdict-html-open = Waarom, en hoe zeker
verdict-html-cost = je tijd en je uitgaven samen
verdict-html-brought = winst die dat opbracht (tussen { $low } en { $high })
verdict-html-social = per week op sociale media
# Beside an activity: how much of it there is.
verdict-html-minutes = gemiddeld { $minutes } per week
verdict-html-money = gemiddeld { $money } per week
verdict-html-no-value = Wat het opbracht, valt nog niet te berekenen.
verdict-html-chance = De kans dat het loont is { $chance }. Vanaf { $pays } zeggen we dat het loont, onder { $not } dat het niet loont.
verdict-html-beliefs = Wie er weinig van verwacht, zou { $sceptic } zeggen; wie er veel van verwacht, { $optimist }.
verdict-html-why-wait = Zolang deze twee niet hetzelfde zouden besluiten, wachten we: dat het loont, zeggen we pas als de eerste op minstens { $sceptic } komt, en dat het niet loont pas als de tweede op hoogstens { $optimist } komt.
verdict-html-freed = Zo houd je { $minutes } per week over, { $worth }.
verdict-html-warnings = Kijk hier even naar
verdict-html-made = Berekend door { $program }.
verdict-html-made-on = Berekend door { $program } op { $date }.
# What an activity is.
verdict-html-kind-social = sociale media
verdict-html-kind-search = zoekmachines
verdict-html-kind-email = mail
verdict-html-kind-referral = aanbevelingen
verdict-html-kind-events = evenementen
verdict-html-kind-ads = advertenties
verdict-html-kind-press = pers
verdict-html-kind-other = anders
# What a verdict stands on.
verdict-html-figure-time = Je tijd
verdict-html-figure-money = Uitgegeven geld
verdict-html-figure-value = Opbrengst
verdict-html-figure-range = { $mean } (tussen { $low } en { $high })
verdict-html-figure-contacts = Mensen die hierdoor kwamen
verdict-html-figure-sales = Verkopen daarvan
verdict-html-figure-traced = Te zien aan een link, code of formulier
verdict-html-figure-told = Klanten die dit noemden
verdict-html-figure-asked = Klanten aan wie je het in totaal vroeg
verdict-html-figure-paused = Weken bewust gestopt
verdict-html-figure-cost = Tijd en geld
verdict-rows-back = Naar het oordeel
verdict-rows-time = { $name }: de tijd die erin ging. Tijd zonder doel wordt verdeeld over de doelen van de activiteit.
verdict-rows-money = { $name }: het geld dat erin ging. Geld zonder doel wordt verdeeld over de doelen van de activiteit; wat voor een langere tijd betaalt, telt per dag.
verdict-rows-cost = Alle tijd en al het geld die erin gingen.
verdict-rows-contacts = { $name }: iedereen die kocht of iets vroeg en van wie bekend is dat ze zo kwamen, door een link, een code of een formulier, of omdat ze het zeiden.
verdict-rows-sales = { $name }: de verkopen aan wie zo kwamen.
verdict-rows-traced = { $name }: iedereen van wie door een link, een code of een formulier bekend is dat ze zo kwamen.
verdict-rows-told = { $name }: iedereen die het noemde toen ernaar werd gevraagd.
verdict-rows-asked = Iedereen wiens antwoord op “Hoe heb je ons gevonden?” is begrepen, wat ze ook noemden.
verdict-rows-estimated = Weken zonder regel zijn geteld met je gebruikelijke minuten; die hebben geen regels.
verdict-rows-count = { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
verdict-rows-count-and-sum = { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}, samen { $sum }
verdict-rows-changed = De boeken zijn veranderd sinds dit oordeel: dit zijn de regels zoals ze nu zijn.

## Verdicts that are kept
verdict-kept-under-way = De boeken zijn veranderd: het oordeel wordt opnieuw berekend.
verdict-kept-under-way-part = De boeken zijn veranderd: het oordeel wordt opnieuw berekend. { $share } is klaar.
verdict-kept-failed = Het oordeel kon niet worden berekend.
verdict-kept-failed-do = Kijk wat er misging
verdict-kept-none = Nog geen oordeel
verdict-kept-none-lead = Zodra je tijd en je verkopen in de boeken staan, lees je hier wat loont en wat niet.
verdict-kept-none-do = Je boeken inlezen
# $was and $is: verdicts.
verdict-kept-changed = { $name } was “{ $was }” en is nu “{ $is }”.
verdict-kept-before = Het vorige oordeel
verdict-kept-old = Dit is het oordeel van { $made }. De boeken kunnen sindsdien veranderd zijn.
verdict-kept-to-latest = Naar het laatste oordeel
verdict-kept-list = Eerdere oordelen
verdict-kept-list-lead = Van elke dag het laatste oordeel, zoals het toen luidde.
verdict-kept-made = Gegeven op
verdict-kept-books = Boeken
verdict-kept-books-now = zoals ze nu zijn
# How often the books had been changed by then.
verdict-kept-books-then = { $state ->
    [one] zoals ze na { $state } wijziging waren
   *[other] zoals ze na { $state } wijzigingen waren
}
verdict-kept-program = Programma
