//! Where the program finds its settings: flags first, then `TULOS_…` variables, then `tulos.toml`, then what is usual.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;
use tulos_store::{Db, Error, Migration, migrate};
use tulos_words::{Arg, Words};

use crate::ending::Stopped;

/// The file that settings may stand in, in the folder where the program is started.
const FILE: &str = "tulos.toml";
const LISTEN_VARIABLE: &str = "TULOS_LISTEN";
/// Where data lie unless it is said otherwise.
const DATA: &str = "./tulos-data";
/// The embedded database in that folder.
const DATABASE: &str = "tulos.db";
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
    #[arg(long, value_name = "ADDRESS", env = LISTEN_VARIABLE)]
    listen: Option<String>,
    #[command(flatten)]
    address: Address,
}

/// What browsers know the server by.
#[derive(Args, Clone)]
pub(crate) struct Address {
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
    listen: Option<String>,
    base_url: Option<String>,
}

fn file(words: &Words) -> Result<File, Stopped> {
    let text = match std::fs::read_to_string(FILE) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(File::default()),
        Err(error) => return Err(wrong_file(&error.to_string(), words)),
        Ok(text) => text,
    };
    toml::from_str(&text).map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = (before.matches('\n').count() + 1).to_string();
        let line = words.say("ledger-fault-line", &[("line", Arg::Text(&line))]);
        wrong_file(&format!("{line}: {}", error.message()), words)
    })
}

fn wrong_file(why: &str, words: &Words) -> Stopped {
    Stopped::WrongInput(
        words.say("tulos-settings-wrong", &[("file", Arg::Text(FILE)), ("why", Arg::Text(why))]),
    )
}

/// Where to listen, and what browsers know it by.
pub(crate) struct Listening {
    pub(crate) at: String,
    /// Without a slash at the end; `None`: by its own address.
    pub(crate) base_url: Option<String>,
}

impl Serving {
    pub(crate) fn listening(&self, words: &Words) -> Result<Listening, Stopped> {
        let file = file(words)?;
        Ok(Listening {
            at: self.listen.clone().or(file.listen).unwrap_or_else(|| LISTEN.to_owned()),
            base_url: self.address.base_url(file.base_url, words)?,
        })
    }
}

impl Address {
    fn base_url(&self, of_file: Option<String>, words: &Words) -> Result<Option<String>, Stopped> {
        let Some(url) = self.base_url.clone().or(of_file) else { return Ok(None) };
        let url = url.trim_end_matches('/');
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', ' ', '@'])) {
            return Ok(Some(url.to_owned()));
        }
        Err(Stopped::WrongInput(words.say("tulos-base-url-wrong", &[("found", Arg::Text(url))])))
    }

    /// The address that people open, as far as another program than the server can know it.
    pub(crate) fn known(&self, words: &Words) -> Result<String, Stopped> {
        let file = file(words)?;
        let listen = std::env::var(LISTEN_VARIABLE).ok().or(file.listen).unwrap_or_else(|| LISTEN.to_owned());
        Ok(self.base_url(file.base_url, words)?.unwrap_or_else(|| format!("http://{listen}")))
    }
}

impl Place {
    /// Opens the database, made if need be, with all its tables as this program needs them.
    pub(crate) async fn open(&self, words: &Words) -> Result<Db, Stopped> {
        let file = file(words)?;
        if let Some(address) = self.database.clone().or(file.database) {
            return postgres(&address, words).await;
        }
        let folder = self.folder(file.data);
        make(&folder, words)?;
        sqlite(&folder, words).await
    }

    /// Opens the database that is there.
    pub(crate) async fn open_there(&self, words: &Words) -> Result<Db, Stopped> {
        let file = file(words)?;
        if let Some(address) = self.database.clone().or(file.database) {
            return postgres(&address, words).await;
        }
        let folder = self.folder(file.data);
        if !folder.join(DATABASE).exists() {
            let folder = folder.display().to_string();
            return Err(Stopped::WrongInput(words.say("tulos-no-data", &[("folder", Arg::Text(&folder))])));
        }
        sqlite(&folder, words).await
    }

    fn folder(&self, of_file: Option<PathBuf>) -> PathBuf {
        self.data.clone().or(of_file).unwrap_or_else(|| DATA.into())
    }
}

async fn postgres(address: &str, words: &Words) -> Result<Db, Stopped> {
    if !address.starts_with("postgres://") && !address.starts_with("postgresql://") {
        return Err(Stopped::WrongInput(words.say("tulos-database-not-known", &[])));
    }
    ready(Db::postgres(address).await, words).await
}

async fn sqlite(folder: &Path, words: &Words) -> Result<Db, Stopped> {
    ready(Db::sqlite(&folder.join(DATABASE)).await, words).await
}

async fn ready(opened: tulos_store::Result<Db>, words: &Words) -> Result<Db, Stopped> {
    let db = opened.map_err(|error| not_opened(&error, words))?;
    migrate(&db, &migrations()).await.map_err(|error| not_opened(&error, words))?;
    Ok(db)
}

fn make(folder: &Path, words: &Words) -> Result<(), Stopped> {
    // What is in it is nobody else's business on this computer.
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| {
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
