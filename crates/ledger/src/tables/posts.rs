//! `posts`: what was published.

use tulos_books::{Intent, Post, PostKind, Row};
use tulos_store::{self as store, Record, Result, Uuid, Value};

use super::{
    Keyed, activity, count, count_value, day, day_value, id, id_value, text_value, unreadable, word,
};
use crate::sql::{OfTable, of_table};

pub(super) const STATEMENTS: OfTable = of_table!(
    "books_posts",
    "id, day, clock, activity, kind, intent, said, reach, likes, comments, shares, clicks"
);

pub(super) fn values(row: &Post) -> Vec<Value> {
    vec![
        id_value(Some(&row.id)),
        day_value(Some(row.date)),
        Value::Text(row.time.map(|time| time.to_string())),
        row.activity.as_str().into(),
        text_value(row.kind.map(PostKind::code)),
        text_value(row.intent.map(Intent::code)),
        text_value(row.text.as_deref()),
        count_value(row.reach),
        count_value(row.likes),
        count_value(row.comments),
        count_value(row.shares),
        count_value(row.clicks),
    ]
}

pub(super) struct Kept(Uuid, Post);

impl Record for Kept {
    fn read(row: &store::Row) -> Result<Self> {
        let clock: Option<String> = row.get("clock")?;
        let post = Post {
            id: id(row)?,
            date: day(row, "day")?,
            time: clock.map(|text| text.parse().map_err(|_| unreadable(&text))).transpose()?,
            activity: activity(row)?,
            kind: word(row, "kind", PostKind::from_code)?,
            intent: word(row, "intent", Intent::from_code)?,
            text: row.get("said")?,
            reach: count(row, "reach")?,
            likes: count(row, "likes")?,
            comments: count(row, "comments")?,
            shares: count(row, "shares")?,
            clicks: count(row, "clicks")?,
        };
        Ok(Self(row.get("key")?, post))
    }
}

impl From<Kept> for Keyed {
    fn from(Kept(key, row): Kept) -> Self {
        Self { key, row: Row::Post(row) }
    }
}
