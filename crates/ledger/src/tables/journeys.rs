//! `journeys`: touches on the way to a sale.

use tulos_books::{ActivityId, Journey, PropertyId, Row};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{Keyed, day, day_value, id_value, maybe_activity, maybe_id, property, text_value};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable =
    of_table!("books_journeys", "id, day, visitor, activity, sale, property");

pub(super) fn values(row: &Journey) -> Vec<Value> {
    vec![
        id_value(row.id.as_ref()),
        day_value(Some(row.date)),
        row.visitor.as_str().into(),
        text_value(row.activity.as_ref().map(ActivityId::as_str)),
        id_value(row.sale.as_ref()),
        text_value(row.property.as_ref().map(PropertyId::as_str)),
    ]
}

pub(super) struct Kept(Uuid, Journey);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let journey = Journey {
            id: maybe_id(row, "id")?,
            date: day(row, "day")?,
            visitor: row.get("visitor")?,
            activity: maybe_activity(row)?,
            sale: maybe_id(row, "sale")?,
            property: property(row)?,
        };
        Ok(Self(row.get("key")?, journey))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Journey(row) }
    }
}
