//! The queue itself: asking for a job, taking, renewing, ending it.

use std::time::Duration;

use uuid::Uuid;

use super::{Job, Leased, Listed, Standing, TRIES, wait_after};
use crate::sql as statements;
use crate::{Db, Moment, Result, Sql, Tx, sql};

/// Asks for a job, not before a moment. It belongs to the transaction of what makes it necessary.
///
/// # Errors
/// Where the database says so.
pub async fn ask(tx: &mut Tx, job: &Job, at: Moment) -> Result<()> {
    let asked = sql(statements::ASK).bind(job.business).bind(job.kind.as_str()).bind(job.subject.as_str());
    tx.run(asked.bind(Uuid::now_v7()).bind(at)).await?;
    Ok(())
}

/// Takes up to so many jobs of some kinds that are due, for a span of time.
///
/// # Errors
/// Where the database says so.
pub async fn lease(db: &Db, kinds: &[&str], now: Moment, span: Duration, most: u32) -> Result<Vec<Leased>> {
    let (due,): (i64,) = db.one(sql(statements::IS_DUE).bind(now).list(kinds.iter().copied())).await?;
    if due == 0 {
        return Ok(Vec::new());
    }
    let mut tx = db.begin().await?;
    let taken = sql(statements::LEASE).bind(Uuid::new_v4()).bind(now.plus(span)).bind(now).bind(most);
    let taken = tx.all(taken.list(kinds.iter().copied())).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Takes one job in the transaction that asked for it, so that nobody else does; `None`: somebody has it already.
///
/// # Errors
/// Where the database says so.
pub async fn take(tx: &mut Tx, job: &Job, now: Moment, span: Duration) -> Result<Option<Leased>> {
    let taken = sql(statements::TAKE).bind(Uuid::new_v4()).bind(now.plus(span)).bind(now);
    tx.maybe(taken.bind(job.business).bind(job.kind.as_str()).bind(job.subject.as_str())).await
}

/// Holds a job for longer. Whether it still was this node's.
///
/// # Errors
/// Where the database says so.
pub async fn extend(db: &Db, leased: &Leased, till: Moment) -> Result<bool> {
    Ok(change(db, of(statements::EXTEND, leased).bind(till)).await? == 1)
}

/// Notes how much of a job is done, per thousand.
///
/// # Errors
/// Where the database says so.
pub async fn progress(db: &Db, leased: &Leased, thousandths: i64) -> Result<()> {
    change(db, of(statements::PROGRESS, leased).bind(thousandths)).await?;
    Ok(())
}

/// A job is done. If it was asked for again in the meantime, it is due again.
///
/// # Errors
/// Where the database says so.
pub async fn done(db: &Db, leased: &Leased) -> Result<()> {
    let mut tx = db.begin().await?;
    if tx.run(of(statements::DONE, leased).bind(leased.asked)).await? == 0 {
        tx.run(of(statements::AGAIN, leased)).await?;
    }
    tx.commit().await
}

/// Gives a job back undone, as the node stops: this try does not count.
///
/// # Errors
/// Where the database says so.
pub async fn release(db: &Db, leased: &Leased) -> Result<()> {
    change(db, of(statements::RELEASE, leased)).await?;
    Ok(())
}

/// A job failed: it is tried again later, or not any more. Whether it is dead now.
///
/// # Errors
/// Where the database says so.
pub async fn failed(db: &Db, leased: &Leased, now: Moment, why: &str, for_good: bool) -> Result<bool> {
    let dead = for_good || leased.attempt >= TRIES;
    let next = now.plus(wait_after(leased.attempt));
    change(db, of(statements::FAILED, leased).bind(next).bind(why).bind(dead)).await?;
    Ok(dead)
}

/// How a job stands; `None`: there is none, it is done.
///
/// # Errors
/// Where the database says so.
pub async fn standing(db: &Db, job: &Job) -> Result<Option<Standing>> {
    let of = sql(statements::STANDING).bind(job.business).bind(job.kind.as_str());
    db.maybe(of.bind(job.subject.as_str())).await
}

/// The jobs of a business, dead ones first; at most a hundred.
///
/// # Errors
/// Where the database says so.
pub async fn of_business(db: &Db, business: Uuid) -> Result<Vec<Listed>> {
    db.all(sql(statements::OF_BUSINESS).bind(business)).await
}

/// Brings a dead job back to life. Whether there was one.
///
/// # Errors
/// Where the database says so.
pub async fn retry(db: &Db, business: Uuid, id: Uuid) -> Result<bool> {
    Ok(change(db, sql(statements::RETRY).bind(business).bind(id).bind(Moment::now())).await? == 1)
}

/// How many jobs there are, and how many of them are dead: for the operator.
///
/// # Errors
/// Where the database says so.
pub async fn waiting(db: &Db) -> Result<(i64, i64)> {
    db.one(sql(statements::WAITING)).await
}

fn of(statement: &'static str, leased: &Leased) -> Sql {
    sql(statement).bind(leased.id).bind(leased.lease)
}

async fn change(db: &Db, statement: Sql) -> Result<u64> {
    let mut tx = db.begin().await?;
    let changed = tx.run(statement).await?;
    tx.commit().await?;
    Ok(changed)
}
