//! The database: SQLite in a file, or PostgreSQL. Reading is open to all; writing only to a transaction, so that no read
//! can reach the writer by mistake.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection};

use crate::engine::{self, Engine};
use crate::sql as statements;
use crate::statement::sql;
use crate::tx::{BUSY, Snapshot, Tx};
use crate::{Error, Record, Result, Row, Sql};

/// So long a request waits for a connection before the database counts as gone.
const PATIENCE: Duration = Duration::from_secs(3);
/// Connections that read from the file at once.
const READERS: u32 = 4;
/// Connections to PostgreSQL of one node.
const CONNECTIONS: u32 = 16;

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pub(crate) engine: Engine,
}

impl Db {
    /// Opens the file, which is made if need be. Other programs may have it open at the same time.
    ///
    /// # Errors
    /// Where it cannot be opened or made.
    pub async fn sqlite(file: &Path) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // With the write-ahead log a crash of the program loses nothing at this level; to lose nothing when the power
            // fails as well, each commit is written through.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY)
            // Rows are handed over in batches: waking up for each few of them takes longer than reading them.
            .row_buffer_size(1_000)
            .foreign_keys(true)
            .disable_statement_logging();
        let writer =
            SqlitePoolOptions::new().max_connections(1).acquire_timeout(BUSY).test_before_acquire(false);
        // A great import goes over many pages again and again: they are kept at hand, and written into the file less often.
        let for_writing = options.clone().pragma("cache_size", "-16384").pragma("wal_autocheckpoint", "4000");
        // Once it is open, beginning a transaction has waits of its own.
        let for_writing = for_writing.pragma("busy_timeout", "0");
        let write: SqlitePool = writer.connect_with(for_writing).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false);
        let read = readers.connect_lazy_with(options.create_if_missing(false).pragma("query_only", "on"));
        Ok(Self { engine: Engine::Sqlite { read, write } })
    }

    /// Connects to PostgreSQL at an address such as `postgres://tulos@localhost/tulos`.
    ///
    /// # Errors
    /// Where the address cannot be understood or nobody answers.
    pub async fn postgres(address: &str) -> Result<Self> {
        let options = PgConnectOptions::from_str(address)
            .map_err(|error| Error::Refused(error.to_string()))?
            .application_name("tulos")
            .disable_statement_logging();
        let pool: PgPool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await?;
        Ok(Self { engine: Engine::Postgres(pool) })
    }

    /// All rows of a reading statement.
    ///
    /// # Errors
    /// Where the database is not there or refuses it, or a row is not what was asked for.
    pub async fn all<R: Record>(&self, sql: Sql) -> Result<Vec<R>> {
        engine::records(&self.rows(sql).await?)
    }

    async fn rows(&self, sql: Sql) -> Result<Vec<Row>> {
        match &self.engine {
            Engine::Sqlite { read, .. } => engine::sqlite_rows(read, sql).await,
            Engine::Postgres(pool) => engine::postgres_rows(pool, sql).await,
        }
    }

    /// The first row of a reading statement, if it has any.
    ///
    /// # Errors
    /// As [`Db::all`].
    pub async fn maybe<R: Record>(&self, sql: Sql) -> Result<Option<R>> {
        Ok(self.all(sql).await?.into_iter().next())
    }

    /// The row of a reading statement that has one.
    ///
    /// # Errors
    /// As [`Db::all`], and [`Error::Missing`] where there is none.
    pub async fn one<R: Record>(&self, sql: Sql) -> Result<R> {
        self.maybe(sql).await?.ok_or(Error::Missing)
    }

    /// Begins to write. What is not committed is taken back.
    ///
    /// # Errors
    /// Where the database is not there or cannot be written.
    pub async fn begin(&self) -> Result<Tx> {
        Tx::begin(&self.engine).await
    }

    /// The database as it is now, however long reading it takes.
    ///
    /// # Errors
    /// Where the database is not there.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        Snapshot::begin(&self.engine).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// Why it does not.
    pub async fn ping(&self) -> Result<()> {
        match &self.engine {
            Engine::Sqlite { read, .. } => read.acquire().await?.ping().await?,
            Engine::Postgres(pool) => pool.acquire().await?.ping().await?,
        }
        Ok(())
    }

    /// Whether it compares texts byte by byte, as SQLite does, and not by the rules of a language.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn compares_bytes(&self) -> Result<bool> {
        let (answer,): (i64,) = self.one(sql(statements::COMPARES_BYTES)).await?;
        Ok(answer == 1)
    }

    /// Ends all connections, once what runs on them is done.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    /// `SQLite` or `PostgreSQL`.
    pub const fn engine_name(&self) -> &'static str {
        match &self.engine {
            Engine::Sqlite { .. } => "SQLite",
            Engine::Postgres(_) => "PostgreSQL",
        }
    }
}
