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

use tulos_words::Words;

pub(crate) use wrap::on_one_line;
pub use wrap::wrap;

use crate::report::Report;
use crate::telling::Telling;
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
    telling: Telling<'p>,
}

impl<'p> Page<'p> {
    fn new(report: &'p Report, words: &'p Words, look: Look) -> Self {
        Self {
            report,
            words,
            paint: Paint { colour: look.colour },
            width: look.width.clamp(NARROWEST, WIDEST),
            all: look.all,
            telling: Telling::of(report, words),
        }
    }

    fn money(&self, amount: f64) -> String {
        self.words.money_rounded(amount, &self.report.currency)
    }

    /// The business and, at the other end of the line if there is room, its period.
    fn heading(&self) -> Vec<String> {
        let business = wrap::wrap(&self.report.business, self.width);
        let mut lines: Vec<String> = business.iter().map(|line| self.paint.strong(line)).collect();
        let Some(period) = self.telling.period() else { return lines };
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
}
