### The frame of every page, and what its parts say by themselves.

shell-tulos = Tulos
# For whoever moves by keyboard.
shell-skip = Liigu sisu juurde
# What the list of pages is called by a screen reader.
shell-nav = Menüü
shell-switch = Vaheta ettevõtet
# Said when a part of the page has been replaced.
shell-updated = Uuendatud.
shell-language = Keel
shell-sign-out = Logi välja
# $id: what stands in the log beside the error.
shell-request = Tunnus sellele, kes sind aitab: { $id }
# A link to load the page once more, where something is being worked out.
shell-look-again = Vaata uuesti

## Forms
# What is wrong follows, a line each.
shell-faults = { $count ->
    [one] Paranda veel üks koht:
   *[other] Paranda veel { $count } kohta:
}
shell-optional = pole kohustuslik
# Behind the button to choose files.
shell-drop = või lohista failid või kaust siia

## Tables
shell-no-rows = Siin pole midagi.
# What the way to further rows is called by a screen reader.
shell-pages = Rohkem ridu
# The rows before and after these.
shell-previous = Eelmised
shell-next = Järgmised
shell-rows = Read { $from } kuni { $to }
shell-rows-of = Read { $from } kuni { $to }, kokku { $of }

## Charts
shell-figures = Arvud tabelina
shell-nothing-to-draw = Näidata pole veel ühtegi arvu.
# Below an axis: as short as can be understood.
shell-month = { $month ->
    [1] jaan
    [2] veebr
    [3] märts
    [4] apr
    [5] mai
    [6] juuni
    [7] juuli
    [8] aug
    [9] sept
    [10] okt
    [11] nov
   *[12] dets
}
# The head of a column of dates.
shell-week = Nädala algus
shell-week-of = Nädal alates { $date }
# Figures, written.
shell-between = { $mean } ({ $low } kuni { $high })
shell-figure-of = { $name }: { $figure }
shell-interval-cost = Maksis { $cost }, tõi sisse { $mean } ({ $low } kuni { $high })
shell-interval-unknown = Maksis { $cost }; mis see sisse tõi, pole veel teada
# Heads of columns.
shell-name = Nimi
shell-low = Vähemalt
shell-mean = Tõenäoliselt
shell-high = Kõige rohkem
shell-cost = Kulu
shell-share = Osakaal
shell-amount = Kogus
shell-now-and-then = Nüüd ja ettepaneku järgi

## What went wrong: in a word, in a sentence, and what to do
shell-problem-not-found = Siin pole midagi
    .told = Seda lehte ei ole või sul pole õigust seda näha.
    .do = Kontrolli aadressi või alusta esimeselt lehelt.
shell-problem-link-over = See link enam ei tööta
    .told = Seda on juba kasutatud või see on aegunud: selline link töötab ühe korra ja ööpäeva.
    .do = Logi sisse või küsi uus link sellelt, kes seda paigaldust haldab.
shell-problem-not-allowed = Seda sa teha ei saa
    .told = Sinu roll selles ettevõttes ei luba seda.
    .do = Palu ettevõtte omanikul seda teha või anda sulle teine roll.
shell-problem-foreign = Seda ei saadetud siit
    .told = Päring tuli teiselt saidilt, seega ei tehtud midagi.
    .do = Ava leht siin ja proovi uuesti.
shell-problem-too-often = Liiga palju katseid
    .told = Seda prooviti lühikese aja jooksul liiga palju kordi.
shell-problem-too-large = See on liiga suur
    .told = Saatsid rohkem, kui siia mahub; midagi ei salvestatud.
    .do = Saada see väiksemate osadena.
shell-problem-unreadable = Sellest ei saadud aru
    .told = Saadetu ei sobi selle lehega; midagi ei muudetud.
    .do = Laadi leht uuesti ja täida veel kord.
shell-problem-interrupted = Kõik ei jõudnud kohale
    .told = Ühendus katkes; midagi ei muudetud.
    .do = Proovi uuesti.
shell-problem-overtaken = Keegi jõudis ette
    .told = Keegi teine muutis vahepeal sama asja, seega sinu muudatust ei salvestatud.
    .do = Laadi leht uuesti ja vaata, mis seal nüüd on.
shell-problem-away = Arvestus pole praegu kättesaadav
    .told = Andmebaas ei vasta; midagi ei muudetud.
    .do = Proovi minuti pärast uuesti.
shell-problem-full = Ketas on täis
    .told = Enne kui ruumi tekib, ei saa midagi juurde kirjutada. See, mis on kirjas, on alles.
    .do = Palu sellel, kes seda paigaldust haldab, kettal ruumi teha.
shell-problem-read-only = Praegu ei saa midagi kirja panna
    .told = Andmebaasi saab ainult lugeda; midagi ei muudetud.
    .do = Proovi hiljem uuesti. Kui see nii jääb, ütle sellele, kes seda paigaldust haldab.
shell-problem-broken = Siin on midagi katki
    .told = Viga on programmis, mitte sinus.
    .do = Proovi uuesti. Kui see kordub, ütle sellele, kes seda paigaldust haldab, ja anna talle allolev tunnus.
# $minutes: how long to wait.
shell-problem-too-often-wait = { $minutes ->
    [one] Proovi { $minutes } minuti pärast uuesti.
   *[other] Proovi { $minutes } minuti pärast uuesti.
}
