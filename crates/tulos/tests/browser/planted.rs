//! The examination itself: each fault that it looks for is planted once in a page, and must be found there.

use serde_json::json;

use crate::browser::{Browser, Scripts};
use crate::examined::{Look, findings};
use crate::stage::play;

/// What is planted, and a part of what must be told of it.
const FAULTS: [(&str, &str); 8] = [
    ("main.querySelector('label').remove()", "label: Form elements must have labels"),
    ("main.querySelector('p').style.color = 'light-dark(#aaa, #555)'", "color-contrast: "),
    ("add('button', 'x', tiny); add('button', 'y', tiny)", "target-size: "),
    ("add('p', 'wide', 'inline-size: 2000px; max-inline-size: none')", "scrolls sideways by "),
    ("main.prepend(add('h2', 'late', ''))", "jumps by "),
    ("main.insertAdjacentHTML('beforeend', '<p style=\"margin: 0\">')", "the console: SEVERE security"),
    ("add('img', '', '').src = 'http://elsewhere.invalid/a'", "the console: SEVERE security"),
    ("console.error('oh')", "the console: SEVERE console-api"),
];
const PAINTED: &str = "
    const done = arguments[0]
    new PerformanceObserver(() => requestAnimationFrame(() => done())).observe({ type: 'paint', buffered: true })
";
/// What the above is written in.
const TOOLS: &str = "
    const main = document.querySelector('main')
    const tiny = 'all: unset; font-size: 9px'
    const add = (name, textContent, style) =>
        main.appendChild(Object.assign(document.createElement(name), { textContent, style, alt: '' }))
";

#[test]
fn each_fault_that_is_looked_for_is_found() {
    play(Scripts::Run, |_, browser| async move {
        for look in [Look::BY_DAY, Look::BY_NIGHT].concat() {
            look.put_on(&browser).await;
            browser.forget().await;
            assert_eq!(examined(&browser, look, "", 200).await, Vec::<String>::new());
            for (planted, told) in FAULTS {
                let found = examined(&browser, look, planted, 200).await;
                assert!(found.iter().any(|found| found.contains(told)), "{planted} {look:?}: {found:#?}");
            }
            let found = examined(&browser, look, "", 404).await;
            assert!(found[0].contains("answered with 200"), "{found:?}");
        }
        // What is loaded from elsewhere, where nothing forbids it.
        browser.tell("Page.setBypassCSP", json!({ "enabled": true })).await;
        let elsewhere = browser.base().replace("127.0.0.1", "localhost");
        let image = format!("add('img', '', '').src = '{elsewhere}/assets/x'");
        let found = examined(&browser, Look::BY_DAY[0], &image, 200).await;
        assert!(found.iter().any(|found| found.contains("loads from elsewhere")), "{found:?}");
    });
}

/// A page that was well, with something planted in it.
async fn examined(browser: &Browser, look: Look, planted: &str, status: u16) -> Vec<String> {
    browser.goto("/sign-in").await;
    // What comes before anything is painted moves nothing.
    browser.ask(PAINTED, Vec::new()).await;
    browser.run(&format!("{TOOLS}; {planted}")).await;
    findings(browser, look, status).await
}
