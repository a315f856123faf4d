//! Posteriors and chances against those of another program (`reference/event`), within the tolerances of its README.

use serde_json::Value;

use crate::diagnostics::effective_sample_size;
use crate::judgement::Range;
use crate::model::{Gain, Model};
use crate::posterior::Posterior;
use crate::testing::{Case, cases};
use crate::worth::{Worth, of_unit};

/// Draws a chain: heavy tails make the sd of a small unit settle slowly.
const DRAWS: usize = 6000;

struct Fitted {
    mean: f64,
    sd: f64,
    ends: (f64, f64),
}

fn summary(values: &[f64]) -> Fitted {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64;
    let Range { low, high, .. } = Range::of(values).expect("draws");
    Fitted { mean, sd: variance.sqrt(), ends: (low, high) }
}

fn number(value: &Value, name: &str) -> f64 {
    value[name].as_f64().unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// Holds a quantity against the reference: mean 0.15 sd, sd 10 % and two of the reference's own Monte Carlo errors,
/// ends 0.25 sd. Ours is small against that at 24,000 draws.
fn hold(what: &str, ours: &Fitted, reference: &Value, error_of_sd: f64) {
    let sd = number(reference, "sd");
    let gap = (ours.mean - number(reference, "mean")).abs() / sd;
    assert!(gap < 0.15, "{what}: mean {} against {}, {gap} sd", ours.mean, number(reference, "mean"));
    assert!((ours.sd - sd).abs() < 0.10 * sd + 2.0 * error_of_sd * sd, "{what}: sd {} against {sd}", ours.sd);
    for (end, name) in [(ours.ends.0, "q05"), (ours.ends.1, "q95")] {
        let gap = (end - number(reference, name)).abs() / sd;
        assert!(gap < 0.25, "{what}: {name} {end} against {}, {gap} sd", number(reference, name));
    }
}

/// The reference's own Monte Carlo error of an sd, as a share of it: large where a heavy tail was visited rarely.
fn error_of_sd(reference: &Value) -> f64 {
    number(reference, "mcse_sd") / number(reference, "sd")
}

#[test]
fn posteriors_are_those_of_the_reference() {
    for case in cases() {
        let model = Model::new(&case.evidence, 0, case.file.mean_margin);
        let mut posterior = Posterior::of(&std::sync::Arc::new(model.clone()), 1).expect("draws");
        posterior.draw_on(DRAWS.saturating_sub(posterior.length())).expect("draws");
        assert!(posterior.quality.converged(), "{}: {:?}", case.name, posterior.quality);
        for (unit, about) in case.file.units.iter().enumerate() {
            hold_unit(&case, &posterior, unit, &about.name);
            let worth = of_unit(&case.evidence, &model, &posterior, unit, case.file.mean_margin, 1);
            hold_worth(&case, unit, &worth);
        }
    }
}

/// A quantity of a unit: its name in the reference, and how a draw gives it.
type Quantity = (&'static str, fn(&Gain) -> f64);

fn hold_unit(case: &Case, posterior: &Posterior, unit: usize, name: &str) {
    let quantities: [Quantity; 2] =
        [("contacts_per_week", |gain| gain.contacts), ("sales_per_week", |gain| gain.contacts * gain.win)];
    for (quantity, of) in quantities {
        let reference = &case.reference["posterior"][format!("{quantity}[{name}]")];
        if reference.is_null() {
            continue;
        }
        let what = format!("{} {quantity} {name}", case.name);
        let chains = posterior.by_chain(unit, of);
        assert!(effective_sample_size(&chains) > 400.0, "{what}");
        hold(&what, &summary(&chains.concat()), reference, error_of_sd(reference));
    }
}

fn hold_worth(case: &Case, unit: usize, worth: &Worth) {
    let about = &case.file.units[unit];
    let reference = &case.reference["value"]["units"][&about.name];
    let contacts = &case.reference["posterior"][format!("contacts_per_week[{}]", about.name)];
    let what = format!("{} value {}", case.name, about.name);
    hold(&what, &summary(&worth.value), reference, error_of_sd(contacts));
    let chances = [
        ("p_pays", Some(worth.chance_above(about.cost).chance), 0.03),
        ("p_sceptic", worth.leaning(about.cost, -1.0).map(|sceptic| sceptic.chance), 0.06),
        ("p_optimist", worth.leaning(about.cost, 1.0).map(|optimist| optimist.chance), 0.06),
    ];
    for (name, ours, within) in chances {
        let (ours, expected) = (ours.expect("a chance"), number(reference, name));
        assert!(
            (ours - expected).abs() < within,
            "{} {name} {}: {ours} against {expected}",
            case.name,
            about.name
        );
    }
}
