//! Who came again: the purchases of each customer up to the end of the period, for what a new customer brings in a year.

use jiff::civil::Date;
use tulos_books::{Bought, Business, OfferKind};
use tulos_decide::evidence::Customer;

use super::records::{NO_CUSTOMER, SaleKept};

/// Customers of goods or work that is bought again and again, from sales in the order of customer and day. Who was known
/// before the books began is left out: nobody knows since when.
pub(super) fn customers(business: &Business, sales: &[SaleKept], end: Date) -> Vec<Customer> {
    let again = business.offer.bought == Some(Bought::Repeatedly);
    let sold = matches!(business.offer.kind, None | Some(OfferKind::Product | OfferKind::Service));
    if !again || !sold {
        return Vec::new();
    }
    let Some(last) = sales.iter().map(|sale| sale.date).filter(|date| *date <= end).max() else {
        return Vec::new();
    };
    let of_one = sales.chunk_by(|a, b| a.customer == b.customer);
    of_one
        .filter(|sales| sales[0].customer != NO_CUSTOMER)
        .filter_map(|sales| customer(sales, last))
        .collect()
}

fn customer(sales: &[SaleKept], end: Date) -> Option<Customer> {
    let first = sales.first().filter(|sale| sale.new == Some(true) && sale.date <= end)?.date;
    let mut days: Vec<(Date, f64)> = Vec::new();
    for sale in sales.iter().filter(|sale| first < sale.date && sale.date <= end) {
        match days.last_mut() {
            Some((day, profit)) if *day == sale.date => *profit += sale.profit,
            _ => days.push((sale.date, sale.profit)),
        }
    }
    let repeats = u32::try_from(days.len()).ok()?;
    let profit = days.iter().map(|(_, profit)| profit).sum::<f64>() / f64::from(repeats.max(1));
    let last = days.last().map_or(first, |(day, _)| *day);
    Some(Customer { repeats, last: weeks(first, last), age: weeks(first, end), profit })
}

fn weeks(from: Date, to: Date) -> f64 {
    f64::from((to - from).get_days()) / 7.0
}
