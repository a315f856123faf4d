### The frame of every page, and what its parts say by themselves.

shell-tulos = Tulos
# For whoever moves by keyboard.
shell-skip = Aller au contenu
# What the list of pages is called by a screen reader.
shell-nav = Menu
shell-switch = Changer d’entreprise
# Said when a part of the page has been replaced.
shell-updated = Mis à jour.
shell-language = Langue
shell-sign-out = Se déconnecter
# $id: what stands in the log beside the error.
shell-request = Référence, pour qui vous aide : { $id }
# A link to load the page once more, where something is being worked out.
shell-look-again = Regarder à nouveau

## Forms
# What is wrong follows, a line each.
shell-faults = { $count ->
    [one] Il reste une chose à corriger :
    [many] Il reste { $count } de choses à corriger :
   *[other] Il reste { $count } choses à corriger :
}
shell-optional = facultatif
# Behind the button to choose files.
shell-drop = ou déposez ici des fichiers ou un dossier

## Tables
shell-no-rows = Il n’y a rien ici.
# What the way to further rows is called by a screen reader.
shell-pages = Autres lignes
# The rows before and after these.
shell-previous = Précédentes
shell-next = Suivantes
shell-rows = Lignes { $from } à { $to }
shell-rows-of = Lignes { $from } à { $to } sur { $of }

## Charts
shell-figures = Les chiffres en tableau
shell-nothing-to-draw = Il n’y a pas encore de chiffres à montrer.
# Below an axis: as short as can be understood.
shell-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
# The head of a column of dates.
shell-week = Semaine du
shell-week-of = Semaine du { $date }
# Figures, written.
shell-between = { $mean } (entre { $low } et { $high })
shell-figure-of = { $name } : { $figure }
shell-interval-cost = A coûté { $cost } et rapporté { $mean } (entre { $low } et { $high })
shell-interval-unknown = A coûté { $cost } ; on ne sait pas encore ce que cela a rapporté
# Heads of columns.
shell-name = Nom
shell-low = Au moins
shell-mean = Le plus probable
shell-high = Au plus
shell-cost = Coût
shell-share = Part
shell-amount = Combien
shell-now-and-then = Ce qui est et ce qui pourrait être

## What went wrong: in a word, in a sentence, and what to do
shell-problem-not-found = Il n’y a rien ici
    .told = Cette page n’existe pas, ou vous n’avez pas le droit de la voir.
    .do = Vérifiez l’adresse, ou repartez de la première page.
shell-problem-link-over = Ce lien ne fonctionne plus
    .told = Il a déjà servi ou il a expiré : un tel lien fonctionne une seule fois, pendant un jour.
    .do = Connectez-vous, ou demandez-en un nouveau à la personne qui s’occupe de cette installation.
shell-problem-not-allowed = Vous ne pouvez pas faire cela
    .told = Votre rôle dans cette entreprise ne le permet pas.
    .do = Demandez à un propriétaire de l’entreprise de le faire, ou de vous donner un autre rôle.
shell-problem-foreign = Cela n’a pas été envoyé d’ici
    .told = La demande venait d’un autre site, donc rien n’a été fait.
    .do = Ouvrez la page ici et réessayez.
shell-problem-too-often = Trop d’essais
    .told = Il y a eu trop d’essais en peu de temps.
shell-problem-too-large = C’est trop gros
    .told = Ce que vous avez envoyé dépasse ce qui peut être reçu ici ; rien n’a été gardé.
    .do = Envoyez-le en plusieurs morceaux.
shell-problem-unreadable = Cela n’a pas pu être compris
    .told = Ce qui a été envoyé ne correspond pas à cette page ; rien n’a été modifié.
    .do = Rechargez la page et remplissez-la encore une fois.
shell-problem-interrupted = Tout n’est pas arrivé
    .told = La connexion a été coupée ; rien n’a été modifié.
    .do = Réessayez.
shell-problem-overtaken = Quelqu’un a été plus rapide
    .told = Quelqu’un d’autre a modifié la même chose entre-temps, donc votre modification n’a pas été gardée.
    .do = Rechargez la page et regardez ce qui s’y trouve maintenant.
shell-problem-away = Le registre est inaccessible pour le moment
    .told = La base de données ne répond pas ; rien n’a été modifié.
    .do = Réessayez dans une minute.
shell-problem-full = Le disque est plein
    .told = Rien de plus ne peut être noté tant qu’il n’y a pas de place. Ce qui est noté est en sécurité.
    .do = Demandez à la personne qui s’occupe de cette installation de faire de la place sur le disque.
shell-problem-read-only = Rien ne peut être noté pour le moment
    .told = La base de données ne peut qu’être lue ; rien n’a été modifié.
    .do = Réessayez plus tard. Si cela continue, dites-le à la personne qui s’occupe de cette installation.
shell-problem-broken = Quelque chose est cassé ici
    .told = C’est une faute du programme, pas la vôtre.
    .do = Réessayez. Si cela se reproduit, dites-le à la personne qui s’occupe de cette installation, avec la référence ci-dessous.
# $minutes: how long to wait.
shell-problem-too-often-wait = { $minutes ->
    [one] Réessayez dans { $minutes } minute.
    [many] Réessayez dans { $minutes } de minutes.
   *[other] Réessayez dans { $minutes } minutes.
}
