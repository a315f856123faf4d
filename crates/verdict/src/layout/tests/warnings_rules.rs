//! What looks odd and is told.

use tulos_books::{CostKind, Minutes, Row};

use super::{TODAY, cost, day, laid, laid_with, mail_and_fair, options, sale, time, weeks_of};
use crate::layout::Options;
use crate::layout::Warning;

fn gap(rows: Vec<Row>) -> Option<Warning> {
    let mut all = weeks_of("mail", 0..4);
    all.extend(rows);
    let told = laid(&mail_and_fair(), all).warnings;
    told.into_iter().find(|warning| matches!(warning, Warning::LongGap { .. } | Warning::GapOfTime { .. }))
}

#[test]
fn a_year_that_is_mistyped_is_told_and_a_long_break_is_not() {
    assert_eq!(gap(vec![]), None);
    let year = || vec![Row::Time(time(-364, "fair", 30))];
    assert_eq!(gap(year()), None);
    let sold = [year(), vec![Row::Sale(sale(-100, "a", 9))]].concat();
    assert_eq!(gap(sold), Some(Warning::GapOfTime { last: day(-364), next: day(0) }));
    let mut usual = mail_and_fair();
    usual.activities[0].usual_minutes_per_week = Some(Minutes(60.into()));
    let rows = [weeks_of("mail", 0..4), year(), vec![Row::Sale(sale(-100, "a", 9))]].concat();
    assert!(laid(&usual, rows).warnings.iter().all(|warning| warning.code() != "gap_of_time"));
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

#[test]
fn many_weeks_without_a_sale_are_told_where_sales_were_to_be_expected() {
    let gap = |sold: std::ops::Range<i32>, each: i32| {
        let mut rows = weeks_of("mail", 0..20);
        let sales = sold.flat_map(|week| (0..each).map(move |n| sale(week * 7, &format!("{week}-{n}"), 9)));
        rows.extend(sales.map(Row::Sale));
        let warnings = laid(&mail_and_fair(), rows).warnings;
        warnings.into_iter().find(|warning| matches!(warning, Warning::GapOfSales { .. }))
    };
    // Eight weeks at 4 a week: 32 were to be expected. At 2 a week, 16: that may be chance and habit.
    assert_eq!(gap(0..12, 4), Some(Warning::GapOfSales { first: day(84), last: day(139) }));
    assert_eq!(gap(0..12, 2), None);
    assert_eq!(gap(0..20, 4), None);
}

#[test]
fn what_no_day_and_no_fee_can_be_is_told() {
    let told = |row: Row| {
        let mut rows = weeks_of("mail", 0..4);
        rows.push(row);
        laid(&mail_and_fair(), rows).warnings
    };
    let minutes = |minutes: i64| told(Row::Time(time(2, "mail", minutes)));
    assert_eq!(
        (minutes(1440), minutes(1441)),
        (vec![], vec![Warning::LongDay { date: day(2), minutes: 1441.0 }])
    );
    let fee = |days: i32| {
        let mut fee = cost(0, "mail", 500, CostKind::Ads);
        (fee.from, fee.to) = (Some(day(0)), Some(day(days)));
        told(Row::Cost(fee))
    };
    assert_eq!(fee(1095), []);
    assert_eq!(fee(5000), [Warning::LongCost { money: 500.0, from: day(0), to: day(5000) }]);
}

#[test]
fn a_period_in_which_nothing_lies_is_told_and_not_judged() {
    let asked = |from: Option<i32>, to: Option<i32>| {
        let wish = Options { from: from.map(day), to: to.map(day), ..options() };
        laid_with(&mail_and_fair(), weeks_of("mail", 0..4), wish)
    };
    let outside = [Warning::PeriodOutside { first: day(0), last: day(21) }];
    for (from, to) in [(None, Some(-30)), (Some(2000), None), (Some(20), Some(10)), (Some(-60), Some(-30))] {
        let laid = asked(from, to);
        assert_eq!((laid.period, &laid.warnings[..]), (None, &outside[..]));
    }
    assert!(asked(Some(7), Some(13)).period.is_some());
}
