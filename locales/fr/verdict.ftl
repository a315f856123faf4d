### Le jugement en mots.

## Raisons
verdict-reason-asked-but-did-not-buy = Demandes : { $enquiries }. { $won ->
    [0] Personne n’a acheté
    [one] { $won } client a acheté
    [many] { $won } de clients ont acheté
   *[other] { $won } clients ont acheté
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Trop cher : { $lost_on_price }.
verdict-reason-lost-on-no-need = Pas besoin : { $lost_on_no_need }.
verdict-reason-lost-to-competitor = Partis chez un concurrent : { $lost_to_competitor }.
verdict-reason-lost-slowly = Restés sans réponse ou pas au bon moment : { $lost_slowly }. Répondez plus vite.
verdict-reason-visits-but-no-goal = Visites venues de « { $name } » : { $visits }, dont { $goals } ont abouti à ce que vous espériez ; autres visites : { $others_visits }, dont { $others_goals }.
verdict-reason-too-much-time = Cela prend { $minutes } par semaine ; avec { $best_minutes } environ, vous gagneriez presque autant.
verdict-reason-gaps = Semaines sans publication : { $weeks_without } sur { $weeks }.
verdict-reason-only-promotion = Part des publications qui ne font que de la publicité : { $share }. On y réagit moins.
verdict-reason-bought-once = Vos clients n’achètent qu’une fois : il n’y a personne à fidéliser.
verdict-reason-few-cases = { $cases ->
    [0] Aucun client n’a été aidé ici, et cela a coûté { $cost }.
    [one] { $cases } client a été aidé ici. Par téléphone ou par mail, cela aurait coûté environ { $saved } ; ici, { $cost }. Une page de réponses suffirait.
    [many] { $cases } de clients ont été aidés ici. Par téléphone ou par mail, cela aurait coûté environ { $saved } ; ici, { $cost }. Une page de réponses suffirait.
   *[other] { $cases } clients ont été aidés ici. Par téléphone ou par mail, cela aurait coûté environ { $saved } ; ici, { $cost }. Une page de réponses suffirait.
}
verdict-reason-wrong-buyers = Vous vendez à des entreprises, et ceux qui demandent ici ne sont pas vos acheteurs. Demandes : { $enquiries } ; pas besoin : { $lost_on_no_need } ; trop cher : { $lost_on_price }.
verdict-reason-brought-nothing = Cela a coûté { $cost } et n’a presque rien rapporté.
verdict-reason-nothing-traced = Aucune vente ne peut être rattachée à « { $name } », et trop peu de clients ont dit comment ils vous ont trouvé.
verdict-reason-too-short = { $weeks ->
    [0] Il n’y a pas encore une semaine complète sur laquelle s’appuyer.
    [one] { $weeks } semaine, c’est trop court pour conclure.
    [many] { $weeks } de semaines, c’est trop court pour conclure.
   *[other] { $weeks } semaines, c’est trop court pour conclure.
}
verdict-reason-priors-disagree = Un sceptique et un optimiste décideraient encore autrement l’un que l’autre.
verdict-reason-not-converged = Le calcul n’a pas donné de réponse stable.
verdict-reason-no-profit = On ne sait pas ce qu’une vente vous laisse, ou elle ne laisse rien.
verdict-reason-case-cost-unknown = On ne sait pas ce que vous coûte l’aide à un client par téléphone ou par mail.
verdict-reason-no-cases = Personne n’a encore noté quels clients ont été aidés ici.
verdict-reason-retention-unseen = Ces livres ne montrent pas si vos abonnés restent grâce à cela.
verdict-reason-unsure = Cela a coûté { $cost } et rapporté entre { $low } et { $high } : l’écart est trop grand pour conclure.
verdict-reason-pays-well = Cela a coûté { $cost } et rapporté { $value }, soit { $times } fois la mise.
verdict-reason-next-hour-loses = Une heure de plus par semaine ne serait pas rentable.
verdict-reason-next-hour-unsure = On ne sait pas si une heure de plus par semaine serait rentable.
verdict-reason-stands-on-little = { $sales ->
    [0] Il n’y a aucune vente sur laquelle s’appuyer.
    [one] Il n’y a que { $sales } vente sur laquelle s’appuyer.
    [many] Il n’y a que { $sales } de ventes sur lesquelles s’appuyer.
   *[other] Il n’y a que { $sales } ventes sur lesquelles s’appuyer.
}
verdict-reason-over-budget = Vous passez { $minutes } par semaine sur les réseaux sociaux ; vous vouliez y passer { $budget }.
verdict-reason-likes-are-not-sales = Mentions « J’aime » : { $likes }. Mais ce ne sont pas des ventes.
verdict-reason-pays = Cela a coûté { $cost } et rapporté { $value }.
verdict-reason-costs-more = Cela a coûté { $cost } et n’a rapporté qu’environ { $value }.
verdict-reason-customer-worth = Non compté ici : les clients reviennent. Un nouveau client rapporte environ { $value } en un an (entre { $low } et { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Avec vos minutes habituelles, cela coûte { $cost } par an.

## Avertissements
verdict-warning-person-without-rate = { $person } : pas de tarif horaire, c’est donc le vôtre qui compte.
verdict-warning-young-books = { $weeks ->
    [one] Le registre couvre { $weeks } semaine : savoir qui est un nouveau client est en partie une supposition.
    [many] Le registre couvre { $weeks } de semaines : savoir qui est un nouveau client est en partie une supposition.
   *[other] Le registre couvre { $weeks } semaines : savoir qui est un nouveau client est en partie une supposition.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } vente est inférieure à zéro ({ $money }) et ne dit pas quelle vente elle annule.
    [many] { $sales } de ventes sont inférieures à zéro (en tout { $money }) et ne disent pas quelles ventes elles annulent.
   *[other] { $sales } ventes sont inférieures à zéro (en tout { $money }) et ne disent pas quelles ventes elles annulent.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } remboursement concerne une vente absente du registre.
    [many] { $refunds } de remboursements concernent des ventes absentes du registre.
   *[other] { $refunds } remboursements concernent des ventes absentes du registre.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } demande gagnée cite une vente absente du registre ; elle compte comme une vente.
    [many] { $enquiries } de demandes gagnées citent des ventes absentes du registre ; chacune compte comme une vente.
   *[other] { $enquiries } demandes gagnées citent des ventes absentes du registre ; chacune compte comme une vente.
}
verdict-warning-sales-outside = { $sales ->
    [one] { $sales } vente tombe hors des semaines dont le temps est noté et n’est pas jugée.
    [many] { $sales } de ventes tombent hors des semaines dont le temps est noté et ne sont pas jugées.
   *[other] { $sales } ventes tombent hors des semaines dont le temps est noté et ne sont pas jugées.
}
verdict-warning-profit-unknown = { $sales ->
    [one] On ne sait pas ce qu’a laissé { $sales } vente ; elle compte comme la moyenne des autres.
    [many] On ne sait pas ce qu’ont laissé { $sales } de ventes ; elles comptent comme la moyenne des autres.
   *[other] On ne sait pas ce qu’ont laissé { $sales } ventes ; elles comptent comme la moyenne des autres.
}
verdict-warning-one-great-sale = Une seule vente de { $money } fait { $share } de tout votre bénéfice. Vérifiez-la : le jugement en dépend.
verdict-warning-visits-without-value = Aucune visite n’a encore de valeur : remplissez visit_value (ce que rapporte une visite).
verdict-warning-period-cut = { $weeks ->
    [one] La plus ancienne semaine ({ $weeks }) a été écartée : c’est trop loin pour être jugé.
    [many] Les plus anciennes semaines ({ $weeks }) ont été écartées : c’est trop loin pour être jugé.
   *[other] Les { $weeks } plus anciennes semaines ont été écartées : c’est trop loin pour être jugé.
}

## Questions
verdict-question-record-time = Notez pendant quelques semaines combien de temps vous passez à quoi.
verdict-question-record-sales = Notez vos ventes : la date, le montant et d’où venait le client.
verdict-question-record-cases = Notez combien de clients vous aidez et combien de temps cela prend.
verdict-question-give-profit = Indiquez votre prix habituel et ce qu’il vous en reste, ou ce que chaque vente vous a laissé.
verdict-question-give-case-cost = Indiquez combien de minutes il faut pour aider un client par téléphone ou par mail.
verdict-question-ask-how-found = Demandez à chaque client comment il vous a trouvé, et notez la réponse.
verdict-question-tag-links = Donnez aux liens de « { $name } » une marque à eux, pour voir quelles ventes en viennent.
verdict-question-pause = Faites exprès une pause de quelques semaines (« { $name } ») et voyez s’il manque quelque chose.
verdict-question-share-elsewhere = Parmi les clients aidés par « { $name } », combien auraient sinon téléphoné ou écrit un mail ? Nous comptons six sur sept.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }semaine
    [many] { $weeks }{ "\u00A0" }semaines
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
verdict-page-best-alone = { $name } est rentable{ "\u00A0" }: { $cost } de coût, environ { $value } rapportés.
verdict-page-also = { $count ->
    [one] { $names } est rentable aussi.
    [many] { $names } sont rentables aussi.
   *[other] { $names } sont rentables aussi.
}
verdict-page-unsure = Jusqu’ici, tout cela vous a coûté { $cost }, soit environ { $weekly } par semaine. Les chiffres ne disent pas encore si c’est rentable.
verdict-page-planned = Avec vos minutes habituelles, tout cela coûte { $cost } par an. Notez votre temps et vos ventes, et vous verrez si c’est rentable.
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
verdict-page-purpose-retain = clients fidèles
verdict-page-purpose-support = assistance

## Beside the reasons
verdict-page-need = { $weeks ->
    [one] On pourra le dire dans environ { $weeks }{ "\u00A0" }semaine.
    [many] On pourra le dire dans environ { $weeks }{ "\u00A0" }semaines.
   *[other] On pourra le dire dans environ { $weeks }{ "\u00A0" }semaines.
}
verdict-page-need-never = Attendre ne suffira pas pour le savoir.
verdict-page-even = Le coût et le gain sont si proches que cela ne change presque rien.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-week-better = Vos { $minutes } par semaine, mieux employées
verdict-page-week-same = Vos { $minutes } par semaine{ "\u00A0" }: n’y changez rien pour l’instant
verdict-page-freed = à vous de nouveau
verdict-page-worth = soit { $worth } par semaine
verdict-page-gain = À attendre{ "\u00A0" }: { $gain } de plus par semaine (entre { $low } et { $high }).
verdict-page-next-hour = Une heure de plus par semaine rapporte le plus ici{ "\u00A0" }: { $name }, environ { $gain } de plus que son coût.

## What to do
verdict-page-questions = Pour en savoir plus
verdict-page-more = … et { $count } de plus avec --all
