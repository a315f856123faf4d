//! Orders and enquiries as the bakery writes them down: what was paid, who asked first, why some did not buy, what was given back.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use tulos_books::{Channel, Enquiry, Journey, LostBecause, Outcome, RowId, Sale};

use super::calendar::{DAYS, date_of};
use super::cast::Part;
use super::said;
use super::seen::{Seen, look};
use super::settings::{id, site};
use super::town::{Came, Contact, Customer, Town};
use crate::bank::chance::Chance;

/// What an order costs at first in euros, its spread, and what it costs more with each new year.
const PRICE: (f64, f64, f64) = (55.0, 0.32, 1.04);
/// A café or an office orders more at once.
const TRADE: f64 = 1.7;
/// Share of orders of which money is given back.
const REFUNDS: f64 = 0.012;

/// A contact as the bakery knows it.
pub(super) struct Noted {
    pub(super) contact: Contact,
    pub(super) seen: Seen,
    answer: Option<String>,
    /// Its number, over all contacts.
    number: usize,
    /// Profit before marketing in cents, if they bought: what was given back is off.
    pub(super) profit: i64,
}

/// The rows of the shop.
#[derive(Default)]
pub(super) struct Shop {
    pub(super) noted: Vec<Noted>,
    pub(super) sales: Vec<Sale>,
    pub(super) enquiries: Vec<Enquiry>,
    pub(super) journeys: Vec<Journey>,
}

impl Shop {
    /// Writes down all contacts of three years.
    pub(super) fn write(chance: &mut Chance, town: &Town) -> Self {
        let mut shop = Self::default();
        for contact in &town.contacts {
            let seen = look(chance, contact);
            let answer = said::answer(chance, contact);
            // Who looks around in the shop and leaves is not written down.
            if !contact.bought && seen.channel == Channel::Counter {
                continue;
            }
            let number = shop.noted.len() + 1;
            let mut noted = Noted { contact: contact.clone(), seen, answer, number, profit: 0 };
            if contact.bought {
                noted.profit = shop.sell(chance, &noted, &town.customers[contact.customer]);
            }
            shop.enquiries.extend(enquiry(chance, &noted));
            shop.journeys.extend(journey(chance, &noted));
            shop.noted.push(noted);
        }
        shop.sales.sort_by_key(|sale| sale.date);
        shop.enquiries.sort_by_key(|enquiry| enquiry.date);
        shop.journeys.sort_by_key(|touch| touch.date);
        shop
    }

    /// The row of an order, and now and then the row that gives some of it back. Returns the profit in cents.
    fn sell(&mut self, chance: &mut Chance, noted: &Noted, customer: &Customer) -> i64 {
        let contact = &noted.contact;
        let years = i32::from(date_of(contact.day).year() - 2024).max(0);
        let price = PRICE.0 * PRICE.2.powi(years) * if customer.trade { TRADE } else { 1.0 };
        // Prices end on a half euro.
        let revenue = 50 * (chance.lognormal(price, PRICE.1).clamp(18.0, 420.0) * 2.0).round() as i64;
        let margin = (revenue as f64 * chance.normal(0.45, 0.03).clamp(0.35, 0.55)).round() as i64;
        let sale = Sale {
            id: order(noted),
            date: date_of(contact.day),
            revenue: Some(Decimal::new(revenue, 2)),
            margin: Some(Decimal::new(margin, 2)),
            customer: customer.named.then(|| format!("c{:04}", contact.customer + 1)),
            activity: noted.seen.traced.map(id),
            how_found: noted.answer.clone(),
            channel: Some(noted.seen.channel),
            new: Some(contact.came != Came::Again),
            refund_of: None,
            property: (noted.seen.channel == Channel::Web).then(site),
        };
        let day = contact.day + chance.whole(1, 6);
        let back = if chance.yes(REFUNDS) && day < DAYS { *chance.pick(&[1, 2]) } else { 0 };
        if back > 0 {
            self.sales.push(refund(&sale, date_of(day), (revenue / back, margin / back)));
        }
        self.sales.push(sale);
        if back > 0 { margin - margin / back } else { margin }
    }
}

fn order(noted: &Noted) -> RowId {
    RowId(format!("o{:05}", noted.number).into())
}

fn refund(sale: &Sale, date: Date, (revenue, margin): (i64, i64)) -> Sale {
    Sale {
        id: RowId(format!("{}-back", sale.id.0).into()),
        date,
        revenue: Some(Decimal::new(-revenue, 2)),
        margin: Some(Decimal::new(-margin, 2)),
        refund_of: Some(sale.id.clone()),
        activity: None,
        how_found: None,
        new: None,
        ..sale.clone()
    }
}

/// Who does not order at once, asks; regulars hardly ever do.
fn enquiry(chance: &mut Chance, noted: &Noted) -> Option<Enquiry> {
    let (contact, channel) = (&noted.contact, noted.seen.channel);
    let asks = match channel {
        _ if !contact.bought => true,
        Channel::Counter => false,
        Channel::Other => true,
        _ if contact.came == Came::Again => chance.yes(0.05),
        _ => chance.yes(0.6),
    };
    if !asks {
        return None;
    }
    let before = if contact.bought { chance.whole(0, contact.day.min(3)) } else { 0 };
    let late = contact.day + 12 > DAYS;
    let outcome = match contact.bought {
        true => Outcome::Won,
        false if late && chance.yes(0.7) => Outcome::Open,
        false => Outcome::Lost,
    };
    let lost = outcome == Outcome::Lost;
    Some(Enquiry {
        id: RowId(format!("q{:05}", noted.number).into()),
        date: date_of(contact.day - before),
        activity: noted.seen.traced.map(id),
        outcome,
        lost_because: lost.then(|| lost_because(chance, contact)).flatten(),
        sale: contact.bought.then(|| order(noted)),
        new: Some(contact.came != Came::Again),
        // What a buyer said stands with the order.
        how_found: noted.answer.clone().filter(|_| !contact.bought),
    })
}

/// On Facebook the answer comes days later, and by then they have a cake.
fn lost_because(chance: &mut Chance, contact: &Contact) -> Option<LostBecause> {
    if chance.yes(0.1) {
        return None;
    }
    let late = contact.causes.contains(&Part::Facebook);
    let (silence, timing) = if late { (0.5, 0.25) } else { (0.15, 0.2) };
    let because = *chance.weighted(&[
        (LostBecause::Silence, silence),
        (LostBecause::Timing, timing),
        (LostBecause::Price, 0.16),
        (LostBecause::NoNeed, 0.05),
        (LostBecause::Competitor, 0.1),
        (LostBecause::Other, 0.04),
    ]);
    Some(because)
}

/// The way of a visitor who allowed the site to remember it, touch by touch.
fn journey(chance: &mut Chance, noted: &Noted) -> Vec<Journey> {
    let touches = &noted.seen.touches;
    if !noted.seen.remembered || touches.is_empty() {
        return Vec::new();
    }
    let mut back: Vec<usize> = touches.iter().map(|_| chance.whole(0, noted.contact.day.min(9))).collect();
    back.sort_unstable_by(|a, b| b.cmp(a));
    let last = touches.len() - 1;
    // They order on the day of the last touch.
    back[last] = 0;
    let row = |(index, (activity, back)): (usize, (&&str, usize))| Journey {
        id: None,
        date: date_of(noted.contact.day).saturating_sub((back as i64).days()),
        visitor: format!("v{:05}", noted.number),
        activity: Some(id(activity)),
        sale: (index == last && noted.contact.bought).then(|| order(noted)),
        property: Some(site()),
    };
    touches.iter().zip(back).enumerate().map(row).collect()
}
