//! What those who looked on gave for talks and roles, in words and with the moment; and how far they agree.

use maud::{Markup, html};
use tavolo_wording::clock;

use super::page::Page;
use crate::html::table::{Group, Row, Table, table};
use crate::report::model::{Given, GivenMark};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let given = &page.report.interviews.given;
    html! {
        @if !given.is_empty() { (listed(page, given)) }
        @if let Some(agreed) = &page.report.interviews.agreement {
            p {
                (page.tw("report-given-agreed", [
                    ("pairs", i64::from(agreed.pairs)),
                    ("same", i64::from(agreed.same)),
                    ("near", i64::from(agreed.near)),
                ]))
            }
        }
    }
}

fn listed(page: &Page<'_>, given: &[Given]) -> Markup {
    let rows = given.iter().map(|given| {
        Row::of(vec![
            html! { (page.given_what(given)) },
            html! { (page.given_for(given)) },
            html! { ul { @for mark in &given.marks { li { (says(page, given, mark)) } } } },
        ])
    });
    let heads = ["report-column-what", "report-column-for", "report-column-given"];
    table(&Table {
        caption: page.t("report-given.caption"),
        heads: heads.into_iter().map(|key| (page.t(key), false)).collect(),
        groups: vec![Group { head: None, rows: rows.collect() }],
        ..Table::default()
    })
}

fn says(page: &Page<'_>, given: &Given, mark: &GivenMark) -> Markup {
    html! {
        span.clock { (clock(mark.at.exercise_ms)) } " "
        (page.given_by(mark)) ": " (page.t(&format!("rate-mark-{}", mark.mark.key())))
        @if let Some(looks) = page.looks(given, mark) { small { " – " (looks) } }
    }
}
