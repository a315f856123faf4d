//! `business.toml` as a tree of settings that know their lines.

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::setting::{Place, Section, Setting, Value, joined};
use super::text::{MARK, windows_1252};
use crate::fault::{CautionKind, FaultKind, Told};

/// The largest `business.toml` that is read, in mebibytes: a thousand activities take a quarter of one.
pub(crate) const MEBIBYTES: u64 = 4;

/// The settings of a file; `None` once it is told why it is none.
pub(crate) fn settings(file: &str, bytes: &[u8], told: &mut Told) -> Option<Section> {
    let unmarked = bytes.strip_prefix(MARK);
    if unmarked.is_some() {
        told.caution_of_file(file, CautionKind::ByteOrderMark);
    }
    let bytes = unmarked.unwrap_or(bytes);
    let decoded;
    let text = if let Ok(text) = std::str::from_utf8(bytes) {
        text
    } else if let Some(text) = windows_1252(bytes) {
        told.caution_of_file(file, CautionKind::Windows1252);
        decoded = text;
        &*decoded
    } else {
        told.fault(file, None, None, "", FaultKind::NotText);
        return None;
    };
    let source = Source::new(file, text);
    match DeTable::parse_recoverable(text) {
        (table, faults) if faults.is_empty() => Some(source.section(table.get_ref(), "", None)),
        (_, mut faults) => {
            faults.sort_by_key(|fault| fault.span().map_or(0, |span| span.start));
            for fault in &faults {
                source.tell(fault, told);
            }
            None
        }
    }
}

struct Source<'a> {
    file: &'a str,
    text: &'a str,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    fn new(file: &'a str, text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { file, text, lines: std::iter::once(0).chain(ends).collect() }
    }

    /// The line that a byte lies on, counted from 1.
    fn line(&self, at: usize) -> u64 {
        self.lines.partition_point(|begin| *begin <= at) as u64
    }

    fn tell(&self, fault: &toml::de::Error, told: &mut Told) {
        let at = fault.span().map_or(0, |span| span.start).min(self.text.len());
        let line = self.line(at);
        let found = self.text.lines().nth(line as usize - 1).unwrap_or("").trim();
        let what = if fault.message().contains("duplicate key") {
            FaultKind::KeyTwice
        } else if let Some(key) = bare_name(found) {
            FaultKind::KeyWithoutQuotes { key: key.to_owned() }
        } else {
            FaultKind::NotToml
        };
        told.fault(self.file, Some(line), None, found, what);
    }

    fn place(&self, column: &str, at: Option<usize>) -> Place {
        Place { file: self.file.to_owned(), line: at.map(|at| self.line(at)), column: column.to_owned() }
    }

    fn section(&self, table: &DeTable, column: &str, at: Option<usize>) -> Section {
        let entries = table.iter().map(|(key, value)| {
            let name = key.get_ref().as_ref();
            (name.to_owned(), self.setting(value, &joined(column, name), Some(key.span().start)))
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|(_, setting)| setting.place.line);
        Section { place: self.place(column, at), entries }
    }

    /// A setting; `key` is where its key stands, if it has one of its own.
    fn setting(&self, spanned: &Spanned<DeValue>, column: &str, key: Option<usize>) -> Setting {
        let at = spanned.span().start;
        let value = match spanned.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(integer) => Value::Number(decimal_of(integer)),
            DeValue::Float(float) => Value::Number(float.as_str().to_owned()),
            DeValue::Boolean(flag) => Value::Flag(*flag),
            DeValue::Datetime(day) => Value::Day(day.to_string()),
            DeValue::Array(list) => {
                Value::List(list.iter().map(|entry| self.setting(entry, column, None)).collect())
            }
            DeValue::Table(table) => Value::Section(self.section(table, column, Some(at))),
        };
        Setting { value, place: self.place(column, Some(key.unwrap_or(at))) }
    }
}

/// The key of a line, where it is a name that TOML wants in quotation marks: one with a space or an accent.
fn bare_name(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim();
    let name = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '\'' | '-' | '_' | '.');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (key.chars().all(name) && !key.starts_with('\'') && !key.chars().all(plain)).then_some(key)
}

/// An integer in base ten; one of another base that is too large stays as it is, and is told as a fault later.
fn decimal_of(integer: &DeInteger) -> String {
    match integer.radix() {
        10 => integer.as_str().to_owned(),
        radix => i128::from_str_radix(integer.as_str(), radix)
            .map_or_else(|_| integer.to_string(), |n| n.to_string()),
    }
}
