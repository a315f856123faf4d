//! Rows about people who did not buy, or not yet: enquiries, visits to the site, touches on the way.

use jiff::Span;
use tulos_books::{Channel, Enquiry, Journey, LostBecause, Outcome, RowId, Visits};

use super::bookkeeping::{Noted, id_of, sale_id};
use super::chance::Chance;
use super::customers::Came;
use super::world::{WARM, World};

/// The enquiry that a contact was; who comes again does not ask first.
pub(crate) fn enquiry(world: &World, chance: &mut Chance, noted: &Noted) -> Option<Enquiry> {
    let contact = &noted.contact;
    if contact.came == Came::Again {
        return None;
    }
    let late = contact.day + 21 > world.calendar.days();
    let outcome = match contact.bought {
        true => Outcome::Won,
        false if late && chance.yes(world.habits.open) => Outcome::Open,
        false => Outcome::Lost,
    };
    Some(Enquiry {
        id: RowId(format!("q{:06}", noted.number).into()),
        date: world.calendar.day(contact.day),
        activity: noted.seen.traced.map(|activity| id_of(world, activity)),
        outcome,
        lost_because: (outcome == Outcome::Lost && chance.yes(0.8))
            .then(|| lost_because(world, chance, noted)),
        sale: contact.bought.then(|| sale_id(noted)),
        new: None,
        // What a buyer said stands with the sale.
        how_found: noted.answer.clone().filter(|_| !contact.bought),
    })
}

/// People whom an activity brought that brings the wrong ones say so.
fn lost_because(world: &World, chance: &mut Chance, noted: &Noted) -> LostBecause {
    let wrong = noted.contact.causes.iter().any(|&part| world.parts[part].wins < 0.6 * world.people.wins);
    let unfit = if wrong { 3.0 } else { 1.0 };
    *chance.weighted(&[
        (LostBecause::Price, 0.25 * unfit),
        (LostBecause::NoNeed, 0.15 * unfit),
        (LostBecause::Timing, 0.15),
        (LostBecause::Competitor, 0.15),
        (LostBecause::Silence, 0.25),
        (LostBecause::Other, 0.05),
    ])
}

/// Visits to the site by where they came from: of each activity whose tags are up, and the rest.
pub(crate) fn visits(world: &World, chance: &mut Chance, noted: &[Noted]) -> Vec<Visits> {
    let Some(step) = world.habits.visits else { return Vec::new() };
    let days = world.calendar.days();
    let goals = goals(world, noted, step);
    let busy: Vec<f64> = world.activities.iter().map(|_| chance.log_between(0.5, 60.0)).collect();
    let direct = chance.log_between(1.0, 60.0);
    let mut rows = Vec::new();
    for (index, from) in (0..days).step_by(step).enumerate() {
        for activity in 0..world.activities.len() {
            if !world.habits.tags[activity].alive(from) {
                continue;
            }
            let force = force(world, activity, from);
            let goals = goals[activity][index];
            let visits = goals + chance.poisson(busy[activity] * force * step as f64) as u64;
            if visits > 0 {
                rows.push(row(world, from, Some(activity), visits, goals));
            }
        }
        let goals = goals[world.activities.len()][index];
        let visits = goals + chance.poisson(direct * step as f64) as u64;
        rows.push(row(world, from, None, visits, goals));
    }
    rows
}

fn force(world: &World, activity: usize, day: usize) -> f64 {
    let parts = world.parts.iter().filter(|part| part.activity == activity);
    parts.map(|part| part.force[WARM + day]).sum()
}

fn row(world: &World, day: usize, activity: Option<usize>, visits: u64, goals: u64) -> Visits {
    Visits {
        id: None,
        date: world.calendar.day(day),
        activity: activity.map(|activity| id_of(world, activity)),
        visits,
        goals: Some(goals),
        property: None,
    }
}

/// Contacts on the site, by activity (last: none) and step of days.
fn goals(world: &World, noted: &[Noted], step: usize) -> Vec<Vec<u64>> {
    let mut goals = vec![vec![0; world.calendar.days().div_ceil(step)]; world.activities.len() + 1];
    for noted in noted.iter().filter(|noted| noted.seen.channel == Channel::Web) {
        let activity = noted.seen.traced.unwrap_or(world.activities.len());
        goals[activity][noted.contact.day / step] += 1;
    }
    goals
}

/// The touches of a contact, the last of them on its day.
pub(crate) fn journey(world: &World, chance: &mut Chance, noted: &Noted) -> Vec<Journey> {
    let (contact, touches) = (&noted.contact, &noted.seen.touches);
    let mut back: Vec<usize> = touches.iter().map(|_| chance.whole(0, contact.waited)).collect();
    back.sort_unstable_by(|a, b| b.cmp(a));
    let last = touches.len().saturating_sub(1);
    let row = |(index, (&activity, back)): (usize, (&usize, usize))| Journey {
        id: None,
        date: world.calendar.day(contact.day).saturating_sub(Span::new().days(back as i64)),
        visitor: format!("v{:06}", noted.number),
        activity: Some(id_of(world, activity)),
        sale: (index == last && contact.bought).then(|| sale_id(noted)),
        property: None,
    };
    touches.iter().zip(back).enumerate().map(row).collect()
}
