//! The people of the town, one by one: they need a cake, come anyway or because something persuaded them, send friends, and come
//! again. It is not the judgement's model: several activities may persuade the same person, and some come anyway.

use tulos_books::Purpose;

use super::calendar::{DAYS, season};
use super::cast::Part;
use super::effort::Effort;
use crate::bank::chance::Chance;

/// People a week who need a cake, on average.
const IN_NEED: f64 = 35.0;
/// Share of them that comes anyway, and of these the share that buys.
const ANYWAY: (f64, f64) = (0.085, 0.87);
/// Share of new customers that sends a friend, and share of the friends that buys.
const FRIENDS: (f64, f64) = (0.12, 0.85);
/// Customers of before the books.
const BEFORE: usize = 400;
/// Orders a year of a customer who comes again, without the newsletter.
const AGAIN: f64 = 0.63;
/// Years until a customer is lost.
const STAYS: f64 = 1.6;
/// Share of customers that are cafés and offices, and how much oftener these order.
const TRADE: (f64, f64) = (0.07, 3.0);

/// Share of customers who give their name, so that they are known when they come again.
const NAMED: f64 = 0.6;

/// How somebody comes to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    New,
    Friend,
    Again,
}

/// Somebody who asked or ordered.
#[derive(Debug, Clone)]
pub(super) struct Contact {
    pub(super) day: usize,
    pub(super) came: Came,
    /// What led them here this time; nothing of it where they would have come anyway.
    pub(super) causes: Vec<Part>,
    /// They would have come without any of these.
    pub(super) anyway: bool,
    /// Who they are.
    pub(super) customer: usize,
    pub(super) bought: bool,
}

/// Somebody who bought once or oftener.
pub(super) struct Customer {
    /// What alone led them, or their friends, to the bakery: without it they would not be customers.
    pub(super) owed_to: Option<Part>,
    /// A café or an office.
    pub(super) trade: bool,
    /// They gave their name.
    pub(super) named: bool,
    /// Orders a day, without the newsletter.
    daily: f64,
    /// The last day on which they came.
    last: usize,
    lost: bool,
}

/// What came of three years.
pub(super) struct Town {
    /// In order of days.
    pub(super) contacts: Vec<Contact>,
    pub(super) customers: Vec<Customer>,
}

impl Town {
    /// Lives through the books.
    pub(super) fn live(chance: &mut Chance, efforts: &[Effort]) -> Self {
        let mut living = Living {
            efforts,
            agenda: vec![Vec::new(); DAYS],
            town: Self { contacts: Vec::new(), customers: Vec::new() },
        };
        for _ in 0..BEFORE {
            living.town.customers.push(Customer::draw(chance, None, 0));
        }
        for day in 0..DAYS {
            living.people_in_need(chance, day);
            living.regulars(chance, day);
            living.at_the_counter(chance, day);
        }
        living.town
    }
}

impl Customer {
    fn draw(chance: &mut Chance, owed_to: Option<Part>, day: usize) -> Self {
        let trade = chance.yes(TRADE.0);
        let mean = AGAIN / 365.0 * if trade { TRADE.1 } else { 0.86 };
        let named = trade || chance.yes(NAMED);
        Self { owed_to, trade, named, daily: chance.gamma(1.2, mean), last: day, lost: false }
    }
}

struct Living<'a> {
    efforts: &'a [Effort],
    agenda: Vec<Vec<(Contact, Option<Part>)>>,
    town: Town,
}

impl Living<'_> {
    /// How strongly the parts of a purpose work on a day.
    fn pushes(&self, purpose: Purpose, day: usize) -> Vec<(Part, f64)> {
        let parts = Part::ALL.into_iter().filter(|part| part.role().purpose == purpose);
        parts.map(|part| (part, part.role().brings * self.efforts[part as usize].force[day])).collect()
    }

    fn people_in_need(&mut self, chance: &mut Chance, day: usize) {
        let pushes = self.pushes(Purpose::Reach, day);
        for _ in 0..chance.poisson(IN_NEED / 7.0 * season(day)) {
            let anyway = chance.yes(ANYWAY.0);
            let mut bought = anyway && chance.yes(ANYWAY.1);
            let mut causes = Vec::new();
            for (part, brings) in &pushes {
                if chance.yes(brings / IN_NEED) {
                    bought |= chance.yes(part.role().wins);
                    causes.push(*part);
                }
            }
            if anyway || !causes.is_empty() {
                let owed_to = if let ([only], false) = (&causes[..], anyway) { Some(*only) } else { None };
                let wait = chance.exponential(2.5) as usize;
                self.note(day + wait, Came::New, causes, anyway, bought, owed_to);
            }
        }
    }

    fn note(
        &mut self,
        day: usize,
        came: Came,
        causes: Vec<Part>,
        anyway: bool,
        bought: bool,
        owed_to: Option<Part>,
    ) {
        if let Some(agenda) = self.agenda.get_mut(day) {
            agenda.push((Contact { day, came, causes, anyway, customer: 0, bought }, owed_to));
        }
    }

    /// Who bought before comes again, a little oftener where something reminds them.
    fn regulars(&mut self, chance: &mut Chance, day: usize) {
        let pushes = self.pushes(Purpose::Retain, day);
        let all = 1.0 + pushes.iter().map(|(_, push)| push).sum::<f64>();
        let season = season(day);
        for (index, customer) in self.town.customers.iter_mut().enumerate() {
            if customer.lost || chance.yes(1.0 / (365.0 * STAYS)) {
                customer.lost = true;
                continue;
            }
            if day < customer.last + 5 || !chance.yes(customer.daily * season * all) {
                continue;
            }
            customer.last = day;
            let mut drawn = chance.share() * all - 1.0;
            let mut cause = None;
            for (part, push) in &pushes {
                if drawn >= 0.0 && drawn < *push {
                    cause = Some(*part);
                }
                drawn -= push;
            }
            self.town.contacts.push(Contact {
                day,
                came: Came::Again,
                causes: cause.into_iter().collect(),
                anyway: cause.is_none(),
                customer: index,
                bought: true,
            });
        }
    }

    /// The new ones of a day become customers, if they buy, and some of them send a friend.
    fn at_the_counter(&mut self, chance: &mut Chance, day: usize) {
        for (contact, owed_to) in std::mem::take(&mut self.agenda[day]) {
            let customer = self.town.customers.len();
            if contact.bought {
                self.town.customers.push(Customer::draw(chance, owed_to, day));
                if chance.yes(FRIENDS.0) {
                    let wait = 4 + chance.exponential(20.0) as usize;
                    let bought = chance.yes(FRIENDS.1);
                    self.note(day + wait, Came::Friend, Vec::new(), true, bought, owed_to);
                }
            }
            self.town.contacts.push(Contact { customer, ..contact });
        }
    }
}
