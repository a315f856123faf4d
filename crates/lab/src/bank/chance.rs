//! All chance of the simulation: one generator a purpose, seeded by the bank's seed and the business's number, so that
//! a business comes out the same whatever the order and the number of cores.

use nuts_rs::rand::rngs::ChaCha8Rng;
use nuts_rs::rand::{RngExt, SeedableRng};

/// A seeded source of random figures.
pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    /// The chance of one business of one bank, for one thing (`what`) that is drawn independently of the others.
    pub(crate) fn of(seed: u64, index: u64, what: u64) -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(index.wrapping_mul(64).wrapping_add(what));
        Self(generator)
    }

    /// Between 0 and 1.
    pub(crate) fn share(&mut self) -> f64 {
        self.0.random::<f64>()
    }

    /// True with probability `p`.
    pub(crate) fn yes(&mut self, p: f64) -> bool {
        self.share() < p
    }

    /// Even between two bounds.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.share()
    }

    /// Even on the log scale between two positive bounds.
    pub(crate) fn log_between(&mut self, low: f64, high: f64) -> f64 {
        self.between(low.ln(), high.ln()).exp()
    }

    /// A whole number, both bounds included.
    pub(crate) fn whole(&mut self, low: usize, high: usize) -> usize {
        low + ((high - low + 1) as f64 * self.share()) as usize
    }

    /// Normal.
    pub(crate) fn normal(&mut self, mean: f64, sd: f64) -> f64 {
        let radius = (-2.0 * (1.0 - self.share()).ln()).sqrt();
        mean + sd * radius * (std::f64::consts::TAU * self.share()).cos()
    }

    /// Lognormal by its median.
    pub(crate) fn lognormal(&mut self, median: f64, sigma: f64) -> f64 {
        median * self.normal(0.0, sigma).exp()
    }

    /// Exponential.
    pub(crate) fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.share()).ln()
    }

    /// Poisson, exact: large means are sums of small ones.
    pub(crate) fn poisson(&mut self, mut mean: f64) -> usize {
        let mut count = 0;
        while mean > 30.0 {
            count += self.small_poisson(30.0);
            mean -= 30.0;
        }
        count + self.small_poisson(mean.max(0.0))
    }

    fn small_poisson(&mut self, mean: f64) -> usize {
        let limit = (-mean).exp();
        let (mut product, mut count) = (self.share(), 0);
        while product > limit {
            product *= self.share();
            count += 1;
        }
        count
    }

    /// Gamma by shape and mean (Marsaglia and Tsang).
    pub(crate) fn gamma(&mut self, shape: f64, mean: f64) -> f64 {
        let scale = mean / shape;
        if shape < 1.0 {
            let boost = (1.0 - self.share()).powf(1.0 / shape);
            return self.gamma(shape + 1.0, (shape + 1.0) * scale) * boost;
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = self.normal(0.0, 1.0);
            let v = (1.0 + x / (9.0 * d).sqrt()).powi(3);
            if v > 0.0 && (1.0 - self.share()).ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v * scale;
            }
        }
    }

    /// Beta.
    pub(crate) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let x = self.gamma(a, a);
        let y = self.gamma(b, b);
        x / (x + y)
    }

    /// One of a list that is not empty.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.whole(0, list.len() - 1)]
    }

    /// One of a list that is not empty, by weights.
    pub(crate) fn weighted<'a, T>(&mut self, list: &'a [(T, f64)]) -> &'a T {
        let total: f64 = list.iter().map(|(_, weight)| weight).sum();
        let mut left = self.share() * total;
        for (item, weight) in list {
            left -= weight;
            if left < 0.0 {
                return item;
            }
        }
        &list[list.len() - 1].0
    }

    /// Puts a list into a random order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.whole(0, last));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_and_variance(draws: &[f64]) -> (f64, f64) {
        let n = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / n;
        (mean, draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n)
    }

    #[test]
    fn the_same_seed_gives_the_same_and_another_stream_another() {
        let bits = |seed, index, what| Chance::of(seed, index, what).share().to_bits();
        let first = bits(1, 2, 0);
        assert_eq!(first, bits(1, 2, 0));
        assert!([bits(1, 3, 0), bits(1, 2, 1), bits(2, 2, 0)].iter().all(|other| *other != first));
    }

    #[test]
    fn draws_have_the_moments_of_their_distributions() {
        let mut chance = Chance::of(7, 0, 0);
        let n = 40_000;
        let mut draw = |f: &mut dyn FnMut(&mut Chance) -> f64| {
            mean_and_variance(&(0..n).map(|_| f(&mut chance)).collect::<Vec<_>>())
        };
        // (what, mean, variance) in closed form; 40,000 draws are within 5 % by far.
        let cases = [
            (draw(&mut |c| c.poisson(71.0) as f64), 71.0, 71.0),
            (draw(&mut |c| c.poisson(0.4) as f64), 0.4, 0.4),
            (draw(&mut |c| c.gamma(0.6, 3.0)), 3.0, 15.0),
            (draw(&mut |c| c.gamma(2.0, 3.0)), 3.0, 4.5),
            (draw(&mut |c| c.beta(2.0, 6.0)), 0.25, 0.0208),
            (draw(&mut |c| c.exponential(2.0)), 2.0, 4.0),
            (draw(&mut |c| c.normal(3.0, 2.0)), 3.0, 4.0),
        ];
        for ((mean, variance), wanted, spread) in cases {
            assert!((mean / wanted - 1.0).abs() < 0.04, "{mean} for {wanted}");
            assert!((variance / spread - 1.0).abs() < 0.08, "{variance} for {spread}");
        }
    }
}
