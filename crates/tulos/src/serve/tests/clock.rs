//! The clock's page: started and stopped by one button each, and asked about when it was forgotten.

use super::*;

on_both! { migrations();
    async fn one_button_starts_the_clock_and_one_stops_it(db) {
        let house = House::new(db).await;
        let clock = format!("/b/{}/clock", house.slug);
        let page = text(house.get(&clock, &house.member).await).await;
        let (_, on) = page.split_once("name=\"on\" value=\"").unwrap();
        let on = on.split('"').next().unwrap().replace(':', "%3A");
        assert_eq!(house.post(&clock, &house.member, &format!("on={on}")).await.status(), StatusCode::SEE_OTHER);
        assert!(text(house.get(&clock, &house.member).await).await.contains("since"), "it runs");
        let mut tx = house.db.begin().await.unwrap();
        let minutes_ago = Moment::now().minus(std::time::Duration::from_mins(5));
        tx.run(sql("UPDATE books_clock SET began_at = $1").bind(minutes_ago)).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!text(house.get(&clock, &house.owner).await).await.contains("since"), "for one person");
        assert_eq!(house.post(&format!("{clock}/stop"), &house.member, "").await.status(), StatusCode::SEE_OTHER);
        let (booked,): (i64,) =
            house.db.one(sql("SELECT count(*) FROM books_time WHERE id LIKE 'clock-%'")).await.unwrap();
        assert_eq!(booked, 1);
        for unknown in ["on=nothing", "on=facebook%3Asleep", ""] {
            let sent = house.post(&clock, &house.member, unknown).await;
            assert!(sent.status().is_client_error(), "{unknown}");
        }
    }
}

on_both! { migrations();
    async fn a_clock_that_ran_for_hours_is_asked_about(db) {
        let house = House::new(db).await;
        let clock = format!("/b/{}/clock", house.slug);
        house.post(&clock, &house.member, "on=facebook").await;
        let hours_ago = Moment::now().minus(std::time::Duration::from_hours(9));
        let mut tx = house.db.begin().await.unwrap();
        tx.run(sql("UPDATE books_clock SET began_at = $1").bind(hours_ago)).await.unwrap();
        tx.commit().await.unwrap();
        house.post(&format!("{clock}/stop"), &house.member, "").await;
        house.post(&clock, &house.member, "on=facebook").await;
        let page = text(house.get(&clock, &house.member).await).await;
        assert!(page.contains("name=\"minutes\""), "neither stops it without an answer: {page}");
        let wrong = house.post(&format!("{clock}/stop"), &house.member, "minutes=a+while").await;
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text(wrong).await.contains("value=\"a while\""));
        house.post(&format!("{clock}/stop"), &house.member, "minutes=12,5").await;
        let (minutes,): (String,) =
            house.db.one(sql("SELECT minutes FROM books_time WHERE id LIKE 'clock-%'")).await.unwrap();
        assert_eq!(minutes, "12.5");
    }
}
