//! All tables of the books with how much is in each, and the ways in and out.

use askama::Template;
use axum::extract::State as Given;
use axum::response::Response;
use jiff::Timestamp;
use tulos_books::{Table, Today};
use tulos_business::businesses;
use tulos_shell::page::Link;
use tulos_shell::{Caller, Html, Place, Problem, Role};

use super::{State, table_message, year};
use crate::weeks;

#[derive(Template)]
#[template(path = "overview.html", whitespace = "minimize")]
struct Overview<'o> {
    heading: &'o str,
    lead: &'o str,
    ways: Vec<Link>,
    tables: Vec<Line>,
    year: &'o str,
    charts: Vec<Html>,
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
    let counts = weeks::counts(&state.db, place.business).await?;
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
    let business = businesses::settings(&state.db, place.business).await?.ok_or(Problem::NotFound)?;
    let today = Today::from(Timestamp::now()).of(&business);
    let of_year = year::read(&state.db, place.business, today).await?;
    let (heading, lead) = (say("ledger-books"), say("ledger-books-lead"));
    let overview = Overview {
        heading: &heading,
        lead: &lead,
        ways,
        tables: counts.iter().map(line).collect(),
        year: &say("ledger-year"),
        charts: year::charts(&of_year, &business, words),
    };
    Ok(caller.page(&heading, &Html::of(&overview)))
}
