//! The books of a simulated business: what it wrote down of its world, as rows.

use rust_decimal::Decimal;
use tulos_books::{
    self as books, ActivityId, Books, Business, Cost, Experiment, Kind, Minutes, Offer, Purpose, Rate, Rates,
    RowId, Sale, Time, WorkingTime,
};

use super::answers;
use super::chance::Chance;
use super::customers::{Came, Contact};
use super::habits::Money;
use super::tracing::{self, Seen};
use super::traffic;
use super::world::World;

/// Who helps.
const HELPER: &str = "Anna";
/// The activity that friends are, where they are listed.
const FRIENDS: &str = "word-of-mouth";

/// A contact with what was seen of it and what it answered.
pub(crate) struct Noted {
    /// The contact.
    pub(crate) contact: Contact,
    /// What was seen.
    pub(crate) seen: Seen,
    /// What it said.
    pub(crate) answer: Option<String>,
    /// Its number in the books.
    pub(crate) number: usize,
}

/// Looks at every contact.
pub(crate) fn note(world: &World, chance: &mut Chance, contacts: Vec<Contact>) -> Vec<Noted> {
    let noted = |(number, contact)| {
        let seen = tracing::look(world, chance, &contact);
        let answer = answers::answer(world, chance, &contact);
        Noted { contact, seen, answer, number }
    };
    contacts.into_iter().enumerate().map(noted).collect()
}

/// Writes the books.
pub(crate) fn write(world: &World, chance: &mut Chance, name: &str, noted: &[Noted]) -> Books {
    let mut books = Books {
        business: business(world, chance, name),
        time: Vec::new(),
        costs: Vec::new(),
        sales: Vec::new(),
        enquiries: Vec::new(),
        visits: Vec::new(),
        journeys: Vec::new(),
        posts: Vec::new(),
        support: Vec::new(),
        experiments: experiments(world),
    };
    for part in 0..world.parts.len() {
        books.time.extend(time(world, part));
        books.costs.extend(costs(world, part));
    }
    books.time.sort_by(|a, b| (a.date, &a.activity).cmp(&(b.date, &b.activity)));
    books.costs.sort_by(|a, b| (a.date, &a.activity).cmp(&(b.date, &b.activity)));
    if world.habits.history {
        books.sales.extend(history(world, chance));
    }
    for noted in noted.iter().filter(|noted| noted.contact.bought) {
        sell(world, chance, noted, &mut books.sales);
    }
    books.sales.sort_by_key(|sale| sale.date);
    if world.habits.enquiries {
        books.enquiries = noted.iter().filter_map(|noted| traffic::enquiry(world, chance, noted)).collect();
    }
    books.visits = traffic::visits(world, chance, noted);
    if world.habits.journeys {
        books.journeys = noted.iter().flat_map(|noted| traffic::journey(world, chance, noted)).collect();
    }
    books
}

/// The id of an activity of the world.
pub(crate) fn id_of(world: &World, activity: usize) -> ActivityId {
    id(&world.activities[activity].id)
}

fn id(text: &str) -> ActivityId {
    // The ids come from the list of `activity` and the constant above, all of which have the form.
    ActivityId::new(text).expect("an id of the lab's own list")
}

/// To the cent.
fn money(amount: f64) -> Decimal {
    Decimal::new((amount * 100.0).round() as i64, 2)
}

fn business(world: &World, chance: &mut Chance, name: &str) -> Business {
    let mut working_time =
        WorkingTime { hourly_rate: Some(money(world.rates.owner)), ..WorkingTime::default() };
    if let Some((rate, _)) = world.rates.helper {
        let rates = Rates(vec![Rate { rate: money(rate), from: None }]);
        working_time.people.insert(HELPER.to_owned(), rates);
    }
    if chance.yes(0.3) {
        working_time.weekly_budget = Some(Minutes(Decimal::from(chance.whole(4, 30) as u64 * 10)));
    }
    let mut activities: Vec<books::Activity> =
        (0..world.activities.len()).map(|index| activity(world, chance, index)).collect();
    if world.habits.friends_listed {
        activities.push(friends());
    }
    Business {
        name: name.to_owned(),
        currency: world.place.currency.parse().expect("a code of the lab's own list"),
        time_zone: world.place.zone.to_owned(),
        country: Some(world.place.country.to_owned()),
        period: None,
        working_time,
        offer: offer(world),
        minutes_per_case_elsewhere: None,
        properties: Vec::new(),
        activities,
    }
}

fn offer(world: &World) -> Offer {
    let wares = &world.wares;
    Offer {
        kind: Some(wares.kind),
        price: Some(money(wares.price * wares.spread.median())),
        margin: Some(money(wares.margin)),
        bought: Some(wares.bought),
        buyers: Some(wares.buyers),
        visit_value: None,
    }
}

fn activity(world: &World, chance: &mut Chance, index: usize) -> books::Activity {
    let activity = &world.activities[index];
    let begun =
        (activity.plan.begins > 0 && chance.yes(0.5)).then(|| world.calendar.day(activity.plan.begins * 7));
    books::Activity {
        id: id(&activity.id),
        name: activity.name.map(str::to_owned),
        kind: activity.kind,
        network: activity.network,
        purposes: activity.purposes.clone(),
        called: activity.name.filter(|_| chance.yes(0.3)).map(str::to_lowercase).into_iter().collect(),
        usual_minutes_per_week: None,
        since: begun,
    }
}

fn friends() -> books::Activity {
    books::Activity {
        id: id(FRIENDS),
        name: None,
        kind: Kind::Referral,
        network: None,
        purposes: vec![Purpose::Reach],
        called: Vec::new(),
        usual_minutes_per_week: None,
        since: None,
    }
}

/// The purpose of a part, written down where its activity has two.
fn purpose(world: &World, part: usize) -> Option<Purpose> {
    let part = &world.parts[part];
    (world.activities[part.activity].purposes.len() > 1).then_some(part.purpose)
}

fn time(world: &World, part: usize) -> impl Iterator<Item = Time> {
    world.parts[part].effort.minutes.iter().map(move |row| Time {
        id: None,
        date: world.calendar.day(row.day),
        activity: id_of(world, world.parts[part].activity),
        minutes: Minutes(Decimal::from(row.minutes)),
        purpose: purpose(world, part),
        person: row.helper.then(|| HELPER.to_owned()),
    })
}

fn costs(world: &World, part: usize) -> impl Iterator<Item = Cost> {
    world.parts[part].effort.paid.iter().map(move |row| {
        let ahead = row.days > 1;
        Cost {
            id: None,
            date: world.calendar.day(row.day),
            activity: id_of(world, world.parts[part].activity),
            amount: Decimal::new(row.cents, 2),
            kind: row.kind,
            purpose: purpose(world, part),
            from: ahead.then(|| world.calendar.day(row.day)),
            to: ahead.then(|| world.calendar.day(row.day + row.days - 1)),
            note: None,
        }
    })
}

fn experiments(world: &World) -> Vec<Experiment> {
    let mut rows = Vec::new();
    for (index, activity) in world.activities.iter().enumerate() {
        for &(from, weeks, change) in &activity.plan.set {
            rows.push(Experiment {
                id: RowId(format!("e{}", rows.len() + 1).into()),
                activity: id_of(world, index),
                from: world.calendar.day(from * 7),
                to: Some(world.calendar.day((from + weeks) * 7 - 1)),
                change: money(change),
                note: None,
            });
        }
    }
    rows
}

/// One sale each of the customers of before, in the year before the period.
fn history(world: &World, chance: &mut Chance) -> Vec<Sale> {
    let before = world.people.before();
    let price = world.wares.price;
    let sale = |customer| {
        let back = chance.whole(1, 360);
        Sale {
            id: RowId(format!("h{customer:05}").into()),
            date: world.calendar.first.saturating_sub(jiff::Span::new().days(back as i64)),
            revenue: Some(money(price * world.wares.spread.draw(chance))),
            margin: None,
            customer: Some(customer_name(customer)),
            activity: None,
            how_found: None,
            channel: None,
            new: world.habits.tells_new.then_some(true),
            refund_of: None,
            property: None,
        }
    };
    (0..before).map(sale).collect()
}

fn customer_name(customer: usize) -> String {
    format!("c{customer:05}")
}

/// The id of the sale of a contact.
pub(crate) fn sale_id(noted: &Noted) -> RowId {
    RowId(format!("s{:06}", noted.number).into())
}

/// The row of a sale, and now and then the row that gives its money back.
fn sell(world: &World, chance: &mut Chance, noted: &Noted, sales: &mut Vec<Sale>) {
    let (contact, habits) = (&noted.contact, &world.habits);
    let price = world.wares.price * world.demand.price[super::world::WARM + contact.day];
    let revenue = money(price * world.wares.spread.draw(chance));
    let margin = (revenue * money(world.wares.margin)).round_dp(2);
    let sale = Sale {
        id: sale_id(noted),
        date: world.calendar.day(contact.day),
        revenue: (habits.money != Money::Margin).then_some(revenue),
        margin: (habits.money != Money::Revenue).then_some(margin),
        customer: habits.customers.then(|| customer_name(contact.customer)),
        activity: noted.seen.traced.map(|activity| id_of(world, activity)),
        how_found: noted.answer.clone(),
        channel: habits.tells_channel.then_some(noted.seen.channel),
        new: habits.tells_new.then_some(contact.came != Came::Again),
        refund_of: None,
        property: None,
    };
    if chance.yes(world.wares.refunds) {
        let day = (contact.day + chance.whole(1, 20)).min(world.calendar.days() - 1);
        sales.push(refund(&sale, world.calendar.day(day)));
    }
    sales.push(sale);
}

fn refund(sale: &Sale, date: jiff::civil::Date) -> Sale {
    Sale {
        id: RowId(format!("{}r", sale.id.0).into()),
        date,
        revenue: sale.revenue.map(|amount| -amount),
        margin: sale.margin.map(|amount| -amount),
        customer: sale.customer.clone(),
        refund_of: Some(sale.id.clone()),
        activity: None,
        how_found: None,
        channel: None,
        new: None,
        property: None,
    }
}
