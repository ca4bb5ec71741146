//! Tables in rows. Agencies sit in front, the cast behind them with an empty row between; within a block whoever is to be kept
//! apart never sits side by side, behind one another or across a corner, as far as there are tables. The same seats always
//! give the same room: every step goes in the order of the case.

use tavolo_scenario::Content;
use tavolo_scenario::model::case::{Seat, SeatKind};

use super::apart::{Why, apart};

/// Tables in a row: as many as stay readable across a sheet.
pub(super) const ACROSS: usize = 4;

/// Rows that may be added to a block so that empty tables keep people apart.
const SPARE_ROWS: usize = 3;

/// A room with a seat of the list at some of its tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    /// Rows from the front, tables from the left; a table holds the place of a seat in the list.
    pub(super) rows: Vec<[Option<usize>; ACROSS]>,
    /// The row that stays empty between agencies and cast.
    pub(super) walkway: Option<usize>,
    /// Pairs that sit near one another all the same.
    pub(super) left: Vec<(usize, usize, Why)>,
}

/// Sets the tables for seats.
pub(super) fn set(content: &Content, seats: &[&Seat]) -> Room {
    let why = |a: usize, b: usize| apart(content, seats[a], seats[b]);
    let (front, back): (Vec<usize>, Vec<usize>) =
        (0..seats.len()).partition(|at| seats[*at].kind == SeatKind::Agency);
    let mut rows = block(&front, &why);
    let walkway = (!front.is_empty() && !back.is_empty()).then_some(rows.len());
    if walkway.is_some() {
        rows.push([None; ACROSS]);
    }
    rows.extend(block(&back, &why));
    let mut left = Vec::new();
    for (a, b) in neighbours(&rows) {
        if let Some(why) = why(a, b) {
            left.push((a.min(b), a.max(b), why));
        }
    }
    left.sort();
    Room { rows, walkway, left }
}

/// Rows for some seats: as few as keep apart whoever must be kept apart.
fn block(seats: &[usize], why: &dyn Fn(usize, usize) -> Option<Why>) -> Vec<[Option<usize>; ACROSS]> {
    let least = seats.len().div_ceil(ACROSS);
    let mut best: Option<(u32, Vec<[Option<usize>; ACROSS]>)> = None;
    for count in least..=least + SPARE_ROWS {
        let mut rows = vec![[None; ACROSS]; count];
        for (at, seat) in seats.iter().enumerate() {
            rows[at / ACROSS][at % ACROSS] = Some(*seat);
        }
        let cost = settle(&mut rows, why);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, rows));
        }
        if cost == 0 {
            break;
        }
    }
    best.map_or_else(Vec::new, |(_, rows)| rows)
}

/// Swaps tables as long as that keeps more people apart.
fn settle(rows: &mut [[Option<usize>; ACROSS]], why: &dyn Fn(usize, usize) -> Option<Why>) -> u32 {
    let cost = |rows: &[[Option<usize>; ACROSS]]| {
        neighbours(rows).into_iter().filter_map(|(a, b)| why(a, b)).map(Why::weight).sum::<u32>()
    };
    let tables = rows.len() * ACROSS;
    let mut least = cost(rows);
    loop {
        let before = least;
        for one in 0..tables {
            for other in one + 1..tables {
                let swap = |rows: &mut [[Option<usize>; ACROSS]]| {
                    let held = rows[one / ACROSS][one % ACROSS];
                    rows[one / ACROSS][one % ACROSS] = rows[other / ACROSS][other % ACROSS];
                    rows[other / ACROSS][other % ACROSS] = held;
                };
                swap(rows);
                let now = cost(rows);
                if now < least {
                    least = now;
                } else {
                    swap(rows);
                }
            }
        }
        if least == before {
            return least;
        }
    }
}

/// Pairs of seats at tables that touch: beside, behind, or across a corner.
fn neighbours(rows: &[[Option<usize>; ACROSS]]) -> Vec<(usize, usize)> {
    let at = |row: usize, column: Option<usize>| rows.get(row).and_then(|r| r.get(column?)).copied().flatten();
    let mut pairs = Vec::new();
    for (row, tables) in rows.iter().enumerate() {
        for (column, table) in tables.iter().enumerate() {
            let Some(one) = *table else { continue };
            let near = [(row, Some(column + 1)), (row + 1, column.checked_sub(1)), (row + 1, Some(column)), (row + 1, Some(column + 1))];
            pairs.extend(near.into_iter().filter_map(|(r, c)| Some((one, at(r, c)?))));
        }
    }
    pairs
}
