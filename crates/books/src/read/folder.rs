//! Books in a folder: `business.toml` and a CSV file a table.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::business::business;
use super::csv_file::CsvFile;
use super::files::{contents, fault_of};
use super::known::Known;
use super::table::Desk;
use super::{Reading, shown, toml_file};
use crate::fault::{CautionKind, FaultKind, Told};
use crate::{Business, Shelf, Table};

const BUSINESS: &str = "business.toml";

/// The order in which tables are put on a shelf; see [`Shelf`].
pub(crate) const ORDER: [Table; 9] = [
    Table::Time,
    Table::Costs,
    Table::Experiments,
    Table::Visits,
    Table::Posts,
    Table::Support,
    Table::Enquiries,
    Table::Journeys,
    Table::Sales,
];

/// Reads a folder.
pub(crate) fn read(folder: &Path, reading: &Reading, told: &mut Told, shelf: &mut dyn Shelf) {
    let names = match names(folder) {
        Ok(names) => names,
        Err(what) => return told.fault(&shown(folder), None, None, "", what),
    };
    let (business, known) = settings(folder, &names, reading, told);
    if let Some(business) = &business {
        shelf.business(business);
    }
    tell_of_strangers(&names, reading, told);
    let mut desk = Desk { known: &known, tomorrow: reading.tomorrow(business.as_ref()), told, shelf };
    for table in ORDER {
        let file = file_of(table);
        if names.contains(&file) {
            desk.table(table, &file, &CsvFile::new(&folder.join(&file), table));
        }
    }
}

/// The name of a table's file.
pub(crate) fn file_of(table: Table) -> String {
    format!("{}.csv", table.code())
}

/// The names in a folder, but for hidden ones.
fn names(folder: &Path) -> Result<BTreeSet<String>, FaultKind> {
    let entries = fs::read_dir(folder).map_err(|fault| fault_of(&fault))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    Ok(names.filter(|name| !name.starts_with('.')).collect())
}

fn settings(
    folder: &Path,
    names: &BTreeSet<String>,
    reading: &Reading,
    told: &mut Told,
) -> (Option<Business>, Known) {
    if !names.contains(BUSINESS) {
        told.fault(BUSINESS, None, None, "", FaultKind::NoBusiness);
        return (None, Known::default());
    }
    let bytes = match contents(&folder.join(BUSINESS), toml_file::MEBIBYTES) {
        Ok(bytes) => bytes,
        Err(what) => {
            told.fault(BUSINESS, None, None, "", what);
            return (None, Known::default());
        }
    };
    let Some(settings) = toml_file::settings(BUSINESS, &bytes, told) else { return (None, Known::default()) };
    let (business, known) = business(settings, told);
    let has_rows = [Table::Time, Table::Costs].iter().any(|table| names.contains(&file_of(*table)));
    if !reading.part && !has_rows && business.as_ref().is_some_and(|business| !has_usual_minutes(business)) {
        told.fault(BUSINESS, None, None, "", FaultKind::NoEffort);
    }
    (business, known)
}

/// Whether any activity says what usually goes into it.
pub(crate) fn has_usual_minutes(business: &Business) -> bool {
    business.activities.iter().any(|activity| activity.usual_minutes_per_week.is_some())
}

/// Files that the format does not know are left alone. Where nothing else comes to books that are there, they are what was
/// meant, and nobody could tell what they are.
fn tell_of_strangers(names: &BTreeSet<String>, reading: &Reading, told: &mut Told) {
    let is_table = |name: &String| Table::ALL.iter().any(|table| *name == file_of(*table));
    let alone = reading.part && !names.iter().any(is_table);
    for name in names.iter().filter(|name| *name != BUSINESS && !is_table(name)) {
        if alone {
            told.fault(name, None, None, "", FaultKind::UnknownTable);
        } else {
            told.caution_of_file(name, CautionKind::UnknownFile);
        }
    }
}
