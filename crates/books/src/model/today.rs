//! Which day it is: the business's own, whatever the clock of the computer says.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

use super::Business;

/// Today: a day that is given, or the day of a moment where the business is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Today {
    /// This day.
    Day(Date),
    /// The day that it is then.
    Moment(Timestamp),
}

impl Today {
    /// The day in the business's zone.
    pub fn of(self, business: &Business) -> Date {
        // The zone of a business that was read is known.
        self.within(|| TimeZone::get(&business.time_zone).unwrap_or(TimeZone::UTC))
    }

    /// The latest day that it is anywhere: fourteen hours ahead of UTC.
    pub(crate) fn at_the_latest(self) -> Date {
        self.within(|| TimeZone::fixed(Offset::constant(14)))
    }

    fn within(self, zone: impl FnOnce() -> TimeZone) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.to_zoned(zone()).date(),
        }
    }
}

impl From<Date> for Today {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Timestamp> for Today {
    fn from(moment: Timestamp) -> Self {
        Self::Moment(moment)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Offer, WorkingTime};

    fn business(zone: &str) -> Business {
        Business {
            name: "Bakery".into(),
            currency: "EUR".parse().expect("a currency"),
            time_zone: zone.into(),
            country: None,
            period: None,
            working_time: WorkingTime::default(),
            offer: Offer::default(),
            minutes_per_case_elsewhere: None,
            properties: Vec::new(),
            activities: Vec::new(),
        }
    }

    #[test]
    fn at_one_moment_it_is_tomorrow_in_auckland_and_today_in_los_angeles() {
        let today = Today::Moment("2026-11-23T18:00:00Z".parse().expect("a moment"));
        assert_eq!(today.of(&business("Pacific/Auckland")), date(2026, 11, 24));
        assert_eq!(today.of(&business("America/Los_Angeles")), date(2026, 11, 23));
        assert_eq!(today.at_the_latest(), date(2026, 11, 24));
        assert_eq!(Today::Day(date(2026, 1, 1)).of(&business("Pacific/Auckland")), date(2026, 1, 1));
    }
}
