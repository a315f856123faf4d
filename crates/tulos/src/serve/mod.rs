//! The server: database, workers and routes put together, and stopped together.

mod demo;
mod logs;
#[cfg(test)]
mod tests;
mod watching;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tulos_business::{links, people};
use tulos_ledger::import::TakesIn;
use tulos_shell::{Door, Entry, Role, Routes, serve};
use tulos_store::job::Workers;
use tulos_store::{Db, Moment};
use tulos_verdict::Judges;
use tulos_words::{Arg, Words};

use crate::ending::{Ended, Stopped};
use crate::output;
use crate::settings::{Listening, not_opened};

/// Jobs that a node does at once: each may use a processor or two.
const AT_ONCE: usize = 2;
/// So often what has run out is removed.
const CLEANS: Duration = Duration::from_hours(1);
/// So long what is being answered may take to its end when the program stops.
const LAST_ANSWERS: Duration = Duration::from_secs(20);

/// The main navigation within a business.
const NAV: [Entry; 3] = [
    Entry { message: "tulos-nav-verdict", page: "verdict", needs: Role::Viewer },
    Entry { message: "tulos-nav-clock", page: "clock", needs: Role::Member },
    Entry { message: "tulos-nav-books", page: "books", needs: Role::Viewer },
];

pub(crate) use logs::begin as begin_logs;

/// Serves until the program is told to stop.
pub(crate) async fn run(db: Db, listening: &Listening, with_demo: bool, words: &Words) -> Ended {
    if !db.compares_bytes().await.map_err(|error| not_opened(&error, words))? {
        tracing::warn!(
            "this database does not compare text byte by byte: make one with TEMPLATE template0 LOCALE 'C'"
        );
    }
    let (stop, stopped) = watch::channel(false);
    let workers = Workers::new(db.clone(), AT_ONCE)
        .with(Arc::new(TakesIn(db.clone())))
        .with(Arc::new(Judges(db.clone())));
    let demo = if with_demo {
        Some(demo::ready(&db).await.map_err(|error| not_opened(&error, words))?)
    } else {
        None
    };
    let service = service(&db, listening)?;
    let listener =
        TcpListener::bind(&listening.at).await.map_err(|error| not_bound(listening, &error, words))?;
    let own = listener.local_addr().map_err(|error| not_bound(listening, &error, words))?;
    let base = listening.base_url.clone().unwrap_or_else(|| format!("http://{own}"));
    let working = tokio::spawn(workers.run(stopped.clone()));
    let cleaning = tokio::spawn(clean(db.clone(), stopped.clone()));
    greet(&db, &base, demo, words).await.map_err(|error| not_opened(&error, words))?;

    let mut told = stopped.clone();
    let answering = axum::serve(listener, service.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move {
            let _ = told.changed().await;
        });
    let answering = tokio::spawn(async move { answering.await });
    asked_to_stop().await;
    tracing::info!("stopping");
    // Whoever listens has it; nobody is left who does not.
    let _ = stop.send(true);
    let _ = tokio::time::timeout(LAST_ANSWERS, async {
        let _ = tokio::join!(answering, working, cleaning);
    })
    .await;
    db.close().await;
    Ok(())
}

/// All routes of all rooms.
fn routes(db: &Db, secure: bool) -> Routes<()> {
    let door = Door { db: db.clone(), people: Arc::new(people::People(db.clone())), secure, nav: &NAV };
    serve::routes(&door)
        .and(tulos_business::routes(&door))
        .and(tulos_ledger::routes(&door))
        .and(tulos_verdict::routes(&door))
        .and(watching::routes(&door))
}

fn service(db: &Db, listening: &Listening) -> Result<Router, Stopped> {
    let secure = listening.base_url.as_ref().is_some_and(|url| url.starts_with("https://"));
    serve::service(routes(db, secure), listening.base_url.as_deref()).map_err(Stopped::WrongInput)
}

/// One line: the address to open.
async fn greet(db: &Db, base: &str, demo: Option<String>, words: &Words) -> tulos_store::Result<()> {
    let path = match demo {
        Some(path) => Some(path),
        None if people::is_anybody(db).await? => None,
        None => {
            let mut tx = db.begin().await?;
            let path = links::add(&mut tx, links::Purpose::First, None, Moment::now()).await?;
            tx.commit().await?;
            Some(path)
        }
    };
    let address = format!("{base}{}", path.unwrap_or_else(|| "/".to_owned()));
    let line = words.say("tulos-open", &[("address", Arg::Text(&address))]);
    // Whoever closed standard output does not want to know.
    let _ = output::write(format!("{line}\n").as_bytes());
    Ok(())
}

fn not_bound(listening: &Listening, error: &std::io::Error, words: &Words) -> Stopped {
    let why = error.to_string();
    let args = [("address", Arg::Text(&listening.at)), ("why", Arg::Text(&why))];
    Stopped::Failed(words.say("tulos-not-bound", &args))
}

/// Removes now and then what has run out.
async fn clean(db: Db, mut stop: watch::Receiver<bool>) {
    loop {
        let now = Moment::now();
        let cleaned = async {
            tulos_shell::session::clean(&db, now).await?;
            tulos_ledger::import::clean(&db, now).await
        };
        if let Err(error) = cleaned.await {
            tracing::warn!(%error, "what has run out could not be removed");
        }
        tokio::select! {
            () = tokio::time::sleep(CLEANS) => {}
            _ = stop.changed() => return,
        }
    }
}

/// Waits for Ctrl-C, or for the system to ask the program to end.
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        }
        Err(_) => {
            let _ = tokio::signal::ctrl_c().await;
        }
    }
}
