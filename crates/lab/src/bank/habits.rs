//! What a business writes down of what happens, and what it misses: links with tags that get lost, counters where
//! nothing is traced, customers who are asked or not.

use tulos_books::{Kind, OfferKind};

use super::activity::Activity;
use super::chance::Chance;
use super::world::Calendar;

/// What a business writes down.
#[allow(clippy::struct_excessive_bools)] // Each is a habit by itself, with or without the others.
pub(crate) struct Habits {
    /// How its customers are asked.
    pub(crate) asking: Asking,
    /// What it knows of each activity's links and codes; in the order of the activities.
    pub(crate) tags: Vec<Tag>,
    /// Share of the sales over the counter, and whether the books say which.
    pub(crate) counter: f64,
    /// The column `channel` is filled.
    pub(crate) tells_channel: bool,
    /// Enquiries are written down.
    pub(crate) enquiries: bool,
    /// Share of the enquiries of the last weeks that are still open.
    pub(crate) open: f64,
    /// Which money a sale has.
    pub(crate) money: Money,
    /// Who bought is written down.
    pub(crate) customers: bool,
    /// The column `new` is filled.
    pub(crate) tells_new: bool,
    /// Sales of before the period are in the books.
    pub(crate) history: bool,
    /// Days between rows of visits; `None`: there is no site that counts.
    pub(crate) visits: Option<usize>,
    /// Touches are kept by visitor.
    pub(crate) journeys: bool,
    /// Friends are an activity of the books, which costs nothing.
    pub(crate) friends_listed: bool,
}

/// Which money a sale has.
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Money {
    Revenue,
    Margin,
    Both,
}

/// How customers are asked how they found the business.
pub(crate) struct Asking {
    /// Share that is asked and answers.
    pub(crate) share: f64,
    /// The first day of the period on which anybody is asked.
    pub(crate) from: usize,
    /// Share that knows and says what led them.
    pub(crate) honest: f64,
    /// Of those who do not: share that names whatever is famous.
    pub(crate) famous: f64,
    /// Chance of a slip in a word.
    pub(crate) slips: f64,
}

/// Links, codes and forms of one activity.
pub(crate) struct Tag {
    /// Share of those who come by it whose trace is kept.
    pub(crate) kept: f64,
    /// First day of the period on which they are up.
    pub(crate) from: usize,
    /// First and last day on which they were broken.
    pub(crate) broken: Option<(usize, usize)>,
}

impl Tag {
    /// Whether it works on a day of the period.
    pub(crate) fn alive(&self, day: usize) -> bool {
        let broken = self.broken.is_some_and(|(from, to)| (from..=to).contains(&day));
        self.kept > 0.0 && day >= self.from && !broken
    }
}

impl Habits {
    /// The habits of a business with so many sales a week to somebody new.
    pub(crate) fn draw(
        chance: &mut Chance,
        calendar: &Calendar,
        activities: &[Activity],
        kind: OfferKind,
        again: bool,
        weekly: f64,
    ) -> Self {
        let customers = again || chance.yes(0.6);
        let counter = if chance.yes(0.4) { chance.between(0.15, 0.9) } else { 0.0 };
        let service = kind == OfferKind::Service;
        Self {
            asking: Asking::draw(chance, calendar),
            tags: tags(chance, calendar, activities),
            counter,
            tells_channel: chance.yes(0.75),
            enquiries: weekly < 60.0 && chance.yes(if service { 0.65 } else { 0.2 }),
            open: chance.between(0.0, 0.5),
            money: *chance.weighted(&[(Money::Revenue, 0.5), (Money::Margin, 0.15), (Money::Both, 0.35)]),
            customers,
            tells_new: again && chance.yes(0.5),
            history: again && chance.yes(0.7),
            visits: chance.yes(0.75).then(|| *chance.pick(&[1, 1, 7, 7])),
            journeys: chance.yes(0.12),
            friends_listed: chance.yes(0.4),
        }
    }
}

impl Asking {
    fn draw(chance: &mut Chance, calendar: &Calendar) -> Self {
        let share = if chance.yes(0.3) { 0.0 } else { chance.beta(1.6, 1.8) };
        let from = if chance.yes(0.25) { chance.whole(0, calendar.days() / 2) } else { 0 };
        Self {
            share,
            from,
            honest: chance.beta(6.0, 2.5),
            famous: chance.between(0.1, 0.7),
            slips: chance.between(0.01, 0.12),
        }
    }
}

/// In some businesses nothing is ever traced; in the others links are up from the start, late, or never.
fn tags(chance: &mut Chance, calendar: &Calendar, activities: &[Activity]) -> Vec<Tag> {
    let days = calendar.days();
    let care = if chance.yes(0.1) { 0.0 } else { chance.lognormal(1.0, 0.4) };
    let tag = |activity: &Activity| {
        let (a, b) = match activity.kind {
            Kind::Email | Kind::Ads => (4.0, 2.0),
            Kind::Social | Kind::Search => (3.0, 2.5),
            Kind::Press => (1.5, 4.0),
            _ => (2.0, 2.5),
        };
        let kept = if care == 0.0 || chance.yes(0.1) { 0.0 } else { chance.beta(a, b).powf(1.0 / care) };
        let from = if chance.yes(0.25) { chance.whole(0, days * 6 / 10) } else { 0 };
        let broken = chance.yes(0.12).then(|| {
            let day = chance.whole(0, days - 1);
            (day, day + chance.whole(7, 60))
        });
        Tag { kept, from, broken }
    };
    activities.iter().map(tag).collect()
}
