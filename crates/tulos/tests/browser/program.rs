//! A program that a test needs beside it, ended with the test by its own process group, whatever becomes of the test.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// So long a program may take until it is ready.
const READY: Duration = Duration::from_mins(1);

/// So often it is started.
const TRIES: usize = 3;

/// A running program with what it has started itself.
pub(crate) struct Program(Child);

impl Program {
    /// Starts it, its log going to a file, and waits for what it prints when it is ready. One that ends before that is started
    /// again: a port that the system had to give may be taken by the time it is used.
    pub(crate) fn start(
        command: &mut Command,
        log: &Path,
        ready: fn(&str) -> Option<String>,
    ) -> (Self, String) {
        for _ in 0..TRIES {
            if let Some(started) = Self::try_to_start(command, log, ready) {
                return started;
            }
        }
        let log = std::fs::read_to_string(log).unwrap_or_default();
        panic!("{command:?} did not get ready: {log}")
    }

    fn try_to_start(
        command: &mut Command,
        log: &Path,
        ready: fn(&str) -> Option<String>,
    ) -> Option<(Self, String)> {
        let log_file = File::create(log).expect("a file for the log");
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log_file);
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let printed = child.stdout.take().expect("it is piped");
        let program = Self(child);
        let (tell, told) = mpsc::channel();
        // Reads on to the end, so that the program never waits for a reader.
        thread::spawn(move || {
            for line in BufReader::new(printed).lines().map_while(Result::ok) {
                if let Some(found) = ready(&line) {
                    let _ = tell.send(found);
                }
            }
        });
        told.recv_timeout(READY).ok().map(|told| (program, told))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let ended = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        if ended.is_err() {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}
