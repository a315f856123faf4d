//! The chances of a subject, and on which side of the thresholds they lie.

use crate::evidence::{Enquiries, Evidence, Purpose, Subject};
use crate::judgement::Range;
use crate::posterior::{Quality, unit_profit};
use crate::rates::Rate;
use crate::worth::{Estimate, Worth, share};

/// It pays from this chance on, and if the sceptic gives it this.
pub const PAYS: f64 = 0.75;
/// What the sceptic must give it, so that it pays.
pub const SCEPTIC: f64 = 0.60;
/// It does not pay up to this chance, and if the optimist gives it no more than this.
pub const DOES_NOT: f64 = 0.25;
/// What the optimist may give it at most, so that it does not pay.
pub const OPTIMIST: f64 = 0.45;
/// The next hour pays from this chance on.
pub(crate) const NEXT_HOUR: f64 = 0.7;
/// Time to show that it pays: weeks, or sales that would just pay for it.
pub(crate) const WEEKS_TO_SHOW: usize = 13;
const SALES_TO_SHOW: f64 = 3.0;
/// From so many enquiries on, few sales among them say something.
pub(crate) const LEAST_ENQUIRIES: u64 = 10;
/// Before that nothing is said.
pub(crate) const LEAST_WEEKS: usize = 4;
/// Share of contacts with an answer that was understood from which silence about an untraced activity says something.
const ANSWERED: f64 = 0.3;
/// A fit whose chains disagree decides only where the chance is no further than this from 0 or 1.
const FAR: f64 = 0.10;
/// Value and cost are even within these factors with this chance.
const EVEN: (f64, f64, f64) = (0.65, 1.5, 0.9);

/// Where a subject lies against the thresholds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Threshold {
    /// It pays.
    Pays,
    /// It does not pay.
    DoesNot,
    /// The figures do not tell, for this cause.
    Open(Cause),
    /// So close to a threshold that more draws are needed to tell.
    Close,
}

/// Why the figures do not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// Too few weeks since it began, or no time yet to show that it pays.
    TooShort,
    /// No value can be given: no profit is known, or a sale leaves none.
    NoProfit,
    /// No support case is recorded.
    NoCases,
    /// What a case costs elsewhere is not known.
    CaseCostUnknown,
    /// It retains, and these books do not show who stays.
    RetentionUnseen,
    /// Nothing of it was ever traced, few were asked, and it was never paused on purpose.
    NothingTraced,
    /// The chains disagree.
    NotConverged,
    /// Sceptic and optimist would decide otherwise.
    PriorsDisagree,
    /// By what a sale is worth it would pay, but of many who asked far fewer than usual bought.
    AskedInVain,
    /// The chance lies in the middle.
    Unsure,
}

/// The chances of one subject.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Assessment {
    pub(crate) p_pays: Option<f64>,
    pub(crate) p_sceptic: Option<f64>,
    pub(crate) p_optimist: Option<f64>,
    pub(crate) p_next_hour: Option<f64>,
    pub(crate) next_hour: Option<Range>,
    pub(crate) even: bool,
    pub(crate) threshold: Threshold,
    /// What [`Threshold::Close`] becomes where nothing more can be drawn: the more careful side.
    pub(crate) careful: Threshold,
}

/// How much harder each threshold is made to reach: some standard errors of its chance.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Slack {
    pays: f64,
    sceptic: f64,
    optimist: f64,
}

impl Slack {
    /// What remains of it where nothing more can be drawn: the sceptic and the optimist are second opinions, and to be
    /// careful with these as well would leave more undecided for nothing but the finite draws.
    fn of_its_own_chance(self) -> Self {
        Self { pays: self.pays, sceptic: 0.0, optimist: 0.0 }
    }

    /// As much easier.
    fn turned(self) -> Self {
        Self { pays: -self.pays, sceptic: -self.sceptic, optimist: -self.optimist }
    }
}

impl Assessment {
    /// Of a subject with this worth; the thresholds are reached only from so many standard errors beyond them.
    pub(crate) fn of(
        evidence: &Evidence,
        index: usize,
        worth: Option<&Worth>,
        quality: Option<Quality>,
        errors: f64,
    ) -> Self {
        let subject = &evidence.subjects[index];
        let Some(worth) = worth else { return Self::without_value(subject, quality) };
        let cost: f64 = subject.cost.iter().sum();
        let next = next_step(evidence, index, worth);
        let (low, high, chance) = EVEN;
        let near = |value: &f64| (low * cost..=high * cost).contains(value);
        let pays = worth.chance_above(cost);
        let (sceptic, optimist) = (worth.leaning(cost, -1.0), worth.leaning(cost, 1.0));
        let mut this = Self {
            p_pays: Some(pays.chance),
            p_sceptic: sceptic.map(|sceptic| sceptic.chance),
            p_optimist: optimist.map(|optimist| optimist.chance),
            p_next_hour: next.as_ref().map(|draws| share(draws.iter().map(|draw| *draw > 0.0))),
            next_hour: next.filter(|_| takes_time(evidence, index)).and_then(|draws| Range::of(&draws)),
            even: share(worth.value.iter().map(near)) >= chance,
            threshold: Threshold::Open(Cause::Unsure),
            careful: Threshold::Open(Cause::Unsure),
        };
        let error = |estimate: Option<Estimate>| estimate.map_or(0.0, |estimate| estimate.error);
        let slack = Slack {
            pays: errors * pays.error,
            sceptic: errors * error(sceptic),
            optimist: errors * error(optimist),
        };
        let strict = this.place(evidence, index, quality, slack);
        let bold = this.place(evidence, index, quality, slack.turned());
        this.careful = this.place(evidence, index, quality, slack.of_its_own_chance());
        this.threshold = if bold == strict { bold } else { Threshold::Close };
        this
    }

    /// Why the figures do not tell, where they do not.
    pub(crate) fn cause(&self) -> Option<Cause> {
        match self.settled() {
            Threshold::Open(cause) => Some(cause),
            Threshold::Pays | Threshold::DoesNot | Threshold::Close => None,
        }
    }

    /// The side of the thresholds when no more is drawn: the more careful one.
    pub(crate) fn settled(&self) -> Threshold {
        if self.threshold == Threshold::Close { self.careful } else { self.threshold }
    }

    /// What no value can be given to; `quality`: of the fit that it would have come from.
    fn without_value(subject: &Subject, quality: Option<Quality>) -> Self {
        let cause = match (subject.purpose, subject.cases) {
            _ if quality.is_some() => Cause::NotConverged,
            (Purpose::Support, None) => Cause::NoCases,
            (Purpose::Support, Some(_)) => Cause::CaseCostUnknown,
            (Purpose::Retain, _) if subject.set.is_none() => Cause::RetentionUnseen,
            _ => Cause::NoProfit,
        };
        let open = Threshold::Open(cause);
        Self {
            p_pays: None,
            p_sceptic: None,
            p_optimist: None,
            p_next_hour: None,
            next_hour: None,
            even: false,
            threshold: open,
            careful: open,
        }
    }

    /// The side of the thresholds, each made harder to reach by its `slack`.
    fn place(&self, evidence: &Evidence, index: usize, quality: Option<Quality>, slack: Slack) -> Threshold {
        let subject = &evidence.subjects[index];
        let weeks = evidence.weeks() - subject.began.min(evidence.weeks());
        let p = self.p_pays.unwrap_or(0.5);
        if weeks < LEAST_WEEKS {
            return Threshold::Open(Cause::TooShort);
        }
        let near = (FAR..=1.0 - FAR).contains(&p);
        if quality.is_some_and(|quality| quality.lost() || (near && !quality.converged())) {
            return Threshold::Open(Cause::NotConverged);
        }
        if unheard(evidence, index) {
            return Threshold::Open(Cause::NothingTraced);
        }
        let sceptic = self.p_sceptic.is_none_or(|p| p >= SCEPTIC + slack.sceptic);
        let optimist = self.p_optimist.is_none_or(|p| p <= OPTIMIST - slack.optimist);
        if p >= PAYS + slack.pays {
            return match (sceptic, asked_in_vain(evidence, subject)) {
                (true, Some(_)) => Threshold::Open(Cause::AskedInVain),
                (true, None) => Threshold::Pays,
                (false, _) => Threshold::Open(Cause::PriorsDisagree),
            };
        }
        if p > DOES_NOT - slack.pays {
            return Threshold::Open(Cause::Unsure);
        }
        match (optimist, subject.set.is_none() || could_have_shown(evidence, index, weeks)) {
            (false, _) => Threshold::Open(Cause::PriorsDisagree),
            (true, false) => Threshold::Open(Cause::TooShort),
            (true, true) => Threshold::DoesNot,
        }
    }
}

/// Its enquiries, where ten or more asked and surely less than half as many bought as usual.
pub(crate) fn asked_in_vain(evidence: &Evidence, subject: &Subject) -> Option<Enquiries> {
    let own = subject.enquiries.filter(|own| own.asked() >= LEAST_ENQUIRIES)?;
    let overall = overall_win_share(evidence, subject.set?)?;
    (Rate::of(own.won, own.asked()).quantile(0.95) < 0.5 * overall).then_some(own)
}

/// Share of all contacts of a set that bought, where outcomes are known.
fn overall_win_share(evidence: &Evidence, set: usize) -> Option<f64> {
    let set = &evidence.sets[set];
    let contacts: u64 = set.counted().map(|group| u64::from(group.count)).sum();
    set.has_outcomes().then(|| (set.profits.count as f64 + 1.0) / (contacts as f64 + 2.0))
}

/// Whether the time was enough to show that it pays.
fn could_have_shown(evidence: &Evidence, index: usize, weeks: usize) -> bool {
    let subject = &evidence.subjects[index];
    let cost: f64 = subject.cost.iter().sum();
    let sales = subject.set.and_then(|set| unit_profit(evidence, set)).map_or(0.0, |profit| cost / profit);
    weeks >= WEEKS_TO_SHOW || sales >= SALES_TO_SHOW
}

/// Nothing was sold or asked for at all (sales that nobody wrote down look the same); or nothing of it was ever traced, few
/// customers were asked, and it was not paused on purpose. Where visits bring the money, they are heard.
fn unheard(evidence: &Evidence, index: usize) -> bool {
    let subject = &evidence.subjects[index];
    let by_sales = subject.set.is_some() && subject.visit_income <= 0.0;
    let nothing_sold = evidence.sets.iter().all(|set| set.groups.is_empty());
    let unheard = !evidence.activities[subject.activity].traced_ever
        && evidence.understood() < ANSWERED
        && subject.paused_weeks == 0;
    by_sales && (nothing_sold || unheard)
}

/// Whether time goes into it.
pub(crate) fn takes_time(evidence: &Evidence, index: usize) -> bool {
    evidence.subjects[index].minutes.iter().any(|minutes| *minutes > 0.0)
}

/// What goes in now a week: the mean of the last eight weeks, or of those since it began where these are fewer. What is
/// done only now and then, as a fair, has no level of eight weeks: there it is the mean since it began.
pub(crate) fn lately(subject: &Subject, weekly: &[f64]) -> f64 {
    let own = &weekly[subject.began.min(weekly.len())..];
    let last = if now_and_then(subject) { own } else { &own[own.len().saturating_sub(8)..] };
    last.iter().sum::<f64>() / last.len().max(1) as f64
}

/// Something goes in in less than half of the weeks, and the last time is no longer ago than times were apart before.
fn now_and_then(subject: &Subject) -> bool {
    let weeks = drives(subject).len();
    let busy: Vec<usize> = (subject.began..weeks).filter(|week| drives(subject)[*week] > 0.0).collect();
    let Some(longest) = busy.windows(2).map(|pair| pair[1] - pair[0]).max() else { return false };
    let since = busy.last().map_or(weeks, |last| weeks - last);
    2 * busy.len() < weeks - subject.began && since <= longest
}

/// What drives the fit of a subject: its effort, or its cost where it takes none.
pub(crate) fn drives(subject: &Subject) -> &[f64] {
    let idle = subject.effort.iter().all(|effort| *effort <= 0.0);
    if idle { &subject.cost } else { &subject.effort }
}

/// One more hour a week, or a tenth more money for what takes no time, less what it costs.
fn next_step(evidence: &Evidence, index: usize, worth: &Worth) -> Option<Vec<f64>> {
    let subject = &evidence.subjects[index];
    let now = lately(subject, drives(subject));
    let step = match takes_time(evidence, index) {
        true if subject.hour > 0.0 => subject.hour,
        true => evidence.hour,
        false => 0.1 * now,
    };
    worth.change(now, now + step)
}
