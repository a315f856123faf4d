//! The page that `tulos verdict` prints for a person: the answer first, then the table, the reasons, the week and what
//! would tell more. It is drawn from the report and nothing else.

mod answer;
mod axis;
mod paint;
mod reasons;
mod rest;
mod table;
#[cfg(test)]
mod tests;
mod week;
mod wrap;

use tulos_words::{Arg, Words};

pub use wrap::{steers, wrap};

use crate::report::{Judged, Report, Verdict};
use paint::Paint;

/// The narrowest and the widest page, in columns.
const NARROWEST: usize = 60;
const WIDEST: usize = 100;

/// How the page is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns of the terminal; the page keeps within 60 to 100.
    pub width: usize,
    /// Whether to colour; colour only repeats what signs and words say.
    pub colour: bool,
    /// All reasons, questions and warnings, not only the weightiest.
    pub all: bool,
}

/// The page of a report, its last line ended.
pub fn draw(report: &Report, words: &Words, look: Look) -> String {
    let page = Page::new(report, words, look);
    let sections = [
        page.heading(),
        page.answer(),
        page.table(),
        page.free(),
        page.reasons(),
        page.week(),
        page.questions(),
        page.warnings(),
    ];
    let written = sections.iter().filter(|lines| !lines.is_empty()).map(|lines| trimmed(lines));
    written.collect::<Vec<_>>().join("\n")
}

fn trimmed(lines: &[String]) -> String {
    lines.iter().flat_map(|line| [line.trim_end_matches(' '), "\n"]).collect()
}

/// What every part of the page needs.
struct Page<'p> {
    report: &'p Report,
    words: &'p Words,
    paint: Paint,
    width: usize,
    all: bool,
    /// What was judged, in the order of the page, each with the name to show.
    shown: Vec<(String, &'p Judged)>,
}

impl<'p> Page<'p> {
    fn new(report: &'p Report, words: &'p Words, look: Look) -> Self {
        Self {
            report,
            words,
            paint: Paint { colour: look.colour },
            width: look.width.clamp(NARROWEST, WIDEST),
            all: look.all,
            shown: shown(report, words),
        }
    }

    fn money(&self, amount: f64) -> String {
        self.words.money_rounded(amount, &self.report.currency)
    }

    /// The business and, at the other end of the line if there is room, its period.
    fn heading(&self) -> Vec<String> {
        let business = wrap::wrap(&self.report.business, self.width);
        let mut lines: Vec<String> = business.iter().map(|line| self.paint.strong(line)).collect();
        let Some(period) = self.period() else { return lines };
        match (&business[..], wrap::wrap(&period, self.width)) {
            ([name], period)
                if period.len() == 1 && wrap::width(name) + wrap::width(&period[0]) + 3 <= self.width =>
            {
                let gap = self.width - wrap::width(name) - wrap::width(&period[0]);
                lines[0].push_str(&" ".repeat(gap));
                lines[0].push_str(&self.paint.quiet(&period[0]));
            }
            (_, period) => lines.extend(period.iter().map(|line| self.paint.quiet(line))),
        }
        lines
    }

    fn period(&self) -> Option<String> {
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
        let name = wrap::on_one_line(&judged.name);
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

fn purpose(code: &str) -> &'static str {
    match code {
        "retain" => "verdict-page-purpose-retain",
        "support" => "verdict-page-purpose-support",
        _ => "verdict-page-purpose-reach",
    }
}

/// What it brought, as far as that is known.
fn value(judged: &Judged) -> f64 {
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
