//! What the checks need to know of a Rust source file: its string literals that run in the program, which of those
//! only a developer ever sees, and the names in camel case that codes are made of. Comments, attributes and whatever
//! stands under `#[cfg(test)]` are left out.

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) text: String,
    /// Inside `panic!`, `assert!`, `expect`, `info!` and their like.
    pub(crate) for_developers: bool,
}

/// What a source file holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Source {
    pub(crate) literals: Vec<Literal>,
    /// Names like `AskedButDidNotBuy`, written as a code: `asked_but_did_not_buy`; and strings in attributes.
    pub(crate) codes: Vec<String>,
    /// Modules that are for tests only and stand in a file of their own.
    pub(crate) test_modules: Vec<String>,
    /// What a template shows as it is; there is none in Rust.
    pub(crate) visible: Vec<Literal>,
}

const FOR_DEVELOPERS: [&str; 20] = [
    "expect",
    "expect_err",
    "panic!",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "debug_assert_eq!",
    "debug_assert_ne!",
    "unreachable!",
    "unimplemented!",
    "todo!",
    // What goes to the log.
    "error!",
    "warn!",
    "info!",
    "debug!",
    "trace!",
    "Broken",
    "Refused",
    // The columns of a table.
    "of_table!",
];

/// Reads a source file.
pub(crate) fn read(text: &str) -> Source {
    let mut reader =
        Reader { text, at: 0, callers: Vec::new(), name: String::new(), source: Source::default() };
    while reader.at < text.len() {
        reader.step();
    }
    reader.source
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The name before every bracket that is open here, `panic!` with its mark.
    callers: Vec<String>,
    /// The name just read.
    name: String,
    source: Source,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn step(&mut self) {
        let rest = self.rest();
        let Some(c) = rest.chars().next() else { return };
        if rest.starts_with("//") {
            self.at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            self.block_comment();
        } else if rest.starts_with("#[") || rest.starts_with("#![") {
            self.attribute();
        } else if let Some((skip, hashes)) = raw_string(rest) {
            self.raw_literal(skip, hashes);
        } else if c == '"' {
            self.literal();
        } else if c == '\'' {
            self.at += quoted_char(rest);
        } else if c.is_alphabetic() || c == '_' {
            self.word();
        } else {
            self.mark(c);
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.text.len() {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
    }

    /// Passes over an attribute, and over the item behind it where that is for tests only.
    fn attribute(&mut self) {
        let start = self.at;
        let before = self.source.literals.len();
        self.at += 1;
        self.pass(|reader| reader.callers.is_empty(), "]");
        // What serde is told to call something is a code too.
        let told = self.source.literals.drain(before..).map(|literal| literal.text);
        self.source.codes.extend(told);
        let bare: String = self.text[start..self.at].split_whitespace().collect();
        if bare == "#[cfg(test)]" {
            let (literals, codes) = (before, self.source.codes.len());
            self.pass(|reader| reader.callers.is_empty(), "};");
            self.source.literals.truncate(literals);
            self.source.codes.truncate(codes);
            let item = self.text[start..self.at].strip_suffix(';').unwrap_or_default();
            let module = item.rsplit_once("mod ").map(|(_, name)| name.trim().to_owned());
            self.source.test_modules.extend(module);
        }
    }

    /// Reads on until one of `ends` closes what was open at the start.
    fn pass(&mut self, outermost: impl Fn(&Self) -> bool, ends: &str) {
        let outer = std::mem::take(&mut self.callers);
        let start = self.at;
        while self.at < self.text.len() {
            let c = self.rest().chars().next().unwrap_or_default();
            let is_mark = ends.contains(c) && self.at > start;
            self.step();
            if is_mark && outermost(self) {
                break;
            }
        }
        self.callers = outer;
    }

    fn literal(&mut self) {
        let line = self.line();
        let mut text = String::new();
        let mut chars = self.rest().char_indices().skip(1);
        let mut length = self.rest().len();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    length = at + 1;
                    break;
                }
                '\\' => text.push(unescaped(&mut chars)),
                _ => text.push(c),
            }
        }
        self.at += length;
        self.keep(line, text);
    }

    fn raw_literal(&mut self, skip: usize, hashes: usize) {
        let line = self.line();
        let body = &self.rest()[skip..];
        let end = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&end).unwrap_or(body.len());
        self.at = (self.at + skip + length + end.len()).min(self.text.len());
        self.keep(line, body[..length].to_owned());
    }

    fn keep(&mut self, line: usize, text: String) {
        let for_developers = self.callers.iter().any(|caller| FOR_DEVELOPERS.contains(&caller.as_str()));
        self.source.literals.push(Literal { line, text, for_developers });
        self.name.clear();
    }

    fn line(&self) -> usize {
        self.text[..self.at].matches('\n').count() + 1
    }

    fn word(&mut self) {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        rest[..end].clone_into(&mut self.name);
        self.at += end;
        if rest.starts_with(char::is_uppercase) && rest[..end].contains(char::is_lowercase) {
            self.source.codes.push(snake_case(&rest[..end]));
        }
    }

    fn mark(&mut self, c: char) {
        match c {
            '!' => self.name.push('!'),
            '(' | '[' | '{' => self.callers.push(std::mem::take(&mut self.name)),
            ')' | ']' | '}' => {
                self.callers.pop();
                self.name.clear();
            }
            _ if c.is_whitespace() => {}
            _ => self.name.clear(),
        }
        self.at += c.len_utf8();
    }
}

/// How long the opening of a raw string is, and how many hashes it has.
fn raw_string(rest: &str) -> Option<(usize, usize)> {
    let prefix = ["r", "br", "cr"].into_iter().find(|prefix| {
        rest.strip_prefix(prefix).is_some_and(|body| body.trim_start_matches('#').starts_with('"'))
    })?;
    let hashes = rest[prefix.len()..].chars().take_while(|&c| c == '#').count();
    Some((prefix.len() + hashes + 1, hashes))
}

/// How long the character literal, or the mark of a lifetime, is.
fn quoted_char(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, escaped))) => {
            let from = at + escaped.len_utf8();
            rest[from..].find('\'').map_or(rest.len(), |end| from + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// What an escape stands for, near enough for looking at words: a quotation mark is itself, all else a space.
fn unescaped(chars: &mut impl Iterator<Item = (usize, char)>) -> char {
    let escaped = chars.next().map_or(' ', |(_, c)| c);
    match escaped {
        '"' | '\'' | '\\' => return escaped,
        'x' => _ = chars.nth(1),
        'u' => _ = chars.find(|&(_, c)| c == '}'),
        _ => {}
    }
    ' '
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
