//! The first half of an import: books are read whole, held against what is there, and put aside in pieces. Rows that are there
//! already as they came are not even put aside.

use std::path::PathBuf;

use tokio::sync::mpsc;
use tulos_books::{Business, Caution, Reading, Row, Shelf, Table, business_toml, cells, read};
use tulos_store::{Db, Error, Moment, Result, Tx, Uuid, sql};

use super::preview::SHOWN;
use super::settings::{differences, kept, merged};
use super::{Id, NotStaged, Preview, forget};
use crate::key::Keys;
use crate::post::{find, sorted};
use crate::sql as statements;
use crate::tables::Keyed;

/// So many rows are a piece: a few thousandths of a second of writing.
const PIECE: usize = 2_000;
/// So many pieces may wait to be written while the next are read.
const WAITING: usize = 2;

/// Reads books at a path and puts their rows aside. `there` are the settings of the business as they are now, if it is there;
/// `told` puts cautions into sentences. Returns what came of it: the settings that are to hold, and the preview.
///
/// # Errors
/// What is wrong with the books, and then nothing is left behind; or what the database says.
pub async fn stage(
    db: &Db,
    id: Id,
    person: Option<Uuid>,
    path: PathBuf,
    reading: Reading,
    there: Option<Business>,
    told: impl FnOnce(&[Caution]) -> Vec<String>,
) -> std::result::Result<(Business, Preview), NotStaged> {
    let mut tx = db.begin().await?;
    let added = sql(statements::ADD_IMPORT).bind(id.business).bind(id.import).bind(person);
    tx.run(added.bind(Moment::now())).await?;
    tx.commit().await?;
    let staged = read_and_put_aside(db, id, path, reading, there, told).await;
    if staged.is_err() {
        forget(db, id).await?;
    }
    staged
}

async fn read_and_put_aside(
    db: &Db,
    id: Id,
    path: PathBuf,
    reading: Reading,
    there: Option<Business>,
    told: impl FnOnce(&[Caution]) -> Vec<String>,
) -> std::result::Result<(Business, Preview), NotStaged> {
    let reading = if there.is_some() { reading.of_a_part() } else { reading };
    let (send, mut receive) = mpsc::channel(WAITING);
    let reader = tokio::task::spawn_blocking(move || {
        let mut stager =
            Stager { send, table: None, rows: Vec::new(), keys: Keys::default(), business: None };
        let read = read(&path, &reading, &mut stager);
        stager.send_piece();
        read.map(|cautions| (stager.business, cautions))
    });
    let mut aside = Aside { db, id, preview: Preview::default(), pieces: 0 };
    let mut written = Ok(());
    while let Some((table, rows)) = receive.recv().await {
        written = aside.put(table, rows).await;
        if written.is_err() {
            break;
        }
    }
    // The reader stops at its next piece once nobody takes it.
    drop(receive);
    let read = reader.await.map_err(|error| Error::Refused(error.to_string()))?;
    written?;
    let (business, cautions) = read.map_err(NotStaged::Faults)?;
    let business = business.ok_or(Error::Missing)?;
    let settings = merged(there.as_ref(), &business).map_err(NotStaged::Faults)?;
    aside.preview.cautions = told(&cautions);
    aside.preview.kept = kept(&business, &settings);
    Ok(aside.end(settings, there.as_ref()).await?)
}

/// A shelf that hands rows on in pieces of one table.
struct Stager {
    send: mpsc::Sender<(Table, Vec<Keyed>)>,
    table: Option<Table>,
    rows: Vec<Keyed>,
    keys: Keys,
    business: Option<Business>,
}

impl Stager {
    fn send_piece(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        if let Some(table) = self.table.filter(|_| !rows.is_empty()) {
            // Nobody takes it where the database has failed: that is told there.
            let _ = self.send.blocking_send((table, rows));
        }
    }
}

impl Shelf for Stager {
    fn business(&mut self, business: &Business) {
        self.business = Some(business.clone());
    }

    fn row(&mut self, row: Row, _line: u64) {
        if self.send.is_closed() {
            return;
        }
        let table = crate::table_of(&row);
        if self.table != Some(table) || self.rows.len() >= PIECE {
            self.send_piece();
            if self.table != Some(table) {
                self.keys = Keys::default();
            }
            self.table = Some(table);
        }
        let key = self.keys.of(&row);
        self.rows.push(Keyed { key, row });
    }
}

/// What was put aside so far.
struct Aside<'d> {
    db: &'d Db,
    id: Id,
    preview: Preview,
    pieces: i64,
}

impl Aside<'_> {
    async fn put(&mut self, table: Table, rows: Vec<Keyed>) -> Result<()> {
        let of_table = self.preview.of_table(table);
        let room = SHOWN.saturating_sub(of_table.first.len());
        let shown = |keyed: &Keyed| cells(&keyed.row).1.into_iter().map(clipped).collect();
        of_table.first.extend(rows.iter().take(room).map(shown));
        let there = find(&mut self.db, self.id.business, table, &rows).await?;
        let (fresh, replaced) = sorted(rows, &there, &mut of_table.posted)?;
        let rows: Vec<Keyed> = fresh.into_iter().chain(replaced).collect();
        if rows.is_empty() {
            return Ok(());
        }
        let mut tx = self.db.begin().await?;
        put_piece(&mut tx, self.id, self.pieces, table, &rows).await?;
        tx.commit().await?;
        self.pieces += 1;
        Ok(())
    }

    /// All is there: what comes of it is noted, and it waits for a yes.
    async fn end(mut self, settings: Business, there: Option<&Business>) -> Result<(Business, Preview)> {
        let toml = business_toml(&settings);
        self.preview.business = settings.name.clone();
        self.preview.settings_differ = there.is_none_or(|there| business_toml(there) != toml);
        self.preview.differences = there.map(|there| differences(there, &settings)).unwrap_or_default();
        let preview =
            serde_json::to_string(&self.preview).map_err(|error| Error::Refused(error.to_string()))?;
        let ready = sql(statements::IMPORT_READY).bind(self.id.business).bind(self.id.import);
        let mut tx = self.db.begin().await?;
        tx.run(ready.bind(toml).bind(preview).bind(self.pieces)).await?;
        tx.commit().await?;
        Ok((settings, self.preview))
    }
}

/// As much of a cell as somebody can look at.
fn clipped(cell: String) -> String {
    match cell.char_indices().nth(200) {
        None => cell,
        Some((end, _)) => format!("{}…", &cell[..end]),
    }
}

async fn put_piece(tx: &mut Tx, id: Id, number: i64, table: Table, rows: &[Keyed]) -> Result<()> {
    let mut writer = csv::Writer::from_writer(Vec::with_capacity(rows.len() * 128));
    let mut written = Ok(());
    for keyed in rows {
        let key = keyed.key.simple().to_string();
        let (_, cells) = cells(&keyed.row);
        written = written.and_then(|()| writer.write_record(std::iter::once(&key).chain(&cells)));
    }
    let refused = |error: &dyn std::error::Error| Error::Refused(error.to_string());
    written.map_err(|error| refused(&error))?;
    let bytes = writer.into_inner().map_err(|error| refused(&error))?;
    let text = String::from_utf8(bytes).map_err(|error| refused(&error))?;
    let added = sql(statements::ADD_PIECE).bind(id.business).bind(id.import).bind(number);
    tx.run(added.bind(table.code()).bind(text)).await?;
    Ok(())
}
