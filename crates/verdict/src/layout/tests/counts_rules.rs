//! What is counted beside contacts: visits, posts, enquiries, cases.

use tulos_books::{Intent, Kind, LostBecause, Minutes, Outcome, Post, Purpose, Row, RowId, Visits};
use tulos_decide::evidence::{Cases, Enquiries};

use super::{activity, business, day, enquiry, id, laid, mail_and_fair, near, support, weeks_of};

fn visits(number: i32, visits: u64, goals: Option<u64>) -> Row {
    let activity = Some(id("mail"));
    Row::Visits(Visits { id: None, date: day(number), activity, visits, goals, property: None })
}

fn seen(rows: Vec<Row>) -> Option<(u64, Option<u64>)> {
    let mut all = weeks_of("mail", 0..4);
    all.extend(rows);
    laid(&mail_and_fair(), all).evidence.activities[0].visits.map(|visits| (visits.visits, visits.goals))
}

#[test]
fn visits_are_those_of_the_period_of_which_it_is_known_whether_they_reached_a_goal() {
    assert_eq!(seen(vec![]), None);
    assert_eq!(seen(vec![visits(-9, 5, None)]), None);
    assert_eq!(seen(vec![visits(0, 5, None), visits(-9, 5, None)]), Some((5, None)));
    assert_eq!(
        seen(vec![visits(0, 5, None), visits(1, 7, Some(2)), visits(2, 1, Some(3))]),
        Some((8, Some(3)))
    );
}

fn post(number: i32, name: &str, intent: Option<Intent>, reach: Option<u64>, likes: u64, shares: u64) -> Row {
    Row::Post(Post {
        id: RowId(name.into()),
        date: day(number),
        time: None,
        activity: id("facebook"),
        kind: None,
        intent,
        text: None,
        reach,
        likes: Some(likes),
        comments: None,
        shares: Some(shares),
        clicks: None,
    })
}

#[test]
fn posts_are_counted_and_compared_by_what_they_were_meant_to_do() {
    let business = business(vec![
        activity("facebook", Kind::Social, &[Purpose::Reach]),
        activity("x", Kind::Social, &[Purpose::Reach]),
        activity("mail", Kind::Email, &[Purpose::Reach]),
    ]);
    let mut rows = weeks_of("facebook", 0..6);
    rows.extend(weeks_of("x", 0..6));
    rows.extend(weeks_of("mail", 0..6));
    rows.extend([
        post(0, "a", Some(Intent::Promote), Some(100), 3, 1),
        post(1, "b", Some(Intent::Promote), Some(300), 4, 0),
        post(2, "c", Some(Intent::Inform), Some(50), 4, 6),
        post(15, "d", None, None, 9, 9),
        post(-9, "e", Some(Intent::Promote), Some(100), 50, 50),
    ]);
    let laid = laid(&business, rows);
    let posts = |index: usize| laid.evidence.subjects[index].posts;
    let facebook = posts(0).expect("posts");
    assert_eq!((facebook.count, facebook.intended, facebook.promoting, facebook.likes), (4, 3, 2, 20));
    // Posts in the first and third of six weeks.
    assert_eq!((facebook.weeks_with, facebook.weeks_since_last), (2, Some(3)));
    // 8 reactions of 400 reached, 10 of 50.
    near(
        &[facebook.engagement_promoting.expect("known"), facebook.engagement_other.expect("known")],
        &[0.02, 0.2],
    );
    assert_eq!(posts(1).map(|posts| (posts.count, posts.weeks_since_last)), Some((0, None)));
    assert!(posts(2).is_none());
}

#[test]
fn where_reach_is_not_known_engagement_is_by_the_post() {
    let business = business(vec![activity("facebook", Kind::Social, &[Purpose::Reach])]);
    let mut rows = weeks_of("facebook", 0..2);
    rows.extend([
        post(0, "a", Some(Intent::Promote), None, 3, 1),
        post(1, "b", Some(Intent::Promote), None, 6, 0),
        post(2, "c", Some(Intent::Inform), Some(50), 4, 6),
    ]);
    let posts = laid(&business, rows).evidence.subjects[0].posts.expect("posts");
    near(&[posts.engagement_promoting.expect("known"), posts.engagement_other.expect("known")], &[5.0, 10.0]);
}

#[test]
fn enquiries_are_counted_by_outcome_and_by_why_they_were_lost() {
    let asked = |name: &str, outcome, lost_because| {
        let mut row = enquiry(3, name, outcome);
        (row.activity, row.lost_because) = (Some(id("mail")), lost_because);
        Row::Enquiry(row)
    };
    let mut rows = weeks_of("mail", 0..4);
    rows.extend(weeks_of("fair", 0..4));
    rows.extend([
        asked("a", Outcome::Open, None),
        asked("b", Outcome::Won, None),
        asked("c", Outcome::Lost, None),
        asked("d", Outcome::Lost, Some(LostBecause::Price)),
        asked("e", Outcome::Lost, Some(LostBecause::Silence)),
    ]);
    let laid = laid(&mail_and_fair(), rows);
    let expected =
        Enquiries { open: 1, won: 1, lost: 3, lost_on_price: 1, lost_in_silence: 1, ..Enquiries::default() };
    assert_eq!(laid.evidence.subjects[0].enquiries, Some(expected));
    assert_eq!(laid.evidence.subjects[1].enquiries, Some(Enquiries::default()));
}

#[test]
fn cases_belong_to_support_and_what_is_for_customers_to_the_rest() {
    let mut business = business(vec![activity("mail", Kind::Email, &[Purpose::Reach, Purpose::Support])]);
    business.minutes_per_case_elsewhere = Some(Minutes(12.into()));
    let mut rows = weeks_of("mail", 0..4);
    rows.extend([Row::Support(support(0, "mail", 10)), Row::Support(support(9, "mail", 20))]);
    rows.extend([Row::Support(support(-9, "mail", 30)), Row::Enquiry(enquiry(0, "q", Outcome::Lost))]);
    let laid = laid(&business, rows);
    let [reach, support] = &laid.evidence.subjects[..] else { panic!("two subjects") };
    assert_eq!(support.cases, Some(Cases { opened: 6, resolved: 4, minutes_elsewhere: Some(12.0) }));
    assert_eq!((reach.cases, support.enquiries, reach.enquiries), (None, None, Some(Enquiries::default())));
}
