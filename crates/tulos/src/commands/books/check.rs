//! `tulos books check BOOKS`: all that is wrong with books, and when nothing is, what would tell more.

use std::path::PathBuf;

use clap::Args;
use console::style;
use serde::Serialize;
use tulos_verdict::page::wrap;
use tulos_verdict::report::{Question, Report, Warning};
use tulos_words::Words;

use crate::ending::Ended;
use crate::judging::{self, Wish};
use crate::reader::Reader;
use crate::{faults, output, progress};

#[derive(Args)]
pub(crate) struct Arguments {
    /// A folder of books, or an .xlsx or .ods file
    #[arg(value_name = "BOOKS")]
    books: PathBuf,
    /// Print JSON, for programs
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    reader: Reader,
    /// Tell every fault, not the first fifty only
    #[arg(long)]
    all: bool,
}

/// What `--json` prints of books that are in order; of others, see [`faults`].
#[derive(Serialize)]
struct InOrder<'r> {
    errors: [(); 0],
    count: u64,
    warnings: &'r [Warning],
    questions: &'r [Question],
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let words = arguments.reader.words();
    let wish = Wish { books: &arguments.books, from: None, to: None, seed: 0, all: arguments.all };
    let judged = progress::while_saying(words.say("tulos-judging", &[]), || judging::report(&wish, &words));
    match judged {
        Err(wrong) => faults::end(&wrong, arguments.json, &words),
        Ok(report) if arguments.json => output::write_json(&InOrder {
            errors: [],
            count: 0,
            warnings: &report.warnings,
            questions: &report.questions,
        }),
        Ok(report) => output::write(page(&report, &words).as_bytes()),
    }
}

/// That nothing is wrong, what was read with a grain of salt, and what would tell more.
fn page(report: &Report, words: &Words) -> String {
    let say = |message| words.say(message, &[]);
    let warnings: Vec<_> = report.warnings.iter().map(|warning| warning.text.as_str()).collect();
    let questions: Vec<_> = report.questions.iter().map(|question| question.text.as_str()).collect();
    let mut page = vec![style(say("tulos-books-in-order")).bold().to_string()];
    for (heading, texts) in [("tulos-books-odd", warnings), ("tulos-books-missing", questions)] {
        if !texts.is_empty() {
            page.extend([String::new(), say(heading)]);
            page.extend(texts.into_iter().map(point));
        }
    }
    page.push(String::new());
    page.join("\n")
}

/// A text with a dot before it, broken into lines of the terminal's width.
fn point(text: &str) -> String {
    let lines = wrap(text, output::width() - 4).into_iter().enumerate();
    lines
        .map(|(n, line)| format!("{}{line}", if n == 0 { "  · " } else { "    " }))
        .collect::<Vec<_>>()
        .join("\n")
}
