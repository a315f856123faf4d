//! Questions of customers that are answered on Facebook: may the cake be fetched an hour later, are there nuts in it.

use tulos_books::{Minutes, Support, Time};

use super::calendar::{DAYS, closed, date_of, season};
use super::settings::{id, rate};
use crate::bank::chance::Chance;

/// Cases a day, on average.
const CASES: f64 = 0.28;
/// Share of them that would have been a telephone call, and how long that would have taken.
const CALLS: (f64, f64) = (0.85, 12.0);

/// Cases, the time that they took, and the truth.
pub(super) struct Desk {
    pub(super) cases: Vec<Support>,
    pub(super) time: Vec<Time>,
    pub(super) cost: f64,
    /// What the calls would have cost that did not come.
    pub(super) saved: f64,
}

impl Desk {
    /// The cases of three years.
    pub(super) fn of(chance: &mut Chance) -> Self {
        let mut desk = Self { cases: Vec::new(), time: Vec::new(), cost: 0.0, saved: 0.0 };
        for day in 0..DAYS {
            let cases = chance.poisson(CASES * season(day));
            let date = date_of(day);
            if cases == 0 || closed(date) {
                continue;
            }
            let open = u64::from(chance.yes(0.06));
            let resolved = cases as u64 - open;
            let took: usize = (0..cases).map(|_| chance.whole(4, 10)).sum();
            let minutes = Minutes(took.into());
            let calls = (0..resolved).filter(|_| chance.yes(CALLS.0)).count() as f64;
            desk.cost += took as f64 / 60.0 * rate(false, date);
            desk.saved += calls * CALLS.1 / 60.0 * rate(false, date);
            let activity = id("facebook");
            desk.time.push(Time {
                id: None,
                date,
                activity: activity.clone(),
                minutes,
                purpose: None,
                person: None,
            });
            desk.cases.push(Support {
                id: None,
                date,
                activity,
                opened: Some(cases as u64),
                resolved: Some(resolved),
                minutes: Some(minutes),
            });
        }
        desk
    }
}
