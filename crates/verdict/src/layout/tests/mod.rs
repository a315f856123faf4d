//! Tests of the layout: small books written out as the folder format has them, and the reference data.

mod behind_rules;
mod contacts_rules;
mod counts_rules;
mod customers_rules;
mod effort_rules;
mod order;
mod reference;
mod trace_rules;
mod warnings_rules;

use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use tulos_books::{
    Activity, ActivityId, Business, Cost, CostKind, Enquiry, Experiment, Kind, Minutes, Offer, OfferKind,
    Outcome, Purpose, Row, RowId, Sale, Shelf, Support, Time, WorkingTime,
};
use tulos_decide::evidence::{Group, Marks, Told, Trace};

use super::{LaidOut, Layout, Options, Warning};

pub(super) const TODAY: Date = date(2026, 11, 23);

/// A folder of the shared reference data; `None`, and a line says so, where it is not there.
pub(super) fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(folder);
    let there = path.exists();
    assert!(there || std::env::var_os("CI").is_none(), "{folder} of the shared data is not there");
    if !there {
        println!("left out: {folder} of the shared data is not there");
    }
    there.then_some(path)
}

pub(super) fn options() -> Options {
    Options { from: None, to: None, today: TODAY.into() }
}

/// Lays rows out, in the order given.
pub(super) fn laid_with(business: &Business, rows: Vec<Row>, options: Options) -> LaidOut {
    let mut layout = Layout::new(options);
    layout.business(business);
    for (row, line) in rows.into_iter().zip(2..) {
        layout.row(row, line);
    }
    layout.finish().expect("a business came")
}

pub(super) fn laid(business: &Business, rows: Vec<Row>) -> LaidOut {
    laid_with(business, rows, options())
}

/// A business whose hour costs 60, so that a minute costs 1, selling for 100 at a margin of 0.4.
pub(super) fn business(activities: Vec<Activity>) -> Business {
    Business {
        name: "Bakery".into(),
        currency: "EUR".parse().expect("a currency"),
        time_zone: "Europe/Helsinki".into(),
        country: None,
        period: None,
        working_time: WorkingTime { hourly_rate: Some(60.into()), ..WorkingTime::default() },
        offer: Offer {
            kind: Some(OfferKind::Product),
            price: Some(100.into()),
            margin: Some("0.4".parse().expect("a decimal")),
            ..Offer::default()
        },
        minutes_per_case_elsewhere: None,
        properties: Vec::new(),
        activities,
    }
}

pub(super) fn activity(name: &str, kind: Kind, purposes: &[Purpose]) -> Activity {
    Activity {
        id: id(name),
        name: None,
        kind,
        network: None,
        purposes: purposes.to_vec(),
        called: Vec::new(),
        usual_minutes_per_week: None,
        since: None,
    }
}

/// A newsletter and a fair, both to reach customers.
pub(super) fn mail_and_fair() -> Business {
    business(vec![
        activity("mail", Kind::Email, &[Purpose::Reach]),
        activity("fair", Kind::Events, &[Purpose::Reach]),
    ])
}

pub(super) fn id(name: &str) -> ActivityId {
    ActivityId::new(name).expect("an id")
}

/// A day of 2026, counted from Monday 5 January (day 0).
pub(super) fn day(number: i32) -> Date {
    date(2026, 1, 5).saturating_add(jiff::Span::new().days(number))
}

pub(super) fn time(number: i32, activity: &str, minutes: i64) -> Time {
    let minutes = Minutes(minutes.into());
    Time { id: None, date: day(number), activity: id(activity), minutes, purpose: None, person: None }
}

pub(super) fn cost(number: i32, activity: &str, amount: i64, kind: CostKind) -> Cost {
    Cost {
        id: None,
        date: day(number),
        activity: id(activity),
        amount: amount.into(),
        kind,
        purpose: None,
        from: None,
        to: None,
        note: None,
    }
}

/// A sale with this profit, and nothing else known.
pub(super) fn sale(number: i32, name: &str, margin: i64) -> Sale {
    Sale {
        id: RowId(name.into()),
        date: day(number),
        revenue: None,
        margin: Some(margin.into()),
        customer: None,
        activity: None,
        how_found: None,
        channel: None,
        new: None,
        refund_of: None,
        property: None,
    }
}

pub(super) fn enquiry(number: i32, name: &str, outcome: Outcome) -> Enquiry {
    Enquiry {
        id: RowId(name.into()),
        date: day(number),
        activity: None,
        outcome,
        lost_because: None,
        sale: None,
        new: None,
        how_found: None,
    }
}

pub(super) fn support(number: i32, activity: &str, minutes: i64) -> Support {
    Support {
        id: None,
        date: day(number),
        activity: id(activity),
        opened: Some(3),
        resolved: Some(2),
        minutes: Some(Minutes(minutes.into())),
    }
}

pub(super) fn pause(activity: &str, from: i32, to: Option<i32>) -> Experiment {
    Experiment {
        id: RowId("pause".into()),
        activity: id(activity),
        from: day(from),
        to: to.map(day),
        change: 0.into(),
        note: None,
    }
}

/// Weeks of 60 minutes on Mondays.
pub(super) fn weeks_of(activity: &str, weeks: std::ops::Range<i32>) -> Vec<Row> {
    weeks.map(|week| Row::Time(time(week * 7, activity, 60))).collect()
}

/// Marks of a sale.
pub(super) fn sold(trace: Trace, told: Told) -> Marks {
    Marks { trace, told, outcome: tulos_decide::evidence::Outcome::Sale }
}

pub(super) fn group(week: usize, marks: Marks, count: u32, profit: f64) -> Group {
    Group { week, marks, count, profit }
}

pub(super) fn codes(laid: &LaidOut) -> Vec<&'static str> {
    laid.warnings.iter().map(Warning::code).collect()
}

/// Equal but for the last digits of a sum.
#[track_caller]
pub(super) fn near(found: &[f64], expected: &[f64]) {
    let close = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
    assert!(
        found.len() == expected.len() && found.iter().zip(expected).all(close),
        "{found:?} but {expected:?}"
    );
}
