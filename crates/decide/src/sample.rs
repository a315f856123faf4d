//! Draws from the posterior by NUTS, in four chains, with the chains' own view of whether they agree.
//!
//! Each chain has its own seed and its own thread: how many cores there are changes the time and no digit.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use nuts_rs::rand::rngs::ChaCha8Rng;
use nuts_rs::rand::{RngExt, SeedableRng};
use nuts_rs::{
    Chain as _, CpuLogpFunc, CpuMath, CpuMathError, DiagNutsSettings, HasDims, LogpError,
    LowRankNutsSettings, Settings,
};
use thiserror::Error;

/// Chains of a fit.
pub(crate) const CHAINS: usize = 4;
const TUNE: u64 = 300;
/// Steps of a dear target from where chains begin to where its mass lies.
const APPROACH: u64 = 60;
const TARGET_ACCEPTANCE: f64 = 0.85;
const JITTER: f64 = 0.5;

/// Why no draws could be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the sampler stopped: {0}")]
pub(crate) struct SamplerStopped(String);

/// What can be drawn from: a log density over unconstrained parameters.
pub(crate) trait Target: Send + Sync + 'static {
    /// Space that is used again from point to point.
    type Scratch: Default;

    /// Number of parameters.
    fn dimensions(&self) -> usize;
    /// Whether a density takes so long that learning which parameters move together pays for itself.
    fn is_dear(&self) -> bool;
    /// Where chains begin, give or take a jitter.
    fn start(&self) -> Vec<f64>;
    /// Log density at a point up to a constant, with its gradient.
    fn log_density(&self, at: &[f64], gradient: &mut [f64], scratch: &mut Self::Scratch) -> f64;
}

/// A fit under way: chains that can be drawn on.
pub(crate) struct Fit {
    chains: Vec<Chain>,
    /// Draws of each chain, one after another.
    pub(crate) draws: Vec<Vec<Box<[f64]>>>,
    /// Divergences after tuning.
    pub(crate) divergences: usize,
}

impl Fit {
    /// Begins to tune four chains on a target.
    pub(crate) fn begin<T: Target>(target: &Arc<T>, seed: u64) -> Self {
        let chains = (0..CHAINS).map(|chain| Chain::begin(Arc::clone(target), seed, chain as u64));
        Self { chains: chains.collect(), draws: vec![Vec::new(); CHAINS], divergences: 0 }
    }

    /// Adds so many draws to each chain.
    pub(crate) fn draw(&mut self, count: usize) -> Result<(), SamplerStopped> {
        for chain in &self.chains {
            // A chain that has ended tells so below.
            let _ = chain.asked.send(count);
        }
        for (chain, draws) in self.chains.iter().zip(&mut self.draws) {
            let drawn = chain.drawn.recv().map_err(stopped)??;
            self.divergences += drawn.iter().filter(|(_, diverging)| *diverging).count();
            draws.extend(drawn.into_iter().map(|(draw, _)| draw));
        }
        Ok(())
    }
}

/// Draws, each with whether it diverged.
type Draws = Vec<(Box<[f64]>, bool)>;

/// A chain in its own thread, which ends when nobody can ask it any more. (The sampler's state cannot go from one thread
/// to another.)
struct Chain {
    asked: Sender<usize>,
    drawn: Receiver<Result<Draws, SamplerStopped>>,
}

impl Chain {
    fn begin<T: Target>(target: Arc<T>, seed: u64, chain: u64) -> Self {
        let (asked, asks) = mpsc::channel();
        let (draws, drawn) = mpsc::channel();
        thread::spawn(move || {
            let mut next = match tuned_for(&*target, seed, chain) {
                Ok(next) => next,
                // Who does not wait for it any more does not mind.
                Err(stopped) => return draws.send(Err(stopped)).unwrap_or_default(),
            };
            for count in asks {
                if draws.send((0..count).map(|_| next()).collect()).is_err() {
                    return;
                }
            }
        });
        Self { asked, drawn }
    }
}

/// What draws next from a chain.
type Next<'t> = Box<dyn FnMut() -> Result<(Box<[f64]>, bool), SamplerStopped> + 't>;

/// A chain with a mass matrix that fits the target: by parameter, or with their strongest correlations. These are learnt
/// only from where the mass lies: on the way there they would be learnt wrong.
fn tuned_for<T: Target>(target: &T, seed: u64, chain: u64) -> Result<Next<'_>, SamplerStopped> {
    if !target.is_dear() {
        return Ok(tuned(target, &diagonal(TUNE), None, seed, chain)?.1);
    }
    let (there, _) = tuned(target, &diagonal(APPROACH), None, seed, chain)?;
    let mut settings = LowRankNutsSettings { num_tune: TUNE, num_draws: 0, ..Default::default() };
    settings.adapt_options.step_size_settings.target_accept = TARGET_ACCEPTANCE;
    Ok(tuned(target, &settings, Some(&there), seed, chain)?.1)
}

fn diagonal(tune: u64) -> DiagNutsSettings {
    let mut settings = DiagNutsSettings { num_tune: tune, num_draws: 0, ..Default::default() };
    settings.adapt_options.step_size_settings.target_accept = TARGET_ACCEPTANCE;
    settings
}

/// Tunes a chain, from a point or from where chains begin; gives back where it is then, and how it goes on.
fn tuned<'t, T: Target, S: Settings>(
    target: &'t T,
    settings: &S,
    from: Option<&[f64]>,
    seed: u64,
    chain: u64,
) -> Result<(Box<[f64]>, Next<'t>), SamplerStopped> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(chain));
    let density = Density { target, scratch: T::Scratch::default() };
    let mut sampler = settings.new_chain(chain, CpuMath::new(density), &mut rng).map_err(stopped)?;
    let mut jitter = |x: f64| x + JITTER * (2.0 * rng.random::<f64>() - 1.0);
    let mut at: Box<[f64]> = match from {
        Some(from) => from.into(),
        None => target.start().into_iter().map(&mut jitter).collect(),
    };
    sampler.set_position(&at).map_err(stopped)?;
    for _ in 0..settings.hint_num_tune() {
        (at, _) = sampler.draw().map_err(stopped)?;
    }
    let next = move || {
        let (draw, progress) = sampler.draw().map_err(stopped)?;
        Ok((draw, progress.diverging))
    };
    Ok((at, Box::new(next)))
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
