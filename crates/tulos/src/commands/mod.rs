//! What can be asked of the program, one file a command.

mod books;
mod completions;
mod cost;
mod export;
mod import;
mod man;
mod serve;
mod user;
mod verdict;

use std::future::Future;

use clap::{Parser, Subcommand};

use crate::ending::{Ended, Stopped};

/// Does it pay? Tulos judges, from a small business's own figures, what every marketing activity costs and brings.
#[derive(Parser)]
#[command(name = "tulos", version, max_term_width = 100, arg_required_else_help = true)]
#[command(after_help = "Exit status: 0 done, 1 failed, 2 wrong input.\n\
                        Output is in the language of the environment (LC_ALL, LC_MESSAGES, LANG) or of --lang.\n\
                        NO_COLOR turns colours off.")]
pub(crate) struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Judge, for every activity, whether it pays, how sure that is, and where the next hour should go
    Verdict(verdict::Arguments),
    /// Tell what the time costs a week, a month and a year
    Cost(cost::Arguments),
    /// Begin a set of books, or look whether one is in order
    Books(books::Arguments),
    /// Serve the pages: verdicts, books and all else, in a browser
    Serve(serve::Arguments),
    /// Take books into the database
    Import(import::Arguments),
    /// Write books out of the database
    Export(export::Arguments),
    /// Say who may sign in
    User(user::Arguments),
    /// Print completions for a shell
    Completions(completions::Arguments),
    /// Print the manual page
    Man,
}

impl Program {
    /// Does what was asked.
    pub(crate) fn run(self) -> Ended {
        match self.command {
            Command::Verdict(arguments) => verdict::run(&arguments),
            Command::Cost(arguments) => cost::run(&arguments),
            Command::Books(arguments) => books::run(&arguments),
            Command::Serve(arguments) => serve::run(&arguments),
            Command::Import(arguments) => import::run(&arguments),
            Command::Export(arguments) => export::run(&arguments),
            Command::User(arguments) => user::run(&arguments),
            Command::Completions(arguments) => completions::run(&arguments),
            Command::Man => man::run(),
        }
    }
}

/// Runs what waits for a database or a network.
fn wait_for(what: impl Future<Output = Ended>) -> Ended {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| Stopped::Failed(error.to_string()))?.block_on(what)
}
