//! The six languages, and which of them the reader's environment asks for.

use icu_locale_core::{Locale, locale};

/// A language that Tulos speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English, with dates and numbers as outside of the United States.
    En,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Finnish.
    Fi,
    /// Estonian.
    Et,
    /// French.
    Fr,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 6] = [Self::En, Self::Nl, Self::Pl, Self::Fi, Self::Et, Self::Fr];

    /// The ISO 639-1 code: `en`, `nl`, `pl`, `fi`, `et` or `fr`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::Fi => "fi",
            Self::Et => "et",
            Self::Fr => "fr",
        }
    }

    /// What its speakers call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::Pl => "polski",
            Self::Fi => "suomi",
            Self::Et => "eesti",
            Self::Fr => "français",
        }
    }

    /// The language of a code; a country or an encoding behind it changes nothing, nor does case: `fi`, `FI`, `fi-FI`
    /// and `fi_FI.UTF-8` are all Finnish.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The language that the environment asks for, `variable` telling the value of each environment variable.
    ///
    /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty names the locale; if that is a real one and
    /// not `C` or `POSIX`, the list in `LANGUAGE` comes before it, as gettext has it. English where none is known.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let given = |name: &str| variable(name).filter(|value| !value.is_empty());
        let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(given) else {
            return Self::En;
        };
        if matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX")) {
            return Self::En;
        }
        let wishes = given("LANGUAGE").unwrap_or_default();
        wishes.split(':').chain([locale.as_str()]).find_map(Self::from_code).unwrap_or(Self::En)
    }

    /// The locale whose habits figures and dates follow. English is that of the world at large: the day before the
    /// month, as most readers of it here write it.
    pub(crate) const fn locale(self) -> Locale {
        match self {
            Self::En => locale!("en-001"),
            Self::Nl => locale!("nl"),
            Self::Pl => locale!("pl"),
            Self::Fi => locale!("fi"),
            Self::Et => locale!("et"),
            Self::Fr => locale!("fr"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, En, Et, Fi, Fr, Nl, Pl};

    fn environment(set: &[(&str, &str)]) -> Language {
        Language::from_environment(|name| {
            set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn codes_are_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("fi_FI.UTF-8"), Some(Fi));
        assert_eq!(Language::from_code("NL-be"), Some(Nl));
        assert_eq!(Language::from_code("fil"), None, "Filipino is not Finnish");
        assert_eq!(Language::from_code(""), None);
    }

    #[test]
    fn the_environment_is_asked_in_the_order_of_posix() {
        assert_eq!(environment(&[]), En);
        assert_eq!(environment(&[("LANG", "et_EE.UTF-8")]), Et);
        assert_eq!(environment(&[("LANG", "et_EE.UTF-8"), ("LC_MESSAGES", "pl_PL")]), Pl);
        assert_eq!(
            environment(&[("LANG", "et_EE.UTF-8"), ("LC_MESSAGES", "pl_PL"), ("LC_ALL", "fr_FR")]),
            Fr
        );
        assert_eq!(environment(&[("LC_ALL", ""), ("LANG", "nl_NL")]), Nl, "empty is as good as unset");
    }

    #[test]
    fn plain_and_unknown_locales_are_english() {
        assert_eq!(environment(&[("LANG", "C.UTF-8"), ("LANGUAGE", "fi")]), En);
        assert_eq!(environment(&[("LC_ALL", "POSIX"), ("LANG", "fi_FI")]), En);
        assert_eq!(environment(&[("LANG", "de_DE.UTF-8")]), En);
        assert_eq!(environment(&[("LANGUAGE", "fi")]), En, "without a locale gettext translates nothing");
    }

    #[test]
    fn the_list_of_wishes_comes_first() {
        assert_eq!(environment(&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "de:fi:nl")]), Fi);
        assert_eq!(environment(&[("LANG", "nl_NL.UTF-8"), ("LANGUAGE", "de:sv")]), Nl);
    }
}
