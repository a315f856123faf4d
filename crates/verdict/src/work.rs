//! The job that works the verdicts of a business out again after its books have changed.

use std::future::Future;
use std::pin::Pin;

use jiff::Timestamp;
use tulos_business::businesses;
use tulos_ledger::{JUDGE, put_on};
use tulos_store::job::{Failure, Leased, Work};
use tulos_store::{Db, Error, Moment, Result, Uuid};
use tulos_words::Language;

use crate::judge::judge_in;
use crate::kept;
use crate::layout::{Layout, Options};
use crate::report::Report;

/// The seed of all verdicts that are kept, as of the command line's.
const SEED: u64 = 0;

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
        Box::pin(async move { Ok(judge_again(&self.0, leased.job.business).await?) })
    }
}

/// Works the verdicts of a business out and keeps them.
async fn judge_again(db: &Db, id: Uuid) -> Result<()> {
    let business = businesses::settings(db, id).await?.ok_or(Error::Missing)?;
    let options = Options { from: None, to: None, today: Timestamp::now().into() };
    let mut layout = Layout::new(options);
    let state = put_on(db, id, &business, &mut layout).await?;
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
