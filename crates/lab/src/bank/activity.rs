//! What a business puts time and money into, and how each of it acts on people.

use tulos_books::{Kind, Network, Purpose};

use super::chance::Chance;
use super::effort::{Effort, Owner, Plan, Rates, Usual};
use super::response;
use super::world::Calendar;

/// One activity, with one purpose or two.
pub(crate) struct Activity {
    /// Its id.
    pub(crate) id: String,
    /// Its name, if it has one of its own, which customers also call it by.
    pub(crate) name: Option<&'static str>,
    /// Its kind.
    pub(crate) kind: Kind,
    /// Its network.
    pub(crate) network: Option<Network>,
    /// One or two.
    pub(crate) purposes: Vec<Purpose>,
    /// When it was done, and paused on purpose.
    pub(crate) plan: Plan,
    /// Share of the people who came anyway and passed by it on their way: it gets their traces.
    pub(crate) passed: f64,
}

/// One purpose of an activity.
pub(crate) struct Part {
    /// Whose.
    pub(crate) activity: usize,
    /// Reach or retain.
    pub(crate) purpose: Purpose,
    /// What went in.
    pub(crate) effort: Effort,
    /// How strong it was, by day from `WARM` days before the period.
    pub(crate) force: Vec<f64>,
    /// Of those in need (reach) the share that it persuades at full force; of the coming again (retain) the share on top.
    pub(crate) power: f64,
    /// People a day whom it gives the idea at full force.
    pub(crate) ideas: f64,
    /// Share of those whom it brings that buys.
    pub(crate) wins: f64,
}

impl Part {
    /// [`Part::power`] on a day from `WARM` days before the period.
    pub(crate) fn push(&self, day: usize) -> f64 {
        (self.power * self.force[day]).min(MOST)
    }

    /// People whom it gives the idea on such a day.
    pub(crate) fn makes(&self, day: usize) -> f64 {
        self.ideas * self.force[day]
    }
}

/// Nothing persuades more than this share of people on a day.
pub(crate) const MOST: f64 = 0.8;

struct Sort {
    id: &'static str,
    names: &'static [&'static str],
    kind: Kind,
    network: Option<Network>,
    weight: f64,
}

const fn social(id: &'static str, network: Network, weight: f64) -> Sort {
    Sort { id, names: &[], kind: Kind::Social, network: Some(network), weight }
}

const fn sort(id: &'static str, names: &'static [&'static str], kind: Kind, weight: f64) -> Sort {
    Sort { id, names, kind, network: None, weight }
}

const SORTS: &[Sort] = &[
    social("facebook", Network::Facebook, 3.0),
    social("instagram", Network::Instagram, 3.0),
    social("google-profile", Network::GoogleBusiness, 1.2),
    social("tiktok", Network::TikTok, 1.2),
    social("linkedin", Network::LinkedIn, 1.2),
    social("x", Network::X, 0.7),
    social("pinterest", Network::Pinterest, 0.7),
    social("youtube", Network::YouTube, 0.6),
    social("threads", Network::Threads, 0.3),
    social("bluesky", Network::Bluesky, 0.2),
    social("mastodon", Network::Mastodon, 0.2),
    sort("search", &[], Kind::Search, 1.3),
    sort("newsletter", &[], Kind::Email, 1.6),
    sort("fairs", &["Kontakta", "Floralia", "Craftia"], Kind::Events, 0.9),
    sort("evening", &["Open Atelier", "Bread Night", "Salon 12"], Kind::Events, 0.7),
    sort("adverts", &[], Kind::Ads, 1.4),
    sort("paper", &["Kurier", "Herald", "Sanomat"], Kind::Press, 0.7),
    sort("partners", &["Hotel Merian", "Studio Koda"], Kind::Other, 0.5),
];

/// One to eight activities; with customers who come again some are for these, or for both.
pub(crate) fn draw_activities(
    chance: &mut Chance,
    calendar: &Calendar,
    owner: &Owner,
    busy: &[f64],
    rates: Rates,
    again: bool,
) -> (Vec<Activity>, Vec<Part>) {
    let (mut activities, mut parts) = (Vec::new(), Vec::new());
    for sort in sorts(chance) {
        let index = activities.len();
        let plan = Plan::draw(chance, owner, busy, index == 0);
        let purposes = purposes(chance, sort.kind, again);
        let split = if purposes.len() == 2 { chance.between(0.25, 0.75) } else { 1.0 };
        for (&purpose, share) in purposes.iter().zip([split, 1.0 - split]) {
            let usual = Usual::draw(chance, sort.kind, share);
            let effort = Effort::draw(chance, calendar, &plan, &usual, rates);
            let force = response::force(chance, sort.kind, &effort.work);
            parts.push(Part { activity: index, purpose, effort, force, power: 0.0, ideas: 0.0, wins: 1.0 });
        }
        activities.push(Activity {
            id: sort.id.to_owned(),
            name: (!sort.names.is_empty()).then(|| *chance.pick(sort.names)),
            kind: sort.kind,
            network: sort.network,
            purposes,
            plan,
            passed: passed(chance, sort.kind),
        });
    }
    (activities, parts)
}

/// Different sorts of activity, most often two to four.
fn sorts(chance: &mut Chance) -> Vec<&'static Sort> {
    let count = *chance.weighted(&[
        (1, 0.1),
        (2, 0.2),
        (3, 0.25),
        (4, 0.2),
        (5, 0.1),
        (6, 0.07),
        (7, 0.05),
        (8, 0.03),
    ]);
    let mut left: Vec<(&Sort, f64)> = SORTS.iter().map(|sort| (sort, sort.weight)).collect();
    let mut chosen = Vec::new();
    while chosen.len() < count {
        let sort = *chance.weighted(&left);
        left.retain(|(other, _)| other.id != sort.id);
        chosen.push(sort);
    }
    chosen
}

fn purposes(chance: &mut Chance, kind: Kind, again: bool) -> Vec<Purpose> {
    let (both, retain) = match kind {
        _ if !again => (0.0, 0.0),
        Kind::Email => (0.3, 0.5),
        Kind::Social => (0.25, 0.1),
        _ => (0.1, 0.05),
    };
    let draw = chance.share();
    if draw < both {
        vec![Purpose::Reach, Purpose::Retain]
    } else if draw < both + retain {
        vec![Purpose::Retain]
    } else {
        vec![Purpose::Reach]
    }
}

/// Those who have decided look the business up: by search above all, or they click the advert that stands there.
fn passed(chance: &mut Chance, kind: Kind) -> f64 {
    match kind {
        Kind::Search => chance.beta(1.2, 4.0),
        Kind::Ads => chance.beta(0.9, 8.0),
        Kind::Email => chance.beta(0.9, 9.0),
        Kind::Social => chance.beta(0.6, 11.0),
        _ => chance.beta(0.6, 16.0),
    }
}
