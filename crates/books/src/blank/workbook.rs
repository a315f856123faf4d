//! Empty books as one spreadsheet: a sheet a table, each column explained, with lists to choose from and cells that
//! take nothing else.

use std::io;
use std::path::Path;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, ExcelDateTime, Format, Formula, Note, Workbook, Worksheet, XlsxError,
};

use super::Say;
use super::fill::{Fill, fill, sheets};
use super::messages::{of_column, of_sheet};
use crate::read::{ABOUT, KEYS};
use crate::{Business, Offer};

/// The last row of a sheet, counted from 0: lists and rules reach as far as a table can.
const LAST: u32 = 1_048_575;
/// How many activities and properties the lists to choose from hold.
const LISTED: u32 = 1_000;

/// Writes empty, explained books of a business as an `.xlsx` file.
///
/// # Errors
/// Where there is already something at that path, or the system refuses.
pub fn workbook(path: &Path, business: &Business, say: Say) -> io::Result<()> {
    let bytes = workbook_bytes(business, say)?;
    let mut file = std::fs::File::create_new(path)?;
    io::Write::write_all(&mut file, &bytes)
}

/// The same, as the content of such a file.
///
/// # Errors
/// Where the business does not fit into a spreadsheet.
pub fn workbook_bytes(business: &Business, say: Say) -> io::Result<Vec<u8>> {
    book(business, say).map_err(io::Error::other)
}

fn book(business: &Business, say: Say) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let rows = rows(business);
    for (sheet, columns) in sheets() {
        let page = book.add_worksheet().set_name(sheet)?;
        if sheet == "business" {
            keys(page, &columns, &rows.business, say)?;
        } else {
            table(page, sheet, &columns, say)?;
            let rows = match sheet {
                "activities" => &rows.activities,
                "people" => &rows.people,
                "properties" => &rows.properties,
                _ => continue,
            };
            for (row, cells) in (1..).zip(rows) {
                for (column, cell) in (0..).zip(cells) {
                    cell.write(page, row, column)?;
                }
            }
        }
    }
    about(book.add_worksheet().set_name(ABOUT)?, say)?;
    book.save_to_buffer()
}

/// The sheet `business`: a key, its value and what it means in each row.
fn keys(page: &mut Worksheet, keys: &[&str], values: &[Cell], say: Say) -> Result<(), XlsxError> {
    let (bold, apart) = (Format::new().set_bold(), Format::new().set_indent(1));
    page.write_with_format(0, 0, "key", &bold)?.write_with_format(0, 1, "value", &bold)?;
    page.write_with_format(0, 2, say("books-blank-explanation"), &bold.clone().set_indent(1))?;
    page.set_column_width(0, 28)?.set_column_width(1, 28)?.set_column_width(2, 130)?;
    printed(page)?;
    for (row, (key, value)) in (1..).zip(keys.iter().zip(values)) {
        page.write(row, 0, *key)?;
        page.write_with_format(row, 2, say(&of_column("business", key)), &apart)?;
        let fill = fill("business", key);
        if fill == Fill::Day {
            page.set_cell_format(row, 1, &day_format())?;
        }
        value.write(page, row, 1)?;
        if let Some(rule) = rule(&fill, say)? {
            page.add_data_validation(row, 1, row, 1, &rule)?;
        }
    }
    Ok(())
}

/// A sheet with a header, and rules for what may stand below it.
fn table(page: &mut Worksheet, sheet: &str, columns: &[&str], say: Say) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    printed(page)?;
    for (at, column) in (0..).zip(columns) {
        page.write_with_format(0, at, *column, &bold)?;
        let note =
            Note::new(say(&of_column(sheet, column))).add_author_prefix(false).set_width(260).set_height(120);
        page.insert_note(0, at, &note)?;
        page.set_column_width(at, (column.len() + 4).clamp(12, 30) as f64)?;
        let fill = fill(sheet, column);
        if fill == Fill::Day {
            page.set_column_format(at, &day_format())?;
        }
        if let Some(rule) = rule(&fill, say)? {
            page.add_data_validation(1, at, LAST, at, &rule)?;
        }
    }
    Ok(())
}

/// The sheet that tells how to begin, and what each sheet is for.
fn about(page: &mut Worksheet, say: Say) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    page.set_column_width(0, 16)?.set_column_width(1, 120)?;
    page.set_landscape().set_print_fit_to_pages(1, 0);
    page.write_with_format(0, 0, say("books-blank-title"), &bold)?.write(1, 0, say("books-blank-begin"))?;
    for (row, (sheet, _)) in (3..).zip(sheets()) {
        page.write_with_format(row, 0, sheet, &bold)?.write(row, 1, say(&of_sheet(sheet)))?;
    }
    Ok(())
}

/// The header stays in sight, and all columns fit on one page across.
fn printed(page: &mut Worksheet) -> Result<(), XlsxError> {
    page.set_freeze_panes(1, 0)?.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn day_format() -> Format {
    Format::new().set_num_format("yyyy-mm-dd")
}

/// The rule that a cell keeps, if it takes less than anything.
fn rule(fill: &Fill, say: Say) -> Result<Option<DataValidation>, XlsxError> {
    use DataValidationRule::{Between, GreaterThanOrEqualTo};
    let from = |sheet: &str| Formula::new(format!("={sheet}!$A$2:$A${}", LISTED + 1));
    let rule = DataValidation::new();
    let (rule, message) = match fill {
        Fill::Anything => return Ok(None),
        Fill::Day => (rule.allow_date(GreaterThanOrEqualTo(ExcelDateTime::from_ymd(1990, 1, 1)?)), "day"),
        Fill::Money => (rule.allow_decimal_number(Between(-1e15, 1e15)), "number"),
        Fill::Amount => (rule.allow_decimal_number(GreaterThanOrEqualTo(0.0)), "number"),
        Fill::Count => (rule.allow_whole_number(GreaterThanOrEqualTo(0)), "number"),
        Fill::Share => (rule.allow_decimal_number(Between(0.0, 1.0)), "number"),
        Fill::Words(words) => (rule.allow_list_strings(words)?, "word"),
        Fill::Activity => (rule.allow_list_formula(from("activities")), "activity"),
        Fill::Property => (rule.allow_list_formula(from("properties")), "word"),
    };
    // A message in such a window has at most 255 characters.
    let text: String = say(&format!("books-blank-{message}")).chars().take(255).collect();
    rule.set_error_message(text).map(Some)
}

/// What stands in a cell from the beginning.
enum Cell {
    Nothing,
    Text(String),
    Number(Decimal),
    Day(jiff::civil::Date),
}

impl Cell {
    fn text(text: Option<&str>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.to_owned()))
    }

    fn number(number: Option<Decimal>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }

    fn day(day: Option<jiff::civil::Date>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }

    fn write(&self, page: &mut Worksheet, row: u32, column: u16) -> Result<(), XlsxError> {
        match self {
            Self::Nothing => {}
            Self::Text(text) => {
                page.write_string(row, column, text)?;
            }
            Self::Number(number) => {
                page.write_number(row, column, number.to_f64().unwrap_or_default())?;
            }
            Self::Day(day) => {
                let (year, month, day) =
                    (day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs());
                page.write_with_format(
                    row,
                    column,
                    &ExcelDateTime::from_ymd(year, month, day)?,
                    &day_format(),
                )?;
            }
        }
        Ok(())
    }
}

/// What is known of the business before anything is filled in, in the order of the sheets' columns.
struct Rows {
    business: Vec<Cell>,
    activities: Vec<Vec<Cell>>,
    people: Vec<Vec<Cell>>,
    properties: Vec<Vec<Cell>>,
}

fn rows(business: &Business) -> Rows {
    Rows {
        business: KEYS.iter().map(|(key, _)| of_key(business, key)).collect(),
        activities: business.activities.iter().map(activity).collect(),
        people: people(business),
        properties: business.properties.iter().map(property).collect(),
    }
}

fn of_key(business: &Business, key: &str) -> Cell {
    let time = &business.working_time;
    match key {
        "name" => Cell::text(Some(&business.name)),
        "currency" => Cell::text(Some(business.currency.as_str())),
        "time_zone" => Cell::text(Some(&business.time_zone)),
        "country" => Cell::text(business.country.as_deref()),
        "hourly_rate" => Cell::number(time.hourly_rate),
        "annual_revenue" => Cell::number(time.annual_revenue),
        "hours_per_week" => Cell::number(time.hours_per_week),
        "weekly_budget_minutes" => Cell::number(time.weekly_budget.map(|minutes| minutes.0)),
        "minutes_per_case_elsewhere" => {
            Cell::number(business.minutes_per_case_elsewhere.map(|minutes| minutes.0))
        }
        "period_from" => Cell::day(business.period.and_then(|period| period.from)),
        "period_to" => Cell::day(business.period.and_then(|period| period.to)),
        of_offer => offer(Some(&business.offer), of_offer),
    }
}

fn offer(offer: Option<&Offer>, key: &str) -> Cell {
    let Some(offer) = offer else { return Cell::Nothing };
    match key {
        "offer_kind" => Cell::text(offer.kind.map(crate::OfferKind::code)),
        "price" => Cell::number(offer.price),
        "margin" => Cell::number(offer.margin),
        "bought" => Cell::text(offer.bought.map(crate::Bought::code)),
        "buyers" => Cell::text(offer.buyers.map(crate::Buyers::code)),
        "visit_value" => Cell::number(offer.visit_value),
        _ => Cell::Nothing,
    }
}

fn activity(activity: &crate::Activity) -> Vec<Cell> {
    let purposes: Vec<_> = activity.purposes.iter().map(|purpose| purpose.code()).collect();
    vec![
        Cell::text(Some(activity.id.as_str())),
        Cell::text(activity.name.as_deref()),
        Cell::text(Some(activity.kind.code())),
        Cell::text(activity.network.map(crate::Network::code)),
        Cell::Text(purposes.join(", ")),
        Cell::Text(activity.called.join(", ")),
        Cell::number(activity.usual_minutes_per_week.map(|minutes| minutes.0)),
        Cell::day(activity.since),
    ]
}

fn people(business: &Business) -> Vec<Vec<Cell>> {
    let people = business.working_time.people.iter();
    let rates = people.flat_map(|(person, rates)| rates.0.iter().map(move |rate| (person, rate)));
    rates
        .map(|(person, rate)| vec![Cell::text(Some(person)), Cell::Number(rate.rate), Cell::day(rate.from)])
        .collect()
}

fn property(property: &crate::Property) -> Vec<Cell> {
    let keys = ["offer_kind", "price", "margin", "bought", "buyers", "visit_value"];
    let offers = keys.iter().map(|key| offer(property.offer.as_ref(), key));
    [Cell::text(Some(property.id.as_str())), Cell::text(property.site.as_deref())]
        .into_iter()
        .chain(offers)
        .collect()
}
