//! Plural forms. Fluent chooses them by its own rules, which are older than the French "many" (`1 000 000 de ventes`);
//! this adds that one form, by ICU's rules, and leaves the files as Fluent has them: `{ $n -> [one] … *[other] … }`.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};
use icu_plurals::{PluralCategory, PluralRules};

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
    let rules = PluralRules::try_new(language.locale().into(), Default::default());
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
    let space = &piece[bare.len()..];
    match bare.rfind(['$', ' ', '{', '(', '\n']) {
        Some(at) if bare[at..].starts_with('$') => format!("{}NUMBER({}){space}", &bare[..at], &bare[at..]),
        _ => piece.to_owned(),
    }
}
