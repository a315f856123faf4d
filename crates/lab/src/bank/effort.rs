//! What goes into an activity: minutes of people and money, day by day, as owners really do it: steadily, after demand
//! or against it, in bursts, with fading zeal, with breaks and with pauses set on purpose. The costs of the truth are
//! summed from the very rows that the books will hold.

use tulos_books::{CostKind, Kind};

use super::chance::Chance;
use super::world::{Calendar, WARM};

/// Minutes on a day of the period.
pub(crate) struct Spent {
    /// Day of the period, from 0.
    pub(crate) day: usize,
    /// Whole minutes.
    pub(crate) minutes: u32,
    /// Spent by the helper and not by the owner.
    pub(crate) helper: bool,
}

/// Money on a day of the period.
pub(crate) struct Paid {
    /// Day of the period, from 0.
    pub(crate) day: usize,
    /// In cents.
    pub(crate) cents: i64,
    /// What for.
    pub(crate) kind: CostKind,
    /// How many days it pays for.
    pub(crate) days: usize,
}

/// What an hour costs.
#[derive(Clone, Copy)]
pub(crate) struct Rates {
    /// The owner's.
    pub(crate) owner: f64,
    /// A helper's, and the share of the minutes that the helper spends.
    pub(crate) helper: Option<(f64, f64)>,
}

/// What went into one purpose of an activity.
pub(crate) struct Effort {
    /// Time.
    pub(crate) minutes: Vec<Spent>,
    /// Money.
    pub(crate) paid: Vec<Paid>,
    /// What works on people: the worth of the minutes and the money of ads, by day from `WARM` days before the period.
    pub(crate) work: Vec<f64>,
    /// All of its cost in the period.
    pub(crate) cost: f64,
}

/// How much is done in each week of the period, times the usual.
pub(crate) struct Plan {
    /// By week.
    pub(crate) weeks: Vec<f64>,
    /// The first week with any, 0 if it ran before the period too.
    pub(crate) begins: usize,
    /// Set on purpose: first week, weeks, and 0 for a pause or 2 for twice as much.
    pub(crate) set: Vec<(usize, usize, f64)>,
}

/// What all activities of a business have in common.
pub(crate) struct Owner {
    /// How effort follows demand: 0 not at all, 1 in proportion, below 0 more when it is quiet.
    pub(crate) follows: f64,
    /// Sets pauses on purpose.
    pub(crate) experiments: bool,
    /// Weeks in which nothing is done.
    pub(crate) away: Vec<bool>,
}

impl Owner {
    /// An owner of a business that is so busy and closed in those weeks.
    pub(crate) fn draw(chance: &mut Chance, closed: &[bool]) -> Self {
        let follows = *chance.weighted(&[(0.0, 0.5), (1.0, 0.33), (-1.0, 0.17)]);
        let mut away = closed.to_vec();
        if closed.len() > 12 && chance.yes(0.4) {
            let (from, weeks) = (chance.whole(1, closed.len() - 6), chance.whole(1, 4));
            away[from..from + weeks].fill(true);
        }
        let experiments = closed.len() >= 18 && chance.yes(0.22);
        Self { follows: follows * chance.between(0.3, 1.2), experiments, away }
    }
}

impl Plan {
    /// A plan; the `first` activity of a business has something in the first and the last week, which makes the period.
    pub(crate) fn draw(chance: &mut Chance, owner: &Owner, busy: &[f64], first: bool) -> Self {
        let count = busy.len();
        let begins = if !first && chance.yes(0.25) { chance.whole(0, count * 6 / 10) } else { 0 };
        let ends = if !first && chance.yes(0.1) { chance.whole(count * 7 / 10, count) } else { count };
        let mut weeks = rhythm(chance, count);
        let noise = chance.between(0.1, 0.5);
        for (week, amount) in weeks.iter_mut().enumerate() {
            *amount *= busy[week].max(0.05).powf(owner.follows) * chance.lognormal(1.0, noise);
            if owner.away[week] || week < begins || week >= ends {
                *amount = 0.0;
            }
        }
        let set =
            if owner.experiments && chance.yes(0.6) { set_pauses(chance, begins, count) } else { Vec::new() };
        for &(from, length, change) in &set {
            weeks[from..from + length].iter_mut().for_each(|amount| *amount *= change);
        }
        if weeks.iter().all(|amount| *amount == 0.0) {
            weeks[begins.min(count - 1)] = 1.0;
        }
        if first {
            weeks[0] = weeks[0].max(0.5);
            weeks[count - 1] = weeks[count - 1].max(0.5);
        }
        Self { weeks, begins, set }
    }
}

/// The way in which somebody keeps at something.
fn rhythm(chance: &mut Chance, count: usize) -> Vec<f64> {
    match chance.whole(0, 9) {
        0..=4 => vec![1.0; count],
        5 | 6 => {
            let fades = chance.between(15.0, 90.0);
            (0..count).map(|week| 0.25 + (-(week as f64) / fades).exp()).collect()
        }
        7 | 8 => bursts(chance, count),
        _ => {
            let grows = chance.between(10.0, 60.0);
            (0..count).map(|week| 0.4 + week as f64 / grows).map(|amount| amount.min(3.0)).collect()
        }
    }
}

/// Some weeks on, some weeks off.
fn bursts(chance: &mut Chance, count: usize) -> Vec<f64> {
    let (on, off) = (chance.between(1.5, 6.0), chance.between(1.5, 8.0));
    let mut working = true;
    (0..count)
        .map(|_| {
            if chance.yes(if working { 1.0 / on } else { 1.0 / off }) {
                working = !working;
            }
            if working { 1.8 } else { 0.0 }
        })
        .collect()
}

/// One to three pauses (or doublings) of two to six weeks, not at the very ends.
fn set_pauses(chance: &mut Chance, begins: usize, count: usize) -> Vec<(usize, usize, f64)> {
    let mut set = Vec::new();
    let mut from = begins + chance.whole(4, 10);
    for _ in 0..chance.whole(1, 3) {
        let length = chance.whole(2, 6);
        if from + length + 2 > count {
            break;
        }
        set.push((from, length, if chance.yes(0.85) { 0.0 } else { 2.0 }));
        from += length + chance.whole(4, 12);
    }
    set
}

/// How an activity is usually done.
pub(crate) struct Usual {
    minutes: f64,
    ads: f64,
    tool: f64,
    made: f64,
    days: usize,
}

impl Usual {
    /// By kind; of an activity with two purposes, a share for each.
    pub(crate) fn draw(chance: &mut Chance, kind: Kind, share: f64) -> Self {
        let (minutes, sigma) = match kind {
            Kind::Social => (70.0, 0.8),
            Kind::Events => (90.0, 0.8),
            Kind::Ads => (15.0, 0.8),
            Kind::Search | Kind::Other => (45.0, 0.9),
            Kind::Email | Kind::Referral | Kind::Press => (35.0, 0.7),
        };
        let ads = match kind {
            Kind::Ads => chance.lognormal(45.0, 0.9),
            Kind::Social if chance.yes(0.25) => chance.lognormal(15.0, 0.8),
            Kind::Press if chance.yes(0.5) => chance.lognormal(25.0, 0.8),
            _ => 0.0,
        };
        let tool = if chance.yes(0.3) { chance.log_between(8.0, 70.0) } else { 0.0 };
        let made = if chance.yes(0.12) { chance.log_between(60.0, 350.0) } else { 0.0 };
        let days = match kind {
            Kind::Social => chance.whole(2, 7),
            Kind::Events => 1,
            _ => chance.whole(1, 4),
        };
        Self {
            minutes: (chance.lognormal(minutes, sigma) * share).clamp(4.0, 900.0),
            ads: ads * share,
            tool: tool * share,
            made: made * share,
            days,
        }
    }
}

impl Effort {
    /// Carries a plan out.
    pub(crate) fn draw(
        chance: &mut Chance,
        calendar: &Calendar,
        plan: &Plan,
        usual: &Usual,
        rates: Rates,
    ) -> Self {
        let mut minutes = Vec::new();
        let mut paid = Vec::new();
        for (week, &amount) in plan.weeks.iter().enumerate().filter(|(_, amount)| **amount > 0.0) {
            minutes.extend(week_of_time(chance, week, usual.minutes * amount, usual.days, rates));
            let cents = (usual.ads * amount * 100.0).round() as i64;
            if cents > 0 {
                paid.push(Paid { day: week * 7, cents, kind: CostKind::Ads, days: 1 });
            }
            if usual.made > 0.0 && chance.yes(0.04) {
                let cents = (chance.lognormal(usual.made, 0.4) * 100.0).round() as i64;
                paid.push(Paid { day: week * 7 + 2, cents, kind: CostKind::Content, days: 1 });
            }
        }
        paid.extend(monthly(usual.tool, plan.begins * 7, calendar.days()));
        let work = work(&minutes, &paid, plan, rates, calendar.days());
        let cost = cost(&minutes, &paid, rates, calendar.days());
        Self { minutes, paid, work, cost }
    }
}

/// A tool is paid for thirty days ahead as long as the books last.
fn monthly(amount: f64, from: usize, days: usize) -> impl Iterator<Item = Paid> {
    let cents = (amount * 100.0).round() as i64;
    let until = if cents > 0 { days } else { 0 };
    (from..until).step_by(30).map(move |day| Paid { day, cents, kind: CostKind::Tool, days: 30 })
}

/// A week's minutes on some of its days, in whole minutes and at least one.
fn week_of_time(chance: &mut Chance, week: usize, minutes: f64, days: usize, rates: Rates) -> Vec<Spent> {
    let mut weekdays: Vec<usize> = (0..7).collect();
    chance.shuffle(&mut weekdays);
    weekdays.truncate(days);
    weekdays.sort_unstable();
    let shares: Vec<f64> = weekdays.iter().map(|_| chance.gamma(3.0, 1.0)).collect();
    let total: f64 = shares.iter().sum();
    let helps = rates.helper.map_or(0.0, |(_, share)| share);
    let mut rows = Vec::new();
    for (weekday, share) in weekdays.into_iter().zip(shares) {
        let minutes = (minutes * share / total).round().max(1.0) as u32;
        rows.push(Spent { day: week * 7 + weekday, minutes, helper: chance.yes(helps) });
    }
    rows
}

fn worth(row: &Spent, rates: Rates) -> f64 {
    let rate = rates.helper.filter(|_| row.helper).map_or(rates.owner, |(rate, _)| rate);
    f64::from(row.minutes) / 60.0 * rate
}

/// What works on people, by day. An activity that ran before the period did so as in its first four weeks.
fn work(minutes: &[Spent], paid: &[Paid], plan: &Plan, rates: Rates, days: usize) -> Vec<f64> {
    let mut work = vec![0.0; WARM + days];
    for row in minutes {
        work[WARM + row.day] += worth(row, rates);
    }
    for row in paid.iter().filter(|row| row.kind == CostKind::Ads) {
        // Advertising runs through its week.
        (0..7).for_each(|day| work[WARM + row.day + day] += row.cents as f64 / 700.0);
    }
    if plan.begins == 0 {
        let usual = work[WARM..WARM + 28.min(days)].iter().sum::<f64>() / 28.min(days) as f64;
        work[..WARM].fill(usual);
    }
    work
}

/// What it cost in the period: of what pays for later days too, only the days within.
fn cost(minutes: &[Spent], paid: &[Paid], rates: Rates, days: usize) -> f64 {
    let time: f64 = minutes.iter().map(|row| worth(row, rates)).sum();
    let within = |row: &Paid| row.days.min(days - row.day) as f64 / row.days as f64;
    time + paid.iter().map(|row| row.cents as f64 / 100.0 * within(row)).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_is_cost_on_the_days_that_it_pays_for_and_no_work() {
        // 45 days at 30.00 for 30 days: one whole fee and half of the second, 30 + 15.
        let paid: Vec<Paid> = monthly(30.0, 0, 45).collect();
        let rates = Rates { owner: 60.0, helper: None };
        assert!((cost(&[], &paid, rates, 45) - 45.0).abs() < 1e-9);
        let plan = Plan { weeks: vec![1.0; 7], begins: 0, set: Vec::new() };
        assert!(work(&[], &paid, &plan, rates, 45).iter().all(|work| *work == 0.0));
    }

    #[test]
    fn a_helper_has_a_rate_of_their_own() {
        // Half an hour at 40 and a quarter at 20: 20 + 5.
        let rates = Rates { owner: 40.0, helper: Some((20.0, 0.5)) };
        let rows =
            [Spent { day: 0, minutes: 30, helper: false }, Spent { day: 3, minutes: 15, helper: true }];
        assert!((cost(&rows, &[], rates, 42) - 25.0).abs() < 1e-9);
    }
}
