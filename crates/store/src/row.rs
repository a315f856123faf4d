//! Rows as they come back, read into types of ours by the name or place of a column.

use sqlx::postgres::{PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{Decode, Type};
use uuid::Uuid;

use crate::{Moment, Result};

/// A row of either engine.
pub struct Row(pub(crate) Kind);

pub(crate) enum Kind {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// A type that a column of both engines can be read as.
pub trait Column: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// Where there is no such column, or it holds something else.
    fn read(row: &Row, name: &str) -> Result<Self>;
    /// Reads it by its place, counted from 0.
    ///
    /// # Errors
    /// As [`Column::read`].
    fn read_at(row: &Row, place: usize) -> Result<Self>;
}

/// What both engines can decode is a column.
fn decoded<T, I>(row: &Row, index: I) -> Result<T>
where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    I: sqlx::ColumnIndex<SqliteRow> + sqlx::ColumnIndex<PgRow>,
{
    use sqlx::Row as _;
    Ok(match &row.0 {
        Kind::Sqlite(row) => row.try_get(index)?,
        Kind::Postgres(row) => row.try_get(index)?,
    })
}

macro_rules! column {
    ($($type:ty),+) => {$(
        impl Column for $type {
            fn read(row: &Row, name: &str) -> Result<Self> {
                decoded(row, name)
            }

            fn read_at(row: &Row, place: usize) -> Result<Self> {
                decoded(row, place)
            }
        }

        impl Column for Option<$type> {
            fn read(row: &Row, name: &str) -> Result<Self> {
                decoded(row, name)
            }

            fn read_at(row: &Row, place: usize) -> Result<Self> {
                decoded(row, place)
            }
        }
    )+};
}

column!(i64, f64, bool, String, Uuid);

impl Column for Moment {
    fn read(row: &Row, name: &str) -> Result<Self> {
        row.get(name).map(Self)
    }

    fn read_at(row: &Row, place: usize) -> Result<Self> {
        i64::read_at(row, place).map(Self)
    }
}

impl Column for Option<Moment> {
    fn read(row: &Row, name: &str) -> Result<Self> {
        Ok(row.get::<Option<i64>>(name)?.map(Moment))
    }

    fn read_at(row: &Row, place: usize) -> Result<Self> {
        Ok(Option::<i64>::read_at(row, place)?.map(Moment))
    }
}

impl Row {
    /// The value of a column.
    ///
    /// # Errors
    /// Where there is no such column, or it holds something else.
    pub fn get<T: Column>(&self, name: &str) -> Result<T> {
        T::read(self, name)
    }

    /// The value of a column by its place, counted from 0.
    ///
    /// # Errors
    /// As [`Row::get`].
    pub fn at<T: Column>(&self, place: usize) -> Result<T> {
        T::read_at(self, place)
    }
}

/// What can be read from a whole row.
pub trait Record: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// Where a column is missing or holds something else.
    fn read(row: &Row) -> Result<Self>;
}

macro_rules! tuple {
    ($($type:ident $place:literal),+) => {
        impl<$($type: Column),+> Record for ($($type,)+) {
            fn read(row: &Row) -> Result<Self> {
                Ok(($($type::read_at(row, $place)?,)+))
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
