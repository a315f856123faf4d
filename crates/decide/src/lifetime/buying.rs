//! How often customers buy until they stay away for good: BG/NBD.
//!
//! Each customer buys at a rate of their own, gamma distributed with shape `r` and rate `alpha` (weeks), and after each
//! purchase stays away with a chance of their own, beta distributed with `a` and `b`. Fader, Hardie and Lee, "Counting
//! your customers the easy way" (2005), equation 6.

use std::collections::BTreeMap;

use crate::evidence::Customer;
use crate::sample::Target;
use crate::special::{half_normal, log_rising, share};

/// Sds of the half-normal priors of r, alpha, a, b: those of PyMC-Marketing's example, with which the reference was made.
const PRIORS: [f64; 4] = [5.0, 20.0, 5.0, 10.0];
/// Expected purchases are summed until what is left out is below this.
const NEGLIGIBLE: f64 = 1e-9;
/// No more purchases than this are summed.
const MOST_REPEATS: f64 = 1e5;

/// The posterior of log r, log alpha, log a, log b.
pub(super) struct Buying {
    customers: Vec<Customer>,
    /// How many customers have each number of repeats.
    repeats: BTreeMap<u32, f64>,
}

impl Buying {
    pub(super) fn new(customers: &[Customer]) -> Self {
        let mut repeats = BTreeMap::new();
        for customer in customers {
            *repeats.entry(customer.repeats).or_insert(0.0) += 1.0;
        }
        Self { customers: customers.to_vec(), repeats }
    }

    /// Purchases that a new customer is expected to make within so many weeks after the first one.
    ///
    /// Without staying away their number would be negative binomial; the k-th of them is made by who stayed after each of
    /// the k - 1 before it, of which the chance is `E[(1 - p)^(k - 1)]`. Their sum is the published formula (equation 9)
    /// without its hypergeometric function, and holds for every `a`.
    pub(super) fn repeats(at: &[f64], weeks: f64) -> f64 {
        let [r, alpha, a, b] = parameters(at);
        let z = weeks / (alpha + weeks);
        let mut exactly = (alpha / (alpha + weeks)).powf(r);
        let (mut at_least, mut stayed, mut expected) = (1.0 - exactly, 1.0, 0.0);
        let mut k = 0.0;
        while at_least * stayed > NEGLIGIBLE && k < MOST_REPEATS {
            expected += at_least * stayed;
            exactly *= (r + k) / (k + 1.0) * z;
            stayed *= (b + k) / (a + b + k);
            k += 1.0;
            at_least -= exactly;
        }
        expected
    }

    /// What depends on the number of repeats alone. Adds to the slopes by r, alpha, a, b.
    fn of_repeats(&self, [r, alpha, a, b]: [f64; 4], slopes: &mut [f64; 4]) -> f64 {
        let all = self.customers.len() as f64;
        let mut log = all * r * alpha.ln();
        slopes[0] += all * alpha.ln();
        slopes[1] += all * r / alpha;
        for (repeats, count) in &self.repeats {
            let x = f64::from(*repeats);
            let (by_rate, by_rate_slope) = log_rising(r, x);
            let (stayed, stayed_slope) = log_rising(b, x);
            let (asked, asked_slope) = log_rising(a + b, x);
            log += count * (by_rate + stayed - asked);
            slopes[0] += count * by_rate_slope;
            slopes[2] -= count * asked_slope;
            slopes[3] += count * (stayed_slope - asked_slope);
        }
        log
    }

    /// What depends on the times: still there at the end, or away since the last purchase.
    fn of_times(&self, [r, alpha, a, b]: [f64; 4], slopes: &mut [f64; 4]) -> f64 {
        let mut log = 0.0;
        for customer in &self.customers {
            let x = f64::from(customer.repeats);
            let (age, last) = ((alpha + customer.age).ln(), (alpha + customer.last).ln());
            let there = -(r + x) * age;
            if customer.repeats == 0 {
                log += there;
                slopes[0] -= age;
                slopes[1] -= r / (alpha + customer.age);
                continue;
            }
            let away = (a / (b + x - 1.0)).ln() - (r + x) * last;
            let is_away = share(away - there);
            log += there.max(away) + (-(there - away).abs()).exp().ln_1p();
            slopes[0] -= (1.0 - is_away) * age + is_away * last;
            slopes[1] -=
                (r + x) * ((1.0 - is_away) / (alpha + customer.age) + is_away / (alpha + customer.last));
            slopes[2] += is_away / a;
            slopes[3] -= is_away / (b + x - 1.0);
        }
        log
    }

    /// Log likelihood, and its slopes by r, alpha, a, b.
    pub(super) fn log_likelihood(&self, parameters: [f64; 4]) -> (f64, [f64; 4]) {
        let mut slopes = [0.0; 4];
        let log = self.of_repeats(parameters, &mut slopes) + self.of_times(parameters, &mut slopes);
        (log, slopes)
    }
}

impl Target for Buying {
    type Scratch = ();

    fn dimensions(&self) -> usize {
        4
    }

    fn is_dear(&self) -> bool {
        // Its parameters hardly move together.
        false
    }

    fn start(&self) -> Vec<f64> {
        // r 0.7, alpha 8 weeks, a 0.8, b 3: between the estimates of the published examples.
        [0.7, 8.0, 0.8, 3.0].map(f64::ln).to_vec()
    }

    fn log_density(&self, at: &[f64], gradient: &mut [f64], (): &mut ()) -> f64 {
        let parameters = parameters(at);
        let (mut log, slopes) = self.log_likelihood(parameters);
        for index in 0..4 {
            let (prior, slope) = half_normal(at[index], PRIORS[index]);
            log += prior;
            gradient[index] = slopes[index] * parameters[index] + slope;
        }
        log
    }
}

/// r, alpha, a, b of a point.
fn parameters(at: &[f64]) -> [f64; 4] {
    [at[0], at[1], at[2], at[3]].map(f64::exp)
}
