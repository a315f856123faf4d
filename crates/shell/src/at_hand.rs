//! Values that take longer to make than to find, at hand while they are in use.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// So many values by their keys, those used last at the end. A key must say all that its value was made from: nothing is ever
/// told to forget.
#[derive(Debug)]
pub struct AtHand<K, V> {
    most: usize,
    kept: Mutex<VecDeque<(K, V)>>,
}

impl<K, V: Clone> AtHand<K, V> {
    /// Room for so many.
    pub const fn new(most: usize) -> Self {
        Self { most, kept: Mutex::new(VecDeque::new()) }
    }

    /// The value whose key is the one.
    pub fn find(&self, is_it: impl Fn(&K) -> bool) -> Option<V> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(key, _)| is_it(key))?;
        let found = kept.remove(place)?;
        let value = found.1.clone();
        kept.push_back(found);
        Some(value)
    }

    /// Keeps a value; what was not used for longest goes.
    pub fn keep(&self, key: K, value: V) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= self.most {
            kept.pop_front();
        }
        kept.push_back((key, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_used_for_longest_goes() {
        let at_hand = AtHand::new(2);
        at_hand.keep("one", 1);
        at_hand.keep("two", 2);
        assert_eq!(at_hand.find(|key| *key == "one"), Some(1));
        at_hand.keep("three", 3);
        assert_eq!(at_hand.find(|key| *key == "two"), None);
        assert_eq!(at_hand.find(|key| *key == "one"), Some(1));
    }
}
