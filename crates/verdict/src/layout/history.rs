//! Who is known: new and returning customers, and the payments of a subscription as one sale.

use tulos_books::Weeks;

use super::records::{NO_CUSTOMER, Payment, SaleKept};

/// Says of each sale whether its customer was new, and makes one sale of a subscription's payments. Returns whether it
/// was a guess for some sale: seen for the first time, so taken to be new.
pub(super) fn settle(sales: &mut Vec<SaleKept>, weeks: Weeks) -> bool {
    sales.sort_unstable_by(|a, b| {
        let key = |sale: &SaleKept| (sale.customer, sale.date, sale.id, sale.activity, sale.channel);
        key(a).cmp(&key(b)).then(a.profit.total_cmp(&b.profit))
    });
    let mut guessed = false;
    for of_one in sales.chunk_by_mut(|a, b| a.customer == b.customer) {
        if of_one[0].customer == NO_CUSTOMER {
            for sale in of_one {
                sale.new = Some(sale.new.unwrap_or(true));
            }
        } else {
            gather_payments(of_one, weeks);
            guessed |= tell_new(of_one);
        }
    }
    sales.retain(|sale| sale.payment != Payment::Gathered);
    guessed
}

fn tell_new(of_one: &mut [SaleKept]) -> bool {
    let mut guessed = false;
    for (place, sale) in of_one.iter_mut().enumerate() {
        guessed |= sale.new.is_none();
        sale.new = Some(sale.new.unwrap_or(place == 0));
    }
    guessed
}

/// The first payment is the sale, and later ones of the period add to its money; if it lies outside, or somebody said that
/// the subscriber was not new at the first one, their sale is not judged, nor is their money.
fn gather_payments(of_one: &mut [SaleKept], weeks: Weeks) {
    let within = |sale: &SaleKept| weeks.index(sale.date).is_some();
    let mut payments = of_one.iter_mut().filter(|sale| sale.payment == Payment::Subscription);
    let Some(first) = payments.next() else { return };
    for payment in payments {
        if within(payment) {
            first.profit += payment.profit;
        }
        payment.payment = Payment::Gathered;
    }
    if first.new == Some(false) {
        first.payment = Payment::Gathered;
    }
}
