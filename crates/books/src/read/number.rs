//! Numbers as people's spreadsheets write them: `1234.5`, `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`.

use rust_decimal::Decimal;

use crate::fault::FaultKind;

/// A number that was read, or that only its column can settle.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// It can be read in one way only.
    Clear {
        value: Decimal,
        /// The decimal mark that it gives away, if it does.
        mark: Option<Mark>,
        /// Whether it has separators of thousands.
        grouped: bool,
    },
    /// One separator before exactly three digits, `1,234`: parts of one or thousands.
    Either {
        /// The separator as a decimal mark.
        decimal: Decimal,
        /// The separator as one of thousands.
        thousands: Decimal,
        /// Which of the two marks it is.
        mark: Mark,
    },
}

/// What stands before the parts of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Point,
    Comma,
}

/// Reads a number; what it cannot be is a fault.
pub(crate) fn number(text: &str) -> Result<Number, FaultKind> {
    if let Some(value) = plain(text) {
        return Ok(Number::Clear { value, mark: text.contains('.').then_some(Mark::Point), grouped: false });
    }
    let (sign, body) = signed(text);
    if is_endless(body) {
        return Err(FaultKind::NotFinite);
    }
    if body.contains(['e', 'E']) {
        return scientific(text);
    }
    let parts = Parts::of(body).ok_or(FaultKind::NotANumber)?;
    parts.number(sign)
}

/// An exact decimal with a point: what nearly every cell is, so it is tried first.
fn plain(text: &str) -> Option<Decimal> {
    let bytes = text.as_bytes();
    if bytes.len() > 32 || !bytes.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-')) {
        return None;
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.starts_with('.') || digits.ends_with('.') || leaves_open(digits) {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

/// Whether digits with points have the form `1.234`.
fn leaves_open(digits: &str) -> bool {
    match digits.split_once('.') {
        Some((whole, parts)) => parts.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0'),
        None => false,
    }
}

/// The sign as it is written plainly, and the rest.
fn signed(text: &str) -> (&'static str, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    }
}

fn is_endless(body: &str) -> bool {
    ["nan", "inf", "infinity", "∞"].iter().any(|word| body.eq_ignore_ascii_case(word))
}

fn scientific(text: &str) -> Result<Number, FaultKind> {
    let formed = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E'));
    if !formed || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Err(FaultKind::NotANumber);
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).ok_or(FaultKind::NotANumber)?;
    if mantissa.parse::<f64>().is_err() || exponent.parse::<i64>().is_err() {
        return Err(FaultKind::NotANumber);
    }
    let value = Decimal::from_scientific(text).map_err(|_| FaultKind::NumberTooLong)?;
    Ok(Number::Clear { value, mark: None, grouped: false })
}

/// Runs of digits and what stands between them.
struct Parts<'a> {
    runs: Vec<&'a str>,
    between: Vec<char>,
}

impl<'a> Parts<'a> {
    fn of(body: &'a str) -> Option<Self> {
        let is_separator =
            |c: char| matches!(c, '.' | ',' | ' ' | '\'' | '’' | '\u{a0}' | '\u{2009}' | '\u{202f}');
        let runs: Vec<&str> = body.split(is_separator).collect();
        let formed = |run: &&str| !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit());
        // Nobody writes more groups than this; what has more is no number.
        (runs.len() <= 16 && runs.iter().all(formed))
            .then(|| Self { between: body.chars().filter(|c| is_separator(*c)).collect(), runs })
    }

    fn number(&self, sign: &str) -> Result<Number, FaultKind> {
        let last = self.between.last().and_then(|c| mark_of(*c));
        match (self.between.len(), last) {
            (0, _) => clear(sign, &self.runs, &[], None, false),
            (1, Some(mark)) if is_grouped(&self.runs) => Ok(Number::Either {
                decimal: decimal(sign, &self.runs[..1], &self.runs[1..])?,
                thousands: decimal(sign, &self.runs, &[])?,
                mark,
            }),
            (1, Some(mark)) => clear(sign, &self.runs[..1], &self.runs[1..], Some(mark), false),
            _ => self.grouped(sign, last),
        }
    }

    /// Several separators: all of one kind are thousands; else the last is the decimal mark.
    fn grouped(&self, sign: &str, last: Option<Mark>) -> Result<Number, FaultKind> {
        let alike = |separators: &[char]| separators.windows(2).all(|pair| pair[0] == pair[1]);
        let (count, ends) = (self.runs.len() - 1, self.between.len() - 1);
        if alike(&self.between) && is_grouped(&self.runs) {
            return clear(sign, &self.runs, &[], last.map(Mark::other), true);
        }
        let decimal_is_alone = last.is_some() && !self.between[..ends].contains(&self.between[ends]);
        if decimal_is_alone && alike(&self.between[..ends]) && is_grouped(&self.runs[..count]) {
            return clear(sign, &self.runs[..count], &self.runs[count..], last, true);
        }
        Err(FaultKind::NotANumber)
    }
}

impl Mark {
    fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

fn mark_of(separator: char) -> Option<Mark> {
    match separator {
        '.' => Some(Mark::Point),
        ',' => Some(Mark::Comma),
        _ => None,
    }
}

/// Whether runs of digits are groups of thousands: one to three without a leading zero, then three each.
fn is_grouped(runs: &[&str]) -> bool {
    let (first, rest) = (runs[0], &runs[1..]);
    first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|run| run.len() == 3)
}

fn clear(
    sign: &str,
    whole: &[&str],
    parts: &[&str],
    mark: Option<Mark>,
    grouped: bool,
) -> Result<Number, FaultKind> {
    Ok(Number::Clear { value: decimal(sign, whole, parts)?, mark, grouped })
}

fn decimal(sign: &str, whole: &[&str], parts: &[&str]) -> Result<Decimal, FaultKind> {
    let point = if parts.is_empty() { "" } else { "." };
    let text = format!("{sign}{}{point}{}", whole.concat(), parts.concat());
    Decimal::from_str_exact(&text).map_err(|_| FaultKind::NumberTooLong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear_value(text: &str) -> Option<(String, Option<Mark>, bool)> {
        match number(text) {
            Ok(Number::Clear { value, mark, grouped }) => Some((value.to_string(), mark, grouped)),
            _ => None,
        }
    }

    #[test]
    fn what_can_be_read_in_one_way() {
        use Mark::{Comma, Point};
        let cases = [
            ("12", "12", None, false),
            ("12.50", "12.50", Some(Point), false),
            ("-12.5", "-12.5", Some(Point), false),
            ("\u{2212}3", "-3", None, false),
            ("+3", "3", None, false),
            ("12,5", "12.5", Some(Comma), false),
            ("0,125", "0.125", Some(Comma), false),
            ("1234,567", "1234.567", Some(Comma), false),
            ("1,234.50", "1234.50", Some(Point), true),
            ("1.234,50", "1234.50", Some(Comma), true),
            ("1,234,567", "1234567", Some(Point), true),
            ("1.234.567", "1234567", Some(Comma), true),
            ("1 234", "1234", None, true),
            ("1\u{202f}234,5", "1234.5", Some(Comma), true),
            ("1'234.5", "1234.5", Some(Point), true),
            ("1e3", "1000", None, false),
            ("0.234", "0.234", Some(Point), false),
        ];
        for (text, value, mark, grouped) in cases {
            assert_eq!(clear_value(text), Some((value.to_owned(), mark, grouped)), "{text}");
        }
    }

    #[test]
    fn what_only_the_column_can_settle() {
        let either =
            |mark| Number::Either { decimal: "1.234".parse().unwrap(), thousands: 1234.into(), mark };
        assert_eq!(number("1,234"), Ok(either(Mark::Comma)));
        assert_eq!(number("1.234"), Ok(either(Mark::Point)));
    }

    #[test]
    fn what_is_no_number() {
        for text in [
            "", "-", ".", "1.", ".5", "12a", "1,23,4", "1.234.5", "12 34", "1..2", "€5", "5%", "--1", "1e",
            "e5",
        ] {
            assert_eq!(number(text), Err(FaultKind::NotANumber), "{text}");
        }
        for text in ["NaN", "inf", "-Infinity", "∞"] {
            assert_eq!(number(text), Err(FaultKind::NotFinite), "{text}");
        }
        for text in ["123456789012345678901234567890", "1e99", "0.00000000000000000000000000001"] {
            assert_eq!(number(text), Err(FaultKind::NumberTooLong), "{text}");
        }
    }
}
