//! Lays the evidence out from the books: takes the rows as they are read, keeps of each only what the judgement needs,
//! and at the end cuts them into weeks, subjects and contacts. What the rows mean is `docs/books.md`; nothing here judges.
//!
//! The order of the rows changes no bit of what comes out: whatever is added up is put in order first.

mod behind;
mod contacts;
mod counts;
mod customers;
mod effort;
mod gaps;
mod hearing;
mod history;
mod journeys;
mod kept;
mod laid_out;
mod offers;
mod period;
mod plan;
mod profits;
mod purposes;
mod records;
mod subjects;
mod traces;
mod warnings;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use tulos_books::{Business, Row, Shelf, Today};

pub(crate) use behind::{Behind, Figure, Wanted};
pub(crate) use contacts::tally;
pub use laid_out::{Facts, LaidOut};
pub use warnings::Warning;

use kept::Kept;

/// Which dates to judge, and which day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// First day to judge, in place of the books' own.
    pub from: Option<Date>,
    /// Last day to judge, in place of the books' own.
    pub to: Option<Date>,
    /// Nothing is known of later days.
    pub today: Today,
}

/// A shelf that keeps of each row only what evidence needs: of a sale 40 bytes.
pub struct Layout {
    options: Options,
    kept: Option<Kept>,
}

impl Layout {
    /// A shelf without rows.
    pub fn new(options: Options) -> Self {
        Self { options, kept: None }
    }

    /// Lays out all that came; `None` where no business came.
    pub fn finish(self) -> Option<LaidOut> {
        self.kept.map(|kept| laid_out::lay_out(kept, self.options))
    }
}

impl Shelf for Layout {
    fn business(&mut self, business: &Business) {
        self.kept = Some(Kept::new(business));
    }

    fn row(&mut self, row: Row, _line: u64) {
        if let Some(kept) = &mut self.kept {
            kept.put(row);
        }
    }
}
