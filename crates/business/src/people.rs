//! People: who they are, where they work, and the passwords that they sign in with.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;
use tulos_shell::door::Answer;
use tulos_shell::{Person, Place, Role};
use tulos_store::{Db, Error, Moment, Record, Result, Row, Tx, Uuid, sql};
use tulos_words::Language;

use crate::sql as statements;

/// The least number of characters of a password.
pub const SHORTEST: usize = 10;
/// A password is hashed with 19 MiB of memory: not many at once.
static HASHING: Semaphore = Semaphore::const_new(2);

/// Who people are, for the door.
pub struct People(pub Db);

impl tulos_shell::People for People {
    fn who<'a>(&'a self, person: Uuid, slug: Option<&'a str>) -> Answer<'a, Option<(Person, Vec<Place>)>> {
        Box::pin(who(&self.0, person, slug))
    }

    fn choose(&self, person: Uuid, language: Language) -> Answer<'_, ()> {
        Box::pin(choose(&self.0, person, language))
    }
}

struct Works {
    person: Person,
    place: Option<Place>,
}

impl Record for Works {
    fn read(row: &Row) -> Result<Self> {
        let role = row.get::<Option<String>>("role")?.as_deref().and_then(Role::from_code);
        let place = role.map(|role| {
            Ok::<_, Error>(Place {
                business: row.get("business")?,
                slug: row.get("slug")?,
                name: row.get("name")?,
                role,
            })
        });
        let language = row.get::<Option<String>>("language")?.as_deref().and_then(Language::from_code);
        let person =
            Person { id: Uuid::nil(), name: row.get("person")?, language, operator: row.get("operator")? };
        Ok(Self { person, place: place.transpose()? })
    }
}

async fn who(db: &Db, id: Uuid, slug: Option<&str>) -> Result<Option<(Person, Vec<Place>)>> {
    let works: Vec<Works> = db.all(sql(statements::WHO).bind(id).bind(slug)).await?;
    let Some(first) = works.first() else { return Ok(None) };
    let person = Person { id, ..first.person.clone() };
    Ok(Some((person, works.into_iter().filter_map(|works| works.place).collect())))
}

async fn choose(db: &Db, person: Uuid, language: Language) -> Result<()> {
    let mut tx = db.begin().await?;
    tx.run(sql(statements::LANGUAGE).bind(person).bind(language.code())).await?;
    tx.commit().await
}

/// Somebody to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer<'n> {
    /// What they sign in with.
    pub email: &'n str,
    /// What they are called.
    pub name: &'n str,
    /// Whether they run the installation.
    pub operator: bool,
    /// The hash of the password; `None`: to be chosen by a link.
    pub password: Option<String>,
}

/// Adds a person. An address that somebody has already is [`Error::Twice`].
///
/// # Errors
/// Where the database says so.
pub async fn add(tx: &mut Tx, newcomer: Newcomer<'_>, now: Moment) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let added = sql(statements::ADD_PERSON).bind(id).bind(folded(newcomer.email)).bind(newcomer.name);
    tx.run(added.bind(newcomer.password).bind(newcomer.operator).bind(now)).await?;
    Ok(id)
}

/// Lets a person work in a business.
///
/// # Errors
/// Where the database says so.
pub async fn join(tx: &mut Tx, business: Uuid, person: Uuid, role: Role) -> Result<()> {
    tx.run(sql(statements::JOIN).bind(business).bind(person).bind(role.code())).await?;
    Ok(())
}

/// Gives businesses in which nobody works, as a command makes them, to those who run the installation.
///
/// # Errors
/// Where the database says so.
pub async fn entrust(tx: &mut Tx) -> Result<()> {
    tx.run(sql(statements::ENTRUST)).await?;
    Ok(())
}

/// Lets a person run the installation.
///
/// # Errors
/// Where the database says so.
pub async fn make_operator(tx: &mut Tx, person: Uuid) -> Result<()> {
    tx.run(sql(statements::MAKE_OPERATOR).bind(person).bind(true)).await?;
    Ok(())
}

/// The id and the hash of the password of who signs in with this address.
///
/// # Errors
/// Where the database says so.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<(Uuid, Option<String>)>> {
    db.maybe(sql(statements::BY_EMAIL).bind(folded(email))).await
}

/// Whether there is any person at all.
///
/// # Errors
/// Where the database says so.
pub async fn is_anybody(db: &Db) -> Result<bool> {
    Ok(db.maybe::<(Uuid,)>(sql(statements::IS_ANYBODY)).await?.is_some())
}

/// A person in a list for the operator; once for each business that they work in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What they sign in with.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// Whether they run the installation.
    pub operator: bool,
    /// Where they work, and what they may do there.
    pub works: Option<(String, Role)>,
}

impl Record for Listed {
    fn read(row: &Row) -> Result<Self> {
        let role = row.get::<Option<String>>("role")?.as_deref().and_then(Role::from_code);
        Ok(Self {
            email: row.get("email")?,
            name: row.get("name")?,
            operator: row.get("operator")?,
            works: row.get::<Option<String>>("business")?.zip(role),
        })
    }
}

/// Everybody.
///
/// # Errors
/// Where the database says so.
pub async fn all(db: &Db) -> Result<Vec<Listed>> {
    db.all(sql(statements::PEOPLE)).await
}

/// Changes a password, by its hash.
///
/// # Errors
/// Where the database says so.
pub async fn change_password(tx: &mut Tx, person: Uuid, hash: &str) -> Result<()> {
    tx.run(sql(statements::PASSWORD).bind(person).bind(hash)).await?;
    Ok(())
}

/// An address in the form in which it is compared.
pub fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The hash of a password, as argon2id writes it.
///
/// # Errors
/// Where the system has no chance to give.
pub async fn hash(password: String) -> Result<String> {
    hashing(move || {
        let hash = Argon2::default().hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string()).map_err(|error| Error::Refused(error.to_string()))
    })
    .await?
}

/// Whether a password is that of a hash. It takes as long without a hash, so that nobody learns who has an account.
///
/// # Errors
/// Where the work was cut off.
pub async fn is_right(password: String, hash: Option<String>) -> Result<bool> {
    hashing(move || {
        let Some(hash) = hash else {
            let _ = Argon2::default().hash_password(password.as_bytes());
            return false;
        };
        let parsed = PasswordHash::new(&hash);
        parsed.is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
    })
    .await
}

/// Work that takes tens of milliseconds, away from the threads that answer requests.
async fn hashing<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    // It is never closed.
    let _permit = HASHING.acquire().await;
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Refused(error.to_string()))
}
