//! The marked-event model: every contact has a hidden cause, the baseline or one activity; the weekly pattern of effort,
//! the trace, the customer's answer and the outcome all speak about it in one likelihood. `docs/engine.md` has the formulas.

mod coordinates;
mod counts;
mod density;
mod effort;
mod marks;
mod prior;
mod slots;
#[cfg(test)]
mod tests;

pub(crate) use density::{Gain, Scratch};
pub(crate) use slots::Slots;

use crate::evidence::{Evidence, Kind, Outcome, Purpose, Subject};
use crate::season::{self, Column};
use crate::special::log_odds;
use counts::Counts;
use marks::Patterns;
use prior::Priors;

/// One set of contacts with the units that may have caused them, ready to be fitted.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    /// Number of weeks.
    pub(crate) weeks: usize,
    /// The subjects that are units here, as indexes of [`Evidence::subjects`].
    pub(crate) subjects: Vec<usize>,
    /// Effort of each unit in each week (cost, where it takes no effort).
    pub(crate) effort: Vec<Vec<f64>>,
    /// Centre of each unit's prior of log A before the shift of the business: break-even.
    pub(crate) break_even: Vec<f64>,
    /// Where each parameter stands.
    pub(crate) slots: Slots,
    /// Whether outcomes are modelled.
    pub(crate) outcomes: bool,
    contacts: Counts,
    season: Vec<Column>,
    knots: Vec<Vec<f64>>,
    patterns: Patterns,
    cells: Vec<Cell>,
    priors: Priors,
}

/// Contacts of one week and pattern of marks.
#[derive(Debug, Clone, Copy)]
struct Cell {
    week: usize,
    pattern: usize,
    count: f64,
    sold: f64,
    profit: f64,
}

impl Model {
    /// Lays out one set of contacts. `profit` is the mean profit of a sale, above zero.
    pub(crate) fn new(evidence: &Evidence, set: usize, profit: f64) -> Self {
        let contacts_set = &evidence.sets[set];
        let weeks = evidence.weeks();
        let subjects: Vec<usize> = (0..evidence.subjects.len())
            .filter(|subject| evidence.subjects[*subject].set == Some(set))
            .collect();
        let units: Vec<&Subject> = subjects.iter().map(|subject| &evidence.subjects[*subject]).collect();
        let outcomes = contacts_set.has_outcomes();
        let contacts = contacts_set.per_week(weeks);
        let season = season::season(&evidence.week_numbers, &contacts);
        let knots = season::knots(weeks);
        let labels = labels(evidence, &units);
        let (patterns, cells) = marks::lay_out(evidence, contacts_set, &labels, units.len());
        let slots = Slots::new(units.len(), labels.len(), season.len(), knots.len(), outcomes);
        let win = win_share(&cells, outcomes);
        let effort: Vec<Vec<f64>> = units.iter().map(|unit| driving_effort(unit)).collect();
        let usual = (contacts.iter().sum::<f64>() + 1.0) / weeks as f64;
        let break_even = units
            .iter()
            .map(|unit| break_even(unit, win * profit, usual, evidence.offer.bought_once))
            .collect();
        let priors =
            Priors::new(evidence, &labels, &units, &effort, &contacts, &season, log_odds(win.min(0.999_999)));
        Self {
            weeks,
            subjects,
            effort,
            break_even,
            slots,
            outcomes,
            contacts: Counts::new(contacts),
            season,
            knots,
            patterns,
            cells,
            priors,
        }
    }

    /// Terms of the likelihood of the marks, which a draw's time grows with.
    pub(crate) fn terms(&self) -> usize {
        self.cells.len() * (self.units() + 1)
    }

    /// Number of units.
    pub(crate) fn units(&self) -> usize {
        self.subjects.len()
    }
}

/// Activities in the order of the model's labels: the units first, then the others.
fn labels(evidence: &Evidence, units: &[&Subject]) -> Vec<usize> {
    let mut labels: Vec<usize> = units.iter().map(|unit| unit.activity).collect();
    let others: Vec<usize> = (0..evidence.activities.len()).filter(|index| !labels.contains(index)).collect();
    labels.extend(others);
    labels
}

fn win_share(cells: &[Cell], outcomes: bool) -> f64 {
    if !outcomes {
        return 1.0;
    }
    let (sold, contacts) =
        cells.iter().fold((0.0, 0.0), |(sold, all), cell| (sold + cell.sold, all + cell.count));
    (sold + 1.0) / (contacts + 2.0)
}

/// Effort drives an activity; where there never is any, its cost stands in.
fn driving_effort(unit: &Subject) -> Vec<f64> {
    if unit.effort.iter().any(|effort| *effort > 0.0) { unit.effort.clone() } else { unit.cost.clone() }
}

/// A unit for which more than so many times all contacts there are would be needed cannot pay by any belief; a prior that
/// far away only keeps the chains from mixing.
const BEYOND_REACH: f64 = 1000.0;

/// Log of the contacts a week that would just pay for the unit, of a business that has `usual` contacts a week. Where customers buy once there is nothing to retain, so
/// the prior lies far below.
fn break_even(unit: &Subject, profit_of_contact: f64, usual: f64, bought_once: bool) -> f64 {
    let weekly_cost = unit.cost.iter().sum::<f64>() / unit.cost.len() as f64;
    let nothing_to_retain = if bought_once && unit.purpose == Purpose::Retain { 3.0 } else { 0.0 };
    (weekly_cost / profit_of_contact).min(BEYOND_REACH * usual).ln() - nothing_to_retain
}

/// Whether an outcome is a sale, for sums of money.
fn is_sale(outcome: Outcome) -> bool {
    outcome == Outcome::Sale
}

/// Kinds whose contacts carry a link or a code more often than not.
fn is_linked(kind: Kind) -> bool {
    matches!(kind, Kind::Social | Kind::Search | Kind::Email | Kind::Ads)
}
