//! Functions that the densities need: the logarithm of a rising factorial, and small helpers on the log odds scale.

/// `ln(Γ(shape + count) / Γ(shape))` and its derivative by `shape`, for a whole `count`.
///
/// Up to twelve factors are summed as they are; above, Stirling's series of the logarithm of the gamma function is
/// taken after its argument was moved above 12, where the terms kept leave less than 1e-13.
pub(crate) fn log_rising(shape: f64, count: f64) -> (f64, f64) {
    if count <= 12.0 {
        let mut log = 0.0;
        let mut slope = 0.0;
        let mut factor = shape;
        for _ in 0..count as u32 {
            log += factor.ln();
            slope += 1.0 / factor;
            factor += 1.0;
        }
        return (log, slope);
    }
    let (upper, upper_slope) = log_gamma(shape + count);
    let (lower, lower_slope) = log_gamma(shape);
    (upper - lower, upper_slope - lower_slope)
}

/// `ln Γ(x)` and its derivative for `x > 0`.
pub(crate) fn log_gamma(x: f64) -> (f64, f64) {
    let mut x = x;
    let mut shifted = 0.0;
    let mut shifted_slope = 0.0;
    while x < 12.0 {
        shifted -= x.ln();
        shifted_slope -= 1.0 / x;
        x += 1.0;
    }
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let log_x = x.ln();
    let series = inverse
        * (1.0 / 12.0
            - square * (1.0 / 360.0 - square * (1.0 / 1260.0 - square * (1.0 / 1680.0 - square / 1188.0))));
    let slope_series = square
        * (1.0 / 12.0
            - square * (1.0 / 120.0 - square * (1.0 / 252.0 - square * (1.0 / 240.0 - square / 132.0))));
    let half_log_two_pi = 0.918_938_533_204_672_8;
    (
        (x - 0.5) * log_x - x + half_log_two_pi + series + shifted,
        log_x - 0.5 * inverse - slope_series + shifted_slope,
    )
}

/// The share that log odds stand for.
pub(crate) fn share(log_odds: f64) -> f64 {
    if log_odds >= 0.0 {
        1.0 / (1.0 + (-log_odds).exp())
    } else {
        let odds = log_odds.exp();
        odds / (1.0 + odds)
    }
}

/// The log odds of a share strictly between 0 and 1.
pub(crate) fn log_odds(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

/// Log density of a normal distribution, and its derivative by `x`.
pub(crate) fn normal(x: f64, mean: f64, sd: f64) -> (f64, f64) {
    let z = (x - mean) / sd;
    (-0.5 * z * z - sd.ln() - 0.918_938_533_204_672_8, -z / sd)
}

/// Log density of `exp(x)` under a normal cut off below zero, on the scale of `x`, and its derivative by `x`; up to a
/// constant.
pub(crate) fn half_normal(x: f64, sd: f64) -> (f64, f64) {
    let square = (2.0 * x).exp() / (sd * sd);
    (x - 0.5 * square, 1.0 - square)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gamma_of_known_arguments() {
        // Γ(5) = 24; Γ(1/2) = sqrt(pi); ψ(1) = -0.5772156649015329 (Euler).
        assert!((log_gamma(5.0).0 - 24f64.ln()).abs() < 1e-12);
        assert!((log_gamma(0.5).0 - std::f64::consts::PI.sqrt().ln()).abs() < 1e-12);
        assert!((log_gamma(1.0).1 + 0.577_215_664_901_532_9).abs() < 1e-12);
    }

    #[test]
    fn both_ways_of_a_rising_factorial_agree() {
        for shape in [0.01, 0.7, 3.0, 40.0, 1e5] {
            let (upper, upper_slope) = log_gamma(shape + 12.0);
            let (lower, lower_slope) = log_gamma(shape);
            let (log, slope) = log_rising(shape, 12.0);
            assert!((log - (upper - lower)).abs() < 1e-9 * (1.0 + log.abs() + upper.abs()), "{shape}");
            assert!((slope - (upper_slope - lower_slope)).abs() < 1e-9 * (1.0 + slope.abs()), "{shape}");
        }
    }
}
