//! What the tests must be given: a browser, and the rules that its pages are held against. Both are too large to lie in
//! the repository.

use std::fs;
use std::path::PathBuf;

/// Names the program chromedriver.
const BROWSER: &str = "TULOS_TEST_BROWSER";
/// Names the file axe.min.js of the npm package axe-core.
const AXE: &str = "TULOS_TEST_AXE";

/// Chromedriver, if there is one; none is told in a line.
///
/// # Panics
/// Where `CI` is set and there is none.
pub(crate) fn chromedriver() -> Option<PathBuf> {
    let given = std::env::var_os(BROWSER).map(PathBuf::from);
    if given.is_none() {
        assert!(std::env::var_os("CI").is_none(), "{BROWSER} must name chromedriver in CI");
        eprintln!("left out: no browser ({BROWSER}); ./check installs one");
    }
    given
}

/// The script that holds a page against the rules of accessibility.
///
/// # Panics
/// Where it is not there, though there is a browser.
pub(crate) fn axe() -> String {
    let path = std::env::var_os(AXE).unwrap_or_else(|| panic!("{AXE} must name axe.min.js"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{AXE} names {}: {error}", path.display()))
}
