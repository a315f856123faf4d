//! What every page is examined for, however it looks: accessibility, sideways scrolling, things that jump, what it loads
//! from elsewhere, and what the browser complains of.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::given;

/// How a page looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    dark: bool,
    width: u32,
}

impl Look {
    /// On a desk and in a hand.
    pub(crate) const BY_DAY: [Self; 2] =
        [Self { dark: false, width: 1280 }, Self { dark: false, width: 390 }];
    /// The same in the colours for the night.
    pub(crate) const BY_NIGHT: [Self; 2] =
        [Self { dark: true, width: 1280 }, Self { dark: true, width: 390 }];

    /// Makes a browser show pages like this.
    pub(crate) async fn put_on(self, browser: &Browser) {
        let in_a_hand = self.width < 600;
        let scheme = if self.dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.tell("Emulation.setEmulatedMedia", media).await;
        let screen =
            json!({ "width": self.width, "height": 844, "deviceScaleFactor": 1, "mobile": in_a_hand });
        browser.tell("Emulation.setDeviceMetricsOverride", screen).await;
        browser.tell("Emulation.setTouchEmulationEnabled", json!({ "enabled": in_a_hand })).await;
    }
}

/// All that the page reports of itself once it stands still; what can be opened is open then. Nobody has touched the page, so
/// what moved has jumped: that it was after an input is said in a hand also of what moves soon after the page has opened.
const ITSELF: &str = r#"
    const done = arguments[0]
    const shifts = []
    const watch = (list) => shifts.push(...list.getEntries())
    new PerformanceObserver((list) => watch(list)).observe({ type: "layout-shift", buffered: true })
    const frames = async () => {
        for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 16)))
    }
    const named = (node) => node?.cloneNode?.().outerHTML?.slice(0, 80) ?? node?.nodeName
    const look = async () => {
        await frames()
        const jumped = [...shifts]
        for (const details of document.querySelectorAll("details")) details.open = true
        await frames()
        const root = document.documentElement
        const wide = (element) => element.getBoundingClientRect().right > root.clientWidth && !element.closest(".scroll, nav")
        return {
            dark: matchMedia("(prefers-color-scheme: dark)").matches,
            width: innerWidth,
            status: performance.getEntriesByType("navigation")[0].responseStatus,
            sideways: root.scrollWidth - root.clientWidth,
            wide: [...document.body.querySelectorAll("*")].filter(wide).slice(0, 3).map(named),
            shift: jumped.reduce((sum, shift) => sum + shift.value, 0),
            shifted: jumped.flatMap((shift) => shift.sources.map((source) => named(source.node))),
            elsewhere: performance.getEntriesByType("resource").map((one) => one.name)
                .filter((name) => new URL(name).host !== location.host),
        }
    }
    look().then(done)
"#;

/// All rules for WCAG 2.2 at levels A and AA, and those that are good practice. The size of what is touched is part of 2.2
/// and has to be asked for by name. Axe cannot tell what colour text stands on where a table has shades at its edges, so these
/// are taken away first.
const AXE: &str = r#"
    const done = arguments[0]
    for (const scroll of document.querySelectorAll(".scroll")) scroll.style.background = "none"
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    const options = { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } } }
    const told = (rule) => `${rule.id}: ${rule.help}: ${rule.nodes.map((node) => `${node.target} (${node.any.concat(node.all, node.none).map((check) => check.message).join("; ")})`).join(", ")}`
    axe.run(document, options).then(
        (found) => done({ rules: found.passes.length, found: found.violations.map(told) }),
        (error) => done({ rules: 0, found: [String(error)] }),
    )
"#;

#[derive(Deserialize)]
struct Itself {
    dark: bool,
    width: u32,
    status: u16,
    sideways: i32,
    wide: Vec<String>,
    shift: f64,
    shifted: Vec<String>,
    elsewhere: Vec<String>,
}

#[derive(Deserialize)]
struct Axe {
    rules: usize,
    found: Vec<String>,
}

/// What is wrong with the page that is open, in sentences; nothing, if all is well.
pub(crate) async fn findings(browser: &Browser, look: Look, status: u16) -> Vec<String> {
    let itself: Itself = read(browser.ask(ITSELF, Vec::new()).await);
    // Axe's own doings are not the page's.
    let console = browser.console().await;
    browser.run(&given::axe()).await;
    let axe: Axe = read(browser.ask(AXE, Vec::new()).await);
    let mut found = Vec::new();
    let mut check = |holds: bool, told: String| {
        if !holds {
            found.push(told);
        }
    };
    check(itself.status == status, format!("answered with {} and not {status}", itself.status));
    check(
        (itself.dark, itself.width) == (look.dark, look.width),
        "another look than was asked for".to_owned(),
    );
    check(itself.sideways <= 0, format!("scrolls sideways by {}: {:?}", itself.sideways, itself.wide));
    check(itself.shift == 0.0, format!("jumps by {}: {:?}", itself.shift, itself.shifted));
    check(itself.elsewhere.is_empty(), format!("loads from elsewhere: {:?}", itself.elsewhere));
    for message in console.iter().filter(|message| is_complaint(message, status)) {
        check(false, format!("the console: {}", message.join(" ")));
    }
    check(axe.rules > 5, format!("axe looked at {} rules only", axe.rules));
    found.extend(axe.found);
    found
}

/// Whether a message of the console tells of something wrong. That the page was answered with the status that it should be
/// answered with is told there, too.
fn is_complaint([level, source, message]: &[String; 3], status: u16) -> bool {
    let is_expected =
        source == "network" && status >= 400 && message.contains(&format!("status of {status} "));
    level == "SEVERE" && !is_expected
}

fn read<T: for<'a> Deserialize<'a>>(told: Value) -> T {
    serde_json::from_value(told).expect("what the script returns")
}
