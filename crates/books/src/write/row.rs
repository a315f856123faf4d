//! The rows of each table as cells, in the order of the format's columns. What is not known is an empty cell.

use std::fmt::Display;

use crate::{
    Channel, Cost, Enquiry, Experiment, Intent, Journey, LostBecause, Post, PostKind, Purpose, Row, RowId,
    Sale, Support, Table, Time, Visits,
};

/// The table of a row, and its cells in the order of [`columns`](crate::columns); what is not known is empty.
pub fn cells(row: &Row) -> (Table, Vec<String>) {
    match row {
        Row::Time(row) => (Table::Time, time(row)),
        Row::Cost(row) => (Table::Costs, cost(row)),
        Row::Sale(row) => (Table::Sales, sale(row)),
        Row::Enquiry(row) => (Table::Enquiries, enquiry(row)),
        Row::Visits(row) => (Table::Visits, visits(row)),
        Row::Journey(row) => (Table::Journeys, journey(row)),
        Row::Post(row) => (Table::Posts, post(row)),
        Row::Support(row) => (Table::Support, support(row)),
        Row::Experiment(row) => (Table::Experiments, experiment(row)),
    }
}

fn maybe<T: Display>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn id(id: Option<&RowId>) -> String {
    id.map(|id| id.0.to_string()).unwrap_or_default()
}

fn word<T: Copy>(value: Option<T>, code: fn(T) -> &'static str) -> String {
    value.map(code).unwrap_or_default().to_owned()
}

fn yes_or_no(value: Option<bool>) -> String {
    match value {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => String::new(),
    }
}

fn time(row: &Time) -> Vec<String> {
    vec![
        row.date.to_string(),
        row.activity.to_string(),
        row.minutes.0.to_string(),
        word(row.purpose, Purpose::code),
        maybe(row.person.as_ref()),
        id(row.id.as_ref()),
    ]
}

fn cost(row: &Cost) -> Vec<String> {
    vec![
        row.date.to_string(),
        row.activity.to_string(),
        row.amount.to_string(),
        row.kind.code().to_owned(),
        word(row.purpose, Purpose::code),
        maybe(row.from.as_ref()),
        maybe(row.to.as_ref()),
        maybe(row.note.as_ref()),
        // Amounts are in the business's currency: there is nothing to say.
        String::new(),
        id(row.id.as_ref()),
    ]
}

fn sale(row: &Sale) -> Vec<String> {
    vec![
        row.date.to_string(),
        row.id.0.to_string(),
        maybe(row.revenue.as_ref()),
        maybe(row.margin.as_ref()),
        maybe(row.customer.as_ref()),
        maybe(row.activity.as_ref()),
        maybe(row.how_found.as_ref()),
        word(row.channel, Channel::code),
        yes_or_no(row.new),
        id(row.refund_of.as_ref()),
        maybe(row.property.as_ref()),
        // As with costs.
        String::new(),
    ]
}

fn enquiry(row: &Enquiry) -> Vec<String> {
    vec![
        row.date.to_string(),
        row.id.0.to_string(),
        maybe(row.activity.as_ref()),
        row.outcome.code().to_owned(),
        word(row.lost_because, LostBecause::code),
        id(row.sale.as_ref()),
        yes_or_no(row.new),
        maybe(row.how_found.as_ref()),
    ]
}

fn visits(row: &Visits) -> Vec<String> {
    vec![
        row.date.to_string(),
        maybe(row.activity.as_ref()),
        row.visits.to_string(),
        maybe(row.goals.as_ref()),
        maybe(row.property.as_ref()),
        id(row.id.as_ref()),
    ]
}

fn journey(row: &Journey) -> Vec<String> {
    vec![
        row.date.to_string(),
        row.visitor.clone(),
        maybe(row.activity.as_ref()),
        id(row.sale.as_ref()),
        maybe(row.property.as_ref()),
        id(row.id.as_ref()),
    ]
}

fn post(row: &Post) -> Vec<String> {
    vec![
        row.date.to_string(),
        maybe(row.time.as_ref()),
        row.activity.to_string(),
        row.id.0.to_string(),
        word(row.kind, PostKind::code),
        word(row.intent, Intent::code),
        maybe(row.text.as_ref()),
        maybe(row.reach.as_ref()),
        maybe(row.likes.as_ref()),
        maybe(row.comments.as_ref()),
        maybe(row.shares.as_ref()),
        maybe(row.clicks.as_ref()),
    ]
}

fn support(row: &Support) -> Vec<String> {
    vec![
        row.date.to_string(),
        row.activity.to_string(),
        maybe(row.opened.as_ref()),
        maybe(row.resolved.as_ref()),
        maybe(row.minutes.map(|minutes| minutes.0).as_ref()),
        id(row.id.as_ref()),
    ]
}

fn experiment(row: &Experiment) -> Vec<String> {
    vec![
        row.id.0.to_string(),
        row.activity.to_string(),
        row.from.to_string(),
        maybe(row.to.as_ref()),
        row.change.to_string(),
        maybe(row.note.as_ref()),
    ]
}
