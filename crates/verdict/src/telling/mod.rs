//! What a report says, sentence by sentence and in the order in which it is shown: the page of the terminal and that of the
//! browser are both drawn from it, so that they cannot say different things.

mod answer;
mod reasons;
mod week;

use tulos_words::{Arg, Words};

use crate::page::on_one_line;
use crate::report::{Judged, Report, Verdict};

pub(crate) use week::{Change, Move};

/// A report and the language to tell it in.
pub(crate) struct Telling<'p> {
    pub(crate) report: &'p Report,
    pub(crate) words: &'p Words,
    /// What was judged, in the order of the page, each with the name to show.
    pub(crate) shown: Vec<(String, &'p Judged)>,
}

impl<'p> Telling<'p> {
    pub(crate) fn of(report: &'p Report, words: &'p Words) -> Self {
        Self { report, words, shown: shown(report, words) }
    }

    /// Its dates and weeks, if it has any.
    pub(crate) fn period(&self) -> Option<String> {
        let from = day(self.report.from.as_deref()?)?;
        let to = day(self.report.to.as_deref()?)?;
        let dates = self.words.date_range(from, to);
        let args = [("dates", Arg::Text(&dates)), ("weeks", Arg::Count(self.report.weeks as u64))];
        Some(self.words.say("verdict-page-period", &args))
    }
}

/// Year, month and day of `YYYY-MM-DD`.
fn day(text: &str) -> Option<(i16, u8, u8)> {
    let date: jiff::civil::Date = text.parse().ok()?;
    Some((date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?))
}

/// By verdict, what brought most first; the purpose beside the name where an activity has two.
fn shown<'p>(report: &'p Report, words: &Words) -> Vec<(String, &'p Judged)> {
    let label = |judged: &Judged| {
        let name = on_one_line(&judged.name);
        let twice = report.activities.iter().filter(|other| other.activity == judged.activity).count() > 1;
        if !twice {
            return name;
        }
        let purpose = words.say(purpose(&judged.purpose), &[]);
        words.say("verdict-page-label", &[("name", Arg::Text(&name)), ("purpose", Arg::Text(&purpose))])
    };
    let mut shown: Vec<_> = report.activities.iter().map(|judged| (label(judged), judged)).collect();
    shown.sort_by(|(_, one), (_, other)| {
        let by_value = value(other).total_cmp(&value(one));
        rank(one.verdict).cmp(&rank(other.verdict)).then(by_value)
    });
    shown
}

pub(crate) fn purpose(code: &str) -> &'static str {
    match code {
        "retain" => "verdict-page-purpose-retain",
        "support" => "verdict-page-purpose-support",
        _ => "verdict-page-purpose-reach",
    }
}

/// What it brought, as far as that is known.
pub(crate) fn value(judged: &Judged) -> f64 {
    judged.value.map_or(0.0, |value| value.mean)
}

/// Where a verdict stands on the page: what pays first, what cannot be told last.
const fn rank(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Grow => 0,
        Verdict::Keep => 1,
        Verdict::Fix => 2,
        Verdict::Stop => 3,
        Verdict::Wait => 4,
    }
}

/// The sign of a verdict.
pub(crate) const fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Grow => "▲",
        Verdict::Keep => "●",
        Verdict::Fix => "◆",
        Verdict::Stop => "■",
        Verdict::Wait => "○",
    }
}

/// The message that names a verdict.
pub(crate) const fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Grow => "verdict-page-verdict-grow",
        Verdict::Keep => "verdict-page-verdict-keep",
        Verdict::Fix => "verdict-page-verdict-fix",
        Verdict::Stop => "verdict-page-verdict-stop",
        Verdict::Wait => "verdict-page-verdict-wait",
    }
}

/// The word of a verdict in JSON and in styles.
pub(crate) const fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Grow => "grow",
        Verdict::Keep => "keep",
        Verdict::Fix => "fix",
        Verdict::Stop => "stop",
        Verdict::Wait => "wait",
    }
}
