//! A sign of life on a terminal while something takes longer than a second.

use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use indicatif::ProgressBar;

/// Who waits less than this is told nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// Does the work, and after a second says on standard error what is being done, if that is a terminal.
pub(crate) fn while_saying<T>(what: String, work: impl FnOnce() -> T) -> T {
    if !stderr().is_terminal() {
        return work();
    }
    let (working, end) = mpsc::channel::<()>();
    thread::scope(|threads| {
        threads.spawn(move || spin(what, &end));
        let result = work();
        drop(working);
        result
    })
}

/// Waits for the end of the work, and spins from the end of patience until then.
fn spin(what: String, end: &Receiver<()>) {
    if end.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
        let spinner = ProgressBar::new_spinner().with_message(what);
        spinner.enable_steady_tick(Duration::from_millis(100));
        let _ = end.recv();
        spinner.finish_and_clear();
    }
}
