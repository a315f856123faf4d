//! The parts of a page as markup, to be read when they change.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use tulos_shell::chart::{self, Axis, Bar, Interval, Move, Part, Point, Unit, Weekly};
use tulos_shell::form::{Choice, Field, Form};
use tulos_shell::page::{self, Frame, Link, Tone};
use tulos_shell::table::{Cell, Column, Order, Pager, Table};
use tulos_shell::{Html, asset};
use tulos_words::{Language, Words};

fn words(language: Language) -> Words {
    Words::new(language)
}

/// The markup without the hashes, which change with every touch of the style.
fn plain(html: &str) -> String {
    let names = ["shell.css", "shell.js", "favicon.svg"];
    let html = names.iter().fold(html.to_owned(), |html, name| html.replace(asset::href(name), name));
    // Loops of templates leave empty lines behind, which say nothing.
    html.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
}

macro_rules! shown {
    ($html:expr) => {
        insta::assert_snapshot!(plain(&$html.to_string()))
    };
}

#[test]
fn a_page_in_its_frame() {
    let words = words(Language::En);
    let frame = Frame {
        words: &words,
        nav: vec![
            Link::new("Today", "/b/1/today").counting(1234),
            Link::new("Verdict", "/b/1/verdict").current(true).counting(0),
        ],
        business: Some("Bread & more".into()),
        businesses: vec![Link::new("Bread & more", "/b/1").current(true), Link::new("<Cake>", "/b/2")],
        person: Some("Anna".into()),
        return_to: "/b/1/verdict?from=2026-01-01&to=2026-03-01".into(),
    };
    shown!(page::html(&frame, "What <pays>", &Html::text("\"body\"")));
}

#[test]
fn a_page_before_signing_in() {
    let words = words(Language::Fi);
    let (nav, businesses) = (Vec::new(), Vec::new());
    let frame =
        Frame { words: &words, nav, business: None, businesses, person: None, return_to: "/sign-in".into() };
    shown!(page::html(&frame, "Kirjaudu", &Html::default()));
}

#[test]
fn what_any_page_may_hold() {
    let words = words(Language::Nl);
    let link = Link::new("Schrijf een verkoop op", "/new?a=1&b=2");
    let parts = [
        page::notice(Tone::Done, "Opgeslagen.", None),
        page::notice(Tone::Warn, "Twee regels <niet> gelezen.", Some(&link)),
        page::facts(&[("€ 4.820", "wat het kostte"), ("€ 14.900", "winst <hoogstens>")]),
        page::empty("Nog geen verkopen", "Hier komt wat er verkocht is.", Some(&link)),
        page::problem(&words, "Dat lukte niet", "De schijf is vol.", "Maak ruimte.", Some("01JD")),
        page::working(&words, "judging", "Even geduld.", 3),
    ];
    shown!(parts.into_iter().collect::<Html>());
}

#[test]
fn a_form_with_every_field() {
    let choices = || vec![Choice::new("a", "A & B").hint("both"), Choice::new("c", "C")];
    let form = Form::post("sale", "/sales")
        .hidden("version", "7")
        .row(vec![
            Field::date("date", "Date").value("2026-11-23").required().max("2026-12-31"),
            Field::amount("amount", "Amount")
                .unit("€")
                .value("<12,5x>")
                .hint("With VAT.")
                .error("No <amount>."),
        ])
        .field(Field::text("name", "Name").value("\"Anna\"").attribute("maxlength", "80"))
        .field(Field::email("email", "Email").required())
        .field(Field::password("password", "Password", "new-password").value("secret").required())
        .field(Field::number("units", "Units").min("1").value("2"))
        .field(Field::select("activity", "Activity", choices()).value("c").submits())
        .field(Field::radio("who", "Who", choices()).value("a").error("Choose one."))
        .group(
            "More",
            vec![Field::area("note", "Note", 3).value("a\n</textarea>"), Field::check("mine", "Mine", true)],
        )
        .field(Field::file("files", "Files", true).attribute("accept", ".csv"))
        .with(Html::trusted("<p class=\"live\">…</p>"))
        .submit("Save")
        .button_for("Save and add", "then", "new")
        .danger("Delete")
        .cancel(Link::new("Cancel", "/sales"));
    assert!(form.is_wrong());
    let html = form.html(&words(Language::En));
    assert!(!html.as_str().contains("secret"), "a password is not sent back");
    shown!(html);
}

#[test]
fn filters_in_a_line() {
    let form = Form::get("filter", "/sales").inline().swap("#rows");
    let form = form.field(Field::search("q", "Haku")).button("Näytä");
    assert!(!form.is_wrong());
    shown!(form.html(&words(Language::Fi)));
}

#[test]
fn a_table_of_rows() {
    let columns = vec![
        Column::head("Date").sorted("?sort=date&up=1", Some(Order::Descending)),
        Column::text("Activity").sorted("?sort=activity", None),
        Column::figure("Minutes"),
        Column::text("Note"),
    ];
    let row = |note: &str| vec!["1 Nov".into(), Cell::link("<Facebook>", "/a?b&c"), "30".into(), note.into()];
    let table = Table::new("time", "Time & more", columns)
        .rows([row("short"), row("more than forty letters long, and so it wants some width")])
        .totals(vec!["Together".into(), "".into(), "60".into(), Html::trusted("<i>all</i>").into()])
        .pager(Pager { from: 1, to: 2, of: Some(1312), previous: None, next: Some("?page=2&a".into()) });
    shown!(table.html(&words(Language::En)));
}

#[test]
fn a_table_that_stacks_and_one_without_rows() {
    let columns = vec![Column::head("Keino"), Column::text("Arvio").plain(), Column::figure("Kulut")];
    let table = Table::new("a", "Mikä kannattaa", columns.clone()).quiet_caption().stacked();
    let words = words(Language::Fi);
    let pager = Pager { from: 51, to: 100, of: None, previous: Some("?p=1".into()), next: None };
    let full = table.clone().row(vec!["Haku".into(), "Jatka".into(), "10".into()]).pager(pager).html(&words);
    shown!([full, table.html(&words)].into_iter().collect::<Html>());
}

fn week(at: i32) -> Date {
    date(2025, 11, 3) + (at * 7).days()
}

#[test]
fn weeks_with_a_band_and_notes() {
    let point = |at: i32| {
        let mean = if at == 3 { f64::NAN } else { f64::from(at) * 100.0 };
        Point { week: week(at), low: mean - 50.0, mean, high: mean + 150.0 }
    };
    let chart = Weekly::new("money", Unit::Money("EUR"), "Money & more", "It <rises>.")
        .line("After the show", (0..14).map(point).collect())
        .line("Search", vec![Point::exact(week(5), 250.0)])
        .band("90 % sure")
        .note(week(2), "A <post>");
    shown!(chart.html(&words(Language::Fr)));
}

#[test]
fn bars_on_one_axis() {
    let bar = |name, [low, mean, high]: [f64; 3], cost, mark| Bar { name, low, mean, high, cost, mark };
    let bars = [
        bar("After & before", [9800.0, 13_500.0, 17_600.0], Some(1040.0), "grow"),
        bar("X", [-200.0, 190.0, 690.0], None, "stop"),
        bar("New", [f64::NAN; 3], Some(80.0), "wait"),
    ];
    shown!(chart::bars(&words(Language::Et), "bars", "What it brought", Unit::Money("EUR"), &bars));
}

#[test]
fn a_bar_and_its_axis_for_a_table() {
    let words = words(Language::Pl);
    let axis = Axis::new(Unit::Minutes, [0.0, 300.0]);
    let label = axis.told(&words, 30.0, 60.0, 150.0, Some(90.0));
    let interval =
        Interval { low: 30.0, mean: 60.0, high: 150.0, cost: Some(90.0), mark: "fix", label: &label };
    shown!([axis.scale(&words), axis.interval(&interval)].into_iter().collect::<Html>());
}

#[test]
fn a_whole_and_its_parts() {
    let parts = [Part::new("Ourselves", 52.0), Part::new("<Others>", 48.0), Part::new("Nothing", -3.0)];
    let words = words(Language::En);
    let none = chart::share(&words, "none", "Nothing", Unit::Count, &[Part::new("Nothing", 0.0)]);
    let mix = chart::share(&words, "mix", "The mix", Unit::Count, &parts);
    shown!([mix, none].into_iter().collect::<Html>());
}

#[test]
fn a_week_now_and_then() {
    let row = |name, now, then, mark| Move { name, now, then, mark };
    let rows =
        [row("Facebook", 150.0, 0.0, "stop"), row("Show", 60.0, 90.0, "grow"), row("X", 5.0, 5.0, "wait")];
    let moves = chart::moves(&words(Language::Fi), "Viikko", Unit::Minutes, &rows);
    shown!([moves, chart::spark(&[1.0, 2.0, f64::NAN, 4.0], "rising & more")].into_iter().collect::<Html>());
}
