//! What was understood in books but looks odd, told on standard error beside the answer.

use tulos_books::{Arg as Figure, Caution};
use tulos_words::{Arg, Words};

/// Tells every caution in a line.
pub(crate) fn tell(cautions: &[Caution], words: &Words) {
    for caution in cautions {
        crate::output::complain(&sentence(caution, words));
    }
}

/// A caution in words, with its place before it.
pub(crate) fn sentence(caution: &Caution, words: &Words) -> String {
    let figures = caution.what.args();
    let found = caution.found.as_deref().unwrap_or_default();
    let mut args = vec![("found", Arg::Text(found)), ("count", Arg::Count(caution.count))];
    args.extend(figures.iter().map(|(name, figure)| (*name, arg(figure))));
    let text = words.say(&format!("books-caution-{}", caution.what.code()), &args);
    format!("{}: {text}", caution.file)
}

fn arg(figure: &Figure) -> Arg<'_> {
    match figure {
        Figure::Text(text) => Arg::Text(text),
        Figure::Number(number) => Arg::Count(*number),
    }
}
