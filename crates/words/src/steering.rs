//! Text from somebody's file, made safe to show: what a terminal would obey, or what would turn a page around, is not shown.

use std::borrow::Cow;

/// Control characters, and those that turn the direction of all that follows.
pub fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text without any of these: a sign stands where each was.
pub fn shown(text: &str) -> Cow<'_, str> {
    if text.contains(steers) {
        Cow::Owned(text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_and_all_else_stays() {
        assert_eq!(shown("\u{1b}[2J\u{202e}gone"), "\u{fffd}[2J\u{fffd}gone");
        assert!(matches!(shown("Łódź, 5 €"), Cow::Borrowed(_)));
    }
}
