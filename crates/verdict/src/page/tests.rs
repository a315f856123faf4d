//! The page of a report made by hand, in every language.

use tulos_words::{Language, Words};

use super::{Look, draw, wrap};
use crate::report::{
    Cost, Effort, Evidence, Judged, Need, Question, Range, Reason, Report, Totals, Verdict, Warning,
    WeekEntry,
};

const PLAIN: Look = Look { width: 80, colour: false, all: false };

fn judged(
    name: &str,
    verdict: Verdict,
    minutes: f64,
    cost: f64,
    value: (f64, f64, f64),
    p_pays: f64,
) -> Judged {
    let reason = |text: &str| Reason { code: "pays".into(), figures: [].into(), text: text.into() };
    Judged {
        activity: name.to_lowercase(),
        name: name.into(),
        kind: "social".into(),
        network: None,
        purpose: "reach".into(),
        verdict,
        p_pays: Some(p_pays),
        p_sceptic: None,
        p_optimist: None,
        p_next_hour: None,
        even: false,
        effort: Effort { minutes_per_week: minutes, money_per_week: 0.0, estimated: false },
        cost: Cost { time: cost, money: 0.0, total: cost },
        value: Some(Range { low: value.0, mean: value.1, high: value.2 }),
        next_hour: None,
        evidence: Evidence { contacts: 62, sales: 0, traced: 62, asked: 14, told: 0, paused_weeks: 0 },
        need: (verdict == Verdict::Wait).then_some(Need { weeks: Some(9), sales: Some(14), help: None }),
        reasons: vec![
            reason("62 people asked and none bought; 51 of them found it too dear."),
            reason("It cost 2\u{a0}780\u{a0}€ and brought next to nothing."),
            reason("A third reason."),
        ],
    }
}

/// The figures of the page that the design shows.
fn report() -> Report {
    let entry =
        |activity: Option<&str>, now, then| WeekEntry { activity: activity.map(Into::into), now, then };
    let question = |text: &str| Question { code: "pause".into(), activity: None, text: text.into() };
    Report {
        format: 1,
        program: "tulos 0.1.0".into(),
        seed: 0,
        business: "Lester, entertainer".into(),
        currency: "EUR".into(),
        from: Some("2025-09-01".into()),
        to: Some("2026-03-01".into()),
        weeks: 26,
        warnings: vec![Warning { code: "young_books".into(), text: "Anna has no hourly rate.".into() }],
        fit: None,
        totals: Totals { cost: 4853.0, value: None, social_minutes_per_week: 215.0 },
        activities: vec![
            judged("Facebook", Verdict::Stop, 150.0, 2780.0, (3.0, 120.0, 410.0), 0.01),
            judged("Search", Verdict::Keep, 10.0, 173.0, (300.0, 1800.0, 3500.0), 0.99),
            judged("After the show", Verdict::Grow, 60.0, 1040.0, (9000.0, 12_500.0, 15_600.0), 0.9999),
            judged("X", Verdict::Fix, 45.0, 780.0, (0.0, 60.0, 400.0), 0.09),
            judged("Instagram", Verdict::Wait, 20.0, 80.0, (0.0, 90.0, 700.0), 0.5),
        ],
        free: vec![],
        week: vec![
            entry(Some("facebook"), 150.0, 0.0),
            entry(Some("after the show"), 60.0, 90.0),
            entry(Some("x"), 45.0, 30.0),
            entry(Some("search"), 10.0, 10.0),
            entry(None, 0.0, 135.0),
        ],
        gain_per_week: Some(Range { mean: 310.0, low: 120.0, high: 520.0 }),
        questions: ["Ask every customer.", "Tag the links.", "Pause Instagram.", "Write the time down."]
            .map(question)
            .into(),
    }
}

fn widest(page: &str) -> usize {
    page.lines().map(wrap::width).max().unwrap_or(0)
}

#[test]
fn the_whole_page_in_every_language() {
    for language in Language::ALL {
        let page = draw(&report(), &Words::new(language), PLAIN);
        insta::assert_snapshot!(format!("page_{}", language.code()), page);
    }
}

#[test]
fn no_line_is_wider_than_the_terminal_in_any_language() {
    let mut long = report();
    long.activities[0].name = "The very long name of an activity that somebody thought of".into();
    long.business = "Konditorei ".repeat(12);
    long.activities[1].cost.total = 123_456_789.0;
    for language in Language::ALL {
        let words = Words::new(language);
        for width in [60, 80, 100] {
            for report in [report(), long.clone()] {
                let page = draw(&report, &words, Look { width, ..PLAIN });
                assert!(widest(&page) <= width, "{} at {width}:\n{page}", language.code());
            }
        }
    }
}

#[test]
fn the_verdicts_stand_in_words_and_signs_the_best_first() {
    for language in Language::ALL {
        let words = Words::new(language);
        let page = draw(&report(), &words, PLAIN);
        let at = ["grow", "keep", "fix", "stop", "wait"].map(|verdict| {
            let word = words.say(&format!("verdict-page-verdict-{verdict}"), &[]);
            let sign = crate::telling::sign(serde_json::from_str(&format!("\"{verdict}\"")).unwrap());
            page.find(&format!("{sign} {word}")).unwrap_or_else(|| panic!("no {sign} {word} in:\n{page}"))
        });
        assert!(at.is_sorted(), "{page}");
    }
}

#[test]
fn without_colour_there_are_no_escapes_and_with_it_the_same_words() {
    let words = Words::new(Language::En);
    let plain = draw(&report(), &words, PLAIN);
    let coloured = draw(&report(), &words, Look { colour: true, ..PLAIN });
    assert!(!plain.contains('\u{1b}'));
    assert!(coloured.contains("\u{1b}[31m■ Stop"), "{coloured:?}");
    let mut bare = String::new();
    for (n, part) in coloured.split('\u{1b}').enumerate() {
        bare.push_str(if n == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    let lines = |page: &str| page.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(lines(&bare), lines(&plain));
}

#[test]
fn the_answer_names_what_loses_and_what_pays() {
    let page = draw(&report(), &Words::new(Language::En), PLAIN);
    let page = page.replace('\n', " ");
    // 780 + 2,780 spent, 60 + 120 brought: less than a tenth.
    let lost = "Facebook and X cost you €3,560 together and brought in next to nothing.";
    assert!(page.contains(lost), "{page}");
    assert!(
        page.contains("What pays best is After the show, which cost €1,040 and brought in about €12,500."),
        "{page}"
    );
    assert!(page.contains("Another that pays: Search."), "{page}");
}

#[test]
fn freed_time_is_worth_the_rate_of_what_it_comes_from() {
    let mut dear = report();
    // X at 45 min × 26 weeks for 7,020: 6 a minute. Facebook at 2,780 / (150 × 26) = 0.7128.
    dear.activities[3].cost.time = 7020.0;
    let page = draw(&dear, &Words::new(Language::En), PLAIN);
    // 150 min of Facebook and 15 of X are given: (150 × 0.7128 + 15 × 6) / 165 × 135 min = 161.1.
    assert!(page.contains("worth €161 a week"), "{page}");
}

#[test]
fn more_is_told_when_all_is_asked_for() {
    let words = Words::new(Language::En);
    let (short, long) =
        (draw(&report(), &words, PLAIN), draw(&report(), &words, Look { all: true, ..PLAIN }));
    assert!(short.contains("… and 1 more with --all") && !short.contains("Write the time down."), "{short}");
    assert!(!short.contains("A third reason."), "{short}");
    assert!(long.contains("Write the time down.") && long.contains("A third reason."), "{long}");
}

#[test]
fn what_is_said_of_the_whole_business_is_said_once() {
    let mut told = report();
    let reason = |code: &str, text: &str| Reason { code: code.into(), figures: [].into(), text: text.into() };
    for judged in &mut told.activities {
        judged.reasons = vec![
            reason("over_budget", "You spend too long."),
            reason("customer_worth", "Customers come again."),
            reason("pays", "An own reason."),
        ];
    }
    let page = draw(&told, &Words::new(Language::En), PLAIN);
    assert_eq!(page.matches("You spend too long.").count(), 1, "{page}");
    assert_eq!(page.matches("Customers come again.").count(), 1, "{page}");
    assert_eq!(page.matches("An own reason.").count(), told.activities.len(), "{page}");
    let week = page.find("Your 4").unwrap();
    assert!(page.find("You spend too long.").unwrap() > week, "{page}");
}

#[test]
fn when_all_wait_it_says_what_the_time_costs() {
    let mut waiting = report();
    waiting.activities.retain(|judged| judged.verdict == Verdict::Wait);
    waiting.totals.cost = 80.0;
    let page = draw(&waiting, &Words::new(Language::En), PLAIN);
    assert!(page.contains("So far all this has cost you €80, about €3.08 a week."), "{page}");
    assert!(page.contains("9\u{a0}more weeks"), "{page}");
}

#[test]
fn the_purpose_is_told_where_an_activity_has_two() {
    let mut two = report();
    let mut second = two.activities[1].clone();
    second.purpose = "retain".into();
    two.activities.push(second);
    let page = draw(&two, &Words::new(Language::En), Look { width: 100, ..PLAIN });
    assert!(page.contains("Search (regulars)") && page.contains("Search (new customers)"), "{page}");
    assert!(!page.contains("Facebook (new customers)"), "{page}");
}

#[test]
fn books_without_anything_to_judge_give_a_page_too() {
    let mut empty = report();
    empty.activities.clear();
    empty.week.clear();
    empty.questions.clear();
    empty.warnings.clear();
    (empty.from, empty.to) = (None, None);
    let page = draw(&empty, &Words::new(Language::En), PLAIN);
    assert_eq!(page, "Lester, entertainer\n\nThere is nothing to judge yet.\n");
}
