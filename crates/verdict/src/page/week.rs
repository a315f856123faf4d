//! The week as it is and as it should be, line by line.

use crate::telling::{Change, Move};

use super::{Page, wrap};

/// The widest name beside the minutes.
const WIDEST_NAME: usize = 30;

impl Page<'_> {
    pub(super) fn week(&self) -> Vec<String> {
        let Some(now) = self.telling.week_now() else { return Vec::new() };
        let title = self.telling.week_title(now);
        let mut lines: Vec<String> =
            wrap::wrap(&title, self.width).iter().map(|line| self.paint.strong(line)).collect();
        lines.extend(self.telling.over_budget().iter().flat_map(|said| self.indented(said)));
        if self.telling.week_changes() {
            lines.extend(self.moves());
            let gain = self.telling.gain().map(|said| wrap::wrap(&said, self.width - 2)).unwrap_or_default();
            lines.extend(gain.iter().map(|line| format!("  {}", self.paint.strong(line))));
        }
        lines.extend(self.telling.next_hour().iter().flat_map(|said| self.indented(said)));
        lines
    }

    fn indented(&self, said: &str) -> Vec<String> {
        wrap::wrap(said, self.width - 2).iter().map(|line| format!("  {line}")).collect()
    }

    fn moves(&self) -> Vec<String> {
        let moves = self.telling.moves();
        let column = moves.iter().map(|one| wrap::width(&one.name)).max().unwrap_or(0).min(WIDEST_NAME);
        let digits = |minutes: f64| wrap::width(&self.words.number(minutes, 0));
        let before = moves.iter().map(|one| digits(one.entry.now)).max().unwrap_or(0);
        let after = moves.iter().map(|one| digits(one.entry.then)).max().unwrap_or(0);
        moves.iter().map(|one| self.change_line(&wrap::left(&one.name, column), one, before, after)).collect()
    }

    fn change_line(&self, name: &str, one: &Move<'_>, before: usize, after: usize) -> String {
        let minutes = |minutes: f64| self.words.number(minutes, 0);
        let (now, then) = (one.entry.now, one.entry.then);
        // The unit comes from the words, so that it is the language's own.
        let then_written = wrap::right(&minutes(then), after);
        let unit = self.words.say("words-minutes", &[("minutes", tulos_words::Arg::Text(&then_written))]);
        let sign = match one.change {
            Change::Less => "▼",
            Change::More => "▲",
            Change::Same => "=",
            Change::Freed => {
                let freed = format!("  {name}  {}   {unit}", " ".repeat(before));
                return self.with_worth(freed, then);
            }
        };
        format!("  {name}  {} → {unit}  {sign}", wrap::right(&minutes(now), before))
    }

    /// What the minutes set free are worth, beside them or below.
    fn with_worth(&self, freed: String, minutes: f64) -> String {
        match self.telling.worth(minutes) {
            Some(worth) if wrap::width(&freed) + 5 + wrap::width(&worth) <= self.width => {
                format!("{freed}     {worth}")
            }
            Some(worth) => format!("{freed}\n    {}", wrap::left(&worth, self.width - 4)),
            None => freed,
        }
    }
}
