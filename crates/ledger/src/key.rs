//! What tells rows apart: the id where there is one; otherwise all their cells and, for equal rows, their number.

use std::collections::HashMap;

use rust_decimal::Decimal;
use sha2::{Digest, Sha256};
use tulos_books::{Form, Row, Table, cells, columns};
use tulos_store::Uuid;

use crate::tables::number_of;

/// A key that begins with so many bytes and goes on with those of a hash. Rows that come one after another have beginnings that
/// lie near each other, so that a great import writes each page of an index a few times and not a thousand times.
fn key_of<const N: usize>(beginning: [u8; N], hash: Sha256) -> Uuid {
    let mut bytes = [0; 16];
    let (first, rest) = bytes.split_at_mut(N);
    first.copy_from_slice(&beginning);
    rest.copy_from_slice(&hash.finalize()[..16 - N]);
    Uuid::from_bytes(bytes)
}

/// The id of a row, if it has one of its own.
pub(crate) fn own_id(row: &Row) -> Option<&str> {
    let id = match row {
        Row::Time(row) => row.id.as_ref(),
        Row::Cost(row) => row.id.as_ref(),
        Row::Sale(row) => Some(&row.id),
        Row::Enquiry(row) => Some(&row.id),
        Row::Visits(row) => row.id.as_ref(),
        Row::Journey(row) => row.id.as_ref(),
        Row::Post(row) => Some(&row.id),
        Row::Support(row) => row.id.as_ref(),
        Row::Experiment(row) => Some(&row.id),
    };
    id.map(|id| &*id.0)
}

/// The key of a row with an id: the end of the id, where numbers count up, and 80 bits of its hash.
fn of_id(id: &str) -> Uuid {
    let mut end = [0; 6];
    for (place, byte) in end.iter_mut().rev().zip(id.bytes().rev()) {
        *place = byte;
    }
    key_of(end, Sha256::new().chain_update(id))
}

/// The key of the so many-th of equal rows without an id, counted from 0: its day, and 96 bits of the hash of its cells.
fn of_cells(row: &Row, cells: &[String], table: Table, number: u64) -> Uuid {
    let mut hash = Sha256::new();
    for (column, cell) in columns(table).iter().zip(cells) {
        // 30 and 30.0 are the same, whichever spreadsheet wrote it.
        let same = (column.form == Form::Number).then(|| cell.parse::<Decimal>().ok()).flatten();
        match same {
            Some(number) => hash.update(number.normalize().to_string()),
            None => hash.update(cell),
        }
        hash.update([0x1f]);
    }
    // The calendar has fewer days than four bytes count.
    let day = u32::try_from(number_of(crate::day(row)).saturating_add(1 << 30)).unwrap_or(0);
    key_of(day.to_be_bytes(), hash.chain_update(number.to_be_bytes()))
}

/// The key of the so many-th of rows that equal this one, counted from 0.
pub(crate) fn numbered(row: &Row, number: u64) -> Uuid {
    if let Some(id) = own_id(row) {
        of_id(id)
    } else {
        let (table, cells) = cells(row);
        of_cells(row, &cells, table, number)
    }
}

/// What tells whether a row is still what somebody saw: a hash of all its cells.
pub(crate) fn mark(row: &Row) -> String {
    let (_, cells) = cells(row);
    let hash = cells.iter().fold(Sha256::new(), |hash, cell| hash.chain_update(cell).chain_update([0x1f]));
    key_of([], hash).simple().to_string()
}

/// Gives rows their keys, in the order in which they come.
#[derive(Default)]
pub(crate) struct Keys {
    /// By the key of the first of them, how many equal rows without an id there were.
    equal: HashMap<Uuid, u64>,
}

impl Keys {
    pub(crate) fn of(&mut self, row: &Row) -> Uuid {
        if let Some(id) = own_id(row) {
            return of_id(id);
        }
        let (table, cells) = cells(row);
        let first = of_cells(row, &cells, table, 0);
        let number = self.equal.entry(first).and_modify(|number| *number += 1).or_insert(0);
        if *number == 0 { first } else { of_cells(row, &cells, table, *number) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_count_up_lie_near_each_other_and_all_differ() {
        let keys: Vec<Uuid> = (100_000..200_000).map(|number| of_id(&format!("order-{number}"))).collect();
        assert!(keys.is_sorted());
        let with_short: std::collections::BTreeSet<Uuid> =
            keys.iter().copied().chain(["", "1", "order-1", "x-100000", "y-100000"].map(of_id)).collect();
        assert_eq!(with_short.len(), keys.len() + 5);
    }
}
