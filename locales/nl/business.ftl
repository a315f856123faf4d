### People: signing in, coming in by a link, and what is being worked on

## Signing in
business-sign-in = Inloggen
business-sign-in-lead = Met je mailadres en je wachtwoord.
business-sign-in-do = Inloggen
business-sign-in-wrong = Dit mailadres en dit wachtwoord horen niet bij elkaar.
business-email = Mailadres
business-email-wrong = Vul een mailadres in, zoals anna@example.com.
business-password = Wachtwoord
business-name = Je naam
business-name-missing = Vul je naam in.

## Choosing a password
business-password-choose = Kies een wachtwoord
business-password-lead = Daarmee log je voortaan in.
business-password-do = Dit wachtwoord bewaren
business-password-hint = Minstens { $count } tekens. Het beste is een rijtje woorden dat alleen jij bij elkaar zou zetten.
business-password-short = Dit wachtwoord is te kort: er zijn minstens { $count } tekens nodig.

## The first person
business-welcome = Welkom bij Tulos
business-welcome-lead = Je bent hier de eerste, dus jij beheert deze installatie. Wat je invult, blijft op deze computer.
business-welcome-do = Beginnen

## What is being worked on
business-work = Lopende taken
business-work-lead = Wat Tulos nu voor je doet, en wat niet gelukt is.
business-work-none = Alles is klaar
business-work-none-lead = Er wacht niets en er is niets misgegaan.
business-work-what = Wat
business-work-state = Status
business-work-tries = Pogingen
business-work-failure = Wat er misging
business-work-again = Opnieuw
business-work-dead = Opgegeven
business-work-running = Bezig
business-work-progress = { $share } klaar
business-work-waiting = Wacht
business-work-retry = Opnieuw proberen
# Kinds of work.
business-job-import = Boeken inlezen
business-job-verdict = Oordeel berekenen
