//! How hard each seat is.

use maud::{Markup, html};

use crate::html::table::{self, Table, table};
use crate::rehearsal::calibration::{Calibration, SeatDifficulty};
use crate::rehearsal::html::page::{Page, scaled};
use crate::rehearsal::html::plot::{Axis, Group, plot};
use crate::rehearsal::html::scores::{STANDING, rows};
use crate::rehearsal::model::Apart;

/// So far from the mean of all seats one is easier or harder than the others, thousandths.
pub(super) const HARD: i64 = 150;

pub(super) fn section(page: &Page<'_>, calibration: &Calibration) -> Markup {
    let groups: Vec<Group> = calibration
        .seats
        .iter()
        .map(|seat| Group { head: html! { (page.seat(&seat.seat)) }, note: html! {}, rows: rows(page, &seat.standing) })
        .collect();
    let axis = Axis { scale: STANDING, ticks: (0..=4).map(|n| (n * 250, page.number(n * 25))).collect(), bar: None };
    html! {
        p.intro { (page.t("calibration-seats.intro")) }
        (as_table(page, calibration))
        p.how { (page.t("rehearsal-scores.how")) }
        (plot(&page.t("calibration-seats.picture"), &axis, &groups))
    }
}

/// Mean standing of a seat at a skill, thousandths.
pub(super) fn mean_at(seat: &SeatDifficulty, skill: usize) -> Option<i64> {
    seat.standing.spreads.get(skill)?.as_ref().map(|spread| scaled(spread.mean, 1))
}

/// Whether enough is asked of a seat in most runs to say anything about who sits there.
pub(super) fn assessed(seat: &SeatDifficulty) -> bool {
    seat.too_little.0 * 2 <= seat.too_little.1
}

/// Whether a seat is compared with the others.
fn compared(seat: &SeatDifficulty) -> bool {
    assessed(seat) && seat.apart.is_none()
}

/// How far a seat stands above the mean of all seats at a skill, thousandths; none where too little is asked of it or it stands
/// apart, and no such seat is in the mean: its few lines say as little about the seat as about who sits there.
pub(super) fn gap(calibration: &Calibration, seat: &SeatDifficulty, skill: usize) -> Option<i64> {
    let others = calibration.seats.iter().filter(|seat| compared(seat));
    let all: Vec<i64> = others.filter_map(|s| mean_at(s, skill)).collect();
    let number = i64::try_from(all.len()).ok().filter(|n| *n > 0 && compared(seat))?;
    Some(mean_at(seat, skill)? - all.iter().sum::<i64>() / number)
}

fn as_table(page: &Page<'_>, calibration: &Calibration) -> Markup {
    let row = |seat: &SeatDifficulty| {
        let standings = page.skills().map(|(at, _)| match mean_at(seat, at) {
            Some(mean) => html! { (page.standing(mean)) },
            None => html! { "–" },
        });
        let gap = match gap(calibration, seat, 0) {
            Some(gap) => html! { (page.difference(gap, 1)) },
            None => html! { "–" },
        };
        let lines = match seat.lines.first().copied().flatten() {
            Some(lines) => html! { (page.decimal(scaled(lines, 10), 1)) },
            None => html! { "–" },
        };
        let cells = standings.chain([gap, lines, page.share(seat.too_little.0, seat.too_little.1)]);
        let why = seat.apart.map(|apart| match apart {
            Apart::Team => "calibration-apart-team",
            Apart::Renderings => "calibration-apart-renderings",
        });
        let name = html! { (page.seat(&seat.seat)) @if let Some(why) = why { br; small { (page.t(why)) } } };
        table::Row::of([name].into_iter().chain(cells).collect())
    };
    let mut ordered: Vec<&SeatDifficulty> = calibration.seats.iter().collect();
    ordered.sort_by_key(|seat| mean_at(seat, 0));
    let heads = [page.t("rehearsal-column-seat")]
        .into_iter()
        .chain(page.skills().map(|(_, name)| name))
        .chain(["gap", "lines", "too-little"].map(|key| page.t(&format!("calibration-column-{key}"))));
    table(&Table {
        caption: page.t("calibration-seats.caption"),
        heads: heads.enumerate().map(|(at, name)| (name, at > 0)).collect(),
        groups: table::plain(ordered.into_iter().map(row).collect()),
        grid: true,
        ..Table::default()
    })
}
