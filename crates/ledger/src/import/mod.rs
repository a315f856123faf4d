//! Imports: books from a folder, a spreadsheet or a single table are first read whole and put aside in pieces, with a preview of
//! what will come of it; then, once somebody says yes, taken in piece by piece, so that other writes find their turn between.
//! Whatever happens to the program, a piece is taken in once.

mod brought;
mod preview;
mod settings;
mod stage;
mod take;

use tulos_books::{Business, Faults, business_toml};
use tulos_store::{Db, Error, Moment, Record, Result, Row, Tx, Uuid, sql};

pub use brought::{Brought, MOST, NotBrought};
pub use preview::{Preview, TablePreview};
pub use stage::stage;
pub use take::{IMPORT, TakesIn, progress, take_in, take_in_here};

use crate::sql as statements;

/// Why nothing was put aside.
#[derive(Debug)]
pub enum NotStaged {
    /// What is wrong with the books.
    Faults(Faults),
    /// The database.
    Database(Error),
}

impl From<Error> for NotStaged {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

/// Which import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Id {
    /// The business; it need not exist yet.
    pub business: Uuid,
    /// The import.
    pub import: Uuid,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is being read.
    Reading,
    /// It waits for a yes.
    Ready,
    /// It is being taken in.
    Taking,
    /// It is in.
    Done,
}

/// An import.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Who brought it; `None`: the command line.
    pub person: Option<Uuid>,
    /// How far it is.
    pub state: State,
    /// What will come of it.
    pub preview: Preview,
    /// The settings that it brings, as `business.toml` has them.
    settings: Option<String>,
    /// How many pieces were put aside.
    pieces: i64,
}

impl Record for Import {
    fn read(row: &Row) -> Result<Self> {
        let state: String = row.get("state")?;
        let preview: String = row.get("preview")?;
        Ok(Self {
            person: row.get("person")?,
            state: match state.as_str() {
                "ready" => State::Ready,
                "taking" => State::Taking,
                "done" => State::Done,
                _ => State::Reading,
            },
            preview: serde_json::from_str(&preview).unwrap_or_default(),
            settings: row.get("settings")?,
            pieces: row.get("pieces")?,
        })
    }
}

/// An import, if there is one.
///
/// # Errors
/// Where the database says so.
pub async fn find(db: &Db, id: Id) -> Result<Option<Import>> {
    db.maybe(sql(statements::IMPORT).bind(id.business).bind(id.import)).await
}

/// Says yes to an import that is ready: it is taken in from now on. A business that was not there is made; settings that come
/// along take the place of those that are there. `false`: somebody said yes before.
///
/// # Errors
/// Where the database says so.
pub async fn agree(tx: &mut Tx, id: Id, settings: Option<&Business>) -> Result<bool> {
    let agreed = sql(statements::IMPORT_TAKEN_ON).bind(id.business).bind(id.import);
    if tx.run(agreed).await? == 0 {
        return Ok(false);
    }
    if let Some(settings) = settings {
        match tulos_business::businesses::settings_in(tx, id.business).await? {
            None => {
                tulos_business::businesses::add(tx, id.business, settings, Moment::now()).await?;
            }
            Some(old) if business_toml(&old) != business_toml(settings) => {
                tulos_business::businesses::change(tx, id.business, settings).await?;
            }
            Some(_) => {}
        }
    }
    take::ask(tx, id).await?;
    Ok(true)
}

impl Import {
    /// The settings that it brings.
    ///
    /// # Errors
    /// Where they cannot be read, which would be a defect.
    pub fn settings(&self) -> Result<Option<Business>> {
        let Some(toml) = &self.settings else { return Ok(None) };
        let reading = tulos_books::Reading::on(jiff::Timestamp::now());
        let read = tulos_books::read_business("settings", toml.as_bytes(), &reading);
        read.map(|(business, _)| Some(business)).map_err(|faults| Error::Refused(format!("{faults:?}")))
    }
}

/// Forgets an import and what was put aside for it, piece by piece.
///
/// # Errors
/// Where the database says so.
pub async fn forget(db: &Db, id: Id) -> Result<()> {
    // So many pieces at a time that other writes find their turn.
    let mut till = 100_i64;
    loop {
        let mut tx = db.begin().await?;
        let dropped = sql(statements::DROP_PIECES).bind(id.business).bind(id.import).bind(till);
        if tx.run(dropped).await? == 0 {
            tx.run(sql(statements::DROP_IMPORT).bind(id.business).bind(id.import)).await?;
            return tx.commit().await;
        }
        tx.commit().await?;
        till += 100;
    }
}

/// Forgets imports that nobody said yes to for a day, and those that are in.
///
/// # Errors
/// Where the database says so.
pub async fn clean(db: &Db, now: Moment) -> Result<()> {
    let day = std::time::Duration::from_hours(24);
    let stale: Vec<(Uuid, Uuid)> = db.all(sql(statements::STALE_IMPORTS).bind(now.minus(day))).await?;
    for (business, import) in stale {
        forget(db, Id { business, import }).await?;
    }
    Ok(())
}
