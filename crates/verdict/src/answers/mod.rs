//! Reads what customers answer to "how did you find us?". They write as they speak, in six languages and with slips of
//! the pen; the judgement needs to know which activity they named, if any (`docs/engine.md`). What words mean is
//! in `words/`, one plain file a language; here they are tied to the activities of one business.

mod fold;
mod lists;
mod trie;

#[cfg(test)]
mod tests;

use std::ops::Range;

use tulos_books::{Activity, Kind, Network};

use fold::fold;
use lists::{Group, LISTS, Sense, Stem};
use trie::{Find, Trie, starts_word, word_length};

/// What an answer names.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// Nothing: it is empty, says "don't know", or fits no list. As if nobody had asked.
    Nothing,
    /// Something that is none of the business's activities: friends where no activity is for them, a network that it is
    /// not on, "I walked past".
    Else,
    /// Activities, by their place in the business's list, in that order, each with its share of the answer: above 0, in
    /// all 1.
    Activities(Vec<(usize, f64)>),
}

/// What was heard in an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// What it names.
    pub told: Told,
    /// Whether it has a word for somebody who told them: a friend, the family, a recommendation.
    pub friend: bool,
    /// Whether there was no answer at all.
    pub empty: bool,
}

/// Somebody who knows the business's activities by all their names. Made once a business.
#[derive(Debug, Clone)]
pub struct Listener {
    trie: Trie,
    /// What each find stands for: the lists' groups first, then the business's own names.
    meanings: Vec<Meaning>,
}

/// What a stem stands for in this business.
#[derive(Debug, Clone, PartialEq)]
struct Meaning {
    sense: Sense,
    /// The activities it may mean, in order; none where it is none of theirs.
    activities: Vec<usize>,
}

impl Listener {
    /// Learns the activities' names: their ids, their own names, and what customers call them.
    pub fn new(activities: &[Activity]) -> Self {
        let named: Vec<_> = activities.iter().map(groups_named).collect();
        let meaning = |place: usize, group: &Group| Meaning {
            sense: group.sense,
            activities: meant(group, activities, |activity: usize| named[activity].contains(&place)),
        };
        let meanings = LISTS.groups.iter().enumerate().map(|(place, group)| meaning(place, group)).collect();
        let mut listener = Self { trie: LISTS.trie.clone(), meanings };
        for (index, activity) in activities.iter().enumerate() {
            own_names(activity).for_each(|name| listener.learn(&name, index, activity.kind));
        }
        listener
    }

    /// Adds a name of an activity, unless it is a word of the lists that means this activity anyway.
    fn learn(&mut self, name: &[char], index: usize, kind: Kind) {
        let known = find(&LISTS.trie, name).into_iter().any(|find| {
            find.to - find.from == name.len() && self.meanings[find.meaning].activities.contains(&index)
        });
        if known || name.is_empty() {
            return;
        }
        let sense = if kind == Kind::Referral { Sense::Friends } else { Sense::Kind(kind) };
        self.trie.add(&Stem::own(name), self.meanings.len());
        self.meanings.push(Meaning { sense, activities: vec![index] });
    }

    /// Reads one answer.
    pub fn hear(&self, answer: &str) -> Heard {
        let finds = find(&self.trie, &fold(answer));
        let mut heard: Vec<&Meaning> = Vec::new();
        for meaning in finds.iter().map(|find| &self.meanings[find.meaning]) {
            if !heard.contains(&meaning) {
                heard.push(meaning);
            }
        }
        Heard {
            told: told(&heard),
            friend: heard.iter().any(|meaning| meaning.sense == Sense::Friends),
            empty: answer.trim().is_empty(),
        }
    }
}

/// The kind of activity that a name speaks of, in any of the languages: `Newsletter`, `kirbukas`, `Google Ads`. `None`
/// where it speaks of none, or of several.
pub fn kind_of(name: &str) -> Option<Kind> {
    let mut kinds: Vec<Kind> = find(&LISTS.trie, &fold(name))
        .iter()
        .filter_map(|find| kind_meant(LISTS.groups[find.meaning].sense))
        .collect();
    // Adverts run on a network, or on Google.
    if kinds.contains(&Kind::Ads) {
        return Some(Kind::Ads);
    }
    kinds.dedup();
    if let [kind] = kinds[..] { Some(kind) } else { None }
}

fn kind_meant(sense: Sense) -> Option<Kind> {
    match sense {
        Sense::Network(_) => Some(Kind::Social),
        Sense::Kind(kind) => Some(kind),
        Sense::Google => Some(Kind::Search),
        Sense::Friends => Some(Kind::Referral),
        Sense::Internet | Sense::Elsewhere | Sense::Nothing | Sense::Skip => None,
    }
}

/// The ids, names and nicknames of an activity, folded.
fn own_names(activity: &Activity) -> impl Iterator<Item = Vec<char>> {
    let names = [activity.id.as_str()].into_iter().chain(activity.name.as_deref());
    names.chain(activity.called.iter().map(String::as_str)).map(fold)
}

/// The groups of words that an activity's own names speak of: "after-show" of shows.
fn groups_named(activity: &Activity) -> Vec<usize> {
    own_names(activity).flat_map(|name| find(&LISTS.trie, &name)).map(|find| find.meaning).collect()
}

/// The activities that a group of words means. Of several of a kind those that are so named themselves, where the word
/// is narrower than the kind ("the fair" is not the show); where there is none of the kind, others that are so named
/// ("radio" is the advert on the radio).
fn meant(group: &Group, activities: &[Activity], named: impl Fn(usize) -> bool) -> Vec<usize> {
    let all = || 0..activities.len();
    let of_kind: Vec<_> = all().filter(|index| is_of(group.sense, &activities[*index], activities)).collect();
    let namesakes: Vec<_> = all().filter(|index| named(*index)).collect();
    if of_kind.is_empty() {
        let may = |index: &usize| may_stand_in(group.sense, activities[*index].kind);
        return namesakes.into_iter().filter(may).collect();
    }
    let narrower: Vec<_> = of_kind.iter().copied().filter(|index| namesakes.contains(index)).collect();
    if group.name.is_empty() || narrower.is_empty() { of_kind } else { narrower }
}

/// Whether an activity is of the kind or network that a sense points to.
fn is_of(sense: Sense, activity: &Activity, activities: &[Activity]) -> bool {
    let on_google = activity.network == Some(Network::GoogleBusiness);
    match sense {
        // Who is on no map of its own is found on Google's by searching.
        Sense::Network(Network::GoogleBusiness) => {
            let entry = activities.iter().any(|other| other.network == Some(Network::GoogleBusiness));
            on_google || (!entry && activity.kind == Kind::Search)
        }
        Sense::Network(network) => activity.network == Some(network),
        Sense::Google | Sense::Internet => activity.kind == Kind::Search || on_google,
        Sense::Kind(kind) => activity.kind == kind,
        Sense::Friends => activity.kind == Kind::Referral,
        Sense::Elsewhere | Sense::Nothing | Sense::Skip => false,
    }
}

/// Whether an activity of another kind may stand for the words in its name: "family-fair" is not what a sister told.
fn may_stand_in(sense: Sense, kind: Kind) -> bool {
    match sense {
        Sense::Nothing | Sense::Skip => false,
        Sense::Friends => kind == Kind::Other,
        _ => true,
    }
}

/// All that is found in a folded text: what is spelled right, and beside it what may be meant. What lies within something
/// longer is left out ("google maps" is not Google), and so are words that only look alike.
fn find(trie: &Trie, text: &[char]) -> Vec<Find> {
    let mut found = Vec::new();
    trie.spelled(text, &LISTS.endings, &mut found);
    let mut guesses = Vec::new();
    for from in (0..text.len()).filter(|at| starts_word(text, *at)) {
        let word = from..from + word_length(&text[from..]);
        if !found.iter().any(|find| find.overlaps(&word)) {
            trie.misspelt(text, from, &LISTS.endings, &mut guesses);
        }
    }
    guesses.retain(|guess| !found.iter().any(|find| find.overlaps(&(guess.from..guess.to))));
    found.append(&mut guesses);
    let alike: Vec<_> =
        found.iter().filter(|find| is_skip(find)).map(|find| whole_words(text, find)).collect();
    let longest = |find: &Find| !found.iter().any(|other| find.within(other));
    let telling = |find: &Find| !alike.iter().any(|words| words.start <= find.from && find.to <= words.end);
    found.iter().filter(|find| longest(find) && telling(find)).copied().collect()
}

/// The lists' groups come first in every tree, so that a place among them is theirs.
fn is_skip(find: &Find) -> bool {
    LISTS.groups.get(find.meaning).is_some_and(|group| group.sense == Sense::Skip)
}

/// A find on to where its last word ends.
fn whole_words(text: &[char], find: &Find) -> Range<usize> {
    find.from..find.to + word_length(&text[find.to..])
}

/// What all that was heard comes to. Each thing named has the same weight and shares it among its activities; of two
/// things the narrower counts ("social media, on Facebook").
fn told(heard: &[&Meaning]) -> Told {
    // Who says that they searched on Google has said no more than Google.
    let on_google = heard.iter().any(|meaning| meaning.sense.is_google());
    let by_search = |sense| matches!(sense, Sense::Kind(Kind::Search) | Sense::Internet);
    let said = heard.iter().filter(|meaning| !(on_google && by_search(meaning.sense)));
    let mut named: Vec<&[usize]> = Vec::new();
    for activities in said.map(|meaning| meaning.activities.as_slice()) {
        if !activities.is_empty() && !named.contains(&activities) {
            named.push(activities);
        }
    }
    let narrower = |a: &[usize], b: &[usize]| a.len() < b.len() && a.iter().all(|index| b.contains(index));
    let things: Vec<_> =
        named.iter().filter(|wide| !named.iter().any(|other| narrower(other, wide))).collect();
    if things.is_empty() {
        let nothing = heard.iter().all(|meaning| matches!(meaning.sense, Sense::Nothing | Sense::Internet));
        return if nothing { Told::Nothing } else { Told::Else };
    }
    let mut shares: Vec<(usize, f64)> = Vec::new();
    for thing in &things {
        let share = 1.0 / (things.len() * thing.len()) as f64;
        for index in thing.iter() {
            match shares.iter_mut().find(|(other, _)| other == index) {
                Some((_, sum)) => *sum += share,
                None => shares.push((*index, share)),
            }
        }
    }
    shares.sort_unstable_by_key(|(index, _)| *index);
    Told::Activities(shares)
}
