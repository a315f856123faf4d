//! What the checks need to know of a template of a page: the string literals and names of its expressions, read as
//! those of Rust are, and the text that stands between and around them for people to read.

use crate::source::{self, Literal, Source};

/// Attributes that people read or hear.
const READ_OUT: [&str; 8] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// What stands where an expression stood, so that it parts words and is no letter.
const FILLED_IN: char = '\u{fffc}';

/// Reads a template.
pub(crate) fn read(text: &str) -> Source {
    let mut source = Source::default();
    let bare = without_expressions(text, &mut source);
    let mut page = Page { text: &bare, at: 0, visible: Vec::new() };
    while page.at < bare.len() {
        page.step();
    }
    source.visible = page.visible;
    source
}

/// The markup with a mark for each expression and remark, its lines as they were; what the expressions hold is kept.
fn without_expressions(text: &str, source: &mut Source) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some(start) = ["{{", "{%", "{#"].iter().filter_map(|opening| rest.find(opening)).min() {
        bare.push_str(&rest[..start]);
        let inside = &rest[start..];
        let length = length(inside);
        let (whole, after) = inside.split_at(length);
        if !whole.starts_with("{#") {
            let lines = bare.matches('\n').count();
            let read = source::read(&whole[2..whole.len().saturating_sub(2).max(2)]);
            let moved = |literal: Literal| Literal { line: literal.line + lines, ..literal };
            source.literals.extend(read.literals.into_iter().map(moved));
            source.codes.extend(read.codes);
        }
        bare.push(FILLED_IN);
        bare.extend(whole.chars().filter(|&c| c == '\n'));
        rest = after;
    }
    bare + rest
}

/// How long the expression, tag or remark is that `text` begins with; a closing mark within a string closes nothing.
fn length(text: &str) -> usize {
    let closing = match &text[..2] {
        "{{" => "}}",
        "{%" => "%}",
        _ => "#}",
    };
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(2) {
        if !quoted && text[at..].starts_with(closing) {
            return at + 2;
        }
        quoted ^= c == '"' && !escaped && closing != "#}";
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

struct Page<'t> {
    text: &'t str,
    at: usize,
    visible: Vec<Literal>,
}

impl<'t> Page<'t> {
    fn step(&mut self) {
        let rest = &self.text[self.at..];
        if rest.starts_with("<!--") {
            self.at += rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if rest.starts_with('<') {
            self.tag();
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.words(&rest[..end]);
            self.at += end;
        }
    }

    /// Text between tags: each piece of it that has a letter.
    fn words(&mut self, text: &'t str) {
        let mut from = self.at;
        for piece in text.split(FILLED_IN) {
            if without_entities(piece).chars().any(char::is_alphabetic) {
                let blank = piece.len() - piece.trim_start().len();
                self.keep(from + blank, piece.trim());
            }
            from += piece.len() + FILLED_IN.len_utf8();
        }
    }

    fn keep(&mut self, at: usize, text: &str) {
        let line = self.text[..at].matches('\n').count() + 1;
        self.visible.push(Literal { line, text: text.to_owned(), for_developers: false });
    }

    fn tag(&mut self) {
        let rest = &self.text[self.at..];
        let name: String = rest[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let start = self.at;
        self.at += 1 + name.len();
        let attributes = self.attributes();
        let is_button = name == "input"
            && attributes
                .iter()
                .any(|(_, name, value)| *name == "type" && matches!(*value, "submit" | "button" | "reset"));
        for (at, attribute, value) in attributes {
            let is_read = READ_OUT.contains(&attribute) || (is_button && attribute == "value");
            if is_read && without_entities(value).chars().filter(|c| c.is_alphabetic()).count() >= 2 {
                self.keep(at, value.trim());
            }
        }
        // What is inside of these is for browsers.
        if matches!(name.as_str(), "script" | "style") {
            let end = format!("</{name}");
            self.at = self.text[self.at..].find(&end).map_or(self.text.len(), |end| self.at + end);
        }
        debug_assert!(self.at > start);
    }

    /// The attributes up to the end of the tag, each with its place, name and value.
    fn attributes(&mut self) -> Vec<(usize, &'t str, &'t str)> {
        let mut found = Vec::new();
        loop {
            let rest = &self.text[self.at..];
            let blank =
                rest.len() - rest.trim_start_matches(|c: char| c != '>' && !c.is_ascii_alphabetic()).len();
            self.at += blank;
            let rest = &rest[blank..];
            if rest.is_empty() || rest.starts_with('>') {
                self.at += usize::from(!rest.is_empty());
                return found;
            }
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            self.at += end;
            if let Some(quoted) = after.strip_prefix("=\"") {
                let value = quoted.split('"').next().unwrap_or_default();
                found.push((self.at + 2, name, value));
                self.at = (self.at + 2 + value.len() + 1).min(self.text.len());
            }
        }
    }
}

/// The text without `&nbsp;` and its like, whose letters nobody reads.
fn without_entities(text: &str) -> String {
    let mut pieces = text.split('&');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |bare, piece| {
        let is_entity = |(name, _): &(&str, &str)| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
        };
        match piece.split_once(';').filter(is_entity) {
            Some((_, after)) => bare + after,
            None => bare + piece,
        }
    })
}
