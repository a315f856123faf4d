//! Markup as a type, so that text cannot be taken for it: nothing is escaped twice, and nothing goes unescaped.

use std::fmt;

use askama::Template;
use askama::filters::{Escaper, HtmlSafe};

/// Markup that may stand in a page as it is. Templates print it without escaping it once more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// What a template renders to.
    ///
    /// The template must not be able to fail: no `?` and no filter of its own that returns an error.
    pub fn of(template: &impl Template) -> Self {
        // Writing to a string cannot fail, and nothing else can by the rule above.
        Self(template.render().expect("a template that cannot fail"))
    }

    /// A text, escaped.
    pub fn text(text: &str) -> Self {
        let mut escaped = String::with_capacity(text.len());
        // Writing to a string cannot fail.
        let written = askama::filters::Html.write_escaped_str(&mut escaped, text);
        debug_assert!(written.is_ok());
        Self(escaped)
    }

    /// Markup that our own code has written; never anything that came from outside.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup, to be sent.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

impl FromIterator<Html> for Html {
    fn from_iter<I: IntoIterator<Item = Html>>(parts: I) -> Self {
        Self(parts.into_iter().map(|part| part.0).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Template)]
    #[template(
        source = "<p>{{ text }}{{ html }}{% if let Some(more) = more %}{{ more }}{% endif %}</p>",
        ext = "html"
    )]
    struct Page<'p> {
        text: &'p str,
        html: &'p Html,
        more: Option<&'p Html>,
    }

    #[test]
    fn text_is_escaped_once_and_markup_never() {
        let html = Html::text("<b> & \"c\" 'd'");
        assert!(!html.as_str().contains(['<', '>', '"', '\'']), "{html}");
        let more = Html::trusted("<i>e</i>");
        let page = Html::of(&Page { text: "<u>", html: &html, more: Some(&more) });
        let escaped = Html::text("<u>");
        assert_eq!(page.as_str(), format!("<p>{escaped}{html}<i>e</i></p>"));
    }

    #[test]
    fn parts_are_joined_in_order() {
        let joined: Html = [Html::text("a"), Html::default(), Html::text("b")].into_iter().collect();
        assert_eq!(joined.as_str(), "ab");
        assert!(!joined.is_empty() && Html::default().is_empty());
    }
}
