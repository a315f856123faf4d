//! The score of a bank: how much is decided, how often that is right, how well chances and intervals are meant, and
//! what following the verdicts is worth.

use serde::Serialize;

use super::case::{Call, Case};
use super::rate::Rate;

/// What the words of a score mean, for its reader.
pub(crate) const DEFINITIONS: &[&str] = &[
    "decided: not left at wait. \"pays\": grow or keep. \"does not\": fix or stop.",
    "saved: what ending every activity said not to pay spares (cost - value, summed; those that truly pay count \
     against it) as a share of the net loss of all that do not pay. An oracle saves 1.",
    "lost: the net gain (value - cost) of the paying activities so ended, as a share of the net gain of all that pay. \
     An oracle loses 0.",
    "last touch: an activity pays if the sales traced to it, at the mean profit of the business's sales, exceed its cost.",
    "Brier: mean of (p_pays - truth)²; an activity without a chance counts as 0.5. Lower is better.",
    "coverage: share of the true values above zero that lie in the interval of 90 %.",
    "Intervals are Wilson's of 90 %; activities of one business share its luck, which they leave out.",
];

/// The score of some activities.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Score {
    /// Activities and purposes.
    pub(crate) activities: usize,
    /// Those that truly pay.
    pub(crate) paying: Rate,
    /// The verdicts.
    pub(crate) verdicts: Ruled,
    /// What a rule of the dashboards would have said.
    pub(crate) last_touch: Ruled,
    /// What somebody who knows would have said.
    pub(crate) oracle: Ruled,
    /// Mean squared distance of `p_pays` from the truth.
    pub(crate) brier: f64,
    /// Its standard error.
    pub(crate) brier_error: f64,
    /// By tenths of `p_pays`.
    pub(crate) calibration: Vec<Tenth>,
    /// Of the true values above zero, those in their interval.
    pub(crate) coverage: Rate,
}

/// How a rule does. The money is in the currency of the books, added up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[allow(missing_docs)]
pub(crate) struct Ruled {
    pub(crate) decided: Rate,
    pub(crate) pays_right: Rate,
    pub(crate) not_right: Rate,
    /// Right of those decided.
    pub(crate) right: Rate,
    pub(crate) saved: f64,
    pub(crate) lost: f64,
    /// Money that is spared, net.
    pub(crate) money_saved: f64,
    /// Money that is thrown away.
    pub(crate) money_lost: f64,
}

/// The activities whose chance lies in one tenth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Tenth {
    /// Lower end of the tenth.
    pub(crate) from: f64,
    /// Mean of their chances.
    pub(crate) said: f64,
    /// How many truly pay.
    pub(crate) paid: Rate,
}

impl Score {
    /// The score of cases.
    pub(crate) fn of(cases: &[&Case]) -> Self {
        let misses: Vec<f64> = cases.iter().map(|case| miss(case)).collect();
        let (brier, brier_error) = mean_and_error(&misses);
        Self {
            activities: cases.len(),
            paying: Rate::among(cases, |case| case.fact.pays),
            verdicts: Ruled::by(cases, |case| case.call),
            last_touch: Ruled::by(cases, |case| case.last_touch),
            oracle: Ruled::by(cases, Case::oracle),
            brier,
            brier_error,
            calibration: (0..10).filter_map(|tenth| Tenth::of(cases, tenth)).collect(),
            coverage: coverage(cases),
        }
    }
}

fn miss(case: &Case) -> f64 {
    (case.p_pays.unwrap_or(0.5) - f64::from(u8::from(case.fact.pays))).powi(2)
}

fn mean_and_error(values: &[f64]) -> (f64, f64) {
    let n = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n;
    (mean, (variance / n).sqrt())
}

/// One that brings exactly nothing lies below every interval, so that only those that bring something count.
fn coverage(cases: &[&Case]) -> Rate {
    let within = cases.iter().filter_map(|case| {
        let (low, high) = case.interval.filter(|_| case.fact.value > 0.0)?;
        Some((low..=high).contains(&case.fact.value))
    });
    Rate::among(within, |within| *within)
}

impl Ruled {
    fn by(cases: &[&Case], rule: impl Fn(&Case) -> Call) -> Self {
        let said =
            |call: Call| -> Vec<&Case> { cases.iter().copied().filter(|case| rule(case) == call).collect() };
        let (pays, not) = (said(Call::Pays), said(Call::Not));
        let right = |case: &Case| rule(case) == case.oracle();
        let net = |case: &Case| case.fact.value - case.fact.cost;
        let money_saved = sum(&not, |case| -net(case));
        let money_lost = sum(&not, |case| net(case).max(0.0));
        Self {
            decided: Rate::new(pays.len() + not.len(), cases.len()),
            pays_right: Rate::among(&pays, |case| right(case)),
            not_right: Rate::among(&not, |case| right(case)),
            right: Rate::among(pays.iter().chain(&not), |case| right(case)),
            saved: part(money_saved, sum(cases, |case| (-net(case)).max(0.0))),
            lost: part(money_lost, sum(cases, |case| net(case).max(0.0))),
            money_saved,
            money_lost,
        }
    }
}

fn sum(cases: &[&Case], of: impl Fn(&Case) -> f64) -> f64 {
    cases.iter().map(|case| of(case)).sum()
}

fn part(some: f64, all: f64) -> f64 {
    if all > 0.0 { some / all } else { 0.0 }
}

impl Tenth {
    fn of(cases: &[&Case], tenth: usize) -> Option<Self> {
        let here = |p: f64| (p * 10.0) as usize == tenth || (tenth == 9 && p >= 1.0);
        let cases: Vec<_> = cases
            .iter()
            .filter_map(|case| Some((case.p_pays.filter(|p| here(*p))?, case.fact.pays)))
            .collect();
        if cases.is_empty() {
            return None;
        }
        let said = cases.iter().map(|(p, _)| p).sum::<f64>() / cases.len() as f64;
        Some(Self { from: tenth as f64 / 10.0, said, paid: Rate::among(&cases, |(_, pays)| *pays) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::testing::case;

    fn score(cases: &[Case]) -> Score {
        Score::of(&cases.iter().collect::<Vec<_>>())
    }

    #[test]
    fn money_is_saved_and_lost_as_defined() {
        // Two lose 60 and 40, one gains 50, one gains 150. Ended are the first and the third: saved 60 - 50 = 10 of 100,
        // lost 50 of 200.
        let cases = [
            case(100.0, 40.0, Call::Not),
            case(100.0, 60.0, Call::Wait),
            case(100.0, 150.0, Call::Not),
            case(100.0, 250.0, Call::Pays),
        ];
        let ruled = score(&cases).verdicts;
        assert!((ruled.saved - 0.10).abs() < 1e-12 && (ruled.lost - 0.25).abs() < 1e-12, "{ruled:?}");
        assert!((ruled.money_saved - 10.0).abs() < 1e-9 && (ruled.money_lost - 50.0).abs() < 1e-9);
        assert_eq!((ruled.decided.hits, ruled.decided.of), (3, 4));
        assert_eq!((ruled.not_right.hits, ruled.not_right.of), (1, 2));
        assert_eq!((ruled.pays_right.hits, ruled.pays_right.of), (1, 1));
        assert_eq!((ruled.right.hits, ruled.right.of), (2, 3));
    }

    #[test]
    fn an_oracle_saves_all_and_loses_nothing() {
        let cases = [case(100.0, 40.0, Call::Wait), case(10.0, 40.0, Call::Wait)];
        let oracle = score(&cases).oracle;
        assert_eq!((oracle.saved, oracle.lost), (1.0, 0.0));
    }

    #[test]
    fn chances_are_scored_by_brier_and_told_by_tenths() {
        let mut cases = [case(1.0, 2.0, Call::Pays), case(2.0, 1.0, Call::Wait), case(2.0, 1.0, Call::Wait)];
        (cases[0].p_pays, cases[1].p_pays, cases[2].p_pays) = (Some(1.0), Some(0.3), None);
        let score = score(&cases);
        // (0 + 0.09 + 0.25) / 3
        assert!((score.brier - 0.34 / 3.0).abs() < 1e-12);
        let told: Vec<(f64, usize, usize)> =
            score.calibration.iter().map(|tenth| (tenth.from, tenth.paid.hits, tenth.paid.of)).collect();
        assert_eq!(told, [(0.3, 0, 1), (0.9, 1, 1)]);
    }

    #[test]
    fn coverage_is_of_those_that_bring_something() {
        let mut cases = [case(1.0, 2.0, Call::Pays), case(1.0, 0.0, Call::Not), case(1.0, 9.0, Call::Pays)];
        for case in &mut cases {
            case.interval = Some((1.0, 3.0));
        }
        let coverage = score(&cases).coverage;
        assert_eq!((coverage.hits, coverage.of), (1, 2));
    }
}
