//! How many contacts came each week: negative binomial around the rates.
//!
//! A contact's marks then weigh each cause by its share of the week's rate. The rate to the power of the count, which stands
//! in this likelihood, and the rate below those shares cancel out: both are left out, here and there.

use crate::special::log_gamma;

/// Up to so many contacts a week factors are summed as they are; above, two logarithms of the gamma function stand for them.
const FEW: usize = 12;

/// Contacts of each week, and how often each number of them occurs: what depends on it alone is reckoned once.
#[derive(Debug, Clone)]
pub(super) struct Counts {
    pub(super) weekly: Vec<f64>,
    /// Of the weeks with at most [`FEW`]: how many have more than 0, 1, 2, …
    above: [f64; FEW],
    /// Greater numbers, and how many weeks have each.
    great: Vec<(f64, f64)>,
}

impl Counts {
    pub(super) fn new(weekly: Vec<f64>) -> Self {
        let mut sorted = weekly.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        let (few, great) = sorted.split_at(sorted.partition_point(|count| *count <= FEW as f64));
        let above =
            std::array::from_fn(|least| few.iter().filter(|count| **count > least as f64).count() as f64);
        let great = great
            .chunk_by(|a, b| a.total_cmp(b).is_eq())
            .map(|equal| (equal[0], equal.len() as f64))
            .collect();
        Self { weekly, above, great }
    }

    /// Log likelihood given the rates, less `count * ln(rate)` and up to a constant of the data, and its slope by the shape.
    /// Fills the slopes by the rates.
    pub(super) fn log_likelihood(&self, shape: f64, rates: &[f64], slopes: &mut Vec<f64>) -> (f64, f64) {
        let (mut log, mut by_shape) = self.log_rising(shape);
        let log_shape = shape.ln();
        slopes.clear();
        for (count, rate) in self.weekly.iter().zip(rates) {
            let over = (rate / shape).ln_1p();
            log -= count * (log_shape + over) + shape * over;
            by_shape += (rate - count) / (shape + rate) - over;
            slopes.push(-(shape + count) / (shape + rate));
        }
        (log, by_shape)
    }

    /// Sum of `ln(Γ(shape + count) / Γ(shape))` over the weeks, and its derivative by the shape.
    fn log_rising(&self, shape: f64) -> (f64, f64) {
        let (mut log, mut slope) = (0.0, 0.0);
        for (step, weeks) in self.above.iter().enumerate().take_while(|(_, weeks)| **weeks > 0.0) {
            let factor = shape + step as f64;
            log += weeks * factor.ln();
            slope += weeks / factor;
        }
        if !self.great.is_empty() {
            let (lower, lower_slope) = log_gamma(shape);
            for (count, weeks) in &self.great {
                let (upper, upper_slope) = log_gamma(shape + count);
                log += weeks * (upper - lower);
                slope += weeks * (upper_slope - lower_slope);
            }
        }
        (log, slope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::special::log_rising;

    #[test]
    fn what_is_summed_by_number_is_what_is_summed_by_week() {
        let weekly = vec![0.0, 3.0, 12.0, 13.0, 3.0, 300.0, 13.0, 1.0];
        let counts = Counts::new(weekly.clone());
        for shape in [0.05, 1.0, 17.0, 1e4] {
            let (log, slope) = counts.log_rising(shape);
            let each = weekly.iter().map(|count| log_rising(shape, *count));
            let (by_week, slope_by_week) = each.fold((0.0, 0.0), |(a, b), (c, d)| (a + c, b + d));
            assert!((log - by_week).abs() < 1e-9 * by_week.abs(), "{shape}: {log} {by_week}");
            assert!((slope - slope_by_week).abs() < 1e-9 * slope_by_week.abs(), "{shape}");
        }
    }
}
