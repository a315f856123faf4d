//! `tulos man`: the manual page, of the program and of each of its commands, as one page for `man`.

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::Program;
use crate::ending::{Ended, Stopped};
use crate::output;

pub(crate) fn run() -> Ended {
    let mut program = Program::command();
    program.build();
    let page = page(&program).map_err(|error| Stopped::Failed(error.to_string()))?;
    output::write(&page)
}

fn page(program: &Command) -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(program.clone()).render(&mut page)?;
    for command in leaves(program) {
        let typed = command.get_bin_name().unwrap_or_default().to_uppercase();
        page.extend(format!(".SH \"{typed}\"\n").bytes());
        page.extend(chapter(&Man::new(command))?.bytes());
    }
    Ok(page)
}

/// The synopsis and options of a command, one level below the headings of the page.
fn chapter(man: &Man) -> std::io::Result<String> {
    let mut text = Vec::new();
    man.render_description_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_options_section(&mut text)?;
    Ok(String::from_utf8_lossy(&text).replace("\n.SH ", "\n.SS "))
}

/// All commands that do something themselves, with the whole of what is typed as their name.
fn leaves(command: &Command) -> Vec<Command> {
    if command.has_subcommands() {
        let commands = command.get_subcommands().filter(|command| command.get_name() != "help");
        commands.flat_map(leaves).collect()
    } else {
        vec![command.clone()]
    }
}
