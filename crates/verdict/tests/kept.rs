//! Verdicts worked out from the database are those of the folder that was brought in, to the last digit, and so are those of the
//! folder that is taken out again.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tulos_books::Reading;
use tulos_business::businesses;
use tulos_ledger::import::{self, Id};
use tulos_ledger::{JUDGE, export};
use tulos_store::job::{self, Work};
use tulos_store::testing::Folder;
use tulos_store::{Db, Migration, Moment, Uuid, on_both, sql};
use tulos_verdict::Judges;
use tulos_verdict::layout::{Layout, Options};
use tulos_verdict::report::Report;
use tulos_words::{Language, Words};

fn migrations() -> Vec<Migration> {
    [
        &tulos_store::MIGRATIONS[..],
        &tulos_business::MIGRATIONS,
        &tulos_ledger::MIGRATIONS,
        &tulos_verdict::MIGRATIONS,
    ]
    .concat()
}

fn demo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name)
}

/// The report on a folder, as the command line makes it.
fn of_folder(folder: &Path, language: Language) -> Report {
    let now = Timestamp::now();
    let mut layout = Layout::new(Options { from: None, to: None, today: now.into() });
    tulos_books::read(folder, &Reading::on(now), &mut layout).expect("good books");
    tulos_verdict::judge(&layout.finish().expect("a business"), 0, &Words::new(language))
}

async fn bring_in(db: &Db, business: Uuid, folder: &Path) {
    let id = Id { business, import: Uuid::now_v7() };
    let reading = Reading::on(Timestamp::now());
    let staged = import::stage(db, id, None, folder.to_owned(), reading, None, |_| Vec::new()).await;
    let (settings, _) = staged.unwrap();
    let mut tx = db.begin().await.unwrap();
    import::agree(&mut tx, id, Some(&settings)).await.unwrap();
    tx.commit().await.unwrap();
    import::take_in(db, id, |_, _| async { Ok(()) }).await.unwrap();
}

/// Does the job that waits for the business.
async fn judge(db: &Db) {
    let later = Moment::now().plus(std::time::Duration::from_mins(1));
    let leased = job::lease(db, &[JUDGE], later, job::LEASE, 1).await.unwrap().remove(0);
    Judges(db.clone()).run(&leased).await.unwrap();
    job::done(db, &leased).await.unwrap();
}

async fn of_database(db: &Db, business: Uuid, language: Language) -> Report {
    let kept = sql("SELECT report FROM verdict_report WHERE business = $1 AND language = $2");
    let (text,): (String,) = db.one(kept.bind(business).bind(language.code())).await.unwrap();
    serde_json::from_str(&text).unwrap()
}

on_both! { migrations();
    async fn the_database_says_what_the_folder_says(db) {
        let business = Uuid::now_v7();
        bring_in(&db, business, &demo("entertainer")).await;
        judge(&db).await;
        for language in [Language::En, Language::Fi] {
            let kept = of_database(&db, business, language).await;
            assert_eq!(kept, of_folder(&demo("entertainer"), language));
        }
        let out = Folder::new();
        let settings = businesses::settings(&db, business).await.unwrap().unwrap();
        export(&db, business, &settings, &out.path().join("books")).await.unwrap();
        assert_eq!(of_folder(&out.path().join("books"), Language::En), of_folder(&demo("entertainer"), Language::En));
    }
}

on_both! { migrations();
    async fn of_a_day_the_last_verdict_is_kept(db) {
        let business = Uuid::now_v7();
        bring_in(&db, business, &demo("entertainer")).await;
        judge(&db).await;
        let mut tx = db.begin().await.unwrap();
        tulos_ledger::changed(&mut tx, business).await.unwrap();
        tx.commit().await.unwrap();
        judge(&db).await;
        let counts: (i64, i64) = db
            .one(sql("SELECT (SELECT count(*) FROM verdict), (SELECT count(*) FROM verdict_report)"))
            .await
            .unwrap();
        assert_eq!(counts, (1, 6));
    }
}
