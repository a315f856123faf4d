//! The pages of the books: every table with its rows, bringing books in, taking them out.

mod clock;
mod empty;
mod export;
mod field;
mod list;
mod overview;
mod row;
mod upload;
mod year;

pub use list::table_of_rows;

use tulos_books::Table;
use tulos_shell::{Door, Needs, Problem, Role, Routes};
use tulos_store::Db;

/// What the pages stand on.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) db: Db,
}

/// The routes of this room.
pub fn routes(door: &Door) -> Routes<()> {
    let (look, keep, own) = (Needs::Role(Role::Viewer), Needs::Role(Role::Member), Needs::Role(Role::Owner));
    Routes::new(door.clone())
        .get("/new", Needs::Person, upload::new_form)
        .upload("/new", Needs::Person, upload::new)
        .get("/new/empty", Needs::Person, empty::empty)
        .get("/new/{made}/{import}", Needs::Person, upload::new_preview)
        .post("/new/{made}/{import}", Needs::Person, upload::new_agree)
        .get("/b/{business}/clock", keep, clock::page)
        .post("/b/{business}/clock", keep, clock::start)
        .post("/b/{business}/clock/stop", keep, clock::stop)
        .get("/b/{business}/books", look, overview::overview)
        .get("/b/{business}/books/import", keep, upload::form)
        .upload("/b/{business}/books/import", keep, upload::upload)
        .get("/b/{business}/books/import/{import}", keep, upload::preview)
        .post("/b/{business}/books/import/{import}", keep, upload::agree)
        .get("/b/{business}/books/export", own, export::export)
        .get("/b/{business}/books/{table}", look, list::list)
        .post("/b/{business}/books/{table}", keep, row::add)
        .get("/b/{business}/books/{table}/new", keep, row::new_form)
        .get("/b/{business}/books/{table}/{key}", look, row::form)
        .post("/b/{business}/books/{table}/{key}", keep, row::change)
        .get("/b/{business}/books/{table}/{key}/delete", keep, row::ask_to_delete)
        .post("/b/{business}/books/{table}/{key}/delete", keep, row::delete)
        .with_state(State { db: door.db.clone() })
}

/// The table of an address.
fn table_named(word: &str) -> Result<Table, Problem> {
    Table::from_code(word).ok_or(Problem::NotFound)
}

/// The message that names a table.
fn table_message(table: Table) -> String {
    format!("ledger-table-{}", table.code())
}
