//! The example books reach the verdicts and reasons that follow from how they were made, the order of rows changes nothing,
//! and figures that say nothing give no confident number.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use tulos_books::{Books, Reading};
use tulos_verdict::layout::{Layout, Options};
use tulos_verdict::report::{Report, Verdict};
use tulos_words::{Language, Words};

fn demo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name)
}

fn read(name: &str) -> Books {
    Books::read(&demo(name), &Reading::on(date(2026, 11, 23))).expect("books in order").0
}

fn judge(books: &Books) -> Report {
    let mut layout = Layout::new(Options { from: None, to: None, today: date(2026, 11, 23).into() });
    books.put_on(&mut layout);
    tulos_verdict::judge(&layout.finish().expect("a business"), 0, &Words::new(Language::En))
}

fn verdict(report: &Report, activity: &str) -> Verdict {
    report.activities.iter().find(|judged| judged.activity == activity).expect("the activity").verdict
}

#[test]
fn the_entertainer() {
    let report = judge(&read("entertainer"));
    let period = (report.from.as_deref(), report.to.as_deref(), report.weeks);
    assert_eq!(period, (Some("2025-09-01"), Some("2026-03-01"), 26));
    assert_eq!(verdict(&report, "facebook"), Verdict::Stop);
    let facebook = &report.activities[0];
    assert_eq!(facebook.reasons[0].code, "asked_but_did_not_buy");
    // 2,788.16 of time and advertising: the sum of the reference evidence `event_lester`.
    assert!((facebook.cost.total - 2788.16).abs() < 0.01, "{}", facebook.cost.total);
    assert!(matches!(verdict(&report, "x"), Verdict::Stop | Verdict::Fix | Verdict::Wait));
    assert!(matches!(verdict(&report, "after-show"), Verdict::Grow | Verdict::Keep));
    assert_eq!(report.free, ["word-of-mouth"]);
}

#[test]
fn the_craft_shop() {
    let report = judge(&read("craft-shop"));
    assert!(matches!(verdict(&report, "facebook"), Verdict::Grow | Verdict::Keep));
    assert!(matches!(verdict(&report, "instagram"), Verdict::Stop | Verdict::Fix));
    assert!(matches!(verdict(&report, "pinterest"), Verdict::Grow | Verdict::Keep));
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let books = read("entertainer");
    let mut turned = books.clone();
    turned.time.reverse();
    turned.costs.reverse();
    turned.sales.reverse();
    turned.enquiries.reverse();
    turned.visits.reverse();
    turned.posts.reverse();
    assert_eq!(judge(&books), judge(&turned));
}

#[test]
fn three_days_and_nothing_sold_wait() {
    let mut books = read("entertainer");
    books.sales.clear();
    books.enquiries.clear();
    books.visits.clear();
    books.time.truncate(3);
    books.costs.clear();
    let report = judge(&books);
    assert!(report.activities.iter().all(|judged| judged.verdict == Verdict::Wait), "{report:?}");
}

#[test]
fn nothing_recorded_waits_and_asks_for_time() {
    let report = judge(&Books::of(read("entertainer").business));
    assert_eq!(report.from, None);
    assert!(report.fit.is_none());
    assert!(report.activities.iter().all(|judged| judged.verdict == Verdict::Wait));
    assert!(report.questions.iter().any(|question| question.code == "record_time"));
}
