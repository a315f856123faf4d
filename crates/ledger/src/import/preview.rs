//! What will come of an import, before anything is written.

use serde::{Deserialize, Serialize};
use tulos_books::Table;

use crate::post::Posted;

/// So many rows of each table are shown.
pub(super) const SHOWN: usize = 5;

/// What will come of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The name of the business that the settings name; empty: no settings come along.
    pub business: String,
    /// The tables that come, in the order in which they were read.
    pub tables: Vec<TablePreview>,
    /// What was understood all the same, in sentences.
    pub cautions: Vec<String>,
    /// Whether settings come along that differ from those that are there.
    pub settings_differ: bool,
    /// In which parts they differ, where there are some already.
    #[serde(default)]
    pub differences: Vec<String>,
    /// What they do not name and stays all the same, as rows may refer to it.
    #[serde(default)]
    pub kept: Vec<String>,
}

/// What will come of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TablePreview {
    /// The table's word.
    pub table: String,
    /// How many rows are new, different or the same.
    pub posted: Posted,
    /// The first rows, cell by cell.
    pub first: Vec<Vec<String>>,
}

impl TablePreview {
    pub(super) fn of(table: Table) -> Self {
        Self { table: table.code().to_owned(), posted: Posted::default(), first: Vec::new() }
    }

    /// Which table.
    pub fn table(&self) -> Option<Table> {
        Table::from_code(&self.table)
    }
}

impl Preview {
    /// What will come of all rows together.
    pub fn all(&self) -> Posted {
        self.tables.iter().fold(Posted::default(), |mut all, table| {
            all.plus(table.posted);
            all
        })
    }

    /// The place of a table, which is made if need be.
    pub(super) fn of_table(&mut self, table: Table) -> &mut TablePreview {
        let at = self.tables.iter().position(|preview| preview.table == table.code());
        let at = at.unwrap_or_else(|| {
            self.tables.push(TablePreview::of(table));
            self.tables.len() - 1
        });
        &mut self.tables[at]
    }
}
