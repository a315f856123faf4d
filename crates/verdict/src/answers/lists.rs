//! The word lists: what customers in six languages call the ways in which they found a business. They are plain text in
//! `words/`, so that who speaks a language can read and mend them; this file reads them into stems and groups.

use std::sync::LazyLock;

use tulos_books::{Kind, Network};

use super::fold::fold;
use super::trie::Trie;

/// What is no language's own comes first, then one file a language.
const FILES: [&str; 7] = [
    include_str!("words/everywhere.txt"),
    include_str!("words/en.txt"),
    include_str!("words/nl.txt"),
    include_str!("words/pl.txt"),
    include_str!("words/fi.txt"),
    include_str!("words/et.txt"),
    include_str!("words/fr.txt"),
];

/// What a group of words points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// Activities of a network.
    Network(Network),
    /// Activities of a kind.
    Kind(Kind),
    /// "Google": search, and the business's entry there.
    Google,
    /// "The internet": found by looking for it, but where is left open.
    Internet,
    /// Somebody told them.
    Friends,
    /// Another way than marketing: walked past, a network that is none of ours, knew the business already.
    Elsewhere,
    /// They do not know.
    Nothing,
    /// A word that looks like one of the others and is not.
    Skip,
}

impl Sense {
    /// Whether it is Google, all of it or its maps.
    pub(super) fn is_google(self) -> bool {
        matches!(self, Self::Google | Self::Network(Network::GoogleBusiness))
    }
}

/// Words that mean the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// What they point to.
    pub(super) sense: Sense,
    /// What they mean within that, such as `radio` of press; empty: nothing narrower.
    pub(super) name: &'static str,
}

/// What may follow a stem within its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// Anything.
    Any,
    /// Nothing.
    Word,
    /// Nothing, or an ending of a case.
    Ending,
}

impl Tail {
    /// Whether what follows in the text is allowed.
    pub(super) fn fits(self, rest: &[char], endings: &[Vec<char>]) -> bool {
        let left = || rest.split(|letter| *letter == ' ').next().unwrap_or_default();
        match self {
            Self::Any => true,
            Self::Word => rest.first().is_none_or(|letter| *letter == ' '),
            Self::Ending => left().is_empty() || endings.iter().any(|ending| ending == left()),
        }
    }
}

/// The part of a word by which it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stem {
    pub(super) letters: Vec<char>,
    /// It counts only where a word starts.
    pub(super) starts_word: bool,
    pub(super) tail: Tail,
    /// Whether it is also known at one slip of the pen.
    pub(super) slip: Slip,
}

/// Whether a stem is also known at one slip of the pen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// Not at all.
    No,
    /// Where the stem is nearly all of its word and the slip is not in its first letter: one slip makes many other words
    /// of a stem of five or six letters.
    Near,
    /// Wherever a word starts with it.
    Free,
}

/// From this many letters on, a stem may be nearly a word.
const NEAR_FROM: usize = 5;

/// From this many letters on, a slip may be anywhere.
const FREE_FROM: usize = 7;

/// From this many letters on, several words are known with a slip: "the van" is one slip from "the man".
const SEVERAL_FROM: usize = 9;

impl Stem {
    /// A stem as the lists write it: `|` where a word must begin or end, `~` where it must end but for a case's ending,
    /// last `!` if it counts only as spelled, `?` if with a slip though it is short.
    fn read(written: &str) -> Self {
        let marked = |mark| written.ends_with(mark);
        let (never, marked_near) = (marked('!'), marked('?'));
        let written = written.trim_end_matches(['!', '?']);
        let tail = match written.chars().last() {
            Some('|') => Tail::Word,
            Some('~') => Tail::Ending,
            _ => Tail::Any,
        };
        let letters = fold(written);
        let slip = match slip_in(&letters) {
            _ if never => Slip::No,
            Slip::Near if !marked_near => Slip::No,
            Slip::No if marked_near => Slip::Free,
            slip => slip,
        };
        Self { letters, starts_word: written.starts_with('|'), tail, slip }
    }

    /// A name that the business itself gave. One of a letter or two is a word but for its ending ("Xissa" is X, "text"
    /// is not); one of three or four at least begins it ("shop" is not in "workshop").
    pub(super) fn own(name: &[char]) -> Self {
        let tail = if name.len() <= 2 { Tail::Ending } else { Tail::Any };
        Self { letters: name.to_vec(), starts_word: name.len() <= 4, tail, slip: slip_in(name) }
    }
}

/// The slip that a stem allows by its length.
fn slip_in(stem: &[char]) -> Slip {
    let letters = stem.iter().filter(|letter| **letter != ' ').count();
    match letters {
        _ if stem.contains(&' ') => {
            if letters < SEVERAL_FROM {
                Slip::No
            } else {
                Slip::Free
            }
        }
        FREE_FROM.. => Slip::Free,
        NEAR_FROM.. => Slip::Near,
        _ => Slip::No,
    }
}

/// All lists, read: groups, the tree of their stems (each stands for its group's place), and the endings of cases.
pub(super) struct Lists {
    pub(super) groups: Vec<Group>,
    pub(super) trie: Trie,
    pub(super) endings: Vec<Vec<char>>,
}

/// The lists of all languages together: customers do not keep to the business's own.
pub(super) static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists { groups: Vec::new(), trie: Trie::new(), endings: Vec::new() };
    FILES.iter().flat_map(|file| file.lines()).for_each(|line| lists.read(line));
    lists
});

impl Lists {
    /// One line, `group: stem, stem` or `endings: ending, ending`; what begins with # is a remark.
    fn read(&mut self, line: &'static str) {
        let Some((head, stems)) = line.split_once(':').filter(|_| !line.starts_with('#')) else { return };
        let stems = stems.split(',').map(str::trim).filter(|stem| !stem.is_empty());
        if head == "endings" {
            self.endings.extend(stems.map(fold));
            return;
        }
        let (sense, name) = head.split_once('/').unwrap_or((head, ""));
        // The lists are part of the program, and a test reads every line of them.
        let group =
            Group { sense: sense_of(sense).expect("a head of a line in words/ is one of sense_of's"), name };
        let place = self.groups.iter().position(|known| *known == group).unwrap_or_else(|| {
            self.groups.push(group);
            self.groups.len() - 1
        });
        for mut stem in stems.map(Stem::read) {
            // What looks like another word but is not, must be that word.
            if self.groups[place].sense == Sense::Skip {
                stem.slip = Slip::No;
            }
            self.trie.add(&stem, place);
        }
    }
}

/// The sense of a line's head: a code of a network or kind, or a word of this file.
fn sense_of(head: &str) -> Option<Sense> {
    Some(match head {
        "google" => Sense::Google,
        "internet" => Sense::Internet,
        "friends" => Sense::Friends,
        "elsewhere" => Sense::Elsewhere,
        "nothing" => Sense::Nothing,
        "skip" => Sense::Skip,
        head => {
            let network = Network::from_code(head).map(Sense::Network);
            network.or_else(|| Kind::from_code(head).map(Sense::Kind))?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        for line in FILES.iter().flat_map(|file| file.lines()) {
            let remark = line.is_empty() || line.starts_with('#');
            assert!(remark || line.contains(": "), "neither remark nor list: {line}");
            let stems = line.split_once(": ").map_or("", |(_, stems)| stems);
            let bare = |stem: &str| fold(stem).is_empty();
            assert!(remark || !stems.split(',').any(bare), "an empty stem: {line}");
        }
        assert!(LISTS.groups.len() > 30);
    }

    #[test]
    fn a_stem_says_where_it_counts() {
        let stem = Stem::read("|pin|");
        assert!(stem.starts_word && stem.tail == Tail::Word && stem.slip == Slip::No);
        let stem = Stem::read("|insta~?");
        assert!(stem.starts_word && stem.tail == Tail::Ending && stem.slip == Slip::Near);
        let stem = Stem::read("vriend!");
        assert!(!stem.starts_word && stem.tail == Tail::Any && stem.slip == Slip::No);
    }
}
