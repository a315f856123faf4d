### Co jest nie tak w ewidencji.

## Cała ewidencja
books-fault-no-such-place = Tu nic nie ma.
    .expected = folder z plikiem business.toml albo plik .xlsx lub .ods
books-fault-not-books = To nie jest ani folder, ani arkusz kalkulacyjny.
    .expected = folder z plikiem business.toml albo plik .xlsx lub .ods
books-fault-no-business = Nie wiadomo, czyja to ewidencja.
    .expected = business.toml; w arkuszu kalkulacyjnym karta o nazwie business
books-fault-no-effort = Nigdzie nie widać, ile czasu lub pieniędzy na to poszło.
    .expected = time.csv, costs.csv albo usual_minutes_per_week w business.toml

## Plik
books-fault-forbidden = Nie masz uprawnień, żeby to odczytać.
    .expected = plik, który możesz otworzyć
books-fault-unreadable = Nie udało się tego odczytać: { $why }
    .expected = plik, który da się odczytać
books-fault-not-a-file = To nie jest zwykły plik.
    .expected = zwykły plik
books-fault-not-text = To nie jest tekst w UTF-8.
    .expected = plik tekstowy w UTF-8; w Excelu zapisuje się go jako „CSV UTF-8”
books-fault-unknown-table = Nie wiadomo, która to tabela.
    .expected = tabela z kolumnami formatu w pierwszym wierszu, na przykład date, activity i minutes; jako tekst w UTF-8
books-fault-file-too-large = Plik jest za duży.
    .expected = najwyżej { $mebibytes } MB
books-fault-not-a-spreadsheet = To nie jest arkusz kalkulacyjny albo jest uszkodzony.
    .expected = arkusz zapisany w LibreOffice albo Excelu
books-fault-damaged-archive = Ten plik zip jest uszkodzony.
    .expected = plik zip spakowany i wysłany w całości
books-fault-not-alone = Ten plik przyszedł razem z innymi.
    .expected = sam plik zip albo arkusz, albo pojedyncze tabele
books-fault-sheets-too-full = W tym arkuszu jest więcej, niż da się odczytać.
    .expected = mniejszy arkusz albo folder z plikami CSV
books-fault-not-reckoned = W tym arkuszu są formuły bez obliczonych wyników.
    .expected = arkusz otwarty i zapisany choć raz w LibreOffice albo Excelu
books-fault-locked = Arkusz jest chroniony hasłem.
    .expected = arkusz bez hasła

## Tabela
books-fault-no-header = Plik jest pusty.
    .expected = pierwszy wiersz z nazwami kolumn
books-fault-missing-column = Brakuje kolumny. W pierwszym wierszu jest: { $found }
    .expected = { $columns }
books-fault-column-twice = Dwie kolumny nazywają się „{ $found }”.
    .expected = każda kolumna tylko raz
books-fault-sheet-twice = Dwie karty nazywają się „{ $found }”.
    .expected = każda karta tylko raz
books-fault-table-twice = To jeszcze raz tabela { $table }.
    .expected = każda tabela raz; drugi plik z tą samą tabelą można wczytać potem
books-fault-row-length = { $cells ->
    [one] Ten wiersz ma { $cells } komórkę, a pierwszy ma ich inną liczbę.
    [few] Ten wiersz ma { $cells } komórki, a pierwszy ma ich inną liczbę.
    [many] Ten wiersz ma { $cells } komórek, a pierwszy ma ich inną liczbę.
   *[other] Ten wiersz ma { $cells } komórki, a pierwszy ma ich inną liczbę.
}
    .expected = { $columns ->
        [one] { $columns } komórka
        [few] { $columns } komórki
        [many] { $columns } komórek
       *[other] { $columns } komórki
    }
books-fault-row-too-long = Wiersz jest za długi.
    .expected = najwyżej { $mebibytes } MB
books-fault-quote-open = Tu otwiera się cudzysłów, który nigdzie się nie zamyka.
    .expected = cudzysłów zamykający
books-fault-id-twice = Identyfikator „{ $found }” występuje dwa razy.
    .expected = identyfikator, który się nie powtarza

## Wartość
books-fault-empty = Nic tu nie wpisano.
    .expected = wartość
books-fault-not-a-number = „{ $found }” to nie liczba.
    .expected = liczba, na przykład 12.50
books-fault-not-finite = Z „{ $found }” nie da się nic policzyć.
    .expected = liczba, na przykład 12.50
books-fault-number-too-long = „{ $found }” ma za dużo cyfr.
    .expected = liczba mająca najwyżej 28 cyfr
books-fault-negative = „{ $found }” to mniej niż zero.
    .expected = zero lub więcej
books-fault-not-positive = „{ $found }” nie jest większe od zera.
    .expected = więcej niż zero
books-fault-not-whole = „{ $found }” to nie liczba całkowita.
    .expected = liczba całkowita, na przykład 12
books-fault-ambiguous-number = „{ $found }” może znaczyć { $one } albo { $other }, a z kolumny nie widać, które z nich.
    .expected = { $one } albo { $other }
books-fault-not-a-date = „{ $found }” to nie data.
    .expected = rok-miesiąc-dzień, na przykład 2026-03-31
books-fault-no-such-day = Dnia „{ $found }” nie ma w kalendarzu.
    .expected = dzień, który istnieje, na przykład 2026-03-31
books-fault-ambiguous-date = „{ $found }” może znaczyć { $one } albo { $other }, a z kolumny nie widać, które z nich.
    .expected = { $one } albo { $other }
books-fault-after-tomorrow = Dzień „{ $found }” jeszcze nie nadszedł.
    .expected = najpóźniej { $tomorrow }
books-fault-ends-before-it-begins = „{ $found }” wypada przed pierwszym dniem.
    .expected = { $from } lub później
books-fault-not-a-time = „{ $found }” to nie godzina.
    .expected = godzina i minuty, na przykład 14:30
books-fault-unknown-word = Słowo „{ $found }” tu nie pasuje.
    .expected = jedno z tych słów: { $allowed }
books-fault-not-an-id = „{ $found }” nie może być identyfikatorem.
    .expected = małe litery od a do z, cyfry i łączniki (-), najwyżej 40 znaków
books-fault-unknown-activity = W tej ewidencji nie ma działania „{ $found }”.
    .expected = działanie, które tam jest; może chodzi o { $nearest }?
books-fault-unknown-property = W tej ewidencji nie ma strony ani sklepu „{ $found }”.
    .expected = strona lub sklep, które tam są; może chodzi o { $nearest }?
books-fault-no-activities = Nie ma działania „{ $found }”: w business.toml nie ma żadnego.
    .expected = [[activity]] o tej nazwie w business.toml
books-fault-no-properties = Nie ma strony ani sklepu „{ $found }”: w business.toml nie ma żadnego.
    .expected = [[property]] o tej nazwie w business.toml
books-fault-not-its-purpose = W business.toml działanie { $activity } nie ma celu „{ $found }”.
    .expected = { $purposes }
books-fault-other-currency = „{ $found }” to nie waluta tej ewidencji.
    .expected = { $currency }
books-fault-refunds-itself = Sprzedaż „{ $found }” jest zwrotem za samą siebie.
    .expected = identyfikator innej sprzedaży

## business.toml
books-fault-not-toml = Tego wiersza nie da się zrozumieć: { $found }
    .expected = wiersz taki jak hourly_rate = 40 albo name = "Piekarnia"
books-fault-key-without-quotes = { $key } musi tu stać w cudzysłowie.
    .expected = "{ $key }" = …
books-fault-key-twice = To ustawienie jest tu dwa razy.
    .expected = każde ustawienie tylko raz
books-fault-missing-key = Tego brakuje.
    .expected = wartość
books-fault-not-a-text = „{ $found }” to nie tekst.
    .expected = tekst w cudzysłowie, na przykład "EUR"
books-fault-not-a-list = „{ $found }” to nie lista.
    .expected = lista w nawiasach kwadratowych, na przykład ["reach"]
books-fault-not-a-section = „{ $found }” to nie sekcja.
    .expected = sekcja z własnymi ustawieniami, na przykład [time]
books-fault-not-sections = Tu każda pozycja ma własną sekcję, a nie „{ $found }”.
    .expected = osobna sekcja dla każdej pozycji, na przykład [[activity]]
books-fault-not-a-currency = „{ $found }” to nie waluta.
    .expected = trzy wielkie litery, na przykład PLN
books-fault-not-a-country = „{ $found }” to nie kraj.
    .expected = dwie wielkie litery, na przykład PL
books-fault-unknown-zone = „{ $found }” to nie strefa czasowa.
    .expected = strefa czasowa, na przykład { $nearest }
books-fault-no-rate = Nie wiadomo, ile kosztuje godzina.
    .expected = hourly_rate albo annual_revenue i hours_per_week
books-fault-not-a-share = „{ $found }” to nie ułamek.
    .expected = liczba od 0 do 1, na przykład 0.4, czyli 40%
books-fault-nothing-listed = Lista jest pusta.
    .expected = co najmniej jedna pozycja
books-fault-listed-twice = „{ $found }” jest na liście dwa razy.
    .expected = każda pozycja tylko raz
books-fault-person-twice = Dwie osoby nazywają się tak samo; wielkość liter nie ma znaczenia.
    .expected = każda osoba tylko raz
books-fault-rate-twice = Dwie stawki zaczynają obowiązywać tego samego dnia.
    .expected = dla każdej stawki inny pierwszy dzień

## Co mimo to zrozumiano

books-caution-byte-order-mark = Plik zaczyna się od niewidocznego znaku; pominięto ten znak.
books-caution-crlf = Wiersze kończą się tak jak w Windows; mimo to je odczytano.
books-caution-semicolons = Kolumny są rozdzielone średnikami; tak zostały odczytane.
books-caution-tabs = Kolumny są rozdzielone tabulatorami; tak zostały odczytane.
books-caution-windows-1252 = Tekst jest w starszym kodowaniu (Windows-1252); sprawdź, czy litery takie jak ó i é są w porządku.
books-caution-decimal-comma = Przecinek odczytano jako znak dziesiętny.
books-caution-thousands = W liczbach są znaki oddzielające tysiące; te znaki pominięto.
books-caution-three-decimals = Trzy cyfry po kropce odczytano jako część dziesiętną, nie jako tysiące.
books-caution-date-form = Daty odczytano jako { $form } (d to dzień, m miesiąc, y rok).
books-caution-unknown-column = Ta kolumna jest nieznana i ją pominięto.
books-caution-unknown-file = Ten plik jest nieznany i go pominięto.
books-caution-unknown-sheet = Ta karta jest nieznana i ją pominięto.
books-caution-unknown-key = To ustawienie jest nieznane i je pominięto; może chodzi o { $nearest }.

## Pusta ewidencja na początek

books-blank-title = Ewidencja twojej firmy
books-blank-my-business = Moja firma
books-blank-usual-currency = PLN
books-blank-begin = Wpisz to, co wiesz. Puste pole znaczy „nie wiadomo”, nigdy zero. Potrzebne są tylko działania i ich czas albo koszty; dzięki całej reszcie odpowiedź będzie pewniejsza.
books-blank-explanation = Co to znaczy
books-blank-word = Wybierz z listy.
books-blank-day = Tu wpisuje się datę, na przykład 2026-03-31.
books-blank-number = Ta liczba tu nie pasuje; w objaśnieniu jest napisane, co tu wpisać.
books-blank-activity = Wybierz działanie z listy. Nowe wpisz najpierw na karcie activities.

## Kolumny każdej tabeli

books-sheet-any-activity = Które działanie: jego identyfikator.
books-sheet-any-currency = Waluta, jeśli ją podajesz: ta sama co w firmie.
books-sheet-any-date = Dzień, na przykład 2026-03-31.
books-sheet-any-how-found = Co klient odpowiedział na pytanie: skąd pan lub pani o nas wie? Jego słowami.
books-sheet-any-id = Własny numer lub nazwa tego wiersza, jeśli jest; nie może się powtórzyć.
books-sheet-any-new = Czy to nowy klient? yes (tak) albo no (nie); puste, jeśli nie wiesz.
books-sheet-any-note = Notatka dla siebie.
books-sheet-any-property = Która strona lub który sklep, jeśli masz ich kilka: identyfikator.
books-sheet-any-purpose = Po co: reach (nowi klienci), retain (stali klienci) albo support (pomoc klientom).

## business

books-sheet-business = Twoja firma.
books-sheet-business-name = Nazwa firmy.
books-sheet-business-currency = Waluta wszystkich kwot, trzy litery, na przykład PLN.
books-sheet-business-time-zone = Strefa czasowa, na przykład Europe/Warsaw.
books-sheet-business-country = Kraj, dwie litery, na przykład PL.
books-sheet-business-hourly-rate = Ile kosztuje godzina twojego czasu.
books-sheet-business-annual-revenue = Albo zamiast tego: roczny obrót firmy.
books-sheet-business-hours-per-week = I ile godzin w tygodniu dla niej pracujesz; z obu liczb wynika cena godziny.
books-sheet-business-weekly-budget-minutes = Ile minut w tygodniu chcesz przeznaczać na media społecznościowe.
books-sheet-business-offer-kind = Co sprzedajesz: product (towar), service (usługa), subscription (abonament), lead (płacą ci za zapytania) albo advertising (płacą ci za wizyty).
books-sheet-business-price = Ile zwykle bierzesz za sztukę lub usługę.
books-sheet-business-margin = Ile zostaje z ceny, zanim odliczysz marketing, jako ułamek: 0.4 to 40%.
books-sheet-business-bought = Jak klienci kupują: once (raz) albo repeatedly (wielokrotnie).
books-sheet-business-buyers = Kto kupuje: consumers (osoby prywatne), businesses (firmy) albo both (jedni i drudzy).
books-sheet-business-visit-value = Ile przynosi jedna wizyta na stronie z reklamami.
books-sheet-business-minutes-per-case-elsewhere = Ile minut zajmuje pomoc klientowi przez telefon lub mailem.
books-sheet-business-period-from = Oceniaj dopiero od tego dnia.
books-sheet-business-period-to = Oceniaj tylko do tego dnia włącznie.

## people

books-sheet-people = Ile kosztuje godzina innych osób. Godzina osoby, której tu nie ma, kosztuje tyle co twoja.
books-sheet-people-person = Imię, tak jak na karcie time.
books-sheet-people-rate = Cena godziny; 0, jeśli płacisz tej osobie w costs (koszty).
books-sheet-people-from = Od którego dnia to obowiązuje, jeśli się zmieniło.

## activities

books-sheet-activities = Wszystko, na co idzie czas lub pieniądze na marketing: konto w mediach społecznościowych, ale też newsletter czy rozmowa z gośćmi.
books-sheet-activities-id = Krótka nazwa do tabel: małe litery, cyfry i łączniki (-), najwyżej 40 znaków.
books-sheet-activities-name = Nazwa, którą chcesz widzieć.
books-sheet-activities-kind = Co to jest: social (media społecznościowe), search (wyszukiwarki), email, referral (polecenia), events (wydarzenia), ads (reklamy), press (prasa) albo other (inne).
books-sheet-activities-network = Przy social: jaka sieć, na przykład instagram.
books-sheet-activities-purposes = Po co to jest: reach (nowi klienci), retain (stali klienci), support (pomoc klientom) albo kilka naraz.
books-sheet-activities-called = Jak nazywają to klienci, kiedy mówią, skąd o tobie wiedzą.
books-sheet-activities-usual-minutes-per-week = Ile minut w tygodniu to zwykle zajmuje, dla tygodni bez zapisków.
books-sheet-activities-since = Od kiedy to robisz.

## properties

books-sheet-properties = Twoje strony i sklepy, jeśli chcesz je rozróżniać. Każde może sprzedawać coś innego.
books-sheet-properties-id = Krótka nazwa do tabel: małe litery, cyfry i łączniki (-), najwyżej 40 znaków.
books-sheet-properties-site = Adres, na przykład shop.example.

## time

books-sheet-time = Poświęcony czas.
books-sheet-time-minutes = Ile minut.
books-sheet-time-person = Czyj czas; puste, jeśli twój.

## costs

books-sheet-costs = Wydane pieniądze.
books-sheet-costs-amount = Ile.
books-sheet-costs-kind = Na co: ads (reklamy), tool (narzędzie), content (teksty, zdjęcia), fee (opłata) albo other (inne).
books-sheet-costs-from = Pierwszy dzień, za który płacisz, jeśli to więcej niż jeden dzień.
books-sheet-costs-to = Ostatni dzień, za który płacisz.

## sales

books-sheet-sales = Co sprzedano: na każdą sprzedaż jeden wiersz.
books-sheet-sales-id = Numer sprzedaży; każdy numer tylko raz.
books-sheet-sales-revenue = Ile zapłacono.
books-sheet-sales-margin = Ile na tym zarobiono, zanim odliczy się marketing, jako kwota. Puste: wyniknie z tego, ile zapłacono.
books-sheet-sales-customer = Numer lub nazwa, ta sama przy każdym zakupie tego klienta. Prawdziwe nazwisko nie jest potrzebne.
books-sheet-sales-activity = Z jakiego działania przyszła według linku, kodu lub formularza. Puste, jeśli nic tego nie pokazuje.
books-sheet-sales-channel = Gdzie sprzedano: web (internet), counter (na miejscu), phone (telefon), mail albo other (inne).
books-sheet-sales-refund-of = Przy zwrocie pieniędzy: numer sprzedaży, której dotyczy.

## enquiries

books-sheet-enquiries = Kto pytał i co z tego wyszło.
books-sheet-enquiries-outcome = Co z tego wyszło: open (w toku), won (jest klient) albo lost (nic).
books-sheet-enquiries-lost-because = Dlaczego nic nie wyszło: price (cena), no-need (niepotrzebne), timing (zły moment), competitor (konkurencja), silence (klient zamilkł) albo other (inne).
books-sheet-enquiries-sale = Numer sprzedaży, która z tego wyszła.

## visits

books-sheet-visits = Wizyty na twojej stronie lub w sklepie w ciągu dnia, według tego, skąd przyszły.
books-sheet-visits-activity = Skąd przyszły: identyfikator działania; puste, jeśli nie wiadomo.
books-sheet-visits-visits = Ile wizyt.
books-sheet-visits-goals = W ilu z nich ktoś zrobił to, na co liczysz, na przykład poprosił o wycenę.

## journeys

books-sheet-journeys = Gdzie ludzie zetknęli się z firmą, zanim kupili.
books-sheet-journeys-visitor = Numer lub nazwa, ta sama przy każdej wizycie tej osoby. Nie jej prawdziwe nazwisko.
books-sheet-journeys-sale = Numer sprzedaży, w wierszu, w którym doszło do zakupu.

## posts

books-sheet-posts = Co opublikowano: na każdy wpis jeden wiersz.
books-sheet-posts-time = O której, na przykład 14:30.
books-sheet-posts-kind = Co to było: text (tekst), image (zdjęcie), video (film), link, story (relacja) albo poll (ankieta).
books-sheet-posts-intent = Po co było: promote (sprzedać), engage (porozmawiać), curate (podać dalej), inform (powiadomić) albo support (pomóc).
books-sheet-posts-text = Treść.
books-sheet-posts-reach = Ile osób to widziało.
books-sheet-posts-likes = Ile polubień.
books-sheet-posts-comments = Ile komentarzy.
books-sheet-posts-shares = Ile udostępnień.
books-sheet-posts-clicks = Ile kliknięć.

## support

books-sheet-support = Klienci, którym pomożono w ciągu dnia.
books-sheet-support-opened = Ile nowych spraw przyszło.
books-sheet-support-resolved = Ile załatwiono.
books-sheet-support-minutes = Ile minut z karty time na to poszło.

## experiments

books-sheet-experiments = Okresy, w których celowo wstrzymano działanie albo robiono go więcej lub mniej, żeby zobaczyć, co się stanie.
books-sheet-experiments-from = Pierwszy dzień.
books-sheet-experiments-to = Ostatni dzień; puste, jeśli jeszcze trwa.
books-sheet-experiments-change = Ile tego było: 0 to przerwa, 0.5 połowa, 2 dwa razy tyle.
