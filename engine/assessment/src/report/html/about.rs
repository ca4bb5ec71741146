//! What was not exercised, how points are computed, what this report cannot say, and where it comes from.

use maud::{Markup, html};

use super::header::pack_name;
use super::mark;
use super::page::{Page, number};
use crate::report::model::Rating;

pub(super) fn section(page: &Page<'_>) -> Markup {
    html! {
        @if !page.is_own() { (not_exercised(page)) }
        @if page.judged() { (points(page)) }
        @if !page.is_own() { (ratings(page)) }
        @if page.judged() {
            h3 { (page.t("report-standings")) }
            p { (page.t("report-standings.means")) }
            h3 { (page.t("report-limits")) }
            ul { @for part in ["one", "observed", "law", "contest"] { li { (page.t(&format!("report-limits.{part}"))) } } }
        }
        (provenance(page))
        h3 { (page.t("report-data")) }
        p { (page.t("report-data.names")) }
        p { (page.te("report-data-keep")) }
    }
}

fn points(page: &Page<'_>) -> Markup {
    let parts: &[&str] = if page.is_own() {
        &["what", "weights", "credit", "evidence", "breaches", "cause", "open", "shared"]
    } else {
        &["what", "weights", "credit", "evidence", "breaches", "cause", "open", "pooled"]
    };
    html! {
        h3 { (page.t("report-points")) }
        @for part in parts { p { (page.t(&format!("report-points.{part}"))) } }
    }
}

fn ratings(page: &Page<'_>) -> Markup {
    html! {
        h3 { (page.t("report-ratings")) }
        p { (page.t("report-ratings.caps")) }
        dl.ratings {
            @for (rating, key) in [(Rating::P, "p"), (Rating::S, "s"), (Rating::M, "m"), (Rating::U, "u")] {
                div {
                    dt { (mark::rating(page, Some(rating))) }
                    dd { (page.t(&format!("report-rating-{key}.means"))) }
                }
            }
        }
    }
}

fn not_exercised(page: &Page<'_>) -> Markup {
    let rules = &page.report.not_exercised;
    html! {
        h3 { (page.t("report-not-exercised")) }
        p { (page.t("report-not-exercised.intro")) }
        @if !rules.is_empty() {
            details {
                summary { (page.tn("report-rules", rules.len())) }
                ul { @for rule in rules { li { (page.content(&format!("rule-{rule}"))) } } }
            }
        }
        @if !page.report.not_aligned.is_empty() {
            p { (page.t("report-not-aligned")) " " (page.list(page.report.not_aligned.iter().map(|p| page.subject(p.as_ref())))) }
        }
    }
}

fn provenance(page: &Page<'_>) -> Markup {
    let session = &page.report.session;
    html! {
        h3 { (page.t("report-provenance")) }
        p { (page.t("report-provenance.intro")) }
        dl.facts {
            div { dt { (page.t("report-case")) } dd { code { (session.case) } } }
            div {
                dt { (page.t("report-packs")) }
                dd { @for (nth, pack) in session.packs.iter().enumerate() { @if nth > 0 { br; } (pack_name(page, pack.as_str())) } }
            }
            div { dt { (page.t("report-content-hash")) } dd { code.hash { (session.content) } } }
            div { dt { (page.t("report-engine")) } dd { (session.engine) } }
            div { dt { (page.t("report-entries")) } dd { (page.number(i64::try_from(session.entries).unwrap_or(i64::MAX))) } }
            @if page.judged() { div { dt { (page.t("report-lines-total")) } dd { (page.number(number(page.report.findings.len()))) } } }
            div { dt { (page.t("report-format")) } dd { (page.report.format) } }
        }
    }
}
