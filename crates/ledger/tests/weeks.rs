//! Whatever comes and goes, the weekly figures are what counting the rows gives.

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use rust_decimal::Decimal;
use tulos_books::{ActivityId, Channel, Minutes, Row, RowId, Sale, Table, Time, Visits};
use tulos_ledger::post::Seen;
use tulos_ledger::{counted, post, weeks};
use tulos_store::{Db, Uuid, sql};

/// What happens to the books.
#[derive(Debug, Clone)]
enum Step {
    Post(Vec<Row>),
    /// Deletes a row of a table, the so many-th by key.
    Delete(Table, usize),
    /// Writes a row over another.
    Write(Table, usize, Row),
}

fn activity() -> impl Strategy<Value = ActivityId> {
    prop::sample::select(vec!["a", "b"]).prop_map(|id| ActivityId::new(id).unwrap())
}

fn amount() -> impl Strategy<Value = Decimal> {
    (-99_999_i64..99_999, 0_u32..5).prop_map(|(units, scale)| Decimal::new(units, scale))
}

fn time() -> impl Strategy<Value = Row> {
    (0_i64..40, activity(), 0_i64..3).prop_map(|(day, activity, minutes)| {
        let minutes = Minutes(Decimal::new(minutes * 15, 1));
        Row::Time(Time {
            id: None,
            date: date(2026, 1, 1) + day.days(),
            activity,
            minutes,
            purpose: None,
            person: None,
        })
    })
}

fn sale() -> impl Strategy<Value = Row> {
    (0_u8..6, 0_i64..40, prop::option::of(amount()), prop::option::of(activity()), any::<bool>()).prop_map(
        |(id, day, revenue, activity, refund)| {
            Row::Sale(Sale {
                id: RowId(id.to_string().into()),
                date: date(2026, 1, 1) + day.days(),
                revenue,
                margin: None,
                customer: None,
                activity,
                how_found: None,
                channel: Some(Channel::Web),
                new: None,
                refund_of: refund.then(|| RowId("x".into())),
                property: None,
            })
        },
    )
}

fn visits() -> impl Strategy<Value = Row> {
    (0_i64..40, prop::option::of(activity()), 0..=i64::MAX.unsigned_abs()).prop_map(
        |(day, activity, visits)| {
            Row::Visits(Visits {
                id: None,
                date: date(2026, 1, 1) + day.days(),
                activity,
                visits,
                goals: None,
                property: None,
            })
        },
    )
}

fn row() -> impl Strategy<Value = Row> {
    prop_oneof![time(), sale(), visits()]
}

fn table() -> impl Strategy<Value = Table> {
    prop::sample::select(vec![Table::Time, Table::Sales, Table::Visits])
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => prop::collection::vec(row(), 1..12).prop_map(Step::Post),
        1 => (table(), 0_usize..6).prop_map(|(table, place)| Step::Delete(table, place)),
        1 => (table(), 0_usize..6, row()).prop_map(|(table, place, row)| Step::Write(table, place, row)),
    ]
}

async fn key(db: &Db, business: Uuid, table: Table, place: usize) -> Option<Uuid> {
    let all = match table {
        Table::Time => sql("SELECT key FROM books_time WHERE business = $1 ORDER BY key"),
        Table::Sales => sql("SELECT key FROM books_sales WHERE business = $1 ORDER BY key"),
        _ => sql("SELECT key FROM books_visits WHERE business = $1 ORDER BY key"),
    };
    db.all::<(Uuid,)>(all.bind(business)).await.unwrap().get(place).map(|(key,)| *key)
}

async fn take(db: &Db, business: Uuid, step: Step) {
    let mut tx = db.begin().await.unwrap();
    match step {
        Step::Post(rows) => {
            post::post(&mut tx, business, rows).await.unwrap();
        }
        Step::Delete(table, place) => {
            let Some(key) = key(db, business, table, place).await else { return };
            assert!(post::delete(&mut tx, business, &Seen { table, key, mark: None }).await.unwrap());
        }
        Step::Write(table, place, row) => {
            let Some(key) = key(db, business, table, place).await else { return };
            let written =
                post::write(&mut tx, business, Some(&Seen { table, key, mark: None }), row).await.unwrap();
            if written != post::Written::Done {
                return;
            }
        }
    }
    tx.commit().await.unwrap();
}

async fn story(db: Db, steps: Vec<Step>) {
    let business = Uuid::now_v7();
    let mut shelf = All(Vec::new());
    for step in steps {
        take(&db, business, step).await;
    }
    let settings = tulos_books::read_business(
        "settings",
        include_bytes!("../../../demo/craft-shop/business.toml"),
        &tulos_books::Reading::on(date(2026, 11, 23)),
    );
    tulos_ledger::put_on(&db, business, &settings.unwrap().0, &mut shelf).await.unwrap();
    let kept = weeks(&db, business, date(2020, 1, 1), date(2030, 1, 1)).await.unwrap();
    assert_eq!(kept, counted(&shelf.0));
}

struct All(Vec<Row>);

impl tulos_books::Shelf for All {
    fn business(&mut self, _: &tulos_books::Business) {}

    fn row(&mut self, row: Row, _: u64) {
        self.0.push(row);
    }
}

fn migrations() -> Vec<tulos_store::Migration> {
    [&tulos_store::MIGRATIONS[..], &tulos_business::MIGRATIONS, &tulos_ledger::MIGRATIONS].concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_sqlite(steps in prop::collection::vec(step(), 1..14)) {
        tulos_store::testing::on_sqlite(&migrations(), |db| story(db, steps));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_postgres(steps in prop::collection::vec(step(), 1..14)) {
        tulos_store::testing::on_postgres(&migrations(), |db| story(db, steps));
    }
}
