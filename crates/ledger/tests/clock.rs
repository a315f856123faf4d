//! The clock, on both engines: what it books, to which day, and that a person has one at a time.

use std::time::Duration;

use jiff::civil::date;
use rust_decimal::Decimal;
use tulos_books::{ActivityId, Business, Minutes, Purpose, Reading, read_business};
use tulos_ledger::clock::{self, Running, Whose};
use tulos_store::{Db, Migration, Moment, Uuid, on_both, sql};

fn migrations() -> Vec<Migration> {
    [&tulos_store::MIGRATIONS[..], &tulos_business::MIGRATIONS, &tulos_ledger::MIGRATIONS].concat()
}

/// In a zone that is two hours ahead of UTC in winter.
fn business() -> Business {
    let toml = r#"
        name = "Baker"
        currency = "EUR"
        time_zone = "Europe/Helsinki"
        [time]
        hourly_rate = 40
        [time.people]
        Anna = 25
        [[activity]]
        id = "newsletter"
        kind = "email"
        purposes = ["retain"]
    "#;
    read_business("business.toml", toml.as_bytes(), &Reading::on(date(2026, 11, 23))).unwrap().0
}

/// 23:30 on 4 March in Helsinki, which is 21:30 in UTC.
fn late() -> Moment {
    let at: jiff::Timestamp = "2026-03-04T21:30:00Z".parse().unwrap();
    Moment(at.as_microsecond())
}

fn newsletter(began: Moment) -> Running {
    let activity = ActivityId::new("newsletter").unwrap();
    Running { activity, purpose: Some(Purpose::Retain), began }
}

async fn start(db: &Db, whose: Whose, running: &Running) -> bool {
    let mut tx = db.begin().await.unwrap();
    let started = clock::start(&mut tx, whose, running).await.unwrap();
    tx.commit().await.unwrap();
    started
}

async fn stop(db: &Db, whose: Whose, now: Moment, minutes: Option<u32>) -> Option<Minutes> {
    let minutes = minutes.map(|minutes| Minutes(Decimal::from(minutes)));
    let mut tx = db.begin().await.unwrap();
    let stopped =
        clock::stop(&mut tx, whose, &business(), Some("Anna".to_owned()), now, minutes).await.unwrap();
    tx.commit().await.unwrap();
    stopped
}

async fn booked(db: &Db, whose: Whose) -> Vec<(i64, String, String)> {
    let booked = sql("SELECT day, minutes, person FROM books_time WHERE business = $1 ORDER BY minutes");
    db.all(booked.bind(whose.business)).await.unwrap()
}

on_both! { migrations();
    async fn minutes_go_to_the_day_on_which_the_clock_began(db) {
        let whose = Whose { business: Uuid::now_v7(), person: Uuid::now_v7() };
        assert!(start(&db, whose, &newsletter(late())).await);
        let now = late().plus(Duration::from_secs(40 * 60 + 1));
        assert_eq!(clock::running(&db, whose).await.unwrap(), Some(newsletter(late())));
        assert_eq!(stop(&db, whose, now, None).await, Some(Minutes(41.into())), "what has begun counts");
        assert_eq!(clock::running(&db, whose).await.unwrap(), None);
        // 4 March 2026 is day 20,516 since 1970: 56 years with 14 leap days, and 62 days.
        assert_eq!(booked(&db, whose).await, [(20_516, "41".to_owned(), "Anna".to_owned())]);
        assert_eq!(stop(&db, whose, now, None).await, None, "it does not run any more");
        assert_eq!(booked(&db, whose).await.len(), 1);
    }
}

on_both! { migrations();
    async fn a_person_has_one_clock_and_others_have_theirs(db) {
        let whose = Whose { business: Uuid::now_v7(), person: Uuid::now_v7() };
        let other = Whose { person: Uuid::now_v7(), ..whose };
        assert!(start(&db, whose, &newsletter(late())).await);
        assert!(!start(&db, whose, &newsletter(late().plus(Duration::from_mins(5)))).await, "it goes on as it did");
        assert!(start(&db, other, &newsletter(late())).await);
        assert_eq!(stop(&db, whose, late().plus(Duration::from_mins(30)), None).await, Some(Minutes(30.into())));
        assert!(clock::running(&db, other).await.unwrap().is_some());
    }
}

on_both! { migrations();
    async fn a_clock_that_was_forgotten_books_what_somebody_says(db) {
        let whose = Whose { business: Uuid::now_v7(), person: Uuid::now_v7() };
        start(&db, whose, &newsletter(late())).await;
        let now = late().plus(Duration::from_hours(9));
        assert!(newsletter(late()).is_long(now) && !newsletter(late()).is_long(late().plus(clock::LONG)));
        assert_eq!(stop(&db, whose, now, Some(25)).await, Some(Minutes(25.into())));
        start(&db, whose, &newsletter(now)).await;
        assert_eq!(stop(&db, whose, now, Some(0)).await, Some(Minutes(0.into())), "nothing was done, nothing is booked");
        start(&db, whose, &newsletter(now)).await;
        assert_eq!(stop(&db, whose, now.plus(Duration::from_secs(5)), None).await, Some(Minutes(0.into())), "a slip");
        assert_eq!(booked(&db, whose).await.len(), 1);
    }
}

#[test]
fn somebody_goes_by_the_name_of_the_books() {
    assert_eq!(clock::named(&business(), " anna ", false), Some("Anna".to_owned()));
    assert_eq!(clock::named(&business(), "Bert", true), None, "an owner costs what the owner costs");
    assert_eq!(clock::named(&business(), "Bert", false), Some("Bert".to_owned()));
}
