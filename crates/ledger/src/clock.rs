//! The clock: it runs for a person on an activity, also while their browser is closed, and its minutes are a row of time once it
//! is stopped.

use std::time::Duration;

use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use tulos_books::{ActivityId, Business, Minutes, Purpose, Row, RowId, Time};
use tulos_store::{Db, Error, Moment, Record, Result, Tx, Uuid, sql};

use crate::post;
use crate::sql as statements;

/// Longer than this nobody works on one thing without a break: whoever stops it is asked how long it really was.
pub const LONG: Duration = Duration::from_hours(4);

/// A clock that was stopped sooner was never meant to run.
const SLIP: Duration = Duration::from_secs(20);

/// A clock that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// On what.
    pub activity: ActivityId,
    /// For which of its purposes; `None`: it has one, or nobody said.
    pub purpose: Option<Purpose>,
    /// Since when.
    pub began: Moment,
}

impl Record for Running {
    fn read(row: &tulos_store::Row) -> Result<Self> {
        let activity: String = row.get("activity")?;
        let purpose: Option<String> = row.get("purpose")?;
        Ok(Self {
            activity: ActivityId::new(&activity).ok_or(Error::Missing)?,
            purpose: purpose.as_deref().and_then(Purpose::from_code),
            began: row.get("began_at")?,
        })
    }
}

impl Running {
    /// Whole minutes that it has run; what has begun counts, but for a slip of the finger.
    pub fn minutes(&self, now: Moment) -> u64 {
        let ran = now.since(self.began);
        if ran < SLIP { 0 } else { ran.as_secs().div_ceil(60) }
    }

    /// Whether it has run for so long that somebody has forgotten it.
    pub fn is_long(&self, now: Moment) -> bool {
        now.since(self.began) > LONG
    }
}

/// Whose clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// The business whose time it is.
    pub business: Uuid,
    /// The person.
    pub person: Uuid,
}

/// The clock of a person, if it runs.
///
/// # Errors
/// Where the database says so.
pub async fn running(db: &Db, whose: Whose) -> Result<Option<Running>> {
    db.maybe(sql(statements::CLOCK).bind(whose.business).bind(whose.person)).await
}

/// Starts the clock of a person. `false`: it runs already, and goes on as it did.
///
/// # Errors
/// Where the database says so.
pub async fn start(tx: &mut Tx, whose: Whose, running: &Running) -> Result<bool> {
    let purpose = running.purpose.map(Purpose::code);
    let started = sql(statements::START_CLOCK).bind(whose.business).bind(whose.person);
    let started = started.bind(running.activity.as_str()).bind(purpose).bind(running.began);
    Ok(tx.run(started).await? == 1)
}

/// Stops the clock of a person and books its minutes to the day on which it began, in the zone of the business: those that it ran,
/// or `minutes` where somebody knows better. `named` is what the books call the person; `None`: the owner. Returns what was
/// booked; `None`: no clock ran. Of none at all no row is made.
///
/// # Errors
/// Where the database says so.
pub async fn stop(
    tx: &mut Tx,
    whose: Whose,
    business: &Business,
    named: Option<String>,
    now: Moment,
    minutes: Option<Minutes>,
) -> Result<Option<Minutes>> {
    let stopped = sql(statements::STOP_CLOCK).bind(whose.business).bind(whose.person);
    let Some(running) = tx.maybe::<Running>(stopped).await? else { return Ok(None) };
    let minutes = minutes.unwrap_or_else(|| Minutes(Decimal::from(running.minutes(now))));
    if !minutes.0.is_zero() {
        let row = Time {
            id: Some(RowId(format!("clock-{}", Uuid::now_v7().simple()).into())),
            date: day_of(running.began, business),
            activity: running.activity,
            minutes,
            purpose: running.purpose,
            person: named,
        };
        post::post(tx, whose.business, vec![Row::Time(row)]).await?;
    }
    Ok(Some(minutes))
}

fn day_of(moment: Moment, business: &Business) -> jiff::civil::Date {
    let zone = TimeZone::get(&business.time_zone).unwrap_or(TimeZone::UTC);
    let there = jiff::Timestamp::from_microsecond(moment.0).unwrap_or_default();
    there.to_zoned(zone).date()
}

/// What the books call somebody: by the name under which they have a rate; an owner without one is the owner.
pub fn named(business: &Business, name: &str, is_owner: bool) -> Option<String> {
    let name = name.trim();
    let known = business.working_time.people.keys().find(|known| known.to_lowercase() == name.to_lowercase());
    match known {
        Some(known) => Some(known.clone()),
        None if is_owner => None,
        None => Some(name.to_owned()),
    }
}
