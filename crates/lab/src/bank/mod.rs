//! A bank of random businesses whose truth is known.
//!
//! *How a business comes about*: `world` draws everything that its books will not tell (`place`, `offer`, `people`,
//! `demand`, `activity` with `effort`, `response` and `merit`, `habits`); `flow` computes what is to be expected with and
//! without each activity, which is the truth; `customers` lives through the period person by person; `tracing` and
//! `answers` are what can be seen of them; `bookkeeping` and `traffic` write it down.
//!
//! The process is not the judgement's model on purpose: people in need meet several activities and may be persuaded
//! twice over, decide in their own time, send friends and come again.

mod activity;
mod answers;
mod bookkeeping;
pub(crate) mod chance;
mod customers;
mod delay;
mod demand;
mod effort;
mod flow;
mod habits;
mod merit;
mod offer;
mod people;
mod phrases;
mod place;
mod response;
mod tracing;
mod traffic;
pub(crate) mod truth;
mod world;

use std::collections::BTreeMap;

use tulos_books::{Books, Purpose};

use bookkeeping::Noted;
use chance::Chance;
use customers::Came;
use flow::{Flow, Without};
use truth::{Fact, Truth};
use world::World;

/// The books and the truth of the business of a number, the same for the same seed and number.
pub(crate) fn make(seed: u64, index: u64) -> (Books, Truth) {
    let world = World::draw(&mut Chance::of(seed, index, 0));
    let contacts = customers::live(&world, &mut Chance::of(seed, index, 1));
    let noted = bookkeeping::note(&world, &mut Chance::of(seed, index, 2), contacts);
    let books = bookkeeping::write(&world, &mut Chance::of(seed, index, 3), &name(index), &noted);
    let truth = truth_of(&world, &noted);
    (books, truth)
}

/// The name of the folder of a business.
pub(crate) fn name(index: u64) -> String {
    format!("b{index:03}")
}

fn truth_of(world: &World, noted: &[Noted]) -> Truth {
    let all = Flow::of(world, Without::None).profit(world);
    let mut activities = BTreeMap::new();
    for (index, part) in world.parts.iter().enumerate() {
        let activity = &world.activities[part.activity];
        let two = activity.purposes.len() > 1;
        let key = if two { format!("{}/{}", activity.id, part.purpose.code()) } else { activity.id.clone() };
        let value = (all - Flow::of(world, Without::Part(index)).profit(world)).max(0.0);
        let cost = part.effort.cost;
        let traced = noted.iter().filter(|noted| traced(noted, part.activity, two.then_some(part.purpose)));
        activities.insert(key, Fact { cost, value, pays: value > cost, traced: traced.count() });
    }
    let sales = noted.iter().filter(|noted| noted.contact.bought).count();
    Truth { weeks: world.calendar.weeks, sales, activities }
}

/// A sale traced to an activity; of one with two purposes, to a customer of that purpose.
fn traced(noted: &Noted, activity: usize, purpose: Option<Purpose>) -> bool {
    let contact = &noted.contact;
    let fits = purpose.is_none_or(|purpose| (contact.came == Came::Again) == (purpose == Purpose::Retain));
    contact.bought && fits && noted.seen.traced == Some(activity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_business_is_the_same_whenever_it_is_made() {
        for index in [0, 7, 31] {
            assert_eq!(make(5, index), make(5, index));
            assert_ne!(make(5, index).0, make(6, index).0);
        }
    }

    #[test]
    fn costs_of_the_truth_are_those_of_the_books() {
        use rust_decimal::prelude::ToPrimitive;
        for index in 0..12 {
            let (books, truth) = make(8, index);
            let owner = books.business.working_time.owner_rate().unwrap();
            let time: f64 = books
                .time
                .iter()
                .map(|row| {
                    let rate = row.person.as_ref().map_or(owner, |person| {
                        books.business.working_time.rate_of(person, row.date).unwrap()
                    });
                    row.minutes.to_f64() / 60.0 * rate.to_f64().unwrap()
                })
                .sum();
            let paid: f64 = books.costs.iter().map(|row| row.amount.to_f64().unwrap()).sum();
            let total: f64 = truth.activities.values().map(|fact| fact.cost).sum();
            // Fees reach beyond the period by less than a month each, so the truth may be a little less.
            assert!(
                total <= time + paid + 1e-6 && total >= time - 1e-6,
                "{index}: {total} of {time} + {paid}"
            );
        }
    }
}
