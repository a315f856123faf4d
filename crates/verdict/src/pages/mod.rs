//! The pages of verdicts: the latest one, the rows behind its figures, what has changed since the one before, and every one that is kept.

mod rows;

use askama::Template;
use axum::extract::{Path, State as Given};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::tz::TimeZone;
use tulos_business::businesses;
use tulos_ledger::{JUDGE, post};
use tulos_shell::page::{self, Link, Tone};
use tulos_shell::table::{Cell, Column, Table};
use tulos_shell::{Caller, Door, Html, Needs, Place, Problem, Role, Routes};
use tulos_store::job::{self, Job, Standing};
use tulos_store::{Db, Moment, Uuid};
use tulos_words::{Arg, Words};

use crate::html;
use crate::kept::{self, Kept, Listed};
use crate::report::Report;
use crate::telling::{Telling, name};

pub(crate) use rows::query;

/// So often a page looks again whether the verdicts are worked out, in seconds.
const LOOKS: u8 = 2;

/// The routes of this room.
pub fn routes(door: &Door) -> Routes<()> {
    Routes::new(door.clone())
        .get("/b/{business}/verdict", Needs::Role(Role::Viewer), latest)
        .get("/b/{business}/verdict/{verdict}", Needs::Role(Role::Viewer), one)
        .get("/b/{business}/verdict/{verdict}/rows", Needs::Role(Role::Viewer), rows::rows)
        .get("/b/{business}/verdicts", Needs::Role(Role::Viewer), list)
        .with_state(door.db.clone())
}

async fn latest(Given(db): Given<Db>, caller: Caller, place: Place) -> Result<Response, Problem> {
    let words = caller.words();
    let (latest, before) = kept::latest(&db, place.business, words.language()).await?;
    let job = Job { business: place.business, kind: JUDGE.to_owned(), subject: String::new() };
    let standing = job::standing(&db, &job).await?;
    let Some(latest) = latest else { return Ok(nothing_yet(&caller, &place, standing.as_ref())) };
    let above = [
        under_way(words, standing.as_ref(), &place),
        changes(&latest.report, before.as_ref(), words, &place),
    ];
    let above = above.into_iter().collect();
    Ok(show(&caller, &place, &latest, &above))
}

async fn one(
    Given(db): Given<Db>,
    caller: Caller,
    place: Place,
    Path((_, verdict)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    let words = caller.words();
    let kept = kept::one(&db, place.business, verdict, words.language()).await?.ok_or(Problem::NotFound)?;
    if kept::newest(&db, place.business).await? == Some(verdict) {
        return Ok(Redirect::to(&place.at("verdict")).into_response());
    }
    let business = businesses::settings(&db, place.business).await?.ok_or(Problem::NotFound)?;
    let made = moment(kept.made_at, &business.time_zone, words);
    let told = words.say("verdict-kept-old", &[("made", Arg::Text(&made))]);
    let to_latest = Link::new(words.say("verdict-kept-to-latest", &[]), place.at("verdict"));
    Ok(show(&caller, &place, &kept, &page::notice(Tone::Warn, &told, Some(&to_latest))))
}

fn show(caller: &Caller, place: &Place, kept: &Kept, above: &Html) -> Response {
    let words = caller.words();
    let (books, rows) = (place.at("books"), place.at(&format!("verdict/{}/rows", kept.id)));
    let all = Link::new(words.say("verdict-kept-list", &[]), place.at("verdicts"));
    let body =
        html::body(&kept.report, words, above, Some(&html::Place { books: &books, rows: &rows, all: &all }));
    caller.page(&html::title(&kept.report, words), &body)
}

/// There is no verdict: it is being worked out, or there are no books yet.
fn nothing_yet(caller: &Caller, place: &Place, standing: Option<&Standing>) -> Response {
    let words = caller.words();
    let title = words.say("verdict-html-verdict", &[]);
    let body = if standing.is_some() {
        under_way(words, standing, place)
    } else {
        let action = Link::new(words.say("verdict-kept-none-do", &[]), place.at("books/import"));
        let (heading, text) = (words.say("verdict-kept-none", &[]), words.say("verdict-kept-none-lead", &[]));
        page::empty(&heading, &text, Some(&action))
    };
    caller.page(&title, &body)
}

/// That the verdicts are being worked out, or could not be.
fn under_way(words: &Words, standing: Option<&Standing>, place: &Place) -> Html {
    let Some(standing) = standing else { return Html::default() };
    if standing.dead {
        let to = Link::new(words.say("verdict-kept-failed-do", &[]), place.at("work"));
        return page::notice(Tone::Warn, &words.say("verdict-kept-failed", &[]), Some(&to));
    }
    let text = match standing.progress {
        Some(thousandths) => {
            let share = words.percent(thousandths as f64 / 1000.0);
            words.say("verdict-kept-under-way-part", &[("share", Arg::Text(&share))])
        }
        None => words.say("verdict-kept-under-way", &[]),
    };
    page::working(words, "working", &text, LOOKS)
}

/// What is different from the verdict before.
fn changes(report: &Report, before: Option<&Kept>, words: &Words, place: &Place) -> Html {
    let Some(before) = before else { return Html::default() };
    let telling = Telling::of(report, words);
    let changed: Vec<String> = telling
        .shown
        .iter()
        .filter_map(|(label, judged)| {
            let was = before
                .report
                .activities
                .iter()
                .find(|other| other.activity == judged.activity && other.purpose == judged.purpose)?;
            let args = [
                ("name", Arg::Text(label)),
                ("was", Arg::Text(&words.say(name(was.verdict), &[]))),
                ("is", Arg::Text(&words.say(name(judged.verdict), &[]))),
            ];
            (was.verdict != judged.verdict).then(|| words.say("verdict-kept-changed", &args))
        })
        .collect();
    if changed.is_empty() {
        return Html::default();
    }
    let to = Link::new(words.say("verdict-kept-before", &[]), place.at(&format!("verdict/{}", before.id)));
    page::notice(Tone::Warn, &changed.join(" "), Some(&to))
}

#[derive(Template)]
#[template(path = "verdicts.html", whitespace = "minimize")]
struct List<'l> {
    heading: &'l str,
    lead: &'l str,
    table: Html,
}

async fn list(Given(db): Given<Db>, caller: Caller, place: Place) -> Result<Response, Problem> {
    let words = caller.words();
    let business = businesses::settings(&db, place.business).await?.ok_or(Problem::NotFound)?;
    let kept = kept::list(&db, place.business).await?;
    let state = post::state(&db, place.business).await?.map(|(state, _)| state);
    let say = |id: &str| words.say(id, &[]);
    let columns = vec![
        Column::head(say("verdict-kept-made")),
        Column::text(say("verdict-kept-books")),
        Column::text(say("verdict-kept-program")),
    ];
    let row = |one: &Listed| {
        let books =
            if Some(one.books_state) == state { "verdict-kept-books-now" } else { "verdict-kept-books-then" };
        let made = moment(one.made_at, &business.time_zone, words);
        vec![
            Cell::link(made, place.at(&format!("verdict/{}", one.id))),
            words.say(books, &[("state", Arg::Count(one.books_state.unsigned_abs()))]).into(),
            one.program.clone().into(),
        ]
    };
    let heading = say("verdict-kept-list");
    let table = Table::new("verdicts", heading.clone(), columns).quiet_caption().rows(kept.iter().map(row));
    let list = List { heading: &heading, lead: &say("verdict-kept-list-lead"), table: table.html(words) };
    Ok(caller.page(&heading, &Html::of(&list)))
}

/// A moment as day and time in the business's zone.
fn moment(moment: Moment, zone: &str, words: &Words) -> String {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let Ok(timestamp) = jiff::Timestamp::from_microsecond(moment.0) else { return String::new() };
    let there = timestamp.to_zoned(zone);
    let date = words.date(there.year(), there.month().unsigned_abs(), there.day().unsigned_abs());
    format!("{date}, {:02}:{:02}", there.hour(), there.minute())
}
