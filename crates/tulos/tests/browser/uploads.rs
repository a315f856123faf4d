//! Books that are brought in by a browser: looked at, agreed to, and the verdict read; with scripts and without.

use std::fs;
use std::path::Path;
use std::time::Duration;

use tokio::time::sleep;
use tulos_words::{Arg, Language, Words};

use crate::browser::{Browser, Scripts};
use crate::stage::play;

/// The field that files are chosen in.
pub(crate) const FILES: &str = "#import-files";

/// The paths of all files of some books of the repository.
pub(crate) fn files_of(books: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(books);
    let folder = folder.canonicalize().expect("the demo's books");
    let paths = fs::read_dir(&folder).expect("the demo's books").map(|entry| entry.expect("a file").path());
    let mut paths: Vec<String> = paths.map(|path| path.to_string_lossy().into_owned()).collect();
    paths.sort();
    paths
}

/// Chooses files, a path a line, and asks to look at them.
pub(crate) async fn send(browser: &Browser, paths: &str) {
    browser.fill(FILES, paths).await;
    browser.click("#import button").await;
}

/// How many rows all tables have; none of theirs goes over two lines.
fn rows_in(paths: &[String]) -> u64 {
    let tables = paths.iter().filter(|path| path.ends_with(".csv"));
    let rows = |path: &String| fs::read_to_string(path).expect("a table").lines().count() as u64 - 1;
    tables.map(rows).sum()
}

fn lead(new: u64, same: u64) -> String {
    let counts = [("new", Arg::Count(new)), ("changed", Arg::Count(0)), ("same", Arg::Count(same))];
    Words::new(Language::En).say("ledger-preview-lead", &counts)
}

#[test]
fn books_are_brought_in_and_the_verdict_is_read() {
    play(Scripts::Run, |_, browser| async move { bring_in(&browser, Scripts::Run).await });
}

#[test]
fn books_are_brought_in_where_no_script_runs() {
    play(Scripts::Blocked, |_, browser| async move { bring_in(&browser, Scripts::Blocked).await });
}

async fn bring_in(browser: &Browser, scripts: Scripts) {
    let paths = files_of("entertainer");
    let rows = rows_in(&paths);
    browser.goto("/new").await;
    // The place to drop files is made by a script: it shows whether one has run.
    assert_eq!(browser.has(".dropzone[data-ready]").await, scripts == Scripts::Run);
    send(browser, &paths.join("\n")).await;
    browser.arrives(|path| path.starts_with("/new/")).await;
    assert!(browser.text("h1").await.contains("Lester, entertainer"));
    assert_eq!(browser.text("main > p").await, lead(rows, 0));

    browser.click("#agree button").await;
    browser.arrives(|path| path.contains("/books/import/")).await;
    is_done(browser, scripts, ".notice[data-tone=done] a").await;
    browser.click(".notice a").await;
    let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
    is_done(browser, scripts, "h1.said").await;
    let judged = browser.text("table.judged").await;
    for activity in ["Facebook", "X", "After the show", "Search"] {
        assert!(judged.contains(activity), "{activity}: {judged}");
    }

    // The same once more, as a folder.
    browser.goto(&format!("{}/books/import", verdict.trim_end_matches("/verdict"))).await;
    browser.fill("#import-folder", paths[0].rsplit_once('/').expect("a path").0).await;
    browser.click("#import button").await;
    browser.arrives(|path| path.contains("/books/import/")).await;
    assert_eq!(browser.text("main > p").await, lead(0, rows));
    browser.click("#agree button").await;
    is_done(browser, scripts, ".notice[data-tone=done] a").await;
    browser.goto(&verdict).await;
    browser.find("h1.said").await;
    assert!(!browser.has("#working").await, "nothing is worked out once more");
    assert_eq!(browser.text("table.judged").await, judged);
}

/// Waits for what a page shows when what it works on is done; where no script runs by looking again.
async fn is_done(browser: &Browser, scripts: Scripts, css: &str) {
    if scripts == Scripts::Blocked {
        browser.find(&format!("{css}, .working a")).await;
        for _ in 0..300 {
            if !browser.has(".working a").await {
                break;
            }
            sleep(Duration::from_millis(200)).await;
            browser.click(".working a").await;
        }
    }
    browser.find(css).await;
}
