//! What is heard in answers as customers write them: tables in `tests/`, one a language, labelled by hand; the rules one
//! by one; and all answers of the reference books.

mod reference;
mod rules;

use std::collections::BTreeSet;

use tulos_books::{Activity, ActivityId, Kind, Network, Purpose};

use super::{Heard, Listener, Told};

/// An activity by its id, kind and network.
fn activity(id: &str, kind: Kind, network: Option<Network>) -> Activity {
    Activity {
        id: ActivityId::new(id).unwrap(),
        name: None,
        kind,
        network,
        purposes: vec![Purpose::Reach],
        called: Vec::new(),
        usual_minutes_per_week: None,
        since: None,
    }
}

/// A business that does everything, one activity of each network and kind. Only the lists know them: their ids say
/// nothing.
fn everything() -> (Listener, Vec<&'static str>) {
    let networks = Network::ALL.iter().filter(|network| **network != Network::Other);
    let kinds = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Social | Kind::Other));
    let social = networks.map(|network| (network.code(), Kind::Social, Some(*network)));
    let all: Vec<_> = social.chain(kinds.map(|kind| (kind.code(), *kind, None))).collect();
    let activities: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(i, (_, kind, network))| activity(&format!("zz{i}qq"), *kind, *network))
        .collect();
    (Listener::new(&activities), all.into_iter().map(|(label, ..)| label).collect())
}

/// What was heard, as the tables write it: `nothing`, `else`, or the labels of all that was named.
fn label(heard: &Heard, labels: &[&'static str]) -> BTreeSet<&'static str> {
    match &heard.told {
        Told::Nothing => ["nothing"].into(),
        Told::Else => ["else"].into(),
        Told::Activities(named) => named.iter().map(|(index, _)| labels[*index]).collect(),
    }
}

/// A table's label: some stand for several activities.
fn expected(written: &'static str) -> BTreeSet<&'static str> {
    let parts = written.split('+').flat_map(|part| match part {
        "google" => vec!["search", "google-business"],
        "maps" => vec!["google-business"],
        "social" => Network::ALL.iter().filter(|n| **n != Network::Other).map(|n| n.code()).collect(),
        "mail" => vec!["email"],
        "friends" => vec!["referral"],
        part => vec![part],
    });
    parts.collect()
}

/// The rows of a table: answer and label.
fn table(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = file.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| row.rsplit_once(" = ").expect("a row is `answer = label`"))
}

#[test]
fn answers_of_six_languages_are_understood() {
    let files = [
        include_str!("tests/en.txt"),
        include_str!("tests/nl.txt"),
        include_str!("tests/pl.txt"),
        include_str!("tests/fi.txt"),
        include_str!("tests/et.txt"),
        include_str!("tests/fr.txt"),
    ];
    let (listener, labels) = everything();
    let mut wrong = Vec::new();
    for file in files {
        assert!(table(file).count() >= 40);
        for (answer, meant) in table(file) {
            let heard = listener.hear(answer);
            let friend = meant.contains("friends");
            if label(&heard, &labels) != expected(meant) || heard.friend != friend {
                wrong.push(format!("{answer}: meant {meant}, heard {heard:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
