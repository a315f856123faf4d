//! The frame around a page, and the few things that any page may consist of: a notice, an error, nothing yet.

use askama::Template;
use tulos_words::{Arg, Language, Words};

use crate::{Html, asset};

/// Somewhere to go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// What it is called, in the reader's language.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// Whether the reader is there already.
    pub current: bool,
    /// How much waits there; nothing is shown where it is zero.
    pub count: Option<u64>,
}

impl Link {
    /// A link that is not the current one and counts nothing.
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into(), current: false, count: None }
    }

    /// The same link, marked as the place where the reader is.
    #[must_use]
    pub fn current(self, current: bool) -> Self {
        Self { current, ..self }
    }

    /// The same link with how much waits there.
    #[must_use]
    pub fn counting(self, count: u64) -> Self {
        Self { count: Some(count), ..self }
    }
}

/// What stands around a page.
#[derive(Clone)]
pub struct Frame<'f> {
    /// The reader's language.
    pub words: &'f Words,
    /// The pages; without any, as before signing in, the page stands alone in the middle.
    pub nav: Vec<Link>,
    /// The business whose books these are.
    pub business: Option<String>,
    /// The businesses of this person; to choose from where there is more than one.
    pub businesses: Vec<Link>,
    /// Who is signed in.
    pub person: Option<String>,
    /// The path of this page, to which choosing another language leads back.
    pub return_to: String,
}

#[derive(Template)]
#[template(path = "page.html", whitespace = "minimize")]
struct Page<'p> {
    frame: &'p Frame<'p>,
    words: &'p Words,
    title: &'p str,
    body: &'p Html,
    languages: [Language; 6],
}

impl Page<'_> {
    fn asset(name: &str) -> &'static str {
        asset::href(name)
    }

    /// How much waits behind a link, written; nothing where nothing does.
    fn count(&self, link: &Link) -> Option<String> {
        link.count.filter(|&count| count > 0).map(|count| self.words.number(count as f64, 0))
    }
}

/// The whole document.
pub fn html(frame: &Frame<'_>, title: &str, body: &Html) -> String {
    Html::of(&Page { frame, words: frame.words, title, body, languages: Language::ALL }).into_string()
}

#[derive(Template)]
#[template(path = "alone.html", whitespace = "minimize")]
struct Alone<'a> {
    words: &'a Words,
    title: &'a str,
    style: Html,
    body: &'a Html,
}

/// The same look as one file that needs nothing else, to be kept, printed or sent by mail.
pub fn alone(words: &Words, title: &str, body: &Html) -> String {
    // A style cannot be escaped; that ours does not end early is tested.
    let style = Html::trusted(asset::STYLE);
    Html::of(&Alone { words, title, style, body }).into_string()
}

#[derive(Template)]
#[template(path = "problem.html", whitespace = "minimize")]
struct Problem<'p> {
    words: &'p Words,
    heading: &'p str,
    told: &'p str,
    what_to_do: &'p str,
    request_id: Option<&'p str>,
}

/// The body of a page that tells what went wrong: in a word, in a sentence, what to do now, and what whoever helps
/// can find it by.
pub fn problem(words: &Words, heading: &str, told: &str, what_to_do: &str, request_id: Option<&str>) -> Html {
    Html::of(&Problem { words, heading, told, what_to_do, request_id })
}

#[derive(Template)]
#[template(path = "empty.html", whitespace = "minimize")]
struct Empty<'e> {
    heading: &'e str,
    text: &'e str,
    action: Option<&'e Link>,
}

/// What stands where there is nothing yet: what will be here, and what to do first.
pub fn empty(heading: &str, text: &str, action: Option<&Link>) -> Html {
    Html::of(&Empty { heading, text, action })
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It is done.
    Done,
    /// Somebody should look at this.
    Warn,
}

#[derive(Template)]
#[template(path = "notice.html", whitespace = "minimize")]
struct Notice<'n> {
    tone: Tone,
    text: &'n str,
    action: Option<&'n Link>,
}

/// A sentence at the head of a page: what was just done, or what to look at. It is read out when the page opens.
pub fn notice(tone: Tone, text: &str, action: Option<&Link>) -> Html {
    Html::of(&Notice { tone, text, action })
}

#[derive(Template)]
#[template(path = "working.html", whitespace = "minimize")]
struct Working<'w> {
    words: &'w Words,
    id: &'w str,
    text: &'w str,
    seconds: u8,
}

/// What stands where something is still being worked out. Where there is script the element `id` is fetched anew every
/// so many seconds, until it comes without this; the page that is done has an element of the same id.
pub fn working(words: &Words, id: &str, text: &str, seconds: u8) -> Html {
    Html::of(&Working { words, id, text, seconds })
}

#[derive(Template)]
#[template(path = "facts.html", whitespace = "minimize")]
struct Facts<'f> {
    facts: &'f [(&'f str, &'f str)],
}

/// A few figures that a page stands on, each with what it is.
pub fn facts(facts: &[(&str, &str)]) -> Html {
    Html::of(&Facts { facts })
}
