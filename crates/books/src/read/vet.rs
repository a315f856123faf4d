//! Looking a spreadsheet over before it is read: how much it unpacks to, how much its cells and texts take in memory,
//! whether its formulas have results. The crate that reads spreadsheets takes all of it on trust.

use super::tags::{Nesting, State, Tags, has, number};
use super::unzip::Refused::{self, Broken, NotReckoned, TooLarge};
use super::unzip::{Entry, entries};
use crate::fault::FaultKind;

/// The largest spreadsheet that is read, in mebibytes as it lies on the disk.
pub(crate) const PACKED_MEBIBYTES: u64 = 48;
/// What the sheets may unpack to: they are read bit by bit.
const SHEETS: u64 = 512 << 20;
/// What everything else may unpack to: some of it is kept.
const OTHERS: u64 = 64 << 20;
/// What the cells of an .ods file may weigh: all are kept, and each in three places at once.
const CELLS: u64 = 160 << 20;
/// What a cell weighs in one place besides its text.
const CELL: u64 = 64;
/// What a text of an .xlsx file weighs besides its letters.
const STRING: u64 = 48;

/// Refuses what would take more memory than any books need, and what would be read wrongly.
pub(crate) fn vet(archive: &[u8]) -> Result<(), FaultKind> {
    let mut room = Room { sheets: SHEETS, others: OTHERS };
    let entries = entries(archive);
    let vetted = entries.and_then(|entries| entries.iter().try_for_each(|entry| room.vet(entry)));
    vetted.map_err(|refused| match refused {
        Broken => FaultKind::NotASpreadsheet,
        TooLarge => FaultKind::SheetsTooFull,
        NotReckoned => FaultKind::NotReckoned,
    })
}

/// What an entry of the archive is to the crate that reads it.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// A sheet of an .xlsx file.
    Sheet,
    /// The list of texts of an .xlsx file.
    Strings,
    /// All sheets of an .ods file.
    Content,
    /// Another that is read.
    Settings,
    /// Pictures, macros and whatever else lies there without being read.
    Other,
}

impl Part {
    fn of(name: &[u8]) -> Self {
        let name = name.to_ascii_lowercase();
        let is_xml = name.ends_with(b".xml") || name.ends_with(b".rels");
        match name.as_slice() {
            b"content.xml" => Self::Content,
            _ if name.ends_with(b"sharedstrings.xml") => Self::Strings,
            _ if name.starts_with(b"xl/worksheets/") && name.ends_with(b".xml") => Self::Sheet,
            _ if is_xml && [&b"xl/"[..], b"_rels/", b"meta-inf/"].iter().any(|at| name.starts_with(at)) => {
                Self::Settings
            }
            _ => Self::Other,
        }
    }
}

/// What may still be unpacked.
struct Room {
    sheets: u64,
    others: u64,
}

impl Room {
    /// Unpacks an entry to see that it fits, that what it opens it also closes, and that its tags promise no more than
    /// it holds.
    fn vet(&mut self, entry: &Entry) -> Result<(), Refused> {
        let part = Part::of(entry.name);
        let room = match part {
            Part::Sheet | Part::Content => &mut self.sheets,
            _ => &mut self.others,
        };
        let mut take = |piece: &[u8]| {
            *room = room.checked_sub(piece.len() as u64).ok_or(TooLarge)?;
            Ok(())
        };
        if part == Part::Other {
            return entry.unpack(&mut take);
        }
        let (mut tags, mut nesting) = (Tags::default(), Nesting::default());
        let (mut strings, mut cells, mut formulas) =
            (Strings::default(), Cells::default(), Formulas::default());
        entry.unpack(&mut |piece| {
            take(piece)?;
            strings.bytes += piece.len() as u64;
            tags.read(piece, &mut |tag, text| {
                nesting.tag(tag)?;
                match part {
                    Part::Strings => strings.tag(tag, text),
                    Part::Content => cells.tag(tag, text),
                    Part::Sheet => formulas.tag(tag, text),
                    Part::Settings | Part::Other => Ok(()),
                }
            })
        })?;
        let is_whole =
            tags.state == State::Between && nesting.open.is_empty() && strings.promised <= strings.bytes;
        if is_whole { Ok(()) } else { Err(Broken) }
    }
}

/// The list of texts of an .xlsx file is kept as a whole. It says how many it has, and room is made for as many before
/// one is read.
#[derive(Default)]
struct Strings {
    promised: u64,
    bytes: u64,
    count: u64,
}

impl Strings {
    fn tag(&mut self, tag: &[u8], text: u64) -> Result<(), Refused> {
        self.promised = self.promised.max(number(tag, b"uniqueCount").unwrap_or(0));
        self.count += u64::from(matches!(tag, [b's', b'i'] | [b's', b'i', b'/' | b' ', ..]));
        let weight = self.count * STRING + text;
        if weight > OTHERS { Err(TooLarge) } else { Ok(()) }
    }
}

/// A formula without a result would be read as an empty cell. Programs leave it out that write spreadsheets without
/// being able to reckon.
#[derive(Default)]
struct Formulas {
    has_formula: bool,
    has_result: bool,
    /// The cell is said to be a text, which may be empty.
    is_text: bool,
    /// How much text there was before the result that is open.
    before: u64,
}

impl Formulas {
    fn tag(&mut self, tag: &[u8], text: u64) -> Result<(), Refused> {
        let name = tag.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        match name {
            b"c" => *self = Self { is_text: has(tag, b"str"), ..Self::default() },
            b"f" | b"f/" => self.has_formula = true,
            b"v" => self.before = text,
            b"v/" => self.has_result |= self.is_text,
            b"/v" => self.has_result |= self.is_text || text > self.before,
            b"/c" if self.has_formula && !self.has_result => return Err(NotReckoned),
            _ => {}
        }
        Ok(())
    }
}

/// The cells of an .ods file: one tag may stand for thousands of cells, and one row for a million.
#[derive(Default)]
struct Cells {
    /// The cells of all rows so far, as they are written down, and those of the sheets before this, as they are.
    written: u64,
    /// The bytes of text in all rows so far, repeated as often as they say.
    text: u64,
    /// The rows of this sheet, repeated as often as they say.
    rows: u64,
    /// The same up to the last with something in it.
    filled_rows: u64,
    /// The widest row up to its last cell with something in it.
    width: u64,
    row: Row,
}

/// The row that is come to.
#[derive(Default)]
struct Row {
    times: u64,
    /// The cell that is come to, and the last with something in it.
    column: u64,
    reached: u64,
    text: u64,
    /// How much text there was before the cell that is open, and how often it stands there.
    open: Option<(u64, u64)>,
}

impl Cells {
    fn tag(&mut self, tag: &[u8], text: u64) -> Result<(), Refused> {
        let times = |attribute: &[u8]| number(tag, attribute).unwrap_or(1);
        if tag.starts_with(b"table:table-row") {
            let times = times(b"table:number-rows-repeated");
            self.rows = self.rows.saturating_add(times);
            self.row = Row { times, ..Row::default() };
        } else if tag.starts_with(b"table:table-cell") || tag.starts_with(b"table:covered-table-cell") {
            self.cell(tag, text, times(b"table:number-columns-repeated"));
        } else if tag.starts_with(b"/table:table-cell") || tag.starts_with(b"/table:covered-table-cell") {
            if let Some((before, times)) = self.row.open.take() {
                self.row.text = self.row.text.saturating_add((text - before).saturating_mul(times));
            }
        } else if tag.starts_with(b"/table:table-row") {
            self.text = self.text.saturating_add(self.row.text.saturating_mul(self.row.times));
            self.row.text = 0;
        } else if tag.starts_with(b"table:table ") {
            *self = Self { written: self.all(), text: self.text, ..Self::default() };
        }
        let weight = self.all().saturating_mul(CELL).saturating_add(self.text.saturating_mul(3));
        if weight > CELLS { Err(TooLarge) } else { Ok(()) }
    }

    fn cell(&mut self, tag: &[u8], text: u64, times: u64) {
        let row = &mut self.row;
        row.column = row.column.saturating_add(times);
        if has(tag, b"office:") || has(tag, b"table:formula") {
            self.written = self.written.saturating_add(row.column.saturating_sub(row.reached));
            row.reached = row.column;
            self.width = self.width.max(row.column);
            self.filled_rows = self.rows;
        }
        // Formulas and some texts stand in the tag itself.
        if has(tag, b"string-value") || has(tag, b"table:formula") {
            row.text = row.text.saturating_add((tag.len() as u64).saturating_mul(times));
        }
        row.open = (!tag.ends_with(b"/")).then_some((text, times));
    }

    /// All cells that are kept: those that are written down, and those of this sheet when it is laid out and looked at.
    fn all(&self) -> u64 {
        self.written.saturating_add(self.width.saturating_mul(self.filled_rows).saturating_mul(2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(xml: &str) -> Result<Cells, Refused> {
        let (mut cells, mut tags) = (Cells::default(), Tags::default());
        // Byte by byte, so that every tag is cut somewhere.
        xml.as_bytes()
            .chunks(1)
            .try_for_each(|piece| tags.read(piece, &mut |tag, text| cells.tag(tag, text)))?;
        Ok(cells)
    }

    fn formulas(xml: &str) -> Result<(), Refused> {
        let (mut formulas, mut tags) = (Formulas::default(), Tags::default());
        tags.read(xml.as_bytes(), &mut |tag, text| formulas.tag(tag, text))
    }

    #[test]
    fn a_formula_has_a_result_even_if_it_is_empty() {
        for xml in [
            "<c r=\"A1\"><f>1+1</f><v>2</v></c><c r='A2'/><c r='A3'><v>1</v></c>",
            "<c r=\"A1\" t=\"str\"><f aca=\"false\">\"\"</f><v></v></c>",
            "<c t='str'><f t=\"shared\" si=\"0\"/><v/></c>",
        ] {
            assert_eq!(formulas(xml), Ok(()), "{xml}");
        }
        assert_eq!(formulas("<c r=\"A1\"><f>1+1</f></c>"), Err(NotReckoned));
        assert_eq!(formulas("<c r=\"A1\"><f>1+1</f><v/></c>"), Err(NotReckoned));
        assert_eq!(formulas("<c r=\"A1\"><f>1+1</f><v></v></c>"), Err(NotReckoned));
        assert_eq!(formulas("<c><v>1</v></c><c r=\"A2\"><f>1+1</f></c>"), Err(NotReckoned));
    }

    #[test]
    fn a_text_that_is_repeated_weighs_as_often() {
        let sheet = |rows: u32, columns: u32, text: usize| {
            format!(
                "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell office:value-type='string' \
                 table:number-columns-repeated=\"{columns}\"><text:p>{}</text:p></table:table-cell></table:table-row>",
                "a".repeat(text)
            )
        };
        assert!(cells(&sheet(100_000, 3, 10)).is_ok());
        assert_eq!(cells(&sheet(1_000_000, 1, 20_000)).err(), Some(TooLarge));
        assert_eq!(cells(&sheet(1, 16_384, 60_000)).err(), Some(TooLarge));
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
}
