//! Every part of a page on one page, to look at: `cargo run -p tulos-shell --example gallery -- fi > /tmp/gallery.html`;
//! with `frame` behind the language it is the page as it is served, without it a file by itself.

use jiff::ToSpan;
use jiff::civil::date;
use tulos_shell::Html;
use tulos_shell::chart::{self, Axis, Bar, Interval, Move, Part, Point, Unit, Weekly};
use tulos_shell::form::{Choice, Field, Form};
use tulos_shell::page::{self, Frame, Link, Tone};
use tulos_shell::table::{Cell, Column, Order, Pager, Table};
use tulos_words::{Language, Words};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().and_then(|code| Language::from_code(&code)).unwrap_or(Language::En);
    let words = Words::new(language);
    let body = body(&words);
    let document = match arguments.next().as_deref() {
        Some("frame") => page::html(&frame(&words), "Gallery", &body),
        Some("bare") => page::html(&bare(&words), "Gallery", &sign_in(&words)),
        _ => page::alone(&words, "Gallery", &body),
    };
    println!("{document}");
}

fn bare(words: &Words) -> Frame<'_> {
    let nothing = Vec::new;
    Frame {
        words,
        nav: nothing(),
        business: None,
        businesses: nothing(),
        person: None,
        return_to: "/".into(),
    }
}

pub(crate) fn frame(words: &Words) -> Frame<'_> {
    let nav = [
        ("Today", 7),
        ("Verdict", 0),
        ("Calendar", 0),
        ("Inbox", 4),
        ("Traffic", 0),
        ("Plan", 0),
        ("Books", 0),
    ];
    let nav = nav.map(|(text, count)| Link::new(text, "/").counting(count).current(text == "Verdict"));
    Frame {
        words,
        nav: nav.into_iter().chain([Link::new("Settings", "/")]).collect(),
        business: Some("Lester, entertainer".into()),
        businesses: vec![
            Link::new("Lester, entertainer", "/").current(true),
            Link::new("Handmade on the square", "/"),
        ],
        person: Some("Lester".into()),
        return_to: "/gallery".into(),
    }
}

fn sign_in(words: &Words) -> Html {
    let form = Form::post("sign-in", "/sign-in")
        .field(Field::email("email", "Email").required().attribute("autofocus", ""))
        .field(Field::password("password", "Password", "current-password").required())
        .submit("Sign in");
    [Html::trusted("<h1>Sign in</h1>"), form.html(words)].into_iter().collect()
}

pub(crate) fn body(words: &Words) -> Html {
    let parts = [
        said(),
        notices(words),
        judged(words),
        week(words),
        lines(words),
        mix(words),
        table(words),
        rows(words),
        form(words),
        filters(words),
        states(words),
    ];
    parts.into_iter().collect()
}

fn said() -> Html {
    Html::trusted(include_str!("said.html"))
}

fn notices(words: &Words) -> Html {
    let look = Link::new("Look at them", "/");
    let refused = page::notice(Tone::Warn, "Two rows of sales.csv could not be read.", Some(&look));
    let _ = words;
    [page::notice(Tone::Done, "The sale of 23 November is in the books.", None), refused]
        .into_iter()
        .collect()
}

fn verdict(code: &str, text: &str) -> Cell {
    Html::trusted(format!("<span class=\"verdict\" data-v=\"{code}\">{text}</span>")).into()
}

/// Name, kind, verdict as code and as it is said, cost, and what it brought: at least, likely, at most.
type Judged = (&'static str, &'static str, &'static str, &'static str, f64, [f64; 3]);

const JUDGED: [Judged; 5] = [
    ("After the show", "events, 1 h a week", "grow", "Grow", 1040.0, [9800.0, 13_500.0, 17_600.0]),
    ("Search", "your site, 10 min a week", "keep", "Keep", 173.0, [1100.0, 2450.0, 4400.0]),
    ("X", "social, 45 min a week", "fix", "Fix", 780.0, [0.0, 190.0, 690.0]),
    ("Facebook", "social, 2 h 30 min a week", "stop", "Stop", 2780.0, [0.0, 95.0, 410.0]),
    ("Instagram", "social, 20 min a week", "wait", "Wait", 80.0, [0.0, 280.0, 900.0]),
];

/// The table of the verdict: a bar in each row, on an axis that all share.
fn judged(words: &Words) -> Html {
    let values = JUDGED.iter().flat_map(|&(.., cost, value)| [cost, value[0], value[2]]);
    let axis = Axis::new(Unit::Money("EUR"), values);
    let columns = vec![
        Column::head("Activity"),
        Column::text("Verdict").plain(),
        Column::text("What it cost ┃ and what it brought, 90 % sure").plain(),
        Column::figure("Cost").sorted("?sort=cost", Some(Order::Descending)),
        Column::figure("Chance it pays").sorted("?sort=chance", None),
    ];
    let rows = JUDGED.map(|(name, kind, mark, text, cost, [low, mean, high])| {
        let label = axis.told(words, low, mean, high, Some(cost));
        let bar = axis.interval(&Interval { low, mean, high, cost: Some(cost), mark, label: &label });
        let name = Html::trusted(format!("{name}<small>{kind}</small>"));
        vec![
            name.into(),
            verdict(mark, text),
            bar.into(),
            words.money_rounded(cost, "EUR").into(),
            words.percent(mean / 13_600.0).into(),
        ]
    });
    let totals = vec![
        "Together".into(),
        "".into(),
        axis.scale(words).into(),
        words.money_rounded(4853.0, "EUR").into(),
        "".into(),
    ];
    let table = Table::new("judged", "What pays", columns)
        .stacked()
        .quiet_caption()
        .rows(rows)
        .totals(totals)
        .html(words);
    [Html::trusted("<div class=\"sheet\">"), table, Html::trusted("</div>")].into_iter().collect()
}

fn week(words: &Words) -> Html {
    let row = |name, now, then, mark| Move { name, now, then, mark };
    let rows = [
        row("Facebook", 150.0, 0.0, "stop"),
        row("X", 45.0, 30.0, "fix"),
        row("After the show", 60.0, 90.0, "grow"),
        row("Yours again", 0.0, 135.0, "wait"),
    ];
    let week = chart::moves(words, "Your week", Unit::Minutes, &rows);
    let gain = "<p class=\"quiet\">Expected gain: €310 a week (90 % sure: €120 – €520). <a href=\"#\">Pause Facebook for six weeks to be certain</a></p>";
    [
        Html::trusted("<h2>Your 3 h 15 min a week, better spent</h2><div class=\"sheet\">"),
        week,
        Html::trusted("</div>"),
        Html::trusted(gain),
    ]
    .into_iter()
    .collect()
}

fn lines(words: &Words) -> Html {
    let wave =
        |at: i32, phase: f64| (f64::from(at) * 0.7 + phase).sin() * 90.0 + f64::from(at) * 22.0 + 180.0;
    let point = |at: i32, phase: f64| {
        let (week, mean) = (date(2025, 9, 1) + (at * 7).days(), wave(at, phase));
        if at == 9 && phase == 0.0 {
            Point::exact(week, f64::NAN)
        } else {
            Point { week, low: mean * 0.75, mean, high: mean * 1.3 + 30.0 }
        }
    };
    let profit = Weekly::new(
        "profit",
        Unit::Money("EUR"),
        "What came in each week",
        "It rises from about 200 to 800 euros a week.",
    )
    .line("After the show", (0..26).map(|at| point(at, 0.0)).collect())
    .band("90 % sure")
    .note(date(2025, 11, 12), "A post about the autumn glazes")
    .note(date(2025, 12, 10), "Christmas market")
    .html(words);
    let exact = |at: i32, phase: f64| {
        Point::exact(date(2025, 1, 6) + (at * 7).days(), (wave(at, phase) / 4.0).round().max(0.0))
    };
    let visits = Weekly::new("visits", Unit::Count, "Visits a week", "Search brings most.")
        .line("Search", (0..60).map(|at| exact(at, 1.0)).collect())
        .line(
            "Instagram",
            (0..60).map(|at| exact(at, 3.0)).map(|point| Point { mean: point.mean / 3.0, ..point }).collect(),
        )
        .line(
            "Newsletter",
            (0..60).map(|at| exact(at, 5.0)).map(|point| Point { mean: point.mean / 1.7, ..point }).collect(),
        )
        .html(words);
    let one = Weekly::new("one", Unit::Minutes, "Time", "")
        .line("Time", vec![Point::exact(date(2025, 9, 1), 90.0)])
        .html(words);
    let none = Weekly::new("nothing", Unit::Minutes, "Time", "").html(words);
    let open = "<section class=\"sheet\"><h2>What came in each week</h2>";
    let parts = [
        Html::trusted(open),
        profit,
        Html::trusted("</section><section class=\"sheet\"><h2>Visits a week</h2>"),
        visits,
        one,
        none,
        Html::trusted("</section>"),
    ];
    parts.into_iter().collect()
}

fn mix(words: &Words) -> Html {
    let parts = [
        ("About ourselves", 52.0),
        ("Asking and answering", 23.0),
        ("How it is made", 15.0),
        ("From others", 10.0),
    ];
    let share = chart::share(
        words,
        "mix",
        "The mix of posts",
        Unit::Count,
        &parts.map(|(name, value)| Part::new(name, value)),
    );
    let bar = |&(name, _, mark, _, cost, [low, mean, high]): &Judged| Bar {
        name,
        low,
        mean,
        high,
        cost: Some(cost),
        mark,
    };
    let bars = chart::bars(
        words,
        "brought",
        "What it brought",
        Unit::Money("EUR"),
        &JUDGED.iter().map(bar).collect::<Vec<_>>(),
    );
    let spark = chart::spark(&[3.0, 5.0, 4.0, 8.0, 7.0, 11.0, 9.0, 14.0], "rising from 3 to 14");
    let spark = format!("<p>14 enquiries a week {spark} and rising</p>");
    let parts = [
        Html::trusted("<div class=\"two\"><section class=\"sheet\"><h2>The mix</h2>"),
        share,
        Html::trusted(spark),
        Html::trusted("</section><section class=\"sheet\"><h2>What it brought</h2>"),
        bars,
        Html::trusted("</section></div>"),
    ];
    parts.into_iter().collect()
}

fn table(words: &Words) -> Html {
    let columns = vec![
        Column::head("Activity"),
        Column::figure("Visits"),
        Column::figure("Sales"),
        Column::figure("Profit"),
    ];
    let row = |name: &str, visits: f64, sales: f64, profit: f64| {
        vec![
            Cell::link(name, "/"),
            words.number(visits, 0).into(),
            words.number(sales, 0).into(),
            words.money_rounded(profit, "EUR").into(),
        ]
    };
    Table::new("visited", "Where they came from", columns)
        .rows([
            row("Search", 2013.0, 41.0, 574.0),
            row("Direct or unknown", 627.0, 6.0, 84.0),
            row("Newsletter", 363.0, 3.0, 42.0),
        ])
        .totals(row("Together", 3003.0, 50.0, 700.0))
        .html(words)
}

fn rows(words: &Words) -> Html {
    let columns = vec![
        Column::head("Date").sorted("?", Some(Order::Ascending)),
        Column::text("Activity"),
        Column::text("Person"),
        Column::figure("Minutes"),
        Column::text("Note"),
    ];
    let row = |day: u8| {
        vec![
            words.date(2026, 11, day).into(),
            "Facebook".into(),
            Cell::link("Anna", "/"),
            words.number(30.0, 0).into(),
            "Answered those who asked about the price of an afternoon".into(),
        ]
    };
    let pager =
        Pager { from: 51, to: 56, of: Some(1312), previous: Some("?".into()), next: Some("?".into()) };
    let table = Table::new("rows", "Time", columns).rows((1..7).map(row)).pager(pager).html(words);
    let none = Table::new("none", "Costs", vec![Column::head("Date"), Column::figure("Amount")]).html(words);
    [table, none].into_iter().collect()
}

fn form(words: &Words) -> Html {
    let heading = Html::trusted("<h2>A sale</h2>");
    let how = vec![
        Choice::new("new", "Somebody new").hint("who never bought from you before"),
        Choice::new("known", "A regular"),
    ];
    let activities =
        vec![Choice::new("", "–"), Choice::new("facebook", "Facebook"), Choice::new("search", "Search")];
    let date = Field::date("date", "Date").value("2026-11-23").required();
    let amount = Field::amount("amount", "Amount")
        .unit("€")
        .value("12,5x")
        .required()
        .error("That is not an amount. Write it in digits: 12.50");
    let form = Form::post("sale", "/books/sales")
        .row(vec![date, amount])
        .field(
            Field::select("activity", "Where did the customer come from?", activities)
                .value("facebook")
                .hint("If you asked, choose what the customer said."),
        )
        .field(Field::radio("who", "Who bought it?", how).value("new").required())
        .field(Field::number("units", "How many?").value("2").min("1").max("99"))
        .group(
            "What else there is to know",
            vec![
                Field::area("note", "Note", 3),
                Field::check("refund", "This is a refund", false)
                    .hint("The money went back to the customer."),
            ],
        )
        .field(Field::file("files", "Pictures of the receipt", true).error("receipt.exe is not a picture."))
        .with(Html::trusted("<p class=\"live\">Of this sale <b>€9.50</b> is yours.</p>"))
        .submit("Save the sale")
        .button("Save and add another")
        .cancel(Link::new("Cancel", "/books"));
    [heading, form.html(words)].into_iter().collect()
}

fn filters(words: &Words) -> Html {
    let kinds = vec![Choice::new("", "All"), Choice::new("social", "Social media")];
    Form::get("filter", "/books/sales")
        .inline()
        .swap("#rows")
        .row(vec![
            Field::search("q", "Search"),
            Field::select("kind", "Kind", kinds).submits(),
            Field::date("from", "From"),
            Field::check("mine", "Only mine", true),
        ])
        .button("Show")
        .html(words)
}

fn states(words: &Words) -> Html {
    let first = Link::new("Write down a sale", "/books/sales/new");
    let empty = page::empty(
        "No sale is written down yet",
        "Sales are what everything is held against. One line each: the date, the amount, and where the customer came from.",
        Some(&first),
    );
    let problem = page::problem(
        words,
        "This did not work",
        "The books could not be opened: the disk is full.",
        "Make room on the disk, then load this page again.",
        Some("01JD8Z"),
    );
    let working = page::working(words, "judging", "Looking at the books …", 3);
    [working, empty, problem].into_iter().collect()
}
