//! `support`: cases taken in a day.

use tulos_books::{Minutes, Row, Support};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{
    Keyed, activity, count, count_value, day, day_value, decimal_value, id_value, maybe_decimal, maybe_id,
};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable =
    of_table!("books_support", "id, day, activity, opened, resolved, minutes");

pub(super) fn values(row: &Support) -> Vec<Value> {
    vec![
        id_value(row.id.as_ref()),
        day_value(Some(row.date)),
        row.activity.as_str().into(),
        count_value(row.opened),
        count_value(row.resolved),
        decimal_value(row.minutes.map(|minutes| minutes.0)),
    ]
}

pub(super) struct Kept(Uuid, Support);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let support = Support {
            id: maybe_id(row, "id")?,
            date: day(row, "day")?,
            activity: activity(row)?,
            opened: count(row, "opened")?,
            resolved: count(row, "resolved")?,
            minutes: maybe_decimal(row, "minutes")?.map(Minutes),
        };
        Ok(Self(row.get("key")?, support))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Support(row) }
    }
}
