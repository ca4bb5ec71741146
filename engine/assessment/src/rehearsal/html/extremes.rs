//! The runs worth seeing again, each with the command for it.

use maud::{Markup, html};

use super::page::Page;
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{Graded, Spread};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut groups = vec![group(page, 0, html! { (page.t("rehearsal-team")) }, &page.summary.team)];
    let objectives = page.summary.objectives.iter().enumerate();
    groups.extend(objectives.map(|(at, o)| group(page, at + 1, page.objective(&o.id), &o.standing)));
    let heads = ["skill", "lowest", "highest"];
    html! {
        p.intro { (page.t("rehearsal-extremes.intro")) }
        div.extremes {
            (table(&Table {
                caption: page.t("rehearsal-extremes"),
                heads: table::words(heads.map(|key| page.t(&format!("rehearsal-column-{key}")))),
                groups,
                quiet: true,
                ..Table::default()
            }))
        }
    }
}

fn group(page: &Page<'_>, index: usize, head: Markup, graded: &Graded) -> table::Group {
    let rows = page.skills().filter_map(|(at, name)| {
        let spread: &Spread = graded.spreads.get(at)?.as_ref()?;
        let skill = page.summary.skills.get(at)?;
        Some(table::Row::of(vec![
            html! { (name) },
            run(page, skill, spread.min),
            // Where all are alike one run shows them all.
            if spread.min.0 == spread.max.0 {
                html! { "–" }
            } else {
                run(page, skill, spread.max)
            },
        ]))
    });
    table::Group { head: Some((format!("extreme-{index}"), head)), rows: rows.collect() }
}

fn run(page: &Page<'_>, skill: &str, (value, seed): (i64, u64)) -> Markup {
    html! {
        b { (page.standing(value)) } " "
        code { "tavolo demo " (page.summary.case) " --seed " (seed) " --skill " (skill) }
    }
}
