//! The cost as a person reads it: the answer in a sentence, then a line for everybody whose time it is.

use console::{measure_text_width, style};
use rust_decimal::Decimal;
use tulos_verdict::page::wrap;
use tulos_words::{Arg, Words};

use super::reckoning::{Cost, Days, Reckoning, Share, to_f64};
use crate::output;

/// A line of the table: whose time, and the cells beside it.
type Line = [String; 6];

pub(super) fn draw(reckoning: &Reckoning, words: &Words) -> String {
    let wrapped = |text: &str| wrap(text, output::width());
    let answers = answers(reckoning, words);
    let answers = answers.iter().flat_map(|answer| wrapped(answer));
    let mut page: Vec<String> = answers.map(|line| style(line).bold().to_string()).collect();
    let lines = lines(reckoning, words);
    if lines.len() > 1 {
        page.push(String::new());
        page.extend(table(&lines));
        let note = words.say("tulos-cost-note", &[("days", Arg::Text(&days(reckoning.days, words)))]);
        page.push(String::new());
        page.extend(wrapped(&note).iter().map(|line| style(line).dim().to_string()));
    }
    page.push(String::new());
    page.join("\n")
}

/// What was asked, first: what an hour brings in, if that is to be reckoned, and what the time costs a year.
fn answers(reckoning: &Reckoning, words: &Words) -> Vec<String> {
    let rate = reckoning.owner_rate().unwrap_or_default();
    let earned = reckoning.earned.map(|(revenue, hours)| {
        let told = [("revenue", money(revenue)), ("hours", number(hours)), ("rate", money(rate))];
        words.say("tulos-cost-answer-rate", &told)
    });
    let cost = match (&reckoning.owner, reckoning.people.as_slice()) {
        (None, []) => None,
        (Some(share), []) => Some(answer(share, reckoning.days, words)),
        _ => Some(
            words.say("tulos-cost-answer-together", &[("year", Arg::Number(reckoning.together().year(), 2))]),
        ),
    };
    earned.into_iter().chain(cost).collect()
}

fn answer(share: &Share, on: Days, words: &Words) -> String {
    let days = days(on, words);
    let told = [
        ("minutes", number(share.minutes)),
        ("days", Arg::Text(&days)),
        ("rate", money(share.rate)),
        ("year", Arg::Number(share.cost(on).year(), 2)),
    ];
    words.say("tulos-cost-answer", &told)
}

fn days(days: Days, words: &Words) -> String {
    match days {
        Days::Weekdays => words.say("tulos-weekdays", &[]),
        Days::Every => words.say("tulos-every-day", &[]),
        Days::AWeek(count) => words.say("tulos-days-a-week", &[("count", Arg::Count(count.into()))]),
    }
}

/// The heads of the columns, a line a person, and, of several, what they cost together.
fn lines(reckoning: &Reckoning, words: &Words) -> Vec<Line> {
    let head = |name: &str| words.say(&format!("tulos-cost-head-{name}"), &[]);
    let heads = [String::new(), head("hour"), head("minutes"), head("week"), head("month"), head("year")];
    let you = words.say("tulos-cost-you", &[]);
    let owner = reckoning.owner.iter().map(|share| (&you, share));
    let everybody: Vec<_> = owner.chain(reckoning.people.iter().map(|(name, share)| (name, share))).collect();
    let together = (everybody.len() > 1).then(|| together(reckoning.together(), words));
    let shares = everybody.into_iter().map(|(name, share)| line(name, share, reckoning.days, words));
    [heads].into_iter().chain(shares).chain(together).collect()
}

fn line(name: &str, share: &Share, days: Days, words: &Words) -> Line {
    let rate = words.number(to_f64(share.rate), 2);
    let minutes = words.number(to_f64(share.minutes), decimals(share.minutes));
    let [week, month, year] = costs(share.cost(days), words);
    [name.to_owned(), rate, minutes, week, month, year]
}

fn together(cost: Cost, words: &Words) -> Line {
    let [week, month, year] = costs(cost, words);
    [words.say("tulos-cost-together", &[]), String::new(), String::new(), week, month, year]
}

fn costs(cost: Cost, words: &Words) -> [String; 3] {
    [cost.week(), cost.month(), cost.year()].map(|amount| words.number(amount, 2))
}

/// Names to the left, figures to the right; the heads faint and the year, which is the answer, bold.
fn table(lines: &[Line]) -> Vec<String> {
    let widths: [usize; 6] = std::array::from_fn(|column| {
        lines.iter().map(|line| measure_text_width(&line[column])).max().unwrap_or_default()
    });
    let row = |(index, line): (usize, &Line)| {
        let cells = line.iter().zip(widths).enumerate();
        let cells = cells.map(|(column, (text, width))| cell(text, width, index == 0, column));
        cells.collect::<Vec<_>>().join("   ")
    };
    lines.iter().enumerate().map(row).collect()
}

fn cell(text: &str, width: usize, head: bool, column: usize) -> String {
    let space = " ".repeat(width.saturating_sub(measure_text_width(text)));
    match column {
        _ if head => format!("{space}{}", style(text).dim()),
        0 => format!("{text}{space}"),
        5 => format!("{space}{}", style(text).bold()),
        _ => format!("{space}{text}"),
    }
}

fn money(amount: Decimal) -> Arg<'static> {
    Arg::Number(to_f64(amount), 2)
}

fn number(exact: Decimal) -> Arg<'static> {
    Arg::Number(to_f64(exact), decimals(exact))
}

/// As many digits as the number has behind the point, at most two.
fn decimals(exact: Decimal) -> u8 {
    exact.normalize().scale().min(2) as u8
}
