//! What is wrong with books, or was read with a grain of salt, in the reader's words and with its place.

use std::borrow::Cow;

use tulos_books::{Arg as Figure, Caution, Fault};
use tulos_verdict::page::steers;
use tulos_words::{Arg, Words};

/// What is wrong, in a sentence.
pub(crate) fn sentence(fault: &Fault, words: &Words) -> String {
    say(&format!("books-fault-{}", fault.what.code()), &fault.what.args(), fault.found.as_deref(), words)
}

/// What should stand there instead.
pub(crate) fn expected(fault: &Fault, words: &Words) -> String {
    let message = format!("books-fault-{}{}", fault.what.code(), ".expected");
    say(&message, &fault.what.args(), fault.found.as_deref(), words)
}

/// Where it is wrong: file, line and column, as far as they are known.
pub(crate) fn place_of(fault: &Fault, words: &Words) -> String {
    place(&fault.file, fault.line, fault.column.as_deref(), words)
}

/// What was understood all the same, with its place.
pub(crate) fn caution(caution: &Caution, words: &Words) -> String {
    let message = format!("books-caution-{}", caution.what.code());
    let sentence = say(&message, &caution.what.args(), caution.found.as_deref(), words);
    // Which line it was first is of no use to somebody who is to know that a whole column is so.
    format!("{}: {sentence}", place(&caution.file, None, caution.column.as_deref(), words))
}

fn place(file: &str, line: Option<u64>, column: Option<&str>, words: &Words) -> String {
    let line = line.map(|line| words.say("tulos-fault-line", &[("line", Arg::Text(&line.to_string()))]));
    let parts = [Some(shown(file)), line.map(Cow::Owned), column.map(shown)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn say(message: &str, figures: &[(&'static str, Figure)], found: Option<&str>, words: &Words) -> String {
    let found = shown(found.unwrap_or_default());
    let texts: Vec<_> = figures.iter().map(|(name, figure)| (*name, readable(figure))).collect();
    let args = texts.iter().map(|(name, figure)| (*name, arg(figure)));
    words.say(message, &args.chain([("found", Arg::Text(&found))]).collect::<Vec<_>>())
}

fn readable(figure: &Figure) -> Figure {
    match figure {
        Figure::Text(text) => Figure::Text(shown(text).into_owned()),
        Figure::Number(number) => Figure::Number(*number),
    }
}

fn arg(figure: &Figure) -> Arg<'_> {
    match figure {
        Figure::Text(text) => Arg::Text(text),
        Figure::Number(number) => Arg::Count(*number),
    }
}

/// A text from somebody's file, without what would steer the terminal.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    if text.contains(steers) {
        Cow::Owned(text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tulos_books::{CautionKind, FaultKind};
    use tulos_words::Language;

    fn fault(found: &str, what: FaultKind) -> Fault {
        let (line, column) = (Some(1_234), Some("minutes".to_owned()));
        Fault { file: "time.csv".to_owned(), line, column, found: Some(found.to_owned()), what }
    }

    #[test]
    fn a_fault_is_told_with_its_place_and_figures() {
        let words = Words::new(Language::Nl);
        let fault = fault("31.2.2026", FaultKind::UnknownActivity { nearest: "facebook".to_owned() });
        assert_eq!(place_of(&fault, &words), "time.csv, regel 1234, minutes");
        assert!(sentence(&fault, &words).contains("31.2.2026"));
        assert!(expected(&fault, &words).contains("facebook"));
    }

    #[test]
    fn nothing_from_a_file_steers_the_terminal() {
        let words = Words::new(Language::En);
        let text = sentence(&fault("\u{1b}[2Jgone\n", FaultKind::NotANumber), &words);
        assert!(!text.contains(char::is_control), "{text:?}");
    }

    #[test]
    fn a_caution_is_told_of_its_column() {
        let (line, column, found) = (Some(7), Some("revenue".to_owned()), Some("1,50".to_owned()));
        let what = CautionKind::DecimalComma;
        let caution_ = Caution { file: "sales.csv".to_owned(), line, column, found, count: 20, what };
        assert!(caution(&caution_, &Words::new(Language::En)).starts_with("sales.csv, revenue: "));
    }
}
