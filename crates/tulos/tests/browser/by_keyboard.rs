//! A row that is added, put right, found, changed and deleted by somebody who has a keyboard and no mouse.

use fantoccini::key::Key;

use crate::browser::{Browser, Scripts};
use crate::examined::Look;
use crate::stage::play;

/// Minutes that no row of the demo has, and those that they are changed to.
const MINUTES: &str = "43.25";
const CHANGED: &str = "91.75";

#[test]
fn a_row_is_kept_by_keyboard_alone() {
    play(Scripts::Run, |_, browser| async move {
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        let list = format!("{}/books/time", verdict.trim_end_matches("/verdict"));
        to_the_list(&browser, &list).await;
        add(&browser, &list).await;
        open(&browser, MINUTES).await;
        browser.tab_to("#row-minutes").await;
        browser.keys_over(CHANGED).await;
        browser.enter().await;
        browser.arrives(|path| path == list).await;
        assert!(row_with(&browser, MINUTES).await.is_none(), "it has other minutes now");
        open(&browser, CHANGED).await;
        browser.tab_to("a.danger").await;
        browser.enter().await;
        browser.arrives(|path| path.ends_with("/delete")).await;
        browser.tab_to("button.danger").await;
        browser.enter().await;
        browser.arrives(|path| path == list).await;
        browser.find("#rows").await;
        assert!(row_with(&browser, CHANGED).await.is_none(), "it is deleted");
    });
}

#[test]
fn what_has_the_focus_is_seen() {
    play(Scripts::Run, |_, browser| async move {
        let verdict = browser.arrives(|path| path.ends_with("/verdict")).await;
        // In a hand the head of the page stays where it is, and all else moves below it.
        Look::BY_DAY[1].put_on(&browser).await;
        for page in [verdict.replace("/verdict", "/books/time"), verdict] {
            browser.goto(&page).await;
            browser.find("main a").await;
            for _ in 0..60 {
                browser.press([char::from(Key::Tab)]).await;
                assert_eq!(browser.say(HIDDEN).await, "", "forwards, {page}");
            }
            for _ in 0..60 {
                browser.press_with(Key::Shift, char::from(Key::Tab)).await;
                assert_eq!(browser.say(HIDDEN).await, "", "backwards, {page}");
            }
        }
    });
}

/// What has the focus, if something else is seen where its beginning should be.
const HIDDEN: &str = "
    const focused = document.activeElement
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    const seen = document.elementFromPoint(left + Math.min(right - left, 16) / 2, middle)
    return focused.contains(seen) ? '' : focused.outerHTML.slice(0, 100)
";

/// From the verdict to a table of the books, link by link; the first of all links leaps over the others.
async fn to_the_list(browser: &Browser, list: &str) {
    browser.find("main").await;
    browser.press([char::from(Key::Tab)]).await;
    assert!(browser.is_focused(".skip").await, "the first Tab comes to the link to the content");
    browser.enter().await;
    assert!(browser.is_focused("main").await, "it leads to the content");
    let books = list.trim_end_matches("/time");
    browser.goto(list.trim_end_matches("/books/time")).await;
    browser.goto(list.trim_end_matches("/time")).await;
    browser.tab_to(&format!(".tables a[href='{books}/time']")).await;
    browser.enter().await;
    browser.arrives(|path| path == list).await;
}

/// Adds a row, wrongly at first.
async fn add(browser: &Browser, list: &str) {
    browser.tab_to(&format!("a[href='{list}/new']")).await;
    browser.enter().await;
    browser.arrives(|path| path.ends_with("/new")).await;
    browser.tab_to("#row-activity").await;
    // A list to pull down takes the first letters of what it holds.
    let activity = browser.say("return document.querySelector('#row-activity').options[1].text").await;
    browser.keys(&activity).await;
    browser.tab_to("#row-minutes").await;
    browser.keys("43,25x").await;
    browser.enter().await;

    browser.find(".faults").await;
    assert!(browser.is_focused(".faults").await, "the focus is on what is wrong");
    let field = |name: &str| format!("return document.querySelector('#row-{name}').value");
    assert_eq!(browser.say(&field("minutes")).await, "43,25x", "what was typed is kept");
    let chosen = "return document.querySelector('#row-activity').selectedOptions[0].text";
    assert_eq!(browser.say(chosen).await, activity, "what was chosen is kept");
    let told = "return document.getElementById(document.querySelector('#row-minutes').getAttribute('aria-describedby').split(' ').at(-1)).textContent";
    assert_eq!(
        browser.say(told).await,
        browser.text(".faults li").await,
        "it is told beside the field as well"
    );

    browser.tab_to(".faults a").await;
    browser.enter().await;
    assert!(browser.is_focused("#row-minutes").await, "what is wrong leads to its field");
    browser.keys_over(MINUTES).await;
    browser.enter().await;
    browser.arrives(|path| path == list).await;
    browser.find("#rows").await;
    let row = row_with(browser, MINUTES).await.expect("it is in the list");
    assert!(row.contains(&activity), "{row}");
}

/// Opens the row with these minutes.
async fn open(browser: &Browser, minutes: &str) {
    let mark = format!(
        "[...document.querySelectorAll('#rows tbody tr')].find((row) => row.textContent.includes('{minutes}')).querySelector('a').id = 'wanted'"
    );
    browser.find("#rows").await;
    browser.run(&mark).await;
    browser.tab_to("#wanted").await;
    browser.enter().await;
    browser.find("#row").await;
}

/// The text of the row of the list that has these minutes.
async fn row_with(browser: &Browser, minutes: &str) -> Option<String> {
    let script = format!(
        "return [...document.querySelectorAll('#rows tbody tr')].map((row) => row.innerText).find((text) => text.includes('{minutes}')) ?? ''"
    );
    Some(browser.say(&script).await).filter(|row| !row.is_empty())
}
