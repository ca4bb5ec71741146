//! What was not exercised, how points are computed, what this report cannot say, and where it comes from.

use maud::{Markup, html};

use super::header::pack_name;
use super::mark;
use super::page::{Page, number};
use crate::report::model::Rating;

pub(super) fn section(page: &Page<'_>) -> Markup {
    html! {
        (not_exercised(page))
        h3 { (page.t("report-points")) }
        @for part in ["what", "weights", "credit", "breaches", "open", "pooled"] {
            p { (page.t(&format!("report-points.{part}"))) }
        }
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
        h3 { (page.t("report-standings")) }
        p { (page.t("report-standings.means")) }
        h3 { (page.t("report-limits")) }
        ul { @for part in ["one", "observed", "law", "contest"] { li { (page.t(&format!("report-limits.{part}"))) } } }
        (provenance(page))
        h3 { (page.t("report-data")) }
        p { (page.t("report-data.names")) }
        p { (page.t("report-data.keep")) }
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
            div { dt { (page.t("report-lines-total")) } dd { (page.number(number(page.report.findings.len()))) } }
            div { dt { (page.t("report-format")) } dd { (page.report.format) } }
        }
    }
}
