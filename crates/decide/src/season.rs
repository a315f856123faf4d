//! Columns of the baseline that every business shares: the seasons of the year, closed weeks, and a level that drifts.
//!
//! When which column is there depends on how long the books are: a term that the weeks cannot tell apart from the rest
//! would only widen everything.

/// Mean length of a year in weeks (365.2425 / 7).
const WEEKS_IN_YEAR: f64 = 52.1775;
/// Prior standard deviations of the coefficients, on the log scale.
const SD_FIRST_ORDER: f64 = 0.3;
const SD_SECOND_ORDER: f64 = 0.15;
const SD_HOLIDAYS: f64 = 0.3;
const SD_CLOSED: f64 = 4.0;
/// A run of weeks without contact counts as closed if more contacts than this were to be expected in it.
const EXPECTED_IN_CLOSED: f64 = 8.0;
/// The level gets a knot about every quarter of a year.
const WEEKS_PER_KNOT: f64 = 13.0;

/// A column of the season: a value a week, and the prior sd of its coefficient.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    /// Value in each week.
    pub(crate) values: Vec<f64>,
    /// Prior standard deviation of its coefficient.
    pub(crate) sd: f64,
}

/// The columns of the season for weeks of these ISO numbers with these contacts.
pub(crate) fn season(week_numbers: &[u8], contacts: &[f64]) -> Vec<Column> {
    let weeks = week_numbers.len();
    let mut columns = Vec::new();
    if weeks >= 40 {
        columns.extend(waves(weeks, 1.0, SD_FIRST_ORDER));
    }
    if weeks >= 52 {
        columns.extend(waves(weeks, 2.0, SD_SECOND_ORDER));
    }
    if weeks >= 20 {
        columns.extend(holidays(week_numbers, 47..=51));
        columns.extend(holidays(week_numbers, 24..=32));
    }
    columns.extend(closed(contacts));
    columns
}

fn waves(weeks: usize, order: f64, sd: f64) -> [Column; 2] {
    let angle = |week: usize| 2.0 * std::f64::consts::PI * order * week as f64 / WEEKS_IN_YEAR;
    [
        Column { values: (0..weeks).map(|week| angle(week).sin()).collect(), sd },
        Column { values: (0..weeks).map(|week| angle(week).cos()).collect(), sd },
    ]
}

fn holidays(week_numbers: &[u8], range: std::ops::RangeInclusive<u8>) -> Option<Column> {
    let values: Vec<f64> =
        week_numbers.iter().map(|number| f64::from(u8::from(range.contains(number)))).collect();
    let inside = values.iter().filter(|value| **value > 0.0).count();
    (inside >= 2 && values.len() - inside >= 4).then_some(Column { values, sd: SD_HOLIDAYS })
}

fn closed(contacts: &[f64]) -> Option<Column> {
    let mean = contacts.iter().sum::<f64>() / contacts.len().max(1) as f64;
    let mut values = vec![0.0; contacts.len()];
    let mut start = 0;
    for week in 0..=contacts.len() {
        if week < contacts.len() && contacts[week] == 0.0 {
            continue;
        }
        if (week - start) as f64 * mean > EXPECTED_IN_CLOSED {
            values[start..week].fill(1.0);
        }
        start = week + 1;
    }
    values.contains(&1.0).then_some(Column { values, sd: SD_CLOSED })
}

/// Rows of the drifting level: steps about every 13 weeks, straight between, centred. None under 26 weeks.
pub(crate) fn knots(weeks: usize) -> Vec<Vec<f64>> {
    if weeks < 26 {
        return Vec::new();
    }
    let last = (weeks - 1) as f64;
    let count = (last / WEEKS_PER_KNOT).round().max(1.0) as usize;
    let width = last / count as f64;
    let ramp = |knot: usize| {
        let start = knot as f64 * width;
        let row: Vec<f64> = (0..weeks).map(|week| ((week as f64 - start) / width).clamp(0.0, 1.0)).collect();
        let mean = row.iter().sum::<f64>() / weeks as f64;
        row.into_iter().map(|value| value - mean).collect()
    };
    (0..count).map(ramp).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_books_have_no_season() {
        let numbers: Vec<u8> = (1..=19).collect();
        assert!(season(&numbers, &[1.0; 19]).is_empty());
        assert!(knots(25).is_empty());
    }

    #[test]
    fn a_long_silence_is_a_closed_shop() {
        // 4 contacts a week in 16 of 20 weeks: mean 3.2, a silence of 4 weeks misses 12.8 > 8.
        let mut contacts = [4.0; 20];
        contacts[8..12].fill(0.0);
        let column = closed(&contacts).expect("a closed run");
        assert!((column.values.iter().sum::<f64>() - 4.0).abs() < 1e-12);
        assert_eq!(&column.values[8..12], &[1.0; 4]);
        // Two weeks miss only 7.2 contacts (mean 3.6).
        contacts[8..10].fill(4.0);
        assert!(closed(&contacts).is_none());
    }

    #[test]
    fn knots_rise_by_one_and_are_centred() {
        let rows = knots(26);
        assert_eq!(rows.len(), 2);
        for row in rows {
            assert!((row[25] - row[0] - 1.0).abs() < 1e-12);
            assert!(row.iter().sum::<f64>().abs() < 1e-9);
        }
    }
}
