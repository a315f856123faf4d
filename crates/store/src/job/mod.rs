//! Jobs: work off the request's path that must happen once, whichever node does it.
//!
//! A job is a row, asked for in the transaction that makes it necessary. A worker takes it with a lease, renews that while it
//! works, and deletes the row when all is done. A node that dies lets its lease run out, and another one takes over. What
//! fails is tried again after growing waits; what fails too often is dead, and waits for somebody to look.

mod queue;
mod work;

use std::time::Duration;

use uuid::Uuid;

pub use queue::{
    ask, done, extend, failed, lease, of_business, progress, release, retry, standing, take, waiting,
};
pub use work::{Failure, Stop, Work, Workers, while_held};

use crate::{Moment, Record, Result, Row};

/// So long a lease holds without being renewed.
pub const LEASE: Duration = Duration::from_mins(1);
/// So often a job is tried before it is dead.
pub const TRIES: i64 = 8;
/// The wait after the first failure; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_secs(10);

/// What a job is: jobs of one business, kind and subject are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Whose.
    pub business: Uuid,
    /// What is to be done: a word of the room that does it.
    pub kind: String,
    /// With what; empty where the kind says all.
    pub subject: String,
}

/// A job that this node holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leased {
    /// What is to be done.
    pub job: Job,
    /// Which try this is, from 1.
    pub attempt: i64,
    id: Uuid,
    lease: Uuid,
    asked: i64,
}

/// How a job stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Somebody works on it.
    pub running: bool,
    /// Per thousand of it that is done, where that can be told.
    pub progress: Option<i64>,
    /// Why it failed the last time.
    pub failure: Option<String>,
    /// It failed too often and is not tried again by itself.
    pub dead: bool,
    /// How often it was tried.
    pub attempts: i64,
}

/// A job of a business, for a page that shows all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What tells it apart.
    pub id: Uuid,
    /// What is to be done.
    pub kind: String,
    /// With what.
    pub subject: String,
    /// When it is due.
    pub run_at: Moment,
    /// How it stands.
    pub standing: Standing,
}

impl Record for Leased {
    fn read(row: &Row) -> Result<Self> {
        let job =
            Job { business: row.get("business")?, kind: row.get("kind")?, subject: row.get("subject")? };
        Ok(Self {
            job,
            attempt: row.get("attempts")?,
            id: row.get("id")?,
            lease: row.get("lease")?,
            asked: row.get("asked")?,
        })
    }
}

impl Record for Standing {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            running: row.get::<Moment>("leased_till")? > Moment::now(),
            progress: row.get("progress")?,
            failure: row.get("failure")?,
            dead: row.get("dead")?,
            attempts: row.get("attempts")?,
        })
    }
}

impl Record for Listed {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            kind: row.get("kind")?,
            subject: row.get("subject")?,
            run_at: row.get("run_at")?,
            standing: Standing::read(row)?,
        })
    }
}

/// How long to wait after so many failures: 10 s, 20 s, 40 s and so on.
pub(crate) fn wait_after(failures: i64) -> Duration {
    let doublings = u32::try_from(failures - 1).unwrap_or(0).min(16);
    FIRST_WAIT * 2_u32.pow(doublings)
}
