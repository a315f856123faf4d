//! Why: the weightiest reasons of every activity beside its name.

use tulos_decide::Code;
use tulos_words::Arg;

use crate::report::{Judged, Need, Verdict};

use super::{Page, paint, wrap};

/// So many reasons of an activity, unless all are asked for.
const WEIGHTIEST: usize = 2;
/// Names beside reasons take at most this many columns; longer ones stand on a line of their own.
const WIDEST_NAME: usize = 18;
/// A reason about the whole week, told beside it.
pub(super) const OF_THE_WEEK: &str = Code::OverBudget.as_str();
/// A reason about all customers, told once: with the last activity that has it.
const OF_ALL: &str = Code::CustomerWorth.as_str();
/// That the figures do not tell; where it hardly matters, that is said instead.
const UNSURE: &str = Code::Unsure.as_str();

impl Page<'_> {
    pub(super) fn reasons(&self) -> Vec<String> {
        let named: Vec<_> =
            self.shown.iter().map(|(label, judged)| (label, *judged, self.why(judged))).collect();
        let named = named.iter().filter(|(_, _, why)| !why.is_empty());
        let fits = |label: &&String| wrap::width(label) + 2 <= WIDEST_NAME;
        let labels = named.clone().map(|(label, ..)| *label).filter(fits);
        let column = labels.map(|label| wrap::width(label)).max().unwrap_or(6) + 4;
        named.flat_map(|(label, judged, why)| self.because(label, judged, why, column)).collect()
    }

    fn why(&self, judged: &Judged) -> String {
        let most = if self.all { usize::MAX } else { WEIGHTIEST };
        let own = judged.reasons.iter().filter(|reason| self.is_told_here(judged, &reason.code));
        let mut texts: Vec<String> = own.take(most).map(|reason| reason.text.clone()).collect();
        if is_even(judged) {
            texts.push(self.words.say("verdict-page-even", &[]));
        } else if let (Verdict::Wait, Some(need)) = (judged.verdict, judged.need) {
            texts.extend(self.until(judged, need));
        }
        texts.join(" ")
    }

    fn is_told_here(&self, judged: &Judged, code: &str) -> bool {
        let has = |judged: &Judged| judged.reasons.iter().any(|reason| reason.code == OF_ALL);
        let last = || self.shown.iter().rev().find(|(_, judged)| has(judged));
        match code {
            OF_THE_WEEK => false,
            UNSURE => !is_even(judged),
            OF_ALL => last().is_some_and(|(_, last)| std::ptr::eq(*last, judged)),
            _ => true,
        }
    }

    /// When it can be told. Where no value can be given, the reason says what is missing.
    fn until(&self, judged: &Judged, need: Need) -> Option<String> {
        match need.weeks {
            Some(weeks) => {
                Some(self.words.say("verdict-page-need", &[("weeks", Arg::Count(u64::from(weeks)))]))
            }
            None => judged.value.map(|_| self.words.say("verdict-page-need-never", &[])),
        }
    }

    fn because(&self, label: &str, judged: &Judged, why: &str, column: usize) -> Vec<String> {
        let sign = self.paint.verdict(judged.verdict, paint::sign(judged.verdict));
        let lines = wrap::wrap(why, self.width.saturating_sub(column));
        let indent = " ".repeat(column);
        let beside = wrap::width(label) + 4 <= column;
        let first = if beside { format!("{sign} {}", wrap::left(label, column - 2)) } else { indent.clone() };
        let own_line = (!beside).then(|| format!("{sign} {}", wrap::left(label, self.width - 2)));
        let starts = std::iter::once(first).chain(std::iter::repeat(indent));
        own_line.into_iter().chain(starts.zip(lines).map(|(start, line)| start + &line)).collect()
    }
}

/// It cannot be told, and it hardly matters.
fn is_even(judged: &Judged) -> bool {
    judged.even && judged.verdict == Verdict::Wait
}
