//! How hard each seat is.

use std::collections::BTreeSet;

use tavolo_scenario::ids::SeatId;

use super::SeatDifficulty;
use crate::rehearsal::model::Run;
use crate::rehearsal::statistics::{graded, mean};
use crate::rehearsal::summary::Fraction;
use crate::report::model::TOO_LITTLE;

/// Judged seats.
pub(super) fn seats(by_skill: &[Vec<&Run>]) -> Vec<SeatDifficulty> {
    let ids: BTreeSet<&SeatId> = by_skill.iter().flatten().flat_map(|run| run.seats.keys()).collect();
    ids.into_iter().map(|seat| one(by_skill, seat)).collect()
}

fn one(by_skill: &[Vec<&Run>], seat: &SeatId) -> SeatDifficulty {
    let lines = |run: &Run| run.seats.get(seat).map(|score| score.lines);
    let counts = |runs: &[&Run]| runs.iter().filter_map(|run| lines(run)).map(i64::from).collect::<Vec<i64>>();
    let all: Vec<i64> = by_skill.iter().flat_map(|runs| counts(runs)).collect();
    let few = all.iter().filter(|count| **count < i64::from(TOO_LITTLE)).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    SeatDifficulty {
        seat: seat.clone(),
        standing: graded(by_skill, |run| run.seats.get(seat)?.thousandths()),
        lines: by_skill.iter().map(|runs| mean(&counts(runs))).collect(),
        too_little: Fraction(number(few), number(all.len())),
        apart: by_skill.iter().flatten().find_map(|run| run.apart.get(seat).copied()),
    }
}
