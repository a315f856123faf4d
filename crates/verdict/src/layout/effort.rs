//! Time and money week by week, as far as the rows say what for: by purpose, or with the purpose open.

use jiff::civil::Date;
use tulos_books::{Purpose, Weeks};

use super::kept::{Kept, number};
use super::period::signed;
use super::plan::{Plan, day_number};
use super::records::{CostKept, TimeKept};

/// What went into something, week by week.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub minutes: Vec<f64>,
    /// Money that the minutes are worth.
    pub time: Vec<f64>,
    /// Money of advertising.
    pub ads: Vec<f64>,
    /// All other money.
    pub other: Vec<f64>,
}

/// What went into an activity.
pub(super) struct Ledger {
    /// By purpose, where a row says so: reach, retain, support.
    pub known: [Part; 3],
    /// Where none does.
    pub open: Part,
    /// Sums of all rows that have a purpose, those outside the period too.
    pub shares: [Shares; 3],
    /// Usual minutes stand in for weeks without a row.
    pub estimated: bool,
}

/// What the rows of a purpose add up to.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Shares {
    pub minutes: f64,
    pub amount: f64,
}

impl Part {
    pub(super) fn none(weeks: usize) -> Self {
        let none = vec![0.0; weeks];
        Self { minutes: none.clone(), time: none.clone(), ads: none.clone(), other: none }
    }
}

/// Where a purpose stands in [`Ledger::known`].
pub(super) fn place(purpose: Purpose) -> usize {
    match purpose {
        Purpose::Reach => 0,
        Purpose::Retain => 1,
        Purpose::Support => 2,
    }
}

/// A ledger for each activity.
pub(super) fn ledgers(kept: &mut Kept, weeks: Weeks, plans: &[Plan]) -> Vec<Ledger> {
    let mut ledgers: Vec<Ledger> = plans.iter().map(|_| Ledger::empty(weeks.count)).collect();
    let mut recorded = vec![vec![false; weeks.count]; plans.len()];
    sort_time(&mut kept.time);
    for row in &kept.time {
        ledgers[row.activity as usize].add_time(row, weeks);
        if let Some(week) = weeks.index(row.date) {
            recorded[row.activity as usize][week] = true;
        }
    }
    sort_costs(&mut kept.costs);
    for row in &kept.costs {
        ledgers[row.activity as usize].add_cost(row, weeks);
    }
    stand_in(kept, weeks, plans, &recorded, &mut ledgers);
    ledgers
}

/// Equal rows are interchangeable, so this makes every sum independent of the order in which the rows came.
fn sort_time(rows: &mut [TimeKept]) {
    let exactly =
        |a: &TimeKept, b: &TimeKept| a.minutes.total_cmp(&b.minutes).then(a.rate.total_cmp(&b.rate));
    rows.sort_unstable_by(|a, b| {
        (a.activity, a.date, a.purpose).cmp(&(b.activity, b.date, b.purpose)).then_with(|| exactly(a, b))
    });
}

fn sort_costs(rows: &mut [CostKept]) {
    let key = |row: &CostKept| (row.activity, row.from, row.to, row.purpose, row.ads);
    rows.sort_unstable_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.amount.total_cmp(&b.amount)));
}

/// Usual minutes in weeks without a row of time, from the first to the last row of any table, but not in a set pause.
fn stand_in(kept: &Kept, weeks: Weeks, plans: &[Plan], recorded: &[Vec<bool>], ledgers: &mut [Ledger]) {
    let Some((first, last)) = kept.days.0 else { return };
    let within = week_of(weeks, first)..week_of(weeks, last).saturating_add(1);
    let rate = kept.business.working_time.owner_rate().map_or(0.0, number);
    for (index, activity) in kept.business.activities.iter().enumerate() {
        let Some(usual) = activity.usual_minutes_per_week else { continue };
        for week in (0..weeks.count).filter(|week| within.contains(&signed(*week)) && !recorded[index][*week])
        {
            ledgers[index].add_usual(week, usual.to_f64() * plans[index].usual[week], rate);
        }
    }
}

fn week_of(weeks: Weeks, date: Date) -> i64 {
    day_number(weeks, date).div_euclid(7)
}

impl Ledger {
    fn empty(weeks: usize) -> Self {
        let none = || Part::none(weeks);
        Self {
            known: [none(), none(), none()],
            open: none(),
            shares: [Shares::default(); 3],
            estimated: false,
        }
    }

    fn part(&mut self, purpose: Option<Purpose>) -> &mut Part {
        match purpose {
            Some(purpose) => &mut self.known[place(purpose)],
            None => &mut self.open,
        }
    }

    fn add_time(&mut self, row: &TimeKept, weeks: Weeks) {
        if let Some(purpose) = row.purpose {
            self.shares[place(purpose)].minutes += row.minutes;
        }
        if let Some(week) = weeks.index(row.date) {
            let part = self.part(row.purpose);
            part.minutes[week] += row.minutes;
            part.time[week] += row.minutes / 60.0 * row.rate;
        }
    }

    fn add_usual(&mut self, week: usize, minutes: f64, rate: f64) {
        self.open.minutes[week] += minutes;
        self.open.time[week] += minutes / 60.0 * rate;
        self.estimated |= minutes > 0.0;
    }

    /// Spreads a cost evenly over the days that it pays for; what falls outside the period is not counted.
    fn add_cost(&mut self, row: &CostKept, weeks: Weeks) {
        if let Some(purpose) = row.purpose {
            self.shares[place(purpose)].amount += row.amount;
        }
        let (first, last) = (day_number(weeks, row.from), day_number(weeks, row.to));
        let part = self.part(row.purpose);
        let money = if row.ads { &mut part.ads } else { &mut part.other };
        let all_days = (last - first + 1) as f64;
        let first_week = first.div_euclid(7).clamp(0, signed(weeks.count));
        let after = (last.div_euclid(7) + 1).clamp(first_week, signed(weeks.count));
        for week in first_week..after {
            let days = (last.min(week * 7 + 6) - first.max(week * 7) + 1) as f64;
            money[week as usize] += row.amount * (days / all_days);
        }
    }
}
