//! From effort to effect: carry-over over eight weeks, then saturation.

/// Weeks over which effort goes on working.
pub(crate) const LAGS: u8 = 8;

/// The effect of a unit over the weeks, before its size: `f = 1 - exp(-a / kappa)`, with what its gradient needs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Curve {
    /// Saturated effect in each week, 0 to 1.
    pub(crate) f: Vec<f64>,
    /// Carried-over effort by kappa.
    pub(crate) u: Vec<f64>,
    /// Derivative of the carried-over effort by alpha.
    pub(crate) slope_alpha: Vec<f64>,
    /// Mean of `f`.
    pub(crate) mean: f64,
}

/// The effect of weekly `effort` with carry-over `alpha` (0 to 1, a week) and saturation at `kappa` (money a week).
///
/// Before the first week effort is taken to have been the mean of the first four, not zero.
pub(crate) fn curve(effort: &[f64], alpha: f64, kappa: f64, out: &mut Curve) {
    out.f.clear();
    out.u.clear();
    out.slope_alpha.clear();
    let start = effort.len().min(4);
    let before = effort[..start].iter().sum::<f64>() / start as f64;
    let at = |week: usize, lag: usize| if week >= lag { effort[week - lag] } else { before };
    let (weight, weight_slope) = weights(alpha);
    let gone = alpha.powi(i32::from(LAGS));
    let gone_slope = f64::from(LAGS) * alpha.powi(i32::from(LAGS) - 1);
    let mut sum = before * weight;
    let mut slope = before * weight_slope;
    for (week, now) in effort.iter().enumerate() {
        let leaving = at(week, usize::from(LAGS));
        slope = sum + alpha * slope - gone_slope * leaving;
        sum = now + alpha * sum - gone * leaving;
        let carried = (sum / weight).max(0.0);
        let u = carried / kappa;
        out.u.push(u);
        out.f.push(-(-u).exp_m1());
        out.slope_alpha.push((slope - carried * weight_slope) / weight);
    }
    out.mean = (out.f.iter().sum::<f64>() / effort.len() as f64).max(f64::MIN_POSITIVE);
}

/// Sum of `alpha^l` over the lags, and its derivative.
fn weights(alpha: f64) -> (f64, f64) {
    let mut sum = 0.0;
    let mut slope = 0.0;
    for _ in 0..LAGS {
        slope = slope * alpha + sum;
        sum = sum * alpha + 1.0;
    }
    (sum, slope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carry_over_is_the_weighted_mean_of_eight_weeks() {
        let effort = [4.0, 0.0, 8.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0];
        let (alpha, kappa) = (0.6_f64, 5.0);
        let mut out = Curve::default();
        curve(&effort, alpha, kappa, &mut out);
        let before = 3.0; // mean of 4, 0, 8, 0
        for week in 0..effort.len() {
            let at = |lag: usize| if week >= lag { effort[week - lag] } else { before };
            let top: f64 = (0..8).map(|lag| alpha.powi(lag as i32) * at(lag)).sum();
            let bottom: f64 = (0..8).map(|lag| alpha.powi(lag)).sum();
            assert!((out.u[week] - top / bottom / kappa).abs() < 1e-12, "week {week}");
        }
    }

    #[test]
    fn steady_effort_has_no_memory() {
        let mut out = Curve::default();
        curve(&[7.0; 12], 0.8, 7.0, &mut out);
        for (u, slope) in out.u.iter().zip(&out.slope_alpha) {
            assert!((u - 1.0).abs() < 1e-12);
            assert!(slope.abs() < 1e-10);
        }
    }
}
