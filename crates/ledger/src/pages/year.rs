//! The last year of the books week by week: the time that went in, by activity, and the money that came in. Drawn from the
//! weekly figures alone.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use tulos_books::{ActivityId, Business, Week, Weeks};
use tulos_shell::Html;
use tulos_shell::chart::{Point, Unit, Weekly};
use tulos_store::{Db, Record, Result, Row, Uuid, sql};
use tulos_words::Words;

use crate::sql as statements;
use crate::tables::{day_of, number_of};

/// More lines cannot be told apart.
const LINES: usize = 6;

/// What both charts show of one week and activity.
pub(super) struct OfWeek {
    week: Week,
    activity: Option<ActivityId>,
    minutes: f64,
    sales: f64,
    revenue: f64,
}

impl Record for OfWeek {
    fn read(row: &Row) -> Result<Self> {
        let activity: String = row.at(1)?;
        let figure = |place: usize| row.at::<i64>(place).map(|figure| figure as f64);
        Ok(Self {
            week: Week::of(day_of(row.at(0)?)?),
            activity: ActivityId::new(&activity),
            // Amounts are kept in thousandths.
            minutes: figure(2)? / 1000.0,
            sales: figure(3)?,
            revenue: figure(4)? / 1000.0,
        })
    }
}

/// The year that ends today.
pub(super) async fn read(db: &Db, business: Uuid, today: Date) -> Result<Vec<OfWeek>> {
    let [from, to] = [today.saturating_sub(52.weeks()), today].map(|day| number_of(Week::of(day).monday()));
    db.all(sql(statements::YEAR).bind(business).bind(from).bind(to)).await
}

/// Both charts; nothing where nothing is in the books.
pub(super) fn charts(all: &[OfWeek], business: &Business, words: &Words) -> Vec<Html> {
    let Some(weeks) = all
        .first()
        .zip(all.last())
        .map(|(first, last)| Weeks::spanning(first.week.monday(), last.week.monday()))
    else {
        return Vec::new();
    };
    [time(all, weeks, business, words), sales(all, weeks, business, words)].into_iter().flatten().collect()
}

/// Minutes a week of the activities that take most.
fn time(all: &[OfWeek], weeks: Weeks, business: &Business, words: &Words) -> Option<Html> {
    let mut by_activity: BTreeMap<&ActivityId, BTreeMap<Week, f64>> = BTreeMap::new();
    for of_week in all {
        if let Some(activity) = of_week.activity.as_ref().filter(|_| of_week.minutes > 0.0) {
            *by_activity.entry(activity).or_default().entry(of_week.week).or_default() += of_week.minutes;
        }
    }
    let mut most: Vec<_> = by_activity.into_iter().collect();
    most.sort_by(|(_, one), (_, other)| other.values().sum::<f64>().total_cmp(&one.values().sum()));
    let say = |id: &str| words.say(id, &[]);
    let chart =
        Weekly::new("time-a-week", Unit::Minutes, say("ledger-year-time"), say("ledger-year-time-about"));
    let shown = |id: &ActivityId| {
        let named = business.activities.iter().find(|activity| activity.id == *id);
        named.map_or_else(|| id.to_string(), |activity| activity.shown().to_owned())
    };
    let chart = most.iter().take(LINES).fold(chart, |chart, (activity, minutes)| {
        chart.line(shown(activity), points(weeks, |week| minutes.get(&week).copied().unwrap_or(0.0)))
    });
    (!most.is_empty()).then(|| chart.html(words))
}

/// What was sold a week: money where it is known, else how many.
fn sales(all: &[OfWeek], weeks: Weeks, business: &Business, words: &Words) -> Option<Html> {
    let sum = |figure: fn(&OfWeek) -> f64| {
        let mut sums: BTreeMap<Week, f64> = BTreeMap::new();
        for of_week in all {
            *sums.entry(of_week.week).or_default() += figure(of_week);
        }
        sums
    };
    let (revenue, count) = (sum(|week| week.revenue), sum(|week| week.sales));
    let has_money = revenue.values().any(|money| *money != 0.0);
    let (unit, sums) =
        if has_money { (Unit::Money(business.currency.as_str()), revenue) } else { (Unit::Count, count) };
    let say = |id: &str| words.say(id, &[]);
    let chart = Weekly::new("sales-a-week", unit, say("ledger-year-sales"), say("ledger-year-sales-about"));
    let any = sums.values().any(|value| *value != 0.0);
    let points = points(weeks, |week| sums.get(&week).copied().unwrap_or(0.0));
    any.then(|| chart.line(say("ledger-table-sales"), points).html(words))
}

fn points(weeks: Weeks, value: impl Fn(Week) -> f64) -> Vec<Point> {
    weeks.iter().map(|week| Point::exact(week.monday(), value(week))).collect()
}
