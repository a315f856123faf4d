//! What comes out: the evidence for the judgement, the figures that the report shows beside it, and what looked odd.

use jiff::civil::Date;
use tulos_books::{Bought, Business, Buyers, Kind, Minutes, Weeks};
use tulos_decide::evidence::{self, ContactSet, Evidence, Subject};

use super::contacts::{self, Contacts};
use super::journeys::{self, Touched};
use super::kept::Kept;
use super::period::period;
use super::subjects::{self, Counted, Share, judged, owner_rate, serves_both, shares};
use super::traces::{Alive, Traced};
use super::warnings::{self, Odd, Warning, warnings};
use super::{Options, counts, customers, history, profits};
use crate::report;

/// The books of a business, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct LaidOut {
    /// Whose books; activities in the order of the evidence's.
    pub business: Business,
    /// First Monday and last Sunday of the period; `None`: no row says when anything was done, and all must wait.
    pub period: Option<(Date, Date)>,
    /// What the judgement is given. Without a period it has no weeks.
    pub evidence: Evidence,
    /// What the report says of each of the evidence's subjects, in the same order.
    pub facts: Vec<Facts>,
    /// Indexes of activities that cost nothing.
    pub free: Vec<usize>,
    /// Minutes a week spent on activities of kind social.
    pub social_minutes_per_week: f64,
    /// What was understood but looks odd.
    pub warnings: Vec<Warning>,
}

/// What the report says of a subject without judging it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts {
    /// What goes in, a week, on average over the period.
    pub effort: report::Effort,
    /// What went in, in the period.
    pub cost: report::Cost,
    /// What a verdict stands on.
    pub evidence: report::Evidence,
    /// What 52 weeks like these cost; without a period, what the usual minutes would.
    pub cost_a_year: f64,
}

/// Lays out all that was kept.
pub(super) fn lay_out(mut kept: Kept, options: Options) -> LaidOut {
    let Some((weeks, cut)) = period(&kept, options) else { return without_period(kept) };
    let shares = shares(&mut kept, weeks);
    let judged = judged(&shares);
    let two = serves_both(&judged);

    let (odd, touched, traced) = settle(&mut kept, weeks, cut);
    let end = weeks.last().sunday();
    let customers = customers::customers(&kept.business, &kept.sales, end);
    let contacts = contacts::contacts(&kept, &touched, &traced, weeks, two);

    let counted = Counted::of(&kept, weeks);
    let valued = counted.visit_income.is_some();
    let no_contacts = contacts.sets.iter().all(|set| set.groups.is_empty());
    let only_visits = no_contacts && valued && sells_nothing(&kept);
    let set_of = |share: &Share| set_of(share, two).filter(|_| !only_visits && !unseen(&kept, share));
    let subjects: Vec<Subject> = judged
        .iter()
        .map(|share| subjects::subject(&kept, weeks, share, set_of(share), &counted, &judged))
        .collect();
    let facts = judged.iter().map(|share| subjects::facts(share, weeks, set_of(share), &contacts)).collect();
    let alive = traced.alive(weeks);
    let visits = counts::visits(&kept, weeks);
    let advertising_unvalued = kept.offers[0].advertising && no_contacts;
    let mut evidence = evidence(&kept, &alive, visits.as_deref(), contacts, subjects);
    evidence.customers = customers;
    evidence.week_numbers = weeks.iter().map(tulos_books::Week::number).collect();
    evidence.offer.unit_profit = evidence.offer.unit_profit.filter(|_| !advertising_unvalued);
    LaidOut {
        period: Some((weeks.first.monday(), end)),
        free: free(&kept.business, &evidence.subjects),
        social_minutes_per_week: social_minutes(&kept.business, &shares, weeks),
        facts,
        evidence,
        warnings: warnings(&kept, weeks, &odd, two, valued),
        business: kept.business,
    }
}

/// Joins what belongs together: enquiries, refunds and payments to their sales, touches to the sale at their end.
pub(super) fn settle(kept: &mut Kept, weeks: Weeks, cut: usize) -> (Odd, Touched, Traced) {
    let enquiries_without_sale = contacts::join_enquiries(kept);
    let refunds = std::mem::take(&mut kept.refunds);
    let profits = profits::settle(&mut kept.sales, refunds, weeks);
    let touched = journeys::touched(std::mem::take(&mut kept.touches));
    let traced = contacts::traced(kept, &touched);
    let guessed = history::settle(&mut kept.sales, weeks);
    (Odd { cut, enquiries_without_sale, profits, guessed }, touched, traced)
}

/// Nobody knows when anything was done: what the usual minutes cost is told, and all waits.
fn without_period(kept: Kept) -> LaidOut {
    let all = kept.business.activities.iter().enumerate();
    let (subjects, facts): (Vec<Subject>, Vec<Facts>) =
        all.flat_map(|(index, activity)| subjects::planned(&kept, index, activity)).unzip();
    let alive = vec![Alive { ever: false, from: 0 }; kept.business.activities.len()];
    let evidence = evidence(&kept, &alive, None, Contacts::default(), subjects);
    let social = kept.business.activities.iter().filter(|activity| activity.kind == Kind::Social);
    let usual = social.filter_map(|activity| activity.usual_minutes_per_week);
    LaidOut {
        period: None,
        free: free(&kept.business, &evidence.subjects),
        social_minutes_per_week: usual.map(Minutes::to_f64).sum(),
        facts,
        evidence,
        warnings: warnings::without_period(&kept),
        business: kept.business,
    }
}

/// A business that lives on visits alone.
fn sells_nothing(kept: &Kept) -> bool {
    let offer = &kept.offers[0];
    offer.advertising || (kept.business.offer.kind.is_none() && offer.unit_profit.is_none())
}

/// Payments after the first go to the first, so that they cannot tell who was kept.
pub(super) fn unseen(kept: &Kept, share: &Share) -> bool {
    kept.offers[0].subscription && share.purpose == tulos_books::Purpose::Retain
}

/// Which contacts a share may have caused.
pub(super) fn set_of(share: &Share, two: bool) -> Option<usize> {
    match share.purpose {
        tulos_books::Purpose::Support => None,
        tulos_books::Purpose::Retain if two => Some(1),
        _ => Some(0),
    }
}

fn free(business: &Business, subjects: &[Subject]) -> Vec<usize> {
    let costs = |index: &usize| subjects.iter().any(|subject| subject.activity == *index);
    (0..business.activities.len()).filter(|index| !costs(index)).collect()
}

fn social_minutes(business: &Business, shares: &[Share], weeks: Weeks) -> f64 {
    let social = shares.iter().filter(|share| business.activities[share.activity].kind == Kind::Social);
    social.flat_map(|share| &share.part.minutes).sum::<f64>() / weeks.count as f64
}

fn evidence(
    kept: &Kept,
    alive: &[Alive],
    visits: Option<&[evidence::Visits]>,
    contacts: Contacts,
    subjects: Vec<Subject>,
) -> Evidence {
    let business = &kept.business;
    let needed = subjects.iter().any(|subject| subject.set.is_some());
    let activity = |(index, activity): (usize, &tulos_books::Activity)| evidence::Activity {
        kind: kind(activity.kind),
        traced_ever: alive[index].ever,
        live_from: alive[index].from,
        visits: visits.map(|visits| visits[index]),
    };
    Evidence {
        week_numbers: Vec::new(),
        hour: owner_rate(kept),
        weekly_budget: business.working_time.weekly_budget.map(Minutes::to_f64),
        offer: evidence::Offer {
            bought_once: business.offer.bought == Some(Bought::Once),
            to_businesses: business.offer.buyers == Some(Buyers::Businesses),
            unit_profit: kept.offers[0].unit_profit,
        },
        activities: business.activities.iter().enumerate().map(activity).collect(),
        subjects,
        sets: if needed { contacts.sets } else { Vec::<ContactSet>::new() },
        asked: contacts.asked,
        friends: contacts.friends,
        customers: Vec::new(),
    }
}

fn kind(kind: Kind) -> evidence::Kind {
    match kind {
        Kind::Social => evidence::Kind::Social,
        Kind::Search => evidence::Kind::Search,
        Kind::Email => evidence::Kind::Email,
        Kind::Referral => evidence::Kind::Referral,
        Kind::Events => evidence::Kind::Events,
        Kind::Ads => evidence::Kind::Ads,
        Kind::Press => evidence::Kind::Press,
        Kind::Other => evidence::Kind::Other,
    }
}
