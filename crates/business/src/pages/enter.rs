//! Coming in by a link: into the demo, to the choice of a password, or as the first person of all.

use askama::Template;
use axum::extract::{Form, Path, State as Given};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tulos_shell::form::{Field, Form as Page};
use tulos_shell::{Caller, Html, Problem, serve, session};
use tulos_store::{Error, Moment, Uuid};
use tulos_words::{Arg, Words};

use super::State;
use crate::links::{self, Purpose};
use crate::people::{self, Newcomer, SHORTEST};

/// A page before anybody is signed in: a heading, a sentence, a form.
#[derive(Template)]
#[template(path = "entrance.html", whitespace = "minimize")]
struct Entrance<'e> {
    heading: &'e str,
    lead: &'e str,
    form: Html,
}

pub(super) fn page(caller: &Caller, heading: &str, lead: &str, form: &Page) -> Response {
    let entrance = Entrance { heading, lead, form: form.html(caller.words()) };
    caller.page(heading, &Html::of(&entrance))
}

pub(super) async fn enter(
    Given(state): Given<State>,
    method: Method,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    // Who only asks whether there is such a page does not use the link up.
    if method == Method::HEAD {
        must_be_good(&state, Purpose::Enter, &token).await?;
        return Ok(().into_response());
    }
    let person = take(&state, Purpose::Enter, &token).await?;
    serve::signed_in(&state.door, person, "/").await
}

async fn take(state: &State, purpose: Purpose, token: &str) -> Result<Uuid, Problem> {
    let mut tx = state.db.begin().await?;
    let person = links::take(&mut tx, purpose, token, Moment::now()).await?;
    tx.commit().await?;
    person.flatten().ok_or(Problem::LinkOver)
}

/// A link that is not good leads nowhere.
async fn must_be_good(state: &State, purpose: Purpose, token: &str) -> Result<(), Problem> {
    let good = links::is_good(&state.db, purpose, token, Moment::now()).await?;
    if good { Ok(()) } else { Err(Problem::LinkOver) }
}

#[derive(Deserialize)]
pub(super) struct Password {
    password: String,
}

pub(super) async fn password_form(
    Given(state): Given<State>,
    caller: Caller,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    must_be_good(&state, Purpose::Password, &token).await?;
    Ok(password_page(&caller, &token, None))
}

pub(super) async fn choose_password(
    Given(state): Given<State>,
    caller: Caller,
    Path(token): Path<String>,
    Form(Password { password }): Form<Password>,
) -> Result<Response, Problem> {
    must_be_good(&state, Purpose::Password, &token).await?;
    if let Some(told) = wrong_password(&password, caller.words()) {
        return Ok(unprocessable(password_page(&caller, &token, Some(told))));
    }
    let hash = people::hash(password).await?;
    let mut tx = state.db.begin().await?;
    let person = links::take(&mut tx, Purpose::Password, &token, Moment::now()).await?;
    let person = person.flatten().ok_or(Problem::LinkOver)?;
    people::change_password(&mut tx, person, &hash).await?;
    tx.commit().await?;
    // Whoever knew the old one is out.
    session::close_all(&state.db, person).await?;
    serve::signed_in(&state.door, person, "/").await
}

fn password_page(caller: &Caller, token: &str, error: Option<String>) -> Response {
    let say = |id: &str| caller.words().say(id, &[]);
    let form = Page::post("password", format!("/password/{token}"));
    let form = form.field(password_field(caller.words(), error)).submit(say("business-password-do"));
    page(caller, &say("business-password-choose"), &say("business-password-lead"), &form)
}

fn password_field(words: &Words, error: Option<String>) -> Field {
    let field = Field::password("password", words.say("business-password", &[]), "new-password").required();
    let count = [("count", Arg::Count(SHORTEST as u64))];
    field.hint(words.say("business-password-hint", &count)).error_if(error)
}

fn wrong_password(password: &str, words: &Words) -> Option<String> {
    let count = [("count", Arg::Count(SHORTEST as u64))];
    (password.chars().count() < SHORTEST).then(|| words.say("business-password-short", &count))
}

#[derive(Deserialize)]
pub(super) struct First {
    name: String,
    email: String,
    password: String,
}

pub(super) async fn welcome_form(
    Given(state): Given<State>,
    caller: Caller,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    must_be_good(&state, Purpose::First, &token).await?;
    let nothing = First { name: String::new(), email: String::new(), password: String::new() };
    Ok(welcome_page(&caller, &token, &nothing, [None, None, None]))
}

pub(super) async fn welcome(
    Given(state): Given<State>,
    caller: Caller,
    Path(token): Path<String>,
    Form(typed): Form<First>,
) -> Result<Response, Problem> {
    must_be_good(&state, Purpose::First, &token).await?;
    let words = caller.words();
    let missing = |text: &str| text.trim().is_empty().then(|| words.say("business-name-missing", &[]));
    let no_address = (!is_address(&typed.email)).then(|| words.say("business-email-wrong", &[]));
    let errors = [missing(&typed.name), no_address, wrong_password(&typed.password, words)];
    if errors.iter().any(Option::is_some) {
        return Ok(unprocessable(welcome_page(&caller, &token, &typed, errors)));
    }
    let hash = people::hash(typed.password.clone()).await?;
    let mut tx = state.db.begin().await?;
    links::take(&mut tx, Purpose::First, &token, Moment::now()).await?.ok_or(Problem::LinkOver)?;
    links::drop_all(&mut tx, Purpose::First).await?;
    let newcomer =
        Newcomer { email: &typed.email, name: typed.name.trim(), operator: true, password: Some(hash) };
    let person = match people::add(&mut tx, newcomer, Moment::now()).await {
        Err(Error::Twice(_)) => return Err(Problem::Overtaken),
        other => other?,
    };
    people::entrust(&mut tx).await?;
    tx.commit().await?;
    serve::signed_in(&state.door, person, "/").await
}

fn welcome_page(caller: &Caller, token: &str, typed: &First, errors: [Option<String>; 3]) -> Response {
    let say = |id: &str| caller.words().say(id, &[]);
    let [name, email, password] = errors;
    let form = Page::post("welcome", format!("/welcome/{token}"))
        .field(Field::text("name", say("business-name")).value(&*typed.name).required().error_if(name))
        .field(Field::email("email", say("business-email")).value(&*typed.email).required().error_if(email))
        .field(password_field(caller.words(), password))
        .submit(say("business-welcome-do"));
    page(caller, &say("business-welcome"), &say("business-welcome-lead"), &form)
}

fn unprocessable(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// Whether a text can be a mail address: whether it is one, only a mail could tell.
pub(crate) fn is_address(text: &str) -> bool {
    let text = text.trim();
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(char::is_whitespace)
}
