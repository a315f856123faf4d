//! The two engines, and how a statement is run on each: the only place besides opening that tells them apart.

use std::borrow::Cow;

use sqlx::postgres::{PgArguments, PgPool, Postgres};
use sqlx::query::Query;
use sqlx::sqlite::{Sqlite, SqliteArguments, SqlitePool};
use sqlx::{Arguments, AssertSqlSafe, Executor, SqlSafeStr, SqlStr};

use crate::count;
use crate::row::{Kind, Row};
use crate::{Error, Record, Result, Sql, Value};

/// Longer statements are made ready each time: with thousands of placeholders one takes a tenth of a megabyte, and of each number
/// of rows there is another one.
const KEPT: usize = 4_000;

/// Connections to one engine or the other.
#[derive(Clone)]
pub(crate) enum Engine {
    /// One connection that writes and a few that read.
    Sqlite { read: SqlitePool, write: SqlitePool },
    /// Connections that do both.
    Postgres(PgPool),
}

/// The rows of a statement on SQLite.
pub(crate) async fn sqlite_rows<'e>(on: impl Executor<'e, Database = Sqlite>, sql: Sql) -> Result<Vec<Row>> {
    let rows = sqlite_query(sql)?.fetch_all(on).await?;
    Ok(rows.into_iter().map(|row| Row(Kind::Sqlite(row))).collect())
}

/// The rows of a statement on PostgreSQL.
pub(crate) async fn postgres_rows<'e>(
    on: impl Executor<'e, Database = Postgres>,
    sql: Sql,
) -> Result<Vec<Row>> {
    let rows = postgres_query(sql)?.fetch_all(on).await?;
    Ok(rows.into_iter().map(|row| Row(Kind::Postgres(row))).collect())
}

/// Rows as what they were asked for as. What runs the statement knows nothing of that, so that it is in the program once.
pub(crate) fn records<R: Record>(rows: &[Row]) -> Result<Vec<R>> {
    rows.iter().map(R::read).collect()
}

/// How many rows a statement changed on SQLite.
pub(crate) async fn sqlite_run<'e>(on: impl Executor<'e, Database = Sqlite>, sql: Sql) -> Result<u64> {
    Ok(sqlite_query(sql)?.execute(on).await?.rows_affected())
}

/// How many rows a statement changed on PostgreSQL.
pub(crate) async fn postgres_run<'e>(on: impl Executor<'e, Database = Postgres>, sql: Sql) -> Result<u64> {
    Ok(postgres_query(sql)?.execute(on).await?.rows_affected())
}

fn sqlite_query(sql: Sql) -> Result<Query<'static, Sqlite, SqliteArguments>> {
    count::one_more();
    let (text, values) = sql.into_parts();
    must_fit(&values)?;
    let mut arguments = SqliteArguments::default();
    for value in values {
        let added = match value {
            Value::Integer(value) => Arguments::add(&mut arguments, value),
            Value::Real(value) => Arguments::add(&mut arguments, value),
            Value::Truth(value) => Arguments::add(&mut arguments, value),
            Value::Text(value) => Arguments::add(&mut arguments, value),
            Value::Id(value) => Arguments::add(&mut arguments, value),
        };
        added.map_err(|error| Error::Refused(error.to_string()))?;
    }
    let is_kept = text.len() <= KEPT;
    Ok(sqlx::query_with(written(unnamed(text)), arguments).persistent(is_kept))
}

/// SQLite takes `$1` for a name and looks each up among all others: with thousands of them, nothing takes longer. Where they stand
/// in their order and once each, they need no names.
fn unnamed(text: Cow<'static, str>) -> Cow<'static, str> {
    let mut plain = String::with_capacity(text.len());
    let (mut rest, mut next) = (&*text, 1_usize);
    while let Some((before, behind)) = rest.split_once('$') {
        let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
        if behind[..digits].parse() != Ok(next) {
            return text;
        }
        plain.extend([before, "?"]);
        (rest, next) = (&behind[digits..], next + 1);
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn postgres_query(sql: Sql) -> Result<Query<'static, Postgres, PgArguments>> {
    count::one_more();
    let (text, values) = sql.into_parts();
    must_fit(&values)?;
    let mut arguments = PgArguments::default();
    for value in values {
        let added = match value {
            Value::Integer(value) => arguments.add(value),
            Value::Real(value) => arguments.add(value),
            Value::Truth(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Id(value) => arguments.add(value),
        };
        added.map_err(|error| Error::Refused(error.to_string()))?;
    }
    let is_kept = text.len() <= KEPT;
    Ok(sqlx::query_with(written(text), arguments).persistent(is_kept))
}

/// What one engine does not take, neither is given.
fn must_fit(values: &[Value]) -> Result<()> {
    let unfit = |value: &Value| matches!(value, Value::Text(Some(text)) if text.contains('\0'));
    if values.iter().any(unfit) { Err(Error::Unfit) } else { Ok(()) }
}

/// The text of a statement: the program's own, or put together by [`Sql`] from such texts and placeholders.
pub(crate) fn written(text: Cow<'static, str>) -> SqlStr {
    AssertSqlSafe(text).into_sql_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_lose_their_names_only_in_order_and_once_each() {
        assert_eq!(unnamed("a = $1 AND b IN ($2, $3)".into()), "a = ? AND b IN (?, ?)");
        assert_eq!(unnamed("a = $2 AND b = $1".into()), "a = $2 AND b = $1");
        assert_eq!(unnamed("a = $1 OR b = $1".into()), "a = $1 OR b = $1");
        assert_eq!(unnamed("a = 1".into()), "a = 1");
    }
}
