//! Killed at any moment, the program has every row that it answered for.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use tulos_store::testing::{Folder, on_postgres};
use tulos_store::{Db, MIGRATIONS, Migration, migrate, sql};

const TABLE: Migration = Migration {
    name: "20261123_test_kept",
    script: "CREATE TABLE kept (number BIGINT PRIMARY KEY, text TEXT NOT NULL)",
};
/// Where the child is to write: a file, or an address of PostgreSQL.
const WHERE: &str = "TULOS_TEST_KILLED";

async fn open(place: &str) -> Db {
    let db = if place.starts_with("postgres") {
        Db::postgres(place).await
    } else {
        Db::sqlite(Path::new(place)).await
    };
    db.expect("the database opens")
}

/// The child: writes rows and says each number once it is committed, until it is killed.
#[test]
#[ignore = "run as a child of the others"]
fn child() {
    let Ok(place) = std::env::var(WHERE) else { return };
    let threads = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    threads.block_on(async {
        let db = open(&place).await;
        for number in 0_i64.. {
            let mut tx = db.begin().await.unwrap();
            let put = sql("INSERT INTO kept (number, text) VALUES ($1, $2)");
            tx.run(put.bind(number).bind("x".repeat(200))).await.unwrap();
            tx.commit().await.unwrap();
            println!("answered {number}");
        }
    });
}

/// Lets a child write for a while, kills it, and returns the last number that it answered for.
fn killed(place: &str, after: Duration) -> i64 {
    let this = std::env::current_exe().unwrap();
    let mut child = Command::new(this)
        .args(["--exact", "child", "--ignored", "--nocapture"])
        .env(WHERE, place)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        let numbers = out
            .lines()
            .map_while(Result::ok)
            .filter_map(|line| Some(line.split_once("answered ")?.1.to_owned()));
        numbers.filter_map(|number| number.trim().parse::<i64>().ok()).last()
    });
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap().expect("it answered for some rows")
}

async fn count(db: &Db) -> i64 {
    db.one::<(i64,)>(sql("SELECT count(*) FROM kept")).await.unwrap().0
}

/// Every row that was answered for is there; at most one more, committed but not said yet.
fn assert_kept(answered: i64, kept: i64) {
    assert!((answered + 1..=answered + 2).contains(&kept), "answered up to {answered}, kept {kept}");
}

#[test]
fn on_sqlite() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for milliseconds in [300, 420, 555, 700] {
        let folder = Folder::new();
        let file = folder.path().join("tulos.db");
        runtime.block_on(async {
            let db = Db::sqlite(&file).await.unwrap();
            migrate(&db, &[MIGRATIONS[0], TABLE]).await.unwrap();
            db.close().await;
        });
        let answered = killed(file.to_str().unwrap(), Duration::from_millis(milliseconds));
        let kept = runtime.block_on(async { count(&Db::sqlite(&file).await.unwrap()).await });
        assert_kept(answered, kept);
    }
}

#[test]
fn on_postgresql() {
    on_postgres(&[MIGRATIONS[0], TABLE], |db| async move {
        let (name,): (String,) = db.one(sql("SELECT CAST(current_database() AS TEXT)")).await.unwrap();
        let place = tulos_store::testing::address_of(&tulos_store::testing::server().unwrap(), &name);
        let answered =
            tokio::task::spawn_blocking(move || killed(&place, Duration::from_millis(600))).await.unwrap();
        assert_kept(answered, count(&db).await);
    });
}
