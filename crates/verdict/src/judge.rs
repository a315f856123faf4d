//! From books laid out to the report: the judgement called, its codes put into words, figures rounded to what they can bear.

use std::collections::BTreeMap;

use tulos_books::Purpose;
use tulos_decide::{Help, Judged, Judgement, Need, Quality, Range, Reason, Verdict};
use tulos_words::Words;

use crate::figure::{self, rounded, significant};
use crate::layout::LaidOut;
use crate::report::{self, Report};
use crate::{questions, saying};

/// Version of the public format.
const FORMAT: u32 = 1;

/// Judges books that were laid out, in words of one language. The same books and seed give the same report to the last
/// digit on one machine.
pub fn judge(laid_out: &LaidOut, seed: u64, words: &Words) -> Report {
    report(laid_out, seed, judgement(laid_out, seed).as_ref(), words)
}

/// The same in several languages, judged once.
pub(crate) fn judge_in(laid_out: &LaidOut, seed: u64, languages: &[&Words]) -> Vec<Report> {
    let judgement = judgement(laid_out, seed);
    languages.iter().map(|words| report(laid_out, seed, judgement.as_ref(), words)).collect()
}

fn judgement(laid_out: &LaidOut, seed: u64) -> Option<Judgement> {
    let can_be = laid_out.period.is_some() && !laid_out.evidence.subjects.is_empty();
    can_be.then(|| tulos_decide::judge(&laid_out.evidence, seed))
}

fn report(laid_out: &LaidOut, seed: u64, judgement: Option<&Judgement>, words: &Words) -> Report {
    let activities = activities(laid_out, judgement, words);
    let business = &laid_out.business;
    Report {
        format: FORMAT,
        program: concat!("tulos ", env!("CARGO_PKG_VERSION")).to_owned(),
        seed,
        business: business.name.clone(),
        currency: business.currency.to_string(),
        from: laid_out.period.map(|(from, _)| from.to_string()),
        to: laid_out.period.map(|(_, to)| to.to_string()),
        weeks: laid_out.evidence.weeks(),
        warnings: laid_out.warnings.iter().map(|warning| saying::warning(warning, business, words)).collect(),
        fit: judgement.and_then(|judgement| judgement.quality).map(fit),
        totals: report::Totals {
            cost: money(laid_out.facts.iter().map(|facts| facts.cost.total).sum()),
            value: judgement.and_then(|judgement| judgement.value).map(range),
            social_minutes_per_week: rounded(laid_out.social_minutes_per_week, 1),
        },
        questions: questions::ask(laid_out, &activities, words),
        free: laid_out.free.iter().map(|index| business.activities[*index].id.to_string()).collect(),
        week: week(laid_out, judgement),
        gain_per_week: judgement.and_then(|judgement| judgement.advice.gain).map(range),
        activities,
    }
}

fn activities(laid_out: &LaidOut, judgement: Option<&Judgement>, words: &Words) -> Vec<report::Judged> {
    let waits = Judged::without_period();
    let judged = |index: usize| judgement.map_or(&waits, |judgement| &judgement.judged[index]);
    (0..laid_out.evidence.subjects.len())
        .map(|index| activity(laid_out, index, judged(index), words))
        .collect()
}

fn activity(laid_out: &LaidOut, index: usize, judged: &Judged, words: &Words) -> report::Judged {
    let subject = &laid_out.evidence.subjects[index];
    let facts = &laid_out.facts[index];
    let activity = &laid_out.business.activities[subject.activity];
    let say = |reason: &Reason| report::Reason {
        code: reason.code.as_str().to_owned(),
        figures: figures(reason),
        text: saying::reason(reason, index, laid_out, words),
    };
    let planned = laid_out
        .period
        .is_none()
        .then(|| saying::cost_a_year(facts.cost_a_year, laid_out.business.currency.as_str(), words));
    report::Judged {
        activity: activity.id.to_string(),
        name: activity.shown().to_owned(),
        kind: activity.kind.code().to_owned(),
        network: activity.network.map(|network| network.code().to_owned()),
        purpose: purpose(subject.purpose).code().to_owned(),
        verdict: verdict(judged.verdict),
        p_pays: judged.p_pays.map(chance),
        p_sceptic: judged.p_sceptic.map(chance),
        p_optimist: judged.p_optimist.map(chance),
        p_next_hour: judged.p_next_hour.map(chance),
        even: judged.even,
        effort: report::Effort {
            minutes_per_week: rounded(facts.effort.minutes_per_week, 2),
            money_per_week: money(facts.effort.money_per_week),
            ..facts.effort
        },
        cost: report::Cost {
            time: money(facts.cost.time),
            money: money(facts.cost.money),
            total: money(facts.cost.total),
        },
        value: judged.value.map(range),
        next_hour: judged.next_hour.map(range),
        evidence: facts.evidence,
        need: judged.need.map(need),
        reasons: judged.reasons.iter().map(say).chain(planned).collect(),
    }
}

fn figures(reason: &Reason) -> BTreeMap<String, Option<f64>> {
    let reported = |name: &'static str, known: Option<f64>| known.map(|known| figure::reported(name, known));
    reason.figures.iter().map(|(name, known)| ((*name).to_owned(), reported(name, *known))).collect()
}

/// Minutes of every activity that takes time, those of its purposes added up; last, what is set free.
fn week(laid_out: &LaidOut, judgement: Option<&Judgement>) -> Vec<report::WeekEntry> {
    let Some(judgement) = judgement else { return Vec::new() };
    let mut entries: Vec<report::WeekEntry> = Vec::new();
    for (activity, about) in laid_out.business.activities.iter().enumerate() {
        let own = laid_out.evidence.subjects.iter().zip(&judgement.advice.minutes);
        let (now, then) = own
            .filter(|(subject, _)| subject.activity == activity)
            .fold((0.0, 0.0), |(now, then), (_, change)| (now + change.now, then + change.then));
        if now > 0.0 || then > 0.0 {
            let activity = Some(about.id.to_string());
            entries.push(report::WeekEntry { activity, now: rounded(now, 0), then: rounded(then, 0) });
        }
    }
    entries.push(report::WeekEntry { activity: None, now: 0.0, then: rounded(judgement.advice.freed, 0) });
    entries
}

fn fit(quality: Quality) -> report::Fit {
    report::Fit {
        converged: quality.converged(),
        r_hat: rounded(quality.r_hat, 3),
        ess: rounded(quality.effective_draws, 0),
        divergences: quality.divergences,
        draws: quality.draws,
    }
}

fn verdict(verdict: Verdict) -> report::Verdict {
    match verdict {
        Verdict::Grow => report::Verdict::Grow,
        Verdict::Keep => report::Verdict::Keep,
        Verdict::Fix => report::Verdict::Fix,
        Verdict::Stop => report::Verdict::Stop,
        Verdict::Wait => report::Verdict::Wait,
    }
}

fn purpose(purpose: tulos_decide::evidence::Purpose) -> Purpose {
    match purpose {
        tulos_decide::evidence::Purpose::Reach => Purpose::Reach,
        tulos_decide::evidence::Purpose::Retain => Purpose::Retain,
        tulos_decide::evidence::Purpose::Support => Purpose::Support,
    }
}

fn need(need: Need) -> report::Need {
    let help = need.help.map(|help| match help {
        Help::Ask => report::Help::Ask,
        Help::Tag => report::Help::Tag,
        Help::Pause => report::Help::Pause,
    });
    report::Need { weeks: need.weeks, sales: need.sales, help }
}

fn range(range: Range) -> report::Range {
    report::Range {
        mean: significant(range.mean),
        low: significant(range.low),
        high: significant(range.high),
    }
}

/// A chance to the hundredth: the draws can bear no more.
fn chance(p: f64) -> f64 {
    rounded(p, 2)
}

/// Money that was counted, to the hundredth.
fn money(amount: f64) -> f64 {
    rounded(amount, 2)
}
