//! One row: to be looked at, added, changed, deleted.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Form, Path, Query, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;
use tulos_books::{Business, Column, Faults, Reading, Row, Table, Today, cells, columns, read_row};
use tulos_business::businesses;
use tulos_shell::form::Form as Page;
use tulos_shell::page::Link;
use tulos_shell::{Caller, Html, Place, Problem, Role, door};
use tulos_store::{Db, Uuid, sql};
use tulos_words::Words;

use super::field::{field, label, shown};
use super::{State, table_message, table_named};
use crate::post::{self, Seen, Written};
use crate::{key, tables, told};

/// What was typed, by column.
type Typed = HashMap<String, String>;

/// The list that somebody came from, as the query of its address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct CameFrom {
    back: String,
}

/// The field of the form that keeps that, and the one that tells whether the row is still what was seen.
const BACK: &str = "back";
const SEEN: &str = "seen";

#[derive(Template)]
#[template(path = "row.html", whitespace = "minimize")]
struct OneRow {
    heading: String,
    back: Link,
    lead: Option<String>,
    facts: Vec<(String, String)>,
    form: Html,
    delete: Option<Link>,
}

pub(super) async fn new_form(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table)): Path<(String, String)>,
    Query(from): Query<CameFrom>,
) -> Result<Response, Problem> {
    let of = Of { place: &place, table: table_named(&table)?, key: None, back: from.back };
    let business = settings(&state.db, &place).await?;
    let mut typed = Typed::new();
    let today = Today::from(Timestamp::now()).of(&business).to_string();
    typed.insert("date".to_owned(), today.clone());
    typed.insert("from".to_owned(), if of.table == Table::Experiments { today } else { String::new() });
    Ok(page(&caller, &of, &business, &typed, None))
}

pub(super) async fn form(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
    Query(from): Query<CameFrom>,
) -> Result<Response, Problem> {
    let of = Of { place: &place, table: table_named(&table)?, key: Some(key), back: from.back };
    let business = settings(&state.db, &place).await?;
    let row = of.find(&state.db).await?;
    if place.role < Role::Member {
        return Ok(looked_at(&caller, &of, &business, &row));
    }
    let mut typed = typed_of(&row);
    typed.insert(SEEN.to_owned(), key::mark(&row));
    Ok(page(&caller, &of, &business, &typed, None))
}

pub(super) async fn add(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    save(&state.db, &caller, &Of::sent(&place, &table, None, &typed)?, &typed).await
}

pub(super) async fn change(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    save(&state.db, &caller, &Of::sent(&place, &table, Some(key), &typed)?, &typed).await
}

/// Asks before a row is deleted.
pub(super) async fn ask_to_delete(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
    Query(from): Query<CameFrom>,
) -> Result<Response, Problem> {
    let of = Of { place: &place, table: table_named(&table)?, key: Some(key), back: from.back };
    let business = settings(&state.db, &place).await?;
    let row = of.find(&state.db).await?;
    Ok(question(&caller, &of, &business, &row))
}

pub(super) async fn delete(
    Given(state): Given<State>,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let of = Of::sent(&place, &table, Some(key), &typed)?;
    let seen = Seen { table: of.table, key, mark: typed.get(SEEN).cloned() };
    let mut tx = state.db.begin().await?;
    if !post::delete(&mut tx, place.business, &seen).await? {
        return Err(Problem::Overtaken);
    }
    tx.commit().await?;
    Ok(Redirect::to(door::within(&of.list())).into_response())
}

async fn save(db: &Db, caller: &Caller, of: &Of<'_>, typed: &Typed) -> Result<Response, Problem> {
    let business = settings(db, of.place).await?;
    let cells = cells_of(of, typed);
    let row = match read_row(of.table, &cells, &business, &Reading::on(Timestamp::now())) {
        Ok(row) => row,
        Err(faults) => return Ok(unprocessable(page(caller, of, &business, typed, Some(&faults)))),
    };
    let mut tx = db.begin().await?;
    let faults = twice(&row);
    match post::write(&mut tx, of.place.business, of.seen(typed).as_ref(), row).await? {
        Written::Done => tx.commit().await?,
        Written::Overtaken => {
            drop(tx);
            return overtaken(db, caller, of, &business, typed).await;
        }
        Written::Twice => return Ok(unprocessable(page(caller, of, &business, typed, Some(&faults)))),
    }
    Ok(Redirect::to(door::within(&of.list())).into_response())
}

/// Somebody else has changed the row, or deleted it: what was typed stays, beside what is there now.
async fn overtaken(
    db: &Db,
    caller: &Caller,
    of: &Of<'_>,
    business: &Business,
    typed: &Typed,
) -> Result<Response, Problem> {
    let mut typed = typed.clone();
    let (of, there) = match of.find(db).await {
        Ok(row) => {
            typed.insert(SEEN.to_owned(), key::mark(&row));
            (Of { place: of.place, table: of.table, key: of.key, back: of.back.clone() }, Some(row))
        }
        Err(Problem::NotFound) => {
            typed.remove(SEEN);
            (Of { place: of.place, table: of.table, key: None, back: of.back.clone() }, None)
        }
        Err(problem) => return Err(problem),
    };
    let words = caller.words();
    let message = if there.is_some() { "ledger-row-changed" } else { "ledger-row-gone" };
    let mut one = one_row(caller, &of, business, &typed, None);
    one.lead = Some(words.say(message, &[]));
    one.facts = there.map(|row| facts(&of, business, &row, words)).unwrap_or_default();
    let mut response = caller.page(&one.heading, &Html::of(&one));
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// Which row of which table, and where somebody came from.
struct Of<'o> {
    place: &'o Place,
    table: Table,
    /// `None`: a new row.
    key: Option<Uuid>,
    back: String,
}

impl<'o> Of<'o> {
    fn sent(place: &'o Place, table: &str, key: Option<Uuid>, typed: &Typed) -> Result<Self, Problem> {
        let back = typed.get(BACK).cloned().unwrap_or_default();
        Ok(Self { place, table: table_named(table)?, key, back })
    }

    fn seen(&self, typed: &Typed) -> Option<Seen> {
        self.key.map(|key| Seen { table: self.table, key, mark: typed.get(SEEN).cloned() })
    }

    /// The address of the table.
    fn of_table(&self) -> String {
        self.place.at(&format!("books/{}", self.table.code()))
    }

    /// The address of the list that somebody came from.
    fn list(&self) -> String {
        let of_table = self.of_table();
        if self.back.is_empty() { of_table } else { format!("{of_table}?{}", self.back) }
    }

    /// The address of the row, or of what adds one.
    fn row(&self) -> String {
        let of_table = self.of_table();
        self.key.map_or_else(|| of_table.clone(), |key| format!("{of_table}/{key}"))
    }

    async fn find(&self, db: &Db) -> Result<Row, Problem> {
        let wanted = sql(tables::statements(self.table).find).bind(self.place.business).list(self.key);
        let found = tables::rows(self.table, wanted, &mut &*db).await?;
        Ok(found.into_iter().next().ok_or(Problem::NotFound)?.row)
    }
}

/// The cells of the row. One that must have an id and was typed without gets one.
fn cells_of(of: &Of<'_>, typed: &Typed) -> Vec<String> {
    let cell = |column: &Column| {
        let cell = typed.get(column.name).cloned().unwrap_or_default();
        let needs_id = column.name == "id" && column.required && of.key.is_none();
        if needs_id && cell.trim().is_empty() { format!("hand-{}", Uuid::now_v7().simple()) } else { cell }
    };
    columns(of.table).iter().map(cell).collect()
}

/// There is a row with this id.
fn twice(row: &Row) -> Faults {
    let fault = tulos_books::Fault {
        file: String::new(),
        line: None,
        column: Some("id".to_owned()),
        found: key::own_id(row).map(str::to_owned),
        what: tulos_books::FaultKind::IdTwice,
    };
    Faults { told: vec![fault], count: 1 }
}

fn typed_of(row: &Row) -> Typed {
    let (table, cells) = cells(row);
    columns(table).iter().map(|column| column.name.to_owned()).zip(cells).collect()
}

async fn settings(db: &Db, place: &Place) -> Result<Business, Problem> {
    businesses::settings(db, place.business).await?.ok_or(Problem::NotFound)
}

fn unprocessable(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

fn page(
    caller: &Caller,
    of: &Of<'_>,
    business: &Business,
    typed: &Typed,
    faults: Option<&Faults>,
) -> Response {
    let one = one_row(caller, of, business, typed, faults);
    caller.page(&one.heading, &Html::of(&one))
}

fn one_row(
    caller: &Caller,
    of: &Of<'_>,
    business: &Business,
    typed: &Typed,
    faults: Option<&Faults>,
) -> OneRow {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let mut form = Page::post("row", of.row()).hidden(BACK, &*of.back);
    if let Some(seen) = typed.get(SEEN) {
        form = form.hidden(SEEN, seen);
    }
    for column in columns(of.table).iter().filter(|column| column.name != "currency") {
        let value = typed.get(column.name).map_or("", String::as_str);
        let told = faults.and_then(|faults| told_of(faults, column.name, words));
        let required = column.required && column.name != "id" && may_not_be_empty(of.table, column.name);
        let field = field(of.table, column, business, value, words).error_if(told);
        form = form.field(if required { field.required() } else { field });
    }
    let back = Link::new(say(&table_message(of.table)), of.list());
    let back_too =
        if of.back.is_empty() { String::new() } else { format!("?back={}", door::encoded(&of.back)) };
    let delete = Link::new(say("ledger-delete"), format!("{}/delete{back_too}", of.row()));
    OneRow {
        heading: say(if of.key.is_some() { "ledger-row" } else { "ledger-row-new" }),
        back: back.clone(),
        lead: None,
        facts: Vec::new(),
        form: form.submit(say("ledger-save")).cancel(back).html(words),
        delete: of.key.is_some().then_some(delete),
    }
}

/// A row for whoever may look at it and no more.
fn looked_at(caller: &Caller, of: &Of<'_>, business: &Business, row: &Row) -> Response {
    let words = caller.words();
    let one = OneRow {
        heading: words.say("ledger-row", &[]),
        back: Link::new(words.say(&table_message(of.table), &[]), of.list()),
        lead: None,
        facts: facts(of, business, row, words),
        form: Html::default(),
        delete: None,
    };
    caller.page(&one.heading, &Html::of(&one))
}

/// What a row says, column by column.
fn facts(of: &Of<'_>, business: &Business, row: &Row, words: &Words) -> Vec<(String, String)> {
    let (_, cells) = cells(row);
    let filled = columns(of.table).iter().zip(&cells).filter(|(_, cell)| !cell.is_empty());
    filled
        .map(|(column, cell)| {
            (words.say(&label(column), &[]), shown(of.table, column, business, cell, words))
        })
        .collect()
}

/// What is to be deleted, and whether it shall be.
fn question(caller: &Caller, of: &Of<'_>, business: &Business, row: &Row) -> Response {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let form = Page::post("delete", format!("{}/delete", of.row())).hidden(BACK, &*of.back);
    let form = form.hidden(SEEN, key::mark(row)).danger(say("ledger-delete"));
    let back = Link::new(say(&table_message(of.table)), of.list());
    let one = OneRow {
        heading: say("ledger-delete-ask"),
        back: back.clone(),
        lead: Some(say("ledger-delete-lead")),
        facts: facts(of, business, row, words),
        form: form.cancel(Link::new(say("ledger-delete-not"), of.list())).html(words),
        delete: None,
    };
    caller.page(&one.heading, &Html::of(&one))
}

/// Columns whose header must be there, and whose cells may still be empty.
fn may_not_be_empty(table: Table, column: &str) -> bool {
    !matches!(
        (table, column),
        (Table::Enquiries | Table::Visits | Table::Journeys, "activity")
            | (Table::Visits, "goals")
            | (
                Table::Posts,
                "time" | "kind" | "intent" | "text" | "reach" | "likes" | "comments" | "shares" | "clicks"
            )
            | (Table::Support, "opened" | "resolved" | "minutes")
            | (Table::Experiments, "to")
    )
}

/// What is wrong with a column, and what should stand there.
fn told_of(faults: &Faults, column: &str, words: &Words) -> Option<String> {
    let fault = faults.told.iter().find(|fault| fault.column.as_deref() == Some(column))?;
    Some(format!("{} {}", told::sentence(fault, words), told::what_to_write(fault, words)))
}
