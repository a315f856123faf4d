//! What is wrong with books, or was read with a grain of salt, in the reader's words and with its place.

use std::borrow::Cow;

use tulos_books::{Arg as Figure, CautionKind, Fault};
use tulos_words::{Arg, Words, shown};

/// What was understood all the same, for programs and for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caution {
    /// Its code.
    pub code: String,
    /// It, in a sentence with its place.
    pub text: String,
}

/// What is wrong, in a sentence.
pub fn sentence(fault: &Fault, words: &Words) -> String {
    say(&format!("books-fault-{}", fault.what.code()), &fault.what.args(), fault.found.as_deref(), words)
}

/// What should stand there instead.
pub fn expected(fault: &Fault, words: &Words) -> String {
    let message = format!("books-fault-{}{}", fault.what.code(), ".expected");
    say(&message, &fault.what.args(), fault.found.as_deref(), words)
}

/// The same as a sentence of its own.
pub fn what_to_write(fault: &Fault, words: &Words) -> String {
    words.say("ledger-fault-expected", &[("expected", Arg::Text(&expected(fault, words)))])
}

/// Where it is wrong: file, line and column, as far as they are known.
pub fn place_of(fault: &Fault, words: &Words) -> String {
    place(&fault.file, fault.line, fault.column.as_deref(), words)
}

/// What was understood all the same: first what could have been misread, last what only looks different. What is said of
/// whole files is said once of all of them.
pub fn cautions(cautions: &[tulos_books::Caution], words: &Words) -> Vec<Caution> {
    let (looks, matters): (Vec<_>, Vec<_>) = cautions.iter().partition(|caution| of_looks(&caution.what));
    let mut warnings: Vec<Caution> =
        matters.iter().map(|caution| warning(caution, &caution.file, words)).collect();
    for (place, caution) in looks.iter().enumerate() {
        if looks[..place].iter().all(|before| before.what != caution.what) {
            let files =
                looks.iter().filter(|other| other.what == caution.what).map(|other| other.file.as_str());
            warnings.push(warning(caution, &files.collect::<Vec<_>>().join(", "), words));
        }
    }
    warnings
}

/// It is of a whole file and changes nothing of what stands there.
fn of_looks(what: &CautionKind) -> bool {
    matches!(
        what,
        CautionKind::ByteOrderMark | CautionKind::Crlf | CautionKind::Semicolons | CautionKind::Tabs
    )
}

fn warning(caution: &tulos_books::Caution, files: &str, words: &Words) -> Caution {
    let message = format!("books-caution-{}", caution.what.code());
    let sentence = say(&message, &caution.what.args(), caution.found.as_deref(), words);
    // Which line it was first is of no use to somebody who is to know that a whole column is so.
    let text = format!("{}: {sentence}", place(files, None, caution.column.as_deref(), words));
    Caution { code: caution.what.code().replace('-', "_"), text }
}

fn place(file: &str, line: Option<u64>, column: Option<&str>, words: &Words) -> String {
    let line = line.map(|line| words.say("ledger-fault-line", &[("line", Arg::Text(&line.to_string()))]));
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

    fn caution(file: &str, column: Option<&str>, what: CautionKind) -> tulos_books::Caution {
        let (line, column, found) = (Some(7), column.map(str::to_owned), Some("1,50".to_owned()));
        tulos_books::Caution { file: file.to_owned(), line, column, found, count: 20, what }
    }

    #[test]
    fn a_caution_is_told_of_its_column() {
        let told = cautions(
            &[caution("sales.csv", Some("revenue"), CautionKind::DecimalComma)],
            &Words::new(Language::En),
        );
        assert!(told[0].text.starts_with("sales.csv, revenue: "));
    }

    #[test]
    fn how_files_end_their_lines_is_told_once_and_last() {
        let all = [
            caution("sales.csv", None, CautionKind::Crlf),
            caution("time.csv", None, CautionKind::Crlf),
            caution("time.csv", Some("minutes"), CautionKind::DecimalComma),
        ];
        let told = cautions(&all, &Words::new(Language::En));
        assert_eq!(told.iter().map(|told| told.code.as_str()).collect::<Vec<_>>(), ["decimal_comma", "crlf"]);
        assert!(told[1].text.starts_with("sales.csv, time.csv: "));
    }
}
