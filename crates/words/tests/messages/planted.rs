//! Each check seen to fail on a planted example, and to keep quiet beside it.

use crate::codes;
use crate::faults::{self, Texts};
use crate::ftl;
use crate::source::{self, Source};
use crate::template;

fn texts(language: &str, text: &str) -> Texts {
    Texts { language: language.to_owned(), files: vec![("shop".to_owned(), ftl::messages(text))] }
}

fn sources(text: &str) -> Vec<(String, Source)> {
    vec![("crates/shop/src/lib.rs".to_owned(), source::read(text))]
}

const ENGLISH: &str = "
# A remark = with an equals sign.
shop-open = Open from { $from } to { $to }.
    Every day, { -shop-name } says.
    .short = Open
-shop-name = Tulos
shop-sold =
    { $n ->
        [0] Nobody bought.
        [one] { $n } was sold { \"$not { $an }\" }.
       *[other] { $n } were sold for { $money } = all.
    }
";

#[test]
fn a_file_is_read() {
    let messages = ftl::messages(ENGLISH);
    let ids: Vec<_> = messages.iter().map(|message| message.id.as_str()).collect();
    assert_eq!(ids, ["shop-open", "shop-open.short", "-shop-name", "shop-sold"]);
    assert_eq!(Vec::from_iter(&messages[0].arguments), ["from", "to"]);
    assert_eq!(Vec::from_iter(&messages[0].references), ["-shop-name"]);
    assert_eq!(Vec::from_iter(&messages[3].arguments), ["money", "n"]);
    assert_eq!(messages[3].choices.len(), 1);
    assert_eq!(Vec::from_iter(&messages[3].choices[0]), ["0", "one", "other"]);
}

#[test]
fn a_missing_message_is_found() {
    let english = texts("en", ENGLISH);
    let other = texts("nl", "shop-open = Open\nshop-sold = Niets\n-shop-name = Tulos\nshop-extra = Meer");
    let faults = faults::missing(&english, &other);
    assert_eq!(faults, ["nl: shop-open.short is missing", "nl: shop-extra is not in English"]);
    assert!(faults::missing(&english, &texts("nl", ENGLISH)).is_empty());
}

#[test]
fn other_arguments_are_found() {
    let english = texts("en", "shop-open = From { $from } to { $to }.");
    let other = texts("pl", "shop-open = Od { $from } do { $tu }.");
    let faults = faults::other_arguments(&english, &other);
    assert_eq!(faults, ["pl: shop-open has (from, tu), English has (from, to)"]);
    let inside = texts("pl", "shop-open = { $from ->\n    [one] { $to }\n   *[other] za $5\n }");
    assert!(faults::other_arguments(&english, &inside).is_empty());
}

#[test]
fn a_message_twice_or_in_the_wrong_file_is_found() {
    let faults = faults::misplaced(&texts("fi", "shop-a = A\nshop-a = B\nbooks-c = C\n"));
    assert_eq!(faults, ["fi: shop-a is there twice", "fi: books-c stands in shop.ftl"]);
}

#[test]
fn a_missing_plural_form_is_found() {
    let polish = "shop-a = { $n ->\n    [one] sprzedaż\n   *[other] sprzedaży\n}\n";
    let faults = faults::lacking_forms(&texts("pl", polish), &["one", "few", "many"]);
    assert_eq!(faults, ["pl: shop-a lacks [few], [many]"]);
    let by_name = "shop-a = { $kind ->\n    [ads] reklama\n   *[fee] opłata\n}\n";
    assert!(faults::lacking_forms(&texts("pl", by_name), &["one", "few", "many"]).is_empty());
}

#[test]
fn an_unused_message_is_found() {
    let english = texts(
        "en",
        "shop-said = { shop-referred }\n    .title = T\n    .other = O\nshop-referred = R\nshop-silent = S\n\
         shop-reason-too_dear = D\nshop-reason-too-dear-short = D\nshop-reason-forgotten = F\n\
         shop-head-left = L\n    .told = T\n    .mute = M\nshop-head-right = R\n",
    );
    let code = r#"
        // shop-silent is only in a remark
        fn f() { say("shop-said"); say(".title"); say(&format!("{}{}", "shop-reason-", Reason::TooDear)); g("-short") }
        fn h(part: &str) -> String { format!("shop-head-{part}") }
        fn i() -> String { format!("{}.told", h("left")) }
        #[cfg(test)]
        mod tests { fn f() { say("shop-silent"); } }
    "#;
    let read = source::read(code);
    let faults = faults::unused(&english, &[&read]);
    let never =
        ["shop-said.other", "shop-silent", "shop-reason-forgotten", "shop-head-left.mute", "shop-head-right"];
    assert_eq!(faults, never.map(|id| format!("{id} is never said")));
}

#[test]
fn a_message_that_nobody_wrote_is_found() {
    let english = texts("en", "shop-said = S\nshop-reason-dear = D\nshop-head =\n    .title = T");
    let code = r#"fn f() { say("shop-said"); say("shop-reason-"); say("shop-head"); say("shop-sad"); say("shop-rea-{x}"); }"#;
    let faults = faults::never_written(&english, &sources(code));
    let place = "crates/shop/src/lib.rs:1: there is no message";
    assert_eq!(faults, [format!("{place} shop-sad"), format!("{place} shop-rea-")]);
}

#[test]
fn a_code_without_its_message_is_found() {
    let code = r#"
told! {
    FaultKind {
        /// Too little = "this is a remark",
        Empty = "empty",
        RowLength { cells: u64, columns: u64 } = "row-length",
        // The last.
        Locked = "locked",
    }
}
told! {
    Caution {
        Tabs = "tabs",
    }
}"#;
    let codes = codes::declared(code, "FaultKind");
    assert_eq!(
        codes.iter().map(|code| code.code.as_str()).collect::<Vec<_>>(),
        ["empty", "row-length", "locked"]
    );
    let messages = "shop-fault-empty = E\n    .expected = { $what }\nshop-fault-row-length = { $cells } { $found }\nshop-fault-tabs = T";
    let faults = faults::family(&texts("en", messages), "shop-fault-", &codes, &["found"]);
    let expected = [
        "shop-fault-locked is missing",
        "shop-fault-empty.expected: the code gives no $what",
        "shop-fault-tabs: there is no such code",
    ];
    assert_eq!(faults, expected);
}

#[test]
fn text_outside_is_found() {
    let code = r##"
//! A sentence of the documentation.
#[doc = "A sentence in an attribute."]
fn f<'a>(x: &'a str) -> char {
    let plain = "Nothing was sold"; /* "A sentence in a remark" */
    let raw = r#"Ask "everybody" now"#;
    let filled = format!("{n} were {what} sold");
    let quiet = ("date,activity,minutes", "%Y-%m-%d", "{a} of {b}", "one", "\"x\" y", b"utf-8 4 5", "\xef\xbb\u{feff}ab");
    panic!("this cannot {}", "be at all");
    x.expect("a list is never empty");
    if x == '"' { '\'' } else { "Not any more".len() }
}
#[cfg(test)]
use std::{a, b};
#[cfg(test)]
#[allow(dead_code)]
mod tests { const T: [&str; 1] = ["Only in tests"]; }
const LAST: &str = "The last \
                    words";
"##;
    let faults = faults::text_outside(&sources(code), &[]);
    let place = "crates/shop/src/lib.rs";
    let expected = [
        format!("{place}:5: text for people: Nothing was sold"),
        format!("{place}:6: text for people: Ask \"everybody\" now"),
        format!("{place}:7: text for people: {{n}} were {{what}} sold"),
        format!("{place}:11: text for people: Not any more"),
        format!("{place}:18: text for people: The last words"),
    ];
    assert_eq!(faults, expected);
}

#[test]
fn modules_for_tests_in_files_of_their_own_are_told() {
    let read = source::read(
        "mod shop;\n#[cfg(test)]\nmod testing;\n#[cfg(test)]\nmod tests { mod inner; }\n#[cfg(test)]\nuse a::b;",
    );
    assert_eq!(read.test_modules, ["testing"]);
}

#[test]
fn what_is_allowed_needs_a_reason_and_a_use() {
    let code = r#"const A: &str = "Nothing was sold"; const B: &str = "Ask everybody";"#;
    let list = "# remark\n\ncrates/shop/src/lib.rs :: Nothing was sold :: the name of a column\n\
                crates/shop/src/lib.rs :: Long gone :: was needed once\n";
    let allowed = faults::allowed(list).expect("a list as it should be");
    let faults = faults::text_outside(&sources(code), &allowed);
    let place = "crates/shop/src/lib.rs";
    let expected = [
        format!("{place}:1: text for people: Ask everybody"),
        format!("{place}: no longer there, yet allowed: Long gone"),
    ];
    assert_eq!(faults, expected);
    assert!(faults::allowed("crates/shop/src/lib.rs :: Nothing was sold :: ").is_err());
    assert!(faults::allowed("crates/shop/src/lib.rs :: Nothing was sold").is_err());
}

fn page(text: &str) -> Vec<(String, Source)> {
    vec![("crates/shop/templates/page.html".to_owned(), template::read(text))]
}

#[test]
fn what_a_template_says_is_said() {
    let english = texts(
        "en",
        "shop-said = S\nshop-tag = T\nshop-attribute = A\nshop-state-open = O\nshop-remark = R\nshop-quoted = Q\n",
    );
    let read = page(
        r#"<p title="{{ words.say("shop-attribute", []) }}">{{ words.say("shop-said", []) }}{# "shop-remark" #}</p>
{% if is("shop-tag") %}{{ words.say("shop-state-", state) }}{{ is("}}", "shop-quoted") }}{% endif %}<!-- "shop-remark" -->"#,
    );
    let codes = source::read(r#"fn code() -> &str { "open" }"#);
    let faults = faults::unused(&english, &[&read[0].1, &codes]);
    assert_eq!(faults, ["shop-remark is never said"]);
}

#[test]
fn what_a_template_says_without_being_written_is_found() {
    let english = texts("en", "shop-said = S");
    let read = page("<p>\n{{ words.say(\"shop-said\", []) }}\n{% let sad = \"shop-sad\" %}</p>");
    let faults = faults::never_written(&english, &read);
    assert_eq!(faults, ["crates/shop/templates/page.html:3: there is no message shop-sad"]);
}

#[test]
fn text_in_a_template_is_found() {
    let faults = faults::text_outside(
        &page(
            r#"<!doctype html>
<title>{{ title }} · Shop</title>
<style>.shop { color: red }</style><script>let shop = "Open now"</script>
<p class="open now" data-text="Not read">{{ open }} till&nbsp;{{ time }}
{% if closed %}
  Closed
{% endif %} – · 1,000 &nbsp;&rarr; <b>x</b></p><!-- A remark -->{# A remark #}
<img alt="A shop" title="{{ title }}" src="shop.png"><input placeholder='no' name="shop"
  placeholder="Name"><input type="submit" value="Send"><input type="text" value="Kept">
<button value="send" aria-label="×">{{ "To the shop" }}</button><option value="a">All</option>
"#,
        ),
        &[],
    );
    let place = "crates/shop/templates/page.html";
    // Strings of expressions come first, then what is shown.
    let expected = [
        format!("{place}:10: text for people: To the shop"),
        format!("{place}:2: text for people: · Shop"),
        format!("{place}:4: text for people: till&nbsp;"),
        format!("{place}:6: text for people: Closed"),
        format!("{place}:7: text for people: x"),
        format!("{place}:8: text for people: A shop"),
        format!("{place}:9: text for people: Name"),
        format!("{place}:9: text for people: Send"),
        format!("{place}:10: text for people: All"),
    ];
    assert_eq!(faults, expected);
}

#[test]
fn text_in_a_template_may_be_allowed() {
    let read = page("<p>Tulos</p><p>Open</p>");
    let list = "crates/shop/templates/page.html :: Tulos :: its own name";
    let allowed = faults::allowed(list).expect("a list as it should be");
    let faults = faults::text_outside(&read, &allowed);
    assert_eq!(faults, ["crates/shop/templates/page.html:1: text for people: Open"]);
}

#[test]
fn what_goes_to_the_log_is_for_developers() {
    let code = r#"fn f() { tracing::info!(route, "it was answered"); warn!("nobody was there"); shown("Nobody was there") }"#;
    let faults = faults::text_outside(&sources(code), &[]);
    assert_eq!(faults, ["crates/shop/src/lib.rs:1: text for people: Nobody was there"]);
}
