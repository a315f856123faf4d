//! Of what a whole consists: one bar, cut into parts, with the name and figure of each below it.

use askama::Template;
use tulos_words::{Arg, Words};

use super::{Unit, drawable, percent};
use crate::Html;

/// A part of the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is.
    pub name: String,
    /// How much of it there is; less than nothing counts as nothing.
    pub value: f64,
}

impl Part {
    /// A part of the whole.
    pub fn new(name: impl Into<String>, value: f64) -> Self {
        Self { name: name.into(), value }
    }
}

struct Drawn<'p> {
    style: usize,
    x: String,
    width: String,
    name: &'p str,
    share: String,
    value: String,
}

#[derive(Template)]
#[template(path = "chart/share.html", whitespace = "minimize")]
struct SharePage<'s> {
    words: &'s Words,
    id: &'s str,
    title: &'s str,
    told: String,
    parts: Vec<Drawn<'s>>,
    total: f64,
}

/// A bar cut into its parts, in the order in which they come. Six can be told apart.
pub fn share(words: &Words, id: &str, title: &str, unit: Unit<'_>, parts: &[Part]) -> Html {
    let sizes: Vec<_> = parts.iter().map(|part| drawable(part.value).unwrap_or(0.0).max(0.0)).collect();
    let total: f64 = sizes.iter().sum();
    let whole = if total > 0.0 { total } else { 1.0 };
    let mut before = 0.0;
    let drawn = parts.iter().zip(&sizes).enumerate().map(|(at, (part, size))| {
        let from = before / whole;
        before += size;
        Drawn {
            style: at % 6 + 1,
            x: percent(from.min(1.0)),
            width: percent((size / whole).min(1.0)),
            name: &part.name,
            share: of_whole(words, *size, total),
            value: unit.written(words, part.value),
        }
    });
    let drawn: Vec<_> = drawn.collect();
    let told: Vec<_> = drawn.iter().map(|part| told(words, part)).collect();
    let told = words.list(&told.iter().map(String::as_str).collect::<Vec<_>>());
    Html::of(&SharePage { words, id, title, told, parts: drawn, total })
}

fn told(words: &Words, part: &Drawn<'_>) -> String {
    words.say("shell-figure-of", &[("name", Arg::Text(part.name)), ("figure", Arg::Text(&part.share))])
}

/// A share is a count and not a chance: none is none, and all is all.
fn of_whole(words: &Words, size: f64, total: f64) -> String {
    let exact = |percent| words.say("words-percent", &[("percent", Arg::Count(percent))]);
    if size <= 0.0 {
        exact(0)
    } else if size >= total {
        exact(100)
    } else {
        words.percent(size / total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{any_value, holds};
    use proptest::prelude::*;
    use tulos_words::Language;

    #[test]
    fn parts_follow_each_other() {
        let words = Words::new(Language::En);
        let parts = [("promote", 52.0), ("engage", 28.0), ("nothing", 0.0), ("inform", 20.0)];
        let html =
            share(&words, "mix", "Mix", Unit::Count, &parts.map(|(name, value)| Part::new(name, value)))
                .into_string();
        for wanted in
            ["x=\"0%\"", "width=\"52%\"", "x=\"52%\"", "width=\"28%\"", "x=\"80%\"", "width=\"20%\""]
        {
            assert!(html.contains(wanted), "{wanted} in {html}");
        }
        assert_eq!(html.matches("class=\"part s").count(), 3, "nothing is not drawn");
    }

    #[test]
    fn none_is_none_and_all_is_all() {
        let words = Words::new(Language::En);
        let of_ten = [0.0, 5.0, 10.0].map(|size| of_whole(&words, size, 10.0));
        assert_eq!(of_ten, ["0%", "50%", "100%"]);
        assert_eq!(of_whole(&words, 1.0, 1000.0), "<\u{a0}1%");
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_drawing(values in prop::collection::vec(any_value(), 0..12)) {
            let parts: Vec<_> = values.into_iter().map(|value| Part::new("<b>", value)).collect();
            let html = share(&Words::new(Language::Fr), "mix", "Mix", Unit::Money("EUR"), &parts);
            prop_assert_eq!(holds(html.as_str()), Ok(()));
        }
    }
}
