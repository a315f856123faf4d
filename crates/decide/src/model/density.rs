//! The log density of the model at a point, with its gradient by hand, and what a draw says of each unit.

use super::coordinates;
use super::effort::{Curve, curve};
use super::marks::{Mark, Pattern};
use super::{Cell, Model};
use crate::evidence::Outcome;
use crate::sample::Target;
use crate::special::share;

/// From so many terms on a density is dear.
const DEAR: usize = 2000;

/// Room for one evaluation, kept between evaluations. Causes are counted base first, then the units.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    /// The model's parameters at the sampler's point.
    point: Vec<f64>,
    /// What the season multiplies rates by.
    season: Vec<f64>,
    curves: Vec<Curve>,
    /// Rate of each cause in each week, one row a cause.
    rates: Vec<Vec<f64>>,
    total: Vec<f64>,
    /// Of one week, each cause's rate and the derivative by it.
    week: Vec<(f64, f64)>,
    /// Derivative of the log likelihood by the rates.
    slopes: Vec<Vec<f64>>,
    omega: Vec<f64>,
    psi: Vec<f64>,
    tau: Vec<f64>,
    rho: Vec<f64>,
    pi: Vec<f64>,
    /// Probability of each pattern under each cause, patterns outermost, in its three factors.
    table: Vec<Factors>,
    /// Derivative of the log likelihood by the table's products.
    table_slopes: Vec<f64>,
}

/// A probability of marks: of the trace, the answer and the outcome.
#[derive(Debug, Clone, Copy)]
struct Factors {
    trace: f64,
    told: f64,
    outcome: f64,
}

impl Factors {
    fn product(self) -> f64 {
        self.trace * self.told * self.outcome
    }
}

impl Target for Model {
    type Scratch = Scratch;

    fn dimensions(&self) -> usize {
        self.slots.len
    }

    fn is_dear(&self) -> bool {
        // Learning which parameters move together takes the cube of their number.
        self.terms() >= DEAR.max(self.slots.len * self.slots.len)
    }

    fn start(&self) -> Vec<f64> {
        let mut start = self.prior_means();
        coordinates::from_model(&self.slots, &mut start);
        start
    }

    fn log_density(&self, at: &[f64], grad: &mut [f64], scratch: &mut Scratch) -> f64 {
        let mut point = std::mem::take(&mut scratch.point);
        coordinates::to_model(&self.slots, at, &mut point);
        let log = self.density(&point, grad, scratch);
        coordinates::turn_gradient(&self.slots, at, grad);
        scratch.point = point;
        log
    }
}

impl Model {
    /// Log density at the model's own parameters, up to a constant of the data, with its gradient.
    pub(super) fn density(&self, at: &[f64], grad: &mut [f64], scratch: &mut Scratch) -> f64 {
        grad.fill(0.0);
        let prior = self.prior(at, grad);
        self.rates(at, scratch);
        self.table(at, scratch);
        let counts = self.counts(at, grad, scratch);
        let marks = self.marks(scratch);
        self.push_rates(at, grad, scratch);
        self.push_table(grad, scratch);
        prior + counts + marks
    }

    /// Rates of all causes in all weeks.
    fn rates(&self, at: &[f64], scratch: &mut Scratch) {
        let (slots, weeks) = (&self.slots, self.weeks);
        scratch.season.clear();
        scratch.season.resize(weeks, 0.0);
        for (slot, column) in slots.season.clone().zip(&self.season) {
            add_scaled(&mut scratch.season, &column.values, at[slot]);
        }
        for season in &mut scratch.season {
            *season = season.exp();
        }
        scratch.rates.resize_with(self.units() + 1, Vec::new);
        scratch.curves.resize_with(self.units(), Curve::default);
        let mut level = vec![at[slots.mu]; weeks];
        let sigma = slots.log_sigma_w.map_or(0.0, |slot| at[slot].exp());
        for (slot, row) in slots.knots.clone().zip(&self.knots) {
            add_scaled(&mut level, row, sigma * at[slot]);
        }
        let base = level.iter().zip(&scratch.season).map(|(level, season)| level.exp() * season);
        scratch.rates[0].clear();
        scratch.rates[0].extend(base);
        for unit in 0..self.units() {
            let alpha = share(at[slots.logit_alpha.start + unit]);
            let kappa = at[slots.log_kappa.start + unit].exp();
            let bow = &mut scratch.curves[unit];
            curve(&self.effort[unit], alpha, kappa, bow);
            let size = at[slots.log_a.start + unit].exp() / bow.mean;
            let rates = bow.f.iter().zip(&scratch.season).map(|(f, season)| size * f * season);
            scratch.rates[unit + 1].clear();
            scratch.rates[unit + 1].extend(rates);
        }
        scratch.total.clear();
        scratch.total.resize(weeks, 0.0);
        for row in &scratch.rates {
            add_scaled(&mut scratch.total, row, 1.0);
        }
    }

    /// The counts of contacts a week. Fills the slopes by the rates, which are the same for all causes.
    fn counts(&self, at: &[f64], grad: &mut [f64], scratch: &mut Scratch) -> f64 {
        let slot = self.slots.log_disp;
        let shape = (-2.0 * at[slot]).exp();
        scratch.slopes.resize_with(self.units() + 1, Vec::new);
        let [first, others @ ..] = &mut scratch.slopes[..] else { return 0.0 };
        let (log, by_shape) = self.contacts.log_likelihood(shape, &scratch.total, first);
        grad[slot] += by_shape * shape * -2.0;
        for row in others {
            row.clone_from(first);
        }
        log
    }

    /// The marks of the contacts, each cause weighing its rate (not its share: see `counts.rs`). Adds to the slopes by the
    /// rates, fills those by the table.
    fn marks(&self, scratch: &mut Scratch) -> f64 {
        let causes = self.units() + 1;
        let products: Vec<f64> = scratch.table.iter().map(|factors| factors.product()).collect();
        scratch.table_slopes.clear();
        scratch.table_slopes.resize(products.len(), 0.0);
        let mut log = 0.0;
        // Cells come week by week.
        for of_week in self.cells.chunk_by(|a, b| a.week == b.week) {
            let week = of_week[0].week;
            scratch.week.clear();
            scratch.week.extend(scratch.rates.iter().map(|rates| (rates[week], 0.0)));
            for cell in of_week {
                let row = cell.pattern * causes..(cell.pattern + 1) * causes;
                let (p, slopes) = (&products[row.clone()], &mut scratch.table_slopes[row]);
                let sum: f64 = p.iter().zip(&scratch.week).map(|(p, (rate, _))| p * rate).sum();
                let sum = sum.max(f64::MIN_POSITIVE);
                log += cell.count * sum.ln();
                let by_sum = cell.count / sum;
                for ((p, slope), (rate, by_rate)) in p.iter().zip(slopes).zip(&mut scratch.week) {
                    *by_rate += p * by_sum;
                    *slope += *rate * by_sum;
                }
            }
            for (slopes, (_, by_rate)) in scratch.slopes.iter_mut().zip(&scratch.week) {
                slopes[week] += by_rate;
            }
        }
        log
    }

    /// From the slopes by the rates to the parameters of baseline, season and units.
    fn push_rates(&self, at: &[f64], grad: &mut [f64], scratch: &Scratch) {
        let slots = &self.slots;
        let mut by_season = vec![0.0; self.weeks];
        let by_level: Vec<f64> = products(&scratch.slopes[0], &scratch.rates[0]);
        add_scaled(&mut by_season, &by_level, 1.0);
        grad[slots.mu] += by_level.iter().sum::<f64>();
        if let Some(slot_sigma) = slots.log_sigma_w {
            let sigma = at[slot_sigma].exp();
            for (slot, row) in slots.knots.clone().zip(&self.knots) {
                let along = dot(&by_level, row);
                grad[slot] += sigma * along;
                grad[slot_sigma] += sigma * at[slot] * along;
            }
        }
        for unit in 0..self.units() {
            let by_log = products(&scratch.slopes[unit + 1], &scratch.rates[unit + 1]);
            add_scaled(&mut by_season, &by_log, 1.0);
            self.push_unit(unit, at, grad, scratch, by_log.iter().sum());
        }
        for (slot, column) in slots.season.clone().zip(&self.season) {
            grad[slot] += dot(&by_season, &column.values);
        }
    }

    /// One unit's size, carry-over and saturation. `by_size` is the slope by its log A.
    fn push_unit(&self, unit: usize, at: &[f64], grad: &mut [f64], scratch: &Scratch, by_size: f64) {
        let slots = &self.slots;
        let bow = &scratch.curves[unit];
        let (size, alpha) = (at[slots.log_a.start + unit].exp(), share(at[slots.logit_alpha.start + unit]));
        let kappa = at[slots.log_kappa.start + unit].exp();
        let mean_slope = by_size / self.weeks as f64;
        let (mut by_kappa, mut by_alpha) = (0.0, 0.0);
        for week in 0..self.weeks {
            let direct = scratch.slopes[unit + 1][week] * size * scratch.season[week];
            let by_u = (direct - mean_slope) / bow.mean * (1.0 - bow.f[week]);
            by_kappa -= by_u * bow.u[week];
            by_alpha += by_u * bow.slope_alpha[week];
        }
        grad[slots.log_a.start + unit] += by_size;
        grad[slots.log_kappa.start + unit] += by_kappa;
        grad[slots.logit_alpha.start + unit] += by_alpha / kappa * alpha * (1.0 - alpha);
    }

    /// The probabilities of all patterns under all causes.
    fn table(&self, at: &[f64], scratch: &mut Scratch) {
        let slots = &self.slots;
        softmax(&at[slots.omega.clone()], &mut scratch.omega);
        softmax(&at[slots.psi.clone()], &mut scratch.psi);
        let shares = |range: std::ops::Range<usize>, out: &mut Vec<f64>| {
            out.clear();
            out.extend(at[range].iter().map(|x| share(*x)));
        };
        shares(slots.logit_tau.clone(), &mut scratch.tau);
        shares(slots.logit_rho.clone(), &mut scratch.rho);
        shares(slots.logit_pi.clone(), &mut scratch.pi);
        scratch.table.clear();
        for pattern in &self.patterns.list {
            let live = &self.patterns.live[pattern.live];
            let (anyway_trace, anyway_told) =
                (self.anyway_trace(pattern, scratch), anyway(&pattern.told, &scratch.psi));
            for cause in 0..=self.units() {
                let outcome = outcome(pattern.outcome, scratch.pi.get(cause).copied());
                let factors = match cause.checked_sub(1) {
                    None => Factors { trace: anyway_trace, told: anyway_told, outcome },
                    Some(unit) => Factors {
                        trace: own(&pattern.trace, unit, scratch.tau[unit] * live[unit], anyway_trace),
                        told: own(&pattern.told, unit, scratch.rho[unit], anyway_told),
                        outcome,
                    },
                };
                scratch.table.push(factors);
            }
        }
    }

    /// The chance that a contact which would have come anyway carries the pattern's trace: the mass of labels whose
    /// tracing is dead goes to none.
    fn anyway_trace(&self, pattern: &Pattern, scratch: &Scratch) -> f64 {
        let Mark::Labels(named) = &pattern.trace else { return 1.0 };
        let live = &self.patterns.live[pattern.live];
        let none = self.patterns.labels;
        let dead = || (0..none).map(|label| scratch.omega[label] * (1.0 - live[label])).sum::<f64>();
        let mass = |label: &usize| {
            if *label == none { scratch.omega[none] + dead() } else { scratch.omega[*label] * live[*label] }
        };
        named.iter().map(mass).sum()
    }

    /// From the slopes by the table to the parameters of the marks.
    fn push_table(&self, grad: &mut [f64], scratch: &Scratch) {
        let (slots, causes) = (&self.slots, self.units() + 1);
        let mut by_omega = vec![0.0; self.patterns.labels + 1];
        let mut by_psi = vec![0.0; self.patterns.labels + 1];
        for (index, pattern) in self.patterns.list.iter().enumerate() {
            let live = &self.patterns.live[pattern.live];
            let (mut by_anyway_trace, mut by_anyway_told) = (0.0, 0.0);
            let rows = index * causes..(index + 1) * causes;
            let (anyway_trace, anyway_told) =
                (scratch.table[rows.start].trace, scratch.table[rows.start].told);
            for (cause, row) in rows.enumerate() {
                let (factors, slope) = (scratch.table[row], scratch.table_slopes[row]);
                let by_trace = slope * factors.told * factors.outcome;
                let by_told = slope * factors.trace * factors.outcome;
                let by_outcome = slope * factors.trace * factors.told;
                self.push_outcome(pattern.outcome, cause, by_outcome, grad, scratch);
                let Some(unit) = cause.checked_sub(1) else {
                    by_anyway_trace += by_trace;
                    by_anyway_told += by_told;
                    continue;
                };
                let (tau, rho) = (scratch.tau[unit], scratch.rho[unit]);
                if let Mark::Labels(named) = &pattern.trace {
                    let hit = f64::from(u8::from(named.contains(&unit)));
                    grad[slots.logit_tau.start + unit] +=
                        by_trace * (hit - anyway_trace) * live[unit] * tau * (1.0 - tau);
                    by_anyway_trace += by_trace * (1.0 - tau * live[unit]);
                }
                if let Mark::Labels(named) = &pattern.told {
                    let hit = f64::from(u8::from(named.contains(&unit)));
                    grad[slots.logit_rho.start + unit] += by_told * (hit - anyway_told) * rho * (1.0 - rho);
                    by_anyway_told += by_told * (1.0 - rho);
                }
            }
            push_anyway(&pattern.trace, by_anyway_trace, Some(live), &mut by_omega);
            push_anyway(&pattern.told, by_anyway_told, None, &mut by_psi);
        }
        push_softmax(&scratch.omega, &by_omega, &mut grad[slots.omega.clone()]);
        push_softmax(&scratch.psi, &by_psi, &mut grad[slots.psi.clone()]);
    }

    fn push_outcome(&self, outcome: Outcome, cause: usize, slope: f64, grad: &mut [f64], scratch: &Scratch) {
        if !self.outcomes {
            return;
        }
        let pi = scratch.pi[cause];
        let by_pi = match outcome {
            Outcome::Sale => slope,
            Outcome::Lost => -slope,
            Outcome::Open => return,
        };
        grad[self.slots.logit_pi.start + cause] += by_pi * pi * (1.0 - pi);
    }

    /// What a point of the sampler says of each unit.
    pub(crate) fn gains(&self, at: &[f64], scratch: &mut Scratch, out: &mut Vec<Gain>) {
        let mut point = std::mem::take(&mut scratch.point);
        coordinates::to_model(&self.slots, at, &mut point);
        self.gains_at(&point, scratch, out);
        scratch.point = point;
    }

    fn gains_at(&self, at: &[f64], scratch: &mut Scratch, out: &mut Vec<Gain>) {
        self.rates(at, scratch);
        self.table(at, scratch);
        out.clear();
        for unit in 0..self.units() {
            let bow = &scratch.curves[unit];
            let log_a = at[self.slots.log_a.start + unit];
            let contacts = scratch.rates[unit + 1].iter().sum::<f64>() / self.weeks as f64;
            out.push(Gain {
                contacts,
                win: scratch.pi.get(unit + 1).copied().unwrap_or(1.0),
                ceiling: contacts / bow.mean,
                kappa: at[self.slots.log_kappa.start + unit].exp(),
                beyond_break_even: log_a - self.break_even[unit],
                sold: 0.0,
                profit: 0.0,
            });
        }
        for cell in self.cells.iter().filter(|cell| cell.sold > 0.0) {
            self.hand_out(cell, scratch, out);
        }
    }

    /// Hands a cell's sales and profit to the units, by the chance that each was the cause.
    fn hand_out(&self, cell: &Cell, scratch: &Scratch, out: &mut [Gain]) {
        let start = cell.pattern * (self.units() + 1);
        let weight = |cause: usize| scratch.table[start + cause].product() * scratch.rates[cause][cell.week];
        let sum: f64 = (0..=self.units()).map(weight).sum::<f64>().max(f64::MIN_POSITIVE);
        for (unit, gain) in out.iter_mut().enumerate() {
            let chance = weight(unit + 1) / sum;
            gain.sold += chance * cell.sold;
            gain.profit += chance * cell.profit;
        }
    }
}

/// What one draw says of one unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Gain {
    /// Contacts a week that would not have come without it.
    pub(crate) contacts: f64,
    /// Share of its contacts that buy.
    pub(crate) win: f64,
    /// Contacts a week that it would bring at boundless steady effort, in weeks like those of the period (closed ones too).
    pub(crate) ceiling: f64,
    /// Effort a week at which it reaches 63 % of that.
    pub(crate) kappa: f64,
    /// Log A less break-even.
    pub(crate) beyond_break_even: f64,
    /// Sales that the draw gives to it.
    pub(crate) sold: f64,
    /// Their profit.
    pub(crate) profit: f64,
}

fn outcome(outcome: Outcome, win: Option<f64>) -> f64 {
    match (outcome, win) {
        (Outcome::Sale, Some(win)) => win,
        (Outcome::Lost, Some(win)) => 1.0 - win,
        _ => 1.0,
    }
}

fn anyway(mark: &Mark, shares: &[f64]) -> f64 {
    match mark {
        Mark::Silent => 1.0,
        Mark::Labels(named) => named.iter().map(|label| shares[*label]).sum(),
    }
}

/// The chance of a mark under a unit that leaves its own with chance `own`, else what would have been there anyway.
fn own(mark: &Mark, unit: usize, own: f64, anyway: f64) -> f64 {
    match mark {
        Mark::Silent => 1.0,
        Mark::Labels(named) => own * f64::from(u8::from(named.contains(&unit))) + (1.0 - own) * anyway,
    }
}

fn push_anyway(mark: &Mark, slope: f64, live: Option<&Vec<f64>>, by_shares: &mut [f64]) {
    let Mark::Labels(named) = mark else { return };
    let none = by_shares.len() - 1;
    for label in named {
        match live {
            None => by_shares[*label] += slope,
            Some(live) if *label < none => by_shares[*label] += slope * live[*label],
            Some(live) => {
                by_shares[none] += slope;
                for (other, live) in live.iter().enumerate() {
                    by_shares[other] += slope * (1.0 - live);
                }
            }
        }
    }
}

/// Shares of log odds against a last 0.
fn softmax(odds: &[f64], out: &mut Vec<f64>) {
    let top = odds.iter().copied().fold(0.0, f64::max);
    out.clear();
    out.extend(odds.iter().chain([&0.0]).map(|x| (x - top).exp()));
    let sum: f64 = out.iter().sum();
    for share in out {
        *share /= sum;
    }
}

fn push_softmax(shares: &[f64], by_shares: &[f64], grad: &mut [f64]) {
    let mean = dot(shares, by_shares);
    for (label, slope) in grad.iter_mut().enumerate() {
        *slope += shares[label] * (by_shares[label] - mean);
    }
}

fn add_scaled(to: &mut [f64], from: &[f64], by: f64) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += by * from;
    }
}

fn products(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a * b).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
