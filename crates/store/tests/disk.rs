//! A disk that is full, and one that can only be read: what was asked fails and says why, what was written before stays, and
//! all goes on once there is room.

use std::path::Path;
use std::process::Command;

use tulos_store::testing::Folder;
use tulos_store::{Db, Error, MIGRATIONS, migrate, sql};

/// Names the folder in which the child finds its disk.
const DISK: &str = "TULOS_TEST_DISK";

/// Runs a test of this file in a mount namespace of its own, where `root` may mount a small disk. Elsewhere it cannot be made,
/// and the line says so.
fn on_a_small_disk(test: &str) {
    let folder = Folder::new();
    let this = std::env::current_exe().unwrap();
    let script = format!(
        "mount -t tmpfs -o size=2m tmpfs {0} || exit 77; {DISK}={0} exec {1} --exact {test} --ignored --nocapture",
        folder.path().display(),
        this.display(),
    );
    let run = Command::new("unshare").args(["--mount", "--map-root-user", "sh", "-c", &script]).output();
    match run {
        Ok(run) if run.status.success() => {}
        Ok(run)
            if matches!(run.status.code(), Some(1 | 77))
                && !String::from_utf8_lossy(&run.stdout).contains("panicked") =>
        {
            println!("left out: no small disk can be made here: {}", String::from_utf8_lossy(&run.stderr));
        }
        Ok(run) => panic!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr)),
        Err(error) => println!("left out: no small disk can be made here: {error}"),
    }
}

#[test]
fn a_full_disk() {
    on_a_small_disk("full");
}

#[test]
fn a_disk_that_can_only_be_read() {
    on_a_small_disk("read_only");
}

fn block_on(test: impl Future<Output = ()>) {
    tokio::runtime::Runtime::new().unwrap().block_on(test);
}

async fn opened(disk: &Path) -> Db {
    let db = Db::sqlite(&disk.join("tulos.db")).await.unwrap();
    migrate(&db, &MIGRATIONS).await.unwrap();
    db
}

async fn put(db: &Db, name: &str) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    tx.run(sql("INSERT INTO migration (name, run_at) VALUES ($1, 0)").bind(name)).await?;
    tx.commit().await
}

async fn count(db: &Db) -> i64 {
    db.one::<(i64,)>(sql("SELECT count(*) FROM migration")).await.unwrap().0
}

#[test]
#[ignore = "run as a child on a small disk"]
fn full() {
    let Some(disk) = std::env::var_os(DISK).map(std::path::PathBuf::from) else { return };
    block_on(async {
        let db = opened(&disk).await;
        let before = count(&db).await;
        std::fs::write(disk.join("filler"), vec![0; 1_500_000]).unwrap();
        let mut kept = 0;
        let refused = loop {
            match put(&db, &format!("{kept}{}", "x".repeat(50_000))).await {
                Ok(()) => kept += 1,
                Err(error) => break error,
            }
        };
        assert!(matches!(refused, Error::Full(_)), "{refused:?}");
        assert_eq!(count(&db).await, before + kept);
        std::fs::remove_file(disk.join("filler")).unwrap();
        put(&db, "again").await.unwrap();
        assert_eq!(count(&db).await, before + kept + 1);
    });
}

#[test]
#[ignore = "run as a child on a small disk"]
fn read_only() {
    let Some(disk) = std::env::var_os(DISK).map(std::path::PathBuf::from) else { return };
    block_on(async {
        let db = opened(&disk).await;
        let before = count(&db).await;
        // SQLite has the file open for writing: only a file that it opens anew is refused.
        db.close().await;
        let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk).status().unwrap();
        assert!(remounted.success());
        let refused = match Db::sqlite(&disk.join("tulos.db")).await {
            Err(error) => error,
            Ok(db) => put(&db, "x").await.unwrap_err(),
        };
        assert!(matches!(refused, Error::ReadOnly(_) | Error::Gone(_)), "{refused:?}");
        let remounted = Command::new("mount").args(["-o", "remount,rw"]).arg(&disk).status().unwrap();
        assert!(remounted.success());
        let db = Db::sqlite(&disk.join("tulos.db")).await.unwrap();
        put(&db, "x").await.unwrap();
        assert_eq!(count(&db).await, before + 1);
    });
}
