//! How much good each activity does: drawn as a multiple of what it cost, then turned into the share of people whom it
//! persuades. What it truly brings comes out of the whole process (others persuade the same people, friends follow,
//! customers come again), so the multiple is only where it starts from.

use super::activity::MOST;
use super::chance::Chance;
use super::flow::{Flow, Without};
use super::world::{WARM, World};
use tulos_books::Purpose;

/// Gives every part of a world its power.
pub(crate) fn give(chance: &mut Chance, world: &mut World) {
    let luck = chance.normal(0.0, 0.3);
    for index in 0..world.parts.len() {
        if world.parts[index].purpose == Purpose::Reach {
            let worth = multiple(chance, luck) * world.parts[index].effort.cost;
            give_reach(chance, world, index, worth);
        }
    }
    let active = Flow::of(world, Without::None).active;
    for index in 0..world.parts.len() {
        if world.parts[index].purpose == Purpose::Retain {
            let worth = multiple(chance, luck) * world.parts[index].effort.cost;
            give_retain(world, index, worth, &active);
        }
    }
}

/// Nothing at all, next to nothing, or around break-even with a heavy tail to both sides.
fn multiple(chance: &mut Chance, luck: f64) -> f64 {
    match chance.share() {
        draw if draw < 0.15 => 0.0,
        draw if draw < 0.3 => chance.lognormal(0.06, 0.9),
        _ => chance.lognormal(0.85, 1.05) * luck.exp(),
    }
}

fn give_reach(chance: &mut Chance, world: &mut World, index: usize, worth: f64) {
    let wins = world.people.wins;
    // Some bring people who ask and do not buy.
    let wins = if chance.yes(0.15) {
        wins * chance.between(0.05, 0.5)
    } else {
        (wins * chance.lognormal(1.0, 0.15)).min(0.98)
    };
    let needed = if chance.yes(0.3) { 0.0 } else { chance.between(0.3, 1.0) };
    let force = &world.parts[index].force;
    let days = world.calendar.days();
    let sum = |by_day: &dyn Fn(usize) -> f64| -> f64 {
        (0..days).map(|day| by_day(day) * force[WARM + day] * world.profit_of_sale(day) * wins).sum()
    };
    let alone = 1.0 - world.people.knows * world.people.wins;
    let from_need = sum(&|day| world.demand.need[WARM + day] * alone);
    let from_ideas = sum(&|_| 1.0);
    let strongest = force.iter().copied().fold(0.0, f64::max);
    let power = ratio(worth * needed, from_need).min(ratio(MOST * 0.6, strongest));
    let ideas = ratio(worth * (1.0 - needed), from_ideas);
    let part = &mut world.parts[index];
    (part.power, part.ideas, part.wins) = (power, ideas, wins);
}

fn give_retain(world: &mut World, index: usize, worth: f64, active: &[f64]) {
    let force = &world.parts[index].force;
    let daily = world.people.rate_again();
    let base: f64 = active
        .iter()
        .enumerate()
        .map(|(day, active)| active * daily * force[WARM + day] * world.profit_of_sale(day))
        .sum();
    let strongest = force.iter().copied().fold(0.0, f64::max);
    world.parts[index].power = ratio(worth, base).min(ratio(MOST, strongest));
}

/// Zero where there is nothing to share out among.
fn ratio(worth: f64, base: f64) -> f64 {
    if base > 0.0 { worth / base } else { 0.0 }
}
