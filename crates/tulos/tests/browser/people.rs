//! People at the door: a language that is chosen and kept, a password that lets in, and the page that one came for.

use crate::browser::{Browser, Scripts};
use crate::stage::play;

const EMAIL: &str = "anna@example.com";
const PASSWORD: &str = "a baker sells rye bread";

async fn language(browser: &Browser) -> String {
    browser.say("return document.documentElement.lang").await
}

/// Chooses a language at the foot of the page, and waits until the page speaks it.
pub(crate) async fn choose(browser: &Browser, code: &str) {
    browser.click(&format!(".languages button[lang={code}]")).await;
    browser.find(&format!("html[lang={code}]")).await;
}

async fn sign_in(browser: &Browser, password: &str) {
    browser.find("#sign-in-email").await.clear().await.expect("a field");
    browser.fill("#sign-in-email", EMAIL).await;
    browser.fill("#sign-in-password", password).await;
    browser.click("#sign-in button").await;
}

#[test]
fn a_language_is_chosen_and_kept() {
    play(Scripts::Run, |server, browser| async move {
        server.add_person(EMAIL, PASSWORD);
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        let list = format!("{}/books/sales?sort=-revenue", verdict.trim_end_matches("/verdict"));
        browser.goto(&list).await;
        assert_eq!(language(&browser).await, "en", "as the browser asks for");
        let english = browser.text("h1").await;
        choose(&browser, "fi").await;
        assert_eq!(browser.path().await, list, "it is the same page");
        assert_ne!(browser.text("h1").await, english);
        browser.goto(&verdict).await;
        assert_eq!(language(&browser).await, "fi", "on every page");

        browser.click(".person button").await;
        browser.arrives(|path| path == "/sign-in").await;
        assert_eq!(language(&browser).await, "fi", "where nobody is signed in, too");
        sign_in(&browser, PASSWORD).await;
        browser.arrives(|path| path.ends_with("/verdict")).await;
        choose(&browser, "fi").await;
        browser.forget().await;
        browser.goto("/sign-in").await;
        assert_eq!(language(&browser).await, "en", "on another computer");
        sign_in(&browser, PASSWORD).await;
        browser.arrives(|path| path.ends_with("/verdict")).await;
        assert_eq!(language(&browser).await, "fi", "until it is known who reads");
        choose(&browser, "en").await;
        browser.goto(&list).await;
        assert_eq!((language(&browser).await, browser.text("h1").await), ("en".to_owned(), english));
    });
}

#[test]
fn whoever_signs_in_ends_at_the_page_that_they_came_for() {
    play(Scripts::Run, |server, browser| async move {
        server.add_person(EMAIL, PASSWORD);
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        let list =
            format!("{}/books/sales?from=2026-01-01&sort=-revenue", verdict.trim_end_matches("/verdict"));
        browser.click(".person button").await;
        browser.arrives(|path| path == "/sign-in").await;

        browser.goto(&list).await;
        browser.arrives(|path| path.starts_with("/sign-in?to=")).await;
        sign_in(&browser, "a baker sells white bread").await;
        browser.find(".faults").await;
        assert_eq!(browser.say("return document.querySelector('#sign-in-email').value").await, EMAIL);
        sign_in(&browser, PASSWORD).await;
        browser.arrives(|path| path == list).await;
        assert!(browser.text(".person").await.contains("anna"));

        browser.click(".person button").await;
        browser.arrives(|path| path == "/sign-in").await;
        browser.goto(&verdict).await;
        browser.arrives(|path| path.starts_with("/sign-in?to=")).await;
    });
}
