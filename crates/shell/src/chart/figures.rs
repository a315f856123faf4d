//! The figures of a chart as a table, behind it.

use askama::Template;
use tulos_words::Words;

use crate::Html;
use crate::table::{Column, Table};

#[derive(Template)]
#[template(path = "chart/figures.html", whitespace = "minimize")]
struct Figures<'f> {
    words: &'f Words,
    table: Html,
}

/// A table with a name and its figures in each row, folded up.
pub(super) fn figures(
    words: &Words,
    id: &str,
    title: &str,
    head: &str,
    names: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
) -> Html {
    let columns = [Column::head(head)].into_iter().chain(names.into_iter().map(Column::figure));
    let rows =
        rows.into_iter().map(|(name, cells)| [name].into_iter().chain(cells).map(Into::into).collect());
    let table = Table::new(format!("{id}-figures"), title, columns.collect()).quiet_caption().rows(rows);
    Html::of(&Figures { words, table: table.html(words) })
}
