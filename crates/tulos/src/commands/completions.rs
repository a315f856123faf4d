//! `tulos completions SHELL`: what a shell needs to complete commands and options.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Program;
use crate::ending::Ended;
use crate::output;

#[derive(Args)]
pub(crate) struct Arguments {
    /// For which shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Program::command(), "tulos", &mut script);
    output::write(&script)
}
