//! The table: a line an activity, with what it brought drawn against what it cost.

use tulos_words::Arg;

use crate::report::Judged;

use super::axis::Axis;
use super::{Page, wrap};
use crate::telling::{name, sign};

/// Spaces between columns.
const GAP: usize = 2;
/// The drawn interval has at least this many columns; names give way to it.
const NARROWEST_INTERVAL: usize = 16;
/// No cost is wider; one that is stands for books whose figures are beyond all reason.
const WIDEST_COST: usize = 18;
/// Names keep at least this many columns.
const NARROWEST_NAME: usize = 8;

/// The words of a line of the table, or of its head.
struct Row {
    verdict: String,
    name: String,
    minutes: String,
    cost: String,
    chance: String,
}

/// How wide the columns are.
struct Widths {
    verdict: usize,
    name: usize,
    minutes: usize,
    cost: usize,
    interval: usize,
    chance: usize,
}

impl Widths {
    /// Every column as wide as its widest text; what is left over is the interval's, and the names make room for it.
    /// Where that is not enough the minutes go, as the week has them too.
    fn of(rows: &[Row], page: usize) -> Self {
        let widest =
            |text: fn(&Row) -> &str| rows.iter().map(|row| wrap::width(text(row))).max().unwrap_or(0);
        let verdict = widest(|row| &row.verdict);
        let cost = widest(|row| &row.cost).min(WIDEST_COST);
        let chance = widest(|row| &row.chance);
        let without_minutes = page.saturating_sub(verdict + cost + chance + 4 * GAP);
        let minutes = Some(widest(|row| &row.minutes) + GAP)
            .filter(|minutes| minutes + NARROWEST_NAME + NARROWEST_INTERVAL <= without_minutes)
            .map_or(0, |minutes| minutes - GAP);
        let left = without_minutes - if minutes > 0 { minutes + GAP } else { 0 };
        let most = left.saturating_sub(NARROWEST_INTERVAL).max(NARROWEST_NAME).min(left * 3 / 5);
        let name = widest(|row| &row.name).min(most);
        Self { verdict, name, minutes, cost, interval: left - name, chance }
    }

    fn before_interval(&self) -> usize {
        let minutes = if self.minutes > 0 { self.minutes + GAP } else { 0 };
        self.verdict + self.name + minutes + self.cost + 3 * GAP
    }
}

impl Page<'_> {
    pub(super) fn table(&self) -> Vec<String> {
        // Without a period nothing was counted that could be drawn.
        if self.telling.shown.is_empty() || self.report.from.is_none() {
            return Vec::new();
        }
        let mut rows = vec![self.head()];
        rows.extend(self.telling.shown.iter().map(|(label, judged)| self.row(label, judged)));
        let widths = Widths::of(&rows, self.width);
        let axis =
            Axis::over(self.telling.shown.iter().flat_map(|(_, judged)| amounts(judged)), widths.interval);
        let mut lines = vec![self.head_line(&rows[0], &widths)];
        let judged = self.telling.shown.iter().map(|(_, judged)| *judged);
        lines
            .extend(rows[1..].iter().zip(judged).map(|(row, judged)| self.line(row, judged, &axis, &widths)));
        lines.extend(self.below(&axis, &widths));
        lines
    }

    fn head(&self) -> Row {
        let say = |id| self.words.say(id, &[]);
        Row {
            verdict: String::new(),
            name: String::new(),
            minutes: say("verdict-page-column-minutes"),
            cost: say("verdict-page-column-cost"),
            chance: say("verdict-page-column-chance"),
        }
    }

    fn row(&self, label: &str, judged: &Judged) -> Row {
        Row {
            verdict: format!("{} {}", sign(judged.verdict), self.words.say(name(judged.verdict), &[])),
            name: label.to_owned(),
            minutes: self.words.number(judged.effort.minutes_per_week, 0),
            cost: self.money(judged.cost.total),
            chance: self.telling.chance(judged, "verdict-page-weeks-more").unwrap_or_else(|| "–".to_owned()),
        }
    }

    fn head_line(&self, head: &Row, widths: &Widths) -> String {
        let value = self.words.say("verdict-page-column-value", &[]);
        let columns = [
            " ".repeat(widths.verdict + GAP + widths.name),
            wrap::right(&head.minutes, widths.minutes),
            wrap::right(&head.cost, widths.cost),
            wrap::left(&value, widths.interval),
            wrap::right(&head.chance, widths.chance),
        ];
        self.paint.quiet(&beside(&columns))
    }

    fn line(&self, row: &Row, judged: &Judged, axis: &Axis, widths: &Widths) -> String {
        let painted = |text: &str| self.paint.verdict(judged.verdict, text);
        let columns = [
            painted(&wrap::left(&row.verdict, widths.verdict)),
            wrap::left(&row.name, widths.name),
            wrap::right(&row.minutes, widths.minutes),
            wrap::right(&row.cost, widths.cost),
            painted(&axis.draw(judged.value, judged.cost.total)),
            wrap::right(&row.chance, widths.chance),
        ];
        beside(&columns)
    }

    /// The scale, and what the signs on it mean.
    fn below(&self, axis: &Axis, widths: &Widths) -> Vec<String> {
        let indent = " ".repeat(widths.before_interval());
        let (scale, figures) = axis.scale(self.width - widths.before_interval(), |amount| self.money(amount));
        let legend = self.words.say("verdict-page-legend", &[("sure", Arg::Percent(0.9))]);
        let legend = wrap::wrap(&legend, self.width).into_iter().map(|line| {
            let indent = self.width - wrap::width(&line);
            " ".repeat(indent.min(widths.verdict + GAP)) + &line
        });
        let lines = [format!("{indent}{scale}"), format!("{indent}{figures}")].into_iter().chain(legend);
        lines.map(|line| self.paint.quiet(&line)).collect()
    }
}

fn amounts(judged: &Judged) -> impl Iterator<Item = f64> {
    let value = judged.value.map(|value| [value.low, value.mean, value.high]);
    value.into_iter().flatten().chain([judged.cost.total])
}

/// Columns beside each other; one without any width is not there.
fn beside(columns: &[String]) -> String {
    let there: Vec<&str> = columns.iter().map(String::as_str).filter(|column| !column.is_empty()).collect();
    there.join(&" ".repeat(GAP))
}
