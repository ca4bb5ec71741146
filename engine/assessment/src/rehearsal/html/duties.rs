//! Duties: how much of their limit they take, and which of them always come out the same.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_scenario::ids::{DutyId, PersonId};
use tavolo_scenario::model::common::Clock;

use super::page::Page;
use super::plot::{Axis, Group, Row, Scale, boxed, ink, plot};
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{DutyFigures, DutySummary, Outcome};

/// Beyond three times its limit a duty earns nothing any more.
const FARTHEST: i64 = 3_000;

/// So many of the slowest are drawn; the table has all.
const DRAWN: usize = 14;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let timed: Vec<&DutySummary> = page.summary.duties.iter().filter(|d| d.median.is_some()).collect();
    let scale = Scale { from: 0, to: FARTHEST };
    let ticks = [0, 1_000, 2_000, FARTHEST].map(|share| (share, page.percent(share)));
    let axis = Axis { scale, ticks: ticks.into(), bar: Some(1_000) };
    let groups: Vec<Group> = timed.iter().take(DRAWN).map(|duty| group(page, scale, duty)).collect();
    html! {
        p.intro { (page.t("rehearsal-duties.intro")) }
        @if groups.is_empty() { p { (page.t("rehearsal-duties-none")) } }
        @else {
            p.how { (page.t("rehearsal-duties.how")) }
            (plot(&page.t("rehearsal-duties.picture"), &axis, &groups))
        }
        details { summary { (page.t("rehearsal-duties-table")) } (as_table(page)) }
        (never_vary(page))
    }
}

fn group(page: &Page<'_>, scale: Scale, duty: &DutySummary) -> Group {
    let row = |(index, name): (usize, String)| {
        let used = duty.by_skill.get(index).and_then(|f| f.used);
        Row {
            label: name,
            class: ink(index).to_owned(),
            drawn: html! { @if let Some((_, low, middle, high, most)) = used { (boxed(scale, low, (low, middle, high), most)) } },
            value: html! { @if let Some((_, _, middle, ..)) = used { (page.percent(middle)) } @else { "–" } },
        }
    };
    Group {
        head: page.content(&format!("duty-{}", duty.duty)),
        note: html! { @if let Some(limit) = duty.limit { (limit_of(page, limit)) } },
        rows: page.skills().map(row).collect(),
    }
}

fn limit_of(page: &Page<'_>, (ms, clock): (i64, Clock)) -> Markup {
    let key = match clock {
        Clock::Exercise => "rehearsal-limit-exercise",
        Clock::Story => "rehearsal-limit-story",
    };
    html! { (page.tw(key, [("limit", page.duration(ms))])) }
}

fn as_table(page: &Page<'_>) -> Markup {
    let heads = ["skill", "done", "late", "missed", "wrong-role", "not-assessed", "used", "lost"];
    let row = |duty: &DutySummary, index: usize, name: String| {
        let figures = duty.by_skill.get(index).copied().unwrap_or_default();
        table::Row::of([html! { (name) }].into_iter().chain(counts(page, figures)).collect())
    };
    let groups = page.summary.duties.iter().enumerate().map(|(at, duty)| table::Group {
        head: Some((
            format!("duty-{at}"),
            html! {
                (page.content(&format!("duty-{}", duty.duty))) " "
                @if let Some(limit) = duty.limit { small { (limit_of(page, limit)) } }
            },
        )),
        rows: page.skills().map(|(index, name)| row(duty, index, name)).collect(),
    });
    table(&Table {
        caption: page.t("rehearsal-duties.caption"),
        heads: heads.iter().enumerate().map(|(at, key)| (page.t(&format!("rehearsal-column-{key}")), at > 0)).collect(),
        groups: groups.collect(),
        grid: true,
        ..Table::default()
    })
}

fn counts(page: &Page<'_>, figures: DutyFigures) -> Vec<Markup> {
    let lines = [figures.done, figures.late, figures.missed, figures.wrong_role, figures.not_assessed];
    let all: i64 = lines.iter().map(|n| i64::from(*n)).sum();
    let mut cells: Vec<Markup> = lines.iter().map(|n| page.share(i64::from(*n), all)).collect();
    cells.push(html! { @if let Some((_, _, middle, ..)) = figures.used { (page.percent(middle)) } @else { "–" } });
    cells.push(html! { (page.points_about(figures.lost)) });
    cells
}

/// Lines that came out the same in every run, by duty.
fn never_vary(page: &Page<'_>) -> Markup {
    let mut lines: BTreeMap<(Outcome, &DutyId), Vec<Option<&PersonId>>> = BTreeMap::new();
    for line in &page.summary.never_vary {
        lines.entry((line.status, &line.duty)).or_default().push(line.subject.as_ref());
    }
    let heads = ["outcome", "duty", "persons"];
    let rows = lines.into_iter().map(|((outcome, duty), persons)| {
        let names = persons.iter().map(|p| p.map_or_else(|| page.t("report-whole-session"), |id| page.person(id)));
        table::Row::of(vec![
            html! { (page.t(outcome_key(outcome))) },
            page.content(&format!("duty-{duty}")),
            html! { small { (page.list(names)) } },
        ])
    });
    html! {
        h3 #never-vary { (page.t("rehearsal-never-vary")) }
        p.intro { (page.t("rehearsal-never-vary.intro")) }
        @if page.summary.never_vary.is_empty() { p { (page.t("rehearsal-none")) } }
        @else {
            details {
                summary { (page.tn("rehearsal-lines", page.summary.never_vary.len())) }
                (table(&Table {
                    caption: page.t("rehearsal-never-vary"),
                    heads: table::words(heads.map(|key| page.t(&format!("rehearsal-column-{key}")))),
                    groups: table::plain(rows.collect()),
                    quiet: true,
                    ..Table::default()
                }))
            }
        }
    }
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "report-status-done",
        Outcome::Late => "report-status-late",
        Outcome::Missed => "report-status-missed",
        Outcome::WrongRole => "report-status-wrong-role",
        Outcome::NotAssessed => "report-status-not-assessed",
    }
}
