//! Pages over a slow line: neither what arrives piece by piece nor a script that comes late moves what stands there.

use serde_json::{Value, json};

use crate::browser::{Browser, Scripts};
use crate::examined::Look;
use crate::stage::play;

/// Runs the page's own script and tells how far anything moved by it.
const RUN_IT: &str = r#"
    const done = arguments[0]
    let moved = 0
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50)))
    new PerformanceObserver((list) => list.getEntries().forEach((shift) => (moved += shift.value)))
        .observe({ type: "layout-shift", buffered: true })
    const late = async () => {
        await frame()
        await import(document.querySelector("script[type=module]").src + "?late")
        await frame()
        await frame()
        done(moved)
    }
    late().catch((error) => done(String(error)))
"#;

/// How far anything has moved since the page was opened.
const MOVED: &str = r#"
    const done = arguments[0]
    let moved = 0
    new PerformanceObserver((list) => list.getEntries().forEach((shift) => (moved += shift.value)))
        .observe({ type: "layout-shift", buffered: true })
    requestAnimationFrame(() => setTimeout(() => done(moved), 50))
"#;

/// So slow that no page arrives in one piece.
const SLOW: f64 = 16_000.0;

#[test]
fn a_page_that_arrives_in_pieces_does_not_jump() {
    play(Scripts::Run, |_, browser| async move {
        let pages = pages(&browser).await;
        let line = |bytes: f64| json!({ "offline": false, "latency": 5, "downloadThroughput": bytes, "uploadThroughput": -1 });
        for look in Look::BY_DAY {
            look.put_on(&browser).await;
            browser.tell("Network.emulateNetworkConditions", line(SLOW)).await;
            for page in &pages {
                browser.goto(page).await;
                let moved = browser.ask(MOVED, Vec::new()).await;
                assert_eq!(moved.as_f64(), Some(0.0), "{page} {look:?}");
            }
            browser.tell("Network.emulateNetworkConditions", line(-1.0)).await;
        }
    });
}

/// Pages of each kind, with the verdict of the demo there.
async fn pages(browser: &Browser) -> [String; 5] {
    let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
    browser.find("h1.said").await;
    // What tells of work under way goes when that is done, script or not.
    while browser.has("#working").await {
        browser.goto(&verdict).await;
    }
    let books = verdict.replace("/verdict", "/books");
    let (list, row) = (format!("{books}/enquiries"), format!("{books}/time/new"));
    browser.tell("Network.enable", json!({})).await;
    [verdict, "/new".to_owned(), books, list, row]
}

#[test]
fn a_late_script_moves_nothing() {
    play(Scripts::Run, |_, browser| async move {
        let pages = pages(&browser).await;
        for look in Look::BY_DAY {
            look.put_on(&browser).await;
            for page in &pages {
                let moved = moved(&browser, page).await;
                assert_eq!(moved, 0.0, "{page} {look:?}");
            }
        }
    });
}

async fn moved(browser: &Browser, page: &str) -> f64 {
    block(browser, json!(["*.js"])).await;
    browser.goto(page).await;
    block(browser, json!([])).await;
    let told = browser.ask(RUN_IT, Vec::new()).await;
    told.as_f64().unwrap_or_else(|| panic!("{page}: {told}"))
}

async fn block(browser: &Browser, urls: Value) {
    browser.tell("Network.setBlockedURLs", json!({ "urls": urls })).await;
}
