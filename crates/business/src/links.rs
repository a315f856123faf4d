//! Links that let somebody in once: into the demo, to the choice of a password, or as the first person of all.

use std::time::Duration;

use tulos_shell::session::Token;
use tulos_store::{Db, Moment, Result, Tx, Uuid, sql};

use crate::sql as statements;

/// A link that was not used ends after so long.
pub const LASTS: Duration = Duration::from_hours(24);

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be signed in.
    Enter,
    /// To choose a password.
    Password,
    /// To be the first person.
    First,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Enter => "enter",
            Self::Password => "password",
            Self::First => "first",
        }
    }

    /// The beginning of its addresses.
    const fn path(self) -> &'static str {
        match self {
            Self::Enter => "/enter/",
            Self::Password => "/password/",
            Self::First => "/welcome/",
        }
    }
}

/// Makes a link. Returns its path.
///
/// # Errors
/// Where the database says so.
pub async fn add(tx: &mut Tx, purpose: Purpose, person: Option<Uuid>, now: Moment) -> Result<String> {
    tx.run(sql(statements::CLEAN_LINKS).bind(now)).await?;
    let token = Token::new();
    let added = sql(statements::ADD_LINK).bind(token.hash()).bind(person).bind(purpose.code());
    tx.run(added.bind(now.plus(LASTS))).await?;
    Ok(format!("{}{}", purpose.path(), token.secret()))
}

/// Whether a link is good, without using it.
///
/// # Errors
/// Where the database says so.
pub async fn is_good(db: &Db, purpose: Purpose, token: &str, now: Moment) -> Result<bool> {
    let Some(token) = Token::sent(token) else { return Ok(false) };
    let found = sql(statements::LINK).bind(token.hash()).bind(purpose.code()).bind(now);
    Ok(db.maybe::<(Option<Uuid>,)>(found).await?.is_some())
}

/// Uses a link up. `None`: it is not good, or not any more.
///
/// # Errors
/// Where the database says so.
pub async fn take(tx: &mut Tx, purpose: Purpose, token: &str, now: Moment) -> Result<Option<Option<Uuid>>> {
    let Some(token) = Token::sent(token) else { return Ok(None) };
    let used = sql(statements::USE_LINK).bind(token.hash()).bind(purpose.code()).bind(now);
    Ok(tx.maybe::<(Option<Uuid>,)>(used).await?.map(|(person,)| person))
}

/// Ends all links of a purpose.
///
/// # Errors
/// Where the database says so.
pub async fn drop_all(tx: &mut Tx, purpose: Purpose) -> Result<()> {
    tx.run(sql(statements::DROP_LINKS).bind(purpose.code())).await?;
    Ok(())
}
