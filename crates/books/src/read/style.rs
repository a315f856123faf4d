//! How a column is written: what its values give away about decimal marks and the order of dates, and what a
//! reader should be told about it.

use csv::StringRecord;

use super::column::{Column, Form};
use super::day::{Day, Form as DayForm, day};
use super::number::{Mark, Number, number};
use super::rows::Origin;
use crate::fault::{Caution, CautionKind, Told};

/// How one column is written.
#[derive(Default)]
pub(crate) struct Style {
    /// The decimal mark that its values give away, once it was looked through.
    pub(crate) mark: Habit<Mark>,
    /// The order of dates that its values give away, once it was looked through.
    pub(crate) order: Habit<DayForm>,
    /// Whether it was told that nothing settles its values: once a column is enough.
    pub(crate) told_open: bool,
    pub(crate) decimal_comma: Seen,
    pub(crate) thousands: Seen,
    pub(crate) three_decimals: Seen,
    pub(crate) forms: [Seen; 4],
}

/// What the values of a column agree on.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Habit<T> {
    /// None of them says.
    #[default]
    Open,
    /// Those that say agree.
    Only(T),
    /// They contradict each other.
    Mixed,
}

impl<T: Copy + PartialEq> Habit<T> {
    fn learn(&mut self, one: T) {
        *self = match *self {
            Self::Open => Self::Only(one),
            Self::Only(other) if other == one => Self::Only(one),
            _ => Self::Mixed,
        };
    }
}

/// What was met how often, and first where.
#[derive(Default)]
pub(crate) struct Seen {
    count: u64,
    line: u64,
    found: String,
}

impl Seen {
    pub(crate) fn note(&mut self, line: u64, found: &str) {
        if self.count == 0 {
            self.line = line;
            found.clone_into(&mut self.found);
        }
        self.count += 1;
    }
}

impl Style {
    pub(crate) fn form(&mut self, form: DayForm) -> &mut Seen {
        &mut self.forms[form as usize]
    }

    /// Takes from a value what it gives away.
    fn learn(&mut self, form: Form, text: &str) {
        match form {
            Form::Number => {
                if let Ok(Number::Clear { mark: Some(mark), .. }) = number(text) {
                    self.mark.learn(mark);
                }
            }
            Form::Day => {
                if let Ok(Day::Clear { form, evident: true, .. }) = day(text) {
                    self.order.learn(form);
                }
            }
            Form::Text => {}
        }
    }

    /// Tells what was met in the column.
    pub(crate) fn tell(&self, file: &str, column: &str, told: &mut Told) {
        let days = DayForm::ALL.iter().map(|form| {
            (&self.forms[*form as usize], CautionKind::DateForm { form: form.code().to_owned() })
        });
        let numbers = [
            (&self.decimal_comma, CautionKind::DecimalComma),
            (&self.thousands, CautionKind::Thousands),
            (&self.three_decimals, CautionKind::ThreeDecimals),
        ];
        for (seen, what) in numbers.into_iter().chain(days).filter(|(seen, _)| seen.count > 0) {
            told.caution(Caution {
                file: file.to_owned(),
                line: Some(seen.line),
                column: Some(column.to_owned()),
                found: Some(seen.found.clone()),
                count: seen.count,
                what,
            });
        }
    }
}

/// Goes over a whole file for what its columns give away; `positions` says where each column stands.
pub(crate) fn look_through(
    origin: &dyn Origin,
    columns: &[Column],
    positions: &[Option<usize>],
    styles: &mut [Style],
) {
    // A file that cannot be read again gives nothing away.
    let Ok(mut rows) = origin.rows() else { return };
    let mut row = StringRecord::new();
    let mut is_header = true;
    while let Ok(Some(_)) = rows.next(&mut row) {
        if std::mem::take(&mut is_header) {
            continue;
        }
        for ((column, position), style) in columns.iter().zip(positions).zip(styles.iter_mut()) {
            if let Some(text) = position.and_then(|at| row.get(at)) {
                style.learn(column.form, text.trim());
            }
        }
    }
}
