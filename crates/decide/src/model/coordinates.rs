//! The coordinates in which the sampler moves: the level of all causes together and the size of each unit against the
//! baseline, in place of the baseline's level and each unit's size.
//!
//! How many contacts come in all is known well, how they divide is not: in the model's own coordinates that is a narrow
//! ridge, along which chains creep. With `u_j = log A_j - mu` and `s = mu + ln(1 + sum_j exp(u_j))` it lies along one axis.
//! The change keeps volumes (its determinant is 1), so that the density is the same.

use super::Slots;

/// From where the sampler is to the model's parameters.
pub(super) fn to_model(slots: &Slots, at: &[f64], out: &mut Vec<f64>) {
    out.clear();
    out.extend_from_slice(at);
    let mu = at[slots.mu] - log_of_all(&at[slots.log_a.clone()]);
    out[slots.mu] = mu;
    for size in &mut out[slots.log_a.clone()] {
        *size += mu;
    }
}

/// The way back.
pub(super) fn from_model(slots: &Slots, point: &mut [f64]) {
    let mu = point[slots.mu];
    for size in &mut point[slots.log_a.clone()] {
        *size -= mu;
    }
    point[slots.mu] = mu + log_of_all(&point[slots.log_a.clone()]);
}

/// Turns a gradient by the model's parameters into one by the sampler's coordinates.
pub(super) fn turn_gradient(slots: &Slots, at: &[f64], gradient: &mut [f64]) {
    let all = gradient[slots.mu] + gradient[slots.log_a.clone()].iter().sum::<f64>();
    let log = log_of_all(&at[slots.log_a.clone()]);
    gradient[slots.mu] = all;
    for slot in slots.log_a.clone() {
        gradient[slot] -= (at[slot] - log).exp() * all;
    }
}

/// `ln(1 + sum_j exp(u_j))`.
fn log_of_all(against_base: &[f64]) -> f64 {
    let top = against_base.iter().copied().fold(0.0, f64::max);
    top + ((-top).exp() + against_base.iter().map(|u| (u - top).exp()).sum::<f64>()).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_is_where_one_was() {
        let slots = Slots::new(3, 4, 0, 0, false);
        let model: Vec<f64> = (0..slots.len).map(|slot| (slot as f64 * 1.7).sin() * 3.0).collect();
        let mut at = model.clone();
        from_model(&slots, &mut at);
        // All together: exp(mu) and the three sizes.
        let all = model[slots.mu].exp() + model[slots.log_a.clone()].iter().map(|a| a.exp()).sum::<f64>();
        assert!((at[slots.mu] - all.ln()).abs() < 1e-12);
        let mut back = Vec::new();
        to_model(&slots, &at, &mut back);
        assert!(back.iter().zip(&model).all(|(a, b)| (a - b).abs() < 1e-12));
    }
}
