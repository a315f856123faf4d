//! What `tulos verdict --json` prints is what `docs/verdict.schema.json` promises, and that schema names every code.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::{Folder, run};
use serde_json::Value;
use tulos_books::CautionKind;
use tulos_decide::Code;
use tulos_verdict::report::COST_A_YEAR;

fn schema() -> Value {
    let ended = run(&["verdict", "--schema"]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    serde_json::from_str(&ended.out).expect("JSON")
}

fn verdict(books: &Path) -> Value {
    let ended = run(&["verdict", &books.to_string_lossy(), "--json"]);
    assert_eq!(ended.err, "");
    serde_json::from_str(&ended.out).expect("JSON")
}

/// What says nothing of a value, or has nothing against it.
const KEYWORDS: [&str; 12] = [
    "$schema",
    "$defs",
    "title",
    "description",
    "format",
    "required",
    "const",
    "enum",
    "type",
    "minimum",
    "maximum",
    "additionalProperties",
];

/// All that a value has otherwise than its schema says, each with where it is. Of JSON Schema this knows what ours uses, and
/// stops at anything else.
fn faults(value: &Value, rule: &Value, root: &Value, at: &str) -> Vec<String> {
    let rules = rule.as_object().expect("a schema is an object");
    let told = |what: &str| vec![format!("{at}: {what}: {value}")];
    let mut all = Vec::new();
    for (keyword, rule) in rules {
        all.extend(match keyword.as_str() {
            "$ref" => {
                let place = rule.as_str().expect("a text").trim_start_matches('#');
                faults(value, root.pointer(place).expect(place), root, at)
            }
            "anyOf" => {
                let each: Vec<_> = items(rule).iter().map(|rule| faults(value, rule, root, at)).collect();
                let fits = each.iter().any(Vec::is_empty);
                if fits { Vec::new() } else { each.concat() }
            }
            "const" if value != rule => told("not the one value"),
            "enum" if !items(rule).contains(value) => told("none of the values"),
            "type" if !is_of(value, rule) => told("not of the type"),
            "minimum" if value.as_f64() < rule.as_f64() && value.is_number() => told("too small"),
            "maximum" if value.as_f64() > rule.as_f64() => told("too large"),
            "items" => each_item(value, rule, root, at),
            "properties" => each_property(value, rules, root, at),
            "additionalProperties" if rule.is_object() => {
                let values = value.as_object().into_iter().flatten();
                values.flat_map(|(key, value)| faults(value, rule, root, &format!("{at}.{key}"))).collect()
            }
            keyword if KEYWORDS.contains(&keyword) => Vec::new(),
            other => panic!("{other} is not known here"),
        });
    }
    all
}

fn items(rule: &Value) -> &[Value] {
    rule.as_array().expect("a list")
}

fn is_of(value: &Value, types: &Value) -> bool {
    let is = |kind: &Value| match kind.as_str().expect("a type") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other} is no type"),
    };
    types.as_array().map_or_else(|| is(types), |types| types.iter().any(is))
}

fn each_item(value: &Value, rule: &Value, root: &Value, at: &str) -> Vec<String> {
    let list = value.as_array().into_iter().flatten().enumerate();
    list.flat_map(|(index, value)| faults(value, rule, root, &format!("{at}[{index}]"))).collect()
}

/// Properties that are there as they should be, and none missing and none besides.
fn each_property(
    value: &Value,
    rules: &serde_json::Map<String, Value>,
    root: &Value,
    at: &str,
) -> Vec<String> {
    let Some(values) = value.as_object() else { return Vec::new() };
    let known = rules["properties"].as_object().expect("an object");
    let required = items(&rules["required"]).iter().map(|key| key.as_str().expect("a key"));
    let missing =
        required.filter(|key| !values.contains_key(*key)).map(|key| format!("{at}.{key} is missing"));
    let each = values.iter().flat_map(|(key, value)| match known.get(key) {
        Some(rule) => faults(value, rule, root, &format!("{at}.{key}")),
        None => vec![format!("{at}.{key} is not known")],
    });
    missing.chain(each).collect()
}

/// Books of every kind that give a report, and one that gives errors.
fn all_books() -> Vec<Folder> {
    let settings = |more: &str| {
        format!(
            "name = \"B\"\ncurrency = \"EUR\"\ntime_zone = \"UTC\"\n[time]\nhourly_rate = 40\n\
             [[activity]]\nid = \"flyers\"\nkind = \"other\"\npurposes = [\"reach\", \"support\"]\n{more}"
        )
    };
    let time = "date;activity;minutes;person\r\n7.1.2026;flyers;30,5;ben\r\n20.1.2026;flyers;12;\r\n";
    vec![
        Folder::of(&[("business.toml", &settings("usual_minutes_per_week = 10\n")), ("notes.txt", "x")]),
        Folder::of(&[("business.toml", &settings("")), ("time.csv", time)]),
        Folder::of(&[("business.toml", &settings("colour = 1\n")), ("time.csv", "date,activity,minutes\n")]),
        Folder::of(&[
            ("business.toml", &settings("")),
            ("time.csv", "date,activity,minutes\n1,2,3,4\nx,flyer,-1\n"),
        ]),
    ]
}

#[test]
fn the_schema_holds_for_all_that_is_printed() {
    let schema = schema();
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
    let folders = all_books();
    let made = folders.iter().map(|folder| folder.path().to_owned());
    for books in made.chain([demo.join("entertainer"), demo.join("craft-shop")]) {
        let faults = faults(&verdict(&books), &schema, &schema, "$");
        assert!(faults.is_empty(), "{}\n{}", books.display(), faults.join("\n"));
    }
}

#[test]
fn the_schema_refuses_what_it_does_not_promise() {
    let schema = schema();
    let good = verdict(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/craft-shop"));
    let broken = |place: &str, value: Value| {
        let mut report = good.clone();
        *report.pointer_mut(place).expect(place) = value;
        !faults(&report, &schema, &schema, "$").is_empty()
    };
    assert!(broken("/format", 2.into()));
    assert!(broken("/activities/0/verdict", "maybe".into()));
    assert!(broken("/activities/0/p_pays", 1.1.into()));
    assert!(broken("/activities/0/cost", Value::Null));
    assert!(broken("/activities/0/reasons/0/code", "because".into()));
    let mut longer = good.clone();
    longer["mood"] = "good".into();
    assert!(!faults(&longer, &schema, &schema, "$").is_empty());
    let mut shorter = good.clone();
    shorter.as_object_mut().expect("an object").remove("weeks");
    assert!(!faults(&shorter, &schema, &schema, "$").is_empty());
}

#[test]
fn the_schema_names_every_reason_and_caution() {
    let schema = schema();
    let named = |place: &str, code: &str| items(schema.pointer(place).expect(place)).contains(&code.into());
    let reasons = "/$defs/judged/properties/reasons/items/properties/code/enum";
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).chain([COST_A_YEAR]).collect();
    for code in &codes {
        assert!(named(reasons, code), "{code}");
    }
    assert_eq!(items(schema.pointer(reasons).expect("reasons")).len(), codes.len(), "one that is no more");
    let warnings = "/$defs/report/properties/warnings/items/properties/code/enum";
    for (code, _) in CautionKind::ALL {
        assert!(named(warnings, &code.replace('-', "_")), "{code}");
    }
}

/// Each has one message, which the tests of the words know to be used: `verdict-question-pause` is of `pause`.
#[test]
fn the_schema_names_every_warning_and_question() {
    let schema = schema();
    let texts =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/verdict.ftl"))
            .expect("the English texts");
    let said = |prefix: &str| -> BTreeSet<String> {
        let ids =
            texts.lines().filter_map(|line| line.strip_prefix(prefix)?.split_once(" =").map(|(id, _)| id));
        ids.map(|id| id.replace('-', "_")).collect()
    };
    let named = |place: &str| -> BTreeSet<String> {
        let codes = items(schema.pointer(place).expect(place)).iter().filter_map(Value::as_str);
        codes.map(str::to_owned).collect()
    };
    let cautions: BTreeSet<String> =
        CautionKind::ALL.iter().map(|(code, _)| code.replace('-', "_")).collect();
    let warnings = named("/$defs/report/properties/warnings/items/properties/code/enum");
    assert_eq!(&warnings - &cautions, said("verdict-warning-"));
    assert_eq!(
        named("/$defs/report/properties/questions/items/properties/code/enum"),
        said("verdict-question-")
    );
}
