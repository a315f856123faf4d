//! What can go wrong with a request: the one place that turns errors into answers. A handler returns a [`Problem`]; the page
//! that tells it is drawn at the very end, when it is known who asked.

use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tulos_store::Error;
use tulos_words::{Arg, Words};

use crate::{Html, page};

/// Why there is no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page, or not for this person: which of the two is not told.
    NotFound,
    /// The link was used already, or has run out.
    LinkOver,
    /// The person is known and may not do this.
    NotAllowed,
    /// Nobody is signed in; a page that was asked for is come back to.
    SignIn {
        /// Path of the page.
        back: Option<String>,
    },
    /// The request came from another site.
    Foreign,
    /// It was tried too often.
    TooOften(Duration),
    /// What was sent is too large.
    TooLarge,
    /// What was sent cannot be understood; no page of ours sends such a thing.
    Unreadable,
    /// What was sent did not come whole.
    Interrupted,
    /// Somebody else changed the same in the meantime.
    Overtaken,
    /// The database is away, or cannot be written just now.
    Away,
    /// The disk is full.
    Full,
    /// The database can only be read.
    ReadOnly,
    /// A defect of the program; what happened is for the log.
    Broken(String),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing => Self::NotFound,
            Error::Twice(_) => Self::Overtaken,
            Error::Unfit => Self::Unreadable,
            Error::Gone(_) | Error::Busy(_) => {
                tracing::error!(%error, "the database is away");
                Self::Away
            }
            Error::Full(_) => {
                tracing::error!(%error, "the disk is full");
                Self::Full
            }
            Error::ReadOnly(_) => {
                tracing::error!(%error, "the database cannot be written");
                Self::ReadOnly
            }
            Error::Newer(_) | Error::Refused(_) => Self::Broken(error.to_string()),
        }
    }
}

impl Problem {
    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::LinkOver => StatusCode::NOT_FOUND,
            Self::NotAllowed | Self::Foreign => StatusCode::FORBIDDEN,
            Self::SignIn { .. } => StatusCode::SEE_OTHER,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable | Self::Interrupted => StatusCode::BAD_REQUEST,
            Self::Overtaken => StatusCode::CONFLICT,
            Self::Away | Self::ReadOnly => StatusCode::SERVICE_UNAVAILABLE,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Its word in the names of messages.
    const fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::LinkOver => "link-over",
            Self::NotAllowed => "not-allowed",
            Self::SignIn { .. } => "sign-in",
            Self::Foreign => "foreign",
            Self::TooOften(_) => "too-often",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::Interrupted => "interrupted",
            Self::Overtaken => "overtaken",
            Self::Away => "away",
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Broken(_) => "broken",
        }
    }

    /// The page that tells it.
    pub(crate) fn told(&self, words: &Words, request_id: &str) -> (String, Html) {
        let seconds = if let Self::TooOften(wait) = self { wait.as_secs() + 1 } else { 0 };
        let minutes = seconds.div_ceil(60);
        let args = [("minutes", Arg::Count(minutes))];
        let message = format!("shell-problem-{}", self.code());
        let heading = words.say(&message, &[]);
        let told = words.say(&format!("{message}.told"), &[]);
        let what_to_do = if matches!(self, Self::TooOften(_)) {
            words.say("shell-problem-too-often-wait", &args)
        } else {
            words.say(&format!("{message}.do"), &[])
        };
        let body = page::problem(words, &heading, &told, &what_to_do, Some(request_id));
        (heading, body)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        match &self {
            Self::SignIn { back } => {
                let to = back.as_deref().filter(|back| *back != "/").map_or_else(
                    || "/sign-in".to_owned(),
                    |back| format!("/sign-in?to={}", crate::door::encoded(back)),
                );
                if let Ok(to) = HeaderValue::from_str(&to) {
                    response.headers_mut().insert(header::LOCATION, to);
                }
                return response;
            }
            Self::TooOften(wait) => {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
            }
            Self::Away => {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(10));
            }
            Self::Broken(what) => tracing::error!(what, "a defect"),
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}
