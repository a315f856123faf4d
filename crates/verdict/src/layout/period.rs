//! Which weeks are judged: those for which the effort is known.

use jiff::civil::Date;
use tulos_books::Weeks;

use super::Options;
use super::kept::Kept;
use super::records::ExperimentKept;

/// More weeks than this are never laid out: a date mistyped by a thousand years must not stop the judgement. The latest count.
pub(super) const MOST_WEEKS: usize = 1040;

/// The first and the last of some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Extent(pub Option<(Date, Date)>);

impl Extent {
    pub(super) fn add(&mut self, day: Date) {
        self.0 = Some(self.0.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
    }

    fn include(&mut self, other: Self) {
        if let Some((first, last)) = other.0 {
            self.add(first);
            self.add(last);
        }
    }

    /// How many weeks lie between its ends, both included.
    pub(super) fn weeks(self) -> usize {
        self.0.map_or(0, |(first, last)| Weeks::spanning(first, last).count)
    }
}

/// The weeks to judge and how many earlier ones were cut off as too many; `None`: no row says when anything
/// was done, or all was done at other times than those asked for.
pub(super) fn period(kept: &Kept, options: Options) -> Option<(Weeks, usize)> {
    let today = options.today.of(&kept.business);
    let (first, last) = own(kept, today).0?;
    let given = kept.business.period;
    let from = options.from.or(given.and_then(|period| period.from)).unwrap_or(first);
    let to = options.to.or(given.and_then(|period| period.to)).unwrap_or(last);
    let to = to.min(known_until(kept, today));
    if to < from || to < first || from > last {
        return None;
    }
    let weeks = Weeks::spanning(from, to);
    let cut = weeks.count.saturating_sub(MOST_WEEKS);
    Some((Weeks { first: weeks.first.plus(signed(cut)), count: weeks.count - cut }, cut))
}

/// The books' own period: the rows of time and costs, set pauses, and usual minutes where they stand for all time.
fn own(kept: &Kept, today: Date) -> Extent {
    let mut own = kept.effort_days;
    if usual_tells_all(kept) {
        own.include(kept.days);
    }
    if own.0.is_some() {
        for pause in kept.experiments.iter().filter(|experiment| experiment.change == 0.0) {
            own.include(pause_days(pause, kept, today));
        }
    }
    own
}

/// Usual minutes reach from the first to the last row of any table. They make the period that long only where no activity
/// that has rows of time is without them: of that one nobody would know what was done beyond its rows.
fn usual_tells_all(kept: &Kept) -> bool {
    let usual = |index: usize| kept.business.activities[index].usual_minutes_per_week.is_some();
    (0..kept.business.activities.len()).any(usual) && kept.time.iter().all(|row| usual(row.activity as usize))
}

/// The days of a pause so far; one that is still on lasts until the books end.
fn pause_days(pause: &ExperimentKept, kept: &Kept, today: Date) -> Extent {
    let last_row = kept.days.0.map_or(today, |(_, last)| last);
    let to = pause.to.unwrap_or(last_row).min(known_until(kept, today));
    Extent((pause.from <= to).then_some((pause.from, to)))
}

/// Nothing is known of later days.
fn known_until(kept: &Kept, today: Date) -> Date {
    kept.days.0.map_or(today, |(_, last)| last.max(today))
}

/// A count where numbers below zero occur too; weeks in books are never as many as would not fit.
pub(super) fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
