//! How a command ends, and what the shell is told: 0 done, 1 failed, 2 wrong input.

use std::process::ExitCode;

/// The end of a command.
pub(crate) type Ended = Result<(), Stopped>;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// What was given is wrong. The text says what and what to do; empty where standard output has it already.
    WrongInput(String),
    /// Something outside went wrong, such as a full disk.
    Failed(String),
}

/// Tells a person why it stopped, on standard error, and the shell by the exit status.
pub(crate) fn exit_code(ended: Ended) -> ExitCode {
    let (text, status) = match ended {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Stopped::Failed(text)) => (text, 1),
        Err(Stopped::WrongInput(text)) => (text, 2),
    };
    if !text.is_empty() {
        crate::output::complain(&text);
    }
    ExitCode::from(status)
}
