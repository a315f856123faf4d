### Ce qui ne va pas dans le registre.

## Le registre en entier
books-fault-no-such-place = Il n’y a rien ici.
    .expected = un dossier avec business.toml dedans, ou un fichier .xlsx ou .ods
books-fault-not-books = Ce n’est ni un dossier ni un classeur.
    .expected = un dossier avec business.toml dedans, ou un fichier .xlsx ou .ods
books-fault-no-business = Rien ne dit à qui est ce registre.
    .expected = business.toml ; dans un classeur, une feuille nommée business
books-fault-no-effort = Rien ne dit combien de temps ou d’argent y est passé.
    .expected = time.csv, costs.csv, ou usual_minutes_per_week dans business.toml

## Un fichier
books-fault-forbidden = Vous n’avez pas le droit de le lire.
    .expected = un fichier que vous pouvez ouvrir
books-fault-unreadable = La lecture a échoué : { $why }
    .expected = un fichier lisible
books-fault-not-a-file = Ce n’est pas un fichier ordinaire.
    .expected = un fichier ordinaire
books-fault-not-text = Ce n’est pas du texte en UTF-8.
    .expected = un fichier texte en UTF-8 ; dans Excel, enregistrez-le en « CSV UTF-8 »
books-fault-unknown-table = Rien ne dit de quel tableau il s’agit.
    .expected = un tableau dont la première ligne porte les colonnes du format, par exemple date, activity et minutes ; en texte UTF-8
books-fault-file-too-large = Le fichier est trop gros.
    .expected = { $mebibytes } Mo au plus
books-fault-not-a-spreadsheet = Ce n’est pas un classeur, ou il est abîmé.
    .expected = un classeur tel que LibreOffice ou Excel l’enregistre
books-fault-damaged-archive = Ce fichier zip est endommagé.
    .expected = un zip compressé et envoyé en entier
books-fault-not-alone = Ce fichier est arrivé avec d’autres.
    .expected = un zip ou un classeur seul, ou des tableaux isolés
books-fault-sheets-too-full = Il y a dans ce classeur plus de données qu’on ne peut en lire.
    .expected = un classeur plus petit, ou un dossier de fichiers CSV
books-fault-not-reckoned = Ce classeur contient des formules dont le résultat manque.
    .expected = un classeur ouvert puis enregistré une fois dans LibreOffice ou Excel
books-fault-locked = Le classeur est protégé par un mot de passe.
    .expected = un classeur sans mot de passe

## Un tableau
books-fault-no-header = Le fichier est vide.
    .expected = une première ligne avec les noms des colonnes
books-fault-missing-column = Il manque une colonne. La première ligne contient : { $found }
    .expected = { $columns }
books-fault-column-twice = Deux colonnes s’appellent « { $found } ».
    .expected = chaque colonne une seule fois
books-fault-sheet-twice = Deux feuilles s’appellent « { $found } ».
    .expected = chaque feuille une seule fois
books-fault-table-twice = C’est encore une fois le tableau { $table }.
    .expected = chaque tableau une seule fois ; un autre fichier du même tableau peut être importé ensuite
books-fault-row-length = { $cells ->
    [one] La ligne a { $cells } case ; la première ligne n’en a pas le même nombre.
    [many] La ligne a { $cells } de cases ; la première ligne n’en a pas le même nombre.
   *[other] La ligne a { $cells } cases ; la première ligne n’en a pas le même nombre.
}
    .expected = { $columns ->
        [one] { $columns } case
        [many] { $columns } de cases
       *[other] { $columns } cases
    }
books-fault-row-too-long = La ligne est trop longue.
    .expected = { $mebibytes } Mo au plus
books-fault-quote-open = Un guillemet s’ouvre ici et ne se ferme jamais.
    .expected = un guillemet fermant
books-fault-id-twice = L’identifiant « { $found } » s’y trouve deux fois.
    .expected = un identifiant que rien d’autre ne porte

## Une valeur
books-fault-empty = Ce n’est pas rempli.
    .expected = une valeur
books-fault-not-a-number = « { $found } » n’est pas un nombre.
    .expected = un nombre comme 12.50
books-fault-not-finite = On ne peut pas calculer avec « { $found } ».
    .expected = un nombre comme 12.50
books-fault-number-too-long = « { $found } » a trop de chiffres.
    .expected = un nombre de 28 chiffres au plus
books-fault-negative = « { $found } » est en dessous de zéro.
    .expected = zéro ou plus
books-fault-not-positive = « { $found } » n’est pas au-dessus de zéro.
    .expected = plus que zéro
books-fault-not-whole = « { $found } » n’est pas un nombre entier.
    .expected = un nombre entier comme 12
books-fault-ambiguous-number = « { $found } » peut être { $one } ou { $other }, et rien dans la colonne ne permet de trancher.
    .expected = { $one } ou { $other }
books-fault-not-a-date = « { $found } » n’est pas une date.
    .expected = année-mois-jour, comme 2026-03-31
books-fault-no-such-day = « { $found } » n’existe pas dans le calendrier.
    .expected = un jour qui existe, comme 2026-03-31
books-fault-ambiguous-date = « { $found } » peut être { $one } ou { $other }, et rien dans la colonne ne permet de trancher.
    .expected = { $one } ou { $other }
books-fault-after-tomorrow = « { $found } » n’est pas encore arrivé.
    .expected = { $tomorrow } au plus tard
books-fault-ends-before-it-begins = « { $found } » tombe avant le premier jour.
    .expected = { $from } ou plus tard
books-fault-not-a-time = « { $found } » n’est pas une heure.
    .expected = heures et minutes, comme 14:30
books-fault-unknown-word = « { $found } » ne va pas ici.
    .expected = l’un de ces mots : { $allowed }
books-fault-not-an-id = « { $found } » ne peut pas être un identifiant.
    .expected = des minuscules de a à z, des chiffres et des traits d’union, 40 caractères au plus
books-fault-unknown-activity = Il n’y a pas d’activité « { $found } » dans ce registre.
    .expected = une activité qui y figure ; peut-être { $nearest } ?
books-fault-unknown-property = Il n’y a pas de site ni de boutique « { $found } » dans ce registre.
    .expected = un de ceux qui y figurent ; peut-être { $nearest } ?
books-fault-no-activities = Il n’y a pas d’activité « { $found } » : business.toml n’en a aucune.
    .expected = une [[activity]] de ce nom dans business.toml
books-fault-no-properties = Il n’y a pas de site ni de boutique « { $found } » : business.toml n’en a aucun.
    .expected = une [[property]] de ce nom dans business.toml
books-fault-not-its-purpose = { $activity } n’a pas « { $found } » pour but dans business.toml.
    .expected = { $purposes }
books-fault-other-currency = « { $found } » n’est pas la monnaie de ce registre.
    .expected = { $currency }
books-fault-refunds-itself = La vente « { $found } » est notée comme son propre remboursement.
    .expected = l’identifiant d’une autre vente

## business.toml
books-fault-not-toml = Cette ligne ne se comprend pas : { $found }
    .expected = une ligne comme hourly_rate = 40 ou name = "Boulangerie"
books-fault-key-without-quotes = Ici, { $key } doit être entre guillemets droits.
    .expected = "{ $key }" = …
books-fault-key-twice = Ce réglage s’y trouve deux fois.
    .expected = chaque réglage une seule fois
books-fault-missing-key = Ceci manque.
    .expected = une valeur
books-fault-not-a-text = « { $found } » n’est pas un texte.
    .expected = un texte entre guillemets droits, comme "EUR"
books-fault-not-a-list = « { $found } » n’est pas une liste.
    .expected = une liste entre crochets, comme ["reach"]
books-fault-not-a-section = « { $found } » n’est pas une section.
    .expected = une section avec ses propres réglages, comme [time]
books-fault-not-sections = Chaque élément doit avoir sa propre section, et non « { $found } ».
    .expected = une section par élément, comme [[activity]]
books-fault-not-a-currency = « { $found } » n’est pas une monnaie.
    .expected = trois majuscules, comme EUR
books-fault-not-a-country = « { $found } » n’est pas un pays.
    .expected = deux majuscules, comme FR
books-fault-unknown-zone = « { $found } » n’est pas un fuseau horaire.
    .expected = un fuseau horaire comme { $nearest }
books-fault-no-rate = Rien ne dit ce que coûte une heure.
    .expected = hourly_rate, ou annual_revenue et hours_per_week
books-fault-not-a-share = « { $found } » n’est pas une part.
    .expected = un nombre de 0 à 1, comme 0.4 pour 40 %
books-fault-nothing-listed = La liste est vide.
    .expected = au moins un élément
books-fault-listed-twice = « { $found } » est deux fois dans la liste.
    .expected = chacun une seule fois
books-fault-person-twice = Deux personnes portent le même nom ; les majuscules ne comptent pas.
    .expected = chaque personne une seule fois
books-fault-rate-twice = Deux tarifs commencent le même jour.
    .expected = un premier jour différent pour chaque tarif

## Ce qui a été compris quand même

books-caution-byte-order-mark = Le fichier commence par un caractère invisible ; il a été ignoré.
books-caution-crlf = Les lignes finissent à la façon de Windows ; elles ont été lues quand même.
books-caution-semicolons = Les colonnes sont séparées par des points-virgules ; elles ont été lues ainsi.
books-caution-tabs = Les colonnes sont séparées par des tabulations ; elles ont été lues ainsi.
books-caution-windows-1252 = Le texte est dans un codage plus ancien (Windows-1252) ; vérifiez que les accents sont bons.
books-caution-decimal-comma = La virgule a été lue comme séparateur des décimales.
books-caution-thousands = Les nombres ont des séparateurs de milliers ; ils ont été ignorés.
books-caution-three-decimals = Les trois chiffres après le point ont été lus comme des décimales, pas comme des milliers.
books-caution-date-form = Les dates ont été lues comme { $form } (d pour le jour, m pour le mois, y pour l’année).
books-caution-unknown-column = Cette colonne est inconnue et a été ignorée.
books-caution-unknown-file = Ce fichier est inconnu et n’a pas été touché.
books-caution-unknown-sheet = Cette feuille est inconnue et n’a pas été touchée.
books-caution-unknown-key = Ce réglage est inconnu et a été ignoré ; peut-être s’agit-il de { $nearest }.

## Un registre vide pour commencer

books-blank-title = Le registre de votre entreprise
books-blank-my-business = Mon entreprise
books-blank-usual-currency = EUR
books-blank-begin = Remplissez ce que vous savez. Une case vide veut dire inconnu, jamais zéro. Seules les activités et leur temps ou leurs coûts sont nécessaires ; tout le reste rend la réponse plus sûre.
books-blank-explanation = Ce que cela veut dire
books-blank-word = Choisissez dans la liste.
books-blank-day = Ici, il faut une date, par exemple 2026-03-31.
books-blank-number = Ce nombre ne convient pas ici ; l’explication dit ce qu’il faut.
books-blank-activity = Choisissez une activité dans la liste. Une nouvelle s’inscrit d’abord sur la feuille activities.

## Colonnes de tous les tableaux

books-sheet-any-activity = Quelle activité : son identifiant.
books-sheet-any-currency = La monnaie, si elle est indiquée : celle de l’entreprise.
books-sheet-any-date = Le jour, par exemple 2026-03-31.
books-sheet-any-how-found = Ce que le client a répondu à la question : comment nous avez-vous trouvés ? Avec ses mots.
books-sheet-any-id = Un numéro ou un nom propre à cette ligne, s’il y en a un ; il ne doit pas figurer deux fois.
books-sheet-any-new = Est-ce un nouveau client ? yes (oui) ou no (non) ; vide si vous ne savez pas.
books-sheet-any-note = Une note pour vous.
books-sheet-any-property = Quel site ou quelle boutique, si vous en avez plusieurs : son identifiant.
books-sheet-any-purpose = Pour quoi : reach (nouveaux clients), retain (garder les clients) ou support (aider les clients).

## business

books-sheet-business = Votre entreprise.
books-sheet-business-name = Le nom de l’entreprise.
books-sheet-business-currency = La monnaie de tous les montants, en trois lettres, par exemple EUR.
books-sheet-business-time-zone = Le fuseau horaire, par exemple Europe/Paris.
books-sheet-business-country = Le pays en deux lettres, par exemple FR.
books-sheet-business-hourly-rate = Ce que coûte une heure de votre temps.
books-sheet-business-annual-revenue = Ou bien, à la place : le chiffre d’affaires d’une année.
books-sheet-business-hours-per-week = Et vos heures de travail par semaine pour l’entreprise ; les deux donnent le prix d’une heure.
books-sheet-business-weekly-budget-minutes = Combien de minutes par semaine vous accordez aux réseaux sociaux.
books-sheet-business-offer-kind = Ce que vous vendez : product (produit), service, subscription (abonnement), lead (vous êtes payé pour chaque demande) ou advertising (vous êtes payé pour chaque visite).
books-sheet-business-price = Le prix habituel.
books-sheet-business-margin = Ce qui reste avant le marketing, en part du prix : 0.4 pour 40 %.
books-sheet-business-bought = Comment les clients achètent : once (une fois) ou repeatedly (régulièrement).
books-sheet-business-buyers = Qui achète : consumers (particuliers), businesses (entreprises) ou both (les deux).
books-sheet-business-visit-value = Ce que rapporte une visite sur un site financé par la publicité.
books-sheet-business-minutes-per-case-elsewhere = Combien de minutes il faut pour aider un client par téléphone ou par mail.
books-sheet-business-period-from = Ne juger qu’à partir de ce jour.
books-sheet-business-period-to = Ne juger que jusqu’à ce jour.

## people

books-sheet-people = Ce que coûte une heure des autres personnes. Pour qui n’est pas nommé ici, une heure coûte autant que la vôtre.
books-sheet-people-person = Le nom, comme il figure sur la feuille time.
books-sheet-people-rate = Ce que coûte une heure ; 0 pour quelqu’un dont la paie est dans costs (coûts).
books-sheet-people-from = À partir de quel jour cela vaut, si cela a changé.

## activities

books-sheet-activities = Tout ce qui prend du temps ou de l’argent pour vous faire connaître : un réseau social, mais aussi une newsletter ou un mot échangé avec les clients.
books-sheet-activities-id = Un nom court pour les tableaux : minuscules, chiffres et traits d’union, 40 caractères au plus.
books-sheet-activities-name = Le nom que vous voulez lire.
books-sheet-activities-kind = Ce que c’est : social (réseau social), search (moteurs de recherche), email (mail), referral (recommandations), events (événements), ads (publicité), press (presse) ou other (autre).
books-sheet-activities-network = Pour social : quel réseau, par exemple instagram.
books-sheet-activities-purposes = Pour quoi : reach (nouveaux clients), retain (garder les clients), support (aider les clients), ou plusieurs.
books-sheet-activities-called = Comment les clients l’appellent quand ils disent comment ils vous ont trouvé.
books-sheet-activities-usual-minutes-per-week = Combien de minutes cela prend d’habitude par semaine, pour les semaines où rien n’a été noté.
books-sheet-activities-since = Depuis quand vous le faites.

## properties

books-sheet-properties = Vos sites et boutiques, si vous voulez les distinguer. Chacun peut vendre autre chose.
books-sheet-properties-id = Un nom court pour les tableaux : minuscules, chiffres et traits d’union, 40 caractères au plus.
books-sheet-properties-site = Son adresse, par exemple shop.example.

## time

books-sheet-time = Le temps passé.
books-sheet-time-minutes = Combien de minutes.
books-sheet-time-person = Le temps de qui ; vide si c’est le vôtre.

## costs

books-sheet-costs = L’argent dépensé.
books-sheet-costs-amount = Combien.
books-sheet-costs-kind = Pour quoi : ads (publicité), tool (outil), content (textes, images), fee (frais) ou other (autre).
books-sheet-costs-from = Le premier jour que cela couvre, s’il y en a plusieurs.
books-sheet-costs-to = Le dernier jour que cela couvre.

## sales

books-sheet-sales = Ce qui a été vendu : une ligne par vente.
books-sheet-sales-id = Le numéro de la vente ; chaque numéro une seule fois.
books-sheet-sales-revenue = Ce qui a été payé.
books-sheet-sales-margin = Ce que vous y avez gagné avant le marketing, en argent. Vide : calculé d’après le prix payé.
books-sheet-sales-customer = Un numéro ou un nom, le même à chaque achat de ce client. Le vrai nom n’est pas nécessaire.
books-sheet-sales-activity = De quelle activité elle vient d’après un lien, un code ou le bon de commande. Vide si rien ne le dit.
books-sheet-sales-channel = Où elle s’est faite : web, counter (au comptoir), phone (téléphone), mail (courrier) ou other (autre).
books-sheet-sales-refund-of = Pour un remboursement : le numéro de la vente remboursée.

## enquiries

books-sheet-enquiries = Qui a demandé, et ce qui s’est ensuivi.
books-sheet-enquiries-outcome = Ce qui s’est ensuivi : open (en cours), won (gagné) ou lost (perdu).
books-sheet-enquiries-lost-because = Pourquoi rien n’en est sorti : price (prix), no-need (pas besoin), timing (mauvais moment), competitor (concurrent), silence (plus de réponse) ou other (autre).
books-sheet-enquiries-sale = Le numéro de la vente qui en est née.

## visits

books-sheet-visits = Les visites de votre site ou boutique par jour, selon leur provenance.
books-sheet-visits-activity = D’où elles viennent : l’identifiant d’une activité ; vide si on l’ignore.
books-sheet-visits-visits = Combien de visites.
books-sheet-visits-goals = Dans combien d’entre elles quelqu’un a fait ce que vous espériez, comme demander un devis.

## journeys

books-sheet-journeys = Où les gens ont rencontré votre entreprise avant d’acheter.
books-sheet-journeys-visitor = Un numéro ou un nom, le même à chaque venue de ce visiteur. Pas le vrai nom.
books-sheet-journeys-sale = Le numéro de la vente, sur la ligne où l’achat a eu lieu.

## posts

books-sheet-posts = Ce que vous avez publié : une ligne par publication.
books-sheet-posts-time = À quelle heure, par exemple 14:30.
books-sheet-posts-kind = Ce que c’était : text (texte), image, video (vidéo), link (lien), story ou poll (sondage).
books-sheet-posts-intent = Dans quel but : promote (vendre), engage (échanger), curate (relayer), inform (informer) ou support (aider).
books-sheet-posts-text = Ce qu’elle disait.
books-sheet-posts-reach = Combien de personnes l’ont vue.
books-sheet-posts-likes = Combien l’ont aimée.
books-sheet-posts-comments = Combien de commentaires.
books-sheet-posts-shares = Combien de partages.
books-sheet-posts-clicks = Combien de clics.

## support

books-sheet-support = Les clients que vous avez aidés dans la journée.
books-sheet-support-opened = Combien de nouveaux cas sont arrivés.
books-sheet-support-resolved = Combien ont été réglés.
books-sheet-support-minutes = Combien de minutes, parmi celles de la feuille time, y sont passées.

## experiments

books-sheet-experiments = Les périodes où vous avez exprès arrêté une activité, ou en avez fait plus ou moins, pour voir.
books-sheet-experiments-from = Le premier jour.
books-sheet-experiments-to = Le dernier jour ; vide si cela dure encore.
books-sheet-experiments-change = Combien vous en avez fait : 0 est un arrêt, 0.5 la moitié, 2 le double.
