//! A week as it is and as it could be: how much of each thing there is now, and how much there would be.

use askama::Template;
use tulos_words::Words;

use super::{Unit, drawable, percent};
use crate::Html;

/// One thing, now and then.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Move<'m> {
    /// What it is.
    pub name: &'m str,
    /// How much of it there is now.
    pub now: f64,
    /// How much of it there would be.
    pub then: f64,
    /// Whose colour it has: `grow`, `keep`, `fix`, `stop` or `wait`.
    pub mark: &'m str,
}

struct Drawn<'m> {
    name: &'m str,
    mark: &'m str,
    now: String,
    then: String,
    from: String,
    to: String,
    turn: &'static str,
}

#[derive(Template)]
#[template(path = "chart/moves.html", whitespace = "minimize")]
struct Moves<'m> {
    words: &'m Words,
    title: &'m str,
    rows: Vec<Drawn<'m>>,
}

/// Bars below each other: pale as it is, full as it would be.
pub fn moves(words: &Words, title: &str, unit: Unit<'_>, moves: &[Move<'_>]) -> Html {
    let most = moves.iter().flat_map(|row| [size(row.now), size(row.then)]).fold(0.0, f64::max);
    let whole = if most > 0.0 { most } else { 1.0 };
    let rows = moves.iter().map(|row| drawn(words, unit, whole, row)).collect();
    Html::of(&Moves { words, title, rows })
}

/// How much there is; less than nothing is nothing.
fn size(value: f64) -> f64 {
    drawable(value).unwrap_or(0.0).max(0.0)
}

fn drawn<'m>(words: &Words, unit: Unit<'_>, whole: f64, row: &Move<'m>) -> Drawn<'m> {
    Drawn {
        name: row.name,
        mark: row.mark,
        now: percent(size(row.now) / whole),
        then: percent(size(row.then) / whole),
        from: unit.written(words, row.now),
        to: unit.written(words, row.then),
        turn: turn(size(row.now), size(row.then)),
    }
}

fn turn(now: f64, then: f64) -> &'static str {
    match then.total_cmp(&now) {
        std::cmp::Ordering::Less => "▼",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "▲",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{any_value, holds};
    use proptest::prelude::*;
    use tulos_words::Language;

    #[test]
    fn the_longest_bar_is_the_measure() {
        let row = |now, then| Move { name: "", now, then, mark: "stop" };
        let html = moves(&Words::new(Language::En), "", Unit::Minutes, &[row(150.0, 0.0), row(60.0, 90.0)]);
        for wanted in ["width=\"100%\"", "width=\"0%\"", "width=\"40%\"", "width=\"60%\"", "▼", "▲"] {
            assert!(html.as_str().contains(wanted), "{wanted} in {html}");
        }
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_drawing(values in prop::collection::vec([any_value(), any_value()], 0..9)) {
            let rows: Vec<_> = values.iter().map(|&[now, then]| Move { name: "<b>", now, then, mark: "fix" }).collect();
            let html = moves(&Words::new(Language::Et), "Week", Unit::Minutes, &rows);
            prop_assert_eq!(holds(html.as_str()), Ok(()));
        }
    }
}
