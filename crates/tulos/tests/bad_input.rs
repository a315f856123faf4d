//! Books that cannot be judged: every fault with its place, as JSON and for a person, status 2 and never a crash.

mod common;

use common::{Ended, Folder, run};
use serde_json::Value;

const SETTINGS: &str = "name = \"B\"\ncurrency = \"EUR\"\ntime_zone = \"Europe/Dublin\"\n[time]\nhourly_rate = 40\n\
    [[activity]]\nid = \"flyers\"\nkind = \"other\"\npurposes = [\"reach\"]\n";

fn refused(ended: &Ended, about: &str) {
    assert_eq!(ended.status, 2, "{about}: {}{}", ended.out, ended.err);
    assert!(!ended.err.contains("panicked"), "{about}: {}", ended.err);
}

/// The errors that `verdict --json` prints of something, after `books check` and the page have refused it as well.
fn errors(place: &str) -> Value {
    for arguments in [&["verdict", place][..], &["books", "check", place]] {
        let ended = run(arguments);
        refused(&ended, place);
        assert_eq!(ended.out, "", "{place}");
        assert!(ended.err.lines().count() >= 3, "{}", ended.err);
    }
    let ended = run(&["verdict", place, "--json"]);
    refused(&ended, place);
    assert_eq!(ended.err, "", "{place}");
    assert_eq!(run(&["books", "check", place, "--json"]).out, ended.out);
    serde_json::from_str(&ended.out).expect("JSON")
}

/// File, line and column of the first error.
fn first(errors: &Value) -> (&str, Option<u64>, Option<&str>) {
    let error = &errors["errors"][0];
    (error["file"].as_str().expect("a file"), error["line"].as_u64(), error["column"].as_str())
}

#[test]
fn every_bad_row_is_told_with_its_place() {
    let time = "date,activity,minutes\n2026-03-04,flyer,30\n2026-13-01,flyers,30\n2026-03-05,flyers,NaN\n2026-03-05,flyers,-1\n";
    let folder = Folder::of(&[("business.toml", SETTINGS), ("time.csv", time)]);
    let errors = errors(&folder.at(""));
    let all = errors["errors"].as_array().expect("a list");
    assert_eq!((errors["count"].as_u64(), all.len()), (Some(4), 4));
    let places: Vec<_> =
        all.iter().map(|error| (&error["line"], &error["column"], &error["found"])).collect();
    let expected =
        [(2, "activity", "flyer"), (3, "date", "2026-13-01"), (4, "minutes", "NaN"), (5, "minutes", "-1")];
    let expected: Vec<_> =
        expected.iter().map(|(l, c, f)| (Value::from(*l), Value::from(*c), Value::from(*f))).collect();
    assert_eq!(places, expected.iter().map(|(l, c, f)| (l, c, f)).collect::<Vec<_>>());
    assert!(all[0]["expected"].as_str().expect("a text").contains("flyers"), "the nearest name: {errors}");
    for error in all {
        assert_eq!(error.as_object().expect("an object").len(), 6, "{error}");
        assert!(error["text"].as_str().expect("a text").starts_with("time.csv, line "), "{error}");
    }
}

#[test]
fn faults_are_told_in_every_language() {
    let time = "date,activity,minutes\n2026-03-04,flyer,thirty\n";
    let folder = Folder::of(&[("business.toml", SETTINGS), ("time.csv", time)]);
    let mut told = std::collections::BTreeSet::new();
    for language in ["en", "nl", "pl", "fi", "et", "fr"] {
        let ended = run(&["verdict", &folder.at(""), "--lang", language]);
        refused(&ended, language);
        assert!(ended.err.contains("time.csv") && ended.err.contains("thirty"), "{}", ended.err);
        told.insert(ended.err);
    }
    assert_eq!(told.len(), 6);
}

#[test]
fn the_first_fifty_are_told_with_a_count_of_the_rest() {
    let rows: String = (0..120).map(|_| "2026-03-04,flyers,x\n").collect();
    let time = format!("date,activity,minutes\n{rows}");
    let folder = Folder::of(&[("business.toml", SETTINGS), ("time.csv", &time)]);
    let place = folder.at("");
    let errors = errors(&place);
    let told = |errors: &Value| errors["errors"].as_array().map(Vec::len);
    assert_eq!((told(&errors), errors["count"].as_u64()), (Some(50), Some(120)));
    let page = run(&["verdict", &place]).err;
    assert!(page.ends_with("And 70 more; --all shows them all.\n"), "{page}");
    let all: Value = serde_json::from_str(&run(&["verdict", &place, "--json", "--all"]).out).expect("JSON");
    assert_eq!(told(&all), Some(120));
    assert_eq!(run(&["books", "check", &place, "--all"]).err.matches("time.csv, line ").count(), 120);
}

#[test]
fn settings_that_are_wrong_are_told_by_their_key() {
    let broken: [(&str, &str); 6] = [
        ("name = \n", "business.toml"),
        ("name = \"B\"\ncurrency = \"euro\"\n", "business.toml"),
        ("", "business.toml"),
        ("\u{0}\u{1}", "business.toml"),
        (&SETTINGS.replace("Europe/Dublin", "Dublin"), "business.toml"),
        (&SETTINGS.replace("hourly_rate = 40", ""), "business.toml"),
    ];
    for (settings, file) in broken {
        let folder = Folder::of(&[("business.toml", settings), ("time.csv", "date,activity,minutes\n")]);
        assert_eq!(first(&errors(&folder.at(""))).0, file, "{settings}");
    }
}

#[test]
fn things_that_are_no_books_are_refused() {
    let folder = Folder::of(&[("plain.txt", "x"), ("fake.xlsx", "no spreadsheet"), ("fake.ods", "")]);
    std::fs::create_dir(folder.path().join("empty")).expect("a folder");
    std::fs::create_dir(folder.path().join("folder.xlsx")).expect("a folder");
    for place in [
        "plain.txt",
        "fake.xlsx",
        "fake.ods",
        "empty",
        "folder.xlsx",
        "nothing",
        "nothing/at/all",
        "plain.txt/x",
    ] {
        let errors = errors(&folder.at(place));
        assert_eq!(errors["count"], 1, "{place}: {errors}");
    }
}

#[test]
fn files_that_are_no_files_are_refused() {
    let folder = Folder::of(&[("business.toml", SETTINGS)]);
    std::fs::create_dir(folder.path().join("time.csv")).expect("a folder");
    assert_eq!(first(&errors(&folder.at(""))).0, "time.csv");
    assert_eq!(first(&errors("/dev/null")).1, None);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = Folder::of(&[("business.toml", SETTINGS)]);
    let made = std::process::Command::new("mkfifo").arg(folder.at("time.csv")).status();
    assert!(made.expect("mkfifo is part of every Unix").success());
    assert_eq!(first(&errors(&folder.at(""))).0, "time.csv");
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let header = b"date,activity,minutes\n".to_vec();
    let wrong: [&[u8]; 4] =
        [b"\xff\xfe\0d\0a\0t", b"\0\0\0\0", b"\x89PNG\r\n\x1a\n\0\0", b"2026-03-04,\"flyers,30\n"];
    for bytes in wrong {
        let folder = Folder::of(&[("business.toml", SETTINGS)]);
        folder.put("time.csv", &[&header[..], bytes].concat());
        assert_eq!(first(&errors(&folder.at(""))).0, "time.csv", "{bytes:?}");
    }
}

#[test]
fn what_stood_there_does_not_steer_the_terminal() {
    let time = "date,activity,minutes\n2026-03-04,\"\u{1b}]0;gone\u{7}\u{1b}[2J\",30\n";
    let folder = Folder::of(&[("business.toml", SETTINGS), ("time.csv", time)]);
    let ended = run(&["verdict", &folder.at("")]);
    refused(&ended, "escape sequences");
    assert!(!ended.err.contains('\u{1b}') && !ended.err.contains('\u{7}'), "{:?}", ended.err);
}

#[test]
fn one_in_two_readings_is_shown_both_ways() {
    let sales = "date,id,revenue\n03/04/2026,1,\"1,234\"\n";
    let time = "date,activity,minutes\n2026-04-03,flyers,30\n";
    let folder = Folder::of(&[("business.toml", SETTINGS), ("time.csv", time), ("sales.csv", sales)]);
    let page = run(&["verdict", &folder.at("")]).err;
    for reading in ["2026-04-03", "2026-03-04", "1234", "1.234"] {
        assert!(page.contains(reading), "{reading} in {page}");
    }
}
