//! What was set on purpose, week by week: since when an activity runs, and when it was paused or scaled.

use jiff::ToSpan;
use jiff::civil::Date;
use tulos_books::{Week, Weeks};

use super::period::signed;
use super::records::ExperimentKept;

/// An activity's plan for the weeks of the period.
pub(super) struct Plan {
    /// What part of its usual effort each week has: 1 of a whole week, 0 in a pause, 2 where it is doubled.
    pub usual: Vec<f64>,
    /// Whether most days of each week lie in a set pause.
    pub paused: Vec<bool>,
}

impl Plan {
    pub(super) fn of(weeks: Weeks, since: Option<Date>, experiments: &[&ExperimentKept]) -> Self {
        let mut days = vec![[Day { change: 1.0, paused: false }; 7]; weeks.count];
        for experiment in in_order(experiments) {
            let last = experiment.to.unwrap_or(Date::MAX);
            for day in days_within(&mut days, weeks, experiment.from, last) {
                day.change *= experiment.change;
                day.paused |= experiment.change == 0.0;
            }
        }
        if let Some(before) = since.and_then(|since| since.checked_sub(1.day()).ok()) {
            days_within(&mut days, weeks, Date::MIN, before).for_each(|day| day.change = 0.0);
        }
        Self {
            usual: days.iter().map(|week| week.iter().map(|day| day.change).sum::<f64>() / 7.0).collect(),
            paused: days.iter().map(|week| week.iter().filter(|day| day.paused).count() >= 4).collect(),
        }
    }
}

#[derive(Clone, Copy)]
struct Day {
    change: f64,
    paused: bool,
}

/// Changes that overlap are multiplied; in one order, so that the product never differs.
fn in_order<'a>(experiments: &[&'a ExperimentKept]) -> Vec<&'a ExperimentKept> {
    let mut sorted = experiments.to_vec();
    sorted.sort_by(|a, b| (a.from, a.to).cmp(&(b.from, b.to)).then(a.change.total_cmp(&b.change)));
    sorted
}

fn days_within(days: &mut [[Day; 7]], weeks: Weeks, from: Date, to: Date) -> impl Iterator<Item = &mut Day> {
    let first = day_number(weeks, from).clamp(0, signed(days.len()) * 7);
    let after = (day_number(weeks, to) + 1).clamp(first, signed(days.len()) * 7);
    days.as_flattened_mut()[first as usize..after as usize].iter_mut()
}

/// How many days a date lies after the first Monday; negative if before.
pub(super) fn day_number(weeks: Weeks, date: Date) -> i64 {
    Week::of(date).since(weeks.first) * 7 + i64::from(date.weekday().to_monday_zero_offset())
}
