### Käsurida.

## tulos cost
tulos-cost-answer = { $minutes ->
    [one] { $minutes } minut { $days } maksab { $year } aastas, kui tund maksab { $rate }.
   *[other] { $minutes } minutit { $days } maksab { $year } aastas, kui tund maksab { $rate }.
}
tulos-cost-answer-together = Kogu see aeg maksab { $year } aastas.
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
tulos-cost-note = Nii on arvutatud: { $days }, 52 nädalat aastas; kuu on sellest 1/12.
tulos-not-a-number = { $option } { $found }: see ei ole arv { $least } ja { $most } vahel. Kirjuta numbritega ja pane koma asemele punkt: { $example }.
tulos-cost-not-a-person = { $option } { $found }: vaja on nime, tunni hinda ja minuteid päevas, näiteks nii: { $example }.

## Arvestus, milles on midagi parandada
tulos-faults = { $count ->
    [one] Selles arvestuses tuleb enne parandada üks koht.
   *[other] Selles arvestuses tuleb enne parandada { $count } kohta.
}
tulos-faults-more = { $count ->
    [one] Ja veel üks; --all näitab kõiki.
   *[other] Ja veel { $count }; --all näitab kõiki.
}

## tulos verdict and tulos books
tulos-judging = Vaatan arvestust läbi …
tulos-days-out-of-order = Viimane päev on enne esimest.
tulos-books-begun = { $place } on täitmiseks valmis.
tulos-books-there-already = { $place }: seal on juba midagi; kõik jäi nii, nagu oli.
tulos-books-in-order = Arvestus on korras.
tulos-books-missing = Mis teeks hinnangu kindlamaks, kõige kasulikum ees:
tulos-not-a-date = { $option } { $found }: see ei ole kuupäev. Kirjuta aasta, kuu ja päev: { $example }.
tulos-books-odd = Loetud, aga vaata üle:
tulos-books-not-written = { $place }: kirjutamine ei õnnestunud: { $why }
tulos-books-only-xlsx = { $place }: uus arvutustabel kirjutatakse .xlsx-failina; LibreOffice avab ka selle.
tulos-books-left-off = Katkestatud; midagi ei kirjutatud.
tulos-books-rate-assumed = Sinu tunni hinnaks on esialgu märgitud { $rate }: kirjuta asemele, kui palju su tund maksab.
tulos-books-next = Kui oled sinna midagi kirjutanud:

## What tulos books new asks
tulos-ask-name = Mis on su ettevõtte nimi?
tulos-ask-currency = Mis valuutas sa arvestust pead?
tulos-ask-time-zone = Mis ajavööndis sa oled? (näiteks Europe/Tallinn)
tulos-ask-rate = Kui palju maksab tund sinu aega? (vajuta Enter, kui ei tea)
tulos-ask-annual-revenue = Siis arvutame: kui suur on ettevõtte käive aastas? (vajuta Enter, kui ei tea)
tulos-ask-hours-per-week = Ja mitu tundi nädalas sa selle heaks töötad? (vajuta Enter, kui ei tea)
tulos-ask-sells = Mida sa müüd? 1 kaupa, 2 teenust, 3 püsitellimusi, 4 päringuid, mille annad edasi teistele, 5 reklaamipinda
tulos-ask-price = Kui palju sa ühe eest tavaliselt küsid? (vajuta Enter, kui hind on erinev)
tulos-ask-margin = Mitu protsenti hinnast jääb sulle enne turundust? (vajuta Enter, kui ei tea)
tulos-ask-bought = Kui tihti klient ostab? 1 üks kord, 2 korduvalt
tulos-ask-activities = Mille peale kulub sul turunduses aega või raha? (eralda komadega: Facebook, uudiskiri, turulett)
tulos-ask-kind = Mis neist on { $name }? 1 sotsiaalmeedia, 2 otsing, 3 e-post, 4 soovitused, 5 üritused, 6 reklaam, 7 ajakirjandus, 8 midagi muud
tulos-ask-minutes = Mitu minutit nädalas võtab { $name }? (vajuta Enter, kui hakkad need üles kirjutama)

## The page as a file
tulos-written = Leht on failis { $file }.
tulos-not-written = Faili { $file } ei saanud kirjutada: { $why }

## Serving
# The address to open in a browser.
tulos-open = Tulos on valmis: ava { $address }
tulos-nav-verdict = Hinnang
tulos-nav-clock = Kell
tulos-nav-books = Arvestus
tulos-settings-wrong = { $file } ei sobi: { $why }
tulos-base-url-wrong = --base-url { $found }: anna aadress, mida brauserid kasutavad, näiteks https://tulos.example.com.
tulos-data-not-made = Kausta { $folder } ei saanud luua: { $why }
tulos-no-data = Kaustas { $folder } pole veel andmebaasi.
tulos-database-not-known = --database võtab PostgreSQL-andmebaasi aadressi: postgres://…
tulos-database-newer = Selle andmebaasi on juba avanud programmi uuem versioon. Kasuta seda. ({ $why })
tulos-database-full = Andmebaasi ketas on täis. Tee ruumi ja proovi uuesti. ({ $why })
tulos-database-read-only = Andmebaasi saab lugeda, aga sinna ei saa kirjutada. Hoolitse, et see programm tohiks sinna kirjutada. ({ $why })
tulos-database-away = Andmebaasi ei saa avada: { $why }
tulos-not-bound = Aadressil { $address } ei saa kuulata: { $why }. Vali teine aadress valikuga --listen.

## Books into and out of the database
tulos-imported = { $business }: uusi ridu { $new }, muutunud { $changed }, samaks jäänud { $same }.
tulos-import-other-business = See on ettevõtte „{ $books }“ arvestus ja selle seaded asendaksid ettevõtte „{ $business }“ omad. Midagi ei loetud sisse. Kui just seda soovid, lisa --replace-settings; ilma valikuta --business saab sellest omaette ettevõte.
tulos-not-read = Faili { $file } ei õnnestunud lugeda: { $why }
tulos-import-too-large = selles on rohkem, kui korraga saab sisse lugeda.
tulos-exported = { $business }: arvestus on kaustas { $folder }.
tulos-export-failed = Arvestust ei saanud kirjutada kausta { $folder }: { $why }
tulos-business-unknown = Ettevõtet „{ $business }“ ei ole.
tulos-business-none = Ühtegi ettevõtet veel pole.
tulos-business-several = Ettevõtteid on mitu: { $names }. Ütle valikuga --business, millist sa mõtled.
tulos-business-ambiguous = Mitme ettevõtte nimi on „{ $business }“. Ütle aadressiga, millist sa mõtled: { $names }.

## People
tulos-user-no-address = Sisse logitakse e-posti aadressiga, näiteks anna@example.com.
tulos-user-twice = { $email } saab juba sisse logida. Uus parool: tulos user password.
tulos-user-unknown = Aadressiga { $email } ei logi keegi sisse.
tulos-user-added = { $email } saab nüüd sisse logida.
tulos-user-works = { $email } on nüüd ettevõttes { $business } ({ $role }).
tulos-user-password-changed = { $email } sai uue parooli ja on kõikjalt välja logitud.
# $path: the end of an address.
tulos-user-link = { $email } valib parooli siin, üks kord ja ööpäeva jooksul: { $address }
tulos-user-type-password = Parool:
