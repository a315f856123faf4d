//! Amounts: money with its currency, and minutes.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

/// An ISO 4217 code, such as `EUR`: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The three letters.
    pub fn as_str(&self) -> &str {
        // Only capital ASCII letters are ever stored, see `from_str`.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|letter| letter.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(NotACurrency),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is no currency code of three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACurrency;

/// An exact amount of money in its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much, exactly as it was written.
    pub amount: Decimal,
    /// In what.
    pub currency: Currency,
}

impl Money {
    /// The amount as a number for the judgement; the exact decimal is lost.
    pub fn to_f64(self) -> f64 {
        decimal_to_f64(self.amount)
    }
}

/// A span of working time in minutes, never negative; parts of a minute are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Minutes(pub Decimal);

impl Minutes {
    /// Minutes as a number for the judgement.
    pub fn to_f64(self) -> f64 {
        decimal_to_f64(self.0)
    }
}

fn decimal_to_f64(value: Decimal) -> f64 {
    use rust_decimal::prelude::ToPrimitive;
    // Every decimal has a nearest number: `to_f64` gives `None` for none of them.
    value.to_f64().unwrap_or(0.0)
}
