### People: signing in, coming in by a link, and what is being worked on

## Signing in
business-sign-in = Kirjaudu sisään
business-sign-in-lead = Sähköpostiosoitteella ja salasanalla.
business-sign-in-do = Kirjaudu sisään
business-sign-in-wrong = Tämä sähköpostiosoite ja tämä salasana eivät kuulu yhteen.
business-email = Sähköpostiosoite
business-email-wrong = Kirjoita sähköpostiosoite, esimerkiksi anna@example.com.
business-password = Salasana
business-name = Nimesi
business-name-missing = Kirjoita nimesi.

## Choosing a password
business-password-choose = Valitse salasana
business-password-lead = Kirjaudut sillä tästä lähtien.
business-password-do = Tallenna salasana
business-password-hint = Vähintään { $count } merkkiä. Paras on muutama sana, jotka vain sinä laittaisit peräkkäin.
business-password-short = Salasana on liian lyhyt: siinä pitää olla vähintään { $count } merkkiä.

## The first person
business-welcome = Tervetuloa, tämä on Tulos
business-welcome-lead = Olet täällä ensimmäinen, joten sinä ylläpidät tätä asennusta. Mikään, mitä kirjoitat, ei lähde tältä tietokoneelta.
business-welcome-do = Aloita

## What is being worked on
business-work = Työn alla
business-work-lead = Mitä Tulos tekee sinulle juuri nyt ja mikä ei onnistunut.
business-work-none = Kaikki on valmista
business-work-none-lead = Mikään ei odota, eikä mikään ole mennyt vikaan.
business-work-what = Tehtävä
business-work-state = Tilanne
business-work-tries = Yrityskertoja
business-work-failure = Mikä meni vikaan
business-work-again = Uudestaan
business-work-dead = Ei onnistunut
business-work-running = Käynnissä
business-work-progress = { $share } valmiina
business-work-waiting = Odottaa
business-work-retry = Yritä uudestaan
# Kinds of work.
business-job-import = Kirjanpidon tuonti
business-job-verdict = Arvioiden laskenta
