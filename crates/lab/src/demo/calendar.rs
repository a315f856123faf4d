//! The weeks of the demo's books: when a bakery is busy, when it is closed, and when its owner has time for anything else. The
//! books end on a Sunday shortly before the program does.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Weeks of the books.
pub(super) const WEEKS: usize = 156;
/// Days of the books.
pub(super) const DAYS: usize = 7 * WEEKS;
/// Their first Monday.
const FIRST: Date = date(2023, 11, 20);

const EASTER: [Date; 3] = [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5)];
/// Mondays of the two weeks in August in which the bakery is closed.
const SUMMER: [Date; 3] = [date(2024, 8, 5), date(2025, 8, 4), date(2026, 8, 3)];
/// Orders from Monday to Sunday, times the mean.
const WEEKDAYS: [f64; 7] = [0.7, 0.85, 1.0, 1.3, 1.5, 1.35, 0.3];
/// Orders from January to December, times the mean.
const MONTHS: [f64; 12] = [0.75, 0.9, 1.0, 1.0, 1.2, 1.1, 0.9, 0.85, 1.0, 1.0, 1.0, 1.4];

/// The date of a day of the books.
pub(super) fn date_of(day: usize) -> Date {
    FIRST.saturating_add((day as i64).days())
}

/// The day of the books that a date is; it must be one of them.
pub(super) fn day_of(date: Date) -> usize {
    usize::try_from((date - FIRST).get_days()).unwrap_or(0)
}

/// The first day of a week.
pub(super) fn monday(week: usize) -> usize {
    7 * week
}

/// How many people need a cake on a day, times the mean.
pub(super) fn season(day: usize) -> f64 {
    let date = date_of(day);
    let month = MONTHS[date.month() as usize - 1];
    let after_christmas = date.month() == 12 && date.day() > 24;
    let easter = if before_easter(date).is_some_and(|days| days <= 9) { 1.45 } else { 1.0 };
    let growth = 0.95 + 0.05 * day as f64 / 365.0;
    let open = if closed(date) { 0.08 } else { 1.0 };
    let month = if after_christmas { 0.6 } else { month };
    month * easter * growth * open * WEEKDAYS[day % 7]
}

/// What part of the usual time there is for marketing in a week.
pub(super) fn time_left(week: usize) -> f64 {
    // A Thursday says what kind of week it is.
    let date = date_of(monday(week) + 3);
    let advent = date.month() == 12 && date.day() <= 24;
    match () {
        () if closed(date) => 0.12,
        () if advent => 0.6,
        () if before_easter(date).is_some_and(|days| days <= 7) => 0.6,
        () => 1.0,
    }
}

/// Between Christmas and Epiphany, and two weeks in August.
pub(super) fn closed(date: Date) -> bool {
    let winter = (date.month() == 12 && date.day() >= 27) || (date.month() == 1 && date.day() <= 5);
    let days = |monday: &Date| (date - *monday).get_days();
    winter || SUMMER.iter().any(|monday| (0..14).contains(&days(monday)))
}

/// Days to the next Easter Sunday, if it is this spring.
fn before_easter(date: Date) -> Option<i32> {
    EASTER.iter().map(|easter| (*easter - date).get_days()).find(|days| (0..60).contains(days))
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;

    #[test]
    fn the_books_run_from_a_monday_to_the_sunday_that_was_asked_for() {
        assert_eq!(date_of(0).weekday(), Weekday::Monday);
        assert_eq!(date_of(DAYS - 1), date(2026, 11, 15));
        assert_eq!(date_of(DAYS - 1).weekday(), Weekday::Sunday);
        assert_eq!(day_of(date(2023, 11, 27)), 7);
    }
}
