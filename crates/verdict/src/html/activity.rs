//! One activity of the page: its verdict, its interval, and what it opens to.

use tulos_decide::{DOES_NOT, OPTIMIST, PAYS, SCEPTIC};
use tulos_shell::Html;
use tulos_shell::chart::{Axis, Interval};
use tulos_words::{Arg, Words};

use crate::layout;
use crate::pages::query;
use crate::report::{Judged, Verdict};
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
        chance: telling.chance(judged, "verdict-html-chance-later").unwrap_or_else(|| "–".to_owned()),
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
    let figure = |figure: layout::Figure, written: String| Figure {
        name: words.say(&format!("verdict-html-figure-{}", figure.code()), &[]),
        written,
        open: place.map(|place| {
            format!("{}{}", place.rows, query(figure.code(), &judged.activity, &judged.purpose))
        }),
    };
    let evidence = judged.evidence;
    let mut figures = vec![
        figure(layout::Figure::Time, money(judged.cost.time)),
        figure(layout::Figure::Money, money(judged.cost.money)),
        figure(layout::Figure::Contacts, count(evidence.contacts)),
        figure(layout::Figure::Sales, count(evidence.sales)),
        figure(layout::Figure::Traced, count(evidence.traced)),
        figure(layout::Figure::Told, count(evidence.told)),
        figure(layout::Figure::Asked, count(evidence.asked)),
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
        // It is worked out, and has no rows of its own.
        figures.insert(
            2,
            Figure { name: words.say("verdict-html-figure-value", &[]), written: brought, open: None },
        );
    }
    if evidence.paused_weeks > 0 {
        let name = words.say("verdict-html-figure-paused", &[]);
        let open = place.map(|place| format!("{}/experiments?activity={}", place.books, judged.activity));
        figures.push(Figure { name, written: count(evidence.paused_weeks), open });
    }
    figures
}
