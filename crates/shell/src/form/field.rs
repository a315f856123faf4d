//! One field of a form: its label, what it holds, and what is wrong with it.

use askama::Template;
use tulos_words::Words;

use crate::Html;

/// A field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    pub(super) error: Option<String>,
    name: String,
    label: String,
    hint: Option<String>,
    unit: Option<String>,
    value: String,
    required: bool,
    kind: Kind,
    attributes: Vec<(&'static str, String)>,
}

#[derive(Debug, Clone)]
enum Kind {
    Input(&'static str),
    Area(u8),
    Select(Vec<Choice>),
    Radio(Vec<Choice>),
    Check(bool),
    File,
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    value: String,
    text: String,
    hint: Option<String>,
}

impl Choice {
    /// What is sent for it, and what it is called.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), hint: None }
    }

    /// A remark below it; not shown in a list to pull down.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

impl Field {
    fn new(kind: Kind, name: &str, label: impl Into<String>) -> Self {
        Self {
            error: None,
            name: name.to_owned(),
            label: label.into(),
            hint: None,
            unit: None,
            value: String::new(),
            required: false,
            kind,
            attributes: Vec::new(),
        }
    }

    /// A line of text.
    pub fn text(name: &str, label: impl Into<String>) -> Self {
        Self::new(Kind::Input("text"), name, label)
    }

    /// A mail address.
    pub fn email(name: &str, label: impl Into<String>) -> Self {
        Self::new(Kind::Input("email"), name, label).attribute("autocomplete", "email")
    }

    /// A password; `autocomplete` tells the browser whether it is `new-password` or `current-password`.
    pub fn password(name: &str, label: impl Into<String>, autocomplete: &str) -> Self {
        Self::new(Kind::Input("password"), name, label).attribute("autocomplete", autocomplete)
    }

    /// Words to look for.
    pub fn search(name: &str, label: impl Into<String>) -> Self {
        Self::new(Kind::Input("search"), name, label)
    }

    /// A whole number.
    pub fn number(name: &str, label: impl Into<String>) -> Self {
        Self::new(Kind::Input("number"), name, label).attribute("inputmode", "numeric")
    }

    /// A number with a decimal mark, as money has. It is typed as text, so that both `12.50` and `12,50` arrive as
    /// they were typed, in whatever language the browser is.
    pub fn amount(name: &str, label: impl Into<String>) -> Self {
        let field = Self::new(Kind::Input("text"), name, label);
        field.attribute("inputmode", "decimal").attribute("autocomplete", "off")
    }

    /// A day; its value is `2026-11-23`.
    pub fn date(name: &str, label: impl Into<String>) -> Self {
        Self::new(Kind::Input("date"), name, label)
    }

    /// Several lines of text.
    pub fn area(name: &str, label: impl Into<String>, rows: u8) -> Self {
        Self::new(Kind::Area(rows), name, label)
    }

    /// One of many, in a list to pull down.
    pub fn select(name: &str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Kind::Select(choices), name, label)
    }

    /// One of a few, all of them in sight.
    pub fn radio(name: &str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Kind::Radio(choices), name, label)
    }

    /// Yes or no; sends `yes`, or nothing at all.
    pub fn check(name: &str, label: impl Into<String>, checked: bool) -> Self {
        Self::new(Kind::Check(checked), name, label)
    }

    /// Files, several at once where `multiple`; they may be dropped on it, folders as well.
    pub fn file(name: &str, label: impl Into<String>, multiple: bool) -> Self {
        let field = Self::new(Kind::File, name, label);
        if multiple { field.attribute("multiple", "") } else { field }
    }

    /// What it holds, as it was typed.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// What helps to answer it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What is wrong with it, and how to put it right.
    #[must_use]
    pub fn error(self, error: impl Into<String>) -> Self {
        Self { error: Some(error.into()), ..self }
    }

    /// What is wrong with it, if anything is.
    #[must_use]
    pub fn error_if(self, error: Option<String>) -> Self {
        Self { error, ..self }
    }

    /// What stands behind the number: `€`, `min`.
    #[must_use]
    pub fn unit(self, unit: impl Into<String>) -> Self {
        Self { unit: Some(unit.into()), ..self }
    }

    /// It cannot be left empty.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The least value, as a number or a day.
    #[must_use]
    pub fn min(self, least: impl Into<String>) -> Self {
        self.attribute("min", least)
    }

    /// The greatest value, as a number or a day.
    #[must_use]
    pub fn max(self, greatest: impl Into<String>) -> Self {
        self.attribute("max", greatest)
    }

    /// Sends the form as soon as it changes, where there is script.
    #[must_use]
    pub fn submits(self) -> Self {
        self.attribute("data-submit", "")
    }

    /// Any other attribute of the input: `autocomplete`, `inputmode`, `step`, `accept`, `maxlength`, `autofocus`.
    #[must_use]
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.retain(|(other, _)| *other != name);
        self.attributes.push((name, value.into()));
        self
    }

    pub(super) fn is_file(&self) -> bool {
        matches!(self.kind, Kind::File)
    }

    fn id(&self, form: &str) -> String {
        format!("{form}-{}", self.name)
    }

    /// The id of what a link to this field must lead to.
    pub(super) fn target(&self, form: &str) -> String {
        let id = self.id(form);
        if matches!(self.kind, Kind::Radio(_)) { format!("{id}-1") } else { id }
    }

    pub(super) fn html(&self, words: &Words, form: &str, marks_optional: bool) -> Html {
        let id = self.id(form);
        let parts =
            [("hint", self.hint.is_some()), ("unit", self.unit.is_some()), ("error", self.error.is_some())];
        let there = parts.iter().filter(|(_, there)| *there);
        let described = there.map(|(part, _)| format!("{id}-{part}")).collect::<Vec<_>>().join(" ");
        let can_be_marked = !matches!(self.kind, Kind::Check(_));
        let optional = marks_optional && can_be_marked && !self.required;
        let attributes = Html::of(&Attributes { list: self.attributes(&described) });
        Html::of(&FieldPage { field: self, words, id, described, optional, attributes })
    }

    /// What every kind of input has.
    fn attributes<'a>(&'a self, described: &'a str) -> Vec<(&'static str, &'a str)> {
        let required = self.required.then_some(("required", ""));
        let described = (!described.is_empty()).then_some(("aria-describedby", described));
        let invalid = self.error.is_some().then_some(("aria-invalid", "true"));
        let own = self.attributes.iter().map(|(name, value)| (*name, value.as_str()));
        [required, described, invalid].into_iter().flatten().chain(own).collect()
    }
}

#[derive(Template)]
#[template(path = "attributes.html", whitespace = "minimize")]
struct Attributes<'f> {
    list: Vec<(&'static str, &'f str)>,
}

#[derive(Template)]
#[template(path = "field.html", whitespace = "minimize")]
struct FieldPage<'f> {
    field: &'f Field,
    words: &'f Words,
    id: String,
    described: String,
    optional: bool,
    attributes: Html,
}
