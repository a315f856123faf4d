//! A sheet of a spreadsheet as rows of text: dates and numbers of its cells are written as the format writes them.

use calamine::{Data, DataRef, ExcelDateTime};
use csv::StringRecord;
use rust_decimal::Decimal;

use super::rows::{Origin, Rows, Stop};
use crate::fault::FaultKind;

/// No table has as many columns; what lies beyond is none of it.
const COLUMNS: u32 = 256;

/// The rows of a sheet that have anything in them, with their numbers counted from 1.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<(u64, StringRecord)>,
}

impl Grid {
    /// A grid of cells by row and column, both counted from 0, row by row.
    pub(crate) fn of<E>(cells: impl Iterator<Item = Result<(u32, u32, String), E>>) -> Result<Self, E> {
        let mut rows: Vec<(u64, StringRecord)> = Vec::new();
        for cell in cells {
            let (row, column, text) = cell?;
            if column >= COLUMNS || text.is_empty() {
                continue;
            }
            let line = u64::from(row) + 1;
            if rows.last().is_none_or(|(last, cells)| *last != line || cells.len() > column as usize) {
                rows.push((line, StringRecord::new()));
            }
            if let Some((_, cells)) = rows.last_mut() {
                (cells.len()..column as usize).for_each(|_| cells.push_field(""));
                cells.push_field(&text);
            }
        }
        rows.sort_by_key(|(line, _)| *line);
        let mut grid = Self { rows };
        grid.widen();
        Ok(grid)
    }

    /// Gives every row as many cells as the header has: a sheet does not say where its rows end.
    fn widen(&mut self) {
        let width = self.rows.first().map_or(0, |(_, header)| header.len());
        for (_, row) in &mut self.rows {
            (row.len()..width).for_each(|_| row.push_field(""));
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &StringRecord)> {
        self.rows.iter().map(|(line, row)| (*line, row))
    }
}

impl Origin for Grid {
    fn rows(&self) -> Result<Box<dyn Rows + '_>, FaultKind> {
        Ok(Box::new(self.rows.iter()))
    }
}

impl Rows for std::slice::Iter<'_, (u64, StringRecord)> {
    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>, Stop> {
        let next = Iterator::next(self);
        Ok(next.map(|(line, cells)| {
            row.clone_from(cells);
            *line
        }))
    }
}

/// What a cell of an .xlsx file says.
pub(crate) fn text_of_ref(cell: &DataRef) -> String {
    match cell {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(flag) => yes_or_no(*flag),
        DataRef::DateTime(moment) => moment_text(*moment),
        DataRef::DateTimeIso(moment) => day_of(moment),
        DataRef::DurationIso(time) => clock_of(time),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// What a cell of an .ods file says.
pub(crate) fn text_of(cell: &Data) -> String {
    match cell {
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::Bool(flag) => yes_or_no(*flag),
        Data::DateTime(moment) => moment_text(*moment),
        Data::DateTimeIso(moment) => day_of(moment),
        Data::DurationIso(time) => clock_of(time),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

fn yes_or_no(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}

/// A number to 15 digits, which is what spreadsheets keep and show: 0.1 + 0.2 is 0.3.
fn number_text(number: f64) -> String {
    let Ok(decimal) = Decimal::from_scientific(&format!("{number:.14e}")) else { return number.to_string() };
    let text = decimal.normalize().to_string();
    // A number in a cell is no text that might be thousands: one more digit says so.
    match text.split_once('.') {
        Some((_, parts)) if parts.len() == 3 => format!("{text}0"),
        _ => text,
    }
}

/// A day, or the time of day where there is no day.
fn moment_text(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        format!("{hour:02}:{minute:02}:{second:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// The day of `2026-03-04T00:00:00`.
fn day_of(moment: &str) -> String {
    moment.split('T').next().unwrap_or(moment).to_owned()
}

/// The time of day of `PT07H30M00S`; any other duration as it stands.
fn clock_of(time: &str) -> String {
    let parts = || {
        let (hours, rest) = time.strip_prefix("PT")?.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
        Some(format!("{hours}:{minutes}:{seconds}"))
    };
    parts().unwrap_or_else(|| time.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn cells_say_what_the_spreadsheet_shows() {
        let moment = |value| Data::DateTime(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false));
        let cases = [
            (Data::Float(12.0), "12"),
            (Data::Float(0.1 + 0.2), "0.3"),
            (Data::Float(1.234), "1.2340"),
            (Data::Float(1e-9), "0.000000001"),
            (Data::Float(-817.16), "-817.16"),
            (Data::Bool(true), "yes"),
            // 45943 is 2025-10-13 by the example in the documentation of the format.
            (moment(45943.5), "2025-10-13"),
            (moment(0.3125), "07:30:00"),
            (Data::DateTimeIso("2026-03-04T00:00:00".to_owned()), "2026-03-04"),
            (Data::DurationIso("PT07H30M00S".to_owned()), "07:30:00"),
        ];
        for (cell, text) in cases {
            assert_eq!(text_of(&cell), text, "{cell:?}");
        }
    }

    #[test]
    fn rows_are_as_wide_as_the_header_and_know_their_numbers() {
        let cells = [(0, 0, "a"), (0, 2, "c"), (4, 1, "x"), (5, 300, "far")];
        let grid =
            Grid::of(cells.into_iter().map(|(r, c, text)| Ok::<_, ()>((r, c, text.to_owned())))).unwrap();
        let rows: Vec<_> = grid.iter().map(|(line, row)| (line, row.iter().collect::<Vec<_>>())).collect();
        assert_eq!(rows, [(1, vec!["a", "", "c"]), (5, vec!["", "x", ""])]);
    }
}
