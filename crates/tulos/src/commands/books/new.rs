//! `tulos books new PLACE`: empty, explained books to begin with, after a few plain questions on a terminal, or from
//! what the options say.

mod activity;
mod answers;
mod asking;
mod telling;

use std::io::{ErrorKind, IsTerminal, stdin};
use std::path::{Path, PathBuf};

use clap::Args;
use tulos_books::{Business, blank};
use tulos_verdict::page::wrap;
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::output;
use crate::reader::Reader;

/// Everything is taken as text, so that what is wrong can be told in the reader's language.
#[derive(Args)]
pub(crate) struct Arguments {
    /// A folder that is not there yet or is empty, or a FILE.xlsx
    #[arg(value_name = "FOLDER|FILE.xlsx")]
    place: PathBuf,
    #[command(flatten)]
    reader: Reader,
    #[command(flatten)]
    told: Told,
}

/// What the options say of the business. With any of these nothing is asked.
#[derive(Args, Default, PartialEq)]
struct Told {
    /// Name of the business
    #[arg(long)]
    name: Option<String>,
    /// Currency of all amounts, such as EUR
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Time zone, such as Europe/Dublin; without it, this computer's
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// What an hour of your own time costs
    #[arg(long, value_name = "MONEY", allow_hyphen_values = true)]
    rate: Option<String>,
    /// Revenue of a year; with --hours-per-week it gives the rate
    #[arg(
        long,
        value_name = "MONEY",
        allow_hyphen_values = true,
        requires = "hours_per_week",
        conflicts_with = "rate"
    )]
    annual_revenue: Option<String>,
    /// Your working hours in a week
    #[arg(long, value_name = "HOURS", allow_hyphen_values = true, requires = "annual_revenue")]
    hours_per_week: Option<String>,
    /// What you sell: product, service, subscription, lead or advertising
    #[arg(long, value_name = "KIND")]
    sells: Option<String>,
    /// Usual price
    #[arg(long, value_name = "MONEY", allow_hyphen_values = true)]
    price: Option<String>,
    /// What is left of the price before marketing: 0.45, or 45%
    #[arg(long, value_name = "SHARE", allow_hyphen_values = true)]
    margin: Option<String>,
    /// Customers buy once or repeatedly
    #[arg(long, value_name = "HOW")]
    bought: Option<String>,
    /// What time or money goes into, such as facebook=150 (minutes a week) or "Newsletter:email"; may be repeated
    #[arg(long = "activity", value_name = "NAME[:KIND][=MINUTES]")]
    activities: Vec<String>,
}

impl Told {
    /// Whether nothing tells what an hour costs.
    fn assumes_rate(&self) -> bool {
        self.rate.is_none() && self.annual_revenue.is_none()
    }
}

const THERE_ALREADY: &str = "tulos-books-there-already";

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let words = arguments.reader.words();
    let place = arguments.place.as_path();
    if has_ending(place, "ods") {
        return Err(about("tulos-books-only-xlsx", place, &words));
    }
    // Nobody is asked a dozen questions for nothing.
    if is_taken(place) {
        return Err(about(THERE_ALREADY, place, &words));
    }
    let asks = arguments.told == Told::default() && stdin().is_terminal();
    let (business, assumed) = if asks {
        asking::business(place, &words)?
    } else {
        (telling::business(&arguments.told, place, &words)?, arguments.told.assumes_rate())
    };
    write(place, &business, &words)?;
    let assumed = assumed.then(|| business.currency.to_string());
    output::write(after(place, assumed.as_deref(), &words).as_bytes())
}

fn is_taken(place: &Path) -> bool {
    match std::fs::read_dir(place) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => place.exists(),
    }
}

fn has_ending(place: &Path, ending: &str) -> bool {
    place.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

fn write(place: &Path, business: &Business, words: &Words) -> Ended {
    let say = |message: &str| words.say(message, &[]);
    let written = if has_ending(place, "xlsx") {
        blank::workbook(place, business, &say)
    } else {
        blank::folder(place, business, &say)
    };
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => about(THERE_ALREADY, place, words),
        _ => {
            let (place, why) = (place.to_string_lossy(), error.to_string());
            let told = [("place", Arg::Text(&place)), ("why", Arg::Text(&why))];
            Stopped::Failed(words.say("tulos-books-not-written", &told))
        }
    })
}

/// That this place does not do.
fn about(message: &str, place: &Path, words: &Words) -> Stopped {
    Stopped::WrongInput(words.say(message, &[("place", Arg::Text(&place.to_string_lossy()))]))
}

/// That it is done, that a rate (in this currency) was only assumed, and what to do next.
fn after(place: &Path, assumed: Option<&str>, words: &Words) -> String {
    let place = place.to_string_lossy();
    let begun = words.say("tulos-books-begun", &[("place", Arg::Text(&place))]);
    let assumed = assumed.map(|currency| {
        let rate = [("rate", Arg::Money(telling::ASSUMED_RATE.into(), currency))];
        let said = words.say("tulos-books-rate-assumed", &rate);
        wrap(&said, output::width()).join("\n") + "\n"
    });
    let next = words.say("tulos-books-next", &[]);
    let assumed = assumed.unwrap_or_default();
    // As it must be typed.
    let place = if place.contains(' ') { format!("\"{place}\"") } else { place.into_owned() };
    format!("{begun}\n{assumed}{next}\n\n  tulos books check {place}\n  tulos verdict {place}\n")
}
