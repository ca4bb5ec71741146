//! The top of the page: what was rehearsed, how often, how fast.

use maud::{Markup, html};

use super::page::Page;
use crate::html::number;

/// `of` is what the page is: the beginning of the keys of its kicker and its introduction.
pub(super) fn top(page: &Page<'_>, of: &str) -> Markup {
    let summary = page.summary;
    let skills = page.list(page.skills().map(|(_, name)| name));
    html! {
        header {
            p.banner role="note" { strong { (page.t("report-training-only")) } " " (page.t("rehearsal-training-only")) }
            p.kicker { (page.t(&format!("{of}-kicker"))) }
            h1 { (page.content("case-title")) }
            p.intro { (page.t(&format!("{of}-intro"))) }
            dl.facts {
                div {
                    dt { (page.t("rehearsal-runs")) }
                    dd {
                        (page.number(i64::try_from(summary.pace.runs).unwrap_or(i64::MAX))) br;
                        small { (page.tw("rehearsal-runs.of", [("seeds", page.number(number(summary.seeds.len()))), ("skills", skills)])) }
                    }
                }
                div {
                    dt { (page.t("rehearsal-law")) }
                    dd { @if let Some(pack) = summary.packs.last() { (pack_name(page, pack.as_str())) } }
                }
                div {
                    dt { (page.t("rehearsal-length")) }
                    dd { (length(page)) }
                }
                div {
                    dt { (page.t("rehearsal-pace")) }
                    dd { (pace(page)) }
                }
            }
        }
    }
}

/// How long the best runs take, and whether all come to their end.
fn length(page: &Page<'_>) -> Markup {
    let all: u32 = page.summary.plays.iter().map(|p| p.runs).sum();
    let complete: u32 = page.summary.plays.iter().map(|p| p.complete).sum();
    html! {
        @if let Some(spread) = page.summary.plays.first().and_then(|p| p.length.as_ref()) {
            (page.duration(spread.quartiles.1)) br;
        }
        small {
            (page.tw("rehearsal-complete", [("complete", page.number(i64::from(complete))), ("all", page.number(i64::from(all)))]))
        }
    }
}

fn pace(page: &Page<'_>) -> Markup {
    let pace = page.summary.pace;
    let a_run = |total: u64| i64::try_from(total / pace.runs.max(1)).unwrap_or(i64::MAX);
    let per_second = (u128::from(pace.entries) * 1_000_000).checked_div(u128::from(pace.micros));
    let args = [("entries", page.number(a_run(pace.entries))), ("decisions", page.number(a_run(pace.decisions)))];
    html! {
        @match per_second {
            Some(rate) => { (page.tw("rehearsal-pace.rate", [("entries", page.number(i64::try_from(rate).unwrap_or(i64::MAX)))])) br; }
            None => {}
        }
        small { (page.tw("rehearsal-pace.run", args)) }
    }
}

/// A pack by its title, or by its id where it has none.
fn pack_name(page: &Page<'_>, id: &str) -> Markup {
    page.content_if(&format!("pack-{id}")).unwrap_or_else(|| html! { code { (id) } })
}
