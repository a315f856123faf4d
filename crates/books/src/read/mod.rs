//! Reading books: a folder or a spreadsheet, row by row onto a shelf, with all that is wrong told in one run.

mod business;
mod by_hand;
mod column;
mod csv_file;
mod day;
mod files;
mod folder;
mod grid;
mod inflate;
mod known;
mod line;
mod number;
mod row;
mod rows;
mod setting;
mod sheet_settings;
mod sheets;
mod style;
mod table;
mod tags;
mod text;
mod toml_file;
mod unzip;
mod vet;

use std::fs;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::fault::{Caution, FaultKind, Faults, Told};
use crate::{Business, Shelf, Today};

pub use by_hand::{read_business, read_row, rows_put_aside};
pub use column::{Column, Form, columns};
pub(crate) use folder::file_of;
pub(crate) use sheet_settings::{ACTIVITIES, KEYS, PEOPLE, PROPERTIES};
pub(crate) use sheets::ABOUT;

/// How many faults are told unless all are asked for.
const FIRST: usize = 50;
/// How many are kept when all are asked for: what is read stays bounded in memory.
const ALL: usize = 1_000_000;

/// How books are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// A row may not be dated after tomorrow.
    pub today: Today,
    /// How many faults are kept; the rest are counted.
    pub keep: usize,
    /// Whether they come to books that are there: then any table may come alone.
    pub part: bool,
}

impl Reading {
    /// Reading on a day or at a moment, telling the first 50 faults.
    pub fn on(today: impl Into<Today>) -> Self {
        Self { today: today.into(), keep: FIRST, part: false }
    }

    /// The same, telling every fault (but no more than a million).
    #[must_use]
    pub fn telling_all(self) -> Self {
        Self { keep: ALL, ..self }
    }

    /// The same, of tables that come to books that are there.
    #[must_use]
    pub fn of_a_part(self) -> Self {
        Self { part: true, ..self }
    }

    /// Of a business; where it could not be read, the latest that it is anywhere.
    fn tomorrow(self, business: Option<&Business>) -> Date {
        let today = business.map_or_else(|| self.today.at_the_latest(), |business| self.today.of(business));
        today.saturating_add(1.day())
    }
}

/// Reads the books at a path, a folder or an `.xlsx` or `.ods` file, onto a shelf, in the order that [`Shelf`] says.
///
/// # Errors
/// All that is wrong with them. What the shelf was given before the first fault was met is not to be used then.
pub fn read(path: &Path, reading: &Reading, shelf: &mut dyn Shelf) -> Result<Vec<Caution>, Faults> {
    let mut told = Told::new(reading.keep);
    match fs::metadata(path) {
        Err(fault) => told.fault(&shown(path), None, None, "", files::fault_of(&fault)),
        Ok(place) if place.is_dir() => folder::read(path, reading, &mut told, shelf),
        Ok(place) if place.is_file() && sheets::is_one(path) => sheets::read(path, reading, &mut told, shelf),
        Ok(_) => told.fault(&shown(path), None, None, "", FaultKind::NotBooks),
    }
    told.end()
}

/// The path as the one who gave it knows it.
fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
