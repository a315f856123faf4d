### Wiersz poleceń.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minuta { $days } po { $rate } za godzinę kosztuje { $year } rocznie.
    [few] { $minutes } minuty { $days } po { $rate } za godzinę kosztują { $year } rocznie.
    [many] { $minutes } minut { $days } po { $rate } za godzinę kosztuje { $year } rocznie.
   *[other] { $minutes } minuty { $days } po { $rate } za godzinę kosztuje { $year } rocznie.
}
tulos-cost-answer-together = Cały ten czas kosztuje { $year } rocznie.
tulos-cost-answer-rate = { $hours ->
    [one] { $revenue } rocznie przy { $hours } godzinie w tygodniu: ta godzina przynosi { $rate }.
    [few] { $revenue } rocznie przy { $hours } godzinach w tygodniu: godzina przynosi { $rate }.
    [many] { $revenue } rocznie przy { $hours } godzinach w tygodniu: godzina przynosi { $rate }.
   *[other] { $revenue } rocznie przy { $hours } godziny w tygodniu: godzina przynosi { $rate }.
}
tulos-weekdays = w każdy dzień roboczy
tulos-every-day = codziennie
tulos-days-a-week = { $count ->
    [one] jeden dzień w tygodniu
    [few] { $count } dni w tygodniu
    [many] { $count } dni w tygodniu
   *[other] { $count } dnia w tygodniu
}
tulos-cost-head-hour = za godzinę
tulos-cost-head-minutes = min dziennie
tulos-cost-head-week = tygodniowo
tulos-cost-head-month = miesięcznie
tulos-cost-head-year = rocznie
tulos-cost-you = Ty
tulos-cost-together = Razem
tulos-cost-note = Liczone { $days }, 52 tygodnie w roku; miesiąc to 1/12 roku.
tulos-not-a-number = { $option } { $found }: to nie jest liczba od { $least } do { $most }. Wpisz ją cyframi, z kropką zamiast przecinka: { $example }.
tulos-cost-not-a-person = { $option } { $found }: potrzebne są imię, cena godziny i minuty dziennie, na przykład: { $example }.

## Księgi, w których coś jest nie tak
tulos-faults = { $count ->
    [one] W tej ewidencji trzeba najpierw poprawić jedną rzecz.
    [few] W tej ewidencji trzeba najpierw poprawić { $count } rzeczy.
    [many] W tej ewidencji trzeba najpierw poprawić { $count } rzeczy.
   *[other] W tej ewidencji trzeba najpierw poprawić { $count } rzeczy.
}
tulos-faults-more = { $count ->
    [one] I jeszcze jedna; --all pokaże wszystkie.
    [few] I jeszcze { $count }; --all pokaże wszystkie.
    [many] I jeszcze { $count }; --all pokaże wszystkie.
   *[other] I jeszcze { $count }; --all pokaże wszystkie.
}

## tulos verdict and tulos books
tulos-judging = Przeglądam ewidencję…
tulos-days-out-of-order = Ostatni dzień jest przed pierwszym.
tulos-books-begun = { $place }: gotowe do wypełnienia.
tulos-books-there-already = { $place }: coś już tu jest; niczego nie zmieniono.
tulos-books-in-order = Ta ewidencja jest w porządku.
tulos-books-missing = Co dałoby pewniejszą ocenę, najpierw to, co najbardziej pomoże:
tulos-not-a-date = { $option } { $found }: to nie jest data. Wpisz rok, miesiąc i dzień: { $example }.
tulos-books-odd = Odczytane, ale warto na to spojrzeć:
tulos-books-not-written = { $place }: nie udało się zapisać: { $why }
tulos-books-only-xlsx = { $place }: nowy arkusz zapisuje się jako .xlsx; LibreOffice też go otworzy.
tulos-books-left-off = Przerwano; niczego nie zapisano.
tulos-books-rate-assumed = Godzinę twojego czasu wyceniono na razie na { $rate }: wpisz, ile naprawdę kosztuje.
tulos-books-next = Gdy już coś wpiszesz:

## What tulos books new asks
tulos-ask-name = Jak nazywa się twoja firma?
tulos-ask-currency = W jakiej walucie liczysz?
tulos-ask-time-zone = W jakiej strefie czasowej jesteś? (na przykład Europe/Warsaw)
tulos-ask-rate = Ile kosztuje godzina twojego czasu? (Enter, jeśli nie wiesz)
tulos-ask-annual-revenue = To policzmy: jaki obrót ma firma w roku? (Enter, jeśli nie wiesz)
tulos-ask-hours-per-week = A ile godzin w tygodniu dla niej pracujesz? (Enter, jeśli nie wiesz)
tulos-ask-sells = Co sprzedajesz? 1 towary, 2 usługi, 3 abonamenty, 4 zapytania przekazywane dalej, 5 miejsce na reklamy
tulos-ask-price = Ile zwykle bierzesz za sztukę lub usługę? (Enter, jeśli różnie)
tulos-ask-margin = Ile procent ceny zostaje ci, zanim odliczysz marketing? (Enter, jeśli nie wiesz)
tulos-ask-bought = Jak często kupuje klient? 1 tylko raz, 2 wielokrotnie
tulos-ask-activities = Na co idzie twój czas lub pieniądze na marketing? (oddziel przecinkami: Facebook, newsletter, targ)
tulos-ask-kind = Co to jest: { $name }? 1 media społecznościowe, 2 wyszukiwarka, 3 e-mail, 4 polecenia, 5 wydarzenia, 6 reklamy, 7 prasa, 8 coś innego
tulos-ask-minutes = Ile minut w tygodniu zajmuje { $name }? (Enter, jeśli będziesz je zapisywać)

## The page as a file
tulos-written = Strona jest w pliku { $file }.
tulos-not-written = Nie udało się zapisać pliku { $file }: { $why }

## Serving
# The address to open in a browser.
tulos-open = Tulos jest gotowy: otwórz { $address }
tulos-nav-verdict = Ocena
tulos-nav-clock = Zegar
tulos-nav-books = Ewidencja
tulos-settings-wrong = Nie można użyć pliku { $file }: { $why }
tulos-base-url-wrong = --base-url { $found }: podaj adres, którego używają przeglądarki, na przykład https://tulos.example.com.
tulos-data-not-made = Nie udało się utworzyć folderu { $folder }: { $why }
tulos-no-data = W { $folder } nie ma jeszcze bazy danych.
tulos-database-not-known = --database wymaga adresu bazy PostgreSQL: postgres://…
tulos-database-newer = Tę bazę danych otwierała już nowsza wersja Tulos. Użyj tamtej wersji. ({ $why })
tulos-database-full = Dysk z bazą danych jest pełny. Zwolnij miejsce i spróbuj jeszcze raz. ({ $why })
tulos-database-read-only = Bazę danych można odczytać, ale nie można w niej nic zapisać. Zadbaj o to, żeby ten program mógł tam zapisywać. ({ $why })
tulos-database-away = Nie można otworzyć bazy danych: { $why }
tulos-not-bound = Nie można nasłuchiwać na { $address }: { $why }. Wybierz inny adres opcją --listen.

## Books into and out of the database
tulos-imported = { $business } – nowe wiersze: { $new }, zmienione: { $changed }, bez zmian: { $same }.
tulos-import-other-business = To ewidencja firmy „{ $books }”; jej ustawienia zastąpiłyby ustawienia firmy „{ $business }”. Niczego nie wczytano. Jeśli o to chodzi, użyj --replace-settings; bez --business powstanie osobna firma.
tulos-not-read = Nie udało się odczytać pliku { $file }: { $why }
tulos-import-too-large = zawiera więcej, niż można wczytać naraz.
tulos-exported = { $business }: ewidencja jest w folderze { $folder }.
tulos-export-failed = Nie udało się zapisać ewidencji w folderze { $folder }: { $why }
tulos-business-unknown = Nie ma firmy „{ $business }”.
tulos-business-none = Nie ma jeszcze żadnej firmy.
tulos-business-several = Jest kilka firm: { $names }. Wskaż jedną opcją --business.
tulos-business-ambiguous = Kilka firm nazywa się „{ $business }”. Wskaż jedną jej adresem: { $names }.

## People
tulos-user-no-address = Do logowania potrzebny jest adres e-mail, na przykład anna@example.com.
tulos-user-twice = Konto { $email } już istnieje. Inne hasło: tulos user password.
tulos-user-unknown = Nikt nie loguje się adresem { $email }.
tulos-user-added = { $email } może się teraz logować.
tulos-user-works = { $email } pracuje teraz w firmie { $business } ({ $role }).
tulos-user-password-changed = { $email } ma nowe hasło; wszędzie wylogowano.
# $path: the end of an address.
tulos-user-link = { $email } ustawi sobie hasło tutaj, raz i w ciągu doby: { $address }
tulos-user-type-password = Hasło:
