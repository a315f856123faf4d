//! Words that customers use in six languages. Ours alone: the judgement has lists of its own, which were not copied here.

use tulos_books::Network;

use super::chance::Chance;
use super::place::Language;

/// What an answer is about, other than a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Subject {
    Search,
    Mail,
    Event,
    Ad,
    Press,
    Friend,
    Passing,
    Web,
    Regular,
    Unknown,
}

/// One of the ways to say it.
pub(crate) fn say(chance: &mut Chance, language: Language, subject: Subject) -> String {
    (*chance.pick(phrases(language, subject))).to_owned()
}

/// A network, by name or nickname, in a few words.
pub(crate) fn name_network(chance: &mut Chance, language: Language, network: Network) -> String {
    let name = *chance.pick(names(network, language));
    let frame = *chance.pick(frames(language));
    frame.replace("{}", name)
}

fn frames(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["{}", "{}", "on {}", "saw it on {}", "your {} page", "through {}"],
        Language::Nl => &["{}", "{}", "via {}", "op {}", "jullie {}-pagina", "gezien op {}"],
        Language::Pl => &["{}", "{}", "z {}a", "na {}u", "przez {}", "zobaczyłam na {}u"],
        Language::Fi => &["{}", "{}", "{}ista", "{}issa", "näin {}issa", "teidän {}-sivu"],
        Language::Et => &["{}", "{}", "{}ist", "{}is", "leidsin {}ist", "teie {}i leht"],
        Language::Fr => &["{}", "{}", "sur {}", "par {}", "votre page {}", "vu sur {}"],
    }
}

fn names(network: Network, language: Language) -> &'static [&'static str] {
    match network {
        Network::Facebook => match language {
            Language::Fi => &["Facebook", "Facebook", "naamakirja", "FB", "fb", "fase"],
            Language::Et => &["Facebook", "Facebook", "näoraamat", "FB", "fb"],
            Language::Pl => &["Facebook", "Facebook", "fejs", "FB", "fb"],
            _ => &["Facebook", "Facebook", "FB", "fb", "Face book"],
        },
        Network::Instagram => &["Instagram", "Instagram", "insta", "Insta", "IG", "ig"],
        Network::X => &["X", "Twitter", "Twitter", "X/Twitter"],
        Network::LinkedIn => &["LinkedIn", "Linkedin", "linked in"],
        Network::TikTok => &["TikTok", "Tiktok", "tik tok", "tik-tok"],
        Network::Pinterest => &["Pinterest", "pinterest"],
        Network::GoogleBusiness => &["Google Maps", "Maps", "Google", "Google reviews"],
        Network::YouTube => &["YouTube", "Youtube", "you tube", "YT"],
        Network::Threads => &["Threads", "threads"],
        Network::Bluesky => &["Bluesky", "blue sky"],
        Network::Mastodon => &["Mastodon", "mastodon"],
        Network::Other => &["social media"],
    }
}

fn phrases(language: Language, subject: Subject) -> &'static [&'static str] {
    match language {
        Language::En => english(subject),
        Language::Nl => dutch(subject),
        Language::Pl => polish(subject),
        Language::Fi => finnish(subject),
        Language::Et => estonian(subject),
        Language::Fr => french(subject),
    }
}

fn english(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Search => {
            &["Google", "googled it", "found you on Google", "searched online", "search engine"]
        }
        Subject::Mail => &["your newsletter", "newsletter", "the mail you sent", "email"],
        Subject::Event => &["the fair", "met you at the fair", "your stall", "the market", "at the show"],
        Subject::Ad => &["an advert", "saw your ad", "banner", "advertisement"],
        Subject::Press => &["in the paper", "newspaper", "an article about you", "magazine"],
        Subject::Friend => {
            &["a friend", "my sister", "recommended by a colleague", "word of mouth", "neighbour"]
        }
        Subject::Passing => &["walked past", "saw the shop", "I live round the corner", "drove by"],
        Subject::Web => &["internet", "online", "the web", "your website"],
        Subject::Regular => &["been here before", "regular", "always known you", "I'm a customer already"],
        Subject::Unknown => &["don't know", "no idea", "can't remember", "?", "-", "not sure"],
    }
}

fn dutch(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Search => {
            &["Google", "gegoogled", "opgezocht op internet", "via google gevonden", "zoekmachine"]
        }
        Subject::Mail => &["nieuwsbrief", "jullie nieuwsbrief", "de mail", "mailtje van jullie"],
        Subject::Event => &["de beurs", "op de markt", "jullie kraam", "beurs", "op het festival"],
        Subject::Ad => &["advertentie", "reclame", "een advertentie gezien", "banner"],
        Subject::Press => &["de krant", "artikel in de krant", "tijdschrift", "stond in de krant"],
        Subject::Friend => &["een vriend", "via mijn zus", "collega", "mond-tot-mondreclame", "de buurvrouw"],
        Subject::Passing => &["liep langs", "zag de winkel", "woon om de hoek", "langsgereden"],
        Subject::Web => &["internet", "online", "jullie website", "de site"],
        Subject::Regular => &["ben al klant", "kom hier vaker", "vaste klant", "ken jullie al jaren"],
        Subject::Unknown => &["weet niet", "geen idee", "weet ik niet meer", "?", "-", "vergeten"],
    }
}

fn polish(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Search => {
            &["Google", "z Google", "wygooglowałem", "znalazłam w wyszukiwarce", "szukałem w necie"]
        }
        Subject::Mail => &["newsletter", "z newslettera", "z maila", "mailing"],
        Subject::Event => &["targi", "na targach", "wasze stoisko", "z jarmarku", "na festynie"],
        Subject::Ad => &["reklama", "z reklamy", "widziałam reklamę", "baner"],
        Subject::Press => &["gazeta", "z gazety", "artykuł w gazecie", "czasopismo"],
        Subject::Friend => &["koleżanka", "znajomy polecił", "od siostry", "z polecenia", "sąsiadka"],
        Subject::Passing => &["przechodziłem obok", "widziałam szyld", "mieszkam niedaleko", "przejeżdżałem"],
        Subject::Web => &["internet", "z internetu", "wasza strona", "online"],
        Subject::Regular => &["stały klient", "już byłam", "znam was od lat", "kupowałem wcześniej"],
        Subject::Unknown => &["nie wiem", "nie pamiętam", "?", "-", "trudno powiedzieć"],
    }
}

fn finnish(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Search => &["Google", "googlasin", "Googlesta", "löytyi googlaamalla", "hakukone"],
        Subject::Mail => &["uutiskirje", "uutiskirjeestä", "sähköposti", "teidän maili"],
        Subject::Event => &["messut", "messuilla", "markkinoilta", "teidän koju", "tapahtumassa"],
        Subject::Ad => &["mainos", "mainoksesta", "näin mainoksen", "banneri"],
        Subject::Press => &["lehti", "lehtijutusta", "paikallislehdestä", "sanomalehti"],
        Subject::Friend => &["ystävältä", "kaveri suositteli", "sisko", "työkaveri kertoi", "naapuri"],
        Subject::Passing => &["kävelin ohi", "näin kyltin", "asun lähellä", "ajoin ohi"],
        Subject::Web => &["netistä", "internet", "nettisivut", "netti"],
        Subject::Regular => &["vanha asiakas", "olen käynyt ennenkin", "kanta-asiakas", "tunnen teidät"],
        Subject::Unknown => &["en tiedä", "en muista", "?", "-", "en osaa sanoa"],
    }
}

fn estonian(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Search => &["Google", "guugeldasin", "Googlest", "otsisin netist", "otsingust"],
        Subject::Mail => &["uudiskiri", "uudiskirjast", "teie meil", "e-kiri"],
        Subject::Event => &["mess", "messil", "laadal", "teie lett", "laat"],
        Subject::Ad => &["reklaam", "nägin reklaami", "reklaamist", "bänner"],
        Subject::Press => &["ajaleht", "ajalehest", "artikkel lehes", "ajakiri"],
        Subject::Friend => &["sõber soovitas", "sõbranna", "õelt", "kolleeg", "tuttav", "naaber"],
        Subject::Passing => &["kõndisin mööda", "nägin silti", "elan lähedal", "sõitsin mööda"],
        Subject::Web => &["internet", "netist", "koduleht", "veebist"],
        Subject::Regular => &["püsiklient", "olen varem käinud", "vana klient", "tean teid ammu"],
        Subject::Unknown => &["ei tea", "ei mäleta", "?", "-", "raske öelda"],
    }
}

fn french(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Search => {
            &["Google", "recherche Google", "trouvé sur google", "moteur de recherche", "en cherchant"]
        }
        Subject::Mail => &["newsletter", "votre lettre d'information", "par mail", "un e-mail de vous"],
        Subject::Event => &["le salon", "à la foire", "votre stand", "au marché", "marché de Noël"],
        Subject::Ad => &["une pub", "publicité", "vu votre annonce", "bannière"],
        Subject::Press => &["le journal", "article de presse", "dans le journal", "magazine"],
        Subject::Friend => &["une amie", "ma sœur", "un collègue", "bouche-à-oreille", "le voisin"],
        Subject::Passing => &["passé devant", "vu la vitrine", "j'habite à côté", "en passant en voiture"],
        Subject::Web => &["internet", "en ligne", "votre site", "le web"],
        Subject::Regular => {
            &["déjà client", "cliente fidèle", "je vous connais depuis longtemps", "déjà venu"]
        }
        Subject::Unknown => &["je ne sais pas", "sais plus", "?", "-", "aucune idée"],
    }
}
