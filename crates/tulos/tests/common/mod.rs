//! Runs the program as a shell would, in an environment that says nothing about language or colour.
#![allow(dead_code, reason = "each test program takes what it needs of this")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The program, not yet started.
pub(crate) fn tulos(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command.env("LANG", "C.UTF-8").env("TERM", "xterm-256color").args(arguments);
    command
}

/// Where it lies.
pub(crate) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_tulos"))
}

/// How it ended: the status, standard output and standard error.
pub(crate) struct Ended {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs it to its end.
pub(crate) fn run(arguments: &[&str]) -> Ended {
    finish(&mut tulos(arguments))
}

/// Runs a command to its end.
pub(crate) fn finish(command: &mut Command) -> Ended {
    let Output { status, stdout, stderr } = command.output().expect("the program starts");
    Ended {
        status: status.code().expect("it ends by itself"),
        out: String::from_utf8(stdout).expect("UTF-8"),
        err: String::from_utf8(stderr).expect("UTF-8"),
    }
}

/// Runs it on a terminal of its own, of 80 columns, with `environment` set; what it shows there.
#[cfg(target_os = "linux")]
pub(crate) fn on_a_terminal(arguments: &[&str], environment: &[(&str, &str)]) -> String {
    typed_on_a_terminal(arguments, environment, "")
}

/// The same, with somebody typing.
#[cfg(target_os = "linux")]
pub(crate) fn typed_on_a_terminal(arguments: &[&str], environment: &[(&str, &str)], typed: &str) -> String {
    let quoted: Vec<_> = arguments.iter().map(|argument| format!("'{argument}'")).collect();
    let line = format!("stty cols 80; '{}' {}", program().display(), quoted.join(" "));
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &line, "/dev/null"]);
    for (name, value) in command_environment(&mut tulos(&[])) {
        match value {
            Some(value) => script.env(name, value),
            None => script.env_remove(name),
        };
    }
    script.envs(environment.iter().copied()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut script = script.spawn().expect("script, of the package bsdutils");
    let mut keys = script.stdin.take().expect("it is piped");
    keys.write_all(typed.as_bytes()).expect("it reads");
    // Closed only when all is over: the end of what is typed would be typed as well.
    let shown = script.wait_with_output().expect("it ends").stdout;
    drop(keys);
    String::from_utf8(shown).expect("UTF-8").replace("\r\n", "\n")
}

/// What a command changes in the environment.
fn command_environment(command: &mut Command) -> Vec<(std::ffi::OsString, Option<std::ffi::OsString>)> {
    command.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect()
}

/// A folder of its own that is gone when the test is over.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty one.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("tulos-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// One with these files, each a name and what is in it.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let folder = Self::new();
        for (name, text) in files {
            folder.put(name, text.as_bytes());
        }
        folder
    }

    /// Puts a file into it.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.join(name), bytes).expect("a file");
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// A path in it, as it is typed.
    pub(crate) fn at(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
