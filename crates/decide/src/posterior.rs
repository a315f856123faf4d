//! What the draws say of each unit, kept by quantity; drawn on while the chains disagree.

use std::sync::Arc;

use crate::diagnostics::{effective_sample_size, r_hat};
use crate::evidence::Evidence;
use crate::model::{Gain, Model, Scratch};
use crate::sample::{CHAINS, Fit, SamplerStopped};

/// Draws a chain makes in one round.
pub(crate) const ROUND: usize = 250;
/// Rounds while chains disagree.
const ROUNDS: usize = 6;
/// Above this the chains disagree.
const R_HAT: f64 = 1.02;
/// Above this they are so far apart that nothing they say can be used.
const R_HAT_LOST: f64 = 1.1;

/// The posterior of one set of contacts, which can be drawn on.
pub(crate) struct Posterior {
    model: Arc<Model>,
    fit: Fit,
    /// One entry a chain: the gains of all units, draw after draw.
    gains: Vec<Vec<Vec<Gain>>>,
    scratch: Scratch,
    /// How well the chains agree.
    pub(crate) quality: Quality,
}

/// How far a fit can be trusted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// The largest R-hat of any unit's contacts or value.
    pub r_hat: f64,
    /// The smallest effective sample size of the same.
    pub effective_draws: f64,
    /// Divergences after tuning.
    pub divergences: usize,
    /// Draws kept.
    pub draws: usize,
}

impl Quality {
    /// Of a fit that could not be drawn.
    pub(crate) const FAILED: Self =
        Self { r_hat: f64::INFINITY, effective_draws: 0.0, divergences: 0, draws: 0 };

    /// Whether the chains agree.
    pub fn converged(&self) -> bool {
        self.r_hat <= R_HAT
    }

    /// Whether the chains are so far apart that nothing they say can be used.
    pub fn lost(&self) -> bool {
        self.r_hat > R_HAT_LOST
    }

    /// The worse of two fits in each respect.
    #[must_use]
    pub fn worse(self, other: Self) -> Self {
        Self {
            r_hat: self.r_hat.max(other.r_hat),
            effective_draws: self.effective_draws.min(other.effective_draws),
            divergences: self.divergences + other.divergences,
            draws: self.draws.max(other.draws),
        }
    }
}

impl Posterior {
    /// Draws until the chains agree, six rounds at most.
    pub(crate) fn of(model: &Arc<Model>, seed: u64) -> Result<Self, SamplerStopped> {
        let quality = Quality::FAILED;
        let (model, fit) = (Arc::clone(model), Fit::begin(model, seed));
        let mut this =
            Self { model, fit, gains: vec![Vec::new(); CHAINS], scratch: Scratch::default(), quality };
        for _ in 0..ROUNDS {
            this.draw_on(ROUND)?;
            if this.quality.converged() {
                break;
            }
        }
        Ok(this)
    }

    /// Adds so many draws to each chain.
    pub(crate) fn draw_on(&mut self, count: usize) -> Result<(), SamplerStopped> {
        self.fit.draw(count)?;
        for (draws, gains) in self.fit.draws.iter_mut().zip(&mut self.gains) {
            for draw in std::mem::take(draws) {
                let mut row = Vec::with_capacity(self.model.units());
                self.model.gains(&draw, &mut self.scratch, &mut row);
                gains.push(row);
            }
        }
        self.quality = self.look();
        Ok(())
    }

    /// Draws of each chain.
    pub(crate) fn length(&self) -> usize {
        self.gains[0].len()
    }

    /// One quantity of one unit, a row a chain.
    pub(crate) fn by_chain(&self, unit: usize, quantity: impl Fn(&Gain) -> f64) -> Vec<Vec<f64>> {
        self.gains.iter().map(|chain| chain.iter().map(|draw| quantity(&draw[unit])).collect()).collect()
    }

    /// One unit's gains in all draws, chain after chain.
    pub(crate) fn unit(&self, unit: usize) -> impl Iterator<Item = &Gain> {
        self.gains.iter().flat_map(move |chain| chain.iter().map(move |draw| &draw[unit]))
    }

    fn look(&self) -> Quality {
        let mut quality = Quality {
            r_hat: 1.0,
            effective_draws: f64::INFINITY,
            divergences: self.fit.divergences,
            draws: CHAINS * self.length(),
        };
        for unit in 0..self.model.units() {
            for chains in [
                self.by_chain(unit, |gain| gain.contacts),
                self.by_chain(unit, |gain| gain.contacts * gain.win),
            ] {
                quality.r_hat = quality.r_hat.max(r_hat(&chains));
                quality.effective_draws = quality.effective_draws.min(effective_sample_size(&chains));
                if !self.model.outcomes {
                    break;
                }
            }
        }
        quality
    }
}

/// Mean profit of a sale in a set: of its sales, else of all sales, else of the offer. `None`: not known.
pub(crate) fn unit_profit(evidence: &Evidence, set: usize) -> Option<f64> {
    let own = evidence.sets[set].profits;
    if own.count > 0 {
        return Some(own.mean);
    }
    let (count, sum) = evidence.sets.iter().map(|set| set.profits).fold((0, 0.0), |(count, sum), profits| {
        (count + profits.count, sum + profits.mean * profits.count as f64)
    });
    if count > 0 { Some(sum / count as f64) } else { evidence.offer.unit_profit }
}
