//! A few plain questions on the terminal. They go to standard error, so that what is printed stays apart. An empty answer
//! takes what stands in brackets, or leaves the matter open.

use std::io::{self, Write};
use std::path::Path;

use rust_decimal::Decimal;
use tulos_books::{Activity, Bought, Business, Fault, FaultKind, Kind, Offer, OfferKind, WorkingTime};
use tulos_verdict::page::wrap;
use tulos_words::{Arg, Words};

use super::activity::{kind_of, named};
use super::answers::{self, Answers, Read};
use super::telling::{ASSUMED_RATE, name_of, usual_currency};
use crate::ending::Stopped;
use crate::{faults, output};

/// The number of the last kind in the list: something else.
const OTHER: &str = "8";

/// The business as somebody at the terminal answers, and whether nobody knows what an hour costs.
pub(super) fn business(place: &Path, words: &Words) -> Result<(Business, bool), Stopped> {
    let asker = Asker { words };
    let name = asker.ask(&words.say("tulos-ask-name", &[]), &name_of(place, words), answers::name)?;
    let usual = usual_currency(words);
    let currency = asker.ask(&words.say("tulos-ask-currency", &[]), usual.as_str(), answers::currency)?;
    let time_zone = match answers::own_zone() {
        Some(zone) => zone,
        None => asker.ask(&words.say("tulos-ask-time-zone", &[]), "UTC", answers::time_zone)?,
    };
    let (working_time, is_assumed) = working_time(&asker)?;
    let offer = offer(&asker)?;
    let activities = activities(&asker)?;
    let business = Answers { name, currency, time_zone, working_time, offer, activities }.into();
    Ok((business, is_assumed))
}

/// What an hour costs, or what that follows from; who knows neither gets a rate that is only assumed.
fn working_time(asker: &Asker) -> Result<(WorkingTime, bool), Stopped> {
    let mut time = WorkingTime {
        hourly_rate: asker.ask_if_known("tulos-ask-rate", answers::amount)?,
        ..WorkingTime::default()
    };
    if time.hourly_rate.is_none() {
        time.annual_revenue = asker.ask_if_known("tulos-ask-annual-revenue", answers::amount)?;
    }
    if time.annual_revenue.is_some() {
        time.hours_per_week = asker.ask_if_known("tulos-ask-hours-per-week", answers::hours)?;
    }
    let is_assumed = time.hourly_rate.is_none() && time.hours_per_week.is_none();
    if is_assumed {
        time.hourly_rate = Some(Decimal::from(ASSUMED_RATE));
    }
    Ok((time, is_assumed))
}

fn offer(asker: &Asker) -> Result<Offer, Stopped> {
    Ok(Offer {
        kind: asker.ask_if_known("tulos-ask-sells", listed(OfferKind::ALL, OfferKind::code))?,
        price: asker.ask_if_known("tulos-ask-price", answers::amount)?,
        margin: asker.ask_if_known("tulos-ask-margin", answers::margin)?,
        bought: asker.ask_if_known("tulos-ask-bought", listed(Bought::ALL, Bought::code))?,
        ..Offer::default()
    })
}

fn activities(asker: &Asker) -> Result<Vec<Activity>, Stopped> {
    let listed = asker.ask_if_known("tulos-ask-activities", answers::name)?.unwrap_or_default();
    let mut activities: Vec<Activity> = Vec::new();
    for name in listed.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()) {
        let activity = activity(asker, name, &activities)?;
        activities.push(activity);
    }
    Ok(activities)
}

fn activity(asker: &Asker, name: &str, others: &[Activity]) -> Result<Activity, Stopped> {
    let called = [("name", Arg::Text(name))];
    let kind = if let Some(kind) = kind_of(name) {
        kind
    } else {
        let question = asker.words.say("tulos-ask-kind", &called);
        asker.ask(&question, OTHER, listed(Kind::ALL, Kind::code))?
    };
    let usual = asker.ask_or_nothing(&asker.words.say("tulos-ask-minutes", &called), answers::minutes)?;
    Ok(named(name, kind, usual, others))
}

/// One of what a question lists by numbers; they are what is expected then, not the words of the books.
fn listed<T: Copy>(all: &'static [T], code: fn(T) -> &'static str) -> impl Fn(&str) -> Read<T> {
    move |text| {
        answers::word(text, all, code).map_err(|_| {
            let numbers: Vec<_> = (1..=all.len()).map(|number| number.to_string()).collect();
            FaultKind::UnknownWord { allowed: numbers.join(", ") }
        })
    }
}

struct Asker<'w> {
    words: &'w Words,
}

impl Asker<'_> {
    /// Asks until the answer can be read; an empty one stands for `usual`.
    fn ask<T>(&self, question: &str, usual: &str, read: impl Fn(&str) -> Read<T>) -> Result<T, Stopped> {
        let question = format!("{question} [{usual}]");
        let read = |text: &str| if text.is_empty() { read(usual) } else { read(text) };
        loop {
            if let Some(value) = self.read(&self.answer(&question)?, read) {
                return Ok(value);
            }
        }
    }

    /// Asks until the answer can be read or is empty.
    fn ask_or_nothing<T>(
        &self,
        question: &str,
        read: impl Fn(&str) -> Read<T>,
    ) -> Result<Option<T>, Stopped> {
        let read = |text: &str| if text.is_empty() { Ok(None) } else { read(text).map(Some) };
        loop {
            if let Some(value) = self.read(&self.answer(question)?, read) {
                return Ok(value);
            }
        }
    }

    /// The same, the question being a message.
    fn ask_if_known<T>(&self, message: &str, read: impl Fn(&str) -> Read<T>) -> Result<Option<T>, Stopped> {
        self.ask_or_nothing(&self.words.say(message, &[]), read)
    }

    /// What was typed; who ends the input wants no books.
    fn answer(&self, question: &str) -> Result<String, Stopped> {
        let mut asked = io::stderr().lock();
        // A question that nobody can see is answered by nobody: the answer tells.
        let question = wrap(question, output::width() - 1).join("\n");
        let _ = write!(asked, "{question} ").and_then(|()| asked.flush());
        let mut answer = String::new();
        match io::stdin().read_line(&mut answer) {
            Ok(0) | Err(_) => {
                Err(Stopped::Failed(format!("\n{}", self.words.say("tulos-books-left-off", &[]))))
            }
            Ok(_) => Ok(answer.trim().to_owned()),
        }
    }

    /// The answer as it is meant, or said what is wrong with it.
    fn read<T>(&self, answer: &str, read: impl Fn(&str) -> Read<T>) -> Option<T> {
        let wrong = |what| {
            let found = Some(answer.to_owned());
            let fault = Fault { file: String::new(), line: None, column: None, found, what };
            output::complain(&faults::sentences(&fault, self.words));
        };
        read(answer).map_err(wrong).ok()
    }
}
