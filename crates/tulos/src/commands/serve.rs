//! `tulos serve`: the pages, on an embedded database or on PostgreSQL.

use clap::Args;

use crate::ending::Ended;
use crate::reader::Reader;
use crate::serve;
use crate::settings::{Place, Serving};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    serving: Serving,
    /// Also make a made-up business with three years of books, and print a link that lets you in
    #[arg(long)]
    demo: bool,
    #[command(flatten)]
    reader: Reader,
}

pub(crate) fn run(arguments: &Arguments) -> Ended {
    let words = arguments.reader.words();
    let listening = arguments.serving.listening(&words)?;
    serve::begin_logs();
    super::wait_for(async {
        let db = arguments.place.open(&words).await?;
        serve::run(db, &listening, arguments.demo, &words).await
    })
}
