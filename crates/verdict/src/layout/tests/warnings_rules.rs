//! What looks odd and is told.

use tulos_books::{CostKind, Row};

use super::{TODAY, cost, day, laid, mail_and_fair, time, weeks_of};
use crate::layout::Warning;

fn gap(rows: Vec<Row>) -> Option<Warning> {
    let mut all = weeks_of("mail", 0..4);
    all.extend(rows);
    let told = laid(&mail_and_fair(), all).warnings;
    told.into_iter().find(|warning| matches!(warning, Warning::LongGap { .. }))
}

#[test]
fn a_year_that_is_mistyped_is_told_and_a_long_break_is_not() {
    assert_eq!(gap(vec![]), None);
    assert_eq!(gap(vec![Row::Time(time(-364, "fair", 30))]), None);
    let mistyped = gap(vec![Row::Time(time(-1096, "fair", 30))]);
    assert_eq!(mistyped, Some(Warning::LongGap { last: day(-1096), next: day(0) }));
}

#[test]
fn years_that_a_fee_pays_for_are_no_gap() {
    let mut fee = cost(-1000, "fair", 500, CostKind::Tool);
    (fee.from, fee.to) = (Some(day(-1000)), Some(TODAY.min(day(20))));
    assert_eq!(gap(vec![Row::Cost(fee), Row::Time(time(-1000, "fair", 30))]), None);
}

#[test]
fn an_hour_that_costs_nothing_is_told_with_a_period_or_without() {
    let told = |rate: i64, rows: Vec<Row>| {
        let mut business = mail_and_fair();
        business.working_time.hourly_rate = Some(rate.into());
        laid(&business, rows).warnings.contains(&Warning::FreeTime)
    };
    assert!(told(0, vec![]) && told(0, weeks_of("mail", 0..4)));
    assert!(!told(1, vec![]) && !told(1, weeks_of("mail", 0..4)));
}
