//! How the program behaves in a shell: help, completions, the manual page, pipes and colours.

mod common;

use std::process::Stdio;

use common::{finish, run, tulos};

const COST: [&str; 5] = ["cost", "--rate", "10", "--minutes", "30"];

#[test]
fn help_and_version_are_no_failure() {
    assert_eq!(run(&["--help"]).status, 0);
    assert_eq!(run(&["cost", "--help"]).status, 0);
    assert_eq!(run(&["--version"]).out, format!("tulos {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn nonsense_is_wrong_input() {
    for arguments in
        [&[][..], &["frobnicate"], &["cost", "--frobnicate"], &["completions", "tcsh"], &["verdict"]]
    {
        let ended = run(arguments);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{arguments:?}");
    }
}

#[test]
fn completions_know_commands_and_options() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = run(&["completions", shell]).out;
        for word in ["verdict", "annual-revenue", "every-day"] {
            assert!(script.contains(word), "{word} for {shell}");
        }
    }
}

#[test]
fn the_manual_page_holds_every_command() {
    let page = run(&["man"]).out;
    assert!(page.contains(".TH tulos 1"), "{page}");
    for heading in ["VERDICT", "COST", "BOOKS NEW", "BOOKS CHECK", "COMPLETIONS", "MAN"] {
        assert!(page.contains(&format!("\n.SH \"TULOS {heading}\"\n")), "{heading} in {page}");
    }
}

#[test]
fn a_reader_who_leaves_is_no_failure() {
    for arguments in [&COST[..], &["man"], &["completions", "zsh"]] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ended = finish(tulos(arguments).stdout(writer));
        assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure() {
    let full = || Stdio::from(std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full"));
    let ended = finish(tulos(&COST).stdout(full()));
    assert_eq!(ended.status, 1);
    assert!(!ended.err.is_empty());
    // With nowhere to complain it still ends as it should.
    assert_eq!(finish(tulos(&["cost", "--rate", "x", "--minutes", "1"]).stderr(full())).status, 2);
}

#[test]
fn plain_when_piped_and_coloured_when_asked() {
    let plain = run(&COST).out;
    assert!(!plain.contains('\u{1b}'), "{plain}");
    let coloured = finish(tulos(&COST).env("CLICOLOR_FORCE", "1")).out;
    assert!(coloured.contains('\u{1b}'), "{coloured}");
    assert_eq!(finish(tulos(&COST).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1")).out, plain);
    assert_eq!(finish(tulos(&COST).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "")).out, coloured);
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_coloured_unless_told_otherwise() {
    let plain = run(&COST).out;
    assert!(common::on_a_terminal(&COST, &[]).contains('\u{1b}'));
    for wish in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
        assert_eq!(common::on_a_terminal(&COST, &[wish]), plain, "{wish:?}");
    }
}
