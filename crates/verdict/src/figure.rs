//! The figures of reasons by name: what each is, how far it can be relied on, and how it is written in a sentence.

use tulos_words::Arg;

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Money that was counted.
    Counted,
    /// Money as the judgement reckons it.
    Reckoned,
    /// A share of one.
    Share,
    /// Minutes that were recorded.
    Minutes,
    /// Minutes as the judgement reckons them, which moves them by quarters of an hour.
    ReckonedMinutes,
    /// How many times as much.
    Times,
    /// A count.
    Count,
}

fn kind(name: &str) -> Kind {
    match name {
        "cost" | "case_elsewhere" => Kind::Counted,
        "value" | "low" | "high" | "saved" | "next_hour" => Kind::Reckoned,
        "share" | "others_rate" | "p_next_hour" | "p_sceptic" | "p_optimist" | "understood" => Kind::Share,
        "minutes" | "budget" => Kind::Minutes,
        "best_minutes" => Kind::ReckonedMinutes,
        "times" | "purchases" => Kind::Times,
        _ => Kind::Count,
    }
}

/// A figure as the report has it: what was counted to the hundredth, what was reckoned as far as it can be relied on.
pub(crate) fn reported(name: &str, figure: f64) -> f64 {
    match kind(name) {
        Kind::Counted | Kind::Minutes => rounded(figure, 2),
        Kind::Share => rounded(figure, 3),
        Kind::Reckoned | Kind::Times => significant(figure),
        Kind::ReckonedMinutes => 5.0 * rounded(figure / 5.0, 0),
        Kind::Count => figure,
    }
}

/// A figure as sentences have it.
pub(crate) fn said<'a>(name: &str, figure: f64, currency: &'a str) -> Arg<'a> {
    let figure = reported(name, figure);
    match kind(name) {
        Kind::Counted | Kind::Reckoned => Arg::Money(figure, currency),
        Kind::Share => Arg::Percent(figure),
        Kind::Minutes | Kind::ReckonedMinutes => Arg::Minutes(figure.round()),
        Kind::Times => Arg::Number(figure, u8::from(figure < 10.0)),
        Kind::Count => Arg::Count(figure.round().max(0.0) as u64),
    }
}

/// What was reckoned, to the three digits that draws can bear.
pub(crate) fn significant(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return 0.0;
    }
    let digits = 2 - value.abs().log10().floor() as i32;
    if digits >= 0 {
        rounded(value, digits.min(12))
    } else {
        rounded(value / 10f64.powi(-digits), 0) * 10f64.powi(-digits)
    }
}

/// `value` with so many digits behind the mark, and no minus before nothing.
pub(crate) fn rounded(value: f64, digits: i32) -> f64 {
    let scale = 10f64.powi(digits);
    let rounded = (value * scale).round() / scale;
    if rounded == 0.0 { 0.0 } else { rounded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_stay_and_what_is_reckoned_is_rounded() {
        let expected = [
            ("visits", 12_345.0, "12345"),
            ("cost", 2_787.567, "2787.57"),
            ("value", 12_345.6, "12300"),
            ("value", 0.012_345, "0.0123"),
            ("best_minutes", 52.6, "55"),
        ];
        for (name, figure, written) in expected {
            assert_eq!(reported(name, figure).to_string(), written, "{name}");
        }
    }

    #[test]
    fn nothing_has_no_sign() {
        assert!(rounded(-0.001, 2).is_sign_positive());
        assert!(significant(-0.0).is_sign_positive());
    }
}
