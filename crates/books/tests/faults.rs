//! The promise: everything wrong with books is told in one run, with its file, line and column, what stood there
//! and what was expected; and what people's spreadsheets write is understood.

mod common;

use common::Folder;
use jiff::civil::date;
use tulos_books::*;

const BUSINESS: &str = r#"name = "Baker"
currency = "EUR"
time_zone = "Europe/Dublin"
[time]
hourly_rate = 40
[[property]]
id = "shop"
[[activity]]
id = "facebook"
kind = "social"
purposes = ["reach"]
[[activity]]
id = "after-show"
kind = "events"
purposes = ["reach", "retain"]
"#;

fn reading() -> Reading {
    Reading::on(date(2026, 11, 23))
}

/// A fault as one line: its file, line and column, “what was found”, its code and arguments.
fn line(fault: &Fault) -> String {
    let mut text = fault.file.clone();
    text += &fault.line.map(|line| format!(":{line}")).unwrap_or_default();
    text += &fault.column.as_ref().map(|column| format!(":{column}")).unwrap_or_default();
    text += &fault.found.as_ref().map(|found| format!(" “{found}”")).unwrap_or_default();
    let args = fault.what.args().into_iter().map(|(name, arg)| match arg {
        Arg::Text(value) => format!(" {name}={value}"),
        Arg::Number(value) => format!(" {name}={value}"),
    });
    format!("{text} {}{}", fault.what.code(), args.collect::<String>())
}

/// A caution as one line.
fn caution(caution: &Caution) -> String {
    let mut text = caution.file.clone();
    text += &caution.line.map(|line| format!(":{line}")).unwrap_or_default();
    text += &caution.column.as_ref().map(|column| format!(":{column}")).unwrap_or_default();
    text += &caution.found.as_ref().map(|found| format!(" “{found}”")).unwrap_or_default();
    format!("{text} {} x{}", caution.what.code(), caution.count)
}

fn read_files(files: &[(&str, &[u8])]) -> Result<(Books, Vec<String>), Vec<String>> {
    let folder = Folder::with(files);
    match Books::read(&folder.0, &reading()) {
        Ok((books, cautions)) => Ok((books, cautions.iter().map(caution).collect())),
        Err(faults) => {
            assert_eq!(faults.told.len() as u64, faults.count.min(50));
            Err(faults.told.iter().map(line).collect())
        }
    }
}

/// What is told of books with these tables beside a sound `business.toml`.
fn faults_of(tables: &[(&str, &str)]) -> Vec<String> {
    let mut files = vec![("business.toml", BUSINESS.as_bytes())];
    files.extend(tables.iter().map(|(name, text)| (*name, text.as_bytes())));
    if !tables.iter().any(|(name, _)| *name == "time.csv") {
        files.push(("time.csv", b"date,activity,minutes\n"));
    }
    read_files(&files).map_or_else(|faults| faults, |_| Vec::new())
}

/// What is told of a `business.toml` beside an empty `time.csv`.
fn faults_of_toml(toml: &str) -> Vec<String> {
    let files = [("business.toml", toml.as_bytes()), ("time.csv", b"date,activity,minutes\n")];
    read_files(&files).map_or_else(|faults| faults, |_| Vec::new())
}

/// The sound `business.toml` with something else in place of a part of it.
fn faults_of_change(part: &str, other: &str) -> Vec<String> {
    assert!(BUSINESS.contains(part));
    faults_of_toml(&BUSINESS.replacen(part, other, 1))
}

fn sales(rows: &str) -> Vec<String> {
    let header = "date,id,revenue,margin,activity,channel,new,refund_of,property,currency\n";
    faults_of(&[("sales.csv", &format!("{header}{rows}"))])
}

#[test]
fn every_bad_cell_of_every_row_is_told() {
    let time = "date,activity,minutes,purpose\n\
        2026-02-30,facebok,-5,reach\n\
        yesterday,after-show,NaN,support\n\
        2026-11-25,facebook,1x,retain\n\
        2026-11-24,,,\n";
    assert_eq!(
        faults_of(&[("time.csv", time)]),
        [
            "time.csv:2:date “2026-02-30” no-such-day",
            "time.csv:2:activity “facebok” unknown-activity nearest=facebook",
            "time.csv:2:minutes “-5” negative",
            "time.csv:3:date “yesterday” not-a-date",
            "time.csv:3:minutes “NaN” not-finite",
            "time.csv:3:purpose “support” not-its-purpose activity=after-show purposes=reach, retain",
            "time.csv:4:date “2026-11-25” after-tomorrow tomorrow=2026-11-24",
            "time.csv:4:minutes “1x” not-a-number",
            "time.csv:4:purpose “retain” not-its-purpose activity=facebook purposes=reach",
            "time.csv:5:activity empty",
            "time.csv:5:minutes empty",
        ]
    );
}

#[test]
fn what_can_be_wrong_with_a_sale() {
    assert_eq!(
        sales(
            "2026-01-01,a,10,,,,,,,\n\
             2026-01-01,a,inf,,insta,post,maybe,,shopp,USD\n\
             2026-01-01,,10,,,,,,,\n\
             2026-01-01,b,10,,,,,b,,\n\
             2026-01-01,c,-10,-0.5,,WEB,Yes,a,shop,eur\n"
        ),
        [
            "sales.csv:3:id “a” id-twice",
            "sales.csv:3:revenue “inf” not-finite",
            "sales.csv:3:activity “insta” unknown-activity nearest=facebook",
            "sales.csv:3:channel “post” unknown-word allowed=web, counter, phone, mail, other",
            "sales.csv:3:new “maybe” unknown-word allowed=yes, no",
            "sales.csv:3:property “shopp” unknown-property nearest=shop",
            "sales.csv:3:currency “USD” other-currency currency=EUR",
            "sales.csv:4:id empty",
            "sales.csv:5:refund_of “b” refunds-itself",
        ]
    );
}

#[test]
fn what_can_be_wrong_with_other_rows() {
    let tables = [
        (
            "costs.csv",
            "date,activity,amount,kind,from,to\n2026-01-01,facebook,5,beer,2026-02-01,2026-01-31\n",
        ),
        ("visits.csv", "date,activity,visits,goals\n2026-01-01,,1.5,-1\n2026-01-01,,1e30,\n"),
        ("enquiries.csv", "date,id,activity,outcome,lost_because\n2026-01-01,e,,gone,dear\n"),
        (
            "posts.csv",
            "date,time,activity,id,kind,intent,text,reach,likes,comments,shares,clicks\n2026-01-01,7.30,facebook,p,reel,sell,,,,,,\n",
        ),
        ("experiments.csv", "id,activity,from,to,change\nx,facebook,2027-01-01,2026-12-31,-1\n"),
        ("journeys.csv", "date,visitor,activity\n2026-01-01,,facebook\n"),
    ];
    assert_eq!(
        faults_of(&tables),
        [
            "costs.csv:2:kind “beer” unknown-word allowed=ads, tool, content, fee, other",
            "costs.csv:2:to “2026-01-31” ends-before-it-begins from=2026-02-01",
            "experiments.csv:2:to “2026-12-31” ends-before-it-begins from=2027-01-01",
            "experiments.csv:2:change “-1” negative",
            "visits.csv:2:visits “1.5” not-whole",
            "visits.csv:2:goals “-1” negative",
            "visits.csv:3:visits “1e30” number-too-long",
            "posts.csv:2:time “7.30” not-a-time",
            "posts.csv:2:kind “reel” unknown-word allowed=text, image, video, link, story, poll",
            "posts.csv:2:intent “sell” unknown-word allowed=promote, engage, curate, inform, support",
            "enquiries.csv:2:outcome “gone” unknown-word allowed=open, won, lost",
            "enquiries.csv:2:lost_because “dear” unknown-word allowed=price, no-need, timing, competitor, silence, other",
            "journeys.csv:2:visitor empty",
        ]
    );
}

#[test]
fn what_can_be_wrong_with_a_header_or_a_row() {
    assert_eq!(
        faults_of(&[("time.csv", "Date, MINUTES ,minutes\n2026-01-01,5,5\n")]),
        [
            "time.csv:1:minutes “minutes” column-twice",
            "time.csv:1:activity “Date, MINUTES ,minutes” missing-column columns=activity"
        ]
    );
    assert_eq!(
        faults_of(&[("sales.csv", "date,id\n2026-01-01,a\n")]),
        ["sales.csv:1:revenue “date,id” missing-column columns=revenue, margin"]
    );
    assert_eq!(faults_of(&[("sales.csv", "")]), ["sales.csv no-header"]);
    assert_eq!(
        faults_of(&[(
            "time.csv",
            "date,activity,minutes\n2026-01-01,facebook\n2026-01-01,facebook,1,5\n,,\n"
        )]),
        [
            "time.csv:2 “2026-01-01,facebook” row-length cells=2 columns=3",
            "time.csv:3 “2026-01-01,facebook,1,5” row-length cells=4 columns=3",
        ]
    );
    assert_eq!(
        faults_of(&[(
            "time.csv",
            "date,activity,minutes,person\n2026-01-01,facebook,5,\"anna\n2026-01-02,facebook,5,\n"
        )]),
        ["time.csv:2 quote-open"]
    );
}

#[test]
fn faults_beyond_the_first_fifty_are_counted_or_told() {
    let rows: String = (0..120).map(|_| "2026-01-01,facebook,x\n").collect();
    let time = format!("date,activity,minutes\n{rows}");
    let folder = Folder::with(&[("business.toml", BUSINESS.as_bytes()), ("time.csv", time.as_bytes())]);
    let faults = Books::read(&folder.0, &reading()).unwrap_err();
    assert_eq!((faults.told.len(), faults.count), (50, 120));
    let faults = Books::read(&folder.0, &reading().telling_all()).unwrap_err();
    assert_eq!((faults.told.len(), faults.count), (120, 120));
}

#[test]
fn what_can_be_wrong_with_a_business() {
    let cases: [(&str, &str, &[&str]); 27] = [
        ("name = \"Baker\"", "", &["business.toml:name missing-key"]),
        ("name = \"Baker\"", "name = \"\"", &["business.toml:name missing-key"]),
        ("name = \"Baker\"", "name = 5", &["business.toml:1:name “5” not-a-text"]),
        ("name = \"Baker\"", "name = \"Baker", &["business.toml:1 “name = \"Baker” not-toml"]),
        (
            "name = \"Baker\"",
            "Żaneta = 10\nname = \"Baker\"",
            &["business.toml:1 “Żaneta = 10” key-without-quotes key=Żaneta"],
        ),
        ("name = \"Baker\"", "name = \"a\"\nname = \"b\"", &["business.toml:2 “name = \"b\"” key-twice"]),
        ("\"EUR\"", "\"euro\"", &["business.toml:2:currency “euro” not-a-currency"]),
        (
            "Europe/Dublin",
            "Europe/Dublim",
            &["business.toml:3:time_zone “Europe/Dublim” unknown-zone nearest=Europe/Dublin"],
        ),
        ("hourly_rate = 40", "", &["business.toml:4:time.hourly_rate no-rate"]),
        ("hourly_rate = 40", "annual_revenue = 4", &["business.toml:4:time.hourly_rate no-rate"]),
        ("hourly_rate = 40", "hourly_rate = -1", &["business.toml:5:time.hourly_rate “-1” negative"]),
        ("hourly_rate = 40", "hourly_rate = nan", &["business.toml:5:time.hourly_rate “nan” not-finite"]),
        ("hourly_rate = 40", "hourly_rate = \"40\"", &["business.toml:5:time.hourly_rate “40” not-a-number"]),
        (
            "hourly_rate = 40",
            "annual_revenue = 1\nhours_per_week = 0",
            &["business.toml:6:time.hours_per_week “0” not-positive"],
        ),
        ("[time]\nhourly_rate = 40", "", &["business.toml:time.hourly_rate no-rate"]),
        (
            "hourly_rate = 40",
            "hourly_rate = 40\n[time.people]\nAnna = 5\nanna = 6\nben = []\ncy = [ { rate = 1 }, { rate = 2 } ]",
            &[
                "business.toml:8:time.people.anna “6” person-twice",
                "business.toml:9:time.people.ben “[…]” nothing-listed",
                "business.toml:10:time.people.cy “[…]” rate-twice",
            ],
        ),
        (
            "hourly_rate = 40",
            "hourly_rate = 40\n[offer]\nmargin = 45\nkind = \"goods\"\nprice = -1",
            &[
                "business.toml:9:offer.price “-1” negative",
                "business.toml:7:offer.margin “45” not-a-share",
                "business.toml:8:offer.kind “goods” unknown-word allowed=product, service, subscription, lead, advertising",
            ],
        ),
        (
            "[time]",
            "[period]\nfrom = 2026-02-01\nto = 2026-01-01\n[time]",
            &["business.toml:6:period.to “2026-01-01” ends-before-it-begins from=2026-02-01"],
        ),
        (
            "[time]",
            "[period]\nfrom = 2026-02-01T10:00:00\n[time]",
            &["business.toml:5:period.from “2026-02-01T10:00:00” not-a-date"],
        ),
        ("id = \"facebook\"", "", &["business.toml:8:activity.id missing-key"]),
        ("id = \"facebook\"", "id = \"Face book\"", &["business.toml:9:activity.id “Face book” not-an-id"]),
        ("id = \"facebook\"", "id = \"after-show\"", &["business.toml:13:activity.id “after-show” id-twice"]),
        ("kind = \"social\"", "", &["business.toml:8:activity.kind missing-key"]),
        ("purposes = [\"reach\"]", "purposes = []", &["business.toml:8:activity.purposes nothing-listed"]),
        (
            "purposes = [\"reach\"]",
            "purposes = \"reach\"",
            &["business.toml:11:activity.purposes “reach” not-a-list"],
        ),
        (
            "[\"reach\", \"retain\"]",
            "[\"reach\", \"reach\"]",
            &["business.toml:15:activity.purposes “reach” listed-twice"],
        ),
        (
            "[[property]]\nid = \"shop\"",
            "[property]\nid = \"shop\"",
            &["business.toml:6:property “{…}” not-sections"],
        ),
    ];
    for (part, other, faults) in cases {
        let mut told = faults_of_change(part, other);
        let mut faults: Vec<_> = faults.iter().map(|fault| (*fault).to_owned()).collect();
        told.sort();
        faults.sort();
        assert_eq!(told, faults, "{other}");
    }
}

#[test]
fn faults_of_the_business_and_of_its_tables_are_told_in_one_run() {
    let toml = BUSINESS.replace("40", "-40");
    let files = [("business.toml", toml.as_bytes()), ("time.csv", b"date,activity,minutes\nx,facebok,1\n")];
    assert_eq!(
        read_files(&files).unwrap_err(),
        [
            "business.toml:5:time.hourly_rate “-40” negative",
            "time.csv:2:date “x” not-a-date",
            "time.csv:2:activity “facebok” unknown-activity nearest=facebook",
        ]
    );
}

#[test]
fn books_that_are_none() {
    assert_eq!(read_files(&[]).unwrap_err(), ["business.toml no-business"]);
    assert_eq!(
        read_files(&[("business.toml", BUSINESS.as_bytes())]).unwrap_err(),
        ["business.toml no-effort"]
    );
    let usual = BUSINESS.replacen("purposes", "usual_minutes_per_week = 30\npurposes", 1);
    assert!(read_files(&[("business.toml", usual.as_bytes())]).is_ok());
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    assert_eq!(
        read_files(&[("business.toml", png), ("time.csv", png)]).unwrap_err(),
        ["business.toml not-text", "time.csv not-text",]
    );
}

fn code_of(path: &std::path::Path) -> String {
    Books::read(path, &reading()).unwrap_err().told[0].what.code().to_owned()
}

#[test]
fn a_path_that_leads_nowhere_or_to_something_else() {
    let folder = Folder::with(&[("time.txt", b"x"), ("books.xlsx", b"PK\x03\x04 no"), ("books.ods", b"")]);
    assert_eq!(code_of(&folder.0.join("missing")), "no-such-place");
    assert_eq!(code_of(&folder.0.join("time.txt")), "not-books");
    assert_eq!(code_of(&folder.0.join("books.xlsx")), "not-a-spreadsheet");
    assert_eq!(code_of(&folder.0.join("books.ods")), "not-a-spreadsheet");
    std::fs::create_dir(folder.0.join("business.toml")).unwrap();
    std::fs::create_dir(folder.0.join("time.csv")).unwrap();
    let faults = Books::read(&folder.0, &reading()).unwrap_err();
    let told: Vec<_> = faults.told.iter().map(line).collect();
    assert_eq!(told, ["business.toml not-a-file", "time.csv not-a-file"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = Folder::with(&[("business.toml", BUSINESS.as_bytes())]);
    let pipe = |name: &str| {
        let made = std::process::Command::new("mkfifo").arg(folder.0.join(name)).status();
        made.is_ok_and(|status| status.success())
    };
    if !pipe("time.csv") || !pipe("books.xlsx") {
        println!("left out: this system makes no pipes");
        return;
    }
    let faults = Books::read(&folder.0, &reading()).unwrap_err();
    assert_eq!(line(&faults.told[0]), "time.csv not-a-file");
    assert_eq!(code_of(&folder.0.join("books.xlsx")), "not-books");
    assert_eq!(code_of(&folder.0.join("time.csv")), "not-books");
}

/// Minutes and cautions of a `time.csv` beside a sound `business.toml`.
fn minutes_of(time: &[u8]) -> Result<(Vec<String>, Vec<String>), Vec<String>> {
    let (books, cautions) = read_files(&[("business.toml", BUSINESS.as_bytes()), ("time.csv", time)])?;
    let row = |time: &Time| format!("{} {}", time.date, time.minutes.0);
    Ok((books.time.iter().map(row).collect(), cautions))
}

fn understood(time: &str, rows: &[&str], cautions: &[&str]) {
    let (read, told) = minutes_of(time.as_bytes()).unwrap_or_else(|faults| panic!("{time:?}: {faults:?}"));
    assert_eq!((read, told), (owned(rows), owned(cautions)), "{time:?}");
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn what_spreadsheets_write_is_understood_with_a_caution() {
    understood("date,activity,minutes\n2026-01-31,facebook,5\n", &["2026-01-31 5"], &[]);
    understood(
        "\u{feff}date;activity;minutes\r\n31.1.2026;facebook;5,5\r\n1.2.2026;facebook;7\r\n",
        &["2026-01-31 5.5", "2026-02-01 7"],
        &[
            "time.csv:2:date “31.1.2026” date-form x2",
            "time.csv:2:minutes “5,5” decimal-comma x1",
            "time.csv byte-order-mark x1",
            "time.csv crlf x1",
            "time.csv semicolons x1",
        ],
    );
    understood(
        "date\tactivity\tminutes\n03/04/2026\tfacebook\t1,234\n31/01/2026\tfacebook\t5.5\n",
        &["2026-04-03 1234", "2026-01-31 5.5"],
        &[
            "time.csv:2:date “03/04/2026” date-form x2",
            "time.csv:2:minutes “1,234” thousands x1",
            "time.csv tabs x1",
        ],
    );
    understood(
        "date,activity,minutes\n3/4/26,facebook,1\n1/31/26,facebook,1.234\n",
        &["2026-03-04 1", "2026-01-31 1.234"],
        &["time.csv:2:date “3/4/26” date-form x2", "time.csv:3:minutes “1.234” three-decimals x1"],
    );
    understood(
        "date;activity;minutes\n2026-01-01;facebook;1.234\n2026-01-01;facebook;0,5\n",
        &["2026-01-01 1234", "2026-01-01 0.5"],
        &[
            "time.csv:3:minutes “0,5” decimal-comma x1",
            "time.csv:2:minutes “1.234” thousands x1",
            "time.csv semicolons x1",
        ],
    );
}

#[test]
fn what_a_column_leaves_open_is_told_once_with_both_readings() {
    let told = |time: &str| minutes_of(time.as_bytes()).unwrap_err();
    assert_eq!(
        told("date,activity,minutes\n03/04/2026,facebook,\"1,234\"\n05/06/2026,facebook,\"2,345\"\n"),
        [
            "time.csv:2:date “03/04/2026” ambiguous-date one=2026-04-03 other=2026-03-04",
            "time.csv:2:minutes “1,234” ambiguous-number one=1.234 other=1234",
        ]
    );
    // Where a file is of decimal commas, a point before three digits is not taken for one either.
    assert_eq!(
        told("date;activity;minutes\n2026-01-01;facebook;1.234\n"),
        ["time.csv:2:minutes “1.234” ambiguous-number one=1.234 other=1234"]
    );
    // A column that contradicts itself settles nothing.
    assert_eq!(
        told(
            "date;activity;minutes\n2026-01-01;facebook;1,234\n2026-01-01;facebook;0.5\n2026-01-01;facebook;0,5\n"
        ),
        ["time.csv:2:minutes “1,234” ambiguous-number one=1.234 other=1234"]
    );
}

#[test]
fn windows_1252_and_strangers_are_understood_with_a_caution() {
    let time = b"date,activity,minutes,person,mood\n2026-01-01,facebook,5,Andr\xe9,good\n";
    let business = format!("colour = 3\n{BUSINESS}");
    let files: [(&str, &[u8]); 4] =
        [("business.toml", business.as_bytes()), ("time.csv", time), ("tme.csv", b""), (".hidden", b"")];
    let (books, cautions) = read_files(&files).unwrap();
    assert_eq!(books.time[0].person.as_deref(), Some("André"));
    assert_eq!(
        cautions,
        [
            "business.toml:1:colour “3” unknown-key x1",
            "tme.csv unknown-file x1",
            "time.csv:1:mood unknown-column x1",
            "time.csv:2 windows-1252 x1",
        ]
    );
}

#[test]
fn an_activity_with_a_wrong_id_is_still_looked_through() {
    let settings = "name = \"B\"\ncurrency = \"EUR\"\ntime_zone = \"UTC\"\n[time]\nhourly_rate = 1\n\
        [[activity]]\nid = \"A B\"\nkind = \"soc\"\npurposes = []\n";
    let folder =
        Folder::with(&[("business.toml", settings.as_bytes()), ("time.csv", b"date,activity,minutes\n")]);
    let faults = Books::read(&folder.0, &reading()).unwrap_err();
    let told: Vec<_> = faults.told.iter().map(|fault| fault.what.code()).collect();
    assert_eq!(told, ["not-an-id", "unknown-word", "nothing-listed"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_no_file() {
    let folder = Folder::with(&[]);
    std::os::unix::fs::symlink("nowhere", folder.0.join("business.toml")).unwrap();
    let faults = Books::read(&folder.0, &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::NotAFile);
}

#[test]
fn lines_that_are_no_toml_are_told_in_their_order() {
    let settings = "name = B\ncurrency = \"EUR\n[time\nhourly_rate = 1\n[[activity]\n";
    let folder = Folder::with(&[("business.toml", settings.as_bytes())]);
    let faults = Books::read(&folder.0, &reading()).unwrap_err();
    assert_eq!(
        faults.told.iter().map(|fault| fault.line).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3), Some(5)]
    );
}

#[test]
fn tables_that_come_to_books_that_are_there_may_come_alone() {
    let read = |files: &[(&str, &[u8])]| {
        let folder = Folder::with(files);
        let faults = Books::read(&folder.0, &reading().of_a_part()).err();
        faults.map(|faults| (faults.told[0].file.clone(), faults.told[0].what.code()))
    };
    let settings = ("business.toml", BUSINESS.as_bytes());
    assert_eq!(read(&[settings, ("sales.csv", b"date,id,revenue\n2026-03-04,1,30\n")]), None);
    assert_eq!(read(&[settings, ("sales.csv", b"date,id,revenue\n"), ("letter.txt", b"Dear all")]), None);
    let stranger = ("letter.txt", b"Dear all".as_slice());
    assert_eq!(read(&[settings, stranger]), Some(("letter.txt".to_owned(), "unknown-table")));
}
