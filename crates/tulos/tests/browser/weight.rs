//! What the first visit of the verdict page weighs, all told: it must open on a telephone in a market hall.

use serde_json::{Value, json};

use crate::browser::Scripts;
use crate::stage::play;

/// Bytes over the wire, with headers.
const MOST: u64 = 60_000;

const LOADED: &str = r#"
    const done = arguments[0]
    const sent = () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    const told = () => done({
        files: sent().map((one) => [new URL(one.name).pathname, one.transferSize]),
        paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    })
    requestAnimationFrame(() => setTimeout(told, 300))
"#;

#[test]
fn the_first_visit_of_the_verdict_is_light() {
    play(Scripts::Run, |_, browser| async move {
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        browser.find("h1.said").await;
        browser.tell("Network.clearBrowserCache", json!({})).await;
        browser.goto(&verdict).await;
        browser.find("h1.said").await;
        let told = browser.ask(LOADED, Vec::new()).await;
        let files = told["files"].as_array().expect("a list");
        let size = |file: &Value| file[1].as_u64().unwrap_or(0);
        assert!(files.len() >= 3, "page, style and module: {files:?}");
        assert!(files.iter().all(|file| size(file) > 0), "nothing was kept from before: {files:?}");
        let all: u64 = files.iter().map(size).sum();
        eprintln!("the first visit: {all} bytes, {files:?}; painted after {} ms", told["paint"]);
        assert!(all < MOST, "{all} bytes: {files:?}");
    });
}
