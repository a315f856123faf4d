//! What the judgement gives back, and the way from evidence to it.

use std::sync::Arc;

use crate::advice::{self, Advice};
use crate::assess::{Assessment, Threshold};
use crate::evidence::{Evidence, Purpose};
use crate::lifetime::Lifetime;
use crate::model::Model;
use crate::need::{self, Need};
use crate::posterior::{Posterior, Quality, ROUND, unit_profit};
use crate::reason::{Code, Reason};
use crate::reasons;
use crate::sample::CHAINS;
use crate::worth::{self, Worth};

/// Draws of a chain beyond which nothing is drawn on: 8,000 in all.
const MOST: usize = 2000;
/// What lies within so many standard errors of a threshold after the first draws is drawn on. There is one more look and no
/// others between: whoever looks often enough finds a chance beyond a threshold in the end.
const ERRORS_AT_FIRST: f64 = 3.0;
/// What then lies within so many of a threshold gets the more careful verdict.
const ERRORS: f64 = 2.0;
/// Books with more terms than this in their likelihood are looked at once: a draw takes milliseconds there.
const GREAT: usize = 8000;

/// The judgement of a business's evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// One entry a subject, in the order of the evidence.
    pub judged: Vec<Judged>,
    /// The worst of all fits; `None`: nothing was fitted.
    pub quality: Option<Quality>,
    /// Value of all subjects together; `None`: none has one.
    pub value: Option<Range>,
    /// The week as it is and as it should be.
    pub advice: Advice,
    /// What a new customer brings in a year, where enough of them are known to come again and something that should bring
    /// new customers is not seen to pay.
    pub lifetime: Option<Lifetime>,
}

/// A subject, judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// Chance that its value exceeds its cost.
    pub p_pays: Option<f64>,
    /// The same for who starts from break-even divided by e.
    pub p_sceptic: Option<f64>,
    /// The same for who starts from break-even times e.
    pub p_optimist: Option<f64>,
    /// Chance that the next hour a week (for what takes no time: a tenth more money) brings more than it costs.
    pub p_next_hour: Option<f64>,
    /// What the next hour a week brings, less what it costs; `None` for what takes no time.
    pub next_hour: Option<Range>,
    /// Value and cost are so close that it hardly matters.
    pub even: bool,
    /// Profit before marketing in the period that would not have come without it.
    pub value: Option<Range>,
    /// For [`Verdict::Wait`]: what would settle it.
    pub need: Option<Need>,
    /// Why, what decided first.
    pub reasons: Vec<Reason>,
}

impl Judged {
    /// What is said where there is no period to judge: wait.
    pub fn without_period() -> Self {
        Self {
            verdict: Verdict::Wait,
            p_pays: None,
            p_sceptic: None,
            p_optimist: None,
            p_next_hour: None,
            next_hour: None,
            even: false,
            value: None,
            need: Some(Need { weeks: None, sales: None, help: None }),
            reasons: vec![Reason { code: Code::TooShort, figures: vec![("weeks", Some(0.0))] }],
        }
    }
}

/// What to do with an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It pays, and the next hour would pay too.
    Grow,
    /// It pays as it is.
    Keep,
    /// It does not pay, and the figures name a cause that can be mended.
    Fix,
    /// It does not pay, and no mend is in sight.
    Stop,
    /// The figures do not tell yet.
    Wait,
}

/// A mean, and the 5 % and 95 % quantiles.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub struct Range {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

impl Range {
    /// Of draws; `None` without any.
    pub(crate) fn of(draws: &[f64]) -> Option<Self> {
        let mut sorted = draws.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        let quantile = |p: f64| {
            let place = p * (sorted.len() - 1) as f64;
            let (below, part) = (place as usize, place.fract());
            let above = (below + 1).min(sorted.len() - 1);
            sorted[below] + part * (sorted[above] - sorted[below])
        };
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        (!draws.is_empty()).then(|| Self { mean, low: quantile(0.05), high: quantile(0.95) })
    }
}

/// Judges all subjects of the evidence. The same evidence and seed give the same judgement to the last digit.
pub fn judge(evidence: &Evidence, seed: u64) -> Judgement {
    let models: Vec<(Arc<Model>, f64)> =
        (0..evidence.sets.len()).filter_map(|set| lay_out(evidence, set)).collect();
    let mut fits: Vec<Option<Posterior>> =
        models.iter().map(|(model, _)| Posterior::of(model, seed).ok()).collect();
    let length = fits.iter().flatten().map(Posterior::length).max().unwrap_or(2 * ROUND);
    let quick = models.iter().map(|(model, _)| model.terms()).sum::<usize>() <= GREAT;
    let again = quick && length < MOST && fits.iter().any(Option::is_some);
    let errors = if again { ERRORS_AT_FIRST } else { ERRORS };
    let first = look(evidence, &models, &mut fits, seed, length, errors);
    let close = first.1.iter().any(|assessment| assessment.threshold == Threshold::Close);
    let (worths, assessed) =
        if close && again { look(evidence, &models, &mut fits, seed, MOST, ERRORS) } else { first };
    let quality = fits.iter().flatten().map(|fit| fit.quality).reduce(Quality::worse);
    let lifetime =
        if lifetime_speaks(evidence, &assessed) { Lifetime::of(&evidence.customers, seed) } else { None };
    conclude(evidence, &worths, assessed, quality, lifetime)
}

/// Whether what a new customer brings in a year could change anybody's mind: something that should bring new customers
/// is not seen to pay.
fn lifetime_speaks(evidence: &Evidence, assessed: &[Assessment]) -> bool {
    evidence.subjects.iter().zip(assessed).any(|(subject, assessment)| {
        let for_new = subject.purpose == Purpose::Reach && subject.set.is_some();
        for_new && assessment.settled() != Threshold::Pays
    })
}

/// The worth of every subject from so many draws a chain, and where it lies against the thresholds, each of which is
/// reached only from so many standard errors beyond it.
fn look(
    evidence: &Evidence,
    models: &[(Arc<Model>, f64)],
    fits: &mut [Option<Posterior>],
    seed: u64,
    length: usize,
    errors: f64,
) -> (Vec<Option<Worth>>, Vec<Assessment>) {
    even_out(fits, length);
    let worths = worths(evidence, models, fits, seed, length);
    let qualities = qualities(evidence, models, fits);
    let assess =
        |index: usize| Assessment::of(evidence, index, worths[index].as_ref(), qualities[index], errors);
    let assessed = (0..evidence.subjects.len()).map(assess).collect();
    (worths, assessed)
}

/// The model of one set, where there is something to fit and a sale leaves a profit.
fn lay_out(evidence: &Evidence, set: usize) -> Option<(Arc<Model>, f64)> {
    let profit = unit_profit(evidence, set).filter(|profit| *profit > 0.0)?;
    let any = evidence.subjects.iter().any(|subject| subject.set == Some(set));
    any.then(|| (Arc::new(Model::new(evidence, set, profit)), profit))
}

/// Draws all fits on to the same length, so that draws of two sets can be added up.
fn even_out(fits: &mut [Option<Posterior>], length: usize) {
    for fit in fits {
        let Some(posterior) = fit else { continue };
        if posterior.length() < length && posterior.draw_on(length - posterior.length()).is_err() {
            *fit = None;
        }
    }
}

fn worths(
    evidence: &Evidence,
    models: &[(Arc<Model>, f64)],
    fits: &[Option<Posterior>],
    seed: u64,
    length: usize,
) -> Vec<Option<Worth>> {
    let fitted = |index: usize| {
        let (which, (model, profit)) =
            models.iter().enumerate().find(|(_, (model, _))| model.subjects.contains(&index))?;
        let unit = model.subjects.iter().position(|subject| *subject == index)?;
        let posterior = fits[which].as_ref()?;
        Some(worth::of_unit(evidence, model, posterior, unit, *profit, seed))
    };
    let worth = |index: usize| match evidence.subjects[index].set {
        Some(_) => fitted(index),
        None => worth::apart(evidence, index, seed, CHAINS, length),
    };
    (0..evidence.subjects.len()).map(worth).collect()
}

/// The quality of the fit that each subject is in.
fn qualities(
    evidence: &Evidence,
    models: &[(Arc<Model>, f64)],
    fits: &[Option<Posterior>],
) -> Vec<Option<Quality>> {
    let quality = |index: usize| {
        let which = models.iter().position(|(model, _)| model.subjects.contains(&index))?;
        Some(fits[which].as_ref().map_or(Quality::FAILED, |fit| fit.quality))
    };
    (0..evidence.subjects.len()).map(quality).collect()
}

fn conclude(
    evidence: &Evidence,
    worths: &[Option<Worth>],
    assessed: Vec<Assessment>,
    quality: Option<Quality>,
    lifetime: Option<Lifetime>,
) -> Judgement {
    let mut judged: Vec<Judged> = Vec::new();
    for (index, assessment) in assessed.into_iter().enumerate() {
        let worth = worths[index].as_ref();
        let (verdict, reasons) = reasons::choose(evidence, index, worth, &assessment, lifetime);
        let need = (verdict == Verdict::Wait).then(|| need::of(evidence, index, worth, &assessment));
        judged.push(Judged {
            verdict,
            p_pays: assessment.p_pays,
            p_sceptic: assessment.p_sceptic,
            p_optimist: assessment.p_optimist,
            p_next_hour: assessment.p_next_hour,
            next_hour: assessment.next_hour,
            even: assessment.even,
            value: worth.and_then(|worth| Range::of(&worth.value)),
            need,
            reasons,
        });
    }
    let advice = advice::advise(evidence, worths, &judged);
    Judgement { value: total(worths), judged, quality, advice, lifetime }
}

/// All values together, draw by draw; all have equally many.
fn total(worths: &[Option<Worth>]) -> Option<Range> {
    let mut sum: Vec<f64> = Vec::new();
    for worth in worths.iter().flatten() {
        sum.resize(worth.value.len(), 0.0);
        for (sum, value) in sum.iter_mut().zip(&worth.value) {
            *sum += value;
        }
    }
    Range::of(&sum)
}
