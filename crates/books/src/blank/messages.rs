//! The messages that empty books are explained with, and which of them goes with which column.

/// Every message that empty books need.
///
/// `books-sheet-T` says what a table or sheet is for; `books-sheet-T-C` what to write into its column, or after its
/// key, `C`. Columns that are the same in every table share `books-sheet-any-C`. `books-blank-…` are the rest: the
/// `title` and the `begin`ning of the explanation, the headings `explanation`, and what a spreadsheet says when a
/// cell takes none but a `word` of its list, a `day`, a `number`, or an `activity` that is listed.
pub const MESSAGES: &[&str] = &[
    "books-blank-title",
    "books-blank-begin",
    "books-blank-explanation",
    "books-blank-word",
    "books-blank-day",
    "books-blank-number",
    "books-blank-activity",
    "books-sheet-any-activity",
    "books-sheet-any-currency",
    "books-sheet-any-date",
    "books-sheet-any-how-found",
    "books-sheet-any-id",
    "books-sheet-any-new",
    "books-sheet-any-note",
    "books-sheet-any-property",
    "books-sheet-any-purpose",
    "books-sheet-business",
    "books-sheet-business-name",
    "books-sheet-business-currency",
    "books-sheet-business-time-zone",
    "books-sheet-business-country",
    "books-sheet-business-hourly-rate",
    "books-sheet-business-annual-revenue",
    "books-sheet-business-hours-per-week",
    "books-sheet-business-weekly-budget-minutes",
    "books-sheet-business-offer-kind",
    "books-sheet-business-price",
    "books-sheet-business-margin",
    "books-sheet-business-bought",
    "books-sheet-business-buyers",
    "books-sheet-business-visit-value",
    "books-sheet-business-minutes-per-case-elsewhere",
    "books-sheet-business-period-from",
    "books-sheet-business-period-to",
    "books-sheet-people",
    "books-sheet-people-person",
    "books-sheet-people-rate",
    "books-sheet-people-from",
    "books-sheet-activities",
    "books-sheet-activities-id",
    "books-sheet-activities-name",
    "books-sheet-activities-kind",
    "books-sheet-activities-network",
    "books-sheet-activities-purposes",
    "books-sheet-activities-called",
    "books-sheet-activities-usual-minutes-per-week",
    "books-sheet-activities-since",
    "books-sheet-properties",
    "books-sheet-properties-id",
    "books-sheet-properties-site",
    "books-sheet-time",
    "books-sheet-time-minutes",
    "books-sheet-time-person",
    "books-sheet-costs",
    "books-sheet-costs-amount",
    "books-sheet-costs-kind",
    "books-sheet-costs-from",
    "books-sheet-costs-to",
    "books-sheet-sales",
    "books-sheet-sales-id",
    "books-sheet-sales-revenue",
    "books-sheet-sales-margin",
    "books-sheet-sales-customer",
    "books-sheet-sales-activity",
    "books-sheet-sales-channel",
    "books-sheet-sales-refund-of",
    "books-sheet-enquiries",
    "books-sheet-enquiries-outcome",
    "books-sheet-enquiries-lost-because",
    "books-sheet-enquiries-sale",
    "books-sheet-visits",
    "books-sheet-visits-activity",
    "books-sheet-visits-visits",
    "books-sheet-visits-goals",
    "books-sheet-journeys",
    "books-sheet-journeys-visitor",
    "books-sheet-journeys-sale",
    "books-sheet-posts",
    "books-sheet-posts-time",
    "books-sheet-posts-kind",
    "books-sheet-posts-intent",
    "books-sheet-posts-text",
    "books-sheet-posts-reach",
    "books-sheet-posts-likes",
    "books-sheet-posts-comments",
    "books-sheet-posts-shares",
    "books-sheet-posts-clicks",
    "books-sheet-support",
    "books-sheet-support-opened",
    "books-sheet-support-resolved",
    "books-sheet-support-minutes",
    "books-sheet-experiments",
    "books-sheet-experiments-from",
    "books-sheet-experiments-to",
    "books-sheet-experiments-change",
];

/// The message that explains a sheet.
pub(crate) fn of_sheet(sheet: &str) -> String {
    format!("books-sheet-{sheet}")
}

/// The message that explains a column of a sheet, or a key of the sheet `business`.
pub(crate) fn of_column(sheet: &str, column: &str) -> String {
    let column = column.replace('_', "-");
    let own = format!("books-sheet-{sheet}-{column}");
    let offer = format!("books-sheet-business-{column}");
    if MESSAGES.contains(&own.as_str()) {
        own
    } else if sheet == "properties" {
        // What a property sells is said as it is said of the business.
        offer
    } else {
        format!("books-sheet-any-{column}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Table;
    use crate::blank::fill::sheets;

    #[test]
    fn every_sheet_and_column_has_its_message_and_no_message_is_left_over() {
        let mut used: BTreeSet<String> = MESSAGES[..7].iter().map(|id| (*id).to_owned()).collect();
        for (sheet, columns) in sheets() {
            used.insert(of_sheet(sheet));
            used.extend(columns.iter().map(|column| of_column(sheet, column)));
        }
        assert!(Table::ALL.iter().all(|table| used.contains(&of_sheet(table.code()))));
        let listed: BTreeSet<String> = MESSAGES.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(used, listed);
    }
}
