//! The second half of an import: pieces become rows of the books, each piece in a transaction of its own that also drops it.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use csv::{ReaderBuilder, StringRecord};
use tokio::time::sleep;
use tulos_books::{Business, Table, rows_put_aside};
use tulos_store::job::{self, Failure, Job, Leased, Work};
use tulos_store::{Db, Error, Moment, Result, Tx, Uuid, sql};

use super::{Id, find};
use crate::post::{self, Posted};
use crate::sql as statements;
use crate::tables::Keyed;

/// The pause between pieces.
const BREATH: Duration = Duration::from_millis(3);

/// The job that takes an import in; its subject is the import.
pub const IMPORT: &str = "import";

fn job_of(id: Id) -> Job {
    Job { business: id.business, kind: IMPORT.to_owned(), subject: id.import.to_string() }
}

pub(super) async fn ask(tx: &mut Tx, id: Id) -> Result<()> {
    job::ask(tx, &job_of(id), Moment::now()).await
}

/// Per thousand of an import that is in, while it is being taken in.
///
/// # Errors
/// Where the database says so.
pub async fn progress(db: &Db, id: Id) -> Result<Option<i64>> {
    Ok(job::standing(db, &job_of(id)).await?.and_then(|standing| standing.progress))
}

/// Takes imports in, as jobs.
pub struct TakesIn(pub Db);

impl Work for TakesIn {
    fn kind(&self) -> &'static str {
        IMPORT
    }

    fn run<'a>(
        &'a self,
        leased: &'a Leased,
    ) -> Pin<Box<dyn Future<Output = std::result::Result<(), Failure>> + Send + 'a>> {
        Box::pin(async move {
            let Ok(import) = Uuid::parse_str(&leased.job.subject) else {
                return Err(Failure { why: leased.job.subject.clone(), for_good: true });
            };
            let id = Id { business: leased.job.business, import };
            take_in(&self.0, id, |done, all| {
                let db = self.0.clone();
                async move { job::progress(&db, leased, (done * 1_000).checked_div(all).unwrap_or(1_000)).await }
            })
            .await?;
            Ok(())
        })
    }
}

/// Says yes to an import, as [`super::agree`] does, and takes it in here and now; the workers of other nodes leave it alone
/// meanwhile, and go on with it a minute after this program was killed.
///
/// # Errors
/// Where the database says so. What is left is taken in by the next worker.
pub async fn take_in_here(db: &Db, id: Id, settings: &Business) -> Result<()> {
    let mut tx = db.begin().await?;
    super::agree(&mut tx, id, Some(settings)).await?;
    let leased = job::take(&mut tx, &job_of(id), Moment::now(), job::LEASE).await?;
    tx.commit().await?;
    let Some(leased) = leased else { return Ok(()) };
    let taking = Box::pin(take_in(db, id, |_, _| async { Ok(()) }));
    match job::while_held(db, &leased, taking).await {
        Some(Ok(_)) => job::done(db, &leased).await,
        Some(Err(error)) => Err(error),
        None => Ok(()),
    }
}

/// Takes in what is left of an import that somebody said yes to. `progress` is told how many pieces of how many are in.
///
/// # Errors
/// Where the database says so. It can be begun again.
pub async fn take_in<F: Future<Output = Result<()>>>(
    db: &Db,
    id: Id,
    progress: impl Fn(i64, i64) -> F,
) -> Result<Posted> {
    let Some(import) = find(db, id).await? else { return Ok(Posted::default()) };
    let mut all = Posted::default();
    let mut done = 0;
    while let Some((number, posted)) = next_piece(db, id).await? {
        // Where another program waits to write to the same file, this is its turn.
        sleep(BREATH).await;
        all.plus(posted);
        done = number + 1;
        if done % 20 == 0 {
            progress(done, import.pieces).await?;
        }
    }
    let mut tx = db.begin().await?;
    tx.run(sql(statements::IMPORT_DONE).bind(id.business).bind(id.import)).await?;
    if import.pieces > 0 || import.preview.settings_differ {
        crate::changed(&mut tx, id.business).await?;
    }
    tx.commit().await?;
    progress(done, import.pieces).await?;
    Ok(all)
}

/// Takes the next piece in. Returns its number and what became of its rows; `None`: there is none left.
async fn next_piece(db: &Db, id: Id) -> Result<Option<(i64, Posted)>> {
    let mut tx = db.begin().await?;
    post::take(&mut tx, id.business).await?;
    let next = sql(statements::NEXT_PIECE).bind(id.business).bind(id.import);
    let Some((number, kind, cells)) = tx.maybe::<(i64, String, String)>(next).await? else { return Ok(None) };
    let table = Table::from_code(&kind).ok_or(Error::Missing)?;
    let posted = post::put(&mut tx, id.business, rows_of(table, &cells)?).await?;
    tx.run(sql(statements::DROP_PIECE).bind(id.business).bind(id.import).bind(number)).await?;
    tx.commit().await?;
    Ok(Some((number, posted)))
}

fn rows_of(table: Table, text: &str) -> Result<Vec<Keyed>> {
    let refused = |told: String| Error::Refused(format!("a piece of an import: {told}"));
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let (mut keys, mut records) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.map_err(|error| refused(error.to_string()))?;
        let mut fields = record.iter();
        let key = fields.next().and_then(|key| Uuid::parse_str(key).ok());
        keys.push(key.ok_or(Error::Missing)?);
        records.push(fields.collect::<StringRecord>());
    }
    let rows = rows_put_aside(table, records).map_err(|faults| refused(format!("{faults:?}")))?;
    if rows.len() != keys.len() {
        return Err(Error::Missing);
    }
    Ok(keys.into_iter().zip(rows).map(|(key, row)| Keyed { key, row }).collect())
}
