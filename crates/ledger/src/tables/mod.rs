//! The nine tables of the books as the database has them: each row as values, and back.

mod costs;
mod enquiries;
mod experiments;
mod journeys;
mod posts;
mod sales;
mod support;
mod time;
mod visits;

use jiff::civil::{Date, date};
use jiff::{Span, Unit};
use rust_decimal::Decimal;
use tulos_books::{ActivityId, Minutes, PropertyId, Row, RowId, Table};
use tulos_store::{self as store, Error, Record, Result, Uuid, Value};

use crate::sql::OfTable;

/// The statements of a table.
pub(crate) const fn statements(table: Table) -> &'static OfTable {
    match table {
        Table::Time => &time::STATEMENTS,
        Table::Costs => &costs::STATEMENTS,
        Table::Sales => &sales::STATEMENTS,
        Table::Enquiries => &enquiries::STATEMENTS,
        Table::Visits => &visits::STATEMENTS,
        Table::Journeys => &journeys::STATEMENTS,
        Table::Posts => &posts::STATEMENTS,
        Table::Support => &support::STATEMENTS,
        Table::Experiments => &experiments::STATEMENTS,
    }
}

/// The values of a row, behind business and key.
pub(crate) fn values(row: &Row) -> Vec<Value> {
    match row {
        Row::Time(row) => time::values(row),
        Row::Cost(row) => costs::values(row),
        Row::Sale(row) => sales::values(row),
        Row::Enquiry(row) => enquiries::values(row),
        Row::Visits(row) => visits::values(row),
        Row::Journey(row) => journeys::values(row),
        Row::Post(row) => posts::values(row),
        Row::Support(row) => support::values(row),
        Row::Experiment(row) => experiments::values(row),
    }
}

/// A row of the books with its key.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyed {
    /// What tells it apart among the rows of its table.
    pub key: Uuid,
    /// It.
    pub row: Row,
}

/// Rows of one table out of the database.
pub(crate) async fn rows(table: Table, sql: store::Sql, from: &mut impl Source) -> Result<Vec<Keyed>> {
    Ok(match table {
        Table::Time => keyed(from.rows::<time::Kept>(sql).await?),
        Table::Costs => keyed(from.rows::<costs::Kept>(sql).await?),
        Table::Sales => keyed(from.rows::<sales::Kept>(sql).await?),
        Table::Enquiries => keyed(from.rows::<enquiries::Kept>(sql).await?),
        Table::Visits => keyed(from.rows::<visits::Kept>(sql).await?),
        Table::Journeys => keyed(from.rows::<journeys::Kept>(sql).await?),
        Table::Posts => keyed(from.rows::<posts::Kept>(sql).await?),
        Table::Support => keyed(from.rows::<support::Kept>(sql).await?),
        Table::Experiments => keyed(from.rows::<experiments::Kept>(sql).await?),
    })
}

fn keyed<K: Into<Keyed>>(kept: Vec<K>) -> Vec<Keyed> {
    kept.into_iter().map(Into::into).collect()
}

/// Where rows are read: the database at large, a snapshot of it, or a transaction.
pub(crate) trait Source {
    /// All rows of a statement.
    fn rows<R: Record + Send>(&mut self, sql: store::Sql) -> impl Future<Output = Result<Vec<R>>> + Send;
}

impl Source for &store::Db {
    async fn rows<R: Record + Send>(&mut self, sql: store::Sql) -> Result<Vec<R>> {
        self.all(sql).await
    }
}

impl Source for store::Tx {
    async fn rows<R: Record + Send>(&mut self, sql: store::Sql) -> Result<Vec<R>> {
        self.all(sql).await
    }
}

impl Source for store::Snapshot {
    async fn rows<R: Record + Send>(&mut self, sql: store::Sql) -> Result<Vec<R>> {
        self.all(sql).await
    }
}

const FIRST_DAY: Date = date(1970, 1, 1);

/// A day as the database counts it.
pub(crate) fn number_of(day: Date) -> i64 {
    // Any two days of the calendar lie a number of days apart.
    day.since((Unit::Day, FIRST_DAY)).map_or(0, |span| i64::from(span.get_days()))
}

/// The day of a number.
pub(crate) fn day_of(number: i64) -> Result<Date> {
    let span = Span::new().try_days(number).ok();
    span.and_then(|span| FIRST_DAY.checked_add(span).ok()).ok_or_else(|| unreadable(&number.to_string()))
}

fn unreadable(found: &str) -> Error {
    Error::Refused(format!("no value of the books: {found}"))
}

fn day(row: &store::Row, name: &str) -> Result<Date> {
    day_of(row.get(name)?)
}

fn maybe_day(row: &store::Row, name: &str) -> Result<Option<Date>> {
    row.get::<Option<i64>>(name)?.map(day_of).transpose()
}

fn decimal(text: &str) -> Result<Decimal> {
    text.parse().map_err(|_| unreadable(text))
}

fn maybe_decimal(row: &store::Row, name: &str) -> Result<Option<Decimal>> {
    row.get::<Option<String>>(name)?.as_deref().map(decimal).transpose()
}

fn minutes(row: &store::Row, name: &str) -> Result<Minutes> {
    decimal(&row.get::<String>(name)?).map(Minutes)
}

fn activity(row: &store::Row) -> Result<ActivityId> {
    maybe_activity(row)?.ok_or_else(|| unreadable("activity"))
}

fn maybe_activity(row: &store::Row) -> Result<Option<ActivityId>> {
    let text: Option<String> = row.get("activity")?;
    text.map(|text| ActivityId::new(&text).ok_or_else(|| unreadable(&text))).transpose()
}

fn property(row: &store::Row) -> Result<Option<PropertyId>> {
    let text: Option<String> = row.get("property")?;
    text.map(|text| PropertyId::new(&text).ok_or_else(|| unreadable(&text))).transpose()
}

fn id(row: &store::Row) -> Result<RowId> {
    maybe_id(row, "id")?.ok_or_else(|| unreadable("id"))
}

fn maybe_id(row: &store::Row, name: &str) -> Result<Option<RowId>> {
    Ok(row.get::<Option<String>>(name)?.map(|id| RowId(id.into())))
}

fn word<T>(row: &store::Row, name: &str, of_code: fn(&str) -> Option<T>) -> Result<Option<T>> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| of_code(&text).ok_or_else(|| unreadable(&text))).transpose()
}

fn count(row: &store::Row, name: &str) -> Result<Option<u64>> {
    let count: Option<i64> = row.get(name)?;
    count.map(|count| u64::try_from(count).map_err(|_| unreadable(&count.to_string()))).transpose()
}

fn text_value(text: Option<&str>) -> Value {
    Value::Text(text.map(str::to_owned))
}

fn id_value(id: Option<&RowId>) -> Value {
    text_value(id.map(|id| &*id.0))
}

fn day_value(day: Option<Date>) -> Value {
    Value::Integer(day.map(number_of))
}

fn decimal_value(amount: Option<Decimal>) -> Value {
    Value::Text(amount.map(|amount| amount.to_string()))
}

fn count_value(count: Option<u64>) -> Value {
    // The reader lets no larger count pass.
    Value::Integer(count.map(|count| i64::try_from(count).unwrap_or(i64::MAX)))
}
