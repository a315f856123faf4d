//! The answer in a sentence or two: what does not pay, what pays, or that it cannot be told yet.

use tulos_words::Arg;

use crate::figure::significant;
use crate::report::{COST_A_YEAR, Judged, Verdict};

use super::{Telling, value};

/// Below this share of its cost, what was brought is next to nothing.
const NEXT_TO_NOTHING: f64 = 0.1;

/// More names than this are no sentence.
const MOST_NAMES: usize = 6;

impl Telling<'_> {
    /// The answer, a sentence or a few.
    pub(crate) fn answer(&self) -> String {
        let mut losing = self.with(&[Verdict::Fix, Verdict::Stop]);
        losing.sort_by(|(_, one), (_, other)| other.cost.total.total_cmp(&one.cost.total));
        let mut paying = self.with(&[Verdict::Grow, Verdict::Keep]);
        paying.sort_by(|(_, one), (_, other)| gain(other).total_cmp(&gain(one)));
        match (losing.is_empty(), paying.is_empty()) {
            (true, true) => self.undecided(),
            _ => [self.loses(&losing), self.pays(&paying)].concat().join(" "),
        }
    }

    fn with(&self, verdicts: &[Verdict]) -> Vec<(&str, &Judged)> {
        let shown = self.shown.iter().map(|(label, judged)| (label.as_str(), *judged));
        shown.filter(|(_, judged)| verdicts.contains(&judged.verdict)).collect()
    }

    fn undecided(&self) -> String {
        if self.shown.is_empty() {
            return self.words.say("verdict-page-nothing", &[]);
        }
        if let Some(cost) = self.planned() {
            let cost = Arg::Money(cost, &self.report.currency);
            return self.words.say("verdict-page-planned", &[("cost", cost)]);
        }
        let (cost, currency) = (self.report.totals.cost, self.report.currency.as_str());
        let weekly = cost / self.report.weeks.max(1) as f64;
        let args = [("cost", Arg::Money(cost, currency)), ("weekly", Arg::Money(weekly, currency))];
        self.words.say("verdict-page-unsure", &args)
    }

    /// What a year costs at the usual minutes, where nothing was recorded yet.
    fn planned(&self) -> Option<f64> {
        let reasons = self.report.activities.iter().flat_map(|judged| &judged.reasons);
        let planned = reasons.filter(|reason| reason.code == COST_A_YEAR);
        planned.filter_map(|reason| *reason.figures.get("cost")?).reduce(|sum, cost| sum + cost)
    }

    fn loses(&self, losing: &[(&str, &Judged)]) -> Vec<String> {
        if losing.is_empty() {
            return Vec::new();
        }
        let names = self.names(losing);
        let cost: f64 = losing.iter().map(|(_, judged)| judged.cost.total).sum();
        let brought = significant(losing.iter().map(|(_, judged)| value(judged)).sum());
        let currency = self.report.currency.as_str();
        let mut args = vec![
            ("names", Arg::Text(&names)),
            ("count", Arg::Count(losing.len() as u64)),
            ("cost", Arg::Money(cost, currency)),
        ];
        if brought < NEXT_TO_NOTHING * cost {
            return vec![self.words.say("verdict-page-loses-nothing", &args)];
        }
        args.push(("value", Arg::Money(brought, currency)));
        vec![self.words.say("verdict-page-loses", &args)]
    }

    fn pays(&self, paying: &[(&str, &Judged)]) -> Vec<String> {
        let [(name, best), others @ ..] = paying else { return Vec::new() };
        let currency = self.report.currency.as_str();
        let args = [
            ("name", Arg::Text(name)),
            ("cost", Arg::Money(best.cost.total, currency)),
            ("value", Arg::Money(value(best), currency)),
        ];
        let alone = self.shown.len() == 1;
        let best = if alone { "verdict-page-best-alone" } else { "verdict-page-best" };
        let mut sentences = vec![self.words.say(best, &args)];
        if !others.is_empty() {
            let names = self.names(others);
            let args = [("names", Arg::Text(&names)), ("count", Arg::Count(others.len() as u64))];
            sentences.push(self.words.say("verdict-page-also", &args));
        }
        sentences
    }

    /// Their names; of many the first, and how many others there are.
    fn names(&self, of: &[(&str, &Judged)]) -> String {
        let named = if of.len() > MOST_NAMES { MOST_NAMES - 1 } else { of.len() };
        let others =
            self.words.say("verdict-page-others", &[("count", Arg::Count((of.len() - named) as u64))]);
        let labels = of.iter().take(named).map(|(label, _)| *label);
        let others = (named < of.len()).then_some(others.as_str());
        self.words.list(&labels.chain(others).collect::<Vec<_>>())
    }
}

/// What it brought less what it cost.
fn gain(judged: &Judged) -> f64 {
    value(judged) - judged.cost.total
}
