//! From what was typed to what is to be reckoned: every number is looked at here, and nowhere after.

use rust_decimal::Decimal;
use tulos_words::Arg;

use super::Arguments;
use super::reckoning::{Reckoning, Share, hourly_rate};
use crate::ending::Stopped;
use crate::number::{HOURS, RATE, REVENUE, Range};
use crate::reader::Reader;

/// Minutes of a day.
const MINUTES: Range = Range { least: 0, most: 24 * 60, example: "30" };
const PERSON: &str = "--person";

pub(super) fn reckoning(arguments: &Arguments) -> Result<Reckoning, Stopped> {
    let told = |option, text: &Option<String>, range: &Range| {
        text.as_deref().map(|text| range.option(option, text, || arguments.reader.words())).transpose()
    };
    let rate = told("--rate", &arguments.rate, &RATE)?;
    let revenue = told("--annual-revenue", &arguments.annual_revenue, &REVENUE)?;
    let hours = told("--hours-per-week", &arguments.hours_per_week, &HOURS)?;
    let minutes = told("--minutes", &arguments.minutes, &MINUTES)?;
    let earned = revenue.zip(hours);
    let rate = rate.or(earned.map(|(revenue, hours)| hourly_rate(revenue, hours)));
    let people = arguments.people.iter().map(|text| person(&arguments.reader, text));
    Ok(Reckoning {
        days: arguments.days,
        owner: rate.zip(minutes).map(|(rate, minutes)| Share { rate, minutes }),
        earned,
        people: people.collect::<Result<_, _>>()?,
    })
}

/// `anna=22:45`. A name may hold an equals sign itself.
fn person(reader: &Reader, typed: &str) -> Result<(String, Share), Stopped> {
    let parts =
        typed.rsplit_once('=').and_then(|(name, figures)| Some((name.trim(), figures.split_once(':')?)));
    let Some((name, (rate, minutes))) = parts.filter(|(name, _)| !name.is_empty()) else {
        return Err(not_a_person(reader, typed));
    };
    let number = |text: &str, range: &Range| -> Result<Decimal, Stopped> {
        range.read(text).ok_or_else(|| range.refused(PERSON, typed, &reader.words()))
    };
    let share = Share { rate: number(rate, &RATE)?, minutes: number(minutes, &MINUTES)? };
    Ok((name.to_owned(), share))
}

fn not_a_person(reader: &Reader, typed: &str) -> Stopped {
    let told =
        [("option", Arg::Text(PERSON)), ("found", Arg::Text(typed)), ("example", Arg::Text("anna=22:45"))];
    Stopped::WrongInput(reader.words().say("tulos-cost-not-a-person", &told))
}
