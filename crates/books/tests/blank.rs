//! Empty books to begin with are books: they are read without a fault or a caution, and say what was said already.

mod common;

use common::Folder;
use jiff::civil::date;
use tulos_books::*;

fn reading() -> Reading {
    Reading::on(date(2026, 11, 23))
}

fn business() -> Business {
    let people = [
        ("anna".to_owned(), Rates(vec![Rate { rate: 22.into(), from: None }])),
        (
            "Ben Śmith".to_owned(),
            Rates(vec![
                Rate { rate: "18.5".parse().unwrap(), from: None },
                Rate { rate: 20.into(), from: Some(date(2026, 1, 1)) },
            ]),
        ),
    ];
    let activity = Activity {
        id: ActivityId::new("facebook").unwrap(),
        name: Some("Facebook page".to_owned()),
        kind: Kind::Social,
        network: Some(Network::Facebook),
        purposes: vec![Purpose::Retain, Purpose::Reach],
        called: vec!["FB".to_owned(), "the book".to_owned()],
        usual_minutes_per_week: Some(Minutes(150.into())),
        since: Some(date(2025, 6, 1)),
    };
    let offer = Offer {
        kind: Some(OfferKind::Product),
        price: Some("1.234".parse().unwrap()),
        margin: Some("0.45".parse().unwrap()),
        bought: Some(Bought::Repeatedly),
        buyers: Some(Buyers::Both),
        visit_value: None,
    };
    Business {
        name: "Bäckerei \"Am Platz\"".to_owned(),
        currency: "EUR".parse().unwrap(),
        time_zone: "Europe/Berlin".to_owned(),
        country: Some("DE".to_owned()),
        period: Some(Period { from: Some(date(2026, 1, 1)), to: None }),
        working_time: WorkingTime {
            hourly_rate: Some(40.into()),
            weekly_budget: Some(Minutes(150.into())),
            people: people.into_iter().collect(),
            ..WorkingTime::default()
        },
        offer: offer.clone(),
        minutes_per_case_elsewhere: Some(Minutes(12.into())),
        properties: vec![
            Property {
                id: PropertyId::new("shop").unwrap(),
                site: Some("shop.example".to_owned()),
                offer: Some(offer),
            },
            Property { id: PropertyId::new("blog").unwrap(), site: None, offer: None },
        ],
        activities: vec![
            activity,
            Activity {
                id: ActivityId::new("counter").unwrap(),
                name: None,
                kind: Kind::Other,
                network: None,
                purposes: vec![Purpose::Reach],
                called: Vec::new(),
                usual_minutes_per_week: None,
                since: None,
            },
        ],
    }
}

/// As little as a business can say.
fn bare() -> Business {
    Business {
        period: None,
        working_time: WorkingTime { hourly_rate: Some(40.into()), ..WorkingTime::default() },
        offer: Offer::default(),
        minutes_per_case_elsewhere: None,
        properties: Vec::new(),
        activities: Vec::new(),
        ..business()
    }
}

/// Explanations of more than one line, with everything that could break out of a remark.
fn say(id: &str) -> String {
    assert!(blank::MESSAGES.contains(&id), "{id} is not listed");
    format!("What \"{id}\" means = [this].\n# and so on, {}", "at some length ".repeat(12))
}

#[test]
fn an_empty_folder_says_what_was_said() {
    for business in [business(), bare()] {
        let folder = Folder::new();
        blank::folder(&folder.0, &business, &say).unwrap();
        let (books, cautions) = Books::read(&folder.0, &reading()).unwrap();
        assert_eq!(books, Books::of(business));
        assert_eq!(cautions, []);
        assert!(blank::folder(&folder.0, &books.business, &say).is_err(), "written over");
    }
}

#[test]
fn every_key_of_an_empty_folder_is_there_to_be_filled_in() {
    let folder = Folder::new();
    blank::folder(&folder.0, &bare(), &|id| id.to_owned()).unwrap();
    let toml = std::fs::read_to_string(folder.0.join("business.toml")).unwrap();
    insta::assert_snapshot!(toml);
    // With every remark that is an example taken at its word, it is still good TOML.
    let is_example = |line: &str| line.starts_with("# [") || line.starts_with("# ") && line.contains(" = ");
    let lines = toml.lines().map(|line| if is_example(line) { &line[2..] } else { line });
    std::fs::write(folder.0.join("business.toml"), lines.collect::<Vec<_>>().join("\n")).unwrap();
    let (books, cautions) = Books::read(&folder.0, &reading()).unwrap();
    assert_eq!(books.business.activities.len(), 1);
    assert_eq!(cautions, []);
}

#[test]
fn an_empty_workbook_says_what_was_said() {
    for business in [business(), bare()] {
        let folder = Folder::with(&[]);
        let path = folder.0.join("books.xlsx");
        blank::workbook(&path, &business, &say).unwrap();
        let (books, cautions) = Books::read(&path, &reading()).unwrap();
        assert_eq!(books, Books::of(business));
        assert_eq!(cautions, []);
        assert!(blank::workbook(&path, &books.business, &say).is_err(), "written over");
    }
}
