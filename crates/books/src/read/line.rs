//! The cells of a row as values, with a fault for each that is none.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};

use csv::StringRecord;
use jiff::civil::{Date, Time as Clock};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::column::Column;
use super::day::{Day, Form, day};
use super::known::Known;
use super::number::{Mark, Number, number};
use super::rows::Origin;
use super::style::{Habit, Style, look_through};
use crate::fault::{FaultKind, Faulty, Told};
use crate::nearest::nearest;
use crate::{ActivityId, Minutes, PropertyId, Purpose, RowId};

/// A cell of the row that is being read.
#[derive(Clone, Copy)]
pub(crate) struct Cell<'r> {
    column: usize,
    text: &'r str,
}

/// Why there is no value: a fault, or nothing more to tell than was told.
pub(crate) type NoValue = Option<FaultKind>;

/// A table while it is read.
pub(crate) struct Lines<'a> {
    pub(crate) file: &'a str,
    pub(crate) columns: &'static [Column],
    pub(crate) origin: &'a dyn Origin,
    pub(crate) known: &'a Known,
    pub(crate) tomorrow: Date,
    pub(crate) told: &'a mut Told,
    /// Where in the file each column stands, if it is there.
    pub(crate) positions: Vec<Option<usize>>,
    pub(crate) styles: Vec<Style>,
    pub(crate) hints_at_commas: bool,
    pub(crate) looked_through: bool,
    pub(crate) ids: Ids,
    pub(crate) line: u64,
}

impl Lines<'_> {
    /// The cells of a row in the order of the format's columns; a column that is not there gives empty cells.
    pub(crate) fn cells<'r, const N: usize>(&self, row: &'r StringRecord) -> [Cell<'r>; N] {
        std::array::from_fn(|column| {
            let text = self.positions[column].and_then(|at| row.get(at)).unwrap_or("");
            Cell { column, text }
        })
    }

    pub(crate) fn fault(&mut self, cell: Cell, what: FaultKind) {
        let column = self.columns[cell.column].name;
        self.told.fault(self.file, Some(self.line), Some(column), cell.text, what);
    }

    /// The value of a cell that must have one.
    pub(crate) fn must<T>(
        &mut self,
        cell: Cell,
        read: impl FnOnce(&mut Self, Cell) -> Result<T, NoValue>,
    ) -> Result<T, Faulty> {
        self.may(cell, read)?.ok_or_else(|| self.empty(cell))
    }

    /// The value of a cell; `None` for an empty one.
    pub(crate) fn may<T>(
        &mut self,
        cell: Cell,
        read: impl FnOnce(&mut Self, Cell) -> Result<T, NoValue>,
    ) -> Result<Option<T>, Faulty> {
        let trimmed = Cell { text: cell.text.trim(), ..cell };
        if trimmed.text.is_empty() {
            return Ok(None);
        }
        read(self, trimmed).map(Some).map_err(|what| {
            if let Some(what) = what {
                self.fault(cell, what);
            }
            Faulty
        })
    }

    /// Tells that a cell is empty, unless its column is not there, which was told once.
    fn empty(&mut self, cell: Cell) -> Faulty {
        if self.positions[cell.column].is_some() {
            self.fault(cell, FaultKind::Empty);
        }
        Faulty
    }

    /// A text exactly as it stands.
    pub(crate) fn text(cell: Cell) -> Option<String> {
        (!cell.text.is_empty()).then(|| cell.text.to_owned())
    }

    /// A text that must be there.
    pub(crate) fn must_text(&mut self, cell: Cell) -> Result<String, Faulty> {
        Self::text(cell).ok_or_else(|| self.empty(cell))
    }

    /// The id of another row, exactly as it stands.
    pub(crate) fn other_id(cell: Cell) -> Option<RowId> {
        (!cell.text.is_empty()).then(|| RowId(cell.text.into()))
    }

    /// The row's own id, which no other row of the file may have.
    pub(crate) fn own_id(&mut self, cell: Cell) -> Option<RowId> {
        let id = Self::other_id(cell)?;
        if !self.ids.is_new(cell.text) {
            self.fault(cell, FaultKind::IdTwice);
        }
        Some(id)
    }

    /// The row's own id, which it must have.
    pub(crate) fn must_own_id(&mut self, cell: Cell) -> Result<RowId, Faulty> {
        self.own_id(cell).ok_or_else(|| self.empty(cell))
    }

    /// Any day.
    pub(crate) fn day(&mut self, cell: Cell) -> Result<Date, NoValue> {
        let (day, form) = match day(cell.text)? {
            Day::Plain(day) => return Ok(day),
            Day::Clear { day, form, .. } => (day, form),
            Day::Either { day_first, month_first } => self.settled_day(cell, day_first, month_first)?,
        };
        self.styles[cell.column].form(form).note(self.line, cell.text);
        Ok(day)
    }

    /// A day that has come, or comes tomorrow.
    pub(crate) fn past_day(&mut self, cell: Cell) -> Result<Date, NoValue> {
        let day = self.day(cell)?;
        if day > self.tomorrow {
            return Err(Some(FaultKind::AfterTomorrow { tomorrow: self.tomorrow.to_string() }));
        }
        Ok(day)
    }

    fn settled_day(
        &mut self,
        cell: Cell,
        day_first: Date,
        month_first: Date,
    ) -> Result<(Date, Form), NoValue> {
        let style = self.style_looked_through(cell);
        match style.order {
            Habit::Only(Form::DayFirst) => Ok((day_first, Form::DayFirst)),
            Habit::Only(Form::MonthFirst) => Ok((month_first, Form::MonthFirst)),
            _ if std::mem::replace(&mut style.told_open, true) => Err(None),
            _ => Err(Some(FaultKind::AmbiguousDate {
                one: day_first.to_string(),
                other: month_first.to_string(),
            })),
        }
    }

    /// Any number.
    pub(crate) fn number(&mut self, cell: Cell) -> Result<Decimal, NoValue> {
        match number(cell.text)? {
            Number::Clear { value, mark, grouped } => {
                let style = &mut self.styles[cell.column];
                if mark == Some(Mark::Comma) {
                    style.decimal_comma.note(self.line, cell.text);
                }
                if grouped {
                    style.thousands.note(self.line, cell.text);
                }
                Ok(value)
            }
            Number::Either { decimal, thousands, mark } => {
                self.settled_number(cell, decimal, thousands, mark)
            }
        }
    }

    fn settled_number(
        &mut self,
        cell: Cell,
        decimal: Decimal,
        thousands: Decimal,
        mark: Mark,
    ) -> Result<Decimal, NoValue> {
        let (line, hints_at_commas) = (self.line, self.hints_at_commas);
        let style = self.style_looked_through(cell);
        let (seen, value) = match (style.mark, mark) {
            (Habit::Only(Mark::Point), Mark::Point) => return Ok(decimal),
            (Habit::Only(Mark::Comma), Mark::Comma) => (&mut style.decimal_comma, decimal),
            (Habit::Only(_), _) => (&mut style.thousands, thousands),
            // Amounts are decimals with a point, unless everything around this one is of another habit.
            (Habit::Open, Mark::Point) if !hints_at_commas => (&mut style.three_decimals, decimal),
            _ if std::mem::replace(&mut style.told_open, true) => return Err(None),
            _ => {
                let (one, other) = (decimal.to_string(), thousands.to_string());
                return Err(Some(FaultKind::AmbiguousNumber { one, other }));
            }
        };
        seen.note(line, cell.text);
        Ok(value)
    }

    /// The style of a column after the whole file was gone over once for what it gives away.
    fn style_looked_through(&mut self, cell: Cell) -> &mut Style {
        if !std::mem::replace(&mut self.looked_through, true) {
            look_through(self.origin, self.columns, &self.positions, &mut self.styles);
        }
        &mut self.styles[cell.column]
    }

    /// A number that is not negative.
    pub(crate) fn amount(&mut self, cell: Cell) -> Result<Decimal, NoValue> {
        let value = self.number(cell)?;
        if value < Decimal::ZERO { Err(Some(FaultKind::Negative)) } else { Ok(value) }
    }

    pub(crate) fn minutes(&mut self, cell: Cell) -> Result<Minutes, NoValue> {
        self.amount(cell).map(Minutes)
    }

    /// A whole number that is not negative.
    pub(crate) fn count(&mut self, cell: Cell) -> Result<u64, NoValue> {
        let value = self.amount(cell)?;
        if !value.is_integer() {
            return Err(Some(FaultKind::NotWhole));
        }
        // What counts more has more digits than a database keeps.
        value.to_i64().map(i64::unsigned_abs).ok_or(Some(FaultKind::NumberTooLong))
    }

    pub(crate) fn activity(&mut self, cell: Cell) -> Result<ActivityId, NoValue> {
        let Some(activities) = &self.known.activities else {
            return ActivityId::new(cell.text).ok_or(Some(FaultKind::NotAnId));
        };
        if let Some((id, _)) = activities.get(cell.text) {
            return Ok(id.clone());
        }
        Err(Some(match self.nearest(cell.text, activities.keys()) {
            Some(nearest) => FaultKind::UnknownActivity { nearest },
            None => FaultKind::NoActivities,
        }))
    }

    pub(crate) fn property(&mut self, cell: Cell) -> Result<PropertyId, NoValue> {
        let Some(properties) = &self.known.properties else {
            return PropertyId::new(cell.text).ok_or(Some(FaultKind::NotAnId));
        };
        if let Some(id) = properties.get(cell.text) {
            return Ok(id.clone());
        }
        Err(Some(match self.nearest(cell.text, properties.keys()) {
            Some(nearest) => FaultKind::UnknownProperty { nearest },
            None => FaultKind::NoProperties,
        }))
    }

    fn nearest<'n>(&self, name: &str, names: impl Iterator<Item = &'n Box<str>>) -> Option<String> {
        let mut names: Vec<&str> = names.map(AsRef::as_ref).collect();
        names.sort_unstable();
        // Nobody will read it any more: comparing a million names would take its time.
        if self.told.is_full() { names.first().copied() } else { nearest(name, names) }.map(str::to_owned)
    }

    /// A purpose, and one that the activity has.
    pub(crate) fn purpose(
        &mut self,
        cell: Cell,
        activity: Result<&ActivityId, &Faulty>,
    ) -> Result<Option<Purpose>, Faulty> {
        let Some(purpose) = self.may(cell, |_, cell| word(cell, Purpose::ALL, Purpose::code))? else {
            return Ok(None);
        };
        let of = activity.ok().zip(self.known.activities.as_ref());
        let has = of.and_then(|(id, activities)| activities.get(id.as_str()));
        if let Some((id, purposes)) = has.filter(|(_, has)| !has.is_empty() && !has.contains(&purpose)) {
            let (activity, purposes) = (id.to_string(), listed(purposes, Purpose::code));
            self.fault(cell, FaultKind::NotItsPurpose { activity, purposes });
            return Err(Faulty);
        }
        Ok(Some(purpose))
    }

    /// Sees that a row's currency, if it names one, is the business's.
    pub(crate) fn same_currency(&mut self, cell: Cell) -> Result<(), Faulty> {
        let named = cell.text.trim();
        match self.known.currency {
            Some(currency) if !named.is_empty() && !named.eq_ignore_ascii_case(currency.as_str()) => {
                self.fault(cell, FaultKind::OtherCurrency { currency: currency.to_string() });
                Err(Faulty)
            }
            _ => Ok(()),
        }
    }

    /// Sees that a span of days does not end before it begins; `cell` is its end.
    pub(crate) fn in_order(
        &mut self,
        from: Option<Date>,
        to: Option<Date>,
        cell: Cell,
    ) -> Result<(), Faulty> {
        match (from, to) {
            (Some(from), Some(to)) if to < from => {
                self.fault(cell, FaultKind::EndsBeforeItBegins { from: from.to_string() });
                Err(Faulty)
            }
            _ => Ok(()),
        }
    }
}

/// One of the words that a column may hold, whatever its case.
pub(crate) fn word<T: Copy>(cell: Cell, all: &[T], code: fn(T) -> &'static str) -> Result<T, NoValue> {
    let found = all.iter().find(|value| code(**value).eq_ignore_ascii_case(cell.text));
    found.copied().ok_or_else(|| Some(FaultKind::UnknownWord { allowed: listed(all, code) }))
}

/// `yes` or `no`.
pub(crate) fn yes_or_no(_: &mut Lines, cell: Cell) -> Result<bool, NoValue> {
    word(cell, &[true, false], |yes| if yes { "yes" } else { "no" })
}

/// A time of day.
pub(crate) fn time_of_day(_: &mut Lines, cell: Cell) -> Result<Clock, NoValue> {
    clock(cell.text).ok_or(Some(FaultKind::NotATime))
}

/// The words that may stand somewhere.
pub(crate) fn listed<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> String {
    all.iter().map(|value| code(*value)).collect::<Vec<_>>().join(", ")
}

/// A time of day: `7:30`, `07:30`, `07:30:15`, parts of a second too.
fn clock(text: &str) -> Option<Clock> {
    let padded = if text.as_bytes().get(1) == Some(&b':') { format!("0{text}") } else { text.to_owned() };
    let formed = padded.len() >= 5 && padded.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b':' | b'.'));
    if formed { padded.parse().ok() } else { None }
}

/// The ids that a file has had, 16 bytes each: two ids with the same two hashes are as good as impossible.
#[derive(Default)]
pub(crate) struct Ids {
    seen: HashSet<u128, BuildHasherDefault<AsItIs>>,
    hashers: (RandomState, RandomState),
}

impl Ids {
    fn is_new(&mut self, id: &str) -> bool {
        let (high, low) = (self.hashers.0.hash_one(id), self.hashers.1.hash_one(id));
        self.seen.insert(u128::from(high) << 64 | u128::from(low))
    }
}

/// Takes a hash for what it is.
#[derive(Default)]
pub(crate) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, hash: u128) {
        self.0 = hash as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_new_once() {
        let mut ids = Ids::default();
        assert!(ids.is_new("a") && ids.is_new("A") && ids.is_new(""));
        assert!(!ids.is_new("a"));
    }

    #[test]
    fn times_of_day() {
        for (text, hour, minute) in [("7:30", 7, 30), ("07:30", 7, 30), ("23:59:59", 23, 59)] {
            let time = clock(text).unwrap();
            assert_eq!((time.hour(), time.minute()), (hour, minute), "{text}");
        }
        assert!(["", "7", "25:00", "7.30", "07:30Z", "noon"].into_iter().all(|text| clock(text).is_none()));
    }
}
