//! Bars that lie between two values: what something brought, as far as it is known, beside what it cost.

use askama::Template;
use tulos_words::{Arg, Words};

use super::scale::Scale;
use super::{Unit, drawable, figures, percent};
use crate::Html;

/// The axis that all bars of a table share.
#[derive(Debug, Clone, Copy)]
pub struct Axis<'u> {
    unit: Unit<'u>,
    scale: Scale,
}

/// What is drawn in one row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval<'i> {
    /// The value is at least this.
    pub low: f64,
    /// The likeliest value; not a number where nothing is known, and then nothing but the cost is drawn.
    pub mean: f64,
    /// The value is at most this.
    pub high: f64,
    /// What is held against it.
    pub cost: Option<f64>,
    /// Whose colour it has: `grow`, `keep`, `fix`, `stop` or `wait`.
    pub mark: &'i str,
    /// What is to be seen, in a sentence; see [`Axis::told`].
    pub label: &'i str,
}

#[derive(Template)]
#[template(path = "chart/interval.html", whitespace = "minimize")]
struct Row<'r> {
    mark: &'r str,
    label: &'r str,
    ticks: Vec<String>,
    zero: String,
    range: Option<(String, String)>,
    mean: Option<String>,
    cost: Option<String>,
}

#[derive(Template)]
#[template(path = "chart/scale.html", whitespace = "minimize")]
struct Names {
    ticks: Vec<Name>,
}

struct Name {
    x: String,
    anchor: &'static str,
    text: String,
    extra: bool,
}

impl<'u> Axis<'u> {
    /// An axis on which all these values and nothing have their place.
    pub fn new(unit: Unit<'u>, values: impl IntoIterator<Item = f64>) -> Self {
        Self { unit, scale: Scale::exact(unit, values, 4.0) }
    }

    /// One row's bar.
    pub fn interval(&self, interval: &Interval<'_>) -> Html {
        let place = |value: f64| drawable(value).map(|value| self.scale.place(value));
        let mean = place(interval.mean);
        let range = place(interval.low).zip(place(interval.high)).filter(|_| mean.is_some());
        Html::of(&Row {
            mark: interval.mark,
            label: interval.label,
            ticks: self
                .scale
                .ticks()
                .into_iter()
                .filter(|&tick| tick != 0.0)
                .map(|tick| percent(self.scale.place(tick)))
                .collect(),
            zero: percent(self.scale.place(0.0)),
            range: range.map(|(low, high)| (percent(low.min(high)), percent((high - low).abs()))),
            mean: mean.map(percent),
            cost: interval.cost.and_then(place).map(percent),
        })
    }

    /// The names of the axis, to stand above or below the rows in the same width.
    pub fn scale(&self, words: &Words) -> Html {
        let ticks = self.scale.ticks();
        let name = |(at, &value): (usize, &f64)| {
            let place = self.scale.place(value);
            let anchor = match place {
                ..0.06 => "start",
                0.94.. => "end",
                _ => "middle",
            };
            Name { x: percent(place), anchor, text: self.unit.written(words, value), extra: at % 2 == 1 }
        };
        Html::of(&Names { ticks: ticks.iter().enumerate().map(name).collect() })
    }

    /// What is to be seen in a row, as a sentence: cost and value, and between what.
    pub fn told(&self, words: &Words, low: f64, mean: f64, high: f64, cost: Option<f64>) -> String {
        let written = |value| self.unit.written(words, value);
        let cost = cost.map(written);
        let cost = cost.as_deref().map(|cost| ("cost", Arg::Text(cost)));
        if !mean.is_finite() {
            return cost.map_or_else(|| written(mean), |cost| words.say("shell-interval-unknown", &[cost]));
        }
        // Without its ends an interval is as good as its middle.
        let [low, mean, high] =
            [low, mean, high].map(|value| written(if value.is_finite() { value } else { mean }));
        let (low, mean, high) =
            (("low", Arg::Text(&low)), ("mean", Arg::Text(&mean)), ("high", Arg::Text(&high)));
        match cost {
            Some(cost) => words.say("shell-interval-cost", &[low, mean, high, cost]),
            None => words.say("shell-between", &[low, mean, high]),
        }
    }
}

/// A row of [`bars`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar<'b> {
    /// Whose it is.
    pub name: &'b str,
    /// The value is at least this.
    pub low: f64,
    /// The likeliest value.
    pub mean: f64,
    /// The value is at most this.
    pub high: f64,
    /// What is held against it.
    pub cost: Option<f64>,
    /// Whose colour it has: `grow`, `keep`, `fix`, `stop` or `wait`.
    pub mark: &'b str,
}

#[derive(Template)]
#[template(path = "chart/bars.html", whitespace = "minimize")]
struct Bars<'b> {
    words: &'b Words,
    title: &'b str,
    rows: Vec<(&'b str, Html, String)>,
    scale: Html,
    figures: Html,
}

/// Bars below each other on one axis, with their names before and their values behind them.
pub fn bars(words: &Words, id: &str, title: &str, unit: Unit<'_>, bars: &[Bar<'_>]) -> Html {
    let values = bars.iter().flat_map(|bar| [bar.low, bar.mean, bar.high, bar.cost.unwrap_or(0.0)]);
    let axis = Axis::new(unit, values);
    let row = |bar: &'_ Bar<'_>| {
        let label = axis.told(words, bar.low, bar.mean, bar.high, bar.cost);
        let Bar { low, mean, high, cost, mark, .. } = *bar;
        axis.interval(&Interval { low, mean, high, cost, mark, label: &label })
    };
    let written = |value| unit.written(words, value);
    let rows = bars.iter().map(|bar| (bar.name, row(bar), written(bar.mean))).collect();
    let of_row = |bar: &Bar<'_>| {
        let cost = bar.cost.map_or_else(String::new, written);
        (bar.name.to_owned(), vec![written(bar.low), written(bar.mean), written(bar.high), cost])
    };
    let heads = ["shell-low", "shell-mean", "shell-high", "shell-cost"].map(|id| words.say(id, &[])).to_vec();
    let of_rows = bars.iter().map(of_row).collect();
    let figures = figures::figures(words, id, title, &words.say("shell-name", &[]), heads, of_rows);
    Html::of(&Bars { words, title, rows, scale: axis.scale(words), figures })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{any_value, holds};
    use proptest::prelude::*;
    use tulos_words::Language;

    const EUROS: Unit<'_> = Unit::Money("EUR");

    #[test]
    fn all_rows_share_one_axis() {
        let axis = Axis::new(EUROS, [0.0, 10_000.0]);
        let row = |low, mean, high| {
            axis.interval(&Interval { low, mean, high, cost: Some(1000.0), mark: "grow", label: "" })
                .into_string()
        };
        let wide = row(2500.0, 5000.0, 10_000.0);
        assert!(wide.contains("x=\"25%\"") && wide.contains("width=\"75%\""), "{wide}");
        assert!(
            wide.contains("class=\"mean\" x1=\"50%\"") && wide.contains("class=\"cost\" x1=\"10%\""),
            "{wide}"
        );
        let unknown = row(f64::NAN, f64::NAN, f64::NAN);
        assert!(
            !unknown.contains("mean") && !unknown.contains("range") && unknown.contains("cost"),
            "{unknown}"
        );
    }

    #[test]
    fn a_row_is_told_as_far_as_it_is_known() {
        let (words, axis) = (Words::new(Language::En), Axis::new(EUROS, [10.0]));
        let told = |mean, cost| axis.told(&words, 10.0, mean, f64::NAN, cost);
        assert_eq!(told(20.0, Some(30.0)), "Cost €30, brought in €20 (between €10 and €20)");
        assert_eq!(told(20.0, None), "€20 (between €10 and €20)");
        assert_eq!(told(f64::NAN, Some(30.0)), "Cost €30; what it brought in is not known yet");
        assert_eq!(told(f64::NAN, None), "–");
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_drawing(values in prop::collection::vec([any_value(), any_value(), any_value(), any_value()], 0..9)) {
            let words = Words::new(Language::Pl);
            let bar = |&[low, mean, high, cost]: &[f64; 4]| Bar { name: "<b>", low, mean, high, cost: Some(cost), mark: "fix" };
            let html = bars(&words, "bars", "Bars", EUROS, &values.iter().map(bar).collect::<Vec<_>>());
            prop_assert_eq!(holds(html.as_str()), Ok(()));
        }
    }
}
