//! `tulos books`: begins books, and looks whether books are in order.

mod check;
mod new;

use clap::{Args, Subcommand};

use crate::ending::Ended;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write an empty, explained set of books: a folder, or one .xlsx file. Asks a few plain questions on a terminal
    New(Box<new::Arguments>),
    /// Tell all that is wrong with books, and when nothing is, what would make the verdicts firmer
    Check(check::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    match &arguments.command {
        Command::New(arguments) => new::run(arguments),
        Command::Check(arguments) => check::run(arguments),
    }
}
