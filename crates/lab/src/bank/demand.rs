//! How many people a day come to need what the business sells, and what it then costs: seasons, holidays, quiet and
//! busy times, closed weeks, changes of price. People need it whether or not they know the business.

use jiff::ToSpan;
use jiff::civil::Date;

use super::chance::Chance;
use super::world::{Calendar, WARM};

/// The need for what a business sells, day by day; index 0 is `WARM` days before its period.
pub(crate) struct Demand {
    /// People who come to need it.
    pub(crate) need: Vec<f64>,
    /// What it costs, times its first price.
    pub(crate) price: Vec<f64>,
    /// Weeks of the period in which the business is closed.
    pub(crate) closed: Vec<bool>,
}

impl Demand {
    /// A demand with so many people a day on average.
    pub(crate) fn draw(chance: &mut Chance, calendar: &Calendar, daily: f64) -> Self {
        let days = WARM + calendar.days();
        let price = prices(chance, calendar, days);
        let elasticity = chance.between(0.4, 1.8);
        let closed = closed_weeks(chance, calendar);
        let level = level(chance, days);
        let season = Season::draw(chance);
        let weekday: Vec<f64> = (0..7).map(|_| chance.lognormal(1.0, 0.35)).collect();
        let mut need: Vec<f64> = (0..days)
            .map(|day| {
                let date = calendar.date(day);
                let weekday = weekday[date.weekday().to_monday_zero_offset() as usize];
                level[day] * season.on(date) * weekday * price[day].powf(-elasticity)
            })
            .collect();
        for (day, need) in need.iter_mut().enumerate() {
            if day >= WARM && closed[(day - WARM) / 7] {
                *need *= 0.05;
            }
        }
        let mean = need.iter().sum::<f64>() / days as f64;
        for need in &mut need {
            *need *= daily / mean;
        }
        Self { need, price, closed }
    }

    /// How busy each week of the period is, times the mean.
    pub(crate) fn busy(&self) -> Vec<f64> {
        let weeks: Vec<f64> = self.need[WARM..].chunks(7).map(|week| week.iter().sum()).collect();
        let mean = weeks.iter().sum::<f64>() / weeks.len() as f64;
        weeks.iter().map(|week| week / mean).collect()
    }
}

/// A level that wanders week by week, comes back slowly, and in some businesses jumps.
fn level(chance: &mut Chance, days: usize) -> Vec<f64> {
    let (sd, back) = (chance.between(0.02, 0.12), chance.between(0.0, 0.15));
    let jump = if chance.yes(0.2) { chance.normal(0.0, 0.4) } else { 0.0 };
    let jump_at = chance.whole(0, days);
    let mut log = 0.0;
    (0..days)
        .map(|day| {
            if day % 7 == 0 {
                log = log * (1.0 - back) + chance.normal(0.0, sd);
            }
            if day >= jump_at { (log + jump).exp() } else { log.exp() }
        })
        .collect()
}

/// A year's course: one wave, presents in December, quiet or busy summers.
struct Season {
    wave: f64,
    peak: f64,
    presents: f64,
    summer: f64,
}

impl Season {
    fn draw(chance: &mut Chance) -> Self {
        Self {
            wave: chance.normal(0.0, 0.25),
            peak: chance.between(0.0, 365.0),
            presents: if chance.yes(0.4) { chance.between(0.2, 1.0) } else { 0.0 },
            summer: if chance.yes(0.4) { chance.normal(-0.2, 0.4) } else { 0.0 },
        }
    }

    fn on(&self, date: Date) -> f64 {
        let day = f64::from(date.day_of_year());
        let mut log = self.wave * (std::f64::consts::TAU * (day - self.peak) / 365.25).cos();
        if (325.0..358.0).contains(&day) {
            log += self.presents;
        }
        if (175.0..225.0).contains(&day) {
            log += self.summer;
        }
        log.exp()
    }
}

/// One or two changes of price in the longer books of a third of the businesses.
fn prices(chance: &mut Chance, calendar: &Calendar, days: usize) -> Vec<f64> {
    let mut price = vec![1.0; days];
    if calendar.weeks >= 16 && chance.yes(0.35) {
        for _ in 0..chance.whole(1, 2) {
            let (from, factor) = (WARM + chance.whole(14, calendar.days() - 14), chance.between(0.75, 1.35));
            price[from..].iter_mut().for_each(|price| *price *= factor);
        }
    }
    price
}

/// Half of the businesses close for one to three weeks in summer or at the turn of the year, never in the first or the
/// last week of their books.
fn closed_weeks(chance: &mut Chance, calendar: &Calendar) -> Vec<bool> {
    let mut closed = vec![false; calendar.weeks];
    if chance.yes(0.5) {
        return closed;
    }
    let (day, weeks) = if chance.yes(0.6) {
        (chance.whole(182, 220), chance.whole(1, 3))
    } else {
        (358, chance.whole(1, 2))
    };
    let inner = 1..calendar.weeks.saturating_sub(1);
    for (week, closed) in closed.iter_mut().enumerate().filter(|(week, _)| inner.contains(week)) {
        let monday = calendar.first.saturating_add((7 * week as i64).days());
        let since = (i64::from(monday.day_of_year()) - day as i64).rem_euclid(365) as usize;
        *closed = since < 7 * weeks;
    }
    closed
}
