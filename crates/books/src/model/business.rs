//! What `business.toml` says: the business, its time and rates, its offer, properties and activities.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Currency, Minutes};

/// Whose books these are.
#[derive(Debug, Clone, PartialEq)]
pub struct Business {
    /// Its name, as it is shown.
    pub name: String,
    /// The one currency of its books.
    pub currency: Currency,
    /// IANA name of the zone in which its days and weeks are cut; known to the zone database.
    pub time_zone: String,
    /// ISO 3166-1 code of its country.
    pub country: Option<String>,
    /// Judge these dates only.
    pub period: Option<Period>,
    /// What time costs, and how much of it may be spent.
    pub working_time: WorkingTime,
    /// What it sells.
    pub offer: Offer,
    /// What a support case costs by phone or mail, in minutes.
    pub minutes_per_case_elsewhere: Option<Minutes>,
    /// Its sites and shops.
    pub properties: Vec<Property>,
    /// What marketing time or money goes into, in the order of the file.
    pub activities: Vec<Activity>,
}

/// Dates to judge, both included; an open end is the books' own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

/// What time costs. Either the hourly rate is given, or both the revenue and the hours that it follows from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WorkingTime {
    /// What an hour of the owner's time costs.
    pub hourly_rate: Option<Decimal>,
    /// Revenue of a year.
    pub annual_revenue: Option<Decimal>,
    /// The owner's working hours in a week.
    pub hours_per_week: Option<Decimal>,
    /// What the owner allows for activities of kind social in a week.
    pub weekly_budget: Option<Minutes>,
    /// Other people's rates, by name as written. Names are compared without regard to case.
    pub people: BTreeMap<String, Rates>,
}

/// What an hour of a person costs, over time: one or more rates, sorted by the day from which they hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates(pub Vec<Rate>);

/// What an hour costs from a day on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Money an hour in the business's currency, never negative.
    pub rate: Decimal,
    /// The first day on which it holds; `None`: always before the others.
    pub from: Option<Date>,
}

impl Rates {
    /// The rate on a day: the latest that has begun, else the earliest.
    pub fn on(&self, day: Date) -> Decimal {
        let begun = self.0.iter().rev().find(|rate| rate.from.is_none_or(|from| from <= day));
        begun.or(self.0.first()).map_or(Decimal::ZERO, |rate| rate.rate)
    }
}

impl WorkingTime {
    /// What an hour of the owner's time costs: the rate given, else revenue / (52 x hours a week).
    pub fn owner_rate(&self) -> Option<Decimal> {
        self.hourly_rate.or_else(|| {
            let (revenue, hours) = (self.annual_revenue?, self.hours_per_week?);
            revenue.checked_div(Decimal::from(52).checked_mul(hours)?)
        })
    }

    /// The rate of a person on a day, whatever the capitals and the spaces around the name; `None` where it is not in the
    /// books.
    pub fn rate_of(&self, person: &str, day: Date) -> Option<Decimal> {
        let person = person.trim().to_lowercase();
        let (_, rates) = self.people.iter().find(|(name, _)| name.trim().to_lowercase() == person)?;
        Some(rates.on(day))
    }
}

/// What is sold: by the business, or by one of its properties.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Offer {
    /// What kind of thing.
    pub kind: Option<OfferKind>,
    /// Typical price.
    pub price: Option<Decimal>,
    /// Share of the price that is profit before marketing, 0 to 1.
    pub margin: Option<Decimal>,
    /// Once, or again and again.
    pub bought: Option<Bought>,
    /// Who buys.
    pub buyers: Option<Buyers>,
    /// Income per visit of a site that lives on advertising.
    pub visit_value: Option<Decimal>,
}

/// A site or shop of the business.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// Its id.
    pub id: PropertyId,
    /// Its host name.
    pub site: Option<String>,
    /// What it sells, where that differs from the business.
    pub offer: Option<Offer>,
}

/// Something that marketing time or money goes into.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// Its name, if it has one of its own; see [`Activity::shown`].
    pub name: Option<String>,
    /// Its kind.
    pub kind: Kind,
    /// The network of a social activity.
    pub network: Option<Network>,
    /// Why: one or more, each once, in the order of the file.
    pub purposes: Vec<Purpose>,
    /// What customers call it when asked.
    pub called: Vec<String>,
    /// Stands in for weeks without a row of time.
    pub usual_minutes_per_week: Option<Minutes>,
    /// When it began.
    pub since: Option<Date>,
}

impl Activity {
    /// The name to show: its own, else the network's, else the id.
    pub fn shown(&self) -> &str {
        let network = self.network.filter(|network| *network != Network::Other).map(Network::name);
        self.name.as_deref().or(network).unwrap_or(self.id.as_str())
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text that has the form of an id; `None` otherwise.
            pub fn new(text: &str) -> Option<Self> {
                let formed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
                let fits = (1..=40).contains(&text.len()) && text.bytes().all(formed);
                fits.then(|| Self(text.into()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    };
}

id! {
    /// The id of an activity: `[a-z0-9-]`, at most 40 characters. Cheap to clone.
    ActivityId
}
id! {
    /// The id of a property: formed as an [`ActivityId`].
    PropertyId
}

/// Declares an enum whose values have one word each in the format, and the way from word to value and back.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// All values, in the order of the format's page.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the format.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value of a word of the format.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// What kind of thing an offer is.
    OfferKind {
        /// Goods.
        Product = "product",
        /// Work.
        Service = "service",
        /// Paid again and again until it is ended.
        Subscription = "subscription",
        /// The won enquiry itself is what is sold on.
        Lead = "lead",
        /// Visits are worth money by themselves.
        Advertising = "advertising",
    }
}
coded! {
    /// How often one customer buys.
    Bought {
        /// Once.
        Once = "once",
        /// Again and again.
        Repeatedly = "repeatedly",
    }
}
coded! {
    /// Who buys.
    Buyers {
        /// People for themselves.
        Consumers = "consumers",
        /// Businesses.
        Businesses = "businesses",
        /// Both.
        Both = "both",
    }
}
coded! {
    /// What an activity is for.
    Purpose {
        /// Reach new customers.
        Reach = "reach",
        /// Keep existing customers engaged.
        Retain = "retain",
        /// Support customers.
        Support = "support",
    }
}
coded! {
    /// What kind of thing an activity is.
    Kind {
        /// A social account.
        Social = "social",
        /// Being found by search.
        Search = "search",
        /// Mail and newsletters.
        Email = "email",
        /// Customers who send customers.
        Referral = "referral",
        /// Shows, fairs, markets.
        Events = "events",
        /// Paid advertising elsewhere.
        Ads = "ads",
        /// Newspapers, radio, television.
        Press = "press",
        /// Anything else.
        Other = "other",
    }
}
coded! {
    /// The network of a social activity.
    Network {
        /// Facebook.
        Facebook = "facebook",
        /// Instagram.
        Instagram = "instagram",
        /// X.
        X = "x",
        /// `LinkedIn`.
        LinkedIn = "linkedin",
        /// `TikTok`.
        TikTok = "tiktok",
        /// Pinterest.
        Pinterest = "pinterest",
        /// Google Business Profile.
        GoogleBusiness = "google-business",
        /// `YouTube`.
        YouTube = "youtube",
        /// Threads.
        Threads = "threads",
        /// Bluesky.
        Bluesky = "bluesky",
        /// Mastodon.
        Mastodon = "mastodon",
        /// One that has no name here.
        Other = "other",
    }
}

impl Network {
    /// The name that the network gives itself; `other` has none and gives its word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::X => "X",
            Self::LinkedIn => "LinkedIn",
            Self::TikTok => "TikTok",
            Self::Pinterest => "Pinterest",
            Self::GoogleBusiness => "Google Business Profile",
            Self::YouTube => "YouTube",
            Self::Threads => "Threads",
            Self::Bluesky => "Bluesky",
            Self::Mastodon => "Mastodon",
            Self::Other => "other",
        }
    }
}
