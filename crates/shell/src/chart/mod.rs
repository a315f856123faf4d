//! Charts, drawn as SVG that takes its colours from the page and keeps its text as large as the page's, however narrow
//! it is: whatever stretches lies in per cent, and only lines without text lie in a drawing that is pulled to fit.
//!
//! Each chart tells in its title and description what it shows, and has its figures as a table behind it. Whatever is
//! not a number is left out; nothing makes a chart fail.

mod figures;
mod interval;
mod moves;
mod scale;
mod series;
mod share;
mod spark;
mod time;

pub use interval::{Axis, Bar, Interval, bars};
pub use moves::{Move, moves};
pub use series::{Point, Weekly};
pub use share::{Part, share};
pub use spark::spark;

use tulos_words::Words;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit<'u> {
    /// Money of a currency (ISO 4217).
    Money(&'u str),
    /// Visits, sales, posts: whole things.
    Count,
    /// Time in minutes.
    Minutes,
}

impl Unit<'_> {
    /// A value as it is read.
    fn written(self, words: &Words, value: f64) -> String {
        match self {
            Self::Money(currency) => words.money_rounded(value, currency),
            Self::Count => words.number(value, u8::from(value.abs() < 10.0 && value.fract() != 0.0)),
            Self::Minutes => words.minutes(value),
        }
    }
}

/// What no business reaches. Beyond it the sums of a drawing would no longer come out.
const BEYOND: f64 = 1e15;

/// A value that can be drawn, if it is a number at all.
fn drawable(value: f64) -> Option<f64> {
    value.is_finite().then(|| value.clamp(-BEYOND, BEYOND))
}

/// A coordinate with two digits behind the point, which is finer than any screen.
fn coordinate(value: f64) -> String {
    // Adding nothing takes the minus from nothing.
    ((value * 100.0).round() / 100.0 + 0.0).to_string()
}

/// A place, 0 to 1, in per cent of the drawing.
fn percent(place: f64) -> String {
    coordinate(place * 100.0) + "%"
}

#[cfg(test)]
mod testing {
    //! What every drawing must keep, whatever it was drawn from.

    use proptest::prelude::*;

    /// Numbers of every kind: usual ones, none, beyond all bounds, not numbers.
    pub(crate) fn any_value() -> impl Strategy<Value = f64> {
        prop_oneof![
            6 => -5000.0..50_000.0,
            1 => Just(0.0),
            1 => prop::num::f64::ANY,
            1 => Just(f64::NAN),
            1 => Just(f64::INFINITY),
            1 => Just(f64::MAX),
        ]
    }

    /// Every number of every drawing in the markup lies within it: those in per cent within 0 and 100, those of a
    /// `viewBox` within that, those in pixels within the height that is set.
    pub(crate) fn holds(markup: &str) -> Result<(), String> {
        let bare = markup.replace("NaN", "not a number");
        if bare.contains("not a number") || markup.contains("=\"inf") || markup.contains("=\"-inf") {
            return Err(format!("not a number in {markup}"));
        }
        let mut within = Vec::new();
        for tag in markup.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
            check(tag, &mut within)?;
        }
        Ok(())
    }

    /// A tag inside of the drawings that are open, each with its width and height.
    fn check(tag: &str, within: &mut Vec<(f64, f64)>) -> Result<(), String> {
        if tag.starts_with("svg") {
            within.push(size(tag));
        } else if tag.starts_with("/svg") {
            within.pop();
        }
        let Some(&(width, height)) = within.last() else { return Ok(()) };
        for (name, value) in attributes(tag) {
            let most = match name {
                "x" | "x1" | "x2" | "cx" | "width" => width,
                "y" | "y1" | "y2" | "cy" | "height" => height,
                "d" => {
                    path(value, width, height)?;
                    continue;
                }
                _ => continue,
            };
            let (number, most) = value.strip_suffix('%').map_or((value, most), |share| (share, 100.0));
            // Text that stands left of the plot has room of its own there.
            let least = if tag.starts_with("text") { -8.0 } else { 0.0 };
            match number.parse::<f64>() {
                Ok(number) if (least..=most).contains(&number) => {}
                _ => return Err(format!("{name} of <{tag}> is not within {most}")),
            }
        }
        Ok(())
    }

    fn size(tag: &str) -> (f64, f64) {
        let found = |wanted: &str| {
            attributes(tag).into_iter().find(|(name, _)| *name == wanted).map(|(_, value)| value)
        };
        if let Some(numbers) = found("viewBox") {
            let numbers: Vec<f64> = numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
            return (numbers[2], numbers[3]);
        }
        let height = found("height").and_then(|height| height.parse().ok()).unwrap_or(f64::MAX);
        (f64::MAX, height)
    }

    fn attributes(tag: &str) -> Vec<(&str, &str)> {
        let pieces: Vec<&str> = tag.split('"').collect();
        let pairs = pieces.chunks_exact(2);
        pairs
            .map(|pair| (pair[0].trim().trim_start_matches("svg ").trim_end_matches('='), pair[1]))
            .map(short)
            .collect()
    }

    /// The name alone, where the tag's own stands before it.
    fn short<'t>((name, value): (&'t str, &'t str)) -> (&'t str, &'t str) {
        (name.rsplit(' ').next().unwrap_or(name), value)
    }

    fn path(d: &str, width: f64, height: f64) -> Result<(), String> {
        let numbers: Result<Vec<f64>, _> = d
            .split(|c: char| c == ' ' || c.is_ascii_alphabetic())
            .filter(|n| !n.is_empty())
            .map(str::parse)
            .collect();
        let numbers = numbers.map_err(|error| format!("{d}: {error}"))?;
        let inside = numbers.chunks(2).all(|pair| {
            (0.0..=width).contains(&pair[0]) && pair.get(1).is_some_and(|y| (0.0..=height).contains(y))
        });
        if inside { Ok(()) } else { Err(format!("{d} is not within {width} and {height}")) }
    }

    #[test]
    fn what_lies_outside_is_found() {
        let drawing = |inside: &str| format!("<svg viewBox=\"0 0 100 20\">{inside}</svg>");
        for right in ["<path d=\"M0 0L100 20Z\"/>", "<rect x=\"5%\" y=\"20\" width=\"95%\" height=\"0\"/>"] {
            assert_eq!(holds(&drawing(right)), Ok(()));
        }
        let wrong = [
            "<path d=\"M0 0L100.5 20\"/>",
            "<path d=\"M0 -1\"/>",
            "<rect x=\"101%\"/>",
            "<line y1=\"21\"/>",
            "<path d=\"MNaN 0\"/>",
            "<path d=\"M1\"/>",
            "<rect x=\"inf\"/>",
        ];
        for wrong in wrong {
            assert!(holds(&drawing(wrong)).is_err(), "{wrong}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tulos_words::Language;

    #[test]
    fn values_are_written_in_their_unit() {
        let words = Words::new(Language::En);
        assert_eq!(Unit::Money("EUR").written(&words, 1234.4), "€1,234");
        assert_eq!(Unit::Count.written(&words, 1234.4), "1,234");
        assert_eq!(Unit::Count.written(&words, 2.5), "2.5");
        assert_eq!(Unit::Count.written(&words, 2.0), "2");
        assert_eq!(Unit::Minutes.written(&words, 90.0), words.minutes(90.0));
    }

    #[test]
    fn coordinates_are_short() {
        assert_eq!(coordinate(1.0 / 3.0), "0.33");
        assert_eq!(coordinate(-0.001), "0");
        assert_eq!(percent(0.125), "12.5%");
    }
}
