//! Who came again: purchases of a day are one, what is known from before and what comes later is left out.

use tulos_books::{Bought, Business, OfferKind, Row, Sale};
use tulos_decide::evidence::Customer;

use super::{day, laid, mail_and_fair, sale, weeks_of};

fn by(mut sale: Sale, customer: &str) -> Row {
    sale.customer = Some(customer.into());
    Row::Sale(sale)
}

/// What is bought again and again, from 8 weeks of effort (days 0 to 55).
fn customers(business: &Business, sales: Vec<Row>) -> Vec<Customer> {
    let mut found = laid(business, [weeks_of("mail", 0..8), sales].concat()).evidence.customers;
    found.sort_by(|a, b| a.age.total_cmp(&b.age));
    found
}

fn bought(again: Bought) -> Business {
    let mut business = mail_and_fair();
    business.offer.bought = Some(again);
    business
}

#[test]
fn repeats_are_days_after_the_first_and_ages_end_with_the_last_sale() {
    let sales = vec![
        by(sale(0, "1", 10), "ada"),
        by(sale(14, "2", 20), "ada"),
        by(sale(14, "3", 5), "ada"),
        by(sale(42, "4", 35), "ada"),
        by(sale(28, "5", 9), "bob"),
        Row::Sale(sale(49, "6", 1)),
        // After the period, which ends with day 55.
        by(sale(60, "7", 99), "bob"),
    ];
    let expected = [
        Customer { repeats: 0, last: 0.0, age: 3.0, profit: 0.0 },
        // 25 on day 14 and 35 on day 42.
        Customer { repeats: 2, last: 6.0, age: 7.0, profit: 30.0 },
    ];
    assert_eq!(customers(&bought(Bought::Repeatedly), sales), expected);
}

#[test]
fn who_was_known_before_is_left_out() {
    let mut known = sale(0, "1", 10);
    known.new = Some(false);
    assert_eq!(customers(&bought(Bought::Repeatedly), vec![by(known, "ada")]), []);
}

#[test]
fn what_is_bought_once_or_paid_on_and_on_has_no_such_customers() {
    let mut subscription = bought(Bought::Repeatedly);
    subscription.offer.kind = Some(OfferKind::Subscription);
    let sales = || vec![by(sale(0, "1", 10), "ada"), by(sale(9, "2", 10), "ada")];
    assert_eq!(customers(&bought(Bought::Once), sales()), []);
    assert_eq!(customers(&subscription, sales()), []);
    assert_eq!(customers(&bought(Bought::Repeatedly), sales()).len(), 1, "the last day is {}", day(9));
}
