//! `business.toml` of a business, so that reading it gives the same business, to the last digit.

use std::fmt::Display;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::{Activity, Business, Minutes, Offer, Property, Rates, WorkingTime};

/// The text of `business.toml`.
pub fn business_toml(business: &Business) -> String {
    let mut page = Page::default();
    page.text("name", Some(&business.name));
    page.text("currency", Some(business.currency.as_str()));
    page.text("time_zone", Some(&business.time_zone));
    page.text("country", business.country.as_deref());
    if let Some(period) = business.period {
        page.section("[period]");
        page.day("from", period.from);
        page.day("to", period.to);
    }
    working_time(&mut page, &business.working_time);
    if business.offer != Offer::default() {
        page.section("[offer]");
        offer(&mut page, &business.offer);
    }
    if let Some(Minutes(minutes)) = business.minutes_per_case_elsewhere {
        page.section("[support]");
        page.number("minutes_per_case_elsewhere", Some(minutes));
    }
    business.properties.iter().for_each(|each| property(&mut page, each));
    business.activities.iter().for_each(|each| activity(&mut page, each));
    page.0
}

fn working_time(page: &mut Page, time: &WorkingTime) {
    page.section("[time]");
    page.number("hourly_rate", time.hourly_rate);
    page.number("annual_revenue", time.annual_revenue);
    page.number("hours_per_week", time.hours_per_week);
    page.number("weekly_budget_minutes", time.weekly_budget.map(|minutes| minutes.0));
    if !time.people.is_empty() {
        page.section("[time.people]");
        for (person, rates) in &time.people {
            page.line(&quoted(person), rates_of(rates));
        }
    }
}

/// One rate that always holds is a number; any other is a list of rates with their first days.
fn rates_of(Rates(rates): &Rates) -> String {
    if let [only] = rates.as_slice()
        && only.from.is_none()
    {
        return only.rate.to_string();
    }
    let rates = rates.iter().map(|rate| match rate.from {
        Some(from) => format!("{{ rate = {}, from = {from} }}", rate.rate),
        None => format!("{{ rate = {} }}", rate.rate),
    });
    format!("[ {} ]", rates.collect::<Vec<_>>().join(", "))
}

fn offer(page: &mut Page, offer: &Offer) {
    page.text("kind", offer.kind.map(crate::OfferKind::code));
    page.number("price", offer.price);
    page.number("margin", offer.margin);
    page.text("bought", offer.bought.map(crate::Bought::code));
    page.text("buyers", offer.buyers.map(crate::Buyers::code));
    page.number("visit_value", offer.visit_value);
}

fn property(page: &mut Page, property: &Property) {
    page.section("[[property]]");
    page.text("id", Some(property.id.as_str()));
    page.text("site", property.site.as_deref());
    if let Some(own) = &property.offer {
        page.section("[property.offer]");
        offer(page, own);
    }
}

fn activity(page: &mut Page, activity: &Activity) {
    page.section("[[activity]]");
    page.text("id", Some(activity.id.as_str()));
    page.text("name", activity.name.as_deref());
    page.text("kind", Some(activity.kind.code()));
    page.text("network", activity.network.map(crate::Network::code));
    page.texts("purposes", activity.purposes.iter().map(|purpose| purpose.code()));
    if !activity.called.is_empty() {
        page.texts("called", activity.called.iter().map(String::as_str));
    }
    page.number("usual_minutes_per_week", activity.usual_minutes_per_week.map(|minutes| minutes.0));
    page.day("since", activity.since);
}

/// TOML being written, line by line.
#[derive(Default)]
struct Page(String);

impl Page {
    fn section(&mut self, header: &str) {
        self.0.push('\n');
        self.0.push_str(header);
        self.0.push('\n');
    }

    fn line(&mut self, key: &str, value: impl Display) {
        self.0.extend([key, " = ", &value.to_string(), "\n"]);
    }

    fn text(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.line(key, quoted(text));
        }
    }

    fn texts<'t>(&mut self, key: &str, texts: impl Iterator<Item = &'t str>) {
        self.line(key, format!("[{}]", texts.map(quoted).collect::<Vec<_>>().join(", ")));
    }

    fn number(&mut self, key: &str, number: Option<Decimal>) {
        if let Some(number) = number {
            self.line(key, number);
        }
    }

    fn day(&mut self, key: &str, day: Option<Date>) {
        if let Some(day) = day {
            self.line(key, day);
        }
    }
}

/// A text as a basic string of TOML, on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.extend([format!("\\u{:04X}", u32::from(c))]),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
