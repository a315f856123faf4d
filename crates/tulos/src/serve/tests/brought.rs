//! What is brought in by a browser: single tables, nothing, the same table twice, another business's books; and whose a business
//! is that a command made.

use tulos_business::links::{self, Purpose};

use super::*;

const BOUNDARY: &str = "----a-boundary";

impl House {
    /// Sends files to a page that takes books in.
    async fn send(&self, path: &str, files: &[(&str, &str)]) -> Response {
        let part = |(name, text): &(&str, &str)| {
            format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n{text}\r\n"
            )
        };
        let body: String = files.iter().map(part).chain([format!("--{BOUNDARY}--\r\n")]).collect();
        let sent = request(Method::POST, path, &self.owner)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        self.ask(sent.body(Body::from(body)).unwrap()).await
    }
}

const SALES: &str = "date,id,revenue\n2026-03-04,n-1,300\n";
const TIME: &str = "date,activity,minutes\n2026-03-04,facebook,30\n";

on_both! { migrations();
    async fn a_single_table_comes_into_books_that_are_there(db) {
        let house = House::new(db).await;
        let import = format!("/b/{}/books/import", house.slug);
        let staged = house.send(&import, &[("march.csv", SALES)]).await;
        assert_eq!(staged.status(), StatusCode::SEE_OTHER);
        let preview = location(&staged).to_owned();
        assert!(text(house.get(&preview, &house.owner).await).await.contains("1 new row"));
        assert_eq!(house.post(&preview, &house.owner, "").await.status(), StatusCode::SEE_OTHER);
    }
}

on_both! { migrations();
    async fn what_cannot_be_taken_in_is_told_with_its_file(db) {
        let house = House::new(db).await;
        let import = format!("/b/{}/books/import", house.slug);
        for (files, told) in [
            (&[][..], "choose a file"),
            (&[("", "")][..], "choose a file"),
            (&[("letter.txt", "Dear all")][..], "letter.txt"),
            (&[("list.csv", "a;b\n1;2\n")][..], "list.csv"),
            (&[("march.csv", SALES), ("april.csv", SALES)][..], "march.csv"),
            (&[("time.csv", TIME), ("time.csv", TIME)][..], "time (2).csv"),
            (&[("books.zip", "PK")][..], "books.zip"),
        ] {
            for page in [&import, "/new"] {
                let answer = house.send(page, files).await;
                assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{files:?}");
                let answer = text(answer).await;
                assert!(page == "/new" && told.ends_with("txt") || answer.contains(told) || answer.contains("business.toml"), "{told}: {answer}");
            }
        }
    }
}

const OTHER: &str =
    "name = \"Another one\"\ncurrency = \"EUR\"\ntime_zone = \"Europe/Berlin\"\n[time]\nhourly_rate = 40\n";

on_both! { migrations();
    async fn settings_that_come_along_are_told_before_they_hold(db) {
        let house = House::new(db).await;
        let import = format!("/b/{}/books/import", house.slug);
        let staged = house.send(&import, &[("business.toml", OTHER)]).await;
        assert_eq!(staged.status(), StatusCode::SEE_OTHER, "{}", text(staged).await);
        let preview = text(house.get(location(&staged), &house.owner).await).await;
        assert!(preview.contains("Careful") && preview.contains("Another one") && preview.contains("the name"), "{preview}");

        let in_pounds = OTHER.replace("EUR", "GBP");
        let refused = house.send(&import, &[("business.toml", &in_pounds)]).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
}

on_both! { migrations();
    async fn a_business_that_a_command_made_is_that_of_the_first_person(db) {
        let business = bring_in(&db).await;
        let service = serve::service(routes(&db, false), None).unwrap();
        let mut tx = db.begin().await.unwrap();
        let one = links::add(&mut tx, Purpose::First, None, Moment::now()).await.unwrap();
        let other = links::add(&mut tx, Purpose::First, None, Moment::now()).await.unwrap();
        tx.commit().await.unwrap();
        let ask = async |method: Method, path: &str, token: &str, body: &'static str| {
            let asked = request(method, path, token).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            service.clone().oneshot(asked.body(Body::from(body)).unwrap()).await.unwrap()
        };
        let first = ask(Method::POST, &one, "", "name=Anna&email=anna@example.com&password=correct+horse").await;
        let cookie = first.headers()[header::SET_COOKIE].to_str().unwrap().to_owned();
        let token = cookie.trim_start_matches("session=").split(';').next().unwrap();
        let home = ask(Method::GET, "/", token, "").await;
        assert!(location(&home).starts_with("/b/"), "{home:?}");
        let (works,): (i64,) =
            db.one(sql("SELECT count(*) FROM membership WHERE business = $1").bind(business)).await.unwrap();
        assert_eq!(works, 1);
        let late = ask(Method::GET, &other, "", "").await;
        assert_eq!(late.status(), StatusCode::NOT_FOUND);
        assert!(text(late).await.contains("no longer works"));
    }
}
