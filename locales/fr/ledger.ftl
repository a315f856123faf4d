### The books in the database: what is wrong with files, imports, lists of rows

# The place of a fault: “sales.csv, line 12, revenue”.
ledger-fault-line = ligne { $line }
ledger-fault-expected = Il faut : { $expected }

## The books
ledger-books = Registre
ledger-books-lead = Tout ce que vous avez mis dans votre marketing et tout ce qui en est sorti, ligne par ligne. Les verdicts reposent là-dessus et sur rien d’autre.
ledger-import = Importer un registre
ledger-export = Tout télécharger
ledger-work = Tâches en cours
ledger-add = Ajouter une ligne
ledger-row = Ligne
ledger-row-new = Nouvelle ligne
ledger-row-changed = Cette ligne a été modifiée entre-temps, donc rien n’a encore été enregistré. Voici ce qu’elle contient maintenant ; dessous, ce que vous avez saisi, qui la remplacera si vous enregistrez de nouveau.
ledger-row-gone = Cette ligne n’existe plus : elle a été modifiée ou supprimée entre-temps. Si vous enregistrez, ce que vous avez saisi sera ajouté comme nouvelle ligne.
ledger-save = Enregistrer
ledger-delete = Supprimer cette ligne
ledger-delete-ask = Supprimer cette ligne ?
ledger-delete-lead = Elle disparaîtra du registre, et les verdicts seront recalculés sans elle.
ledger-delete-not = La garder
ledger-filter-all = Toutes
ledger-filter-from = Du
ledger-filter-to = Au
ledger-filter-find = Chercher
ledger-filter-do = Afficher

## The tables
ledger-table-time = Temps
    .about = Le temps passé à chaque activité.
ledger-table-costs = Coûts
    .about = L’argent dépensé : publicité, outils, frais.
ledger-table-sales = Ventes
    .about = Ce que vous avez vendu, et d’où venait le client.
ledger-table-enquiries = Demandes
    .about = Qui a demandé, et ce qui s’est ensuivi.
ledger-table-visits = Visites
    .about = Les visites de votre site ou boutique par jour, selon leur provenance.
ledger-table-journeys = Parcours
    .about = Où les visiteurs vous ont rencontré avant d’acheter.
ledger-table-posts = Publications
    .about = Ce que vous avez publié, et combien de gens ont réagi.
ledger-table-support = Aide aux clients
    .about = Les clients que vous avez aidés, et le temps que cela a pris.
ledger-table-experiments = Tests
    .about = Les activités que vous avez exprès mises en pause ou changées.

## The columns
ledger-column-date = Date
ledger-column-activity = Activité
ledger-column-minutes = Minutes
ledger-column-purpose = But
ledger-column-person = Qui
ledger-column-id = Numéro
ledger-column-amount = Montant
ledger-column-kind = Type
ledger-column-from = Du
ledger-column-to = Au
ledger-column-note = Note
ledger-column-currency = Monnaie
ledger-column-revenue = Montant payé
ledger-column-margin = Bénéfice
ledger-column-customer = Client
ledger-column-how-found = Comment il vous a trouvé
ledger-column-channel = Vendu
ledger-column-new = Nouveau client
ledger-column-refund-of = Remboursement de
ledger-column-property = Site ou boutique
ledger-column-outcome = Résultat
ledger-column-lost-because = Pourquoi perdue
ledger-column-sale = Vente
ledger-column-visits = Visites
ledger-column-goals = Visites abouties
ledger-column-visitor = Visiteur
ledger-column-time = Heure
ledger-column-intent = Pour quoi
ledger-column-text = Texte
ledger-column-reach = Vue par
ledger-column-likes = J’aime
ledger-column-comments = Commentaires
ledger-column-shares = Partages
ledger-column-clicks = Clics
ledger-column-opened = Nouveaux cas
ledger-column-resolved = Réglés
ledger-column-change = Fois l’habitude (0 : pause)

## The words that may stand in them
ledger-word-reach = nouveaux clients
ledger-word-retain = habitués
ledger-word-support = aide aux clients
ledger-word-ads = publicité
ledger-word-tool = outil
ledger-word-content = textes, images
ledger-word-fee = frais
ledger-word-other = autre
ledger-word-web = sur Internet
ledger-word-counter = au comptoir
ledger-word-phone = par téléphone
ledger-word-mail = par courrier ou e-mail
ledger-word-open = en cours
ledger-word-won = gagnée
ledger-word-lost = perdue
ledger-word-price = prix
ledger-word-no-need = pas besoin
ledger-word-timing = mauvais moment
ledger-word-competitor = concurrent
ledger-word-silence = plus de réponse
ledger-word-text = texte
ledger-word-image = image
ledger-word-video = vidéo
ledger-word-link = lien
ledger-word-story = story
ledger-word-poll = sondage
ledger-word-promote = vendre
ledger-word-engage = échanger
ledger-word-curate = relayer
ledger-word-inform = informer
ledger-word-yes = oui
ledger-word-no = non

## Bringing books in
ledger-import-lead = Un classeur, un dossier de tableaux, zippé ou non, ou un seul tableau. Rien n’est enregistré avant que vous ayez vu ce qui va entrer.
ledger-new = Une nouvelle entreprise
ledger-new-lead = Importez le registre d’une entreprise : un classeur ou un dossier de tableaux, zippé ou non. Rien n’est enregistré avant que vous ayez vu ce qui va entrer.
ledger-new-empty = Rien de noté pour l’instant ? Téléchargez un classeur vide, remplissez-le et importez-le ici.
ledger-import-files = Fichiers
ledger-import-files-hint = .xlsx, .ods, .csv ou .zip
ledger-import-nothing = Choisissez d’abord un fichier.
ledger-import-folder = Ou un dossier entier
ledger-import-look = Voir d’abord
ledger-import-wrong = { $count ->
    [one] Une chose ne va pas. Rien n’a été importé.
    [many] { $count } de choses ne vont pas. Rien n’a été importé.
   *[other] { $count } choses ne vont pas. Rien n’a été importé.
}
ledger-import-wrong-more = … et encore { $count }.
ledger-import-taking = { $share } des lignes sont importées. Vous pouvez continuer à travailler pendant ce temps.
ledger-import-done = Tout y est.
ledger-import-to-verdict = Voir le verdict
ledger-import-agree = Importer
ledger-import-cancel = Ne pas importer
ledger-preview = { $business } : ce qui va entrer
ledger-preview-lead = Lignes nouvelles : { $new }, modifiées : { $changed }, déjà là : { $same }.
ledger-preview-table = Nouvelles : { $new }, modifiées : { $changed }, déjà là : { $same }. Les premières :
ledger-preview-settings = Des réglages seront aussi importés et changeront : { $parts }.
ledger-preview-other-business = Attention : c’est le registre de « { $books } ». Si vous l’importez, il se mêlera à celui de « { $business } », et ceci changera : { $parts }. Pour une entreprise à part, choisissez « Une nouvelle entreprise ».
ledger-preview-kept = Ce qui n’est pas dans le fichier reste, car des lignes peuvent s’y rapporter : { $names }.
ledger-preview-second = Vous avez déjà une entreprise nommée « { $business } ». Ceci en crée une deuxième ; pour compléter la première, importez le registre depuis sa page.
ledger-settings-name = le nom
ledger-settings-zone = le pays et le fuseau horaire
ledger-settings-period = la période
ledger-settings-time = le coût de l’heure et le temps accordé
ledger-settings-offer = ce qui est vendu
ledger-settings-support = le coût d’une demande d’aide
ledger-settings-properties = les sites et boutiques
ledger-settings-activities = les activités

## The last year
ledger-year = La dernière année, semaine par semaine
ledger-year-time = Temps
ledger-year-time-about = Le temps investi, par activité.
ledger-year-sales = Ventes
ledger-year-sales-about = Ce qui a été vendu.

## The clock
ledger-clock = Chronomètre
ledger-clock-running = { $name } : { $minutes } jusqu’ici, depuis { $since }.
ledger-clock-stop = Arrêter et noter
ledger-clock-long = Il tourne depuis très longtemps. Combien de minutes était-ce vraiment ? Écrivez 0 si rien ne doit être noté.
ledger-clock-wrong = « { $found } » n’est pas un nombre de minutes d’une journée.
ledger-clock-start = Commencer
ledger-clock-for = { $name } ({ $purpose })
ledger-clock-today = Aujourd’hui
ledger-clock-week = Cette semaine jusqu’ici : { $minutes }, soit { $money }.
ledger-clock-budget = Dont { $social } pour les réseaux sociaux, auxquels vous accordez { $budget } par semaine.
