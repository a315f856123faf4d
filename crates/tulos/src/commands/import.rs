//! `tulos import books BOOKS`: books from a folder, a spreadsheet, a zip or a single table into the database.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde::Serialize;
use tulos_books::{Business, Reading};
use tulos_business::{businesses, people};
use tulos_ledger::import::{self, Brought, Id, NotBrought, NotStaged, Preview};
use tulos_ledger::told;
use tulos_store::{Db, Uuid};
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::reader::Reader;
use crate::settings::{Place, not_opened};
use crate::which::{business_named, may_be, the_business};
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
    /// A folder of books, a .zip of one, an .xlsx or .ods file, or a single table as .csv
    #[arg(value_name = "BOOKS")]
    path: PathBuf,
    /// Into which business, if not the one that the books name
    #[arg(long, value_name = "NAME")]
    business: Option<String>,
    /// Where these are the books of another business: let its settings take the place of those that are there
    #[arg(long)]
    replace_settings: bool,
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
    let brought = match Brought::of_path(&books.path) {
        Ok(brought) => brought,
        Err(NotBrought::Faults(wrong)) => return faults::end(&wrong, books.json, words),
        Err(why) => return Err(not_brought(&books.path, &why, words)),
    };
    let db = books.place.open(words).await?;
    let path = brought.as_ref().map_or(books.path.as_path(), Brought::books);
    let there = match (&books.business, &brought) {
        // Tables alone do not say whose they are.
        (name, Some(brought)) if brought.lacks_settings() => {
            Some(the_business(&db, name.as_deref(), words).await?)
        }
        (Some(name), _) => may_be(&db, Some(name), words).await?,
        // Whose books they are is read first: rows are held against what is there.
        (None, _) => {
            let name = business_named(path, &reading.of_a_part())
                .or_else(|wrong| faults::end(&wrong, books.json, words).map(|()| None))?;
            may_be(&db, name.as_deref(), words).await?
        }
    };
    let before = match &there {
        Some(named) => {
            businesses::settings(&db, named.id).await.map_err(|error| not_opened(&error, words))?
        }
        None => None,
    };
    if let (Some(brought), Some(settings)) = (&brought, &before) {
        brought.fill_in(settings).map_err(|error| not_brought(path, &error.into(), words))?;
    }
    let id =
        Id { business: there.as_ref().map_or_else(Uuid::now_v7, |named| named.id), import: Uuid::now_v7() };
    let (settings, preview) = match stage(&db, id, before.clone(), path, reading, words).await? {
        Ok(staged) => staged,
        Err(wrong) => return faults::end(&wrong, books.json, words),
    };
    if let Some(before) = before.filter(|before| before.name != settings.name && !books.replace_settings) {
        import::forget(&db, id).await.map_err(|error| not_opened(&error, words))?;
        let args = [("books", Arg::Text(&settings.name)), ("business", Arg::Text(&before.name))];
        return Err(Stopped::WrongInput(words.say("tulos-import-other-business", &args)));
    }
    import::take_in_here(&db, id, &settings).await.map_err(|error| not_opened(&error, words))?;
    entrust(&db).await.map_err(|error| not_opened(&error, words))?;
    db.close().await;
    if books.json { output::write_json(&Told::of(&preview)) } else { tell(&preview, words) }
}

/// A business that was made by it is that of those who run the installation.
async fn entrust(db: &Db) -> tulos_store::Result<()> {
    let mut tx = db.begin().await?;
    people::entrust(&mut tx).await?;
    tx.commit().await
}

/// That the file could not be looked into.
fn not_brought(path: &Path, why: &NotBrought, words: &Words) -> Stopped {
    let why = match why {
        NotBrought::NotKept(error) => error.to_string(),
        _ => words.say("tulos-import-too-large", &[]),
    };
    let path = path.to_string_lossy();
    Stopped::Failed(words.say("tulos-not-read", &[("file", Arg::Text(&path)), ("why", Arg::Text(&why))]))
}

async fn stage(
    db: &Db,
    id: Id,
    there: Option<Business>,
    path: &Path,
    reading: Reading,
    words: &Words,
) -> Result<Result<(Business, Preview), tulos_books::Faults>, Stopped> {
    let told = |cautions: &[_]| told::cautions(cautions, words).into_iter().map(|told| told.text).collect();
    match import::stage(db, id, None, path.to_owned(), reading, there, told).await {
        Ok(staged) => Ok(Ok(staged)),
        Err(NotStaged::Database(error)) => Err(not_opened(&error, words)),
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
