//! How long people take: to decide, or to tell a friend. In whole days, so that what is simulated and what is expected
//! are one and the same process.

use super::chance::Chance;

/// A distribution over 0, 1, 2 … days.
pub(crate) struct Delay(Vec<f64>);

impl Delay {
    /// About lognormal by its median in days, from `least` days on, cut at `most`.
    pub(crate) fn lognormal(median: f64, sigma: f64, least: usize, most: usize) -> Self {
        let weight = |day: usize| {
            let x = day as f64 + 0.5;
            (-0.5 * ((x / median).ln() / sigma).powi(2)).exp() / x
        };
        let weights: Vec<f64> = (0..=most).map(|day| if day < least { 0.0 } else { weight(day) }).collect();
        let total: f64 = weights.iter().sum();
        Self(weights.iter().map(|weight| weight / total).collect())
    }

    /// How long one takes.
    pub(crate) fn draw(&self, chance: &mut Chance) -> usize {
        let mut left = chance.share();
        for (day, p) in self.0.iter().enumerate() {
            left -= p;
            if left < 0.0 {
                return day;
            }
        }
        self.0.len() - 1
    }

    /// The probability of each number of days, from 0.
    pub(crate) fn by_day(&self) -> &[f64] {
        &self.0
    }
}
