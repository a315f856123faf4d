//! What is wrong with books, and what was read with a grain of salt: codes with figures, never a sentence, so that
//! a reader can be told in any language.

/// A figure or a word that a sentence about a fault needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text to show as it is.
    Text(String),
    /// A count.
    Number(u64),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

/// Something wrong in the books: while there is one, nothing of them is taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, such as `sales.csv`; of a spreadsheet the file and its sheet, `books.xlsx › sales`.
    pub file: String,
    /// The line, counted from 1 with the header; `None` where it is of the whole file.
    pub line: Option<u64>,
    /// The column's header, or the key in `business.toml`; `None` where it is of the whole row or file.
    pub column: Option<String>,
    /// What stood there, at most 120 characters of it.
    pub found: Option<String>,
    /// What is wrong with it.
    pub what: FaultKind,
}

/// All that is wrong with some books.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults {
    /// The first of them, in the order in which they were met.
    pub told: Vec<Fault>,
    /// How many there are in all, told or not; at least 1.
    pub count: u64,
}

/// Something that was understood though it is not quite the format, or kept out of the way. The books are good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caution {
    /// The file, as in [`Fault::file`].
    pub file: String,
    /// The line where it was met first, if it has one.
    pub line: Option<u64>,
    /// The column's header or the key, if it is of one.
    pub column: Option<String>,
    /// What stood there first.
    pub found: Option<String>,
    /// How often it was met in this file and column.
    pub count: u64,
    /// What it is.
    pub what: CautionKind,
}

/// Declares what can be told: one variant a code, whose fields are the arguments of its sentence by name.
macro_rules! told {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$vdoc:meta])* $variant:ident $({ $($arg:ident: $type:ty),+ })? = $code:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum $name { $($(#[$vdoc])* $variant $({ $($arg: $type),+ })?),+ }

        impl $name {
            /// Every code there is, with the names of its arguments: what the sentences must cover.
            pub const ALL: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$($(stringify!($arg)),+)?])),+];

            /// Its code, in kebab case.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }

            /// The arguments of its sentence.
            pub fn args(&self) -> Vec<(&'static str, Arg)> {
                match self {
                    $(Self::$variant $({ $($arg),+ })? =>
                        vec![$($((stringify!($arg), Arg::from($arg.clone()))),+)?]),+
                }
            }
        }
    };
}

told! {
    /// What is wrong. Each has a code, and the figures that its sentence needs.
    FaultKind {
        // Of the books as a whole.
        /// There is nothing at this path.
        NoSuchPlace = "no-such-place",
        /// It is neither a folder nor an .xlsx or .ods file.
        NotBooks = "not-books",
        /// There is no `business.toml`, or no sheet `business`.
        NoBusiness = "no-business",
        /// None of `time.csv`, `costs.csv` and `usual_minutes_per_week` is there.
        NoEffort = "no-effort",

        // Of a file.
        /// This program may not read it.
        Forbidden = "forbidden",
        /// The system could not read it; `why` is what the system said.
        Unreadable { why: String } = "unreadable",
        /// A folder, a pipe or a device stands in place of a file.
        NotAFile = "not-a-file",
        /// It is no text.
        NotText = "not-text",
        /// It has the columns of no table, or too few of them to tell which it is.
        UnknownTable = "unknown-table",
        /// It is larger than any such file should be.
        FileTooLarge { mebibytes: u64 } = "file-too-large",
        /// It has the name of a spreadsheet and is none, or a broken one.
        NotASpreadsheet = "not-a-spreadsheet",
        /// It has the name of a zip and is none, or a broken one.
        DamagedArchive = "damaged-archive",
        /// A zip or a spreadsheet came with other files.
        NotAlone = "not-alone",
        /// Its sheets hold more than can be read from a spreadsheet; a folder of tables may hold more.
        SheetsTooFull = "sheets-too-full",
        /// It has formulas whose results were never reckoned.
        NotReckoned = "not-reckoned",
        /// It is a spreadsheet with a password.
        Locked = "locked",

        // Of a table.
        /// The file is empty: there is no header.
        NoHeader = "no-header",
        /// A column that must be there is not; `columns`: this one, or one of these.
        MissingColumn { columns: String } = "missing-column",
        /// Two columns have the same header.
        ColumnTwice = "column-twice",
        /// Two sheets have the same name.
        SheetTwice = "sheet-twice",
        /// Another file has the same table.
        TableTwice { table: String } = "table-twice",
        /// A row has another number of cells than the header.
        RowLength { cells: u64, columns: u64 } = "row-length",
        /// A row is longer than any row should be.
        RowTooLong { mebibytes: u64 } = "row-too-long",
        /// A quotation mark is opened and never closed.
        QuoteOpen = "quote-open",
        /// The same id stands twice in one file.
        IdTwice = "id-twice",

        // Of a value.
        /// Something must stand here.
        Empty = "empty",
        /// It is no number.
        NotANumber = "not-a-number",
        /// It is not a number, or without end.
        NotFinite = "not-finite",
        /// It has more digits than can be kept exactly.
        NumberTooLong = "number-too-long",
        /// It is below zero.
        Negative = "negative",
        /// It must be above zero.
        NotPositive = "not-positive",
        /// It is no whole number.
        NotWhole = "not-whole",
        /// Nothing in the whole column tells which of two numbers it is.
        AmbiguousNumber { one: String, other: String } = "ambiguous-number",
        /// It is no date.
        NotADate = "not-a-date",
        /// There is no such day in the calendar.
        NoSuchDay = "no-such-day",
        /// Nothing in the whole column tells which of two dates it is.
        AmbiguousDate { one: String, other: String } = "ambiguous-date",
        /// It lies after tomorrow.
        AfterTomorrow { tomorrow: String } = "after-tomorrow",
        /// It lies before the day from which it holds.
        EndsBeforeItBegins { from: String } = "ends-before-it-begins",
        /// It is no time of day.
        NotATime = "not-a-time",
        /// It is none of the words that may stand here.
        UnknownWord { allowed: String } = "unknown-word",
        /// It is no id: small letters, digits and hyphens, at most 40.
        NotAnId = "not-an-id",
        /// There is no such activity; the nearest is offered.
        UnknownActivity { nearest: String } = "unknown-activity",
        /// There is no such property; the nearest is offered.
        UnknownProperty { nearest: String } = "unknown-property",
        /// There is no such activity, as the business has none.
        NoActivities = "no-activities",
        /// There is no such property, as the business has none.
        NoProperties = "no-properties",
        /// The activity does not have this purpose.
        NotItsPurpose { activity: String, purposes: String } = "not-its-purpose",
        /// It is not the business's currency.
        OtherCurrency { currency: String } = "other-currency",
        /// It gives money back on itself.
        RefundsItself = "refunds-itself",

        // Of `business.toml`.
        /// It is not TOML from here on.
        NotToml = "not-toml",
        /// A name that is a key stands there without the quotation marks that it needs.
        KeyWithoutQuotes { key: String } = "key-without-quotes",
        /// The same key stands twice.
        KeyTwice = "key-twice",
        /// A key that must be there is not.
        MissingKey = "missing-key",
        /// It must be a text in quotation marks.
        NotAText = "not-a-text",
        /// It must be a list in square brackets.
        NotAList = "not-a-list",
        /// It must be a section with keys of its own.
        NotASection = "not-a-section",
        /// It must be one section for each, as in `[[activity]]`.
        NotSections = "not-sections",
        /// It is no currency code such as EUR.
        NotACurrency = "not-a-currency",
        /// It is no country code such as IE.
        NotACountry = "not-a-country",
        /// There is no such time zone; the nearest is offered.
        UnknownZone { nearest: String } = "unknown-zone",
        /// There is neither an hourly rate nor what it follows from.
        NoRate = "no-rate",
        /// It is not a share from 0 to 1.
        NotAShare = "not-a-share",
        /// The list must name at least one.
        NothingListed = "nothing-listed",
        /// The list names it twice.
        ListedTwice = "listed-twice",
        /// Two people differ only by case.
        PersonTwice = "person-twice",
        /// Two rates of one person begin on the same day.
        RateTwice = "rate-twice",
    }
}

told! {
    /// What was understood all the same. Each has a code, and the figures that its sentence needs.
    CautionKind {
        /// The file begins with a byte order mark.
        ByteOrderMark = "byte-order-mark",
        /// Its lines end as Windows ends them.
        Crlf = "crlf",
        /// It is separated by semicolons.
        Semicolons = "semicolons",
        /// It is separated by tabs.
        Tabs = "tabs",
        /// It is written in Windows-1252, not in UTF-8.
        Windows1252 = "windows-1252",
        /// The column has decimal commas.
        DecimalComma = "decimal-comma",
        /// The column has separators of thousands.
        Thousands = "thousands",
        /// A point and three digits were read as parts of one, as the format says, and nothing else in the column
        /// confirms it.
        ThreeDecimals = "three-decimals",
        /// The column has dates in this order; `form` is `d.m.y`, `d/m/y`, `m/d/y` or `y/m/d`.
        DateForm { form: String } = "date-form",
        /// A column that the format does not know was left out.
        UnknownColumn = "unknown-column",
        /// A file that the format does not know was left alone.
        UnknownFile = "unknown-file",
        /// A sheet that the format does not know was left alone.
        UnknownSheet = "unknown-sheet",
        /// A key that the format does not know was left alone; the nearest that it knows is offered.
        UnknownKey { nearest: String } = "unknown-key",
    }
}

/// There is no value: a fault says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Faulty;

/// How many cautions are kept: a folder of thousands of strange files is told by its first.
const CAUTIONS: usize = 1_000;

/// Takes down what is told while books are read.
pub(crate) struct Told {
    faults: Vec<Fault>,
    count: u64,
    keep: usize,
    cautions: Vec<Caution>,
}

impl Told {
    pub(crate) fn new(keep: usize) -> Self {
        Self { faults: Vec::new(), count: 0, keep, cautions: Vec::new() }
    }

    /// Whether nothing is wrong so far.
    pub(crate) fn well(&self) -> bool {
        self.count == 0
    }

    /// Whether no more faults are kept, only counted.
    pub(crate) fn is_full(&self) -> bool {
        self.faults.len() >= self.keep
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    pub(crate) fn fault(
        &mut self,
        file: &str,
        line: Option<u64>,
        column: Option<&str>,
        found: &str,
        what: FaultKind,
    ) {
        self.count += 1;
        if self.faults.len() < self.keep {
            let found = (!found.is_empty()).then(|| clipped(found));
            let column = column.map(clipped);
            self.faults.push(Fault { file: file.to_owned(), line, column, found, what });
        }
    }

    pub(crate) fn caution(&mut self, mut caution: Caution) {
        if self.cautions.len() < CAUTIONS {
            caution.found = caution.found.as_deref().map(clipped);
            caution.column = caution.column.as_deref().map(clipped);
            self.cautions.push(caution);
        }
    }

    /// A caution about a file as a whole.
    pub(crate) fn caution_of_file(&mut self, file: &str, what: CautionKind) {
        self.caution(Caution {
            file: file.to_owned(),
            line: None,
            column: None,
            found: None,
            count: 1,
            what,
        });
    }

    pub(crate) fn end(self) -> Result<Vec<Caution>, Faults> {
        if self.count == 0 { Ok(self.cautions) } else { Err(Faults { told: self.faults, count: self.count }) }
    }
}

/// At most 120 characters of a text; what is cut off is marked.
pub(crate) fn clipped(text: &str) -> String {
    match text.char_indices().nth(120) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart_and_in_kebab_case() {
        for all in [FaultKind::ALL, CautionKind::ALL] {
            let codes: std::collections::BTreeSet<_> = all.iter().map(|(code, _)| code).collect();
            assert_eq!(codes.len(), all.len());
            assert!(
                codes.iter().all(|code| code
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'))
            );
        }
    }

    #[test]
    fn arguments_go_by_the_names_of_the_fields() {
        let what = FaultKind::RowLength { cells: 3, columns: 5 };
        assert_eq!(what.code(), "row-length");
        assert_eq!(what.args(), [("cells", Arg::Number(3)), ("columns", Arg::Number(5))]);
    }

    #[test]
    fn long_finds_are_clipped_between_characters() {
        assert_eq!(clipped(&"ä".repeat(200)).chars().count(), 121);
        assert_eq!(clipped("short"), "short");
    }
}
