//! The program itself, serving the demo out of an empty folder on a port of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tulos_store::testing::Folder;

use crate::program::Program;

/// A server with the demo.
pub(crate) struct Server {
    /// The beginning of its addresses: `http://127.0.0.1:41234`.
    pub(crate) base: String,
    /// The path that lets one in as the owner of the demo, once.
    pub(crate) link: String,
    // Ended before its folder goes.
    _program: Program,
    folder: Folder,
}

impl Server {
    /// Starts one.
    pub(crate) fn start() -> Self {
        let folder = Folder::new();
        let mut command = tulos();
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data"]).arg(data(&folder));
        let log = folder.path().join("server.log");
        let (program, address) = Program::start(&mut command, &log, |line| {
            line.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned)
        });
        let path = address.match_indices('/').nth(2).map_or(address.len(), |(at, _)| at);
        let (base, link) = address.split_at(path);
        Self { base: base.to_owned(), link: link.to_owned(), _program: program, folder }
    }

    /// Somebody who may sign in with a password.
    pub(crate) fn add_person(&self, email: &str, password: &str) {
        let mut add = self.user(email);
        let mut add = add.arg("--password-stdin").stdin(Stdio::piped()).spawn().expect("it starts");
        let mut typed = add.stdin.take().expect("it is piped");
        typed.write_all(password.as_bytes()).expect("it reads");
        drop(typed);
        let ended = add.wait_with_output().expect("it ends");
        assert!(ended.status.success(), "{ended:?}");
    }

    /// Somebody who has yet to choose a password; the path where they do.
    pub(crate) fn invite(&self, email: &str) -> String {
        let ended = self.user(email).output().expect("it ends");
        let printed = String::from_utf8_lossy(&ended.stdout);
        let path = printed.find("/password/").map(|at| printed[at..].trim_end().to_owned());
        path.unwrap_or_else(|| panic!("{ended:?}"))
    }

    fn user(&self, email: &str) -> Command {
        let mut add = tulos();
        add.args(["user", "add", email, "--data"]).arg(data(&self.folder));
        add.stdout(Stdio::piped()).stderr(Stdio::piped());
        add
    }

    /// What it has logged.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }
}

fn data(folder: &Folder) -> PathBuf {
    folder.path().join("data")
}

fn tulos() -> Command {
    let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_tulos")));
    command.env("LC_ALL", "C.UTF-8").env("TULOS_LOG", "warn");
    for name in ["LANGUAGE", "TULOS_DATA", "TULOS_DATABASE", "TULOS_LISTEN", "TULOS_BASE_URL"] {
        command.env_remove(name);
    }
    command
}
