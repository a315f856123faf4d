//! Where the program finds its settings: flags first, then `TULOS_…` variables, then `tulos.toml`, then what is usual.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;
use tulos_store::{Db, Error, Migration, migrate};
use tulos_words::{Arg, Words};

use crate::ending::Stopped;

/// The file that settings may stand in, in the folder where the program is started.
const FILE: &str = "tulos.toml";
/// Where data lie unless it is said otherwise.
const DATA: &str = "./tulos-data";
/// Where the program listens unless it is said otherwise: for this computer alone.
const LISTEN: &str = "127.0.0.1:7478";

/// Where the database is: for every command that needs it.
#[derive(Args, Clone)]
pub(crate) struct Place {
    /// Folder of the embedded database [default: ./tulos-data]
    #[arg(long, value_name = "DIR", env = "TULOS_DATA")]
    data: Option<PathBuf>,
    /// Address of a PostgreSQL database, in place of the embedded one: postgres://…
    #[arg(long, value_name = "URL", env = "TULOS_DATABASE", hide_env_values = true)]
    database: Option<String>,
}

/// Where and how to serve.
#[derive(Args)]
pub(crate) struct Serving {
    /// Address and port to listen on [default: 127.0.0.1:7478]
    #[arg(long, value_name = "ADDRESS", env = "TULOS_LISTEN")]
    listen: Option<SocketAddr>,
    /// Address by which browsers know this server, where it is behind a proxy: <https://tulos.example.com>
    #[arg(long, value_name = "URL", env = "TULOS_BASE_URL")]
    base_url: Option<String>,
}

/// What `tulos.toml` may say.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    data: Option<PathBuf>,
    database: Option<String>,
    listen: Option<SocketAddr>,
    base_url: Option<String>,
}

fn file(words: &Words) -> Result<File, Stopped> {
    let text = match std::fs::read_to_string(FILE) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(File::default()),
        Err(error) => return Err(wrong_file(&error.to_string(), words)),
        Ok(text) => text,
    };
    toml::from_str(&text).map_err(|error| wrong_file(error.message(), words))
}

fn wrong_file(why: &str, words: &Words) -> Stopped {
    Stopped::WrongInput(
        words.say("tulos-settings-wrong", &[("file", Arg::Text(FILE)), ("why", Arg::Text(why))]),
    )
}

/// Where to listen, and what browsers know it by.
pub(crate) struct Listening {
    pub(crate) at: SocketAddr,
    /// Without a slash at the end; `None`: by its own address.
    pub(crate) base_url: Option<String>,
}

impl Serving {
    pub(crate) fn listening(&self, words: &Words) -> Result<Listening, Stopped> {
        let file = file(words)?;
        // The usual address is one.
        let usual = || SocketAddr::from(([127, 0, 0, 1], 7478));
        debug_assert_eq!(usual().to_string(), LISTEN);
        let base_url = self.base_url.clone().or(file.base_url);
        Ok(Listening {
            at: self.listen.or(file.listen).unwrap_or_else(usual),
            base_url: base_url.map(|url| url.trim_end_matches('/').to_owned()),
        })
    }
}

impl Place {
    /// Opens the database, made if need be, with all its tables as this program needs them.
    pub(crate) async fn open(&self, words: &Words) -> Result<Db, Stopped> {
        let file = file(words)?;
        let db = if let Some(address) = self.database.clone().or(file.database) {
            Db::postgres(&address).await
        } else {
            let folder = self.data.clone().or(file.data).unwrap_or_else(|| DATA.into());
            make(&folder, words)?;
            Db::sqlite(&folder.join("tulos.db")).await
        };
        let db = db.map_err(|error| not_opened(&error, words))?;
        migrate(&db, &migrations()).await.map_err(|error| not_opened(&error, words))?;
        Ok(db)
    }
}

fn make(folder: &Path, words: &Words) -> Result<(), Stopped> {
    std::fs::create_dir_all(folder).map_err(|error| {
        let folder = folder.display().to_string();
        let args = [("folder", Arg::Text(&folder)), ("why", Arg::Text(&error.to_string()))];
        Stopped::Failed(words.say("tulos-data-not-made", &args))
    })
}

/// What went wrong with the database, for whoever started the program.
pub(crate) fn not_opened(error: &Error, words: &Words) -> Stopped {
    let message = match error {
        Error::Newer(_) => "tulos-database-newer",
        Error::Full(_) => "tulos-database-full",
        Error::ReadOnly(_) => "tulos-database-read-only",
        _ => "tulos-database-away",
    };
    Stopped::Failed(words.say(message, &[("why", Arg::Text(&error.to_string()))]))
}

/// The tables of all rooms.
pub(crate) fn migrations() -> Vec<Migration> {
    [
        &tulos_store::MIGRATIONS[..],
        &tulos_shell::MIGRATIONS,
        &tulos_business::MIGRATIONS,
        &tulos_ledger::MIGRATIONS,
        &tulos_verdict::MIGRATIONS,
    ]
    .concat()
}
