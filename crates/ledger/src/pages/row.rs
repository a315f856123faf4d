//! One row: to be looked at, added, changed, deleted.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Form, Path, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use tulos_books::{Business, Faults, Reading, Row, Table, cells, columns, read_row};
use tulos_business::businesses;
use tulos_shell::form::Form as Page;
use tulos_shell::page::Link;
use tulos_shell::{Caller, Html, Place, Problem, Role};
use tulos_store::{Db, Uuid, sql};
use tulos_words::Words;

use super::field::field;
use super::{State, table_message, table_named};
use crate::post::{self, Written};
use crate::{key, tables, told};

/// What was typed, by column.
type Typed = HashMap<String, String>;

#[derive(Template)]
#[template(path = "row.html", whitespace = "minimize")]
struct OneRow<'r> {
    heading: &'r str,
    back: Link,
    form: Html,
    delete: Option<Html>,
}

pub(super) async fn new_form(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let table = table_named(&table)?;
    let business = settings(&state.db, &place).await?;
    let mut typed = Typed::new();
    let today = tulos_books::Today::from(Timestamp::now()).of(&business).to_string();
    typed.insert("date".to_owned(), today.clone());
    typed.insert("from".to_owned(), if table == Table::Experiments { today } else { String::new() });
    Ok(page(&caller, &place, table, None, &business, &typed, None))
}

pub(super) async fn form(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
) -> Result<Response, Problem> {
    let table = table_named(&table)?;
    let business = settings(&state.db, &place).await?;
    let wanted = sql(tables::statements(table).find).bind(place.business).list([key]);
    let found = tables::rows(table, wanted, &mut &state.db).await?;
    let keyed = found.first().ok_or(Problem::NotFound)?;
    Ok(page(&caller, &place, table, Some(key), &business, &typed_of(&keyed.row), None))
}

pub(super) async fn add(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    save(&state.db, &caller, &place, table_named(&table)?, None, typed).await
}

pub(super) async fn change(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    save(&state.db, &caller, &place, table_named(&table)?, Some(key), typed).await
}

pub(super) async fn delete(
    Given(state): Given<State>,
    place: Place,
    Path((_, table, key)): Path<(String, String, Uuid)>,
) -> Result<Response, Problem> {
    let table = table_named(&table)?;
    let mut tx = state.db.begin().await?;
    if !post::delete(&mut tx, place.business, table, key).await? {
        return Err(Problem::Overtaken);
    }
    tx.commit().await?;
    Ok(Redirect::to(&place.at(&format!("books/{}", table.code()))).into_response())
}

async fn save(
    db: &Db,
    caller: &Caller,
    place: &Place,
    table: Table,
    old: Option<Uuid>,
    mut typed: Typed,
) -> Result<Response, Problem> {
    let business = settings(db, place).await?;
    name_by_hand(table, old, &mut typed);
    let cells: Vec<String> =
        columns(table).iter().map(|column| typed.get(column.name).cloned().unwrap_or_default()).collect();
    let row = match read_row(table, &cells, &business, &Reading::on(Timestamp::now())) {
        Ok(row) => row,
        Err(faults) => {
            return Ok(unprocessable(page(caller, place, table, old, &business, &typed, Some(&faults))));
        }
    };
    let mut tx = db.begin().await?;
    let faults = twice(&row);
    match post::write(&mut tx, place.business, old.map(|key| (table, key)), row).await? {
        Written::Done => tx.commit().await?,
        Written::Gone => return Err(Problem::Overtaken),
        Written::Twice => {
            return Ok(unprocessable(page(caller, place, table, old, &business, &typed, Some(&faults))));
        }
    }
    Ok(Redirect::to(&place.at(&format!("books/{}", table.code()))).into_response())
}

/// A row that must have an id and was typed without one gets one.
fn name_by_hand(table: Table, old: Option<Uuid>, typed: &mut Typed) {
    let must = columns(table).iter().any(|column| column.name == "id" && column.required);
    let empty = typed.get("id").is_none_or(|id| id.trim().is_empty());
    if must && empty && old.is_none() {
        typed.insert("id".to_owned(), format!("hand-{}", Uuid::now_v7().simple()));
    }
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
    place: &Place,
    table: Table,
    key: Option<Uuid>,
    business: &Business,
    typed: &Typed,
    faults: Option<&Faults>,
) -> Response {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let of_table = place.at(&format!("books/{}", table.code()));
    let action = key.map_or_else(|| of_table.clone(), |key| format!("{of_table}/{key}"));
    let mut form = Page::post("row", action.clone());
    for column in columns(table).iter().filter(|column| column.name != "currency") {
        let value = typed.get(column.name).map_or("", String::as_str);
        let told = faults.and_then(|faults| told_of(faults, column.name, words));
        let required = column.required && column.name != "id" && may_not_be_empty(table, column.name);
        let field = field(table, column, business, value, words).error_if(told);
        form = form.field(if required { field.required() } else { field });
    }
    let can_change = place.role >= Role::Member;
    let form = if can_change { form.submit(say("ledger-save")) } else { form };
    let back = Link::new(say(&table_message(table)), of_table);
    let heading = say(if key.is_some() { "ledger-row" } else { "ledger-row-new" });
    let delete = key
        .filter(|_| can_change)
        .map(|_| Page::post("delete", format!("{action}/delete")).danger(say("ledger-delete")).html(words));
    let one = OneRow { heading: &heading, back: back.clone(), form: form.cancel(back).html(words), delete };
    caller.page(&heading, &Html::of(&one))
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
    Some(format!("{} {}", told::sentence(fault, words), told::expected(fault, words)))
}
