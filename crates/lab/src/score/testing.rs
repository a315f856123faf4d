//! Made-up cases for tests.

use tulos_books::Books;
use tulos_verdict::report::{Cost, Effort, Evidence, Judged, Range, Report, Totals, Verdict};

use super::case::{Call, Case};
use crate::bank::truth::Fact;

/// A case with a cost and a value of which that is said.
pub(crate) fn case(cost: f64, value: f64, call: Call) -> Case {
    Case {
        business: "b000".to_owned(),
        key: "facebook".to_owned(),
        weeks: 30,
        sales: 100,
        fact: Fact { cost, value, pays: value > cost, traced: 0 },
        call,
        p_pays: None,
        interval: None,
        last_touch: Call::Not,
    }
}

/// A report that says the same of every activity and purpose.
pub(crate) fn report(books: &Books, p_pays: f64, verdict: Verdict) -> Report {
    let mut activities = Vec::new();
    for activity in &books.business.activities {
        for purpose in &activity.purposes {
            activities.push(judged(activity.id.as_str(), purpose.code(), p_pays, verdict));
        }
    }
    Report {
        format: 1,
        program: "lab".to_owned(),
        seed: 0,
        business: books.business.name.clone(),
        currency: books.business.currency.to_string(),
        from: None,
        to: None,
        weeks: 0,
        warnings: Vec::new(),
        fit: None,
        totals: Totals { cost: 0.0, value: None, social_minutes_per_week: 0.0 },
        activities,
        free: Vec::new(),
        week: Vec::new(),
        gain_per_week: None,
        questions: Vec::new(),
    }
}

fn judged(activity: &str, purpose: &str, p_pays: f64, verdict: Verdict) -> Judged {
    Judged {
        activity: activity.to_owned(),
        name: activity.to_owned(),
        kind: "other".to_owned(),
        network: None,
        purpose: purpose.to_owned(),
        verdict,
        p_pays: Some(p_pays),
        p_sceptic: None,
        p_optimist: None,
        p_next_hour: None,
        even: false,
        effort: Effort { minutes_per_week: 0.0, money_per_week: 0.0, estimated: false },
        cost: Cost { time: 0.0, money: 0.0, total: 0.0 },
        value: Some(Range { mean: 1.0, low: 0.0, high: 2.0 }),
        next_hour: None,
        evidence: Evidence { contacts: 0, sales: 0, traced: 0, asked: 0, told: 0, paused_weeks: 0 },
        need: None,
        reasons: Vec::new(),
    }
}
