//! The shelf that keeps everything: a business's books in memory.

use std::io;
use std::path::Path;

use crate::fault::{Caution, Faults};
use crate::read::{Reading, read};
use crate::write::FolderWriter;
use crate::{Books, Business, Row, Shelf};

impl Books {
    /// The books of a business without a row.
    pub fn of(business: Business) -> Self {
        Self {
            business,
            time: Vec::new(),
            costs: Vec::new(),
            sales: Vec::new(),
            enquiries: Vec::new(),
            visits: Vec::new(),
            journeys: Vec::new(),
            posts: Vec::new(),
            support: Vec::new(),
            experiments: Vec::new(),
        }
    }

    /// Reads all the books at a path into memory; see [`read`].
    ///
    /// # Errors
    /// All that is wrong with them.
    pub fn read(path: &Path, reading: &Reading) -> Result<(Self, Vec<Caution>), Faults> {
        let mut kept = Kept(None);
        let cautions = read(path, reading, &mut kept)?;
        // Without a business there would have been a fault.
        let books = kept.0.ok_or(Faults { told: Vec::new(), count: 1 })?;
        Ok((books, cautions))
    }

    /// Puts all rows on a shelf in the order that [`Shelf`] says, as reading them from a file would.
    pub fn put_on(&self, shelf: &mut dyn Shelf) {
        shelf.business(&self.business);
        put(&self.time, Row::Time, shelf);
        put(&self.costs, Row::Cost, shelf);
        put(&self.experiments, Row::Experiment, shelf);
        put(&self.visits, Row::Visits, shelf);
        put(&self.posts, Row::Post, shelf);
        put(&self.support, Row::Support, shelf);
        put(&self.enquiries, Row::Enquiry, shelf);
        put(&self.journeys, Row::Journey, shelf);
        put(&self.sales, Row::Sale, shelf);
    }

    /// Writes the books into a folder, which is made if need be.
    ///
    /// # Errors
    /// Where the folder already holds something, or the system refuses.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let mut writer = FolderWriter::create(folder)?;
        self.put_on(&mut writer);
        writer.finish()
    }
}

/// Puts the rows of one table on a shelf; the header stands on line 1.
fn put<T: Clone>(rows: &[T], row: fn(T) -> Row, shelf: &mut dyn Shelf) {
    for (line, kept) in (2..).zip(rows) {
        shelf.row(row(kept.clone()), line);
    }
}

impl Shelf for Books {
    fn business(&mut self, business: &Business) {
        self.business = business.clone();
    }

    fn row(&mut self, row: Row, _line: u64) {
        match row {
            Row::Time(row) => self.time.push(row),
            Row::Cost(row) => self.costs.push(row),
            Row::Sale(row) => self.sales.push(row),
            Row::Enquiry(row) => self.enquiries.push(row),
            Row::Visits(row) => self.visits.push(row),
            Row::Journey(row) => self.journeys.push(row),
            Row::Post(row) => self.posts.push(row),
            Row::Support(row) => self.support.push(row),
            Row::Experiment(row) => self.experiments.push(row),
        }
    }
}

/// Books whose business is not known yet.
struct Kept(Option<Books>);

impl Shelf for Kept {
    fn business(&mut self, business: &Business) {
        self.0 = Some(Books::of(business.clone()));
    }

    fn row(&mut self, row: Row, line: u64) {
        if let Some(books) = &mut self.0 {
            books.row(row, line);
        }
    }
}
