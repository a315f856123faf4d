//! The week as it is and as it should be, and what that would bring.

use tulos_words::Arg;

use crate::report::{Verdict, WeekEntry};

use super::reasons::OF_THE_WEEK;
use super::{Page, wrap};

/// Less than this, in minutes, is no change.
const SAME: f64 = 0.5;
/// The widest name beside the minutes.
const WIDEST_NAME: usize = 30;

impl Page<'_> {
    pub(super) fn week(&self) -> Vec<String> {
        let now: f64 = self.report.week.iter().map(|entry| entry.now).sum();
        if now < SAME {
            return Vec::new();
        }
        let changes: Vec<&WeekEntry> =
            self.report.week.iter().filter(|entry| change(entry).abs() >= SAME).collect();
        let title = if changes.is_empty() { "verdict-page-week-same" } else { "verdict-page-week-better" };
        let title = self.words.say(title, &[("minutes", Arg::Minutes(now))]);
        let mut lines: Vec<String> =
            wrap::wrap(&title, self.width).iter().map(|line| self.paint.strong(line)).collect();
        lines.extend(self.over_budget());
        if !changes.is_empty() {
            lines.extend(self.moves());
            lines.extend(self.gain());
        }
        lines.extend(self.next_hour());
        lines
    }

    /// That more time goes into social media than was allowed.
    fn over_budget(&self) -> Vec<String> {
        let reasons = self.report.activities.iter().flat_map(|judged| &judged.reasons);
        let said = reasons.filter(|reason| reason.code == OF_THE_WEEK).map(|reason| reason.text.as_str());
        let lines = said.take(1).flat_map(|text| wrap::wrap(text, self.width - 2));
        lines.map(|line| format!("  {line}")).collect()
    }

    /// What takes less first, then what takes more, then what stays; last, what is set free.
    fn moves(&self) -> Vec<String> {
        let mut entries: Vec<&WeekEntry> = self.report.week.iter().collect();
        let order = |entry: &WeekEntry| match change(entry) {
            _ if entry.activity.is_none() => 3,
            change if change <= -SAME => 0,
            change if change >= SAME => 1,
            _ => 2,
        };
        entries.retain(|entry| entry.activity.is_some() || entry.then >= SAME);
        entries.sort_by_key(|entry| order(entry));
        let named: Vec<_> = entries.into_iter().map(|entry| (self.entry_name(entry), entry)).collect();
        let column = named.iter().map(|(name, _)| wrap::width(name)).max().unwrap_or(0).min(WIDEST_NAME);
        let digits = |minutes: f64| wrap::width(&self.words.number(minutes, 0));
        let before = named.iter().map(|(_, entry)| digits(entry.now)).max().unwrap_or(0);
        let after = named.iter().map(|(_, entry)| digits(entry.then)).max().unwrap_or(0);
        named
            .iter()
            .map(|(name, entry)| self.change_line(&wrap::left(name, column), entry, before, after))
            .collect()
    }

    fn entry_name(&self, entry: &WeekEntry) -> String {
        let Some(id) = &entry.activity else { return self.words.say("verdict-page-freed", &[]) };
        let named = self.report.activities.iter().find(|judged| judged.activity == *id);
        wrap::on_one_line(named.map_or(id, |judged| &judged.name))
    }

    fn change_line(&self, name: &str, entry: &WeekEntry, before: usize, after: usize) -> String {
        let minutes = |minutes: f64| self.words.number(minutes, 0);
        // The unit comes from the words, so that it is the language's own.
        let unit = self
            .words
            .say("words-minutes", &[("minutes", Arg::Text(&wrap::right(&minutes(entry.then), after)))]);
        if entry.activity.is_none() {
            let freed = format!("  {name}  {}   {unit}", " ".repeat(before));
            return match self.worth(entry.then) {
                Some(worth) if wrap::width(&freed) + 5 + wrap::width(&worth) <= self.width => {
                    format!("{freed}     {worth}")
                }
                Some(worth) => format!("{freed}\n    {}", wrap::left(&worth, self.width - 4)),
                None => freed,
            };
        }
        let sign = match change(entry) {
            change if change <= -SAME => "▼",
            change if change >= SAME => "▲",
            _ => "=",
        };
        format!("  {name}  {} → {unit}  {sign}", wrap::right(&minutes(entry.now), before))
    }

    /// What the minutes set free are worth: those that they come from were counted at this rate.
    fn worth(&self, minutes: f64) -> Option<String> {
        let less = self.report.week.iter().filter(|entry| change(entry) <= -SAME);
        let (worth, given) = less.fold((0.0, 0.0), |(worth, given), entry| {
            (worth - change(entry) * self.minute(entry), given - change(entry))
        });
        (worth > 0.0).then(|| {
            let worth = Arg::Money(minutes * worth / given, &self.report.currency);
            self.words.say("verdict-page-worth", &[("worth", worth)])
        })
    }

    /// What a minute of an activity cost on average.
    fn minute(&self, entry: &WeekEntry) -> f64 {
        let own =
            self.report.activities.iter().filter(|judged| entry.activity.as_ref() == Some(&judged.activity));
        let (cost, spent) = own.fold((0.0, 0.0), |(cost, spent), judged| {
            (cost + judged.cost.time, spent + judged.effort.minutes_per_week * self.report.weeks as f64)
        });
        if spent > 0.0 { cost / spent } else { 0.0 }
    }

    /// Where one more hour would bring most. Not for what should take less as a whole, as its other purpose does not pay.
    fn next_hour(&self) -> Vec<String> {
        let takes_less = |activity: &str| {
            self.report
                .week
                .iter()
                .any(|entry| entry.activity.as_deref() == Some(activity) && change(entry) <= -SAME)
        };
        let growing = self
            .shown
            .iter()
            .filter(|(_, judged)| judged.verdict == Verdict::Grow && !takes_less(&judged.activity));
        let gains = growing.filter_map(|(label, judged)| Some((label, judged.next_hour?.mean)));
        let Some((label, gain)) = gains.max_by(|(_, one), (_, other)| one.total_cmp(other)) else {
            return Vec::new();
        };
        let args = [("name", Arg::Text(label)), ("gain", Arg::Money(gain, &self.report.currency))];
        let said = self.words.say("verdict-page-next-hour", &args);
        wrap::wrap(&said, self.width - 2).iter().map(|line| format!("  {line}")).collect()
    }

    fn gain(&self) -> Vec<String> {
        let Some(gain) = self.report.gain_per_week.filter(|gain| gain.mean > 0.0) else { return Vec::new() };
        let currency = self.report.currency.as_str();
        let args = [
            ("gain", Arg::Money(gain.mean, currency)),
            ("low", Arg::Money(gain.low, currency)),
            ("high", Arg::Money(gain.high, currency)),
        ];
        let [low, high] = [gain.low, gain.high].map(|amount| self.money(amount));
        let said = if low == high {
            self.words.say("verdict-page-gain-sure", &args[..1])
        } else {
            self.words.say("verdict-page-gain", &args)
        };
        wrap::wrap(&said, self.width - 2)
            .iter()
            .map(|line| format!("  {}", self.paint.strong(line)))
            .collect()
    }
}

fn change(entry: &WeekEntry) -> f64 {
    entry.then - entry.now
}
