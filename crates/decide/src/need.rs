//! What would settle a wait: how many more weeks, or what would help instead.

use crate::assess::{Assessment, Cause, LEAST_WEEKS, WEEKS_TO_SHOW};
use crate::evidence::Evidence;
use crate::worth::{LEAN, Worth};

/// Sd of log(value / cost) before any figure: what the information of the weeks is measured against.
const BEFORE: f64 = 1.5;
/// Sds from break-even at which a normal gives 0.75 to one side, as "pays" and "does not pay" ask.
const DECIDED: f64 = 0.674;
/// The same for the sceptic's 0.60 and the optimist's 0.55.
const SCEPTIC: f64 = 0.253;
const OPTIMIST: f64 = 0.126;
/// No sooner than this is promised: one week may bring nothing at all.
const FEWEST_WEEKS: u32 = 4;
/// No longer than this is promised.
const MOST_WEEKS: u32 = 104;
/// From this share of contacts with an answer on, asking more brings little.
const ASKED_ENOUGH: f64 = 0.5;

/// What would settle a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// More weeks like these; `None`: no length would do.
    pub weeks: Option<u32>,
    /// Sales in these weeks.
    pub sales: Option<u32>,
    /// What would help; `None`: all that helps is done.
    pub help: Option<Help>,
}

/// What helps to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// Ask every customer how they found the business.
    Ask,
    /// Tag the links.
    Tag,
    /// Pause it for some weeks.
    Pause,
}

/// What a subject that waits needs.
pub(crate) fn of(evidence: &Evidence, index: usize, worth: Option<&Worth>, assessment: &Assessment) -> Need {
    let subject = &evidence.subjects[index];
    let begun = evidence.weeks().saturating_sub(subject.began);
    let at_least = match subject.set {
        Some(_) => WEEKS_TO_SHOW,
        None => LEAST_WEEKS,
    };
    let at_least = at_least.saturating_sub(begun) as f64;
    let by_figures = || worth.and_then(|worth| weeks_to_tell(evidence, index, worth));
    let weeks = match assessment.cause() {
        _ if assessment.even => None,
        Some(Cause::TooShort) => Some(by_figures().unwrap_or(at_least).max(at_least)),
        // More weeks of the same say no more than those so far.
        Some(Cause::NothingTraced | Cause::AskedInVain | Cause::NotConverged) => None,
        _ => by_figures(),
    };
    let weeks = weeks.map(|weeks| weeks.max(1.0));
    let sales = weeks.zip(subject.set).map(|(weeks, set)| {
        let sold = evidence.sets[set].profits.count as f64;
        (weeks * sold / evidence.weeks() as f64).round() as u32
    });
    Need { weeks: weeks.map(|weeks| weeks.ceil() as u32), sales, help: help(evidence, index, assessment) }
}

/// Weeks until log(value / cost) is known well enough to lie beyond the thresholds, as information grows by the week.
///
/// Middle and spread are taken from quantiles: the draws in which it brings next to nothing would stretch a standard
/// deviation beyond all use. A belief that leans by 1 / [`LEAN`] moves a normal of variance `s^2` by `s^2 / LEAN`.
fn weeks_to_tell(evidence: &Evidence, index: usize, worth: &Worth) -> Option<f64> {
    let cost: f64 = evidence.subjects[index].cost.iter().sum();
    let mut logs: Vec<f64> = worth.value.iter().map(|value| (value.max(1e-9 * cost) / cost).ln()).collect();
    logs.sort_unstable_by(f64::total_cmp);
    let quantile = |p: f64| logs[(p * (logs.len() - 1) as f64) as usize];
    let (middle, spread) = (quantile(0.5), 0.5 * (quantile(0.84) - quantile(0.16)));
    let weeks = evidence.weeks().saturating_sub(evidence.subjects[index].began).max(1) as f64;
    let a_week = (spread.powi(-2) - BEFORE.powi(-2)) / weeks;
    let told = |more: &f64| {
        let variance = (spread.powi(-2) + more * a_week).recip();
        let (sd, lean) = (variance.sqrt(), variance / LEAN);
        if middle > 0.0 {
            middle >= DECIDED * sd && middle - lean >= SCEPTIC * sd
        } else {
            -middle >= DECIDED * sd && -middle - lean >= OPTIMIST * sd
        }
    };
    (FEWEST_WEEKS..=MOST_WEEKS).map(f64::from).find(told).filter(|_| a_week > 0.0)
}

/// What would help most that is not done yet. What has only begun is not paused, and what hardly matters needs no help.
fn help(evidence: &Evidence, index: usize, assessment: &Assessment) -> Option<Help> {
    let subject = &evidence.subjects[index];
    if subject.set.is_none() || assessment.even || assessment.cause() == Some(Cause::NoProfit) {
        return None;
    }
    if evidence.understood() < ASKED_ENOUGH {
        return Some(Help::Ask);
    }
    if !evidence.activities[subject.activity].traced_ever {
        return Some(Help::Tag);
    }
    let pausable = subject.paused_weeks == 0 && assessment.cause() != Some(Cause::TooShort);
    pausable.then_some(Help::Pause)
}
