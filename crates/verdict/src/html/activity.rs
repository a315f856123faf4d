//! One activity of the page: its verdict, its interval, and what it opens to.

use tulos_decide::{DOES_NOT, OPTIMIST, PAYS, SCEPTIC};
use tulos_shell::Html;
use tulos_shell::chart::{Axis, Interval};
use tulos_words::{Arg, Words};

use crate::report::{Judged, Report, Verdict};
use crate::telling::{Telling, name, purpose, verdict_code};

use super::Place;

/// An activity with one of its purposes.
pub(super) struct Row {
    pub(super) anchor: String,
    pub(super) code: &'static str,
    pub(super) verdict: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) interval: Html,
    pub(super) chance: String,
    pub(super) next_hour: String,
    pub(super) reasons: Vec<String>,
    /// How sure it is, and why it is not another verdict.
    pub(super) how_sure: Vec<String>,
    pub(super) figures: Vec<Figure>,
}

/// A figure that the verdict stands on, and where its rows are.
pub(super) struct Figure {
    pub(super) name: String,
    pub(super) written: String,
    pub(super) open: Option<String>,
}

/// The row of an activity.
pub(super) fn row(
    telling: &Telling<'_>,
    label: &str,
    judged: &Judged,
    axis: &Axis<'_>,
    place: Option<&Place<'_>>,
) -> Row {
    let words = telling.words;
    let code = verdict_code(judged.verdict);
    Row {
        anchor: format!("{}-{}", judged.activity, judged.purpose),
        code,
        verdict: words.say(name(judged.verdict), &[]),
        name: label.to_owned(),
        about: about(telling, judged),
        interval: interval(judged, axis, words, code),
        chance: telling.chance(judged).unwrap_or_else(|| "–".to_owned()),
        next_hour: next_hour(telling, judged),
        reasons: telling.why(judged, usize::MAX),
        how_sure: how_sure(judged, words),
        figures: figures(telling, judged, place),
    }
}

/// What kind of thing it is, for whom, and how much of it there is.
fn about(telling: &Telling<'_>, judged: &Judged) -> String {
    let words = telling.words;
    let kind = words.say(&format!("verdict-html-kind-{}", judged.kind), &[]);
    let purpose = words.say(purpose(&judged.purpose), &[]);
    let minutes = judged.effort.minutes_per_week;
    let money = judged.effort.money_per_week;
    let effort = if minutes >= 0.5 {
        words.say("verdict-html-minutes", &[("minutes", Arg::Minutes(minutes))])
    } else {
        words.say("verdict-html-money", &[("money", Arg::Money(money, &telling.report.currency))])
    };
    [kind, purpose, effort].join(" · ")
}

fn interval(judged: &Judged, axis: &Axis<'_>, words: &Words, code: &str) -> Html {
    let cost = judged.cost.total;
    let (low, mean, high) =
        judged.value.map_or((f64::NAN, f64::NAN, f64::NAN), |value| (value.low, value.mean, value.high));
    let label = if judged.value.is_some() {
        axis.told(words, low, mean, high, Some(cost))
    } else {
        words.say("verdict-html-no-value", &[])
    };
    axis.interval(&Interval { low, mean, high, cost: Some(cost), mark: code, label: &label })
}

fn next_hour(telling: &Telling<'_>, judged: &Judged) -> String {
    let money = |amount: f64| {
        let written = telling.words.money_rounded(amount, &telling.report.currency);
        if amount >= 0.5 { format!("+{written}") } else { written }
    };
    judged.next_hour.map_or_else(|| "–".to_owned(), |next| money(next.mean))
}

/// The chance against the thresholds, and what sceptic and optimist would say.
fn how_sure(judged: &Judged, words: &Words) -> Vec<String> {
    let Some(chance) = judged.p_pays else { return Vec::new() };
    let args =
        [("chance", Arg::Percent(chance)), ("pays", Arg::Percent(PAYS)), ("not", Arg::Percent(DOES_NOT))];
    let mut said = vec![words.say("verdict-html-chance", &args)];
    if let (Some(sceptic), Some(optimist)) = (judged.p_sceptic, judged.p_optimist) {
        let args = [("sceptic", Arg::Percent(sceptic)), ("optimist", Arg::Percent(optimist))];
        said.push(words.say("verdict-html-beliefs", &args));
        if judged.verdict == Verdict::Wait {
            let args = [("sceptic", Arg::Percent(SCEPTIC)), ("optimist", Arg::Percent(OPTIMIST))];
            said.push(words.say("verdict-html-why-wait", &args));
        }
    }
    said
}

fn figures(telling: &Telling<'_>, judged: &Judged, place: Option<&Place<'_>>) -> Vec<Figure> {
    let (report, words) = (telling.report, telling.words);
    let money = |amount: f64| words.money_rounded(amount, &report.currency);
    let count = |count: u64| words.number(count as f64, 0);
    let rows = |table: &str| place.map(|place| rows_of(place, table, Some(&judged.activity), report));
    let figure = |name: &str, written: String, open: Option<String>| Figure {
        name: words.say(name, &[]),
        written,
        open,
    };
    let evidence = judged.evidence;
    let mut figures = vec![
        figure("verdict-html-figure-time", money(judged.cost.time), rows("time")),
        figure("verdict-html-figure-money", money(judged.cost.money), rows("costs")),
        figure("verdict-html-figure-contacts", count(evidence.contacts), rows("enquiries")),
        figure("verdict-html-figure-sales", count(evidence.sales), rows("sales")),
        figure("verdict-html-figure-traced", count(evidence.traced), None),
        figure("verdict-html-figure-told", count(evidence.told), None),
        figure("verdict-html-figure-asked", count(evidence.asked), None),
    ];
    if let Some(value) = judged.value {
        let brought = words.say(
            "verdict-html-figure-range",
            &[
                ("mean", Arg::Money(value.mean, &report.currency)),
                ("low", Arg::Money(value.low, &report.currency)),
                ("high", Arg::Money(value.high, &report.currency)),
            ],
        );
        figures.insert(2, figure("verdict-html-figure-value", brought, None));
    }
    if evidence.paused_weeks > 0 {
        figures.push(figure("verdict-html-figure-paused", count(evidence.paused_weeks), rows("experiments")));
    }
    figures
}

/// The address of the rows of a table, of one activity or of all, in the period of the report.
pub(super) fn rows_of(place: &Place<'_>, table: &str, activity: Option<&str>, report: &Report) -> String {
    let activity = activity.map(|activity| format!("activity={activity}"));
    let from = report.from.as_ref().map(|from| format!("from={from}"));
    let to = report.to.as_ref().map(|to| format!("to={to}"));
    let query: Vec<String> = [activity, from, to].into_iter().flatten().collect();
    format!("{}/{table}?{}", place.books, query.join("&"))
}
