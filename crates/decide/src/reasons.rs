//! The table of reasons: what explains a verdict, and what turns "does not pay" into fix or stop.
//!
//! Thresholds come first; reasons choose only between fix and stop and never turn a wait into anything. A stop rule wins
//! over a fix rule. A rule whose table is missing does not speak.

use crate::assess::{
    Assessment, Cause, LEAST_ENQUIRIES, NEXT_HOUR, Threshold, asked_in_vain, drives, lately, takes_time,
};
use crate::evidence::{Enquiries, Evidence, Kind, Purpose, Subject};
use crate::judgement::{Range, Verdict};
use crate::lifetime::Lifetime;
use crate::rates::{Rate, shrunk};
use crate::reason::{Code, Reason};
use crate::worth::{Worth, case_worth, share};

const LEAST_VISITS: u64 = 200;
const LEAST_WEEKS_SILENT: usize = 4;
const MOST_PROMOTION: f64 = 0.6;
const FEW_SALES: f64 = 5.0;

/// What a rule leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leads {
    Stop,
    Fix,
}

/// The verdict of a subject that was assessed, and its reasons, what decided first.
pub(crate) fn choose(
    evidence: &Evidence,
    index: usize,
    worth: Option<&Worth>,
    assessment: &Assessment,
    lifetime: Option<Lifetime>,
) -> (Verdict, Vec<Reason>) {
    let found = Found { evidence, index, subject: &evidence.subjects[index], worth, assessment, lifetime };
    let (verdict, mut reasons) = match assessment.settled() {
        Threshold::Pays => found.pays(),
        Threshold::DoesNot => found.does_not(),
        Threshold::Open(cause) => (Verdict::Wait, found.open(cause)),
        Threshold::Close => (Verdict::Wait, found.open(Cause::Unsure)),
    };
    if !matches!(verdict, Verdict::Grow | Verdict::Keep) {
        reasons.extend(found.customer_worth());
    }
    reasons.extend(found.over_budget());
    (verdict, reasons)
}

/// What the rules look at.
struct Found<'a> {
    evidence: &'a Evidence,
    index: usize,
    subject: &'a Subject,
    worth: Option<&'a Worth>,
    assessment: &'a Assessment,
    lifetime: Option<Lifetime>,
}

impl Found<'_> {
    fn cost(&self) -> f64 {
        self.subject.cost.iter().sum()
    }

    fn value(&self) -> Option<Range> {
        self.worth.and_then(|worth| Range::of(&worth.value))
    }

    fn pays(&self) -> (Verdict, Vec<Reason>) {
        let grows = self.subject.set.is_some() && self.assessment.p_next_hour.is_some_and(|p| p >= NEXT_HOUR);
        let (value, cost) = (self.value().map(|value| value.mean), self.cost());
        let times = value.map(|value| value / cost);
        let figures = vec![("value", value), ("cost", Some(cost)), ("times", times)];
        let well = times.is_some_and(|times| times >= 2.0);
        let mut reasons = vec![Reason { code: if well { Code::PaysWell } else { Code::Pays }, figures }];
        if !grows && let Some(next) = self.assessment.next_hour {
            let code = if next.mean < 0.0 { Code::NextHourLoses } else { Code::NextHourUnsure };
            let figures = vec![("next_hour", Some(next.mean)), ("p_next_hour", self.assessment.p_next_hour)];
            reasons.push(Reason { code, figures });
        }
        reasons.extend(self.stands_on_little());
        (if grows { Verdict::Grow } else { Verdict::Keep }, reasons)
    }

    fn does_not(&self) -> (Verdict, Vec<Reason>) {
        let rules: Vec<(Leads, Reason)> = [
            self.asked_but_did_not_buy(),
            self.bought_once(),
            self.few_cases(),
            self.wrong_buyers(),
            self.visits_but_no_goal(),
            self.too_much_time(),
            self.gaps(),
            self.only_promotion(),
        ]
        .into_iter()
        .flatten()
        .collect();
        let stop = rules.is_empty() || rules.iter().any(|(leads, _)| *leads == Leads::Stop);
        let decisive = if stop { Leads::Stop } else { Leads::Fix };
        let (first, then): (Vec<_>, Vec<_>) = rules.into_iter().partition(|(leads, _)| *leads == decisive);
        let mut reasons: Vec<Reason> = first.into_iter().chain(then).map(|(_, reason)| reason).collect();
        if reasons.iter().all(|reason| reason.code != Code::FewCases) {
            reasons.extend(self.brought_little());
        }
        reasons.extend(self.likes_are_not_sales());
        reasons.extend(self.stands_on_little());
        (if stop { Verdict::Stop } else { Verdict::Fix }, reasons)
    }

    fn open(&self, cause: Cause) -> Vec<Reason> {
        let weeks = self.evidence.weeks().saturating_sub(self.subject.began) as f64;
        let (code, figures) = match cause {
            Cause::TooShort => (Code::TooShort, vec![("weeks", Some(weeks))]),
            Cause::NoProfit => (Code::NoProfit, vec![]),
            Cause::NoCases => (Code::NoCases, vec![]),
            Cause::CaseCostUnknown => (Code::CaseCostUnknown, vec![]),
            Cause::RetentionUnseen => (Code::RetentionUnseen, vec![]),
            Cause::AskedInVain => {
                let asked = self.asked_but_did_not_buy().map(|(_, reason)| reason);
                return asked.into_iter().chain([self.unsure()]).collect();
            }
            Cause::NothingTraced => {
                (Code::NothingTraced, vec![("understood", Some(self.evidence.understood()))])
            }
            Cause::NotConverged => (Code::NotConverged, vec![]),
            Cause::PriorsDisagree => (
                Code::PriorsDisagree,
                vec![("p_sceptic", self.assessment.p_sceptic), ("p_optimist", self.assessment.p_optimist)],
            ),
            Cause::Unsure => return vec![self.unsure()],
        };
        vec![Reason { code, figures }]
    }

    fn unsure(&self) -> Reason {
        let value = self.value();
        let figures = vec![
            ("low", value.map(|value| value.low)),
            ("high", value.map(|value| value.high)),
            ("cost", Some(self.cost())),
        ];
        Reason { code: Code::Unsure, figures }
    }

    fn asked_but_did_not_buy(&self) -> Option<(Leads, Reason)> {
        let own = asked_in_vain(self.evidence, self.subject)?;
        let slowly = own.lost_in_silence + own.lost_on_timing;
        let leads = if 2 * slowly > own.causes_given() { Leads::Fix } else { Leads::Stop };
        Some((leads, Reason { code: Code::AskedButDidNotBuy, figures: enquiry_figures(&own) }))
    }

    fn wrong_buyers(&self) -> Option<(Leads, Reason)> {
        let own = self.subject.enquiries.filter(|own| own.lost >= LEAST_ENQUIRIES)?;
        let unfit = own.lost_on_no_need + own.lost_on_price;
        let applies = self.evidence.offer.to_businesses && 2 * unfit > own.causes_given();
        applies.then(|| (Leads::Stop, Reason { code: Code::WrongBuyers, figures: enquiry_figures(&own) }))
    }

    fn bought_once(&self) -> Option<(Leads, Reason)> {
        let applies = self.subject.purpose == Purpose::Retain && self.evidence.offer.bought_once;
        applies.then(|| (Leads::Stop, Reason { code: Code::BoughtOnce, figures: vec![] }))
    }

    fn few_cases(&self) -> Option<(Leads, Reason)> {
        let cases = self.subject.cases?;
        let saved = self.value()?.mean;
        let figures = vec![
            ("cases", Some(cases.resolved as f64)),
            ("saved", Some(saved)),
            ("cost", Some(self.cost())),
            ("case_elsewhere", case_worth(self.evidence, self.subject)),
        ];
        (saved < 0.5 * self.cost()).then_some((Leads::Stop, Reason { code: Code::FewCases, figures }))
    }

    fn visits_but_no_goal(&self) -> Option<(Leads, Reason)> {
        let counted = |activity: usize| {
            let visits = self.evidence.activities[activity].visits?;
            visits.goals.map(|goals| (goals, visits.visits))
        };
        let own = counted(self.subject.activity).filter(|(_, visits)| *visits >= LEAST_VISITS)?;
        let others = |activity: &usize| *activity != self.subject.activity;
        let all: Vec<(u64, u64)> =
            (0..self.evidence.activities.len()).filter(others).filter_map(counted).collect();
        let rest = all.iter().fold((0, 0), |(g, v), (goals, visits)| (g + goals, v + visits));
        // Where nobody reaches a goal, goals are not what the visits are for.
        if self.subject.set.is_none() || rest.0 == 0 {
            return None;
        }
        let rates = shrunk(&[&[own], all.as_slice()].concat());
        let rest_rate = Rate::of(rest.0, rest.1);
        if rest_rate.chance_above(rates[0], 0.5) < 0.9 {
            return None;
        }
        let figures = vec![
            ("visits", Some(own.1 as f64)),
            ("goals", Some(own.0 as f64)),
            ("others_visits", Some(rest.1 as f64)),
            ("others_goals", Some(rest.0 as f64)),
            ("others_rate", Some(rest_rate.mean())),
        ];
        Some((Leads::Fix, Reason { code: Code::VisitsButNoGoal, figures }))
    }

    fn too_much_time(&self) -> Option<(Leads, Reason)> {
        let yields = self.worth?.yields.as_ref()?;
        if !takes_time(self.evidence, self.index) {
            return None;
        }
        let effort = lately(self.subject, drives(self.subject));
        let half_cost = 0.5 * lately(self.subject, &self.subject.cost);
        if effort <= 0.0 || share(yields.iter().map(|own| own.at(0.5 * effort) > half_cost)) < 0.7 {
            return None;
        }
        let minutes = lately(self.subject, &self.subject.minutes);
        let profit = |part: f64| yields.iter().map(|own| own.at(part * effort) - part * effort).sum::<f64>();
        let best =
            (1..=20).map(|step| f64::from(step) / 20.0).max_by(|a, b| profit(*a).total_cmp(&profit(*b)))?;
        let figures = vec![("minutes", Some(minutes)), ("best_minutes", Some(best * minutes))];
        Some((Leads::Fix, Reason { code: Code::TooMuchTime, figures }))
    }

    fn gaps(&self) -> Option<(Leads, Reason)> {
        let posts = self.subject.posts.filter(|_| self.is_social())?;
        let weeks = self.evidence.weeks() - self.subject.began;
        let silent = posts.weeks_since_last.is_none_or(|since| since > LEAST_WEEKS_SILENT);
        let without = weeks - posts.weeks_with.min(weeks);
        let figures = vec![
            ("weeks_without", Some(without as f64)),
            ("weeks", Some(weeks as f64)),
            ("since_last", posts.weeks_since_last.map(|since| since as f64)),
        ];
        (silent || 3 * without > weeks).then_some((Leads::Fix, Reason { code: Code::Gaps, figures }))
    }

    fn only_promotion(&self) -> Option<(Leads, Reason)> {
        let posts = self.subject.posts.filter(|posts| posts.intended > 0)?;
        let promoting = posts.promoting as f64 / posts.intended as f64;
        let heeded_less = posts.engagement_promoting? < posts.engagement_other?;
        let figures = vec![
            ("promoting", Some(posts.promoting as f64)),
            ("posts", Some(posts.intended as f64)),
            ("share", Some(promoting)),
        ];
        (promoting > MOST_PROMOTION && heeded_less)
            .then_some((Leads::Fix, Reason { code: Code::OnlyPromotion, figures }))
    }

    fn brought_little(&self) -> Option<Reason> {
        let value = self.value()?;
        let code = if value.mean < 0.1 * self.cost() { Code::BroughtNothing } else { Code::CostsMore };
        Some(Reason { code, figures: vec![("value", Some(value.mean)), ("cost", Some(self.cost()))] })
    }

    fn likes_are_not_sales(&self) -> Option<Reason> {
        let posts = self.subject.posts.filter(|posts| posts.likes >= 100)?;
        let figures = vec![("likes", Some(posts.likes as f64)), ("value", Some(self.value()?.mean))];
        Some(Reason { code: Code::LikesAreNotSales, figures })
    }

    fn stands_on_little(&self) -> Option<Reason> {
        let set = self.subject.set.filter(|_| self.subject.visit_income <= 0.0)?;
        let all = self.evidence.sets[set].profits.count as f64;
        // Of those who asked, only the ones that bought are its own sales; that far fewer bought than usual is said already.
        let own = self.subject.enquiries.filter(|own| own.asked() >= LEAST_ENQUIRIES);
        let sales = own.map_or(all, |own| all.min(own.won as f64));
        let said = asked_in_vain(self.evidence, self.subject).is_some();
        (sales < FEW_SALES && !said)
            .then(|| Reason { code: Code::StandsOnLittle, figures: vec![("sales", Some(sales))] })
    }

    /// What new customers bring later is not counted; where that is known, it is said.
    fn customer_worth(&self) -> Option<Reason> {
        let new_customers = self.subject.purpose == Purpose::Reach && self.subject.set.is_some();
        let Lifetime { purchases, value } = self.lifetime.filter(|_| new_customers)?;
        let figures = vec![
            ("value", Some(value.mean)),
            ("low", Some(value.low)),
            ("high", Some(value.high)),
            ("purchases", Some(purchases.mean)),
        ];
        Some(Reason { code: Code::CustomerWorth, figures })
    }

    fn over_budget(&self) -> Option<Reason> {
        let budget = self.evidence.weekly_budget.filter(|_| self.is_social())?;
        let social = |subject: &&Subject| self.evidence.activities[subject.activity].kind == Kind::Social;
        let minutes: f64 = self
            .evidence
            .subjects
            .iter()
            .filter(social)
            .map(|subject| lately(subject, &subject.minutes))
            .sum();
        let figures = vec![("minutes", Some(minutes)), ("budget", Some(budget))];
        (minutes > 1.05 * budget).then_some(Reason { code: Code::OverBudget, figures })
    }

    fn is_social(&self) -> bool {
        self.evidence.activities[self.subject.activity].kind == Kind::Social
    }
}

fn enquiry_figures(own: &Enquiries) -> Vec<(&'static str, Option<f64>)> {
    [
        ("enquiries", own.asked()),
        ("won", own.won),
        ("lost_on_price", own.lost_on_price),
        ("lost_on_no_need", own.lost_on_no_need),
        ("lost_on_timing", own.lost_on_timing),
        ("lost_to_competitor", own.lost_to_competitor),
        ("lost_in_silence", own.lost_in_silence),
        ("lost_slowly", own.lost_in_silence + own.lost_on_timing),
    ]
    .map(|(name, count)| (name, Some(count as f64)))
    .to_vec()
}
