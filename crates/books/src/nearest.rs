//! The nearest name to one that was mistyped.

/// The candidate with the fewest letters to change, the first of equals; `None` without candidates.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name: Vec<char> = name.to_lowercase().chars().take(80).collect();
    candidates.into_iter().min_by_key(|candidate| distance(&name, candidate))
}

/// How many letters must be put in, taken out or changed to come from one name to the other (Levenshtein).
fn distance(name: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=name.len()).collect();
    for (above, letter) in other.to_lowercase().chars().take(80).enumerate() {
        let mut diagonal = row[0];
        row[0] = above + 1;
        for (at, own) in name.iter().enumerate() {
            let changed = diagonal + usize::from(*own != letter);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[name.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_by_hand() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        // The textbook pair: k to s, e to i, and a g at the end.
        assert_eq!(distance(&letters("kitten"), "sitting"), 3);
        assert_eq!(distance(&letters(""), "abc"), 3);
        assert_eq!(distance(&letters("same"), "same"), 0);
    }

    #[test]
    fn a_slip_of_the_finger_finds_its_name() {
        let names = ["instagram", "facebook", "after-show"];
        assert_eq!(nearest("facebok", names), Some("facebook"));
        assert_eq!(nearest("Aftershow", names), Some("after-show"));
        assert_eq!(nearest("x", []), None);
    }
}
