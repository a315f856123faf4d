//! The settings of a business as a tree, wherever they were written: `business.toml`, or the sheets of a
//! spreadsheet. Each knows where it stood, so that a fault can name the place.

use rust_decimal::Decimal;

use jiff::civil::Date;

use super::day::{Day, day};
use super::number::{Number, number};
use crate::fault::{Caution, CautionKind, FaultKind, Faulty, Told};
use crate::nearest::nearest;

/// Where a setting stood.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: Option<u64>,
    /// The key with those above it, `offer.margin`; or the header of a sheet's column.
    pub(crate) column: String,
}

/// A setting and where it stood.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Setting {
    pub(crate) value: Value,
    pub(crate) place: Place,
}

/// What a setting may be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    /// As it was written, so that nothing of it is lost.
    Number(String),
    /// As it was written.
    Day(String),
    Flag(bool),
    List(Vec<Setting>),
    Section(Section),
    /// A cell of a sheet: read as whatever is wanted; several texts are separated by commas.
    Cell(String),
}

impl Value {
    /// How it looks to somebody who is told about it.
    fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Day(text) | Self::Cell(text) => text.clone(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(_) => "[…]".to_owned(),
            Self::Section(_) => "{…}".to_owned(),
        }
    }
}

/// Keys and what they are set to.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Section {
    pub(crate) place: Place,
    pub(crate) entries: Vec<(String, Setting)>,
}

/// Takes settings out of a section one by one, and tells what is wrong with them.
pub(crate) struct Taker<'t> {
    section: Section,
    asked: Vec<&'static str>,
    told: &'t mut Told,
}

impl<'t> Taker<'t> {
    pub(crate) fn new(section: Section, told: &'t mut Told) -> Self {
        Self { section, asked: Vec::new(), told }
    }

    /// A taker for what lies within this one.
    pub(crate) fn within(&mut self, section: Section) -> Taker<'_> {
        Taker::new(section, self.told)
    }

    pub(crate) fn fault(&mut self, setting: &Setting, what: FaultKind) -> Faulty {
        let Place { file, line, column } = &setting.place;
        self.told.fault(file, *line, Some(column), &setting.value.shown(), what);
        Faulty
    }

    /// Tells that a key which must be there is not.
    pub(crate) fn missing(&mut self, key: &str, what: FaultKind) -> Faulty {
        let Place { file, line, column } = &self.section.place;
        self.told.fault(file, *line, Some(&joined(column, key)), "", what);
        Faulty
    }

    /// What a key is set to, if it is; an empty text or cell is nothing.
    pub(crate) fn take(&mut self, key: &'static str) -> Option<Setting> {
        self.asked.push(key);
        let at = self.section.entries.iter().position(|(name, _)| name == key)?;
        let (_, setting) = self.section.entries.swap_remove(at);
        let is_empty = match &setting.value {
            Value::Text(text) => text.is_empty(),
            Value::Cell(text) => text.trim().is_empty(),
            _ => false,
        };
        (!is_empty).then_some(setting)
    }

    /// The value of a key; `None` where it is not set.
    pub(crate) fn may<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Value) -> Result<T, FaultKind>,
    ) -> Result<Option<T>, Faulty> {
        self.take(key).map(|setting| self.read(&setting, read)).transpose()
    }

    /// The value of a key that must be set.
    pub(crate) fn must<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Value) -> Result<T, FaultKind>,
    ) -> Result<T, Faulty> {
        self.may(key, read)?.ok_or_else(|| self.missing(key, FaultKind::MissingKey))
    }

    /// The value of a setting.
    pub(crate) fn read<T>(
        &mut self,
        setting: &Setting,
        read: impl FnOnce(&Value) -> Result<T, FaultKind>,
    ) -> Result<T, Faulty> {
        read(&setting.value).map_err(|what| self.fault(setting, what))
    }

    /// The section under a key; `None` where it is not set.
    pub(crate) fn section(&mut self, key: &'static str) -> Result<Option<Section>, Faulty> {
        self.take(key).map(|setting| self.as_section(setting)).transpose()
    }

    /// The sections of a list under a key; none where it is not set.
    pub(crate) fn sections(&mut self, key: &'static str) -> Result<Vec<Section>, Faulty> {
        let Some(setting) = self.take(key) else { return Ok(Vec::new()) };
        match setting.value {
            Value::List(list) => list.into_iter().map(|setting| self.as_section(setting)).collect(),
            _ => Err(self.fault(&setting, FaultKind::NotSections)),
        }
    }

    fn as_section(&mut self, setting: Setting) -> Result<Section, Faulty> {
        match setting.value {
            Value::Section(section) => Ok(section),
            _ => Err(self.fault(&setting, FaultKind::NotASection)),
        }
    }

    /// The settings of a list under a key; none where it is not set.
    pub(crate) fn list(&mut self, key: &'static str) -> Result<Vec<Setting>, Faulty> {
        let Some(Setting { value, place }) = self.take(key) else { return Ok(Vec::new()) };
        match value {
            Value::List(list) => Ok(list),
            Value::Cell(text) => {
                let texts = text.split([',', ';']).map(str::trim).filter(|text| !text.is_empty());
                Ok(texts
                    .map(|text| Setting { value: Value::Cell(text.to_owned()), place: place.clone() })
                    .collect())
            }
            value => Err(self.fault(&Setting { value, place }, FaultKind::NotAList)),
        }
    }

    /// All entries that were not taken: names of the business's own.
    pub(crate) fn rest(&mut self) -> Vec<(String, Setting)> {
        std::mem::take(&mut self.section.entries)
    }

    /// Warns of the keys that nobody asked for.
    pub(crate) fn end(self) {
        for (key, setting) in self.section.entries {
            let nearest = nearest(&key, self.asked.iter().copied()).unwrap_or_default().to_owned();
            let Place { file, line, column } = setting.place;
            let (column, found) = (Some(column), Some(setting.value.shown()));
            self.told.caution(Caution {
                file,
                line,
                column,
                found,
                count: 1,
                what: CautionKind::UnknownKey { nearest },
            });
        }
    }
}

/// A key with those above it.
pub(crate) fn joined(above: &str, key: &str) -> String {
    if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") }
}

/// Any text.
pub(crate) fn text(value: &Value) -> Result<String, FaultKind> {
    match value {
        Value::Text(text) => Ok(text.clone()),
        Value::Cell(text) => Ok(text.trim().to_owned()),
        _ => Err(FaultKind::NotAText),
    }
}

/// Any number.
pub(crate) fn any_number(value: &Value) -> Result<Decimal, FaultKind> {
    match value {
        Value::Number(text) => exact(text),
        Value::Cell(text) => match number(text.trim())? {
            Number::Clear { value, .. } => Ok(value),
            Number::Either { decimal, thousands, .. } => {
                Err(FaultKind::AmbiguousNumber { one: decimal.to_string(), other: thousands.to_string() })
            }
        },
        _ => Err(FaultKind::NotANumber),
    }
}

/// A number as TOML writes it, to the last digit.
fn exact(text: &str) -> Result<Decimal, FaultKind> {
    let bare = text.trim_start_matches(['+', '-']);
    if matches!(bare, "nan" | "inf") {
        return Err(FaultKind::NotFinite);
    }
    let value = if text.contains(['e', 'E']) {
        Decimal::from_scientific(text)
    } else {
        Decimal::from_str_exact(text)
    };
    value.map_err(|_| FaultKind::NumberTooLong)
}

/// A number that is not negative.
pub(crate) fn amount(value: &Value) -> Result<Decimal, FaultKind> {
    let value = any_number(value)?;
    if value < Decimal::ZERO { Err(FaultKind::Negative) } else { Ok(value) }
}

/// A number above zero.
pub(crate) fn positive(value: &Value) -> Result<Decimal, FaultKind> {
    let value = any_number(value)?;
    if value > Decimal::ZERO { Ok(value) } else { Err(FaultKind::NotPositive) }
}

/// A number from 0 to 1.
pub(crate) fn share(value: &Value) -> Result<Decimal, FaultKind> {
    let value = any_number(value)?;
    if (Decimal::ZERO..=Decimal::ONE).contains(&value) { Ok(value) } else { Err(FaultKind::NotAShare) }
}

/// A day: as TOML writes it, or as text in the same form.
pub(crate) fn a_day(value: &Value) -> Result<Date, FaultKind> {
    let (Value::Day(text) | Value::Text(text) | Value::Cell(text)) = value else {
        return Err(FaultKind::NotADate);
    };
    match (day(text.trim())?, value) {
        (Day::Plain(day), _) | (Day::Clear { day, .. }, Value::Cell(_)) => Ok(day),
        (Day::Either { day_first, month_first }, Value::Cell(_)) => {
            Err(FaultKind::AmbiguousDate { one: day_first.to_string(), other: month_first.to_string() })
        }
        _ => Err(FaultKind::NotADate),
    }
}

/// One of some words.
pub(crate) fn one_of<T: Copy>(
    all: &'static [T],
    code: fn(T) -> &'static str,
) -> impl Fn(&Value) -> Result<T, FaultKind> {
    move |value| {
        let text = text(value)?;
        let found = all.iter().find(|value| code(**value).eq_ignore_ascii_case(&text));
        found.copied().ok_or_else(|| FaultKind::UnknownWord { allowed: super::line::listed(all, code) })
    }
}
