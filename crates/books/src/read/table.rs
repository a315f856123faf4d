//! A table from its header to its last row.

use csv::StringRecord;
use jiff::civil::Date;

use super::column::{columns, folded, one_of};
use super::known::Known;
use super::line::{Ids, Lines};
use super::row::row;
use super::rows::{Origin, Rows};
use super::style::Style;
use crate::fault::{Caution, CautionKind, FaultKind, Told};
use crate::{Shelf, Table};

/// What a table is read with.
pub(crate) struct Desk<'a> {
    pub(crate) known: &'a Known,
    pub(crate) tomorrow: Date,
    pub(crate) told: &'a mut Told,
    pub(crate) shelf: &'a mut dyn Shelf,
}

impl Desk<'_> {
    /// Reads a table onto the shelf, which gets nothing more once there is a fault anywhere.
    pub(crate) fn table(&mut self, table: Table, file: &str, origin: &dyn Origin) {
        let mut rows = match origin.rows() {
            Ok(rows) => rows,
            Err(what) => return self.told.fault(file, None, None, "", what),
        };
        self.rows(table, file, origin, &mut *rows);
        for (line, what) in rows.cautions() {
            let file = file.to_owned();
            self.told.caution(Caution { file, line, column: None, found: None, count: 1, what });
        }
    }

    fn rows(&mut self, table: Table, file: &str, origin: &dyn Origin, rows: &mut dyn Rows) {
        let mut record = StringRecord::new();
        let line = match rows.next(&mut record) {
            Ok(Some(line)) => line,
            Ok(None) => return self.told.fault(file, None, None, "", FaultKind::NoHeader),
            Err(stop) => return self.told.fault(file, stop.line, None, "", stop.what),
        };
        let header = Header::read(table, file, line, &record, self.told);
        if header.positions.iter().all(Option::is_none) {
            return;
        }
        let mut lines = Lines {
            file,
            columns: columns(table),
            origin,
            known: self.known,
            tomorrow: self.tomorrow,
            told: self.told,
            styles: header.positions.iter().map(|_| Style::default()).collect(),
            positions: header.positions,
            hints_at_commas: rows.hints_at_commas(),
            looked_through: false,
            ids: Ids::default(),
            line: 1,
        };
        loop {
            match rows.next(&mut record) {
                Ok(Some(line)) => lines.line = line,
                Ok(None) => break,
                Err(stop) => {
                    lines.told.fault(file, stop.line, None, "", stop.what);
                    break;
                }
            }
            if let Some(row) = whole(&mut lines, &record, header.named, header.cells)
                .then(|| row(table, &mut lines, &record).ok())
                .flatten()
                .filter(|_| lines.told.well())
            {
                self.shelf.row(row, lines.line);
            }
        }
        for (column, style) in lines.columns.iter().zip(&lines.styles) {
            style.tell(file, column.name, lines.told);
        }
    }
}

/// Whether a row is to be read: not one of empty cells alone, as spreadsheets leave behind, nor of another length, nor
/// one with something in unknown columns only.
fn whole(lines: &mut Lines, record: &StringRecord, named: usize, cells: usize) -> bool {
    if record.iter().all(is_blank) {
        return false;
    }
    let more = record.iter().skip(cells).any(|cell| !cell.is_empty());
    if record.len() < named || more {
        let what = FaultKind::RowLength { cells: record.len() as u64, columns: cells as u64 };
        lines.told.fault(lines.file, Some(lines.line), None, &shown(record), what);
        return false;
    }
    !lines.positions.iter().flatten().filter_map(|at| record.get(*at)).all(is_blank)
}

fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty()
}

/// The beginning of a row as it stood.
fn shown(record: &StringRecord) -> String {
    record.iter().take(20).collect::<Vec<_>>().join(",")
}

/// Where the columns stand.
struct Header {
    positions: Vec<Option<usize>>,
    /// How many cells a row must have: up to the last that has a name.
    named: usize,
    /// How many cells the header has.
    cells: usize,
}

impl Header {
    fn read(table: Table, file: &str, line: u64, record: &StringRecord, told: &mut Told) -> Self {
        let columns = columns(table);
        let mut positions = vec![None; columns.len()];
        let mut named = 0;
        for (at, cell) in record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            named = at + 1;
            let name = folded(cell);
            match columns.iter().position(|column| column.name == name) {
                Some(column) if positions[column].is_none() => positions[column] = Some(at),
                Some(column) => {
                    told.fault(file, Some(line), Some(columns[column].name), cell, FaultKind::ColumnTwice);
                }
                None => told.caution(unknown_column(file, line, cell)),
            }
        }
        let header = Self { positions, named, cells: record.len() };
        header.tell_missing(table, file, line, &shown(record), told);
        header
    }

    fn tell_missing(&self, table: Table, file: &str, line: u64, found: &str, told: &mut Told) {
        let mut missing = |name: &str, columns: String| {
            told.fault(file, Some(line), Some(name), found, FaultKind::MissingColumn { columns });
        };
        let has = |name: &str| {
            columns(table).iter().zip(&self.positions).any(|(c, at)| c.name == name && at.is_some())
        };
        for column in columns(table).iter().filter(|column| column.required && !has(column.name)) {
            missing(column.name, column.name.to_owned());
        }
        let alternatives = one_of(table);
        if !alternatives.is_empty() && !alternatives.iter().any(|name| has(name)) {
            missing(alternatives[0], alternatives.join(", "));
        }
    }
}

/// A warning of a column that the format does not know; `line` is the header's.
pub(crate) fn unknown_column(file: &str, line: u64, header: &str) -> Caution {
    let (file, column) = (file.to_owned(), Some(header.trim().to_owned()));
    Caution { file, line: Some(line), column, found: None, count: 1, what: CautionKind::UnknownColumn }
}
