//! The statements of the books. Those of the nine tables are alike but for names and columns, which `tables` gives them.

use tulos_books::Table;

/// The statements of one table of the books: its name and its columns besides business and key.
macro_rules! of_table {
    ($name:literal, $columns:literal) => {
        $crate::sql::OfTable {
            insert: concat!("INSERT INTO ", $name, " (business, key, ", $columns, ") VALUES $rows"),
            find: concat!(
                "SELECT key, ",
                $columns,
                " FROM ",
                $name,
                " WHERE business = $1 AND key IN ($list)"
            ),
            delete: concat!("DELETE FROM ", $name, " WHERE business = $1 AND key IN ($list)"),
            in_order: concat!(
                "SELECT key, ",
                $columns,
                " FROM ",
                $name,
                " WHERE business = $1 AND (day, key) > ($2, $3) ORDER BY day, key LIMIT $4"
            ),
            list: concat!("SELECT key, ", $columns, " FROM ", $name, " WHERE business = $1"),
        }
    };
}
pub(crate) use of_table;

/// What is done with a table of the books.
pub(crate) struct OfTable {
    pub(crate) insert: &'static str,
    pub(crate) find: &'static str,
    pub(crate) delete: &'static str,
    /// Page by page, by day and key.
    pub(crate) in_order: &'static str,
    /// To be narrowed down and ordered.
    pub(crate) list: &'static str,
}

/// Whoever changes books begins with this: others wait until it is committed.
pub(crate) const TAKE: &str = "
INSERT INTO books_state (business, state, changed_at) VALUES ($1, 1, $2)
ON CONFLICT (business) DO UPDATE SET state = books_state.state + 1, changed_at = excluded.changed_at
RETURNING state";

pub(crate) const STATE: &str = "SELECT state, changed_at FROM books_state WHERE business = $1";

pub(crate) const ADD_TO_WEEKS: &str = "
INSERT INTO books_week (business, week, activity, time_rows, minutes, cost_rows, money, sale_rows, sales, revenue, margin,
    enquiry_rows, won, visit_rows, visits, goals, journey_rows, post_rows, reach, support_rows, cases)
VALUES $rows
ON CONFLICT (business, week, activity) DO UPDATE SET
    time_rows = books_week.time_rows + excluded.time_rows,
    minutes = books_week.minutes + excluded.minutes,
    cost_rows = books_week.cost_rows + excluded.cost_rows,
    money = books_week.money + excluded.money,
    sale_rows = books_week.sale_rows + excluded.sale_rows,
    sales = books_week.sales + excluded.sales,
    revenue = books_week.revenue + excluded.revenue,
    margin = books_week.margin + excluded.margin,
    enquiry_rows = books_week.enquiry_rows + excluded.enquiry_rows,
    won = books_week.won + excluded.won,
    visit_rows = books_week.visit_rows + excluded.visit_rows,
    visits = books_week.visits + excluded.visits,
    goals = books_week.goals + excluded.goals,
    journey_rows = books_week.journey_rows + excluded.journey_rows,
    post_rows = books_week.post_rows + excluded.post_rows,
    reach = books_week.reach + excluded.reach,
    support_rows = books_week.support_rows + excluded.support_rows,
    cases = books_week.cases + excluded.cases";

pub(crate) const WEEKS: &str = "
SELECT week, activity, time_rows, minutes, cost_rows, money, sale_rows, sales, revenue, margin, enquiry_rows, won, visit_rows,
    visits, goals, journey_rows, post_rows, reach, support_rows, cases
FROM books_week WHERE business = $1 AND week >= $2 AND week <= $3 ORDER BY week, activity";

pub(crate) const YEAR: &str = "
SELECT week, activity, minutes, sales, revenue FROM books_week
WHERE business = $1 AND week >= $2 AND week <= $3 AND (minutes <> 0 OR sales <> 0 OR revenue <> 0) ORDER BY week, activity";

pub(crate) const ADD_IMPORT: &str = "
INSERT INTO books_import (business, id, person, state, made_at, settings, preview, pieces)
VALUES ($1, $2, $3, 'reading', $4, NULL, '', 0)";

pub(crate) const ADD_PIECE: &str =
    "INSERT INTO books_import_piece (business, import, number, kind, cells) VALUES ($1, $2, $3, $4, $5)";

pub(crate) const IMPORT_READY: &str = "
UPDATE books_import SET state = 'ready', settings = $3, preview = $4, pieces = $5 WHERE business = $1 AND id = $2";

pub(crate) const IMPORT: &str =
    "SELECT person, state, settings, preview, pieces FROM books_import WHERE business = $1 AND id = $2";

pub(crate) const IMPORT_TAKEN_ON: &str = "
UPDATE books_import SET state = 'taking' WHERE business = $1 AND id = $2 AND state = 'ready'";

pub(crate) const IMPORT_DONE: &str = "
UPDATE books_import SET state = 'done' WHERE business = $1 AND id = $2 AND state = 'taking'";

pub(crate) const NEXT_PIECE: &str = "
SELECT number, kind, cells FROM books_import_piece WHERE business = $1 AND import = $2 ORDER BY number LIMIT 1";

pub(crate) const DROP_PIECE: &str =
    "DELETE FROM books_import_piece WHERE business = $1 AND import = $2 AND number = $3";

pub(crate) const DROP_PIECES: &str = "
DELETE FROM books_import_piece WHERE business = $1 AND import = $2 AND number < $3";

pub(crate) const DROP_IMPORT: &str = "DELETE FROM books_import WHERE business = $1 AND id = $2";

pub(crate) const STALE_IMPORTS: &str = "
SELECT business, id FROM books_import WHERE state IN ('reading', 'ready', 'done') AND made_at < $1 LIMIT 100";

pub(crate) const ROWS: &str = "
SELECT CAST(coalesce(sum(time_rows), 0) AS BIGINT), CAST(coalesce(sum(cost_rows), 0) AS BIGINT),
    CAST(coalesce(sum(sale_rows), 0) AS BIGINT), CAST(coalesce(sum(enquiry_rows), 0) AS BIGINT),
    CAST(coalesce(sum(visit_rows), 0) AS BIGINT), CAST(coalesce(sum(journey_rows), 0) AS BIGINT),
    CAST(coalesce(sum(post_rows), 0) AS BIGINT), CAST(coalesce(sum(support_rows), 0) AS BIGINT),
    (SELECT count(*) FROM books_experiments WHERE business = $1)
FROM books_week WHERE business = $1";

pub(crate) const CLOCK: &str =
    "SELECT activity, purpose, began_at FROM books_clock WHERE business = $1 AND person = $2";

pub(crate) const START_CLOCK: &str = "
INSERT INTO books_clock (business, person, activity, purpose, began_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (business, person) DO NOTHING";

pub(crate) const STOP_CLOCK: &str = "
DELETE FROM books_clock WHERE business = $1 AND person = $2 RETURNING activity, purpose, began_at";

macro_rules! among {
    ($first:literal $(, $more:literal)*) => {
        concat!(" AND lower(", $first $(, " || ' ' || ", $more)*, ") LIKE lower($?) ESCAPE '!'")
    };
}

/// What narrows down and orders [`OfTable::list`].
pub(crate) const OF_ACTIVITY: &str = " AND activity = $?";
pub(crate) const FROM_DAY: &str = " AND day >= $?";
pub(crate) const TO_DAY: &str = " AND day <= $?";
/// Rows with a text somewhere among what people write or know a row by.
pub(crate) const fn with_text(table: Table) -> &'static str {
    match table {
        Table::Time => among!("coalesce(person, '')", "coalesce(id, '')"),
        Table::Costs => among!("coalesce(note, '')", "coalesce(id, '')"),
        Table::Sales => among!("id", "coalesce(customer, '')", "coalesce(how_found, '')"),
        Table::Enquiries => among!("id", "coalesce(sale, '')", "coalesce(how_found, '')"),
        Table::Visits => among!("coalesce(property, '')", "coalesce(id, '')"),
        Table::Journeys => among!("visitor", "coalesce(sale, '')", "coalesce(id, '')"),
        Table::Posts => among!("id", "coalesce(said, '')"),
        Table::Support => among!("activity", "coalesce(id, '')"),
        Table::Experiments => among!("id", "activity", "coalesce(note, '')"),
    }
}
pub(crate) const ORDER: &str = " ORDER BY ";
pub(crate) const GREATEST_FIRST: &str = " DESC NULLS LAST, key";
pub(crate) const LEAST_FIRST: &str = " NULLS LAST, key";
pub(crate) const AT_MOST: &str = " LIMIT $?";
pub(crate) const BEHIND: &str = " OFFSET $?";
pub(crate) const BY_DAY: &str = "day";

/// What a column is sorted by. Amounts are kept as text, and were numbers when they came.
pub(crate) const fn sorted_by(table: Table, column: &str) -> &'static str {
    match (table, column.as_bytes()) {
        (Table::Time | Table::Support, b"minutes") => "CAST(minutes AS DOUBLE PRECISION)",
        (Table::Costs, b"amount") => "CAST(amount AS DOUBLE PRECISION)",
        (Table::Sales, b"revenue") => "CAST(revenue AS DOUBLE PRECISION)",
        (Table::Sales, b"margin") => "CAST(margin AS DOUBLE PRECISION)",
        (Table::Visits, b"visits") => "visits",
        (Table::Visits, b"goals") => "goals",
        (Table::Posts, b"reach") => "reach",
        (Table::Posts, b"likes") => "likes",
        (_, b"activity") => "activity",
        _ => BY_DAY,
    }
}
