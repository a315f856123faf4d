//! An activity from what somebody calls it.

use tulos_books::{Activity, ActivityId, FaultKind, Kind, Minutes, Network, Purpose};
use tulos_verdict::answers as heard;

use super::answers::{Read, minutes, word};

/// What people call networks besides their names.
const ALSO: [(&str, Network); 4] = [
    ("fb", Network::Facebook),
    ("insta", Network::Instagram),
    ("twitter", Network::X),
    ("google", Network::GoogleBusiness),
];

/// `facebook`, `Newsletter:email=30`: a name, a kind where the name does not tell it, and minutes a week.
pub(super) fn typed(text: &str, others: &[Activity]) -> Read<Activity> {
    let (rest, usual) = match text.rsplit_once('=') {
        Some((rest, usual)) => (rest, Some(minutes(usual.trim())?)),
        None => (text, None),
    };
    let (name, kind) = match rest.rsplit_once(':') {
        Some((name, kind)) => (name, Some(word(kind.trim(), Kind::ALL, Kind::code)?)),
        None => (rest, None),
    };
    let name = name.trim();
    if name.is_empty() {
        return Err(FaultKind::Empty);
    }
    Ok(named(name, kind.or_else(|| kind_of(name)).unwrap_or(Kind::Other), usual, others))
}

/// The kind that a name tells by itself: that of a network, one that is a kind, or what customers would mean by it.
pub(super) fn kind_of(name: &str) -> Option<Kind> {
    let kind = || Kind::ALL.iter().copied().find(|kind| kind.code().eq_ignore_ascii_case(name));
    network_of(name).map(|_| Kind::Social).or_else(kind).or_else(|| heard::kind_of(name))
}

/// An activity to reach customers with, under an id that none of the others has.
pub(super) fn named(name: &str, kind: Kind, usual: Option<Minutes>, others: &[Activity]) -> Activity {
    let network = network_of(name).filter(|_| kind == Kind::Social);
    Activity {
        id: id(name, network, others),
        name: Some(name.to_owned()),
        kind,
        network,
        purposes: vec![Purpose::Reach],
        called: Vec::new(),
        usual_minutes_per_week: usual,
        since: None,
    }
}

fn network_of(name: &str) -> Option<Network> {
    let is = |word: &str| word.eq_ignore_ascii_case(name);
    let known = Network::ALL.iter().copied().filter(|network| *network != Network::Other);
    let also = || ALSO.iter().find(|(word, _)| is(word)).map(|(_, network)| *network);
    known.into_iter().find(|network| is(network.code()) || is(network.name())).or_else(also)
}

/// Small letters, digits and hyphens of the name; a number behind where another has the same.
fn id(name: &str, network: Option<Network>, others: &[Activity]) -> ActivityId {
    let own = network.map_or_else(|| small(name), |network| network.code().to_owned());
    let numbered = (2_u32..).map(|number| format!("{own}-{number}"));
    let mut free = std::iter::once(own.clone()).chain(numbered).filter_map(|text| ActivityId::new(&text));
    // The others are fewer than the numbers, and with a number of up to nine digits there are still 40 characters.
    free.find(|id| others.iter().all(|other| other.id != *id)).expect("a number that is free")
}

fn small(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let dashed: String = name.chars().take(30).map(plain).collect();
    let words: Vec<_> = dashed.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "activity".to_owned() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (String, Kind, Option<Network>, Option<String>) {
        let activity = typed(text, &[]).expect(text);
        let minutes = activity.usual_minutes_per_week.map(|minutes| minutes.0.to_string());
        (activity.id.to_string(), activity.kind, activity.network, minutes)
    }

    #[test]
    fn networks_are_known_by_their_names() {
        let facebook = ("facebook".to_owned(), Kind::Social, Some(Network::Facebook), Some("150".to_owned()));
        assert_eq!(parts("Facebook=150"), facebook);
        assert_eq!(parts("fb = 150"), facebook);
        assert_eq!(parts("Google Business Profile").2, Some(Network::GoogleBusiness));
    }

    #[test]
    fn other_things_have_the_kind_that_was_given() {
        assert_eq!(parts("Newsletter:email=30"), ("newsletter".into(), Kind::Email, None, Some("30".into())));
        assert_eq!(parts("search").1, Kind::Search);
        assert_eq!(parts("Google Ads").1, Kind::Ads);
        assert_eq!(parts("market stall").1, Kind::Events);
        assert_eq!(parts("uudiskiri").1, Kind::Email);
        assert_eq!(parts("Something new"), ("something-new".into(), Kind::Other, None, None));
        assert_eq!(parts("After the show!"), ("after-the-show".into(), Kind::Events, None, None));
    }

    #[test]
    fn every_name_makes_an_id_of_its_own() {
        let mut activities = Vec::new();
        for name in ["Öö", "Öö", "ÖÖ", "???", "a", "A", &"x".repeat(100), &"x".repeat(99)] {
            let activity = typed(name, &activities).expect(name);
            assert!(activities.iter().all(|other: &Activity| other.id != activity.id));
            activities.push(activity);
        }
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert_eq!(typed("=30", &[]), Err(FaultKind::Empty));
        assert_eq!(typed("facebook=x", &[]), Err(FaultKind::NotANumber));
        assert!(matches!(typed("flyer:paper", &[]), Err(FaultKind::UnknownWord { .. })));
    }
}
