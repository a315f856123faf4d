//! Numbers and money as each language writes them: marks, groups, the minus and the place of the symbol, from CLDR.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fixed_decimal::{Decimal, FloatPrecision, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::currency::options::CurrencyFormatterOptions;

use crate::Language;

thread_local! {
    /// Making a formatter takes many times as long as using it, and none of them can be shared between threads.
    static FORMATTERS: RefCell<HashMap<Language, Option<DecimalFormatter>>> = RefCell::default();
    /// What [`sample`] gave: a program sees few currencies.
    static SAMPLES: RefCell<HashMap<(Language, String, bool), Rc<str>>> = RefCell::default();
}

/// What stands where a figure is not a number at all.
pub(crate) const NO_FIGURE: &str = "–";

/// `value` rounded half away from zero to `decimals` digits behind the mark, without a minus before nothing; `None`
/// for infinities and what is not a number.
pub(crate) fn decimal(value: f64, decimals: u8) -> Option<Decimal> {
    let position = -i16::from(decimals);
    let mut exact = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
    exact.round_with_mode(position, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    exact.absolute.pad_end(position);
    if exact.absolute.is_zero() {
        exact.set_sign(Sign::None);
    }
    Some(exact)
}

/// `value` with its groups, `decimals` digits behind the mark.
pub(crate) fn number(language: Language, value: f64, decimals: u8) -> String {
    decimal(value, decimals).map_or_else(|| NO_FIGURE.to_owned(), |exact| print(language, &exact))
}

fn print(language: Language, exact: &Decimal) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        let formatter = formatters.entry(language).or_insert_with(|| {
            DecimalFormatter::try_new(language.locale().into(), DecimalFormatterOptions::default()).ok()
        });
        formatter.as_ref().map_or_else(|| exact.to_string(), |formatter| formatter.format(exact).to_string())
    })
}

/// `amount` of `currency` (ISO 4217) with `decimals` digits behind the mark.
pub(crate) fn money(language: Language, amount: f64, currency: &str, decimals: u8) -> String {
    let Some(exact) = decimal(amount, decimals) else { return NO_FIGURE.to_owned() };
    let sample = sample(language, currency, exact.sign() == Sign::Negative);
    // The sample tells where symbol and minus go; its digits make room for ours, as it insists on its own cents.
    let (before, after) = around_digits(&sample);
    format!("{before}{}{after}", print(language, &exact.with_sign(Sign::None)))
}

/// `amount` in whole units; below ten of them with cents, where the currency has any and the amount needs them.
pub(crate) fn money_rounded(language: Language, amount: f64, currency: &str) -> String {
    let cents = cents(language, currency);
    let needs_cents = decimal(amount, cents).is_some_and(|exact| {
        exact.absolute.nonzero_magnitude_start() <= 0 && exact.absolute.nonzero_magnitude_end() < 0
    });
    money(language, amount, currency, if needs_cents { cents } else { 0 })
}

/// How many digits the currency has behind the mark.
fn cents(language: Language, currency: &str) -> u8 {
    let sample = sample(language, currency, false);
    let (before, after) = around_digits(&sample);
    let digits = &sample[before.len()..sample.len() - after.len()];
    digits.chars().skip_while(char::is_ascii_digit).filter(char::is_ascii_digit).count() as u8
}

/// One unit of `currency`, or minus one, as the language writes it.
///
/// The only place that touches the currency formatter, whose interface is not yet settled.
fn sample(language: Language, currency: &str, negative: bool) -> Rc<str> {
    SAMPLES.with_borrow_mut(|samples| {
        let of = (language, currency.to_owned(), negative);
        Rc::clone(samples.entry(of).or_insert_with(|| new_sample(language, currency, negative).into()))
    })
}

fn new_sample(language: Language, currency: &str, negative: bool) -> String {
    let one = Decimal::from(if negative { -1 } else { 1 });
    let formatter = currency.parse().ok().and_then(|code| {
        CurrencyFormatter::try_new_symbol_narrow(
            language.locale().into(),
            code,
            CurrencyFormatterOptions::default(),
        )
        .ok()
    });
    match formatter {
        Some(formatter) => formatter.format_fixed_decimal(&one).to_string(),
        None => format!("{}\u{a0}{currency}", print(language, &one)),
    }
}

/// What stands before the first and after the last digit.
fn around_digits(text: &str) -> (&str, &str) {
    let is_digit = |c: char| c.is_ascii_digit();
    let start = text.find(is_digit).unwrap_or(text.len());
    let end = text.rfind(is_digit).map_or(text.len(), |last| last + 1);
    (&text[..start], &text[end..])
}
