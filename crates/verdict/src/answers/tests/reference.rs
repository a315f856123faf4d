//! All answers in the reference books. They have slips of the pen: each must be heard as the nearest answer of `seen.txt`,
//! which is spelled right and labelled by hand, or not at all; and nearly all must be heard.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{everything, expected, label, table};

/// The folder of reference data, `None` where it is missing.
fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if shared.join("reference/bank_other").is_dir() {
        return Some(shared);
    }
    assert!(std::env::var_os("CI").is_none(), "CI must have the shared reference data");
    eprintln!("left out: the answers of the reference books, as the shared folder is not there");
    None
}

/// Every answer with the number of sales that have it. None of these files quotes a cell, and the answer is the last.
fn answers(shared: &Path) -> BTreeMap<String, usize> {
    let mut answers = BTreeMap::new();
    for bank in ["reference/bank", "reference/bank_other", "examples"] {
        let folders = fs::read_dir(shared.join(bank)).unwrap().map(|entry| entry.unwrap().path());
        for sales in folders.map(|folder| folder.join("sales.csv")).filter(|sales| sales.is_file()) {
            let text = fs::read_to_string(&sales).unwrap();
            let mut rows = text.lines();
            assert!(
                rows.next().unwrap().ends_with(",how_found") && !text.contains('"'),
                "{}",
                sales.display()
            );
            for answer in rows.filter_map(|row| row.rsplit(',').next()).filter(|answer| !answer.is_empty()) {
                *answers.entry(answer.to_string()).or_default() += 1;
            }
        }
    }
    answers
}

/// Insertions, drops, changes and swaps between two texts.
fn slips(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = match (i, j) {
                (0, n) | (n, 0) => n,
                _ => {
                    let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1)
                }
            };
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[a.len()][b.len()]
}

/// What may be meant by an answer: what the nearest answers mean that are spelled right.
fn meant(answer: &str) -> Vec<BTreeSet<&'static str>> {
    let letters = |text: &str| text.chars().collect::<Vec<_>>();
    let answer = letters(answer);
    let seen = table(include_str!("seen.txt"));
    let far: Vec<_> = seen.map(|(seen, label)| (slips(&answer, &letters(seen)), label)).collect();
    let nearest = far.iter().map(|(slips, _)| *slips).min().unwrap();
    assert!(nearest <= 2, "a new answer in the reference books: {answer:?}");
    far.iter().filter(|(slips, _)| *slips == nearest).map(|(_, label)| expected(label)).collect()
}

#[test]
fn the_answers_of_the_reference_books_are_understood() {
    let Some(shared) = shared() else { return };
    let (listener, labels) = everything();
    let nothing: BTreeSet<_> = ["nothing"].into();
    let (mut wrong, mut understood, mut all) = (Vec::new(), 0, 0);
    for (answer, sales) in answers(&shared) {
        let (heard, meant) = (label(&listener.hear(&answer), &labels), meant(&answer));
        if meant == [nothing.clone()] {
            if heard != nothing {
                wrong.push(format!("{answer}: heard {heard:?}, and it says nothing"));
            }
            continue;
        }
        all += sales;
        if meant.contains(&heard) {
            understood += sales;
        } else if heard != nothing {
            wrong.push(format!("{answer}: heard {heard:?}, meant {meant:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let share = f64::from(understood as u32) / f64::from(all as u32);
    assert!(share > 0.995, "only {understood} of {all} answers are understood");
}
