//! The top of the page: what was played, under which law, how long, and what this report is not.

use maud::{Markup, html};

use super::page::Page;
use crate::report::model::Edition;

/// Banner, title and facts.
pub(super) fn top(page: &Page<'_>) -> Markup {
    let session = &page.report.session;
    let (from, to) = session.story_ms;
    html! {
        header {
            p.banner role="note" { strong { (page.t("report-training-only")) } " " (page.t("report-training-only.more")) }
            p.kicker { (page.te("report-kicker")) }
            h1 { (page.content("case-title")) }
            @if let Edition::Own(seat) = &page.report.edition { p.seat { span.cap { (page.seat(seat)) } } }
            @if let Some(note) = page.edition_note() { p.intro { (note) } }
            dl.facts {
                div { dt { (page.t("report-law")) } dd { (law(page)) } }
                div {
                    dt { (page.t("report-length")) }
                    dd {
                        (page.duration(session.exercise_ms)) br;
                        small { (page.tw("report-story-span", [("from", page.story(from)), ("to", page.story(to))])) }
                    }
                }
                div {
                    dt { (page.t("report-state")) }
                    dd {
                        @if session.complete { (page.t("report-complete")) }
                        @else {
                            strong { (page.t("report-broken-off")) } br;
                            small { (page.t("report-broken-off.more")) }
                        }
                    }
                }
            }
            @if let Some(ending) = &session.ending {
                section.ending aria-labelledby="ending" {
                    h2 #ending { (page.t("report-ending")) }
                    p { (page.content(&format!("ending-{ending}"))) }
                }
            }
        }
    }
}

fn law(page: &Page<'_>) -> Markup {
    let session = &page.report.session;
    html! {
        // The pack played is the last; those below it stand under provenance.
        @if let Some(pack) = session.packs.last() { (pack_name(page, pack.as_str())) }
        br;
        @if session.signed_off { small { (page.t("report-signed-off")) } }
        @else { strong.notice { (page.t("report-not-signed-off")) } }
    }
}

/// A pack by its title, or by its id where it has none.
pub(super) fn pack_name(page: &Page<'_>, id: &str) -> Markup {
    html! {
        @if let Some(title) = page.content_if(&format!("pack-{id}")) { (title) } @else { code { (id) } }
    }
}
