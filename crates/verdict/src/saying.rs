//! Reasons and warnings in words: each code has one message, its figures are what the message may use.

use jiff::civil::Date;
use tulos_books::Business;
use tulos_decide::{Code, Reason};
use tulos_words::{Arg, Words};

use crate::figure;
use crate::layout::{LaidOut, Warning};
use crate::report;

/// So many cases in the period could as well be answered by a page.
const FEW_CASES: f64 = 100.0;

/// A reason in words, about the subject of that index.
pub(crate) fn reason(reason: &Reason, subject: usize, laid_out: &LaidOut, words: &Words) -> String {
    let business = &laid_out.business;
    let currency = business.currency.as_str();
    let activity = laid_out.evidence.subjects[subject].activity;
    let mut args = vec![("name", Arg::Text(business.activities[activity].shown()))];
    for (name, figure) in &reason.figures {
        // A figure that is not known is only used by messages that ask for it by another one.
        let figure = figure.unwrap_or(0.0);
        args.push((*name, figure::said(name, figure, currency)));
    }
    let said = words.say(message_about(reason.code, subject, laid_out), &args);
    match cause(reason) {
        Some(cause) => format!("{said} {}", words.say(cause, &args)),
        None => said,
    }
}

/// The message of a reason, which may be another one by what the books hold.
fn message_about(code: Code, subject: usize, laid_out: &LaidOut) -> &'static str {
    match code {
        Code::CostsMore if brings_unseen(subject, laid_out) => "verdict-reason-costs-more-unseen",
        Code::NothingTraced if nothing_sold(laid_out) => "verdict-reason-nothing-sold",
        code => message(code),
    }
}

fn nothing_sold(laid_out: &LaidOut) -> bool {
    laid_out.evidence.sets.iter().all(|set| set.groups.is_empty())
}

/// Whether all that it may have brought are sales of which nothing says so.
fn brings_unseen(subject: usize, laid_out: &LaidOut) -> bool {
    let sold = &laid_out.evidence.subjects[subject];
    sold.set.is_some() && sold.visit_income <= 0.0 && laid_out.facts[subject].evidence.sales == 0
}

/// The sentence that belongs to some reasons: of enquiries that did not buy, the cause that most of them gave; of a few
/// cases of support, what would do in its place.
fn cause(reason: &Reason) -> Option<&'static str> {
    let figure = |name: &str| {
        let figure = reason.figures.iter().find(|(figure, _)| *figure == name);
        figure.and_then(|(_, count)| *count).unwrap_or(0.0)
    };
    match reason.code {
        Code::AskedButDidNotBuy => most_gave(figure),
        Code::FewCases if (1.0..FEW_CASES).contains(&figure("cases")) => {
            Some("verdict-reason-page-of-answers")
        }
        _ => None,
    }
}

fn most_gave(gave: impl Fn(&str) -> f64) -> Option<&'static str> {
    let causes = [
        ("lost_on_price", "verdict-reason-lost-on-price"),
        ("lost_on_no_need", "verdict-reason-lost-on-no-need"),
        ("lost_to_competitor", "verdict-reason-lost-to-competitor"),
        ("lost_slowly", "verdict-reason-lost-slowly"),
    ];
    let given = causes.into_iter().filter(|(name, _)| gave(name) > 0.0);
    given.reduce(|most, next| if gave(next.0) > gave(most.0) { next } else { most }).map(|(_, id)| id)
}

/// What the usual minutes of an activity cost a year, where nothing was recorded yet.
pub(crate) fn cost_a_year(cost: f64, currency: &str, words: &Words) -> report::Reason {
    report::Reason {
        code: report::COST_A_YEAR.to_owned(),
        figures: [("cost".to_owned(), Some(figure::reported("cost", cost)))].into(),
        text: words.say("verdict-reason-cost-a-year", &[("cost", Arg::Money(cost, currency))]),
    }
}

/// The message of a reason.
fn message(code: Code) -> &'static str {
    match code {
        Code::AskedButDidNotBuy => "verdict-reason-asked-but-did-not-buy",
        Code::VisitsButNoGoal => "verdict-reason-visits-but-no-goal",
        Code::TooMuchTime => "verdict-reason-too-much-time",
        Code::Gaps => "verdict-reason-gaps",
        Code::OnlyPromotion => "verdict-reason-only-promotion",
        Code::BoughtOnce => "verdict-reason-bought-once",
        Code::FewCases => "verdict-reason-few-cases",
        Code::WrongBuyers => "verdict-reason-wrong-buyers",
        Code::BroughtNothing => "verdict-reason-brought-nothing",
        Code::NothingTraced => "verdict-reason-nothing-traced",
        Code::TooShort => "verdict-reason-too-short",
        Code::PriorsDisagree => "verdict-reason-priors-disagree",
        Code::NotConverged => "verdict-reason-not-converged",
        Code::NoProfit => "verdict-reason-no-profit",
        Code::NoCases => "verdict-reason-no-cases",
        Code::RetentionUnseen => "verdict-reason-retention-unseen",
        Code::CaseCostUnknown => "verdict-reason-case-cost-unknown",
        Code::Unsure => "verdict-reason-unsure",
        Code::PaysWell => "verdict-reason-pays-well",
        Code::NextHourLoses => "verdict-reason-next-hour-loses",
        Code::NextHourUnsure => "verdict-reason-next-hour-unsure",
        Code::StandsOnLittle => "verdict-reason-stands-on-little",
        Code::OverBudget => "verdict-reason-over-budget",
        Code::LikesAreNotSales => "verdict-reason-likes-are-not-sales",
        Code::CustomerWorth => "verdict-reason-customer-worth",
        Code::Pays => "verdict-reason-pays",
        Code::CostsMore => "verdict-reason-costs-more",
    }
}

fn day(date: Date) -> Arg<'static> {
    // A month and a day of the calendar are never below zero.
    Arg::Date(date.year(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

/// A warning in words.
pub(crate) fn warning(warning: &Warning, business: &Business, words: &Words) -> report::Warning {
    let count = |n: u64| Arg::Count(n);
    let currency = business.currency.as_str();
    let text = match warning {
        Warning::PersonWithoutRate { person, rows } => {
            let args = [("person", Arg::Text(person)), ("rows", count(*rows))];
            words.say("verdict-warning-person-without-rate", &args)
        }
        Warning::FreeTime => words.say("verdict-warning-free-time", &[]),
        Warning::YoungBooks { weeks } => {
            words.say("verdict-warning-young-books", &[("weeks", count(*weeks as u64))])
        }
        Warning::NegativeSales { sales, money } => {
            let args = [("sales", count(*sales)), ("money", Arg::Money(*money, currency))];
            words.say("verdict-warning-negative-sales", &args)
        }
        Warning::RefundsOfNothing { refunds } => {
            words.say("verdict-warning-refunds-of-nothing", &[("refunds", count(*refunds))])
        }
        Warning::EnquiriesWithoutSale { enquiries } => {
            words.say("verdict-warning-enquiries-without-sale", &[("enquiries", count(*enquiries))])
        }
        Warning::SalesOutside { sales } => {
            words.say("verdict-warning-sales-outside-period", &[("sales", count(*sales))])
        }
        Warning::ProfitUnknown { sales, known: 0 } => {
            words.say("verdict-profit-unknown-of-all", &[("sales", count(*sales))])
        }
        Warning::ProfitUnknown { sales, known } => {
            words.say("verdict-warning-profit-unknown", &[("sales", count(*sales)), ("known", count(*known))])
        }
        Warning::OneGreatSale { money } => {
            words.say("verdict-warning-one-great-sale", &[("money", Arg::Money(*money, currency))])
        }
        Warning::LongGap { last, next } => {
            words.say("verdict-warning-long-gap", &[("last", day(*last)), ("next", day(*next))])
        }
        Warning::GapOfTime { last, next } => {
            words.say("verdict-warning-gap-of-time", &[("last", day(*last)), ("next", day(*next))])
        }
        Warning::GapOfSales { first, last } => {
            words.say("verdict-warning-gap-of-sales", &[("first", day(*first)), ("last", day(*last))])
        }
        Warning::LongDay { date, minutes } => words.say(
            "verdict-warning-long-day",
            &[("date", day(*date)), ("minutes", count(minutes.round() as u64))],
        ),
        Warning::LongCost { money, from, to } => {
            let args = [("money", Arg::Money(*money, currency)), ("from", day(*from)), ("to", day(*to))];
            words.say("verdict-warning-long-cost", &args)
        }
        Warning::PeriodOutside { first, last } => {
            words.say("verdict-warning-period-outside", &[("first", day(*first)), ("last", day(*last))])
        }
        Warning::VisitsWithoutValue => words.say("verdict-warning-visits-without-value", &[]),
        Warning::PeriodCut { weeks } => {
            words.say("verdict-warning-period-cut", &[("weeks", count(*weeks as u64))])
        }
    };
    report::Warning { code: warning.code().to_owned(), text }
}
