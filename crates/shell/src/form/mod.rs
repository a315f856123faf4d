//! Forms: labelled fields that keep what was typed, say what is wrong with it beside it and once more at the top, and
//! work without script.
//!
//! ```
//! use tulos_shell::form::{Field, Form};
//! use tulos_words::{Language, Words};
//!
//! let words = Words::new(Language::En);
//! let form = Form::post("sale", "/books/sales")
//!     .field(Field::date("date", "Date").value("2026-11-23").required())
//!     .field(Field::amount("amount", "Amount").unit("€").value("12,5x").error("That is not an amount."))
//!     .submit("Save");
//! let html = form.html(&words).into_string();
//! assert!(html.contains("value=\"12,5x\"") && html.contains("aria-invalid=\"true\""));
//! ```

mod field;

use askama::Template;
use tulos_words::{Arg, Words};

pub use field::{Choice, Field};

use crate::Html;
use crate::page::Link;

/// A form.
#[derive(Debug, Clone)]
pub struct Form {
    id: String,
    action: String,
    post: bool,
    inline: bool,
    swap: Option<String>,
    hidden: Vec<(String, String)>,
    parts: Vec<Part>,
    buttons: Vec<Button>,
    cancel: Option<Link>,
}

#[derive(Debug, Clone)]
enum Part {
    Fields(Vec<Field>),
    Group(String, Vec<Field>),
    Html(Html),
}

impl Part {
    fn fields(&self) -> &[Field] {
        match self {
            Self::Fields(fields) | Self::Group(_, fields) => fields,
            Self::Html(_) => &[],
        }
    }
}

#[derive(Debug, Clone)]
struct Button {
    text: String,
    sends: Option<(String, String)>,
    kind: &'static str,
}

impl Form {
    /// A form that changes something. `id` is its own on the page; the ids of its fields begin with it.
    pub fn post(id: impl Into<String>, action: impl Into<String>) -> Self {
        Self::new(id.into(), action.into(), true)
    }

    /// A form that only asks for another view of the page.
    pub fn get(id: impl Into<String>, action: impl Into<String>) -> Self {
        Self::new(id.into(), action.into(), false)
    }

    fn new(id: String, action: String, post: bool) -> Self {
        let (hidden, parts, buttons) = (Vec::new(), Vec::new(), Vec::new());
        Self { id, action, post, inline: false, swap: None, hidden, parts, buttons, cancel: None }
    }

    /// Side by side in one line, as filters above a table are; fields are then not marked as optional.
    #[must_use]
    pub fn inline(self) -> Self {
        Self { inline: true, ..self }
    }

    /// Replaces only the element `selector` (`#rows`) by that of the answer, where there is script.
    #[must_use]
    pub fn swap(self, selector: impl Into<String>) -> Self {
        Self { swap: Some(selector.into()), ..self }
    }

    /// Sends a value that nobody sees.
    #[must_use]
    pub fn hidden(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// A field in a line of its own.
    #[must_use]
    pub fn field(self, field: Field) -> Self {
        self.row(vec![field])
    }

    /// Fields beside each other where there is room.
    #[must_use]
    pub fn row(mut self, fields: Vec<Field>) -> Self {
        self.parts.push(Part::Fields(fields));
        self
    }

    /// Fields under a common heading.
    #[must_use]
    pub fn group(mut self, legend: impl Into<String>, fields: Vec<Field>) -> Self {
        self.parts.push(Part::Group(legend.into(), fields));
        self
    }

    /// Anything else between the fields, such as a sentence about what comes next.
    #[must_use]
    pub fn with(mut self, html: Html) -> Self {
        self.parts.push(Part::Html(html));
        self
    }

    /// The button that the page is about. A page has one such button; other forms on it take [`Form::button`].
    #[must_use]
    pub fn submit(self, text: impl Into<String>) -> Self {
        self.with_button(text.into(), None, "primary")
    }

    /// A plain button that sends the form.
    #[must_use]
    pub fn button(self, text: impl Into<String>) -> Self {
        self.with_button(text.into(), None, "plain")
    }

    /// A plain button that sends the form with a name and value of its own.
    #[must_use]
    pub fn button_for(self, text: impl Into<String>, name: &str, value: &str) -> Self {
        self.with_button(text.into(), Some((name.to_owned(), value.to_owned())), "plain")
    }

    /// A button for what cannot be taken back.
    #[must_use]
    pub fn danger(self, text: impl Into<String>) -> Self {
        self.with_button(text.into(), None, "danger")
    }

    fn with_button(mut self, text: String, sends: Option<(String, String)>, kind: &'static str) -> Self {
        self.buttons.push(Button { text, sends, kind });
        self
    }

    /// The way back without doing anything.
    #[must_use]
    pub fn cancel(self, link: Link) -> Self {
        Self { cancel: Some(link), ..self }
    }

    /// Whether any field has an error.
    pub fn is_wrong(&self) -> bool {
        self.fields().any(|field| field.error.is_some())
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.parts.iter().flat_map(Part::fields)
    }

    /// The form as it stands in a page.
    pub fn html(&self, words: &Words) -> Html {
        let wrong: Vec<_> = self
            .fields()
            .filter_map(|field| Some(Wrong { target: field.target(&self.id), told: field.error.as_deref()? }))
            .collect();
        let count = Arg::Count(wrong.len() as u64);
        let told = words.say("shell-faults", &[("count", count)]);
        let has_file = self.fields().any(Field::is_file);
        Html::of(&FormPage { form: self, words, wrong, told, has_file })
    }
}

struct Wrong<'f> {
    target: String,
    told: &'f str,
}

#[derive(Template)]
#[template(path = "form.html", whitespace = "minimize")]
struct FormPage<'f> {
    form: &'f Form,
    words: &'f Words,
    wrong: Vec<Wrong<'f>>,
    told: String,
    has_file: bool,
}

impl FormPage<'_> {
    fn field(&self, field: &Field) -> Html {
        field.html(self.words, &self.form.id, !self.form.inline)
    }
}
