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
    let (front, back): (Vec<usize>, Vec<usize>) = (0..seats.len()).partition(|at| seats[*at].kind == SeatKind::Agency);
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
    let mut best: Option<(Cost, Vec<[Option<usize>; ACROSS]>)> = None;
    for count in least..=least + SPARE_ROWS {
        let mut rows = vec![[None; ACROSS]; count];
        for (at, seat) in seats.iter().enumerate() {
            rows[at / ACROSS][at % ACROSS] = Some(*seat);
        }
        let cost = settle(&mut rows, why);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, rows));
        }
        if cost.0 == 0 {
            break;
        }
    }
    best.map_or_else(Vec::new, |(_, rows)| rows)
}

/// What a room costs: first pairs that touch, by their weight; then how many who control somebody have one table between.
type Cost = (u32, usize);

/// Swaps tables as long as that keeps more people apart.
fn settle(rows: &mut [[Option<usize>; ACROSS]], why: &dyn Fn(usize, usize) -> Option<Why>) -> Cost {
    let cost = |rows: &[[Option<usize>; ACROSS]]| {
        let touching = neighbours(rows).into_iter().filter_map(|(a, b)| why(a, b)).map(Why::weight).sum();
        let near = within(rows, 2).into_iter().filter(|(a, b)| why(*a, *b) == Some(Why::Control)).count();
        (touching, near)
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
    within(rows, 1)
}

/// Pairs of seats with no more than so many steps between their tables, in any direction.
fn within(rows: &[[Option<usize>; ACROSS]], steps: usize) -> Vec<(usize, usize)> {
    let tables: Vec<(usize, usize, usize)> = rows
        .iter()
        .enumerate()
        .flat_map(|(row, tables)| {
            tables.iter().enumerate().filter_map(move |(column, seat)| Some((row, column, (*seat)?)))
        })
        .collect();
    let mut pairs = Vec::new();
    for (nth, one) in tables.iter().enumerate() {
        let near = tables[nth + 1..].iter().filter(|t| t.0 - one.0 <= steps && t.1.abs_diff(one.1) <= steps);
        pairs.extend(near.map(|other| (one.2, other.2)));
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_kept_apart_never_touches() {
        let content = tavolo_acceptance::content("border-arrival");
        let all: Vec<&Seat> = content.case.seats.iter().collect();
        let cast: Vec<&Seat> = all.iter().copied().filter(|s| s.kind != SeatKind::Agency).collect();
        for seats in [&all, &cast] {
            let room = set(&content, seats);
            assert_eq!(room.rows.iter().flatten().flatten().count(), seats.len());
            assert!(room.left.is_empty(), "{:?}", room.left);
            assert_eq!(room.rows, set(&content, seats).rows);
        }
        let at = |room: &Room, id: &str| {
            let found = |at: usize| all[at].id.as_str() == id;
            let rows = room.rows.iter().enumerate();
            rows.flat_map(|(r, row)| row.iter().enumerate().map(move |(c, t)| (r, c, *t)))
                .find_map(|(r, c, t)| t.filter(|t| found(*t)).map(|_| (r, c)))
                .expect("a table")
        };
        let room = set(&content, &all);
        for (victim, other) in
            [("v-lioma", "t-zorine"), ("v-rinu", "t-korin"), ("v-bastim", "t-voice"), ("v-caleo", "t-voice")]
        {
            let (a, b) = (at(&room, victim), at(&room, other));
            assert!(a.0.abs_diff(b.0) > 1 || a.1.abs_diff(b.1) > 1, "{victim} {a:?}, {other} {b:?}");
        }
    }

    #[test]
    fn where_tables_cannot_keep_people_apart_it_is_said() {
        let content = tavolo_acceptance::content("border-arrival");
        let pair = |id: &str| content.case.seats.iter().find(|s| s.id.as_str() == id).expect("a seat");
        // Two seats alone find tables that do not touch; nobody at all gives an empty room.
        assert!(set(&content, &[pair("v-lioma"), pair("t-zorine")]).left.is_empty());
        assert!(set(&content, &[]).rows.is_empty());
        let near = vec![[Some(0), Some(1), None, None]];
        assert_eq!(neighbours(&near), [(0, 1)]);
    }
}
