### Ocena słowami.

## Powody
verdict-reason-asked-but-did-not-buy = Pytało: { $enquiries }; { $won ->
    [0] nikt nie kupił
    [one] kupiła { $won } osoba
    [few] kupiły { $won } osoby
    [many] kupiło { $won } osób
   *[other] kupiło { $won } osoby
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Za drogo: { $lost_on_price }.
verdict-reason-lost-on-no-need = Niepotrzebne: { $lost_on_no_need }.
verdict-reason-lost-to-competitor = Kupili gdzie indziej: { $lost_to_competitor }.
verdict-reason-lost-slowly = Bez odpowiedzi albo w złym momencie: { $lost_slowly }. Odpowiadaj szybciej.
verdict-reason-visits-but-no-goal = Wizyty z „{ $name }”: { $visits }. To, o co ci chodziło, { $goals ->
    [0] nie zdarzyło się ani razu
    [one] zdarzyło się { $goals } raz
    [few] zdarzyło się { $goals } razy
    [many] zdarzyło się { $goals } razy
   *[other] zdarzyło się { $goals } raza
}; inne wizyty: { $others_visits }, z tego udane: { $others_goals }.
verdict-reason-too-much-time = Zajmuje { $minutes } tygodniowo; około { $best_minutes } dałoby prawie tyle samo.
verdict-reason-gaps = Tygodnie bez wpisu: { $weeks_without } z { $weeks }.
verdict-reason-only-promotion = { $share } wpisów to sama reklama, a na nią ludzie reagują słabiej.
verdict-reason-bought-once = Twoi klienci kupują tylko raz, więc nie ma kogo utrzymywać.
verdict-reason-few-cases = { $cases ->
    [0] Nie udzielono tu pomocy żadnemu klientowi, a kosztowało to { $cost }.
    [one] Pomoc dostał tu { $cases } klient. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }. Wystarczy strona z odpowiedziami.
    [few] Pomoc dostało tu { $cases } klientów. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }. Wystarczy strona z odpowiedziami.
    [many] Pomoc dostało tu { $cases } klientów. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }. Wystarczy strona z odpowiedziami.
   *[other] Pomoc dostało tu { $cases } klienta. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }. Wystarczy strona z odpowiedziami.
}
verdict-reason-wrong-buyers = Sprzedajesz firmom, a ci, którzy tu pytają, to nie twoi klienci. Zapytania: { $enquiries }; niepotrzebne: { $lost_on_no_need }; za drogo: { $lost_on_price }.
verdict-reason-brought-nothing = Kosztowało { $cost } i prawie nic nie przyniosło.
verdict-reason-nothing-traced = O żadnej sprzedaży nie wiadomo, że przyszła z „{ $name }”, a za mało klientów zapytano, skąd o tobie wiedzą.
verdict-reason-too-short = { $weeks ->
    [0] Nie ma jeszcze ani jednego pełnego tygodnia, z którego coś by wynikało.
    [one] { $weeks } tydzień to za krótko, żeby coś powiedzieć.
    [few] { $weeks } tygodnie to za krótko, żeby coś powiedzieć.
    [many] { $weeks } tygodni to za krótko, żeby coś powiedzieć.
   *[other] { $weeks } tygodnia to za krótko, żeby coś powiedzieć.
}
verdict-reason-priors-disagree = Sceptyk i optymista nadal zdecydowaliby inaczej.
verdict-reason-not-converged = Obliczenie nie dało pewnego wyniku.
verdict-reason-no-profit = Nie wiadomo, ile zostaje ci ze sprzedaży, albo nic nie zostaje.
verdict-reason-case-cost-unknown = Nie wiadomo, ile kosztuje cię pomoc klientowi przez telefon lub mailem.
verdict-reason-no-cases = Nie zapisano jeszcze, którym klientom tu pomogliśmy.
verdict-reason-retention-unseen = Z tych ksiąg nie widać, czy dzięki temu zostają abonenci.
verdict-reason-unsure = Kosztowało { $cost }, a przyniosło od { $low } do { $high }: za duża różnica, żeby coś powiedzieć.
verdict-reason-pays-well = Kosztowało { $cost }, a przyniosło { $value }: { $times ->
    [one] { $times } raz tyle
    [few] { $times } razy tyle
    [many] { $times } razy tyle
   *[other] { $times } raza tyle
}.
verdict-reason-next-hour-loses = Jeszcze jedna godzina tygodniowo by się nie zwróciła.
verdict-reason-next-hour-unsure = Nie wiadomo, czy jeszcze jedna godzina tygodniowo by się zwróciła.
verdict-reason-stands-on-little = { $sales ->
    [0] Nie ma żadnej sprzedaży, na której można się oprzeć.
    [one] Można się oprzeć tylko na { $sales } sprzedaży.
    [few] Można się oprzeć tylko na { $sales } sprzedażach.
    [many] Można się oprzeć tylko na { $sales } sprzedażach.
   *[other] Można się oprzeć tylko na { $sales } sprzedaży.
}
verdict-reason-over-budget = Na media społecznościowe idzie { $minutes } tygodniowo, a miało iść { $budget }.
verdict-reason-likes-are-not-sales = Polubienia: { $likes }. Ale polubienia to nie sprzedaż.
verdict-reason-pays = Kosztowało { $cost }, a przyniosło { $value }.
verdict-reason-costs-more = Kosztowało { $cost }, a przyniosło tylko około { $value }.
verdict-reason-customer-worth = Tego tu nie policzono: klienci wracają. Nowy klient przynosi w ciągu roku około { $value } (od { $low } do { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Przy zwykłej liczbie minut kosztuje to { $cost } rocznie.

## Ostrzeżenia
verdict-warning-person-without-rate = { $person }: brak stawki za godzinę, więc liczymy twoją.
verdict-warning-young-books = { $weeks ->
    [one] Ewidencja obejmuje { $weeks } tydzień: kto jest nowym klientem, po części zgadujemy.
    [few] Ewidencja obejmuje { $weeks } tygodnie: kto jest nowym klientem, po części zgadujemy.
    [many] Ewidencja obejmuje { $weeks } tygodni: kto jest nowym klientem, po części zgadujemy.
   *[other] Ewidencja obejmuje { $weeks } tygodnia: kto jest nowym klientem, po części zgadujemy.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } sprzedaż jest poniżej zera ({ $money }), ale nie podano, którą sprzedaż cofa.
    [few] { $sales } sprzedaże są poniżej zera (razem { $money }), ale nie podano, które sprzedaże cofają.
    [many] { $sales } sprzedaży jest poniżej zera (razem { $money }), ale nie podano, które sprzedaże cofają.
   *[other] { $sales } sprzedaży jest poniżej zera (razem { $money }), ale nie podano, które sprzedaże cofają.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } zwrot dotyczy sprzedaży, której nie ma w ewidencji.
    [few] { $refunds } zwroty dotyczą sprzedaży, których nie ma w ewidencji.
    [many] { $refunds } zwrotów dotyczy sprzedaży, których nie ma w ewidencji.
   *[other] { $refunds } zwrotu dotyczy sprzedaży, których nie ma w ewidencji.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } wygrane zapytanie podaje sprzedaż, której nie ma w ewidencji; liczy się jako sprzedaż.
    [few] { $enquiries } wygrane zapytania podają sprzedaże, których nie ma w ewidencji; każde liczy się jako sprzedaż.
    [many] { $enquiries } wygranych zapytań podaje sprzedaże, których nie ma w ewidencji; każde liczy się jako sprzedaż.
   *[other] { $enquiries } wygranego zapytania podaje sprzedaże, których nie ma w ewidencji; każde liczy się jako sprzedaż.
}
verdict-warning-sales-outside = { $sales ->
    [one] { $sales } sprzedaż wypada poza tygodniami z zapisanym czasem i nie jest oceniana.
    [few] { $sales } sprzedaże wypadają poza tygodniami z zapisanym czasem i nie są oceniane.
    [many] { $sales } sprzedaży wypada poza tygodniami z zapisanym czasem i nie jest ocenianych.
   *[other] { $sales } sprzedaży wypada poza tygodniami z zapisanym czasem i nie jest oceniane.
}
verdict-warning-profit-unknown = { $sales ->
    [one] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczy się jak średnia pozostałych.
    [few] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczą się jak średnia pozostałych.
    [many] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczą się jak średnia pozostałych.
   *[other] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczą się jak średnia pozostałych.
}
verdict-warning-one-great-sale = Jedna sprzedaż za { $money } to { $share } całego zysku. Sprawdź ją: od niej zależy ocena.
verdict-warning-visits-without-value = Żadna wizyta nie ma jeszcze wartości: uzupełnij visit_value (ile przynosi wizyta).
verdict-warning-period-cut = { $weeks ->
    [one] Pominięto { $weeks } najdawniejszy tydzień: to zbyt dawno, żeby oceniać.
    [few] Pominięto { $weeks } najdawniejsze tygodnie: to zbyt dawno, żeby oceniać.
    [many] Pominięto { $weeks } najdawniejszych tygodni: to zbyt dawno, żeby oceniać.
   *[other] Pominięto { $weeks } najdawniejszego tygodnia: to zbyt dawno, żeby oceniać.
}

## Pytania
verdict-question-record-time = Przez kilka tygodni zapisuj, ile czasu na co idzie.
verdict-question-record-sales = Zapisuj sprzedaż: datę, kwotę i skąd przyszedł klient.
verdict-question-record-cases = Zapisuj, ilu klientom pomagasz i ile to trwa.
verdict-question-give-profit = Wpisz swoją typową cenę i ile ci z niej zostaje, albo ile zostało z każdej sprzedaży.
verdict-question-give-case-cost = Wpisz, ile minut zajmuje pomoc klientowi przez telefon lub mailem.
verdict-question-ask-how-found = Pytaj każdego klienta, skąd o tobie wie, i zapisuj odpowiedź.
verdict-question-tag-links = Oznacz linki w „{ $name }” osobnym znacznikiem, żeby było widać, które sprzedaże stamtąd przyszły.
verdict-question-pause = Zrób celowo kilka tygodni przerwy („{ $name }”) i zobacz, czy czegoś brakuje.
verdict-question-share-elsewhere = Ilu z klientów, którzy dostali pomoc przez „{ $name }”, inaczej by zadzwoniło lub napisało maila? Liczymy, że sześciu na siedmiu.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }tydzień
    [few] { $weeks }{ "\u00A0" }tygodnie
    [many] { $weeks }{ "\u00A0" }tygodni
   *[other] { $weeks }{ "\u00A0" }tygodnia
}
# The verdicts, as somebody would say them aloud; at most twelve letters.
verdict-page-verdict-grow = Rób więcej
verdict-page-verdict-keep = Rób dalej
verdict-page-verdict-fix = Popraw
verdict-page-verdict-stop = Przestań
verdict-page-verdict-wait = Poczekaj
verdict-page-loses = { $count ->
    [one] { $names }: poszło na to { $cost }, a wróciło około { $value }.
    [few] { $names }: poszło na to razem { $cost }, a wróciło około { $value }.
    [many] { $names }: poszło na to razem { $cost }, a wróciło około { $value }.
   *[other] { $names }: poszło na to razem { $cost }, a wróciło około { $value }.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names }: poszło na to { $cost }, a nie wróciło prawie nic.
    [few] { $names }: poszło na to razem { $cost }, a nie wróciło prawie nic.
    [many] { $names }: poszło na to razem { $cost }, a nie wróciło prawie nic.
   *[other] { $names }: poszło na to razem { $cost }, a nie wróciło prawie nic.
}
verdict-page-best = Najbardziej opłaca się { $name }: koszt { $cost }, zarobek około { $value }.
verdict-page-best-alone = { $name } się opłaca: koszt { $cost }, zarobek około { $value }.
verdict-page-also = { $count ->
    [one] Opłaca się też { $names }.
    [few] Opłacają się też { $names }.
    [many] Opłacają się też { $names }.
   *[other] Opłacają się też { $names }.
}
verdict-page-unsure = Jak dotąd kosztowało Cię to { $cost }, czyli około { $weekly } tygodniowo. Z liczb jeszcze nie widać, czy to się opłaca.
verdict-page-planned = Przy zwykłej liczbie minut wszystko to kosztuje { $cost } rocznie. Zapisuj czas i sprzedaż, a zobaczysz, czy się opłaca.
verdict-page-nothing = Nie ma jeszcze czego oceniać.

## The table
verdict-page-column-minutes = min/tydz.
verdict-page-column-cost = koszt
verdict-page-column-value = przyniosło
verdict-page-column-chance = opłaca się
verdict-page-legend = ├─■─┤ ile przyniosło (na { $sure }), │ ile kosztowało
verdict-page-weeks-more = za{ "\u00A0" }{ $weeks }{ "\u00A0" }tyg.
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = nowi klienci
verdict-page-purpose-retain = stali klienci
verdict-page-purpose-support = obsługa

## Beside the reasons
verdict-page-need = { $weeks ->
    [one] Będzie to wiadomo za około { $weeks }{ "\u00A0" }tydzień.
    [few] Będzie to wiadomo za około { $weeks }{ "\u00A0" }tygodnie.
    [many] Będzie to wiadomo za około { $weeks }{ "\u00A0" }tygodni.
   *[other] Będzie to wiadomo za około { $weeks }{ "\u00A0" }tygodnia.
}
verdict-page-need-never = Samo czekanie niczego tu nie wyjaśni.
verdict-page-even = Koszt i zysk są tak bliskie, że prawie nie robi to różnicy.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-week-better = Twoje { $minutes } tygodniowo, lepiej wykorzystane
verdict-page-week-same = Twoje { $minutes } tygodniowo: na razie zostaw to tak, jak jest
verdict-page-freed = znów dla Ciebie
verdict-page-worth = warte { $worth } tygodniowo
verdict-page-gain = Spodziewany zysk: o { $gain } tygodniowo więcej (od { $low } do { $high }).
verdict-page-next-hour = Kolejna godzina tygodniowo najbardziej opłaca się tu: { $name }, około { $gain } ponad koszt.

## What to do
verdict-page-questions = Żeby wiedzieć więcej
verdict-page-more = … i jeszcze { $count } z opcją --all
