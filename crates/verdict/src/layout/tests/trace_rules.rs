//! Traces: where and when they speak, and several at once.

use tulos_books::{Channel, Journey, Outcome, Row, RowId, Sale};
use tulos_decide::evidence::{Told, Trace};

use super::contacts_rules::{four_weeks, nowhere, to, traced, visits};
use super::{day, enquiry, group, id, sale, sold};

#[test]
fn a_channel_on_which_nothing_was_ever_traced_says_nothing_by_its_silence() {
    let over = |channel, sale: Sale| Row::Sale(Sale { channel, ..sale });
    let rows = [
        over(Some(Channel::Counter), sale(0, "a", 1)),
        over(Some(Channel::Web), sale(0, "b", 2)),
        over(None, sale(0, "c", 4)),
        over(Some(Channel::Web), traced(sale(-30, "d", 8), "mail")),
    ];
    let laid = four_weeks(rows);
    let unseen = sold(Trace::Unseen, Told::Nothing);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 2, 6.0), group(0, unseen, 1, 1.0)]);
}

#[test]
fn where_only_enquiries_are_traced_sales_say_nothing_by_their_silence() {
    let mut asked = enquiry(1, "e", Outcome::Lost);
    asked.activity = Some(id("mail"));
    let lost = |rows: Vec<Row>| {
        let laid = four_weeks(rows.into_iter().chain([Row::Enquiry(asked.clone())]));
        let of_sale = laid.evidence.sets[0].groups.iter().find(|group| group.profit > 0.0);
        of_sale.expect("a sale").marks.trace.clone()
    };
    assert_eq!(lost(vec![Row::Sale(sale(0, "a", 1))]), Trace::Unseen);
    let other = Row::Sale(traced(sale(-30, "d", 8), "fair"));
    assert_eq!(lost(vec![Row::Sale(sale(0, "a", 1)), other]), Trace::Nowhere);
}

fn touch(number: i32, visitor: &str, activity: Option<&str>, sale: Option<&str>) -> Row {
    Row::Journey(Journey {
        id: None,
        date: day(number),
        visitor: visitor.into(),
        activity: activity.map(id),
        sale: sale.map(|sale| RowId(sale.into())),
        property: None,
    })
}

#[test]
fn what_a_visitor_touched_before_the_sale_is_a_soft_trace() {
    let rows = [
        touch(0, "v", Some("fair"), None),
        touch(3, "v", None, Some("a")),
        touch(4, "v", Some("mail"), None),
        touch(1, "w", Some("mail"), None),
        touch(9, "w", Some("fair"), Some("b")),
        Row::Sale(sale(3, "a", 1)),
        Row::Sale(sale(9, "b", 2)),
    ];
    let laid = four_weeks(rows);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, to(&[1]), 1, 1.0), group(1, to(&[0, 1]), 1, 2.0)]);
    assert!(laid.evidence.activities.iter().all(|activity| activity.traced_ever));
    let found = laid.facts[0].evidence;
    assert_eq!((found.contacts, found.sales, found.traced, found.told), (1, 1, 1, 0));
}

#[test]
fn tracing_lives_where_a_contact_was_traced_or_visits_were_and_sales_of_others() {
    let ever = |rows: Vec<Row>| -> Vec<bool> {
        four_weeks(rows).evidence.activities.iter().map(|activity| activity.traced_ever).collect()
    };
    let mail_sold = || Row::Sale(traced(sale(0, "a", 1), "mail"));
    assert_eq!(ever(vec![mail_sold()]), [true, false]);
    assert_eq!(ever(vec![mail_sold(), visits(0, Some("fair"), 5, None)]), [true, true]);
    assert_eq!(ever(vec![mail_sold(), visits(0, Some("fair"), 0, None)]), [true, false]);
    assert_eq!(
        ever(vec![visits(0, Some("mail"), 5, None), visits(0, Some("fair"), 5, None)]),
        [false, false]
    );
}

#[test]
fn tracing_lives_from_the_first_trace_on() {
    let from = |rows: Vec<Row>| -> Vec<usize> {
        four_weeks(rows).evidence.activities.iter().map(|activity| activity.live_from).collect()
    };
    let sold = |number, activity| Row::Sale(traced(sale(number, "a", 1), activity));
    // Late, and so the fair's, which has no visits.
    assert_eq!(from(vec![visits(15, Some("mail"), 5, None)]), [2, 2]);
    // But the fair was traced before.
    assert_eq!(from(vec![visits(15, Some("mail"), 5, None), sold(8, "fair")]), [2, 0]);
    // A sale of the newsletter came before its first visit.
    assert_eq!(from(vec![visits(22, Some("mail"), 5, None), sold(15, "mail")]), [2, 2]);
    // The second week is no sign of tags put up late.
    assert_eq!(from(vec![visits(13, Some("mail"), 5, None)]), [0, 0]);
    // Without any visits nobody knows.
    assert_eq!(from(vec![sold(22, "mail")]), [0, 0]);
}
