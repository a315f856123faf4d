//! The sum itself, in exact decimals: hourly rate x minutes a day x days a week. A year is 52 weeks, a month a twelfth
//! of a year.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Number;

/// On which days of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Days {
    /// Monday to Friday.
    Weekdays,
    /// All seven.
    Every,
    /// So many, 1 to 7.
    AWeek(u8),
}

impl Days {
    /// All that can be asked for.
    pub(super) const ALL: [Self; 9] = [
        Self::Weekdays,
        Self::Every,
        Self::AWeek(1),
        Self::AWeek(2),
        Self::AWeek(3),
        Self::AWeek(4),
        Self::AWeek(5),
        Self::AWeek(6),
        Self::AWeek(7),
    ];

    /// The word on the command line and in JSON.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Weekdays => "weekdays",
            Self::Every => "every-day",
            Self::AWeek(count) => ["1", "2", "3", "4", "5", "6", "7"][count as usize - 1],
        }
    }

    /// The days of a word that is one of [`Days::code`], or another way to say every day.
    pub(super) fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|days| days.code() == word).unwrap_or(Self::Every)
    }

    /// How many in a week.
    pub(super) const fn count(self) -> u8 {
        match self {
            Self::Weekdays => 5,
            Self::Every => 7,
            Self::AWeek(count) => count,
        }
    }
}

/// Whose time goes in, and on which days.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reckoning {
    pub(super) days: Days,
    /// The owner's time.
    pub(super) owner: Option<Share>,
    /// The revenue of a year and the hours of a week that the owner's rate follows from.
    pub(super) earned: Option<(Decimal, Decimal)>,
    /// Everybody else's.
    pub(super) people: Vec<(String, Share)>,
}

impl Reckoning {
    /// What an hour of the owner costs, if that is known.
    pub(super) fn owner_rate(&self) -> Option<Decimal> {
        let earned = self.earned.map(|(revenue, hours)| hourly_rate(revenue, hours));
        self.owner.as_ref().map(|share| share.rate).or(earned)
    }

    /// What all of them cost together.
    pub(super) fn together(&self) -> Cost {
        let shares = self.owner.iter().chain(self.people.iter().map(|(_, share)| share));
        Cost(shares.map(|share| share.cost(self.days).0).sum())
    }
}

/// One person's time: money an hour and minutes a day.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Share {
    pub(super) rate: Decimal,
    pub(super) minutes: Decimal,
}

impl Share {
    /// What it costs.
    pub(super) fn cost(&self, days: Days) -> Cost {
        Cost(self.rate * self.minutes * Decimal::from(days.count()) / Decimal::from(60))
    }
}

/// What an hour of work brings in. `hours` is above zero.
pub(super) fn hourly_rate(revenue: Decimal, hours: Decimal) -> Decimal {
    revenue / (Decimal::from(52) * hours)
}

/// The cost of a week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cost(Decimal);

impl Cost {
    /// A week, to the cent.
    pub(super) fn week(self) -> f64 {
        to_the_cent(self.0)
    }

    /// A month, to the cent.
    pub(super) fn month(self) -> f64 {
        to_the_cent(self.0 * Decimal::from(52) / Decimal::from(12))
    }

    /// A year, to the cent.
    pub(super) fn year(self) -> f64 {
        to_the_cent(self.0 * Decimal::from(52))
    }
}

fn to_the_cent(exact: Decimal) -> f64 {
    to_f64(exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

/// The nearest number; every decimal has one.
pub(super) fn to_f64(exact: Decimal) -> f64 {
    exact.to_f64().unwrap_or_default()
}

/// Minutes as JSON has them: `30` and not `30.0`, but `7.5`.
pub(super) fn whole_or_decimal(exact: Decimal) -> Number {
    let whole = exact.fract().is_zero().then(|| exact.to_u64()).flatten();
    whole.map(Number::from).or_else(|| Number::from_f64(to_f64(exact))).unwrap_or_else(|| Number::from(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(rate: &str, minutes: &str) -> Share {
        Share { rate: rate.parse().unwrap(), minutes: minutes.parse().unwrap() }
    }

    #[test]
    fn half_an_hour_each_weekday_at_ten_is_1300_a_year() {
        // 10 x 0.5 h x 5 = 25 a week; 25 x 52 = 1,300; 1,300 / 12 = 108.33.
        let cost = share("10", "30").cost(Days::Weekdays);
        assert_eq!((cost.week(), cost.month(), cost.year()), (25.0, 108.33, 1300.0));
    }

    #[test]
    fn days_count_as_they_are_called() {
        // 60 minutes at 1: a day costs 1.
        let week = |days| share("1", "60").cost(days).week();
        assert_eq!((week(Days::Weekdays), week(Days::Every), week(Days::AWeek(3))), (5.0, 7.0, 3.0));
        assert!(Days::ALL.iter().all(|&days| Days::from_word(days.code()) == days));
    }

    #[test]
    fn a_year_is_summed_before_it_is_rounded() {
        // 10 / 60 a day once a week: 0.1667 a week is told as 0.17, but a year is 8.67 and not 52 x 0.17 = 8.84.
        let cost = share("10", "1").cost(Days::AWeek(1));
        assert_eq!((cost.week(), cost.year()), (0.17, 8.67));
    }

    #[test]
    fn the_rate_follows_from_revenue_and_hours() {
        // 83,200 / (52 x 40) = 40.
        assert_eq!(hourly_rate(83_200.into(), 40.into()), 40.into());
    }

    #[test]
    fn minutes_keep_the_form_in_which_they_came() {
        let written = |minutes: &str| whole_or_decimal(minutes.parse().unwrap()).to_string();
        assert_eq!(
            (written("30"), written("30.0"), written("7.5")),
            ("30".into(), "30".into(), "7.5".into())
        );
    }
}
