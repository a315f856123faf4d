//! `experiments`: an activity paused or scaled on purpose. Its day is the first one.

use tulos_books::{Experiment, Row};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{Keyed, activity, day, day_value, decimal, decimal_value, id, id_value, maybe_day, text_value};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable =
    of_table!("books_experiments", "id, day, activity, to_day, change, note");

pub(super) fn values(row: &Experiment) -> Vec<Value> {
    vec![
        id_value(Some(&row.id)),
        day_value(Some(row.from)),
        row.activity.as_str().into(),
        day_value(row.to),
        decimal_value(Some(row.change)),
        text_value(row.note.as_deref()),
    ]
}

pub(super) struct Kept(Uuid, Experiment);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let experiment = Experiment {
            id: id(row)?,
            activity: activity(row)?,
            from: day(row, "day")?,
            to: maybe_day(row, "to_day")?,
            change: decimal(&row.get::<String>("change")?)?,
            note: row.get("note")?,
        };
        Ok(Self(row.get("key")?, experiment))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Experiment(row) }
    }
}
