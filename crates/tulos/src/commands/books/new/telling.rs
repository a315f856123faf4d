//! The business as the options of the command line tell it, nothing asked.

use std::path::Path;

use rust_decimal::Decimal;
use tulos_books::{Activity, Business, Currency, Fault, Faults, Offer, WorkingTime};
use tulos_words::Words;

use super::answers::{self, Answers, Read};
use super::{Told, activity};
use crate::ending::Stopped;
use crate::faults;

/// What an hour costs until somebody says so. Books without a rate are none, so one is put down, and told to be no more
/// than that.
pub(super) const ASSUMED_RATE: u32 = 40;

pub(super) fn business(told: &Told, place: &Path, words: &Words) -> Result<Business, Stopped> {
    let mut taker = Taker { wrong: Vec::new() };
    let name = taker.take("--name", told.name.as_deref(), answers::name);
    let currency = taker.take("--currency", told.currency.as_deref(), answers::currency);
    let time_zone = taker.take("--time-zone", told.time_zone.as_deref(), answers::time_zone);
    let answers = Answers {
        name: name.unwrap_or_else(|| name_of(place, words)),
        currency: currency.unwrap_or_else(|| usual_currency(words)),
        time_zone: time_zone.or_else(answers::own_zone).unwrap_or_else(|| "UTC".to_owned()),
        working_time: working_time(told, &mut taker),
        offer: offer(told, &mut taker),
        activities: taker.activities(&told.activities),
    };
    if taker.wrong.is_empty() {
        return Ok(answers.into());
    }
    let wrong = Faults { count: taker.wrong.len() as u64, told: taker.wrong };
    Err(Stopped::WrongInput(faults::entries(&wrong, words)))
}

fn working_time(told: &Told, taker: &mut Taker) -> WorkingTime {
    let rate = taker.take("--rate", told.rate.as_deref(), answers::amount);
    let annual_revenue = taker.take("--annual-revenue", told.annual_revenue.as_deref(), answers::amount);
    let hours_per_week = taker.take("--hours-per-week", told.hours_per_week.as_deref(), answers::hours);
    let hourly_rate = if told.assumes_rate() { Some(Decimal::from(ASSUMED_RATE)) } else { rate };
    WorkingTime { hourly_rate, annual_revenue, hours_per_week, ..WorkingTime::default() }
}

fn offer(told: &Told, taker: &mut Taker) -> Offer {
    Offer {
        kind: taker.take("--sells", told.sells.as_deref(), answers::sells),
        price: taker.take("--price", told.price.as_deref(), answers::amount),
        margin: taker.take("--margin", told.margin.as_deref(), answers::margin),
        bought: taker.take("--bought", told.bought.as_deref(), answers::bought),
        ..Offer::default()
    }
}

/// Takes options one by one; all that is wrong with them is told at once.
struct Taker {
    wrong: Vec<Fault>,
}

impl Taker {
    fn take<T>(&mut self, option: &str, text: Option<&str>, read: impl Fn(&str) -> Read<T>) -> Option<T> {
        let text = text?;
        let wrong = |what| {
            let (file, found) = (option.to_owned(), Some(text.to_owned()));
            self.wrong.push(Fault { file, line: None, column: None, found, what });
        };
        read(text.trim()).map_err(wrong).ok()
    }

    fn activities(&mut self, typed: &[String]) -> Vec<Activity> {
        let mut activities = Vec::new();
        for text in typed {
            let read = self.take("--activity", Some(text), |text| activity::typed(text, &activities));
            activities.extend(read);
        }
        activities
    }
}

/// The business is called as the folder or file is, until somebody says otherwise.
pub(super) fn name_of(place: &Path, words: &Words) -> String {
    let name = place.file_stem().map(|name| name.to_string_lossy().trim().to_owned());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| words.say("books-blank-my-business", &[]))
}

/// The currency that most speakers of the language have.
pub(super) fn usual_currency(words: &Words) -> Currency {
    // A test looks at it in every language.
    words.say("books-blank-usual-currency", &[]).parse().expect("a currency in every language")
}

#[cfg(test)]
mod tests {
    use super::*;
    use tulos_words::Language;

    #[test]
    fn every_language_has_its_usual_currency() {
        let usual = |language| usual_currency(&Words::new(language)).to_string();
        assert_eq!(Language::ALL.map(usual), ["EUR", "EUR", "PLN", "EUR", "EUR", "EUR"]);
    }
}
