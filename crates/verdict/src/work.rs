//! The job that works the verdicts of a business out again after its books have changed.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;
use tulos_books::{Business, Row, Shelf};
use tulos_business::businesses;
use tulos_ledger::{JUDGE, put_on, rows};
use tulos_store::job::{Failure, Leased, Work, progress};
use tulos_store::{Db, Error, Moment, Result, Uuid};
use tulos_words::Language;

use crate::judge::judge_in;
use crate::kept;
use crate::layout::{Layout, Options};
use crate::report::Report;

/// The seed of all verdicts that are kept, as of the command line's.
const SEED: u64 = 0;
/// So often is told how much is done.
const TELLS: Duration = Duration::from_secs(2);
/// Per thousand of the work that reading takes, by the clock for a million rows; the rest is the judgement itself.
const READING: u64 = 400;

/// Works verdicts out, as jobs.
pub struct Judges(pub Db);

impl Work for Judges {
    fn kind(&self) -> &'static str {
        JUDGE
    }

    fn run<'a>(
        &'a self,
        leased: &'a Leased,
    ) -> Pin<Box<dyn Future<Output = std::result::Result<(), Failure>> + Send + 'a>> {
        Box::pin(async move {
            let read = AtomicU64::new(0);
            tokio::select! {
                ended = judge_again(&self.0, leased.job.business, &read) => Ok(ended?),
                never = tell(&self.0, leased, &read) => match never {},
            }
        })
    }
}

/// Tells again and again how much is done. It does not matter if that cannot be noted: the next figure is as good.
async fn tell(db: &Db, leased: &Leased, read: &AtomicU64) -> Infallible {
    loop {
        sleep(TELLS).await;
        let all = rows(db, leased.job.business).await.unwrap_or(0);
        let share = (read.load(Ordering::Relaxed) * READING).checked_div(all).unwrap_or(0).min(READING);
        let _ = progress(db, leased, i64::try_from(share).unwrap_or(0)).await;
    }
}

/// Lays rows out and counts them.
struct Counting<'c> {
    layout: &'c mut Layout,
    read: &'c AtomicU64,
}

impl Shelf for Counting<'_> {
    fn business(&mut self, business: &Business) {
        self.layout.business(business);
    }

    fn row(&mut self, row: Row, line: u64) {
        self.read.fetch_add(1, Ordering::Relaxed);
        self.layout.row(row, line);
    }
}

/// Works the verdicts of a business out and keeps them.
async fn judge_again(db: &Db, id: Uuid, read: &AtomicU64) -> Result<()> {
    let business = businesses::settings(db, id).await?.ok_or(Error::Missing)?;
    let options = Options { from: None, to: None, today: Timestamp::now().into() };
    let mut layout = Layout::new(options);
    let state = put_on(db, id, &business, &mut Counting { layout: &mut layout, read }).await?;
    let reports = tokio::task::spawn_blocking(move || reports(layout));
    let reports = reports.await.map_err(|error| Error::Refused(error.to_string()))?;
    kept::keep(db, id, state, &reports, Moment::now()).await?;
    Ok(())
}

fn reports(layout: Layout) -> Vec<(Language, Report)> {
    let Some(laid_out) = layout.finish() else { return Vec::new() };
    let words = Language::ALL.map(tulos_shell::words);
    Language::ALL.into_iter().zip(judge_in(&laid_out, SEED, &words)).collect()
}
