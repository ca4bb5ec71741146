//! What proves what: a row for each element of the offence, with its sources and where they are on record.

use maud::{Markup, html};

use super::page::Page;
use crate::html::table::{Row, Table, plain, table};
use crate::report::model::{CustodyIs, ElementProved, EvidenceItem, EvidenceMatrix, Origin};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let all = &page.report.evidence;
    html! {
        p.intro { (page.t("report-proof.intro")) }
        @if all.is_empty() { p { (page.t("report-proof.none")) } }
        @for matrix in all { (one(page, matrix)) }
    }
}

fn one(page: &Page<'_>, matrix: &EvidenceMatrix) -> Markup {
    let heads = [("report-column-what", false), ("report-proof-sources", true), ("report-proof-items", false)];
    let rows = matrix.elements.iter().map(|element| {
        Row::of(vec![
            html! {
                (page.content(&format!("element-{}", element.element)))
                @if !element.needed { br; small { (page.t("report-proof-needless")) } }
            },
            html! { (page.number(i64::from(element.sources))) },
            items(page, matrix, element),
        ])
    });
    let name = page.person(&matrix.subject);
    table(&Table {
        caption: page.tw("report-proof.caption", [("whom", name)]),
        heads: heads.into_iter().map(|(key, numeric)| (page.t(key), numeric)).collect(),
        groups: plain(rows.collect()),
        ..Table::default()
    })
}

fn items(page: &Page<'_>, matrix: &EvidenceMatrix, element: &ElementProved) -> Markup {
    let own: Vec<&EvidenceItem> = element.items.iter().filter_map(|index| matrix.items.get(*index)).collect();
    html! {
        @if own.is_empty() { "–" } @else {
            ul { @for item in own { li { (page.content(&format!("clue-{}", item.clue))) br; small { (origin(page, item)) } } } }
        }
    }
}

/// Where it is from, and where it is now.
fn origin(page: &Page<'_>, item: &EvidenceItem) -> Markup {
    let from = match &item.origin {
        Origin::Said(person) => page.tw("report-proof-said", [("whom", page.person(person))]),
        Origin::Seen(person) => page.tw("report-proof-seen", [("whom", page.person(person))]),
        Origin::Examined(person) => page.tw("report-proof-examined", [("whom", page.person(person))]),
        Origin::Thing(id) => page.tw("report-proof-thing", [("what", page.t(&format!("thing-{id}")))]),
        Origin::Document(id) => page.tw("report-proof-document", [("what", page.t(&format!("document-{id}")))]),
        Origin::Place(id) => page.tw("report-proof-place", [("what", page.t(&format!("place-{id}")))]),
        Origin::Happened(_) => page.t("report-proof-happened"),
    };
    html! {
        (from) " · " (page.function(&item.by)) " " (page.clock(item.at.exercise_ms))
        @for step in &item.custody {
            " → " (page.t(match step.is {
                CustodyIs::Recorded => "report-proof-recorded",
                CustodyIs::HandedOver => "report-proof-handed-over",
                CustodyIs::PassedOn => "report-proof-passed-on",
            })) " " (page.function(&step.function)) " " (page.clock(step.at.exercise_ms))
        }
        @if item.custody.is_empty() { " · " (page.t("report-proof-no-record")) }
        @if !item.tainted_by.is_empty() {
            " · " strong { (page.t("report-proof-tainted")) }
            @for line in &item.tainted_by { " " (page.line(*line)) }
        }
    }
}
