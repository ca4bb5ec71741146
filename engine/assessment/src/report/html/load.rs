//! How busy each seat was in each scene.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_scenario::ids::{SceneId, SeatId};
use tavolo_seat::partner;

use super::page::Page;
use crate::html::table::{Row, Table, plain, table};
use crate::load::{IDLE_BAR_MS, QUEUE_BAR};
use crate::report::model::SeatLoad;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut loads: BTreeMap<(&SeatId, &SceneId), &SeatLoad> = BTreeMap::new();
    let mut seats: Vec<&SeatId> = Vec::new();
    for load in &page.report.load {
        loads.insert((&load.seat, &load.scene), load);
        if !seats.contains(&&load.seat) {
            seats.push(&load.seat);
        }
    }
    let scenes: Vec<&SceneId> = page.report.session.scenes.iter().map(|(id, _, _)| id).collect();
    let heads = [page.t("report-column-seat")].into_iter().chain(scenes.iter().map(|id| page.scene(id)));
    let rows = seats.iter().map(|seat| {
        let cells = scenes.iter().map(|scene| cell(page, loads.get(&(*seat, *scene)).copied()));
        Row::of([html! { span.cap { (page.seat(seat)) } }].into_iter().chain(cells).collect())
    });
    let aims = [("idle", page.duration(IDLE_BAR_MS)), ("queue", page.number(i64::from(QUEUE_BAR)))];
    html! {
        p.intro { (page.tw("report-load.intro", aims)) }
        (table(&Table {
            caption: page.t("report-load-caption"),
            heads: heads.map(|head| (head, false)).collect(),
            groups: plain(rows.collect()),
            quiet: true,
            grid: true,
        }))
    }
}

fn cell(page: &Page<'_>, load: Option<&SeatLoad>) -> Markup {
    let Some(load) = load else {
        return html! { span.never aria-label=(page.t("report-not-in-scene")) { "–" } };
    };
    let share = load.busy_ms.saturating_mul(1_000).checked_div(load.length_ms.max(1)).unwrap_or(0);
    let (long, full) = (load.longest_idle_ms > IDLE_BAR_MS, load.queue > QUEUE_BAR);
    let idle = page.tw("report-longest-idle", [("duration", page.duration(load.longest_idle_ms))]);
    let queue = page.tw("report-queue", [("count", i64::from(load.queue))]);
    html! {
        div.load {
            span { (page.tw("report-busy-share", [("percent", page.percent(share.clamp(0, 1_000)))])) }
            span.over[long] { (idle) @if long { " " b { (page.t("report-over")) } } }
            span.over[full] { (queue) @if full { " " b { (page.t("report-over")) } } }
            @for (who, ms) in &load.keys {
                span { (page.tw("report-keys", [("who", partner(*who).to_string()), ("duration", page.duration(*ms))])) }
            }
        }
    }
}
