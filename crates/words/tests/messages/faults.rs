//! The checks themselves. Each takes what was read and tells every fault in a line; none looks at the disk.

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::Code;
use crate::ftl::Message;
use crate::source::Source;

/// A language's files: its code, and for each file the crate that it belongs to and its messages.
pub(crate) struct Texts {
    pub(crate) language: String,
    pub(crate) files: Vec<(String, Vec<Message>)>,
}

impl Texts {
    fn messages(&self) -> impl Iterator<Item = &Message> {
        self.files.iter().flat_map(|(_, messages)| messages)
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.messages().map(|message| message.id.as_str()).collect()
    }
}

/// Messages that English has and the other does not, or the other way round.
pub(crate) fn missing(english: &Texts, other: &Texts) -> Vec<String> {
    let (wanted, there) = (english.ids(), other.ids());
    let lacking = wanted.difference(&there).map(|id| format!("{}: {id} is missing", other.language));
    let stray = there.difference(&wanted).map(|id| format!("{}: {id} is not in English", other.language));
    lacking.chain(stray).collect()
}

/// Messages whose arguments, or the terms and messages that they refer to, are not those of English.
pub(crate) fn other_arguments(english: &Texts, other: &Texts) -> Vec<String> {
    let wanted: BTreeMap<_, _> = english.messages().map(|message| (&message.id, message)).collect();
    let pairs = other.messages().filter_map(|message| Some((message, *wanted.get(&message.id)?)));
    let differing = pairs.filter(|(message, english)| message.arguments != english.arguments);
    let told = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
    differing
        .map(|(message, english)| {
            let (has, wants) = (told(&message.arguments), told(&english.arguments));
            format!("{}: {} has ({has}), English has ({wants})", other.language, message.id)
        })
        .collect()
}

/// Messages that stand twice in a language, or in the file of another crate than their id says.
pub(crate) fn misplaced(texts: &Texts) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (file, messages) in &texts.files {
        for Message { id, .. } in messages {
            let bare = id.trim_start_matches('-');
            if !bare.starts_with(&format!("{file}-")) {
                faults.push(format!("{}: {id} stands in {file}.ftl", texts.language));
            }
            if !seen.insert(id) {
                faults.push(format!("{}: {id} is there twice", texts.language));
            }
        }
    }
    faults
}

/// Choices by a number that lack one of the forms of the language, as `needed` lists these.
pub(crate) fn lacking_forms(texts: &Texts, needed: &[&str]) -> Vec<String> {
    let forms = ["zero", "one", "two", "few", "many", "other"];
    let mut faults = Vec::new();
    for message in texts.messages() {
        let by_number =
            message.choices.iter().filter(|keys| keys.iter().any(|key| forms.contains(&key.as_str())));
        for keys in by_number {
            let lacks: Vec<_> = needed.iter().filter(|form| !keys.contains(**form)).copied().collect();
            if !lacks.is_empty() {
                faults.push(format!("{}: {} lacks [{}]", texts.language, message.id, lacks.join("], [")));
            }
        }
    }
    faults
}

/// Messages that nothing says.
///
/// A message is said where its id stands as a string in the code, where another message refers to it, or where the
/// code has the beginning of its id as a string that ends with `-`, or does so before a `{`, and the rest of it as a
/// code: a string, a name in camel case, or such a code with an ending that stands in the code as `-ending`. An attribute is said where its
/// message is, as `id.attribute` or by a string `.attribute`.
pub(crate) fn unused(english: &Texts, sources: &[&Source]) -> Vec<String> {
    let said = Said::of(english, sources);
    let ids = english.messages().map(|message| message.id.as_str());
    ids.filter(|id| !said.says(id)).map(|id| format!("{id} is never said")).collect()
}

struct Said<'s> {
    strings: BTreeSet<&'s str>,
    codes: BTreeSet<String>,
    references: BTreeSet<&'s str>,
}

impl<'s> Said<'s> {
    fn of(english: &'s Texts, sources: &[&'s Source]) -> Self {
        let literals = || sources.iter().flat_map(|source| &source.literals);
        let names = sources.iter().flat_map(|source| source.codes.iter().map(String::as_str));
        Self {
            strings: literals()
                .flat_map(|literal| [family_or_whole(&literal.text), ending(&literal.text)])
                .collect(),
            codes: names.chain(literals().map(|literal| literal.text.as_str())).map(as_code).collect(),
            references: english
                .messages()
                .flat_map(|message| &message.references)
                .map(String::as_str)
                .collect(),
        }
    }

    fn says(&self, id: &str) -> bool {
        if self.strings.contains(id) || self.references.contains(id) {
            return true;
        }
        match id.split_once('.') {
            Some((message, attribute)) => {
                self.strings.contains(format!(".{attribute}").as_str()) && self.says(message)
            }
            None => self.in_family(id),
        }
    }

    fn in_family(&self, id: &str) -> bool {
        let ends = id.match_indices('-').map(|(at, _)| at);
        let families = ends.skip(1).map(|at| id.split_at(at + 1));
        families.filter(|(family, _)| self.strings.contains(family)).any(|(_, rest)| {
            let endings = rest.match_indices('-').map(|(at, _)| rest.split_at(at));
            let is_code = |code: &str| self.codes.contains(&as_code(code));
            is_code(rest)
                || endings.into_iter().any(|(code, end)| is_code(code) && self.strings.contains(end))
        })
    }
}

/// What stands before a `{` if that is the beginning of ids; else the string as it is.
fn family_or_whole(text: &str) -> &str {
    text.split_once('{').map(|(start, _)| start).filter(|start| start.ends_with('-')).unwrap_or(text)
}

/// What stands behind the last `}`, such as `.attribute` or `-ending`; else the string as it is.
fn ending(text: &str) -> &str {
    text.rsplit_once('}').map_or(text, |(_, end)| end)
}

/// Codes without a message of the family, messages of it without a code, and arguments that neither the code gives nor
/// are `always` given.
pub(crate) fn family(english: &Texts, family: &str, codes: &[Code], always: &[&str]) -> Vec<String> {
    let given: BTreeMap<_, _> = codes.iter().map(|code| (code.code.as_str(), &code.arguments)).collect();
    let of_family: Vec<_> = english.messages().filter(|message| message.id.starts_with(family)).collect();
    let code_of = |message: &'_ Message| {
        let bare = message.id.split('.').next().unwrap_or_default();
        bare.strip_prefix(family).unwrap_or_default().to_owned()
    };
    let written: BTreeSet<_> = of_family.iter().map(|message| code_of(message)).collect();
    let mut faults = Vec::new();
    for code in given.keys().filter(|code| !written.contains(**code)) {
        faults.push(format!("{family}{code} is missing"));
    }
    for message in of_family {
        match given.get(code_of(message).as_str()) {
            None => faults.push(format!("{}: there is no such code", message.id)),
            Some(arguments) => {
                let unknown =
                    message.arguments.difference(arguments).filter(|name| !always.contains(&name.as_str()));
                faults.extend(unknown.map(|name| format!("{}: the code gives no ${name}", message.id)));
            }
        }
    }
    faults
}

/// Codes are written with `_` in one place and with `-` in the other.
fn as_code(text: &str) -> String {
    text.replace('-', "_")
}

/// Strings in the code that have the form of a message's id, while there is no such message.
pub(crate) fn never_written(english: &Texts, sources: &[(String, Source)]) -> Vec<String> {
    let ids = english.ids();
    let crates: Vec<_> = english.files.iter().map(|(file, _)| format!("{file}-")).collect();
    let is_id = |text: &str| {
        let in_crate = crates.iter().any(|start| text.len() > start.len() && text.starts_with(start));
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        in_crate && text.chars().all(plain)
    };
    let is_there = |text: &str| match text.strip_suffix('-') {
        Some(_) => ids.iter().any(|id| id.starts_with(text)),
        None => ids.contains(text) || ids.iter().any(|id| id.split('.').next() == Some(text)),
    };
    let all =
        sources.iter().flat_map(|(path, source)| source.literals.iter().map(move |found| (path, found)));
    let ids = all.map(|(path, literal)| (path, literal.line, family_or_whole(&literal.text)));
    ids.filter(|(_, _, id)| is_id(id) && !is_there(id))
        .map(|(path, line, id)| format!("{path}:{line}: there is no message {id}"))
        .collect()
}

/// A string in the code that looks like a sentence, and why it may.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) reason: String,
}

/// The list of what is allowed: a line each, `path :: text :: reason`; `#` begins a remark.
pub(crate) fn allowed(list: &str) -> Result<Vec<Allowed>, String> {
    let lines = list.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match line.split(" :: ").collect::<Vec<_>>()[..] {
            [path, text, reason] if !reason.trim().is_empty() => {
                Ok(Allowed { path: path.to_owned(), text: text.to_owned(), reason: reason.to_owned() })
            }
            _ => Err(format!("not `path :: text :: reason`: {line}")),
        })
        .collect()
}

/// Sentences for people in the code, text in templates, and what is allowed without being there.
pub(crate) fn text_outside(sources: &[(String, Source)], allowed: &[Allowed]) -> Vec<String> {
    let mut needed = BTreeSet::new();
    let mut faults = Vec::new();
    for (path, source) in sources {
        let sentences =
            source.literals.iter().filter(|found| !found.for_developers && is_sentence(&found.text));
        for literal in sentences.chain(&source.visible) {
            let text = on_one_line(&literal.text);
            match allowed.iter().position(|entry| entry.path == *path && entry.text == text) {
                Some(at) => _ = needed.insert(at),
                None => faults.push(format!("{path}:{}: text for people: {text}", literal.line)),
            }
        }
    }
    let spare = allowed.iter().enumerate().filter(|(at, _)| !needed.contains(at));
    faults.extend(
        spare.map(|(_, entry)| format!("{}: no longer there, yet allowed: {}", entry.path, entry.text)),
    );
    faults
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Two words or more, each of two letters or more, what is filled in not counted.
fn is_sentence(text: &str) -> bool {
    let mut depth = 0_usize;
    let bare: String = text
        .chars()
        .filter(|&c| {
            let outside = depth == 0 && c != '{';
            depth = match c {
                '{' => depth + 1,
                '}' => depth.saturating_sub(1),
                _ => depth,
            };
            outside
        })
        .collect();
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.chars().count() >= 2 && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’'))
    };
    bare.split_whitespace().filter(is_word).count() >= 2
}
