### The frame of every page, and what its parts say by themselves.

shell-tulos = Tulos
# For whoever moves by keyboard.
shell-skip = Przejdź do treści
# What the list of pages is called by a screen reader.
shell-nav = Menu
shell-switch = Zmień firmę
# Said when a part of the page has been replaced.
shell-updated = Odświeżono.
shell-language = Język
shell-sign-out = Wyloguj się
# $id: what stands in the log beside the error.
shell-request = Numer dla osoby, która ci pomoże: { $id }
# A link to load the page once more, where something is being worked out.
shell-look-again = Sprawdź ponownie

## Forms
# What is wrong follows, a line each.
shell-faults = { $count ->
    [one] Popraw jeszcze jedną rzecz:
    [few] Popraw jeszcze { $count } rzeczy:
    [many] Popraw jeszcze { $count } rzeczy:
   *[other] Popraw jeszcze { $count } rzeczy:
}
shell-optional = nieobowiązkowe
# Behind the button to choose files.
shell-drop = albo upuść tu pliki lub folder

## Tables
shell-no-rows = Nic tu nie ma.
# What the way to further rows is called by a screen reader.
shell-pages = Więcej wierszy
# The rows before and after these.
shell-previous = Poprzednie
shell-next = Następne
shell-rows = Wiersze od { $from } do { $to }
shell-rows-of = Wiersze od { $from } do { $to } z { $of }

## Charts
shell-figures = Liczby w tabeli
shell-nothing-to-draw = Nie ma jeszcze liczb do pokazania.
# Below an axis: as short as can be understood.
shell-month = { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}
# The head of a column of dates.
shell-week = Tydzień od
shell-week-of = Tydzień od { $date }
# Figures, written.
shell-between = { $mean } (od { $low } do { $high })
shell-figure-of = { $name }: { $figure }
shell-interval-cost = Kosztowało { $cost }, przyniosło { $mean } (od { $low } do { $high })
shell-interval-unknown = Kosztowało { $cost }; nie wiadomo jeszcze, ile przyniosło
# Heads of columns.
shell-name = Nazwa
shell-low = Co najmniej
shell-mean = Najpewniej
shell-high = Co najwyżej
shell-cost = Koszt
shell-share = Udział
shell-amount = Ile
shell-now-and-then = Jak jest i jak mogłoby być

## What went wrong: in a word, in a sentence, and what to do
shell-problem-not-found = Nic tu nie ma
    .told = Ta strona nie istnieje albo nie możesz jej zobaczyć.
    .do = Sprawdź adres albo zacznij od pierwszej strony.
shell-problem-link-over = Ten link już nie działa
    .told = Został już użyty albo wygasł: taki link działa raz i tylko przez dobę.
    .do = Zaloguj się albo poproś o nowy osobę, która opiekuje się tą instalacją.
shell-problem-not-allowed = Tego nie możesz zrobić
    .told = Twoja rola w tej firmie na to nie pozwala.
    .do = Poproś właściciela firmy, żeby to zrobił albo dał ci inną rolę.
shell-problem-foreign = To nie przyszło stąd
    .told = Żądanie przyszło z innej strony, więc nic nie zrobiono.
    .do = Otwórz tę stronę tutaj i spróbuj jeszcze raz.
shell-problem-too-often = Za dużo prób
    .told = W krótkim czasie było za dużo prób.
shell-problem-too-large = To jest za duże
    .told = To, co przyszło, jest większe, niż można tu przyjąć; niczego nie zachowano.
    .do = Prześlij to w mniejszych częściach.
shell-problem-unreadable = Nie udało się tego zrozumieć
    .told = To, co przyszło, nie pasuje do tej strony; niczego nie zmieniono.
    .do = Wczytaj stronę ponownie i wypełnij ją jeszcze raz.
shell-problem-interrupted = To nie dotarło w całości
    .told = Połączenie się urwało; niczego nie zmieniono.
    .do = Spróbuj jeszcze raz.
shell-problem-overtaken = Ktoś był szybszy
    .told = Ktoś inny zmienił w tym czasie to samo, więc twoja zmiana nie została zapisana.
    .do = Wczytaj stronę ponownie i zobacz, co jest na niej teraz.
shell-problem-away = Ewidencja jest teraz niedostępna
    .told = Baza danych nie odpowiada; niczego nie zmieniono.
    .do = Spróbuj za minutę.
shell-problem-full = Dysk jest pełny
    .told = Dopóki nie będzie miejsca, niczego więcej nie da się zapisać. To, co jest, jest bezpieczne.
    .do = Poproś osobę, która opiekuje się tą instalacją, żeby zwolniła miejsce na dysku.
shell-problem-read-only = Teraz nie można niczego zapisać
    .told = Bazę danych można tylko odczytywać; niczego nie zmieniono.
    .do = Spróbuj później. Jeśli tak zostanie, powiedz o tym osobie, która opiekuje się tą instalacją.
shell-problem-broken = Coś się tu zepsuło
    .told = To błąd programu, nie twój.
    .do = Spróbuj jeszcze raz. Jeśli to się powtórzy, powiedz o tym osobie, która opiekuje się tą instalacją, i podaj numer poniżej.
# $minutes: how long to wait.
shell-problem-too-often-wait = { $minutes ->
    [one] Spróbuj za { $minutes } minutę.
    [few] Spróbuj za { $minutes } minuty.
    [many] Spróbuj za { $minutes } minut.
   *[other] Spróbuj za { $minutes } minuty.
}
