//! The demo: a made-up business whose books are inside the program, and a person who is let in by a link.

use jiff::Timestamp;
use tulos_books::Reading;
use tulos_business::people::{self, Newcomer};
use tulos_business::{businesses, links};
use tulos_ledger::import::{self, Id, NotStaged};
use tulos_shell::Role;
use tulos_store::{Db, Error, Moment, Result, Uuid};

/// Its books, file by file; `lab demo` makes them.
const BOOKS: [(&str, &str); 10] = [
    ("business.toml", include_str!("../../../../demo/bakery/business.toml")),
    ("costs.csv", include_str!("../../../../demo/bakery/costs.csv")),
    ("enquiries.csv", include_str!("../../../../demo/bakery/enquiries.csv")),
    ("experiments.csv", include_str!("../../../../demo/bakery/experiments.csv")),
    ("journeys.csv", include_str!("../../../../demo/bakery/journeys.csv")),
    ("posts.csv", include_str!("../../../../demo/bakery/posts.csv")),
    ("sales.csv", include_str!("../../../../demo/bakery/sales.csv")),
    ("support.csv", include_str!("../../../../demo/bakery/support.csv")),
    ("time.csv", include_str!("../../../../demo/bakery/time.csv")),
    ("visits.csv", include_str!("../../../../demo/bakery/visits.csv")),
];
/// Who looks at it.
const EMAIL: &str = "demo@localhost";

/// Sees to it that the demo is there. Returns the path of a link that lets somebody in, as its owner.
pub(super) async fn ready(db: &Db) -> Result<String> {
    let person = match people::by_email(db, EMAIL).await? {
        Some((person, _)) => person,
        None => match make(db).await {
            // Another node has made it in the meantime.
            Err(Error::Twice(_)) => people::by_email(db, EMAIL).await?.ok_or(Error::Missing)?.0,
            made => made?,
        },
    };
    let mut tx = db.begin().await?;
    let path = links::add(&mut tx, links::Purpose::Enter, Some(person), Moment::now()).await?;
    tx.commit().await?;
    Ok(path)
}

async fn make(db: &Db) -> Result<Uuid> {
    let folder = std::env::temp_dir().join(format!("tulos_demo_{}", Uuid::new_v4()));
    let io = |error: std::io::Error| Error::Refused(error.to_string());
    std::fs::create_dir_all(&folder).map_err(io)?;
    for (name, text) in BOOKS {
        std::fs::write(folder.join(name), text).map_err(io)?;
    }
    let id = Id { business: Uuid::now_v7(), import: Uuid::now_v7() };
    let reading = Reading::on(Timestamp::now());
    let staged = import::stage(db, id, None, folder.clone(), reading, None, |_| Vec::new()).await;
    std::fs::remove_dir_all(&folder).map_err(io)?;
    let (settings, _) = staged.map_err(|error| match error {
        NotStaged::Database(error) => error,
        NotStaged::Faults(faults) => Error::Refused(format!("the demo's books: {faults:?}")),
    })?;
    let mut tx = db.begin().await?;
    import::agree(&mut tx, id, Some(&settings)).await?;
    let newcomer = Newcomer { email: EMAIL, name: "Demo", operator: false, password: None };
    let person = people::add(&mut tx, newcomer, Moment::now()).await?;
    people::join(&mut tx, id.business, person, Role::Owner).await?;
    tx.commit().await?;
    debug_assert!(businesses::settings(db, id.business).await?.is_some());
    Ok(person)
}
