//! The pages of people: signing in, the first person, choosing a password, and where they are led from the first page.

mod enter;
mod sign_in;
mod work;

use axum::response::{IntoResponse, Redirect, Response};
use tulos_shell::{Caller, Door, Needs, Role, Routes};
use tulos_store::Db;

/// What the pages stand on.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) db: Db,
    pub(crate) door: Door,
}

/// The routes of this room.
pub fn routes(door: &Door) -> Routes<()> {
    Routes::new(door.clone())
        .get("/", Needs::Nothing, home)
        .get("/sign-in", Needs::Nothing, sign_in::form)
        .post("/sign-in", Needs::Nothing, sign_in::sign_in)
        .get("/enter/{token}", Needs::Nothing, enter::enter)
        .get("/password/{token}", Needs::Nothing, enter::password_form)
        .post("/password/{token}", Needs::Nothing, enter::choose_password)
        .get("/welcome/{token}", Needs::Nothing, enter::welcome_form)
        .post("/welcome/{token}", Needs::Nothing, enter::welcome)
        .get("/b/{business}/work", Needs::Role(Role::Viewer), work::list)
        .post("/b/{business}/work/{job}/retry", Needs::Role(Role::Member), work::retry)
        .with_state(State { db: door.db.clone(), door: door.clone() })
}

/// The verdict of the first business, else the way to a first one.
async fn home(caller: Caller) -> Response {
    let to = match (caller.person(), caller.places().first()) {
        (None, _) => "/sign-in".to_owned(),
        (Some(_), None) => "/new".to_owned(),
        (Some(_), Some(place)) => place.at("verdict"),
    };
    Redirect::to(&to).into_response()
}
