//! Tables: a caption, scopes, roles that survive the stacked form on a phone, rows that are not cut on paper.

use maud::{Markup, html};

/// A table; the first cell of each row is its heading.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) caption: String,
    /// Heading, and whether the column holds numbers.
    pub(crate) heads: Vec<(String, bool)>,
    pub(crate) groups: Vec<Group>,
    /// Keep the caption for screen readers only, where a heading above says the same.
    pub(crate) quiet: bool,
    /// Scroll sideways on a phone and keep the form of a grid, where rows are compared with each other.
    pub(crate) grid: bool,
}

/// Rows under a common heading.
#[derive(Default)]
pub(crate) struct Group {
    /// Anchor and heading, if the rows have one.
    pub(crate) head: Option<(String, Markup)>,
    pub(crate) rows: Vec<Row>,
}

/// A row.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) id: Option<String>,
    pub(crate) class: String,
    pub(crate) cells: Vec<Markup>,
}

impl Row {
    pub(crate) fn of(cells: Vec<Markup>) -> Self {
        Self { cells, ..Self::default() }
    }
}

/// Column headings of words.
pub(crate) fn words(heads: impl IntoIterator<Item = String>) -> Vec<(String, bool)> {
    heads.into_iter().map(|head| (head, false)).collect()
}

/// Rows without a common heading.
pub(crate) fn plain(rows: Vec<Row>) -> Vec<Group> {
    vec![Group { head: None, rows }]
}

/// Up to so many rows stay together on paper.
pub(crate) const SHORT: usize = 7;

/// The table as it stands in the page.
pub(crate) fn table(table: &Table) -> Markup {
    let form = if table.grid { "grid" } else { "stack" };
    let quiet = table.quiet.then_some("quiet");
    let rows: usize = table.groups.iter().map(|group| group.rows.len()).sum();
    html! {
        div.scroll.short[rows <= SHORT] role="region" tabindex="0" aria-label=(table.caption) {
            table class=(form) role="table" {
                caption class=[quiet] { (table.caption) }
                thead role="rowgroup" {
                    tr role="row" {
                        @for (head, numeric) in &table.heads {
                            th scope="col" role="columnheader" class=[numeric.then_some("n")] { (head) }
                        }
                    }
                }
                @for group in &table.groups {
                    tbody role="rowgroup" {
                        @if let Some((id, head)) = &group.head {
                            tr.group role="row" id=(id) {
                                th scope="rowgroup" role="rowheader" colspan=(table.heads.len()) { (head) }
                            }
                        }
                        @for row in &group.rows { (line(table, row)) }
                    }
                }
            }
        }
    }
}

fn line(table: &Table, row: &Row) -> Markup {
    let class = (!row.class.is_empty()).then_some(&row.class);
    html! {
        tr role="row" id=[&row.id] class=[class] {
            @for (cell, (head, numeric)) in row.cells.iter().zip(&table.heads).take(1) {
                th scope="row" role="rowheader" data-head=(head) class=[numeric.then_some("n")] { div { (cell) } }
            }
            @for (cell, (head, numeric)) in row.cells.iter().zip(&table.heads).skip(1) {
                td role="cell" data-head=(head) class=[numeric.then_some("n")] { div { (cell) } }
            }
        }
    }
}
