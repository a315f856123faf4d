//! What would settle a wait: how many more weeks, or what would help instead.

use crate::assess::{Assessment, Cause, LEAST_WEEKS, WEEKS_TO_SHOW, understood};
use crate::evidence::Evidence;
use crate::worth::Worth;

/// Sd of log(value / cost) before any figure: what the information of the weeks is measured against.
const BEFORE: f64 = 1.5;
/// How many sds from break-even settle it: 0.75 of a normal for "pays" with the sceptic's share, 0.25 for "does not".
const TO_PAY: f64 = 0.84;
const NOT_TO_PAY: f64 = 0.67;
/// No longer than this is promised.
const MOST_WEEKS: f64 = 104.0;
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
        Some(Cause::NothingTraced | Cause::AskedInVain) => None,
        _ => by_figures(),
    };
    let weeks = weeks.map(|weeks| weeks.max(1.0));
    let sales = weeks.zip(subject.set).map(|(weeks, set)| {
        let sold = evidence.sets[set].profits.count as f64;
        (weeks * sold / evidence.weeks() as f64).round() as u32
    });
    Need { weeks: weeks.map(|weeks| weeks.ceil() as u32), sales, help: help(evidence, index, assessment) }
}

/// Weeks until log(value / cost) is known well enough to lie beyond a threshold, as information grows by the week.
fn weeks_to_tell(evidence: &Evidence, index: usize, worth: &Worth) -> Option<f64> {
    let cost: f64 = evidence.subjects[index].cost.iter().sum();
    let logs: Vec<f64> = worth.value.iter().map(|value| (value.max(1e-9 * cost) / cost).ln()).collect();
    let mean = logs.iter().sum::<f64>() / logs.len() as f64;
    let variance = logs.iter().map(|log| (log - mean).powi(2)).sum::<f64>() / logs.len() as f64;
    let weeks = evidence.weeks().saturating_sub(evidence.subjects[index].began).max(1) as f64;
    let a_week = (1.0 / variance - 1.0 / (BEFORE * BEFORE)) / weeks;
    let distance = if mean > 0.0 { TO_PAY } else { NOT_TO_PAY };
    let more = ((distance / mean).powi(2) - 1.0 / variance) / a_week;
    (a_week > 0.0 && more <= MOST_WEEKS).then(|| more.max(1.0))
}

/// What would help most that is not done yet. What has only begun is not paused, and what hardly matters needs no help.
fn help(evidence: &Evidence, index: usize, assessment: &Assessment) -> Option<Help> {
    let subject = &evidence.subjects[index];
    if subject.set.is_none() || assessment.even || assessment.cause() == Some(Cause::NoProfit) {
        return None;
    }
    if understood(evidence) < ASKED_ENOUGH {
        return Some(Help::Ask);
    }
    if !evidence.activities[subject.activity].traced_ever {
        return Some(Help::Tag);
    }
    let pausable = subject.paused_weeks == 0 && assessment.cause() != Some(Cause::TooShort);
    pausable.then_some(Help::Pause)
}
