### The books in the database: what is wrong with files, imports, lists of rows

# The place of a fault: “sales.csv, line 12, revenue”.
ledger-fault-line = wiersz { $line }
ledger-fault-expected = Ma tu być: { $expected }

## The books
ledger-books = Ewidencja
ledger-books-lead = Wszystko, co poszło na twój marketing, i wszystko, co on przyniósł, wiersz po wierszu. Oceny opierają się na tym i na niczym innym.
ledger-import = Wczytaj ewidencję
ledger-export = Pobierz wszystko
ledger-work = Prace w toku
ledger-add = Dodaj wiersz
ledger-row = Wiersz
ledger-row-new = Nowy wiersz
ledger-row-changed = Ten wiersz został w międzyczasie zmieniony, więc nic jeszcze nie zapisano. Tak wygląda teraz; niżej jest to, co wpisano. Ponowny zapis zastąpi obecną treść.
ledger-row-gone = Tego wiersza już nie ma: został w międzyczasie zmieniony albo usunięty. Po zapisaniu to, co wpisano, zostanie dodane jako nowy wiersz.
ledger-save = Zapisz
ledger-delete = Usuń ten wiersz
ledger-delete-ask = Usunąć ten wiersz?
ledger-delete-lead = Wiersz zniknie z ewidencji, a oceny zostaną wyliczone bez niego.
ledger-delete-not = Zostaw
ledger-filter-all = Wszystkie
ledger-filter-from = Od
ledger-filter-to = Do
ledger-filter-find = Szukaj
ledger-filter-do = Pokaż

## The tables
ledger-table-time = Czas
    .about = Ile czasu poszło na każde działanie.
ledger-table-costs = Koszty
    .about = Wydane pieniądze: reklamy, narzędzia, opłaty.
ledger-table-sales = Sprzedaż
    .about = Co sprzedano i skąd przyszedł klient.
ledger-table-enquiries = Zapytania
    .about = Kto pytał i co z tego wyszło.
ledger-table-visits = Wizyty
    .about = Wizyty na twojej stronie lub w sklepie w ciągu dnia, według tego, skąd przyszły.
ledger-table-journeys = Droga do zakupu
    .about = Gdzie ludzie zetknęli się z firmą, zanim kupili.
ledger-table-posts = Wpisy
    .about = Co opublikowano i ile osób zareagowało.
ledger-table-support = Pomoc klientom
    .about = Ilu klientów dostało pomoc i ile to zajęło.
ledger-table-experiments = Eksperymenty
    .about = Działania, które celowo wstrzymano albo zmieniono.

## The columns
ledger-column-date = Data
ledger-column-activity = Działanie
ledger-column-minutes = Minuty
ledger-column-purpose = Cel
ledger-column-person = Kto
ledger-column-id = Numer
ledger-column-amount = Kwota
ledger-column-kind = Rodzaj
ledger-column-from = Od
ledger-column-to = Do
ledger-column-note = Notatka
ledger-column-currency = Waluta
ledger-column-revenue = Zapłacono
ledger-column-margin = Zysk
ledger-column-customer = Klient
ledger-column-how-found = Skąd o tobie wie
ledger-column-channel = Gdzie sprzedano
ledger-column-new = Nowy klient
ledger-column-refund-of = Zwrot za
ledger-column-property = Strona lub sklep
ledger-column-outcome = Co z tego wyszło
ledger-column-lost-because = Dlaczego nie
ledger-column-sale = Sprzedaż
ledger-column-visits = Wizyty
ledger-column-goals = Udane wizyty
ledger-column-visitor = Odwiedzający
ledger-column-time = Godzina
ledger-column-intent = Po co
ledger-column-text = Treść
ledger-column-reach = Ile osób widziało
ledger-column-likes = Polubienia
ledger-column-comments = Komentarze
ledger-column-shares = Udostępnienia
ledger-column-clicks = Kliknięcia
ledger-column-opened = Nowe sprawy
ledger-column-resolved = Załatwione
ledger-column-change = Ile razy tyle co zwykle (0 to przerwa)

## The words that may stand in them
ledger-word-reach = nowi klienci
ledger-word-retain = stali klienci
ledger-word-support = pomoc
ledger-word-ads = reklamy
ledger-word-tool = narzędzie
ledger-word-content = teksty, zdjęcia
ledger-word-fee = opłata
ledger-word-other = inne
ledger-word-web = w internecie
ledger-word-counter = na miejscu
ledger-word-phone = przez telefon
ledger-word-mail = pocztą lub mailem
ledger-word-open = w toku
ledger-word-won = udane
ledger-word-lost = nieudane
ledger-word-price = cena
ledger-word-no-need = niepotrzebne
ledger-word-timing = zły moment
ledger-word-competitor = konkurencja
ledger-word-silence = klient zamilkł
ledger-word-text = tekst
ledger-word-image = zdjęcie
ledger-word-video = film
ledger-word-link = link
ledger-word-story = relacja
ledger-word-poll = ankieta
ledger-word-promote = sprzedać
ledger-word-engage = porozmawiać
ledger-word-curate = podać dalej
ledger-word-inform = powiadomić
ledger-word-yes = tak
ledger-word-no = nie

## Bringing books in
ledger-import-lead = Arkusz kalkulacyjny, folder z tabelami, taki folder jako zip albo pojedyncza tabela. Zobaczysz, co zostanie wczytane, zanim cokolwiek się zapisze.
ledger-new = Nowa firma
ledger-new-lead = Wczytaj ewidencję firmy: arkusz kalkulacyjny, folder z tabelami albo taki folder jako zip. Zobaczysz, co zostanie wczytane, zanim cokolwiek się zapisze.
ledger-new-empty = Nie masz jeszcze nic zapisanego? Pobierz pusty arkusz, wypełnij go i wczytaj tutaj.
ledger-import-files = Pliki
ledger-import-files-hint = .xlsx, .ods, .csv albo .zip
ledger-import-nothing = Najpierw wybierz plik.
ledger-import-folder = Albo cały folder
ledger-import-look = Najpierw zobacz
ledger-import-wrong = { $count ->
    [one] Jedna rzecz się nie zgadza. Niczego nie wczytano.
    [few] { $count } rzeczy się nie zgadzają. Niczego nie wczytano.
    [many] { $count } rzeczy się nie zgadza. Niczego nie wczytano.
   *[other] { $count } rzeczy się nie zgadza. Niczego nie wczytano.
}
ledger-import-wrong-more = … i jeszcze { $count }.
ledger-import-taking = Wczytano { $share } wierszy. W tym czasie możesz spokojnie pracować dalej.
ledger-import-done = Wszystko wczytane.
ledger-import-to-verdict = Zobacz ocenę
ledger-import-agree = Wczytaj
ledger-import-cancel = Nie wczytuj
ledger-preview = { $business }: co zostanie wczytane
ledger-preview-lead = Nowe wiersze: { $new }, zmienione: { $changed }, bez zmian: { $same }.
ledger-preview-table = Nowe: { $new }, zmienione: { $changed }, bez zmian: { $same }. Pierwsze z nich:
ledger-preview-settings = Wczytane zostaną też ustawienia; zmieni się: { $parts }.
ledger-preview-other-business = Uwaga: to ewidencja firmy „{ $books }”. Po wczytaniu wymiesza się z ewidencją firmy „{ $business }” i zmieni się: { $parts }. Jeśli to osobna firma, wybierz „Nowa firma”.
ledger-preview-kept = To, czego nie ma w pliku, zostaje, bo wiersze mogą się do tego odnosić: { $names }.
ledger-preview-second = Masz już firmę o nazwie „{ $business }”. Powstanie druga; aby uzupełnić pierwszą, wczytaj ewidencję na jej stronie.
ledger-settings-name = nazwa
ledger-settings-zone = kraj i strefa czasowa
ledger-settings-period = okres
ledger-settings-time = koszt godziny i dozwolony czas
ledger-settings-offer = to, co sprzedajesz
ledger-settings-support = koszt obsługi zgłoszenia
ledger-settings-properties = strony i sklepy
ledger-settings-activities = działania

## The last year
ledger-year = Ostatni rok, tydzień po tygodniu
ledger-year-time = Czas
ledger-year-time-about = Poświęcony czas według działań.
ledger-year-sales = Sprzedaż
ledger-year-sales-about = Co zostało sprzedane.

## The clock
ledger-clock = Zegar
ledger-clock-running = { $name }: na razie { $minutes }, od { $since }.
ledger-clock-stop = Zatrzymaj i zapisz
ledger-clock-long = Zegar chodzi bardzo długo. Ile minut to było naprawdę? Wpisz 0, jeśli nic nie ma być zapisane.
ledger-clock-wrong = „{ $found }” to nie liczba minut doby.
ledger-clock-start = Zacznij od
ledger-clock-for = { $name } ({ $purpose })
ledger-clock-today = Dzisiaj
ledger-clock-week = W tym tygodniu do tej pory: { $minutes }, koszt { $money }.
ledger-clock-budget = Z tego { $social } na media społecznościowe, przy limicie { $budget } tygodniowo.
