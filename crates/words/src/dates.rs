//! Dates with a short month, in the order that each language has.

use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;

use crate::Language;

/// The date, or the plain figures where there is no such day.
pub(crate) fn date(language: Language, year: i16, month: u8, day: u8) -> String {
    written(language, year, month, day).unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn written(language: Language, year: i16, month: u8, day: u8) -> Option<String> {
    let date = Date::try_new_gregorian(i32::from(year), month, day).ok()?;
    let formatter = FixedCalendarDateTimeFormatter::try_new(language.locale().into(), YMD::medium()).ok()?;
    let written = formatter.format(&date).to_string();
    // English abbreviates one month to four letters; three, like all others, keep the dates of a column in line.
    Some(if language == Language::En { written.replace("Sept", "Sep") } else { written })
}
