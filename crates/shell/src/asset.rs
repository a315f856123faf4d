//! What every page refers to: the style, the module, the icon. They are built into the program, and their addresses
//! carry a part of their hash, so that a browser may keep them for ever and still never shows an old one.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file for browsers.
#[derive(Debug)]
pub struct Asset {
    /// As it stands in the header `Content-Type`.
    pub content_type: &'static str,
    /// The file itself.
    pub bytes: &'static [u8],
    name: &'static str,
    href: String,
}

/// The style of every page.
pub(crate) const STYLE: &str = include_str!("../assets/shell.css");

static ASSETS: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    [
        asset("shell.css", "text/css; charset=utf-8", STYLE.as_bytes()),
        asset("shell.js", "text/javascript; charset=utf-8", include_bytes!("../assets/shell.js")),
        asset("favicon.svg", "image/svg+xml", include_bytes!("../assets/favicon.svg")),
    ]
});

fn asset(name: &'static str, content_type: &'static str, bytes: &'static [u8]) -> Asset {
    let hash: String = Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
    Asset { content_type, bytes, name, href: format!("/assets/{stem}.{hash}.{ending}") }
}

/// The address of `shell.css`, `shell.js` or `favicon.svg`, as `/assets/shell.<8 hex digits>.css`; empty for any
/// other name, of which there is none in the program.
pub fn href(name: &str) -> &'static str {
    let found = ASSETS.iter().find(|asset| asset.name == name);
    debug_assert!(found.is_some(), "no asset {name}");
    found.map_or("", |asset| &asset.href)
}

/// What stands at a path. Its content never changes: another content has another path.
pub fn find(path: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.href == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_its_file() {
        for (name, start, kind) in [
            ("shell.css", "/assets/shell.", "text/css; charset=utf-8"),
            ("shell.js", "/assets/shell.", "text/javascript; charset=utf-8"),
            ("favicon.svg", "/assets/favicon.", "image/svg+xml"),
        ] {
            let (href, ending) = (href(name), name.split_once('.').expect("a name with an ending").1);
            let hash = href.strip_prefix(start).and_then(|rest| rest.strip_suffix(&format!(".{ending}")));
            assert!(hash.is_some_and(|h| h.len() == 8 && h.chars().all(|c| c.is_ascii_hexdigit())), "{href}");
            let found = find(href).expect("the file of an address");
            assert_eq!(found.content_type, kind);
            assert!(!found.bytes.is_empty());
        }
        assert_ne!(href("shell.css"), href("shell.js"));
    }

    /// The first four bytes of the SHA-256 of "abc" (FIPS 180-4, appendix B.1: ba7816bf 8f01cfea …).
    #[test]
    fn the_name_carries_the_start_of_the_hash() {
        assert_eq!(asset("a.txt", "text/plain", b"abc").href, "/assets/a.ba7816bf.txt");
    }

    #[test]
    fn nothing_else_is_found() {
        for path in ["", "/", "/assets/", "/assets/shell.css", "/assets/shell.00000000.css", "shell.css"] {
            assert!(find(path).is_none(), "{path}");
        }
    }

    #[test]
    fn the_module_is_small() {
        assert!(include_bytes!("../assets/shell.js").len() < 4096);
    }
}
