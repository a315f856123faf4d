### People: signing in, coming in by a link, and what is being worked on

## Signing in
business-sign-in = Connexion
business-sign-in-lead = Avec votre adresse mail et votre mot de passe.
business-sign-in-do = Se connecter
business-sign-in-wrong = Cette adresse mail et ce mot de passe ne vont pas ensemble.
business-email = Adresse mail
business-email-wrong = Indiquez une adresse mail, par exemple anna@example.com.
business-password = Mot de passe
business-name = Votre nom
business-name-missing = Indiquez votre nom.

## Choosing a password
business-password-choose = Choisissez un mot de passe
business-password-lead = C’est avec lui que vous vous connecterez désormais.
business-password-do = Garder ce mot de passe
business-password-hint = Au moins { $count } caractères. Le mieux : quelques mots que personne d’autre ne mettrait ensemble.
business-password-short = Ce mot de passe est trop court : il faut au moins { $count } caractères.

## The first person
business-welcome = Bienvenue sur Tulos
business-welcome-lead = Vous êtes la première personne ici : c’est donc vous qui vous occupez de cette installation. Rien de ce que vous saisissez ne quitte cet ordinateur.
business-welcome-do = Commencer

## What is being worked on
business-work = Tâches en cours
business-work-lead = Ce que Tulos fait pour vous en ce moment, et ce qui n’a pas marché.
business-work-none = Tout est fait
business-work-none-lead = Rien n’attend et rien n’a échoué.
business-work-what = Quoi
business-work-state = État
business-work-tries = Essais
business-work-failure = Ce qui n’a pas marché
business-work-again = Nouvel essai
business-work-dead = Abandonné
business-work-running = En cours
business-work-progress = Fait à { $share }
business-work-waiting = En attente
business-work-retry = Réessayer
# Kinds of work.
business-job-import = Importation du registre
business-job-verdict = Calcul des verdicts
