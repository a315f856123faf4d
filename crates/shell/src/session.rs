//! Sessions: who is signed in, kept in the database by the hash of a random token. Tokens are changed every day, and
//! any session can be ended.

use std::fmt::Write;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tulos_store::{Db, Moment, Record, Result, Row, Sql, Uuid, sql};

use crate::sql as statements;

/// A session ends when it was not used for so long.
pub const LASTS: Duration = Duration::from_hours(720);
/// So often the token changes.
const CHANGES: Duration = Duration::from_hours(24);
/// So long the token before is good after a change.
const OVERLAP: Duration = Duration::from_mins(1);

/// A secret that only its holder knows: 256 random bits as 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    pub fn new() -> Self {
        // Version 4 has 122 random bits each, from the system's own source.
        let (one, other) = (Uuid::new_v4(), Uuid::new_v4());
        Self(hex(&Sha256::new().chain_update(one.as_bytes()).chain_update(other.as_bytes()).finalize()))
    }

    /// One that somebody sent.
    pub fn sent(text: &str) -> Option<Self> {
        let formed = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        formed.then(|| Self(text.to_owned()))
    }

    /// It, to be handed to its holder.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// What the database keeps of it.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A session that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub person: Uuid,
    id: Uuid,
    changed_at: Moment,
    hash: String,
}

impl Record for Session {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            person: row.get("person")?,
            id: row.get("id")?,
            changed_at: row.get("changed_at")?,
            hash: row.get("token")?,
        })
    }
}

/// Signs a person in.
///
/// # Errors
/// Where the database says so.
pub async fn open(db: &Db, person: Uuid, now: Moment) -> Result<Token> {
    let token = Token::new();
    let opened = sql(statements::OPEN).bind(Uuid::now_v7()).bind(person).bind(token.hash());
    change(db, opened.bind(now).bind(now.plus(LASTS))).await?;
    Ok(token)
}

/// The session of a token.
///
/// # Errors
/// Where the database says so.
pub async fn find(db: &Db, token: &Token, now: Moment) -> Result<Option<Session>> {
    db.maybe(sql(statements::FIND).bind(token.hash()).bind(now)).await
}

/// Changes the token of a session that has had it for a day. `None`: it keeps the one it has.
///
/// # Errors
/// Where the database says so.
pub async fn renew(db: &Db, session: &Session, now: Moment) -> Result<Option<Token>> {
    if now.since(session.changed_at) < CHANGES {
        return Ok(None);
    }
    let token = Token::new();
    let changed = sql(statements::CHANGE).bind(session.id).bind(session.hash.as_str()).bind(token.hash());
    let changed = changed.bind(now.plus(OVERLAP)).bind(now).bind(now.plus(LASTS));
    Ok((change(db, changed).await? == 1).then_some(token))
}

/// Ends the session of a token.
///
/// # Errors
/// Where the database says so.
pub async fn close(db: &Db, token: &Token) -> Result<()> {
    change(db, sql(statements::CLOSE).bind(token.hash())).await.map(|_| ())
}

/// Ends all sessions of a person, as when the password changes.
///
/// # Errors
/// Where the database says so.
pub async fn close_all(db: &Db, person: Uuid) -> Result<()> {
    change(db, sql(statements::CLOSE_ALL).bind(person)).await.map(|_| ())
}

/// Removes what has ended.
///
/// # Errors
/// Where the database says so.
pub async fn clean(db: &Db, now: Moment) -> Result<()> {
    change(db, sql(statements::CLEAN_SESSIONS).bind(now)).await?;
    change(db, sql(statements::CLEAN_ATTEMPTS).bind(now.minus(LASTS))).await.map(|_| ())
}

async fn change(db: &Db, statement: Sql) -> Result<u64> {
    let mut tx = db.begin().await?;
    let changed = tx.run(statement).await?;
    tx.commit().await?;
    Ok(changed)
}
