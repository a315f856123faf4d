//! Empty books as a folder: `business.toml` with every key explained, and a file with a header for each table.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::Say;
use super::messages::{of_column, of_sheet};
use crate::read::{columns, file_of};
use crate::write::business_toml;
use crate::{Business, Table};

/// A key, the column of a sheet that is explained in the same words, and an example.
type Key = (&'static str, &'static str, &'static str);

/// The sections of `business.toml` in order: the header, the sheet whose messages explain it, and its keys.
const SECTIONS: [(&str, &str, &[Key]); 8] = [
    (
        "",
        "business",
        &[
            ("name", "name", "\"…\""),
            ("currency", "currency", "\"EUR\""),
            ("time_zone", "time_zone", "\"Europe/Dublin\""),
            ("country", "country", "\"…\""),
        ],
    ),
    ("[period]", "business", &[("from", "period_from", "2026-01-01"), ("to", "period_to", "2026-12-31")]),
    (
        "[time]",
        "business",
        &[
            ("hourly_rate", "hourly_rate", "40"),
            ("annual_revenue", "annual_revenue", "83200"),
            ("hours_per_week", "hours_per_week", "40"),
            ("weekly_budget_minutes", "weekly_budget_minutes", "150"),
        ],
    ),
    ("[time.people]", "people", &[]),
    (
        "[offer]",
        "business",
        &[
            ("kind", "offer_kind", "\"product\""),
            ("price", "price", "32"),
            ("margin", "margin", "0.45"),
            ("bought", "bought", "\"repeatedly\""),
            ("buyers", "buyers", "\"consumers\""),
            ("visit_value", "visit_value", "0.01"),
        ],
    ),
    ("[support]", "business", &[("minutes_per_case_elsewhere", "minutes_per_case_elsewhere", "12")]),
    ("[[property]]", "properties", &[("id", "id", "\"shop\""), ("site", "site", "\"shop.example\"")]),
    (
        "[[activity]]",
        "activities",
        &[
            ("id", "id", "\"instagram\""),
            ("name", "name", "\"Instagram\""),
            ("kind", "kind", "\"social\""),
            ("network", "network", "\"instagram\""),
            ("purposes", "purposes", "[\"reach\"]"),
            ("called", "called", "[\"insta\"]"),
            ("usual_minutes_per_week", "usual_minutes_per_week", "90"),
            ("since", "since", "2026-01-01"),
        ],
    ),
];

/// Writes empty, explained books of a business into a folder, which is made if need be.
///
/// # Errors
/// Where the folder already holds something, or the system refuses.
pub fn folder(folder: &Path, business: &Business, say: Say) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    if fs::read_dir(folder)?.next().is_some() {
        return Err(io::ErrorKind::DirectoryNotEmpty.into());
    }
    fs::write(folder.join("business.toml"), explained(business, say))?;
    for table in Table::ALL {
        let mut file = csv::Writer::from_writer(File::create_new(folder.join(file_of(*table)))?);
        file.write_record(columns(*table).iter().map(|column| column.name))?;
        file.flush()?;
    }
    Ok(())
}

/// `business.toml` with every key explained: those that are set, and as remarks those that may be.
fn explained(business: &Business, say: Say) -> String {
    let toml = business_toml(business);
    let blocks = blocks(&toml);
    let mut page = Page { text: String::new(), say };
    page.remark(&say("books-blank-title"));
    page.remark(&say("books-blank-begin"));
    for (header, sheet, keys) in SECTIONS {
        let mut own = blocks.iter().filter(|block| block.belongs_to(header));
        page.text.push('\n');
        if header.is_empty() || sheet != "business" {
            page.remark(&say(&of_sheet(sheet)));
        }
        page.section(header, sheet, keys, own.next());
        for block in own {
            page.as_written(block);
        }
    }
    for table in Table::ALL {
        page.table(*table);
    }
    page.text
}

/// A section of TOML as it was written: its header, and its keys, a line each.
struct Block<'t> {
    header: &'t str,
    lines: Vec<&'t str>,
}

impl Block<'_> {
    fn belongs_to(&self, header: &str) -> bool {
        self.header == header || (header == "[[property]]" && self.header == "[property.offer]")
    }
}

/// The sections of what [`business_toml`] wrote: there every key stands on a line of its own.
fn blocks(toml: &str) -> Vec<Block<'_>> {
    let mut blocks = vec![Block { header: "", lines: Vec::new() }];
    for line in toml.lines().filter(|line| !line.is_empty()) {
        if line.starts_with('[') {
            blocks.push(Block { header: line, lines: Vec::new() });
        } else if let Some(block) = blocks.last_mut() {
            block.lines.push(line);
        }
    }
    blocks
}

struct Page<'s> {
    text: String,
    say: Say<'s>,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.extend([line, "\n"]);
    }

    /// A remark, broken into lines of a readable length.
    fn remark(&mut self, text: &str) {
        for paragraph in text.lines() {
            let mut line = String::from("#");
            for word in paragraph.split_whitespace() {
                if line.chars().count() + word.chars().count() > 98 && line.len() > 1 {
                    self.line(&std::mem::replace(&mut line, String::from("#")));
                }
                line.extend([" ", word]);
            }
            self.line(&line);
        }
    }

    fn section(&mut self, header: &str, sheet: &str, keys: &[Key], block: Option<&Block>) {
        let off = if block.is_some() { "" } else { "# " };
        if !header.is_empty() {
            self.line(&format!("{off}{header}"));
        }
        for (key, column, example) in keys {
            self.remark(&(self.say)(&of_column(sheet, column)));
            let set = block
                .and_then(|block| block.lines.iter().find(|line| line.starts_with(&format!("{key} = "))));
            match set {
                Some(line) => self.line(line),
                None => self.line(&format!("# {key} = {example}")),
            }
        }
        if header == "[time.people]" {
            self.people(block);
        }
    }

    /// The people, whose names are keys.
    fn people(&mut self, block: Option<&Block>) {
        self.remark(&(self.say)(&of_column("people", "rate")));
        match block {
            Some(block) => block.lines.iter().for_each(|line| self.line(line)),
            None => self.line("# anna = 22"),
        }
        self.remark(&(self.say)(&of_column("people", "from")));
        self.line("# ben = [ { rate = 18 }, { rate = 20, from = 2026-01-01 } ]");
    }

    /// A section that needs no more explanation.
    fn as_written(&mut self, block: &Block) {
        self.text.push('\n');
        self.line(block.header);
        block.lines.iter().for_each(|line| self.line(line));
    }

    /// What a table is for, and what each of its columns takes.
    fn table(&mut self, table: Table) {
        self.text.push('\n');
        self.remark(&format!("{}: {}", file_of(table), (self.say)(&of_sheet(table.code()))));
        for column in columns(table) {
            self.remark(&format!("- {}: {}", column.name, (self.say)(&of_column(table.code(), column.name))));
        }
    }
}
