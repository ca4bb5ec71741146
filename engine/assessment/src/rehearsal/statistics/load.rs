//! How busy each seat was, and how much it spoke and heard.

use std::collections::BTreeSet;

use tavolo_scenario::ids::{SceneId, SeatId};

use super::spread::{mean, median};
use super::{Grid, Run, count};
use crate::load::{IDLE_BAR_MS, QUEUE_BAR};
use crate::rehearsal::summary::{Fraction, LoadFigures, LoadSummary, WordsSummary};
use crate::report::model::SeatLoad;

/// Seats and scenes in the order of the case, as reports have them.
pub(super) fn load(grid: &Grid<'_>) -> Vec<LoadSummary> {
    let (mut seats, mut scenes): (Vec<&SeatId>, Vec<&SceneId>) = (Vec::new(), Vec::new());
    for load in grid.all().flat_map(|run| &run.load) {
        if !seats.contains(&&load.seat) {
            seats.push(&load.seat);
        }
        if !scenes.contains(&&load.scene) {
            scenes.push(&load.scene);
        }
    }
    let places = seats.iter().flat_map(|seat| scenes.iter().map(move |scene| (*seat, *scene)));
    let rows = places.map(|(seat, scene)| LoadSummary {
        seat: seat.clone(),
        scene: scene.clone(),
        by_skill: grid.each(|runs| figures(runs, seat, scene)),
    });
    rows.collect()
}

fn figures(runs: &[&Run], seat: &SeatId, scene: &SceneId) -> Option<LoadFigures> {
    let own =
        |run: &&Run| run.load.iter().find(|l| &l.seat == seat && &l.scene == scene).map(|l| (l.clone(), run.seed));
    let loads: Vec<(SeatLoad, u64)> = runs.iter().filter_map(own).collect();
    let worst = |value: fn(&SeatLoad) -> i64| {
        let greatest = loads.iter().map(|(load, seed)| (value(load), std::cmp::Reverse(*seed))).max();
        greatest.map(|(value, seed)| (value, seed.0))
    };
    let (idle, idle_seed) = worst(|l| l.longest_idle_ms)?;
    let (queue, queue_seed) = worst(|l| i64::from(l.queue))?;
    let over = |wanted: fn(&SeatLoad) -> bool| count(loads.iter().filter(|(load, _)| wanted(load)).count());
    let length: i64 = loads.iter().map(|(l, _)| l.length_ms).sum();
    let busy: i64 = loads.iter().map(|(l, _)| l.busy_ms.min(l.length_ms)).sum();
    Some(LoadFigures {
        idle: Fraction(length - busy, length),
        longest_idle: (median(loads.iter().map(|(l, _)| l.longest_idle_ms).collect())?, idle, idle_seed),
        queue: (u32::try_from(queue).unwrap_or(u32::MAX), queue_seed),
        over: (over(|l| l.longest_idle_ms > IDLE_BAR_MS), over(|l| l.queue > QUEUE_BAR), count(loads.len())),
    })
}

/// Seats in the same order, then those without load by id.
pub(super) fn words(grid: &Grid<'_>) -> Vec<WordsSummary> {
    let spoke: BTreeSet<&SeatId> = grid.all().flat_map(|run| run.extra.words.keys()).collect();
    let mut seats: Vec<&SeatId> = Vec::new();
    for seat in grid.all().flat_map(|run| &run.load).map(|load| &load.seat).chain(spoke.iter().copied()) {
        if spoke.contains(seat) && !seats.contains(&seat) {
            seats.push(seat);
        }
    }
    let rows = seats.into_iter().map(|seat| WordsSummary {
        seat: seat.clone(),
        by_skill: grid.each(|runs| {
            // A seat that is not listed in a run spoke and heard nothing there.
            let words = |run: &&Run| run.extra.words.get(seat).copied().unwrap_or_default();
            let spoken: Vec<i64> = runs.iter().map(|r| i64::from(words(r).0)).collect();
            let heard: Vec<i64> = runs.iter().map(|r| i64::from(words(r).1)).collect();
            mean(&spoken).zip(mean(&heard))
        }),
    });
    rows.collect()
}
