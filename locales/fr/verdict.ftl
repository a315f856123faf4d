### Le jugement en mots.

## Raisons
verdict-reason-asked-but-did-not-buy = Sur { $enquiries ->
    [one] { $enquiries } demande
    [many] { $enquiries } de demandes
   *[other] { $enquiries } demandes
}, { $won ->
    [0] aucun achat
    [one] un seul achat
    [many] { $won } d’achats
   *[other] { $won } achats
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Dans { $lost_on_price } cas, c’était trop cher.
verdict-reason-lost-on-no-need = Dans { $lost_on_no_need } cas, le client n’en avait pas besoin.
verdict-reason-lost-to-competitor = Dans { $lost_to_competitor } cas, le client a acheté ailleurs.
verdict-reason-lost-slowly = Dans { $lost_slowly } cas, le client n’a plus répondu ou ce n’était pas le bon moment : répondez plus vite.
verdict-reason-visits-but-no-goal = Sur { $visits } visites venues par { $name }, { $goals ->
    [0] aucune n’a abouti
    [one] une seule a abouti
    [many] { $goals } ont abouti
   *[other] { $goals } ont abouti
} à ce que vous espériez ; sur { $others_visits } autres visites, { $others_goals }.
verdict-reason-too-much-time = Cela prend { $minutes } par semaine ; avec environ { $best_minutes }, vous gagneriez presque autant.
verdict-reason-gaps = Semaines sans publication : { $weeks_without } sur { $weeks }.
verdict-reason-only-promotion = { $share } des publications ne font que de la publicité, et on y réagit moins.
verdict-reason-bought-once = Vos clients n’achètent qu’une fois : il n’y a personne à fidéliser.
verdict-reason-few-cases = { $cases ->
    [0] Aucun client n’a été aidé ici, et cela a coûté { $cost }.
    [one] { $cases } client a été aidé ici. Par téléphone ou par mail, cela aurait coûté environ { $saved } ; ici, { $cost }.
    [many] { $cases } de clients ont été aidés ici. Par téléphone ou par mail, cela aurait coûté environ { $saved } ; ici, { $cost }.
   *[other] { $cases } clients ont été aidés ici. Par téléphone ou par mail, cela aurait coûté environ { $saved } ; ici, { $cost }.
}
# Follows the sentence above where the customers helped were few.
verdict-reason-page-of-answers = Une page de réponses suffirait.
verdict-reason-wrong-buyers = Vous vendez à des entreprises, et ceux qui s’adressent à vous ici ne sont pas vos acheteurs. Demandes : { $enquiries } ; pas besoin : { $lost_on_no_need } ; trop cher : { $lost_on_price }.
verdict-reason-brought-nothing = Cela a coûté { $cost } et n’a presque rien rapporté.
verdict-reason-nothing-traced = Aucune vente ne peut être rattachée à { $name }, et on a demandé à trop peu de clients comment ils vous ont trouvé.
verdict-reason-nothing-sold = Il n’y a pas encore de vente dans le registre.
verdict-reason-too-short = { $weeks ->
    [0] Il n’y a pas encore une semaine complète pour en juger.
    [one] { $weeks } semaine, c’est trop court pour conclure.
    [many] { $weeks } de semaines, c’est trop court pour conclure.
   *[other] { $weeks } semaines, c’est trop court pour conclure.
}
verdict-reason-priors-disagree = Devant ces chiffres, un sceptique et un optimiste ne prendraient pas encore la même décision.
verdict-reason-not-converged = Le calcul n’a pas donné de réponse stable.
verdict-reason-no-profit = On ne sait pas ce qu’il vous reste d’une vente, ou il n’en reste rien.
verdict-reason-case-cost-unknown = On ne sait pas ce que cela vous coûte d’aider un client par téléphone ou par mail.
verdict-reason-no-cases = Personne n’a encore noté quels clients ont été aidés ici.
verdict-reason-retention-unseen = Ce registre ne montre pas si vos abonnés restent grâce à cela.
verdict-reason-unsure = Cela a coûté { $cost } et rapporté entre { $low } et { $high } : l’écart est trop grand pour conclure.
verdict-reason-pays-well = Cela a coûté { $cost } et rapporté { $value }, soit { $times } fois la mise.
verdict-reason-next-hour-loses = Une heure de plus par semaine ne serait pas rentable.
verdict-reason-next-hour-unsure = On ne sait pas si une heure de plus par semaine serait rentable.
verdict-reason-stands-on-little = { $sales ->
    [0] Il n’y a aucune vente pour en juger.
    [one] Il n’y a qu’une vente pour en juger.
    [many] Il n’y a que { $sales } de ventes pour en juger.
   *[other] Il n’y a que { $sales } ventes pour en juger.
}
verdict-reason-over-budget = Vous passez { $minutes } par semaine sur les réseaux sociaux ; vous vouliez y passer { $budget }.
verdict-reason-likes-are-not-sales = { $likes ->
    [one] { $likes } « J’aime », mais un « J’aime » n’est pas une vente.
    [many] { $likes } de « J’aime », mais un « J’aime » n’est pas une vente.
   *[other] { $likes } « J’aime », mais un « J’aime » n’est pas une vente.
}
verdict-reason-pays = Cela a coûté { $cost } et rapporté { $value }.
verdict-reason-costs-more = Cela a coûté { $cost } et n’a rapporté qu’environ { $value }.
# Not one sale was traced to it or named it.
verdict-reason-costs-more-unseen = Cela a coûté { $cost }. Aucune vente connue n’en vient ; sans laisser de trace, environ { $value } ont pu en venir.
verdict-reason-customer-worth = C’est sans compter que les clients reviennent : un nouveau client vous rapporte environ { $value } en un an (entre { $low } et { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Avec votre temps habituel, cela coûte { $cost } par an.

## Avertissements
verdict-warning-person-without-rate = { $person } n’a pas de tarif horaire ; c’est donc le vôtre qui compte.
verdict-warning-free-time = Votre heure coûte 0, votre temps compte donc comme gratuit : seul l’argent dépensé est comparé à ce qui rentre.
verdict-warning-young-books = { $weeks ->
    [one] Le registre couvre { $weeks } semaine : qui est un nouveau client, on le devine en partie.
    [many] Le registre couvre { $weeks } de semaines : qui est un nouveau client, on le devine en partie.
   *[other] Le registre couvre { $weeks } semaines : qui est un nouveau client, on le devine en partie.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } vente est en dessous de zéro ({ $money }) et ne dit pas quelle vente elle annule.
    [many] { $sales } de ventes sont en dessous de zéro (en tout { $money }) et ne disent pas quelles ventes elles annulent.
   *[other] { $sales } ventes sont en dessous de zéro (en tout { $money }) et ne disent pas quelles ventes elles annulent.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } remboursement concerne une vente absente du registre.
    [many] { $refunds } de remboursements concernent des ventes absentes du registre.
   *[other] { $refunds } remboursements concernent des ventes absentes du registre.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } demande gagnée renvoie à une vente absente du registre ; elle compte comme une vente.
    [many] { $enquiries } de demandes gagnées renvoient à des ventes absentes du registre ; chacune compte comme une vente.
   *[other] { $enquiries } demandes gagnées renvoient à des ventes absentes du registre ; chacune compte comme une vente.
}
verdict-warning-sales-outside-period = { $sales ->
    [one] { $sales } vente tombe hors des semaines jugées.
    [many] { $sales } de ventes tombent hors des semaines jugées.
   *[other] { $sales } ventes tombent hors des semaines jugées.
}
# Not one of them.
verdict-profit-unknown-of-all = Pour aucune des ventes ({ $sales }), on ne sait ce qu’il vous en est resté.
verdict-warning-profit-unknown = { $sales ->
    [one] Pour { $sales } vente, on ne sait pas ce qu’il vous en est resté ; elle compte comme la moyenne des autres.
    [many] Pour { $sales } de ventes, on ne sait pas ce qu’il vous en est resté ; elles comptent comme la moyenne des autres.
   *[other] Pour { $sales } ventes, on ne sait pas ce qu’il vous en est resté ; elles comptent comme la moyenne des autres.
}
verdict-warning-one-great-sale = Une seule vente vous laisse { $money }, presque tout votre bénéfice. Vérifiez-la : les verdicts en dépendent.
verdict-warning-long-gap = Entre le { $last } et le { $next }, aucun temps ni aucun coût n’est noté. Si une année y est mal tapée, corrigez-la : les verdicts en dépendent.
verdict-warning-gap-of-time = Entre le { $last } et le { $next }, aucun temps ni aucun coût n’est noté, alors que les ventes continuaient : ces semaines comptent comme des semaines où vous n’avez rien fait.
verdict-warning-gap-of-sales = Du { $first } au { $last }, pas une seule vente n’est notée. S’il y en a eu, ajoutez-les : les verdicts en dépendent.
verdict-warning-long-day = Une ligne du { $date } compte { $minutes } minutes, plus que n’en a une journée. Vérifiez-la : les verdicts en dépendent.
verdict-warning-long-cost = { $money } sont répartis sur les jours du { $from } au { $to }. Si une année y est mal tapée, corrigez-la.
verdict-warning-period-outside = Le temps et les coûts sont notés du { $first } au { $last } : rien n’en tombe dans la période demandée.
verdict-warning-visits-without-value = Aucune visite n’a encore de valeur : remplissez visit_value (ce que rapporte une visite).
verdict-warning-period-cut = { $weeks ->
    [one] La première semaine a été laissée de côté : elle est trop ancienne pour être jugée.
    [many] Les premières semaines ({ $weeks }) ont été laissées de côté : elles sont trop anciennes pour être jugées.
   *[other] Les { $weeks } premières semaines ont été laissées de côté : elles sont trop anciennes pour être jugées.
}

## Questions
verdict-question-add-activity = Notez ce que vous faites pour être trouvé, une activité pour chaque chose : Facebook, une newsletter, le marché.
verdict-question-record-time = Notez pendant quelques semaines combien de temps vous passez à chaque activité.
verdict-question-record-sales = Notez vos ventes : la date, le montant et d’où venait le client.
verdict-question-record-cases = Notez combien de clients vous aidez et combien de temps cela prend.
verdict-question-give-profit = Indiquez votre prix habituel et ce qu’il vous en reste, ou ce qu’il vous est resté de chaque vente.
verdict-question-give-case-cost = Indiquez combien de minutes il faut pour aider un client par téléphone ou par mail.
verdict-question-ask-how-found = Demandez à chaque client comment il vous a trouvé, et notez la réponse.
verdict-question-tag-links = Donnez à { $name } un lien ou un code qui lui soit propre, pour voir quelles ventes en viennent.
verdict-question-add-retain = { $count } achats de clients fidèles sont venus par { $name }. Si vous le faites aussi pour eux, ajoutez-lui le but « retain ».
verdict-question-pause = Mettez exprès { $name } en pause pendant quelques semaines, et voyez si cela change quelque chose.
verdict-question-share-elsewhere = Parmi les clients que vous avez aidés sur { $name }, combien auraient sinon téléphoné ou écrit un mail ? Nous comptons six sur sept.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }semaine
    [many] { $weeks } de{ "\u00A0" }semaines
   *[other] { $weeks }{ "\u00A0" }semaines
}
# The verdicts, as somebody would say them aloud; at most twelve letters.
verdict-page-verdict-grow = Développer
verdict-page-verdict-keep = Garder
verdict-page-verdict-fix = Corriger
verdict-page-verdict-stop = Arrêter
verdict-page-verdict-wait = Attendre
verdict-page-loses = { $count ->
    [one] { $names } vous a coûté { $cost } et a rapporté environ { $value }.
    [many] { $names } vous ont coûté { $cost } en tout et ont rapporté environ { $value }.
   *[other] { $names } vous ont coûté { $cost } en tout et ont rapporté environ { $value }.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names } vous a coûté { $cost } et n’a presque rien rapporté.
    [many] { $names } vous ont coûté { $cost } en tout et n’ont presque rien rapporté.
   *[other] { $names } vous ont coûté { $cost } en tout et n’ont presque rien rapporté.
}
verdict-page-best = Le plus rentable{ "\u00A0" }: { $name }, qui a coûté { $cost } et rapporté environ { $value }.
verdict-page-best-alone = { $name } est rentable : cela a coûté { $cost } et rapporté environ { $value }.
# The end of a list of names: “Facebook, X and 17 others”.
verdict-page-others = { $count } autres
verdict-page-also = { $count ->
    [one] { $names } est rentable aussi.
    [many] { $names } sont rentables aussi.
   *[other] { $names } sont rentables aussi.
}
verdict-page-unsure = Jusqu’ici, tout cela vous a coûté { $cost }, soit environ { $weekly } par semaine. Les chiffres ne disent pas encore si c’est rentable.
verdict-page-planned = Avec votre temps habituel, tout cela coûte { $cost } par an. Notez votre temps et vos ventes, et vous verrez si c’est rentable.
verdict-page-nothing = Il n’y a encore rien à juger.

## The table
verdict-page-column-minutes = min/sem.
verdict-page-column-cost = coût
verdict-page-column-value = rapporté
verdict-page-column-chance = rentable
verdict-page-legend = ├─■─┤ ce que cela a rapporté (sûr à { $sure }), │ ce que cela a coûté
verdict-page-weeks-more = encore{ "\u00A0" }{ $weeks }{ "\u00A0" }sem.
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = nouveaux clients
verdict-page-purpose-retain = habitués
verdict-page-purpose-support = aide aux clients

## Beside the reasons
verdict-page-need = { $weeks ->
    [one] On devrait y voir clair dans environ { $weeks }{ "\u00A0" }semaine.
    [many] On devrait y voir clair dans environ { $weeks } de{ "\u00A0" }semaines.
   *[other] On devrait y voir clair dans environ { $weeks }{ "\u00A0" }semaines.
}
verdict-page-need-never = Attendre ne suffira pas pour y voir plus clair.
verdict-page-even = Le coût et le gain sont si proches que cela ne change presque rien.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-free = Sans verdict, car cela ne coûte rien : { $names }.
verdict-page-week-better = Votre temps de ces dernières semaines, mieux employé : { $minutes } par semaine
verdict-page-week-same = Votre temps de ces dernières semaines, { $minutes } par semaine : rien à déplacer pour l’instant
verdict-page-freed = temps libéré
verdict-page-worth = soit { $worth } par semaine
verdict-page-gain = Vous pouvez en attendre { $gain } de plus par semaine (entre { $low } et { $high }).
verdict-page-gain-sure = Vous pouvez en attendre { $gain } de plus par semaine.
verdict-page-next-hour = C’est avec { $name } qu’une heure de plus par semaine rapporte le plus : environ { $gain } de plus que ce qu’elle coûte.

## What to do
verdict-page-questions = Pour en savoir plus
verdict-page-more = … et encore { $count } avec --all

### The page in the browser

verdict-html-title = Verdict · { $business }
verdict-html-table = Ce que chaque activité a coûté et rapporté
verdict-html-activity = Activité
verdict-html-verdict = Verdict
# Above the drawn intervals: the dark line is the cost, the bar what was brought in.
verdict-html-legend = Ce que cela a coûté ┃ et rapporté (sûr à { $sure })
verdict-html-next-hour = Une heure de plus
verdict-html-chance-head = Chances que ce soit rentable
verdict-html-chance-later = connues dans environ { $weeks ->
    [one] { $weeks } semaine
    [many] { $weeks } de semaines
   *[other] { $weeks } semaines
}
verdict-html-open = Pourquoi, et à quel point c’est sûr
verdict-html-cost = votre temps et vos dépenses
verdict-html-brought = bénéfice que cela a rapporté (entre { $low } et { $high })
verdict-html-social = par semaine sur les réseaux sociaux
# Beside an activity: how much of it there is.
verdict-html-minutes = { $minutes } par semaine en moyenne
verdict-html-money = { $money } par semaine en moyenne
verdict-html-no-value = On ne peut pas encore calculer ce que cela a rapporté.
verdict-html-chance = Il y a { $chance } de chances que ce soit rentable. À partir de { $pays }, nous disons que c’est rentable ; en dessous de { $not }, que ce n’est pas rentable.
verdict-html-beliefs = Quelqu’un qui en attend peu dirait { $sceptic } ; quelqu’un qui en attend beaucoup, { $optimist }.
verdict-html-why-wait = Tant que ces deux personnes ne prendraient pas la même décision, nous attendons : pour dire que c’est rentable, il faut que la première arrive à { $sceptic } au moins ; pour dire que ce n’est pas rentable, que la seconde ne dépasse pas { $optimist }.
verdict-html-freed = Il vous reste ainsi { $minutes } par semaine, { $worth }.
verdict-html-warnings = À vérifier
verdict-html-made = Calculé par { $program }.
verdict-html-made-on = Calculé par { $program } le { $date }.
# What an activity is.
verdict-html-kind-social = réseau social
verdict-html-kind-search = moteurs de recherche
verdict-html-kind-email = mail
verdict-html-kind-referral = recommandations
verdict-html-kind-events = événements
verdict-html-kind-ads = publicité
verdict-html-kind-press = presse
verdict-html-kind-other = autre
# What a verdict stands on.
verdict-html-figure-time = Votre temps
verdict-html-figure-money = Argent dépensé
verdict-html-figure-value = Rapporté
verdict-html-figure-range = { $mean } (entre { $low } et { $high })
verdict-html-figure-contacts = Personnes venues par là
verdict-html-figure-sales = Dont ventes
verdict-html-figure-traced = Connues par un lien, un code ou un formulaire
verdict-html-figure-told = Clients qui l’ont cité
verdict-html-figure-asked = Clients interrogés en tout
verdict-html-figure-paused = Semaines de pause voulue
verdict-html-figure-cost = Temps et argent
verdict-rows-back = Vers le verdict
verdict-rows-time = { $name } : le temps investi. Le temps sans but indiqué est réparti entre les buts de l’activité.
verdict-rows-money = { $name } : l’argent investi. L’argent sans but indiqué est réparti entre les buts de l’activité ; ce qui paie une période plus longue compte au prorata des jours.
verdict-rows-cost = Tout le temps et tout l’argent investis.
verdict-rows-contacts = { $name } : toutes les personnes qui ont acheté ou demandé et dont on sait qu’elles sont venues par là, grâce à un lien, un code ou un formulaire, ou parce qu’elles l’ont dit.
verdict-rows-sales = { $name } : les ventes aux personnes venues par là.
verdict-rows-traced = { $name } : toutes les personnes dont un lien, un code ou un formulaire montre qu’elles sont venues par là.
verdict-rows-told = { $name } : toutes les personnes qui l’ont citée quand on leur a demandé.
verdict-rows-asked = Toutes les personnes dont la réponse à « Comment nous avez-vous connus ? » a été comprise, quoi qu’elles aient cité.
verdict-rows-estimated = Les semaines sans ligne ont été comptées avec vos minutes habituelles ; celles-ci n’ont pas de lignes.
verdict-rows-count = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}
verdict-rows-count-and-sum = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}, { $sum } en tout
verdict-rows-changed = Le registre a changé depuis ce verdict : voici les lignes telles qu’elles sont maintenant.

## Verdicts that are kept
verdict-kept-under-way = Le registre a changé : les verdicts sont en train d’être recalculés.
verdict-kept-under-way-part = Le registre a changé : les verdicts sont en train d’être recalculés. { $share } est fait.
verdict-kept-failed = Les verdicts n’ont pas pu être calculés.
verdict-kept-failed-do = Voir ce qui n’a pas marché
verdict-kept-none = Pas encore de verdict
verdict-kept-none-lead = Dès que votre temps et vos ventes sont dans le registre, cette page dit ce qui est rentable et ce qui ne l’est pas.
verdict-kept-none-do = Importer votre registre
# $was and $is: verdicts.
verdict-kept-changed = { $name } : c’était « { $was } », c’est maintenant « { $is } ».
verdict-kept-before = Le verdict précédent
verdict-kept-old = C’est le verdict du { $made }. Le registre a pu changer depuis.
verdict-kept-to-latest = Voir le dernier verdict
verdict-kept-list = Verdicts précédents
verdict-kept-list-lead = Le dernier verdict de chaque jour, tel qu’il a été rendu.
verdict-kept-made = Rendu le
verdict-kept-books = Registre
verdict-kept-books-now = tel qu’il est maintenant
# How often the books had been changed by then.
verdict-kept-books-then = { $state ->
    [one] tel qu’il était après { $state } modification
    [many] tel qu’il était après { $state } de modifications
   *[other] tel qu’il était après { $state } modifications
}
verdict-kept-program = Programme
