//! The texts, built into the program: `locales/<language>/<crate>.ftl`.

use crate::Language;

macro_rules! texts {
    ($language:literal) => {
        &[
            ("words", include_str!(concat!("../../../locales/", $language, "/words.ftl"))),
            ("books", include_str!(concat!("../../../locales/", $language, "/books.ftl"))),
            ("verdict", include_str!(concat!("../../../locales/", $language, "/verdict.ftl"))),
            ("shell", include_str!(concat!("../../../locales/", $language, "/shell.ftl"))),
            ("business", include_str!(concat!("../../../locales/", $language, "/business.ftl"))),
            ("ledger", include_str!(concat!("../../../locales/", $language, "/ledger.ftl"))),
            ("tulos", include_str!(concat!("../../../locales/", $language, "/tulos.ftl"))),
        ]
    };
}

/// Every file of a language: the crate that it belongs to, and its text.
pub(crate) const fn texts(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::En => texts!("en"),
        Language::Nl => texts!("nl"),
        Language::Pl => texts!("pl"),
        Language::Fi => texts!("fi"),
        Language::Et => texts!("et"),
        Language::Fr => texts!("fr"),
    }
}
