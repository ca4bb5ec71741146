//! A line that was contested or rated: who said what, and both values.

use maud::{Markup, html};

use super::page::Page;
use crate::report::model::{Finding, ReviewIs};

/// What was said of a line after play.
pub(super) fn of(page: &Page<'_>, finding: &Finding) -> Markup {
    let Some(review) = &finding.review else { return html! {} };
    html! {
        ul.review {
            @for contest in &review.contests {
                li {
                    @match &contest.seat {
                        Some(seat) => (page.tw("rate-by-seat", [
                            ("seat", page.seat(seat)), ("words", page.written(contest.words.as_ref())),
                        ])),
                        None => (page.t("rate-waits-contested")),
                    }
                }
            }
            @for mark in &review.marks {
                li {
                    (page.t("rate-rater")) " " (page.number(i64::from(mark.rater))) ": "
                    (page.t(&format!("rate-mark-{}", mark.mark.key())))
                    @if page.names() || page.is_own() { " – " (page.written(mark.reason.as_ref())) }
                }
            }
            @if let Some(before) = &review.original {
                li {
                    (page.tw("rate-both", [
                        ("before", status(page, before.status)),
                        ("before-points", worth(page, before.max, before.got, before.penalty)),
                        ("after", status(page, finding.status)),
                        ("after-points", worth(page, finding.max, finding.got, finding.penalty)),
                    ]))
                }
            }
            @if review.is == ReviewIs::Disputed { li { (page.t("rate-waits-disputed")) } }
        }
    }
}

fn status(page: &Page<'_>, status: crate::report::model::Status) -> String {
    page.t(&format!("report-status-{}", status.key()))
}

fn worth(page: &Page<'_>, max: i64, got: i64, penalty: i64) -> String {
    if penalty > 0 {
        return page.tw("report-penalty", [("points", page.points(penalty))]);
    }
    page.tw("report-points-of", [("got", page.points(got)), ("max", page.points(max))])
}
