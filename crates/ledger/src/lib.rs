//! The books in the database: the one door by which rows come in, the weekly figures that are kept up to date as they
//! do, imports and exports, and the pages of all that.
//!
//! *The way through it*: [`post`] is the door; [`weeks`](fn@weeks) has the figures; [`import`] brings whole books in and [`export`] takes them
//! out; [`put_on`] hands all rows to whoever reads books. `tables` has each table as the database knows it, `key` what tells
//! rows apart.
//!
//! *What it must never know*: the judgement, and what rows mean to it.

pub mod clock;
pub mod import;
mod key;
mod pages;
pub mod post;
mod reading;
mod sql;
mod tables;
pub mod told;
mod weeks;

use jiff::civil::Date;
use tulos_books::{Row, Table};
use tulos_store::job::{self, Job};
use tulos_store::{Migration, Moment, Result, Tx, Uuid};

pub use pages::{routes, table_of_rows};
pub use reading::{Chosen, NotWritten, chosen, export, put_on};
pub use tables::Keyed;
pub use weeks::{Figure, Figures, OfWeek, counted, rows, weeks};

/// The tables of the books.
pub const MIGRATIONS: [Migration; 3] = [
    Migration { name: "20261123_ledger_books", script: include_str!("../migrations/20261123_books.sql") },
    Migration { name: "20261124_ledger_import", script: include_str!("../migrations/20261124_import.sql") },
    Migration { name: "20261125_ledger_clock", script: include_str!("../migrations/20261125_clock.sql") },
];

/// The job that is asked for when books have changed; the room that judges them does it.
pub const JUDGE: &str = "verdict";
/// So long more changes are waited for before the verdicts are worked out again.
const CALM: std::time::Duration = std::time::Duration::from_secs(2);

/// The books of a business have changed: the verdicts are to be worked out again.
///
/// # Errors
/// Where the database says so.
pub async fn changed(tx: &mut Tx, business: Uuid) -> Result<()> {
    let job = Job { business, kind: JUDGE.to_owned(), subject: String::new() };
    job::ask(tx, &job, Moment::now().plus(CALM)).await
}

/// The table of a row.
pub(crate) fn table_of(row: &Row) -> Table {
    match row {
        Row::Time(_) => Table::Time,
        Row::Cost(_) => Table::Costs,
        Row::Sale(_) => Table::Sales,
        Row::Enquiry(_) => Table::Enquiries,
        Row::Visits(_) => Table::Visits,
        Row::Journey(_) => Table::Journeys,
        Row::Post(_) => Table::Posts,
        Row::Support(_) => Table::Support,
        Row::Experiment(_) => Table::Experiments,
    }
}

/// The day of a row; of an experiment its first.
pub(crate) fn day(row: &Row) -> Date {
    match row {
        Row::Time(row) => row.date,
        Row::Cost(row) => row.date,
        Row::Sale(row) => row.date,
        Row::Enquiry(row) => row.date,
        Row::Visits(row) => row.date,
        Row::Journey(row) => row.date,
        Row::Post(row) => row.date,
        Row::Support(row) => row.date,
        Row::Experiment(row) => row.from,
    }
}
