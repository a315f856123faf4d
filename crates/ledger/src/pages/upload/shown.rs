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
use crate::import::{Id, Import, State, TablePreview};
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
}

/// One table of what will come.
struct Part {
    heading: String,
    told: String,
    first: Html,
}

pub(super) fn form(caller: &Caller, into: &Into_<'_>, faults: Option<&Faults>) -> Response {
    let words = caller.words();
    let say = |id: &str| words.say(id, &[]);
    let (heading, lead) = match into {
        Into_::There(_) => (say("ledger-import"), say("ledger-import-lead")),
        Into_::New => (say("ledger-new"), say("ledger-new-lead")),
    };
    let form = Form::post("import", into.form())
        .field(Field::file("files", say("ledger-import-files"), true).hint(say("ledger-import-files-hint")))
        .field(Field::file("folder", say("ledger-import-folder"), false).attribute("webkitdirectory", ""))
        .submit(say("ledger-import-look"));
    let above = faults.map(|faults| wrong(faults, words)).unwrap_or_default();
    let form = form.html(words);
    let page = Page { heading: &heading, lead: &lead, above, parts: Vec::new(), notes: Vec::new(), form };
    caller.page(&heading, &Html::of(&page))
}

#[derive(Template)]
#[template(path = "faults.html", whitespace = "minimize")]
struct Wrong {
    heading: String,
    faults: Vec<Told>,
    more: Option<String>,
}

struct Told {
    place: String,
    sentence: String,
    expected: String,
}

fn wrong(faults: &Faults, words: &Words) -> Html {
    let told = |fault: &Fault| Told {
        place: told::place_of(fault, words),
        sentence: told::sentence(fault, words),
        expected: told::expected(fault, words),
    };
    let more = faults.count.saturating_sub(faults.told.len() as u64);
    Html::of(&Wrong {
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
    if import.preview.settings_differ && import.state == State::Ready && matches!(into, Into_::There(_)) {
        notes.insert(0, say("ledger-preview-settings"));
    }
    let parts = import.preview.tables.iter().filter_map(|table| part(table, business, words)).collect();
    let page = Page { heading: &heading, lead: &lead, above, parts, notes, form };
    caller.page(&heading, &Html::of(&page))
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
