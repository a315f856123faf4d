//! A score cut by the length of the books and by the number of sales: where little is known, little may be decided.

use serde::Serialize;

use super::case::Case;
use super::figures::Score;

/// The score of a part of a bank.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Slice {
    /// Which part.
    pub(crate) name: String,
    /// Its score.
    pub(crate) score: Score,
}

/// Lower ends of the classes of weeks.
const WEEKS: &[usize] = &[0, 13, 26, 52, 104];
/// Lower ends of the classes of sales.
const SALES: &[usize] = &[0, 10, 30, 100, 300, 1_000];

/// By length of the books.
pub(crate) fn by_weeks(cases: &[Case]) -> Vec<Slice> {
    cut(cases, WEEKS, "weeks", |case| case.weeks)
}

/// By sales of the business.
pub(crate) fn by_sales(cases: &[Case]) -> Vec<Slice> {
    cut(cases, SALES, "sales", |case| case.sales)
}

fn cut(cases: &[Case], ends: &[usize], what: &str, of: impl Fn(&Case) -> usize) -> Vec<Slice> {
    let mut slices = Vec::new();
    for (index, &from) in ends.iter().enumerate() {
        let to = ends.get(index + 1).copied();
        let within = |case: &&Case| of(case) >= from && to.is_none_or(|to| of(case) < to);
        let here: Vec<&Case> = cases.iter().filter(within).collect();
        if !here.is_empty() {
            slices.push(Slice { name: named(what, from, to), score: Score::of(&here) });
        }
    }
    slices
}

fn named(what: &str, from: usize, to: Option<usize>) -> String {
    match to {
        None => format!("{from} {what} and more"),
        Some(to) => format!("{from} to {} {what}", to - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::case::Call;
    use crate::score::testing::case;

    #[test]
    fn every_case_is_in_one_slice() {
        let mut cases = Vec::new();
        for (index, weeks) in [6, 12, 13, 25, 26, 51, 52, 103, 104, 150].into_iter().enumerate() {
            let mut case = case(1.0, index as f64, Call::Wait);
            case.weeks = weeks;
            cases.push(case);
        }
        let slices = by_weeks(&cases);
        assert_eq!(slices.iter().map(|slice| slice.score.activities).collect::<Vec<_>>(), [2, 2, 2, 2, 2]);
        assert_eq!(slices[0].name, "0 to 12 weeks");
        assert_eq!(slices[4].name, "104 weeks and more");
    }
}
