//! The one door to standard output and standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};

use serde::Serialize;

use crate::ending::{Ended, Stopped};

/// A set and not empty `NO_COLOR` wins over everything, as <https://no-color.org> asks; `console` sees to the rest.
pub(crate) fn keep_to_colour_wishes() {
    if std::env::var_os("NO_COLOR").is_some_and(|wish| !wish.is_empty()) {
        console::set_colors_enabled(false);
        console::set_colors_enabled_stderr(false);
    }
}

/// How many columns to write in: those of the terminal, within reason; 80 where there is none.
pub(crate) fn width() -> usize {
    let (_, columns) = console::Term::stdout().size();
    if io::stdout().is_terminal() { usize::from(columns).clamp(60, 100) } else { 80 }
}

/// Writes all of it to standard output. A reader who has seen enough (`| head`) is no failure.
pub(crate) fn write(bytes: &[u8]) -> Ended {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Stopped::Failed(error.to_string())),
        _ => Ok(()),
    }
}

/// Writes a value as JSON, for programs.
pub(crate) fn write_json(value: &impl Serialize) -> Ended {
    let mut text = serde_json::to_vec_pretty(value).map_err(|error| Stopped::Failed(error.to_string()))?;
    text.push(b'\n');
    write(&text)
}

/// Writes a text with an end of line to standard error. Where even that is closed, nobody is left to tell.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
}
