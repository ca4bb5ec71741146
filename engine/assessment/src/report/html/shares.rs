//! Points by competency, pillar, function and seat, and what prohibitions could cost each function; folded away: a number
//! about one person is never the headline.

use maud::{Markup, html};

use super::page::Page;
use crate::html::table::{Row, Table, plain, table};
use crate::report::model::Score;

/// Everything but the score by objective.
pub(super) fn shares(page: &Page<'_>) -> Markup {
    let report = page.report;
    let functions = report.functions.iter().map(|(id, score)| (page.function(id), score));
    let seats = report.seats.iter().map(|(id, score)| (page.seat(id), score));
    html! {
        (skills(page))
        details {
            summary { (page.t("report-shares")) }
            p { (page.t("report-shares.intro")) }
            (share_table(page, "report-by-function", "report-column-function", functions.collect()))
            (share_table(page, "report-by-seat", "report-column-seat", seats.collect()))
            (fidelity(page))
        }
        (exposure(page))
    }
}

/// Points by competency and by pillar: nobody is named.
pub(super) fn skills(page: &Page<'_>) -> Markup {
    let report = page.report;
    let competencies = report.competencies.iter().map(|(id, score)| (page.t(&format!("competency-{id}")), score));
    let pillars = report.pillars.iter().map(|(id, score)| (page.t(&format!("pillar-{id}")), score));
    html! {
        @if !report.competencies.is_empty() || !report.pillars.is_empty() {
            details {
                summary { (page.t("report-skills")) }
                p { (page.t("report-skills.intro")) }
                (share_table(page, "report-by-competency", "report-column-what", competencies.collect()))
                (share_table(page, "report-by-pillar", "report-column-what", pillars.collect()))
            }
        }
    }
}

fn share_table(page: &Page<'_>, key: &str, of: &str, rows: Vec<(String, &Score)>) -> Markup {
    if rows.is_empty() {
        return html! {};
    }
    let heads = [
        (of, false),
        ("report-column-percent", true),
        ("report-column-got", true),
        ("report-column-max", true),
        ("report-column-penalty", true),
        ("report-column-lines", true),
        ("report-column-not-assessed", true),
    ];
    let rows = rows.into_iter().map(|(name, score)| {
        Row::of(vec![
            html! { span.cap { (name) } },
            html! { (page.share(score)) },
            html! { (page.points(score.got)) },
            html! { (page.points(score.max)) },
            html! { (page.points(score.penalty)) },
            html! { (page.number(i64::from(score.lines))) },
            html! { (page.number(i64::from(score.not_assessed))) },
        ])
    });
    html! {
        (table(&Table {
            caption: page.t(key),
            heads: heads.into_iter().map(|(key, numeric)| (page.t(key), numeric)).collect(),
            groups: plain(rows.collect()),
            ..Table::default()
        }))
    }
}

/// How faithfully each rendered, of those who are judged by nothing else.
pub(super) fn fidelity(page: &Page<'_>) -> Markup {
    html! {
        @if !page.report.fidelity.is_empty() {
            p { (page.t("report-fidelity")) }
            ul {
                @for one in &page.report.fidelity {
                    li {
                        (page.tw("report-fidelity-of", [
                            ("person", page.person(&one.person)),
                            ("faithful", page.number(i64::from(one.faithful))),
                            ("rendered", page.number(i64::from(one.rendered))),
                        ]))
                    }
                }
            }
        }
    }
}

/// What prohibitions could cost each function, and did.
fn exposure(page: &Page<'_>) -> Markup {
    let heads = [
        ("report-column-function", false),
        ("report-column-rules", true),
        ("report-column-could-cost", true),
        ("report-column-called", true),
        ("report-column-cost", true),
    ];
    let rows = page.report.exposure.iter().map(|one| {
        Row::of(vec![
            html! { span.cap { (page.function(&one.function)) } },
            html! { (page.number(i64::from(one.rules))) },
            html! { (page.points(one.points)) },
            html! { (page.number(i64::from(one.called))) },
            html! { (page.points(one.penalty)) },
        ])
    });
    html! {
        @if !page.report.exposure.is_empty() {
            details {
                summary { (page.t("report-exposure")) }
                p { (page.t("report-exposure.intro")) }
                (table(&Table {
                    caption: page.t("report-exposure.caption"),
                    heads: heads.into_iter().map(|(key, numeric)| (page.t(key), numeric)).collect(),
                    groups: plain(rows.collect()),
                    ..Table::default()
                }))
            }
        }
    }
}
