//! Lines that keep within a width. A line ends only at an ordinary space, so a number stays with its unit.

use tulos_words::steers;

/// How many columns a text takes; it must not be coloured yet.
pub(super) fn width(text: &str) -> usize {
    console::measure_text_width(text)
}

/// The text in lines of at most `width` columns; only a word that is longer than a line is cut.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text).flat_map(|word| pieces(word, width)) {
        match lines.last_mut() {
            Some(line) if self::width(line) + 1 + self::width(&word) <= width => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// The text with every run of spaces and control characters as one space: what a terminal would obey is not printed.
pub(crate) fn on_one_line(text: &str) -> String {
    words(text).collect::<Vec<_>>().join(" ")
}

/// The text in exactly `width` columns, cut with `…` if it is longer.
pub(super) fn left(text: &str, width: usize) -> String {
    let cut = cut(text, width);
    let gap = width - self::width(&cut).min(width);
    cut + &" ".repeat(gap)
}

/// As [`left`], against the right edge.
pub(super) fn right(text: &str, width: usize) -> String {
    let cut = cut(text, width);
    " ".repeat(width - self::width(&cut).min(width)) + &cut
}

fn cut(text: &str, width: usize) -> String {
    if self::width(text) <= width {
        return text.to_owned();
    }
    if width == 0 {
        return String::new();
    }
    let start = pieces(text, width.saturating_sub(1)).into_iter().next().unwrap_or_default();
    start.trim_end().to_owned() + "…"
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c == ' ' || steers(c)).filter(|word| !word.is_empty())
}

/// A word in pieces of at most `width` columns.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        let last = pieces.len() - 1;
        let longer = format!("{}{c}", pieces[last]);
        if self::width(&longer) > width && !pieces[last].is_empty() {
            pieces.push(c.to_string());
        } else {
            pieces[last] = longer;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_ordinary_spaces_only() {
        assert_eq!(
            wrap("it cost 2\u{a0}780\u{a0}€ too much", 12),
            ["it cost", "2\u{a0}780\u{a0}€ too", "much"]
        );
    }

    #[test]
    fn a_word_longer_than_a_line_is_cut() {
        assert_eq!(wrap("an incomprehensible", 6), ["an", "incomp", "rehens", "ible"]);
    }

    #[test]
    fn what_a_terminal_would_obey_is_left_out() {
        assert_eq!(on_one_line("Les\u{1b}[31mter\n\tand\r co"), "Les [31mter and co");
    }

    #[test]
    fn columns_are_as_wide_as_asked() {
        assert_eq!(left("käsitöö", 5), "käsi…");
        assert_eq!(left("töö", 5), "töö  ");
        assert_eq!(right("töö", 5), "  töö");
    }
}
