//! What the tests of this crate share: a place to write to, and books of any kind.
#![allow(dead_code, unreachable_pub)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::civil::{Date, Time as Clock};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;
use tulos_books::*;

/// A folder of a test's own, gone when it is dropped.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A folder that is not there yet.
    pub fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let name = format!("books-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// A folder with files in it.
    pub fn with(files: &[(&str, &[u8])]) -> Self {
        let folder = Self::new();
        std::fs::create_dir_all(&folder.0).unwrap();
        for (name, bytes) in files {
            std::fs::write(folder.0.join(name), bytes).unwrap();
        }
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Text that trips up careless readers, and any other; never empty, as an empty cell is nothing.
pub fn text() -> impl Strategy<Value = String> {
    const TRICKY: [&str; 30] = [
        "\"",
        "\"\"",
        "a,b",
        "a;b",
        "a\tb",
        "a\nb",
        "a\r\nb",
        "\r",
        " both ",
        "=1+1",
        "-",
        "@x",
        "'",
        "\u{feff}",
        "\u{3}",
        "1,234",
        "NaN",
        "null",
        "#N/A",
        "\\",
        "\\n",
        "ÄÖ",
        "🥐",
        "\0",
        "\u{85}",
        "\u{2028}",
        "# no remark",
        "[x]",
        "\"\"\"",
        "é",
    ];
    prop_oneof![
        select(&TRICKY[..]).prop_map(str::to_owned),
        "[a-z ,;\"\n\r\t]{1,12}",
        any::<String>().prop_filter("an empty text is none", |text| !text.is_empty()),
    ]
}

fn id() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,40}"
}

fn day() -> impl Strategy<Value = Date> {
    (0i16..=9998, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn clock() -> impl Strategy<Value = Clock> {
    let nanoseconds = prop_oneof![Just(0), Just(500_000_000), 0i32..1_000_000_000];
    (0i8..24, 0i8..60, 0i8..60, nanoseconds).prop_map(|(h, m, s, n)| Clock::new(h, m, s, n).unwrap())
}

/// Any number, with whatever digits behind the point it has.
fn decimal() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (-9_999_999i64..9_999_999, 0u32..5).prop_map(|(number, scale)| Decimal::new(number, scale)),
        (any::<i128>(), 0u32..=28).prop_map(|(number, scale)| {
            Decimal::from_i128_with_scale(number % 79_228_162_514_264_337_593_543_950_335, scale)
        }),
    ]
}

fn amount() -> impl Strategy<Value = Decimal> {
    decimal().prop_map(|number| number.abs())
}

fn share() -> impl Strategy<Value = Decimal> {
    (0i64..=1000, 3u32..=6).prop_map(|(number, scale)| Decimal::new(number, scale))
}

fn minutes() -> impl Strategy<Value = Minutes> {
    amount().prop_map(Minutes)
}

fn word<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn rates() -> impl Strategy<Value = Rates> {
    btree_map(of(day()), amount(), 1..4)
        .prop_map(|rates| Rates(rates.into_iter().map(|(from, rate)| Rate { rate, from }).collect()))
}

fn people() -> impl Strategy<Value = BTreeMap<String, Rates>> {
    btree_map(text(), rates(), 0..4).prop_map(|people| {
        let mut names = std::collections::BTreeSet::new();
        let mut differs = |name: &str| !name.trim().is_empty() && names.insert(name.trim().to_lowercase());
        people.into_iter().filter(|(name, _)| differs(name)).collect()
    })
}

fn working_time() -> impl Strategy<Value = WorkingTime> {
    let hours = amount()
        .prop_map(|hours| hours + Decimal::new(1, 1))
        .prop_filter("kept exactly", |h| h.scale() <= 28);
    let rate = prop_oneof![
        amount().prop_map(|rate| (Some(rate), None, None)),
        (amount(), hours).prop_map(|(revenue, hours)| (None, Some(revenue), Some(hours))),
    ];
    (rate, of(minutes()), people()).prop_map(
        |((hourly_rate, annual_revenue, hours_per_week), weekly_budget, people)| WorkingTime {
            hourly_rate,
            annual_revenue,
            hours_per_week,
            weekly_budget,
            people,
        },
    )
}

fn offer() -> impl Strategy<Value = Offer> {
    let words = (of(word(OfferKind::ALL)), of(word(Bought::ALL)), of(word(Buyers::ALL)));
    (words, of(amount()), of(share()), of(amount())).prop_map(
        |((kind, bought, buyers), price, margin, visit_value)| Offer {
            kind,
            price,
            margin,
            bought,
            buyers,
            visit_value,
        },
    )
}

fn property(id: PropertyId) -> impl Strategy<Value = Property> {
    (of(text()), of(offer())).prop_map(move |(site, offer)| Property { id: id.clone(), site, offer })
}

fn activity(id: ActivityId) -> impl Strategy<Value = Activity> {
    let purposes = Just(Purpose::ALL.to_vec()).prop_shuffle();
    let purposes = (purposes, 1usize..=3).prop_map(|(all, count)| all[..count].to_vec());
    let words = (word(Kind::ALL), of(word(Network::ALL)));
    let texts = (of(text()), vec(text(), 0..3));
    (words, purposes, texts, of(minutes()), of(day())).prop_map(
        move |((kind, network), purposes, (name, called), usual_minutes_per_week, since)| {
            let id = id.clone();
            Activity { id, name, kind, network, purposes, called, usual_minutes_per_week, since }
        },
    )
}

fn business() -> impl Strategy<Value = Business> {
    let zone = select(&["Europe/Dublin", "UTC", "America/Argentina/Buenos_Aires", "Asia/Kathmandu"][..]);
    let period = of((of(day()), of(day()))).prop_map(|period| {
        period.map(|(from, to)| match (from, to) {
            (Some(from), Some(to)) => Period { from: Some(from.min(to)), to: Some(from.max(to)) },
            (from, to) => Period { from, to },
        })
    });
    let head = ("[A-Z]{3}", zone, of("[A-Z]{2}"), period, text());
    let properties = btree_set(id().prop_map(|id| PropertyId::new(&id).unwrap()), 0..3)
        .prop_flat_map(|ids| ids.into_iter().map(property).collect::<Vec<_>>());
    let activities = btree_set(id().prop_map(|id| ActivityId::new(&id).unwrap()), 1..5)
        .prop_flat_map(|ids| ids.into_iter().map(activity).collect::<Vec<_>>());
    (head, working_time(), offer(), of(minutes()), properties, activities).prop_map(
        |(
            (currency, zone, country, period, name),
            working_time,
            offer,
            elsewhere,
            properties,
            activities,
        )| Business {
            name,
            currency: currency.parse().unwrap(),
            time_zone: zone.to_owned(),
            country,
            period,
            working_time,
            offer,
            minutes_per_case_elsewhere: elsewhere,
            properties,
            activities,
        },
    )
}

/// Which of the business's activities, properties and purposes a row is of.
#[derive(Debug, Clone)]
struct Picks(Index, Index, Index);

impl Picks {
    fn any() -> impl Strategy<Value = Self> {
        any::<(Index, Index, Index)>().prop_map(|(a, b, c)| Self(a, b, c))
    }

    fn activity(&self, business: &Business) -> ActivityId {
        self.0.get(&business.activities).id.clone()
    }

    fn property(&self, business: &Business) -> Option<PropertyId> {
        let properties = &business.properties;
        (!properties.is_empty()).then(|| self.1.get(properties).id.clone())
    }

    fn purpose(&self, business: &Business) -> Purpose {
        *self.2.get(&self.0.get(&business.activities).purposes)
    }
}

fn row_id() -> impl Strategy<Value = RowId> {
    text().prop_map(|text| RowId(text.into()))
}

/// Keeps the first row of each id.
fn apart<T>(rows: Vec<T>, id: impl Fn(&T) -> Option<&RowId>) -> Vec<T> {
    let mut seen = std::collections::BTreeSet::new();
    rows.into_iter().filter(|row| id(row).is_none_or(|id| seen.insert(id.clone()))).collect()
}

type Effort = (Vec<Time>, Vec<Cost>, Vec<Support>, Vec<Experiment>);

fn effort(business: Business) -> impl Strategy<Value = Effort> {
    let b = business.clone();
    let time = (of(row_id()), day(), Picks::any(), minutes(), any::<bool>(), of(text())).prop_map(
        move |(id, date, picks, minutes, with_purpose, person)| {
            let purpose = with_purpose.then(|| picks.purpose(&b));
            Time { id, date, activity: picks.activity(&b), minutes, purpose, person }
        },
    );
    let b = business.clone();
    let span = (of(day()), of(day()));
    let cost =
        (of(row_id()), day(), Picks::any(), decimal(), word(CostKind::ALL), any::<bool>(), span, of(text()))
            .prop_map(move |(id, date, picks, amount, kind, with_purpose, (from, to), note)| {
                let purpose = with_purpose.then(|| picks.purpose(&b));
                let to = to.filter(|to| from.is_none_or(|from| from <= *to));
                Cost { id, date, activity: picks.activity(&b), amount, kind, purpose, from, to, note }
            });
    let b = business.clone();
    let support = (of(row_id()), day(), Picks::any(), of(count()), of(count()), of(minutes())).prop_map(
        move |(id, date, picks, opened, resolved, minutes)| Support {
            id,
            date,
            activity: picks.activity(&b),
            opened,
            resolved,
            minutes,
        },
    );
    let experiment = (row_id(), Picks::any(), day(), of(day()), amount(), of(text())).prop_map(
        move |(id, picks, from, to, change, note)| {
            let to = to.filter(|to| from <= *to);
            Experiment { id, activity: picks.activity(&business), from, to, change, note }
        },
    );
    (
        vec(time, 0..6).prop_map(|rows| apart(rows, |row| row.id.as_ref())),
        vec(cost, 0..6).prop_map(|rows| apart(rows, |row| row.id.as_ref())),
        vec(support, 0..4).prop_map(|rows| apart(rows, |row| row.id.as_ref())),
        vec(experiment, 0..4).prop_map(|rows| apart(rows, |row| Some(&row.id))),
    )
}

fn sales(business: Business) -> impl Strategy<Value = Vec<Sale>> {
    let texts = (of(text()), of(text()), of(row_id()));
    let money = (of(decimal()), of(decimal()));
    let words = (of(word(Channel::ALL)), of(any::<bool>()));
    let sale = (row_id(), day(), money, texts, words, of(Picks::any()), any::<bool>()).prop_map(
        move |(
            id,
            date,
            (revenue, margin),
            (customer, how_found, refund_of),
            (channel, new),
            picks,
            on_property,
        )| Sale {
            date,
            revenue,
            margin,
            customer,
            activity: picks.as_ref().map(|picks| picks.activity(&business)),
            how_found,
            channel,
            new,
            refund_of: refund_of.filter(|refunded| *refunded != id),
            property: picks.and_then(|picks| picks.property(&business)).filter(|_| on_property),
            id,
        },
    );
    vec(sale, 0..6).prop_map(|rows| apart(rows, |row| Some(&row.id)))
}

type Contacts = (Vec<Enquiry>, Vec<Visits>, Vec<Journey>, Vec<Post>);

fn contacts(business: Business) -> impl Strategy<Value = Contacts> {
    let b = business.clone();
    let words = (word(Outcome::ALL), of(word(LostBecause::ALL)), of(any::<bool>()));
    let enquiry = (row_id(), day(), of(Picks::any()), words, of(row_id()), of(text())).prop_map(
        move |(id, date, picks, (outcome, lost_because, new), sale, how_found)| {
            let activity = picks.map(|picks| picks.activity(&b));
            Enquiry { id, date, activity, outcome, lost_because, sale, new, how_found }
        },
    );
    let b = business.clone();
    let visits = (of(row_id()), day(), of(Picks::any()), count(), of(count())).prop_map(
        move |(id, date, picks, visits, goals)| {
            let property = picks.as_ref().and_then(|picks| picks.property(&b));
            Visits { id, date, activity: picks.map(|picks| picks.activity(&b)), visits, goals, property }
        },
    );
    let b = business.clone();
    let journey = (of(row_id()), day(), text(), of(Picks::any()), of(row_id())).prop_map(
        move |(id, date, visitor, picks, sale)| {
            let property = picks.as_ref().and_then(|picks| picks.property(&b));
            Journey { id, date, visitor, activity: picks.map(|picks| picks.activity(&b)), sale, property }
        },
    );
    let words = (of(word(PostKind::ALL)), of(word(Intent::ALL)), of(text()), of(clock()));
    let counts = vec(of(count()), 5);
    let post = (row_id(), day(), Picks::any(), words, counts).prop_map(
        move |(id, date, picks, (kind, intent, text, time), counts)| {
            let [reach, likes, comments, shares, clicks] = std::array::from_fn(|at| counts[at]);
            let activity = picks.activity(&business);
            Post { id, date, time, activity, kind, intent, text, reach, likes, comments, shares, clicks }
        },
    );
    (
        vec(enquiry, 0..5).prop_map(|rows| apart(rows, |row| Some(&row.id))),
        vec(visits, 0..5).prop_map(|rows| apart(rows, |row| row.id.as_ref())),
        vec(journey, 0..5).prop_map(|rows| apart(rows, |row| row.id.as_ref())),
        vec(post, 0..5).prop_map(|rows| apart(rows, |row| Some(&row.id))),
    )
}

/// Any books.
pub fn books() -> impl Strategy<Value = Books> {
    business().prop_flat_map(|business| {
        let rows = (effort(business.clone()), sales(business.clone()), contacts(business.clone()));
        rows.prop_map(
            move |((time, costs, support, experiments), sales, (enquiries, visits, journeys, posts))| Books {
                business: business.clone(),
                time,
                costs,
                sales,
                enquiries,
                visits,
                journeys,
                posts,
                support,
                experiments,
            },
        )
    })
}

/// A day on which everything that [`books`] makes has happened.
pub fn at_the_end_of_time() -> Reading {
    Reading::on(Date::new(9999, 12, 30).unwrap())
}

/// A ZIP archive of files that are not packed.
pub fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let files: Vec<_> = files.iter().map(|(name, bytes)| (*name, 0, *bytes)).collect();
    archive_packed(&files)
}

/// A ZIP archive of files that are packed already, by their method.
pub fn archive_packed(files: &[(&str, u16, &[u8])]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, method, bytes) in files {
        let at = archive.len() as u32;
        let check = if *method == 0 { crc32(bytes) } else { 0 };
        let mut common = [20, 0].map(u16::to_le_bytes).concat();
        common.extend([*method, 0, 0].map(u16::to_le_bytes).concat());
        common.extend([check, bytes.len() as u32, bytes.len() as u32].map(u32::to_le_bytes).concat());
        common.extend([name.len() as u16, 0].map(u16::to_le_bytes).concat());
        archive.extend([b"PK\x03\x04", &common[..], name.as_bytes(), bytes].concat());
        directory
            .extend([b"PK\x01\x02", &20u16.to_le_bytes()[..], &common, &[0; 10], &at.to_le_bytes()].concat());
        directory.extend(name.as_bytes());
    }
    let count = (files.len() as u16).to_le_bytes();
    let sizes = [directory.len() as u32, archive.len() as u32].map(u32::to_le_bytes).concat();
    archive.extend(&directory);
    archive.extend([b"PK\x05\x06", &[0; 4][..], &count, &count, &sizes, &[0; 2]].concat());
    archive
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 },
        )
    })
}

/// About so many zeros, packed by DEFLATE into a thousandth.
pub fn zeros_packed(count: usize) -> Vec<u8> {
    // The last block, of fixed codes; the literal 0; then copies of 258 bytes from one byte before: the code of 258
    // is 11000101, that of the distance 00000, both from their highest bits.
    let bits = |text: &'static str| text.bytes().map(|bit| bit == b'1');
    let copies = std::iter::repeat_n("1100010100000", count / 258).flat_map(bits);
    let all: Vec<bool> = bits("110").chain(bits("00110000")).chain(copies).chain(bits("0000000")).collect();
    let byte = |bits: &[bool]| bits.iter().rev().fold(0, |sum, bit| sum << 1 | u8::from(*bit));
    all.chunks(8).map(byte).collect()
}

/// A count as large as the format lets one be.
fn count() -> impl Strategy<Value = u64> {
    0..=i64::MAX.unsigned_abs()
}
