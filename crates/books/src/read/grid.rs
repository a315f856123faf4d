//! A sheet of a spreadsheet as rows of text: dates and numbers of its cells are written as the format writes them.

use std::borrow::Cow;

use calamine::{Data, DataRef, ExcelDateTime};
use csv::StringRecord;
use rust_decimal::Decimal;

use super::rows::{Origin, Rows, Stop};
use crate::fault::FaultKind;

/// No table has as many columns; what lies beyond is none of it.
const COLUMNS: u32 = 256;

/// The most that a sheet may hold, in bytes of memory: a million rows of eight short cells.
const ROOM: usize = 128 << 20;

/// The rows of a sheet that have anything in them, with their numbers counted from 1. All text lies in one piece:
/// a sheet may have a million rows.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<GridRow>,
    /// Where each cell ends in the text; it begins where the one before ends.
    ends: Vec<u32>,
    text: String,
}

/// The row and column of a cell, both counted from 0, and what it says.
pub(crate) type Cell<'c> = (u32, u32, Cow<'c, str>);

/// A row and which of the cells are its own.
#[derive(Clone, Copy)]
struct GridRow {
    line: u32,
    first: u32,
    past: u32,
}

impl Grid {
    /// A grid of cells, row by row.
    pub(crate) fn of<'c>(
        cells: impl Iterator<Item = Result<Cell<'c>, FaultKind>>,
    ) -> Result<Self, FaultKind> {
        let mut grid = Self::default();
        for cell in cells {
            let (row, column, text) = cell?;
            if column < COLUMNS && !text.is_empty() {
                grid.put(row.saturating_add(1), column, &text)?;
            }
        }
        grid.rows.sort_by_key(|row| row.line);
        Ok(grid)
    }

    fn put(&mut self, line: u32, column: u32, text: &str) -> Result<(), FaultKind> {
        let is_in_row = |row: &GridRow| row.line == line && row.past - row.first <= column;
        let row = self.rows.last().copied().filter(is_in_row).unwrap_or_else(|| {
            let here = self.ends.len() as u32;
            GridRow { line, first: here, past: here }
        });
        if row.first == row.past {
            self.rows.push(row);
        }
        let empty = column - (row.past - row.first);
        let room =
            ROOM.checked_sub(self.text.len() + 4 * (self.ends.len() + empty as usize) + 12 * self.rows.len());
        if room.is_none_or(|room| room < text.len()) {
            return Err(FaultKind::SheetsTooFull);
        }
        let end = self.text.len() as u32;
        self.ends.extend(std::iter::repeat_n(end, empty as usize));
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        if let Some(row) = self.rows.last_mut() {
            row.past = self.ends.len() as u32;
        }
        Ok(())
    }

    fn cells(&self, row: GridRow) -> impl Iterator<Item = &str> {
        let begin = |at: u32| at.checked_sub(1).map_or(0, |before| self.ends[before as usize] as usize);
        (row.first..row.past).map(move |at| &self.text[begin(at)..self.ends[at as usize] as usize])
    }

    /// A row with as many cells as the header at least: a sheet does not say where its rows end.
    fn record(&self, row: GridRow, record: &mut StringRecord) {
        record.clear();
        record.extend(self.cells(row));
        record.extend(std::iter::repeat_n("", self.width().saturating_sub(record.len())));
    }

    fn width(&self) -> usize {
        self.rows.first().map_or(0, |header| (header.past - header.first) as usize)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, StringRecord)> {
        self.rows.iter().map(|row| {
            let mut record = StringRecord::new();
            self.record(*row, &mut record);
            (u64::from(row.line), record)
        })
    }

    /// The same grid, in whose header the columns that have no name and yet hold something go by their letters: a
    /// remark beside a table is a column that nobody knows.
    pub(crate) fn with_letters(mut self) -> Self {
        let Some((header, rows)) = self.rows.split_first() else { return self };
        let mut names: Vec<String> = self.cells(*header).map(str::to_owned).collect();
        for row in rows {
            for (column, _) in self.cells(*row).enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
                names.resize(names.len().max(column + 1), String::new());
                if names[column].trim().is_empty() {
                    names[column] = letters(column);
                }
            }
        }
        let first = self.ends.len() as u32;
        for name in &names {
            self.text.push_str(name);
            self.ends.push(self.text.len() as u32);
        }
        self.rows[0] = GridRow { first, past: self.ends.len() as u32, ..self.rows[0] };
        self
    }
}

/// How spreadsheets call a column: A to Z, AA and so on.
fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + (number % 26) as u8);
    let before = (column / 26).checked_sub(1).map(letter);
    before.into_iter().chain([letter(column)]).collect()
}

impl Origin for Grid {
    fn rows(&self) -> Result<Box<dyn Rows + '_>, FaultKind> {
        Ok(Box::new(GridRows { grid: self, rows: self.rows.iter() }))
    }
}

/// The rows of a grid that are still to come.
struct GridRows<'g> {
    grid: &'g Grid,
    rows: std::slice::Iter<'g, GridRow>,
}

impl Rows for GridRows<'_> {
    fn next(&mut self, record: &mut StringRecord) -> Result<Option<u64>, Stop> {
        let next = self.rows.next();
        Ok(next.map(|row| {
            self.grid.record(*row, record);
            u64::from(row.line)
        }))
    }
}

/// What a cell of an .xlsx file says.
pub(crate) fn text_of_ref(cell: DataRef<'_>) -> Cow<'_, str> {
    match cell {
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::String(text) => Cow::Owned(text),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number_text(number)),
        DataRef::Bool(flag) => Cow::Borrowed(yes_or_no(flag)),
        DataRef::DateTime(moment) => Cow::Owned(moment_text(moment)),
        DataRef::DateTimeIso(moment) => Cow::Owned(day_of(&moment).to_owned()),
        DataRef::DurationIso(time) => Cow::Owned(clock_of(&time)),
        DataRef::Error(error) => Cow::Owned(error.to_string()),
        DataRef::Empty => Cow::Borrowed(""),
    }
}

/// What a cell of an .ods file says.
pub(crate) fn text_of(cell: &Data) -> Cow<'_, str> {
    match cell {
        Data::String(text) => Cow::Borrowed(text),
        Data::Int(number) => Cow::Owned(number.to_string()),
        Data::Float(number) => Cow::Owned(number_text(*number)),
        Data::Bool(flag) => Cow::Borrowed(yes_or_no(*flag)),
        Data::DateTime(moment) => Cow::Owned(moment_text(*moment)),
        Data::DateTimeIso(moment) => Cow::Borrowed(day_of(moment)),
        Data::DurationIso(time) => Cow::Owned(clock_of(time)),
        Data::Error(error) => Cow::Owned(error.to_string()),
        Data::Empty => Cow::Borrowed(""),
    }
}

fn yes_or_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
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
fn day_of(moment: &str) -> &str {
    moment.split('T').next().unwrap_or(moment)
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

    fn grid(cells: &[(u32, u32, &'static str)]) -> Grid {
        Grid::of(cells.iter().map(|(row, column, text)| Ok((*row, *column, Cow::Borrowed(*text))))).unwrap()
    }

    fn rows(grid: &Grid) -> Vec<(u64, Vec<String>)> {
        grid.iter().map(|(line, row)| (line, row.iter().map(str::to_owned).collect())).collect()
    }

    fn row(line: u64, cells: &[&str]) -> (u64, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn rows_are_as_wide_as_the_header_and_know_their_numbers() {
        let grid = grid(&[(0, 0, "a"), (0, 2, "c"), (4, 1, "x"), (5, 300, "far")]);
        assert_eq!(rows(&grid), [row(1, &["a", "", "c"]), row(5, &["", "x", ""])]);
    }

    #[test]
    fn columns_without_a_name_go_by_their_letters() {
        let grid =
            grid(&[(0, 1, "a"), (1, 0, " "), (1, 1, "x"), (1, 3, "remark"), (2, 27, "y")]).with_letters();
        let mut header = vec![""; 28];
        (header[1], header[3], header[27]) = ("a", "D", "AB");
        assert_eq!(rows(&grid)[0], row(1, &header));
        assert_eq!(rows(&grid)[1].1[3], "remark");
    }

    #[test]
    fn a_sheet_that_no_memory_could_hold_is_refused() {
        let long = "a".repeat(1 << 20);
        let cells = (0..1000).map(|row| Ok((row, 0, Cow::Borrowed(long.as_str()))));
        assert_eq!(Grid::of(cells).err(), Some(FaultKind::SheetsTooFull));
        let far = (0..1_000_000).map(|row| Ok((row, 255, Cow::Borrowed("x"))));
        assert_eq!(Grid::of(far).err(), Some(FaultKind::SheetsTooFull));
    }
}
