//! What `business.toml` says, from the sheets of a spreadsheet: `business` has rows of key and value, `people`,
//! `activities` and `properties` a row each. All become the same tree of settings.

use csv::StringRecord;

use super::column::folded;
use super::grid::Grid;
use super::setting::{Place, Section, Setting, Value};
use super::table::unknown_column;
use crate::fault::{FaultKind, Told};

/// The sheets of settings.
pub(crate) const SETTINGS: [&str; 4] = ["business", "people", "activities", "properties"];

/// A key of the sheet `business`, and where it stands in the tree.
pub(crate) const KEYS: [(&str, &[&str]); 17] = [
    ("name", &["name"]),
    ("currency", &["currency"]),
    ("time_zone", &["time_zone"]),
    ("country", &["country"]),
    ("hourly_rate", &["time", "hourly_rate"]),
    ("annual_revenue", &["time", "annual_revenue"]),
    ("hours_per_week", &["time", "hours_per_week"]),
    ("weekly_budget_minutes", &["time", "weekly_budget_minutes"]),
    ("offer_kind", &["offer", "kind"]),
    ("price", &["offer", "price"]),
    ("margin", &["offer", "margin"]),
    ("bought", &["offer", "bought"]),
    ("buyers", &["offer", "buyers"]),
    ("visit_value", &["offer", "visit_value"]),
    ("minutes_per_case_elsewhere", &["support", "minutes_per_case_elsewhere"]),
    ("period_from", &["period", "from"]),
    ("period_to", &["period", "to"]),
];

/// The columns of the sheet `people`.
pub(crate) const PEOPLE: [(&str, &[&str]); 3] =
    [("person", &["person"]), ("rate", &["rate"]), ("from", &["from"])];

/// The columns of the sheet `activities`.
pub(crate) const ACTIVITIES: [(&str, &[&str]); 8] = [
    ("id", &["id"]),
    ("name", &["name"]),
    ("kind", &["kind"]),
    ("network", &["network"]),
    ("purposes", &["purposes"]),
    ("called", &["called"]),
    ("usual_minutes_per_week", &["usual_minutes_per_week"]),
    ("since", &["since"]),
];

/// The columns of the sheet `properties`.
pub(crate) const PROPERTIES: [(&str, &[&str]); 8] = [
    ("id", &["id"]),
    ("site", &["site"]),
    ("offer_kind", &["offer", "kind"]),
    ("price", &["offer", "price"]),
    ("margin", &["offer", "margin"]),
    ("bought", &["offer", "bought"]),
    ("buyers", &["offer", "buyers"]),
    ("visit_value", &["offer", "visit_value"]),
];

/// A sheet and how it is named.
pub(crate) type Sheet = (String, Grid);

/// The tree of settings that the sheets make up.
pub(crate) fn settings(
    business: &Sheet,
    people: Option<&Sheet>,
    activities: Option<&Sheet>,
    properties: Option<&Sheet>,
    told: &mut Told,
) -> Section {
    let mut tree = keys_and_values(business, told);
    if let Some(people) = people {
        for rate in sections(people, &PEOPLE, told) {
            add_rate(&mut tree, rate);
        }
    }
    for (key, sheet, columns) in
        [("activity", activities, ACTIVITIES.as_slice()), ("property", properties, PROPERTIES.as_slice())]
    {
        if let Some(sheet) = sheet {
            let list = sections(sheet, columns, told).into_iter().map(Section::into_setting).collect();
            let place = Place { file: sheet.0.clone(), line: None, column: String::new() };
            tree.entries.push((key.to_owned(), Setting { value: Value::List(list), place }));
        }
    }
    tree
}

/// The sheet `business`: keys in the first column, values in the second.
fn keys_and_values((file, grid): &Sheet, told: &mut Told) -> Section {
    let mut tree = Section {
        place: Place { file: file.clone(), line: None, column: String::new() },
        entries: Vec::new(),
    };
    let mut seen = std::collections::HashSet::new();
    for (line, row) in grid.iter() {
        let (key, value) = (row.get(0).unwrap_or("").trim(), row.get(1).unwrap_or(""));
        let name = folded(key).replace('.', "_");
        if name.is_empty() || name == "key" {
            continue;
        }
        let place = Place { file: file.clone(), line: Some(line), column: key.to_owned() };
        let known = KEYS.iter().find(|(short, path)| *short == name || path.join("_") == name);
        if !seen.insert(known.map_or(name, |(short, _)| (*short).to_owned())) {
            told.fault(file, Some(line), Some(key), value, FaultKind::KeyTwice);
            continue;
        }
        match known {
            Some(_) if value.trim().is_empty() => {}
            Some((_, path)) => tree.put(path, Setting { value: Value::Cell(value.to_owned()), place }),
            // Told with the others that nobody knows.
            None => {
                tree.entries.push((key.to_owned(), Setting { value: Value::Cell(value.to_owned()), place }));
            }
        }
    }
    tree
}

/// A sheet with a header: a section for each row.
fn sections((file, grid): &Sheet, columns: &[(&str, &[&str])], told: &mut Told) -> Vec<Section> {
    let mut rows = grid.iter();
    let Some((line, header)) = rows.next() else { return Vec::new() };
    let paths = paths(file, line, &header, columns, told);
    rows.map(|(line, row)| section(file, line, &row, &paths))
        .filter(|section| !section.entries.is_empty())
        .collect()
}

/// What each column of a sheet is: its header, and where it stands in the tree.
fn paths<'c>(
    file: &str,
    line: u64,
    header: &StringRecord,
    columns: &'c [(&'c str, &'c [&'c str])],
    told: &mut Told,
) -> Vec<Option<(&'c str, &'c [&'c str])>> {
    let mut seen = Vec::new();
    for cell in header {
        let name = folded(cell);
        let known = columns.iter().copied().find(|(column, _)| *column == name);
        match known {
            Some((column, _)) if seen.contains(&known) => {
                told.fault(file, Some(line), Some(column), cell, FaultKind::ColumnTwice);
                seen.push(None);
            }
            None if !name.is_empty() => {
                told.caution(unknown_column(file, line, cell));
                seen.push(None);
            }
            known => seen.push(known),
        }
    }
    seen
}

fn section(file: &str, line: u64, row: &StringRecord, paths: &[Option<(&str, &[&str])>]) -> Section {
    let place = |column: &str| Place { file: file.to_owned(), line: Some(line), column: column.to_owned() };
    let mut section = Section { place: place(""), entries: Vec::new() };
    for (cell, path) in row.iter().zip(paths) {
        if let Some((column, path)) = path.filter(|_| !cell.trim().is_empty()) {
            section.put(path, Setting { value: Value::Cell(cell.to_owned()), place: place(column) });
        }
    }
    section
}

/// Puts a row of the sheet `people` among the rates of that person.
fn add_rate(tree: &mut Section, mut rate: Section) {
    let at = rate.entries.iter().position(|(key, _)| key == "person");
    let person = at.map(|at| rate.entries.swap_remove(at).1);
    let name = match person.map(|person| person.value) {
        Some(Value::Cell(name)) => name.trim().to_owned(),
        _ => String::new(),
    };
    let people = tree.within("time").within("people");
    let place = rate.place.clone();
    let rate = rate.into_setting();
    match people.entries.iter_mut().find(|(known, _)| *known == name) {
        Some((_, Setting { value: Value::List(rates), .. })) => rates.push(rate),
        _ => people.entries.push((name, Setting { value: Value::List(vec![rate]), place })),
    }
}

impl Section {
    fn into_setting(self) -> Setting {
        let place = self.place.clone();
        Setting { value: Value::Section(self), place }
    }

    /// Puts a setting where a path leads.
    fn put(&mut self, path: &[&str], setting: Setting) {
        match path {
            [] => {}
            [key] => self.entries.push(((*key).to_owned(), setting)),
            [key, rest @ ..] => self.within(key).put(rest, setting),
        }
    }

    /// The section under a key, made if need be.
    fn within(&mut self, key: &str) -> &mut Self {
        let at = self
            .entries
            .iter()
            .position(|(name, setting)| name == key && matches!(setting.value, Value::Section(_)));
        let at = at.unwrap_or_else(|| {
            let place = Place {
                column: super::setting::joined(&self.place.column, key),
                line: None,
                ..self.place.clone()
            };
            let section = Self { place: place.clone(), entries: Vec::new() };
            self.entries.push((key.to_owned(), Setting { value: Value::Section(section), place }));
            self.entries.len() - 1
        });
        match &mut self.entries[at].1.value {
            Value::Section(section) => section,
            // The entry was found or made as a section just above.
            _ => unreachable!("an entry that is no section"),
        }
    }
}
