//! What became of each person whose treatment is assessed.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_scenario::model::case::SubjectKind;

use super::journey;
use super::mark;
use super::objectives::{group, score};
use super::page::Page;
use super::signs;
use crate::report::model::{Status, SubjectResult};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let seen = &page.report.recognition;
    html! {
        p.intro { (page.t("report-subjects.intro")) }
        dl.reasons {
            (group(page, "report-victims-seen", &seen.victims_seen))
            (group(page, "report-victims-missed", &seen.victims_missed))
            (group(page, "report-others-right", &seen.others_cleared))
            (group(page, "report-others-flagged", &seen.others_flagged))
        }
        nav.jump aria-label=(page.t("report-subjects")) {
            ul {
                @for (index, subject) in page.report.subjects.iter().enumerate() {
                    li { a href={ "#subject-" (index) } { (page.person(&subject.person)) } }
                }
            }
        }
        @for (index, subject) in page.report.subjects.iter().enumerate() { (one(page, index, subject)) }
    }
}

fn one(page: &Page<'_>, index: usize, subject: &SubjectResult) -> Markup {
    html! {
        article.subject id={ "subject-" (index) } aria-labelledby={ "subject-" (index) "-h" } {
            h3 id={ "subject-" (index) "-h" } { (page.person(&subject.person)) }
            p.meta {
                (page.t(match subject.is {
                    SubjectKind::Victim => "report-is-victim",
                    SubjectKind::Decoy => "report-is-other",
                }))
                @if let Some(score) = score(page, &subject.score) { " · " (score) }
                @if subject.asked_again > 0 {
                    " · " (page.tw("report-asked-again", [("count", i64::from(subject.asked_again))]))
                }
            }
            (journey::journey(page, index, subject))
            (signs::signs(page, index, subject))
            (findings(page, subject))
        }
    }
}

/// The person's findings: what cost points in full, the rest folded away.
fn findings(page: &Page<'_>, subject: &SubjectResult) -> Markup {
    let mut groups: BTreeMap<Status, Vec<usize>> = BTreeMap::new();
    let (mut good, mut open) = (Vec::new(), Vec::new());
    for index in &subject.findings {
        match page.report.findings.get(*index).map(|f| f.status) {
            Some(Status::Done) => good.push(*index),
            Some(Status::NotAssessed(_)) => open.push(*index),
            Some(status) => groups.entry(status).or_default().push(*index),
            None => {}
        }
    }
    let lost: Vec<usize> = [Status::Breached, Status::Missed, Status::WrongRole, Status::Late, Status::OutOfOrder]
        .iter()
        .filter_map(|status| groups.remove(status))
        .flatten()
        .collect();
    html! {
        h4 { (page.t("report-subject-findings")) }
        @if lost.is_empty() { p { (page.t("report-subject-no-loss")) } }
        @else { (list(page, &lost)) }
        (folded(page, "report-subject-done", &good))
        (folded(page, "report-subject-open", &open))
    }
}

fn folded(page: &Page<'_>, key: &str, findings: &[usize]) -> Markup {
    html! {
        @if !findings.is_empty() {
            details { summary { (page.tn(key, findings.len())) } (list(page, findings)) }
        }
    }
}

fn list(page: &Page<'_>, findings: &[usize]) -> Markup {
    html! {
        ul.findings {
            @for index in findings {
                @if let Some(finding) = page.report.findings.get(*index) {
                    li { (mark::status(page, finding.status)) " " a href={ "#" (page.anchor(*index)) } { (page.norm(&finding.of)) } }
                }
            }
        }
    }
}
