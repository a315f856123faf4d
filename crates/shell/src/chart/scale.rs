//! The scale of an axis: from where to where, with few round steps.

use super::{Unit, drawable};

/// Of which sizes the steps are, before they are multiplied by tens.
const ROUND: [f64; 4] = [1.0, 2.0, 5.0, 10.0];
/// Steps of time, in minutes; from an hour up the hours are round.
const ROUND_MINUTES: [f64; 6] = [1.0, 2.0, 5.0, 10.0, 15.0, 30.0];

/// From the least to the greatest value, nothing always among them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// A scale that ends at a step, with about `steps` of them.
    pub(super) fn rounded(unit: Unit<'_>, values: impl IntoIterator<Item = f64>, steps: f64) -> Self {
        let Self { low, high, step } = Self::exact(unit, values, steps);
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// A scale that ends at the values, with about `steps` steps between.
    pub(super) fn exact(unit: Unit<'_>, values: impl IntoIterator<Item = f64>, steps: f64) -> Self {
        let (low, high) = values
            .into_iter()
            .filter_map(drawable)
            .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        // Where there is nothing but nothing, there is still an axis. What is too small to be seen is nothing.
        let high = if high - low < 1e-6 { 1.0 } else { high };
        Self { low, high, step: round_step(unit, (high - low) / steps) }
    }

    /// Where a value lies, 0 to 1; what lies outside lies at the end.
    pub(super) fn place(&self, value: f64) -> f64 {
        let value = drawable(value).unwrap_or(0.0);
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// The steps that lie on the scale, from low to high.
    pub(super) fn ticks(&self) -> Vec<f64> {
        let first = (self.low / self.step - 1e-9).ceil() as i64;
        let last = (self.high / self.step + 1e-9).floor() as i64;
        (first..=last).map(|tick| tick as f64 * self.step).collect()
    }
}

/// The least round step that is not below `least`.
fn round_step(unit: Unit<'_>, least: f64) -> f64 {
    match unit {
        Unit::Minutes => {
            let short = ROUND_MINUTES.into_iter().find(|&step| step >= least);
            short.unwrap_or_else(|| round_ten(least / 60.0).max(1.0) * 60.0)
        }
        Unit::Count => round_ten(least).max(1.0),
        Unit::Money(_) => round_ten(least),
    }
}

fn round_ten(least: f64) -> f64 {
    let ten = 10.0_f64.powf(least.log10().floor());
    ROUND.into_iter().map(|size| size * ten).find(|&step| step >= least * (1.0 - 1e-9)).unwrap_or(ten * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::any_value;
    use proptest::prelude::*;

    const EUROS: Unit<'_> = Unit::Money("EUR");

    #[test]
    fn steps_are_round() {
        let ticks = |unit, values: &[f64]| Scale::rounded(unit, values.iter().copied(), 4.0).ticks();
        assert_eq!(ticks(EUROS, &[17_600.0]), [0.0, 5000.0, 10_000.0, 15_000.0, 20_000.0]);
        assert_eq!(ticks(EUROS, &[-300.0, 700.0]), [-500.0, 0.0, 500.0, 1000.0]);
        assert_eq!(ticks(EUROS, &[1.6]), [0.0, 0.5, 1.0, 1.5, 2.0]);
        assert_eq!(ticks(Unit::Count, &[3.0]), [0.0, 1.0, 2.0, 3.0], "a half visit is none");
        assert_eq!(ticks(Unit::Minutes, &[50.0]), [0.0, 15.0, 30.0, 45.0, 60.0]);
        assert_eq!(ticks(Unit::Minutes, &[400.0]), [0.0, 120.0, 240.0, 360.0, 480.0]);
    }

    #[test]
    fn nothing_has_an_axis_too() {
        for values in [&[][..], &[0.0], &[f64::NAN, f64::INFINITY], &[1e-300]] {
            assert_eq!(Scale::rounded(EUROS, values.iter().copied(), 4.0).ticks(), [0.0, 0.5, 1.0]);
        }
    }

    #[test]
    fn an_exact_scale_ends_at_the_values() {
        let scale = Scale::exact(EUROS, [17_600.0, 2.0], 4.0);
        assert_eq!((scale.place(17_600.0), scale.place(8800.0), scale.place(99_999.0)), (1.0, 0.5, 1.0));
        assert_eq!(scale.ticks(), [0.0, 5000.0, 10_000.0, 15_000.0]);
    }

    proptest! {
        #[test]
        fn few_steps_hold_all_values(values in prop::collection::vec(any_value(), 0..20), unit in prop::sample::select(vec![EUROS, Unit::Count, Unit::Minutes])) {
            let scale = Scale::rounded(unit, values.iter().copied(), 4.0);
            let ticks = scale.ticks();
            prop_assert!((2..=7).contains(&ticks.len()), "{ticks:?}");
            for value in values.into_iter().filter_map(drawable) {
                prop_assert!((0.0..=1.0).contains(&scale.place(value)));
                let (least, most) = (ticks[0], ticks[ticks.len() - 1]);
                prop_assert!(least - 1e-6 <= value && value <= most * (1.0 + 1e-9) + 1e-6, "{value}: {ticks:?}");
            }
        }
    }
}
