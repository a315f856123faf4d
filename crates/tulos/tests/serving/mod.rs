//! The program as it is shipped, serving on loopback for a test, and ended by its own pid.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The program, speaking English.
pub(crate) fn tulos() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_tulos"));
    program.env("LC_ALL", "C").env_remove("TULOS_DATA").env_remove("TULOS_DATABASE");
    program
}

/// Books that are in the repository.
pub(crate) fn demo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name)
}

/// Waits until something is so.
pub(crate) fn within(time: Duration, is_so: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < time, "it did not come within {time:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A server that is running.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    address: String,
    /// The path that it printed.
    path: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    pub(crate) fn start(data: &Path, arguments: &[&str]) -> Self {
        Self::begin(data, arguments).ready()
    }

    pub(crate) fn start_in(data: &Path, arguments: &[&str], temp: &Path) -> Self {
        Self::spawn(tulos().env("TMPDIR", temp), data, arguments).ready()
    }

    /// Starts it, not ready yet.
    pub(crate) fn begin(data: &Path, arguments: &[&str]) -> Self {
        Self::spawn(&mut tulos(), data, arguments)
    }

    fn spawn(program: &mut Command, data: &Path, arguments: &[&str]) -> Self {
        let serve = program.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data).args(arguments);
        let child = serve.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        Self { child, address: String::new(), path: String::new() }
    }

    /// Waits for the line that it prints.
    pub(crate) fn ready(mut self) -> Self {
        let mut line = String::new();
        BufReader::new(self.child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).expect("it printed an address").trim();
        let (host, path) = address.split_once('/').unwrap();
        (self.address, self.path) = (host.to_owned(), format!("/{path}"));
        self
    }

    /// Asks it to stop, and waits until it has.
    pub(crate) fn stop(mut self) {
        let asked = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status().unwrap();
        assert!(asked.success());
        let ended = self.child.wait().unwrap();
        assert!(ended.success(), "{ended}");
    }

    pub(crate) fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }

    fn get(&self, path: &str, cookie: &str) -> String {
        let mut wire = self.connect();
        wire.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let asked = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n",
            self.address
        );
        wire.write_all(asked.as_bytes()).unwrap();
        let mut answer = Vec::new();
        wire.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(crate) fn status(&self, path: &str, cookie: &str) -> u16 {
        self.get(path, cookie).split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
    }

    /// Follows the link that it printed; the cookie of the session.
    pub(crate) fn session(&self) -> String {
        header(&self.get(&self.path, ""), "set-cookie").split(';').next().unwrap().to_owned()
    }

    /// The beginning of the addresses of the first business.
    pub(crate) fn business(&self, session: &str) -> String {
        header(&self.get("/", session), "location").trim_end_matches("/verdict").to_owned()
    }
}

fn header(answer: &str, name: &str) -> String {
    let line = answer.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}: ")));
    line.unwrap_or_else(|| panic!("no {name} in {answer}")).split_once(": ").unwrap().1.trim().to_owned()
}
