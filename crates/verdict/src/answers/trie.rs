//! Finds stems in a folded text, as they are spelled anywhere and at one slip of the pen where a word starts. All stems
//! lie in one tree of letters, so that an answer is walked a few steps from each letter whatever the number of stems.

use std::ops::Range;

use super::lists::{Slip, Stem, Tail};

/// A stem found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Find {
    /// What the stem stands for.
    pub(super) meaning: usize,
    /// Where it begins, in letters of the text.
    pub(super) from: usize,
    /// Where it ends; the letter here is no longer its own.
    pub(super) to: usize,
}

impl Find {
    /// Whether this one lies within another that is longer, and so says less.
    pub(super) fn within(&self, other: &Self) -> bool {
        other.from <= self.from && self.to <= other.to && other.to - other.from > self.to - self.from
    }

    /// Whether it has letters of this part of the text.
    pub(super) fn overlaps(&self, part: &Range<usize>) -> bool {
        self.from < part.end && part.start < self.to
    }
}

/// The tree: node 0 is the root.
#[derive(Debug, Clone)]
pub(super) struct Trie {
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    next: Vec<(char, usize)>,
    ends: Vec<End>,
}

/// A stem that ends at a node.
#[derive(Debug, Clone, Copy)]
struct End {
    meaning: usize,
    length: usize,
    starts_word: bool,
    tail: Tail,
    slip: Slip,
}

impl Trie {
    pub(super) fn new() -> Self {
        Self { nodes: vec![Node::default()] }
    }

    /// Adds a stem that stands for `meaning`.
    pub(super) fn add(&mut self, stem: &Stem, meaning: usize) {
        let mut node = 0;
        for letter in &stem.letters {
            node = self.child(node, *letter).unwrap_or_else(|| {
                let child = self.nodes.len();
                self.nodes[node].next.push((*letter, child));
                self.nodes.push(Node::default());
                child
            });
        }
        let (length, starts_word, tail) = (stem.letters.len(), stem.starts_word, stem.tail);
        self.nodes[node].ends.push(End { meaning, length, starts_word, tail, slip: stem.slip });
    }

    fn child(&self, node: usize, letter: char) -> Option<usize> {
        self.nodes[node].next.iter().find(|(next, _)| *next == letter).map(|(_, child)| *child)
    }

    /// All stems that stand in the text as they are spelled.
    pub(super) fn spelled(&self, text: &[char], endings: &[Vec<char>], found: &mut Vec<Find>) {
        for from in 0..text.len() {
            let starts_word = starts_word(text, from);
            let mut node = 0;
            for to in from..text.len() {
                let Some(child) = self.child(node, text[to]) else { break };
                node = child;
                let hits = self.nodes[node].ends.iter().filter(|end| {
                    (starts_word || !end.starts_word) && end.tail.fits(&text[to + 1..], endings)
                });
                found.extend(hits.map(|end| Find { meaning: end.meaning, from, to: to + 1 }));
            }
        }
    }

    /// The longest stems with which the word at `from` starts at one edit.
    pub(super) fn misspelt(&self, text: &[char], from: usize, endings: &[Vec<char>], found: &mut Vec<Find>) {
        let mut walk =
            Walk { trie: self, text, from, endings, same_start: false, longest: 0, finds: Vec::new() };
        walk.walk(0, from);
        for find in walk.finds {
            if !found.contains(&find) {
                found.push(find);
            }
        }
    }
}

/// Whether a word begins here.
pub(super) fn starts_word(text: &[char], at: usize) -> bool {
    text[at] != ' ' && (at == 0 || text[at - 1] == ' ')
}

/// How many letters are left of the word here.
pub(super) fn word_length(text: &[char]) -> usize {
    text.iter().take_while(|letter| **letter != ' ').count()
}

/// A walk down the tree along a text, with one edit on the way.
struct Walk<'a> {
    trie: &'a Trie,
    text: &'a [char],
    from: usize,
    endings: &'a [Vec<char>],
    /// Whether the slip came after the first letter, or swapped the first two.
    same_start: bool,
    longest: usize,
    finds: Vec<Find>,
}

/// So many letters may be left of a word after a stem that is nearly all of it.
const NEAR: usize = 2;

impl Walk<'_> {
    /// From a node that was reached without an edit: go on, or make the one edit here.
    fn walk(&mut self, node: usize, at: usize) {
        let trie = self.trie;
        self.same_start = true;
        if let Some(letter) = self.text.get(at) {
            // One letter too many, but not before the stem has begun: that would be another word's end.
            if node != 0 {
                self.rest(node, at + 1);
            }
            if let Some(after) = self.text.get(at + 1)
                && after != letter
                && let Some(swapped) = trie.child(node, *after).and_then(|node| trie.child(node, *letter))
            {
                self.rest(swapped, at + 2);
            }
        }
        for (letter, child) in &trie.nodes[node].next {
            self.same_start = node != 0;
            self.rest(*child, at);
            match self.text.get(at) {
                Some(here) if here == letter => self.walk(*child, at + 1),
                Some(_) => self.rest(*child, at + 1),
                None => {}
            }
        }
    }

    /// From a node that was reached with the edit: straight on.
    fn rest(&mut self, mut node: usize, mut at: usize) {
        loop {
            self.note(node, at);
            let Some(child) = self.text.get(at).and_then(|letter| self.trie.child(node, *letter)) else {
                break;
            };
            (node, at) = (child, at + 1);
        }
    }

    fn note(&mut self, node: usize, to: usize) {
        let trie = self.trie;
        let after = &self.text[to..];
        let nearly_all = || word_length(after) <= NEAR || Tail::Ending.fits(after, self.endings);
        let near = || self.same_start && nearly_all();
        for end in &trie.nodes[node].ends {
            let slips = end.slip == Slip::Free || (end.slip == Slip::Near && near());
            if !slips || end.length < self.longest || !end.tail.fits(after, self.endings) {
                continue;
            }
            if end.length > self.longest {
                self.longest = end.length;
                self.finds.clear();
            }
            self.finds.push(Find { meaning: end.meaning, from: self.from, to });
        }
    }
}
