//! Why: the weightiest reasons of an activity, and when it can be told.

use tulos_decide::Code;
use tulos_words::Arg;

use crate::report::{Judged, Need, Verdict};

use super::Telling;

/// A reason about the whole week, told beside it.
pub(super) const OF_THE_WEEK: &str = Code::OverBudget.as_str();
/// A reason about all customers, told once: with the last activity that has it.
const OF_ALL: &str = Code::CustomerWorth.as_str();
/// That the figures do not tell; where it hardly matters, that is said instead.
const UNSURE: &str = Code::Unsure.as_str();

impl Telling<'_> {
    /// The sentences of why, at most so many reasons.
    pub(crate) fn why(&self, judged: &Judged, most: usize) -> Vec<String> {
        let own = judged.reasons.iter().filter(|reason| self.is_told_here(judged, &reason.code));
        let mut texts: Vec<String> = own.take(most).map(|reason| reason.text.clone()).collect();
        if is_even(judged) {
            texts.push(self.words.say("verdict-page-even", &[]));
        } else if let (Verdict::Wait, Some(need)) = (judged.verdict, judged.need) {
            texts.extend(self.until(judged, need));
        }
        texts
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

    /// How sure it is that it pays; where that cannot be told, how long until it can. What is told by silence alone, or by
    /// chains that disagree, is no chance to show.
    pub(crate) fn chance(&self, judged: &Judged, later: &str) -> Option<String> {
        let weeks = judged.need.and_then(|need| need.weeks).filter(|_| judged.verdict == Verdict::Wait);
        match (weeks, judged.p_pays) {
            (Some(weeks), _) => Some(self.words.say(later, &[("weeks", Arg::Count(u64::from(weeks)))])),
            (None, Some(chance)) if judged.verdict != Verdict::Wait || is_chance(judged) => {
                Some(self.words.percent(chance))
            }
            (None, _) => None,
        }
    }
}

/// It cannot be told, and it hardly matters.
fn is_even(judged: &Judged) -> bool {
    judged.even && judged.verdict == Verdict::Wait
}

/// Whether what keeps a verdict open is the chance itself.
fn is_chance(judged: &Judged) -> bool {
    let first = judged.reasons.first().map_or("", |reason| reason.code.as_str());
    judged.even || [Code::Unsure, Code::PriorsDisagree].iter().any(|code| code.as_str() == first)
}
