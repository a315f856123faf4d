//! `tulos verdict`: what it prints of books that are in order.

mod common;

use std::path::Path;

use common::{Folder, finish, run, tulos};
use serde_json::Value;

const LANGUAGES: [&str; 6] = ["en", "nl", "pl", "fi", "et", "fr"];

fn entertainer() -> String {
    demo("entertainer")
}

fn demo(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name).to_string_lossy().into_owned()
}

fn json(arguments: &[&str]) -> Value {
    let ended = run(&[&["verdict", "--json"], arguments].concat());
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    serde_json::from_str(&ended.out).expect("JSON")
}

#[test]
fn the_page_is_readable_in_80_columns_in_every_language() {
    for language in LANGUAGES {
        let ended = run(&["verdict", &entertainer(), "--lang", language]);
        assert_eq!((ended.status, ended.err.as_str()), (0, ""));
        assert!(ended.out.starts_with("Lester, entertainer"), "{}", ended.out);
        let widest = ended.out.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(80), "{language}: {}", ended.out);
        assert!(!ended.out.contains('\u{1b}'), "plain when piped: {}", ended.out);
    }
}

#[test]
fn the_same_seed_gives_the_same_to_the_last_byte() {
    let twice = || run(&["verdict", &entertainer(), "--json"]).out;
    assert_eq!(twice(), twice());
    assert_eq!(json(&[&entertainer(), "--seed", "7"])["seed"], 7);
}

#[test]
fn the_language_changes_texts_and_nothing_else() {
    fn without_texts(mut value: Value) -> Value {
        match &mut value {
            Value::Object(entries) => {
                entries.remove("text");
                entries.values_mut().for_each(|entry| *entry = without_texts(entry.take()));
            }
            Value::Array(list) => list.iter_mut().for_each(|entry| *entry = without_texts(entry.take())),
            _ => {}
        }
        value
    }
    let english = json(&[&entertainer(), "--lang", "en"]);
    let polish = json(&[&entertainer(), "--lang", "pl"]);
    assert_ne!(english, polish);
    assert_eq!(without_texts(english), without_texts(polish));
}

#[test]
fn other_dates_may_be_judged() {
    let report = json(&[&entertainer(), "--from", "2025-12-01", "--to", "2026-02-01"]);
    // 2025-12-01 is a Monday, 2026-02-01 the Sunday nine weeks on.
    assert_eq!(
        (&report["from"], &report["to"], &report["weeks"]),
        (&"2025-12-01".into(), &"2026-02-01".into(), &9.into())
    );
}

#[test]
fn what_is_no_date_or_out_of_order_is_wrong_input() {
    for bad in
        [["--from", "1.2.2026"], ["--to", "2026-02-30"], ["--from", ""], ["--seed", "-1"], ["--seed", "x"]]
    {
        let ended = run(&[&["verdict", &entertainer()][..], &bad].concat());
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{bad:?}");
    }
    let ended = run(&["verdict", &entertainer(), "--from", "2026-02-01", "--to", "2026-01-01"]);
    assert_eq!(ended.status, 2);
}

#[test]
fn cautions_of_the_reader_stand_among_the_warnings() {
    let folder = Folder::new();
    for file in std::fs::read_dir(entertainer()).expect("the demo") {
        let path = file.expect("a file").path();
        std::fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("a copy");
    }
    folder.put("diary.csv", b"dear,diary\n");
    let report = json(&[&folder.path().to_string_lossy()]);
    let warning = &report["warnings"][0];
    assert_eq!(warning["code"], "unknown_file");
    assert!(warning["text"].as_str().expect("a text").starts_with("diary.csv: "), "{warning}");
}

#[test]
fn a_reader_who_leaves_is_no_failure() {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let ended = finish(tulos(&["verdict", &entertainer()]).stdout(writer));
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_colours_and_else_the_same_page() {
    let path = entertainer();
    let plain = run(&["verdict", &path]).out;
    let shown = common::on_a_terminal(&["verdict", &path], &[]);
    assert!(shown.contains("\u{1b}[32m"), "what pays is green: {shown}");
    // A slow machine shows signs of life before it.
    let uncoloured = common::on_a_terminal(&["verdict", &path], &[("NO_COLOR", "1")]);
    assert!(uncoloured.ends_with(&plain), "{uncoloured}");
}
