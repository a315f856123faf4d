//! All routes of all rooms, walked by people who may, who may not, and who are nobody.

mod brought;
mod clock;
mod listed;
mod refused;

use std::path::Path;
use std::sync::LazyLock;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use tower::ServiceExt;
use tulos_books::Reading;
use tulos_business::people::{self, Newcomer};
use tulos_ledger::import::{self, Id};
use tulos_shell::{Needs, Role, Route, serve, session};
use tulos_store::{Db, Moment, Uuid, counted, on_both, sql};
use tulos_words::Language;

use super::routes;
use crate::settings::migrations;

/// The hash is made once: it takes its time.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    std::thread::spawn(move || runtime.block_on(people::hash("correct horse".to_owned())).unwrap())
        .join()
        .unwrap()
});

/// Two businesses, the owner of each, and a viewer and a member of the first.
struct House {
    db: Db,
    service: Router,
    owner: String,
    member: String,
    viewer: String,
    stranger: String,
    slug: String,
}

impl House {
    async fn new(db: Db) -> Self {
        let (business, other) = (bring_in(&db).await, bring_in(&db).await);
        let owner = person(&db, "owner@example.com", business, Role::Owner).await;
        let member = person(&db, "member@example.com", business, Role::Member).await;
        let viewer = person(&db, "viewer@example.com", business, Role::Viewer).await;
        let stranger = person(&db, "stranger@example.com", other, Role::Owner).await;
        let (slug,): (String,) =
            db.one(sql("SELECT slug FROM business WHERE id = $1").bind(business)).await.unwrap();
        let service = serve::service(routes(&db, false), None).unwrap();
        Self { db, service, owner, member, viewer, stranger, slug }
    }

    async fn ask(&self, request: Request<Body>) -> Response {
        self.service.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str, token: &str) -> Response {
        self.ask(request(Method::GET, path, token).body(Body::empty()).unwrap()).await
    }

    async fn post(&self, path: &str, token: &str, body: &str) -> Response {
        let form = request(Method::POST, path, token)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(form.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// A real path of a route, in the first business.
    fn path(&self, route: &Route) -> String {
        let id = Uuid::nil().to_string();
        let parts =
            [("{business}", self.slug.as_str()), ("{table}", "time"), ("{name}", "x"), ("{token}", "x")];
        let path = parts.iter().fold(route.path.to_owned(), |path, (part, value)| path.replace(part, value));
        ["{key}", "{job}", "{import}", "{verdict}", "{made}"]
            .iter()
            .fold(path, |path, part| path.replace(part, &id))
    }
}

async fn bring_in(db: &Db) -> Uuid {
    let id = Id { business: Uuid::now_v7(), import: Uuid::now_v7() };
    let books = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/entertainer");
    let staged =
        import::stage(db, id, None, books, Reading::on(Timestamp::now()), None, |_| Vec::new()).await;
    let (settings, _) = staged.unwrap();
    let mut tx = db.begin().await.unwrap();
    import::agree(&mut tx, id, Some(&settings)).await.unwrap();
    tx.commit().await.unwrap();
    import::take_in(db, id, |_, _| async { Ok(()) }).await.unwrap();
    id.business
}

/// Somebody with a role; returns the secret of their session.
async fn person(db: &Db, email: &str, business: Uuid, role: Role) -> String {
    let mut tx = db.begin().await.unwrap();
    let newcomer = Newcomer { email, name: "N", operator: false, password: Some(HASH.clone()) };
    let person = people::add(&mut tx, newcomer, Moment::now()).await.unwrap();
    people::join(&mut tx, business, person, role).await.unwrap();
    tx.commit().await.unwrap();
    session::open(db, person, Moment::now()).await.unwrap().secret().to_owned()
}

fn request(method: Method, path: &str, token: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header(header::COOKIE, format!("session={token}"))
}

async fn text(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec()).unwrap()
}

fn location(response: &Response) -> &str {
    response.headers().get(header::LOCATION).map_or("", |to| to.to_str().unwrap())
}

on_both! { migrations();
    async fn every_route_lets_in_only_whom_it_must(db) {
        let house = House::new(db).await;
        let all = routes(&house.db, false);
        assert!(all.table().len() > 20);
        for route in all.table() {
            let path = house.path(route);
            let as_ = async |token: &str| match route.method {
                Method::GET => house.get(&path, token).await,
                _ => house.post(&path, token, "").await,
            };
            let nobody = as_("").await;
            let is_sent_to_sign_in = nobody.status() == StatusCode::SEE_OTHER && location(&nobody).starts_with("/sign-in");
            assert_eq!(is_sent_to_sign_in, route.needs != Needs::Nothing || path == "/", "{route:?}: {nobody:?}");
            let Needs::Role(role) = route.needs else { continue };
            assert_eq!(as_(&house.stranger).await.status(), StatusCode::NOT_FOUND, "{route:?}");
            let may = |as_role: Role, status: StatusCode| {
                assert_eq!(status == StatusCode::FORBIDDEN, as_role < role, "{route:?} as {as_role:?}: {status}");
            };
            may(Role::Viewer, as_(&house.viewer).await.status());
            may(Role::Member, as_(&house.member).await.status());
            may(Role::Owner, as_(&house.owner).await.status());
        }
    }
}

on_both! { migrations();
    async fn every_page_speaks_six_languages_within_few_statements(db) {
        let house = House::new(db).await;
        for route in routes(&house.db, false).table().iter().filter(|route| route.method == Method::GET) {
            // Files and figures for programs are of no language.
            if ["/assets/{name}", "/metrics", "/healthz", "/new/empty", "/b/{business}/books/export"].contains(&route.path) {
                continue;
            }
            for language in Language::ALL {
                let asked = request(Method::GET, &house.path(route), &house.owner)
                    .header(header::ACCEPT_LANGUAGE, language.code());
                let (response, statements) = counted(house.ask(asked.body(Body::empty()).unwrap())).await;
                assert!(statements <= 8, "{route:?} took {statements} statements");
                let status = response.status();
                assert!(response.headers().contains_key(header::CONTENT_SECURITY_POLICY), "{route:?}");
                if status == StatusCode::SEE_OTHER {
                    continue;
                }
                let page = text(response).await;
                assert!(page.contains(&format!("<html lang=\"{}\"", language.code())), "{route:?}: {page}");
                assert!(!page.contains("style=") && !page.contains("[ledger-") && !page.contains("[shell-"), "{route:?}");
            }
        }
    }
}

on_both! { migrations();
    async fn what_another_site_sends_is_refused(db) {
        let house = House::new(db).await;
        let path = format!("/b/{}/books/time", house.slug);
        let body = "date=2026-03-04&activity=facebook&minutes=30";
        for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "http://evil.example")]
        {
            let sent = request(Method::POST, &path, &house.owner)
                .header(header::HOST, "tulos.example")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(name, value);
            let response = house.ask(sent.body(Body::from(body)).unwrap()).await;
            assert_eq!(response.status(), StatusCode::FORBIDDEN, "{name}: {value}");
            assert!(text(response).await.contains("<h1"), "a page says so");
        }
        assert_eq!(house.post(&path, &house.owner, body).await.status(), StatusCode::SEE_OTHER);
    }
}

on_both! { migrations();
    async fn signing_in_is_throttled_by_account(db) {
        let house = House::new(db).await;
        let sign_in = async |email: &str, password: &str| {
            house.post("/sign-in", "", &format!("email={email}&password={password}")).await
        };
        for _ in 0..6 {
            assert_eq!(sign_in("owner@example.com", "wrong").await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        let shut = sign_in("owner@example.com", "correct horse").await;
        assert_eq!(shut.status(), StatusCode::TOO_MANY_REQUESTS);
        assert!(shut.headers().contains_key(header::RETRY_AFTER));
        let other = sign_in("Viewer@Example.com", "correct horse").await;
        assert_eq!(other.status(), StatusCode::SEE_OTHER);
        let cookie = other.headers()[header::SET_COOKIE].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        let nobody = sign_in("nobody@example.com", "correct horse").await;
        assert_eq!(nobody.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
}

on_both! { migrations();
    async fn a_session_ends_and_its_token_changes(db) {
        let house = House::new(db).await;
        let path = format!("/b/{}/books", house.slug);
        let same = house.get(&path, &house.owner).await;
        assert!(!same.headers().contains_key(header::SET_COOKIE));
        let mut tx = house.db.begin().await.unwrap();
        let yesterday = Moment::now().minus(std::time::Duration::from_hours(25));
        tx.run(sql("UPDATE session SET changed_at = $1").bind(yesterday)).await.unwrap();
        tx.commit().await.unwrap();
        let changed = house.get(&path, &house.owner).await;
        let cookie = changed.headers()[header::SET_COOKIE].to_str().unwrap().to_owned();
        let token = cookie.trim_start_matches("session=").split(';').next().unwrap();
        assert_ne!(token, house.owner);
        for good in [token, &house.owner] {
            assert_eq!(house.get(&path, good).await.status(), StatusCode::OK, "the old one is good for a moment");
        }
        assert_eq!(house.post("/sign-out", token, "").await.status(), StatusCode::SEE_OTHER);
        for ended in [token, &house.owner] {
            assert_eq!(house.get(&path, ended).await.status(), StatusCode::SEE_OTHER);
        }
    }
}

on_both! { migrations();
    async fn a_form_keeps_what_was_typed_and_says_what_is_wrong_with_it(db) {
        let house = House::new(db).await;
        let path = format!("/b/{}/books/time", house.slug);
        let wrong = house.post(&path, &house.owner, "date=2026-03-04&activity=facebook&minutes=half+an+hour").await;
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let page = text(wrong).await;
        assert!(page.contains("value=\"half an hour\"") && page.contains("aria-invalid=\"true\""), "{page}");
        let right = house.post(&path, &house.owner, "date=2026-03-04&activity=facebook&minutes=12,5").await;
        assert_eq!(location(&right), path);
        let (there,): (i64,) =
            house.db.one(sql("SELECT count(*) FROM books_time WHERE minutes = '12.5'")).await.unwrap();
        assert_eq!(there, 1);
    }
}
