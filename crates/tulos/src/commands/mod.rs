//! What can be asked of the program, one file a command.

mod books;
mod completions;
mod cost;
mod man;
mod verdict;

use clap::{Parser, Subcommand};

use crate::ending::Ended;

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
            Command::Completions(arguments) => completions::run(&arguments),
            Command::Man => man::run(),
        }
    }
}
