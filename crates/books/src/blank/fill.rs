//! What may be filled into each column of empty books.

use crate::read::{ACTIVITIES, KEYS, PEOPLE, PROPERTIES, columns};
use crate::{
    Bought, Buyers, Channel, CostKind, Intent, Kind, LostBecause, Network, OfferKind, Outcome, PostKind,
    Purpose, Table,
};

/// What may be filled in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fill {
    Anything,
    Day,
    /// Any amount of money, negative ones too.
    Money,
    /// A number that is not negative.
    Amount,
    /// A whole number that is not negative.
    Count,
    /// A number from 0 to 1.
    Share,
    /// One of these words.
    Words(Vec<&'static str>),
    Activity,
    Property,
}

/// The columns and keys that take a number that is not negative.
const AMOUNTS: [&str; 11] = [
    "minutes",
    "change",
    "rate",
    "price",
    "visit_value",
    "hourly_rate",
    "annual_revenue",
    "hours_per_week",
    "weekly_budget_minutes",
    "minutes_per_case_elsewhere",
    "usual_minutes_per_week",
];

/// Every sheet and its columns in order; of the sheet `business` its keys.
pub(crate) fn sheets() -> Vec<(&'static str, Vec<&'static str>)> {
    fn names(columns: &[(&'static str, &[&str])]) -> Vec<&'static str> {
        columns.iter().map(|(name, _)| *name).collect()
    }
    let settings = [
        ("business", names(&KEYS)),
        ("activities", names(&ACTIVITIES)),
        ("people", names(&PEOPLE)),
        ("properties", names(&PROPERTIES)),
    ];
    let tables =
        Table::ALL.iter().map(|table| (table.code(), columns(*table).iter().map(|c| c.name).collect()));
    settings.into_iter().chain(tables).collect()
}

/// What may be filled into a column of a sheet, or after a key of the sheet `business`.
pub(crate) fn fill(sheet: &str, column: &str) -> Fill {
    fn words<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Fill {
        Fill::Words(all.iter().map(|value| code(*value)).collect())
    }
    match (sheet, column) {
        ("time" | "costs" | "sales" | "enquiries" | "visits" | "journeys" | "posts" | "support", "date")
        | (_, "from" | "to" | "since" | "period_from" | "period_to") => Fill::Day,
        (_, "activity") => Fill::Activity,
        (_, "property") => Fill::Property,
        (_, "purpose") => words(Purpose::ALL, Purpose::code),
        (_, "new") => Fill::Words(vec!["yes", "no"]),
        (_, "offer_kind") => words(OfferKind::ALL, OfferKind::code),
        (_, "bought") => words(Bought::ALL, Bought::code),
        (_, "buyers") => words(Buyers::ALL, Buyers::code),
        (_, "network") => words(Network::ALL, Network::code),
        (_, "channel") => words(Channel::ALL, Channel::code),
        (_, "outcome") => words(Outcome::ALL, Outcome::code),
        (_, "lost_because") => words(LostBecause::ALL, LostBecause::code),
        (_, "intent") => words(Intent::ALL, Intent::code),
        ("activities", "kind") => words(Kind::ALL, Kind::code),
        ("costs", "kind") => words(CostKind::ALL, CostKind::code),
        ("posts", "kind") => words(PostKind::ALL, PostKind::code),
        ("business" | "properties", "margin") => Fill::Share,
        (_, "amount" | "revenue" | "margin") => Fill::Money,
        (
            _,
            "visits" | "goals" | "reach" | "likes" | "comments" | "shares" | "clicks" | "opened" | "resolved",
        ) => Fill::Count,
        (_, amount) if AMOUNTS.contains(&amount) => Fill::Amount,
        _ => Fill::Anything,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Form;

    #[test]
    fn columns_of_days_and_numbers_take_days_and_numbers() {
        for table in Table::ALL {
            for column in columns(*table) {
                let filled = fill(table.code(), column.name);
                let is_number = matches!(filled, Fill::Money | Fill::Amount | Fill::Count);
                assert_eq!(is_number, column.form == Form::Number, "{} {}", table.code(), column.name);
                assert_eq!(filled == Fill::Day, column.form == Form::Day, "{} {}", table.code(), column.name);
            }
        }
    }
}
