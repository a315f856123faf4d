//! The database of Tulos: one SQL text and one set of migrations for SQLite and PostgreSQL, and work that must happen once
//! as rows with a lease.
//!
//! *The way through it*: [`Db`] opens one or the other; [`sql`] and [`Sql`] are statements with their values, [`Record`] is what comes
//! back; whatever writes does so in a [`Tx`]. Each room keeps its statements in its `sql.rs` and its tables in its own
//! [`Migration`]s, which [`migrate`](fn@migrate) runs. [`job`] has the queue and its workers. [`counted`] tells how many statements
//! something takes.
//!
//! *What it must never know*: what is in the tables of the rooms.

mod count;
mod db;
mod engine;
mod error;
pub mod job;
mod migrate;
mod moment;
mod row;
mod sql;
mod statement;
#[cfg(feature = "testing")]
pub mod testing;
mod tx;
mod value;

pub use count::counted;
pub use db::Db;
pub use error::{Error, Result};
pub use migrate::{MIGRATIONS, Migration, migrate};
pub use moment::Moment;
pub use row::{Column, Record, Row};
pub use statement::{Sql, sql};
pub use tx::{Snapshot, Tx};
pub use uuid::Uuid;
pub use value::Value;
