//! Figures and dates as each language writes them. What is expected is the Unicode Consortium's CLDR: marks, groups and
//! symbols of the charts "Number Elements", "Number Patterns" and "Gregorian Months" of each language.

use tulos_words::Language::{En, Et, Fi, Fr, Nl, Pl};
use tulos_words::{Language, Words};

/// What each language makes of it, its unbreakable spaces shown: `_` the wide, `‿` the narrow one.
fn each(say: impl Fn(&Words) -> String) -> Vec<(Language, String)> {
    let shown = |text: String| text.replace('\u{a0}', "_").replace('\u{202f}', "‿");
    Language::ALL.into_iter().map(|language| (language, shown(say(&Words::new(language))))).collect()
}

fn expect(say: impl Fn(&Words) -> String, expected: [(Language, &str); 6]) {
    assert_eq!(each(say), expected.map(|(language, text)| (language, text.to_owned())));
}

#[test]
fn numbers_have_their_groups_and_marks() {
    // Polish and Estonian begin to group at five digits; Finnish and Estonian have a true minus.
    expect(
        |words| words.number(1234.5, 1),
        [(En, "1,234.5"), (Nl, "1.234,5"), (Pl, "1234,5"), (Fi, "1_234,5"), (Et, "1234,5"), (Fr, "1‿234,5")],
    );
    expect(
        |words| words.number(-1_234_567.891, 2),
        [
            (En, "-1,234,567.89"),
            (Nl, "-1.234.567,89"),
            (Pl, "-1_234_567,89"),
            (Fi, "−1_234_567,89"),
            (Et, "−1_234_567,89"),
            (Fr, "-1‿234‿567,89"),
        ],
    );
}

#[test]
fn numbers_are_rounded_half_up_and_never_minus_nothing() {
    let words = Words::new(En);
    let rounded = |value, decimals| words.number(value, decimals);
    assert_eq!(rounded(0.5, 0), "1");
    assert_eq!(rounded(2.5, 0), "3");
    assert_eq!(rounded(-2.5, 0), "-3");
    assert_eq!(rounded(0.125, 2), "0.13");
    assert_eq!(rounded(-0.04, 1), "0.0");
    assert_eq!(rounded(999.95, 1), "1,000.0");
    assert_eq!(rounded(1e9, 0), "1,000,000,000");
    assert_eq!(rounded(1e-9, 2), "0.00");
    assert_eq!(rounded(f64::NAN, 2), "–");
    assert_eq!(rounded(f64::INFINITY, 0), "–");
}

#[test]
fn money_has_its_symbol_where_the_language_puts_it() {
    expect(
        |words| words.money(1300.0, "EUR", 2),
        [
            (En, "€1,300.00"),
            (Nl, "€_1.300,00"),
            (Pl, "1300,00_€"),
            (Fi, "1_300,00_€"),
            (Et, "1300,00_€"),
            (Fr, "1‿300,00_€"),
        ],
    );
    expect(
        |words| words.money(-12_345.0, "PLN", 0),
        [
            (En, "-zł_12,345"),
            (Nl, "zł_-12.345"),
            (Pl, "-12_345_zł"),
            (Fi, "−12_345_zł"),
            (Et, "−12_345_zł"),
            (Fr, "-12‿345_zł"),
        ],
    );
    expect(
        |words| words.money(20.0, "GBP", 0),
        [(En, "£20"), (Nl, "£_20"), (Pl, "20_£"), (Fi, "20_£"), (Et, "20_£"), (Fr, "20_£")],
    );
    // Other than its own country's, the American dollar too is only a $: the narrow symbol.
    expect(
        |words| words.money(0.5, "USD", 2),
        [(En, "$0.50"), (Nl, "$_0,50"), (Pl, "0,50_$"), (Fi, "0,50_$"), (Et, "0,50_$"), (Fr, "0,50_$")],
    );
}

#[test]
fn rounded_money_has_cents_only_below_ten() {
    let words = Words::new(En);
    let rounded = |amount| words.money_rounded(amount, "EUR");
    assert_eq!(rounded(2.784), "€2.78");
    assert_eq!(rounded(-2.784), "-€2.78");
    assert_eq!(rounded(9.99), "€9.99");
    assert_eq!(rounded(9.996), "€10");
    assert_eq!(rounded(5.0), "€5");
    assert_eq!(rounded(0.001), "€0");
    assert_eq!(rounded(-0.001), "€0");
    assert_eq!(rounded(12.5), "€13");
    assert_eq!(rounded(1234.56), "€1,235");
    assert_eq!(rounded(f64::NAN), "–");
    assert_eq!(words.money_rounded(2.78, "JPY"), "¥3", "yen have no cents");
}

#[test]
fn a_currency_that_nobody_knows_is_written_by_its_code() {
    assert_eq!(Words::new(Fi).money(12.5, "florins", 1), "12,5\u{a0}florins");
}

#[test]
fn chances_are_never_nothing_and_never_certain() {
    expect(
        |words| words.percent(0.62),
        [(En, "62%"), (Nl, "62%"), (Pl, "62%"), (Fi, "62_%"), (Et, "62%"), (Fr, "62‿%")],
    );
    expect(
        |words| words.percent(0.0),
        [(En, "<_1%"), (Nl, "<_1%"), (Pl, "<_1%"), (Fi, "<_1_%"), (Et, "<_1%"), (Fr, "<_1‿%")],
    );
    expect(
        |words| words.percent(1.0),
        [(En, ">_99%"), (Nl, ">_99%"), (Pl, ">_99%"), (Fi, ">_99_%"), (Et, ">_99%"), (Fr, ">_99‿%")],
    );
    let words = Words::new(En);
    let bare = |share| words.percent(share).replace('\u{a0}', "");
    assert_eq!([0.0049, 0.005, 0.9949, 0.995].map(bare), ["<1%", "1%", "99%", ">99%"]);
    assert_eq!(bare(f64::NAN), "–");
}

#[test]
fn dates_have_a_short_month() {
    expect(
        |words| words.date(2025, 9, 1),
        [
            (En, "1 Sep 2025"),
            (Nl, "1 sep 2025"),
            (Pl, "1 wrz 2025"),
            (Fi, "1.9.2025"),
            (Et, "1. sept 2025"),
            (Fr, "1 sept. 2025"),
        ],
    );
    expect(
        |words| words.date_range((2025, 12, 31), (2026, 3, 1)),
        [
            (En, "31 Dec 2025 – 1 Mar 2026"),
            (Nl, "31 dec 2025 – 1 mrt 2026"),
            (Pl, "31 gru 2025 – 1 mar 2026"),
            (Fi, "31.12.2025 – 1.3.2026"),
            (Et, "31. dets 2025 – 1. märts 2026"),
            (Fr, "31 déc. 2025 – 1 mars 2026"),
        ],
    );
    assert_eq!(Words::new(Nl).date(2025, 2, 30), "2025-02-30", "there is no such day");
}

#[test]
fn times_are_in_hours_and_minutes() {
    expect(
        |words| words.minutes(285.0),
        [
            (En, "4_h_45_min"),
            (Nl, "4_u_45_min"),
            (Pl, "4_godz._45_min"),
            (Fi, "4_t_45_min"),
            (Et, "4_t_45_min"),
            (Fr, "4_h_45_min"),
        ],
    );
    let words = Words::new(En);
    let written = |minutes| words.minutes(minutes).replace('\u{a0}', " ");
    assert_eq!(written(0.0), "0 min");
    assert_eq!(written(45.0), "45 min");
    assert_eq!(written(59.6), "1 h");
    assert_eq!(written(120.0), "2 h");
    assert_eq!(written(-30.0), "-30 min");
    assert_eq!(written(-90.0), "-1 h 30 min");
    assert_eq!(written(60_000.0), "1,000 h");
    assert_eq!(written(f64::NAN), "–");
}

#[test]
fn lists_end_with_an_and() {
    expect(
        |words| words.list(&["a", "b", "c"]),
        [
            (En, "a, b and c"),
            (Nl, "a, b en c"),
            (Pl, "a, b i c"),
            (Fi, "a, b ja c"),
            (Et, "a, b ja c"),
            (Fr, "a, b et c"),
        ],
    );
    let words = Words::new(En);
    assert_eq!(words.list(&[]), "");
    assert_eq!(words.list(&["a"]), "a");
    assert_eq!(words.list(&["a", "b"]), "a and b");
}

#[test]
fn words_are_shared_between_threads() {
    let words = Words::new(Pl);
    let said = std::thread::scope(|scope| scope.spawn(|| words.percent(0.5)).join());
    assert_eq!(said.expect("it does not panic"), "50%");
}
