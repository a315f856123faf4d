//! Books in one spreadsheet: a sheet a table, and sheets for what `business.toml` says.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{Ods, OdsError, Reader, Xlsx, XlsxError};

use super::business::business;
use super::files::{contents, fault_of};
use super::folder::{ORDER, has_usual_minutes};
use super::grid::{Grid, text_of, text_of_ref};
use super::known::Known;
use super::sheet_settings::{self, SETTINGS};
use super::table::Desk;
use super::{Reading, shown, vet};
use crate::fault::{CautionKind, FaultKind, Told};
use crate::{Business, Shelf, Table};

/// The sheet of explanations in a workbook that this crate made; it is no table.
pub(crate) const ABOUT: &str = "about";

/// The beginning of the other kind of archive, in which spreadsheets with a password lie.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// What such an archive holds then, named in two bytes a letter.
const ENCRYPTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// Whether a path has the name of a spreadsheet that can be read.
pub(crate) fn is_one(path: &Path) -> bool {
    kind(path).is_some()
}

#[derive(Clone, Copy)]
enum Format {
    Xlsx,
    Ods,
}

fn kind(path: &Path) -> Option<Format> {
    let extension = path.extension()?;
    if extension.eq_ignore_ascii_case("xlsx") {
        Some(Format::Xlsx)
    } else if extension.eq_ignore_ascii_case("ods") {
        Some(Format::Ods)
    } else {
        None
    }
}

/// Reads a spreadsheet.
pub(crate) fn read(path: &Path, reading: &Reading, told: &mut Told, shelf: &mut dyn Shelf) {
    let file = path.file_name().map_or_else(|| shown(path), |name| name.to_string_lossy().into_owned());
    let mut book = match Book::open(path) {
        Ok(book) => book,
        Err(what) => return told.fault(&file, None, None, "", what),
    };
    let names = known_names(&book.names(), &file, told);
    let mut grid = |name: &str, told: &mut Told| {
        let sheet = names.get(name)?;
        let label = label(&file, sheet);
        match book.grid(sheet) {
            Ok(grid) if grid.is_empty() => None,
            // The first row of that sheet is no header.
            Ok(grid) if name == SETTINGS[0] => Some((label, grid)),
            Ok(grid) => Some((label, grid.with_letters())),
            Err(what) => {
                told.fault(&label, None, None, "", what);
                None
            }
        }
    };
    let (business, known) = settings(&file, &mut grid, told);
    if let Some(business) = &business {
        shelf.business(business);
    }
    let tomorrow = reading.tomorrow(business.as_ref());
    let mut has_rows = false;
    for table in ORDER {
        if let Some((label, grid)) = grid(table.code(), told) {
            has_rows |= matches!(table, Table::Time | Table::Costs);
            Desk { known: &known, tomorrow, told, shelf }.table(table, &label, &grid);
        }
    }
    if !reading.part && !has_rows && business.is_some_and(|business| !has_usual_minutes(&business)) {
        told.fault(&file, None, None, "", FaultKind::NoEffort);
    }
}

/// How a sheet is named to somebody.
fn label(file: &str, sheet: &str) -> String {
    format!("{file} › {}", sheet.trim())
}

/// The sheets that the format knows, by its name for them, each once; the others are warned of.
fn known_names(names: &[String], file: &str, told: &mut Told) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    for name in names {
        let folded = super::column::folded(name);
        let is_table = Table::from_code(&folded).is_some();
        if is_table || SETTINGS.contains(&folded.as_str()) {
            match known.entry(folded) {
                Entry::Vacant(entry) => _ = entry.insert(name.clone()),
                Entry::Occupied(_) => told.fault(&label(file, name), None, None, name, FaultKind::SheetTwice),
            }
        } else if folded != ABOUT {
            told.caution_of_file(&label(file, name), CautionKind::UnknownSheet);
        }
    }
    known
}

fn settings(
    file: &str,
    grid: &mut impl FnMut(&str, &mut Told) -> Option<(String, Grid)>,
    told: &mut Told,
) -> (Option<Business>, Known) {
    let before = told.count();
    let grids: Vec<_> = SETTINGS.iter().map(|name| grid(name, told)).collect();
    let Ok([Some(first), people, activities, properties]) = <[_; 4]>::try_from(grids) else {
        if told.count() == before {
            told.fault(file, None, None, "", FaultKind::NoBusiness);
        }
        return (None, Known::default());
    };
    business(
        sheet_settings::settings(&first, people.as_ref(), activities.as_ref(), properties.as_ref(), told),
        told,
    )
}

/// An open spreadsheet.
enum Book {
    Xlsx(Box<Xlsx<Cursor<Vec<u8>>>>),
    Ods(Box<Ods<Cursor<Vec<u8>>>>),
}

impl Book {
    fn open(path: &Path) -> Result<Self, FaultKind> {
        let bytes = contents(path, vet::PACKED_MEBIBYTES)?;
        if bytes.starts_with(COMPOUND) {
            let has_password = bytes.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED);
            return Err(if has_password { FaultKind::Locked } else { FaultKind::NotASpreadsheet });
        }
        vet::vet(&bytes)?;
        let file = Cursor::new(bytes);
        caught(|| match kind(path) {
            Some(Format::Ods) => {
                Ods::new(file).map(|book| Self::Ods(Box::new(book))).map_err(|fault| ods_fault(&fault))
            }
            _ => Xlsx::new(file).map(|book| Self::Xlsx(Box::new(book))).map_err(|fault| xlsx_fault(&fault)),
        })
    }

    fn names(&self) -> Vec<String> {
        match self {
            Self::Xlsx(book) => book.sheet_names(),
            Self::Ods(book) => book.sheet_names(),
        }
    }

    fn grid(&mut self, sheet: &str) -> Result<Grid, FaultKind> {
        caught(|| match self {
            Self::Xlsx(book) => xlsx_grid(book, sheet),
            Self::Ods(book) => ods_grid(book, sheet),
        })
    }
}

/// A broken spreadsheet is a fault even where the crate that reads it gives up by a panic.
fn caught<T>(read: impl FnOnce() -> Result<T, FaultKind>) -> Result<T, FaultKind> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(FaultKind::NotASpreadsheet))
}

/// Cell by cell: a sheet with one cell in its farthest corner is no larger for that.
fn xlsx_grid(book: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str) -> Result<Grid, FaultKind> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|fault| xlsx_fault(&fault))?;
    let next = || match cells.next_cell() {
        Ok(Some(cell)) => {
            let (row, column) = cell.get_position();
            Some(Ok((row, column, text_of_ref(cell.get_value().clone()))))
        }
        Ok(None) => None,
        Err(fault) => Some(Err(xlsx_fault(&fault))),
    };
    Grid::of(std::iter::from_fn(next))
}

fn ods_grid(book: &mut Ods<Cursor<Vec<u8>>>, sheet: &str) -> Result<Grid, FaultKind> {
    let range = book.worksheet_range(sheet).map_err(|fault| ods_fault(&fault))?;
    let (top, left) = range.start().unwrap_or((0, 0));
    Grid::of(range.used_cells().map(|(row, column, cell)| {
        Ok((top.saturating_add(row as u32), left.saturating_add(column as u32), text_of(cell)))
    }))
}

fn xlsx_fault(fault: &XlsxError) -> FaultKind {
    match fault {
        XlsxError::Password => FaultKind::Locked,
        XlsxError::Io(fault) => fault_of(fault),
        _ => FaultKind::NotASpreadsheet,
    }
}

fn ods_fault(fault: &OdsError) -> FaultKind {
    match fault {
        OdsError::Password => FaultKind::Locked,
        OdsError::Io(fault) => fault_of(fault),
        _ => FaultKind::NotASpreadsheet,
    }
}
