### La ligne de commande.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minute { $days } à { $rate } l’heure coûte { $year } par an.
   *[other] { $minutes } minutes { $days } à { $rate } l’heure coûtent { $year } par an.
}
tulos-cost-answer-together = En tout, ce temps coûte { $year } par an.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } par an pour { $hours } heure par semaine : cette heure rapporte { $rate }.
   *[other] { $revenue } par an pour { $hours } heures par semaine : une heure rapporte { $rate }.
}
tulos-weekdays = chaque jour de semaine
tulos-every-day = tous les jours
tulos-days-a-week = { $count ->
    [one] un jour par semaine
   *[other] { $count } jours par semaine
}
tulos-cost-head-hour = l’heure
tulos-cost-head-minutes = min par jour
tulos-cost-head-week = par semaine
tulos-cost-head-month = par mois
tulos-cost-head-year = par an
tulos-cost-you = Vous
tulos-cost-together = Ensemble
tulos-cost-note = Calculé pour { $days }, 52 semaines par an ; un mois en est un douzième.
tulos-not-a-number = { $option } { $found } : ce n’est pas un nombre de { $least } à { $most }. Écrivez-le en chiffres, avec un point avant les décimales : { $example }.
tulos-cost-not-a-person = { $option } { $found } : il faut un nom, le prix d’une heure et les minutes par jour, par exemple : { $example }.

## Un registre où quelque chose ne va pas
tulos-faults = { $count ->
    [one] Il y a d’abord une chose à corriger dans ce registre.
    [many] Il y a d’abord { $count } de choses à corriger dans ce registre.
   *[other] Il y a d’abord { $count } choses à corriger dans ce registre.
}
tulos-faults-more = { $count ->
    [one] Et encore une ; --all les montre toutes.
    [many] Et encore { $count } ; --all les montre toutes.
   *[other] Et encore { $count } ; --all les montre toutes.
}

## tulos verdict and tulos books
tulos-judging = Lecture du registre…
tulos-days-out-of-order = Le dernier jour est avant le premier.
tulos-books-begun = { $place } est prêt à être rempli.
tulos-books-there-already = { $place } : il y a déjà quelque chose ici ; rien n’a été changé.
tulos-books-in-order = Ce registre est en ordre.
tulos-books-missing = Ce qui rendrait le verdict plus sûr, le plus utile d’abord :
tulos-not-a-date = { $option } { $found } : ce n’est pas une date. Écrivez l’année, le mois et le jour : { $example }.
tulos-books-odd = C’est lu quand même, mais jetez-y un œil :
tulos-books-not-written = { $place } n’a pas pu être écrit : { $why }
tulos-books-only-xlsx = { $place } : un nouveau classeur s’écrit en .xlsx ; LibreOffice l’ouvre aussi.
tulos-books-left-off = On en reste là ; rien n’a été écrit.
tulos-books-rate-assumed = Pour l’instant, une heure de votre temps est comptée { $rate } : mettez ce qu’elle coûte vraiment.
tulos-books-next = Quand vous y aurez mis quelque chose :

## What tulos books new asks
tulos-ask-name = Comment s’appelle votre entreprise ?
tulos-ask-currency = Dans quelle monnaie comptez-vous ?
tulos-ask-time-zone = Dans quel fuseau horaire êtes-vous ? (comme Europe/Paris)
tulos-ask-rate = Que coûte une heure de votre temps ? (touche Entrée si vous ne savez pas)
tulos-ask-annual-revenue = Alors calculons : quel est le chiffre d’affaires d’une année ? (touche Entrée si vous ne savez pas)
tulos-ask-hours-per-week = Et combien d’heures par semaine y travaillez-vous ? (touche Entrée si vous ne savez pas)
tulos-ask-sells = Que vendez-vous ? 1 des produits, 2 des services, 3 des abonnements, 4 des demandes transmises à d’autres, 5 de l’espace publicitaire
tulos-ask-price = Quel est votre prix habituel ? (touche Entrée si cela varie)
tulos-ask-margin = Quel pourcentage du prix vous reste-t-il avant le marketing ? (touche Entrée si vous ne savez pas)
tulos-ask-bought = Un client achète-t-il souvent ? 1 une seule fois, 2 régulièrement
tulos-ask-activities = À quoi consacrez-vous du temps ou de l’argent pour vous faire connaître ? (avec des virgules : Facebook, newsletter, marché)
tulos-ask-kind = { $name }, qu’est-ce que c’est ? 1 réseau social, 2 moteur de recherche, 3 mail, 4 recommandations, 5 événements, 6 publicité, 7 presse, 8 autre chose
tulos-ask-minutes = Combien de minutes par semaine pour { $name } ? (touche Entrée si vous préférez les noter au fur et à mesure)

## The page as a file
tulos-written = La page se trouve dans { $file }.
tulos-not-written = { $file } n’a pas pu être écrit{ "\u00A0" }: { $why }

## Serving
# The address to open in a browser.
tulos-open = Tulos est prêt : ouvrez { $address }
tulos-nav-verdict = Verdict
tulos-nav-clock = Chronomètre
tulos-nav-books = Registre
tulos-settings-wrong = { $file } est inutilisable : { $why }
tulos-base-url-wrong = --base-url { $found } : donnez l’adresse que les navigateurs utilisent, par exemple https://tulos.example.com.
tulos-data-not-made = Le dossier { $folder } n’a pas pu être créé : { $why }
tulos-no-data = Il n’y a pas encore de base de données dans { $folder }.
tulos-database-not-known = --database attend l’adresse d’une base PostgreSQL : postgres://…
tulos-database-newer = Cette base de données a déjà été ouverte par une version plus récente de Tulos. Utilisez celle-là. ({ $why })
tulos-database-full = Le disque de la base de données est plein. Faites de la place et réessayez. ({ $why })
tulos-database-read-only = La base de données peut être lue, mais rien ne peut y être écrit. Veillez à ce que ce programme ait le droit d’y écrire. ({ $why })
tulos-database-away = La base de données ne s’ouvre pas : { $why }
tulos-not-bound = Impossible d’écouter sur { $address } : { $why }. Choisissez une autre adresse avec --listen.

## Books into and out of the database
tulos-imported = { $business } : { $new ->
    [one] { $new } nouvelle ligne
    [many] { $new } de nouvelles lignes
   *[other] { $new } nouvelles lignes
}, { $changed ->
    [one] { $changed } modifiée
    [many] { $changed } de modifiées
   *[other] { $changed } modifiées
}, { $same } déjà là.
tulos-import-other-business = C’est le registre de « { $books } » ; ses réglages remplaceraient ceux de « { $business } ». Rien n’a été importé. Si c’est ce que vous voulez, dites-le avec --replace-settings ; sans --business, il devient une entreprise à part.
tulos-not-read = { $file } n’a pas pu être lu : { $why }
tulos-import-too-large = il contient plus que ce qui peut être importé en une fois.
tulos-exported = Le registre de { $business } est dans { $folder }.
tulos-export-failed = Le registre n’a pas pu être écrit dans { $folder } : { $why }
tulos-business-unknown = Il n’y a pas d’entreprise « { $business } ».
tulos-business-none = Il n’y a pas encore d’entreprise.
tulos-business-several = Il y a plusieurs entreprises : { $names }. Précisez laquelle avec --business.
tulos-business-ambiguous = Plusieurs entreprises s’appellent « { $business } ». Précisez laquelle par son adresse : { $names }.

## People
tulos-user-no-address = On se connecte avec une adresse mail, par exemple anna@example.com.
tulos-user-twice = { $email } peut déjà se connecter. Pour un autre mot de passe : tulos user password.
tulos-user-unknown = Personne ne se connecte avec { $email }.
tulos-user-added = { $email } peut maintenant se connecter.
tulos-user-works = { $email } travaille maintenant dans { $business } ({ $role }).
tulos-user-password-changed = { $email } a un nouveau mot de passe et n’est plus connecté nulle part.
# $path: the end of an address.
tulos-user-link = { $email } choisit un mot de passe ici, une seule fois et d’ici un jour : { $address }
tulos-user-type-password = Mot de passe :
