//! What customers say when they are asked how they found the business: what they remember, what is famous, what is
//! nearest at hand; in their language and with their spelling.

use tulos_books::{Kind, Network};

use super::activity::Activity;
use super::chance::Chance;
use super::customers::{Came, Contact};
use super::phrases::{self, Subject};
use super::world::World;

/// The answer of a contact; `None`: not asked, or no answer.
pub(crate) fn answer(world: &World, chance: &mut Chance, contact: &Contact) -> Option<String> {
    let asking = &world.habits.asking;
    let share = if contact.came == Came::Again { asking.share * 0.3 } else { asking.share };
    if contact.day < asking.from || !chance.yes(share) {
        return None;
    }
    let forgets = contact.waited as f64 / (contact.waited as f64 + 120.0);
    let text = if chance.yes(asking.honest * (1.0 - forgets)) {
        honest(world, chance, contact)
    } else {
        mistaken(world, chance, asking.famous)
    };
    Some(spoken(chance, text, asking.slips))
}

/// What led them, or one of the things.
fn honest(world: &World, chance: &mut Chance, contact: &Contact) -> String {
    let language = world.place.language;
    if contact.came == Came::Friend {
        return phrases::say(chance, language, Subject::Friend);
    }
    let ways = contact.causes.len() + usize::from(contact.anyway);
    let which = chance.whole(0, ways.max(1) - 1);
    if let Some(&part) = contact.causes.get(which) {
        return naming(world, chance, &world.activities[world.parts[part].activity]);
    }
    if contact.came == Came::Again {
        return phrases::say(chance, language, Subject::Regular);
    }
    let subject = *chance.weighted(&[
        (Subject::Passing, 0.33),
        (Subject::Friend, 0.27),
        (Subject::Search, 0.2),
        (Subject::Regular, 0.1),
        (Subject::Unknown, 0.1),
    ]);
    phrases::say(chance, language, subject)
}

/// What comes to mind instead.
fn mistaken(world: &World, chance: &mut Chance, famous: f64) -> String {
    let language = world.place.language;
    if chance.yes(famous) {
        let network = *chance.weighted(&[
            (Network::Facebook, 0.4),
            (Network::Instagram, 0.3),
            (Network::TikTok, 0.15),
            (Network::YouTube, 0.08),
            (Network::X, 0.07),
        ]);
        return phrases::name_network(chance, language, network);
    }
    if chance.yes(0.25) {
        let activity = chance.whole(0, world.activities.len() - 1);
        return naming(world, chance, &world.activities[activity]);
    }
    let subject = *chance.weighted(&[
        (Subject::Unknown, 0.35),
        (Subject::Web, 0.25),
        (Subject::Search, 0.2),
        (Subject::Friend, 0.12),
        (Subject::Ad, 0.08),
    ]);
    phrases::say(chance, language, subject)
}

/// An activity as customers call it.
fn naming(world: &World, chance: &mut Chance, activity: &Activity) -> String {
    let language = world.place.language;
    if let Some(network) = activity.network {
        return phrases::name_network(chance, language, network);
    }
    if let Some(name) = activity.name.filter(|_| activity.kind == Kind::Other || chance.yes(0.5)) {
        return name.to_owned();
    }
    phrases::say(chance, language, subject(activity.kind))
}

fn subject(kind: Kind) -> Subject {
    match kind {
        Kind::Search => Subject::Search,
        Kind::Email => Subject::Mail,
        Kind::Referral => Subject::Friend,
        Kind::Events => Subject::Event,
        Kind::Ads => Subject::Ad,
        Kind::Press => Subject::Press,
        Kind::Social | Kind::Other => Subject::Web,
    }
}

/// As it is typed: in capitals or not, and with slips.
fn spoken(chance: &mut Chance, text: String, slips: f64) -> String {
    let text = match chance.whole(0, 9) {
        0 => text.to_uppercase(),
        1..=3 => text.to_lowercase(),
        _ => text,
    };
    let letters = text.chars().count();
    if letters >= 5 && chance.yes(slips) { slip(chance, &text) } else { text }
}

/// One letter dropped, doubled, or swapped with the next, but never the first.
fn slip(chance: &mut Chance, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = chance.whole(1, letters.len() - 2);
    match chance.whole(0, 2) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_changes_a_word_by_one_letter() {
        let mut chance = Chance::of(1, 0, 0);
        for _ in 0..200 {
            let slipped = slip(&mut chance, "näytelmä");
            assert!((7..=9).contains(&slipped.chars().count()) && slipped.starts_with('n'), "{slipped}");
        }
    }
}
