//! What the books in the database promise, on both engines.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use tulos_books::{Business, Enquiry, Outcome, Reading, Row, RowId, Sale, Table, Time};
use tulos_business::businesses;
use tulos_ledger::import::{self, Id, NotStaged};
use tulos_ledger::post::{self, Posted, Seen, Written};
use tulos_ledger::{counted, export, weeks};
use tulos_store::testing::Folder;
use tulos_store::{Db, Migration, Uuid, on_both, sql};

fn migrations() -> Vec<Migration> {
    [&tulos_store::MIGRATIONS[..], &tulos_business::MIGRATIONS, &tulos_ledger::MIGRATIONS].concat()
}

fn reading() -> Reading {
    Reading::on(date(2026, 11, 23))
}

fn demo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name)
}

/// All rows of some books, in an order that does not depend on where they came from.
fn rows(books: &Path) -> (Business, Vec<Row>) {
    struct All(Option<Business>, Vec<Row>);
    impl tulos_books::Shelf for All {
        fn business(&mut self, business: &Business) {
            self.0 = Some(business.clone());
        }

        fn row(&mut self, row: Row, _: u64) {
            self.1.push(row);
        }
    }
    let mut all = All(None, Vec::new());
    tulos_books::read(books, &reading(), &mut all).expect("good books");
    all.1.sort_by_cached_key(|row| format!("{row:?}"));
    (all.0.expect("a business"), all.1)
}

async fn stage(db: &Db, business: Uuid, books: &Path) -> Result<(Id, import::Preview), NotStaged> {
    let id = Id { business, import: Uuid::now_v7() };
    let there = businesses::settings(db, business).await.unwrap();
    let (settings, preview) =
        import::stage(db, id, None, books.to_owned(), reading(), there, |_| Vec::new()).await?;
    let mut tx = db.begin().await.unwrap();
    assert!(import::agree(&mut tx, id, Some(&settings)).await.unwrap());
    tx.commit().await.unwrap();
    Ok((id, preview))
}

async fn bring_in(db: &Db, business: Uuid, books: &Path) -> Posted {
    let (id, preview) = stage(db, business, books).await.unwrap();
    import::take_in(db, id, |_, _| async { Ok(()) }).await.unwrap();
    preview.all()
}

async fn take_out(db: &Db, business: Uuid, folder: &Path) -> (Business, Vec<Row>) {
    let settings = businesses::settings(db, business).await.unwrap().unwrap();
    export(db, business, &settings, folder).await.unwrap();
    rows(folder)
}

/// The weekly figures are what counting all rows gives.
async fn assert_counted(db: &Db, business: Uuid) {
    let folder = Folder::new();
    let (_, rows) = take_out(db, business, &folder.path().join("books")).await;
    let kept = weeks(db, business, date(1990, 1, 1), date(2090, 1, 1)).await.unwrap();
    assert_eq!(kept, counted(&rows));
}

on_both! { migrations();
    async fn what_comes_in_goes_out_again_and_the_same_twice_changes_nothing(db) {
        for name in ["craft-shop", "entertainer"] {
            let business = Uuid::now_v7();
            let (settings, brought) = rows(&demo(name));
            let posted = bring_in(&db, business, &demo(name)).await;
            assert_eq!(posted, Posted { new: brought.len() as u64, changed: 0, same: 0 });
            let folder = Folder::new();
            let (out_settings, out) = take_out(&db, business, &folder.path().join("out")).await;
            assert_eq!(out_settings, settings);
            assert_eq!(out, brought);
            assert_counted(&db, business).await;

            let again = bring_in(&db, business, &folder.path().join("out")).await;
            assert_eq!(again, Posted { new: 0, changed: 0, same: brought.len() as u64 });
            assert_counted(&db, business).await;
        }
    }
}

on_both! { migrations();
    async fn an_import_that_was_cut_off_goes_on_where_it_was(db) {
        let business = Uuid::now_v7();
        let (id, preview) = stage(&db, business, &demo("craft-shop")).await.unwrap();
        // The first report comes behind some pieces: there it is cut off, as when the program is killed.
        let cut = import::take_in(&db, id, |_, _| async { Err(tulos_store::Error::Missing) }).await;
        assert!(cut.is_err());
        import::take_in(&db, id, |_, _| async { Ok(()) }).await.unwrap();
        let folder = Folder::new();
        let (_, out) = take_out(&db, business, &folder.path().join("out")).await;
        assert_eq!(out.len() as u64, preview.all().new);
        assert_counted(&db, business).await;
    }
}

on_both! { migrations();
    async fn bad_books_leave_nothing_behind(db) {
        let folder = Folder::new();
        std::fs::copy(demo("craft-shop").join("business.toml"), folder.path().join("business.toml")).unwrap();
        let good = "2026-03-02,facebook,30\n".repeat(3_000);
        std::fs::write(folder.path().join("time.csv"), format!("date,activity,minutes\n{good}2026-03-02,facebook,-1\n"))
            .unwrap();
        let staged = stage(&db, Uuid::now_v7(), folder.path()).await;
        assert!(matches!(staged, Err(NotStaged::Faults(faults)) if faults.count == 1));
        for table in ["books_import", "books_import_piece", "business", "books_time"] {
            let counted = match table {
                "books_import" => sql("SELECT count(*) FROM books_import"),
                "books_import_piece" => sql("SELECT count(*) FROM books_import_piece"),
                "business" => sql("SELECT count(*) FROM business"),
                _ => sql("SELECT count(*) FROM books_time"),
            };
            assert_eq!(db.one::<(i64,)>(counted).await.unwrap().0, 0, "{table}");
        }
    }
}

fn sale(id: &str) -> Sale {
    Sale {
        id: RowId(id.into()),
        date: date(2026, 3, 4),
        revenue: None,
        margin: None,
        customer: None,
        activity: None,
        how_found: None,
        channel: None,
        new: None,
        refund_of: None,
        property: None,
    }
}

async fn post(db: &Db, business: Uuid, rows: Vec<Row>) -> Posted {
    let mut tx = db.begin().await.unwrap();
    let posted = post::post(&mut tx, business, rows).await.unwrap();
    tx.commit().await.unwrap();
    posted
}

async fn made(db: &Db) -> Uuid {
    let business = Uuid::now_v7();
    let (settings, _) = rows(&demo("craft-shop"));
    let mut tx = db.begin().await.unwrap();
    businesses::add(&mut tx, business, &settings, tulos_store::Moment::now()).await.unwrap();
    tx.commit().await.unwrap();
    business
}

on_both! { migrations();
    async fn a_sale_is_one_sale_wherever_it_comes_from(db) {
        let business = made(&db).await;
        let tracked = Sale { activity: tulos_books::ActivityId::new("facebook"), ..sale("1001") };
        let shop = Sale { revenue: Some("49.90".parse().unwrap()), customer: Some("c1".into()), ..sale("1001") };
        assert_eq!(post(&db, business, vec![Row::Sale(tracked.clone())]).await.new, 1);
        let posted = post(&db, business, vec![Row::Sale(shop.clone())]).await;
        assert_eq!(posted, Posted { new: 0, changed: 1, same: 0 });
        let folder = Folder::new();
        let (_, out) = take_out(&db, business, &folder.path().join("out")).await;
        assert_eq!(out, [Row::Sale(Sale { activity: tracked.activity, ..shop })]);
        assert_counted(&db, business).await;
    }
}

fn time(minutes: &str) -> Row {
    Row::Time(Time {
        id: None,
        date: date(2026, 3, 4),
        activity: tulos_books::ActivityId::new("facebook").unwrap(),
        minutes: tulos_books::Minutes(minutes.parse().unwrap()),
        purpose: None,
        person: None,
    })
}

async fn key_of(db: &Db, business: Uuid) -> Uuid {
    let first = sql("SELECT key FROM books_time WHERE business = $1 ORDER BY key LIMIT 1");
    db.one::<(Uuid,)>(first.bind(business)).await.unwrap().0
}

on_both! { migrations();
    async fn equal_rows_are_several_and_stay_told_apart_when_one_goes(db) {
        let business = made(&db).await;
        let three = vec![time("30"), time("30.0"), time("30")];
        assert_eq!(post(&db, business, three).await.new, 3);
        assert_eq!(post(&db, business, vec![time("30"), time("30"), time("30")]).await.same, 3);
        let any = key_of(&db, business).await;
        let mut tx = db.begin().await.unwrap();
        assert!(post::delete(&mut tx, business, &Seen { table: Table::Time, key: any, mark: None }).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(post(&db, business, vec![time("30"), time("30")]).await.same, 2);
        assert_counted(&db, business).await;
    }
}

on_both! { migrations();
    async fn a_row_can_be_written_over_in_all_of_its_cells(db) {
        let business = made(&db).await;
        let full = Enquiry {
            id: RowId("e1".into()),
            date: date(2026, 3, 4),
            activity: None,
            outcome: Outcome::Open,
            lost_because: None,
            sale: None,
            new: Some(true),
            how_found: Some("a friend".into()),
        };
        post(&db, business, vec![Row::Enquiry(full.clone()), Row::Enquiry(Enquiry { id: RowId("e2".into()), ..full.clone() })])
            .await;
        let keys: Vec<(Uuid, String)> = db
            .all(sql("SELECT key, id FROM books_enquiries WHERE business = $1 ORDER BY id").bind(business))
            .await
            .unwrap();
        let bare = Enquiry { how_found: None, new: None, ..full };
        let mut tx = db.begin().await.unwrap();
        let old = Seen { table: Table::Enquiries, key: keys[0].0, mark: None };
        let written = post::write(&mut tx, business, Some(&old), Row::Enquiry(bare.clone())).await.unwrap();
        assert_eq!(written, Written::Done);
        tx.commit().await.unwrap();
        let folder = Folder::new();
        let (_, out) = take_out(&db, business, &folder.path().join("out")).await;
        assert!(out.contains(&Row::Enquiry(bare.clone())), "what was cleared is empty: {out:?}");

        // Under the id of the other one it would be two in one.
        let mut tx = db.begin().await.unwrap();
        let as_other = Row::Enquiry(Enquiry { id: RowId("e2".into()), ..bare });
        assert_eq!(post::write(&mut tx, business, Some(&old), as_other.clone()).await.unwrap(), Written::Twice);
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        let gone = Seen { key: Uuid::now_v7(), ..old.clone() };
        assert_eq!(post::write(&mut tx, business, Some(&gone), as_other.clone()).await.unwrap(), Written::Overtaken);
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        let other = Seen { mark: Some("of what it was before".to_owned()), ..old };
        assert_eq!(post::write(&mut tx, business, Some(&other), as_other).await.unwrap(), Written::Overtaken);
    }
}
