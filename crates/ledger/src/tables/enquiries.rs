//! `enquiries`: somebody asked.

use tulos_books::{ActivityId, Enquiry, LostBecause, Outcome, Row};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{Keyed, day, day_value, id, id_value, maybe_activity, maybe_id, text_value, unreadable, word};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable =
    of_table!("books_enquiries", "id, day, activity, outcome, lost_because, sale, is_new, how_found");

pub(super) fn values(row: &Enquiry) -> Vec<Value> {
    vec![
        id_value(Some(&row.id)),
        day_value(Some(row.date)),
        text_value(row.activity.as_ref().map(ActivityId::as_str)),
        row.outcome.code().into(),
        text_value(row.lost_because.map(LostBecause::code)),
        id_value(row.sale.as_ref()),
        row.new.into(),
        text_value(row.how_found.as_deref()),
    ]
}

pub(super) struct Kept(Uuid, Enquiry);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let enquiry = Enquiry {
            id: id(row)?,
            date: day(row, "day")?,
            activity: maybe_activity(row)?,
            outcome: word(row, "outcome", Outcome::from_code)?.ok_or_else(|| unreadable("outcome"))?,
            lost_because: word(row, "lost_because", LostBecause::from_code)?,
            sale: maybe_id(row, "sale")?,
            new: row.get("is_new")?,
            how_found: row.get("how_found")?,
        };
        Ok(Self(row.get("key")?, enquiry))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Enquiry(row) }
    }
}
