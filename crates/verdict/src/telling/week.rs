//! The week as it is and as it should be, and what that would bring.

use tulos_words::Arg;

use crate::page::on_one_line;
use crate::report::{Judged, Verdict, WeekEntry};

use super::Telling;
use super::reasons::OF_THE_WEEK;

/// Less than this, in minutes, is no change.
const SAME: f64 = 0.5;

/// What is to be done with the minutes of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// Fewer of them.
    Less,
    /// More of them.
    More,
    /// As many.
    Same,
    /// They are nobody's any more.
    Freed,
}

/// The minutes of an activity in a week, as they are and as they should be.
pub(crate) struct Move<'w> {
    pub(crate) name: String,
    pub(crate) entry: &'w WeekEntry,
    pub(crate) change: Change,
}

impl Telling<'_> {
    /// The minutes of a week now; `None`: hardly any.
    pub(crate) fn week_now(&self) -> Option<f64> {
        let now: f64 = self.report.week.iter().map(|entry| entry.now).sum();
        (now >= SAME).then_some(now)
    }

    /// Whether anything is to change in it.
    pub(crate) fn week_changes(&self) -> bool {
        self.report.week.iter().any(|entry| difference(entry).abs() >= SAME)
    }

    /// The heading of the week.
    pub(crate) fn week_title(&self, now: f64) -> String {
        let title = if self.week_changes() { "verdict-page-week-better" } else { "verdict-page-week-same" };
        self.words.say(title, &[("minutes", Arg::Minutes(now))])
    }

    /// That more time goes into social media than was allowed.
    pub(crate) fn over_budget(&self) -> Option<&str> {
        let mut reasons = self.report.activities.iter().flat_map(|judged| &judged.reasons);
        reasons.find(|reason| reason.code == OF_THE_WEEK).map(|reason| reason.text.as_str())
    }

    /// What takes less first, then what takes more, then what stays; last, what is set free.
    pub(crate) fn moves(&self) -> Vec<Move<'_>> {
        let change = |entry: &WeekEntry| match difference(entry) {
            _ if entry.activity.is_none() => Change::Freed,
            change if change <= -SAME => Change::Less,
            change if change >= SAME => Change::More,
            _ => Change::Same,
        };
        let shown = self.report.week.iter().filter(|entry| entry.activity.is_some() || entry.then >= SAME);
        let mut moves: Vec<Move<'_>> =
            shown.map(|entry| Move { name: self.entry_name(entry), entry, change: change(entry) }).collect();
        moves.sort_by_key(|one| one.change);
        moves
    }

    fn entry_name(&self, entry: &WeekEntry) -> String {
        let Some(id) = &entry.activity else { return self.words.say("verdict-page-freed", &[]) };
        let named = self.report.activities.iter().find(|judged| judged.activity == *id);
        on_one_line(named.map_or(id, |judged| &judged.name))
    }

    /// What minutes set free are worth: those that they come from were counted at this rate.
    pub(crate) fn worth(&self, minutes: f64) -> Option<String> {
        let less = self.report.week.iter().filter(|entry| difference(entry) <= -SAME);
        let (worth, given) = less.fold((0.0, 0.0), |(worth, given), entry| {
            (worth - difference(entry) * self.minute(entry), given - difference(entry))
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
    pub(crate) fn next_hour(&self) -> Option<String> {
        let takes_less = |activity: &str| {
            self.report
                .week
                .iter()
                .any(|entry| entry.activity.as_deref() == Some(activity) && difference(entry) <= -SAME)
        };
        let grows = |judged: &Judged| judged.verdict == Verdict::Grow && !takes_less(&judged.activity);
        let growing = self.shown.iter().filter(|(_, judged)| grows(judged));
        let gains = growing.filter_map(|(label, judged)| Some((label, judged.next_hour?.mean)));
        let (label, gain) = gains.max_by(|(_, one), (_, other)| one.total_cmp(other))?;
        let args = [("name", Arg::Text(label)), ("gain", Arg::Money(gain, &self.report.currency))];
        Some(self.words.say("verdict-page-next-hour", &args))
    }

    /// What the better week brings.
    pub(crate) fn gain(&self) -> Option<String> {
        let gain = self.report.gain_per_week.filter(|gain| gain.mean > 0.0)?;
        let currency = self.report.currency.as_str();
        let args = [
            ("gain", Arg::Money(gain.mean, currency)),
            ("low", Arg::Money(gain.low, currency)),
            ("high", Arg::Money(gain.high, currency)),
        ];
        let [low, high] = [gain.low, gain.high].map(|amount| self.words.money_rounded(amount, currency));
        Some(if low == high {
            self.words.say("verdict-page-gain-sure", &args[..1])
        } else {
            self.words.say("verdict-page-gain", &args)
        })
    }
}

fn difference(entry: &WeekEntry) -> f64 {
    entry.then - entry.now
}
