//! What the purchases of a customer leave: Gamma-Gamma.
//!
//! The profit of a purchase is gamma distributed around the customer's own mean, and those means vary between customers by
//! an inverse gamma, whatever the number of purchases. Fader, Hardie and Lee, "RFM and CLV: using iso-value curves for
//! customer base analysis" (2005); the first purchases are left out, as the model of buying counts from them.

use crate::evidence::Customer;
use crate::sample::Target;
use crate::special::{half_normal, log_gamma};

/// Sds of the half-normal priors of p and q.
const PRIOR: f64 = 10.0;
/// Sd of the half-normal prior of v, in means of a purchase.
const PRIOR_V: f64 = 1.5;

/// The posterior of log p, log (q - 1), log v; v in means of a purchase. A mean exists only where q is above 1.
pub(super) struct Spending {
    /// Repeats and their mean profit, in means of a purchase.
    customers: Vec<(f64, f64)>,
    /// The mean of a purchase, in money.
    scale: f64,
}

impl Spending {
    /// `None` where no repeated purchase left a profit.
    pub(super) fn new(customers: &[Customer]) -> Option<Self> {
        let paid = || customers.iter().filter(|customer| customer.repeats > 0 && customer.profit > 0.0);
        let (purchases, profit) = paid().fold((0.0, 0.0), |(purchases, profit), customer| {
            let repeats = f64::from(customer.repeats);
            (purchases + repeats, profit + repeats * customer.profit)
        });
        let scale = profit / purchases;
        let customers =
            paid().map(|customer| (f64::from(customer.repeats), customer.profit / scale)).collect();
        (purchases > 0.0).then_some(Self { customers, scale })
    }

    /// Mean profit of a purchase of a customer of whom nothing is known yet.
    pub(super) fn mean(&self, at: &[f64]) -> f64 {
        let [p, q, v] = parameters(at);
        self.scale * p * v / (q - 1.0)
    }

    /// Log likelihood (without the terms of the data alone), and its slopes by p, q, v.
    pub(super) fn log_likelihood(&self, [p, q, v]: [f64; 3]) -> (f64, [f64; 3]) {
        let (gamma_q, digamma_q) = log_gamma(q);
        let mut log = 0.0;
        let mut slopes = [0.0; 3];
        for (x, mean) in &self.customers {
            let (gamma_both, digamma_both) = log_gamma(p * x + q);
            let (gamma_own, digamma_own) = log_gamma(p * x);
            let spent = x * mean + v;
            log += gamma_both - gamma_own - gamma_q + q * v.ln() + p * x * (x * mean).ln()
                - (p * x + q) * spent.ln();
            slopes[0] += x * (digamma_both - digamma_own + (x * mean).ln() - spent.ln());
            slopes[1] += digamma_both - digamma_q + v.ln() - spent.ln();
            slopes[2] += q / v - (p * x + q) / spent;
        }
        (log, slopes)
    }
}

impl Target for Spending {
    type Scratch = ();

    fn dimensions(&self) -> usize {
        3
    }

    fn is_dear(&self) -> bool {
        // All customers count in each density, and p and v move together.
        true
    }

    fn start(&self) -> Vec<f64> {
        // Means vary by half and purchases by half of the mean: p 4, q 5, and v such that the mean is 1.
        vec![4f64.ln(), 4f64.ln(), 0.0]
    }

    fn log_density(&self, at: &[f64], gradient: &mut [f64], (): &mut ()) -> f64 {
        let [p, q, v] = parameters(at);
        let (log, slopes) = self.log_likelihood([p, q, v]);
        let (prior_p, slope_p) = half_normal(at[0], PRIOR);
        let (prior_v, slope_v) = half_normal(at[2], PRIOR_V);
        gradient[0] = slopes[0] * p + slope_p;
        gradient[1] = (slopes[1] - q / (PRIOR * PRIOR)) * (q - 1.0) + 1.0;
        gradient[2] = slopes[2] * v + slope_v;
        log + prior_p + prior_v + at[1] - 0.5 * (q / PRIOR).powi(2)
    }
}

/// p, q, v of a point.
fn parameters(at: &[f64]) -> [f64; 3] {
    [at[0].exp(), 1.0 + at[1].exp(), at[2].exp()]
}
