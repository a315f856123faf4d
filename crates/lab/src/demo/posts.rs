//! What the bakery published, and how people reacted: pictures of cakes are liked, notices hardly.

use jiff::civil::Time;
use tulos_books::{Intent, Post, PostKind, RowId};

use super::calendar::{closed, date_of, season};
use super::cast::Part;
use super::effort::Effort;
use super::settings::id;
use super::wording::{self, Sort};
use crate::bank::chance::Chance;

/// How a part publishes.
struct Habit {
    part: Part,
    /// Beginning of the ids.
    short: &'static str,
    /// Share of sittings that end with a post.
    share: f64,
    /// Who sees a post, at first and three years later.
    reach: (f64, f64),
    /// Share of these who like it; `None`: it cannot be liked.
    likes: Option<f64>,
    /// Share who follow its link.
    clicks: f64,
}

const HABITS: [Habit; 5] = [
    Habit {
        part: Part::InstagramNew,
        short: "in",
        share: 0.8,
        reach: (420.0, 1150.0),
        likes: Some(0.075),
        clicks: 0.011,
    },
    Habit {
        part: Part::InstagramKnown,
        short: "is",
        share: 0.9,
        reach: (180.0, 420.0),
        likes: Some(0.03),
        clicks: 0.006,
    },
    Habit {
        part: Part::Facebook,
        short: "fb",
        share: 0.7,
        reach: (310.0, 230.0),
        likes: Some(0.035),
        clicks: 0.014,
    },
    Habit { part: Part::Profile, short: "gp", share: 0.5, reach: (90.0, 210.0), likes: None, clicks: 0.04 },
    Habit {
        part: Part::TikTok,
        short: "tt",
        share: 0.95,
        reach: (900.0, 900.0),
        likes: Some(0.06),
        clicks: 0.002,
    },
];

/// All posts of three years.
pub(super) fn posts(chance: &mut Chance, efforts: &[Effort]) -> Vec<Post> {
    let mut posts = Vec::new();
    for habit in &HABITS {
        let mut number = 0;
        for sitting in &efforts[habit.part as usize].sittings {
            if chance.yes(habit.share) && !closed(date_of(sitting.day)) {
                number += 1;
                posts.push(post(chance, habit, sitting.day, number));
            }
        }
    }
    posts.sort_by_key(|post| (post.date, post.time));
    posts
}

fn post(chance: &mut Chance, habit: &Habit, day: usize, number: usize) -> Post {
    let sort = sort(chance, habit.part);
    let date = date_of(day);
    let grown = habit.reach.0 * (habit.reach.1 / habit.reach.0).powf(day as f64 / 1092.0);
    // Now and then a film goes round the country, which no cake was ever sold by.
    let luck = if sort.kind == PostKind::Video && chance.yes(0.04) { chance.between(8.0, 22.0) } else { 1.0 };
    let spread = if habit.part == Part::TikTok { 0.8 } else { 0.35 };
    let reach = chance.lognormal(grown, spread) * luck * season(day).clamp(0.8, 1.3);
    let liked = habit.likes.map(|share| share * sort.liked * reach);
    let mut count = |mean: f64| chance.poisson(mean) as u64;
    let (likes, comments) = (liked.map(&mut count), liked.map(|likes| count(0.06 * likes)));
    let shares = liked.map(|likes| count(0.025 * likes));
    let clicks =
        count(habit.clicks * reach / luck.sqrt() * if sort.intent == Intent::Promote { 1.3 } else { 0.9 });
    Post {
        id: RowId(format!("{}{number:03}", habit.short).into()),
        date,
        time: Some(clock(chance, sort.kind)),
        activity: id(habit.part.role().id),
        kind: Some(sort.kind),
        intent: Some(sort.intent),
        text: Some(wording::text(chance, sort.says, date)),
        reach: Some(reach as u64),
        likes,
        comments,
        shares,
        clicks: Some(clicks),
    }
}

/// Before the ovens are hot, after lunch, or when the shop is closed; stories whenever.
fn clock(chance: &mut Chance, kind: PostKind) -> Time {
    let hour = match kind {
        PostKind::Story => chance.whole(6, 20),
        _ => *chance.pick(&[6, 7, 13, 14, 18, 19, 20]),
    };
    Time::constant(hour as i8, 5 * chance.whole(0, 11) as i8, 0, 0)
}

fn sort(chance: &mut Chance, part: Part) -> Sort {
    use Intent::{Curate, Engage, Inform, Promote};
    use PostKind::{Image, Link, Poll, Story, Text, Video};
    let (kind, intent) = *match part {
        Part::InstagramKnown => {
            chance.weighted(&[((Story, Engage), 0.45), ((Story, Promote), 0.3), ((Poll, Engage), 0.25)])
        }
        Part::Facebook => chance.weighted(&[
            ((Image, Promote), 0.35),
            ((Text, Inform), 0.2),
            ((Link, Curate), 0.15),
            ((Link, Promote), 0.15),
            ((Image, Engage), 0.15),
        ]),
        Part::Profile => chance.weighted(&[((Image, Promote), 0.4), ((Text, Inform), 0.6)]),
        Part::TikTok => chance.weighted(&[((Video, Engage), 0.7), ((Video, Promote), 0.3)]),
        _ => chance.weighted(&[
            ((Image, Promote), 0.4),
            ((Video, Engage), 0.3),
            ((Image, Engage), 0.2),
            ((Image, Inform), 0.1),
        ]),
    };
    Sort::of(kind, intent)
}
