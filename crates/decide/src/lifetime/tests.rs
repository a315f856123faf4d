//! The lifetime of customers against other programs: parameters and log-likelihoods of `lifetimes`, posteriors of
//! PyMC-Marketing. The simulated customers lie in the shared folder.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::buying::Buying;
use super::spending::Spending;
use super::{Lifetime, drawn};
use crate::evidence::Customer;
use crate::sample::Target;

/// The customers of a file of the shared folder, and what other programs made of them.
fn reference(name: &str) -> Option<(Vec<Customer>, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference/clv");
    if !folder.is_dir() {
        assert!(std::env::var_os("CI").is_none(), "the shared reference data are missing");
        println!("left out: the shared reference data are not there");
        return None;
    }
    let text = fs::read_to_string(folder.join(format!("{name}.csv"))).unwrap();
    let json = fs::read_to_string(folder.join(format!("{name}.reference.json"))).unwrap();
    Some((text.lines().skip(1).map(customer).collect(), serde_json::from_str(&json).unwrap()))
}

/// `customer_id,frequency,recency,T,monetary_value`
fn customer(line: &str) -> Customer {
    let cells: Vec<f64> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
    Customer { repeats: cells[1] as u32, last: cells[2], age: cells[3], profit: cells[4] }
}

fn figure(json: &Value, path: &str) -> f64 {
    json.pointer(path).and_then(Value::as_f64).unwrap_or_else(|| panic!("{path} is missing"))
}

fn estimates<const N: usize>(json: &Value, model: &str, names: [&str; N]) -> [f64; N] {
    names.map(|name| figure(json, &format!("/{model}/{name}/estimate")))
}

#[test]
fn likelihood_and_expectation_of_buying_are_those_of_lifetimes() {
    for name in ["cdnow_summary", "clv_sim_a", "clv_sim_small"] {
        let Some((customers, json)) = reference(name) else { return };
        let at = estimates(&json, "bg_nbd", ["r", "alpha", "a", "b"]);
        let (log, slopes) = Buying::new(&customers).log_likelihood(at);
        assert!((log - figure(&json, "/bg_nbd_log_likelihood")).abs() < 0.01, "{name}: {log}");
        // At the likeliest point the slopes vanish, on the scale of the parameters' standard errors.
        for (name_of, slope) in ["r", "alpha", "a", "b"].iter().zip(slopes) {
            let se = figure(&json, &format!("/bg_nbd/{name_of}/se"));
            assert!((slope * se).abs() < 0.05, "{name}: the slope by {name_of} is {slope}");
        }
        let expected = figure(&json, "/totals/new_customer_expected_purchases_52_weeks");
        let ours = Buying::repeats(&at.map(f64::ln), 52.0);
        assert!((ours / expected - 1.0).abs() < 1e-6, "{name}: {ours}, not {expected}");
    }
}

#[test]
fn spending_is_likeliest_where_lifetimes_says() {
    for name in ["cdnow_summary", "clv_sim_a", "clv_sim_small"] {
        let Some((customers, json)) = reference(name) else { return };
        let [p, q, v] = estimates(&json, "gamma_gamma", ["p", "q", "v"]);
        let spending = Spending::new(&customers).unwrap();
        // Of what nothing is known: the expectation of the mean is p v / (q - 1), in money.
        let scale = spending.mean(&[0.0, 0.0, 0.0]);
        let (_, slopes) = spending.log_likelihood([p, q, v / scale]);
        for ((name_of, slope), scale) in ["p", "q", "v"].iter().zip(slopes).zip([1.0, 1.0, 1.0 / scale]) {
            let se = figure(&json, &format!("/gamma_gamma/{name_of}/se")) * scale;
            assert!((slope * se).abs() < 0.05, "{name}: the slope by {name_of} is {slope}");
        }
    }
}

#[test]
fn gradients_agree_with_differences() {
    let customers: Vec<Customer> = (0..40)
        .map(|number| {
            let repeats = number % 4;
            let age = 10.0 + f64::from(number);
            let last = if repeats == 0 { 0.0 } else { 0.2 * f64::from(repeats) * age };
            Customer { repeats, last, age, profit: f64::from(repeats) * (5.0 + f64::from(number % 7)) }
        })
        .collect();
    let buying = Buying::new(&customers);
    slopes_agree(&buying, &[-0.3, 1.9, -0.4, 0.8]);
    slopes_agree(&Spending::new(&customers).unwrap(), &[1.1, 0.9, 0.2]);
}

fn slopes_agree<T: Target<Scratch = ()>>(target: &T, at: &[f64]) {
    let density = |at: &[f64]| {
        let mut gradient = vec![0.0; at.len()];
        (target.log_density(at, &mut gradient, &mut ()), gradient)
    };
    let (_, gradient) = density(at);
    for index in 0..at.len() {
        let moved = |by: f64| {
            let mut at = at.to_vec();
            at[index] += by;
            density(&at).0
        };
        let difference = (moved(1e-5) - moved(-1e-5)) / 2e-5;
        assert!(
            (gradient[index] - difference).abs() < 1e-5 * (1.0 + difference.abs()),
            "{index}: {} and {difference}",
            gradient[index]
        );
    }
}

#[test]
fn posteriors_are_those_of_pymc_marketing() {
    let Some((customers, json)) = reference("clv_sim_a") else { return };
    let buying = Arc::new(Buying::new(&customers));
    for (index, name) in ["r", "alpha", "a", "b"].iter().enumerate() {
        let draws = drawn(&buying, 0, |at| at[index].exp()).unwrap();
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        let known = |what: &str| figure(&json, &format!("/pymc_marketing_mcmc/bg_nbd/{name}/{what}"));
        // Within 0.15 sd, and two standard errors of both programs' draws.
        let slack = 0.15 * known("sd") + 2.0 * known("mcse_mean") * 2f64.sqrt();
        assert!((mean - known("mean")).abs() < slack, "{name}: {mean}, not {}", known("mean"));
    }
    let model = Arc::new(Spending::new(&customers).unwrap());
    let spending = drawn(&model, 0, |at| model.mean(at)).unwrap();
    let mean = spending.iter().sum::<f64>() / spending.len() as f64;
    let [p, q, v] = estimates(&json, "gamma_gamma", ["p", "q", "v"]);
    assert!((mean / (p * v / (q - 1.0)) - 1.0).abs() < 0.05, "{mean}");
}

#[test]
fn what_a_new_customer_brings_covers_the_truth() {
    // clv_sim_a.truth.json: r 0.6, alpha 6, a 0.8, b 3, p 5, q 4, v 18: a purchase leaves 5 x 18 / 3 = 30.
    let Some((customers, _)) = reference("clv_sim_a") else { return };
    let lifetime = Lifetime::of(&customers, 0).unwrap();
    let truth = 1.0 + Buying::repeats(&[0.6, 6.0, 0.8, 3.0].map(f64::ln), 52.0);
    assert!(lifetime.purchases.low < truth && truth < lifetime.purchases.high, "{lifetime:?} {truth}");
    assert!(lifetime.value.low < 30.0 * truth && 30.0 * truth < lifetime.value.high, "{lifetime:?}");
}

#[test]
fn few_customers_or_few_who_came_again_say_nothing() {
    let once = Customer { repeats: 0, last: 0.0, age: 20.0, profit: 0.0 };
    let again = Customer { repeats: 1, last: 5.0, age: 20.0, profit: 10.0 };
    let of = |returned: usize, all: usize| {
        let mut customers = vec![again; returned];
        customers.resize(all, once);
        Lifetime::of(&customers, 0)
    };
    assert_eq!(of(60, 99), None);
    assert_eq!(of(29, 200), None);
    assert!(of(30, 100).is_some());
}

#[test]
fn a_customer_who_never_stays_away_buys_at_their_rate() {
    // With a next to nothing nobody stays away: r / alpha purchases a week, 0.5 x 52 = 26.
    let at = [2.0, 4.0, 1e-12, 5.0].map(f64::ln);
    assert!((Buying::repeats(&at, 52.0) - 26.0).abs() < 1e-6);
}
