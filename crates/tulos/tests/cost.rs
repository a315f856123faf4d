//! `tulos cost`: the sums that the books promise, in text and JSON, and what is said of bad numbers.

mod common;

use common::{finish, run, tulos};
use serde_json::{Value, json};

fn cost(arguments: &[&str]) -> Value {
    let ended = run(&[&["cost", "--json"], arguments].concat());
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    serde_json::from_str(&ended.out).expect("JSON")
}

#[test]
fn half_an_hour_each_weekday_at_ten() {
    // 10 x 30 / 60 x 5 = 25 a week, x 52 = 1,300 a year, / 12 = 108.33 a month; 22 x 45 / 60 x 5 x 52 = 4,290.
    let found = cost(&["--rate", "10", "--minutes", "30", "--days", "weekdays", "--person", "anna=22:45"]);
    let people = json!([{ "person": "anna", "rate": 22.0, "minutes": 45, "year": 4290.0 }]);
    let expected = json!({ "hourly_rate": 10.0, "minutes": 30, "days": "weekdays",
        "week": 25.0, "month": 108.33, "year": 1300.0, "people": people });
    assert_eq!(found, expected);
}

#[test]
fn figures_are_written_as_promised() {
    let out = run(&["cost", "--rate", "10", "--minutes", "30", "--json"]).out;
    for piece in ["\"hourly_rate\": 10.0", "\"minutes\": 30,", "\"week\": 25.0", "\"people\": []"] {
        assert!(out.contains(piece), "{piece} in {out}");
    }
}

#[test]
fn the_rate_follows_from_revenue_and_hours() {
    // 83,200 / (52 x 40) = 40 an hour; half an hour on five days is 100 a week.
    let earned = ["--annual-revenue", "83200", "--hours-per-week", "40"];
    let found = cost(&[&earned[..], &["--minutes", "30"]].concat());
    assert_eq!((&found["hourly_rate"], &found["week"]), (&json!(40.0), &json!(100.0)));
    let rate_alone = cost(&earned);
    assert_eq!((&rate_alone["hourly_rate"], &rate_alone["year"]), (&json!(40.0), &Value::Null));
}

#[test]
fn days_of_a_week() {
    // At 60 an hour a minute costs 1.
    let week = |days: &str| cost(&["--rate", "60", "--minutes", "1", "--days", days]);
    for (days, count) in [("weekdays", 5.0), ("every-day", 7.0), ("1", 1.0), ("3", 3.0), ("7", 7.0)] {
        assert_eq!((&week(days)["week"], &week(days)["days"]), (&json!(count), &json!(days)));
    }
    assert_eq!(week("daily")["days"], "every-day");
}

#[test]
fn other_people_without_the_owner() {
    let found = cost(&["--person", "anna=22:45", "--person", "ben=0:15"]);
    assert_eq!(found["hourly_rate"], Value::Null);
    assert_eq!((&found["people"][0]["year"], &found["people"][1]["year"]), (&json!(4290.0), &json!(0.0)));
}

#[test]
fn the_page_in_every_language() {
    for language in ["en", "nl", "pl", "fi", "et", "fr"] {
        let given = ["cost", "--lang", language, "--rate", "10", "--minutes", "30"];
        let alone = run(&given);
        let together = run(&[&given[..], &["--days", "3", "--person", "anna=22:7.5"]].concat());
        let earned = run(&["cost", "--lang", language, "--annual-revenue", "83200", "--hours-per-week", "1"]);
        assert_eq!((alone.status, together.status, earned.status), (0, 0, 0));
        let pages = [alone.out, together.out, earned.out].join("\n––––\n\n");
        assert!(pages.lines().all(|line| line.chars().count() <= 80), "80 columns:\n{pages}");
        insta::assert_snapshot!(format!("page_{language}"), pages);
    }
}

#[test]
fn the_language_of_the_environment() {
    let given = ["cost", "--rate", "10", "--minutes", "30"];
    let finnish = finish(tulos(&given).env("LC_ALL", "fi_FI.UTF-8")).out;
    assert!(finnish.contains("1\u{a0}300,00 vuodessa"), "{finnish}");
    let dutch = finish(tulos(&[&given[..], &["--lang", "nl"]].concat()).env("LC_ALL", "fi_FI.UTF-8")).out;
    assert!(dutch.contains("1.300,00 per jaar"), "{dutch}");
}

#[test]
fn bad_numbers_are_wrong_input() {
    for bad in
        ["", "x", "-5", "NaN", "inf", "1e3", "1,5", "1_000", "1000000000.01", "1.2.3", "٣", &"9".repeat(400)]
    {
        let ended = run(&["cost", "--minutes", "30", "--rate", bad]);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "--rate {bad}");
        assert!(ended.err.contains(&format!("--rate {bad}")), "{}", ended.err);
    }
    let wrong: [&[&str]; 9] = [
        &["--rate", "10", "--minutes", "1441"],
        &["--annual-revenue", "83200", "--hours-per-week", "0", "--minutes", "30"],
        &["--annual-revenue", "83200", "--hours-per-week", "169", "--minutes", "30"],
        &["--person", "anna"],
        &["--person", "anna=22"],
        &["--person", "=22:45"],
        &["--person", "anna=22:x"],
        &["--person", "anna=x:45"],
        &["--person", "anna=-1:45"],
    ];
    for arguments in wrong {
        let ended = run(&[&["cost"], arguments].concat());
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!ended.err.contains("panicked"), "{}", ended.err);
    }
}

#[test]
fn what_does_not_fit_together_is_wrong_input() {
    let wrong: [&[&str]; 7] = [
        &[],
        &["--rate", "10"],
        &["--minutes", "30"],
        &["--annual-revenue", "83200", "--minutes", "30"],
        &["--rate", "10", "--annual-revenue", "83200", "--hours-per-week", "40", "--minutes", "30"],
        &["--rate", "10", "--minutes", "30", "--days", "8"],
        &["--rate", "10", "--minutes", "30", "--lang", "de"],
    ];
    for arguments in wrong {
        assert_eq!(run(&[&["cost"], arguments].concat()).status, 2, "{arguments:?}");
    }
}

#[test]
fn the_greatest_figures_are_summed() {
    // 10^9 x 24 h x 7 days x 52 weeks.
    let found = cost(&["--rate", "1000000000", "--minutes", "1440", "--days", "7"]);
    assert_eq!(found["year"], json!(8_736_000_000_000.0));
    let least = cost(&["--rate", "0.000000001", "--minutes", "0.000000001"]);
    assert_eq!((&least["year"], &least["minutes"]), (&json!(0.0), &json!(1e-9)));
}
