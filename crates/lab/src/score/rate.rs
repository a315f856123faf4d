//! A share of a count, with the interval that goes with so many.

use serde::Serialize;

/// The quantile that leaves 5 % on either side of a normal.
const Z: f64 = 1.644_853_627;

/// So many of so many, and Wilson's 90 % interval of the share behind it. Activities of one business share its luck, so
/// that the true interval is a little wider.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[allow(missing_docs)]
pub(crate) struct Rate {
    pub(crate) hits: usize,
    pub(crate) of: usize,
    /// `None`: of none.
    pub(crate) share: Option<f64>,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Rate {
    /// So many of so many.
    pub(crate) fn new(hits: usize, of: usize) -> Self {
        if of == 0 {
            return Self { hits, of, share: None, low: 0.0, high: 1.0 };
        }
        let n = of as f64;
        let p = hits as f64 / n;
        let centre = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
        let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        Self { hits, of, share: Some(p), low: (centre - half).max(0.0), high: (centre + half).min(1.0) }
    }

    /// The rate at which something holds among some.
    pub(crate) fn among<T>(all: impl IntoIterator<Item = T>, holds: impl Fn(&T) -> bool) -> Self {
        let (mut hits, mut of) = (0, 0);
        for item in all {
            of += 1;
            hits += usize::from(holds(&item));
        }
        Self::new(hits, of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_wilsons() {
        // By hand for 9 of 10, z = 1.6449, z² = 2.7055: centre (0.9 + 0.13528) / 1.27055 = 0.81483,
        // half 1.6449 / 1.27055 x sqrt(0.009 + 0.0067638) = 0.16254.
        let rate = Rate::new(9, 10);
        assert!((rate.low - 0.6523).abs() < 2e-4, "{rate:?}");
        assert!((rate.high - 0.9774).abs() < 2e-4, "{rate:?}");
        assert_eq!(Rate::new(0, 0).share, None);
        assert!(Rate::new(5, 5).high > 0.999);
    }
}
