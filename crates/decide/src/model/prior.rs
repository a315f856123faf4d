//! The priors, by kind of activity and by what the books can show. `docs/engine.md` says where each comes from.

use super::{Model, Slots, is_linked};
use crate::evidence::{Evidence, Kind, Subject};
use crate::season::Column;
use crate::special::normal;

/// Log A is drawn towards break-even; a quarter of the prior says "brings next to nothing".
const NOTHING: (f64, f64, f64) = (0.25, -3.0, 1.2);
const AROUND: (f64, f64, f64) = (0.75, 0.0, 1.3);
const SD_H: f64 = 0.4;
const SD_H_TAU: f64 = 0.7;
const SD_TAU: f64 = 1.0;
const RHO: (f64, f64) = (1.2, 0.8);
const ALPHA: (f64, f64) = (-0.7, 0.7);
const SD_KAPPA: f64 = 0.6;
const SD_LABEL: f64 = 1.0;
const SD_PI: f64 = 1.5;
const SD_MU: f64 = 1.5;
const LOG_DISP: (f64, f64) = (-1.6, 0.6);
const SD_SIGMA_W: f64 = 0.2;
/// Centre of logit tau where nothing was ever traced.
const NEVER_TRACED: f64 = -6.0;

/// Centres of the priors that differ from business to business.
#[derive(Debug, Clone)]
pub(super) struct Priors {
    tau: Vec<f64>,
    kappa: Vec<f64>,
    omega: Vec<f64>,
    psi: Vec<f64>,
    season_sd: Vec<f64>,
    pi: f64,
    mu: f64,
}

impl Priors {
    pub(super) fn new(
        evidence: &Evidence,
        labels: &[usize],
        units: &[&Subject],
        effort: &[Vec<f64>],
        contacts: &[f64],
        season: &[Column],
        pi: f64,
    ) -> Self {
        let activity = |label: usize| &evidence.activities[labels[label]];
        let tau = |unit: usize| match activity(unit) {
            activity if !activity.traced_ever => NEVER_TRACED,
            activity if is_linked(activity.kind) => 0.4,
            _ => -0.4,
        };
        let by_kind = |table: fn(Kind) -> f64| {
            let centre =
                move |label: usize| if label < units.len() { table(activity(label).kind) } else { -0.7 };
            (0..labels.len()).map(centre).collect()
        };
        let mean_contacts = contacts.iter().sum::<f64>() / contacts.len() as f64;
        Self {
            tau: (0..units.len()).map(tau).collect(),
            kappa: effort.iter().map(|effort| (2.0 * mean_positive(effort)).ln()).collect(),
            omega: by_kind(omega),
            psi: by_kind(psi),
            season_sd: season.iter().map(|column| column.sd).collect(),
            pi,
            mu: (0.5 * mean_contacts).max(0.1).ln(),
        }
    }
}

/// Log odds, against none, that a contact which would have come anyway carries the trace of a unit of this kind.
fn omega(kind: Kind) -> f64 {
    match kind {
        Kind::Social => -3.2,
        Kind::Events | Kind::Email => -1.8,
        Kind::Ads | Kind::Press => -2.2,
        Kind::Search => -1.5,
        Kind::Referral => -0.7,
        Kind::Other => -2.0,
    }
}

/// The same for the answer to "how did you find us?".
fn psi(kind: Kind) -> f64 {
    match kind {
        Kind::Social => -3.2,
        Kind::Events | Kind::Ads | Kind::Press | Kind::Email => -2.2,
        Kind::Search => -1.8,
        Kind::Referral => -0.7,
        Kind::Other => -2.0,
    }
}

fn mean_positive(values: &[f64]) -> f64 {
    let positive: Vec<f64> = values.iter().copied().filter(|value| *value > 0.0).collect();
    if positive.is_empty() { 1.0 } else { positive.iter().sum::<f64>() / positive.len() as f64 }
}

impl Model {
    /// Adds the gradient of the log prior to `grad`; returns the log prior.
    pub(super) fn prior(&self, at: &[f64], grad: &mut [f64]) -> f64 {
        let (slots, priors) = (&self.slots, &self.priors);
        let mut sum = Sum { at, grad, total: 0.0 };
        sum.normal(slots.mu, priors.mu, SD_MU);
        sum.normal(slots.log_disp, LOG_DISP.0, LOG_DISP.1);
        sum.normal(slots.h, 0.0, SD_H);
        sum.normal(slots.h_tau, 0.0, SD_H_TAU);
        sum.level(slots);
        for unit in 0..self.units() {
            sum.size(slots.log_a.start + unit, slots.h, self.break_even[unit]);
            sum.normal(slots.logit_alpha.start + unit, ALPHA.0, ALPHA.1);
            sum.normal(slots.log_kappa.start + unit, priors.kappa[unit], SD_KAPPA);
            sum.shifted(slots.logit_tau.start + unit, slots.h_tau, priors.tau[unit], SD_TAU);
            sum.normal(slots.logit_rho.start + unit, RHO.0, RHO.1);
        }
        for label in 0..slots.omega.len() {
            sum.normal(slots.omega.start + label, priors.omega[label], SD_LABEL);
            sum.normal(slots.psi.start + label, priors.psi[label], SD_LABEL);
        }
        for (slot, sd) in slots.season.clone().zip(&priors.season_sd) {
            sum.normal(slot, 0.0, *sd);
        }
        for slot in slots.logit_pi.clone() {
            sum.normal(slot, priors.pi, SD_PI);
        }
        sum.total
    }

    /// Where the chains begin: the centres of the priors, of log A at break-even.
    pub(crate) fn prior_means(&self) -> Vec<f64> {
        let (slots, priors) = (&self.slots, &self.priors);
        let mut at = vec![0.0; slots.len];
        at[slots.mu] = priors.mu;
        at[slots.log_disp] = LOG_DISP.0;
        if let Some(slot) = slots.log_sigma_w {
            at[slot] = SD_SIGMA_W.ln();
        }
        at[slots.log_a.clone()].copy_from_slice(&self.break_even);
        at[slots.logit_alpha.clone()].fill(ALPHA.0);
        at[slots.log_kappa.clone()].copy_from_slice(&priors.kappa);
        at[slots.logit_tau.clone()].copy_from_slice(&priors.tau);
        at[slots.logit_rho.clone()].fill(RHO.0);
        at[slots.omega.clone()].copy_from_slice(&priors.omega);
        at[slots.psi.clone()].copy_from_slice(&priors.psi);
        at[slots.logit_pi.clone()].fill(priors.pi);
        at
    }
}

/// A log density and its gradient, summed term by term.
struct Sum<'a> {
    at: &'a [f64],
    grad: &'a mut [f64],
    total: f64,
}

impl Sum<'_> {
    fn normal(&mut self, slot: usize, mean: f64, sd: f64) {
        let (log, slope) = normal(self.at[slot], mean, sd);
        self.total += log;
        self.grad[slot] += slope;
    }

    /// A normal whose mean another parameter shifts.
    fn shifted(&mut self, slot: usize, shift: usize, mean: f64, sd: f64) {
        let (log, slope) = normal(self.at[slot], mean + self.at[shift], sd);
        self.total += log;
        self.grad[slot] += slope;
        self.grad[shift] -= slope;
    }

    /// The mixture prior of log A around break-even, shifted by the business.
    fn size(&mut self, slot: usize, shift: usize, centre: f64) {
        let x = self.at[slot] - centre - self.at[shift];
        let part = |(weight, mean, sd): (f64, f64, f64)| {
            let (log, slope) = normal(x, mean, sd);
            (weight.ln() + log, slope)
        };
        let ((nothing, nothing_slope), (around, around_slope)) = (part(NOTHING), part(AROUND));
        let top = nothing.max(around);
        let (p, q) = ((nothing - top).exp(), (around - top).exp());
        let slope = (p * nothing_slope + q * around_slope) / (p + q);
        self.total += top + (p + q).ln();
        self.grad[slot] += slope;
        self.grad[shift] -= slope;
    }

    /// The level's steps: standard normal, their scale half-normal on the log scale.
    fn level(&mut self, slots: &Slots) {
        for slot in slots.knots.clone() {
            self.normal(slot, 0.0, 1.0);
        }
        if let Some(slot) = slots.log_sigma_w {
            let sigma = self.at[slot].exp();
            let (log, slope) = normal(sigma, 0.0, SD_SIGMA_W);
            self.total += log + std::f64::consts::LN_2 + self.at[slot];
            self.grad[slot] += slope * sigma + 1.0;
        }
    }
}
