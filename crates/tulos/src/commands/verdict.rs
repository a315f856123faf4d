//! `tulos verdict BOOKS`: judges a set of books.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Zoned;
use jiff::civil::Date;
use tulos_verdict::page::{Look, draw};
use tulos_verdict::report::Report;
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::judging::{self, Wish};
use crate::reader::Reader;
use crate::{faults, output, progress};

#[derive(Args)]
pub(crate) struct Arguments {
    /// A folder of books, or an .xlsx or .ods file
    #[arg(value_name = "BOOKS", required_unless_present = "schema")]
    books: Option<PathBuf>,
    /// Print JSON, for programs
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    reader: Reader,
    /// Judge from this day on, such as 2026-01-31
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Judge up to this day
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Seed of all chance: the same seed and books give the same verdicts
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Tell every reason, question and fault, not the first ones only
    #[arg(long)]
    all: bool,
    /// Write the page of the browser into this file, which needs nothing else: to print or to mail
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    html: Option<PathBuf>,
    /// Print the JSON Schema of what --json prints, and judge nothing
    #[arg(long, exclusive = true)]
    schema: bool,
}

/// What programs may rely on.
const SCHEMA: &str = include_str!("../../../../docs/verdict.schema.json");

pub(crate) fn run(arguments: &Arguments) -> Ended {
    match &arguments.books {
        Some(books) => judge(books, arguments),
        None => output::write(SCHEMA.as_bytes()),
    }
}

fn judge(books: &Path, arguments: &Arguments) -> Ended {
    let words = arguments.reader.words();
    let wish = wish(books, arguments, &words)?;
    let judged = progress::while_saying(words.say("tulos-judging", &[]), || judging::report(&wish, &words));
    match judged {
        Err(wrong) => faults::end(&wrong, arguments.json, &words),
        Ok(report) if arguments.json => output::write_json(&report),
        Ok(report) if let Some(file) = &arguments.html => write_html(file, &report, &words),
        Ok(report) => output::write(draw(&report, &words, look(arguments.all)).as_bytes()),
    }
}

fn write_html(file: &Path, report: &Report, words: &Words) -> Ended {
    let written = std::fs::write(file, tulos_verdict::file(report, words, Zoned::now().date()));
    let name = file.display().to_string();
    match written {
        Ok(()) => output::write(
            format!("{}\n", words.say("tulos-written", &[("file", Arg::Text(&name))])).as_bytes(),
        ),
        Err(error) => {
            let args = [("file", Arg::Text(&name)), ("why", Arg::Text(&error.to_string()))];
            Err(Stopped::Failed(words.say("tulos-not-written", &args)))
        }
    }
}

fn wish<'a>(books: &'a Path, arguments: &Arguments, words: &Words) -> Result<Wish<'a>, Stopped> {
    let from = day("--from", arguments.from.as_deref(), words)?;
    let to = day("--to", arguments.to.as_deref(), words)?;
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        return Err(Stopped::WrongInput(words.say("tulos-days-out-of-order", &[])));
    }
    Ok(Wish { books, from, to, seed: arguments.seed, all: arguments.all })
}

fn day(option: &str, text: Option<&str>, words: &Words) -> Result<Option<Date>, Stopped> {
    let Some(text) = text else { return Ok(None) };
    let day = text.parse().map_err(|_| {
        let told =
            [("option", Arg::Text(option)), ("found", Arg::Text(text)), ("example", Arg::Text("2026-01-31"))];
        Stopped::WrongInput(words.say("tulos-not-a-date", &told))
    })?;
    Ok(Some(day))
}

fn look(all: bool) -> Look {
    Look { width: output::width(), colour: console::colors_enabled(), all }
}
