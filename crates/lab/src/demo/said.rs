//! What customers say when they are asked how they found the bakery, in their own words and spelling: what led them, or what comes
//! to mind.

use super::cast::Part;
use super::town::{Came, Contact};
use crate::bank::chance::Chance;

/// Ways of saying the same.
type Phrases = &'static [&'static str];

/// Share of the new customers who are asked and answer, and of the others.
const ASKED: (f64, f64) = (0.38, 0.3);
/// Share of the answers that name what led them.
const HONEST: f64 = 0.8;

const INSTAGRAM: Phrases = &[
    "Instagram",
    "instagram",
    "insta",
    "Insta",
    "saw your cakes on Instagram",
    "IG",
    "your Instagram page",
    "instgram",
    "on insta, the lemon one",
    "Instagramm",
    "a reel on Instagram",
    "my daughter showed me your Insta",
];
const FACEBOOK: Phrases = &[
    "Facebook",
    "facebook",
    "FB",
    "on facebook",
    "your Facebook page",
    "facebok",
    "face book",
    "fb messenger",
];
const NEWSLETTER: Phrases = &[
    "newsletter",
    "your newsletter",
    "the Thursday letter",
    "Newsletter",
    "news letter",
    "your email on Thursday",
    "the mail you sent",
    "newletter",
    "saw it in the newsletter",
];
const MARKET: Phrases = &[
    "the market",
    "your stall at the market",
    "Saturday market",
    "tasted it at the market",
    "the stall",
    "market stall",
    "the stall on Saturday",
    "market",
    "the girl at the stall gave me a slip",
    "Saturday markt stall",
];
const SEARCH: Phrases = &[
    "Google",
    "google",
    "googled birthday cake",
    "searched online",
    "found your site on Google",
    "Googled it",
    "gooogle",
    "search",
    "looked for a bakery that does cakes, Google",
    "your website came up when I searched",
];
const PROFILE: Phrases = &[
    "Google Maps",
    "google maps",
    "Maps",
    "the reviews on Google Maps",
    "Google reviews",
    "googlemaps",
    "good reviews on google maps",
    "found you on the map, google maps",
];
const PAPER: Phrases =
    &["ad in the Courier", "the paper", "your advert", "advert in the paper", "the Courier"];
const TIKTOK: Phrases = &["TikTok", "tiktok", "tik tok", "Tik Tok", "my son saw you on tiktok"];
const FRIENDS: Phrases = &[
    "a friend",
    "my sister",
    "a colleague recommended you",
    "my neighbour",
    "word of mouth",
    "had your cake at a party of a friend",
    "my mam",
    "friend told me",
    "recomended by my sister",
    "a girl at work, my colleague",
    "the mother of a classmate",
];
const PASSING: Phrases = &[
    "walked past",
    "saw your window",
    "I live round the corner",
    "passing by",
    "the shop window",
    "we live nearby",
    "saw the sign",
    "drove past",
];
const KNOWN: Phrases = &[
    "regular",
    "been here before",
    "we always come",
    "I'm a regular",
    "know you for years",
    "bought from you before",
    "always buy our cakes here",
    "old customer",
];
const UNKNOWN: Phrases = &["don't know", "can't remember", "no idea", "?", "not sure", "dunno"];

/// The answer of a contact; `None`: not asked, or no answer.
pub(super) fn answer(chance: &mut Chance, contact: &Contact) -> Option<String> {
    let share = if contact.came == Came::Again { ASKED.1 } else { ASKED.0 };
    if !chance.yes(share) {
        return None;
    }
    let honest = chance.yes(HONEST);
    let words = if honest { truly(chance, contact) } else { mistaken(chance, contact) };
    Some((*chance.pick(words)).to_owned())
}

/// What led them, or one of the things.
fn truly(chance: &mut Chance, contact: &Contact) -> Phrases {
    let ways = contact.causes.len() + usize::from(contact.anyway);
    let which = chance.whole(0, ways.max(1) - 1);
    match (contact.causes.get(which), contact.came) {
        (Some(part), _) => naming(*part),
        (None, Came::Friend) => FRIENDS,
        (None, Came::Again) => KNOWN,
        (None, Came::New) => {
            one_of(chance, &[(PASSING, 0.4), (FRIENDS, 0.35), (KNOWN, 0.1), (SEARCH, 0.05), (UNKNOWN, 0.1)])
        }
    }
}

/// What comes to mind instead.
fn mistaken(chance: &mut Chance, contact: &Contact) -> Phrases {
    if contact.came == Came::Again {
        return one_of(chance, &[(KNOWN, 0.6), (UNKNOWN, 0.2), (NEWSLETTER, 0.1), (INSTAGRAM, 0.1)]);
    }
    one_of(
        chance,
        &[
            (UNKNOWN, 0.4),
            (FRIENDS, 0.2),
            (PASSING, 0.15),
            (SEARCH, 0.08),
            (FACEBOOK, 0.06),
            (INSTAGRAM, 0.06),
            (PROFILE, 0.03),
            (PAPER, 0.02),
        ],
    )
}

fn one_of(chance: &mut Chance, list: &[(Phrases, f64)]) -> Phrases {
    let phrases: &Phrases = chance.weighted(list);
    phrases
}

fn naming(part: Part) -> Phrases {
    match part {
        Part::InstagramNew | Part::InstagramKnown => INSTAGRAM,
        Part::Facebook => FACEBOOK,
        Part::Newsletter => NEWSLETTER,
        Part::Market => MARKET,
        Part::Search => SEARCH,
        Part::Profile => PROFILE,
        Part::Paper => PAPER,
        Part::TikTok => TIKTOK,
    }
}
