### Käsurida.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minut { $days } maksab { $year } aastas, kui tund maksab { $rate }.
   *[other] { $minutes } minutit { $days } maksab { $year } aastas, kui tund maksab { $rate }.
}
tulos-cost-answer-together = See aeg maksab { $year } aastas.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } aastas, { $hours } tund nädalas: see tund toob sisse { $rate }.
   *[other] { $revenue } aastas, { $hours } tundi nädalas: tund toob sisse { $rate }.
}
tulos-weekdays = igal tööpäeval
tulos-every-day = iga päev
tulos-days-a-week = { $count ->
    [one] ühel päeval nädalas
   *[other] { $count } päeval nädalas
}
tulos-cost-head-hour = tund
tulos-cost-head-minutes = min päevas
tulos-cost-head-week = nädalas
tulos-cost-head-month = kuus
tulos-cost-head-year = aastas
tulos-cost-you = Sina
tulos-cost-together = Kokku
tulos-cost-note = Arvestatud { $days }, 52 nädalat aastas; kuu on sellest 1/12.
tulos-not-a-number = { $option } { $found }: see ei ole arv vahemikus { $least } kuni { $most }. Kirjuta numbritega, komakoha ees punkt: { $example }.
tulos-cost-not-a-person = { $option } { $found }: vaja on nime, tunni hinda ja minuteid päevas, näiteks nii: { $example }.

## Raamatud, milles on midagi parandada
tulos-faults = { $count ->
    [one] Selles arvestuses tuleb enne parandada üks koht.
   *[other] Selles arvestuses tuleb enne parandada { $count } kohta.
}
tulos-fault-line = rida { $line }
tulos-fault-expected = Siia käib: { $expected }
tulos-faults-more = { $count ->
    [one] Ja veel üks; --all näitab kõiki.
   *[other] Ja veel { $count }; --all näitab kõiki.
}

## tulos verdict and tulos books
tulos-judging = Vaatan arvestust läbi …
tulos-days-out-of-order = Viimane päev on enne esimest.
tulos-books-begun = { $place } on täitmiseks valmis.
tulos-books-there-already = { $place }: siin on juba midagi; midagi ei muudetud.
tulos-books-my-business = Minu ettevõte
tulos-books-in-order = Arvestus on korras.
tulos-books-missing = Mis teeks hinnangu kindlamaks, kõige kasulikum ees:
