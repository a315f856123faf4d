//! `costs`: money spent.

use tulos_books::{Cost, CostKind, Purpose, Row};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{
    Keyed, activity, day, day_value, decimal, decimal_value, id_value, maybe_day, maybe_id, text_value,
    unreadable, word,
};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable =
    of_table!("books_costs", "id, day, activity, amount, kind, purpose, from_day, to_day, note");

pub(super) fn values(row: &Cost) -> Vec<Value> {
    vec![
        id_value(row.id.as_ref()),
        day_value(Some(row.date)),
        row.activity.as_str().into(),
        decimal_value(Some(row.amount)),
        row.kind.code().into(),
        text_value(row.purpose.map(Purpose::code)),
        day_value(row.from),
        day_value(row.to),
        text_value(row.note.as_deref()),
    ]
}

pub(super) struct Kept(Uuid, Cost);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let cost = Cost {
            id: maybe_id(row, "id")?,
            date: day(row, "day")?,
            activity: activity(row)?,
            amount: decimal(&row.get::<String>("amount")?)?,
            kind: word(row, "kind", CostKind::from_code)?.ok_or_else(|| unreadable("kind"))?,
            purpose: word(row, "purpose", Purpose::from_code)?,
            from: maybe_day(row, "from_day")?,
            to: maybe_day(row, "to_day")?,
            note: row.get("note")?,
        };
        Ok(Self(row.get("key")?, cost))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Cost(row) }
    }
}
