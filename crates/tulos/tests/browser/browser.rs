//! A browser that is driven: the few things that people do with one, each of which says what it missed where it fails.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use axum::http::Method;
use fantoccini::cookies::Cookie;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tulos_store::testing::Folder;
use url::{ParseError, Url};

use crate::program::Program;

/// So long a page may take until it shows what it must: a verdict is worked out in between.
const WAITS: Duration = Duration::from_mins(1);

/// Whether pages may run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    Run,
    Blocked,
}

/// Chromedriver.
pub(crate) struct Driver {
    address: String,
    _program: Program,
    folder: Folder,
}

impl Driver {
    /// Starts one on a free port.
    pub(crate) fn start(chromedriver: &Path) -> Self {
        let folder = Folder::new();
        let log = folder.path().join("driver.log");
        let (program, port) = Program::start(Command::new(chromedriver).arg("--port=0"), &log, |line| {
            Some(
                line.strip_prefix("ChromeDriver was started successfully on port ")?
                    .trim_end_matches('.')
                    .to_owned(),
            )
        });
        Self { address: format!("http://127.0.0.1:{port}"), _program: program, folder }
    }

    /// Opens a browser that knows nothing yet, for the pages of a server.
    pub(crate) async fn open(&self, base: &str, scripts: Scripts) -> Browser {
        let profile = format!("--user-data-dir={}", self.folder.path().join("profile").display());
        let blocked = json!({ "profile.managed_default_content_settings.javascript": 2 });
        let capabilities: Map<String, Value> = [
            ("browserName".to_owned(), json!("chrome")),
            ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" })),
            (
                "goog:chromeOptions".to_owned(),
                json!({
                    "args": [
                        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--lang=en", "--window-size=1280,900", profile,
                    ],
                    "prefs": if scripts == Scripts::Blocked { blocked } else { json!({}) },
                }),
            ),
        ]
        .into_iter()
        .collect();
        let mut connect = HttpConnector::new();
        connect.set_connect_timeout(Some(WAITS));
        let client = ClientBuilder::new(connect).capabilities(capabilities).connect(&self.address).await;
        Browser { client: client.expect("the browser opens"), base: base.into() }
    }
}

/// A browser. Clones are the same one.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(super) client: Client,
    base: Arc<str>,
}

impl Browser {
    /// The beginning of the server's addresses.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Opens a page of the server.
    pub(crate) async fn goto(&self, path: &str) {
        let opened = self.client.goto(&format!("{}{path}", self.base)).await;
        opened.unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// Path and query of the page that is open.
    pub(crate) async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("a page is open");
        url.as_str().trim_start_matches(&*self.base).to_owned()
    }

    /// Waits until a page is open whose path and query are as they should.
    pub(crate) async fn arrives(&self, wanted: impl Fn(&str) -> bool) -> String {
        let until = tokio::time::Instant::now() + WAITS;
        loop {
            let path = self.path().await;
            if wanted(&path) {
                return path;
            }
            assert!(tokio::time::Instant::now() < until, "it stays at {path}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What a selector finds first, as soon as it is there.
    pub(crate) async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(WAITS).for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Whether a selector finds anything now.
    pub(crate) async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.expect("a page is open").is_empty()
    }

    /// The text of what a selector finds first, as it is read.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Clicks what a selector finds first.
    pub(crate) async fn click(&self, css: &str) {
        let clicked = self.find(css).await.click().await;
        clicked.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Types into a field, or names files for it.
    pub(crate) async fn fill(&self, css: &str, text: &str) {
        let typed = self.find(css).await.send_keys(text).await;
        typed.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// What a script of the test returns; it also runs where pages may run none.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What a script of the test gives to its last argument.
    pub(crate) async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The text that a script of the test returns.
    pub(crate) async fn say(&self, script: &str) -> String {
        self.run(script).await.as_str().unwrap_or_else(|| panic!("no text: {script}")).to_owned()
    }

    /// Tells the browser something in its own protocol.
    pub(crate) async fn tell(&self, command: &str, params: Value) -> Value {
        let body = json!({ "cmd": command, "params": params });
        let told = self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await;
        told.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// What the console has been told since it was asked last: level, source and message.
    pub(crate) async fn console(&self) -> Vec<[String; 3]> {
        let own = Own { path: "se/log", body: json!({ "type": "browser" }) };
        let told = self.client.issue_cmd(own).await.expect("the console");
        let part = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
        let entry = |entry: &Value| ["level", "source", "message"].map(|name| part(entry, name));
        told.as_array().into_iter().flatten().map(entry).collect()
    }

    /// Forgets who is signed in, as a computer does that was never used for it.
    pub(crate) async fn forget(&self) -> Vec<Cookie<'static>> {
        let all = self.client.get_all_cookies().await.expect("cookies");
        self.client.delete_all_cookies().await.expect("cookies");
        all
    }

    /// For whoever looks why a test failed.
    pub(crate) async fn what_is_there(&self) -> String {
        let url = self.client.current_url().await.map(|url| url.to_string()).unwrap_or_default();
        let text = self.client.execute("return document.body.innerText", Vec::new()).await;
        let console = self.console().await;
        format!("{url}\n{}\n{console:?}", text.ok().as_ref().and_then(Value::as_str).unwrap_or_default())
    }

    /// Closes it.
    pub(crate) async fn close(self) {
        let _ = self.client.close().await;
    }
}

/// A command that only this browser's driver has.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
