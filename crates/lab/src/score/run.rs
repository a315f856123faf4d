//! Judging a whole bank on all cores, with progress on a terminal.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use tulos_books::Books;
use tulos_verdict::report::Report;

use super::case::{Case, cases};
use crate::bank::truth::Truth;

/// A business of a bank.
pub(crate) type Business = (String, Books, Truth);

/// What came of judging a bank.
pub(crate) struct Judged {
    /// All activities, in the order of the businesses.
    pub(crate) cases: Vec<Case>,
    /// How many businesses.
    pub(crate) businesses: usize,
}

/// Judges so many businesses; `business` makes or reads the one of a number. The result does not depend on the number
/// of cores.
///
/// # Errors
/// The first business, by number, that could not be had or judged.
pub(crate) fn judge_all(
    count: usize,
    business: impl Fn(usize) -> Result<Business> + Sync,
    judge: impl Fn(&Books) -> Result<Report> + Sync,
) -> Result<Judged> {
    let bar = bar(count);
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(count));
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return;
            }
            let judged = business(index).and_then(|business| judge_one(&business, &judge));
            bar.inc(1);
            // A thread that holds the lock only pushes, so that it is never poisoned.
            done.lock().expect("a lock that nobody panics with").push((index, judged));
        }
    };
    thread::scope(|scope| {
        for _ in 0..cores() {
            scope.spawn(work);
        }
    });
    bar.finish_and_clear();
    gather(done.into_inner().expect("a lock that nobody panics with"))
}

/// How many judge at once.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

fn bar(count: usize) -> ProgressBar {
    let bar = ProgressBar::new(count as u64);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} businesses, {eta} left");
    // The template above is a fixed text that parses.
    bar.set_style(style.expect("a template that parses"));
    bar
}

fn gather(mut done: Vec<(usize, Result<Vec<Case>>)>) -> Result<Judged> {
    done.sort_by_key(|(index, _)| *index);
    let mut all = Judged { cases: Vec::new(), businesses: done.len() };
    for (_, cases) in done {
        all.cases.extend(cases?);
    }
    Ok(all)
}

fn judge_one((name, books, truth): &Business, judge: impl Fn(&Books) -> Result<Report>) -> Result<Vec<Case>> {
    let report = judge(books).with_context(|| format!("{name} was not judged"))?;
    cases(name, books, truth, &report)
}

#[cfg(test)]
mod tests {
    use tulos_verdict::report::Verdict;

    use super::*;
    use crate::bank;
    use crate::score::testing::report;

    fn made(index: usize) -> Business {
        let (books, truth) = bank::make(2, index as u64);
        (bank::name(index as u64), books, truth)
    }

    #[test]
    fn a_bank_is_judged_in_order_whoever_finishes_first() {
        let judged =
            judge_all(9, |index| Ok(made(index)), |books| Ok(report(books, 0.5, Verdict::Wait))).unwrap();
        assert_eq!(judged.businesses, 9);
        assert!(judged.cases.is_sorted_by_key(|case| case.business.clone()));
    }

    #[test]
    fn the_first_that_fails_is_told() {
        let fault = judge_all(6, |index| Ok(made(index)), |_| anyhow::bail!("no")).err().unwrap();
        assert_eq!(format!("{fault:#}"), "b000 was not judged: no");
    }
}
