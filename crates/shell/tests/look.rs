//! What every page promises: text that can be read in both schemes, references that lead somewhere, nothing that the
//! content security policy forbids, nothing from anywhere else. The gallery has every part there is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tulos_shell::{asset, page};
use tulos_words::{Language, Words};

#[path = "../examples/gallery.rs"]
#[expect(dead_code, reason = "its own main is not run here")]
mod gallery;

fn style() -> &'static str {
    let style = asset::find(asset::href("shell.css")).expect("the style is an asset");
    std::str::from_utf8(style.bytes).expect("a style is text")
}

/// A colour as red, green and blue, 0 to 1.
type Colour = [f64; 3];

fn colour(hex: &str) -> Colour {
    let number = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("two hexadecimal digits");
    [1, 3, 5].map(|at| f64::from(number(at)) / 255.0)
}

/// The tokens that are colours, each for light and for dark.
fn tokens() -> BTreeMap<&'static str, [Colour; 2]> {
    let lines =
        style().lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": light-dark("));
    let pair = |(name, value): (&'static str, &'static str)| {
        let (light, dark) = value.split_once(", ")?;
        Some((name, [colour(light), colour(&dark[..7])]))
    };
    lines.filter_map(pair).collect()
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] =
        colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// WCAG 2.2, "contrast ratio".
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_that_of_the_document() {
    // WCAG 2.2: black on white is 21:1; #767676 is the lightest grey that is 4.5:1 on white.
    assert!((contrast(colour("#000000"), colour("#ffffff")) - 21.0).abs() < 1e-9);
    assert!(contrast(colour("#767676"), colour("#ffffff")) >= 4.5);
    assert!(contrast(colour("#777777"), colour("#ffffff")) < 4.5);
}

#[test]
fn text_can_be_read_and_edges_can_be_seen() {
    let tokens = tokens();
    let text = ["ink", "ink-2", "accent", "grow", "keep", "fix", "stop", "wait"];
    let seen = ["edge", "s2", "s3", "s4", "s5", "s6"];
    let least = |name: &&str| if text.contains(name) { 4.5 } else { 3.0 };
    for name in text.iter().chain(&seen) {
        for ground in ["paper", "sheet"] {
            for (scheme, at) in [("light", 0), ("dark", 1)] {
                let found = contrast(tokens[name][at], tokens[ground][at]);
                assert!(found >= least(name), "{name} on {ground}, {scheme}: {found:.2}");
            }
        }
    }
}

/// The notice and the fields over which something is dropped have 8 per cent of a colour in their ground.
#[test]
fn text_can_be_read_on_tinted_grounds() {
    let tokens = tokens();
    for tint in ["grow", "fix", "accent"] {
        for at in [0, 1] {
            let ground =
                [0, 1, 2].map(|part| 0.08 * tokens[tint][at][part] + 0.92 * tokens["sheet"][at][part]);
            for name in ["ink", "accent", tint] {
                let found = contrast(tokens[name][at], ground);
                assert!(found >= 4.5, "{name} on {tint}, {at}: {found:.2}");
            }
        }
    }
}

#[test]
fn the_style_asks_nobody_and_cannot_end_early() {
    for bad in ["url(", "@import", "</", "<!--", "src("] {
        assert!(!style().contains(bad), "{bad}");
    }
    for letters in 1..=16 {
        assert!(
            style().contains(&format!("[data-letters=\"{letters}\"] {{ --letters: {letters} }}")),
            "{letters}"
        );
    }
}

/// The values of an attribute in the markup.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    let pieces = html.split(&start).skip(1);
    pieces.map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

/// The gallery in its frame.
fn shown(language: Language) -> String {
    let words = Words::new(language);
    page::html(&gallery::frame(&words), "Gallery", &gallery::body(&words))
}

#[test]
fn references_lead_somewhere_and_ids_are_their_own() {
    let html = shown(Language::En);
    let ids = values(&html, "id");
    let own: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), own.len(), "an id twice");
    let of_ids = ["for", "aria-describedby", "aria-labelledby"].map(|name| values(&html, name)).concat();
    let links = values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
    let of_ids = of_ids.into_iter().flat_map(str::split_whitespace).chain(links.filter(|id| !id.is_empty()));
    let lost: Vec<_> = of_ids.filter(|id| !own.contains(id)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(ids.len() > 40, "the gallery has {} ids", ids.len());
}

#[test]
fn nothing_is_against_the_policy() {
    for html in [shown(Language::En), shown(Language::Fi)] {
        for bad in
            [" style=\"", "<style", "javascript:", " onclick=", " onload=", "http://", "https://", "//"]
        {
            assert!(!html.contains(bad), "{bad}");
        }
        assert_eq!(html.matches("<script").count(), 1);
    }
}

#[test]
fn a_page_alone_needs_nothing_else() {
    let words = Words::new(Language::Pl);
    let html = page::alone(&words, "Gallery", &gallery::body(&words));
    assert!(html.starts_with("<!doctype html>\n<html lang=\"pl\">"));
    for bad in ["<script", "<link rel=\"stylesheet\"", "/assets/", " style=\"", "http"] {
        assert!(!html.contains(bad), "{bad}");
    }
    assert_eq!(html.matches("</style>").count(), 1);
}

/// Elements that have no end.
const EMPTY: [&str; 7] = ["!doctype", "meta", "link", "input", "img", "br", "hr"];

#[test]
fn every_element_ends_where_it_should() {
    for language in Language::ALL {
        let mut open: Vec<&str> = Vec::new();
        let html = shown(language);
        for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
            let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default();
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "{tag}, {open:?}");
            } else if !EMPTY.contains(&name) && !tag.ends_with('/') {
                open.push(name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }
}

#[test]
fn every_class_of_a_template_has_its_look() {
    fn read(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder of templates") {
            let path = entry.expect("the folder stays as it is").path();
            if path.is_dir() {
                read(&path, all);
            } else {
                *all += &std::fs::read_to_string(path).expect("a template is text");
            }
        }
    }
    let mut templates = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut templates);
    // What stands in place of an expression is a part of no class.
    let mut pieces = templates.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    let templates = pieces.fold(first, |bare, piece| {
        let after = piece.rsplit_once('}').map_or("", |(_, after)| after);
        bare + if piece.starts_with('%') { " " } else { "}" } + after
    });
    let all: BTreeSet<_> = values(&templates, "class")
        .into_iter()
        .flat_map(str::split_whitespace)
        .filter(|class| !class.contains('}'))
        .collect();
    let bare: Vec<_> = all.iter().filter(|class| !style().contains(&format!(".{class}"))).collect();
    assert!(bare.is_empty(), "{bare:?}");
    assert!(all.len() > 30, "{all:?}");
}
