//! `sales`: sales, and money given back on them.

use tulos_books::{Channel, PropertyId, Row, Sale};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{
    Keyed, day, day_value, decimal_value, id, id_value, maybe_activity, maybe_decimal, maybe_id, property,
    text_value, word,
};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable = of_table!(
    "books_sales",
    "id, day, revenue, margin, customer, activity, how_found, channel, is_new, refund_of, property"
);

pub(super) fn values(row: &Sale) -> Vec<Value> {
    vec![
        id_value(Some(&row.id)),
        day_value(Some(row.date)),
        decimal_value(row.revenue),
        decimal_value(row.margin),
        text_value(row.customer.as_deref()),
        text_value(row.activity.as_ref().map(tulos_books::ActivityId::as_str)),
        text_value(row.how_found.as_deref()),
        text_value(row.channel.map(Channel::code)),
        row.new.into(),
        id_value(row.refund_of.as_ref()),
        text_value(row.property.as_ref().map(PropertyId::as_str)),
    ]
}

pub(super) struct Kept(Uuid, Sale);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let sale = Sale {
            id: id(row)?,
            date: day(row, "day")?,
            revenue: maybe_decimal(row, "revenue")?,
            margin: maybe_decimal(row, "margin")?,
            customer: row.get("customer")?,
            activity: maybe_activity(row)?,
            how_found: row.get("how_found")?,
            channel: word(row, "channel", Channel::from_code)?,
            new: row.get("is_new")?,
            refund_of: maybe_id(row, "refund_of")?,
            property: property(row)?,
        };
        Ok(Self(row.get("key")?, sale))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Sale(row) }
    }
}
