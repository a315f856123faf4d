//! The judgement of one set of books: the same that the command line prints.

use anyhow::{Context, Result};
use jiff::civil::Date;
use tulos_books::Books;
use tulos_verdict::layout::{Layout, Options};
use tulos_verdict::report::Report;
use tulos_words::{Language, Words};

/// The seed of all verdicts that are scored.
const SEED: u64 = 0;

/// Judges books.
pub(crate) fn judge(books: &Books) -> Result<Report> {
    let mut layout = Layout::new(Options { from: None, to: None, today: Date::MAX.into() });
    books.put_on(&mut layout);
    let laid_out = layout.finish().context("the books have no business")?;
    Ok(tulos_verdict::judge(&laid_out, SEED, &Words::new(Language::En)))
}
