//! What a new customer brings in a year: shown beside a verdict, never counted in its value.
//!
//! Two posteriors, both by draws and not by the likeliest point, as that strays far while customers are few: how often
//! customers buy until they stay away ([`buying`]), and what their purchases leave ([`spending`]).

mod buying;
mod spending;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::diagnostics::r_hat;
use crate::evidence::Customer;
use crate::judgement::Range;
use crate::sample::{Fit, Target};

use buying::Buying;
use spending::Spending;

/// From so many customers on, and so many of them who came again, something can be said.
const LEAST_CUSTOMERS: usize = 100;
const LEAST_RETURNED: usize = 30;
/// Of more customers than these so many are taken, evenly: what is known of a year hardly changes, the time it takes does.
const MOST_CUSTOMERS: usize = 1000;
/// Draws of a chain.
const DRAWS: usize = 250;
/// Above this the chains disagree. (Looser than for a verdict: this is shown, and decides nothing.)
const R_HAT: f64 = 1.05;
/// Weeks of the year that is looked ahead.
const YEAR: f64 = 52.0;

/// What a new customer brings in the first 52 weeks, the first purchase included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lifetime {
    /// Purchases.
    pub purchases: Range,
    /// Profit before marketing.
    pub value: Range,
}

impl Lifetime {
    /// `None`: too few customers, or too few who came again.
    pub(crate) fn of(customers: &[Customer], seed: u64) -> Option<Self> {
        let returned = customers.iter().filter(|customer| customer.repeats > 0).count();
        if customers.len() < LEAST_CUSTOMERS || returned < LEAST_RETURNED {
            return None;
        }
        let taken = evenly(customers);
        let buying = Arc::new(Buying::new(&taken));
        let spending = Arc::new(Spending::new(&taken)?);
        let purchases = drawn(&buying, seed, |at| 1.0 + Buying::repeats(at, YEAR))?;
        let spent = drawn(&spending, seed, |at| spending.mean(at))?;
        let value: Vec<f64> =
            purchases.iter().zip(&spent).map(|(purchases, spent)| purchases * spent).collect();
        Some(Self { purchases: Range::of(&purchases)?, value: Range::of(&value)? })
    }
}

/// At most [`MOST_CUSTOMERS`], evenly from all, in an order that does not hang on that of the rows.
fn evenly(customers: &[Customer]) -> Vec<Customer> {
    let mut all = customers.to_vec();
    let key = |customer: &Customer| [customer.age, customer.last, customer.profit];
    all.sort_unstable_by(|a, b| {
        let by_figures = key(a).into_iter().zip(key(b)).map(|(a, b)| a.total_cmp(&b));
        by_figures.fold(a.repeats.cmp(&b.repeats), std::cmp::Ordering::then)
    });
    let taken = all.len().min(MOST_CUSTOMERS);
    (0..taken).map(|place| all[place * all.len() / taken]).collect()
}

/// A quantity in all draws from a posterior, chain after chain; `None` where the chains do not agree on it.
fn drawn<T: Target>(target: &Arc<T>, seed: u64, quantity: impl Fn(&[f64]) -> f64) -> Option<Vec<f64>> {
    let mut fit = Fit::begin(target, seed);
    fit.draw(DRAWS).ok()?;
    let chains: Vec<Vec<f64>> =
        fit.draws.iter().map(|chain| chain.iter().map(|at| quantity(at)).collect()).collect();
    (r_hat(&chains) <= R_HAT).then(|| chains.concat())
}
