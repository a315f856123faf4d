//! Every page of the demo, by day and by night, on a desk and in a hand: nothing may be found wrong with it.

use tulos_books::Table;

use crate::browser::{Browser, Scripts};
use crate::examined::{Look, findings};
use crate::people::choose;
use crate::stage::play;
use crate::uploads::{FILES, files_of, send};

/// A page: where it is, and what is done there first.
struct Visit {
    path: String,
    then: Then,
    status: u16,
}

enum Then {
    Nothing,
    /// All is left empty and sent, which is wrong.
    Press,
    /// Files to send before.
    Send(String),
}

/// Leaves all fields empty, the date of today as well.
const EMPTY: &str =
    "for (const input of document.querySelectorAll('main input:not([type=hidden])')) input.value = ''";

fn at(path: impl Into<String>) -> Visit {
    Visit { path: path.into(), then: Then::Nothing, status: 200 }
}

fn wrong(path: impl Into<String>, then: Then) -> Visit {
    Visit { path: path.into(), then, status: 422 }
}

fn nothing() -> Visit {
    Visit { path: "/nothing-here".to_owned(), then: Then::Nothing, status: 404 }
}

#[test]
fn nothing_is_wrong_by_day() {
    nothing_is_wrong(Look::BY_DAY, "en");
}

/// In the language with the longest words.
#[test]
fn nothing_is_wrong_by_night() {
    nothing_is_wrong(Look::BY_NIGHT, "fi");
}

/// A word longer than those of the two languages above may be wider than a hand.
#[test]
fn nothing_scrolls_sideways_in_any_language() {
    play(Scripts::Run, |_, browser| async move {
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        browser.find("h1.said").await;
        let books = verdict.replace("/verdict", "/books");
        let pages = [verdict, format!("{books}/sales"), format!("{books}/time/new"), books];
        Look::BY_DAY[1].put_on(&browser).await;
        for language in tulos_words::Language::ALL {
            choose(&browser, language.code()).await;
            for page in &pages {
                browser.goto(page).await;
                browser.find("main h1").await;
                let wider =
                    browser.say("return String(document.documentElement.scrollWidth - innerWidth)").await;
                assert!(
                    wider.parse::<i64>().is_ok_and(|wider| wider <= 0),
                    "{page} in {language:?}: {wider}"
                );
            }
        }
    });
}

fn nothing_is_wrong(looks: [Look; 2], language: &'static str) {
    play(Scripts::Run, move |server, browser| async move {
        let inside = inside(&browser).await;
        choose(&browser, language).await;
        let invited = server.invite("invited@example.com");
        let outside = [
            at("/sign-in"),
            wrong("/sign-in", Then::Press),
            at(invited.clone()),
            wrong(invited, Then::Press),
            nothing(),
        ];
        let mut found = examine(&browser, looks, &inside).await;
        browser.forget().await;
        browser.goto("/sign-in").await;
        choose(&browser, language).await;
        found.extend(examine(&browser, looks, &outside).await);
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

/// All pages for whoever is signed in.
async fn inside(browser: &Browser) -> Vec<Visit> {
    let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
    let business = verdict.trim_end_matches("/verdict").to_owned();
    browser.find("h1.said").await;
    let page = |page: &str| at(format!("{business}/{page}"));
    let mut visits = Vec::from(["verdict", "verdicts", "clock", "books", "books/import", "work"].map(page));
    browser.goto(&format!("{business}/verdicts")).await;
    visits.push(at(first_link(browser, "#verdicts tbody a").await.expect("a verdict")));
    browser.goto(&format!("{business}/verdict")).await;
    for behind in [".facts dd a", ".judged dd a[href*='figure=contacts']"] {
        visits.push(at(first_link(browser, behind).await.expect("rows behind a figure")));
    }
    for table in Table::ALL {
        let list = format!("{business}/books/{}", table.code());
        browser.goto(&list).await;
        if let Some(row) = first_link(browser, "#rows tbody a").await {
            visits.push(at(format!("{row}/delete")));
            visits.push(at(row));
        }
        // What is wrong is told in the same form as that of a new row.
        visits.push(wrong(format!("{list}/new"), Then::Press));
        visits.push(at(list));
    }
    visits
        .extend(["time/new", "time?page=1", "time?to=2001-01-01"].map(|rest| page(&format!("books/{rest}"))));
    // Single tables come with the settings that are there, which do not know those activities.
    let strange = files_of("entertainer").into_iter().find(|path| path.ends_with("time.csv"));
    visits.push(wrong(format!("{business}/books/import"), Then::Send(strange.expect("it is there"))));
    for form in [format!("{business}/books/import"), "/new".to_owned()] {
        browser.goto(&form).await;
        send(browser, &files_of("entertainer").join("\n")).await;
        let preview = browser.arrives(|path| path != form).await;
        visits.extend([at(preview), at(form)]);
    }
    visits.push(wrong("/new", Then::Press));
    visits.push(nothing());
    visits
}

async fn first_link(browser: &Browser, css: &str) -> Option<String> {
    let script = format!("return document.querySelector({css:?})?.getAttribute('href') ?? ''");
    Some(browser.say(&script).await).filter(|href| !href.is_empty())
}

async fn examine(browser: &Browser, looks: [Look; 2], visits: &[Visit]) -> Vec<String> {
    let mut all = Vec::new();
    for look in looks {
        look.put_on(browser).await;
        for visit in visits {
            browser.goto(&visit.path).await;
            match &visit.then {
                Then::Nothing => {}
                Then::Press => {
                    browser.run(EMPTY).await;
                    browser.click("main form button").await;
                    browser.find(".faults").await;
                }
                Then::Send(files) => {
                    browser.fill(FILES, files).await;
                    browser.click("main form button").await;
                    browser.find(".faults").await;
                }
            }
            let found = findings(browser, look, visit.status).await;
            all.extend(
                found.iter().map(|found| format!("{} ({}) {look:?}: {found}", visit.path, visit.status)),
            );
        }
    }
    all
}
