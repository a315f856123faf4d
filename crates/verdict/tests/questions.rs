//! What the report asks for.

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use tulos_books::{ActivityId, Books, Minutes, Purpose, Reading, RowId, Sale, Time};
use tulos_verdict::layout::{Layout, Options};
use tulos_verdict::report::Report;
use tulos_words::{Language, Words};

const MONDAY: Date = date(2026, 1, 5);

/// Ten weeks of time on two networks, one of which is also there for regulars, and nothing sold.
fn two_networks() -> Books {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/entertainer");
    let mut business =
        Books::read(&demo, &Reading::on(date(2026, 11, 23))).expect("books in order").0.business;
    for activity in &mut business.activities {
        let both = activity.id.as_str() == "x";
        activity.purposes = if both { vec![Purpose::Reach, Purpose::Retain] } else { vec![Purpose::Reach] };
    }
    let mut books = Books::of(business);
    for week in 0..10 {
        books.time.extend(["facebook", "x"].map(|activity| Time {
            id: None,
            date: day(7 * week),
            activity: id(activity),
            minutes: Minutes(60.into()),
            purpose: None,
            person: None,
        }));
    }
    books
}

fn id(activity: &str) -> ActivityId {
    ActivityId::new(activity).expect("an id")
}

fn day(number: i32) -> Date {
    MONDAY.saturating_add(number.days())
}

fn sale(customer: i32, number: i32, activity: Option<&str>) -> Sale {
    Sale {
        id: RowId(format!("{customer}-{number}").into()),
        date: day(number),
        revenue: None,
        margin: Some(20.into()),
        customer: Some(format!("c{customer}")),
        activity: activity.map(id),
        how_found: None,
        channel: None,
        new: None,
        refund_of: None,
        property: None,
    }
}

fn asked(books: &Books) -> Vec<(String, Option<String>)> {
    let mut layout = Layout::new(Options { from: None, to: None, today: date(2026, 11, 23).into() });
    books.put_on(&mut layout);
    let laid_out = layout.finish().expect("a business");
    let report: Report = tulos_verdict::judge(&laid_out, 0, &Words::new(Language::En));
    report.questions.into_iter().map(|question| (question.code, question.activity)).collect()
}

#[test]
fn what_only_regulars_come_by_may_be_for_them_too() {
    let mut books = two_networks();
    let add_retain = ("add_retain".to_owned(), Some("facebook".to_owned()));
    for customer in 0..6 {
        books.sales.push(sale(customer, 3, None));
    }
    // Four of them come again by Facebook: that may be chance. Then two more.
    books.sales.extend((0..4).map(|customer| sale(customer, 30, Some("facebook"))));
    assert!(!asked(&books).contains(&add_retain));
    books.sales.extend((4..6).map(|customer| sale(customer, 40, Some("facebook"))));
    assert!(asked(&books).contains(&add_retain));
    // As many new customers come by it.
    books.sales.extend((10..16).map(|customer| sale(customer, 35, Some("facebook"))));
    assert!(!asked(&books).contains(&add_retain));
}
