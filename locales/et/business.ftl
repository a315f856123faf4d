### People: signing in, coming in by a link, and what is being worked on

## Signing in
business-sign-in = Logi sisse
business-sign-in-lead = Oma e-posti aadressi ja parooliga.
business-sign-in-do = Logi sisse
business-sign-in-wrong = See e-posti aadress ja see parool ei käi kokku.
business-email = E-posti aadress
business-email-wrong = Kirjuta e-posti aadress, näiteks anna@example.com.
business-password = Parool
business-name = Sinu nimi
business-name-missing = Kirjuta oma nimi.

## Choosing a password
business-password-choose = Vali parool
business-password-lead = Edaspidi logid sisse sellega.
business-password-do = Salvesta see parool
business-password-hint = Vähemalt { $count } tähemärki. Kõige parem on paar sõna, mida ainult sina kokku paneksid.
business-password-short = See parool on liiga lühike: vaja on vähemalt { $count } tähemärki.

## The first person
business-welcome = Tere tulemast! See on Tulos
business-welcome-lead = Oled siin esimene, nii et seda paigaldust haldad sina. Kõik, mida sa siia kirjutad, jääb sellesse arvutisse.
business-welcome-do = Alusta

## What is being worked on
business-work = Pooleliolevad tööd
business-work-lead = Mida Tulos praegu sinu heaks teeb ja mis ei õnnestunud.
business-work-none = Kõik on tehtud
business-work-none-lead = Midagi pole ootel ja midagi pole valesti läinud.
business-work-what = Mis
business-work-state = Seis
business-work-tries = Katseid
business-work-failure = Mis läks valesti
business-work-again = Uuesti
business-work-dead = Ei õnnestunud
business-work-running = Käib
business-work-progress = { $share } tehtud
business-work-waiting = Ootab
business-work-retry = Proovi uuesti
# Kinds of work.
business-job-import = Arvestuse sisselugemine
business-job-verdict = Hinnangute arvutamine
