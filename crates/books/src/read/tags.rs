//! Finding the tags of XML that comes in pieces, without keeping any of it: enough to see whether it is whole, and how
//! much a crate that reads it would have to keep.

use super::unzip::Refused::{self, Broken, TooLarge};

/// The longest tag that anything writes.
const TAG: usize = 1 << 16;
/// The longest text without a tag, and the longest remark: the reader of XML keeps either in one piece.
const RUN: usize = 8 << 20;

/// Takes a tag, and how many bytes of text came before it.
type Found<'f> = dyn FnMut(&[u8], u64) -> Result<(), Refused> + 'f;

/// Finds the tags of XML that comes in pieces.
#[derive(Default)]
pub(crate) struct Tags {
    pub(crate) state: State,
    tag: Vec<u8>,
    /// How many bytes of text lay between the tags so far.
    pub(crate) text: u64,
    /// How many bytes have come since the last tag began.
    run: usize,
}

/// Where in the XML the pieces have come to.
#[derive(Default, Clone, Copy, PartialEq)]
pub(crate) enum State {
    #[default]
    Between,
    Within,
    /// In a quoted value of a tag, which may hold the signs that end one.
    Quoted(u8),
}

impl Tags {
    /// Takes the next piece, and hands on each tag that ends in it.
    pub(crate) fn read(&mut self, piece: &[u8], found: &mut Found) -> Result<(), Refused> {
        let mut rest = piece.iter();
        while let Some(byte) = self.skip_text(&mut rest)? {
            match (self.state, byte) {
                (State::Between, _) => {
                    self.state = State::Within;
                    self.tag.clear();
                }
                (State::Within, b'>') if self.is_whole() => {
                    self.state = State::Between;
                    found(&self.tag, self.text)?;
                }
                (state, byte) => {
                    self.state = match (state, byte) {
                        (State::Within, b'"' | b'\'') if !self.is_remark() => State::Quoted(*byte),
                        (State::Quoted(quote), byte) if quote == *byte => State::Within,
                        (state, _) => state,
                    };
                    self.push(*byte)?;
                }
            }
        }
        Ok(())
    }

    /// The next byte; between tags, that which opens one.
    fn skip_text<'p>(&mut self, rest: &mut std::slice::Iter<'p, u8>) -> Result<Option<&'p u8>, Refused> {
        if self.state != State::Between {
            return Ok(rest.next());
        }
        let before = rest.len();
        let open = rest.find(|byte| **byte == b'<');
        let text = before - rest.len() - usize::from(open.is_some());
        self.text += text as u64;
        self.run = if open.is_some() { 0 } else { self.run + text };
        if self.run > RUN { Err(TooLarge) } else { Ok(open) }
    }

    /// Whether this is no tag but a remark, a stretch of text or an instruction, where quotation marks mean nothing.
    fn is_remark(&self) -> bool {
        matches!(self.tag.first(), Some(b'!' | b'?'))
    }

    /// Whether a closing bracket here ends what the opening one began.
    fn is_whole(&self) -> bool {
        match self.tag.as_slice() {
            [b'!', b'-', b'-', rest @ ..] => rest.ends_with(b"--"),
            tag @ [b'!', b'[', ..] => tag.ends_with(b"]]"),
            tag @ [b'?', ..] => tag.ends_with(b"?"),
            _ => true,
        }
    }

    /// Keeps a sign of a tag; of what is no tag, only its first and last signs.
    fn push(&mut self, byte: u8) -> Result<(), Refused> {
        if self.tag.len() > 64 && self.is_remark() {
            self.tag.drain(16..32);
        }
        self.tag.push(byte);
        self.run += 1;
        match () {
            () if self.run > RUN => Err(TooLarge),
            () if self.tag.len() > TAG => Err(Broken),
            () => Ok(()),
        }
    }
}

/// What is open at a place in XML. What is never closed, the crate that reads .ods files waits for without end.
#[derive(Default)]
pub(crate) struct Nesting {
    pub(crate) open: Vec<Box<[u8]>>,
}

impl Nesting {
    pub(crate) fn tag(&mut self, tag: &[u8]) -> Result<(), Refused> {
        match tag {
            [b'?', _, ..] | [b'!', b'-' | b'[', ..] => Ok(()),
            [] | [b'?' | b'!', ..] => Err(Broken),
            [b'/', rest @ ..] => {
                if self.open.pop().is_some_and(|open| *open == *name(rest)) {
                    Ok(())
                } else {
                    Err(Broken)
                }
            }
            [.., b'/'] => Ok(()),
            // No spreadsheet lies as deep.
            _ if self.open.len() > 200 => Err(Broken),
            _ => {
                self.open.push(name(tag).into());
                Ok(())
            }
        }
    }
}

/// The name of what a tag opens or closes.
fn name(tag: &[u8]) -> &[u8] {
    let end = tag.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'/');
    &tag[..end.unwrap_or(tag.len())]
}

/// Whether a tag has this in it.
pub(crate) fn has(tag: &[u8], part: &[u8]) -> bool {
    tag.windows(part.len()).any(|window| window == part)
}

/// The number that an attribute is set to; one that is none counts as too large for anything.
pub(crate) fn number(tag: &[u8], attribute: &[u8]) -> Option<u64> {
    let at = tag.windows(attribute.len()).position(|window| window == attribute)?;
    let value = tag[at + attribute.len()..]
        .iter()
        .copied()
        .skip_while(|byte| matches!(byte, b' ' | b'=' | b'"' | b'\''));
    let digits: Vec<u8> = value.take_while(u8::is_ascii_digit).collect();
    Some(String::from_utf8_lossy(&digits).parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_must_be_closed_in_its_order() {
        let balanced = |xml: &str| {
            let (mut nesting, mut tags) = (Nesting::default(), Tags::default());
            tags.read(xml.as_bytes(), &mut |tag, _| nesting.tag(tag)).is_ok()
                && tags.state == State::Between
                && nesting.open.is_empty()
        };
        for xml in ["", "<?xml version='1.0'?><a b='>'><c/><!-- <d> --><![CDATA[ <e> ]]>text</a >"] {
            assert!(balanced(xml), "{xml}");
        }
        for xml in [
            "<a>",
            "</a>",
            "<a><b></a></b>",
            "<a",
            "<a b='></a>",
            "<!-- <a>",
            "<!DOCTYPE a><a/>",
            "<?>",
            "<>",
        ] {
            assert!(!balanced(xml), "{xml}");
        }
        assert!(!balanced(&"<a>".repeat(1000)));
    }

    #[test]
    fn numbers_of_attributes() {
        assert_eq!(number(b"sst uniqueCount=\"12\"", b"uniqueCount"), Some(12));
        assert_eq!(number(b"sst uniqueCount=\"99999999999999999999999\"", b"uniqueCount"), Some(u64::MAX));
        assert_eq!(number(b"sst", b"uniqueCount"), None);
    }

    #[test]
    fn a_text_or_remark_without_end_is_given_up() {
        for begin in ["<a>", "<a><!--", "<a><![CDATA["] {
            let mut tags = Tags::default();
            tags.read(begin.as_bytes(), &mut |_, _| Ok(())).unwrap();
            let piece = b"x".repeat(1 << 16);
            let read: Vec<_> = (0..200).map(|_| tags.read(&piece, &mut |_, _| Ok(()))).collect();
            assert!(read.contains(&Err(TooLarge)), "{begin}");
        }
    }
}
