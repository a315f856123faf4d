//! Signing in with a password.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Extension, Form, Query, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use tulos_shell::form::{Field, Form as Page};
use tulos_shell::throttle::{self, Scope};
use tulos_shell::{Caller, Problem, door, serve};
use tulos_store::Moment;

use super::State;
use crate::people;

#[derive(Deserialize)]
pub(super) struct Wanted {
    /// The page that was asked for.
    to: Option<String>,
}

pub(super) async fn form(caller: Caller, Query(wanted): Query<Wanted>) -> Response {
    let to = wanted.to.unwrap_or_default();
    if caller.person().is_some() {
        return Redirect::to(door::within(&to)).into_response();
    }
    page(&caller, &Typed { email: String::new(), password: String::new(), to }, None)
}

#[derive(Deserialize)]
pub(super) struct Typed {
    email: String,
    password: String,
    #[serde(default)]
    to: String,
}

pub(super) async fn sign_in(
    Given(state): Given<State>,
    caller: Caller,
    address: Option<Extension<ConnectInfo<SocketAddr>>>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let account = Scope::account(&people::folded(&typed.email));
    let address = address.map(|Extension(ConnectInfo(address))| Scope::address(address.ip()));
    let scopes: Vec<_> = [Some(account.clone()), address].into_iter().flatten().collect();
    if let Some(wait) = throttle::wait(&state.db, &scopes, Moment::now()).await? {
        return Err(Problem::TooOften(wait));
    }
    let found = people::by_email(&state.db, &typed.email).await?;
    let (person, hash) = found.map_or((None, None), |(person, hash)| (Some(person), hash));
    let is_right = people::is_right(typed.password.clone(), hash).await?;
    let Some(person) = person.filter(|_| is_right) else {
        throttle::failed(&state.db, &scopes, Moment::now()).await?;
        // Which of the two is wrong is nobody else's business.
        let told = caller.words().say("business-sign-in-wrong", &[]);
        let mut response = page(&caller, &typed, Some(told));
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    };
    throttle::succeeded(&state.db, &account).await?;
    serve::signed_in(&state.door, person, &typed.to).await
}

fn page(caller: &Caller, typed: &Typed, error: Option<String>) -> Response {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let email = Field::email("email", say("business-email")).value(&*typed.email).required();
    let email = email.attribute("autocomplete", "username").attribute("autofocus", "");
    let password = Field::password("password", say("business-password"), "current-password").required();
    let form = Page::post("sign-in", "/sign-in").hidden("to", &*typed.to);
    let form = form.field(email.error_if(error)).field(password).submit(say("business-sign-in-do"));
    super::enter::page(caller, &say("business-sign-in"), &say("business-sign-in-lead"), &form)
}
