//! Verdicts that are kept: each as it was given, with the state of the books, the program and the seed. Of a day the last is.

use std::time::Duration;

use tulos_store::{Db, Error, Moment, Record, Result, Row, Uuid, Value, sql};
use tulos_words::Language;

use crate::report::Report;
use crate::sql as statements;

/// A verdict as it was given, in one language.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) id: Uuid,
    pub(crate) made_at: Moment,
    /// The state of the books that it was worked out from.
    pub(crate) books_state: i64,
    pub(crate) report: Report,
}

impl Record for Kept {
    fn read(row: &Row) -> Result<Self> {
        let report: String = row.get("report")?;
        Ok(Self {
            id: row.get("id")?,
            made_at: row.get("made_at")?,
            books_state: row.get("books_state")?,
            report: serde_json::from_str(&report).map_err(|error| Error::Refused(error.to_string()))?,
        })
    }
}

/// A verdict in a list of all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) id: Uuid,
    pub(crate) made_at: Moment,
    pub(crate) books_state: i64,
    pub(crate) program: String,
}

impl Record for Listed {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            made_at: row.get("made_at")?,
            books_state: row.get("books_state")?,
            program: row.get("program")?,
        })
    }
}

/// Keeps a verdict: its reports in all languages. What was given earlier on the same day is forgotten.
pub(crate) async fn keep(
    db: &Db,
    business: Uuid,
    books_state: i64,
    reports: &[(Language, Report)],
    now: Moment,
) -> Result<Uuid> {
    let Some((_, first)) = reports.first() else { return Err(Error::Missing) };
    let id = Uuid::now_v7();
    let mut rows = Vec::with_capacity(reports.len());
    for (language, report) in reports {
        let report = serde_json::to_string(report).map_err(|error| Error::Refused(error.to_string()))?;
        rows.push([Value::from(business), id.into(), language.code().into(), report.into()]);
    }
    let mut tx = db.begin().await?;
    let day = day_of(now);
    let same_day = sql(statements::OF_THE_DAY).bind(business).bind(day.0).bind(day.1);
    let earlier: Vec<Uuid> = tx.all::<(Uuid,)>(same_day).await?.into_iter().map(|(id,)| id).collect();
    if !earlier.is_empty() {
        tx.run(sql(statements::FORGET_REPORTS).bind(business).list(earlier.iter().copied())).await?;
        tx.run(sql(statements::FORGET).bind(business).list(earlier)).await?;
    }
    let kept = sql(statements::KEEP).bind(business).bind(id).bind(now).bind(books_state);
    // A seed is kept bit by bit.
    tx.run(kept.bind(first.program.as_str()).bind(first.seed.cast_signed())).await?;
    tx.run(sql(statements::KEEP_REPORTS).rows(rows)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The day of a moment in UTC, from its first to behind its last moment.
fn day_of(now: Moment) -> (Moment, Moment) {
    let day = Duration::from_hours(24);
    let begins = Moment(now.0 - now.0.rem_euclid(i64::try_from(day.as_micros()).unwrap_or(1)));
    (begins, begins.plus(day))
}

/// The latest verdict, and the one before it.
pub(crate) async fn latest(
    db: &Db,
    business: Uuid,
    language: Language,
) -> Result<(Option<Kept>, Option<Kept>)> {
    let mut both = db.all(sql(statements::LATEST).bind(business).bind(language.code())).await?.into_iter();
    Ok((both.next(), both.next()))
}

/// One verdict.
pub(crate) async fn one(db: &Db, business: Uuid, id: Uuid, language: Language) -> Result<Option<Kept>> {
    db.maybe(sql(statements::ONE).bind(business).bind(language.code()).bind(id)).await
}

/// Which verdict is the latest.
pub(crate) async fn newest(db: &Db, business: Uuid) -> Result<Option<Uuid>> {
    let newest: Option<(Uuid,)> = db.maybe(sql(statements::NEWEST).bind(business)).await?;
    Ok(newest.map(|(id,)| id))
}

/// The latest two hundred verdicts.
pub(crate) async fn list(db: &Db, business: Uuid) -> Result<Vec<Listed>> {
    db.all(sql(statements::LIST).bind(business)).await
}
