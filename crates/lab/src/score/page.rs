//! A score as a page for the terminal.

use std::fmt::Write;

use super::Scored;
use super::figures::{DEFINITIONS, Ruled, Score};
use super::rate::Rate;
use super::slices::Slice;

/// The page.
pub(crate) fn page(scored: &Scored) -> String {
    let mut page = String::new();
    let all = &scored.all;
    line(
        &mut page,
        &format!("{}: {} businesses, {} activities", scored.bank, scored.businesses, all.activities),
    );
    line(&mut page, &format!("truly pay       {}", rate(&all.paying)));
    line(&mut page, &format!("decided         {}", rate(&all.verdicts.decided)));
    line(&mut page, &format!("\"pays\" right    {}", rate(&all.verdicts.pays_right)));
    line(&mut page, &format!("\"does not\" right {}", rate(&all.verdicts.not_right)));
    line(&mut page, &format!("Brier           {:.3} (standard error {:.3})", all.brier, all.brier_error));
    line(&mut page, &format!("coverage        {}", rate(&all.coverage)));
    line(&mut page, "");
    rules(&mut page, all);
    calibration(&mut page, all);
    slices(&mut page, &scored.by_weeks);
    slices(&mut page, &scored.by_sales);
    for text in DEFINITIONS {
        line(&mut page, text);
    }
    page
}

fn line(page: &mut String, text: &str) {
    page.push_str(text.trim_end());
    page.push('\n');
}

/// A rate with its interval: `0.61 (0.55 - 0.66) of 118`.
pub(crate) fn rate(rate: &Rate) -> String {
    match rate.share {
        None => "- of 0".to_owned(),
        Some(share) => format!("{share:.3} ({:.3} - {:.3}) of {}", rate.low, rate.high, rate.of),
    }
}

/// A share alone.
pub(crate) fn share(rate: &Rate) -> String {
    rate.share.map_or("-".to_owned(), |share| format!("{share:.3}"))
}

fn rules(page: &mut String, score: &Score) {
    line(page, "rule         decided  pays   does not  right  saved   lost      money saved     money lost");
    for (name, ruled) in
        [("verdicts", score.verdicts), ("last touch", score.last_touch), ("oracle", score.oracle)]
    {
        line(page, &rule(name, &ruled));
    }
    line(page, "");
}

fn rule(name: &str, ruled: &Ruled) -> String {
    format!(
        "{name:<12} {:>7}  {:>5}  {:>8}  {:>5}  {:>5.3}  {:>5.3}  {:>15.0}  {:>13.0}",
        share(&ruled.decided),
        share(&ruled.pays_right),
        share(&ruled.not_right),
        share(&ruled.right),
        ruled.saved,
        ruled.lost,
        ruled.money_saved,
        ruled.money_lost
    )
}

fn calibration(page: &mut String, score: &Score) {
    line(page, "p_pays       said   paid");
    for tenth in &score.calibration {
        let (from, to) = (tenth.from, tenth.from + 0.1);
        line(page, &format!("{from:.1} to {to:.1}   {:.3}  {}", tenth.said, rate(&tenth.paid)));
    }
    line(page, "");
}

fn slices(page: &mut String, slices: &[Slice]) {
    let mut text = String::new();
    for Slice { name, score } in slices {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{name:<22} {:>5}  decided {}  pays {:>5} of {:<4} does not {:>5} of {:<4} Brier {:.3}  coverage {}",
            score.activities,
            share(&score.verdicts.decided),
            share(&score.verdicts.pays_right),
            score.verdicts.pays_right.of,
            share(&score.verdicts.not_right),
            score.verdicts.not_right.of,
            score.brier,
            share(&score.coverage)
        );
    }
    page.push_str(&text);
    page.push('\n');
}
