### Komentorivi.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minuutti { $days } maksaa { $year } vuodessa, kun tunti maksaa { $rate }.
   *[other] { $minutes } minuuttia { $days } maksaa { $year } vuodessa, kun tunti maksaa { $rate }.
}
tulos-cost-answer-together = Tämä aika maksaa { $year } vuodessa.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } vuodessa, { $hours } tunti viikossa: se tunti tuottaa { $rate }.
   *[other] { $revenue } vuodessa, { $hours } tuntia viikossa: tunti tuottaa { $rate }.
}
tulos-weekdays = joka arkipäivä
tulos-every-day = joka päivä
tulos-days-a-week = { $count ->
    [one] yhtenä päivänä viikossa
   *[other] { $count } päivänä viikossa
}
tulos-cost-head-hour = tunti
tulos-cost-head-minutes = min päivässä
tulos-cost-head-week = viikossa
tulos-cost-head-month = kuussa
tulos-cost-head-year = vuodessa
tulos-cost-you = Sinä
tulos-cost-together = Yhteensä
tulos-cost-note = Laskettu { $days }, 52 viikkoa vuodessa; kuukausi on siitä 1/12.
tulos-not-a-number = { $option } { $found }: tämä ei ole luku väliltä { $least }–{ $most }. Kirjoita numeroin, desimaalien edellä piste: { $example }.
tulos-cost-not-a-person = { $option } { $found }: tarvitaan nimi, tunnin hinta ja minuutit päivässä, näin: { $example }.

## Kirjat, joissa on korjattavaa
tulos-faults = { $count ->
    [one] Tässä kirjanpidossa on ensin korjattava yksi kohta.
   *[other] Tässä kirjanpidossa on ensin korjattava { $count } kohtaa.
}
tulos-fault-line = rivi { $line }
tulos-fault-expected = Tähän kuuluu: { $expected }
tulos-faults-more = { $count ->
    [one] Ja vielä yksi; --all näyttää kaikki.
   *[other] Ja vielä { $count }; --all näyttää kaikki.
}

## tulos verdict and tulos books
tulos-judging = Käydään kirjanpitoa läpi …
tulos-days-out-of-order = Viimeinen päivä on ennen ensimmäistä.
tulos-books-begun = { $place } on valmis täytettäväksi.
tulos-books-there-already = Kohteessa { $place } on jo jotain; mitään ei muutettu.
tulos-books-my-business = Yritykseni
tulos-books-in-order = Kirjanpito on kunnossa.
tulos-books-missing = Mikä tekisi arviosta varmemman, hyödyllisin ensin:
