//! Who knew what since when, and who could have.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;

use super::page::Page;
use crate::html::table::{Row, Table, plain, table};
use crate::report::model::ClueHistory;

/// People side by side in one table; more go into a second one, so that it fits paper.
const ABREAST: usize = 10;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut about: BTreeMap<Option<&PersonId>, Vec<&ClueHistory>> = BTreeMap::new();
    for history in &page.report.knowledge {
        about.entry(history.about.as_ref()).or_default().push(history);
    }
    // Subjects in their order, then others, then what is about nobody.
    let order = page.report.subjects.iter().map(|s| Some(&s.person));
    let mut groups: Vec<(Option<&PersonId>, Vec<&ClueHistory>)> = Vec::new();
    for person in order {
        groups.extend(about.remove_entry(&person));
    }
    let nobody = about.remove_entry(&None);
    groups.extend(about);
    groups.extend(nobody);
    html! {
        p.intro { (page.te("report-knowledge-intro")) }
        @for (person, clues) in &groups { (group(page, *person, clues)) }
        @if groups.is_empty() { p { (page.t("report-knowledge-none")) } }
    }
}

fn group(page: &Page<'_>, about: Option<&PersonId>, clues: &[&ClueHistory]) -> Markup {
    let name = about.map_or_else(|| page.t("report-about-nobody"), |id| page.person(id));
    if !page.names() {
        return html! {
            details {
                summary { (name) " " span.aside { (page.tn("report-clues", clues.len())) } }
                (flow(page, &name, clues))
            }
        };
    }
    let people = people(clues);
    html! {
        details {
            summary { (name) " " span.aside { (page.tn("report-clues", clues.len())) } }
            @for part in people.chunks(ABREAST) { (part_table(page, &name, part, clues)) }
            @if people.is_empty() { p { (page.t("report-knowledge-unknown")) } }
        }
    }
}

/// Whoever knew or could have known, in the order in which they first did.
fn people<'a>(clues: &[&'a ClueHistory]) -> Vec<&'a PersonId> {
    let mut first: BTreeMap<&PersonId, i64> = BTreeMap::new();
    for (person, at) in clues.iter().flat_map(|c| c.knew.iter().chain(&c.could)) {
        let known = first.entry(person).or_insert(*at);
        *known = (*known).min(*at);
    }
    let mut people: Vec<(&PersonId, i64)> = first.into_iter().collect();
    people.sort_by_key(|(person, at)| (*at, *person));
    people.into_iter().map(|(person, _)| person).collect()
}

fn part_table(page: &Page<'_>, name: &str, people: &[&PersonId], clues: &[&ClueHistory]) -> Markup {
    let heads = [page.t("report-column-clue")].into_iter().chain(people.iter().map(|p| page.person(p)));
    let rows = clues.iter().map(|clue| {
        let head = page.content(&format!("clue-{}", clue.clue));
        let cells = people.iter().map(|person| cell(page, clue, person));
        Row::of([head].into_iter().chain(cells).collect())
    });
    html! {
        (table(&Table {
            caption: page.tw("report-knowledge-of", [("person", name.to_owned())]),
            heads: heads.map(|head| (head, false)).collect(),
            groups: plain(rows.collect()),
            quiet: true,
            grid: true,
        }))
    }
}

/// How a piece of knowledge came in and went round, without persons.
fn flow(page: &Page<'_>, name: &str, clues: &[&ClueHistory]) -> Markup {
    let heads = ["report-column-clue", "report-column-could", "report-column-knew"];
    let rows = clues.iter().map(|clue| {
        let knew = clue.functions.iter().map(|(function, at)| (page.function(function), page.clock(*at)));
        Row::of(vec![
            page.content(&format!("clue-{}", clue.clue)),
            html! { @if let Some(at) = clue.could_since { (page.clock(at)) } @else { "–" } },
            html! {
                @if clue.functions.is_empty() { (page.t("report-never-known")) }
                @for (nth, (function, at)) in knew.enumerate() { @if nth > 0 { br; } (at) " " span.cap { (function) } }
            },
        ])
    });
    html! {
        (table(&Table {
            caption: page.tw("report-knowledge-of", [("person", name.to_owned())]),
            heads: heads.map(|key| (page.t(key), false)).into(),
            groups: plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}

fn cell(page: &Page<'_>, clue: &ClueHistory, person: &PersonId) -> Markup {
    let since = |list: &[(PersonId, i64)]| list.iter().find(|(who, _)| who == person).map(|(_, at)| *at);
    match (since(&clue.knew), since(&clue.could)) {
        (Some(at), _) => html! { span.knew { (page.clock(at)) } },
        (None, Some(at)) => {
            html! { span.could { (page.t("report-could-have")) " " (page.clock(at)) } }
        }
        (None, None) => html! { span.never aria-label=(page.t("report-never-known")) { "–" } },
    }
}
