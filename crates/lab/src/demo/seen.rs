//! What the bakery gets to see of a contact: the channel, the links and slips that came with it, and the one that the order was
//! traced to.

use tulos_books::{Channel, Purpose};

use super::cast::Part;
use super::town::{Came, Contact};
use crate::bank::chance::Chance;

/// What can be seen of a contact.
pub(super) struct Seen {
    pub(super) channel: Channel,
    /// Activities whose links were clicked on the way, in order of time.
    pub(super) touches: Vec<&'static str>,
    /// What the order was traced to.
    pub(super) traced: Option<&'static str>,
    /// The visitor allowed the site to remember the way.
    pub(super) remembered: bool,
}

/// Looks at a contact as the bakery does.
pub(super) fn look(chance: &mut Chance, contact: &Contact) -> Seen {
    let channel = channel(chance, contact);
    let mut touches: Vec<&'static str> = Vec::new();
    match channel {
        Channel::Web => {
            touches
                .extend(contact.causes.iter().filter(|part| chance.yes(kept(**part))).map(|part| id(*part)));
            passed(chance, contact, &mut touches);
        }
        // A message on Facebook says where it comes from.
        Channel::Other => touches.push("facebook"),
        // The slip from the stall, the coupon from the paper.
        Channel::Counter => {
            let slip = |part: &&Part| matches!(part, Part::Market | Part::Paper);
            touches
                .extend(contact.causes.iter().filter(slip).filter(|_| chance.yes(0.6)).map(|part| id(*part)));
        }
        Channel::Phone | Channel::Mail => {}
    }
    let remembered = channel == Channel::Web && chance.yes(0.45);
    Seen { channel, traced: touches.last().copied(), touches, remembered }
}

fn id(part: Part) -> &'static str {
    part.role().id
}

/// How often its link, or the code on its slip, comes through to the order.
fn kept(part: Part) -> f64 {
    if matches!(part, Part::Market | Part::Paper) { 0.4 } else { 0.86 }
}

/// What somebody met on the way though it did not lead them here.
fn passed(chance: &mut Chance, contact: &Contact, touches: &mut Vec<&'static str>) {
    let purpose = if contact.came == Came::Again { Purpose::Retain } else { Purpose::Reach };
    for part in Part::ALL {
        let role = part.role();
        // Who looks for the site of a bakery they know does so by search.
        let meets = role.purpose == purpose || part == Part::Search;
        if meets && !touches.contains(&role.id) && chance.yes(role.passed) {
            touches.push(role.id);
        }
    }
}

fn channel(chance: &mut Chance, contact: &Contact) -> Channel {
    // Who was led here by several things comes the way of one of them, or as anybody would.
    let ways = contact.causes.len() + usize::from(contact.anyway);
    let way = contact.causes.get(chance.whole(0, ways.max(1) - 1));
    let (web, counter, phone, other) = match (contact.came, way) {
        (Came::Again, Some(_)) => (0.7, 0.25, 0.05, 0.0),
        (Came::Again, None) => (0.42, 0.43, 0.15, 0.0),
        (_, Some(Part::Facebook)) => (0.1, 0.0, 0.05, 0.85),
        (_, Some(Part::Market)) => (0.25, 0.65, 0.1, 0.0),
        (_, Some(Part::Paper)) => (0.2, 0.45, 0.35, 0.0),
        (_, Some(Part::InstagramNew | Part::TikTok)) => (0.72, 0.2, 0.08, 0.0),
        (_, Some(Part::Search | Part::Profile)) => (0.6, 0.2, 0.2, 0.0),
        _ => (0.4, 0.45, 0.15, 0.0),
    };
    *chance.weighted(&[
        (Channel::Web, web),
        (Channel::Counter, counter),
        (Channel::Phone, phone),
        (Channel::Other, other),
    ])
}
