//! One language's sentences, ready to be said.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::{Language, dates, figures, files, plural};

/// What a sentence is told with. `Count` and `Number` choose the plural form by their value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// A name, or anything else that is already written as it is to be read.
    Text(&'a str),
    /// How many, in groups of three digits.
    Count(u64),
    /// A number, and how many digits it has behind the mark.
    Number(f64, u8),
    /// A chance, 0 to 1, as [`Words::percent`] writes it.
    Percent(f64),
    /// An amount and its currency (ISO 4217), as [`Words::money_rounded`] writes it.
    Money(f64, &'a str),
    /// A time in minutes, as [`Words::minutes`] writes it.
    Minutes(f64),
    /// Year, month and day, as [`Words::date`] writes them.
    Date(i16, u8, u8),
}

/// Everything that can be said in one language. Made once for a reader, then shared: saying needs no change to it.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language, read from the texts in the program.
    ///
    /// Texts that Fluent cannot read are left out; a test sees to it that there are none.
    pub fn new(language: Language) -> Self {
        Self::from_texts(language, files::texts(language).iter().map(|&(_, text)| text))
    }

    /// The words of a language from texts at hand.
    pub(crate) fn from_texts<'t>(language: Language, texts: impl Iterator<Item = &'t str>) -> Self {
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        // Fluent takes a plain function here, which can carry no language along.
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| printed(Language::En, value),
            Language::Nl => |value, _| printed(Language::Nl, value),
            Language::Pl => |value, _| printed(Language::Pl, value),
            Language::Fi => |value, _| printed(Language::Fi, value),
            Language::Et => |value, _| printed(Language::Et, value),
            Language::Fr => |value, _| printed(Language::Fr, value),
        }));
        let added = bundle.add_function("NUMBER", plural::number);
        debug_assert!(added.is_ok(), "a new bundle has no functions");
        for text in texts {
            let text = plural::prepared(language, text).into_owned();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, errors)| {
                debug_assert!(false, "{}: unreadable text: {errors:?}", language.code());
                readable
            });
            let added = bundle.add_resource(resource);
            debug_assert!(added.is_ok(), "{}: a message twice: {added:?}", language.code());
        }
        Self { language, bundle }
    }

    /// The language that is spoken.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message, or `message.attribute`.
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = parted(id);
        self.bundle.get_message(message).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(attribute) => message.get_attribute(attribute).is_some(),
        })
    }

    /// The message `id`, or its attribute as `id.attribute`, with its arguments filled in.
    ///
    /// A message that is missing is a defect that tests find; should one get through, its id in brackets is better
    /// than no page at all.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let (message, attribute) = parted(id);
        let pattern = self.bundle.get_message(message).and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else {
            debug_assert!(false, "{}: no message {id}", self.language.code());
            return format!("[{id}]");
        };
        let values: FluentArgs<'_> = args.iter().map(|&(name, arg)| (name, self.value(arg))).collect();
        let mut errors: Vec<FluentError> = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "{}: {id}: {errors:?}", self.language.code());
        said.into_owned()
    }

    fn value<'a>(&self, arg: Arg<'a>) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Count(count) => number_value(count as f64, 0),
            Arg::Number(value, decimals) => number_value(value, decimals),
            Arg::Percent(share) => self.percent(share).into(),
            Arg::Money(amount, currency) => self.money_rounded(amount, currency).into(),
            Arg::Minutes(minutes) => self.minutes(minutes).into(),
            Arg::Date(year, month, day) => self.date(year, month, day).into(),
        }
    }

    /// A number with its groups, `decimals` digits behind the mark.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        figures::number(self.language, value, decimals)
    }

    /// An amount of a currency (ISO 4217), `decimals` digits behind the mark, with the currency's own short sign.
    pub fn money(&self, amount: f64, currency: &str, decimals: u8) -> String {
        figures::money(self.language, amount, currency, decimals)
    }

    /// An amount of a currency (ISO 4217) in whole units; below ten of them with cents if there are any.
    pub fn money_rounded(&self, amount: f64, currency: &str) -> String {
        figures::money_rounded(self.language, amount, currency)
    }

    /// A chance, 0 to 1, in whole per cent. Never nothing and never certain: what would be rounded to 0 or 100 is
    /// less than 1 or more than 99.
    pub fn percent(&self, share: f64) -> String {
        if !share.is_finite() {
            return figures::NO_FIGURE.to_owned();
        }
        let percent = (share * 100.0).round();
        if percent < 1.0 {
            self.say("words-percent-below", &[("percent", Arg::Count(1))])
        } else if percent > 99.0 {
            self.say("words-percent-above", &[("percent", Arg::Count(99))])
        } else {
            self.say("words-percent", &[("percent", Arg::Number(percent, 0))])
        }
    }

    /// A date with a short month.
    pub fn date(&self, year: i16, month: u8, day: u8) -> String {
        dates::date(self.language, year, month, day)
    }

    /// From one date to another, each a year, month and day.
    pub fn date_range(&self, from: (i16, u8, u8), to: (i16, u8, u8)) -> String {
        let (from, to) = (Arg::Date(from.0, from.1, from.2), Arg::Date(to.0, to.1, to.2));
        self.say("words-date-range", &[("from", from), ("to", to)])
    }

    /// A time in whole minutes, from an hour up in hours and minutes.
    pub fn minutes(&self, minutes: f64) -> String {
        if !minutes.is_finite() {
            return figures::NO_FIGURE.to_owned();
        }
        let whole = minutes.round();
        let (hours, rest) = ((whole / 60.0).trunc(), whole % 60.0);
        let hours_arg = ("hours", Arg::Number(hours, 0));
        if hours == 0.0 {
            self.say("words-minutes", &[("minutes", Arg::Number(rest, 0))])
        } else if rest == 0.0 {
            self.say("words-hours", &[hours_arg])
        } else {
            self.say("words-hours-minutes", &[hours_arg, ("minutes", Arg::Number(rest.abs(), 0))])
        }
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list(&self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first @ .., last] => {
                let first = first.join(&self.say("words-list-comma", &[]));
                self.say("words-list", &[("first", Arg::Text(&first)), ("last", Arg::Text(last))])
            }
        }
    }
}

/// A number for Fluent, rounded as it will be printed, so that the form fits what is read.
fn number_value(value: f64, decimals: u8) -> FluentValue<'static> {
    let scale = 10_f64.powi(i32::from(decimals));
    let rounded = if value.is_finite() { (value * scale).round() / scale } else { value };
    let digits = (decimals > 0).then_some(usize::from(decimals));
    let options = FluentNumberOptions { minimum_fraction_digits: digits, ..Default::default() };
    FluentValue::Number(FluentNumber::new(rounded, options))
}

/// A number inside a sentence, as the language writes it; Fluent prints everything else.
fn printed(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let decimals = number.options.minimum_fraction_digits.unwrap_or(0) as u8;
            Some(figures::number(language, number.value, decimals))
        }
        _ => None,
    }
}

/// `message.attribute` in its two parts.
fn parted(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words::from_texts(Language::Nl, [text].into_iter())
    }

    #[test]
    fn messages_and_attributes_are_said_without_marks_around_arguments() {
        let words = words("shop-open = Open tot { $time }\n    .short = { $time }!\n");
        let time = [("time", Arg::Text("zes"))];
        assert_eq!(words.say("shop-open", &time), "Open tot zes");
        assert_eq!(words.say("shop-open.short", &time), "zes!");
        assert!(words.has("shop-open") && words.has("shop-open.short"));
        assert!(!words.has("shop") && !words.has("shop-open.long"));
    }

    #[test]
    fn figures_in_sentences_are_written_as_beside_them() {
        let words =
            Words::from_texts(Language::Et, [files::texts(Language::Et)[0].1, "shop-a = { $x }"].into_iter());
        let said = |arg| words.say("shop-a", &[("x", arg)]);
        assert_eq!(said(Arg::Count(12_345)), words.number(12_345.0, 0));
        assert_eq!(said(Arg::Number(-2.5, 2)), words.number(-2.5, 2));
        assert_eq!(said(Arg::Percent(0.3)), words.percent(0.3));
        assert_eq!(said(Arg::Money(7.25, "EUR")), words.money(7.25, "EUR", 2));
        assert_eq!(said(Arg::Minutes(90.0)), words.minutes(90.0));
        assert_eq!(said(Arg::Date(2026, 11, 23)), words.date(2026, 11, 23));
        assert_eq!(said(Arg::Text("7")), "7");
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "no message shop-gone"))]
    fn a_missing_message_is_its_id() {
        assert_eq!(words("").say("shop-gone", &[]), "[shop-gone]");
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "shop-open"))]
    fn a_missing_argument_does_not_go_unseen() {
        assert_eq!(words("shop-open = Tot { $time }").say("shop-open", &[]), "Tot {$time}");
    }
}
