//! Subjects: each activity with each of its purposes that costs something, with all that is known of it.

use tulos_books::{Activity, Minutes, Purpose, Weeks};
use tulos_decide::evidence;

use super::contacts::{Contacts, tally, understood};
use super::counts;
use super::effort::{Part, ledgers};
use super::kept::{Kept, number};
use super::laid_out::Facts;
use super::period::signed;
use super::plan::{Plan, day_number};
use super::purposes::{SupportMinutes, split};
use super::records::{ExperimentKept, SupportKept};
use crate::report;

/// What went into one purpose of an activity.
pub(super) struct Share {
    pub activity: usize,
    pub purpose: Purpose,
    pub part: Part,
    pub estimated: bool,
    pub paused_weeks: usize,
}

impl Share {
    fn cost(&self) -> f64 {
        [&self.part.time, &self.part.ads, &self.part.other].into_iter().flatten().sum()
    }
}

/// Weeks of a set pause in which it truly rested: no more than half of the usual went in.
fn paused_weeks(plan: &Plan, part: &Part) -> usize {
    let effort: Vec<f64> = part.time.iter().zip(&part.ads).map(|(time, ads)| time + ads).collect();
    let half = 0.5 * effort.iter().sum::<f64>() / effort.len() as f64;
    plan.paused.iter().zip(&effort).filter(|(paused, effort)| **paused && **effort <= half).count()
}

/// What went into each activity and purpose, in the order of the books; also what cost nothing.
pub(super) fn shares(kept: &mut Kept, weeks: Weeks) -> Vec<Share> {
    let plans: Vec<Plan> =
        (0..kept.business.activities.len()).map(|index| plan(kept, weeks, index)).collect();
    let ledgers = ledgers(kept, weeks, &plans);
    let mut all = Vec::new();
    for (activity, ledger) in ledgers.into_iter().enumerate() {
        let rows: Vec<&SupportKept> =
            kept.support.iter().filter(|row| row.activity as usize == activity).collect();
        let estimated = ledger.estimated;
        let purposes = &kept.business.activities[activity].purposes;
        for (purpose, part) in split(ledger, purposes, &SupportMinutes::of(&rows, weeks)) {
            let estimated = estimated && part.minutes.iter().any(|minutes| *minutes > 0.0);
            let paused_weeks = paused_weeks(&plans[activity], &part);
            all.push(Share { activity, purpose, part, estimated, paused_weeks });
        }
    }
    all
}

fn plan(kept: &Kept, weeks: Weeks, activity: usize) -> Plan {
    let own: Vec<&ExperimentKept> =
        kept.experiments.iter().filter(|row| row.activity as usize == activity).collect();
    Plan::of(weeks, kept.business.activities[activity].since, &own)
}

/// Those that cost something: half a hundredth of the money and more.
pub(super) fn judged(shares: &[Share]) -> Vec<&Share> {
    shares.iter().filter(|share| share.cost() >= 0.005).collect()
}

/// Whether contacts are laid out as new and returning ones: some activity serves both.
pub(super) fn serves_both(judged: &[&Share]) -> bool {
    let has = |share: &Share, purpose| share.purpose == purpose;
    let retains =
        |activity| judged.iter().any(|share| share.activity == activity && has(share, Purpose::Retain));
    judged.iter().any(|share| has(share, Purpose::Reach) && retains(share.activity))
}

/// What is counted by activity, for all subjects.
pub(super) struct Counted {
    enquiries: Option<Vec<evidence::Enquiries>>,
    cases: Option<Vec<evidence::Cases>>,
    pub visit_income: Option<Vec<f64>>,
}

impl Counted {
    pub(super) fn of(kept: &Kept, weeks: Weeks) -> Self {
        Self {
            enquiries: counts::enquiries(kept, weeks),
            cases: counts::cases(kept, weeks),
            visit_income: counts::visit_income(kept, weeks),
        }
    }
}

/// The subject of a share. `set`: its contacts.
pub(super) fn subject(
    kept: &Kept,
    weeks: Weeks,
    share: &Share,
    set: Option<usize>,
    counted: &Counted,
    judged: &[&Share],
) -> evidence::Subject {
    let part = &share.part;
    let effort = part.time.iter().zip(&part.ads).map(|(time, ads)| time + ads);
    let cost = effort.clone().zip(&part.other).map(|(effort, other)| effort + other).collect();
    let began = began(kept, weeks, share.activity);
    let seen = share.purpose != Purpose::Support;
    evidence::Subject {
        activity: share.activity,
        purpose: purpose(share.purpose),
        set,
        minutes: part.minutes.clone(),
        // Money back is less cost, but nobody advertises less than not at all.
        effort: effort.map(|effort| effort.max(0.0)).collect(),
        cost,
        hour: hour(part).unwrap_or_else(|| owner_rate(kept)),
        began,
        paused_weeks: share.paused_weeks,
        visit_income: if seen { visit_income(share, counted, judged) } else { 0.0 },
        cases: counted.cases.as_ref().filter(|_| !seen).map(|cases| cases[share.activity]),
        enquiries: counted.enquiries.as_ref().filter(|_| seen).map(|enquiries| enquiries[share.activity]),
        posts: Some(()).filter(|()| seen).and_then(|()| counts::posts(kept, weeks, share.activity, began)),
    }
}

/// What the time of a part costs an hour; `None`: no time is spent.
fn hour(part: &Part) -> Option<f64> {
    let minutes: f64 = part.minutes.iter().sum();
    (minutes > 0.0).then(|| part.time.iter().sum::<f64>() / (minutes / 60.0))
}

/// What an hour of the owner's time costs.
pub(super) fn owner_rate(kept: &Kept) -> f64 {
    kept.business.working_time.owner_rate().map_or(0.0, number)
}

/// Visits come for all that an activity does: to reach and to retain their income goes as the cost does.
fn visit_income(share: &Share, counted: &Counted, judged: &[&Share]) -> f64 {
    let income = counted.visit_income.as_ref().map_or(0.0, |income| income[share.activity]);
    let same =
        judged.iter().filter(|other| other.activity == share.activity && other.purpose != Purpose::Support);
    income * (share.cost() / same.map(|other| other.cost()).sum::<f64>())
}

/// The week in which an activity began: `since`, or its first row; with usual minutes alone the first row of any table.
fn began(kept: &Kept, weeks: Weeks, index: usize) -> usize {
    let activity = &kept.business.activities[index];
    let usual = activity.usual_minutes_per_week.is_some() && activity.since.is_none();
    let books = kept.days.0.filter(|_| usual).map(|(first, _)| first);
    let first = [activity.since, kept.first_done[index], books].into_iter().flatten().min();
    let week = first.map_or(0, |day| day_number(weeks, day).div_euclid(7));
    week.clamp(0, signed(weeks.count) - 1) as usize
}

/// The figures of a subject that the report shows.
pub(super) fn facts(share: &Share, weeks: Weeks, set: Option<usize>, contacts: &Contacts) -> Facts {
    let part = &share.part;
    let time: f64 = part.time.iter().sum();
    let money = part.ads.iter().chain(&part.other).sum::<f64>();
    let per_week = |sum: f64| sum / weeks.count as f64;
    let own = contacts.sets.iter().enumerate().filter(|(index, _)| set.is_none_or(|set| set == *index));
    let tally = tally(own.map(|(_, set)| set), share.activity);
    Facts {
        effort: report::Effort {
            minutes_per_week: per_week(part.minutes.iter().sum()),
            money_per_week: per_week(money),
            estimated: share.estimated,
        },
        cost: report::Cost { time, money, total: time + money },
        evidence: report::Evidence {
            contacts: tally.contacts,
            sales: tally.sales,
            traced: tally.traced,
            asked: understood(&contacts.sets),
            told: tally.told,
            paused_weeks: share.paused_weeks as u64,
        },
        cost_a_year: per_week(time + money) * 52.0,
    }
}

/// Without any row there are no weeks: what the usual minutes would cost, purpose by purpose.
pub(super) fn planned(kept: &Kept, index: usize, activity: &Activity) -> Vec<(evidence::Subject, Facts)> {
    let usual = activity.usual_minutes_per_week.map_or(0.0, Minutes::to_f64);
    let (minutes, rate) = (usual / activity.purposes.len().max(1) as f64, owner_rate(kept));
    let subject = |purpose: &Purpose| evidence::Subject {
        activity: index,
        purpose: self::purpose(*purpose),
        set: None,
        minutes: Vec::new(),
        effort: Vec::new(),
        cost: Vec::new(),
        hour: rate,
        began: 0,
        paused_weeks: 0,
        visit_income: 0.0,
        cases: None,
        enquiries: None,
        posts: None,
    };
    let facts = Facts {
        effort: report::Effort { minutes_per_week: minutes, money_per_week: 0.0, estimated: true },
        cost: report::Cost { time: 0.0, money: 0.0, total: 0.0 },
        evidence: report::Evidence { contacts: 0, sales: 0, traced: 0, asked: 0, told: 0, paused_weeks: 0 },
        cost_a_year: minutes / 60.0 * rate * 52.0,
    };
    let costs = minutes * rate > 0.0;
    activity.purposes.iter().filter(|_| costs).map(|purpose| (subject(purpose), facts)).collect()
}

fn purpose(purpose: Purpose) -> evidence::Purpose {
    match purpose {
        Purpose::Reach => evidence::Purpose::Reach,
        Purpose::Retain => evidence::Purpose::Retain,
        Purpose::Support => evidence::Purpose::Support,
    }
}
