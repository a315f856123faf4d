//! The people themselves, one by one: they come to need something, are persuaded by this or that or by nothing, take
//! their time, ask, buy or not, tell friends and come again.

use super::activity::MOST;
use super::chance::Chance;
use super::world::{WARM, World};

/// How somebody comes to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    /// In need, or with an idea that an activity gave.
    New,
    /// Sent by a friend.
    Friend,
    /// Having bought before.
    Again,
}

/// Somebody who asked or bought.
#[derive(Debug, Clone)]
pub(crate) struct Contact {
    /// Day of the period.
    pub(crate) day: usize,
    /// Days since they were persuaded.
    pub(crate) waited: usize,
    /// What persuaded them: parts of the world.
    pub(crate) causes: Vec<usize>,
    /// They would have come without any of these.
    pub(crate) anyway: bool,
    /// How they come to be there.
    pub(crate) came: Came,
    /// Who they are.
    pub(crate) customer: usize,
    /// They bought.
    pub(crate) bought: bool,
}

/// Plays the period of a world. What comes back is in order of days.
pub(crate) fn live(world: &World, chance: &mut Chance) -> Vec<Contact> {
    let mut town = Town::of(world);
    for day in 0..WARM + world.calendar.days() {
        town.people_in_need(chance, day);
        town.people_with_an_idea(chance, day);
    }
    for customer in 0..world.people.before() {
        town.come_again(chance, customer, 0, 0);
    }
    let mut all = Vec::new();
    for day in 0..world.calendar.days() {
        for contact in std::mem::take(&mut town.agenda[day]) {
            if contact.bought && contact.came != Came::Again {
                town.tell_friends(chance, day);
                town.come_again(chance, contact.customer, day, day + 1);
            }
            all.push(contact);
        }
    }
    all
}

struct Town<'a> {
    world: &'a World,
    agenda: Vec<Vec<Contact>>,
    customers: usize,
}

impl<'a> Town<'a> {
    fn of(world: &'a World) -> Self {
        let agenda = vec![Vec::new(); world.calendar.days()];
        Self { world, agenda, customers: world.people.before() }
    }

    /// Enters somebody new who was persuaded on a day counted from `WARM` before the period.
    fn enter(&mut self, chance: &mut Chance, from: usize, causes: Vec<usize>, anyway: bool, bought: bool) {
        let waited = self.world.people.decide.draw(chance);
        if let Some(day) = (from + waited).checked_sub(WARM) {
            self.note(Contact { day, waited, causes, anyway, came: Came::New, customer: 0, bought });
        }
    }

    /// Puts somebody new down for their day, if the period still has it.
    fn note(&mut self, contact: Contact) {
        if let Some(day) = self.agenda.get_mut(contact.day) {
            day.push(Contact { customer: self.customers, ..contact });
            self.customers += 1;
        }
    }

    fn people_in_need(&mut self, chance: &mut Chance, day: usize) {
        let world = self.world;
        let ways: Vec<(usize, f64, f64)> =
            world.reach_parts().map(|(index, part)| (index, part.push(day), part.wins)).collect();
        for _ in 0..chance.poisson(world.demand.need[day]) {
            let anyway = chance.yes(world.people.knows);
            let mut bought = anyway && chance.yes(world.people.wins);
            let mut causes = Vec::new();
            for &(index, push, wins) in &ways {
                if chance.yes(push) {
                    causes.push(index);
                    bought |= chance.yes(wins);
                }
            }
            if anyway || !causes.is_empty() {
                self.enter(chance, day, causes, anyway, bought);
            }
        }
    }

    fn people_with_an_idea(&mut self, chance: &mut Chance, day: usize) {
        for (index, part) in self.world.reach_parts() {
            for _ in 0..chance.poisson(part.makes(day)) {
                let bought = chance.yes(part.wins);
                self.enter(chance, day, vec![index], false, bought);
            }
        }
    }

    fn tell_friends(&mut self, chance: &mut Chance, day: usize) {
        let friends = &self.world.people.friends;
        for _ in 0..chance.poisson(friends.each) {
            let waited = friends.takes.draw(chance);
            let bought = chance.yes(friends.wins);
            self.note(Contact {
                day: day + waited,
                waited,
                causes: Vec::new(),
                anyway: false,
                came: Came::Friend,
                customer: 0,
                bought,
            });
        }
    }

    /// A customer comes again until lost, from a day on; `since` is the day from which they may be lost.
    fn come_again(&mut self, chance: &mut Chance, customer: usize, since: usize, from: usize) {
        let world = self.world;
        let Some(returns) = &world.people.returns else { return };
        let most = 1.0
            + world.retain_parts().map(|(_, part)| MOST * f64::from(u8::from(part.power > 0.0))).sum::<f64>();
        let end = (since as f64 + chance.exponential(1.0 / returns.lost)).min(self.agenda.len() as f64);
        let daily = chance.gamma(returns.shape, returns.daily);
        let mut time = from as f64;
        loop {
            time += chance.exponential(1.0 / (daily * most));
            if time >= end {
                return;
            }
            let day = time as usize;
            if let Some(causes) = comes(world, chance, day, most) {
                self.agenda[day].push(again(day, customer, causes));
            }
        }
    }
}

/// Whether a visit thought of `most` times as often as usual is made on that day, and what it is owed to, if anything.
fn comes(world: &World, chance: &mut Chance, day: usize, most: f64) -> Option<Vec<usize>> {
    let mut left = chance.share() * most - 1.0;
    if left < 0.0 {
        return Some(Vec::new());
    }
    for (index, part) in world.retain_parts() {
        left -= part.push(WARM + day);
        if left < 0.0 {
            return Some(vec![index]);
        }
    }
    None
}

fn again(day: usize, customer: usize, causes: Vec<usize>) -> Contact {
    let anyway = causes.is_empty();
    Contact { day, waited: 0, causes, anyway, came: Came::Again, customer, bought: true }
}

#[cfg(test)]
mod tests {
    use super::super::flow::{Flow, Without};
    use super::*;

    /// Counts of many lives of a world against what is expected: first sales and later ones.
    fn compare(world: &World, index: u64, lives: u64) {
        let flow = Flow::of(world, Without::None);
        let mut sums = [(0.0, 0.0); 2];
        for life in 0..lives {
            let contacts = live(world, &mut Chance::of(life, index, 9));
            for (again, sum) in [false, true].into_iter().zip(&mut sums) {
                let sales = contacts
                    .iter()
                    .filter(|contact| contact.bought && (contact.came == Came::Again) == again);
                let count = sales.count() as f64;
                *sum = (sum.0 + count, sum.1 + count * count);
            }
        }
        for (expected, (sum, squares)) in [flow.new, flow.again].iter().zip(sums) {
            let (expected, n): (f64, f64) = (expected.iter().sum(), lives as f64);
            let mean = sum / n;
            let error = ((squares / n - mean * mean).max(expected) / n).sqrt();
            // Four and a half standard errors: about one in 100,000 by chance.
            assert!((mean - expected).abs() <= 4.5 * error + 1e-9, "{index}: {mean} for {expected}, {error}");
        }
    }

    #[test]
    fn many_lives_come_to_what_is_expected() {
        let mut worlds = 0;
        for index in 0..60 {
            let world = World::draw(&mut Chance::of(20, index, 0));
            let expected: f64 = Flow::of(&world, Without::None).new.iter().sum();
            if expected < 400.0 && world.people.before() < 400 {
                compare(&world, index, 150);
                worlds += 1;
            }
        }
        assert!(worlds >= 15, "{worlds} small worlds");
    }

    #[test]
    fn leaving_an_activity_out_is_a_world_in_which_it_does_nothing() {
        for index in 0..20 {
            let mut world = World::draw(&mut Chance::of(21, index, 0));
            for part in 0..world.parts.len() {
                let left_out = Flow::of(&world, Without::Part(part)).profit(&world);
                let kept = (world.parts[part].power, world.parts[part].ideas);
                (world.parts[part].power, world.parts[part].ideas) = (0.0, 0.0);
                let powerless = Flow::of(&world, Without::None).profit(&world);
                (world.parts[part].power, world.parts[part].ideas) = kept;
                assert!((left_out - powerless).abs() <= 1e-9 * powerless.abs());
                assert!(Flow::of(&world, Without::None).profit(&world) >= left_out - 1e-9 * left_out);
            }
        }
    }
}
