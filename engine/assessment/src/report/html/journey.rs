//! One person's way through the procedure: a line over time, and a table that says the same.

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;

use super::chart::{Curve, Mark, Row, chart};
use super::page::{Page, norm_key};
use crate::html::table::{self, Table, plain, table};
use crate::report::model::{Moment, Status, SubjectResult};

/// A step, in one of the rows of the line.
struct Step {
    lane: usize,
    at: Moment,
    shape: &'static str,
    what: String,
    who: String,
    href: Option<String>,
}

/// Rows of the line, as keys of their labels.
const LANES: [&str; 4] = ["report-lane-standing", "report-lane-consent", "report-lane-told", "report-lane-breach"];

pub(super) fn journey(page: &Page<'_>, index: usize, subject: &SubjectResult) -> Markup {
    let steps = steps(page, subject);
    let label = page.tw("report-journey-of", [("person", page.person(&subject.person))]);
    // On one's own page there is no standing and no breach: those are the work of others.
    let lanes = (0..LANES.len()).filter(|lane| !page.is_own() || steps.iter().any(|s| s.lane == *lane));
    let rows: Vec<Row> = lanes.map(|lane| row(page, lane, &steps)).collect();
    let curves = curves(page, subject);
    html! {
        @if steps.is_empty() { p { (page.t("report-journey-empty")) } }
        @else {
            (chart(page, &label, &rows, &curves))
            div.one-line { (as_table(page, &label, &steps)) }
        }
        @if !curves.is_empty() { (mind_table(page, index, subject)) }
    }
}

fn row(page: &Page<'_>, lane: usize, steps: &[Step]) -> Row {
    let marks = steps.iter().enumerate().filter(|(_, step)| step.lane == lane);
    Row {
        label: html! { (page.t(LANES[lane])) },
        spells: Vec::new(),
        marks: marks
            .map(|(number, step)| Mark {
                at: step.at.exercise_ms,
                shape: step.shape,
                number: Some(number + 1),
                href: step.href.clone(),
                title: step.what.clone(),
            })
            .collect(),
    }
}

/// Everything that is on record about the person, in order of time.
fn steps(page: &Page<'_>, subject: &SubjectResult) -> Vec<Step> {
    let name = |id: Option<&PersonId>| id.map_or_else(String::new, |id| page.person(id));
    let step = |lane, at: &Moment, shape, what, who| Step { lane, at: *at, shape, what, who, href: None };
    let mut steps = Vec::new();
    if let Some((clue, at)) = &subject.first_sign {
        let what = page.tw("report-first-sign", [("clue", page.t(&format!("clue-{clue}")))]);
        steps.push(step(0, at, "no", what, String::new()));
    }
    for (status, at, by) in &subject.standings {
        steps.push(step(0, at, "step", page.t(&format!("status-{status}")), name(by.as_ref())));
    }
    if let Some(at) = &subject.left {
        steps.push(step(0, at, "no", page.t("report-left"), String::new()));
    }
    for (consent, given, at, by) in &subject.consents {
        let (key, shape) = if *given { ("report-consent-given", "yes") } else { ("report-consent-refused", "no") };
        let what = page.tw(key, [("consent", page.t(&format!("consent-{consent}")))]);
        steps.push(step(1, at, shape, what, name(by.as_ref())));
    }
    for (clue, at, to) in &subject.told {
        steps.push(step(2, at, "told", page.t(&format!("clue-{clue}")), name(to.as_ref())));
    }
    for index in &subject.findings {
        let Some(finding) = page.report.findings.get(*index) else {
            continue;
        };
        if finding.status != Status::Breached {
            continue;
        }
        for at in &finding.at {
            let what = page.t(&norm_key(&finding.of));
            let href = Some(format!("#{}", page.anchor(*index)));
            let who = name(finding.by.as_ref());
            steps.push(Step { href, ..step(3, at, "breached", what, who) });
        }
    }
    steps.sort_by_key(|step| (step.at.exercise_ms, step.at.seq, step.lane));
    steps
}

fn as_table(page: &Page<'_>, label: &str, steps: &[Step]) -> Markup {
    let heads = [
        "report-column-number",
        "report-column-when",
        "report-column-kind",
        "report-column-what",
        "report-column-with",
    ];
    let rows = steps.iter().enumerate().map(|(number, step)| {
        table::Row::of(vec![
            html! { span.count { (number + 1) } },
            page.moment(&step.at),
            html! { (page.t(LANES[step.lane])) },
            html! {
                @if let Some(href) = &step.href { a href=(href) { (step.what) } }
                @else { span.cap { (step.what) } }
            },
            html! { (step.who) },
        ])
    });
    html! {
        (table(&Table {
            caption: label.to_owned(),
            heads: table::words(heads.map(|key| page.t(key))),
            groups: plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}

fn curves(page: &Page<'_>, subject: &SubjectResult) -> Vec<Curve> {
    if subject.mind.len() < 2 {
        return Vec::new();
    }
    let curve = |key: &str, class, value: fn(&(i64, i32, i32, i32, i32)) -> i32| Curve {
        label: page.t(key),
        class,
        points: subject.mind.iter().map(|m| (m.0, value(m))).collect(),
    };
    vec![
        curve("report-mind-trust", "trust", |m| m.4),
        curve("report-mind-fear", "fear", |m| m.1),
        curve("report-mind-fatigue", "fatigue", |m| m.2),
    ]
}

/// The curves in numbers: start, end, and each tenth part between.
fn mind_table(page: &Page<'_>, index: usize, subject: &SubjectResult) -> Markup {
    let step = subject.mind.len().div_ceil(10).max(1);
    let last = subject.mind.len() - 1;
    let shown = subject.mind.iter().enumerate().filter(|(at, _)| at % step == 0 || *at == last);
    let heads = [
        "report-column-when",
        "report-mind-trust",
        "report-mind-fear",
        "report-mind-fatigue",
        "report-mind-information",
    ];
    let rows = shown.map(|(_, (ms, fear, fatigue, information, trust))| {
        let values = [trust, fear, fatigue, information].map(|value| html! { (value) });
        table::Row::of([page.clock(*ms)].into_iter().chain(values).collect())
    });
    html! {
        details.screen id={ "mind-" (index) } {
            summary { (page.t("report-mind-table")) }
            (table(&Table {
                caption: page.tw("report-mind-of", [("person", page.person(&subject.person))]),
                heads: heads.iter().enumerate().map(|(at, key)| (page.t(key), at > 0)).collect(),
                groups: plain(rows.collect()),
                ..Table::default()
            }))
        }
    }
}
