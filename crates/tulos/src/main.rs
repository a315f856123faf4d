//! The program `tulos`: the command line and nothing else. What it does is in the crates below it.

mod commands;
mod ending;
mod faults;
mod judging;
mod number;
mod output;
mod progress;
mod reader;
mod serve;
mod settings;
mod which;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    output::keep_to_colour_wishes();
    ending::exit_code(commands::Program::parse().run())
}
