//! From contacts to money: what a unit's contacts are worth, draw by draw, and its worth at another effort.

use statrs::function::erf::erfc;

use crate::chance::Chance;
use crate::diagnostics::effective_sample_size;
use crate::evidence::{Evidence, Profits, Subject};
use crate::model::{Gain, Model};
use crate::posterior::Posterior;

/// How sure somebody must be of the profit of a sale before its own sales speak for themselves: 20 %.
const SHRINK: f64 = 0.2;
/// What remains unknown of a profit however many sales there are: 10 %.
const REMAINS: f64 = 0.1;
/// Scale by which the sceptic's and the optimist's beliefs lean.
pub(crate) const LEAN: f64 = 2.25;

/// The worth of one subject in every draw.
#[derive(Debug, Clone)]
pub(crate) struct Worth {
    /// Money in the period.
    pub(crate) value: Vec<f64>,
    /// What it would bring a week at other efforts; `None` for what is not fitted.
    pub(crate) yields: Option<Vec<Yield>>,
    /// How the value comes about; `None` for what is not fitted.
    made: Option<Made>,
    /// How many chains the draws are of, one after another.
    chains: usize,
}

/// How a fitted value comes about in every draw: `sold * exp(N(0, log_sd)) + visits`.
#[derive(Debug, Clone)]
struct Made {
    sold: Vec<f64>,
    visits: Vec<f64>,
    log_sd: f64,
}

/// A chance, and its standard error as far as that comes from the finite number of draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Estimate {
    pub(crate) chance: f64,
    pub(crate) error: f64,
}

/// What an activity would bring a week at a steady effort, in one draw: `ceiling * (1 - exp(-effort / kappa))`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Yield {
    /// Money a week at boundless effort.
    pub(crate) ceiling: f64,
    /// Effort (money a week) at which 63 % of it is reached.
    pub(crate) kappa: f64,
    /// Log of how far it lies above break-even: what the beliefs lean on.
    pub(crate) beyond_break_even: f64,
}

impl Yield {
    /// Money a week at a steady effort.
    pub(crate) fn at(&self, effort: f64) -> f64 {
        -self.ceiling * (-effort / self.kappa).exp_m1()
    }
}

/// The profit of a unit's sale: shrunk towards that of all sales, with the spread of its log.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct SaleProfit {
    pub(crate) mean: f64,
    pub(crate) log_sd: f64,
}

impl SaleProfit {
    /// `sold` and `profit`: means over the draws of the sales given to the unit; `usual`: mean profit of a sale.
    pub(crate) fn of(profits: Profits, usual: f64, sold: f64, profit: f64) -> Self {
        let least = if profits.count < 2 { 0.5 } else { 0.1 };
        let cv = if profits.count == 0 { least } else { (profits.sd / usual).abs().max(least) };
        let k = (cv / SHRINK).powi(2);
        let count = profits.count.max(1) as f64;
        let variance = cv * cv / count + SHRINK * SHRINK * k / (sold + k) + REMAINS * REMAINS;
        Self { mean: (profit + k * usual) / (sold + k), log_sd: variance.sqrt() }
    }
}

/// The worth of a unit of a fitted set. `usual` is the mean profit of a sale.
pub(crate) fn of_unit(
    evidence: &Evidence,
    model: &Model,
    posterior: &Posterior,
    unit: usize,
    usual: f64,
    seed: u64,
) -> Worth {
    let index = model.subjects[unit];
    let subject = &evidence.subjects[index];
    let profits = subject.set.map_or_else(Profits::default, |set| evidence.sets[set].profits);
    let draws = posterior.unit(unit).count() as f64;
    let mean = |quantity: fn(&Gain) -> f64| posterior.unit(unit).map(quantity).sum::<f64>() / draws;
    let sale = SaleProfit::of(profits, usual, mean(|gain| gain.sold), mean(|gain| gain.profit));
    let length = posterior.length();
    let weeks = evidence.weeks() as f64;
    let (mut value, mut yields) = (Vec::new(), Vec::new());
    let mut made = Made { sold: Vec::new(), visits: Vec::new(), log_sd: sale.log_sd };
    for (place, gain) in posterior.unit(unit).enumerate() {
        let luck = Luck::of(evidence, seed, place / length, place % length, index);
        let usual = luck.word_of_mouth * gain.win * sale.mean;
        let money = usual * (sale.log_sd * luck.spread).exp();
        let visits = subject.visit_income * luck.would_not_have_come;
        value.push(money * gain.contacts * weeks + visits);
        made.sold.push(usual * gain.contacts * weeks);
        made.visits.push(visits);
        // Visits are taken to follow the effort as contacts do.
        let per_contact = money + visits / (gain.contacts * weeks).max(f64::MIN_POSITIVE);
        yields.push(Yield {
            ceiling: per_contact * gain.ceiling,
            kappa: gain.kappa,
            beyond_break_even: gain.beyond_break_even,
        });
    }
    Worth { value, yields: Some(yields), made: Some(made), chains: draws as usize / length }
}

/// The worth of what is not fitted: support cases that would have come elsewhere, and visits that bring money themselves.
pub(crate) fn apart(
    evidence: &Evidence,
    index: usize,
    seed: u64,
    chains: usize,
    length: usize,
) -> Option<Worth> {
    let subject = &evidence.subjects[index];
    let per_case = case_worth(evidence, subject);
    if per_case.is_none() && subject.visit_income <= 0.0 {
        return None;
    }
    let resolved = subject.cases.map_or(0.0, |cases| cases.resolved as f64);
    let value = (0..chains * length).map(|place| {
        let luck = Luck::of(evidence, seed, place / length, place % length, index);
        resolved * per_case.unwrap_or(0.0) * luck.would_have_asked
            + subject.visit_income * luck.would_not_have_come
    });
    Some(Worth { value: value.collect(), yields: None, made: None, chains })
}

/// What a case that comes by phone or mail costs, at the rate of who takes it here; where their time costs nothing (they
/// are paid otherwise), at the owner's. `None` where that is not known or there are no cases.
pub(crate) fn case_worth(evidence: &Evidence, subject: &Subject) -> Option<f64> {
    let hour = if subject.hour > 0.0 { subject.hour } else { evidence.hour };
    Some(subject.cases?.minutes_elsewhere? / 60.0 * hour)
}

/// The chance numbers of one draw for one subject.
struct Luck {
    word_of_mouth: f64,
    /// Share of resolved cases that would have come by phone or mail.
    would_have_asked: f64,
    /// Share of visits that would not have come anyway.
    would_not_have_come: f64,
    /// Standard normal: how far profits lie from their mean.
    spread: f64,
}

impl Luck {
    fn of(evidence: &Evidence, seed: u64, chain: usize, draw: usize, subject: usize) -> Self {
        let mut shared = Chance::of(seed, chain, draw);
        let word_of_mouth = shared.word_of_mouth(evidence.asked, evidence.friends);
        let mut own = Chance::of(seed.wrapping_add(subject as u64 + 1), chain, draw);
        Self {
            word_of_mouth,
            spread: own.normal(),
            would_have_asked: own.beta(12.0, 2.0),
            would_not_have_come: own.beta(9.0, 1.0),
        }
    }
}

impl Worth {
    /// The chance that the value exceeds a cost.
    pub(crate) fn chance_above(&self, cost: f64) -> Estimate {
        let above = self.above(cost);
        let weights = vec![1.0; above.len()];
        self.estimate(&above, &weights)
    }

    /// The same for somebody whose belief before the figures leans down (-1) or up (+1) by a factor e.
    pub(crate) fn leaning(&self, cost: f64, lean: f64) -> Option<Estimate> {
        let yields = self.yields.as_ref()?;
        let weights: Vec<f64> =
            yields.iter().map(|own| (lean * own.beyond_break_even / LEAN).exp()).collect();
        Some(self.estimate(&self.above(cost), &weights))
    }

    /// The chance that the value exceeds a cost in each draw. What is not known of a sale's profit is not drawn but summed
    /// over, so that the mean is the same and strays less.
    fn above(&self, cost: f64) -> Vec<f64> {
        let Some(made) = &self.made else {
            return self.value.iter().map(|value| f64::from(u8::from(*value > cost))).collect();
        };
        let sold = |(sold, visits): (&f64, &f64)| match cost - visits {
            missing if missing < 0.0 => 1.0,
            _ if *sold <= 0.0 => 0.0,
            missing => normal_share((sold / missing).ln() / made.log_sd),
        };
        made.sold.iter().zip(&made.visits).map(sold).collect()
    }

    /// A weighted mean over the draws; its error from that of the ratio of two means.
    fn estimate(&self, above: &[f64], weights: &[f64]) -> Estimate {
        let count = above.len() as f64;
        let usual = weights.iter().sum::<f64>() / count;
        let chance =
            above.iter().zip(weights).map(|(above, weight)| above * weight).sum::<f64>() / (count * usual);
        let rest: Vec<f64> =
            above.iter().zip(weights).map(|(above, weight)| (above - chance) * weight / usual).collect();
        let variance = rest.iter().map(|rest| rest * rest).sum::<f64>() / count;
        let chains: Vec<Vec<f64>> = rest.chunks(rest.len() / self.chains).map(<[f64]>::to_vec).collect();
        Estimate { chance, error: (variance / effective_sample_size(&chains).max(1.0)).sqrt() }
    }

    /// What a change of the weekly effort would bring a week, less the change itself, in every draw.
    pub(crate) fn change(&self, from: f64, to: f64) -> Option<Vec<f64>> {
        let yields = self.yields.as_ref()?;
        Some(yields.iter().map(|own| own.at(to) - own.at(from) - (to - from)).collect())
    }
}

/// The share of what is true.
pub(crate) fn share(of: impl Iterator<Item = bool>) -> f64 {
    let (hits, all) = of.fold((0u32, 0u32), |(hits, all), hit| (hits + u32::from(hit), all + 1));
    f64::from(hits) / f64::from(all.max(1))
}

/// The share of a standard normal below a point.
fn normal_share(z: f64) -> f64 {
    0.5 * erfc(-z / std::f64::consts::SQRT_2)
}
