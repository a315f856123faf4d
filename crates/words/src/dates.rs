//! Dates with a short month, in the order that each language has.

use std::cell::RefCell;
use std::collections::HashMap;

use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;

use crate::Language;

/// Writes a year, month and day; nothing where there is no such day.
type Writer = Box<dyn Fn(i16, u8, u8) -> Option<String>>;

thread_local! {
    /// Making a formatter takes many times as long as using it, and none of them can be shared between threads.
    static WRITERS: RefCell<HashMap<Language, Option<Writer>>> = RefCell::default();
}

/// The date, or the plain figures where there is no such day.
pub(crate) fn date(language: Language, year: i16, month: u8, day: u8) -> String {
    written(language, year, month, day).unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn written(language: Language, year: i16, month: u8, day: u8) -> Option<String> {
    let written = WRITERS.with_borrow_mut(|writers| {
        writers.entry(language).or_insert_with(|| writer(language)).as_ref()?(year, month, day)
    })?;
    // English abbreviates one month to four letters; three, like all others, keep the dates of a column in line.
    Some(if language == Language::En { written.replace("Sept", "Sep") } else { written })
}

fn writer(language: Language) -> Option<Writer> {
    let formatter = FixedCalendarDateTimeFormatter::try_new(language.locale().into(), YMD::medium()).ok()?;
    Some(Box::new(move |year, month, day| {
        let date = Date::try_new_gregorian(i32::from(year), month, day).ok()?;
        Some(formatter.format(&date).to_string())
    }))
}
