//! The profit of each sale: filled in where nobody said it, less what was given back.

use std::collections::HashMap;

use tulos_books::Weeks;

use super::records::{RefundKept, SaleKept};

/// What was odd about the profits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Oddities {
    /// Sales of the period without any figure to take a profit from.
    pub unknown: u64,
    /// Sales of the period whose profit is known.
    pub known: u64,
    /// Refunds of a sale that is not in the books.
    pub refunds_of_nothing: u64,
}

/// Fills in profits that are not known with the mean of those that are, then takes the refunds off.
pub(super) fn settle(sales: &mut [SaleKept], mut refunds: Vec<RefundKept>, weeks: Weeks) -> Oddities {
    let mut oddities = fill(sales, weeks);
    refunds.sort_unstable_by(|a, b| a.sale.cmp(&b.sale).then(a.profit.total_cmp(&b.profit)));
    let by_sale: Vec<&[RefundKept]> = refunds.chunk_by(|a, b| a.sale == b.sale).collect();
    let mut open: HashMap<u64, &[RefundKept]> =
        by_sale.into_iter().map(|of_one| (of_one[0].sale, of_one)).collect();
    for sale in sales.iter_mut() {
        for refund in open.remove(&sale.id).into_iter().flatten() {
            // A refund of nobody knows how much is one of all.
            sale.profit -= if refund.profit.is_nan() { sale.profit } else { refund.profit };
        }
    }
    oddities.refunds_of_nothing = open.values().map(|of_one| of_one.len() as u64).sum();
    oddities
}

fn fill(sales: &mut [SaleKept], weeks: Weeks) -> Oddities {
    let within = |sale: &&SaleKept| weeks.index(sale.date).is_some();
    let unknown = sales.iter().filter(within).filter(|sale| sale.profit.is_nan()).count() as u64;
    let known = sales.iter().filter(within).filter(|sale| !sale.profit.is_nan()).count() as u64;
    if sales.iter().any(|sale| sale.profit.is_nan()) {
        let mut profits: Vec<f64> = sales.iter().filter(within).map(|sale| sale.profit).collect();
        profits.retain(|profit| !profit.is_nan());
        let (mean, _) = mean_and_sd(&mut profits);
        sales.iter_mut().filter(|sale| sale.profit.is_nan()).for_each(|sale| sale.profit = mean);
    }
    Oddities { unknown, known, refunds_of_nothing: 0 }
}

/// Mean and population standard deviation, whatever the order; 0 of nothing.
pub(super) fn mean_and_sd(values: &mut [f64]) -> (f64, f64) {
    if values.is_empty() {
        return (0.0, 0.0);
    }
    values.sort_unstable_by(f64::total_cmp);
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, (squares / count).sqrt())
}
