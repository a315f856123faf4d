//! What customers answered, each distinct text heard once and kept as a small number.

use std::collections::HashMap;

use tulos_books::Activity;
use tulos_decide::evidence::Told;

use crate::answers::{self, Listener};

/// How many distinct texts are remembered; more are heard anew each time.
const REMEMBERED: usize = 1 << 16;
/// Longer texts are not remembered.
const LONGEST: usize = 200;

/// An answer, as its index in [`Hearing`]; 0 is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Answer(u32);

impl Answer {
    /// Nobody answered.
    pub(super) const NONE: Self = Self(0);
}

/// What an answer says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Heard {
    pub told: Told,
    pub friend: bool,
    pub empty: bool,
}

/// Hears answers.
pub(super) struct Hearing {
    listener: Listener,
    by_text: HashMap<Box<str>, Answer>,
    by_meaning: HashMap<Heard, Answer>,
    meanings: Vec<Heard>,
}

impl Hearing {
    pub(super) fn new(activities: &[Activity]) -> Self {
        let nothing = Heard { told: Told::Nothing, friend: false, empty: true };
        Self {
            listener: Listener::new(activities),
            by_text: HashMap::new(),
            by_meaning: HashMap::from([(nothing.clone(), Answer::NONE)]),
            meanings: vec![nothing],
        }
    }

    /// Hears an answer.
    pub(super) fn hear(&mut self, text: Option<&str>) -> Answer {
        let Some(text) = text else { return Answer::NONE };
        if let Some(answer) = self.by_text.get(text) {
            return *answer;
        }
        let heard = listen(&self.listener, text);
        let next = Answer(u32::try_from(self.meanings.len()).unwrap_or(0));
        let answer = *self.by_meaning.entry(heard.clone()).or_insert(next);
        if answer == next {
            self.meanings.push(heard);
        }
        if text.len() <= LONGEST && self.by_text.len() < REMEMBERED {
            self.by_text.insert(text.into(), answer);
        }
        answer
    }

    /// What an answer says.
    pub(super) fn meaning(&self, answer: Answer) -> &Heard {
        &self.meanings[answer.0 as usize]
    }
}

fn listen(listener: &Listener, text: &str) -> Heard {
    let heard = listener.hear(text);
    let told = match heard.told {
        answers::Told::Nothing => Told::Nothing,
        answers::Told::Else => Told::SomethingElse,
        answers::Told::Activities(named) => {
            let mut named: Vec<usize> = named.into_iter().map(|(activity, _)| activity).collect();
            named.sort_unstable();
            named.dedup();
            Told::Named(named)
        }
    };
    Heard { told, friend: heard.friend, empty: heard.empty }
}
