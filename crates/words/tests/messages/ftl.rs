//! What the checks need to know of a `.ftl` file: its messages and attributes, the arguments and messages that each
//! refers to, and between which forms each chooses. Fluent itself reads the files in earnest; this only looks.

use std::collections::BTreeSet;

/// A message, or an attribute under `message.attribute`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) arguments: BTreeSet<String>,
    pub(crate) references: BTreeSet<String>,
    /// The keys of every `{ … -> … }` in it.
    pub(crate) choices: Vec<BTreeSet<String>>,
}

/// The messages of a file's text, terms (`-name`) among them, in order.
pub(crate) fn messages(text: &str) -> Vec<Message> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let starts_message = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        let attribute = line.trim_start().strip_prefix('.').and_then(key_and_value);
        match (starts_message, key_and_value(line), attribute) {
            (true, Some((id, value)), _) => {
                id.clone_into(&mut message);
                found.push((id.to_owned(), format!("{value}\n")));
            }
            (false, _, Some((name, value))) => {
                found.push((format!("{message}.{name}"), format!("{value}\n")));
            }
            _ => {
                if let Some((_, body)) = found.last_mut() {
                    body.push_str(line);
                    body.push('\n');
                }
            }
        }
    }
    let mut messages: Vec<Message> = found.iter().map(|(id, body)| message_of(id, body)).collect();
    // A message may stand there for the sake of its attributes alone.
    let bare = |id: &str| found.iter().any(|(other, body)| other == id && body.trim().is_empty());
    messages.retain(|message| !bare(&message.id));
    messages
}

fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=')?;
    let key = key.trim();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!key.is_empty() && key.chars().all(is_name)).then_some((key, value))
}

fn message_of(id: &str, body: &str) -> Message {
    let mut message = Message { id: id.to_owned(), ..Message::default() };
    let mut open: Vec<Option<BTreeSet<String>>> = Vec::new();
    let mut rest = body;
    let mut line_starts = false;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match c {
            '{' => {
                open.push(None);
                let inside = after.trim_start();
                if inside.starts_with('"') {
                    rest = after_quoted(inside);
                    continue;
                }
                if let Some(name) = reference(inside) {
                    message.references.insert(name.to_owned());
                }
            }
            '}' => message.choices.extend(open.pop().flatten()),
            '$' if !open.is_empty() => {
                message.arguments.extend(name_at_start(after).map(str::to_owned));
            }
            '-' if after.starts_with('>') => {
                if let Some(top) = open.last_mut() {
                    top.get_or_insert_default();
                }
            }
            '[' if line_starts => {
                if let (Some(Some(keys)), Some((key, _))) = (open.last_mut(), after.split_once(']')) {
                    keys.insert(key.trim().to_owned());
                }
            }
            _ => {}
        }
        line_starts = c == '\n' || (line_starts && (c.is_whitespace() || c == '*'));
        rest = after;
    }
    message
}

/// What follows a quoted string that `text` begins with.
fn after_quoted(text: &str) -> &str {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|&(_, c)| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or("", |(at, _)| &text[at + 1..])
}

/// The message or term that a placeable refers to, if it does.
fn reference(inside: &str) -> Option<&str> {
    let bare = inside.strip_prefix('-').unwrap_or(inside);
    let name = name_at_start(bare)?;
    let end = inside.len() - bare.len() + name.len();
    let is_function = inside[end..].starts_with('(') && bare.len() == inside.len();
    (!is_function).then(|| &inside[..end])
}

fn name_at_start(text: &str) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let end = text.find(|c| !is_name(c)).unwrap_or(text.len());
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic());
    begins.then(|| &text[..end])
}
