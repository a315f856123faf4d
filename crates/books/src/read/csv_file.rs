//! A CSV file as rows of text, whatever wrote it: its separator, its encoding, its line ends, all in one pass.

use std::cell::{Cell, RefCell};
use std::io::{self, BufRead, BufReader, Chain, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use csv::{ByteRecord, Reader, ReaderBuilder, StringRecord};

use super::column::{columns, folded};
use super::files::{fault_of, opened};
use super::rows::{Origin, Rows, Stop};
use super::text::{MARK, windows_1252};
use crate::Table;
use crate::fault::{CautionKind, FaultKind};

/// The longest row that is read, in mebibytes: what is longer is a quotation mark gone astray, or no table.
const ROW_MEBIBYTES: u64 = 8;
/// Stands behind the end of every file: a row of its own, unless a quotation mark is still open there.
const END: &[u8] = b"\n\x03\n";

/// A CSV file that can be gone over more than once.
pub(crate) struct CsvFile {
    path: PathBuf,
    table: Table,
}

impl CsvFile {
    pub(crate) fn new(path: &Path, table: Table) -> Self {
        Self { path: path.to_owned(), table }
    }
}

impl Origin for CsvFile {
    fn rows(&self) -> Result<Box<dyn Rows + '_>, FaultKind> {
        let file = opened(&self.path)?;
        Ok(Box::new(CsvRows::over(file, self.table).map_err(|fault| fault_of(&fault))?))
    }
}

/// What has passed on the way from the file to the reader of rows.
#[derive(Default)]
struct Flow {
    /// How many bytes in all.
    all: Cell<u64>,
    since_row: Cell<u64>,
    /// The last of them.
    last: RefCell<Vec<u8>>,
}

impl Flow {
    fn pass(&self, bytes: &[u8]) {
        self.all.set(self.all.get() + bytes.len() as u64);
        self.since_row.set(self.since_row.get() + bytes.len() as u64);
        let mut last = self.last.borrow_mut();
        last.clear();
        last.extend_from_slice(bytes);
    }

    /// Whether the byte before a place among the last ones is a line feed; behind the end of the file there is one.
    fn is_line_feed_before(&self, place: u64) -> bool {
        let last = self.last.borrow();
        let from_end = (self.all.get() + 1).checked_sub(place);
        let at = from_end.and_then(|from_end| last.len().checked_sub(from_end as usize));
        at.and_then(|at| last.get(at)).is_none_or(|byte| *byte == b'\n')
    }
}

/// Lets bytes pass until a row grows too long.
struct Guard<R> {
    input: BufReader<R>,
    flow: Rc<Flow>,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.flow.since_row.get() > ROW_MEBIBYTES << 20 {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        let count = self.input.read(into)?;
        self.flow.pass(&into[..count]);
        Ok(count)
    }
}

/// The rows of a CSV file.
pub(crate) struct CsvRows<R> {
    reader: Reader<Chain<Guard<R>, &'static [u8]>>,
    flow: Rc<Flow>,
    bytes: ByteRecord,
    head: Head,
    windows_1252: Option<u64>,
    ended: bool,
}

/// What the beginning of a file tells about all of it.
struct Head {
    separator: u8,
    has_mark: bool,
    is_crlf: bool,
    is_binary: bool,
}

impl<R: Read> CsvRows<R> {
    pub(crate) fn over(input: R, table: Table) -> io::Result<Self> {
        let mut input = BufReader::with_capacity(1 << 16, input);
        let has_mark = input.fill_buf()?.starts_with(MARK);
        if has_mark {
            input.consume(MARK.len());
        }
        let head = Head::of(input.fill_buf()?, has_mark, table);
        let flow = Rc::new(Flow::default());
        let source = Guard { input, flow: Rc::clone(&flow) }.chain(END);
        let mut builder = ReaderBuilder::new();
        let builder =
            builder.has_headers(false).flexible(true).delimiter(head.separator).buffer_capacity(1 << 16);
        let bytes = ByteRecord::new();
        let reader = builder.from_reader(source);
        Ok(Self { reader, flow, bytes, head, windows_1252: None, ended: false })
    }

    /// The next row, or why there is none.
    fn next_row(&mut self, row: &mut StringRecord) -> Result<Option<u64>, Stop> {
        self.flow.since_row.set(0);
        let read = self.reader.read_byte_record(&mut self.bytes);
        let has_swallowed_end = self.has_swallowed_end();
        let line = self.line(!has_swallowed_end);
        let stop = |what| Stop { line: Some(line), what };
        match read {
            Err(fault) => Err(stop(Self::fault_of_row(fault))),
            Ok(true) if self.head.is_binary => Err(Stop { line: None, what: FaultKind::NotText }),
            Ok(true) if has_swallowed_end => Err(stop(FaultKind::QuoteOpen)),
            Ok(true) if !self.is_end() => self.take_text(row, line).map(|()| Some(line)).map_err(stop),
            Ok(_) => Ok(None),
        }
    }

    /// The line on which the row just read begins. The reader knows where it ended: behind the line feed, or between
    /// the two signs of a Windows line end.
    #[allow(clippy::naive_bytecount)] // a row has a hundred bytes, too few for a crate of its own
    fn line(&self, has_ended: bool) -> u64 {
        let end = self.reader.position();
        let within = self.bytes.as_slice().iter().filter(|byte| **byte == b'\n').count() as u64;
        let ended = u64::from(has_ended && self.flow.is_line_feed_before(end.byte()));
        end.line().saturating_sub(within + ended).max(1)
    }

    /// Whether the row ended behind the end of the file.
    fn is_past_file(&self) -> bool {
        self.reader.position().byte() > self.flow.all.get()
    }

    /// Whether the row is the mark behind the end of the file.
    fn is_end(&self) -> bool {
        self.is_past_file() && self.bytes.len() == 1 && &self.bytes[0] == b"\x03"
    }

    /// Whether a quotation mark was still open there, so that the mark became part of a cell.
    fn has_swallowed_end(&self) -> bool {
        self.is_past_file() && self.bytes.iter().next_back().is_some_and(|cell| cell.ends_with(END))
    }

    /// Moves the row over as text.
    fn take_text(&mut self, row: &mut StringRecord, line: u64) -> Result<(), FaultKind> {
        let spare = std::mem::take(row).into_byte_record();
        match StringRecord::from_byte_record(std::mem::replace(&mut self.bytes, spare)) {
            Ok(text) => *row = text,
            Err(fault) => {
                let bytes = fault.into_byte_record();
                let cells: Option<Vec<_>> = bytes.iter().map(windows_1252).collect();
                *row = cells.ok_or(FaultKind::NotText)?.iter().collect();
                self.windows_1252 = self.windows_1252.or(Some(line));
            }
        }
        Ok(())
    }

    fn fault_of_row(fault: csv::Error) -> FaultKind {
        match fault.into_kind() {
            csv::ErrorKind::Io(fault) if fault.kind() == io::ErrorKind::FileTooLarge => {
                FaultKind::RowTooLong { mebibytes: ROW_MEBIBYTES }
            }
            csv::ErrorKind::Io(fault) => fault_of(&fault),
            // What is left are rows of another length, which are let pass, and text that is none.
            _ => FaultKind::NotText,
        }
    }
}

impl<R: Read> Rows for CsvRows<R> {
    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>, Stop> {
        if self.ended {
            return Ok(None);
        }
        let result = self.next_row(row);
        self.ended = !matches!(result, Ok(Some(_)));
        result
    }

    fn cautions(&self) -> Vec<(Option<u64>, CautionKind)> {
        let all = [
            (self.head.has_mark, None, CautionKind::ByteOrderMark),
            (self.head.is_crlf, None, CautionKind::Crlf),
            (self.head.separator == b';', None, CautionKind::Semicolons),
            (self.head.separator == b'\t', None, CautionKind::Tabs),
            (self.windows_1252.is_some(), self.windows_1252, CautionKind::Windows1252),
        ];
        all.into_iter().filter(|(holds, ..)| *holds).map(|(_, line, what)| (line, what)).collect()
    }

    fn hints_at_commas(&self) -> bool {
        self.head.separator == b';'
    }
}

impl Head {
    fn of(bytes: &[u8], has_mark: bool, table: Table) -> Self {
        // A text may hold anything, and a file in Windows-1252 many things, but not that and zeros.
        let is_broken = std::str::from_utf8(bytes).is_err_and(|fault| fault.error_len().is_some());
        let is_binary = is_broken && bytes.contains(&0);
        Self { separator: separator_of(bytes, table), has_mark, is_crlf: ends_in_crlf(bytes), is_binary }
    }
}

/// The separator that cuts the header into most columns that the table has; the comma among equals.
fn separator_of(head: &[u8], table: Table) -> u8 {
    let known = |separator: &u8| {
        let mut reader = ReaderBuilder::new().has_headers(false).delimiter(*separator).from_reader(head);
        let mut header = ByteRecord::new();
        // A header that cannot be read names no column.
        let _ = reader.read_byte_record(&mut header);
        let names = header.iter().map(|cell| folded(&String::from_utf8_lossy(cell)));
        names.filter(|name| columns(table).iter().any(|column| column.name == name)).count()
    };
    // Of equals `max_by_key` takes the last.
    [b'\t', b';', b','].into_iter().max_by_key(known).unwrap_or(b',')
}

/// Whether the first line that ends outside quotation marks ends as Windows ends lines.
fn ends_in_crlf(head: &[u8]) -> bool {
    let mut quoted = false;
    let end = head.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b'\n' && !quoted
    });
    end.and_then(|end| end.checked_sub(1)).is_some_and(|before| head[before] == b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows as lines and cells, and the code of the fault that ended them, if one did.
    fn rows(bytes: &[u8]) -> (Vec<(u64, Vec<String>)>, Option<&'static str>) {
        let mut rows = CsvRows::over(bytes, Table::Time).unwrap();
        let (mut all, mut row) = (Vec::new(), StringRecord::new());
        loop {
            match rows.next(&mut row) {
                Ok(Some(line)) => all.push((line, row.iter().map(str::to_owned).collect())),
                Ok(None) => return (all, None),
                Err(stop) => return (all, Some(stop.what.code())),
            }
        }
    }

    fn row(line: u64, cells: &[&str]) -> (u64, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn lines_are_counted_through_quotes_and_blank_lines() {
        let (all, fault) = rows(b"date,activity\n\"a\nb\",c\n\n\nd,e");
        assert_eq!(all, [row(1, &["date", "activity"]), row(2, &["a\nb", "c"]), row(6, &["d", "e"])]);
        assert_eq!(fault, None);
        let (all, _) = rows(b"date,activity\r\na,b\r\n\r\nc,d\r\n");
        assert_eq!(all, [row(1, &["date", "activity"]), row(2, &["a", "b"]), row(4, &["c", "d"])]);
    }

    #[test]
    fn an_open_quotation_mark_is_found_wherever_the_file_ends() {
        assert_eq!(rows(b"date\n\na\n\"b\nc\n").0.len(), 2);
        for text in ["date\n\"a", "date\n\"a\n", "date\n\"a\nb,c\nd,e\n", "date\n\"", "date\n\"a\"\""] {
            assert_eq!(rows(text.as_bytes()).1, Some("quote-open"), "{text:?}");
        }
        for text in
            ["date\n\"a\"", "date\n\"a\"\n", "date\n\"\"\"\"", "date\na\"b", "date\n\x03\nc", "", "\n\n"]
        {
            assert_eq!(rows(text.as_bytes()).1, None, "{text:?}");
        }
        assert_eq!(rows(b"date\n\x03\nc").0.len(), 3);
    }

    #[test]
    fn separators_are_told_by_the_header() {
        for text in ["date,activity,minutes", "date;activity;minutes", "\"date\"\tactivity\tminutes"] {
            assert_eq!(rows(text.as_bytes()).0[0].1.len(), 3, "{text}");
        }
        let cautions = |bytes: &[u8]| {
            let mut rows = CsvRows::over(bytes, Table::Time).unwrap();
            let mut row = StringRecord::new();
            while let Ok(Some(_)) = rows.next(&mut row) {}
            rows.cautions().into_iter().map(|(line, what)| (line, what.code())).collect::<Vec<_>>()
        };
        assert_eq!(cautions(b"date,activity\n"), []);
        assert_eq!(
            cautions(b"\xef\xbb\xbfdate;activity\r\n1;caf\xe9\r\n"),
            [(None, "byte-order-mark"), (None, "crlf"), (None, "semicolons"), (Some(2), "windows-1252")]
        );
    }

    #[test]
    fn a_row_without_end_is_given_up() {
        let endless = io::repeat(b'a').take(1 << 30);
        let mut rows = CsvRows::over(endless, Table::Time).unwrap();
        let Err(stop) = rows.next(&mut StringRecord::new()) else { panic!("a row of a gibibyte was read") };
        assert_eq!(stop.what, FaultKind::RowTooLong { mebibytes: ROW_MEBIBYTES });
    }
}
