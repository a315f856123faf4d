//! The chance that comes on top of a fit, by draw: customers who bring customers, the spread of profits, shares that are
//! not in the data. Each draw has its own numbers whatever else is drawn, so that drawing on changes none of the earlier.

use nuts_rs::rand::rngs::ChaCha8Rng;
use nuts_rs::rand::{RngExt, SeedableRng};

use crate::diagnostics::normal_quantile;

/// The numbers of one draw of one chain.
pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    pub(crate) fn of(seed: u64, chain: usize, draw: usize) -> Self {
        let place = ((chain as u64) << 32 | draw as u64).wrapping_add(1);
        Self(ChaCha8Rng::seed_from_u64(seed ^ place.wrapping_mul(0xd134_2543_de82_ef95)))
    }

    pub(crate) fn uniform(&mut self) -> f64 {
        // Strictly inside 0 to 1, as quantiles are taken of it.
        self.0.random::<f64>().clamp(1e-16, 1.0 - 1e-16)
    }

    pub(crate) fn normal(&mut self) -> f64 {
        normal_quantile(self.uniform())
    }

    /// A share from a beta distribution.
    pub(crate) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        if x + y > 0.0 { x / (x + y) } else { 0.5 }
    }

    /// Marsaglia and Tsang, "A simple method for generating gamma variables" (2000); shapes below one by their power rule.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.uniform().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && self.uniform().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// Customers bring customers: the factor by which a customer counts for more than one. `friends` of `asked` name one.
    pub(crate) fn word_of_mouth(&mut self, asked: u64, friends: u64) -> f64 {
        let part = self.uniform();
        let f = self.beta(friends as f64 + 0.5, asked.saturating_sub(friends) as f64 + 9.5);
        1.0 + part * (f / (1.0 - f)).min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beta_has_its_mean_and_spread() {
        // Beta(12, 2): mean 12/14, variance 24 / (196 x 15).
        let draws: Vec<f64> = (0..20_000).map(|draw| Chance::of(1, 0, draw).beta(12.0, 2.0)).collect();
        let mean = draws.iter().sum::<f64>() / 2e4;
        let variance = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 2e4;
        assert!((mean - 12.0 / 14.0).abs() < 0.003, "{mean}");
        assert!((variance - 24.0 / 2940.0).abs() < 0.0006, "{variance}");
        let small: f64 = (0..20_000).map(|draw| Chance::of(1, 0, draw).beta(0.5, 9.5)).sum::<f64>() / 2e4;
        assert!((small - 0.05).abs() < 0.003, "{small}");
    }
}
