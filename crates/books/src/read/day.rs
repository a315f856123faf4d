//! Days as people's spreadsheets write them: `2026-03-04`, `4.3.2026`, `04/03/2026`, `3/4/26`.

use jiff::civil::Date;

use crate::fault::FaultKind;

/// A day that was read, or that only its column can settle.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// `YYYY-MM-DD`, as the format has it.
    Plain(Date),
    /// It can be read in one way only.
    Clear { day: Date, form: Form, evident: bool },
    /// `03/04/2026`: the day or the month comes first.
    Either { day_first: Date, month_first: Date },
}

/// The order in which a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Dotted,
    DayFirst,
    MonthFirst,
    YearFirst,
}

impl Form {
    pub(crate) const ALL: [Self; 4] = [Self::Dotted, Self::DayFirst, Self::MonthFirst, Self::YearFirst];

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Dotted => "d.m.y",
            Self::DayFirst => "d/m/y",
            Self::MonthFirst => "m/d/y",
            Self::YearFirst => "y/m/d",
        }
    }
}

/// Reads a day; what it cannot be is a fault.
pub(crate) fn day(text: &str) -> Result<Day, FaultKind> {
    if let Some(plain) = plain(text.as_bytes()) {
        return plain.map(Day::Plain);
    }
    let (a, b, c, separator) = three(text).ok_or(FaultKind::NotADate)?;
    if a.len() == 4 {
        let clear = |day| Day::Clear { day, form: Form::YearFirst, evident: false };
        return date(value(a), value(b), value(c)).map(clear);
    }
    let year = match c.len() {
        4 => value(c),
        // Nobody's books reach back to the twentieth century.
        2 => 2000 + value(c),
        _ => return Err(FaultKind::NotADate),
    };
    ordered(value(a), value(b), year, separator)
}

/// The day that two numbers and a year are, in whichever order the separator and the numbers allow.
fn ordered(a: i16, b: i16, year: i16, separator: char) -> Result<Day, FaultKind> {
    let clear = |form, evident| move |day| Day::Clear { day, form, evident };
    if separator == '.' {
        return date(year, b, a).map(clear(Form::Dotted, false));
    }
    match (date(year, b, a), date(year, a, b)) {
        (Ok(day), Ok(other)) if day == other => Ok(clear(Form::DayFirst, false)(day)),
        (Ok(day_first), Ok(month_first)) => Ok(Day::Either { day_first, month_first }),
        (Ok(day), Err(_)) => Ok(clear(Form::DayFirst, true)(day)),
        (Err(_), Ok(day)) => Ok(clear(Form::MonthFirst, true)(day)),
        (Err(fault), Err(_)) => Err(fault),
    }
}

/// `YYYY-MM-DD` at once, as nearly every cell has it; `None` where it has another form.
fn plain(text: &[u8]) -> Option<Result<Date, FaultKind>> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text else { return None };
    let number = |digits: &[&u8]| {
        digits
            .iter()
            .try_fold(0i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(*digit - b'0')))
    };
    Some(date(number(&[y0, y1, y2, y3])?, number(&[m0, m1])?, number(&[d0, d1])?))
}

fn date(year: i16, month: i16, day: i16) -> Result<Date, FaultKind> {
    // All three have at most four digits; a month or day above 127 is none either way.
    let small = |value: i16| i8::try_from(value).unwrap_or(0);
    Date::new(year, small(month), small(day)).map_err(|_| FaultKind::NoSuchDay)
}

/// Three runs of one to four digits with twice the same separator between them.
fn three(text: &str) -> Option<(&str, &str, &str, char)> {
    let separator = text.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let mut runs = text.split(separator);
    let (a, b, c) = (runs.next()?, runs.next()?, runs.next()?);
    let formed =
        |run: &str, most| (1..=most).contains(&run.len()) && run.bytes().all(|byte| byte.is_ascii_digit());
    (runs.next().is_none() && formed(a, 4) && a.len() != 3 && formed(b, 2) && formed(c, 4))
        .then_some((a, b, c, separator))
}

/// The value of at most four digits.
fn value(digits: &str) -> i16 {
    digits.bytes().fold(0, |sum, digit| sum * 10 + i16::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    #[test]
    fn what_can_be_read_in_one_way() {
        let clear = |day, form, evident| Ok(Day::Clear { day, form, evident });
        assert_eq!(day("2026-03-04"), Ok(Day::Plain(on(2026, 3, 4))));
        assert_eq!(day("4.3.2026"), clear(on(2026, 3, 4), Form::Dotted, false));
        assert_eq!(day("31/12/2026"), clear(on(2026, 12, 31), Form::DayFirst, true));
        assert_eq!(day("31-12-2026"), clear(on(2026, 12, 31), Form::DayFirst, true));
        assert_eq!(day("12/31/26"), clear(on(2026, 12, 31), Form::MonthFirst, true));
        assert_eq!(day("05/05/2026"), clear(on(2026, 5, 5), Form::DayFirst, false));
        assert_eq!(day("2026/3/4"), clear(on(2026, 3, 4), Form::YearFirst, false));
    }

    #[test]
    fn what_only_the_column_can_settle() {
        let either = Day::Either { day_first: on(2026, 4, 3), month_first: on(2026, 3, 4) };
        assert_eq!(day("03/04/2026"), Ok(either));
    }

    #[test]
    fn what_is_no_day() {
        for text in
            ["", "yesterday", "2026-03", "1/2", "1/2/3/4", "2026-3-4-5", "1.2/2026", "123/4/2026", "١/٢/2026"]
        {
            assert_eq!(day(text), Err(FaultKind::NotADate), "{text}");
        }
        for text in ["2026-02-30", "30.2.2026", "32/13/2026", "2026-13-01", "0000-00-00"] {
            assert_eq!(day(text), Err(FaultKind::NoSuchDay), "{text}");
        }
    }
}
