//! Visits to the bakery's site, day by day and by where they came from.

use std::collections::BTreeMap;

use tulos_books::{Channel, Visits};

use super::calendar::{DAYS, date_of, season};
use super::cast::Part;
use super::effort::Effort;
use super::settings::{id, site};
use super::shop::Noted;
use crate::bank::chance::Chance;

/// Visits a day that come from nowhere that is known.
const DIRECT: f64 = 6.0;

/// The visits of every day. A goal is reached by who sends the form.
pub(super) fn visits(chance: &mut Chance, efforts: &[Effort], noted: &[Noted]) -> Vec<Visits> {
    let mut goals: BTreeMap<(usize, Option<&str>), u64> = BTreeMap::new();
    for noted in noted.iter().filter(|noted| noted.seen.channel == Channel::Web) {
        *goals.entry((noted.contact.day, noted.seen.traced)).or_default() += 1;
    }
    let mut rows = Vec::new();
    for day in 0..DAYS {
        let mut means: BTreeMap<Option<&str>, f64> = BTreeMap::from([(None, DIRECT)]);
        for part in Part::ALL {
            let role = part.role();
            *means.entry(Some(role.id)).or_default() += role.visits * efforts[part as usize].force[day];
        }
        for (activity, mean) in means {
            let reached = goals.get(&(day, activity)).copied().unwrap_or(0);
            // More people look when more of them need a cake.
            let mean = mean * season(day).powf(0.6) * chance.lognormal(0.95, 0.3);
            let visits = reached + chance.poisson(mean) as u64;
            if visits > 0 {
                rows.push(Visits {
                    id: None,
                    date: date_of(day),
                    activity: activity.map(id),
                    visits,
                    goals: Some(reached),
                    property: Some(site()),
                });
            }
        }
    }
    rows
}
