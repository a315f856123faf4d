//! Every sentence that a person reads, in six languages, and numbers, dates and money as each of them writes these.
//!
//! It knows no other crate and nothing of what the sentences are about: a crate asks for a message by its id, which
//! begins with the crate's name, and hands over the figures; the texts lie in `locales/<language>/<crate>.ftl`, where
//! a translator finds them in one place, and are built into the program.
//!
//! ```
//! use tulos_words::{Arg, Language, Words};
//!
//! let words = Words::new(Language::Fi);
//! assert_eq!(words.money_rounded(-1234.5, "EUR"), "−1\u{a0}235\u{a0}€");
//! assert_eq!(words.list(&["kortti", "uutiskirje", "haku"]), "kortti, uutiskirje ja haku");
//! assert_eq!(words.say("words-percent", &[("percent", Arg::Count(62))]), "62\u{a0}%");
//! ```
//!
//! The way through it: [`Language`] says which; [`Words`] holds that language's texts and says them; figures and dates
//! come from ICU's data. Numbers never part from their unit: the space between them does not break.

mod dates;
mod figures;
mod files;
mod language;
mod plural;
mod steering;
mod words;

pub use language::Language;
pub use steering::{shown, steers};
pub use words::{Arg, Words};
