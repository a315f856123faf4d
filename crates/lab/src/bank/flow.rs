//! What is to be expected: the sales of a business by day, with all of its activities or without one. The truth is the
//! difference, in money, so it knows nothing of the luck that the books then have. `customers` plays the same process
//! by chance, person by person; a test holds the two together.

use super::world::{WARM, World};

/// What is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Without {
    /// Nothing.
    None,
    /// One part of [`World::parts`].
    Part(usize),
}

/// Expected sales by day of the period.
pub(crate) struct Flow {
    /// To customers who buy for the first time.
    pub(crate) new: Vec<f64>,
    /// To customers who come again.
    pub(crate) again: Vec<f64>,
    /// Customers who may come again, in the morning of the day.
    pub(crate) active: Vec<f64>,
}

impl Flow {
    /// The flow of a world.
    pub(crate) fn of(world: &World, without: Without) -> Self {
        let direct = direct(world, without);
        let new = with_friends(world, &direct);
        let active = active(world, &new);
        let again = (0..new.len())
            .map(|day| active[day] * world.people.rate_again() * world.lift(day, without))
            .collect();
        Self { new, again, active }
    }

    /// Expected profit before marketing.
    pub(crate) fn profit(&self, world: &World) -> f64 {
        let each = |(day, (new, again)): (usize, (&f64, &f64))| (new + again) * world.profit_of_sale(day);
        self.new.iter().zip(&self.again).enumerate().map(each).sum()
    }
}

/// First sales that no friend led to: people in need who are persuaded and buy, and people whom an activity gave the
/// idea; each after the time that they take to decide.
fn direct(world: &World, without: Without) -> Vec<f64> {
    let days = world.calendar.days();
    let mut sales = vec![0.0; days];
    for from in 0..WARM + days {
        let begun = begun(world, from, without);
        for (waited, p) in world.people.decide.by_day().iter().enumerate() {
            if let Some(day) = (from + waited).checked_sub(WARM).filter(|day| *day < days) {
                sales[day] += begun * p;
            }
        }
    }
    sales
}

/// First sales to be, by the day on which people are persuaded. Each way of persuading is tried by itself, so that some
/// are persuaded twice over and would have come anyway.
fn begun(world: &World, day: usize, without: Without) -> f64 {
    let mut none = 1.0 - world.people.knows * world.people.wins;
    let mut made = 0.0;
    for (_, part) in world.reach_parts().filter(|(index, _)| without != Without::Part(*index)) {
        none *= 1.0 - part.push(day) * part.wins;
        made += part.makes(day) * part.wins;
    }
    world.demand.need[day] * (1.0 - none) + made
}

/// Adds the customers whom customers bring, and those whom these bring.
fn with_friends(world: &World, direct: &[f64]) -> Vec<f64> {
    let mut new = direct.to_vec();
    let friends = &world.people.friends;
    if friends.each == 0.0 {
        return new;
    }
    for day in 0..new.len() {
        let brought = new[day] * friends.each * friends.wins;
        for (waited, p) in friends.takes.by_day().iter().enumerate().take(new.len() - day) {
            new[day + waited] += brought * p;
        }
    }
    new
}

/// Customers who may still come again: those of before, and the new ones from the day after.
fn active(world: &World, new: &[f64]) -> Vec<f64> {
    let stay = world.people.stay();
    let mut active = world.people.before() as f64;
    let mut by_day = Vec::with_capacity(new.len());
    for today in new {
        by_day.push(active);
        active = active * stay + today * stay;
    }
    by_day
}
