//! `visits`: visits in a day, by where they came from.

use tulos_books::{ActivityId, PropertyId, Row, Visits};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{
    Keyed, count, count_value, day, day_value, id_value, maybe_activity, maybe_id, property, text_value,
    unreadable,
};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable =
    of_table!("books_visits", "id, day, activity, visits, goals, property");

pub(super) fn values(row: &Visits) -> Vec<Value> {
    vec![
        id_value(row.id.as_ref()),
        day_value(Some(row.date)),
        text_value(row.activity.as_ref().map(ActivityId::as_str)),
        count_value(Some(row.visits)),
        count_value(row.goals),
        text_value(row.property.as_ref().map(PropertyId::as_str)),
    ]
}

pub(super) struct Kept(Uuid, Visits);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let visits = Visits {
            id: maybe_id(row, "id")?,
            date: day(row, "day")?,
            activity: maybe_activity(row)?,
            visits: count(row, "visits")?.ok_or_else(|| unreadable("visits"))?,
            goals: count(row, "goals")?,
            property: property(row)?,
        };
        Ok(Self(row.get("key")?, visits))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Visits(row) }
    }
}
