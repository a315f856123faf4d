//! Routes made into what answers requests: what happens to every one of them, in one place.

use std::time::Instant;

use axum::extract::{Form, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::{Router, body::Body};
use serde::Deserialize;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tulos_store::{Uuid, counted};
use tulos_words::Language;

use crate::caller::Caller;
use crate::door::{self, Door, Needs, Routes};
use crate::problem::Problem;
use crate::{asset, cookie, metrics, session};

/// Nothing is loaded from anywhere else, and nothing runs that is not ours.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What shell itself answers: its assets, the choice of a language, signing out.
pub fn routes(door: &Door) -> Routes<()> {
    Routes::new(door.clone())
        .get("/assets/{name}", Needs::Nothing, an_asset)
        .post("/language", Needs::Nothing, choose_language)
        .post("/sign-out", Needs::Person, sign_out)
        .with_state(door.clone())
}

/// The service that answers all requests. `origin` is what browsers know this site by, where a proxy hides that.
///
/// # Errors
/// Where the origin is none.
pub fn service(routes: Routes<()>, origin: Option<&str>) -> Result<Router, String> {
    let (_, router) = routes.into_parts();
    let mut csrf = CsrfLayer::new();
    if let Some(origin) = origin {
        csrf = csrf.add_trusted_origin(origin).map_err(|error| error.to_string())?;
    }
    Ok(router
        .fallback(|| async { Problem::NotFound })
        .layer(csrf)
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            Problem::Broken("a panic".to_owned()).into_response()
        }))
        .layer(from_fn(finish))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(from_fn(watch)))
}

/// Draws the page of a problem, and adds what every answer carries.
async fn finish(request: Request, next: Next) -> Response {
    let nobody = door::nobody(request.headers(), request.uri());
    let method = request.method().clone();
    let id = request.extensions().get::<RequestId>().map_or(String::new(), |id| id.0.clone());
    let mut response = next.run(request).await;
    if response.extensions().get::<ProtectionError>().is_some() {
        response = Problem::Foreign.into_response();
    }
    let problem = response.extensions().get::<Problem>().cloned();
    if let Some(problem) = problem.or_else(|| refused(&method, &response)) {
        let caller = response.extensions().get::<Caller>().unwrap_or(&nobody);
        let (title, body) = problem.told(caller.words(), &id);
        let page = caller.page(&title, &body).into_body();
        *response.body_mut() = page;
        response.headers_mut().remove(header::CONTENT_LENGTH);
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, html);
    }
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What a page shows is its reader's alone, and another one the next time.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    response
}

/// What was refused before any handler saw it: an address or a form that does not fit, and of which only a line of plain text
/// tells.
fn refused(method: &Method, response: &Response) -> Option<Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let is_plain = kind.is_none_or(|kind| kind.starts_with(b"text/plain"));
    match response.status() {
        status if !status.is_client_error() || !is_plain => None,
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::TooLarge),
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::NotFound),
        _ if method.is_safe() => Some(Problem::NotFound),
        _ => Some(Problem::Unreadable),
    }
}

/// What the log and an error page know a request by.
#[derive(Clone)]
struct RequestId(String);

/// Gives each request its id, and tells of it in the log and the metrics.
async fn watch(mut request: Request, next: Next) -> Response {
    let id = Uuid::now_v7().simple().to_string();
    request.extensions_mut().insert(RequestId(id.clone()));
    let method = request.method().clone();
    // The path of the route, not of the request, which may say what is nobody else's business.
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str).to_owned();
    let began = Instant::now();
    let (mut response, statements) = counted(next.run(request)).await;
    let (took, status) = (began.elapsed(), response.status());
    metrics::answered(status, took, statements);
    let millis = took.as_secs_f64() * 1000.0;
    tracing::info!(%method, route, status = status.as_u16(), millis, statements, request = id, "answered");
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

async fn an_asset(uri: Uri) -> Result<Response, Problem> {
    let asset = asset::find(uri.path()).ok_or(Problem::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, Body::from(asset.bytes)).into_response())
}

#[derive(Deserialize)]
struct Choice {
    language: String,
    return_to: String,
}

async fn choose_language(
    State(door): State<Door>,
    caller: Caller,
    Form(choice): Form<Choice>,
) -> Result<Response, Problem> {
    let language = Language::from_code(&choice.language).ok_or(Problem::Unreadable)?;
    if let Some(person) = caller.person() {
        door.people.choose(person.id, language).await?;
    }
    let kept = [(header::SET_COOKIE, cookie::language(language.code(), door.secure))];
    Ok((AppendHeaders(kept), Redirect::to(door::within(&choice.return_to))).into_response())
}

async fn sign_out(State(door): State<Door>, headers: HeaderMap) -> Result<Response, Problem> {
    if let Some(token) = cookie::token(&headers, door.secure) {
        session::close(&door.db, &token).await?;
    }
    let kept = [(header::SET_COOKIE, cookie::session(None, door.secure))];
    Ok((AppendHeaders(kept), Redirect::to("/sign-in")).into_response())
}

/// The answer that signs a person in and leads them somewhere.
///
/// # Errors
/// Where the database says so.
pub async fn signed_in(door: &Door, person: Uuid, to: &str) -> Result<Response, Problem> {
    let token = session::open(&door.db, person, tulos_store::Moment::now()).await?;
    let kept = [(header::SET_COOKIE, cookie::session(Some(&token), door.secure))];
    Ok((AppendHeaders(kept), Redirect::to(door::within(to))).into_response())
}
