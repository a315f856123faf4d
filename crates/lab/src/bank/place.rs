//! Where a business is: language, money, zone. Prices and rates are alike everywhere, so that the money of a whole bank
//! can be added up.

use super::chance::Chance;

/// The language that customers answer in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Language {
    En,
    Nl,
    Pl,
    Fi,
    Et,
    Fr,
}

/// Where a business is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// Its customers' language.
    pub(crate) language: Language,
    /// ISO 4217.
    pub(crate) currency: &'static str,
    /// IANA.
    pub(crate) zone: &'static str,
    /// ISO 3166-1.
    pub(crate) country: &'static str,
}

const PLACES: [Place; 8] = [
    place(Language::En, "EUR", "Europe/Dublin", "IE"),
    place(Language::En, "GBP", "Europe/London", "GB"),
    place(Language::Nl, "EUR", "Europe/Amsterdam", "NL"),
    place(Language::Nl, "EUR", "Europe/Brussels", "BE"),
    place(Language::Pl, "PLN", "Europe/Warsaw", "PL"),
    place(Language::Fi, "EUR", "Europe/Helsinki", "FI"),
    place(Language::Et, "EUR", "Europe/Tallinn", "EE"),
    place(Language::Fr, "EUR", "Europe/Paris", "FR"),
];

const fn place(
    language: Language,
    currency: &'static str,
    zone: &'static str,
    country: &'static str,
) -> Place {
    Place { language, currency, zone, country }
}

impl Place {
    /// Any of them.
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        *chance.pick(&PLACES)
    }
}
