//! What `tulos verdict --json` prints, field by field: the public interface of `docs/books.md`. The page of the terminal
//! is drawn from the same, so that the two cannot say different things.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The code of the reason that only activities of books without any row of time or cost have, besides those of the
/// judgement.
pub const COST_A_YEAR: &str = "cost_a_year";

/// The verdicts on the books of a business. Money is in the business's currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of this format: 2 would be another one.
    pub format: u32,
    /// Name and version of the program.
    pub program: String,
    /// The seed of all chance in the fits.
    pub seed: u64,
    /// The business's name.
    pub business: String,
    /// ISO 4217 code of all money.
    pub currency: String,
    /// First day of the period, `YYYY-MM-DD`; `None`: no period, as there is no row.
    pub from: Option<String>,
    /// Last day of the period.
    pub to: Option<String>,
    /// ISO weeks in the period.
    pub weeks: usize,
    /// What was understood but looks odd.
    pub warnings: Vec<Warning>,
    /// How well the fits went, over all of them; `None`: nothing was fitted.
    pub fit: Option<Fit>,
    /// Sums over all activities judged.
    pub totals: Totals,
    /// One entry per activity and purpose that costs something, in the order of the books.
    pub activities: Vec<Judged>,
    /// Ids of activities that cost nothing; they get no verdict.
    pub free: Vec<String>,
    /// Minutes now and as advised; last, `activity` `None` is time that nothing earns its keep with.
    pub week: Vec<WeekEntry>,
    /// What the advice brings a week.
    pub gain_per_week: Option<Range>,
    /// What to record, ask or try to know more, the most useful first.
    pub questions: Vec<Question>,
}

/// A mean and the ends that bound 90 % of the posterior.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Range {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

/// Something that was understood but looks odd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Warning {
    /// What, for programs.
    pub code: String,
    /// What, for people.
    pub text: String,
}

/// The worst of all fits.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// All fits converged.
    pub converged: bool,
    /// The largest R-hat.
    pub r_hat: f64,
    /// The smallest effective sample size.
    pub ess: f64,
    /// Divergences in all.
    pub divergences: usize,
    /// Draws kept, in the fit with most.
    pub draws: usize,
}

/// Sums over all activities judged.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Totals {
    /// What all of them cost.
    pub cost: f64,
    /// What all of them brought.
    pub value: Option<Range>,
    /// Minutes a week spent on activities of kind social.
    pub social_minutes_per_week: f64,
}

/// One activity and purpose, judged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// Id of the activity.
    pub activity: String,
    /// Its name, as it is shown.
    pub name: String,
    /// Its kind: `social` and so on.
    pub kind: String,
    /// Its network, if it is a social activity that says so.
    pub network: Option<String>,
    /// `reach`, `retain` or `support`.
    pub purpose: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Posterior probability that its value exceeds its cost.
    pub p_pays: Option<f64>,
    /// The same for who starts from a gloomier belief.
    pub p_sceptic: Option<f64>,
    /// The same for who starts from a sunnier belief.
    pub p_optimist: Option<f64>,
    /// Chance that one more hour a week would bring more than it costs.
    pub p_next_hour: Option<f64>,
    /// Cost and value are so close that it hardly matters.
    pub even: bool,
    /// What goes in, a week.
    pub effort: Effort,
    /// What went in, in the period.
    pub cost: Cost,
    /// Expected profit before marketing in the period that would not have come without it.
    pub value: Option<Range>,
    /// What one more hour a week would bring, less what it costs.
    pub next_hour: Option<Range>,
    /// What this stands on.
    pub evidence: Evidence,
    /// For `wait`: what would settle it.
    pub need: Option<Need>,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// A verdict on one activity and purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// What goes in, a week on average.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Effort {
    /// Minutes.
    pub minutes_per_week: f64,
    /// Money besides time.
    pub money_per_week: f64,
    /// Usual minutes stand in for weeks that were not recorded.
    pub estimated: bool,
}

/// What went in, in the period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Time at the rates of who spent it.
    pub time: f64,
    /// Money.
    pub money: f64,
    /// Both.
    pub total: f64,
}

/// What a verdict stands on, in the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Sales, and enquiries lost or open, that were traced to the activity or name it.
    pub contacts: u64,
    /// Sales among them.
    pub sales: u64,
    /// Traced to it.
    pub traced: u64,
    /// Contacts of the whole business with an answer that was understood.
    pub asked: u64,
    /// Answers that name it.
    pub told: u64,
    /// Weeks of set pauses.
    pub paused_weeks: u64,
}

/// What would settle a `wait`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Weeks more; `None`: no length would do.
    pub weeks: Option<u32>,
    /// Sales more.
    pub sales: Option<u32>,
    /// What would help.
    pub help: Option<Help>,
}

/// What would help to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Help {
    /// Ask every customer how they found the business.
    Ask,
    /// Tag the links.
    Tag,
    /// Pause it for a time.
    Pause,
}

/// A reason with its figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// Which, for programs.
    pub code: String,
    /// Its figures, by name; `None`: not known.
    pub figures: BTreeMap<String, Option<f64>>,
    /// It, for people.
    pub text: String,
}

/// Minutes of an activity in a week, now and as advised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WeekEntry {
    /// Id of the activity; `None`: time set free.
    pub activity: Option<String>,
    /// Minutes now.
    pub now: f64,
    /// Minutes as advised.
    pub then: f64,
}

/// What to record, ask or try.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Which, for programs.
    pub code: String,
    /// About which activity; `None`: the whole business.
    pub activity: Option<String>,
    /// It, for people.
    pub text: String,
}
