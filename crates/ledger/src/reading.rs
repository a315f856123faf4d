//! The books out of the database: all rows onto a shelf, in the order in which reading a folder would put them there.

use std::io;
use std::path::Path;

use tulos_books::{Business, FolderWriter, Shelf, Table};
use tulos_store::{Db, Result, Snapshot, Uuid, sql};

use crate::sql as statements;
use crate::tables::{self, number_of};

/// So many rows are read at once.
const AT_ONCE: u32 = 2_000;

/// The order of [`Shelf`].
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

/// Puts the books of a business on a shelf, as they are at one moment. Returns the state that they were in.
///
/// # Errors
/// Where the database says so.
pub async fn put_on(db: &Db, id: Uuid, business: &Business, shelf: &mut (dyn Shelf + Send)) -> Result<i64> {
    let mut snapshot = db.snapshot().await?;
    let state: Option<(i64, i64)> = snapshot.maybe(sql(statements::STATE).bind(id)).await?;
    shelf.business(business);
    for table in ORDER {
        put_table_on(&mut snapshot, id, table, shelf).await?;
    }
    Ok(state.map_or(0, |(state, _)| state))
}

async fn put_table_on(
    snapshot: &mut Snapshot,
    business: Uuid,
    table: Table,
    shelf: &mut (dyn Shelf + Send),
) -> Result<()> {
    let (mut day, mut key, mut line) = (i64::MIN, Uuid::nil(), 2);
    loop {
        let page = sql(tables::statements(table).in_order).bind(business).bind(day).bind(key).bind(AT_ONCE);
        let rows = tables::rows(table, page, snapshot).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        (day, key) = (number_of(crate::day(&last.row)), last.key);
        for keyed in rows {
            shelf.row(keyed.row, line);
            line += 1;
        }
    }
}

/// Why there is no folder of books.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// The database.
    #[error(transparent)]
    Database(#[from] tulos_store::Error),
    /// The folder.
    #[error(transparent)]
    Folder(#[from] io::Error),
}

/// Writes the books of a business into a folder, which is made if need be.
///
/// # Errors
/// Where the folder already holds something, the system refuses, or the database says so.
pub async fn export(
    db: &Db,
    id: Uuid,
    business: &Business,
    folder: &Path,
) -> std::result::Result<(), NotWritten> {
    let mut writer = FolderWriter::create(folder)?;
    put_on(db, id, business, &mut writer).await?;
    writer.finish()?;
    Ok(())
}
