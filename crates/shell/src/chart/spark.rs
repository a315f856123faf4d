//! A line as small as a word, to stand beside a figure.

use askama::Template;

use super::scale::Scale;
use super::{Unit, coordinate};
use crate::Html;

const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 24.0;

#[derive(Template)]
#[template(path = "chart/spark.html", whitespace = "minimize")]
struct Spark<'s> {
    label: &'s str,
    line: String,
    last: Option<String>,
}

/// The line of some values in their order, with a dot at the last; the label says what is to be seen.
pub fn spark(values: &[f64], label: &str) -> Html {
    let scale = Scale::exact(Unit::Money(""), values.iter().copied(), 4.0);
    let step = WIDTH / (values.len().max(2) - 1) as f64;
    let spot = |(at, &value): (usize, &f64)| {
        let x = if values.len() == 1 { WIDTH } else { at as f64 * step };
        let y = 2.0 + (HEIGHT - 4.0) * (1.0 - scale.place(value));
        value.is_finite().then(|| format!("{} {}", coordinate(x.min(WIDTH)), coordinate(y)))
    };
    let spots: Vec<_> = values.iter().enumerate().map(spot).collect();
    let pieces = spots.split(Option::is_none).filter(|piece| !piece.is_empty());
    let line = pieces
        .map(|piece| format!("M{}", piece.iter().flatten().cloned().collect::<Vec<_>>().join("L")))
        .collect();
    let last = spots.last().cloned().flatten().map(|spot| format!("M{spot}L{spot}"));
    Html::of(&Spark { label, line, last })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{any_value, holds};
    use proptest::prelude::*;

    #[test]
    fn values_go_from_left_to_right() {
        let html = spark(&[0.0, 10.0, f64::NAN, 5.0], "").into_string();
        assert!(html.contains("d=\"M0 22L33.33 2M100 12\""), "{html}");
        assert!(html.contains("d=\"M100 12L100 12\""), "{html}");
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_drawing(values in prop::collection::vec(any_value(), 0..60)) {
            prop_assert_eq!(holds(spark(&values, "<b>").as_str()), Ok(()));
        }
    }
}
