//! The workers of a node: they take jobs, hold them while they are worked on, and let go when the node stops.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::{LEASE, Leased, queue};
use crate::{Db, Moment, Result};

/// So long an idle worker waits before it looks again; what is asked for in this process wakes it at once.
const IDLE: Duration = Duration::from_secs(1);
/// A lease is renewed three times before it would run out.
const RENEW: Duration = Duration::from_secs(20);

/// Why a job was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened, for the operator.
    pub why: String,
    /// Trying again is of no use.
    pub for_good: bool,
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self { why: error.to_string(), for_good: false }
    }
}

/// What does the jobs of one kind.
pub trait Work: Send + Sync + 'static {
    /// Its kind.
    fn kind(&self) -> &'static str;
    /// Does a job. It may be dropped at any await, and be done a second time by somebody else: what it writes must allow that.
    fn run<'a>(
        &'a self,
        leased: &'a Leased,
    ) -> Pin<Box<dyn Future<Output = std::result::Result<(), Failure>> + Send + 'a>>;
}

/// Tells that the node stops.
pub type Stop = watch::Receiver<bool>;

/// The workers of a node.
pub struct Workers {
    db: Db,
    works: Vec<Arc<dyn Work>>,
    wake: Arc<Notify>,
    at_once: usize,
}

impl Workers {
    /// Workers that do up to so many jobs at once.
    pub fn new(db: Db, at_once: usize) -> Self {
        Self { db, works: Vec::new(), wake: Arc::new(Notify::new()), at_once }
    }

    /// Adds what does the jobs of a further kind.
    #[must_use]
    pub fn with(mut self, work: Arc<dyn Work>) -> Self {
        self.works.push(work);
        self
    }

    /// What wakes them when a job was asked for in this process.
    pub fn wake(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }

    /// Works until the node stops; what is not done by then is given back.
    pub async fn run(self, mut stop: Stop) {
        let mut running = JoinSet::new();
        let kinds: Vec<&str> = self.works.iter().map(|work| work.kind()).collect();
        loop {
            let free = self.at_once.saturating_sub(running.len());
            let mut took = false;
            if free > 0 {
                for leased in self.take(&kinds, free).await {
                    took = true;
                    if let Some(work) = self.works.iter().find(|work| work.kind() == leased.job.kind) {
                        running.spawn(hold(self.db.clone(), Arc::clone(work), leased, stop.clone(), RENEW));
                    }
                }
            }
            if took {
                continue;
            }
            tokio::select! {
                () = sleep(IDLE) => {}
                () = self.wake.notified() => {}
                Some(_) = running.join_next() => {}
                _ = stop.changed() => break,
            }
        }
        while running.join_next().await.is_some() {}
    }

    async fn take(&self, kinds: &[&str], most: usize) -> Vec<Leased> {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        let taken = queue::lease(&self.db, kinds, Moment::now(), LEASE, most).await;
        // A database that is away comes back; the jobs wait for it.
        taken.unwrap_or_else(|error| {
            tracing::warn!(%error, "jobs cannot be taken");
            Vec::new()
        })
    }
}

/// Does one job and holds it meanwhile.
async fn hold(db: Db, work: Arc<dyn Work>, leased: Leased, mut stop: Stop, every: Duration) {
    let ended = tokio::select! {
        ended = held(&db, &leased, every, work.run(&leased)) => Some(ended),
        _ = stop.changed() => None,
    };
    match ended {
        None => told(queue::release(&db, &leased).await),
        Some(Some(ended)) => end(&db, &leased, ended).await,
        Some(None) => {}
    }
}

/// Does something for a job whose lease is renewed meanwhile. `None`: somebody else has the job by now, and it was left off.
pub async fn while_held<T>(db: &Db, leased: &Leased, doing: impl Future<Output = T>) -> Option<T> {
    held(db, leased, RENEW, doing).await
}

async fn held<T>(db: &Db, leased: &Leased, every: Duration, doing: impl Future<Output = T>) -> Option<T> {
    // Whoever holds the only connection that writes must go on while the lease waits for it, so each is a branch of its own.
    tokio::select! {
        done = doing => Some(done),
        () = lost(db, leased, every) => None,
    }
}

/// Renews a lease again and again. Returns when somebody else has the job by now.
async fn lost(db: &Db, leased: &Leased, every: Duration) {
    loop {
        sleep(every).await;
        match queue::extend(db, leased, Moment::now().plus(LEASE)).await {
            Ok(false) => return,
            Ok(true) => {}
            Err(error) => tracing::warn!(%error, "a lease could not be renewed"),
        }
    }
}

async fn end(db: &Db, leased: &Leased, ended: std::result::Result<(), Failure>) {
    match ended {
        Ok(()) => told(queue::done(db, leased).await),
        Err(failure) => {
            tracing::warn!(
                kind = leased.job.kind,
                attempt = leased.attempt,
                why = failure.why,
                "a job failed"
            );
            let ended = queue::failed(db, leased, Moment::now(), &failure.why, failure.for_good).await;
            told(ended.map(|_| ()));
        }
    }
}

/// The lease runs out by itself: nothing is lost, it only takes longer.
fn told(ended: Result<()>) {
    if let Err(error) = ended {
        tracing::warn!(%error, "the end of a job could not be noted");
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::timeout;
    use uuid::Uuid;

    use super::*;
    use crate::job::Job;
    use crate::testing::on_sqlite;

    /// Writes for so long that its lease is renewed meanwhile.
    struct Slow(Db);

    impl Work for Slow {
        fn kind(&self) -> &'static str {
            "slow"
        }

        fn run<'a>(
            &'a self,
            leased: &'a Leased,
        ) -> Pin<Box<dyn Future<Output = std::result::Result<(), Failure>> + Send + 'a>> {
            Box::pin(async move {
                let mut tx = self.0.begin().await?;
                sleep(Duration::from_millis(100)).await;
                queue::ask(&mut tx, &Job { kind: "then".to_owned(), ..leased.job.clone() }, Moment::now())
                    .await?;
                tx.commit().await?;
                Ok(())
            })
        }
    }

    #[test]
    fn a_job_that_writes_goes_on_while_its_lease_is_renewed() {
        on_sqlite(&crate::MIGRATIONS, |db| async move {
            let job = Job { business: Uuid::now_v7(), kind: "slow".to_owned(), subject: String::new() };
            let mut tx = db.begin().await.unwrap();
            queue::ask(&mut tx, &job, Moment::now()).await.unwrap();
            tx.commit().await.unwrap();
            let leased = queue::lease(&db, &["slow"], Moment::now(), LEASE, 1).await.unwrap().remove(0);
            let (_stop, stopped) = watch::channel(false);
            let held =
                hold(db.clone(), Arc::new(Slow(db.clone())), leased, stopped, Duration::from_millis(10));
            // It used to stand still for as long as a writer waits, half a minute, again and again.
            timeout(Duration::from_secs(15), held).await.expect("the job ends");
            assert!(queue::standing(&db, &job).await.unwrap().is_none());
        });
    }
}
