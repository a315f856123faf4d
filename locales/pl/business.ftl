### People: signing in, coming in by a link, and what is being worked on

## Signing in
business-sign-in = Logowanie
business-sign-in-lead = Podaj swój adres e-mail i hasło.
business-sign-in-do = Zaloguj się
business-sign-in-wrong = Ten adres e-mail i to hasło do siebie nie pasują.
business-email = Adres e-mail
business-email-wrong = Wpisz adres e-mail, na przykład anna@example.com.
business-password = Hasło
business-name = Twoje imię
business-name-missing = Wpisz swoje imię.

## Choosing a password
business-password-choose = Wymyśl hasło
business-password-lead = Od teraz będziesz się nim logować.
business-password-do = Zapisz to hasło
business-password-hint = { $count ->
    [one] Co najmniej { $count } znak.
    [few] Co najmniej { $count } znaki.
    [many] Co najmniej { $count } znaków.
   *[other] Co najmniej { $count } znaku.
} Najlepiej kilka słów, które tylko tobie przyjdzie do głowy połączyć.
business-password-short = { $count ->
    [one] To hasło jest za krótkie: musi mieć co najmniej { $count } znak.
    [few] To hasło jest za krótkie: musi mieć co najmniej { $count } znaki.
    [many] To hasło jest za krótkie: musi mieć co najmniej { $count } znaków.
   *[other] To hasło jest za krótkie: musi mieć co najmniej { $count } znaku.
}

## The first person
business-welcome = Witaj w Tulos
business-welcome-lead = Jesteś tu pierwszą osobą, więc to ty opiekujesz się tą instalacją. Nic z tego, co wpiszesz, nie opuści tego komputera.
business-welcome-do = Zaczynamy

## What is being worked on
business-work = Prace w toku
business-work-lead = Co Tulos teraz dla ciebie robi i co się nie udało.
business-work-none = Wszystko zrobione
business-work-none-lead = Nic nie czeka i nic nie poszło źle.
business-work-what = Co
business-work-state = Stan
business-work-tries = Próby
business-work-failure = Co poszło nie tak
business-work-again = Ponów
business-work-dead = Nie udało się
business-work-running = W toku
business-work-progress = Gotowe w { $share }
business-work-waiting = Czeka
business-work-retry = Spróbuj jeszcze raz
# Kinds of work.
business-job-import = Wczytywanie ewidencji
business-job-verdict = Obliczanie ocen
