//! A column of the books as a field of a form, and as a cell of a list.

use tulos_books::{
    Business, Channel, Column, CostKind, Form, Intent, LostBecause, Outcome, PostKind, Purpose, Table,
};
use tulos_shell::form::{Choice, Field};
use tulos_words::Words;

/// The field of a column. `value` is as it was typed, or as the format writes it.
pub(super) fn field(table: Table, column: &Column, business: &Business, value: &str, words: &Words) -> Field {
    let label = words.say(&label(column), &[]);
    let field = match choices(table, column.name, business, words) {
        Some(choices) => Field::select(column.name, label, choices),
        None => match column.form {
            Form::Day => Field::date(column.name, label),
            Form::Number => Field::amount(column.name, label),
            Form::Text => Field::text(column.name, label),
        },
    };
    let field = if is_money(column.name) { field.unit(business.currency.to_string()) } else { field };
    field.value(value)
}

/// The message that names a column.
pub(super) fn label(column: &Column) -> String {
    format!("ledger-column-{}", column.name.replace('_', "-"))
}

fn is_money(column: &str) -> bool {
    matches!(column, "amount" | "revenue" | "margin")
}

/// What can be chosen, where only some values can stand in a column.
fn choices(table: Table, column: &str, business: &Business, words: &Words) -> Option<Vec<Choice>> {
    let all = match column {
        "activity" => {
            let activities = business.activities.iter();
            activities.map(|activity| Choice::new(activity.id.as_str(), activity.shown())).collect()
        }
        "property" => {
            let properties = business.properties.iter();
            let shown = |property: &tulos_books::Property| {
                property.site.clone().unwrap_or_else(|| property.id.to_string())
            };
            properties.map(|property| Choice::new(property.id.as_str(), shown(property))).collect()
        }
        _ => {
            let word = |code: &'static str| Choice::new(code, words.say(&word_message(code), &[]));
            words_of(table, column)?.into_iter().map(word).collect::<Vec<_>>()
        }
    };
    // Nothing is a choice too: a field that must be filled in says so when it is not.
    Some(std::iter::once(Choice::new("", "")).chain(all).collect())
}

/// The words of the format that can stand in a column, where it has some of its own.
fn words_of(table: Table, column: &str) -> Option<Vec<&'static str>> {
    Some(match (table, column) {
        (_, "purpose") => codes(Purpose::ALL, Purpose::code),
        (Table::Costs, "kind") => codes(CostKind::ALL, CostKind::code),
        (Table::Posts, "kind") => codes(PostKind::ALL, PostKind::code),
        (_, "intent") => codes(Intent::ALL, Intent::code),
        (_, "channel") => codes(Channel::ALL, Channel::code),
        (_, "outcome") => codes(Outcome::ALL, Outcome::code),
        (_, "lost_because") => codes(LostBecause::ALL, LostBecause::code),
        (_, "new") => vec!["yes", "no"],
        _ => return None,
    })
}

fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| code(*value)).collect()
}

/// The message of a word of the format.
fn word_message(code: &str) -> String {
    format!("ledger-word-{code}")
}

/// A cell of the format as it is read: names for ids, dates and figures as the language writes them.
pub(super) fn shown(table: Table, column: &Column, business: &Business, cell: &str, words: &Words) -> String {
    if cell.is_empty() {
        return String::new();
    }
    let number = || cell.parse::<f64>().ok();
    match (column.name, column.form) {
        (_, Form::Day) => date(cell, words),
        (name, Form::Number) if is_money(name) => {
            number().map(|amount| words.money(amount, business.currency.as_str(), 2))
        }
        (_, Form::Number) => {
            let decimals =
                cell.split_once('.').map_or(0, |(_, decimals)| decimals.trim_end_matches('0').len());
            number().map(|number| words.number(number, u8::try_from(decimals).unwrap_or(2).min(3)))
        }
        ("activity", _) => business
            .activities
            .iter()
            .find(|activity| activity.id.as_str() == cell)
            .map(|activity| activity.shown().to_owned()),
        (name, _) if words_of(table, name).is_some() => Some(words.say(&word_message(cell), &[])),
        _ => None,
    }
    .unwrap_or_else(|| tulos_words::shown(cell).into_owned())
}

fn date(cell: &str, words: &Words) -> Option<String> {
    let date: jiff::civil::Date = cell.parse().ok()?;
    Some(words.date(date.year(), date.month().unsigned_abs(), date.day().unsigned_abs()))
}
