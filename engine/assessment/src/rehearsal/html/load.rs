//! How busy each seat is in each scene: idle share, longest idle spell, worst queue, words.

use maud::{Markup, html};
use tavolo_scenario::ids::{SceneId, SeatId};

use super::page::{Page, scaled};
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{LoadFigures, LoadSummary};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let bars = page.summary.bars;
    let args = [("idle", page.duration(bars.idle_ms)), ("queue", page.number(i64::from(bars.queue)))];
    html! {
        p.intro { (page.tw("rehearsal-load.intro", args)) }
        p.how { (page.t("rehearsal-load.how")) }
        ul.legend.heat-legend {
            @for level in 0..5 { li { span class={ "swatch h" (level) } {} " " (page.tw("rehearsal-heat", [("from", level * 20), ("to", level * 20 + 20)])) } }
        }
        @for (index, name) in page.skills() {
            @if index == 0 {
                h3 { (name) }
                (heat(page, index, &name))
            } @else {
                details { summary { (name) } (heat(page, index, &name)) }
            }
        }
        (words(page))
    }
}

fn heat(page: &Page<'_>, skill: usize, name: &str) -> Markup {
    let (mut seats, mut scenes): (Vec<&SeatId>, Vec<&SceneId>) = (Vec::new(), Vec::new());
    for row in &page.summary.load {
        if !seats.contains(&&row.seat) {
            seats.push(&row.seat);
        }
        if !scenes.contains(&&row.scene) {
            scenes.push(&row.scene);
        }
    }
    let find = |seat: &SeatId, scene: &SceneId| -> Option<&LoadSummary> {
        page.summary.load.iter().find(|row| &row.seat == seat && &row.scene == scene)
    };
    let heads = [page.t("rehearsal-column-seat")].into_iter().chain(scenes.iter().map(|id| page.scene(id)));
    let rows = seats.iter().map(|seat| {
        let cells = scenes.iter().map(|scene| {
            let figures = find(seat, scene).and_then(|row| row.by_skill.get(skill).copied().flatten());
            cell(page, figures)
        });
        table::Row::of([html! { span.cap { (page.seat(seat)) } }].into_iter().chain(cells).collect())
    });
    html! {
        div.heat {
            (table(&Table {
                caption: page.tw("rehearsal-load.caption", [("skill", name.to_owned())]),
                heads: table::words(heads),
                groups: table::plain(rows.collect()),
                quiet: true,
                grid: true,
            }))
        }
    }
}

fn cell(page: &Page<'_>, figures: Option<LoadFigures>) -> Markup {
    let Some(figures) = figures else {
        return html! { span.never aria-label=(page.t("report-not-in-scene")) { "–" } };
    };
    let share = scaled(figures.idle, 1_000).clamp(0, 1_000);
    let (median, worst, seed) = figures.longest_idle;
    let long = median > page.summary.bars.idle_ms;
    let full = figures.queue.0 > page.summary.bars.queue;
    let worst = page.tw("rehearsal-worst", [("duration", page.duration(worst)), ("seed", seed.to_string())]);
    let usual = page.tw("rehearsal-usual", [("duration", page.duration(median))]);
    let queue = page.tw("report-queue", [("count", i64::from(figures.queue.0))]);
    html! {
        div class={ "cell h" ((share / 200).min(4)) } {
            span { (page.tw("rehearsal-idle-share", [("percent", page.percent(share))])) }
            span.over[long] { (usual) @if long { " " b { (page.t("report-over")) } } }
            span.quieter { (worst) }
            span.over[full] { (queue) @if full { " " b { (page.t("report-over")) } } }
        }
    }
}

/// Words spoken and heard a run.
fn words(page: &Page<'_>) -> Markup {
    if page.summary.words.is_empty() {
        return html! {};
    }
    let heads = [page.t("rehearsal-column-seat")].into_iter().chain(page.skills().map(|(_, name)| name));
    let rows = page.summary.words.iter().map(|row| {
        let cells = row.by_skill.iter().map(|means| match means {
            Some((spoken, heard)) => html! {
                (page.tw("rehearsal-words-cell", [
                    ("spoken", page.number(scaled(*spoken, 1))), ("heard", page.number(scaled(*heard, 1))),
                ]))
            },
            None => html! { "–" },
        });
        table::Row::of([html! { span.cap { (page.seat(&row.seat)) } }].into_iter().chain(cells).collect())
    });
    html! {
        h3 { (page.t("rehearsal-words")) }
        p.intro { (page.t("rehearsal-words.intro")) }
        (table(&Table {
            caption: page.t("rehearsal-words"),
            heads: table::words(heads),
            groups: table::plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}
