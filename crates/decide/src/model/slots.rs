//! Where each parameter stands in the vector that the sampler moves. All are unconstrained: logs and log odds.

use std::ops::Range;

/// The place of every block of parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) struct Slots {
    pub(crate) mu: usize,
    pub(crate) log_disp: usize,
    /// Shift of all log A of the business.
    pub(crate) h: usize,
    /// Shift of all logit tau of the business.
    pub(crate) h_tau: usize,
    /// Log of the scale of the level's steps; only with knots.
    pub(crate) log_sigma_w: Option<usize>,
    pub(crate) log_a: Range<usize>,
    pub(crate) logit_alpha: Range<usize>,
    pub(crate) log_kappa: Range<usize>,
    pub(crate) logit_tau: Range<usize>,
    pub(crate) logit_rho: Range<usize>,
    pub(crate) omega: Range<usize>,
    pub(crate) psi: Range<usize>,
    pub(crate) season: Range<usize>,
    pub(crate) knots: Range<usize>,
    /// Base first, then the units; empty without outcomes.
    pub(crate) logit_pi: Range<usize>,
    pub(crate) len: usize,
}

impl Slots {
    pub(crate) fn new(units: usize, labels: usize, season: usize, knots: usize, outcomes: bool) -> Self {
        let mut next = 0;
        let mut block = |len: usize| {
            let range = next..next + len;
            next += len;
            range
        };
        let [mu, log_disp, h, h_tau] = std::array::from_fn(|_| block(1).start);
        let log_sigma_w = (knots > 0).then(|| block(1).start);
        let [log_a, logit_alpha, log_kappa, logit_tau, logit_rho] = std::array::from_fn(|_| block(units));
        let [omega, psi] = std::array::from_fn(|_| block(labels));
        let season = block(season);
        let knots = block(knots);
        let logit_pi = block(if outcomes { units + 1 } else { 0 });
        Self {
            mu,
            log_disp,
            h,
            h_tau,
            log_sigma_w,
            log_a,
            logit_alpha,
            log_kappa,
            logit_tau,
            logit_rho,
            omega,
            psi,
            season,
            knots,
            len: logit_pi.end,
            logit_pi,
        }
    }
}
