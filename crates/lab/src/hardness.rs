//! How hard a bank is, without any judgement: how many activities pay, and how far the rule of most dashboards gets.

use std::fmt;

use tulos_books::Books;

use crate::bank::truth::Truth;
use crate::score::case::{Call, last_touch, mean_profit};
use crate::score::rate::Rate;

/// How hard a bank is.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub(crate) struct Hardness {
    pub(crate) businesses: usize,
    pub(crate) pays: Rate,
    /// Last touch is right.
    pub(crate) last_touch: Rate,
    /// Fewer than ten sales would pay for it.
    pub(crate) few_sales: Rate,
    /// True value above zero.
    pub(crate) brings: Rate,
    /// Businesses with an activity of two purposes.
    pub(crate) two_purposes: usize,
    /// Fewest and most sales a week, and weeks.
    pub(crate) weekly: (f64, f64),
    pub(crate) weeks: (usize, usize),
}

impl Hardness {
    /// Of some books with their truth.
    pub(crate) fn of(bank: impl Iterator<Item = (Books, Truth)>) -> Self {
        let (mut facts, mut weekly, mut weeks, mut two) = (Vec::new(), Vec::new(), Vec::new(), 0);
        for (books, truth) in bank {
            let profit = mean_profit(&books);
            two += usize::from(truth.activities.keys().any(|key| key.contains('/')));
            weekly.push(truth.sales as f64 / truth.weeks as f64);
            weeks.push(truth.weeks);
            facts.extend(truth.activities.into_values().map(|fact| (fact, profit)));
        }
        let right = |call: Call, pays: bool| (call == Call::Pays) == pays;
        Self {
            businesses: weeks.len(),
            pays: Rate::among(&facts, |(fact, _)| fact.pays),
            last_touch: Rate::among(&facts, |(fact, profit)| right(last_touch(*fact, *profit), fact.pays)),
            few_sales: Rate::among(&facts, |(fact, profit)| fact.cost < 10.0 * profit),
            brings: Rate::among(&facts, |(fact, _)| fact.value > 0.0),
            two_purposes: two,
            weekly: weekly.iter().fold((f64::MAX, 0.0), |(low, high), &week| (week.min(low), week.max(high))),
            weeks: (weeks.iter().copied().min().unwrap_or(0), weeks.iter().copied().max().unwrap_or(0)),
        }
    }
}

impl fmt::Display for Hardness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |rate: &Rate| rate.share.unwrap_or(0.0);
        writeln!(f, "{} businesses, {} activities and purposes", self.businesses, self.pays.of)?;
        writeln!(f, "truly pay                        {:.3}", share(&self.pays))?;
        writeln!(f, "bring anything                   {:.3}", share(&self.brings))?;
        writeln!(f, "last touch is right              {:.3}", share(&self.last_touch))?;
        writeln!(f, "break even with fewer than ten   {:.3}", share(&self.few_sales))?;
        writeln!(f, "businesses with two purposes     {}", self.two_purposes)?;
        writeln!(f, "sales a week                     {:.2} to {:.0}", self.weekly.0, self.weekly.1)?;
        writeln!(f, "weeks                            {} to {}", self.weeks.0, self.weeks.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank;

    /// What an own bank is meant to be: a third of its activities pays, and a last-touch rule is right in at most three
    /// quarters of them.
    #[test]
    fn an_own_bank_is_hard_enough() {
        let hardness = Hardness::of((0..400).map(|index| bank::make(1, index)));
        let pays = hardness.pays.share.unwrap();
        assert!((0.29..0.38).contains(&pays), "{hardness}");
        assert!(hardness.last_touch.share.unwrap() < 0.75, "{hardness}");
        assert!(hardness.weeks.0 >= 6 && hardness.weeks.1 <= 150, "{hardness}");
        assert!(hardness.two_purposes > 40 && hardness.two_purposes < 200, "{hardness}");
    }
}
