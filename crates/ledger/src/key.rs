//! What tells rows apart: the id where there is one; otherwise all their cells and, for equal rows, their number.

use std::collections::HashMap;

use rust_decimal::Decimal;
use sha2::{Digest, Sha256};
use tulos_books::{Form, Row, Table, cells, columns};
use tulos_store::Uuid;

/// The first half of a SHA-256, as a key.
fn key_of(hash: Sha256) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
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

/// The key of a row with an id.
fn of_id(id: &str) -> Uuid {
    key_of(Sha256::new().chain_update(b"id\0").chain_update(id))
}

/// The key of the so many-th of equal rows without an id, counted from 0.
fn of_cells(table: Table, cells: &[String], number: u64) -> Uuid {
    let mut hash = Sha256::new().chain_update(b"cells\0");
    for (column, cell) in columns(table).iter().zip(cells) {
        // 30 and 30.0 are the same, whichever spreadsheet wrote it.
        let same = (column.form == Form::Number).then(|| cell.parse::<Decimal>().ok()).flatten();
        match same {
            Some(number) => hash.update(number.normalize().to_string()),
            None => hash.update(cell),
        }
        hash.update([0x1f]);
    }
    key_of(hash.chain_update(number.to_be_bytes()))
}

/// The key of the so many-th of rows that equal this one, counted from 0.
pub(crate) fn numbered(row: &Row, number: u64) -> Uuid {
    if let Some(id) = own_id(row) {
        of_id(id)
    } else {
        let (table, cells) = cells(row);
        of_cells(table, &cells, number)
    }
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
        let first = of_cells(table, &cells, 0);
        let number = self.equal.entry(first).and_modify(|number| *number += 1).or_insert(0);
        if *number == 0 { first } else { of_cells(table, &cells, *number) }
    }
}
