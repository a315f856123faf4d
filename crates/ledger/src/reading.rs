//! The books out of the database: all rows onto a shelf, in the order in which reading a folder would put them there.

use std::io;
use std::ops::Range;
use std::path::Path;

use rust_decimal::Decimal;
use tulos_books::{Business, FolderWriter, Row, Shelf, Table};
use tulos_store::{Db, Result, Snapshot, Uuid, sql};

use crate::sql as statements;
use crate::tables::{self, Keyed, number_of};

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
    let mut pages = Pages::of(table);
    let mut line = 2;
    while let Some(rows) = pages.next(snapshot, business).await? {
        for keyed in rows {
            shelf.row(keyed.row, line);
            line += 1;
        }
    }
    Ok(())
}

/// The rows of a table, page by page, by day and key.
struct Pages {
    table: Table,
    behind: (i64, Uuid),
}

impl Pages {
    fn of(table: Table) -> Self {
        Self { table, behind: (i64::MIN, Uuid::nil()) }
    }

    async fn next(&mut self, snapshot: &mut Snapshot, business: Uuid) -> Result<Option<Vec<Keyed>>> {
        let (day, key) = self.behind;
        let page = sql(tables::statements(self.table).in_order).bind(business).bind(day).bind(key);
        let rows = tables::rows(self.table, page.bind(AT_ONCE), snapshot).await?;
        let Some(last) = rows.last() else { return Ok(None) };
        self.behind = (number_of(crate::day(&last.row)), last.key);
        Ok(Some(rows))
    }
}

/// The rows of a table that were chosen: a page of them, and what they all come to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chosen {
    /// The page, each with its key.
    pub rows: Vec<(Uuid, Row)>,
    /// How many were met: all, or those up to the end of the page.
    pub count: u64,
    /// What the minutes or money of these add up to, where rows of the table have any.
    pub sum: Decimal,
}

/// The rows of a table that `is_wanted`, by day: those of a page, counted from 0. Where it is known how many
/// there are, in `of`, the rest of the table is left unread.
///
/// # Errors
/// Where the database says so.
pub async fn chosen(
    db: &Db,
    business: Uuid,
    table: Table,
    is_wanted: impl Fn(&Row) -> bool,
    page: Range<u64>,
    of: Option<u64>,
) -> Result<Chosen> {
    let mut snapshot = db.snapshot().await?;
    let mut chosen = Chosen::default();
    let mut pages = Pages::of(table);
    let enough = of.map(|of| of.min(page.end));
    while let Some(rows) = pages.next(&mut snapshot, business).await? {
        for keyed in rows.into_iter().filter(|keyed| is_wanted(&keyed.row)) {
            chosen.sum = chosen.sum.saturating_add(amount(&keyed.row));
            if page.contains(&chosen.count) {
                chosen.rows.push((keyed.key, keyed.row));
            }
            chosen.count += 1;
        }
        if enough.is_some_and(|enough| chosen.count >= enough) {
            break;
        }
    }
    Ok(chosen)
}

/// The minutes or money of a row.
fn amount(row: &Row) -> Decimal {
    match row {
        Row::Time(row) => row.minutes.0,
        Row::Cost(row) => row.amount,
        _ => Decimal::ZERO,
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
