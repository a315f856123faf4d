//! Whose books the demo's are: its `business.toml`.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use tulos_books::{
    Activity, ActivityId, Bought, Business, Buyers, Kind, Minutes, Network, Offer, OfferKind, Property,
    PropertyId, Purpose, Rate, Rates, WorkingTime,
};

/// Who helps.
pub(super) const ANNA: &str = "anna";
/// Cents an hour of the owner's time.
pub(super) const OWNER: i64 = 24_00;
/// Cents an hour of Anna's: at first, and from a day on.
const ANNA_FIRST: i64 = 16_50;
const ANNA_THEN: (i64, Date) = (17_50, date(2025, 5, 5));
/// When it began with short films.
pub(super) const TIKTOK_SINCE: Date = date(2026, 8, 31);
/// The site.
pub(super) const SITE: &str = "site";

/// Euros an hour on a day.
pub(super) fn rate(anna: bool, on: Date) -> f64 {
    let cents = match anna {
        true if on >= ANNA_THEN.1 => ANNA_THEN.0,
        true => ANNA_FIRST,
        false => OWNER,
    };
    cents as f64 / 100.0
}

/// An id of the demo's own lists.
pub(super) fn id(text: &str) -> ActivityId {
    // They all have the form.
    ActivityId::new(text).expect("an id of the demo's own list")
}

/// The site, as rows name it.
pub(super) fn site() -> PropertyId {
    // It has the form.
    PropertyId::new(SITE).expect("an id of the demo's own list")
}

/// The bakery.
pub(super) fn business() -> Business {
    let anna = Rates(vec![
        Rate { rate: Decimal::new(ANNA_FIRST, 2), from: None },
        Rate { rate: Decimal::new(ANNA_THEN.0, 2), from: Some(ANNA_THEN.1) },
    ]);
    Business {
        name: "Bakery on the Square".to_owned(),
        // Three capital letters.
        currency: "EUR".parse().expect("a currency"),
        time_zone: "Europe/Dublin".to_owned(),
        country: Some("IE".to_owned()),
        period: None,
        working_time: WorkingTime {
            hourly_rate: Some(Decimal::new(OWNER, 2)),
            weekly_budget: Some(Minutes(Decimal::from(150))),
            people: [(ANNA.to_owned(), anna)].into(),
            ..WorkingTime::default()
        },
        offer: Offer {
            kind: Some(OfferKind::Product),
            price: Some(Decimal::new(65_00, 2)),
            margin: Some(Decimal::new(45, 2)),
            bought: Some(Bought::Repeatedly),
            buyers: Some(Buyers::Both),
            visit_value: None,
        },
        minutes_per_case_elsewhere: Some(Minutes(Decimal::from(12))),
        properties: vec![Property {
            id: site(),
            site: Some("bakery-on-the-square.example".to_owned()),
            offer: None,
        }],
        activities: activities(),
    }
}

fn activities() -> Vec<Activity> {
    use Purpose::{Reach, Retain, Support};
    let social = |id, network, purposes: &[Purpose]| Activity {
        network: Some(network),
        ..activity(id, None, Kind::Social, purposes, &[])
    };
    vec![
        social("instagram", Network::Instagram, &[Reach, Retain]),
        social("facebook", Network::Facebook, &[Reach, Support]),
        Activity { since: Some(TIKTOK_SINCE), ..social("tiktok", Network::TikTok, &[Reach]) },
        social("google-profile", Network::GoogleBusiness, &[Reach]),
        activity("search", Some("Search and our site"), Kind::Search, &[Reach], &[]),
        activity("newsletter", Some("Newsletter"), Kind::Email, &[Retain], &["Thursday letter"]),
        activity("market", Some("Saturday market"), Kind::Events, &[Reach], &["the stall"]),
        activity("paper", Some("Adverts in the Courier"), Kind::Ads, &[Reach], &["Courier", "the paper"]),
    ]
}

fn activity(id: &str, name: Option<&str>, kind: Kind, purposes: &[Purpose], called: &[&str]) -> Activity {
    Activity {
        id: self::id(id),
        name: name.map(str::to_owned),
        kind,
        network: None,
        purposes: purposes.to_vec(),
        called: called.iter().map(|name| (*name).to_owned()).collect(),
        usual_minutes_per_week: None,
        since: None,
    }
}
