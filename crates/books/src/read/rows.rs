//! Where rows of text come from: a CSV file or a sheet. The first row is the header.

use csv::StringRecord;

use crate::fault::{CautionKind, FaultKind};

/// Rows of text, one after another.
pub(crate) trait Rows {
    /// Takes the next row and says on which line it began; `None` at the end. After a fault there are no more rows.
    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>, Stop>;

    /// What was met on the way that the format does not quite have, with the line of a kind that has one.
    fn cautions(&self) -> Vec<(Option<u64>, CautionKind)> {
        Vec::new()
    }

    /// Whether the file is one of those that are written where the decimal mark is a comma.
    fn hints_at_commas(&self) -> bool {
        false
    }
}

/// A file cannot be read any further.
pub(crate) struct Stop {
    pub(crate) line: Option<u64>,
    pub(crate) what: FaultKind,
}

/// Rows that can be gone over more than once.
pub(crate) trait Origin {
    /// The rows from the beginning.
    fn rows(&self) -> Result<Box<dyn Rows + '_>, FaultKind>;
}
