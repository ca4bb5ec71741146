//! What was due of each function, by objective: where the team stands, without anybody's name.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_scenario::ids::{FunctionId, ObjectiveId};

use super::mark;
use super::page::Page;
use crate::html::table::{Group, Row, Table, table};
use crate::report::model::{Finding, Norm, Status, Why};

/// Lines of duties in the order in which they are told.
const STATUSES: [Status; 5] =
    [Status::Done, Status::Late, Status::OutOfOrder, Status::Missed, Status::NotAssessed(Why::Stopped)];

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut functions: BTreeMap<&FunctionId, BTreeMap<&ObjectiveId, Vec<&Finding>>> = BTreeMap::new();
    for finding in page.report.findings.iter().filter(|f| matches!(f.of, Norm::Duty(_))) {
        for function in &finding.functions {
            functions.entry(function).or_default().entry(&finding.objective).or_default().push(finding);
        }
    }
    let groups = functions.into_iter().enumerate().map(|(index, (function, objectives))| Group {
        head: Some((format!("function-{index}"), html! { span.cap { (page.function(function)) } })),
        rows: objectives.into_iter().map(|(objective, findings)| row(page, objective, &findings)).collect(),
    });
    let heads = [page.t("report-column-objective")]
        .into_iter()
        .chain(STATUSES.map(|status| page.t(&format!("report-status-{}", status.key()))));
    html! {
        p.intro { (page.t("report-functions.intro")) }
        (table(&Table {
            caption: page.t("report-functions"),
            heads: heads.enumerate().map(|(nth, head)| (head, nth > 0)).collect(),
            groups: groups.collect(),
            quiet: true,
            grid: true,
        }))
    }
}

fn row(page: &Page<'_>, objective: &ObjectiveId, findings: &[&Finding]) -> Row {
    let count = |status: Status| findings.iter().filter(|f| f.status.key() == status.key()).count();
    let cells = STATUSES.map(|status| match count(status) {
        0 => html! { span.never { "–" } },
        number => html! { (mark::shape(status.key())) " " (number) },
    });
    Row::of([page.objective(objective)].into_iter().chain(cells).collect())
}
