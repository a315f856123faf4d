//! The columns of the tables: their names, which must be there, and what forms their values have.

use crate::Table;

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its header.
    pub name: &'static str,
    /// Whether the header must be there; its cells may still be empty where a row can do without.
    pub required: bool,
    /// What its values look like.
    pub form: Form,
}

/// What the values of a column look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Words or anything else.
    Text,
    /// Amounts, minutes and counts.
    Number,
    /// Dates.
    Day,
}

const fn must(name: &'static str, form: Form) -> Column {
    Column { name, required: true, form }
}

const fn may(name: &'static str, form: Form) -> Column {
    Column { name, required: false, form }
}

use Form::{Day, Number, Text};

pub(crate) const TIME: [Column; 6] = [
    must("date", Day),
    must("activity", Text),
    must("minutes", Number),
    may("purpose", Text),
    may("person", Text),
    may("id", Text),
];

pub(crate) const COSTS: [Column; 10] = [
    must("date", Day),
    must("activity", Text),
    must("amount", Number),
    must("kind", Text),
    may("purpose", Text),
    may("from", Day),
    may("to", Day),
    may("note", Text),
    may("currency", Text),
    may("id", Text),
];

/// `revenue` or `margin` must be there; see [`one_of`].
pub(crate) const SALES: [Column; 12] = [
    must("date", Day),
    must("id", Text),
    may("revenue", Number),
    may("margin", Number),
    may("customer", Text),
    may("activity", Text),
    may("how_found", Text),
    may("channel", Text),
    may("new", Text),
    may("refund_of", Text),
    may("property", Text),
    may("currency", Text),
];

pub(crate) const ENQUIRIES: [Column; 8] = [
    must("date", Day),
    must("id", Text),
    must("activity", Text),
    must("outcome", Text),
    may("lost_because", Text),
    may("sale", Text),
    may("new", Text),
    may("how_found", Text),
];

pub(crate) const VISITS: [Column; 6] = [
    must("date", Day),
    must("activity", Text),
    must("visits", Number),
    must("goals", Number),
    may("property", Text),
    may("id", Text),
];

pub(crate) const JOURNEYS: [Column; 6] = [
    must("date", Day),
    must("visitor", Text),
    must("activity", Text),
    may("sale", Text),
    may("property", Text),
    may("id", Text),
];

pub(crate) const POSTS: [Column; 12] = [
    must("date", Day),
    must("time", Text),
    must("activity", Text),
    must("id", Text),
    must("kind", Text),
    must("intent", Text),
    must("text", Text),
    must("reach", Number),
    must("likes", Number),
    must("comments", Number),
    must("shares", Number),
    must("clicks", Number),
];

pub(crate) const SUPPORT: [Column; 6] = [
    must("date", Day),
    must("activity", Text),
    must("opened", Number),
    must("resolved", Number),
    must("minutes", Number),
    may("id", Text),
];

pub(crate) const EXPERIMENTS: [Column; 6] = [
    must("id", Text),
    must("activity", Text),
    must("from", Day),
    must("to", Day),
    must("change", Number),
    may("note", Text),
];

/// The columns of a table, in the order in which they are written.
pub const fn columns(table: Table) -> &'static [Column] {
    match table {
        Table::Time => &TIME,
        Table::Costs => &COSTS,
        Table::Sales => &SALES,
        Table::Enquiries => &ENQUIRIES,
        Table::Visits => &VISITS,
        Table::Journeys => &JOURNEYS,
        Table::Posts => &POSTS,
        Table::Support => &SUPPORT,
        Table::Experiments => &EXPERIMENTS,
    }
}

/// Columns of which at least one must be there.
pub(crate) const fn one_of(table: Table) -> &'static [&'static str] {
    match table {
        Table::Sales => &["revenue", "margin"],
        _ => &[],
    }
}

/// A header as the format writes it: small letters, `_` for blanks.
pub(crate) fn folded(header: &str) -> String {
    header.trim().to_lowercase().split_whitespace().collect::<Vec<_>>().join("_")
}
