//! The rows behind a figure of a verdict: exactly those that it was counted from, each leading to its page in the books.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State as Given};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;
use tokio::sync::Semaphore;
use tulos_books::{ActivityId, Business, Purpose, Table};
use tulos_business::businesses;
use tulos_ledger::{Chosen, chosen, post, put_on, table_of_rows};
use tulos_shell::page::{self, Link, Tone};
use tulos_shell::table::Pager;
use tulos_shell::{AtHand, Caller, Html, Place, Problem, door};
use tulos_store::{Db, Uuid};
use tulos_words::{Arg, Words};

use crate::kept;
use crate::layout::{Behind, Figure, Layout, Options, Wanted};
use crate::report::{Judged, Report};
use crate::telling::Telling;

/// So many rows of each table stand on a page.
const ROWS: u64 = 50;
/// All rows of the books are gone through: one reader at a time, so that many leave room for everything else.
static READING: Semaphore = Semaphore::const_new(1);

/// What is asked for.
#[derive(Deserialize)]
pub(super) struct Wish {
    figure: String,
    #[serde(default)]
    activity: String,
    #[serde(default)]
    purpose: String,
    /// The table that is not at its beginning, and its page.
    #[serde(default)]
    table: String,
    #[serde(default)]
    page: u64,
}

impl Wish {
    fn wanted(&self) -> Option<Wanted> {
        let figure = Figure::from_code(&self.figure)?;
        let of = if figure == Figure::Cost {
            None
        } else {
            Some((ActivityId::new(&self.activity)?, Purpose::from_code(&self.purpose)?))
        };
        Some(Wanted { figure, of })
    }

    /// The address of another page of a table.
    fn turned(&self, table: Table, page: u64) -> String {
        let query = query(&self.figure, &self.activity, &self.purpose);
        format!("{query}&table={}&page={page}#{}", table.code(), table.code())
    }

    /// Which page of a table is shown.
    fn page(&self, table: Table) -> u64 {
        if self.table == table.code() { self.page } else { 0 }
    }
}

/// The query of the address of this page.
pub(crate) fn query(figure: &str, activity: &str, purpose: &str) -> String {
    let of = format!("&activity={}&purpose={}", door::encoded(activity), door::encoded(purpose));
    format!("?figure={figure}{}", if activity.is_empty() { "" } else { &of })
}

#[derive(Template)]
#[template(path = "rows.html", whitespace = "minimize")]
struct Page<'p> {
    back: Link,
    heading: &'p str,
    period: &'p str,
    lead: &'p str,
    above: Html,
    parts: Vec<Part>,
}

/// The rows of one table.
struct Part {
    heading: String,
    told: String,
    rows: Html,
}

pub(super) async fn rows(
    Given(db): Given<Db>,
    caller: Caller,
    place: Place,
    Path((_, verdict)): Path<(String, Uuid)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Problem> {
    let words = caller.words();
    let wanted = wish.wanted().ok_or(Problem::NotFound)?;
    let Some(kept) = kept::one(&db, place.business, verdict, words.language()).await? else {
        // Of each day the last verdict is kept: a page that was open for a while may tell of one that is not.
        return Ok(Redirect::to(&place.at("verdict")).into_response());
    };
    let business = businesses::settings(&db, place.business).await?.ok_or(Problem::NotFound)?;
    let state = post::state(&db, place.business).await?.map_or(0, |(state, _)| state);
    let from = From { verdict, state, settings: business.clone(), wanted };
    let behind = behind(&db, &place, from, &kept.report).await?.ok_or(Problem::NotFound)?;
    let mut parts = Vec::new();
    for table in tables(behind.figure()) {
        let before = wish.page(*table).saturating_mul(ROWS);
        let count = behind.count(*table);
        let page = before..before.saturating_add(ROWS);
        let mut chosen = chosen(&db, place.business, *table, |row| behind.counts(row), page, count).await?;
        chosen.count = count.unwrap_or(chosen.count);
        parts.push(part(*table, &chosen, &wish, &business, &place, words));
    }
    let above = if state == kept.books_state {
        Html::default()
    } else {
        page::notice(Tone::Warn, &words.say("verdict-rows-changed", &[]), None)
    };
    let heading = words.say(&format!("verdict-html-figure-{}", behind.figure().code()), &[]);
    let telling = Telling::of(&kept.report, words);
    let period = telling.period().unwrap_or_default();
    let lead = lead(&telling, &wish, behind.figure());
    let back = Link::new(words.say("verdict-rows-back", &[]), back(&place, verdict, &wish));
    Ok(caller.page(
        &heading,
        &Html::of(&Page { back, heading: &heading, period: &period, lead: &lead, above, parts }),
    ))
}

/// The verdict, at the activity that somebody came from.
fn back(place: &Place, verdict: Uuid, wish: &Wish) -> String {
    let anchor = if wish.activity.is_empty() {
        String::new()
    } else {
        format!("#{}-{}", door::encoded(&wish.activity), door::encoded(&wish.purpose))
    };
    format!("{}{anchor}", place.at(&format!("verdict/{verdict}")))
}

/// All that it follows from which rows are behind a figure.
#[derive(PartialEq)]
struct From {
    verdict: Uuid,
    state: i64,
    settings: Business,
    wanted: Wanted,
}

/// To find out, all rows are gone through, which takes seconds where there are a million.
static BEHIND: AtHand<From, Arc<Behind>> = AtHand::new(4);
/// What tells more rows than these is not kept: each takes some twenty bytes.
const KEPT: u64 = 200_000;

/// What tells the rows behind a figure.
async fn behind(db: &Db, place: &Place, from: From, report: &Report) -> Result<Option<Arc<Behind>>, Problem> {
    if let Some(behind) = BEHIND.find(|other| *other == from) {
        return Ok(Some(behind));
    }
    // It is never closed.
    let _turn = READING.acquire().await;
    let day = |day: &Option<String>| day.as_ref().and_then(|day| day.parse().ok());
    let options = Options { from: day(&report.from), to: day(&report.to), today: Timestamp::now().into() };
    let mut layout = Layout::new(options);
    put_on(db, place.business, &from.settings, &mut layout).await?;
    let wanted = from.wanted.clone();
    let behind = tokio::task::spawn_blocking(move || layout.behind(wanted)).await;
    let behind = behind.map_err(|error| Problem::Broken(error.to_string()))?.map(Arc::new);
    if let Some(behind) = behind.as_ref().filter(|behind| behind.contacts() <= KEPT) {
        BEHIND.keep(from, Arc::clone(behind));
    }
    Ok(behind)
}

/// The tables that have rows of a figure.
const fn tables(figure: Figure) -> &'static [Table] {
    match figure {
        Figure::Time => &[Table::Time],
        Figure::Money => &[Table::Costs],
        Figure::Cost => &[Table::Time, Table::Costs],
        // An enquiry that was won counts as a sale where no sale of it is there.
        Figure::Contacts | Figure::Sales | Figure::Traced | Figure::Told | Figure::Asked => {
            &[Table::Sales, Table::Enquiries]
        }
    }
}

/// Which rows these are, and what is counted besides.
fn lead(telling: &Telling<'_>, wish: &Wish, figure: Figure) -> String {
    let of = |judged: &Judged| judged.activity == wish.activity && judged.purpose == wish.purpose;
    let named = telling.shown.iter().find(|(_, judged)| of(judged));
    let name = named.map_or("", |(label, _)| label);
    let said = telling.words.say(&format!("verdict-rows-{}", figure.code()), &[("name", Arg::Text(name))]);
    let all = || telling.report.activities.iter().any(|judged| judged.effort.estimated);
    let estimated = match figure {
        Figure::Time => named.is_some_and(|(_, judged)| judged.effort.estimated),
        Figure::Cost => all(),
        _ => false,
    };
    let besides = estimated.then(|| telling.words.say("verdict-rows-estimated", &[]));
    std::iter::once(said).chain(besides).collect::<Vec<_>>().join(" ")
}

fn part(
    table: Table,
    chosen: &Chosen,
    wish: &Wish,
    business: &Business,
    place: &Place,
    words: &Words,
) -> Part {
    let heading = words.say(&format!("ledger-table-{}", table.code()), &[]);
    let sum = f64::try_from(chosen.sum).unwrap_or(0.0);
    let sum = match table {
        Table::Time => words.minutes(sum),
        Table::Costs => words.money(sum, business.currency.as_str(), 2),
        _ => String::new(),
    };
    let args = [("count", Arg::Count(chosen.count)), ("sum", Arg::Text(&sum))];
    let message = if sum.is_empty() { "verdict-rows-count" } else { "verdict-rows-count-and-sum" };
    let shown = wish.page(table);
    let before = shown.saturating_mul(ROWS);
    let last = before + chosen.rows.len() as u64;
    let pager = Pager {
        from: before + 1,
        to: last,
        of: Some(chosen.count),
        previous: shown.checked_sub(1).map(|page| wish.turned(table, page)),
        next: (last < chosen.count).then(|| wish.turned(table, shown + 1)),
    };
    let drawn = table_of_rows(table.code(), table, &chosen.rows, business, place, words);
    let drawn = if chosen.count > ROWS && !chosen.rows.is_empty() { drawn.pager(pager) } else { drawn };
    Part { heading, told: words.say(message, &args), rows: drawn.html(words) }
}
