//! `tulos cost`: what the time costs that goes into marketing, the owner's and other people's.

mod page;
mod reckoning;
mod wishes;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use serde_json::Number;

use crate::ending::Ended;
use crate::output;
use crate::reader::Reader;
use reckoning::{Days, Reckoning, Share, whole_or_decimal};

/// Numbers are taken as text, so that a wrong one can be told in the reader's language.
#[derive(Args)]
pub(crate) struct Arguments {
    /// What an hour of your own time costs
    #[arg(long, value_name = "MONEY", allow_hyphen_values = true, requires = "minutes")]
    #[arg(required_unless_present_any = ["annual_revenue", "people"], conflicts_with = "annual_revenue")]
    rate: Option<String>,
    /// Revenue of a year; with --hours-per-week it gives the rate
    #[arg(long, value_name = "MONEY", allow_hyphen_values = true, requires = "hours_per_week")]
    annual_revenue: Option<String>,
    /// Your working hours in a week; with --annual-revenue they give the rate
    #[arg(long, value_name = "HOURS", allow_hyphen_values = true, requires = "annual_revenue")]
    hours_per_week: Option<String>,
    /// Minutes a day that you spend
    #[arg(long, value_name = "MINUTES", allow_hyphen_values = true)]
    minutes: Option<String>,
    /// On which days, for everybody: weekdays, every-day, or how many days a week, 1 to 7
    #[arg(long, default_value = "weekdays", value_parser = days(), hide_possible_values = true)]
    days: Days,
    /// Somebody else's rate and minutes a day, such as anna=22:45; may be repeated
    #[arg(long = "person", value_name = "NAME=RATE:MINUTES")]
    people: Vec<String>,
    /// Print JSON, for programs
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    reader: Reader,
}

fn days() -> impl TypedValueParser<Value = Days> {
    let words = Days::ALL.map(|days| match days {
        Days::Every => PossibleValue::new(days.code()).alias("daily"),
        _ => PossibleValue::new(days.code()),
    });
    PossibleValuesParser::new(words).map(|word| Days::from_word(&word))
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let reckoning = wishes::reckoning(arguments)?;
    if arguments.json {
        output::write_json(&Json::from(&reckoning))
    } else {
        output::write(page::draw(&reckoning, &arguments.reader.words()).as_bytes())
    }
}

/// What `--json` prints. The figures at the top are the owner's; `null` where the owner's were not given.
#[derive(Serialize)]
struct Json<'a> {
    hourly_rate: Option<f64>,
    minutes: Option<Number>,
    days: &'static str,
    week: Option<f64>,
    month: Option<f64>,
    year: Option<f64>,
    people: Vec<JsonPerson<'a>>,
}

#[derive(Serialize)]
struct JsonPerson<'a> {
    person: &'a str,
    rate: f64,
    minutes: Number,
    year: f64,
}

impl<'a> From<&'a Reckoning> for Json<'a> {
    fn from(reckoning: &'a Reckoning) -> Self {
        let owner = reckoning.owner.as_ref();
        let days = reckoning.days;
        Self {
            hourly_rate: reckoning.owner_rate().map(reckoning::to_f64),
            minutes: owner.map(|share| whole_or_decimal(share.minutes)),
            days: days.code(),
            week: owner.map(|share| share.cost(days).week()),
            month: owner.map(|share| share.cost(days).month()),
            year: owner.map(|share| share.cost(days).year()),
            people: reckoning.people.iter().map(|(name, share)| person(name, share, days)).collect(),
        }
    }
}

fn person<'a>(name: &'a str, share: &Share, days: Days) -> JsonPerson<'a> {
    JsonPerson {
        person: name,
        rate: reckoning::to_f64(share.rate),
        minutes: whole_or_decimal(share.minutes),
        year: share.cost(days).year(),
    }
}
