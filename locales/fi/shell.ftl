### The frame of every page, and what its parts say by themselves.

shell-tulos = Tulos
# For whoever moves by keyboard.
shell-skip = Siirry sisältöön
# What the list of pages is called by a screen reader.
shell-nav = Valikko
shell-switch = Vaihda yritystä
# Said when a part of the page has been replaced.
shell-updated = Päivitetty.
shell-language = Kieli
shell-sign-out = Kirjaudu ulos
# $id: what stands in the log beside the error.
shell-request = Tunnus sille, joka auttaa sinua: { $id }
# A link to load the page once more, where something is being worked out.
shell-look-again = Katso uudestaan

## Forms
# What is wrong follows, a line each.
shell-faults = { $count ->
    [one] Korjaa vielä yksi kohta:
   *[other] Korjaa vielä { $count } kohtaa:
}
shell-optional = ei pakollinen
# Behind the button to choose files.
shell-drop = tai pudota tiedostot tai kansio tähän

## Tables
shell-no-rows = Täällä ei ole mitään.
# What the way to further rows is called by a screen reader.
shell-pages = Lisää rivejä
# The rows before and after these.
shell-previous = Edelliset
shell-next = Seuraavat
shell-rows = Rivit { $from }{ "\u00A0" }– { $to }
shell-rows-of = Rivit { $from }{ "\u00A0" }– { $to }, yhteensä { $of }

## Charts
shell-figures = Luvut taulukkona
shell-nothing-to-draw = Näytettäviä lukuja ei vielä ole.
# Below an axis: as short as can be understood.
shell-month = { $month ->
    [1] tammi
    [2] helmi
    [3] maalis
    [4] huhti
    [5] touko
    [6] kesä
    [7] heinä
    [8] elo
    [9] syys
    [10] loka
    [11] marras
   *[12] joulu
}
# The head of a column of dates.
shell-week = Viikon alku
shell-week-of = { $date } alkava viikko
# Figures, written.
shell-between = { $mean } ({ $low }{ "\u00A0" }– { $high })
shell-figure-of = { $name }: { $figure }
shell-interval-cost = Maksoi { $cost }, toi { $mean } ({ $low }{ "\u00A0" }– { $high })
shell-interval-unknown = Maksoi { $cost }; mitä se toi, ei vielä tiedetä
# Heads of columns.
shell-name = Nimi
shell-low = Vähintään
shell-mean = Todennäköisin
shell-high = Enintään
shell-cost = Kulut
shell-share = Osuus
shell-amount = Määrä
shell-now-and-then = Nyt ja ehdotuksen mukaan

## What went wrong: in a word, in a sentence, and what to do
shell-problem-not-found = Täällä ei ole mitään
    .told = Sivua ei ole, tai sinulla ei ole oikeutta nähdä sitä.
    .do = Tarkista osoite tai aloita etusivulta.
shell-problem-link-over = Tämä linkki ei enää toimi
    .told = Se on jo käytetty tai vanhentunut: tällainen linkki toimii kerran, vuorokauden ajan.
    .do = Kirjaudu sisään tai pyydä uusi linkki siltä, joka ylläpitää tätä asennusta.
shell-problem-not-allowed = Et voi tehdä tätä
    .told = Roolisi tässä yrityksessä ei salli sitä.
    .do = Pyydä yrityksen omistajaa tekemään se tai antamaan sinulle toinen rooli.
shell-problem-foreign = Tätä ei lähetetty täältä
    .told = Pyyntö tuli toiselta sivustolta, joten mitään ei tehty.
    .do = Avaa sivu täällä ja yritä uudestaan.
shell-problem-too-often = Liian monta yritystä
    .told = Tätä yritettiin lyhyessä ajassa liian monta kertaa.
shell-problem-too-large = Tuo on liian suuri
    .told = Lähetit enemmän kuin tähän mahtuu; mitään ei tallennettu.
    .do = Lähetä se pienemmissä osissa.
shell-problem-unreadable = Tuosta ei saatu selvää
    .told = Lähetetyt tiedot eivät sovi tälle sivulle; mitään ei muutettu.
    .do = Lataa sivu uudestaan ja täytä se vielä kerran.
shell-problem-interrupted = Kaikki ei tullut perille
    .told = Yhteys katkesi; mitään ei muutettu.
    .do = Yritä uudestaan.
shell-problem-overtaken = Joku ehti ensin
    .told = Joku muu muutti sillä välin samaa kohtaa, joten muutostasi ei tallennettu.
    .do = Lataa sivu uudestaan ja katso, mitä siinä nyt on.
shell-problem-away = Kirjanpitoon ei juuri nyt saada yhteyttä
    .told = Tietokanta ei vastaa; mitään ei muutettu.
    .do = Yritä uudestaan minuutin päästä.
shell-problem-full = Levy on täynnä
    .told = Mitään uutta ei voi kirjata ennen kuin tilaa on. Se, mikä on jo kirjattu, on tallessa.
    .do = Pyydä asennuksen ylläpitäjää vapauttamaan levytilaa.
shell-problem-read-only = Juuri nyt ei voi kirjata mitään
    .told = Tietokantaa voi vain lukea; mitään ei muutettu.
    .do = Yritä myöhemmin uudestaan. Jos tilanne jatkuu, kerro siitä asennuksen ylläpitäjälle.
shell-problem-broken = Täällä on jotain rikki
    .told = Vika on ohjelmassa, ei sinussa.
    .do = Yritä uudestaan. Jos sama toistuu, kerro siitä asennuksen ylläpitäjälle ja anna alla oleva tunnus.
# $minutes: how long to wait.
shell-problem-too-often-wait = { $minutes ->
    [one] Yritä uudestaan { $minutes } minuutin päästä.
   *[other] Yritä uudestaan { $minutes } minuutin päästä.
}
