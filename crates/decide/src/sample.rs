//! Draws from the posterior by NUTS, in four chains, with the chains' own view of whether they agree.
//!
//! Chains are drawn one after another, each from its own seed, so that neither threads nor cores change a digit.

use nuts_rs::rand::rngs::ChaCha8Rng;
use nuts_rs::rand::{RngExt, SeedableRng};
use nuts_rs::{Chain, CpuLogpFunc, CpuMath, CpuMathError, DiagNutsSettings, HasDims, LogpError, Settings};
use thiserror::Error;

/// Chains of a fit.
pub(crate) const CHAINS: usize = 4;
const TUNE: u64 = 300;
const TARGET_ACCEPTANCE: f64 = 0.85;
const JITTER: f64 = 0.5;

/// Why no draws could be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the sampler stopped: {0}")]
pub(crate) struct SamplerStopped(String);

/// What can be drawn from: a log density over unconstrained parameters.
pub(crate) trait Target {
    /// Space that is used again from point to point.
    type Scratch: Default;

    /// Number of parameters.
    fn dimensions(&self) -> usize;
    /// Where chains begin, give or take a jitter.
    fn start(&self) -> Vec<f64>;
    /// Log density at a point up to a constant, with its gradient.
    fn log_density(&self, at: &[f64], gradient: &mut [f64], scratch: &mut Self::Scratch) -> f64;
}

/// A fit under way: chains that can be drawn on.
pub(crate) struct Fit<'m> {
    chains: Vec<Draw<'m>>,
    /// Draws of each chain, one after another.
    pub(crate) draws: Vec<Vec<Box<[f64]>>>,
    /// Divergences after tuning.
    pub(crate) divergences: usize,
}

impl<'m> Fit<'m> {
    /// Tunes four chains on a target.
    pub(crate) fn begin<T: Target>(target: &'m T, seed: u64) -> Result<Self, SamplerStopped> {
        let chains = (0..CHAINS)
            .map(|chain| begin_chain(target, seed, chain as u64))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { chains, draws: vec![Vec::new(); CHAINS], divergences: 0 })
    }

    /// Adds so many draws to each chain.
    pub(crate) fn draw(&mut self, count: usize) -> Result<(), SamplerStopped> {
        for (chain, draws) in self.chains.iter_mut().zip(&mut self.draws) {
            for _ in 0..count {
                let (draw, diverging) = chain()?;
                draws.push(draw);
                self.divergences += usize::from(diverging);
            }
        }
        Ok(())
    }
}

/// A chain: the next draw, and whether it diverged.
type Draw<'m> = Box<dyn FnMut() -> Result<(Box<[f64]>, bool), SamplerStopped> + 'm>;

fn begin_chain<T: Target>(target: &T, seed: u64, chain: u64) -> Result<Draw<'_>, SamplerStopped> {
    let mut settings =
        DiagNutsSettings { num_tune: TUNE, num_draws: 0, num_chains: CHAINS, ..Default::default() };
    settings.adapt_options.step_size_settings.target_accept = TARGET_ACCEPTANCE;
    let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(chain));
    let density = Density { target, scratch: T::Scratch::default() };
    let mut sampler = settings.new_chain(chain, CpuMath::new(density), &mut rng).map_err(stopped)?;
    let mut start = target.start();
    for x in &mut start {
        *x += JITTER * (2.0 * rng.random::<f64>() - 1.0);
    }
    sampler.set_position(&start).map_err(stopped)?;
    for _ in 0..TUNE {
        sampler.draw().map_err(stopped)?;
    }
    Ok(Box::new(move || {
        let (draw, progress) = sampler.draw().map_err(stopped)?;
        Ok((draw, progress.diverging))
    }))
}

fn stopped(error: impl std::fmt::Display) -> SamplerStopped {
    SamplerStopped(error.to_string())
}

/// The target as the sampler sees it.
struct Density<'m, T: Target> {
    target: &'m T,
    scratch: T::Scratch,
}

/// The density is not finite at a point: the sampler turns back there.
#[derive(Debug, Error)]
#[error("the density is not finite")]
struct NotFinite;

impl LogpError for NotFinite {
    fn is_recoverable(&self) -> bool {
        true
    }
}

impl<T: Target> HasDims for Density<'_, T> {
    fn dim_sizes(&self) -> std::collections::HashMap<String, u64> {
        [("unconstrained_parameter".to_owned(), self.target.dimensions() as u64)].into()
    }
}

impl<T: Target> CpuLogpFunc for Density<'_, T> {
    type LogpError = NotFinite;
    type FlowParameters = ();
    type ExpandedVector = ();

    fn dim(&self) -> usize {
        self.target.dimensions()
    }

    fn logp(&mut self, position: &[f64], gradient: &mut [f64]) -> Result<f64, NotFinite> {
        let log = self.target.log_density(position, gradient, &mut self.scratch);
        let finite = log.is_finite() && gradient.iter().all(|slope| slope.is_finite());
        if finite { Ok(log) } else { Err(NotFinite) }
    }

    fn expand_vector<R: nuts_rs::rand::Rng + ?Sized>(
        &mut self,
        _: &mut R,
        _: &[f64],
    ) -> Result<(), CpuMathError> {
        Ok(())
    }
}
