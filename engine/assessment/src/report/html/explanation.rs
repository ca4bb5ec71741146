//! Why a line cost something: what was not seen, what it kept others from or was kept from by, what would have altered it.

use maud::{Markup, html};

use super::filter::Filter;
use super::mark;
use super::page::Page;
use super::review;
use crate::report::model::{Change, Finding, Norm, Status, Why};

/// Explanations of the lines of one duty or rule, of those that have something to explain.
pub(super) fn of(page: &Page<'_>, filter: &Filter, findings: &[(usize, &Finding)]) -> Markup {
    let explained: Vec<(usize, &Finding)> = findings.iter().copied().filter(|(_, f)| has_reason(f)).collect();
    html! {
        @if !explained.is_empty() {
            ul.explained {
                @for (index, finding) in explained { (one(page, filter, index, finding)) }
            }
        }
    }
}

fn has_reason(finding: &Finding) -> bool {
    finding.change.is_some()
        || finding.same_cause.is_some()
        || finding.blocked_by.is_some()
        || finding.ordered.is_some()
        || doubtful(finding)
        || finding.review.is_some()
}

fn doubtful(finding: &Finding) -> bool {
    finding.status == Status::NotAssessed(Why::WeakEvidence)
}

fn one(page: &Page<'_>, filter: &Filter, index: usize, finding: &Finding) -> Markup {
    html! {
        li class=(filter.classes(index)) {
            strong { (page.subject(finding.subject.as_ref())) } " (" (page.line(index)) "): "
            (unseen(page, finding))
            (doubt(page, finding))
            @if finding.status == Status::OutOfOrder {
                (page.t(if finding.certain { "report-explain-order" } else { "report-explain-order.or-beside" })) " "
            }
            @if let Some(order) = &finding.ordered { (page.ordered(order)) " " }
            @if let Some(blocker) = finding.blocked_by { (page.t("report-explain-blocked")) " " (page.line(blocker)) ". " }
            @if let Some(stands) = finding.same_cause { (page.t("report-explain-same-cause")) " " (page.line(stands)) ". " }
            @if !finding.blocks.is_empty() {
                (page.t("report-explain-blocks")) " "
                @for (nth, blocked) in finding.blocks.iter().enumerate() { @if nth > 0 { ", " } (page.line(*blocked)) }
                ". "
            }
            @if let Some(change) = &finding.change { (changed(page, change)) }
            (review::of(page, finding))
        }
    }
}

/// Between which moments nothing was seen.
fn unseen(page: &Page<'_>, finding: &Finding) -> Markup {
    html! {
        @if let Some((from, to)) = &finding.unseen {
            (page.tw("report-explain-unseen", [
                ("from", tavolo_wording::clock(from.exercise_ms)), ("to", tavolo_wording::clock(to.exercise_ms)),
            ])) " "
        }
    }
}

fn doubt(page: &Page<'_>, finding: &Finding) -> Markup {
    let key = match finding.of {
        Norm::Duty(_) => "report-explain-doubtful",
        Norm::Rule(_) => "report-explain-doubtful.breach",
    };
    html! {
        @if doubtful(finding) { (page.tw(key, [("points", page.in_points(finding.open))])) " " }
    }
}

/// What would have altered the line, and by how much.
fn changed(page: &Page<'_>, change: &Change) -> Markup {
    let key = format!("report-change-{}", change.is.key());
    let words = |rating| page.t(mark::rating_key(Some(rating)));
    html! {
        (page.tw(&key, [("points", page.in_points(change.points))]))
        @if let Some((now, then)) = change.rating {
            " " (page.tw("report-change-rating", [("now", words(now)), ("then", words(then))]))
        }
    }
}
