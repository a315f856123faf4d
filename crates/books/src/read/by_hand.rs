//! Rows and settings that do not lie in a file of the format: typed in by somebody, or put aside by the program itself.

use csv::StringRecord;
use jiff::civil::Date;

use super::business::business;
use super::column::columns;
use super::known::{ById, Known};
use super::rows::{Origin, Rows, Stop};
use super::table::Desk;
use super::{Reading, toml_file};
use crate::fault::{Caution, FaultKind, Faults, Told};
use crate::{Business, Row, Shelf, Table};

/// Reads the settings of a business as `business.toml` has them. `file` is what faults are to call it.
///
/// # Errors
/// All that is wrong with them.
pub fn read_business(file: &str, toml: &[u8], reading: &Reading) -> Result<(Business, Vec<Caution>), Faults> {
    let mut told = Told::new(reading.keep);
    let read =
        toml_file::settings(file, toml, &mut told).and_then(|settings| business(settings, &mut told).0);
    let cautions = told.end()?;
    // Without a business a fault was told.
    read.map(|business| (business, cautions)).ok_or(Faults { told: Vec::new(), count: 1 })
}

/// Reads one row from its cells, in the order of [`columns`], as somebody typed them: by all the rules that a file is read by.
///
/// # Errors
/// All that is wrong with it, by column.
pub fn read_row(
    table: Table,
    cells: &[String],
    business: &Business,
    reading: &Reading,
) -> Result<Row, Faults> {
    let mut told = Told::new(reading.keep);
    let mut one = One(None);
    let known = known(business);
    let at_hand = AtHand { table, rows: vec![cells.iter().map(String::as_str).collect()] };
    let tomorrow = reading.tomorrow(Some(business));
    Desk { known: &known, tomorrow, told: &mut told, shelf: &mut one }.table(table, table.code(), &at_hand);
    told.end()?;
    one.0.ok_or_else(|| Faults { told: vec![nothing(table)], count: 1 })
}

/// Reads rows that this program put aside as [`cells`](crate::cells): they were held against the rules once, and whatever has
/// changed since, they are rows still.
///
/// # Errors
/// Where they are no such rows.
pub fn rows_put_aside(table: Table, rows: Vec<StringRecord>) -> Result<Vec<Row>, Faults> {
    let mut told = Told::new(1);
    let mut all = All(Vec::with_capacity(rows.len()));
    let at_hand = AtHand { table, rows };
    Desk { known: &Known::default(), tomorrow: Date::MAX, told: &mut told, shelf: &mut all }.table(
        table,
        table.code(),
        &at_hand,
    );
    told.end()?;
    Ok(all.0)
}

fn known(business: &Business) -> Known {
    let activities = business.activities.iter();
    let activities: ById<_> =
        activities.map(|one| (one.id.as_str().into(), (one.id.clone(), one.purposes.clone()))).collect();
    let properties: ById<_> =
        business.properties.iter().map(|one| (one.id.as_str().into(), one.id.clone())).collect();
    Known { activities: Some(activities), properties: Some(properties), currency: Some(business.currency) }
}

/// A row of which nothing was filled in.
fn nothing(table: Table) -> crate::Fault {
    let column = columns(table).iter().find(|column| column.required).map(|column| column.name.to_owned());
    crate::Fault { file: table.code().to_owned(), line: Some(2), column, found: None, what: FaultKind::Empty }
}

struct One(Option<Row>);

impl Shelf for One {
    fn business(&mut self, _: &Business) {}

    fn row(&mut self, row: Row, _line: u64) {
        self.0 = Some(row);
    }
}

struct All(Vec<Row>);

impl Shelf for All {
    fn business(&mut self, _: &Business) {}

    fn row(&mut self, row: Row, _line: u64) {
        self.0.push(row);
    }
}

/// Rows of cells in memory, with the format's own header.
struct AtHand {
    table: Table,
    rows: Vec<StringRecord>,
}

impl Origin for AtHand {
    fn rows(&self) -> Result<Box<dyn Rows + '_>, FaultKind> {
        Ok(Box::new(InTurn { of: self, next: 0 }))
    }
}

struct InTurn<'r> {
    of: &'r AtHand,
    /// 0 is the header.
    next: usize,
}

impl Rows for InTurn<'_> {
    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>, Stop> {
        row.clear();
        let line = self.next;
        self.next += 1;
        match line.checked_sub(1) {
            None => columns(self.of.table).iter().for_each(|column| row.push_field(column.name)),
            Some(place) => match self.of.rows.get(place) {
                Some(cells) => row.clone_from(cells),
                None => return Ok(None),
            },
        }
        Ok(Some(self.next as u64))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{cells, columns};

    const BUSINESS: &str = r#"
        name = "Baker"
        currency = "EUR"
        time_zone = "Europe/Berlin"
        [time]
        hourly_rate = 40
        [[activity]]
        id = "newsletter"
        kind = "email"
        purposes = ["retain"]
    "#;

    fn reading() -> Reading {
        Reading::on(date(2026, 11, 23))
    }

    fn typed(cells: &[&str]) -> Result<Row, Faults> {
        let (business, _) = read_business("business.toml", BUSINESS.as_bytes(), &reading()).unwrap();
        let cells: Vec<_> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        read_row(Table::Time, &cells, &business, &reading())
    }

    #[test]
    fn a_typed_row_is_a_row_and_its_cells_are_what_was_typed() {
        let row = typed(&["4.3.2026", "newsletter", "12,5", "retain", "Anna", ""]).unwrap();
        let (table, written) = cells(&row);
        assert_eq!((table, written.len()), (Table::Time, columns(Table::Time).len()));
        assert_eq!(written[..5], ["2026-03-04", "newsletter", "12.5", "retain", "Anna"]);
        let record = vec![written.iter().map(String::as_str).collect()];
        assert_eq!(rows_put_aside(Table::Time, record).unwrap(), [row]);
    }

    #[test]
    fn what_is_wrong_is_told_by_column() {
        let faults = typed(&["2026-12-24", "newsleter", "-1", "reach", "", ""]).unwrap_err();
        let told: Vec<_> =
            faults.told.iter().map(|fault| (fault.column.as_deref().unwrap(), fault.what.code())).collect();
        assert_eq!(
            told,
            [("date", "after-tomorrow"), ("activity", "unknown-activity"), ("minutes", "negative")]
        );
        assert_eq!(typed(&["", "", "", "", "", ""]).unwrap_err().told[0].what.code(), "empty");
    }

    #[test]
    fn settings_that_are_wrong_are_told() {
        let faults = read_business("settings", b"name = 1", &reading()).unwrap_err();
        assert!(faults.told.iter().all(|fault| fault.file == "settings") && faults.count > 0);
    }
}
