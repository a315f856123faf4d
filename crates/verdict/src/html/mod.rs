//! The page of a report for a browser, or as one file: the answer first, then each activity with what it brought against what it
//! cost, opening to its reasons and to the rows behind them; the week; what would tell more.

mod activity;

use askama::Template;
use jiff::civil::Date;
use tulos_shell::Html;
use tulos_shell::chart::{self, Axis, Unit};
use tulos_shell::page::Link;
use tulos_words::{Arg, Words};

use crate::report::{Judged, Range, Report};
use crate::telling::{Change, Telling};

use crate::layout;
use crate::pages::query;

use activity::Row;

/// Where rows of the books can be opened, and what else belongs to a page within the program.
pub(crate) struct Place<'p> {
    /// The address of the books.
    pub(crate) books: &'p str,
    /// The address of the rows behind the figures.
    pub(crate) rows: &'p str,
    /// The way to all verdicts.
    pub(crate) all: &'p Link,
}

#[derive(Template)]
#[template(path = "verdict.html", whitespace = "minimize")]
struct Page<'p> {
    words: &'p Words,
    head: String,
    above: &'p Html,
    answer: String,
    facts: Vec<Fact>,
    rows: Vec<Row>,
    scale: Html,
    legend: String,
    free: Option<String>,
    week: Option<Week>,
    questions: Vec<&'p str>,
    warnings: Vec<&'p str>,
    made: String,
    all: Option<&'p Link>,
}

/// A figure that the page begins with.
struct Fact {
    figure: String,
    text: String,
    open: Option<String>,
}

struct Week {
    title: String,
    over_budget: Option<String>,
    moves: Html,
    freed: Option<String>,
    gain: Option<String>,
    next_hour: Option<String>,
}

/// The body of the page. `above` stands before the answer; without a `place` nothing opens rows.
pub(crate) fn body(report: &Report, words: &Words, above: &Html, place: Option<&Place<'_>>) -> Html {
    page(report, words, above, place, None)
}

fn page(report: &Report, words: &Words, above: &Html, place: Option<&Place<'_>>, on: Option<Date>) -> Html {
    let telling = Telling::of(report, words);
    let unit = Unit::Money(&report.currency);
    let axis = Axis::new(unit, report.activities.iter().flat_map(amounts));
    let has_period = report.from.is_some();
    let rows = telling.shown.iter().filter(|_| has_period);
    let head = [Some(report.business.clone()), telling.period()];
    let legend = words.say("verdict-html-legend", &[("sure", Arg::Percent(0.9))]);
    Html::of(&Page {
        words,
        head: head.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        above,
        answer: telling.answer(),
        facts: facts(&telling, place),
        rows: rows.map(|(label, judged)| activity::row(&telling, label, judged, &axis, place)).collect(),
        scale: axis.scale(words),
        legend,
        free: free(&telling),
        week: week(&telling),
        questions: report.questions.iter().map(|question| question.text.as_str()).collect(),
        warnings: report.warnings.iter().map(|warning| warning.text.as_str()).collect(),
        made: made(&report.program, on, words),
        all: place.map(|place| place.all),
    })
}

/// The title of the page.
pub(crate) fn title(report: &Report, words: &Words) -> String {
    words.say("verdict-html-title", &[("business", Arg::Text(&report.business))])
}

/// By which program, and on which day where nothing else on the page says so.
fn made(program: &str, on: Option<Date>, words: &Words) -> String {
    let program = ("program", Arg::Text(program));
    let Some(on) = on else { return words.say("verdict-html-made", &[program]) };
    let date = words.date(on.year(), on.month().unsigned_abs(), on.day().unsigned_abs());
    words.say("verdict-html-made-on", &[program, ("date", Arg::Text(&date))])
}

/// The same page as one file that needs nothing else, worked out on a day.
pub fn file(report: &Report, words: &Words, on: Date) -> String {
    let body = page(report, words, &Html::default(), None, Some(on));
    tulos_shell::page::alone(words, &title(report, words), &body)
}

fn amounts(judged: &Judged) -> impl Iterator<Item = f64> {
    let value = judged.value.map(|value| [value.low, value.mean, value.high]);
    value.into_iter().flatten().chain([judged.cost.total])
}

fn facts(telling: &Telling<'_>, place: Option<&Place<'_>>) -> Vec<Fact> {
    let (report, words) = (telling.report, telling.words);
    if report.from.is_none() {
        return Vec::new();
    }
    let money = |amount: f64| words.money_rounded(amount, &report.currency);
    let rows = place.map(|place| format!("{}{}", place.rows, query(layout::Figure::Cost.code(), "", "")));
    let cost =
        Fact { figure: money(report.totals.cost), text: words.say("verdict-html-cost", &[]), open: rows };
    let brought = report.totals.value.map(|value| Fact {
        figure: money(value.mean),
        text: words.say("verdict-html-brought", &between(value, &report.currency)),
        open: None,
    });
    let social = report.totals.social_minutes_per_week;
    let social = (social >= 0.5).then(|| Fact {
        figure: words.minutes(social),
        text: words.say("verdict-html-social", &[]),
        open: None,
    });
    [Some(cost), brought, social].into_iter().flatten().collect()
}

fn between(range: Range, currency: &str) -> [(&'static str, Arg<'_>); 2] {
    [("low", Arg::Money(range.low, currency)), ("high", Arg::Money(range.high, currency))]
}

fn free(telling: &Telling<'_>) -> Option<String> {
    let names: Vec<&str> = telling.report.free.iter().map(String::as_str).collect();
    let said =
        || telling.words.say("verdict-page-free", &[("names", Arg::Text(&telling.words.list(&names)))]);
    (!names.is_empty()).then(said)
}

fn week(telling: &Telling<'_>) -> Option<Week> {
    let now = telling.week_now()?;
    let title = telling.week_title(now);
    let moves = telling.moves();
    let changes = telling.week_changes();
    let freed = moves.iter().find(|one| one.change == Change::Freed);
    let drawn: Vec<chart::Move<'_>> = moves
        .iter()
        .map(|one| chart::Move {
            name: &one.name,
            now: one.entry.now,
            then: one.entry.then,
            mark: mark(one.change),
        })
        .collect();
    let drawn =
        if changes { chart::moves(telling.words, &title, Unit::Minutes, &drawn) } else { Html::default() };
    Some(Week {
        over_budget: telling.over_budget().map(str::to_owned),
        moves: drawn,
        freed: freed.and_then(|one| {
            let worth = telling.worth(one.entry.then)?;
            Some(telling.words.say(
                "verdict-html-freed",
                &[("minutes", Arg::Minutes(one.entry.then)), ("worth", Arg::Text(&worth))],
            ))
        }),
        gain: telling.gain().filter(|_| changes),
        next_hour: telling.next_hour(),
        title,
    })
}

const fn mark(change: Change) -> &'static str {
    match change {
        Change::Less => "stop",
        Change::More => "grow",
        Change::Same => "keep",
        Change::Freed => "wait",
    }
}
