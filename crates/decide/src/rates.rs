//! Rates of small counts, with how much they can be trusted: Jeffreys intervals, and groups shrunk towards each other by a
//! common beta-binomial. Never a bare percentage.

use statrs::distribution::{Beta, ContinuousCDF};
use statrs::function::beta::ln_beta;

/// Prior of the log strength by which groups are shrunk: normal with this mean and sd.
const LOG_STRENGTH: (f64, f64) = (3.0, 1.5);

/// A share of `hits` in `trials`, as a beta distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    a: f64,
    b: f64,
}

impl Rate {
    /// By itself, from Jeffreys' prior Beta(1/2, 1/2).
    pub fn of(hits: u64, trials: u64) -> Self {
        Self { a: hits as f64 + 0.5, b: trials.saturating_sub(hits) as f64 + 0.5 }
    }

    /// Its mean.
    pub fn mean(self) -> f64 {
        self.a / (self.a + self.b)
    }

    /// Its quantile at `p` between 0 and 1.
    pub fn quantile(self, p: f64) -> f64 {
        self.distribution().map_or(f64::NAN, |beta| beta.inverse_cdf(p))
    }

    /// The chance that this rate, times `factor`, is higher than another.
    ///
    /// The integral over the other's quantiles, by the midpoint rule over 2,000 equal slices of probability.
    pub fn chance_above(self, other: Self, factor: f64) -> f64 {
        const SLICES: u32 = 2000;
        let Some(own) = self.distribution() else { return f64::NAN };
        let above = |slice: u32| {
            let hurdle = other.quantile((f64::from(slice) + 0.5) / f64::from(SLICES)) / factor;
            if hurdle >= 1.0 { 0.0 } else { own.sf(hurdle) }
        };
        (0..SLICES).map(above).sum::<f64>() / f64::from(SLICES)
    }

    fn distribution(self) -> Option<Beta> {
        Beta::new(self.a, self.b).ok()
    }
}

/// Rates of several groups (hits, trials), shrunk towards each other: mean and strength by the highest marginal density.
pub fn shrunk(groups: &[(u64, u64)]) -> Vec<Rate> {
    let (mean, strength) = common(groups);
    let rate = |&(hits, trials): &(u64, u64)| Rate {
        a: mean * strength + hits as f64,
        b: (1.0 - mean) * strength + trials.saturating_sub(hits) as f64,
    };
    groups.iter().map(rate).collect()
}

/// Mean and strength of the beta that groups have in common, by coordinate searches of shrinking step on log odds and log.
fn common(groups: &[(u64, u64)]) -> (f64, f64) {
    let (hits, trials) = groups.iter().fold((0, 0), |(h, n), (hits, trials)| (h + hits, n + trials));
    let overall = (hits as f64 + 0.5) / (trials as f64 + 1.0);
    let density = |at: [f64; 2]| marginal(groups, crate::special::share(at[0]), at[1].exp());
    let mut at = [crate::special::log_odds(overall), LOG_STRENGTH.0];
    let mut best = density(at);
    let mut step = 1.0;
    while step > 1e-7 {
        let mut moved = false;
        for (axis, sign) in [(0, 1.0), (0, -1.0), (1, 1.0), (1, -1.0)] {
            let mut to = at;
            to[axis] += sign * step;
            let here = density(to);
            if here > best {
                (at, best, moved) = (to, here, true);
            }
        }
        if !moved {
            step *= 0.5;
        }
    }
    (crate::special::share(at[0]), at[1].exp())
}

fn marginal(groups: &[(u64, u64)], mean: f64, strength: f64) -> f64 {
    let (a, b) = (mean * strength, (1.0 - mean) * strength);
    if !(a > 0.0 && b > 0.0) {
        return f64::NEG_INFINITY;
    }
    let z = (strength.ln() - LOG_STRENGTH.0) / LOG_STRENGTH.1;
    let group = |&(hits, trials): &(u64, u64)| {
        ln_beta(a + hits as f64, b + trials.saturating_sub(hits) as f64) - ln_beta(a, b)
    };
    groups.iter().map(group).sum::<f64>() - 0.5 * z * z
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// `reference/rates` (CC0), computed with `SciPy` 1.17.1.
    fn reference() -> Value {
        serde_json::from_str(include_str!("../tests/data/rates.json")).expect("rates")
    }

    fn pair(value: &Value) -> (u64, u64) {
        (value[0].as_u64().expect("hits"), value[1].as_u64().expect("trials"))
    }

    #[test]
    fn jeffreys_intervals() {
        for row in reference()["rates"].as_array().expect("rates") {
            let rate = Rate::of(row["k"].as_u64().expect("k"), row["n"].as_u64().expect("n"));
            assert!((rate.mean() / row["jeffreys_mean"].as_f64().expect("mean") - 1.0).abs() < 1e-9);
            for (p, end) in [(0.05, 0), (0.95, 1)] {
                let expected = row["jeffreys_90"][end].as_f64().expect("an end");
                assert!((rate.quantile(p) / expected - 1.0).abs() < 1e-6, "{row}: {}", rate.quantile(p));
            }
        }
    }

    #[test]
    fn chance_that_one_rate_is_higher() {
        for row in reference()["better"].as_array().expect("pairs") {
            let ((a, n), (b, m)) = (pair(&row["first"]), pair(&row["second"]));
            let chance = Rate::of(a, n).chance_above(Rate::of(b, m), 1.0);
            assert!((chance - row["p_first_higher"].as_f64().expect("p")).abs() < 1e-4, "{row}: {chance}");
        }
    }

    #[test]
    fn groups_are_shrunk_together() {
        let reference = &reference()["shrink"];
        let groups: Vec<(u64, u64)> =
            reference["groups"].as_array().expect("groups").iter().map(pair).collect();
        for (rate, expected) in
            shrunk(&groups).iter().zip(reference["posterior_mean"].as_array().expect("means"))
        {
            let expected = expected.as_f64().expect("a mean");
            assert!((rate.mean() / expected - 1.0).abs() < 1e-4, "{} {expected}", rate.mean());
        }
    }
}
