//! Bringing books in by a browser: what was sent is read and held against the rules, shown, and taken in after a yes.

mod received;
mod shown;

use std::path::Path as FilePath;

use axum::extract::{Multipart, Path, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use tulos_books::{Business, Reading};
use tulos_business::{businesses, people};
use tulos_shell::{Caller, Person, Place, Problem, Role};
use tulos_store::{Db, Uuid};

use super::State;
use crate::import::{self, Id, Import, NotStaged, State as How};
use crate::told;
use received::NotReceived;
use shown::Wrong;

/// Where an import is looked at and agreed to: in a business that is there, or as a new one.
pub(super) enum Into_<'i> {
    /// A business that is there.
    There(&'i Place),
    /// One that is made by it.
    New,
}

impl Into_<'_> {
    /// The page that books are sent from.
    fn form(&self) -> String {
        match self {
            Self::There(place) => place.at("books/import"),
            Self::New => "/new".to_owned(),
        }
    }

    /// The page of an import.
    fn page(&self, id: Id) -> String {
        match self {
            Self::There(place) => place.at(&format!("books/import/{}", id.import)),
            Self::New => format!("/new/{}/{}", id.business, id.import),
        }
    }
}

pub(super) async fn form(caller: Caller, place: Place) -> Response {
    shown::form(&caller, &Into_::There(&place), None)
}

pub(super) async fn new_form(caller: Caller) -> Response {
    shown::form(&caller, &Into_::New, None)
}

pub(super) async fn upload(
    Given(state): Given<State>,
    caller: Caller,
    person: Person,
    place: Place,
    sent: Multipart,
) -> Result<Response, Problem> {
    let there = businesses::settings(&state.db, place.business).await?.ok_or(Problem::NotFound)?;
    let id = Id { business: place.business, import: Uuid::now_v7() };
    let staged = match received::all(sent).await {
        Ok(brought) => {
            brought.fill_in(&there).map_err(|error| received::not_kept(&error))?;
            stage(&state.db, id, &person, brought.books(), Some(there), &caller).await
        }
        Err(why) => Err(why),
    };
    answer(&caller, &Into_::There(&place), id, staged)
}

pub(super) async fn new(
    Given(state): Given<State>,
    caller: Caller,
    person: Person,
    sent: Multipart,
) -> Result<Response, Problem> {
    let id = Id { business: Uuid::now_v7(), import: Uuid::now_v7() };
    let staged = match received::all(sent).await {
        Ok(brought) => stage(&state.db, id, &person, brought.books(), None, &caller).await,
        Err(why) => Err(why),
    };
    answer(&caller, &Into_::New, id, staged)
}

async fn stage(
    db: &Db,
    id: Id,
    person: &Person,
    books: &FilePath,
    there: Option<Business>,
    caller: &Caller,
) -> Result<(), NotReceived> {
    let words = caller.words();
    let told = |cautions: &[_]| told::cautions(cautions, words).into_iter().map(|told| told.text).collect();
    let reading = Reading::on(Timestamp::now());
    match import::stage(db, id, Some(person.id), books.to_owned(), reading, there, told).await {
        Ok(_) => Ok(()),
        Err(NotStaged::Faults(faults)) => Err(NotReceived::Faults(faults)),
        Err(NotStaged::Database(error)) => Err(NotReceived::Problem(error.into())),
    }
}

fn answer(
    caller: &Caller,
    into: &Into_<'_>,
    id: Id,
    staged: Result<(), NotReceived>,
) -> Result<Response, Problem> {
    let mut page = match staged {
        Ok(()) => return Ok(Redirect::to(&into.page(id)).into_response()),
        Err(NotReceived::Problem(problem)) => return Err(problem),
        Err(NotReceived::Nothing) => shown::form(caller, into, Some(&Wrong::Nothing)),
        Err(NotReceived::Faults(faults)) => shown::form(caller, into, Some(&Wrong::Faults(&faults))),
    };
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

pub(super) async fn preview(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, import)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    let id = Id { business: place.business, import };
    let found = import::find(&state.db, id).await?.ok_or(Problem::NotFound)?;
    let business = businesses::settings(&state.db, place.business).await?.ok_or(Problem::NotFound)?;
    let done = import::progress(&state.db, id).await?;
    Ok(shown::preview(&caller, &Into_::There(&place), id, &found, &business, &place.at("verdict"), done))
}

pub(super) async fn agree(
    Given(state): Given<State>,
    place: Place,
    Path((_, import)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    let id = Id { business: place.business, import };
    let found = import::find(&state.db, id).await?.ok_or(Problem::NotFound)?;
    let settings = found.settings()?;
    let mut tx = state.db.begin().await?;
    import::agree(&mut tx, id, settings.as_ref()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&Into_::There(&place).page(id)).into_response())
}

/// An import of a new business, for whoever brought it.
async fn own(db: &Db, id: Id, person: &Person) -> Result<Import, Problem> {
    let found = import::find(db, id).await?.filter(|found| found.person == Some(person.id));
    found.ok_or(Problem::NotFound)
}

pub(super) async fn new_preview(
    Given(state): Given<State>,
    caller: Caller,
    person: Person,
    Path((business, import)): Path<(Uuid, Uuid)>,
) -> Result<Response, Problem> {
    let id = Id { business, import };
    let found = own(&state.db, id, &person).await?;
    if let Some(place) = caller.places().iter().find(|place| place.business == business) {
        return Ok(Redirect::to(&Into_::There(place).page(id)).into_response());
    }
    let settings = found.settings()?.ok_or(Problem::NotFound)?;
    Ok(shown::preview(&caller, &Into_::New, id, &found, &settings, "/", None))
}

pub(super) async fn new_agree(
    Given(state): Given<State>,
    person: Person,
    Path((business, import)): Path<(Uuid, Uuid)>,
) -> Result<Response, Problem> {
    let id = Id { business, import };
    let found = own(&state.db, id, &person).await?;
    if found.state == How::Ready {
        let settings = found.settings()?.ok_or(Problem::NotFound)?;
        let mut tx = state.db.begin().await?;
        if import::agree(&mut tx, id, Some(&settings)).await? {
            people::join(&mut tx, id.business, person.id, Role::Owner).await?;
        }
        tx.commit().await?;
    }
    Ok(Redirect::to(&Into_::New.page(id)).into_response())
}
