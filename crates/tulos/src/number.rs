//! Numbers that were typed: taken as text, so that a wrong one can be told in the reader's language.

use rust_decimal::Decimal;
use tulos_words::{Arg, Words};

use crate::ending::Stopped;

/// The least and the most that a kind of number can be, and one as it is to be written.
pub(crate) struct Range {
    pub(crate) least: u64,
    pub(crate) most: u64,
    pub(crate) example: &'static str,
}

/// What an hour costs.
pub(crate) const RATE: Range = Range { least: 0, most: 1_000_000_000, example: "12.50" };
/// The revenue of a year.
pub(crate) const REVENUE: Range = Range { least: 0, most: 1_000_000_000_000, example: "83200" };
/// Working hours of a week.
pub(crate) const HOURS: Range = Range { least: 1, most: 7 * 24, example: "37.5" };

impl Range {
    /// The number in a text: digits with one point, within the range.
    pub(crate) fn read(&self, text: &str) -> Option<Decimal> {
        let text = text.trim();
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text.len() <= 28;
        let number = plain.then(|| text.parse::<Decimal>().ok()).flatten();
        number.filter(|number| (self.least.into()..=self.most.into()).contains(number))
    }

    /// The number that an option of the command line gives.
    pub(crate) fn option(
        &self,
        option: &str,
        text: &str,
        words: impl Fn() -> Words,
    ) -> Result<Decimal, Stopped> {
        self.read(text).ok_or_else(|| self.refused(option, text, &words()))
    }

    /// That what was typed after an option is no such number.
    pub(crate) fn refused(&self, option: &str, typed: &str, words: &Words) -> Stopped {
        let told = [
            ("option", Arg::Text(option)),
            ("found", Arg::Text(typed)),
            ("least", Arg::Count(self.least)),
            ("most", Arg::Count(self.most)),
            ("example", Arg::Text(self.example)),
        ];
        Stopped::WrongInput(words.say("tulos-not-a-number", &told))
    }
}
