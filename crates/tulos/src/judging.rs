//! From the path of some books to the report on them, for every command that needs one.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use tulos_books::{Caution, Faults, Reading};
use tulos_ledger::told;
use tulos_verdict::layout::{LaidOut, Layout, Options};
use tulos_verdict::report::{Report, Warning};
use tulos_words::Words;

/// What to judge, and how.
pub(crate) struct Wish<'w> {
    pub(crate) books: &'w Path,
    /// First and last day to judge, in place of the books' own.
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
    /// The seed of all chance.
    pub(crate) seed: u64,
    /// Every fault is to be told, not the first only.
    pub(crate) all: bool,
}

/// The report on books, or all that is wrong with them.
pub(crate) fn report(wish: &Wish, words: &Words) -> Result<Report, Faults> {
    let (laid_out, cautions) = lay_out(wish)?;
    let mut report = tulos_verdict::judge(&laid_out, wish.seed, words);
    let told = told::cautions(&cautions, words).into_iter();
    report.warnings.extend(told.map(|told| Warning { code: told.code, text: told.text }));
    Ok(report)
}

fn lay_out(wish: &Wish) -> Result<(LaidOut, Vec<Caution>), Faults> {
    let now = Timestamp::now();
    let mut layout = Layout::new(Options { from: wish.from, to: wish.to, today: now.into() });
    let reading = Reading::on(now);
    let reading = if wish.all { reading.telling_all() } else { reading };
    let cautions = tulos_books::read(wish.books, &reading, &mut layout)?;
    // Books without a business would have been at fault.
    let laid_out = layout.finish().ok_or(Faults { told: Vec::new(), count: 1 })?;
    Ok((laid_out, cautions))
}
