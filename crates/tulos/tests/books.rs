//! `tulos books`: begins books, and looks whether books are in order.

mod common;

use std::fs;

use common::{Ended, Folder, run};
use serde_json::Value;

const LANGUAGES: [&str; 6] = ["en", "nl", "pl", "fi", "et", "fr"];
const TOLD: [&str; 14] = [
    "--name",
    "Bäckerei \"Korn\"",
    "--rate",
    "35",
    "--sells",
    "product",
    "--price",
    "32",
    "--margin",
    "45%",
    "--activity",
    "fb=150",
    "--activity",
    "Newsletter:email=30",
];

fn new(place: &str, more: &[&str]) -> Ended {
    run(&[&["books", "new", place], more].concat())
}

fn in_order(place: &str) -> Value {
    let ended = run(&["books", "check", place, "--json"]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{}", ended.out);
    serde_json::from_str(&ended.out).expect("JSON")
}

#[test]
fn new_books_are_in_order_in_every_language_and_form() {
    let folder = Folder::new();
    for language in LANGUAGES {
        for name in [format!("{language}-books"), format!("{language}.xlsx")] {
            let place = folder.at(&name);
            let ended = new(&place, &[&["--lang", language], &TOLD[..]].concat());
            assert_eq!((ended.status, ended.err.as_str()), (0, ""));
            assert!(ended.out.contains(&place), "{}", ended.out);
            let checked = in_order(&place);
            assert_eq!(checked["count"], 0);
            assert_eq!(checked["warnings"], Value::Array(Vec::new()), "{name}");
        }
    }
}

#[test]
fn what_was_told_stands_in_the_books() {
    let folder = Folder::new();
    assert_eq!(new(&folder.at("b"), &TOLD).status, 0);
    let settings = fs::read_to_string(folder.path().join("b/business.toml")).expect("settings");
    let lines = [
        "name = \"Bäckerei \\\"Korn\\\"\"",
        "currency = \"EUR\"",
        "hourly_rate = 35",
        "kind = \"product\"",
        "margin = 0.45",
        "id = \"facebook\"",
        "network = \"facebook\"",
        "usual_minutes_per_week = 150",
        "id = \"newsletter\"",
    ];
    for line in lines {
        assert!(settings.lines().any(|found| found == line), "{line} in {settings}");
    }
    assert!(settings.contains("\n# What an hour of your own time costs."), "explained: {settings}");
}

#[test]
fn with_nobody_to_ask_what_is_assumed_is_told() {
    let folder = Folder::new();
    let ended = new(&folder.at("the shop"), &[]);
    assert_eq!(ended.status, 0);
    // The folder's own path may hold any figures.
    let said = |ended: &Ended| ended.out.replace(&folder.at(""), "");
    assert!(said(&ended).contains("40"), "{}", ended.out);
    assert!(ended.out.contains(&format!("tulos verdict \"{}\"\n", folder.at("the shop"))), "{}", ended.out);
    assert_eq!(run(&["verdict", &folder.at("the shop")]).status, 0);
    assert!(!said(&new(&folder.at("other"), &["--rate", "12"])).contains("40"));
    let earned = ["--annual-revenue", "83200", "--hours-per-week", "40"];
    assert_eq!(new(&folder.at("earned"), &earned).status, 0);
    in_order(&folder.at("earned"));
}

#[test]
fn nothing_is_ever_written_over() {
    let folder = Folder::of(&[("old.xlsx", "mine"), ("note.txt", "mine")]);
    for place in ["", "old.xlsx", "note.txt"] {
        let ended = new(&folder.at(place), &TOLD);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{place}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("old.xlsx")).expect("the file"), "mine");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2);
}

#[test]
fn what_cannot_be_written_is_a_failure_and_what_is_no_form_wrong_input() {
    let folder = Folder::of(&[("file", "")]);
    let ended = new(&folder.at("file/books"), &TOLD);
    assert_eq!(ended.status, 1, "{}", ended.err);
    assert!(ended.err.contains("file/books"), "{}", ended.err);
    assert_eq!(new(&folder.at("books.ods"), &TOLD).status, 2);
}

#[test]
fn every_wrong_option_is_told_at_once() {
    let folder = Folder::new();
    let wrong =
        ["--rate", "x", "--currency", "euro", "--time-zone", "Mars", "--margin", "101", "--activity", "=3"];
    let ended = new(&folder.at("b"), &wrong);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    for option in ["--rate", "--currency", "--time-zone", "--margin", "--activity"] {
        assert!(ended.err.lines().any(|line| line == option), "{option} in {}", ended.err);
    }
    assert!(!folder.path().join("b").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_a_few_plain_questions_are_asked() {
    let folder = Folder::new();
    let place = folder.at("asked");
    // Name, currency, an hour (not known), a wrong and a right revenue, hours, goods, price, margin, again and again,
    // two activities, minutes of one, kind and minutes of the other. The zone is asked for only where it is not known.
    let answers = "Baker\n\n\na lot\n83200\n40\n1\n12,50\n45 %\n2\nFacebook, stall\n150\n5\n\n";
    let shown = common::typed_on_a_terminal(&["books", "new", &place], &[("TZ", "Europe/Tallinn")], answers);
    assert!(shown.contains("“a lot” is not a number."), "{shown}");
    let settings = fs::read_to_string(folder.path().join("asked/business.toml")).expect(&shown);
    let lines = [
        "name = \"Baker\"",
        "time_zone = \"Europe/Tallinn\"",
        "annual_revenue = 83200",
        "price = 12.50",
        "bought = \"repeatedly\"",
        "usual_minutes_per_week = 150",
        "kind = \"events\"",
    ];
    for line in lines {
        assert!(settings.lines().any(|found| found == line), "{line} in {settings}");
    }
    in_order(&place);
}

#[cfg(target_os = "linux")]
#[test]
fn every_question_can_be_passed_over() {
    let folder = Folder::new();
    let place = folder.at("passed.xlsx");
    let shown =
        common::typed_on_a_terminal(&["books", "new", &place], &[("TZ", "Europe/Tallinn")], &"\n".repeat(12));
    assert!(shown.contains("put down at €40"), "{shown}");
    in_order(&place);
}

#[cfg(target_os = "linux")]
#[test]
fn a_wrong_number_in_a_list_is_told_the_right_ones() {
    let folder = Folder::new();
    let answers = "Baker\n\n40\n7\n1\n\n\n\n\n";
    let shown =
        common::typed_on_a_terminal(&["books", "new", &folder.at("b")], &[("TZ", "Europe/Tallinn")], answers);
    assert!(shown.contains("one of: 1, 2, 3, 4, 5"), "{shown}");
    in_order(&folder.at("b"));
}

#[cfg(target_os = "linux")]
#[test]
fn who_leaves_off_gets_no_books() {
    let folder = Folder::new();
    let place = folder.at("asked");
    let shown = common::typed_on_a_terminal(&["books", "new", &place], &[], "Baker\n\u{4}");
    assert!(shown.contains("nothing was written"), "{shown}");
    assert!(!folder.path().join("asked").exists());
}

#[test]
fn what_is_missing_for_a_firmer_verdict_is_told() {
    let folder = Folder::new();
    assert_eq!(new(&folder.at("b"), &TOLD).status, 0);
    let told = run(&["books", "check", &folder.at("b")]);
    let questions = in_order(&folder.at("b"))["questions"].clone();
    let first = questions[0]["text"].as_str().expect("a question");
    assert!(told.out.replace("\n    ", " ").contains(&format!("· {first}")), "{}", told.out);
}
