//! What the database layer promises, on both engines.

use std::time::Duration;

use tulos_store::job::{self, Job};
use tulos_store::{
    Db, Error, MIGRATIONS, Migration, Moment, Record, Result, Row, Uuid, Value, counted, migrate, on_both,
    sql,
};

const TABLES: Migration = Migration {
    name: "20261123_test_thing",
    script: "CREATE TABLE thing (
                 business UUID NOT NULL, name TEXT NOT NULL, amount BIGINT, share DOUBLE PRECISION, good BOOLEAN NOT NULL,
                 PRIMARY KEY (business, name));
             /*postgres CREATE INDEX thing_amount ON thing (amount); postgres*/",
};

fn migrations() -> Vec<Migration> {
    [&MIGRATIONS[..], &[TABLES]].concat()
}

#[derive(Debug, PartialEq)]
struct Thing {
    business: Uuid,
    name: String,
    amount: Option<i64>,
    share: Option<f64>,
    good: bool,
}

impl Record for Thing {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            business: row.get("business")?,
            name: row.get("name")?,
            amount: row.get("amount")?,
            share: row.get("share")?,
            good: row.get("good")?,
        })
    }
}

const PUT: &str = "
INSERT INTO thing (business, name, amount, share, good) VALUES $rows
ON CONFLICT (business, name) DO UPDATE SET amount = coalesce(excluded.amount, thing.amount) RETURNING *";

fn row(business: Uuid, name: &str, amount: Option<i64>) -> [Value; 5] {
    [business.into(), name.into(), amount.into(), Value::Real(Some(0.1)), true.into()]
}

async fn put(db: &Db, rows: &[[Value; 5]]) -> Result<Vec<Thing>> {
    let mut tx = db.begin().await?;
    let things = tx.all(sql(PUT).rows(rows.to_vec())).await?;
    tx.commit().await?;
    Ok(things)
}

on_both! { migrations();
    async fn what_was_written_reads_the_same(db) {
        let business = Uuid::now_v7();
        let told = put(&db, &[row(business, "Zażółć", None), row(business, "b", Some(i64::MAX))]).await.unwrap();
        let read: Vec<Thing> = db
            .all(sql("SELECT * FROM thing WHERE business = $1 AND name IN ($list) ORDER BY name")
                .bind(business)
                .list(["b", "Zażółć", "none"]))
            .await
            .unwrap();
        assert_eq!(told.len(), 2);
        let names: Vec<_> = read.iter().map(|thing| (thing.name.as_str(), thing.amount)).collect();
        // Capital letters come first where text is compared byte by byte.
        assert_eq!(names, [("Zażółć", None), ("b", Some(i64::MAX))]);
        assert!(read.iter().all(|thing| thing.good && thing.share == Some(0.1) && thing.business == business));
    }
}

on_both! { migrations();
    async fn a_row_that_is_there_is_filled_in_and_not_doubled(db) {
        let business = Uuid::now_v7();
        put(&db, &[row(business, "a", Some(1))]).await.unwrap();
        let filled = put(&db, &[row(business, "a", None)]).await.unwrap();
        assert_eq!(filled[0].amount, Some(1));
        let mut tx = db.begin().await.unwrap();
        let again = tx
            .run(sql("INSERT INTO thing (business, name, good) VALUES ($1, $2, $3)").bind(business).bind("a").bind(true))
            .await;
        assert!(matches!(again, Err(Error::Twice(_))), "{again:?}");
    }
}

on_both! { migrations();
    async fn what_is_not_committed_has_not_happened(db) {
        let business = Uuid::now_v7();
        let mut tx = db.begin().await.unwrap();
        tx.all::<Thing>(sql(PUT).rows([row(business, "a", None)])).await.unwrap();
        drop(tx);
        let (count,): (i64,) =
            db.one(sql("SELECT count(*) FROM thing WHERE business = $1").bind(business)).await.unwrap();
        assert_eq!(count, 0);
    }
}

on_both! { migrations();
    async fn statements_are_counted(db) {
        let ((), count) = counted(async {
            db.maybe::<(i64,)>(sql("SELECT count(*) FROM thing")).await.unwrap();
            put(&db, &[row(Uuid::now_v7(), "a", None)]).await.unwrap();
        })
        .await;
        assert_eq!(count, 2);
    }
}

on_both! { migrations();
    async fn a_newer_database_is_refused(db) {
        let refused = migrate(&db, &MIGRATIONS).await;
        assert!(matches!(&refused, Err(Error::Newer(name)) if name == TABLES.name), "{refused:?}");
    }
}

on_both! { [];
    async fn ten_nodes_may_start_at_once_on_an_empty_database(db) {
        let all = migrations();
        let starts = (0..10).map(|_| {
            let (db, all) = (db.clone(), all.clone());
            tokio::spawn(async move { migrate(&db, &all).await })
        });
        for start in starts.collect::<Vec<_>>() {
            start.await.unwrap().unwrap();
        }
        let (run,): (i64,) = db.one(sql("SELECT count(*) FROM migration")).await.unwrap();
        assert_eq!(run, 2);
    }
}

on_both! { migrations();
    async fn only_postgresql_runs_what_is_marked_for_it(db) {
        let postgres = db.engine_name() == "PostgreSQL";
        let mut tx = db.begin().await.unwrap();
        let dropped = tx.run(sql("DROP INDEX thing_amount")).await;
        assert_eq!(dropped.is_ok(), postgres, "{dropped:?}");
    }
}

fn job(business: Uuid, subject: &str) -> Job {
    Job { business, kind: "count".to_owned(), subject: subject.to_owned() }
}

async fn ask(db: &Db, job: &Job) {
    let mut tx = db.begin().await.unwrap();
    job::ask(&mut tx, job, Moment::now()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn lease(db: &Db, now: Moment, most: u32) -> Vec<job::Leased> {
    job::lease(db, &["count"], now, job::LEASE, most).await.unwrap()
}

on_both! { migrations();
    async fn forty_jobs_among_eight_workers_are_leased_once_each(db) {
        let business = Uuid::now_v7();
        for subject in 0..40 {
            ask(&db, &job(business, &subject.to_string())).await;
        }
        let workers = (0..8).map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut subjects = Vec::new();
                loop {
                    let taken = lease(&db, Moment::now(), 3).await;
                    if taken.is_empty() {
                        return subjects;
                    }
                    for leased in taken {
                        subjects.push(leased.job.subject.clone());
                        job::done(&db, &leased).await.unwrap();
                    }
                }
            })
        });
        let mut all = Vec::new();
        for worker in workers.collect::<Vec<_>>() {
            all.extend(worker.await.unwrap());
        }
        all.sort_by_key(|subject| subject.parse::<u32>().unwrap());
        assert_eq!(all, (0..40).map(|subject| subject.to_string()).collect::<Vec<_>>());
        assert_eq!(job::waiting(&db).await.unwrap(), (0, 0));
    }
}

on_both! { migrations();
    async fn asked_for_often_it_is_done_once_and_asked_while_it_runs_once_more(db) {
        let job = job(Uuid::now_v7(), "x");
        ask(&db, &job).await;
        ask(&db, &job).await;
        let taken = lease(&db, Moment::now(), 9).await;
        assert_eq!(taken.len(), 1);
        assert!(job::standing(&db, &job).await.unwrap().unwrap().running);
        ask(&db, &job).await;
        assert!(lease(&db, Moment::now(), 9).await.is_empty(), "it is held");
        job::done(&db, &taken[0]).await.unwrap();
        let again = lease(&db, Moment::now(), 9).await;
        assert_eq!(again.len(), 1);
        job::done(&db, &again[0]).await.unwrap();
        assert_eq!(job::standing(&db, &job).await.unwrap(), None);
    }
}

on_both! { migrations();
    async fn a_lease_that_ran_out_goes_to_another_and_the_first_has_no_say_any_more(db) {
        let job = job(Uuid::now_v7(), "x");
        ask(&db, &job).await;
        let now = Moment::now();
        let first = lease(&db, now, 1).await.remove(0);
        let later = now.plus(job::LEASE + Duration::from_secs(1));
        let second = lease(&db, later, 1).await.remove(0);
        assert_eq!(second.attempt, 2);
        assert!(!job::extend(&db, &first, later).await.unwrap());
        job::done(&db, &first).await.unwrap();
        assert!(job::standing(&db, &job).await.unwrap().is_some(), "the second still holds it");
        job::done(&db, &second).await.unwrap();
        assert_eq!(job::standing(&db, &job).await.unwrap(), None);
    }
}

on_both! { migrations();
    async fn what_fails_waits_longer_each_time_and_is_dead_in_the_end(db) {
        let job = job(Uuid::now_v7(), "x");
        ask(&db, &job).await;
        let mut now = Moment::now();
        let mut waits = Vec::new();
        loop {
            let leased = lease(&db, now, 1).await.remove(0);
            if job::failed(&db, &leased, now, "no luck", false).await.unwrap() {
                break;
            }
            let listed = job::of_business(&db, job.business).await.unwrap().remove(0);
            waits.push(listed.run_at.since(now).as_secs());
            now = listed.run_at.plus(Duration::from_secs(1));
        }
        assert_eq!(waits, [10, 20, 40, 80, 160, 320, 640]);
        let dead = job::of_business(&db, job.business).await.unwrap().remove(0);
        assert!(dead.standing.dead && dead.standing.failure.as_deref() == Some("no luck"));
        assert!(lease(&db, now.plus(Duration::from_secs(1_000_000)), 1).await.is_empty());
        assert!(!job::retry(&db, Uuid::now_v7(), dead.id).await.unwrap(), "another business has no say");
        assert!(job::retry(&db, job.business, dead.id).await.unwrap());
        assert_eq!(lease(&db, Moment::now(), 1).await.len(), 1);
    }
}

on_both! { migrations();
    async fn texts_are_compared_byte_by_byte(db) {
        assert!(db.compares_bytes().await.unwrap());
    }
}

on_both! { migrations();
    async fn a_character_that_postgresql_does_not_take_is_taken_by_neither(db) {
        let mut tx = db.begin().await.unwrap();
        let added = sql("INSERT INTO thing (business, name, good) VALUES ($1, $2, TRUE)").bind(Uuid::nil());
        assert!(matches!(tx.run(added.bind("a\0b")).await, Err(Error::Unfit)));
    }
}
