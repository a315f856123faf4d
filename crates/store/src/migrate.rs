//! Migrations: forward only, each once, in the order of their names, under a lock, so that any number of nodes may start
//! at the same time on an empty database.

use crate::{Db, Error, Moment, Result, Tx, sql};

/// One step of the database's making.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migration {
    /// Day, room and subject: `20261123_ledger_tables`. They are run in the order of their names.
    pub name: &'static str,
    /// Its statements. What stands between `/*postgres` and `postgres*/` is run on PostgreSQL only; SQLite sees a comment.
    pub script: &'static str,
}

/// What every database needs: a room's migrations are added to these.
pub const MIGRATIONS: [Migration; 1] =
    [Migration { name: "20261123_store_job", script: include_str!("../migrations/20261123_job.sql") }];

/// Any number will do, as long as it is the same on every node.
const LOCK: &str = "SELECT CAST(count(*) AS BIGINT) FROM (SELECT pg_advisory_xact_lock(7478)) AS locked";

/// Runs the migrations that were not run yet.
///
/// # Errors
/// [`Error::Newer`] where the database has one that is not among them; else what the database says.
pub async fn migrate(db: &Db, migrations: &[Migration]) -> Result<()> {
    let mut ordered = migrations.to_vec();
    ordered.sort_by_key(|migration| migration.name);
    let mut tx = db.begin().await?;
    if tx.is_postgres() {
        tx.one::<(i64,)>(sql(LOCK)).await?;
    }
    tx.run(sql("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, run_at BIGINT NOT NULL)"))
        .await?;
    let run: Vec<(String,)> = tx.all(sql("SELECT name FROM migration ORDER BY name")).await?;
    if let Some((newer,)) = run.iter().find(|(name,)| ordered.iter().all(|known| known.name != name)) {
        return Err(Error::Newer(newer.clone()));
    }
    for migration in ordered.iter().filter(|known| run.iter().all(|(name,)| name != known.name)) {
        apply(&mut tx, migration).await?;
    }
    tx.commit().await
}

async fn apply(tx: &mut Tx, migration: &Migration) -> Result<()> {
    let script = if tx.is_postgres() {
        migration.script.replace("/*postgres", "").replace("postgres*/", "")
    } else {
        migration.script.to_owned()
    };
    tx.script(script).await?;
    let done = sql("INSERT INTO migration (name, run_at) VALUES ($1, $2)");
    tx.run(done.bind(migration.name).bind(Moment::now())).await?;
    Ok(())
}
