//! A script that comes late, as it does over a slow line: what it adds to a page moves nothing that stands there.

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

#[test]
fn a_late_script_moves_nothing() {
    play(Scripts::Run, |_, browser| async move {
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        browser.find("h1.said").await;
        // What tells of work under way goes when that is done, script or not.
        while browser.has("#working").await {
            browser.goto(&verdict).await;
        }
        let books = verdict.replace("/verdict", "/books");
        let (list, row) = (format!("{books}/time"), format!("{books}/time/new"));
        let pages = [verdict, "/new".to_owned(), books, list, row];
        browser.tell("Network.enable", json!({})).await;
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
