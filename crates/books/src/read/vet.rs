//! Looking a spreadsheet over before it is read: how much it unpacks to, how many cells it says it has. The crate
//! that reads spreadsheets takes both on trust.

use super::unzip::Refused::{self, Broken, TooLarge};
use super::unzip::{Entry, entries};
use crate::fault::FaultKind;

/// The largest spreadsheet that is read, in mebibytes as it lies on the disk.
pub(crate) const PACKED_MEBIBYTES: u64 = 128;
/// The largest that it may unpack to.
pub(crate) const UNPACKED_MEBIBYTES: u64 = 512;
/// The most cells that a sheet may have: a million rows of twelve columns.
const CELLS: u64 = 12_600_000;
/// The longest tag that anything writes.
const TAG: usize = 1 << 16;

/// Refuses what would take more memory than any books need.
pub(crate) fn vet(archive: &[u8]) -> Result<(), FaultKind> {
    let mut budget = UNPACKED_MEBIBYTES << 20;
    let entries = entries(archive);
    let vetted =
        entries.and_then(|entries| entries.iter().try_for_each(|entry| vet_entry(entry, &mut budget)));
    vetted.map_err(|refused| match refused {
        Broken => FaultKind::NotASpreadsheet,
        TooLarge => FaultKind::FileTooLarge { mebibytes: UNPACKED_MEBIBYTES },
    })
}

/// Unpacks an entry to see that it fits what is left of the budget, that what it opens it also closes, and that its
/// tags promise no more than it holds.
fn vet_entry(entry: &Entry, budget: &mut u64) -> Result<(), Refused> {
    let mut take = |piece: &[u8]| {
        *budget = budget.checked_sub(piece.len() as u64).ok_or(TooLarge)?;
        Ok(())
    };
    let name = entry.name.to_ascii_lowercase();
    if !name.ends_with(b".xml") && !name.ends_with(b".rels") {
        return entry.unpack(&mut take);
    }
    let (is_strings, is_cells) = (name.ends_with(b"sharedstrings.xml"), name.ends_with(b"content.xml"));
    let (mut tags, mut nesting, mut strings, mut cells) =
        (Tags::default(), Nesting::default(), Strings::default(), Cells::default());
    entry.unpack(&mut |piece| {
        take(piece)?;
        strings.bytes += piece.len() as u64;
        tags.read(piece, &mut |tag| {
            nesting.tag(tag)?;
            if is_strings {
                strings.tag(tag);
            }
            if is_cells { cells.tag(tag) } else { Ok(()) }
        })
    })?;
    let is_whole =
        tags.state == State::Between && nesting.open.is_empty() && strings.promised <= strings.bytes;
    if is_whole { Ok(()) } else { Err(Broken) }
}

/// What is open at a place in XML. What is never closed, the crate that reads .ods files waits for without end.
#[derive(Default)]
struct Nesting {
    open: Vec<Box<[u8]>>,
}

impl Nesting {
    fn tag(&mut self, tag: &[u8]) -> Result<(), Refused> {
        let name = |tag: &[u8]| -> Box<[u8]> {
            tag.iter().copied().take_while(|byte| !byte.is_ascii_whitespace() && *byte != b'/').collect()
        };
        match tag {
            [b'?', _, ..] | [b'!', b'-' | b'[', ..] => Ok(()),
            [] | [b'?' | b'!', ..] => Err(Broken),
            [b'/', rest @ ..] => {
                if self.open.pop() == Some(name(rest)) {
                    Ok(())
                } else {
                    Err(Broken)
                }
            }
            [.., b'/'] => Ok(()),
            // No spreadsheet lies as deep.
            _ if self.open.len() > 200 => Err(Broken),
            _ => {
                self.open.push(name(tag));
                Ok(())
            }
        }
    }
}

/// The list of texts of an .xlsx file says how many it has, and room is made for as many before one is read.
#[derive(Default)]
struct Strings {
    promised: u64,
    bytes: u64,
}

impl Strings {
    fn tag(&mut self, tag: &[u8]) {
        self.promised = self.promised.max(number(tag, b"uniqueCount").unwrap_or(0));
    }
}

/// The cells of an .ods file: one tag may stand for thousands of cells, and one row for a million.
#[derive(Default)]
struct Cells {
    /// The cells of all rows so far, as they are written down.
    written: u64,
    /// The rows of this sheet, repeated as often as they say.
    rows: u64,
    /// The same up to the last with something in it.
    filled_rows: u64,
    /// The cell of the row that is come to, and the last of it with something in it.
    column: u64,
    reached: u64,
    /// The widest row up to its last cell with something in it.
    width: u64,
}

impl Cells {
    fn tag(&mut self, tag: &[u8]) -> Result<(), Refused> {
        let times = |attribute: &[u8]| number(tag, attribute).unwrap_or(1);
        if tag.starts_with(b"table:table-row") {
            self.rows = self.rows.saturating_add(times(b"table:number-rows-repeated"));
            (self.column, self.reached) = (0, 0);
        } else if tag.starts_with(b"table:table-cell") || tag.starts_with(b"table:covered-table-cell") {
            self.column = self.column.saturating_add(times(b"table:number-columns-repeated"));
            if has(tag, b"office:") || has(tag, b"table:formula") {
                self.written = self.written.saturating_add(self.column.saturating_sub(self.reached));
                self.reached = self.column;
                self.width = self.width.max(self.column);
                self.filled_rows = self.rows;
            }
        } else if tag.starts_with(b"table:table ") {
            *self = Self { written: self.written, ..Self::default() };
        }
        let too_many = self.written.max(self.width.saturating_mul(self.filled_rows)) > CELLS;
        if too_many { Err(TooLarge) } else { Ok(()) }
    }
}

fn has(tag: &[u8], part: &[u8]) -> bool {
    tag.windows(part.len()).any(|window| window == part)
}

/// The number that an attribute is set to; one that is none counts as too large for anything.
fn number(tag: &[u8], attribute: &[u8]) -> Option<u64> {
    let at = tag.windows(attribute.len()).position(|window| window == attribute)?;
    let value = tag[at + attribute.len()..]
        .iter()
        .copied()
        .skip_while(|byte| matches!(byte, b' ' | b'=' | b'"' | b'\''));
    let digits: Vec<u8> = value.take_while(u8::is_ascii_digit).collect();
    Some(String::from_utf8_lossy(&digits).parse().unwrap_or(u64::MAX))
}

/// Finds the tags of XML that comes in pieces.
#[derive(Default)]
struct Tags {
    state: State,
    tag: Vec<u8>,
}

/// Where in the XML the pieces have come to.
#[derive(Default, Clone, Copy, PartialEq)]
enum State {
    #[default]
    Between,
    Within,
    /// In a quoted value of a tag, which may hold the signs that end one.
    Quoted(u8),
}

impl Tags {
    fn read(
        &mut self,
        piece: &[u8],
        found: &mut dyn FnMut(&[u8]) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let mut rest = piece.iter();
        while let Some(byte) = self.skip_text(&mut rest) {
            match (self.state, byte) {
                (State::Between, _) => {
                    self.state = State::Within;
                    self.tag.clear();
                }
                (State::Within, b'>') if self.is_whole() => {
                    self.state = State::Between;
                    found(&self.tag)?;
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
    fn skip_text<'p>(&self, rest: &mut std::slice::Iter<'p, u8>) -> Option<&'p u8> {
        if self.state == State::Between { rest.find(|byte| **byte == b'<') } else { rest.next() }
    }

    /// Whether this is no tag but a remark, a stretch of text or an instruction, where quotation marks mean nothing.
    fn is_remark(&self) -> bool {
        self.tag.starts_with(b"!") || self.tag.starts_with(b"?")
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
        if self.is_remark() && self.tag.len() > 64 {
            self.tag.drain(16..32);
        }
        self.tag.push(byte);
        if self.tag.len() > TAG { Err(Broken) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(xml: &str) -> Result<Cells, Refused> {
        let (mut cells, mut tags) = (Cells::default(), Tags::default());
        // Byte by byte, so that every tag is cut somewhere.
        xml.as_bytes().chunks(1).try_for_each(|piece| tags.read(piece, &mut |tag| cells.tag(tag)))?;
        Ok(cells)
    }

    #[test]
    fn empty_cells_to_the_end_of_a_sheet_count_for_nothing() {
        let xml = "<table:table table:name='a'><table:table-row><table:table-cell office:value='1>2'/>\
            <table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>\
            <table:table-row table:number-rows-repeated=\"1048575\">\
            <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
        let cells = cells(xml).unwrap();
        assert_eq!((cells.width, cells.filled_rows), (1, 1));
    }

    #[test]
    fn a_sheet_of_too_many_cells_is_refused() {
        let wide = "<table:table-row table:number-rows-repeated=\"1000000\">\
            <table:table-cell office:value=\"1\" table:number-columns-repeated=\"16384\"/>";
        assert_eq!(cells(wide).err(), Some(TooLarge));
        let corner = "<table:table-row><table:table-cell table:number-columns-repeated='9000'/>\
            <table:table-cell office:value='1'/></table:table-row>";
        assert!(cells(corner).is_ok());
        assert_eq!(cells(&corner.repeat(1500)).err(), Some(TooLarge));
        let hidden = format!("<!-- \" -->{wide}");
        assert_eq!(cells(&hidden).err(), Some(TooLarge));
    }

    #[test]
    fn what_is_opened_must_be_closed_in_its_order() {
        let balanced = |xml: &str| {
            let (mut nesting, mut tags) = (Nesting::default(), Tags::default());
            tags.read(xml.as_bytes(), &mut |tag| nesting.tag(tag)).is_ok()
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
}
