//! `tulos export books FOLDER`: the books of a business out of the database.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use tulos_business::businesses;
use tulos_ledger::NotWritten;
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::output;
use crate::reader::Reader;
use crate::settings::{Place, not_opened};
use crate::which::the_business;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Write the books of a business into a folder, as `tulos verdict` and `tulos import books` read them
    Books(Books),
}

#[derive(Args)]
struct Books {
    /// The folder; it must not hold anything yet
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// Which business, where there are several
    #[arg(long, value_name = "NAME")]
    business: Option<String>,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    reader: Reader,
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let What::Books(books) = &arguments.what;
    let words = books.reader.words();
    super::wait_for(export(books, &words))
}

async fn export(books: &Books, words: &Words) -> Ended {
    let db = books.place.open_there(words).await?;
    let named = the_business(&db, books.business.as_deref(), words).await?;
    let settings = businesses::settings(&db, named.id).await.map_err(|error| not_opened(&error, words))?;
    let Some(settings) = settings else { return Ok(()) };
    let folder = books.folder.display().to_string();
    match tulos_ledger::export(&db, named.id, &settings, &books.folder).await {
        Err(NotWritten::Database(error)) => return Err(not_opened(&error, words)),
        Err(NotWritten::Folder(error)) => {
            let args = [("folder", Arg::Text(&folder)), ("why", Arg::Text(&error.to_string()))];
            return Err(Stopped::Failed(words.say("tulos-export-failed", &args)));
        }
        Ok(()) => {}
    }
    db.close().await;
    let args = [("business", Arg::Text(&named.name)), ("folder", Arg::Text(&folder))];
    output::write(format!("{}\n", words.say("tulos-exported", &args)).as_bytes())
}
