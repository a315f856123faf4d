//! Which weeks are judged, what went into each subject in each of them, and how purposes share it. An hour costs 60, so a
//! minute costs 1 where nothing else is said.

use jiff::civil::date;
use tulos_books::{CostKind, Kind, Minutes, Period, Purpose, Rate, Rates, Row, Time};

use super::{
    activity, business, codes, cost, day, id, laid, laid_with, mail_and_fair, near, options, pause, sale,
    support, time, weeks_of,
};
use crate::layout::{LaidOut, Options, Warning};

fn reach_and(purpose: Purpose) -> tulos_books::Business {
    business(vec![activity("mail", Kind::Email, &[Purpose::Reach, purpose])])
}

fn for_purpose(purpose: Purpose, mut row: Time) -> Row {
    row.purpose = Some(purpose);
    Row::Time(row)
}

fn costs(laid: &LaidOut) -> Vec<f64> {
    laid.facts.iter().map(|facts| facts.cost.total).collect()
}

#[test]
fn the_period_runs_from_the_first_to_the_last_row_of_time_and_costs() {
    let rows = vec![
        Row::Time(time(9, "mail", 30)),
        Row::Cost(cost(22, "fair", 10, CostKind::Fee)),
        Row::Sale(sale(0, "before", 40)),
        Row::Sale(sale(40, "after", 40)),
    ];
    let laid = laid(&mail_and_fair(), rows);
    // Day 9 is a Wednesday of the week of day 7, day 22 a Tuesday of that of day 21.
    assert_eq!(laid.period, Some((day(7), day(27))));
    assert_eq!(laid.evidence.week_numbers, [3, 4, 5]);
    assert_eq!(laid.warnings, [Warning::SalesOutside { sales: 2 }]);
}

#[test]
fn set_pauses_belong_to_the_period() {
    let mut rows = weeks_of("mail", 0..4);
    rows.push(Row::Experiment(pause("mail", 28, Some(41))));
    let closed = laid(&mail_and_fair(), rows.clone());
    assert_eq!(closed.evidence.weeks(), 6);
    assert_eq!(closed.evidence.subjects[0].minutes, [60.0, 60.0, 60.0, 60.0, 0.0, 0.0]);
    assert_eq!(closed.evidence.subjects[0].paused_weeks, 2);
    assert_eq!(closed.facts[0].evidence.paused_weeks, 2);
}

#[test]
fn a_pause_that_was_not_kept_is_none() {
    let mut rows = weeks_of("mail", 0..6);
    rows.push(Row::Experiment(pause("mail", 14, Some(27))));
    assert_eq!(laid(&mail_and_fair(), rows).evidence.subjects[0].paused_weeks, 0);
}

#[test]
fn a_pause_that_is_still_on_lasts_until_the_books_end() {
    let mut rows = weeks_of("mail", 0..4);
    rows.push(Row::Experiment(pause("mail", 28, None)));
    rows.push(Row::Sale(sale(50, "s", 40)));
    let laid = laid(&mail_and_fair(), rows);
    // Day 50 lies in the eighth week.
    assert_eq!((laid.evidence.weeks(), laid.evidence.subjects[0].paused_weeks), (8, 4));
}

#[test]
fn a_pause_planned_for_later_is_not_yet_known() {
    let mut rows = weeks_of("mail", 0..4);
    rows.push(Row::Experiment(pause("mail", 28, Some(55))));
    let today = Options { today: day(35).into(), ..options() };
    // Day 35 is the Monday of the sixth week: that one has begun.
    assert_eq!(laid_with(&mail_and_fair(), rows, today).evidence.weeks(), 6);
}

#[test]
fn the_period_can_be_said_in_the_books_or_asked_for() {
    let mut business = mail_and_fair();
    business.period = Some(Period { from: Some(day(7)), to: None });
    let rows = weeks_of("mail", 0..8);
    assert_eq!(laid(&business, rows.clone()).period, Some((day(7), day(55))));
    let asked = Options { from: Some(day(14)), to: Some(day(30)), ..options() };
    let laid = laid_with(&business, rows, asked);
    assert_eq!(laid.period, Some((day(14), day(34))));
    assert_eq!(costs(&laid), [180.0]);
}

#[test]
fn a_year_mistyped_by_a_thousand_does_not_make_fifty_thousand_weeks() {
    let mut mistyped = time(0, "mail", 60);
    mistyped.date = date(1026, 1, 5);
    let laid = laid(&mail_and_fair(), vec![Row::Time(mistyped), Row::Time(time(0, "mail", 60))]);
    assert_eq!(laid.evidence.weeks(), 1040);
    assert_eq!(codes(&laid), ["period_cut"]);
    assert_eq!(costs(&laid), [60.0]);
}

#[test]
fn people_cost_their_own_rate_of_the_day() {
    let mut business = mail_and_fair();
    let rate = |rate: i64, from| Rate { rate: rate.into(), from };
    let ben = Rates(vec![rate(18, None), rate(30, Some(day(7)))]);
    business.working_time.people = [("Ben".to_owned(), ben)].into();
    let by = |number, person: &str| {
        let mut row = time(number, "mail", 60);
        row.person = Some(person.into());
        Row::Time(row)
    };
    let laid = laid(
        &business,
        vec![by(6, "ben"), by(7, "BEN"), by(8, "zoe"), by(9, "Zoe"), Row::Time(time(9, "mail", 60))],
    );
    // An hour at 18; then one at 30, two of somebody unknown at the owner's 60, and the owner's own.
    near(&laid.evidence.subjects[0].effort, &[18.0, 210.0]);
    assert_eq!(laid.warnings, [Warning::PersonWithoutRate { person: "Zoe".into(), rows: 2 }]);
    near(&[laid.evidence.subjects[0].hour], &[228.0 / 5.0]);
}

#[test]
fn money_of_advertising_is_effort_and_all_other_money_is_cost_alone() {
    let kinds = [CostKind::Ads, CostKind::Tool, CostKind::Content, CostKind::Fee, CostKind::Other];
    let mut rows: Vec<Row> = kinds
        .into_iter()
        .zip([1, 10, 100, 1000, 10_000])
        .map(|(kind, amount)| Row::Cost(cost(0, "mail", amount, kind)))
        .collect();
    rows.push(Row::Time(time(0, "mail", 30)));
    let laid = laid(&mail_and_fair(), rows);
    assert_eq!(laid.evidence.subjects[0].effort, [31.0]);
    assert_eq!(laid.evidence.subjects[0].cost, [11_141.0]);
    let cost = laid.facts[0].cost;
    assert_eq!((cost.time, cost.money, cost.total), (30.0, 11_111.0, 11_141.0));
}

#[test]
fn a_cost_is_spread_over_the_days_that_it_pays_for() {
    let mut fee = cost(1, "mail", 140, CostKind::Fee);
    (fee.from, fee.to) = (Some(day(-7)), Some(day(6)));
    let mut advert = cost(1, "mail", 90, CostKind::Ads);
    (advert.from, advert.to) = (Some(day(5)), Some(day(13)));
    let mut rows = weeks_of("mail", 0..3);
    rows.extend([Row::Cost(fee), Row::Cost(advert)]);
    let laid = laid(&mail_and_fair(), rows);
    // The fee is 10 a day, for a week before the period too; the advert 10 a day, two days in the first week.
    near(&laid.evidence.subjects[0].effort, &[80.0, 130.0, 60.0]);
    near(&laid.evidence.subjects[0].cost, &[150.0, 130.0, 60.0]);
}

#[test]
fn what_costs_nothing_is_free() {
    let mut rows = weeks_of("mail", 0..2);
    rows.push(Row::Time(time(0, "fair", 0)));
    let laid = laid(&mail_and_fair(), rows);
    assert_eq!((laid.evidence.subjects.len(), laid.free.as_slice()), (1, &[1][..]));
}

#[test]
fn usual_minutes_stand_in_for_weeks_without_a_row_but_not_in_a_set_pause() {
    let mut business = mail_and_fair();
    business.activities[0].usual_minutes_per_week = Some(Minutes(70.into()));
    let mut rows = weeks_of("fair", 0..6);
    rows.push(Row::Time(time(8, "mail", 10)));
    rows.push(Row::Experiment(pause("mail", 14, Some(22))));
    let laid = laid(&business, rows);
    // Recorded in the second week; paused in the third, and on the first two of seven days of the fourth.
    near(&laid.evidence.subjects[0].minutes, &[70.0, 10.0, 0.0, 50.0, 70.0, 70.0]);
    assert!(laid.facts[0].effort.estimated && !laid.facts[1].effort.estimated);
    assert_eq!(laid.evidence.subjects[0].paused_weeks, 1);
}

#[test]
fn usual_minutes_begin_when_the_activity_did() {
    let mut business = mail_and_fair();
    business.activities[0].usual_minutes_per_week = Some(Minutes(70.into()));
    business.activities[0].since = Some(day(14));
    let laid = laid(&business, weeks_of("fair", 0..4));
    near(&laid.evidence.subjects[0].minutes, &[0.0, 0.0, 70.0, 70.0]);
    assert_eq!((laid.evidence.subjects[0].began, laid.evidence.subjects[1].began), (2, 0));
}

#[test]
fn usual_minutes_alone_make_the_period_of_all_tables() {
    let mut business = mail_and_fair();
    business.activities[0].usual_minutes_per_week = Some(Minutes(70.into()));
    let rows = vec![
        Row::Cost(cost(14, "mail", 5, CostKind::Tool)),
        Row::Sale(sale(3, "first", 40)),
        Row::Sale(sale(30, "last", 40)),
    ];
    let laid = laid(&business, rows);
    assert_eq!(laid.period, Some((day(0), day(34))));
    near(&[laid.facts[0].cost.time, laid.facts[0].cost.money], &[350.0, 5.0]);
}

#[test]
fn where_time_is_recorded_of_what_has_no_usual_minutes_the_period_ends_with_the_rows() {
    let mut business = mail_and_fair();
    business.activities[0].usual_minutes_per_week = Some(Minutes(70.into()));
    let mut rows = weeks_of("fair", 0..2);
    rows.push(Row::Sale(sale(30, "last", 40)));
    assert_eq!(laid(&business, rows).evidence.weeks(), 2);
}

#[test]
fn without_any_row_there_is_no_period_but_a_cost_a_year() {
    let mut business = reach_and(Purpose::Retain);
    business.activities[0].usual_minutes_per_week = Some(Minutes(30.into()));
    let laid = laid(&business, Vec::new());
    assert_eq!((laid.period, laid.evidence.weeks()), (None, 0));
    // Half an hour a week at 60 is 30, 52 times, for two purposes together.
    near(&laid.facts.iter().map(|facts| facts.cost_a_year).collect::<Vec<_>>(), &[780.0, 780.0]);
    assert!(laid.facts.iter().all(|facts| facts.effort.estimated));
}

#[test]
fn without_purpose_and_anything_to_go_by_time_and_money_go_in_equal_parts() {
    let rows = vec![Row::Time(time(0, "mail", 25)), Row::Cost(cost(0, "mail", 9, CostKind::Tool))];
    let laid = laid(&reach_and(Purpose::Retain), rows);
    assert_eq!(costs(&laid), [17.0, 17.0]);
}

#[test]
fn what_has_no_purpose_goes_by_the_shares_of_what_has() {
    let rows = vec![
        for_purpose(Purpose::Reach, time(0, "mail", 30)),
        for_purpose(Purpose::Retain, time(7, "mail", 10)),
        Row::Time(time(7, "mail", 40)),
        Row::Cost(cost(7, "mail", 8, CostKind::Ads)),
    ];
    let laid = laid(&reach_and(Purpose::Retain), rows);
    // Three quarters of the 40 minutes and of the 8 are to reach.
    near(&laid.evidence.subjects[0].effort, &[30.0, 36.0]);
    near(&laid.evidence.subjects[1].effort, &[0.0, 22.0]);
}

#[test]
fn support_minutes_come_first_and_the_rest_is_for_the_other_purposes() {
    let rows = vec![
        Row::Time(time(0, "mail", 100)),
        Row::Time(time(7, "mail", 20)),
        for_purpose(Purpose::Support, time(8, "mail", 15)),
        Row::Support(support(2, "mail", 30)),
        Row::Support(support(9, "mail", 55)),
        Row::Cost(cost(0, "mail", 120, CostKind::Tool)),
    ];
    let laid = laid(&reach_and(Purpose::Support), rows);
    // First week: 30 of the 100. Second: 55 are asked for, 15 have their purpose already, and only 20 more are there.
    near(&laid.evidence.subjects[0].minutes, &[70.0, 0.0]);
    near(&laid.evidence.subjects[1].minutes, &[30.0, 35.0]);
    // The money goes as the time went: 70 to 65.
    near(
        &[laid.facts[0].cost.money, laid.facts[1].cost.money],
        &[120.0 * 70.0 / 135.0, 120.0 * 65.0 / 135.0],
    );
    assert_eq!((laid.evidence.subjects[0].set, laid.evidence.subjects[1].set), (Some(0), None));
}

#[test]
fn parts_add_up_exactly() {
    let three = [Purpose::Reach, Purpose::Retain, Purpose::Support];
    let business = business(vec![activity("mail", Kind::Email, &three)]);
    let rows = (0..9).map(|week| Row::Time(time(week * 7, "mail", 10 + i64::from(week)))).collect();
    let laid = laid(&business, rows);
    for week in 0..9 {
        let whole: f64 = laid.evidence.subjects.iter().map(|subject| subject.minutes[week]).sum();
        near(&[whole], &[10.0 + week as f64]);
    }
    // 10 + 11 + … + 18.
    near(&[costs(&laid).iter().sum()], &[126.0]);
}

#[test]
fn an_activity_begins_with_its_first_row_or_when_it_says() {
    let mut business = mail_and_fair();
    business.activities.push(activity("press", Kind::Press, &[Purpose::Reach]));
    business.activities[1].since = Some(day(8));
    let mut rows = weeks_of("mail", 0..5);
    rows.extend(weeks_of("fair", 3..5));
    rows.extend(weeks_of("press", 4..5));
    let laid = laid(&business, rows);
    let began: Vec<usize> = laid.evidence.subjects.iter().map(|subject| subject.began).collect();
    assert_eq!(began, [0, 1, 4]);
}

#[test]
fn minutes_of_social_activities_are_told_by_the_week() {
    let business = business(vec![
        activity("facebook", Kind::Social, &[Purpose::Reach, Purpose::Support]),
        activity("mail", Kind::Email, &[Purpose::Reach]),
    ]);
    let mut rows = weeks_of("facebook", 0..4);
    rows.extend(weeks_of("mail", 0..2));
    assert_eq!(id("facebook"), business.activities[0].id);
    let laid = laid(&business, rows);
    near(&[laid.social_minutes_per_week, laid.facts[2].effort.minutes_per_week], &[60.0, 30.0]);
}
