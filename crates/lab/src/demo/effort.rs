//! What went in: sittings and payments of three years, with holidays, a burst, gaps and two pauses on purpose; and how strong that
//! made each part from day to day.

use jiff::civil::{Date, date};
use tulos_books::CostKind;

use super::calendar::{DAYS, WEEKS, closed, date_of, day_of, monday, time_left};
use super::cast::Part;
use super::settings::{TIKTOK_SINCE, rate};
use crate::bank::chance::Chance;

/// Time spent at one go.
pub(super) struct Sitting {
    pub(super) day: usize,
    pub(super) minutes: u32,
    pub(super) anna: bool,
}

/// Money spent.
pub(super) struct Payment {
    pub(super) day: usize,
    pub(super) cents: i64,
    pub(super) kind: CostKind,
    /// How many days it pays for.
    pub(super) days: usize,
    pub(super) note: &'static str,
}

/// What went into a part, and how strong it was.
pub(super) struct Effort {
    pub(super) sittings: Vec<Sitting>,
    pub(super) paid: Vec<Payment>,
    /// By day; 1 at the usual effort.
    pub(super) force: Vec<f64>,
}

/// Pauses on purpose: what, from which day to which, and why.
pub(super) const PAUSES: [(&str, Date, Date, &str); 2] = [
    (
        "paper",
        date(2025, 2, 3),
        date(2025, 3, 16),
        "no adverts for six weeks, to see whether anybody notices",
    ),
    ("instagram", date(2025, 9, 15), date(2025, 10, 26), "six weeks without Instagram, to see what it does"),
];

/// Weeks in which a part was done more or less than usual, by the day with which they begin.
const UNUSUAL: [(Part, Date, Date, f64); 8] = [
    // The stall stood all day, which sold bread and few cakes more.
    (Part::Market, date(2024, 4, 8), date(2024, 7, 14), 2.0),
    // Communions and confirmations: a cake a day.
    (Part::InstagramNew, date(2025, 4, 28), date(2025, 6, 1), 2.3),
    // A broken wrist.
    (Part::Facebook, date(2024, 9, 9), date(2024, 10, 20), 0.0),
    (Part::InstagramKnown, date(2024, 9, 9), date(2024, 10, 20), 0.4),
    // Nobody found the time for the newsletter.
    (Part::Newsletter, date(2025, 6, 16), date(2025, 7, 27), 0.0),
    (Part::Newsletter, date(2024, 2, 12), date(2024, 3, 10), 0.0),
    // The new site.
    (Part::Search, date(2025, 1, 20), date(2025, 2, 9), 6.0),
    (Part::Search, date(2024, 5, 6), date(2024, 6, 23), 0.0),
];

impl Effort {
    /// What went into a part.
    pub(super) fn of(chance: &mut Chance, part: Part) -> Self {
        let sittings = sittings(chance, part);
        let paid = payments(chance, part);
        let force = force(part, &sittings, &paid);
        Self { sittings, paid, force }
    }

    /// What it cost.
    pub(super) fn cost(&self) -> f64 {
        let time =
            |sitting: &Sitting| f64::from(sitting.minutes) / 60.0 * rate(sitting.anna, date_of(sitting.day));
        let money: i64 = self.paid.iter().map(|payment| payment.cents).sum();
        self.sittings.iter().map(time).sum::<f64>() + money as f64 / 100.0
    }
}

/// How much of the usual a part gets in a week, by plan.
fn planned(part: Part, week: usize) -> f64 {
    let within = |from: Date, to: Date| (day_of(from)..=day_of(to)).contains(&monday(week));
    let paused = PAUSES.iter().any(|(id, from, to, _)| *id == part.role().id && within(*from, *to));
    let young = part == Part::TikTok && monday(week) < day_of(TIKTOK_SINCE);
    if paused || young {
        return 0.0;
    }
    let unusual = UNUSUAL.iter().find(|(of, from, to, _)| *of == part && within(*from, *to));
    unusual.map_or(1.0, |(.., factor)| *factor)
}

fn sittings(chance: &mut Chance, part: Part) -> Vec<Sitting> {
    let role = part.role();
    let mut all = Vec::new();
    for week in 0..WEEKS {
        let left = if part == Part::Market { market_day(chance, week) } else { time_left(week) };
        let minutes = role.minutes * planned(part, week) * left * chance.lognormal(0.97, 0.28);
        for &weekday in role.weekdays {
            let share = minutes / role.weekdays.len() as f64 * chance.lognormal(0.95, 0.3);
            for (anna, part) in [(false, 1.0 - role.anna), (true, role.anna)] {
                let minutes = 5 * (share * part / 5.0).round() as u32;
                if minutes > 0 {
                    all.push(Sitting { day: monday(week) + weekday, minutes, anna });
                }
            }
        }
    }
    all
}

/// The stall stands on most Saturdays, longer in Advent, when half the town is there.
fn market_day(chance: &mut Chance, week: usize) -> f64 {
    let saturday = date_of(monday(week) + 5);
    let rain = chance.yes(if saturday.month() <= 2 { 0.4 } else { 0.07 });
    match saturday.month() {
        _ if rain || closed(saturday) => 0.0,
        12 => 1.6,
        6..=8 => *chance.pick(&[0.7, 1.0, 1.3]),
        _ => 1.0,
    }
}

fn payments(chance: &mut Chance, part: Part) -> Vec<Payment> {
    match part {
        Part::InstagramNew => boosts(chance, 26, 20_00, "boosted post"),
        Part::Facebook => boosts(chance, 4, 10_00, "boosted post"),
        Part::Newsletter => monthly(14_00, "mailing software"),
        Part::Search => {
            let mut paid = monthly(9_00, "hosting and domain");
            let day = day_of(date(2025, 2, 3));
            paid.push(Payment {
                day,
                cents: 38_000,
                kind: CostKind::Content,
                days: 365,
                note: "photographer for the new site",
            });
            paid
        }
        Part::Paper => adverts(),
        Part::TikTok => {
            let day = day_of(TIKTOK_SINCE);
            vec![Payment { day, cents: 39_00, kind: CostKind::Other, days: 1, note: "ring light and tripod" }]
        }
        // The fee of the stall goes by its sittings, see [`fees`].
        Part::Market | Part::InstagramKnown | Part::Profile => Vec::new(),
    }
}

/// The share of the pitch that goes to the cakes, for each Saturday that the stall stands.
pub(super) fn fees(sittings: &[Sitting]) -> Vec<Payment> {
    let fee = |sitting: &Sitting| Payment {
        day: sitting.day,
        cents: 10_00,
        kind: CostKind::Fee,
        days: 1,
        note: "pitch, half of it for the cakes",
    };
    sittings.iter().map(fee).collect()
}

/// Some money for posts every so many weeks.
fn boosts(chance: &mut Chance, weeks: usize, cents: i64, note: &'static str) -> Vec<Payment> {
    let mut paid = Vec::new();
    for week in (2..WEEKS).step_by(weeks) {
        let part = if weeks > 10 { Part::InstagramNew } else { Part::Facebook };
        let runs = planned(part, week) > 0.0 && time_left(week) > 0.5;
        let day = monday(week) + chance.whole(0, 4);
        let cents = cents + 500 * chance.whole(0, 2) as i64;
        if runs {
            paid.push(Payment { day, cents, kind: CostKind::Ads, days: 5, note });
        }
    }
    paid
}

/// On the first of every month, for the month.
fn monthly(cents: i64, note: &'static str) -> Vec<Payment> {
    let first = |day: &usize| date_of(*day).day() == 1;
    let payment = |day: usize| {
        let days = date_of(day).days_in_month() as usize;
        Payment { day, cents, kind: CostKind::Tool, days, note }
    };
    (0..DAYS).filter(first).map(payment).collect()
}

/// An advert every second Thursday but in summer, larger ones before Christmas.
fn adverts() -> Vec<Payment> {
    let mut paid = Vec::new();
    for week in (0..WEEKS).step_by(2) {
        let day = monday(week) + 3;
        let month = date_of(day).month();
        if planned(Part::Paper, week) == 0.0 || (6..=8).contains(&month) || time_left(week) < 0.5 {
            continue;
        }
        let (cents, note) = match month {
            11 | 12 => (11_800, "quarter page"),
            _ => (62_00, "small advert"),
        };
        paid.push(Payment { day, cents, kind: CostKind::Ads, days: 1, note });
    }
    paid
}

/// How strong a part is from day to day: what was done is forgotten little by little, and the more there is, the less more of it
/// adds.
fn force(part: Part, sittings: &[Sitting], paid: &[Payment]) -> Vec<f64> {
    let role = part.role();
    let mut work = vec![0.0; DAYS];
    for sitting in sittings {
        work[sitting.day] += f64::from(sitting.minutes);
    }
    for payment in paid.iter().filter(|payment| payment.kind == CostKind::Ads) {
        let last = (payment.day + payment.days).min(DAYS);
        // As many minutes as the owner's time would cost.
        let minutes = payment.cents as f64 / rate(false, date_of(payment.day)) / 100.0 * 60.0;
        work[payment.day..last].iter_mut().for_each(|work| *work += minutes / payment.days as f64);
    }
    let usual = if role.minutes > 0.0 { role.minutes / 7.0 } else { work.iter().sum::<f64>() / DAYS as f64 };
    let keep = 0.5_f64.powf(1.0 / role.forgotten);
    let mut stock = if part == Part::TikTok { 0.0 } else { usual };
    work.iter()
        .map(|today| {
            stock = keep * stock + (1.0 - keep) * today;
            let effort = stock / usual;
            (1.0 + role.half) * effort / (effort + role.half)
        })
        .collect()
}
