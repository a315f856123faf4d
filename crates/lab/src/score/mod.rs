//! The score of the verdicts on a bank of businesses whose truth is known.

pub(crate) mod case;
pub(crate) mod figures;
pub(crate) mod markdown;
pub(crate) mod page;
pub(crate) mod plot;
pub(crate) mod rate;
pub(crate) mod run;
pub(crate) mod slices;
#[cfg(test)]
pub(crate) mod testing;

use serde::Serialize;

use case::Case;
use figures::Score;
use run::Judged;
use slices::Slice;

/// All that is told of how a bank was judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Scored {
    /// What bank.
    pub(crate) bank: String,
    /// Businesses.
    pub(crate) businesses: usize,
    /// All activities.
    pub(crate) all: Score,
    /// By length of the books.
    pub(crate) by_weeks: Vec<Slice>,
    /// By number of sales.
    pub(crate) by_sales: Vec<Slice>,
    /// Every activity, for those who want to look closer.
    pub(crate) cases: Vec<Case>,
}

impl Scored {
    /// The score of a bank that was judged.
    pub(crate) fn of(bank: &str, judged: &Judged) -> Self {
        Self {
            bank: bank.to_owned(),
            businesses: judged.businesses,
            all: Score::of(&judged.cases.iter().collect::<Vec<_>>()),
            by_weeks: slices::by_weeks(&judged.cases),
            by_sales: slices::by_sales(&judged.cases),
            cases: judged.cases.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::case::Call;
    use super::*;

    #[test]
    fn a_score_is_told_on_every_page() {
        let mut cases: Vec<_> = (0..40)
            .map(|index| {
                testing::case(20.0, f64::from(index), if index < 25 { Call::Not } else { Call::Pays })
            })
            .collect();
        for (index, case) in cases.iter_mut().enumerate() {
            case.p_pays = Some(index as f64 / 40.0);
            case.interval = Some((0.0, 35.0));
        }
        let scored = Scored::of("own <bank>", &Judged { cases, businesses: 12 });
        // 21 to 39 of 40 pay; 25 are ended, 15 are kept, all of these rightly; 4 that pay are ended.
        let page = page::page(&scored);
        assert!(page.contains("\"pays\" right    1.000 (0.847 - 1.000) of 15"), "{page}");
        assert!(page.contains("\"does not\" right 0.840 "), "{page}");
        let text = markdown::document(&[(scored.clone(), Some(markdown::PLAIN))], "lab", "plot.svg");
        assert!(text.contains("| own <bank> | asked of fresh ones of its kind |"), "{text}");
        assert!(text.contains("≥ 0.95") && text.contains("![Calibration](plot.svg)"), "{text}");
        let svg = plot::plot(&[scored]);
        assert!(svg.contains("own &lt;bank>") && svg.matches("class=\"point\"").count() == 10, "{svg}");
    }
}
