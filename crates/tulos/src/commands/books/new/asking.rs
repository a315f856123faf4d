//! A few plain questions on the terminal. They go to standard error, so that what is printed stays apart. An empty answer
//! takes what stands in brackets, or leaves the matter open.

use std::io::{self, Write};
use std::path::Path;

use tulos_books::{Activity, Business, Fault, Kind, Offer, WorkingTime};
use tulos_words::{Arg, Words};

use super::activity::{kind_of, named};
use super::answers::{self, Answers, Read};
use super::telling::{name_of, usual_currency};
use crate::ending::Stopped;
use crate::{faults, output};

/// The number of the last kind in the list: something else.
const OTHER: &str = "8";

pub(super) fn business(place: &Path, words: &Words) -> Result<Business, Stopped> {
    let asker = Asker { words };
    let name = asker.ask(&words.say("tulos-ask-name", &[]), &name_of(place, words), answers::name)?;
    let usual = usual_currency(words);
    let currency = asker.ask(&words.say("tulos-ask-currency", &[]), usual.as_str(), answers::currency)?;
    let time_zone = match answers::own_zone() {
        Some(zone) => zone,
        None => asker.ask(&words.say("tulos-ask-time-zone", &[]), "UTC", answers::time_zone)?,
    };
    let working_time = working_time(&asker)?;
    let offer = offer(&asker)?;
    let activities = activities(&asker)?;
    Ok(Answers { name, currency, time_zone, working_time, offer, activities }.into())
}

fn working_time(asker: &Asker) -> Result<WorkingTime, Stopped> {
    let hourly_rate = asker.ask_if_known("tulos-ask-rate", answers::amount)?;
    let (mut annual_revenue, mut hours_per_week) = (None, None);
    if hourly_rate.is_none() {
        annual_revenue = Some(asker.ask_until_known("tulos-ask-annual-revenue", answers::amount)?);
        hours_per_week = Some(asker.ask_until_known("tulos-ask-hours-per-week", answers::hours)?);
    }
    Ok(WorkingTime { hourly_rate, annual_revenue, hours_per_week, ..WorkingTime::default() })
}

fn offer(asker: &Asker) -> Result<Offer, Stopped> {
    Ok(Offer {
        kind: asker.ask_if_known("tulos-ask-sells", answers::sells)?,
        price: asker.ask_if_known("tulos-ask-price", answers::amount)?,
        margin: asker.ask_if_known("tulos-ask-margin", answers::margin)?,
        bought: asker.ask_if_known("tulos-ask-bought", answers::bought)?,
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
    let kind = |text: &str| answers::word(text, Kind::ALL, Kind::code);
    let kind = match kind_of(name) {
        Some(kind) => kind,
        None => asker.ask(&asker.words.say("tulos-ask-kind", &called), OTHER, kind)?,
    };
    let usual = asker.ask_or_nothing(&asker.words.say("tulos-ask-minutes", &called), answers::minutes)?;
    Ok(named(name, kind, usual, others))
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

    /// Asks until there is an answer that can be read.
    fn ask_until_known<T>(&self, message: &str, read: impl Fn(&str) -> Read<T>) -> Result<T, Stopped> {
        let question = self.words.say(message, &[]);
        loop {
            if let Some(value) = self.read(&self.answer(&question)?, &read) {
                return Ok(value);
            }
        }
    }

    /// What was typed; who ends the input wants no books.
    fn answer(&self, question: &str) -> Result<String, Stopped> {
        let mut asked = io::stderr().lock();
        // A question that nobody can see is answered by nobody: the answer tells.
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
