//! Tables of figures and rows: for a screen reader real tables, for a narrow screen something to scroll or, where it
//! is asked for, one block a row.

use askama::Template;
use tulos_words::{Arg, Words};

use crate::Html;

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    id: String,
    caption: String,
    caption_hidden: bool,
    stacked: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    totals: Option<Vec<Cell>>,
    pager: Option<Pager>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    text: String,
    kind: Kind,
    plain: bool,
    sort: Option<Sort>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Head,
    Text,
    Figure,
}

#[derive(Debug, Clone)]
struct Sort {
    href: String,
    order: Option<Order>,
}

/// Which way a column is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The least first.
    Ascending,
    /// The greatest first.
    Descending,
}

impl Column {
    fn new(text: String, kind: Kind) -> Self {
        Self { text, kind, plain: false, sort: None }
    }

    /// What its row is about: a name, a date.
    pub fn head(text: impl Into<String>) -> Self {
        Self::new(text.into(), Kind::Head)
    }

    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(text.into(), Kind::Text)
    }

    /// Figures, their ends in line.
    pub fn figure(text: impl Into<String>) -> Self {
        Self::new(text.into(), Kind::Figure)
    }

    /// What stands in it says what it is: where rows are stacked, its name is not repeated before each cell.
    #[must_use]
    pub fn plain(self) -> Self {
        Self { plain: true, ..self }
    }

    /// Can be sorted by following `href`; `order` says how it is sorted now, if it is.
    #[must_use]
    pub fn sorted(self, href: impl Into<String>, order: Option<Order>) -> Self {
        Self { sort: Some(Sort { href: href.into(), order }), ..self }
    }

    fn aria_sort(&self) -> Option<&'static str> {
        self.sort.as_ref()?.order.map(|order| match order {
            Order::Ascending => "ascending",
            Order::Descending => "descending",
        })
    }
}

/// What stands in one place of a table.
#[derive(Debug, Clone)]
pub enum Cell {
    /// A text or a figure.
    Text(String),
    /// A text or a figure that can be opened.
    Link {
        /// What it says.
        text: String,
        /// What it opens.
        href: String,
    },
    /// Anything else.
    Html(Html),
}

impl Cell {
    /// A text or a figure that can be opened.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self::Link { text: text.into(), href: href.into() }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Html> for Cell {
    fn from(html: Html) -> Self {
        Self::Html(html)
    }
}

/// Which rows of how many are shown, and the way to the others.
#[derive(Debug, Clone, Default)]
pub struct Pager {
    /// The first row shown, counted from 1.
    pub from: u64,
    /// The last row shown.
    pub to: u64,
    /// How many there are, if that is known.
    pub of: Option<u64>,
    /// Where the rows before these are.
    pub previous: Option<String>,
    /// Where the rows after these are.
    pub next: Option<String>,
}

impl Table {
    /// A table without rows. `id` is its own on the page; the caption says what the table shows.
    pub fn new(id: impl Into<String>, caption: impl Into<String>, columns: Vec<Column>) -> Self {
        let (id, caption) = (id.into(), caption.into());
        let (caption_hidden, stacked, rows) = (false, false, Vec::new());
        Self { id, caption, caption_hidden, stacked, columns, rows, totals: None, pager: None }
    }

    /// The caption is read out and not shown, as there is a heading that says the same.
    #[must_use]
    pub fn quiet_caption(self) -> Self {
        Self { caption_hidden: true, ..self }
    }

    /// On a narrow screen each row becomes a block, with the name of the column before each cell.
    #[must_use]
    pub fn stacked(self) -> Self {
        Self { stacked: true, ..self }
    }

    /// One more row, with a cell for each column.
    #[must_use]
    pub fn row(mut self, cells: Vec<Cell>) -> Self {
        debug_assert_eq!(cells.len(), self.columns.len(), "{}: a cell for each column", self.id);
        self.rows.push(cells);
        self
    }

    /// More rows.
    #[must_use]
    pub fn rows(self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        rows.into_iter().fold(self, Self::row)
    }

    /// What all rows come to, below them.
    #[must_use]
    pub fn totals(self, cells: Vec<Cell>) -> Self {
        Self { totals: Some(cells), ..self }
    }

    /// Which rows these are.
    #[must_use]
    pub fn pager(self, pager: Pager) -> Self {
        Self { pager: Some(pager), ..self }
    }

    /// The table as it stands in a page.
    pub fn html(&self, words: &Words) -> Html {
        Html::of(&TablePage { table: self, words })
    }
}

#[derive(Template)]
#[template(path = "table.html", whitespace = "minimize")]
struct TablePage<'t> {
    table: &'t Table,
    words: &'t Words,
}

impl<'t> TablePage<'t> {
    /// Each cell of a row with its column.
    fn pairs(&self, cells: &'t [Cell]) -> impl Iterator<Item = (&'t Column, &'t Cell)> {
        self.table.columns.iter().zip(cells)
    }

    /// The name before a cell where rows are stacked.
    fn name(&self, column: &'t Column) -> Option<&'t str> {
        (self.table.stacked && !column.plain).then_some(&*column.text)
    }

    /// Whether a cell holds sentences, which want some width.
    fn is_long(cell: &Cell) -> bool {
        matches!(cell, Cell::Text(text) if text.chars().count() > 40)
    }

    /// Whether a cell is better left in one line, as a date is.
    fn is_short(cell: &Cell) -> bool {
        matches!(cell, Cell::Text(text) | Cell::Link { text, .. } if text.chars().count() <= 16)
    }

    fn place(&self, pager: &Pager) -> String {
        let (from, to) = (("from", Arg::Count(pager.from)), ("to", Arg::Count(pager.to)));
        match pager.of {
            Some(of) => self.words.say("shell-rows-of", &[from, to, ("of", Arg::Count(of))]),
            None => self.words.say("shell-rows", &[from, to]),
        }
    }
}
