//! The order of the rows changes no bit of the result.

use proptest::prelude::*;
use rust_decimal::Decimal;
use tulos_books::{
    ActivityId, Channel, CostKind, Journey, Kind, Minutes, Offer, OfferKind, Outcome, Purpose, Row, RowId,
    Visits,
};

use super::{activity, business, cost, day, enquiry, id, laid, pause, sale, support, time};

const PURPOSES: [Option<Purpose>; 4] =
    [None, Some(Purpose::Reach), Some(Purpose::Retain), Some(Purpose::Support)];
const ANSWERS: [Option<&str>; 6] =
    [None, Some(""), Some("a friend told me"), Some("Facebook"), Some("your newsletter"), Some("no idea")];
const OUTCOMES: [Outcome; 3] = [Outcome::Open, Outcome::Won, Outcome::Lost];
const KINDS: [CostKind; 3] = [CostKind::Ads, CostKind::Tool, CostKind::Fee];

/// A row and what it says, from one number for each thing that it may say.
fn row(number: usize, says: [u32; 8]) -> Row {
    let one_of = |place: usize, count: usize| says[place] as usize % count;
    let date = (says[1] % 90).cast_signed();
    let activity = ["mail", "facebook", "fair"][one_of(2, 3)];
    let maybe: Option<ActivityId> = (!says[3].is_multiple_of(3)).then(|| id(activity));
    // Sevenths have no end as decimals, so their sums show in which order they were made.
    let amount = Decimal::from(1 + says[4] % 1000) / Decimal::from(7);
    let some_sale = says[5].is_multiple_of(2).then(|| RowId(format!("{}", says[5] % 20).into()));
    match says[0] % 9 {
        0 | 1 => {
            let mut row = time(date, activity, 0);
            row.minutes = Minutes(amount);
            row.purpose = PURPOSES[one_of(5, 4)];
            row.person = [None, Some("anna".to_owned()), Some("Zoe".to_owned()), Some("zoe".to_owned())]
                [one_of(6, 4)]
            .clone();
            Row::Time(row)
        }
        2 => {
            let mut row = cost(date, activity, 0, KINDS[one_of(5, 3)]);
            row.amount = amount;
            row.to = says[6].is_multiple_of(2).then(|| day(date + 20));
            Row::Cost(row)
        }
        3 => {
            let mut row = enquiry(date, &number.to_string(), OUTCOMES[one_of(6, 3)]);
            (row.activity, row.sale) = (maybe, some_sale);
            row.how_found = ANSWERS[one_of(7, 6)].map(str::to_owned);
            Row::Enquiry(row)
        }
        4 => {
            let visitor = (says[6] % 5).to_string();
            Row::Journey(Journey {
                id: None,
                date: day(date),
                visitor,
                activity: maybe,
                sale: some_sale,
                property: None,
            })
        }
        5 => {
            let goals = Some(u64::from(says[5] % 3));
            let visits = u64::from(says[6] % 50);
            Row::Visits(Visits { id: None, date: day(date), activity: maybe, visits, goals, property: None })
        }
        6 if says[5].is_multiple_of(4) => {
            Row::Experiment(pause(activity, date, says[6].is_multiple_of(2).then_some(date + 9)))
        }
        6 => {
            let mut row = support(date, activity, 0);
            row.minutes = Some(Minutes(amount));
            Row::Support(row)
        }
        _ => {
            let mut row = sale(date - 20, &number.to_string(), 0);
            row.margin = (!says[5].is_multiple_of(5)).then_some(amount);
            row.customer = (!says[6].is_multiple_of(3)).then(|| (says[6] % 7).to_string());
            row.refund_of = some_sale.filter(|_| says[7].is_multiple_of(2));
            row.channel = [None, Some(Channel::Counter), Some(Channel::Web)][one_of(3, 3)];
            row.how_found = ANSWERS[one_of(7, 6)].map(str::to_owned);
            row.activity = maybe;
            Row::Sale(row)
        }
    }
}

fn rows() -> impl Strategy<Value = (Vec<Row>, Vec<Row>)> {
    proptest::collection::vec(any::<[u32; 8]>(), 1..120).prop_flat_map(|all| {
        let rows: Vec<Row> = all.into_iter().enumerate().map(|(number, says)| row(number, says)).collect();
        (Just(rows.clone()), Just(rows).prop_shuffle())
    })
}

proptest! {
    #[test]
    fn rows_in_another_order_are_laid_out_alike((rows, shuffled) in rows(), subscription: bool, usual: bool) {
        let three = [Purpose::Reach, Purpose::Retain, Purpose::Support];
        let mut business = business(vec![
            activity("mail", Kind::Email, &three),
            activity("facebook", Kind::Social, &three),
            activity("fair", Kind::Events, &[Purpose::Reach]),
        ]);
        let kind = if subscription { OfferKind::Subscription } else { OfferKind::Product };
        // Without price, so that profits which are not known are the mean of the others.
        business.offer = Offer { kind: Some(kind), ..Offer::default() };
        business.activities[2].usual_minutes_per_week = usual.then_some(Minutes(Decimal::from(100) / Decimal::from(3)));
        prop_assert_eq!(laid(&business, rows), laid(&business, shuffled));
    }
}

#[test]
fn a_sale_is_kept_in_forty_bytes() {
    assert_eq!(size_of::<crate::layout::records::SaleKept>(), 40);
}

/// 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in binary numbers.
#[test]
fn few_refunds_and_support_minutes_add_up_alike_in_any_order() {
    let business = business(vec![activity("mail", Kind::Email, &[Purpose::Reach, Purpose::Support])]);
    let tenths = |tenths: [i64; 3]| {
        let mut rows = vec![Row::Time(time(0, "mail", 60)), Row::Sale(sale(0, "a", 1))];
        for tenths in tenths {
            let mut refund = sale(1, &format!("refund {tenths}"), 0);
            (refund.margin, refund.refund_of) = (Some(Decimal::new(tenths, 1)), Some(RowId("a".into())));
            let mut helped = support(0, "mail", 0);
            helped.minutes = Some(Minutes(Decimal::new(tenths, 1)));
            rows.extend([Row::Sale(refund), Row::Support(helped)]);
        }
        laid(&business, rows)
    };
    assert_eq!(tenths([1, 2, 3]), tenths([3, 2, 1]));
}
