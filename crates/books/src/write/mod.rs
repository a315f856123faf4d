//! Writing books as a folder, row by row, so that reading it again gives the same books.

mod row;
mod settings;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use csv::Writer;

use crate::read::columns;
use crate::{Business, Row, Shelf, Table};

pub use row::cells;
pub use settings::business_toml;

/// A shelf that writes what is put on it into a folder. Rows may come in any order; those of one table keep theirs.
pub struct FolderWriter {
    folder: PathBuf,
    tables: BTreeMap<Table, Writer<File>>,
    failed: io::Result<()>,
}

impl FolderWriter {
    /// Begins books in a folder, which is made if need be.
    ///
    /// # Errors
    /// Where the folder already holds something, so that nothing is ever written over, or the system refuses.
    pub fn create(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        if fs::read_dir(folder)?.next().is_some() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        Ok(Self { folder: folder.to_owned(), tables: BTreeMap::new(), failed: Ok(()) })
    }

    /// Ends the books: all of them are in the folder when this is done.
    ///
    /// # Errors
    /// The first thing that the system refused since the beginning.
    pub fn finish(mut self) -> io::Result<()> {
        std::mem::replace(&mut self.failed, Ok(()))?;
        // Books without `time.csv` and `costs.csv` are none, even where no hour was spent yet.
        self.table(Table::Time)?;
        self.tables.into_values().try_for_each(|mut table| table.flush())
    }

    fn put(&mut self, row: &Row) -> io::Result<()> {
        let (table, cells) = row::cells(row);
        Ok(self.table(table)?.write_record(cells)?)
    }

    /// The file of a table, with its header.
    fn table(&mut self, table: Table) -> io::Result<&mut Writer<File>> {
        use std::collections::btree_map::Entry;
        match self.tables.entry(table) {
            Entry::Occupied(open) => Ok(open.into_mut()),
            Entry::Vacant(place) => {
                let path = self.folder.join(crate::read::file_of(table));
                let mut writer = Writer::from_writer(File::create_new(path)?);
                writer.write_record(columns(table).iter().map(|column| column.name))?;
                Ok(place.insert(writer))
            }
        }
    }

    /// Does something unless something failed before.
    fn attempt(&mut self, what: impl FnOnce(&mut Self) -> io::Result<()>) {
        if self.failed.is_ok() {
            self.failed = what(self);
        }
    }
}

impl Shelf for FolderWriter {
    fn business(&mut self, business: &Business) {
        self.attempt(|writer| fs::write(writer.folder.join("business.toml"), business_toml(business)));
    }

    fn row(&mut self, row: Row, _line: u64) {
        self.attempt(|writer| writer.put(&row));
    }
}
