//! The business from its settings.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::known::{ById, Known};
use super::setting::{Section, Setting, Taker, Value, a_day, amount, one_of, positive, share, text};
use crate::fault::{FaultKind, Faulty, Told};
use crate::nearest::nearest;
use crate::{
    Activity, ActivityId, Bought, Business, Buyers, Currency, Kind, Minutes, Network, Offer, OfferKind,
    Period, Property, PropertyId, Purpose, Rate, Rates, WorkingTime,
};

/// The business, unless a fault was told; and what its tables may refer to, as far as it can be known.
pub(crate) fn business(settings: Section, told: &mut Told) -> (Option<Business>, Known) {
    let before = told.count();
    let mut top = Taker::new(settings, told);
    let currency = top.must("currency", currency);
    let properties = properties(&mut top);
    let activities = activities(&mut top);
    let business = of_settings(&mut top, currency);
    top.end();
    let known = Known {
        activities: activities.as_ref().ok().map(|listed| listed.ids.clone()),
        properties: properties.as_ref().ok().map(|listed| listed.ids.clone()),
        currency: currency.ok(),
    };
    let whole = || {
        Ok::<_, Faulty>(Business { properties: properties?.all, activities: activities?.all, ..business? })
    };
    (whole().ok().filter(|_| told.count() == before), known)
}

/// The business but for its properties and activities.
fn of_settings(top: &mut Taker, currency: Result<Currency, Faulty>) -> Result<Business, Faulty> {
    let name = top.must("name", text);
    let time_zone = top.must("time_zone", time_zone);
    let country = top.may("country", country);
    let period = period(top);
    let working_time = working_time(top);
    let offer = own_offer(top);
    let elsewhere = elsewhere(top);
    Ok(Business {
        name: name?,
        currency: currency?,
        time_zone: time_zone?,
        country: country?,
        period: period?,
        working_time: working_time?,
        offer: offer?.unwrap_or_default(),
        minutes_per_case_elsewhere: elsewhere?,
        properties: Vec::new(),
        activities: Vec::new(),
    })
}

fn currency(value: &Value) -> Result<Currency, FaultKind> {
    text(value)?.parse().map_err(|_| FaultKind::NotACurrency)
}

fn country(value: &Value) -> Result<String, FaultKind> {
    let text = text(value)?;
    let formed = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if formed { Ok(text) } else { Err(FaultKind::NotACountry) }
}

fn time_zone(value: &Value) -> Result<String, FaultKind> {
    let text = text(value)?;
    if jiff::tz::TimeZone::get(&text).is_ok() {
        return Ok(text);
    }
    let zones: Vec<_> = jiff::tz::db().available().collect();
    let names = || zones.iter().map(jiff::tz::TimeZoneName::as_str);
    // People name the city alone.
    let city =
        |zone: &&str| zone.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(text.trim()));
    let nearest = names().find(city).or_else(|| nearest(&text, names())).unwrap_or("UTC").to_owned();
    Err(FaultKind::UnknownZone { nearest })
}

fn minutes(value: &Value) -> Result<Minutes, FaultKind> {
    amount(value).map(Minutes)
}

fn period(top: &mut Taker) -> Result<Option<Period>, Faulty> {
    let Some(section) = top.section("period")? else { return Ok(None) };
    let mut period = top.within(section);
    let from = period.may("from", a_day);
    let end = period.take("to");
    let to = end.as_ref().map(|end| period.read(end, a_day)).transpose();
    if let (Ok(Some(begins)), Ok(Some(ends)), Some(end)) = (from, to, &end)
        && ends < begins
    {
        period.fault(end, FaultKind::EndsBeforeItBegins { from: begins.to_string() });
    }
    period.end();
    Ok(Some(Period { from: from?, to: to? }))
}

fn working_time(top: &mut Taker) -> Result<WorkingTime, Faulty> {
    let Some(section) = top.section("time")? else {
        return Err(top.missing("time.hourly_rate", FaultKind::NoRate));
    };
    let mut time = top.within(section);
    let hourly_rate = time.may("hourly_rate", amount);
    let annual_revenue = time.may("annual_revenue", amount);
    let hours_per_week = time.may("hours_per_week", positive);
    let weekly_budget = time.may("weekly_budget_minutes", minutes);
    let people = people(&mut time);
    let follows = annual_revenue != Ok(None) && hours_per_week != Ok(None);
    if hourly_rate == Ok(None) && !follows {
        time.missing("hourly_rate", FaultKind::NoRate);
    }
    time.end();
    Ok(WorkingTime {
        hourly_rate: hourly_rate?,
        annual_revenue: annual_revenue?,
        hours_per_week: hours_per_week?,
        weekly_budget: weekly_budget?,
        people: people?,
    })
}

fn people(time: &mut Taker) -> Result<BTreeMap<String, Rates>, Faulty> {
    let Some(section) = time.section("people")? else { return Ok(BTreeMap::new()) };
    let mut taker = time.within(section);
    let mut names = HashSet::new();
    let mut people = Vec::new();
    for (name, setting) in taker.rest() {
        if name.trim().is_empty() {
            taker.fault(&setting, FaultKind::Empty);
        }
        if !names.insert(name.trim().to_lowercase()) {
            taker.fault(&setting, FaultKind::PersonTwice);
        }
        people.push(rates(&mut taker, setting).map(|rates| (name, rates)));
    }
    people.into_iter().collect()
}

/// What a person costs: one number, or a list of rates with the days from which they hold.
fn rates(people: &mut Taker, setting: Setting) -> Result<Rates, Faulty> {
    let Setting { value: Value::List(list), place } = setting else {
        let rate = people.read(&setting, amount)?;
        return Ok(Rates(vec![Rate { rate, from: None }]));
    };
    let mut rates = Vec::new();
    for entry in &list {
        let Value::Section(section) = &entry.value else {
            return Err(people.fault(entry, FaultKind::NotASection));
        };
        let mut taker = people.within(section.clone());
        let (rate, from) = (taker.must("rate", amount), taker.may("from", a_day));
        taker.end();
        rates.push(Rate { rate: rate?, from: from? });
    }
    rates.sort_by_key(|rate| rate.from);
    let whole = Setting { value: Value::List(list), place };
    if rates.is_empty() {
        people.fault(&whole, FaultKind::NothingListed);
    }
    if rates.windows(2).any(|pair| pair[0].from == pair[1].from) {
        people.fault(&whole, FaultKind::RateTwice);
    }
    Ok(Rates(rates))
}

fn own_offer(taker: &mut Taker) -> Result<Option<Offer>, Faulty> {
    let section = taker.section("offer")?;
    section.map(|section| offer(taker.within(section))).transpose()
}

fn offer(mut taker: Taker) -> Result<Offer, Faulty> {
    let kind = taker.may("kind", one_of(OfferKind::ALL, OfferKind::code));
    let price = taker.may("price", amount);
    let margin = taker.may("margin", share);
    let bought = taker.may("bought", one_of(Bought::ALL, Bought::code));
    let buyers = taker.may("buyers", one_of(Buyers::ALL, Buyers::code));
    let visit_value = taker.may("visit_value", amount);
    taker.end();
    Ok(Offer {
        kind: kind?,
        price: price?,
        margin: margin?,
        bought: bought?,
        buyers: buyers?,
        visit_value: visit_value?,
    })
}

fn elsewhere(top: &mut Taker) -> Result<Option<Minutes>, Faulty> {
    let Some(section) = top.section("support")? else { return Ok(None) };
    let mut support = top.within(section);
    let minutes = support.may("minutes_per_case_elsewhere", minutes);
    support.end();
    minutes
}

/// What was listed, and by which ids it may be referred to.
struct Listed<T, I> {
    all: Vec<T>,
    ids: ById<I>,
}

fn properties(top: &mut Taker) -> Result<Listed<Property, PropertyId>, Faulty> {
    let (mut all, mut ids) = (Vec::new(), HashMap::new());
    for section in top.sections("property")? {
        let mut taker = top.within(section);
        let id = own_id(&mut taker, PropertyId::new, |text| ids.contains_key(text));
        if let Ok(id) = &id {
            ids.insert(id.as_str().into(), id.clone());
        }
        all.extend(property(taker, id));
    }
    Ok(Listed { all, ids })
}

fn property(mut taker: Taker, id: Result<PropertyId, Faulty>) -> Result<Property, Faulty> {
    let site = taker.may("site", text);
    let offer = own_offer(&mut taker);
    taker.end();
    Ok(Property { id: id?, site: site?, offer: offer? })
}

fn activities(top: &mut Taker) -> Result<Listed<Activity, (ActivityId, Vec<Purpose>)>, Faulty> {
    let (mut all, mut ids) = (Vec::new(), HashMap::new());
    for section in top.sections("activity")? {
        let mut taker = top.within(section);
        let id = own_id(&mut taker, ActivityId::new, |text| ids.contains_key(text));
        let activity = activity(taker, id.clone());
        let purposes = activity.as_ref().map(|activity| activity.purposes.clone()).unwrap_or_default();
        if let Ok(id) = id {
            ids.insert(id.as_str().into(), (id, purposes));
        }
        all.extend(activity);
    }
    Ok(Listed { all, ids })
}

/// The id of an entry of a list, which no other entry may have.
fn own_id<T>(
    taker: &mut Taker,
    form: fn(&str) -> Option<T>,
    is_taken: impl Fn(&str) -> bool,
) -> Result<T, Faulty> {
    let setting = taker.take("id").ok_or_else(|| taker.missing("id", FaultKind::MissingKey))?;
    let id = taker.read(&setting, text)?;
    if is_taken(&id) {
        return Err(taker.fault(&setting, FaultKind::IdTwice));
    }
    taker.read(&setting, |_| form(&id).ok_or(FaultKind::NotAnId))
}

fn activity(mut taker: Taker, id: Result<ActivityId, Faulty>) -> Result<Activity, Faulty> {
    let name = taker.may("name", text);
    let kind = taker.must("kind", one_of(Kind::ALL, Kind::code));
    let network = taker.may("network", one_of(Network::ALL, Network::code));
    let purposes = purposes(&mut taker);
    let called = taker.list("called");
    let called = called
        .and_then(|list| list.iter().map(|setting| taker.read(setting, text)).collect::<Result<_, _>>());
    let usual_minutes_per_week = taker.may("usual_minutes_per_week", minutes);
    let since = taker.may("since", a_day);
    taker.end();
    Ok(Activity {
        id: id?,
        name: name?,
        kind: kind?,
        network: network?,
        purposes: purposes?,
        called: called?,
        usual_minutes_per_week: usual_minutes_per_week?,
        since: since?,
    })
}

fn purposes(activity: &mut Taker) -> Result<Vec<Purpose>, Faulty> {
    let list = activity.list("purposes")?;
    if list.is_empty() {
        return Err(activity.missing("purposes", FaultKind::NothingListed));
    }
    let mut purposes = Vec::new();
    for setting in &list {
        let purpose = activity.read(setting, one_of(Purpose::ALL, Purpose::code))?;
        if purposes.contains(&purpose) {
            activity.fault(setting, FaultKind::ListedTwice);
        }
        purposes.push(purpose);
    }
    Ok(purposes)
}
