//! The promise: the same tables as sheets of one spreadsheet are books too, with the same faults and cautions.

mod common;

use std::path::PathBuf;

use common::Folder;
use jiff::civil::date;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use tulos_books::*;

fn reading() -> Reading {
    Reading::on(date(2026, 11, 23))
}

/// What a test puts into a cell.
#[derive(Clone, Copy)]
enum Cell {
    Text(&'static str),
    Number(f64),
    Day(u16, u8, u8),
    Yes(bool),
}
use Cell::{Day, Number, Text, Yes};

type Sheet<'a> = (&'a str, &'a [&'a [Cell]]);

fn xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let page = book.add_worksheet().set_name(*name)?;
        for (row, cells) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(*cells) {
                match cell {
                    Text(text) => page.write(row, column, *text)?,
                    Number(number) => page.write(row, column, *number)?,
                    Yes(flag) => page.write(row, column, *flag)?,
                    Day(y, m, d) => {
                        let format = Format::new().set_num_format("d.m.yyyy");
                        page.write_with_format(row, column, &ExcelDateTime::from_ymd(*y, *m, *d)?, &format)?
                    }
                };
            }
        }
    }
    book.save_to_buffer()
}

/// An .ods file of these sheets, as `LibreOffice` lays one out, in an archive that packs nothing.
fn ods(sheets: &[Sheet]) -> Vec<u8> {
    ods_with(sheets, &[])
}

/// The same with more in the archive.
fn ods_with(sheets: &[Sheet], more: &[(&str, &[u8])]) -> Vec<u8> {
    let cell = |cell: &Cell| match cell {
        Text("") => "<table:table-cell/>".to_owned(),
        Text(text) => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        ),
        Number(n) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{n}\"><text:p>{n}</text:p></table:table-cell>"
        ),
        Yes(flag) => {
            format!("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"{flag}\"/>")
        }
        Day(y, m, d) => format!(
            "<table:table-cell office:value-type=\"date\" office:date-value=\"{y:04}-{m:02}-{d:02}\"/>"
        ),
    };
    let row = |row: &&[Cell]| {
        let cells: String = row.iter().map(cell).collect();
        format!(
            "<table:table-row>{cells}<table:table-cell table:number-columns-repeated=\"16370\"/></table:table-row>"
        )
    };
    let empty = "<table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let table = |(name, rows): &Sheet| {
        let rows: String = rows.iter().map(row).collect();
        format!("<table:table table:name=\"{name}\">{rows}{empty}</table:table>")
    };
    let tables: String = sheets.iter().map(table).collect();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let parts: [(&str, &[u8]); 3] = [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest></manifest:manifest>"),
        ("content.xml", content.as_bytes()),
    ];
    common::archive(&[&parts[..], more].concat())
}

fn both(sheets: &[Sheet]) -> Vec<(Folder, PathBuf)> {
    let files = [("books.xlsx", xlsx(sheets).unwrap()), ("books.ods", ods(sheets))];
    files
        .into_iter()
        .map(|(name, bytes)| {
            let folder = Folder::with(&[(name, &bytes)]);
            let path = folder.0.join(name);
            (folder, path)
        })
        .collect()
}

const BUSINESS: Sheet = (
    "Business",
    &[
        &[Text("key"), Text("value"), Text("what it means")],
        &[Text("name"), Text("Bäckerei")],
        &[Text("Currency"), Text("EUR")],
        &[Text("time zone"), Text("Europe/Berlin")],
        &[],
        &[Text("time.hourly_rate"), Number(40.5)],
        &[Text("margin"), Text("0,45")],
        &[Text("period from"), Day(2026, 1, 1)],
        &[Text("country"), Text("")],
    ],
);
const ACTIVITIES: Sheet = (
    "activities",
    &[
        &[Text("id"), Text("kind"), Text("purposes"), Text("called"), Text("usual minutes per week")],
        &[Text("facebook"), Text("social"), Text("reach, retain"), Text("FB; the book"), Number(150.0)],
        &[Text("counter"), Text("other"), Text("reach")],
    ],
);

#[test]
fn sheets_are_read_as_tables() {
    let people: Sheet = (
        "people",
        &[
            &[Text("person"), Text("rate"), Text("from")],
            &[Text("anna"), Number(22.0)],
            &[Text("ben"), Number(18.0)],
            &[Text("ben"), Number(20.0), Day(2026, 1, 1)],
        ],
    );
    let properties: Sheet = (
        "properties",
        &[&[Text("id"), Text("site"), Text("price")], &[Text("shop"), Text("shop.example"), Number(9.5)]],
    );
    let time: Sheet = (
        "time",
        &[
            &[Text("Date"), Text("Activity"), Text("minutes"), Text("person")],
            &[Day(2026, 1, 31), Text("facebook"), Number(12.125), Text("anna")],
            &[Text(""), Text("")],
            &[Text("1.2.2026"), Text("counter"), Text("1,5")],
        ],
    );
    let sales: Sheet = (
        "sales",
        &[
            &[Text("date"), Text("id"), Text("revenue"), Text("new"), Text("property")],
            &[Day(2026, 2, 1), Number(1001.0), Number(0.1 + 0.2), Yes(true), Text("shop")],
        ],
    );
    for (_folder, path) in both(&[BUSINESS, ACTIVITIES, people, properties, time, sales]) {
        let (books, cautions) = Books::read(&path, &reading()).unwrap();
        let business = &books.business;
        assert_eq!((business.name.as_str(), business.currency.as_str()), ("Bäckerei", "EUR"));
        assert_eq!(business.working_time.hourly_rate, Some("40.5".parse().unwrap()));
        assert_eq!(business.offer.margin, Some("0.45".parse().unwrap()));
        assert_eq!(business.period, Some(Period { from: Some(date(2026, 1, 1)), to: None }));
        assert_eq!(business.working_time.rate_of("Ben", date(2026, 2, 1)), Some(20.into()));
        assert_eq!(business.working_time.rate_of("ben", date(2025, 2, 1)), Some(18.into()));
        assert_eq!(business.activities[0].called, ["FB", "the book"]);
        assert_eq!(business.activities[0].purposes, [Purpose::Reach, Purpose::Retain]);
        assert_eq!(business.properties[0].offer.as_ref().unwrap().price, Some("9.5".parse().unwrap()));
        let time: Vec<_> = books.time.iter().map(|row| (row.date, row.minutes.0.to_string())).collect();
        assert_eq!(time, [(date(2026, 1, 31), "12.1250".to_owned()), (date(2026, 2, 1), "1.5".to_owned())]);
        let sale = &books.sales[0];
        assert_eq!((&*sale.id.0, sale.revenue, sale.new), ("1001", Some("0.3".parse().unwrap()), Some(true)));
        let codes: Vec<_> = cautions.iter().map(|caution| (caution.line, caution.what.code())).collect();
        assert_eq!(codes, [(Some(4), "date-form"), (Some(4), "decimal-comma")]);
    }
}

#[test]
fn faults_name_the_sheet_its_row_and_column() {
    let business: Sheet = (
        "business",
        &[
            &[Text("currency"), Text("EURO")],
            &[Text("time_zone"), Text("Europe/Berlin")],
            &[Text("hourly_rate"), Text("1,234")],
            &[Text("currency"), Text("EUR")],
        ],
    );
    let activities: Sheet = (
        "activities",
        &[&[Text("id"), Text("kind"), Text("purposes")], &[Text("facebook"), Text("soc"), Text("reach")]],
    );
    let time: Sheet = (
        "time",
        &[
            &[Text("date"), Text("activity"), Text("minutes")],
            &[Day(2026, 11, 30), Text("facebok"), Number(-5.0)],
        ],
    );
    for (_folder, path) in both(&[business, activities, time]) {
        let faults = Books::read(&path, &reading()).unwrap_err();
        let told: Vec<_> = faults
            .told
            .iter()
            .map(|fault| {
                let sheet = fault.file.rsplit(' ').next().unwrap();
                let column = fault.column.as_deref().unwrap_or("-");
                format!("{sheet}:{}:{column} {}", fault.line.unwrap_or(0), fault.what.code())
            })
            .collect();
        assert_eq!(
            told,
            [
                "business:4:currency key-twice",
                "business:1:currency not-a-currency",
                "activities:2:kind unknown-word",
                "business:0:name missing-key",
                "business:3:hourly_rate ambiguous-number",
                "time:2:date after-tomorrow",
                "time:2:activity unknown-activity",
                "time:2:minutes negative",
            ]
        );
    }
}

#[test]
fn what_a_spreadsheet_may_lack() {
    for (_folder, path) in both(&[ACTIVITIES]) {
        let faults = Books::read(&path, &reading()).unwrap_err();
        assert_eq!(faults.told[0].what, FaultKind::NoBusiness);
    }
    let strange: Sheet = ("Sheet7", &[&[Text("x")]]);
    for (_folder, path) in both(&[BUSINESS, ACTIVITIES, strange, ("time", &[])]) {
        let (books, cautions) = Books::read(&path, &reading()).unwrap();
        assert_eq!(books.time, []);
        assert_eq!(cautions.iter().map(|caution| caution.what.code()).collect::<Vec<_>>(), ["unknown-sheet"]);
    }
}

#[test]
fn two_sheets_of_one_name_are_a_fault() {
    for (_folder, path) in both(&[BUSINESS, ACTIVITIES, ("time", &[]), ("Time ", &[])]) {
        let faults = Books::read(&path, &reading()).unwrap_err();
        assert_eq!(faults.told[0].what, FaultKind::SheetTwice);
    }
}

#[test]
fn a_spreadsheet_that_unpacks_to_too_much_is_refused() {
    // DEFLATE of zeros without end: a block of fixed codes that copies the byte before 258 times, over and over.
    let bomb = common::zeros_packed(600 << 20);
    let archive = common::archive_packed(&[("xl/workbook.xml", 8, &bomb)]);
    assert!(archive.len() < 8 << 20);
    let folder = Folder::with(&[("books.xlsx", &archive)]);
    let faults = Books::read(&folder.0.join("books.xlsx"), &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::SheetsTooFull);
}

#[test]
fn a_text_that_repeats_itself_beyond_all_memory_is_refused() {
    let cell = format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
        "a".repeat(20_000)
    );
    let content = format!(
        "<office:document-content><table:table table:name=\"time\"><table:table-row \
         table:number-rows-repeated=\"1000000\">{cell}</table:table-row></table:table></office:document-content>"
    );
    let archive = common::archive(&[("content.xml", content.as_bytes())]);
    let folder = Folder::with(&[("books.ods", &archive)]);
    let faults = Books::read(&folder.0.join("books.ods"), &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::SheetsTooFull);
    // The list of texts of the other form has each once, and any number of cells may point at it.
    let long = "a".repeat(20_000);
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("business").unwrap();
    for row in 0..10_000 {
        page.write(row, 0, long.as_str()).unwrap();
    }
    let folder = Folder::with(&[("books.xlsx", &book.save_to_buffer().unwrap())]);
    let faults = Books::read(&folder.0.join("books.xlsx"), &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::SheetsTooFull);
}

#[test]
fn formulas_that_were_never_reckoned_are_told() {
    let sheet = b"<worksheet><sheetData><row><c r=\"A1\"><f>1+1</f></c></row></sheetData></worksheet>";
    let archive = common::archive(&[("xl/worksheets/sheet1.xml", sheet)]);
    let folder = Folder::with(&[("books.xlsx", &archive)]);
    let faults = Books::read(&folder.0.join("books.xlsx"), &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::NotReckoned);
}

#[test]
fn macros_and_pictures_are_no_hindrance() {
    let more: [(&str, &[u8]); 2] = [
        ("Basic/script-lc.xml", b"<?xml version=\"1.0\"?><!DOCTYPE library:libraries><library:libraries/>"),
        ("Pictures/drawn.svg", b"<svg><br>"),
    ];
    let archive = ods_with(&[BUSINESS, ACTIVITIES], &more);
    let folder = Folder::with(&[("books.ods", &archive)]);
    let (books, _) = Books::read(&folder.0.join("books.ods"), &reading()).unwrap();
    assert_eq!(books.business.activities.len(), 2);
}

#[test]
fn a_remark_beside_or_below_a_table_is_left_out() {
    let time: Sheet = (
        "time",
        &[
            &[Text("date"), Text("activity"), Text("minutes")],
            &[Day(2026, 1, 31), Text("counter"), Number(12.0), Text(""), Text("a long day")],
            &[Text(""), Text(""), Text(""), Text(""), Text("closed")],
        ],
    );
    for (_folder, path) in both(&[BUSINESS, ACTIVITIES, time]) {
        let (books, cautions) = Books::read(&path, &reading()).unwrap();
        assert_eq!(books.time.len(), 1);
        let columns: Vec<_> = cautions.iter().map(|caution| caution.column.as_deref()).collect();
        assert_eq!(columns, [Some("E")]);
    }
}

#[test]
fn a_spreadsheet_that_promises_more_than_it_holds_is_refused() {
    let strings = b"<sst uniqueCount=\"9000000000000000\"><si><t>a</t></si></sst>";
    let archive = common::archive(&[("xl/sharedStrings.xml", strings)]);
    let folder = Folder::with(&[("books.xlsx", &archive)]);
    let faults = Books::read(&folder.0.join("books.xlsx"), &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::NotASpreadsheet);
}

#[test]
fn a_sheet_that_is_opened_and_never_closed_is_not_waited_for() {
    let content =
        b"<office:document-content><table:table table:name=\"business\"><table:table-row></table:table-row>";
    let archive = common::archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest></manifest:manifest>"),
        ("content.xml", content),
    ]);
    let folder = Folder::with(&[("books.ods", &archive)]);
    let faults = Books::read(&folder.0.join("books.ods"), &reading()).unwrap_err();
    assert_eq!(faults.told[0].what, FaultKind::NotASpreadsheet);
}
