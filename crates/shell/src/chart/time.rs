//! The axis of time: which months or days are named, and where.

use jiff::ToSpan;
use jiff::civil::Date;
use tulos_words::{Arg, Words};

/// A stretch of days that is drawn from left to right.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    first: Date,
    last: Date,
}

/// A name below the axis.
#[derive(Debug, PartialEq)]
pub(super) struct Label {
    /// The middle of the name, 0 to 1; an edge of it where it stands at an edge.
    pub(super) place: f64,
    pub(super) text: String,
    /// Below it, where a year begins.
    pub(super) year: Option<String>,
    /// Which edge of the text is at its place: `start`, `middle`, `end`.
    pub(super) anchor: &'static str,
    /// Left out where it is narrow: `extra` soon, `tight` last, nothing never.
    pub(super) fades: &'static str,
}

/// At most so many months are named; a narrow chart names half of them.
const MOST: i32 = 12;

impl Days {
    /// From the first to the last of these days, if there is any.
    pub(super) fn of(days: impl IntoIterator<Item = Date>) -> Option<Self> {
        let mut days = days.into_iter();
        let first = days.next()?;
        Some(days.fold(Self { first, last: first }, |all, day| Self {
            first: all.first.min(day),
            last: all.last.max(day),
        }))
    }

    fn length(self) -> i32 {
        days_between(self.first, self.last)
    }

    /// Where a day lies, 0 to 1; a single day lies in the middle, what lies outside at the end.
    pub(super) fn place(self, day: Date) -> f64 {
        if self.length() == 0 {
            return 0.5;
        }
        (f64::from(days_between(self.first, day)) / f64::from(self.length())).clamp(0.0, 1.0)
    }

    /// Where months begin.
    pub(super) fn starts(self) -> Vec<f64> {
        self.months().into_iter().filter(|&month| month > self.first).map(|month| self.place(month)).collect()
    }

    /// The first days of all months that are touched, every so many that they are not too many.
    fn months(self) -> Vec<Date> {
        let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month()) - 1;
        let (from, to) = (months(self.first), months(self.last));
        let every = [1, 2, 3, 6, 12, 24, 60, 120].into_iter().find(|every| (to - from) / every < MOST);
        let every = every.unwrap_or(1200);
        let first_of = |month: i32| {
            let (year, month) = (month.div_euclid(12) as i16, month.rem_euclid(12) as i8 + 1);
            Date::new(year, month, 1).ok()
        };
        (from..=to).filter(|month| month.rem_euclid(every) == 0).filter_map(first_of).collect()
    }

    /// The names below the axis: months, or the first and the last day where there are fewer than two months.
    pub(super) fn labels(self, words: &Words) -> Vec<Label> {
        let named: Vec<_> =
            self.months().into_iter().filter_map(|month| Some((month, self.middle(month)?))).collect();
        if named.len() < 2 {
            return self.ends(words);
        }
        let fades = if named.len() > 6 { "extra" } else { "tight" };
        let label = |(at, (month, place)): (usize, (Date, f64))| Label {
            place,
            text: words.say("shell-month", &[("month", Arg::Count(month.month() as u64))]),
            year: (at == 0 || month.month() == 1).then(|| month.year().to_string()),
            anchor: "middle",
            fades: if at % 2 == 1 { fades } else { "" },
        };
        named.into_iter().enumerate().map(label).collect()
    }

    /// The middle of what is seen of a month, if that is enough to bear a name.
    fn middle(self, month: Date) -> Option<f64> {
        let next = month.checked_add(1.month()).unwrap_or(Date::MAX);
        let (from, to) = (month.max(self.first), next.min(self.last));
        (days_between(from, to) >= 12).then(|| f64::midpoint(self.place(from), self.place(to)))
    }

    fn ends(self, words: &Words) -> Vec<Label> {
        let label = |day: Date, place: f64, anchor| Label {
            place,
            text: written(words, day),
            year: None,
            anchor,
            fades: "",
        };
        if self.length() == 0 {
            return vec![label(self.first, 0.5, "middle")];
        }
        vec![label(self.first, 0.0, "start"), label(self.last, 1.0, "end")]
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    // Only spans with calendar units can fail here, and these are days.
    from.until(to).map_or(0, |span| span.get_days())
}

/// A day as the reader's language writes it.
pub(super) fn written(words: &Words, day: Date) -> String {
    words.date(day.year(), day.month() as u8, day.day() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::percent;
    use jiff::civil::date;
    use proptest::prelude::*;
    use tulos_words::Language;

    fn texts(from: Date, to: Date) -> Vec<String> {
        let words = Words::new(Language::En);
        let labels = Days::of([to, from]).expect("two days are some").labels(&words);
        labels.into_iter().map(|label| label.text + label.year.as_ref().map_or("", |year| year)).collect()
    }

    #[test]
    fn months_are_named_and_years_where_they_begin() {
        let half_a_year = texts(date(2025, 9, 1), date(2026, 2, 23));
        assert_eq!(half_a_year, ["Sep2025", "Oct", "Nov", "Dec", "Jan2026", "Feb"]);
        let late = texts(date(2025, 9, 25), date(2025, 12, 3));
        assert_eq!(late, ["Oct2025", "Nov"], "a few days bear no name");
        let years = texts(date(2023, 3, 1), date(2026, 2, 1));
        assert_eq!(years[..3], ["Apr2023", "Jul", "Oct"], "every third");
    }

    #[test]
    fn a_few_days_are_named_themselves() {
        assert_eq!(texts(date(2025, 9, 1), date(2025, 9, 22)), ["1 Sep 2025", "22 Sep 2025"]);
        assert_eq!(texts(date(2025, 9, 1), date(2025, 9, 1)), ["1 Sep 2025"]);
        assert!(Days::of([]).is_none());
    }

    #[test]
    fn days_lie_in_proportion() {
        let days = Days::of([date(2026, 1, 1), date(2026, 1, 11)]).expect("two days are some");
        let places = [(2025, 1, 1), (2026, 1, 6), (2027, 1, 1)]
            .map(|(year, month, day)| days.place(date(year, month, day)));
        assert_eq!(places.map(percent), ["0%", "50%", "100%"]);
        let long = Days::of([date(2025, 12, 30), date(2026, 1, 9)]).expect("two days are some");
        assert_eq!(long.starts(), [0.2]);
    }

    proptest! {
        #[test]
        fn names_lie_on_the_axis_in_order(from in -2000_i32..300_000, length in 0_i32..40_000) {
            let start = date(1990, 1, 1);
            let at = |days: i32| start.saturating_add(days.days());
            let days = Days::of([at(from), at(from.saturating_add(length))]).expect("two days are some");
            let labels = days.labels(&Words::new(Language::Fi));
            prop_assert!((1..=13).contains(&labels.len()));
            prop_assert!(labels.iter().all(|label| (0.0..=1.0).contains(&label.place)));
            prop_assert!(labels.is_sorted_by(|a, b| a.place < b.place));
        }
    }
}
