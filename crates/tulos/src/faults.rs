//! The end of a command because of its books: what is wrong with them, for a person or for a program.

use serde::Serialize;
use tulos_books::{Fault, Faults};
use tulos_ledger::told;
use tulos_verdict::page::wrap;
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::output;

/// Ends a command: on standard output as JSON, or on standard error as a person reads it.
pub(crate) fn end(faults: &Faults, json: bool, words: &Words) -> Ended {
    if !json {
        return Err(Stopped::WrongInput(list(faults, words)));
    }
    let errors = faults.told.iter().map(|fault| Error::of(fault, words)).collect();
    output::write_json(&Errors { errors, count: faults.count })?;
    Err(Stopped::WrongInput(String::new()))
}

/// What `--json` prints of bad books: a public interface, as `docs/books.md` has it.
#[derive(Serialize)]
struct Errors<'f> {
    errors: Vec<Error<'f>>,
    count: u64,
}

#[derive(Serialize)]
struct Error<'f> {
    file: &'f str,
    line: Option<u64>,
    column: Option<&'f str>,
    found: Option<&'f str>,
    expected: String,
    text: String,
}

impl<'f> Error<'f> {
    fn of(fault: &'f Fault, words: &Words) -> Self {
        Self {
            file: &fault.file,
            line: fault.line,
            column: fault.column.as_deref(),
            found: fault.found.as_deref(),
            expected: told::expected(fault, words),
            text: format!("{}: {}", told::place_of(fault, words), told::sentence(fault, words)),
        }
    }
}

/// All that are told, each with its place, and how many more there are.
fn list(faults: &Faults, words: &Words) -> String {
    let heading = words.say("tulos-faults", &[("count", Arg::Count(faults.count))]);
    let more = faults.count.saturating_sub(faults.told.len() as u64);
    let more = (more > 0).then(|| words.say("tulos-faults-more", &[("count", Arg::Count(more))]));
    [heading, entries(faults, words)].into_iter().chain(more).collect::<Vec<_>>().join("\n\n")
}

/// Each with its place.
pub(crate) fn entries(faults: &Faults, words: &Words) -> String {
    let entry = |fault| format!("{}\n{}", told::place_of(fault, words), sentences(fault, words));
    faults.told.iter().map(entry).collect::<Vec<_>>().join("\n\n")
}

/// What is wrong and what is expected, each on lines of its own.
pub(crate) fn sentences(fault: &Fault, words: &Words) -> String {
    let expected = told::what_to_write(fault, words);
    let lines = |text: &str| wrap(text, output::width() - 2);
    let lines = lines(&told::sentence(fault, words)).into_iter().chain(lines(&expected));
    lines.map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
