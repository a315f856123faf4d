//! All tables of the books with how much is in each, and the ways in and out.

use std::sync::Arc;

use askama::Template;
use axum::extract::State as Given;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use tulos_books::{Business, Table, Today};
use tulos_business::businesses;
use tulos_shell::page::Link;
use tulos_shell::{AtHand, Caller, Html, Place, Problem, Role};
use tulos_store::{Db, Uuid};
use tulos_words::{Language, Words};

use super::{State, table_message, year};
use crate::{post, weeks};

#[derive(Template)]
#[template(path = "overview.html", whitespace = "minimize")]
struct Overview<'o> {
    heading: &'o str,
    lead: &'o str,
    ways: Vec<Link>,
    tables: Vec<Line>,
    year: &'o str,
    charts: &'o [Html],
}

struct Line {
    name: String,
    about: String,
    count: String,
    href: String,
}

pub(super) async fn overview(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
) -> Result<Response, Problem> {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let business = businesses::settings(&state.db, place.business).await?.ok_or(Problem::NotFound)?;
    let drawn = drawn(&state.db, &place, &business, words).await?;
    let line = |(table, count): &(Table, i64)| Line {
        name: say(&table_message(*table)),
        about: say(&format!("{}.about", table_message(*table))),
        count: words.number(*count as f64, 0),
        href: place.at(&format!("books/{}", table.code())),
    };
    let ways = [
        (Role::Member, Link::new(say("ledger-import"), place.at("books/import"))),
        (Role::Owner, Link::new(say("ledger-export"), place.at("books/export"))),
        (Role::Viewer, Link::new(say("ledger-work"), place.at("work"))),
        (Role::Owner, Link::new(say("ledger-new"), "/new")),
    ];
    let ways = ways.into_iter().filter(|(role, _)| place.role >= *role).map(|(_, link)| link).collect();
    let (heading, lead) = (say("ledger-books"), say("ledger-books-lead"));
    let overview = Overview {
        heading: &heading,
        lead: &lead,
        ways,
        tables: drawn.counts.iter().map(line).collect(),
        year: &say("ledger-year"),
        charts: &drawn.charts,
    };
    Ok(caller.page(&heading, &Html::of(&overview)))
}

/// What the page shows of books in one state: how many rows, and how the last year went.
struct Drawn {
    counts: Vec<(Table, i64)>,
    charts: Vec<Html>,
}

/// All that it is drawn from.
#[derive(PartialEq)]
struct From {
    business: Uuid,
    state: i64,
    settings: Business,
    today: Date,
    language: Language,
}

/// Two charts of a year take longer to draw than all else of the page.
static DRAWN: AtHand<From, Arc<Drawn>> = AtHand::new(32);

async fn drawn(db: &Db, place: &Place, settings: &Business, words: &Words) -> Result<Arc<Drawn>, Problem> {
    let state = post::state(db, place.business).await?.map_or(0, |(state, _)| state);
    let (today, language) = (Today::from(Timestamp::now()).of(settings), words.language());
    let from = From { business: place.business, state, settings: settings.clone(), today, language };
    if let Some(drawn) = DRAWN.find(|other| *other == from) {
        return Ok(drawn);
    }
    let counts = weeks::counts(db, place.business).await?;
    let charts = year::charts(&year::read(db, place.business, today).await?, settings, words);
    let drawn = Arc::new(Drawn { counts, charts });
    DRAWN.keep(from, Arc::clone(&drawn));
    Ok(drawn)
}
