### The frame of every page, and what its parts say by themselves.

shell-tulos = Tulos
# For whoever moves by keyboard.
shell-skip = Naar de inhoud
# What the list of pages is called by a screen reader.
shell-nav = Menu
shell-switch = Ander bedrijf
# Said when a part of the page has been replaced.
shell-updated = Bijgewerkt.
shell-language = Taal
shell-sign-out = Uitloggen
# $id: what stands in the log beside the error.
shell-request = Kenmerk, voor wie je helpt: { $id }
# A link to load the page once more, where something is being worked out.
shell-look-again = Opnieuw kijken

## Forms
# What is wrong follows, a line each.
shell-faults = { $count ->
    [one] Eén ding klopt nog niet:
   *[other] { $count } dingen kloppen nog niet:
}
shell-optional = niet verplicht
# Behind the button to choose files.
shell-drop = of sleep bestanden of een map hierheen

## Tables
shell-no-rows = Hier staat niets.
# What the way to further rows is called by a screen reader.
shell-pages = Meer regels
# The rows before and after these.
shell-previous = Vorige
shell-next = Volgende
shell-rows = Regel { $from } tot en met { $to }
shell-rows-of = Regel { $from } tot en met { $to } van { $of }

## Charts
shell-figures = De cijfers in een tabel
shell-nothing-to-draw = Er zijn nog geen cijfers om te laten zien.
# Below an axis: as short as can be understood.
shell-month = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
# The head of a column of dates.
shell-week = Week vanaf
shell-week-of = Week vanaf { $date }
# Figures, written.
shell-between = { $mean } (tussen { $low } en { $high })
shell-figure-of = { $name }: { $figure }
shell-interval-cost = Kostte { $cost }, bracht { $mean } op (tussen { $low } en { $high })
shell-interval-unknown = Kostte { $cost }; wat het opbracht is nog niet bekend
# Heads of columns.
shell-name = Naam
shell-low = Minstens
shell-mean = Waarschijnlijk
shell-high = Hoogstens
shell-cost = Kosten
shell-share = Aandeel
shell-amount = Hoeveel
shell-now-and-then = Zoals het is en zoals het kan

## What went wrong: in a word, in a sentence, and what to do
shell-problem-not-found = Hier is niets
    .told = Deze pagina bestaat niet, of je mag haar niet zien.
    .do = Controleer het adres, of begin opnieuw bij de eerste pagina.
shell-problem-link-over = Deze link werkt niet meer
    .told = Hij is al gebruikt of verlopen: zo’n link werkt één keer, een dag lang.
    .do = Log in, of vraag een nieuwe aan wie deze installatie beheert.
shell-problem-not-allowed = Dit mag je niet doen
    .told = Je rol in dit bedrijf staat het niet toe.
    .do = Vraag een eigenaar van het bedrijf om het te doen, of om je een andere rol te geven.
shell-problem-foreign = Dit is niet hiervandaan verstuurd
    .told = Het verzoek kwam van een andere site, dus er is niets gedaan.
    .do = Open de pagina hier en probeer het opnieuw.
shell-problem-too-often = Te veel pogingen
    .told = Dit is in korte tijd te vaak geprobeerd.
shell-problem-too-large = Dat is te groot
    .told = Wat je stuurde is groter dan wat hier past; er is niets van bewaard.
    .do = Stuur het in kleinere stukken.
shell-problem-unreadable = Dat was niet te begrijpen
    .told = Wat er gestuurd is, past niet bij deze pagina; er is niets veranderd.
    .do = Laad de pagina opnieuw en vul alles nog een keer in.
shell-problem-interrupted = Dat is niet heel aangekomen
    .told = De verbinding brak af; er is niets veranderd.
    .do = Probeer het opnieuw.
shell-problem-overtaken = Iemand was je voor
    .told = Iemand anders heeft intussen hetzelfde veranderd, dus jouw wijziging is niet bewaard.
    .do = Laad de pagina opnieuw en kijk wat er nu staat.
shell-problem-away = De boeken zijn nu niet te bereiken
    .told = De database antwoordt niet; er is niets veranderd.
    .do = Probeer het over een minuut opnieuw.
shell-problem-full = De schijf is vol
    .told = Er kan niets meer worden opgeschreven tot er ruimte is. Wat er staat, is veilig.
    .do = Vraag wie deze installatie beheert om ruimte te maken op de schijf.
shell-problem-read-only = Er kan nu niets worden opgeschreven
    .told = De database kan alleen worden gelezen; er is niets veranderd.
    .do = Probeer het later opnieuw. Blijft het zo, zeg het dan tegen wie deze installatie beheert.
shell-problem-broken = Hier is iets stuk
    .told = Dit is een fout van het programma, niet van jou.
    .do = Probeer het opnieuw. Gebeurt het nog eens, zeg het dan tegen wie deze installatie beheert, met het kenmerk hieronder.
# $minutes: how long to wait.
shell-problem-too-often-wait = { $minutes ->
    [one] Probeer het over { $minutes } minuut opnieuw.
   *[other] Probeer het over { $minutes } minuten opnieuw.
}
