//! How an import looks: the form to send it, what is wrong with it, what will come of it.

use askama::Template;
use axum::response::Response;
use tulos_books::{Business, Fault, Faults, columns};
use tulos_shell::form::{Field, Form};
use tulos_shell::page::{self, Link, Tone};
use tulos_shell::table::{Cell, Column, Table};
use tulos_shell::{Caller, Html};
use tulos_words::{Arg, Words};

use super::Into_;
use crate::import::{Id, Import, Preview, State, TablePreview};
use crate::pages::field::{label, shown};
use crate::pages::table_message;
use crate::told;

/// So often the page of an import looks again whether it is in, in seconds.
const LOOKS: u8 = 1;

#[derive(Template)]
#[template(path = "import.html", whitespace = "minimize")]
struct Page<'p> {
    heading: &'p str,
    lead: &'p str,
    above: Html,
    parts: Vec<Part>,
    notes: Vec<String>,
    form: Html,
    /// The way to empty books.
    empty: Option<Link>,
}

/// One table of what will come.
struct Part {
    heading: String,
    told: String,
    first: Html,
}

/// Why what was sent cannot be taken in.
pub(super) enum Wrong<'w> {
    /// No file was chosen.
    Nothing,
    /// What is wrong with it.
    Faults(&'w Faults),
}

pub(super) fn form(caller: &Caller, into: &Into_<'_>, wrong: Option<&Wrong<'_>>) -> Response {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let (heading, lead) = match into {
        Into_::There(_) => (say("ledger-import"), say("ledger-import-lead")),
        Into_::New => (say("ledger-new"), say("ledger-new-lead")),
    };
    let nothing = matches!(wrong, Some(Wrong::Nothing)).then(|| say("ledger-import-nothing"));
    let files = Field::file("files", say("ledger-import-files"), true);
    let form = Form::post("import", into.form())
        .field(files.hint(say("ledger-import-files-hint")).error_if(nothing))
        .field(Field::file("folder", say("ledger-import-folder"), true).attribute("webkitdirectory", ""))
        .submit(say("ledger-import-look"));
    let above = match wrong {
        Some(Wrong::Faults(faults)) => told_of(faults, words),
        _ => Html::default(),
    };
    let form = form.html(words);
    let empty =
        matches!(into, Into_::New).then(|| Link::new(say("ledger-new-empty"), "/new/empty".to_owned()));
    let page =
        Page { heading: &heading, lead: &lead, above, parts: Vec::new(), notes: Vec::new(), form, empty };
    caller.page(&heading, &Html::of(&page))
}

#[derive(Template)]
#[template(path = "faults.html", whitespace = "minimize")]
struct AllFaults {
    heading: String,
    faults: Vec<Told>,
    more: Option<String>,
}

struct Told {
    place: String,
    sentence: String,
    expected: String,
}

fn told_of(faults: &Faults, words: &Words) -> Html {
    let told = |fault: &Fault| Told {
        place: told::place_of(fault, words),
        sentence: told::sentence(fault, words),
        expected: told::what_to_write(fault, words),
    };
    let more = faults.count.saturating_sub(faults.told.len() as u64);
    Html::of(&AllFaults {
        heading: words.say("ledger-import-wrong", &[("count", Arg::Count(faults.count))]),
        faults: faults.told.iter().map(told).collect(),
        more: (more > 0).then(|| words.say("ledger-import-wrong-more", &[("count", Arg::Count(more))])),
    })
}

pub(super) fn preview(
    caller: &Caller,
    into: &Into_<'_>,
    id: Id,
    import: &Import,
    business: &Business,
    to_verdict: &str,
    done: Option<i64>,
) -> Response {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let named = [("business", Arg::Text(&import.preview.business))];
    let heading = words.say("ledger-preview", &named);
    let (above, form) = match import.state {
        State::Reading | State::Taking => {
            let share = Arg::Percent(done.unwrap_or(0) as f64 / 1000.0);
            let told = words.say("ledger-import-taking", &[("share", share)]);
            (page::working(words, "working", &told, LOOKS), Html::default())
        }
        State::Done => {
            let to = Link::new(say("ledger-import-to-verdict"), to_verdict);
            (page::notice(Tone::Done, &say("ledger-import-done"), Some(&to)), Html::default())
        }
        State::Ready => {
            let form = Form::post("agree", into.page(id)).submit(say("ledger-import-agree"));
            let back = Link::new(say("ledger-import-cancel"), into.form());
            (Html::default(), form.cancel(back).html(words))
        }
    };
    let all = import.preview.all();
    let counts =
        [("new", Arg::Count(all.new)), ("changed", Arg::Count(all.changed)), ("same", Arg::Count(all.same))];
    let lead = words.say("ledger-preview-lead", &counts);
    let mut notes = import.preview.cautions.clone();
    if import.state == State::Ready
        && let Into_::There(place) = into
        && let Some(told) = settings(&import.preview, &place.name, words)
    {
        notes.insert(0, told);
        let kept: Vec<&str> = import.preview.kept.iter().map(String::as_str).collect();
        if !kept.is_empty() {
            notes.insert(1, words.say("ledger-preview-kept", &[("names", Arg::Text(&words.list(&kept)))]));
        }
    }
    let parts = import.preview.tables.iter().filter_map(|table| part(table, business, words)).collect();
    if let Into_::New = into
        && import.state == State::Ready
        && caller.places().iter().any(|place| place.name == import.preview.business)
    {
        notes.insert(0, words.say("ledger-preview-second", &named));
    }
    let page = Page { heading: &heading, lead: &lead, above, parts, notes, form, empty: None };
    caller.page(&heading, &Html::of(&page))
}

/// What the settings that come along change about the business.
fn settings(preview: &Preview, business: &str, words: &Words) -> Option<String> {
    let part = |part: &String| words.say(&format!("ledger-settings-{part}"), &[]);
    let parts: Vec<String> = preview.differences.iter().map(part).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let all = words.list(&parts);
    let args = [
        ("parts", Arg::Text(&all)),
        ("books", Arg::Text(&preview.business)),
        ("business", Arg::Text(business)),
    ];
    let others = preview.business != business;
    let message = if others { "ledger-preview-other-business" } else { "ledger-preview-settings" };
    (!parts.is_empty()).then(|| words.say(message, &args))
}

fn part(preview: &TablePreview, business: &Business, words: &Words) -> Option<Part> {
    let table = preview.table()?;
    let posted = preview.posted;
    let counts = [
        ("new", Arg::Count(posted.new)),
        ("changed", Arg::Count(posted.changed)),
        ("same", Arg::Count(posted.same)),
    ];
    let heading = words.say(&table_message(table), &[]);
    // Columns in which none of the first rows has anything say nothing.
    let filled = |at: usize| preview.first.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
    let columns: Vec<_> = columns(table).iter().enumerate().filter(|(at, _)| filled(*at)).collect();
    let heads = columns.iter().map(|(_, column)| Column::text(words.say(&label(column), &[]))).collect();
    let rows = preview.first.iter().map(|row| {
        let cell = |(at, column): &(usize, &tulos_books::Column)| {
            Cell::from(shown(table, column, business, row.get(*at).map_or("", String::as_str), words))
        };
        columns.iter().map(cell).collect::<Vec<_>>()
    });
    let first =
        Table::new(format!("first-{}", table.code()), heading.clone(), heads).quiet_caption().rows(rows);
    Some(Part { told: words.say("ledger-preview-table", &counts), first: first.html(words), heading })
}
