//! Which business is meant.

use std::path::Path;

use tulos_books::{Business, Faults, Reading, Row, Shelf};
use tulos_business::businesses::{self, Named};
use tulos_store::Db;
use tulos_words::{Arg, Words};

use crate::ending::Stopped;
use crate::settings::not_opened;

/// The business of this name or part of addresses; without a name the only one there is.
pub(crate) async fn the_business(db: &Db, name: Option<&str>, words: &Words) -> Result<Named, Stopped> {
    if name.is_some() {
        let found = may_be(db, name, words).await?;
        let args = [("business", Arg::Text(name.unwrap_or_default()))];
        return found.ok_or_else(|| Stopped::WrongInput(words.say("tulos-business-unknown", &args)));
    }
    let mut all = businesses::all(db).await.map_err(|error| not_opened(&error, words))?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        (None, _) => Err(Stopped::WrongInput(words.say("tulos-business-none", &[]))),
        (Some(last), false) => {
            let names: Vec<&str> =
                all.iter().chain([&last]).map(|named| named.name.as_str()).take(20).collect();
            let args = [("names", Arg::Text(&words.list(&names)))];
            Err(Stopped::WrongInput(words.say("tulos-business-several", &args)))
        }
    }
}

/// The business of this name, if there is one.
pub(crate) async fn may_be(db: &Db, name: Option<&str>, words: &Words) -> Result<Option<Named>, Stopped> {
    let Some(name) = name else { return Ok(None) };
    let found = businesses::named(db, name).await.map_err(|error| not_opened(&error, words))?;
    let by_slug = found.iter().find(|named| named.slug == name).cloned();
    if by_slug.is_none() && found.len() > 1 {
        let slugs: Vec<&str> = found.iter().map(|named| named.slug.as_str()).collect();
        let args = [("business", Arg::Text(name)), ("names", Arg::Text(&words.list(&slugs)))];
        return Err(Stopped::WrongInput(words.say("tulos-business-ambiguous", &args)));
    }
    Ok(by_slug.or_else(|| found.into_iter().next()))
}

/// Whose books these are.
pub(crate) fn business_named(books: &Path, reading: &Reading) -> Result<Option<String>, Faults> {
    struct Name(Option<String>);
    impl Shelf for Name {
        fn business(&mut self, business: &Business) {
            self.0 = Some(business.name.clone());
        }

        fn row(&mut self, _: Row, _: u64) {}
    }
    let mut name = Name(None);
    tulos_books::read(books, reading, &mut name)?;
    Ok(name.0)
}
