//! ISO weeks, cut in the business's own zone (dates in the books are already in it).

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate};

/// An ISO week, known by its Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Week(Date);

impl Week {
    /// The week that a date lies in.
    pub fn of(date: Date) -> Self {
        let back = i64::from(date.weekday().to_monday_zero_offset());
        Self(date.saturating_sub(back.days()))
    }

    /// Its Monday.
    pub fn monday(self) -> Date {
        self.0
    }

    /// Its Sunday.
    pub fn sunday(self) -> Date {
        self.0.saturating_add(6.days())
    }

    /// Its number in its ISO year, 1 to 53.
    pub fn number(self) -> u8 {
        ISOWeekDate::from(self.0).week().unsigned_abs()
    }

    /// How many weeks it lies after another; negative if before.
    pub fn since(self, other: Self) -> i64 {
        i64::from((self.0 - other.0).get_days()).div_euclid(7)
    }

    /// The week that lies so many weeks after it.
    #[must_use]
    pub fn plus(self, weeks: i64) -> Self {
        Self(self.0.saturating_add((weeks * 7).days()))
    }
}

/// A run of whole ISO weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weeks {
    /// The first week.
    pub first: Week,
    /// How many weeks, at least 1.
    pub count: usize,
}

impl Weeks {
    /// The weeks from that of one date to that of another, both included; one week if they are out of order.
    pub fn spanning(from: Date, to: Date) -> Self {
        let first = Week::of(from);
        let count = Week::of(to).since(first).max(0) as usize + 1;
        Self { first, count }
    }

    /// The index of the week that a date lies in, if it is one of these.
    pub fn index(&self, date: Date) -> Option<usize> {
        let index = usize::try_from(Week::of(date).since(self.first)).ok()?;
        (index < self.count).then_some(index)
    }

    /// The last week.
    pub fn last(&self) -> Week {
        self.first.plus(i64::try_from(self.count).unwrap_or(i64::MAX).saturating_sub(1))
    }

    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = Week> + use<> {
        let first = self.first;
        (0i64..).take(self.count).map(move |index| first.plus(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date};

    #[test]
    fn a_week_runs_from_monday_to_sunday() {
        let week = Week::of(date(2026, 1, 1));
        assert_eq!(week.monday(), date(2025, 12, 29));
        assert_eq!(week.sunday(), date(2026, 1, 4));
        assert_eq!(week.number(), 1);
        assert_eq!(week.monday().weekday(), Weekday::Monday);
    }

    #[test]
    fn weeks_are_counted_across_years() {
        let weeks = Weeks::spanning(date(2025, 9, 1), date(2026, 3, 1));
        assert_eq!(weeks.count, 26);
        assert_eq!(weeks.index(date(2026, 3, 1)), Some(25));
        assert_eq!(weeks.index(date(2026, 3, 2)), None);
        assert_eq!(weeks.index(date(2025, 8, 31)), None);
    }
}
