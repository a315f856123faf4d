//! The model against the reference: its layout, its log density at given points, and its gradient against differences.

use crate::sample::Target;
use serde_json::Value;

use super::{Model, Scratch};
use crate::testing::{Case, cases};

fn model(case: &Case) -> Model {
    Model::new(&case.evidence, 0, case.file.mean_margin)
}

/// The point of a reference's `log_density` entry in the order of our slots.
fn point(model: &Model, parameters: &Value) -> Vec<f64> {
    let mut at = vec![0.0; model.slots.len];
    let slots = &model.slots;
    let number = |name: &str| parameters[name].as_f64().expect("a number");
    at[slots.mu] = number("mu");
    at[slots.log_disp] = number("log_disp");
    at[slots.h] = number("h");
    at[slots.h_tau] = number("h_tau");
    if let Some(slot) = slots.log_sigma_w {
        at[slot] = number("log_sigma_w");
    }
    for (name, range) in [
        ("log_a", &slots.log_a),
        ("logit_alpha", &slots.logit_alpha),
        ("log_kappa", &slots.log_kappa),
        ("logit_tau", &slots.logit_tau),
        ("logit_rho", &slots.logit_rho),
        ("omega", &slots.omega),
        ("psi", &slots.psi),
        ("season", &slots.season),
        ("knot", &slots.knots),
        ("logit_pi", &slots.logit_pi),
    ] {
        if range.is_empty() {
            continue;
        }
        let values = parameters[name].as_array().expect(name);
        assert_eq!(values.len(), range.len(), "{name}");
        for (slot, value) in range.clone().zip(values) {
            at[slot] = value.as_f64().expect("a number");
        }
    }
    at
}

#[test]
fn season_and_break_even_are_those_of_the_reference() {
    for case in cases() {
        let model = model(&case);
        assert_eq!(model.season.len(), case.file.season.len(), "{}", case.name);
        for ((column, expected), sd) in model.season.iter().zip(&case.file.season).zip(&case.file.sd_season) {
            assert!((column.sd - sd).abs() < 1e-12);
            assert!(column.values.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9), "{}", case.name);
        }
        assert_eq!(model.knots.len(), case.file.knots.len(), "{}", case.name);
        for (row, expected) in model.knots.iter().zip(&case.file.knots) {
            assert!(row.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9), "{}", case.name);
        }
        assert_eq!(model.contacts.weekly, case.file.y, "{}", case.name);
        for (ours, unit) in model.break_even.iter().zip(&case.file.units) {
            assert!((ours - unit.prior_log_a).abs() < 1e-9, "{} {}", case.name, unit.name);
        }
    }
}

#[test]
fn log_densities_differ_as_the_reference_says() {
    for case in cases() {
        let model = model(&case);
        let points = case.reference["log_density"].as_array().expect("points");
        let mut scratch = Scratch::default();
        let mut grad = vec![0.0; model.slots.len];
        let gaps: Vec<f64> = points
            .iter()
            .map(|entry| {
                let at = point(&model, &entry["parameters"]);
                model.density(&at, &mut grad, &mut scratch) - entry["value"].as_f64().expect("a value")
            })
            .collect();
        assert!(gaps.iter().all(|gap| (gap - gaps[0]).abs() < 1e-6), "{}: {gaps:?}", case.name);
    }
}

#[test]
fn the_gradient_agrees_with_differences() {
    for case in cases() {
        let model = model(&case);
        let mut scratch = Scratch::default();
        let mut grad = vec![0.0; model.slots.len];
        let mut ignored = grad.clone();
        for entry in case.reference["log_density"].as_array().expect("points") {
            let at = point(&model, &entry["parameters"]);
            model.log_density(&at, &mut grad, &mut scratch);
            for slot in 0..at.len() {
                let mut beside = |by: f64| {
                    let mut at = at.clone();
                    at[slot] += by;
                    model.log_density(&at, &mut ignored, &mut scratch)
                };
                let step = 1e-4;
                let difference = (8.0 * (beside(step) - beside(-step))
                    - (beside(2.0 * step) - beside(-2.0 * step)))
                    / (12.0 * step);
                let error = (difference - grad[slot]).abs() / (1.0 + grad[slot].abs());
                assert!(error < 1e-5, "{} slot {slot}: {} against {difference}", case.name, grad[slot]);
            }
        }
    }
}
