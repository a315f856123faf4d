//! Contacts: what a sale is, whose it is, where it was traced to, and what it brought. A typical sale brings 100 x 0.4 = 40.

use tulos_books::{
    Enquiry, Kind, Offer, OfferKind, Outcome, Property, PropertyId, Purpose, Row, RowId, Sale, Visits,
};
use tulos_decide::evidence::{self, Marks, Told, Trace};

use super::{
    activity, business, codes, day, enquiry, group, id, laid, mail_and_fair, near, sale, sold, time, weeks_of,
};
use crate::layout::{LaidOut, Warning};

/// What these rows say of a business with four weeks of a newsletter and a fair.
pub(super) fn four_weeks(rows: impl IntoIterator<Item = Row>) -> LaidOut {
    let mut all = weeks_of("mail", 0..4);
    all.extend(rows);
    laid(&mail_and_fair(), all)
}

pub(super) fn traced(mut sale: Sale, activity: &str) -> Sale {
    sale.activity = Some(id(activity));
    sale
}

fn by(mut sale: Sale, customer: &str) -> Sale {
    sale.customer = Some(customer.into());
    sale
}

fn refund(number: i32, of: &str, margin: i64) -> Row {
    let mut refund = sale(number, &format!("refund of {of} on {number}"), margin);
    refund.refund_of = Some(RowId(of.into()));
    Row::Sale(refund)
}

fn won(number: i32, name: &str, sale: Option<&str>) -> Enquiry {
    let mut enquiry = enquiry(number, name, Outcome::Won);
    enquiry.activity = Some(id("mail"));
    enquiry.sale = sale.map(|sale| RowId(sale.into()));
    enquiry
}

pub(super) fn nowhere() -> Marks {
    sold(Trace::Nowhere, Told::Nothing)
}

pub(super) fn to(activities: &[usize]) -> Marks {
    sold(Trace::To(activities.to_vec()), Told::Nothing)
}

#[test]
fn contacts_of_a_week_with_equal_marks_are_one_group() {
    let rows = [(0, "a", 40), (6, "b", 50), (7, "c", 60)]
        .map(|(day, name, profit)| Row::Sale(sale(day, name, profit)));
    let laid = four_weeks(rows.into_iter().chain([Row::Sale(traced(sale(6, "d", 10), "fair"))]));
    let expected = [group(0, to(&[1]), 1, 10.0), group(0, nowhere(), 2, 90.0), group(1, nowhere(), 1, 60.0)];
    assert_eq!(laid.evidence.sets[0].groups, expected);
    let profits = laid.evidence.sets[0].profits;
    // 40, 50, 60, 10: mean 40, squares 0 + 100 + 400 + 900, a quarter of which is 350.
    near(&[profits.mean, profits.sd], &[40.0, 350.0_f64.sqrt()]);
    assert_eq!(profits.count, 4);
}

#[test]
fn profit_is_the_margin_given_else_that_of_the_revenue_else_that_of_a_typical_sale() {
    let mut of_revenue = sale(0, "b", 0);
    (of_revenue.margin, of_revenue.revenue) = (None, Some(50.into()));
    let mut unknown = sale(0, "c", 0);
    unknown.margin = None;
    let laid = four_weeks([Row::Sale(sale(0, "a", 7)), Row::Sale(of_revenue), Row::Sale(unknown)]);
    // 7, 50 x 0.4 and 100 x 0.4.
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 3, 67.0)]);
    assert!(laid.warnings.is_empty());
}

#[test]
fn a_profit_that_nobody_knows_is_that_of_the_others() {
    let mut business = mail_and_fair();
    business.offer = Offer::default();
    let unknown = |name: &str| {
        let mut unknown = sale(0, name, 0);
        (unknown.margin, unknown.revenue) = (None, Some(500.into()));
        Row::Sale(unknown)
    };
    let mut rows = weeks_of("mail", 0..4);
    rows.extend([unknown("a"), Row::Sale(sale(0, "b", 10)), Row::Sale(sale(0, "c", 20))]);
    let some = laid(&business, rows);
    assert_eq!(some.evidence.sets[0].groups, [group(0, nowhere(), 3, 45.0)]);
    assert_eq!(some.warnings, [Warning::ProfitUnknown { sales: 1, known: 2 }]);

    let mut rows = weeks_of("mail", 0..4);
    rows.push(unknown("a"));
    let none = laid(&business, rows);
    near(&[none.evidence.sets[0].profits.mean], &[0.0]);
    assert_eq!(
        (none.evidence.offer.unit_profit, &none.warnings[..]),
        (None, &[Warning::ProfitUnknown { sales: 1, known: 0 }][..])
    );
}

#[test]
fn a_refund_takes_its_money_off_that_sale_and_is_no_contact() {
    let laid = four_weeks([Row::Sale(sale(0, "a", 40)), refund(8, "a", -15), refund(9, "a", 5)]);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 1, 20.0)]);
    assert!(laid.warnings.is_empty());
}

#[test]
fn a_refund_of_which_nobody_says_how_much_is_one_of_all() {
    // A typical sale leaves 100 x 0.4, this one left 200.
    let mut refund = sale(8, "back", 0);
    (refund.margin, refund.refund_of) = (None, Some(RowId("a".into())));
    let laid = four_weeks([Row::Sale(sale(0, "a", 200)), Row::Sale(refund)]);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 1, 0.0)]);
}

#[test]
fn a_refund_of_a_sale_outside_the_period_is_nothing() {
    let laid =
        four_weeks([Row::Sale(sale(-20, "old", 40)), Row::Sale(sale(0, "a", 40)), refund(8, "old", -40)]);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 1, 40.0)]);
    assert_eq!(codes(&laid), ["sales_outside_period"]);
}

#[test]
fn a_refund_of_a_sale_that_is_not_there_is_told() {
    let laid = four_weeks([Row::Sale(sale(0, "a", 40)), refund(8, "z", -40)]);
    assert_eq!(laid.warnings, [Warning::RefundsOfNothing { refunds: 1 }]);
}

#[test]
fn a_negative_sale_is_money_to_the_baseline() {
    let mut negative = sale(1, "b", -12);
    negative.revenue = Some((-30).into());
    let laid = four_weeks([Row::Sale(sale(0, "a", 40)), Row::Sale(negative)]);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 1, 40.0)]);
    assert_eq!(laid.warnings, [Warning::NegativeSales { sales: 1, money: -30.0 }]);
}

#[test]
fn a_sale_at_a_loss_is_a_sale() {
    let mut loss = sale(1, "b", -12);
    loss.revenue = Some(30.into());
    let laid = four_weeks([Row::Sale(loss)]);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 1, -12.0)]);
}

#[test]
fn a_won_enquiry_is_its_sale_once_and_tells_it_what_it_knows() {
    let mut asked = won(0, "q", Some("a"));
    asked.how_found = Some("your newsletter".into());
    let with_activity = traced(sale(9, "b", 5), "fair");
    let rows = [
        Row::Enquiry(asked),
        Row::Enquiry(won(7, "r", Some("b"))),
        Row::Sale(sale(8, "a", 30)),
        Row::Sale(with_activity),
    ];
    let laid = four_weeks(rows);
    let answered = sold(Trace::To(vec![0]), Told::Named(vec![0]));
    assert_eq!(laid.evidence.sets[0].groups, [group(1, answered, 1, 30.0), group(1, to(&[1]), 1, 5.0)]);
    assert_eq!((laid.evidence.asked, laid.evidence.friends), (1, 0));
}

#[test]
fn a_won_enquiry_without_sale_is_a_typical_sale_on_its_day() {
    let rows = [Row::Enquiry(won(0, "q", None)), Row::Enquiry(won(7, "r", Some("nowhere to be found")))];
    let laid = four_weeks(rows);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, to(&[0]), 1, 40.0), group(1, to(&[0]), 1, 40.0)]);
    assert_eq!(laid.warnings, [Warning::EnquiriesWithoutSale { enquiries: 1 }]);
}

#[test]
fn lost_and_open_enquiries_are_contacts_too() {
    let mut lost = enquiry(0, "q", Outcome::Lost);
    lost.activity = Some(id("fair"));
    lost.how_found = Some("a friend".into());
    let laid = four_weeks([Row::Enquiry(lost), Row::Enquiry(enquiry(1, "r", Outcome::Open))]);
    let marks = |trace, told, outcome| Marks { trace, told, outcome };
    let expected = [
        group(0, marks(Trace::To(vec![1]), Told::SomethingElse, evidence::Outcome::Lost), 1, 0.0),
        group(0, marks(Trace::Nowhere, Told::Nothing, evidence::Outcome::Open), 1, 0.0),
    ];
    assert_eq!(laid.evidence.sets[0].groups, expected);
    // Sales alone are asked after friends; of contacts one gave an answer that was understood.
    assert_eq!((laid.evidence.asked, laid.evidence.friends, laid.facts[0].evidence.asked), (0, 0, 1));
}

pub(super) fn visits(number: i32, activity: Option<&str>, visits: u64, property: Option<&str>) -> Row {
    let property = property.and_then(PropertyId::new);
    Row::Visits(Visits {
        id: None,
        date: day(number),
        activity: activity.map(id),
        visits,
        goals: None,
        property,
    })
}

fn mail_for_both() -> tulos_books::Business {
    business(vec![
        activity("mail", Kind::Email, &[Purpose::Reach, Purpose::Retain]),
        activity("fair", Kind::Events, &[Purpose::Reach]),
        activity("card", Kind::Other, &[Purpose::Retain]),
    ])
}

#[test]
fn an_activity_that_serves_new_and_returning_customers_makes_two_sets() {
    let mut rows = weeks_of("mail", 0..4);
    rows.extend(weeks_of("fair", 0..4));
    rows.extend(weeks_of("card", 0..4));
    let said_new = Sale { new: Some(true), ..by(sale(9, "e", 16), "eve") };
    let mut lost = enquiry(0, "q", Outcome::Lost);
    lost.new = Some(false);
    rows.extend([
        Row::Sale(by(sale(-50, "a", 1), "ann")),
        Row::Sale(by(sale(8, "b", 2), "ann")),
        Row::Sale(by(sale(8, "c", 4), "eve")),
        Row::Sale(sale(8, "d", 8)),
        Row::Sale(said_new),
        Row::Enquiry(lost),
    ]);
    let laid = laid(&mail_for_both(), rows);
    let sets: Vec<_> = laid.evidence.subjects.iter().map(|subject| (subject.activity, subject.set)).collect();
    assert_eq!(sets, [(0, Some(0)), (0, Some(1)), (1, Some(0)), (2, Some(1))]);
    let [new, returning] = &laid.evidence.sets[..] else { panic!("two sets") };
    // Ann was known before the period; Eve is new on her first day and, as somebody says so, on the next.
    assert_eq!(new.groups, [group(1, nowhere(), 3, 28.0)]);
    assert_eq!(
        returning.groups.iter().map(|group| (group.week, group.count, group.profit)).collect::<Vec<_>>(),
        [(0, 1, 0.0), (1, 1, 2.0)]
    );
    assert_eq!((returning.profits.count, new.profits.count), (1, 3));
    // The Monday before day -50 is day -56, and day 21, the last one with a row, begins the twelfth week from there.
    assert_eq!(laid.warnings, [Warning::SalesOutside { sales: 1 }, Warning::YoungBooks { weeks: 12 }]);
}

#[test]
fn two_activities_with_one_purpose_each_share_one_set() {
    let mut business = mail_for_both();
    business.activities[0].purposes = vec![Purpose::Reach];
    let mut rows = weeks_of("mail", 0..4);
    rows.extend(weeks_of("card", 0..4));
    rows.extend([Row::Sale(by(sale(0, "a", 1), "ann")), Row::Sale(by(sale(8, "b", 2), "ann"))]);
    let laid = laid(&business, rows);
    assert!(laid.evidence.subjects.iter().all(|subject| subject.set == Some(0)));
    assert_eq!(laid.evidence.sets.len(), 1);
    assert!(laid.warnings.is_empty());
}

#[test]
fn payments_of_a_subscription_are_one_sale() {
    let mut business = mail_and_fair();
    business.offer.kind = Some(OfferKind::Subscription);
    let mut rows = weeks_of("mail", 0..4);
    let known = Sale { new: Some(false), ..by(sale(9, "h", 64), "old") };
    rows.extend([
        Row::Sale(traced(by(sale(0, "a", 1), "ann"), "mail")),
        Row::Sale(by(sale(8, "b", 2), "ann")),
        Row::Sale(by(sale(40, "c", 4), "ann")),
        Row::Sale(by(sale(-9, "d", 8), "eve")),
        Row::Sale(by(sale(5, "e", 16), "eve")),
        Row::Sale(sale(14, "f", 32)),
        Row::Sale(known),
    ]);
    let laid = laid(&business, rows);
    // Ann's first payment and her second; not the one after the period, nor those of who subscribed before.
    assert_eq!(laid.evidence.sets[0].groups, [group(0, to(&[0]), 1, 3.0), group(2, nowhere(), 1, 32.0)]);
}

#[test]
fn a_lead_is_worth_price_times_margin() {
    let mut business = mail_and_fair();
    business.offer.kind = Some(OfferKind::Lead);
    let mut rows = weeks_of("mail", 0..4);
    rows.extend([Row::Enquiry(won(0, "q", None)), Row::Enquiry(enquiry(1, "r", Outcome::Lost))]);
    let laid = laid(&business, rows);
    near(&[laid.evidence.sets[0].profits.mean], &[40.0]);
    assert!(laid.evidence.sets[0].has_outcomes());
}

fn site(name: &str, offer: Offer) -> Property {
    Property { id: PropertyId::new(name).expect("an id"), site: None, offer: Some(offer) }
}

#[test]
fn visits_to_a_site_that_lives_on_advertising_are_its_income() {
    let mut business = mail_and_fair();
    let value = Some("0.02".parse().expect("a decimal"));
    business.offer = Offer { kind: Some(OfferKind::Advertising), visit_value: value, ..Offer::default() };
    let mut rows = weeks_of("mail", 0..4);
    rows.extend([
        visits(0, Some("mail"), 300, None),
        visits(9, Some("mail"), 200, None),
        visits(0, None, 1000, None),
    ]);
    rows.push(visits(-9, Some("mail"), 5000, None));
    let laid = laid(&business, rows);
    // 500 visits at 0.02.
    near(&[laid.evidence.subjects[0].visit_income], &[10.0]);
    assert_eq!((laid.evidence.subjects[0].set, laid.evidence.sets.len()), (None, 0));
}

#[test]
fn a_property_may_live_on_advertising_and_another_sell_at_its_own_margin() {
    let mut business = mail_and_fair();
    let decimal = |text: &str| Some(text.parse().expect("a decimal"));
    let blog = Offer { kind: Some(OfferKind::Advertising), visit_value: decimal("0.5"), ..Offer::default() };
    let shop = Offer { margin: decimal("0.1"), ..Offer::default() };
    business.properties = vec![site("blog", blog), site("shop", shop)];
    let mut in_shop = sale(0, "a", 0);
    (in_shop.margin, in_shop.revenue, in_shop.property) = (None, Some(50.into()), PropertyId::new("shop"));
    let mut rows = weeks_of("mail", 0..4);
    rows.extend([
        visits(0, Some("mail"), 30, Some("blog")),
        visits(0, Some("mail"), 70, Some("shop")),
        Row::Sale(in_shop),
    ]);
    let laid = laid(&business, rows);
    near(&[laid.evidence.subjects[0].visit_income, laid.evidence.sets[0].profits.mean], &[15.0, 5.0]);
    assert_eq!(laid.evidence.subjects[0].set, Some(0));
}

#[test]
fn advertising_without_a_value_for_a_visit_cannot_be_judged_by_visits() {
    let mut business = mail_and_fair();
    business.offer = Offer { kind: Some(OfferKind::Advertising), ..business.offer };
    let mut rows = weeks_of("mail", 0..4);
    rows.push(visits(0, Some("mail"), 300, None));
    let laid = laid(&business, rows);
    assert_eq!(laid.warnings, [Warning::VisitsWithoutValue]);
    assert_eq!((laid.evidence.subjects[0].set, laid.evidence.offer.unit_profit), (Some(0), None));
}

#[test]
fn an_activity_that_nobody_knows_leaves_no_row() {
    let laid = four_weeks([Row::Time(time(0, "poster", 60)), Row::Sale(traced(sale(0, "a", 1), "poster"))]);
    assert_eq!(laid.evidence.sets[0].groups, [group(0, nowhere(), 1, 1.0)]);
}
