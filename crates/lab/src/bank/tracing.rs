//! What is left of a contact for the books to see: the channel, the touches that were clicked, the one that the sale is
//! traced to. Who came anyway may pass by an activity on the way and carry its trace.

use tulos_books::Channel;

use super::chance::Chance;
use super::customers::{Came, Contact};
use super::world::{WARM, World};

/// What can be seen of a contact.
pub(crate) struct Seen {
    /// How it was made.
    pub(crate) channel: Channel,
    /// Activities whose tags were seen, in order of time.
    pub(crate) touches: Vec<usize>,
    /// The last of them, if its tag came through to the till.
    pub(crate) traced: Option<usize>,
}

/// Looks at a contact as the business's tags do.
pub(crate) fn look(world: &World, chance: &mut Chance, contact: &Contact) -> Seen {
    let channel = channel(world, chance, contact);
    if channel == Channel::Counter {
        return Seen { channel, touches: Vec::new(), traced: None };
    }
    let touches: Vec<usize> = way(world, chance, contact)
        .into_iter()
        .filter(|&activity| {
            let tag = &world.habits.tags[activity];
            tag.alive(contact.day) && chance.yes(tag.kept)
        })
        .collect();
    // A site with the visitor's consent sees the way; the till only the end of it.
    let traced = touches.last().copied();
    Seen { channel, touches, traced }
}

fn channel(world: &World, chance: &mut Chance, contact: &Contact) -> Channel {
    // Who comes by the neighbourhood comes to the counter more often.
    let counter =
        if contact.came == Came::Friend { world.habits.counter * 1.1 } else { world.habits.counter };
    if chance.yes(counter) {
        return Channel::Counter;
    }
    *chance.weighted(&[
        (Channel::Web, 0.8),
        (Channel::Phone, 0.1),
        (Channel::Mail, 0.08),
        (Channel::Other, 0.02),
    ])
}

/// The activities that somebody met: those that persuaded them, in any order, and then those that they passed by.
fn way(world: &World, chance: &mut Chance, contact: &Contact) -> Vec<usize> {
    let mut way: Vec<usize> = contact.causes.iter().map(|&part| world.parts[part].activity).collect();
    chance.shuffle(&mut way);
    for (index, activity) in world.activities.iter().enumerate() {
        if !way.contains(&index) && chance.yes(activity.passed * present(world, index, contact.day)) {
            way.push(index);
        }
    }
    way
}

/// How much of an activity there is to pass by on a day of the period, 0 to 1.
fn present(world: &World, activity: usize, day: usize) -> f64 {
    let parts = world.parts.iter().filter(|part| part.activity == activity);
    let force = parts.map(|part| part.force[WARM + day]).fold(0.0, f64::max);
    (2.0 * force).min(1.0)
}
