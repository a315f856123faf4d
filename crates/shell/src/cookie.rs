//! The two cookies there are: the session, and the language of somebody who is not signed in.

use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::session::{LASTS, Token};

/// The language that was chosen on this computer.
pub(crate) const LANGUAGE: &str = "language";
/// Over HTTPS the browser itself sees to it that nobody else can set it.
const SESSION_SECURE: &str = "__Host-session";
const SESSION: &str = "session";

/// The value of a cookie that was sent.
pub(crate) fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    let sent = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut cookies = sent.flat_map(|line| Cookie::split_parse(line.to_owned()).flatten());
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

/// The token of the session that was sent.
pub(crate) fn token(headers: &HeaderMap, secure: bool) -> Option<Token> {
    Token::sent(&value(headers, session_name(secure))?)
}

/// Keeps a session on the reader's computer; without a token, removes it.
pub(crate) fn session(token: Option<&Token>, secure: bool) -> HeaderValue {
    let cookie = Cookie::build((session_name(secure), token.map_or("", Token::secret).to_owned()));
    let lasts = if token.is_some() { LASTS.as_secs() } else { 0 };
    header(&cookie.http_only(true).same_site(SameSite::Lax).secure(secure).path("/").build(), lasts)
}

/// Keeps a language on the reader's computer for a year.
pub(crate) fn language(code: &'static str, secure: bool) -> HeaderValue {
    let cookie =
        Cookie::build((LANGUAGE, code)).http_only(true).same_site(SameSite::Lax).secure(secure).path("/");
    header(&cookie.build(), 365 * 24 * 3600)
}

const fn session_name(secure: bool) -> &'static str {
    if secure { SESSION_SECURE } else { SESSION }
}

fn header(cookie: &Cookie<'_>, lasts: u64) -> HeaderValue {
    // Names and values of ours are plain ASCII.
    HeaderValue::from_str(&format!("{cookie}; Max-Age={lasts}")).unwrap_or(HeaderValue::from_static(""))
}
