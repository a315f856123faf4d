//! What may be answered about a business, on the command line or on the terminal: each answer is read here, and what is
//! wrong with one is told as of a cell of the books.

use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use tulos_books::{Activity, Bought, Business, Currency, FaultKind, Minutes, Offer, OfferKind, WorkingTime};

/// What was read, or what is wrong with it.
pub(super) type Read<T> = Result<T, FaultKind>;

/// What makes a business.
pub(super) struct Answers {
    pub(super) name: String,
    pub(super) currency: Currency,
    pub(super) time_zone: String,
    pub(super) working_time: WorkingTime,
    pub(super) offer: Offer,
    pub(super) activities: Vec<Activity>,
}

impl From<Answers> for Business {
    fn from(answers: Answers) -> Self {
        Self {
            name: answers.name,
            currency: answers.currency,
            time_zone: answers.time_zone,
            country: None,
            period: None,
            working_time: answers.working_time,
            offer: answers.offer,
            minutes_per_case_elsewhere: None,
            properties: Vec::new(),
            activities: answers.activities,
        }
    }
}

/// The zone of this computer, if it knows it.
pub(super) fn own_zone() -> Option<String> {
    TimeZone::system().iana_name().and_then(|name| time_zone(name).ok())
}

pub(super) fn name(text: &str) -> Read<String> {
    if text.is_empty() { Err(FaultKind::Empty) } else { Ok(text.to_owned()) }
}

pub(super) fn currency(text: &str) -> Read<Currency> {
    text.to_uppercase().parse().map_err(|_| FaultKind::NotACurrency)
}

pub(super) fn time_zone(text: &str) -> Read<String> {
    let known = TimeZone::get(text).ok().and_then(|zone| zone.iana_name().map(ToOwned::to_owned));
    known.ok_or_else(|| FaultKind::UnknownZone { nearest: "Europe/Dublin".to_owned() })
}

/// An amount that is not negative. The decimal mark may be a comma; a mark before three digits could be either, and is
/// refused, unless nothing but a decimal mark can follow a leading zero.
pub(super) fn amount(text: &str) -> Read<Decimal> {
    let text = text.replace(',', ".");
    if text.split_once('.').is_some_and(|(whole, decimals)| decimals.len() == 3 && whole != "0") {
        return Err(FaultKind::NotANumber);
    }
    let formed =
        text.len() <= 24 && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    let amount = formed.then(|| text.parse::<Decimal>().ok()).flatten().ok_or(FaultKind::NotANumber)?;
    if amount.is_sign_negative() { Err(FaultKind::Negative) } else { Ok(amount) }
}

/// Working hours of a week, above zero.
pub(super) fn hours(text: &str) -> Read<Decimal> {
    amount(text).and_then(|hours| if hours.is_zero() { Err(FaultKind::NotPositive) } else { Ok(hours) })
}

pub(super) fn minutes(text: &str) -> Read<Minutes> {
    amount(text).map(Minutes)
}

/// A share: `0.45`, and what people write for it, `45` and `45 %`. Who writes `1` means all of it, and `1 %` a hundredth.
pub(super) fn margin(text: &str) -> Read<Decimal> {
    let (text, of_hundred) = text.strip_suffix('%').map_or((text, false), |number| (number.trim_end(), true));
    let number = amount(text).map_err(|_| FaultKind::NotAShare)?;
    let share = if of_hundred || number > Decimal::ONE { number / Decimal::ONE_HUNDRED } else { number };
    if share > Decimal::ONE { Err(FaultKind::NotAShare) } else { Ok(share.normalize()) }
}

pub(super) fn sells(text: &str) -> Read<OfferKind> {
    word(text, OfferKind::ALL, OfferKind::code)
}

pub(super) fn bought(text: &str) -> Read<Bought> {
    word(text, Bought::ALL, Bought::code)
}

/// One of a few words, or its number in the list of them.
pub(super) fn word<T: Copy>(text: &str, all: &[T], code: fn(T) -> &'static str) -> Read<T> {
    let numbered = text.parse::<usize>().ok().and_then(|number| all.get(number.checked_sub(1)?));
    let named = all.iter().find(|value| code(**value).eq_ignore_ascii_case(text));
    numbered.or(named).copied().ok_or_else(|| {
        let words: Vec<_> = all.iter().map(|value| code(*value)).collect();
        FaultKind::UnknownWord { allowed: words.join(", ") }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them_unless_they_could_be_two() {
        let read = |text| amount(text).map(|amount| amount.to_string());
        assert_eq!(read("12,50"), Ok("12.50".to_owned()));
        assert_eq!(read("83200"), Ok("83200".to_owned()));
        assert_eq!(read("83,200"), Err(FaultKind::NotANumber), "83200 or 83.2?");
        assert_eq!(read("0,125"), Ok("0.125".to_owned()));
        assert_eq!(read("1.234,50"), Err(FaultKind::NotANumber));
        assert_eq!(read("-5"), Err(FaultKind::Negative));
        assert_eq!(read(""), Err(FaultKind::NotANumber));
    }

    #[test]
    fn a_margin_is_a_share_however_it_is_written() {
        let read = |text| margin(text).map(|share| share.to_string());
        for text in ["0.45", "0,45", "45", "45%", "45 %"] {
            assert_eq!(read(text), Ok("0.45".to_owned()), "{text}");
        }
        assert_eq!((read("1%"), read("0,5 %")), (Ok("0.01".to_owned()), Ok("0.005".to_owned())));
        assert_eq!((read("0.375"), read("37.5%")), (Ok("0.375".to_owned()), Ok("0.375".to_owned())));
        assert_eq!(read("100"), Ok("1".to_owned()));
        assert_eq!(read("101"), Err(FaultKind::NotAShare));
        assert_eq!(read("-1"), Err(FaultKind::NotAShare));
    }

    #[test]
    fn words_may_be_given_by_their_number() {
        assert_eq!(sells("Service"), Ok(OfferKind::Service));
        assert_eq!(sells("2"), Ok(OfferKind::Service));
        assert!(sells("0").is_err() && sells("6").is_err() && sells("").is_err());
    }

    #[test]
    fn zones_are_those_of_the_zone_data() {
        assert_eq!(time_zone("europe/tallinn"), Ok("Europe/Tallinn".to_owned()));
        assert!(time_zone("Tallinn").is_err());
    }
}
