//! Businesses: making one, its settings, finding it by name.

use jiff::Timestamp;
use tulos_books::{Business, Reading, business_toml, read_business};
use tulos_shell::AtHand;
use tulos_store::{Db, Error, Moment, Record, Result, Row, Tx, Uuid, sql};

use crate::sql as statements;

/// A business by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What tells it apart.
    pub id: Uuid,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

impl Record for Named {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self { id: row.get("id")?, slug: row.get("slug")?, name: row.get("name")? })
    }
}

/// Makes a business. Returns its part of addresses.
///
/// # Errors
/// Where the database says so.
pub async fn add(tx: &mut Tx, id: Uuid, business: &Business, now: Moment) -> Result<String> {
    let slug = free_slug(tx, &business.name).await?;
    let added = sql(statements::ADD_BUSINESS).bind(id).bind(slug.as_str()).bind(business.name.as_str());
    tx.run(added.bind(business_toml(business)).bind(now)).await?;
    Ok(slug)
}

/// Changes the settings of a business.
///
/// # Errors
/// Where the database says so.
pub async fn change(tx: &mut Tx, id: Uuid, business: &Business) -> Result<()> {
    let changed = sql(statements::CHANGE_SETTINGS).bind(id).bind(business_toml(business));
    tx.run(changed.bind(business.name.as_str())).await?;
    Ok(())
}

/// The settings of a business; `None`: there is no such business.
///
/// # Errors
/// Where the database says so.
pub async fn settings(db: &Db, id: Uuid) -> Result<Option<Business>> {
    let kept: Option<(String,)> = db.maybe(sql(statements::SETTINGS).bind(id)).await?;
    kept.map(|(toml,)| understood(toml)).transpose()
}

/// The same within a transaction.
///
/// # Errors
/// Where the database says so.
pub async fn settings_in(tx: &mut Tx, id: Uuid) -> Result<Option<Business>> {
    let kept: Option<(String,)> = tx.maybe(sql(statements::SETTINGS).bind(id)).await?;
    kept.map(|(toml,)| understood(toml)).transpose()
}

/// Settings by their text. To understand them takes longer than to fetch them, and each page needs them; the text itself is always
/// fetched, as another node may have changed it.
static UNDERSTOOD: AtHand<String, Business> = AtHand::new(64);

/// Settings that this program wrote.
fn understood(toml: String) -> Result<Business> {
    if let Some(business) = UNDERSTOOD.find(|text| *text == toml) {
        return Ok(business);
    }
    let business = read(&toml)?;
    UNDERSTOOD.keep(toml, business.clone());
    Ok(business)
}

fn read(toml: &str) -> Result<Business> {
    let read = read_business("settings", toml.as_bytes(), &Reading::on(Timestamp::now()));
    read.map(|(business, _)| business)
        .map_err(|faults| Error::Refused(format!("settings that cannot be read: {faults:?}")))
}

/// All businesses, by name.
///
/// # Errors
/// Where the database says so.
pub async fn all(db: &Db) -> Result<Vec<Named>> {
    db.all(sql(statements::BUSINESSES)).await
}

/// The businesses of this name or part of addresses.
///
/// # Errors
/// Where the database says so.
pub async fn named(db: &Db, name: &str) -> Result<Vec<Named>> {
    db.all(sql(statements::NAMED).bind(name)).await
}

/// A part of addresses that no other business has: the name, with a number if need be.
async fn free_slug(tx: &mut Tx, name: &str) -> Result<String> {
    let slug = slug(name);
    // `.` is the character behind `-`, so that this is whatever begins with the slug and a hyphen.
    let taken = sql(statements::SLUGS).bind(slug.as_str()).bind(format!("{slug}-")).bind(format!("{slug}."));
    let taken: Vec<(String,)> = tx.all(taken).await?;
    let is_free = |slug: &String| taken.iter().all(|(taken,)| taken != slug);
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    // There are more numbers than businesses.
    Ok(std::iter::once(slug.clone()).chain(numbered).find(is_free).unwrap_or_default())
}

/// Small letters, digits and hyphens; letters of other alphabets and accents as near as they can be had.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        match plain(c) {
            "" if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            letters => slug.push_str(letters),
        }
        if slug.len() >= 40 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "business".to_owned() } else { slug.to_owned() }
}

/// A letter of ASCII, or what comes nearest; nothing for all else.
fn plain(c: char) -> &'static str {
    const ASCII: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    if let Some(at) = ASCII.find(c) {
        return &ASCII[at..=at];
    }
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'ę' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ł' => "l",
        'ñ' | 'ń' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'ś' | 'š' => "s",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_part_of_addresses() {
        assert_eq!(slug("Lester, entertainer"), "lester-entertainer");
        assert_eq!(slug("Łukasz & Żaneta — Piekarnia"), "lukasz-zaneta-piekarnia");
        assert_eq!(slug("!?"), "business");
        assert_eq!(slug(&"a".repeat(90)).len(), 40);
    }
}
