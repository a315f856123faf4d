//! One random business and everything about it that its books do not tell.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use tulos_books::{Bought, OfferKind, Purpose};

use super::activity::{Activity, Part, draw_activities};
use super::chance::Chance;
use super::demand::Demand;
use super::effort::{Owner, Rates};
use super::flow::{Flow, Without};
use super::habits::Habits;
use super::merit;
use super::offer::Wares;
use super::people::{People, Returns};
use super::place::Place;

/// Days before the period from which on the world runs, so that it does not begin with everybody undecided.
pub(crate) const WARM: usize = 140;

/// The weeks of the books.
pub(crate) struct Calendar {
    /// A Monday.
    pub(crate) first: Date,
    /// How many.
    pub(crate) weeks: usize,
}

impl Calendar {
    fn draw(chance: &mut Chance) -> Self {
        let weeks = chance.log_between(6.0, 150.99) as usize;
        let back = chance.whole(0, 120) as i64;
        let last = date(2026, 9, 28).saturating_sub((7 * back).days());
        Self { first: last.saturating_sub((7 * (weeks as i64)).days()), weeks }
    }

    /// Days of the period.
    pub(crate) fn days(&self) -> usize {
        self.weeks * 7
    }

    /// The date of a day that is counted from `WARM` days before the period.
    pub(crate) fn date(&self, day: usize) -> Date {
        self.first.saturating_add((day as i64 - WARM as i64).days())
    }

    /// The date of a day of the period.
    pub(crate) fn day(&self, day: usize) -> Date {
        self.date(day + WARM)
    }
}

/// One random business.
pub(crate) struct World {
    /// Where it is.
    pub(crate) place: Place,
    /// When.
    pub(crate) calendar: Calendar,
    /// What it sells.
    pub(crate) wares: Wares,
    /// What its hours cost.
    pub(crate) rates: Rates,
    /// Who needs it.
    pub(crate) demand: Demand,
    /// What they are like.
    pub(crate) people: People,
    /// Into what it puts time and money.
    pub(crate) activities: Vec<Activity>,
    /// The same by activity and purpose: what acts.
    pub(crate) parts: Vec<Part>,
    /// What it writes down.
    pub(crate) habits: Habits,
}

impl World {
    /// A random business that sells between 0.1 and 300 times a week.
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        loop {
            let world = Self::any(chance);
            let flow = Flow::of(&world, Without::None);
            let sales: f64 = flow.new.iter().chain(&flow.again).sum();
            if (0.1..=300.0).contains(&(sales / world.calendar.weeks as f64)) {
                return world;
            }
        }
    }

    fn any(chance: &mut Chance) -> Self {
        let place = Place::draw(chance);
        let calendar = Calendar::draw(chance);
        let weekly = chance.log_between(0.08, 200.0);
        let wares = Wares::draw(chance, weekly);
        let wins = wins(chance, wares.kind);
        let again = wares.bought == Bought::Repeatedly;
        // Those who come again are sales too.
        let weekly = if again { weekly * 0.6 } else { weekly };
        let returns = again.then(|| Returns::draw(chance, weekly / 7.0));
        let people = People::draw(chance, wins, wares.price, returns);
        let daily = weekly / 7.0 / (people.knows * people.wins);
        let demand = Demand::draw(chance, &calendar, daily);
        let rates = draw_rates(chance);
        let owner = Owner::draw(chance, &demand.closed);
        let (activities, parts) = draw_activities(chance, &calendar, &owner, &demand.busy(), rates, again);
        let habits = Habits::draw(chance, &calendar, &activities, wares.kind, again, weekly);
        let mut world = Self { place, calendar, wares, rates, demand, people, activities, parts, habits };
        merit::give(chance, &mut world);
        world
    }

    /// The parts that bring new customers, with their indices.
    pub(crate) fn reach_parts(&self) -> impl Iterator<Item = (usize, &Part)> {
        self.parts.iter().enumerate().filter(|(_, part)| part.purpose == Purpose::Reach)
    }

    /// The parts that bring customers back, with their indices.
    pub(crate) fn retain_parts(&self) -> impl Iterator<Item = (usize, &Part)> {
        self.parts.iter().enumerate().filter(|(_, part)| part.purpose == Purpose::Retain)
    }

    /// How much oftener customers come again on a day of the period than without any activity.
    pub(crate) fn lift(&self, day: usize, without: Without) -> f64 {
        let acts = self.retain_parts().filter(|(index, _)| without != Without::Part(*index));
        1.0 + acts.map(|(_, part)| part.push(WARM + day)).sum::<f64>()
    }

    /// Expected profit of a sale on a day of the period.
    pub(crate) fn profit_of_sale(&self, day: usize) -> f64 {
        self.wares.price * self.demand.price[WARM + day] * self.wares.margin * (1.0 - self.wares.refunds)
    }
}

/// Share of those who ask that buys.
fn wins(chance: &mut Chance, kind: OfferKind) -> f64 {
    if kind == OfferKind::Service { chance.beta(4.0, 5.0) } else { chance.beta(8.0, 3.0) }
}

fn draw_rates(chance: &mut Chance) -> Rates {
    let owner = cents(chance.lognormal(30.0, 0.45).clamp(9.0, 110.0));
    let helper = chance.yes(0.3).then(|| {
        let rate = if chance.yes(0.1) { 0.0 } else { cents(owner * chance.between(0.4, 1.0)) };
        (rate, chance.between(0.1, 0.9))
    });
    Rates { owner, helper }
}

/// To the cent, as it is written down.
fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}
