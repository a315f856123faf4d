//! Who reads: in which language the program speaks.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use tulos_words::{Language, Words};

/// The option that every command has that says something to a person.
#[derive(Args)]
pub(crate) struct Reader {
    /// Language to speak instead of the environment's: en, nl, pl, fi, et or fr
    #[arg(long, value_name = "LANGUAGE", value_parser = language(), hide_possible_values = true)]
    lang: Option<Language>,
}

impl Reader {
    /// The words of the language that was asked for, else of the environment's.
    pub(crate) fn words(&self) -> Words {
        Words::new(self.lang.unwrap_or_else(|| Language::from_environment(|name| std::env::var(name).ok())))
    }
}

fn language() -> impl TypedValueParser<Value = Language> {
    let codes = PossibleValuesParser::new(Language::ALL.map(Language::code));
    codes.map(|code| Language::from_code(&code).unwrap_or(Language::En))
}
