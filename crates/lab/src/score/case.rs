//! One activity whose truth is known, beside what was said of it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use tulos_books::{Books, Sale};
use tulos_verdict::report::{Judged, Report, Verdict};

use crate::bank::truth::{Fact, Truth};

/// What one says of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Call {
    /// It pays: grow or keep.
    Pays,
    /// It does not: fix or stop.
    Not,
    /// Not known: wait.
    Wait,
}

impl From<Verdict> for Call {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Grow | Verdict::Keep => Self::Pays,
            Verdict::Fix | Verdict::Stop => Self::Not,
            Verdict::Wait => Self::Wait,
        }
    }
}

impl Call {
    /// For rules that always know.
    fn of(pays: bool) -> Self {
        if pays { Self::Pays } else { Self::Not }
    }
}

/// One activity (and purpose) of a bank.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Case {
    /// The business.
    pub(crate) business: String,
    /// `activity` or `activity/purpose`.
    pub(crate) key: String,
    /// Weeks of the books.
    pub(crate) weeks: usize,
    /// Sales of the business.
    pub(crate) sales: usize,
    /// The truth.
    pub(crate) fact: Fact,
    /// What the verdict says.
    pub(crate) call: Call,
    /// Its chance that the activity pays.
    pub(crate) p_pays: Option<f64>,
    /// Its interval of 90 % of the value.
    pub(crate) interval: Option<(f64, f64)>,
    /// What the last-touch rule says.
    pub(crate) last_touch: Call,
}

impl Case {
    /// What somebody who knows the truth says.
    pub(crate) fn oracle(&self) -> Call {
        Call::of(self.fact.pays)
    }
}

/// The cases of a business: every activity of its truth with its entry of the report.
///
/// # Errors
/// Where the report has no entry for an activity of the truth.
pub(crate) fn cases(business: &str, books: &Books, truth: &Truth, report: &Report) -> Result<Vec<Case>> {
    let entries: BTreeMap<String, &Judged> = report.activities.iter().flat_map(keys).collect();
    let profit = mean_profit(books);
    // What was never done costs nothing, and is no verdict's business.
    let done = |(_, fact): &(&String, &Fact)| fact.cost > 0.0;
    let case = |(key, &fact): (&String, &Fact)| {
        let judged =
            entries.get(key).with_context(|| format!("{business}: the report says nothing of {key}"))?;
        Ok(Case {
            business: business.to_owned(),
            key: key.clone(),
            weeks: truth.weeks,
            sales: truth.sales,
            fact,
            call: judged.verdict.into(),
            p_pays: judged.p_pays,
            interval: judged.value.map(|value| (value.low, value.high)),
            last_touch: last_touch(fact, profit),
        })
    };
    truth.activities.iter().filter(done).map(case).collect()
}

/// A truth may name an activity with its purpose or without.
fn keys(judged: &Judged) -> [(String, &Judged); 2] {
    [(judged.activity.clone(), judged), (format!("{}/{}", judged.activity, judged.purpose), judged)]
}

/// The rule of most dashboards: an activity pays if the sales traced to it, at the mean profit of all sales, come to more
/// than it cost.
pub(crate) fn last_touch(fact: Fact, mean_profit: f64) -> Call {
    Call::of(fact.traced as f64 * mean_profit > fact.cost)
}

/// Mean profit of the sales before marketing; without any, that of the offer.
pub(crate) fn mean_profit(books: &Books) -> f64 {
    let offer = &books.business.offer;
    let margin = offer.margin.and_then(|margin| margin.to_f64()).unwrap_or(1.0);
    let profit = |sale: &Sale| {
        let revenue = sale.revenue.and_then(|revenue| revenue.to_f64()).map(|revenue| revenue * margin);
        sale.margin.and_then(|margin| margin.to_f64()).or(revenue)
    };
    let sales = books.sales.iter().filter(|sale| sale.refund_of.is_none());
    let profits: Vec<f64> = sales.filter_map(profit).collect();
    if profits.is_empty() {
        return offer.price.and_then(|price| price.to_f64()).unwrap_or(0.0) * margin;
    }
    profits.iter().sum::<f64>() / profits.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank;
    use crate::score::testing::report;

    #[test]
    fn an_activity_with_two_purposes_is_two_cases() {
        let (books, truth) = (0..50).map(|index| bank::make(1, index)).find(|(_, truth)| two(truth)).unwrap();
        let report = report(&books, 0.9, Verdict::Keep);
        let cases = cases("b", &books, &truth, &report).unwrap();
        assert_eq!(cases.len(), truth.activities.len());
        assert!(cases.iter().all(|case| case.call == Call::Pays && case.p_pays == Some(0.9)));
    }

    fn two(truth: &Truth) -> bool {
        truth.activities.keys().any(|key| key.ends_with("/retain"))
    }

    #[test]
    fn a_report_that_leaves_an_activity_out_is_a_fault() {
        let (books, truth) = bank::make(1, 0);
        let mut report = report(&books, 0.1, Verdict::Stop);
        report.activities.remove(0);
        let fault = cases("b007", &books, &truth, &report).unwrap_err().to_string();
        assert!(fault.starts_with("b007: the report says nothing of "), "{fault}");
    }
}
