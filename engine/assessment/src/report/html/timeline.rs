//! What happened, a lane a seat, and the same in the order of time.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::chart::{Mark, Row, chart};
use super::mark;
use super::page::{Page, anchor_at, norm_key};
use crate::html::table::{self, Group, Table, table};
use crate::report::model::{Lane, Status, Why};

/// All marks of findings, for the legend.
const STATUSES: [Status; 7] = [
    Status::Done,
    Status::Late,
    Status::OutOfOrder,
    Status::Missed,
    Status::WrongRole,
    Status::Breached,
    Status::NotAssessed(Why::Stopped),
];

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut rows = if page.report.timeline.injects.is_empty() { vec![] } else { vec![events(page)] };
    rows.extend(page.report.timeline.lanes.iter().map(|lane| Row {
        label: html! { span.cap { (who(page, lane)) } },
        spells: lane.busy.clone(),
        marks: marks(page, &lane.marks),
    }));
    let marked: BTreeSet<&str> = rows.iter().flat_map(|row| row.marks.iter().map(|mark| mark.shape)).collect();
    html! {
        p.intro { (page.te("report-timeline-intro")) }
        ul.legend {
            @for status in STATUSES {
                @if marked.contains(status.key()) { li { (mark::status(page, status)) } }
            }
            @if !page.report.timeline.injects.is_empty() {
                li { (mark::shape("event")) " " (page.t("report-inject")) }
                li { (mark::shape("event-contingency")) " " (page.t("report-inject-contingency")) }
            }
            @if page.names() { li { span.spell-sample {} " " (page.t("report-busy")) } }
        }
        (chart(page, &page.t("report-timeline-picture"), &rows, &[]))
        details {
            summary { (page.t("report-timeline-table")) }
            div.one-line { (chronology(page)) }
        }
    }
}

/// Whose lane it is.
fn who(page: &Page<'_>, lane: &Lane) -> String {
    match (&lane.seat, &lane.function) {
        (Some(seat), _) => page.seat(seat),
        (None, Some(function)) => page.function(function),
        (None, None) => page.t("report-lane-team"),
    }
}

fn events(page: &Page<'_>) -> Row {
    let marks = page.report.timeline.injects.iter().map(|(inject, at, contingency)| Mark {
        at: *at,
        shape: if *contingency { "event-contingency" } else { "event" },
        number: None,
        href: None,
        title: page.t(&format!("event-{inject}")),
    });
    let mut marks: Vec<Mark> = marks.collect();
    marks.sort_by_key(|mark| mark.at);
    Row { label: html! { (page.t("report-events")) }, spells: Vec::new(), marks }
}

/// Findings of one kind at one moment are one mark; it leads to their row in the table.
fn marks(page: &Page<'_>, marks: &[(usize, i64)]) -> Vec<Mark> {
    let mut groups: BTreeMap<(i64, &'static str), Vec<usize>> = BTreeMap::new();
    for (index, at) in marks {
        if let Some(finding) = page.report.findings.get(*index) {
            groups.entry((*at, finding.status.key())).or_default().push(*index);
        }
    }
    let drawn = groups.into_iter().map(|((at, word), indices)| Mark {
        at,
        shape: word,
        number: None,
        href: indices.first().map(|index| format!("#{}", anchor_at(*index, at))),
        title: indices.iter().map(|index| title(page, *index)).collect::<Vec<_>>().join("\n"),
    });
    drawn.collect()
}

/// What a pointer shows at a mark.
fn title(page: &Page<'_>, index: usize) -> String {
    let Some(finding) = page.report.findings.get(index) else {
        return String::new();
    };
    let word = finding.status.key();
    page.tw(
        "report-mark-title",
        [
            ("status", page.t(&format!("report-status-{word}"))),
            ("what", page.t(&norm_key(&finding.of))),
            ("who", page.subject(finding.subject.as_ref())),
        ],
    )
}

// ---- The same as a table ----

fn chronology(page: &Page<'_>) -> Markup {
    let seat = if page.names() { "report-column-seat" } else { "report-column-function" };
    let heads = ["report-column-when", "report-column-status", "report-column-what", "report-column-for", seat];
    html! {
        (table(&Table {
            caption: page.t("report-chronology"),
            heads: table::words(heads.map(|key| page.t(key))),
            groups: groups(page),
            ..Table::default()
        }))
    }
}

/// Rows by scene; what lies before the first scene stands in a group without heading.
fn groups(page: &Page<'_>) -> Vec<Group> {
    let mut rows = rows(page);
    let scenes = &page.report.session.scenes;
    let first = scenes.first().map_or(i64::MAX, |s| s.1);
    let late = rows.split_off(&(first, 0, 0));
    let mut groups = Vec::new();
    if !rows.is_empty() {
        groups.push(Group { head: None, rows: rows.into_values().collect() });
    }
    let mut late = late;
    for (index, (id, start, story)) in scenes.iter().enumerate() {
        let next = scenes.get(index + 1).map(|s| late.split_off(&(s.1, 0, 0)));
        let head =
            html! { (index + 1) " " (page.scene(id)) " · " (page.clock(*start)) " " small { (page.story(*story)) } };
        groups.push(Group {
            head: Some((format!("scene-{index}"), head)),
            rows: std::mem::replace(&mut late, next.unwrap_or_default()).into_values().collect(),
        });
    }
    groups
}

/// Rows by time; injects before findings of the same moment.
fn rows(page: &Page<'_>) -> BTreeMap<(i64, u8, usize), table::Row> {
    let mut seats: BTreeMap<(usize, i64), Vec<String>> = BTreeMap::new();
    for lane in &page.report.timeline.lanes {
        for mark in &lane.marks {
            seats.entry(*mark).or_default().push(who(page, lane));
        }
    }
    let mut rows = BTreeMap::new();
    for (number, (inject, at, contingency)) in page.report.timeline.injects.iter().enumerate() {
        let key = if *contingency { "report-inject-contingency" } else { "report-inject" };
        let shape = if *contingency { "event-contingency" } else { "event" };
        let cells = vec![
            time(page, *at),
            html! { (mark::shape(shape)) " " (page.t(key)) },
            page.content(&format!("event-{inject}")),
            html! {},
            html! {},
        ];
        rows.insert((*at, 0, number), table::Row::of(cells));
    }
    for (index, at) in page.moments() {
        let Some(finding) = page.report.findings.get(*index) else {
            continue;
        };
        let names = seats.get(&(*index, *at)).map(|s| page.list(s.iter().cloned()));
        let cells = vec![
            time(page, *at),
            mark::status(page, finding.status),
            html! { a href={ "#" (page.anchor(*index)) } { (page.norm(&finding.of)) } },
            html! { (page.subject(finding.subject.as_ref())) },
            html! { @if let Some(names) = names { span.cap { (names) } } },
        ];
        let row = table::Row { id: Some(anchor_at(*index, *at)), class: String::new(), cells };
        rows.insert((*at, 1, *index), row);
    }
    rows
}

fn time(page: &Page<'_>, at: i64) -> Markup {
    html! { span.moment { (page.clock(at)) " " small { (page.story(page.story_at(at))) } } }
}
