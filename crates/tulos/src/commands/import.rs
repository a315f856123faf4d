//! `tulos import books BOOKS`: books from a folder or a spreadsheet into the database.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde::Serialize;
use tulos_books::{Business, Reading};
use tulos_business::businesses::{self, Named};
use tulos_ledger::import::{self, Id, NotStaged, Preview};
use tulos_ledger::told;
use tulos_store::{Db, Uuid};
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::reader::Reader;
use crate::settings::{Place, not_opened};
use crate::which::{business_named, may_be};
use crate::{faults, output};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Take books in: rows that are there already change nothing; a business that is not there is made
    Books(Books),
}

#[derive(Args)]
struct Books {
    /// A folder of books, or an .xlsx or .ods file
    #[arg(value_name = "BOOKS")]
    path: PathBuf,
    /// Into which business, if not the one that the books name
    #[arg(long, value_name = "NAME")]
    business: Option<String>,
    /// Tell every fault, not the first ones only
    #[arg(long)]
    all: bool,
    /// Print JSON, for programs
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    reader: Reader,
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let What::Books(books) = &arguments.what;
    let words = books.reader.words();
    super::wait_for(take_in(books, &words))
}

async fn take_in(books: &Books, words: &Words) -> Ended {
    let reading = Reading::on(Timestamp::now());
    let reading = if books.all { reading.telling_all() } else { reading };
    let db = books.place.open(words).await?;
    let name = match &books.business {
        Some(name) => Some(name.clone()),
        // Whose books they are is read first: rows are held against what is there.
        None => business_named(&books.path, &reading)
            .or_else(|wrong| faults::end(&wrong, books.json, words).map(|()| None))?,
    };
    let there = may_be(&db, name.as_deref(), words).await?;
    let id =
        Id { business: there.as_ref().map_or_else(Uuid::now_v7, |named| named.id), import: Uuid::now_v7() };
    let (settings, preview) = match stage(&db, id, there.as_ref(), books, reading, words).await? {
        Ok(staged) => staged,
        Err(wrong) => return faults::end(&wrong, books.json, words),
    };
    import::take_in_here(&db, id, &settings).await.map_err(|error| not_opened(&error, words))?;
    db.close().await;
    if books.json { output::write_json(&Told::of(&preview)) } else { tell(&preview, words) }
}

async fn stage(
    db: &Db,
    id: Id,
    there: Option<&Named>,
    books: &Books,
    reading: Reading,
    words: &Words,
) -> Result<Result<(Business, Preview), tulos_books::Faults>, Stopped> {
    let opened = |error: tulos_store::Error| not_opened(&error, words);
    let settings = match there {
        Some(named) => businesses::settings(db, named.id).await.map_err(opened)?,
        None => None,
    };
    let told = |cautions: &[_]| told::cautions(cautions, words).into_iter().map(|told| told.text).collect();
    match import::stage(db, id, None, books.path.clone(), reading, settings, told).await {
        Ok(staged) => Ok(Ok(staged)),
        Err(NotStaged::Database(error)) => Err(opened(error)),
        Err(NotStaged::Faults(faults)) => Ok(Err(faults)),
    }
}

/// What `--json` prints.
#[derive(Serialize)]
struct Told<'p> {
    business: &'p str,
    new: u64,
    changed: u64,
    same: u64,
    tables: Vec<TableTold<'p>>,
    warnings: &'p [String],
}

#[derive(Serialize)]
struct TableTold<'p> {
    table: &'p str,
    new: u64,
    changed: u64,
    same: u64,
}

impl<'p> Told<'p> {
    fn of(preview: &'p Preview) -> Self {
        let all = preview.all();
        let table = |table: &'p import::TablePreview| TableTold {
            table: &table.table,
            new: table.posted.new,
            changed: table.posted.changed,
            same: table.posted.same,
        };
        Self {
            business: &preview.business,
            new: all.new,
            changed: all.changed,
            same: all.same,
            tables: preview.tables.iter().map(table).collect(),
            warnings: &preview.cautions,
        }
    }
}

fn tell(preview: &Preview, words: &Words) -> Ended {
    let all = preview.all();
    let args = [
        ("business", Arg::Text(&preview.business)),
        ("new", Arg::Count(all.new)),
        ("changed", Arg::Count(all.changed)),
        ("same", Arg::Count(all.same)),
    ];
    let cautions: String = preview.cautions.iter().map(|caution| format!("  · {caution}\n")).collect();
    output::write(format!("{}\n{cautions}", words.say("tulos-imported", &args)).as_bytes())
}
