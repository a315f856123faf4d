//! Why: the weightiest reasons of every activity beside its name.

use crate::report::Judged;

use super::{Page, wrap};
use crate::telling::sign;

/// So many reasons of an activity, unless all are asked for.
const WEIGHTIEST: usize = 2;
/// Names beside reasons take at most this many columns; longer ones stand on a line of their own.
const WIDEST_NAME: usize = 18;

impl Page<'_> {
    pub(super) fn reasons(&self) -> Vec<String> {
        let most = if self.all { usize::MAX } else { WEIGHTIEST };
        let why = |judged: &Judged| self.telling.why(judged, most).join(" ");
        let named: Vec<_> =
            self.telling.shown.iter().map(|(label, judged)| (label, *judged, why(judged))).collect();
        let named = named.iter().filter(|(_, _, why)| !why.is_empty());
        let fits = |label: &&String| wrap::width(label) + 2 <= WIDEST_NAME;
        let labels = named.clone().map(|(label, ..)| *label).filter(fits);
        let column = labels.map(|label| wrap::width(label)).max().unwrap_or(6) + 4;
        named.flat_map(|(label, judged, why)| self.because(label, judged, why, column)).collect()
    }

    fn because(&self, label: &str, judged: &Judged, why: &str, column: usize) -> Vec<String> {
        let sign = self.paint.verdict(judged.verdict, sign(judged.verdict));
        let lines = wrap::wrap(why, self.width.saturating_sub(column));
        let indent = " ".repeat(column);
        let beside = wrap::width(label) + 4 <= column;
        let first = if beside { format!("{sign} {}", wrap::left(label, column - 2)) } else { indent.clone() };
        let own_line = (!beside).then(|| format!("{sign} {}", wrap::left(label, self.width - 2)));
        let starts = std::iter::once(first).chain(std::iter::repeat(indent));
        own_line.into_iter().chain(starts.zip(lines).map(|(start, line)| start + &line)).collect()
    }
}
