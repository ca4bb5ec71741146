//! Talks: what of a good and of a harmful one play shows, and what only somebody who was there can tell.

use maud::{Markup, html};
use tavolo_scenario::model::behaviour::Phase;

use super::given;
use super::page::Page;
use super::subjects::counted;
use crate::html::table::{Group, Row, Table, table};
use crate::report::model::BehaviourShown;

const PHASES: [(Phase, &str); 6] = [
    (Phase::Plan, "report-phase-plan"),
    (Phase::Engage, "report-phase-engage"),
    (Phase::Account, "report-phase-account"),
    (Phase::Closure, "report-phase-closure"),
    (Phase::Evaluate, "report-phase-evaluate"),
    (Phase::Throughout, "report-phase-throughout"),
];

pub(super) fn section(page: &Page<'_>) -> Markup {
    let all = &page.report.interviews.behaviours;
    let (shown, raters): (Vec<_>, Vec<_>) = all.iter().partition(|b| b.shown.is_some());
    html! {
        p.intro { (page.tw("report-interviews.intro", [("talks", i64::from(page.report.interviews.talks))])) }
        @if !shown.is_empty() { (seen(page, &shown)) }
        @if !raters.is_empty() {
            h3 { (page.t("report-interviews-raters")) }
            p { (page.t("report-interviews-raters.means")) }
            ul { @for behaviour in raters { li { (name(page, behaviour)) } } }
        }
        (given::section(page))
    }
}

fn name(page: &Page<'_>, behaviour: &BehaviourShown) -> Markup {
    html! {
        @if behaviour.harmful { small { (page.t("report-interviews-avoid")) } " " }
        (page.content(&format!("behaviour-{}", behaviour.id)))
    }
}

/// What play shows, a group for each part of a talk.
fn seen(page: &Page<'_>, shown: &[&BehaviourShown]) -> Markup {
    let groups = PHASES.iter().enumerate().filter_map(|(nth, (phase, key))| {
        let own = shown.iter().filter(|b| b.phase == *phase);
        let rows: Vec<Row> = own.map(|behaviour| row(page, behaviour)).collect();
        (!rows.is_empty()).then(|| Group { head: Some((format!("phase-{nth}"), html! { (page.t(key)) })), rows })
    });
    let heads = [
        ("report-column-what", false),
        ("report-column-talks", false),
        ("report-column-recognised", true),
        ("report-column-produced", true),
    ];
    table(&Table {
        caption: page.t("report-interviews.caption"),
        heads: heads.into_iter().map(|(key, numeric)| (page.t(key), numeric)).collect(),
        groups: groups.collect(),
        ..Table::default()
    })
}

fn row(page: &Page<'_>, behaviour: &BehaviourShown) -> Row {
    Row::of(vec![
        name(page, behaviour),
        html! { @if let Some(rate) = &behaviour.shown { span.clock { (counted(page, rate)) } } },
        html! { (page.number(i64::from(behaviour.recognised))) },
        html! { (page.number(i64::from(behaviour.produced))) },
    ])
}
