//! `docs/calibration.md`: the scores of the banks side by side, with intervals.

use std::fmt::Write;

use super::Scored;
use super::figures::DEFINITIONS;
use super::page::{rate, share};
use super::slices::Slice;

/// What a bank of fresh businesses of a kind must show at least, as the specification of the judgement says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// Decided, "pays" right, "does not" right, coverage, saved: at least. Brier, lost: at most.
    texts: [&'static str; 7],
}

/// Asked of 480 fresh businesses of the plain kind.
pub(crate) const PLAIN: Asked = Asked {
    texts: ["≥ 0.58", "≥ 0.95", "≥ 0.92", "≤ 0.115", "0.88 - 0.97", "≥ 0.77", "≤ 0.025"],
};
/// Asked of 240 fresh businesses of the other kind.
pub(crate) const OTHER: Asked =
    Asked { texts: ["≥ 0.44", "≥ 0.82", "≥ 0.86", "≤ 0.180", "≥ 0.86", "", ""] };

/// The page. Each bank may come with what is asked of its kind; `command` made it.
pub(crate) fn document(banks: &[(Scored, Option<Asked>)], command: &str, plot: &str) -> String {
    let mut text = String::from("# How often the verdicts are right\n\n");
    text.push_str(
        "Simulated businesses whose truth is known were judged, and what was said was held against what is true. The \
         truth is the expected profit that an activity caused, computed from the process that made the books, not from \
         what happened by chance. None of these worlds is the judgement's own model.\n\n",
    );
    put(&mut text, &format!("Made by `{command}`.\n\n![Calibration]({plot})\n\n"));
    summary(&mut text, banks);
    for (scored, _) in banks {
        bank(&mut text, scored);
    }
    text.push_str("## What the words mean\n\n");
    for definition in DEFINITIONS {
        put(&mut text, &format!("- {definition}\n"));
    }
    text
}

fn put(text: &mut String, more: &str) {
    text.push_str(more);
}

/// A row of a table.
fn row<T: AsRef<str>>(text: &mut String, cells: impl IntoIterator<Item = T>) {
    for cell in cells {
        // Writing to a string cannot fail.
        let _ = write!(text, "| {} ", cell.as_ref());
    }
    text.push_str("|\n");
}

fn head(text: &mut String, cells: &[&str]) {
    row(text, cells);
    row(text, cells.iter().map(|_| "---"));
}

fn summary(text: &mut String, banks: &[(Scored, Option<Asked>)]) {
    let cells = |name: &'static str| std::iter::once(name.to_owned());
    let mut names = vec![String::new()];
    for (scored, asked) in banks {
        names.push(scored.bank.clone());
        names.extend(asked.map(|_| "asked of fresh ones of its kind".to_owned()));
    }
    head(text, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let figure = |of: &dyn Fn(&Scored) -> String, index: Option<usize>| -> Vec<String> {
        let mut figures = Vec::new();
        for (scored, asked) in banks {
            figures.push(of(scored));
            figures.extend(asked.map(|asked| index.map_or("", |index| asked.texts[index]).to_owned()));
        }
        figures
    };
    let mut line = |name: &'static str, index: Option<usize>, of: &dyn Fn(&Scored) -> String| {
        row(text, cells(name).chain(figure(of, index)));
    };
    line("businesses, activities", None, &|s| format!("{}, {}", s.businesses, s.all.activities));
    line("truly pay", None, &|s| rate(&s.all.paying));
    line("decided", Some(0), &|s| rate(&s.all.verdicts.decided));
    line("\"pays\" right", Some(1), &|s| rate(&s.all.verdicts.pays_right));
    line("\"does not\" right", Some(2), &|s| rate(&s.all.verdicts.not_right));
    line("Brier", Some(3), &|s| format!("{:.3} ± {:.3}", s.all.brier, 1.645 * s.all.brier_error));
    line("coverage", Some(4), &|s| rate(&s.all.coverage));
    line("saved", Some(5), &|s| format!("{:.3}", s.all.verdicts.saved));
    line("lost", Some(6), &|s| format!("{:.3}", s.all.verdicts.lost));
    text.push('\n');
}

fn bank(text: &mut String, scored: &Scored) {
    put(text, &format!("## {}\n\n", scored.bank));
    let all = &scored.all;
    head(text, &["rule", "decided", "\"pays\" right", "\"does not\" right", "saved", "lost"]);
    for (name, ruled) in [("verdicts", all.verdicts), ("last touch", all.last_touch), ("oracle", all.oracle)]
    {
        let money = [format!("{:.3}", ruled.saved), format!("{:.3}", ruled.lost)];
        let rates = [share(&ruled.decided), share(&ruled.pays_right), share(&ruled.not_right)];
        row(text, [name.to_owned()].into_iter().chain(rates).chain(money));
    }
    text.push('\n');
    head(text, &["chance given", "mean", "truly pay"]);
    for tenth in &all.calibration {
        let from = format!("{:.1} to {:.1}", tenth.from, tenth.from + 0.1);
        row(text, [from, format!("{:.3}", tenth.said), rate(&tenth.paid)]);
    }
    text.push('\n');
    slices(text, "by length of the books", &scored.by_weeks);
    slices(text, "by sales", &scored.by_sales);
}

fn slices(text: &mut String, name: &str, slices: &[Slice]) {
    head(text, &[name, "activities", "decided", "\"pays\" right", "\"does not\" right", "Brier", "coverage"]);
    for Slice { name, score } in slices {
        let of = |rate: &super::rate::Rate| format!("{} of {}", share(rate), rate.of);
        let cells = [
            name.clone(),
            score.activities.to_string(),
            share(&score.verdicts.decided),
            of(&score.verdicts.pays_right),
            of(&score.verdicts.not_right),
            format!("{:.3}", score.brier),
            of(&score.coverage),
        ];
        row(text, cells);
    }
    text.push('\n');
}
