//! Takes each row in and keeps of it what the judgement needs, until all have come.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use tulos_books::{
    ActivityId, Business, Cost, CostKind, Enquiry, Experiment, Journey, Minutes, Post, Purpose, Row, Sale,
    Support, Time, Visits,
};

use super::hearing::Hearing;
use super::offers::Offers;
use super::period::Extent;
use super::records::{
    ActivityIndex, CostKept, EnquiryKept, ExperimentKept, NO_ACTIVITY, NO_CHANNEL, NO_CUSTOMER, NegativeKept,
    Payment, PostKept, RefundKept, SaleKept, SupportKept, TimeKept, TouchKept, VisitsKept,
};

/// All rows so far.
pub(super) struct Kept {
    pub business: Business,
    pub offers: Offers,
    pub hearing: Hearing,
    /// Days with a row of time or cost.
    pub effort_days: Extent,
    /// Days with a row of any table but experiments, which are plans.
    pub days: Extent,
    /// First day with a row of what was done in an activity: time, costs, posts, support.
    pub first_done: Vec<Option<Date>>,
    pub time: Vec<TimeKept>,
    pub costs: Vec<CostKept>,
    pub experiments: Vec<ExperimentKept>,
    pub visits: Vec<VisitsKept>,
    pub posts: Vec<PostKept>,
    pub support: Vec<SupportKept>,
    pub enquiries: Vec<EnquiryKept>,
    pub touches: Vec<TouchKept>,
    pub sales: Vec<SaleKept>,
    pub refunds: Vec<RefundKept>,
    pub negative: Vec<NegativeKept>,
    /// Rows of time by people without a rate: by name in lower case, the name as written and how many.
    pub without_rate: BTreeMap<String, (String, u64)>,
    numbers: HashMap<ActivityId, ActivityIndex>,
}

impl Kept {
    pub(super) fn new(business: &Business) -> Self {
        let ids = business.activities.iter().map(|activity| activity.id.clone());
        Self {
            business: business.clone(),
            offers: Offers::of(business),
            hearing: Hearing::new(&business.activities),
            effort_days: Extent::default(),
            days: Extent::default(),
            first_done: vec![None; business.activities.len()],
            time: Vec::new(),
            costs: Vec::new(),
            experiments: Vec::new(),
            visits: Vec::new(),
            posts: Vec::new(),
            support: Vec::new(),
            enquiries: Vec::new(),
            touches: Vec::new(),
            sales: Vec::new(),
            refunds: Vec::new(),
            negative: Vec::new(),
            without_rate: BTreeMap::new(),
            numbers: ids.zip(0..).collect(),
        }
    }

    /// Takes a row in. A row of an activity that the business does not have is left out: the reader has told it.
    pub(super) fn put(&mut self, row: Row) {
        match row {
            Row::Time(row) => self.put_time(&row),
            Row::Cost(row) => self.put_cost(&row),
            Row::Experiment(row) => self.put_experiment(&row),
            Row::Visits(row) => self.put_visits(&row),
            Row::Post(row) => self.put_post(&row),
            Row::Support(row) => self.put_support(&row),
            Row::Enquiry(row) => self.put_enquiry(&row),
            Row::Journey(row) => self.put_touch(&row),
            Row::Sale(row) => self.put_sale(&row),
        }
    }

    fn put_time(&mut self, row: &Time) {
        let Some(activity) = self.done(&row.activity, row.date) else { return };
        self.effort_days.add(row.date);
        let rate = number(self.rate(row));
        let minutes = row.minutes.to_f64();
        self.time.push(TimeKept {
            activity,
            date: row.date,
            purpose: self.purpose(activity, row.purpose),
            minutes,
            rate,
        });
    }

    /// What an hour of a row costs; who is not in the books costs what the owner does, and is noted.
    fn rate(&mut self, row: &Time) -> Decimal {
        let owner = self.business.working_time.owner_rate().unwrap_or_default();
        let Some(person) = &row.person else { return owner };
        if let Some(rate) = self.business.working_time.rate_of(person, row.date) {
            return rate;
        }
        let (name, rows) =
            self.without_rate.entry(person.trim().to_lowercase()).or_insert_with(|| (person.clone(), 0));
        // Of several spellings always the same one is told, whichever came first.
        if person < name {
            name.clone_from(person);
        }
        *rows += 1;
        owner
    }

    fn put_cost(&mut self, row: &Cost) {
        let Some(activity) = self.done(&row.activity, row.date) else { return };
        self.effort_days.add(row.date);
        let (from, to) = days_paid_for(row);
        let purpose = self.purpose(activity, row.purpose);
        let (amount, ads) = (number(row.amount), row.kind == CostKind::Ads);
        self.costs.push(CostKept { activity, from, to, purpose, amount, ads });
    }

    fn put_experiment(&mut self, row: &Experiment) {
        let activity = self.number(Some(&row.activity));
        if activity != NO_ACTIVITY {
            self.experiments.push(ExperimentKept {
                activity,
                from: row.from,
                to: row.to,
                change: number(row.change),
            });
        }
    }

    fn put_visits(&mut self, row: &Visits) {
        self.days.add(row.date);
        let activity = self.number(row.activity.as_ref());
        let offer = self.offers.at(row.property.as_ref());
        self.visits.push(VisitsKept {
            activity,
            date: row.date,
            visits: row.visits,
            goals: row.goals,
            offer,
        });
    }

    fn put_post(&mut self, row: &Post) {
        let Some(activity) = self.done(&row.activity, row.date) else { return };
        let reactions = [row.likes, row.comments, row.shares, row.clicks].into_iter().flatten();
        let reactions = reactions.reduce(u64::saturating_add);
        self.posts.push(PostKept {
            activity,
            date: row.date,
            intent: row.intent,
            reach: row.reach,
            reactions,
            likes: row.likes.unwrap_or(0),
        });
    }

    fn put_support(&mut self, row: &Support) {
        let Some(activity) = self.done(&row.activity, row.date) else { return };
        let (opened, minutes) = (row.opened.unwrap_or(0), row.minutes.map(Minutes::to_f64));
        self.support.push(SupportKept { activity, date: row.date, opened, resolved: row.resolved, minutes });
    }

    fn put_enquiry(&mut self, row: &Enquiry) {
        self.days.add(row.date);
        self.enquiries.push(EnquiryKept {
            id: hash(&row.id.0),
            date: row.date,
            activity: self.number(row.activity.as_ref()),
            outcome: row.outcome,
            lost_because: row.lost_because,
            sale: row.sale.as_ref().map(|sale| hash(&sale.0)),
            new: row.new,
            answer: self.hearing.hear(row.how_found.as_deref()),
        });
    }

    fn put_touch(&mut self, row: &Journey) {
        self.days.add(row.date);
        let activity = self.number(row.activity.as_ref());
        let sale = row.sale.as_ref().map(|sale| hash(&sale.0));
        self.touches.push(TouchKept { visitor: hash(&row.visitor), date: row.date, activity, sale });
    }

    fn put_sale(&mut self, row: &Sale) {
        self.days.add(row.date);
        let offer = &self.offers[self.offers.at(row.property.as_ref())];
        if let Some(sale) = &row.refund_of {
            let profit = offer.stated_profit(row).unwrap_or(f64::NAN).abs();
            self.refunds.push(RefundKept { sale: hash(&sale.0), profit });
            return;
        }
        let profit = offer.profit(row).unwrap_or(f64::NAN);
        let id = hash(&row.id.0);
        if row.revenue.or(row.margin).is_some_and(|money| money.is_sign_negative() && !money.is_zero()) {
            let money = row.revenue.or(row.margin).map_or(0.0, number);
            self.negative.push(NegativeKept { id, date: row.date, money });
            return;
        }
        self.sales.push(SaleKept {
            id,
            customer: row.customer.as_ref().map_or(NO_CUSTOMER, |customer| hash(customer)),
            profit,
            date: row.date,
            activity: self.number(row.activity.as_ref()),
            answer: self.hearing.hear(row.how_found.as_deref()),
            channel: row.channel.map_or(NO_CHANNEL, |channel| channel as u8),
            new: row.new,
            payment: if offer.subscription { Payment::Subscription } else { Payment::Sale },
        });
    }

    fn number(&self, activity: Option<&ActivityId>) -> ActivityIndex {
        activity.and_then(|id| self.numbers.get(id)).copied().unwrap_or(NO_ACTIVITY)
    }

    /// Notes that something was done in an activity on a day.
    fn done(&mut self, activity: &ActivityId, date: Date) -> Option<ActivityIndex> {
        let index = *self.numbers.get(activity)?;
        self.days.add(date);
        let first = &mut self.first_done[index as usize];
        *first = Some(first.map_or(date, |first| first.min(date)));
        Some(index)
    }

    /// A purpose that the activity does not have says nothing.
    fn purpose(&self, activity: ActivityIndex, purpose: Option<Purpose>) -> Option<Purpose> {
        purpose.filter(|purpose| self.business.activities[activity as usize].purposes.contains(purpose))
    }
}

/// First and last day that a cost pays for: where one end is open, its own day or the end that is given.
pub(super) fn days_paid_for(row: &Cost) -> (Date, Date) {
    match (row.from, row.to) {
        (None, None) => (row.date, row.date),
        (Some(from), None) => (from, row.date.max(from)),
        (None, Some(to)) => (row.date.min(to), to),
        (Some(from), Some(to)) => (from.min(to), from.max(to)),
    }
}

/// Of a text 64 bits that tell it apart: of a million texts two are mistaken for each other once in thirty million times.
pub(super) fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish().max(NO_CUSTOMER + 1)
}

/// An exact amount as a number for the judgement.
pub(super) fn number(amount: Decimal) -> f64 {
    // Every decimal has a nearest number: `to_f64` gives `None` for none of them.
    amount.to_f64().unwrap_or(0.0)
}
