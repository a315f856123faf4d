//! Who asks for a page: the person, the business that it is about, and the language to answer in.

use std::sync::{Arc, OnceLock};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use tulos_store::Uuid;
use tulos_words::{Language, Words};

use crate::page::{self, Frame, Link};
use crate::problem::Problem;
use crate::{Html, cookie};

/// What somebody may do in a business; each may do what those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Sees the verdicts and the books.
    Viewer,
    /// Keeps the books.
    Member,
    /// Everything.
    Owner,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Viewer, Self::Member, Self::Owner];

    /// Its word in the database and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Member => "member",
            Self::Owner => "owner",
        }
    }

    /// The role of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What tells them apart.
    pub id: Uuid,
    /// What they are called.
    pub name: String,
    /// The language that they chose.
    pub language: Option<Language>,
    /// Whether they run the installation.
    pub operator: bool,
}

/// A business that a person works in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What tells the business apart.
    pub business: Uuid,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What the person may do in it.
    pub role: Role,
}

impl Place {
    /// The address of one of its pages.
    pub fn at(&self, page: &str) -> String {
        format!("/b/{}/{page}", self.slug)
    }
}

/// An entry of the main navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The message that names it.
    pub message: &'static str,
    /// Its part of the address behind the business.
    pub page: &'static str,
    /// Who has it.
    pub needs: Role,
}

/// Who asks, for what, in which language. Cheap to clone.
#[derive(Clone)]
pub struct Caller(Arc<Inner>);

struct Inner {
    person: Option<Person>,
    place: Option<Place>,
    places: Vec<Place>,
    words: &'static Words,
    path: String,
    nav: &'static [Entry],
}

impl Caller {
    /// Nobody that is known, in the language of their browser or choice.
    pub(crate) fn nobody(headers: &HeaderMap, path: &str) -> Self {
        let words = words(language_of(headers));
        let path = path.to_owned();
        Self(Arc::new(Inner { person: None, place: None, places: Vec::new(), words, path, nav: &[] }))
    }

    /// A person, perhaps in one of the businesses that they work in.
    pub(crate) fn known(
        self,
        person: Person,
        place: Option<Place>,
        places: Vec<Place>,
        nav: &'static [Entry],
    ) -> Self {
        let words = person.language.map_or(self.0.words, words);
        let path = self.0.path.clone();
        Self(Arc::new(Inner { person: Some(person), place, places, words, path, nav }))
    }

    /// The language to answer in.
    pub fn words(&self) -> &'static Words {
        self.0.words
    }

    /// Who is signed in.
    pub fn person(&self) -> Option<&Person> {
        self.0.person.as_ref()
    }

    /// The businesses that the person works in.
    pub fn places(&self) -> &[Place] {
        &self.0.places
    }

    /// Path and query of what was asked for.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// A whole page.
    pub fn page(&self, title: &str, body: &Html) -> Response {
        axum::response::Html(page::html(&self.frame(), title, body)).into_response()
    }

    fn frame(&self) -> Frame<'_> {
        let inner = &*self.0;
        let here = inner.path.split('?').next().unwrap_or_default();
        let link = |place: &Place, entry: &Entry| {
            let href = place.at(entry.page);
            let current = here == href || here.strip_prefix(&href).is_some_and(|rest| rest.starts_with('/'));
            Link::new(inner.words.say(entry.message, &[]), href).current(current)
        };
        let business = |place: &Place| {
            let current = inner.place.as_ref().is_some_and(|here| here.business == place.business);
            Link::new(place.name.clone(), place.at("verdict")).current(current)
        };
        Frame {
            words: inner.words,
            nav: inner
                .place
                .iter()
                .flat_map(|place| {
                    inner.nav.iter().filter(|entry| place.role >= entry.needs).map(|entry| link(place, entry))
                })
                .collect(),
            business: inner.place.as_ref().map(|place| place.name.clone()),
            businesses: inner.places.iter().map(business).collect(),
            person: inner.person.as_ref().map(|person| person.name.clone()),
            return_to: inner.path.clone(),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Broken("a route outside of the door".into()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Place {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let caller = Caller::from_request_parts(parts, state).await?;
        caller.0.place.clone().ok_or(Problem::Broken("a route that needs no business".into()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Person {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let caller = Caller::from_request_parts(parts, state).await?;
        caller.0.person.clone().ok_or(Problem::Broken("a route that needs nobody".into()))
    }
}

/// The words of a language, made when they are first said.
pub fn words(language: Language) -> &'static Words {
    static WORDS: [OnceLock<Words>; 6] = [const { OnceLock::new() }; 6];
    let place = Language::ALL.iter().position(|one| *one == language).unwrap_or(0);
    WORDS[place].get_or_init(|| Words::new(language))
}

/// The language chosen on this computer, else the first that the browser asks for and we speak, else English.
fn language_of(headers: &HeaderMap) -> Language {
    let chosen = cookie::value(headers, cookie::LANGUAGE).and_then(|code| Language::from_code(&code));
    chosen.or_else(|| wished(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?)).unwrap_or(Language::En)
}

/// By weight, as RFC 9110 section 12.5.4 has it; among equals the first.
fn wished(header: &str) -> Option<Language> {
    let mut best: Option<(f32, Language)> = None;
    for wish in header.split(',') {
        let (tag, weight) = wish.split_once(';').unwrap_or((wish, ""));
        let weight =
            weight.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.parse().ok()).unwrap_or(0.0);
        if let Some(language) = Language::from_code(tag)
            && weight > best.map_or(0.0, |(weight, _)| weight)
        {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weightiest_language_that_we_speak() {
        assert_eq!(wished("sv-SE,sv;q=0.9,fi;q=0.8,en;q=0.7"), Some(Language::Fi));
        assert_eq!(wished("en;q=0.5, fr"), Some(Language::Fr));
        assert_eq!(wished("pl-PL, nl;q=1.0"), Some(Language::Pl));
        assert_eq!(wished("de, *;q=0.1"), None);
        assert_eq!(wished("et;q=0"), None);
    }

    #[test]
    fn each_may_do_what_those_before_may() {
        assert!(Role::Owner > Role::Member && Role::Member > Role::Viewer);
        assert!(Role::ALL.into_iter().all(|role| Role::from_code(role.code()) == Some(role)));
    }
}
