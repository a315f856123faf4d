//! The door: every route with what it takes to pass, in one table, and the check in one place. A route that is not in the
//! table does not exist.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::{RawPathParams, Request, State};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use tulos_store::{Db, Moment, Result, Uuid};
use tulos_words::Language;

use crate::caller::{Caller, Entry, Person, Place, Role};
use crate::problem::Problem;
use crate::session::Session;
use crate::{cookie, session};

/// What it takes to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: anybody may.
    Nothing,
    /// To be signed in.
    Person,
    /// To run the installation.
    Operator,
    /// To have this role, or one above it, in the business of the address, which has a part `{business}`.
    Role(Role),
}

/// A route, as the table of all of them has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// Its path, with parts in braces.
    pub path: &'static str,
    /// What it takes to pass.
    pub needs: Needs,
}

/// What comes of a question to a room above, once the database has answered.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// Who people are and where they work; a room above keeps that.
pub trait People: Send + Sync + 'static {
    /// A person with the businesses that they work in: at least the one of `slug`, if it is one of them.
    fn who<'a>(&'a self, person: Uuid, slug: Option<&'a str>) -> Answer<'a, Option<(Person, Vec<Place>)>>;

    /// Keeps the language that a person chose.
    fn choose(&self, person: Uuid, language: Language) -> Answer<'_, ()>;
}

/// What is checked at the door, and with what.
#[derive(Clone)]
pub struct Door {
    /// Where sessions are.
    pub db: Db,
    /// Who people are.
    pub people: Arc<dyn People>,
    /// Whether readers come over HTTPS.
    pub secure: bool,
    /// The main navigation within a business.
    pub nav: &'static [Entry],
}

/// Routes with what they need, and the router that they make.
pub struct Routes<S> {
    door: Door,
    table: Vec<Route>,
    router: Router<S>,
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    pub fn new(door: Door) -> Self {
        Self { door, table: Vec::new(), router: Router::new() }
    }

    /// A page.
    #[must_use]
    pub fn get<H: Handler<T, S>, T: 'static>(self, path: &'static str, needs: Needs, handler: H) -> Self {
        self.add(Method::GET, path, needs, axum::routing::get(handler))
    }

    /// Something to do.
    #[must_use]
    pub fn post<H: Handler<T, S>, T: 'static>(self, path: &'static str, needs: Needs, handler: H) -> Self {
        self.add(Method::POST, path, needs, axum::routing::post(handler))
    }

    /// Something to do with what is larger than a form: the handler sees to its size.
    #[must_use]
    pub fn upload<H: Handler<T, S>, T: 'static>(self, path: &'static str, needs: Needs, handler: H) -> Self {
        let unlimited = axum::extract::DefaultBodyLimit::disable();
        self.add(Method::POST, path, needs, axum::routing::post(handler).layer(unlimited))
    }

    fn add(mut self, method: Method, path: &'static str, needs: Needs, handler: MethodRouter<S>) -> Self {
        debug_assert!(!matches!(needs, Needs::Role(_)) || path.starts_with("/b/{business}/"), "{path}");
        self.table.push(Route { method, path, needs });
        let checked = handler.route_layer(from_fn_with_state((self.door.clone(), needs), check));
        self.router = self.router.route(path, checked);
        self
    }

    /// Gives the handlers what they stand on.
    pub fn with_state<T: Clone + Send + Sync + 'static>(self, state: S) -> Routes<T> {
        Routes { door: self.door, table: self.table, router: self.router.with_state(state) }
    }

    /// The routes of two rooms.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        self.router = self.router.merge(other.router);
        self
    }

    /// All routes, for a test that walks them.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    pub(crate) fn into_parts(self) -> (Door, Router<S>) {
        (self.door, self.router)
    }
}

/// Lets a request pass, or not.
async fn check(
    State((door, needs)): State<(Door, Needs)>,
    params: RawPathParams,
    request: Request,
    next: Next,
) -> Response {
    let slug = params.iter().find(|(name, _)| *name == "business").map(|(_, slug)| slug.to_owned());
    let (mut parts, body) = request.into_parts();
    match admitted(&door, needs, slug.as_deref(), &parts).await {
        Err(problem) => problem.into_response(),
        Ok((caller, session)) => {
            parts.extensions.insert(caller.clone());
            let mut response = next.run(Request::from_parts(parts, body)).await;
            response.extensions_mut().insert(caller);
            keep(&door, session, &mut response).await;
            response
        }
    }
}

async fn admitted(
    door: &Door,
    needs: Needs,
    slug: Option<&str>,
    request: &Parts,
) -> std::result::Result<(Caller, Option<Session>), Problem> {
    let nobody = nobody(&request.headers, &request.uri);
    let token = cookie::token(&request.headers, door.secure);
    let session = match &token {
        Some(token) => session::find(&door.db, token, Moment::now()).await?,
        None => None,
    };
    let known = match &session {
        Some(session) => door.people.who(session.person, slug).await?,
        None => None,
    };
    let Some((person, places)) = known else {
        let page = (request.method == Method::GET).then(|| nobody.path().to_owned());
        return if needs == Needs::Nothing {
            Ok((nobody, None))
        } else {
            Err(Problem::SignIn { back: page })
        };
    };
    let place = places.iter().find(|place| Some(place.slug.as_str()) == slug).cloned();
    let caller = nobody.known(person.clone(), place.clone(), places, door.nav);
    let passes = match needs {
        Needs::Nothing | Needs::Person => Ok(()),
        Needs::Operator if person.operator => Ok(()),
        Needs::Operator => Err(Problem::NotFound),
        Needs::Role(role) => match place {
            // Whether there is such a business is nobody's business.
            None => Err(Problem::NotFound),
            Some(place) if place.role < role => Err(Problem::NotAllowed),
            Some(_) => Ok(()),
        },
    };
    passes.map(|()| (caller, session))
}

/// Changes the session's token now and then.
async fn keep(door: &Door, session: Option<Session>, response: &mut Response) {
    let Some(session) = session else { return };
    // A page need not fail because the token keeps for a while longer.
    if let Ok(Some(token)) = session::renew(&door.db, &session, Moment::now()).await
        && !response.headers().contains_key(header::SET_COOKIE)
    {
        let kept = cookie::session(Some(&token), door.secure);
        response.headers_mut().append(header::SET_COOKIE, kept);
    }
}

/// The caller as far as the request alone tells.
pub(crate) fn nobody(headers: &HeaderMap, uri: &Uri) -> Caller {
    Caller::nobody(headers, uri.path_and_query().map_or("/", |path| path.as_str()))
}

/// A text as a value within a query.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'/') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// A path of this site that a form or a query named; anything else, another site above all, is the first page.
pub fn within(path: &str) -> &str {
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
    if inside && path.bytes().all(|byte| byte.is_ascii_graphic()) { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_led_to() {
        assert_eq!(within("/b/baker/books?page=2"), "/b/baker/books?page=2");
        for elsewhere in ["", "https://example.com", "//example.com", "/\\example.com", "/a\r\nb", "b"] {
            assert_eq!(within(elsewhere), "/", "{elsewhere:?}");
        }
    }

    #[test]
    fn a_path_survives_a_query() {
        assert_eq!(encoded("/b/x?a=ä&b"), "/b/x%3Fa%3D%C3%A4%26b");
    }
}
