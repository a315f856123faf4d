//! What no page of ours sends: it is refused with a page, in the reader's language, and changes nothing.

use tulos_business::links::{self, Purpose};

use super::*;

on_both! { migrations();
    async fn what_does_not_fit_is_refused_with_a_page(db) {
        let house = House::new(db).await;
        let at = |page: &str| format!("/b/{}/{page}", house.slug);
        for path in [at("books/time?page=-1"), at("books/time/no-key"), at("verdict/none"), "/new/a/b".to_owned()] {
            let answer = house.get(&path, &house.owner).await;
            assert!(answer.status().is_client_error(), "{path}");
            assert!(text(answer).await.contains("<h1"), "{path}");
        }
        for (path, kind, body) in [
            ("/sign-in", "application/x-www-form-urlencoded", "email=a"),
            ("/sign-in", "application/json", "{}"),
            ("/language", "application/x-www-form-urlencoded", "language=xx&return_to=/"),
            ("/new", "text/plain", "no form"),
        ] {
            let sent = request(Method::POST, path, &house.owner).header(header::CONTENT_TYPE, kind);
            let answer = house.ask(sent.body(Body::from(body)).unwrap()).await;
            assert!(answer.status().is_client_error(), "{path}: {body}");
            assert!(text(answer).await.contains("<h1"), "{path}: {body}");
        }
        let large = house.post(&at("books/time"), &house.owner, &"x".repeat(3 << 20)).await;
        assert_eq!(large.status(), StatusCode::PAYLOAD_TOO_LARGE);
        assert!(text(large).await.contains("<h1"));
        let put = house.ask(request(Method::PUT, &at("books/time"), &house.owner).body(Body::empty()).unwrap()).await;
        assert_eq!(put.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert!(put.headers().contains_key(header::ALLOW));
    }
}

on_both! { migrations();
    async fn a_character_that_is_none_is_no_outage(db) {
        let house = House::new(db).await;
        let path = format!("/b/{}/books/time", house.slug);
        let sent = "email=a%00b@example.com&password=correct+horse";
        assert_eq!(house.post("/sign-in", "", sent).await.status(), StatusCode::BAD_REQUEST);
        let asked = house.get(&format!("{path}?activity=%00"), &house.owner).await;
        assert_eq!(asked.status(), StatusCode::BAD_REQUEST);
    }
}

on_both! { migrations();
    async fn a_link_is_used_up_by_who_opens_it_and_by_nobody_else(db) {
        let house = House::new(db).await;
        let (person,): (Uuid,) =
            house.db.one(sql("SELECT id FROM person WHERE email = 'owner@example.com'")).await.unwrap();
        let mut tx = house.db.begin().await.unwrap();
        let link = links::add(&mut tx, Purpose::Enter, Some(person), Moment::now()).await.unwrap();
        tx.commit().await.unwrap();
        let head = house.ask(request(Method::HEAD, &link, "").body(Body::empty()).unwrap()).await;
        assert_eq!(head.status(), StatusCode::OK);
        assert_eq!(house.get(&link, "").await.status(), StatusCode::SEE_OTHER);
        let used = house.get(&link, "").await;
        assert_eq!(used.status(), StatusCode::NOT_FOUND);
        assert!(text(used).await.contains("no longer works"));
    }
}

on_both! { migrations();
    async fn a_row_that_somebody_else_has_changed_is_not_written_over(db) {
        let house = House::new(db).await;
        let list = format!("/b/{}/books/time", house.slug);
        house.post(&list, &house.owner, "date=2026-03-04&activity=facebook&minutes=30&id=r1").await;
        let (key,): (Uuid,) = house.db.one(sql("SELECT key FROM books_time WHERE id = 'r1'")).await.unwrap();
        let form = text(house.get(&format!("{list}/{key}?back=activity%3Dfacebook"), &house.owner).await).await;
        let (_, seen) = form.split_once("name=\"seen\" value=\"").unwrap();
        let seen = seen.split('"').next().unwrap();
        let write = async |minutes: u32| {
            let sent = format!(
                "date=2026-03-04&activity=facebook&minutes={minutes}&id=r1&seen={seen}&back=activity%3Dfacebook"
            );
            house.post(&format!("{list}/{key}"), &house.owner, &sent).await
        };
        let first = write(40).await;
        assert_eq!(location(&first), format!("{list}?activity=facebook"), "back to the list as it was");
        assert_eq!(write(50).await.status(), StatusCode::CONFLICT);
        let question = text(house.get(&format!("{list}/{key}/delete"), &house.owner).await).await;
        assert!(question.contains("Delete this row?") && question.contains("40"), "{question}");
        let stale = house.post(&format!("{list}/{key}/delete"), &house.owner, &format!("seen={seen}")).await;
        assert_eq!(stale.status(), StatusCode::CONFLICT);
        let elsewhere = house.post(&format!("{list}/{key}/delete"), &house.owner, "back=%0d%0aa").await;
        assert_eq!(location(&elsewhere), "/", "what is no address leads to the first page");
    }
}
