//! The rows of a table: filtered, sorted, page by page.

use askama::Template;
use axum::extract::{Path, Query, State as Given};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;
use tulos_books::{Business, Column, Form, Row, Table, cells, columns};
use tulos_business::businesses;
use tulos_shell::form::{Choice, Field, Form as Page};
use tulos_shell::page::Link;
use tulos_shell::table::{Cell, Column as Head, Order, Pager, Table as Shown};
use tulos_shell::{Caller, Html, Place, Problem, Role, door};
use tulos_store::{Sql, Uuid, sql};
use tulos_words::{Arg, Words};

use super::field::{label, shown};
use super::{State, table_message, table_named};
use crate::sql as statements;
use crate::tables::{self, Keyed, number_of};

/// So many rows stand on a page.
const ROWS: u32 = 50;
/// A page shows no columns beyond these: the row itself has all.
const COLUMNS: usize = 7;

/// What is asked for.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub(super) struct Wish {
    activity: String,
    find: String,
    from: String,
    to: String,
    sort: String,
    page: u32,
}

impl Wish {
    /// The address of the same with another order or page.
    fn address(&self, place: &Place, table: Table, sort: &str, page: u32) -> String {
        let query = self.query(sort, page);
        let mark = if query.is_empty() { "" } else { "?" };
        place.at(&format!("books/{}{mark}{query}", table.code()))
    }

    fn query(&self, sort: &str, page: u32) -> String {
        let parts = [
            ("activity", &*self.activity),
            ("find", &*self.find),
            ("from", &*self.from),
            ("to", &*self.to),
            ("sort", sort),
        ];
        let given = parts.iter().filter(|(_, value)| !value.is_empty());
        let mut query: Vec<String> =
            given.map(|(name, value)| format!("{name}={}", door::encoded(value))).collect();
        if page > 0 {
            query.push(format!("page={page}"));
        }
        query.join("&")
    }

    /// What an address within the list says of the way back to it.
    fn back(&self) -> String {
        let query = self.query(&self.sort, self.page);
        if query.is_empty() { query } else { format!("?back={}", door::encoded(&query)) }
    }

    /// The column to sort by, and whether the greatest comes first.
    fn order(&self) -> (&str, bool) {
        match self.sort.strip_prefix('-') {
            Some(column) => (column, true),
            None if self.sort.is_empty() => ("date", true),
            None => (&self.sort, false),
        }
    }
}

#[derive(Template)]
#[template(path = "list.html", whitespace = "minimize")]
struct List<'l> {
    heading: &'l str,
    about: &'l str,
    back: Link,
    add: Option<Link>,
    filters: Html,
    table: Html,
}

pub(super) async fn list(
    Given(state): Given<State>,
    caller: Caller,
    place: Place,
    Path((_, table)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Problem> {
    let table = table_named(&table)?;
    let business = businesses::settings(&state.db, place.business).await?.ok_or(Problem::NotFound)?;
    let mut rows = tables::rows(table, statement(table, place.business, &wish), &mut &state.db).await?;
    let more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let heading = say(&table_message(table));
    let add = Link::new(say("ledger-add"), place.at(&format!("books/{}/new{}", table.code(), wish.back())));
    let list = List {
        heading: &heading,
        about: &say(&format!("{}.about", table_message(table))),
        back: Link::new(say("ledger-books"), place.at("books")),
        add: (place.role >= Role::Member).then_some(add),
        filters: filters(&wish, table, &business, &place, words),
        table: drawn(table, &rows, more, &wish, &business, &place, words).html(words),
    };
    Ok(caller.page(&heading, &Html::of(&list)))
}

fn statement(table: Table, business: Uuid, wish: &Wish) -> Sql {
    let day = |text: &str| text.parse::<Date>().ok().map(number_of);
    let activity = (!wish.activity.is_empty()).then_some(wish.activity.as_str());
    let find = (!wish.find.trim().is_empty()).then(|| anywhere(wish.find.trim()));
    let (column, descending) = wish.order();
    let listed = sql(tables::statements(table).list)
        .bind(business)
        .when(statements::OF_ACTIVITY, activity)
        .when(statements::with_text(table), find)
        .when(statements::FROM_DAY, day(&wish.from))
        .when(statements::TO_DAY, day(&wish.to))
        .and(statements::ORDER)
        .and(statements::sorted_by(table, column))
        .and(if descending { statements::GREATEST_FIRST } else { statements::LEAST_FIRST });
    let before = ROWS.saturating_mul(wish.page);
    listed.when(statements::AT_MOST, Some(ROWS + 1)).when(statements::BEHIND, Some(before))
}

/// The pattern of a text that may stand anywhere.
fn anywhere(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// Whether there is anything to sort a column by.
fn can_be_sorted(table: Table, column: &Column) -> bool {
    column.form == Form::Day && matches!(column.name, "date" | "from")
        || statements::sorted_by(table, column.name) != statements::BY_DAY
}

fn filters(wish: &Wish, table: Table, business: &Business, place: &Place, words: &Words) -> Html {
    let say = |id: &str| words.say(id, &[]);
    let all = std::iter::once(Choice::new("", say("ledger-filter-all")));
    let activities = business.activities.iter();
    let choices =
        all.chain(activities.map(|activity| Choice::new(activity.id.as_str(), activity.shown()))).collect();
    Page::get("filters", place.at(&format!("books/{}", table.code())))
        .inline()
        .swap("#rows")
        .row(vec![
            Field::select("activity", say("ledger-column-activity"), choices)
                .value(&*wish.activity)
                .submits(),
            Field::search("find", say("ledger-filter-find")).value(&*wish.find),
            day(Field::date("from", say("ledger-filter-from")), &wish.from, words),
            day(Field::date("to", say("ledger-filter-to")), &wish.to, words),
        ])
        .button(say("ledger-filter-do"))
        .html(words)
}

/// The field of a day, which says so where what was asked for is none.
fn day(field: Field, text: &str, words: &Words) -> Field {
    let is_wrong = !text.is_empty() && text.parse::<Date>().is_err();
    let told = is_wrong.then(|| words.say("books-fault-not-a-date", &[("found", Arg::Text(text))]));
    field.value(text).submits().error_if(told)
}

/// Rows of a table of the books, each leading to its own page; for pages of other rooms. `id` is what the page calls the table.
pub fn table_of_rows(
    id: &str,
    table: Table,
    rows: &[(Uuid, Row)],
    business: &Business,
    place: &Place,
    words: &Words,
) -> Shown {
    let head =
        |(number, (_, column)): (usize, (usize, &'static Column))| plain_head(column, number == 0, words);
    let heads = shown_columns(table).enumerate().map(head).collect();
    let caption = words.say(&table_message(table), &[]);
    let drawn = Shown::new(id, caption, heads).quiet_caption().stacked();
    drawn.rows(rows.iter().map(|(key, row)| cells_of(table, *key, row, "", business, place, words)))
}

/// A row as the cells of a list.
fn cells_of(
    table: Table,
    key: Uuid,
    row: &Row,
    back: &str,
    business: &Business,
    place: &Place,
    words: &Words,
) -> Vec<Cell> {
    let (_, cells) = cells(row);
    let open = place.at(&format!("books/{}/{key}{back}", table.code()));
    let cell = |(number, (at, column)): (usize, (usize, &'static Column))| {
        let text = shown(table, column, business, &cells[at], words);
        if number == 0 { Cell::link(text, open.clone()) } else { text.into() }
    };
    shown_columns(table).enumerate().map(cell).collect()
}

/// The columns that a list shows: where nearly all rows have something.
fn shown_columns(table: Table) -> impl Iterator<Item = (usize, &'static Column)> {
    let hidden = |name: &str| matches!(name, "currency" | "note" | "text" | "id");
    columns(table).iter().enumerate().filter(move |(_, column)| !hidden(column.name)).take(COLUMNS)
}

fn drawn(
    table: Table,
    rows: &[Keyed],
    more: bool,
    wish: &Wish,
    business: &Business,
    place: &Place,
    words: &Words,
) -> Shown {
    let head = |(number, (_, column))| head(table, column, number == 0, wish, place, words);
    let heads = shown_columns(table).enumerate().map(head).collect();
    let caption = words.say(&table_message(table), &[]);
    let page = |page: u32| wish.address(place, table, &wish.sort, page);
    let from = u64::from(wish.page) * u64::from(ROWS);
    let pager = Pager {
        from: from + 1,
        to: from + rows.len() as u64,
        of: None,
        previous: wish.page.checked_sub(1).map(page),
        next: more.then(|| page(wish.page + 1)),
    };
    let drawn = Shown::new("rows", caption, heads).quiet_caption().stacked();
    let drawn = if rows.is_empty() { drawn } else { drawn.pager(pager) };
    let back = wish.back();
    let cells = |keyed: &Keyed| cells_of(table, keyed.key, &keyed.row, &back, business, place, words);
    drawn.rows(rows.iter().map(cells))
}

fn plain_head(column: &Column, is_first: bool, words: &Words) -> Head {
    let text = words.say(&label(column), &[]);
    match column.form {
        // What a row is known by: its day, or what it begins with.
        _ if is_first => Head::head(text),
        Form::Number => Head::figure(text),
        Form::Day | Form::Text => Head::text(text),
    }
}

fn head(table: Table, column: &Column, is_first: bool, wish: &Wish, place: &Place, words: &Words) -> Head {
    let head = plain_head(column, is_first, words);
    if !can_be_sorted(table, column) {
        return head;
    }
    let (by, descending) = wish.order();
    let is_by = by == column.name || (by == "date" && column.name == "from");
    let order = is_by.then_some(if descending { Order::Descending } else { Order::Ascending });
    // What is sorted is turned around; figures and dates begin with the greatest.
    let next = match (order, column.form) {
        (Some(Order::Descending), _) | (None, Form::Text) => column.name.to_owned(),
        _ => format!("-{}", column.name),
    };
    head.sorted(wish.address(place, table, &next, 0), order)
}
