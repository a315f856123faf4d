//! What is being worked on for a business, and what failed too often and waits for somebody to look.

use askama::Template;
use axum::extract::{Path, State as Given};
use axum::response::{IntoResponse, Redirect, Response};
use tulos_shell::table::{Cell, Column, Table};
use tulos_shell::{Caller, Html, Place, Problem, Role, form::Form, page};
use tulos_store::Uuid;
use tulos_store::job::{self, Listed};
use tulos_words::{Arg, Words};

use super::State;

#[derive(Template)]
#[template(path = "work.html", whitespace = "minimize")]
struct Work<'w> {
    heading: &'w str,
    lead: &'w str,
    list: Html,
}

pub(super) async fn list(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
) -> Result<Response, Problem> {
    let words = caller.words();
    let jobs = job::of_business(&state.db, place.business).await?;
    let heading = words.say("business-work", &[]);
    let list = if jobs.is_empty() {
        page::empty(&words.say("business-work-none", &[]), &words.say("business-work-none-lead", &[]), None)
    } else {
        table(&jobs, &place, words).html(words)
    };
    let lead = words.say("business-work-lead", &[]);
    Ok(caller.page(&heading, &Html::of(&Work { heading: &heading, lead: &lead, list })))
}

fn table(jobs: &[Listed], place: &Place, words: &Words) -> Table {
    let say = |id: &str| words.say(id, &[]);
    let columns = vec![
        Column::head(say("business-work-what")),
        Column::text(say("business-work-state")),
        Column::figure(say("business-work-tries")),
        Column::text(say("business-work-failure")),
        Column::text(say("business-work-again")),
    ];
    let table = Table::new("work", say("business-work"), columns).quiet_caption().stacked();
    table.rows(jobs.iter().map(|job| row(job, place, words)))
}

fn row(job: &Listed, place: &Place, words: &Words) -> Vec<Cell> {
    let standing = &job.standing;
    let state = match (standing.dead, standing.running, standing.progress) {
        (true, ..) => words.say("business-work-dead", &[]),
        (_, true, Some(done)) => {
            words.say("business-work-progress", &[("share", Arg::Percent(done as f64 / 1000.0))])
        }
        (_, true, None) => words.say("business-work-running", &[]),
        _ => words.say("business-work-waiting", &[]),
    };
    let retry = if standing.dead && place.role >= Role::Member {
        let action = place.at(&format!("work/{}/retry", job.id));
        Form::post(format!("retry-{}", job.id), action)
            .button(words.say("business-work-retry", &[]))
            .html(words)
    } else {
        Html::default()
    };
    vec![
        words.say(&format!("business-job-{}", job.kind), &[]).into(),
        state.into(),
        words.number(standing.attempts as f64, 0).into(),
        standing.failure.clone().unwrap_or_default().into(),
        retry.into(),
    ]
}

pub(super) async fn retry(
    Given(state): Given<State>,
    place: Place,
    Path((_, id)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    if !job::retry(&state.db, place.business, id).await? {
        return Err(Problem::NotFound);
    }
    Ok(Redirect::to(&place.at("work")).into_response())
}
