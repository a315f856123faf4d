//! `time`: time spent.

use tulos_books::{Purpose, Row, Time};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{Keyed, activity, day, day_value, decimal_value, id_value, maybe_id, minutes, text_value, word};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable = of_table!("books_time", "id, day, activity, minutes, purpose, person");

pub(super) fn values(row: &Time) -> Vec<Value> {
    vec![
        id_value(row.id.as_ref()),
        day_value(Some(row.date)),
        row.activity.as_str().into(),
        decimal_value(Some(row.minutes.0)),
        text_value(row.purpose.map(Purpose::code)),
        text_value(row.person.as_deref()),
    ]
}

pub(super) struct Kept(Uuid, Time);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let time = Time {
            id: maybe_id(row, "id")?,
            date: day(row, "day")?,
            activity: activity(row)?,
            minutes: minutes(row, "minutes")?,
            purpose: word(row, "purpose", Purpose::from_code)?,
            person: row.get("person")?,
        };
        Ok(Self(row.get("key")?, time))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Time(row) }
    }
}
