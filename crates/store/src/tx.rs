//! A transaction: the only way to write.

use std::time::{Duration, Instant};

use sqlx::{Postgres, Sqlite, SqlitePool, Transaction};
use tokio::time::sleep;

use crate::engine::{self, Engine};
use crate::{Error, Record, Result, Row, Sql};

const BEGIN: &str = "BEGIN IMMEDIATE";
/// So long a writer waits for another program that writes to the same file.
pub(crate) const BUSY: Duration = Duration::from_secs(30);
/// So long before it tries again.
const AGAIN: Duration = Duration::from_millis(2);

/// A transaction. Dropped without [`Tx::commit`], nothing of it has happened.
pub struct Tx(On);

enum On {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    pub(crate) async fn begin(engine: &Engine) -> Result<Self> {
        Ok(Self(match engine {
            // A transaction that reads first and writes later fails at once where another program wrote in between, whatever
            // the patience; so it is the writer's from the start.
            Engine::Sqlite { write, .. } => On::Sqlite(begin_writing(write).await?),
            Engine::Postgres(pool) => On::Postgres(pool.begin().await?),
        }))
    }

    /// All rows of a statement.
    ///
    /// # Errors
    /// Where the database is not there or refuses it, or a row is not what was asked for.
    pub async fn all<R: Record>(&mut self, sql: Sql) -> Result<Vec<R>> {
        engine::records(&self.rows(sql).await?)
    }

    async fn rows(&mut self, sql: Sql) -> Result<Vec<Row>> {
        match &mut self.0 {
            On::Sqlite(tx) => engine::sqlite_rows(&mut **tx, sql).await,
            On::Postgres(tx) => engine::postgres_rows(&mut **tx, sql).await,
        }
    }

    /// The first row of a statement, if it has any.
    ///
    /// # Errors
    /// As [`Tx::all`].
    pub async fn maybe<R: Record>(&mut self, sql: Sql) -> Result<Option<R>> {
        Ok(self.all(sql).await?.into_iter().next())
    }

    /// The row of a statement that has one.
    ///
    /// # Errors
    /// As [`Tx::all`], and [`Error::Missing`] where there is none.
    pub async fn one<R: Record>(&mut self, sql: Sql) -> Result<R> {
        self.maybe(sql).await?.ok_or(Error::Missing)
    }

    /// Runs a statement; returns how many rows it changed.
    ///
    /// # Errors
    /// Where the database is not there or refuses it.
    pub async fn run(&mut self, sql: Sql) -> Result<u64> {
        match &mut self.0 {
            On::Sqlite(tx) => engine::sqlite_run(&mut **tx, sql).await,
            On::Postgres(tx) => engine::postgres_run(&mut **tx, sql).await,
        }
    }

    /// Runs the statements of a migration.
    pub(crate) async fn script(&mut self, text: String) -> Result<()> {
        let script = sqlx::raw_sql(engine::written(text.into()));
        match &mut self.0 {
            On::Sqlite(tx) => script.execute(&mut **tx).await.map(|_| ())?,
            On::Postgres(tx) => script.execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self.0, On::Postgres(_))
    }

    /// Makes it so: when this is done it stays, whatever happens to the program.
    ///
    /// # Errors
    /// Where the database is not there or refuses it; then nothing has happened, unless it went away just now.
    pub async fn commit(self) -> Result<()> {
        match self.0 {
            On::Sqlite(tx) => tx.commit().await?,
            On::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// Begins to write to the file. Where the disk was full, SQLite has ended the last transaction by itself, and the connection
/// is no longer sure whether one is open: it is closed, and a new one takes its place. While another program writes, it is
/// tried again after short waits: those of SQLite itself grow to a tenth of a second, in which whoever writes one transaction
/// after the other has always begun the next.
async fn begin_writing(write: &SqlitePool) -> Result<Transaction<'static, Sqlite>> {
    let till = Instant::now() + BUSY;
    loop {
        match write.begin_with(BEGIN).await {
            Err(sqlx::Error::InvalidSavePointStatement) if Instant::now() < till => {
                write.acquire().await?.close().await?;
            }
            begun => match begun.map_err(Error::from) {
                Err(Error::Busy(_)) if Instant::now() < till => sleep(AGAIN).await,
                begun => return begun,
            },
        }
    }
}

/// The database as it is at one moment, to be read in many statements.
pub struct Snapshot(Tx);

impl Snapshot {
    pub(crate) async fn begin(engine: &Engine) -> Result<Self> {
        Ok(Self(Tx(match engine {
            Engine::Sqlite { read, .. } => On::Sqlite(read.begin().await?),
            Engine::Postgres(pool) => {
                On::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })))
    }

    /// All rows of a reading statement.
    ///
    /// # Errors
    /// Where the database is not there or refuses it, or a row is not what was asked for.
    pub async fn all<R: Record>(&mut self, sql: Sql) -> Result<Vec<R>> {
        self.0.all(sql).await
    }

    /// The first row of a reading statement, if it has any.
    ///
    /// # Errors
    /// As [`Snapshot::all`].
    pub async fn maybe<R: Record>(&mut self, sql: Sql) -> Result<Option<R>> {
        self.0.maybe(sql).await
    }
}
