### Ocena słowami.

## Powody
verdict-reason-asked-but-did-not-buy = Z { $enquiries } osób, które pytały, { $won ->
    [0] nie kupiła żadna
    [one] kupiła { $won }
    [few] kupiły { $won }
    [many] kupiło { $won }
   *[other] kupiło { $won }
}.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = Dla { $lost_on_price } było za drogo.
verdict-reason-lost-on-no-need = { $lost_on_no_need ->
    [one] { $lost_on_no_need } tego nie potrzebowała.
    [few] { $lost_on_no_need } tego nie potrzebowały.
    [many] { $lost_on_no_need } tego nie potrzebowało.
   *[other] { $lost_on_no_need } tego nie potrzebowało.
}
verdict-reason-lost-to-competitor = { $lost_to_competitor ->
    [one] { $lost_to_competitor } kupiła gdzie indziej.
    [few] { $lost_to_competitor } kupiły gdzie indziej.
    [many] { $lost_to_competitor } kupiło gdzie indziej.
   *[other] { $lost_to_competitor } kupiło gdzie indziej.
}
verdict-reason-lost-slowly = { $lost_slowly ->
    [one] { $lost_slowly } zamilkła albo był to dla niej zły moment: odpowiadaj szybciej.
    [few] { $lost_slowly } zamilkły albo był to dla nich zły moment: odpowiadaj szybciej.
    [many] { $lost_slowly } zamilkło albo był to dla nich zły moment: odpowiadaj szybciej.
   *[other] { $lost_slowly } zamilkło albo był to dla nich zły moment: odpowiadaj szybciej.
}
verdict-reason-visits-but-no-goal = Z { $visits } wizyt z „{ $name }” { $goals ->
    [0] żadna nie dała tego, na co liczysz
    [one] { $goals } dała to, na co liczysz
    [few] { $goals } dały to, na co liczysz
    [many] { $goals } dało to, na co liczysz
   *[other] { $goals } dało to, na co liczysz
}, a z { $others_visits } innych wizyt: { $others_goals }.
verdict-reason-too-much-time = Zajmuje { $minutes } tygodniowo; około { $best_minutes } dałoby prawie tyle samo.
verdict-reason-gaps = Tygodnie bez wpisu: { $weeks_without } z { $weeks }.
verdict-reason-only-promotion = { $share } wpisów to sama reklama, a na nią ludzie reagują słabiej.
verdict-reason-bought-once = Twoi klienci kupują tylko raz, więc nie ma kogo zachęcać do powrotu.
verdict-reason-few-cases = { $cases ->
    [0] Nie pomożono tu żadnemu klientowi, a kosztowało to { $cost }.
    [one] Pomoc dostał tu { $cases } klient. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }.
    [few] Pomoc dostało tu { $cases } klientów. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }.
    [many] Pomoc dostało tu { $cases } klientów. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }.
   *[other] Pomoc dostało tu { $cases } klienta. Przez telefon lub mailem kosztowałoby to około { $saved }; tutaj kosztowało { $cost }.
}
# Follows the sentence above where the customers helped were few.
verdict-reason-page-of-answers = Wystarczy strona z odpowiedziami.
verdict-reason-wrong-buyers = Sprzedajesz firmom, a ci, którzy tu pytają, to nie twoi klienci. Pytało: { $enquiries }; nie potrzebowało: { $lost_on_no_need }; za drogo: { $lost_on_price }.
verdict-reason-brought-nothing = Kosztowało { $cost } i prawie nic nie przyniosło.
verdict-reason-nothing-traced = Żadnej sprzedaży nie udało się powiązać z „{ $name }”, a za mało klientów zapytano, skąd o tobie wiedzą.
verdict-reason-nothing-sold = W ewidencji nie ma jeszcze żadnej sprzedaży.
verdict-reason-too-short = { $weeks ->
    [0] Nie ma jeszcze ani jednego pełnego tygodnia do oceny.
    [one] { $weeks } tydzień to za krótko, żeby coś powiedzieć.
    [few] { $weeks } tygodnie to za krótko, żeby coś powiedzieć.
    [many] { $weeks } tygodni to za krótko, żeby coś powiedzieć.
   *[other] { $weeks } tygodnia to za krótko, żeby coś powiedzieć.
}
verdict-reason-priors-disagree = Przy tych liczbach sceptyk i optymista nadal wybraliby co innego.
verdict-reason-not-converged = Obliczenie nie dało pewnego wyniku.
verdict-reason-no-profit = Nie wiadomo, ile zostaje ci ze sprzedaży, albo nic nie zostaje.
verdict-reason-case-cost-unknown = Nie wiadomo, ile kosztuje cię pomoc klientowi przez telefon lub mailem.
verdict-reason-no-cases = Nikt jeszcze nie zapisał, którym klientom tu pomożono.
verdict-reason-retention-unseen = Z tej ewidencji nie widać, czy dzięki temu zostają abonenci.
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
verdict-reason-over-budget = Na media społecznościowe miało iść { $budget }, a idzie { $minutes } tygodniowo.
verdict-reason-likes-are-not-sales = Polubienia: { $likes }. Ale polubienia to nie sprzedaż.
verdict-reason-pays = Kosztowało { $cost }, a przyniosło { $value }.
verdict-reason-costs-more = Kosztowało { $cost }, a przyniosło tylko około { $value }.
# Not one sale was traced to it or named it.
verdict-reason-costs-more-unseen = Kosztowało { $cost }. Nie wiadomo o żadnej sprzedaży, która przyszłaby tą drogą; bez śladu mogło przyjść około { $value }.
verdict-reason-customer-worth = Tego tu nie policzono: klienci wracają. Nowy klient przynosi ci w ciągu roku około { $value } (od { $low } do { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = Przy zwykłej liczbie minut kosztuje to { $cost } rocznie.

## Ostrzeżenia
verdict-warning-person-without-rate = { $person }: brak stawki za godzinę, więc liczymy twoją.
verdict-warning-free-time = Twoja godzina kosztuje 0, więc czas liczy się jako darmowy: z wpływami porównywane są tylko wydane pieniądze.
verdict-warning-young-books = { $weeks ->
    [one] Ewidencja obejmuje { $weeks } tydzień, więc po części zgadujemy, kto jest nowym klientem.
    [few] Ewidencja obejmuje { $weeks } tygodnie, więc po części zgadujemy, kto jest nowym klientem.
    [many] Ewidencja obejmuje { $weeks } tygodni, więc po części zgadujemy, kto jest nowym klientem.
   *[other] Ewidencja obejmuje { $weeks } tygodnia, więc po części zgadujemy, kto jest nowym klientem.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } sprzedaż jest poniżej zera ({ $money }), ale nie podano, której sprzedaży to zwrot.
    [few] { $sales } sprzedaże są poniżej zera (razem { $money }), ale nie podano, których sprzedaży to zwroty.
    [many] { $sales } sprzedaży jest poniżej zera (razem { $money }), ale nie podano, których sprzedaży to zwroty.
   *[other] { $sales } sprzedaży jest poniżej zera (razem { $money }), ale nie podano, których sprzedaży to zwroty.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } zwrot dotyczy sprzedaży, której nie ma w ewidencji.
    [few] { $refunds } zwroty dotyczą sprzedaży, których nie ma w ewidencji.
    [many] { $refunds } zwrotów dotyczy sprzedaży, których nie ma w ewidencji.
   *[other] { $refunds } zwrotu dotyczy sprzedaży, których nie ma w ewidencji.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } udane zapytanie (won) wskazuje sprzedaż, której nie ma w ewidencji; liczy się jako sprzedaż.
    [few] { $enquiries } udane zapytania (won) wskazują sprzedaże, których nie ma w ewidencji; każde liczy się jako sprzedaż.
    [many] { $enquiries } udanych zapytań (won) wskazuje sprzedaże, których nie ma w ewidencji; każde liczy się jako sprzedaż.
   *[other] { $enquiries } udanego zapytania (won) wskazuje sprzedaże, których nie ma w ewidencji; każde liczy się jako sprzedaż.
}
verdict-warning-sales-outside-period = { $sales ->
    [one] { $sales } sprzedaż wypada poza ocenianymi tygodniami.
    [few] { $sales } sprzedaże wypadają poza ocenianymi tygodniami.
    [many] { $sales } sprzedaży wypada poza ocenianymi tygodniami.
   *[other] { $sales } sprzedaży wypada poza ocenianymi tygodniami.
}
# Not one of them.
verdict-profit-unknown-of-all = { $sales ->
    [one] Nie wiadomo, ile zostało z { $sales } sprzedaży.
    [few] Z żadnej z { $sales } sprzedaży nie wiadomo, ile zostało.
    [many] Z żadnej z { $sales } sprzedaży nie wiadomo, ile zostało.
   *[other] Z żadnej z { $sales } sprzedaży nie wiadomo, ile zostało.
}
verdict-warning-profit-unknown = { $sales ->
    [one] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczy się jak średnia pozostałych.
    [few] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczą się jak średnia pozostałych.
    [many] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczą się jak średnia pozostałych.
   *[other] Nie wiadomo, ile zostało z { $sales } sprzedaży; liczą się jak średnia pozostałych.
}
verdict-warning-one-great-sale = Z jednej sprzedaży zostało { $money }, prawie cały zysk. Sprawdź ją: od niej zależą oceny.
verdict-warning-long-gap = Między { $last } a { $next } nie zapisano ani czasu, ani kosztów. Jeśli to pomyłka w roku, popraw ją: od tego zależą oceny.
verdict-warning-gap-of-time = Między { $last } a { $next } nie zapisano ani czasu, ani kosztów, choć sprzedaż trwała: te tygodnie liczą się jako tygodnie bez żadnych działań.
verdict-warning-gap-of-sales = Od { $first } do { $last } nie zapisano ani jednej sprzedaży. Jeśli jakieś były, wpisz je: od tego zależą oceny.
verdict-warning-long-day = { $minutes ->
    [one] W jednym wierszu z { $date } jest { $minutes } minuta, więcej niż ma doba. Sprawdź to: od tego zależą oceny.
    [few] W jednym wierszu z { $date } są { $minutes } minuty, więcej niż ma doba. Sprawdź to: od tego zależą oceny.
    [many] W jednym wierszu z { $date } jest { $minutes } minut, więcej niż ma doba. Sprawdź to: od tego zależą oceny.
   *[other] W jednym wierszu z { $date } jest { $minutes } minuty, więcej niż ma doba. Sprawdź to: od tego zależą oceny.
}
verdict-warning-long-cost = { $money } rozłożono na dni od { $from } do { $to }. Jeśli to pomyłka w roku, popraw ją.
verdict-warning-period-outside = Czas i koszty są zapisane od { $first } do { $last }; nic z tego nie przypada na okres, o który pytasz.
verdict-warning-visits-without-value = Żadna wizyta nie ma jeszcze wartości: uzupełnij visit_value (ile przynosi wizyta).
verdict-warning-period-cut = { $weeks ->
    [one] Pominięto { $weeks } najdawniejszy tydzień: to zbyt dawno, żeby oceniać.
    [few] Pominięto { $weeks } najdawniejsze tygodnie: to zbyt dawno, żeby oceniać.
    [many] Pominięto { $weeks } najdawniejszych tygodni: to zbyt dawno, żeby oceniać.
   *[other] Pominięto { $weeks } najdawniejszego tygodnia: to zbyt dawno, żeby oceniać.
}

## Pytania
verdict-question-add-activity = Wypisz, co robisz, żeby cię znaleziono, każdą rzecz jako osobne działanie: Facebook, newsletter, targ.
verdict-question-record-time = Przez kilka tygodni zapisuj, ile czasu na co idzie.
verdict-question-record-sales = Zapisuj sprzedaż: datę, kwotę i skąd przyszedł klient.
verdict-question-record-cases = Zapisuj, ilu klientom pomagasz i ile to trwa.
verdict-question-give-profit = Wpisz swoją typową cenę i ile ci z niej zostaje, albo ile zostało z każdej sprzedaży.
verdict-question-give-case-cost = Wpisz, ile minut zajmuje pomoc klientowi przez telefon lub mailem.
verdict-question-ask-how-found = Pytaj każdego klienta, skąd o tobie wie, i zapisuj odpowiedź.
verdict-question-tag-links = Daj działaniu „{ $name }” osobny link lub kod, żeby było widać, które sprzedaże stamtąd przyszły.
verdict-question-add-retain = { $count ->
    [one] { $count } zakup stałego klienta przyszedł przez „{ $name }”. Jeśli robisz to także dla nich, dopisz temu działaniu też cel „retain”.
    [few] { $count } zakupy stałych klientów przyszły przez „{ $name }”. Jeśli robisz to także dla nich, dopisz temu działaniu też cel „retain”.
    [many] { $count } zakupów stałych klientów przyszło przez „{ $name }”. Jeśli robisz to także dla nich, dopisz temu działaniu też cel „retain”.
   *[other] { $count } zakupu stałych klientów przyszło przez „{ $name }”. Jeśli robisz to także dla nich, dopisz temu działaniu też cel „retain”.
}
verdict-question-pause = Wstrzymaj celowo „{ $name }” na kilka tygodni i zobacz, czy to coś zmieni.
verdict-question-share-elsewhere = Ilu klientów, którzy dostali pomoc przez „{ $name }”, bez tego by zadzwoniło lub napisało maila? Zakładamy, że sześciu na siedmiu.

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
    [one] { $names }: kosztowało cię to { $cost }, a przyniosło około { $value }.
    [few] { $names }: kosztowało cię to razem { $cost }, a przyniosło około { $value }.
    [many] { $names }: kosztowało cię to razem { $cost }, a przyniosło około { $value }.
   *[other] { $names }: kosztowało cię to razem { $cost }, a przyniosło około { $value }.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names }: kosztowało cię to { $cost } i prawie nic nie przyniosło.
    [few] { $names }: kosztowało cię to razem { $cost } i prawie nic nie przyniosło.
    [many] { $names }: kosztowało cię to razem { $cost } i prawie nic nie przyniosło.
   *[other] { $names }: kosztowało cię to razem { $cost } i prawie nic nie przyniosło.
}
verdict-page-best = Najbardziej opłaca się { $name }: kosztowało { $cost }, a przyniosło około { $value }.
verdict-page-best-alone = { $name } się opłaca: kosztowało { $cost }, a przyniosło około { $value }.
# The end of a list of names: “Facebook, X and 17 others”.
verdict-page-others = { $count ->
    [one] { $count } inne
    [few] { $count } inne
    [many] { $count } innych
   *[other] { $count } innego
}
verdict-page-also = { $count ->
    [one] Opłaca się też { $names }.
    [few] Opłacają się też { $names }.
    [many] Opłacają się też { $names }.
   *[other] Opłacają się też { $names }.
}
verdict-page-unsure = Jak dotąd wszystko to kosztowało cię { $cost }, czyli około { $weekly } tygodniowo. Z liczb jeszcze nie widać, czy się opłaca.
verdict-page-planned = Przy zwykłej liczbie minut wszystko to kosztuje { $cost } rocznie. Zapisuj czas i sprzedaż, a zobaczysz, czy się opłaca.
verdict-page-nothing = Nie ma jeszcze czego oceniać.

## The table
verdict-page-column-minutes = min/tydz.
verdict-page-column-cost = koszt
verdict-page-column-value = przyniosło
verdict-page-column-chance = opłaca się
verdict-page-legend = ├─■─┤ ile przyniosło (pewne na { $sure }), │ ile kosztowało
verdict-page-weeks-more = { $weeks ->
    [one] za{ "\u00A0" }{ $weeks }{ "\u00A0" }tydz.
    [few] za{ "\u00A0" }{ $weeks }{ "\u00A0" }tyg.
    [many] za{ "\u00A0" }{ $weeks }{ "\u00A0" }tyg.
   *[other] za{ "\u00A0" }{ $weeks }{ "\u00A0" }tyg.
}
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = nowi klienci
verdict-page-purpose-retain = stali klienci
verdict-page-purpose-support = pomoc

## Beside the reasons
verdict-page-need = { $weeks ->
    [one] Za około { $weeks }{ "\u00A0" }tydzień powinno to być wiadomo.
    [few] Za około { $weeks }{ "\u00A0" }tygodnie powinno to być wiadomo.
    [many] Za około { $weeks }{ "\u00A0" }tygodni powinno to być wiadomo.
   *[other] Za około { $weeks }{ "\u00A0" }tygodnia powinno to być wiadomo.
}
verdict-page-need-never = Samo czekanie niczego tu nie wyjaśni.
verdict-page-even = Przynosi mniej więcej tyle, ile kosztuje, więc to prawie bez różnicy.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-free = Bez oceny, bo nic nie kosztuje: { $names }.
verdict-page-week-better = Ostatnio { $minutes } tygodniowo: jak wykorzystać to lepiej
verdict-page-week-same = Ostatnio { $minutes } tygodniowo: na razie nie ma czego przesuwać
verdict-page-freed = znów twoje
verdict-page-worth = warte { $worth } tygodniowo
verdict-page-gain = Powinno to dać { $gain } więcej tygodniowo (od { $low } do { $high }).
verdict-page-gain-sure = Powinno to dać { $gain } więcej tygodniowo.
verdict-page-next-hour = Jeszcze jedną godzinę tygodniowo najlepiej przeznaczyć na „{ $name }”: przyniesie około { $gain } więcej, niż kosztuje.

## What to do
verdict-page-questions = Żeby wiedzieć więcej
verdict-page-more = … i jeszcze { $count } z opcją --all

### The page in the browser

verdict-html-title = Ocena · { $business }
verdict-html-table = Ile kosztowało i przyniosło każde działanie
verdict-html-activity = Działanie
verdict-html-verdict = Ocena
# Above the drawn intervals: the dark line is the cost, the bar what was brought in.
verdict-html-legend = Ile kosztowało ┃ i ile przyniosło (pewne na { $sure })
verdict-html-next-hour = Jeszcze godzina
verdict-html-chance-head = Szansa, że się opłaca
verdict-html-chance-later = wiadomo będzie za około { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
}
verdict-html-open = Dlaczego i na ile to pewne
verdict-html-cost = twój czas i wydatki razem
verdict-html-brought = zysk, który to przyniosło (od { $low } do { $high })
verdict-html-social = tygodniowo na media społecznościowe
# Beside an activity: how much of it there is.
verdict-html-minutes = średnio { $minutes } tygodniowo
verdict-html-money = średnio { $money } tygodniowo
verdict-html-no-value = Nie da się jeszcze obliczyć, ile przyniosło.
verdict-html-chance = Szansa, że się opłaca, to { $chance }. Od { $pays } mówimy, że się opłaca, a poniżej { $not }, że się nie opłaca.
verdict-html-beliefs = Ktoś, kto niewiele się po tym spodziewa, powiedziałby { $sceptic }, a ktoś, kto spodziewa się dużo, { $optimist }.
verdict-html-why-wait = Dopóki te dwie osoby zdecydowałyby różnie, czekamy: powiemy, że się opłaca, dopiero gdy pierwsza dojdzie do { $sceptic }, a że się nie opłaca, dopiero gdy druga nie przekroczy { $optimist }.
verdict-html-freed = Zostaje ci { $minutes } tygodniowo, { $worth }.
verdict-html-warnings = Warto sprawdzić
verdict-html-made = Obliczył to { $program }.
verdict-html-made-on = Obliczył to { $program }, { $date }.
# What an activity is.
verdict-html-kind-social = media społecznościowe
verdict-html-kind-search = wyszukiwarki
verdict-html-kind-email = e-mail
verdict-html-kind-referral = polecenia
verdict-html-kind-events = wydarzenia
verdict-html-kind-ads = reklamy
verdict-html-kind-press = prasa
verdict-html-kind-other = inne
# What a verdict stands on.
verdict-html-figure-time = Twój czas
verdict-html-figure-money = Wydane pieniądze
verdict-html-figure-value = Przyniosło
verdict-html-figure-range = { $mean } (od { $low } do { $high })
verdict-html-figure-contacts = Osoby, które przyszły tą drogą
verdict-html-figure-sales = W tym sprzedaże
verdict-html-figure-traced = Wiadomo z linku, kodu lub formularza
verdict-html-figure-told = Klienci, którzy to wymienili
verdict-html-figure-asked = Wszyscy klienci, których zapytano
verdict-html-figure-paused = Tygodnie celowej przerwy
verdict-html-figure-cost = Czas i pieniądze
verdict-rows-back = Do oceny
verdict-rows-time = { $name }: włożony czas. Czas bez podanego celu jest dzielony między cele działania.
verdict-rows-money = { $name }: włożone pieniądze. Pieniądze bez podanego celu są dzielone między cele działania; opłata za dłuższy czas liczy się według dni.
verdict-rows-cost = Cały włożony czas i wszystkie pieniądze.
verdict-rows-contacts = { $name }: wszyscy, którzy kupili albo zapytali i o których wiadomo, że trafili tą drogą – z linku, kodu albo formularza, albo dlatego, że tak powiedzieli.
verdict-rows-sales = { $name }: sprzedaż osobom, które trafiły tą drogą.
verdict-rows-traced = { $name }: wszyscy, o których z linku, kodu albo formularza wiadomo, że trafili tą drogą.
verdict-rows-told = { $name }: wszyscy, którzy wymienili to w odpowiedzi na pytanie.
verdict-rows-asked = Wszyscy, których odpowiedź na pytanie „Skąd się o nas dowiedziałeś?” została zrozumiana, cokolwiek wymienili.
verdict-rows-estimated = Tygodnie bez wierszy policzono według zwykłych minut; nie mają one wierszy.
verdict-rows-count = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
}
verdict-rows-count-and-sum = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
}, razem { $sum }
verdict-rows-changed = Od tej oceny ewidencja się zmieniła: to wiersze w obecnej postaci.

## Verdicts that are kept
verdict-kept-under-way = Ewidencja się zmieniła: oceny są liczone od nowa.
verdict-kept-under-way-part = Ewidencja się zmieniła: oceny są liczone od nowa. Gotowe w { $share }.
verdict-kept-failed = Nie udało się obliczyć ocen.
verdict-kept-failed-do = Zobacz, co poszło nie tak
verdict-kept-none = Nie ma jeszcze oceny
verdict-kept-none-lead = Gdy w ewidencji znajdą się twój czas i sprzedaż, zobaczysz tu, co się opłaca, a co nie.
verdict-kept-none-do = Wczytaj swoją ewidencję
# $was and $is: verdicts.
verdict-kept-changed = { $name }: było „{ $was }”, teraz jest „{ $is }”.
verdict-kept-before = Poprzednia ocena
verdict-kept-old = To ocena z { $made }. Od tego czasu ewidencja mogła się zmienić.
verdict-kept-to-latest = Zobacz najnowszą ocenę
verdict-kept-list = Wcześniejsze oceny
verdict-kept-list-lead = Ostatnia ocena z każdego dnia, taka, jaka wtedy była.
verdict-kept-made = Kiedy
verdict-kept-books = Ewidencja
verdict-kept-books-now = taka jak teraz
# How often the books had been changed by then.
verdict-kept-books-then = { $state ->
    [one] taka jak po { $state } zmianie
    [few] taka jak po { $state } zmianach
    [many] taka jak po { $state } zmianach
   *[other] taka jak po { $state } zmiany
}
verdict-kept-program = Program
