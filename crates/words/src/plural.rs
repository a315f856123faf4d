//! Plural forms. Fluent chooses them by its own rules, which are older than the French "many" (`1 000 000 de ventes`);
//! this adds that one form, by ICU's rules, and leaves the files as Fluent has them: `{ $n -> [one] … *[other] … }`.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::Language;
use crate::figures;

/// Fluent's `NUMBER`: the number itself, but the name of its plural form where Fluent's own rules do not know that form.
pub(crate) fn number<'a>(positional: &[FluentValue<'a>], _named: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(n)) => {
            let decimals = n.options.minimum_fraction_digits.unwrap_or(0);
            match category(Language::Fr, n.value, decimals as u8) {
                PluralCategory::Many => FluentValue::from("many"),
                _ => FluentValue::Number(n.clone()),
            }
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// The plural form of `value` as it is printed with `decimals` digits behind the mark.
fn category(language: Language, value: f64, decimals: u8) -> PluralCategory {
    let rules = PluralRules::try_new(language.locale().into(), PluralRulesOptions::default());
    match (rules, figures::decimal(value, decimals)) {
        (Ok(rules), Some(exact)) => rules.category_for(&exact),
        _ => PluralCategory::Other,
    }
}

/// A file's text with the choices by a number, `$n ->`, led through [`number`] in the language that needs it.
pub(crate) fn prepared(language: Language, text: &str) -> Cow<'_, str> {
    if language != Language::Fr || !text.contains("->") {
        return Cow::Borrowed(text);
    }
    let pieces: Vec<_> = text.split("->").map(wrapped).collect();
    Cow::Owned(pieces.join("->"))
}

/// `… $n ` at the end of a piece as `… NUMBER($n) `.
fn wrapped(piece: &str) -> String {
    let bare = piece.trim_end();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    match bare.rfind('$') {
        Some(at) if bare[at + 1..].chars().all(is_name) => {
            format!("{}NUMBER({}){}", &bare[..at], &bare[at..], &piece[bare.len()..])
        }
        _ => piece.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Arg, Words};

    /// A message that tells which form was chosen, with a form of its own for nothing.
    const FORMS: &str = "
form = { $n ->
    [one] one { $n }
    [few] few { $n }
    [many] many { $n }
   *[other] other { $n }
}
none = { $n ->
    [0] none
   *[other] some
}
";

    fn words(language: Language) -> Words {
        Words::from_texts(language, [FORMS].into_iter())
    }

    fn form(words: &Words, value: f64, decimals: u8) -> String {
        let said = words.say("form", &[("n", Arg::Number(value, decimals))]);
        said.split(' ').next().unwrap_or_default().to_owned()
    }

    /// By the tables of CLDR's "Language Plural Rules", for 0, 1, 2, 5, 12, 22, 100, 1,000,000 and 1.5.
    #[test]
    fn every_language_has_its_forms() {
        let (one, few, many, other) = ("one", "few", "many", "other");
        let germanic = [other, one, other, other, other, other, other, other, other];
        let expected = [
            (Language::En, germanic),
            (Language::Nl, germanic),
            (Language::Pl, [many, one, few, many, many, few, many, many, other]),
            (Language::Fi, germanic),
            (Language::Et, germanic),
            (Language::Fr, [one, one, other, other, other, other, other, many, one]),
        ];
        for (language, forms) in expected {
            let words = words(language);
            let whole = [0.0, 1.0, 2.0, 5.0, 12.0, 22.0, 100.0, 1e6].map(|value| form(&words, value, 0));
            assert_eq!(whole, forms[..8], "{language:?}");
            assert_eq!(form(&words, 1.5, 1), forms[8], "{language:?}: 1.5");
        }
    }

    #[test]
    fn forms_are_those_of_icu_throughout() {
        for language in Language::ALL {
            let words = words(language);
            let thousands = (0..=1_200).chain([10_000, 999_999, 1_000_001, 2_000_000, 1_000_000_000]);
            for value in thousands.map(f64::from) {
                for (value, decimals) in [(value, 0), (value / 10.0, 1), (value, 2)] {
                    let name = match category(language, value, decimals) {
                        PluralCategory::Zero => "zero",
                        PluralCategory::One => "one",
                        PluralCategory::Two => "two",
                        PluralCategory::Few => "few",
                        PluralCategory::Many => "many",
                        PluralCategory::Other => "other",
                    };
                    assert_eq!(form(&words, value, decimals), name, "{language:?}: {value} with {decimals}");
                }
            }
        }
    }

    #[test]
    fn a_form_goes_by_what_is_printed() {
        let words = words(Language::En);
        assert_eq!(words.say("form", &[("n", Arg::Number(1.04, 0))]), "one 1");
        assert_eq!(words.say("form", &[("n", Arg::Number(1.0, 1))]), "other 1.0");
        assert_eq!(words.say("form", &[("n", Arg::Count(12_345))]), "other 12,345");
    }

    #[test]
    fn the_french_form_for_millions_still_prints_the_number() {
        let words = words(Language::Fr);
        assert_eq!(words.say("form", &[("n", Arg::Count(3_000_000))]), "many 3\u{202f}000\u{202f}000");
        assert_eq!(words.say("none", &[("n", Arg::Count(3_000_000))]), "some");
    }

    #[test]
    fn an_exact_number_comes_before_a_form() {
        for language in Language::ALL {
            assert_eq!(words(language).say("none", &[("n", Arg::Count(0))]), "none", "{language:?}");
            assert_eq!(words(language).say("none", &[("n", Arg::Number(0.2, 0))]), "none", "{language:?}");
        }
    }

    #[test]
    fn only_choices_by_an_argument_are_led_through() {
        let text = "a = { $n ->\n *[other] $n }\nb = { -brand.case ->\n *[other] x }\nc = { $n } -> { NUMBER($n) ->\n";
        let expected = "a = { NUMBER($n) ->\n *[other] $n }\nb = { -brand.case ->\n *[other] x }\nc = { $n } -> { NUMBER($n) ->\n";
        assert_eq!(prepared(Language::Fr, text), expected);
        assert_eq!(prepared(Language::Nl, text), text);
    }
}
