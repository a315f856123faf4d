//! A database of its own for each test, on both engines.
//!
//! ```ignore
//! on_both! { migrations: all(); async fn a_row_that_was_written_can_be_read(db) { … } }
//! ```
//! makes two tests, one on SQLite in a temporary folder, and one on PostgreSQL where `TULOS_TEST_POSTGRES` names a server on
//! which databases may be made; without it the test says so and passes, unless `CI` is set.

use std::future::Future;
use std::path::PathBuf;

use sqlx::postgres::PgPool;
use sqlx::{AssertSqlSafe, Executor};
use uuid::Uuid;

use crate::{Db, Migration, migrate};

/// Names the server that tests may make databases on, as `postgres://…/postgres`.
pub const SERVER: &str = "TULOS_TEST_POSTGRES";

/// An empty folder that is gone when this is dropped.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one.
    ///
    /// # Panics
    /// Where the system does not let it.
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("tulos-test-{}", Uuid::new_v4()));
        std::fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &std::path::Path {
        &self.0
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that cannot be removed is the system's to clean.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs a test on SQLite.
///
/// # Panics
/// Where the test does, or the database cannot be made.
pub fn on_sqlite<F: Future<Output = ()>>(migrations: &[Migration], test: impl FnOnce(Db) -> F) {
    runtime().block_on(async {
        let folder = Folder::new();
        let db = Db::sqlite(&folder.path().join("tulos.db")).await.expect("the file can be made");
        migrate(&db, migrations).await.expect("the migrations run");
        test(db.clone()).await;
        db.close().await;
    });
}

/// Runs a test on PostgreSQL, if there is a server for it.
///
/// # Panics
/// Where the test does, the database cannot be made, or `CI` is set and there is no server.
pub fn on_postgres<F: Future<Output = ()>>(migrations: &[Migration], test: impl FnOnce(Db) -> F) {
    let Some(server) = server() else { return };
    runtime().block_on(async {
        let name = format!("t{}", Uuid::new_v4().simple());
        let admin = PgPool::connect(&server).await.expect("the server answers");
        let made = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
        admin.execute(AssertSqlSafe(made)).await.expect("a database can be made");
        let db = Db::postgres(&address_of(&server, &name)).await.expect("the new database answers");
        migrate(&db, migrations).await.expect("the migrations run");
        test(db.clone()).await;
        db.close().await;
        let removed = format!("DROP DATABASE {name} WITH (FORCE)");
        admin.execute(AssertSqlSafe(removed)).await.expect("the database can be removed");
        admin.close().await;
    });
}

/// The server for tests on PostgreSQL; none is told in a line.
///
/// # Panics
/// Where `CI` is set and there is none.
pub fn server() -> Option<String> {
    let server = std::env::var(SERVER).ok();
    if server.is_none() {
        assert!(std::env::var_os("CI").is_none(), "{SERVER} must name a server in CI");
        eprintln!("left out: no server for PostgreSQL ({SERVER}); ./check makes one");
    }
    server
}

/// The address of another database on the same server.
pub fn address_of(server: &str, database: &str) -> String {
    let (server, options) =
        server.split_once('?').map_or((server, ""), |(server, options)| (server, options));
    let host = server.rsplit_once('/').map_or(server, |(host, _)| host);
    if options.is_empty() { format!("{host}/{database}") } else { format!("{host}/{database}?{options}") }
}

fn runtime() -> tokio::runtime::Runtime {
    let threads = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    threads.expect("a runtime can be started")
}

/// Makes of one asynchronous test two, one on each engine.
#[macro_export]
macro_rules! on_both {
    ($migrations:expr; $(#[$meta:meta])* async fn $name:ident($db:ident) $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn story($db: $crate::Db) $body

            $(#[$meta])*
            #[test]
            fn on_sqlite() {
                $crate::testing::on_sqlite(&$migrations, story);
            }

            $(#[$meta])*
            #[test]
            fn on_postgres() {
                $crate::testing::on_postgres(&$migrations, story);
            }
        }
    };
}
