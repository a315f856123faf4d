//! Patterns of marks: what a contact's trace, answer and outcome say about its cause, one table for all contacts alike.

use std::collections::BTreeMap;

use super::{Cell, is_sale};
use crate::evidence::{ContactSet, Evidence, Marks, Outcome, Told, Trace};

/// All patterns that occur, and the states of tracing that they occur in.
#[derive(Debug, Clone)]
pub(super) struct Patterns {
    /// Alive (1) or not (0) a label, one row a state.
    pub(super) live: Vec<Vec<f64>>,
    pub(super) list: Vec<Pattern>,
    pub(super) labels: usize,
}

/// Marks and state of tracing that several contacts share.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub(super) trace: Mark,
    pub(super) told: Mark,
    pub(super) outcome: Outcome,
    /// Row of [`Patterns::live`].
    pub(super) live: usize,
}

/// What a trace or an answer names.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// Says nothing: probability 1 whatever the cause.
    Silent,
    /// One of these labels; the number of labels itself stands for none of them.
    Labels(Vec<usize>),
}

/// Patterns and cells of a set of contacts; `labels` has the activity of each label.
pub(super) fn lay_out(
    evidence: &Evidence,
    contacts: &ContactSet,
    labels: &[usize],
    units: usize,
) -> (Patterns, Vec<Cell>) {
    debug_assert!(units <= labels.len());
    let place = |activity: usize| labels.iter().position(|label| *label == activity).unwrap_or(labels.len());
    let starts = live_starts(evidence, contacts, labels);
    let mut live = Vec::new();
    let mut known: BTreeMap<(usize, Marks), usize> = BTreeMap::new();
    let mut list = Vec::new();
    let mut cells: BTreeMap<(usize, usize), Cell> = BTreeMap::new();
    for group in contacts.counted() {
        let row: Vec<f64> = starts.iter().map(|start| f64::from(u8::from(group.week >= *start))).collect();
        let state = live.iter().position(|known| *known == row).unwrap_or_else(|| {
            live.push(row);
            live.len() - 1
        });
        let pattern = *known.entry((state, group.marks.clone())).or_insert_with(|| {
            list.push(Pattern {
                trace: trace_mark(&group.marks.trace, labels.len(), place),
                told: told_mark(&group.marks.told, labels.len(), place),
                outcome: group.marks.outcome,
                live: state,
            });
            list.len() - 1
        });
        let count = f64::from(group.count);
        let cell = cells.entry((group.week, pattern)).or_insert(Cell {
            week: group.week,
            pattern,
            count: 0.0,
            sold: 0.0,
            profit: 0.0,
        });
        cell.count += count;
        if is_sale(group.marks.outcome) {
            cell.sold += count;
            cell.profit += group.profit;
        }
    }
    (Patterns { live, list, labels: labels.len() }, cells.into_values().collect())
}

/// The week from which each label's tracing is alive: never after the first contact that carries its trace.
fn live_starts(evidence: &Evidence, contacts: &ContactSet, labels: &[usize]) -> Vec<usize> {
    let first_traced = |activity: usize| {
        let traced = contacts.groups.iter().filter(|group| match &group.marks.trace {
            Trace::To(activities) => activities.contains(&activity),
            Trace::Nowhere | Trace::Unseen => false,
        });
        traced.map(|group| group.week).min().unwrap_or(usize::MAX)
    };
    labels
        .iter()
        .map(|activity| evidence.activities[*activity].live_from.min(first_traced(*activity)))
        .collect()
}

fn trace_mark(trace: &Trace, none: usize, place: impl Fn(usize) -> usize) -> Mark {
    match trace {
        Trace::To(activities) => Mark::Labels(activities.iter().map(|activity| place(*activity)).collect()),
        Trace::Nowhere => Mark::Labels(vec![none]),
        Trace::Unseen => Mark::Silent,
    }
}

fn told_mark(told: &Told, none: usize, place: impl Fn(usize) -> usize) -> Mark {
    match told {
        Told::Named(activities) => Mark::Labels(activities.iter().map(|activity| place(*activity)).collect()),
        Told::SomethingElse => Mark::Labels(vec![none]),
        Told::Nothing => Mark::Silent,
    }
}
