//! The clock's page: started with one click on an activity, stopped with one more; what it booked today, and what the week has
//! cost so far beside what was allowed.

use askama::Template;
use axum::extract::{Form, State as Given};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use tulos_books::{ActivityId, Business, Kind, Minutes, Purpose, Row, Table, Time, Week};
use tulos_business::businesses;
use tulos_shell::form::{Field, Form as Page};
use tulos_shell::{Caller, Html, Person, Place, Problem, Role};
use tulos_store::{Db, Moment, sql};
use tulos_words::{Arg, Words};

use super::State;
use super::list::table_of_rows;
use crate::clock::{self, Running, Whose};
use crate::sql as statements;
use crate::tables::{self, Keyed, number_of};

/// More rows than anybody's week has.
const ROWS: u32 = 2_000;

#[derive(Template)]
#[template(path = "clock.html", whitespace = "minimize")]
struct Clock {
    heading: String,
    running: Option<String>,
    stop: Html,
    week: String,
    start_heading: String,
    start: Html,
    today_heading: String,
    today: Option<Html>,
}

pub(super) async fn page(
    Given(state): Given<State>,
    caller: Caller,
    person: Person,
    place: Place,
) -> Result<Response, Problem> {
    let business = settings(&state.db, &place).await?;
    draw(&state.db, &caller, &place, &person, &business, None).await
}

/// What is sent to start a clock: an activity, and a purpose behind a colon where there are several.
#[derive(Deserialize)]
pub(super) struct Start {
    on: String,
}

pub(super) async fn start(
    Given(state): Given<State>,
    place: Place,
    person: Person,
    Form(sent): Form<Start>,
) -> Result<Response, Problem> {
    let business = settings(&state.db, &place).await?;
    let (activity, purpose) = read(&sent.on, &business).ok_or(Problem::Unreadable)?;
    let whose = whose(&place, &person);
    let now = Moment::now();
    let is_long = clock::running(&state.db, whose).await?.is_some_and(|running| running.is_long(now));
    if !is_long {
        let mut tx = state.db.begin().await?;
        clock::stop(&mut tx, whose, &business, named(&business, &person, &place), now, None).await?;
        clock::start(&mut tx, whose, &Running { activity, purpose, began: now }).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&place.at("clock")).into_response())
}

/// What is sent to stop it: the minutes, if somebody knows better.
#[derive(Deserialize)]
pub(super) struct Stop {
    #[serde(default)]
    minutes: String,
}

pub(super) async fn stop(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    person: Person,
    Form(sent): Form<Stop>,
) -> Result<Response, Problem> {
    let business = settings(&state.db, &place).await?;
    let (whose, now) = (whose(&place, &person), Moment::now());
    let Ok(minutes) = minutes_of(&sent.minutes) else {
        let mut page = draw(&state.db, &caller, &place, &person, &business, Some(&sent.minutes)).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let is_long = clock::running(&state.db, whose).await?.is_some_and(|running| running.is_long(now));
    // The page asks how long it really was.
    if minutes.is_some() || !is_long {
        let mut tx = state.db.begin().await?;
        clock::stop(&mut tx, whose, &business, named(&business, &person, &place), now, minutes).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&place.at("clock")).into_response())
}

/// Minutes as somebody types them, at most those of a day; nothing typed is nothing said.
fn minutes_of(text: &str) -> Result<Option<Minutes>, ()> {
    let text = text.trim().replace(',', ".");
    if text.is_empty() {
        return Ok(None);
    }
    let minutes: Decimal = text.parse().map_err(|_| ())?;
    let fits = !minutes.is_sign_negative() && minutes <= Decimal::from(24 * 60);
    if fits { Ok(Some(Minutes(minutes))) } else { Err(()) }
}

fn whose(place: &Place, person: &Person) -> Whose {
    Whose { business: place.business, person: person.id }
}

fn named(business: &Business, person: &Person, place: &Place) -> Option<String> {
    clock::named(business, &person.name, place.role == Role::Owner)
}

async fn settings(db: &Db, place: &Place) -> Result<Business, Problem> {
    businesses::settings(db, place.business).await?.ok_or(Problem::NotFound)
}

/// The value of a button, and what it means.
fn written(activity: &ActivityId, purpose: Option<Purpose>) -> String {
    purpose.map_or_else(|| activity.to_string(), |purpose| format!("{activity}:{}", purpose.code()))
}

fn read(text: &str, business: &Business) -> Option<(ActivityId, Option<Purpose>)> {
    let (activity, purpose) = text.split_once(':').map_or((text, None), |(one, other)| (one, Some(other)));
    let found = business.activities.iter().find(|one| one.id.as_str() == activity)?;
    let purpose = match purpose {
        Some(code) => Some(Purpose::from_code(code).filter(|purpose| found.purposes.contains(purpose))?),
        None => None,
    };
    Some((found.id.clone(), purpose))
}

async fn draw(
    db: &Db,
    caller: &Caller,
    place: &Place,
    person: &Person,
    business: &Business,
    wrong: Option<&str>,
) -> Result<Response, Problem> {
    let words = caller.words();
    let running = clock::running(db, whose(place, person)).await?;
    let zone = TimeZone::get(&business.time_zone).unwrap_or(TimeZone::UTC);
    let now = Timestamp::now().to_zoned(zone);
    let rows = rows_of_week(db, place, &now).await?;
    let today: Vec<_> = rows.iter().filter(|keyed| crate::day(&keyed.row) == now.date()).collect();
    let today: Vec<_> = today.into_iter().map(|keyed| (keyed.key, keyed.row.clone())).collect();
    let heading = words.say("ledger-clock", &[]);
    let clock = Clock {
        running: running.as_ref().map(|running| told(running, business, &now, words)),
        stop: running.as_ref().map(|running| stop_form(running, place, wrong, words)).unwrap_or_default(),
        week: week(&rows, business, words),
        start_heading: words.say("ledger-clock-start", &[]),
        start: start_form(place, business, words),
        today_heading: words.say("ledger-clock-today", &[]),
        today: (!today.is_empty())
            .then(|| table_of_rows("today", Table::Time, &today, business, place, words).html(words)),
        heading,
    };
    Ok(caller.page(&clock.heading, &Html::of(&clock)))
}

async fn rows_of_week(db: &Db, place: &Place, now: &Zoned) -> Result<Vec<Keyed>, Problem> {
    let monday = number_of(Week::of(now.date()).monday());
    let listed = sql(tables::statements(Table::Time).list)
        .bind(place.business)
        .when(statements::FROM_DAY, Some(monday))
        .and(statements::ORDER)
        .and(statements::BY_DAY)
        .and(statements::GREATEST_FIRST)
        .when(statements::AT_MOST, Some(ROWS));
    Ok(tables::rows(Table::Time, listed, &mut &*db).await?)
}

/// On what it runs, and since when.
fn told(running: &Running, business: &Business, now: &Zoned, words: &Words) -> String {
    let activity = business.activities.iter().find(|one| one.id == running.activity);
    let name = activity.map_or_else(|| running.activity.to_string(), |one| one.shown().to_owned());
    let name = running.purpose.map_or(name.clone(), |purpose| for_purpose(&name, purpose, words));
    let began = Timestamp::from_microsecond(running.began.0).unwrap_or_default();
    let began = began.to_zoned(now.time_zone().clone());
    let since = format!("{:02}:{:02}", began.hour(), began.minute());
    let minutes = running.minutes(Moment::now()) as f64;
    let args = [("name", Arg::Text(&name)), ("minutes", Arg::Minutes(minutes)), ("since", Arg::Text(&since))];
    words.say("ledger-clock-running", &args)
}

fn stop_form(running: &Running, place: &Place, wrong: Option<&str>, words: &Words) -> Html {
    let say = |id: &str| words.say(id, &[]);
    let form = Page::post("stop", place.at("clock/stop"));
    let form = if running.is_long(Moment::now()) || wrong.is_some() {
        let told = wrong.map(|found| words.say("ledger-clock-wrong", &[("found", Arg::Text(found))]));
        let field = Field::amount("minutes", say("ledger-column-minutes")).hint(say("ledger-clock-long"));
        form.field(field.value(wrong.unwrap_or_default()).required().error_if(told))
    } else {
        form
    };
    form.submit(say("ledger-clock-stop")).html(words)
}

/// An activity with one of its purposes.
fn for_purpose(name: &str, purpose: Purpose, words: &Words) -> String {
    let purpose = words.say(&format!("ledger-word-{}", purpose.code()), &[]);
    words.say("ledger-clock-for", &[("name", Arg::Text(name)), ("purpose", Arg::Text(&purpose))])
}

/// A button for each activity and purpose.
fn start_form(place: &Place, business: &Business, words: &Words) -> Html {
    let mut form = Page::post("start", place.at("clock"));
    for activity in &business.activities {
        if let [_] = activity.purposes[..] {
            form = form.button_for(activity.shown(), "on", &written(&activity.id, None));
            continue;
        }
        for purpose in &activity.purposes {
            let text = for_purpose(activity.shown(), *purpose, words);
            form = form.button_for(text, "on", &written(&activity.id, Some(*purpose)));
        }
    }
    form.html(words)
}

/// The minutes and the cost of the week so far, beside what was allowed.
fn week(rows: &[Keyed], business: &Business, words: &Words) -> String {
    let owner = business.working_time.owner_rate().unwrap_or_default();
    let cost = |row: &Time| {
        let rate = row.person.as_ref().and_then(|person| business.working_time.rate_of(person, row.date));
        row.minutes.to_f64() / 60.0 * rate.unwrap_or(owner).to_f64().unwrap_or(0.0)
    };
    let is_social = |id: &ActivityId| {
        business.activities.iter().any(|activity| activity.id == *id && activity.kind == Kind::Social)
    };
    let (mut minutes, mut social, mut money) = (0.0, 0.0, 0.0);
    for keyed in rows {
        let Row::Time(row) = &keyed.row else { continue };
        minutes += row.minutes.to_f64();
        social += if is_social(&row.activity) { row.minutes.to_f64() } else { 0.0 };
        money += cost(row);
    }
    let money = words.money_rounded(money, business.currency.as_str());
    let args = [("minutes", Arg::Minutes(minutes)), ("money", Arg::Text(&money))];
    let said = words.say("ledger-clock-week", &args);
    let Some(budget) = business.working_time.weekly_budget else { return said };
    let args = [("social", Arg::Minutes(social)), ("budget", Arg::Minutes(budget.to_f64()))];
    format!("{said} {}", words.say("ledger-clock-budget", &args))
}
