//! What the results of seats depend on: a layout of skill, seat and seed, each combination once, and how much of the squared
//! differences from the mean goes with which (main effects, and the one interaction that instructors ask about). Seats that only
//! interpret are left out: their lines are renderings, of another kind than duties, and would pass for an easier seat.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::ids::SeatId;

use super::Luck;
use crate::rehearsal::model::Run;
use crate::report::model::TOO_LITTLE;

/// Results by skill, seat and seed, thousandths.
type Results<'a> = BTreeMap<(usize, &'a SeatId, u64), i64>;

/// Parts of the variation; nothing where fewer than two skills, seats and seeds have all their results.
pub(super) fn luck(by_skill: &[Vec<&Run>]) -> Luck {
    let mut results = Results::new();
    for (skill, runs) in by_skill.iter().enumerate() {
        for run in runs {
            let shares = run.seats.iter().filter_map(|(seat, score)| Some((seat, score.thousandths()?)));
            results.extend(shares.map(|(seat, share)| ((skill, seat, run.seed), share)));
        }
    }
    let seeds: BTreeSet<u64> = results.keys().map(|(_, _, seed)| *seed).collect();
    let seeds: Vec<u64> =
        seeds.into_iter().filter(|seed| by_skill.iter().all(|runs| runs.iter().any(|run| run.seed == *seed))).collect();
    let seats: BTreeSet<&SeatId> = results.keys().map(|(_, seat, _)| *seat).collect();
    let whole = |seat: &&SeatId| {
        (0..by_skill.len()).all(|skill| seeds.iter().all(|seed| results.contains_key(&(skill, *seat, *seed))))
    };
    let apart = |seat: &&SeatId| by_skill.iter().flatten().any(|run| run.apart.contains_key(*seat));
    let compared = seats.into_iter().filter(whole).filter(|seat| !apart(seat));
    let seats: Vec<&SeatId> = compared.filter(|seat| asked_enough(by_skill, seat)).collect();
    if by_skill.len() < 2 || seats.len() < 2 || seeds.len() < 2 {
        return Luck::default();
    }
    results.retain(|(_, seat, seed), _| seats.contains(seat) && seeds.contains(seed));
    parts(&results, (by_skill.len(), seats.len(), seeds.len()))
}

/// Whether a seat has enough lines in the mean to show a share of it: of two lines everything is luck.
fn asked_enough(by_skill: &[Vec<&Run>], seat: &SeatId) -> bool {
    let lines = by_skill.iter().flatten().filter_map(|run| run.seats.get(seat)).map(|score| score.lines);
    let (runs, sum) = lines.fold((0_u32, 0_u32), |(runs, sum), lines| (runs + 1, sum.saturating_add(lines)));
    sum >= runs.saturating_mul(TOO_LITTLE)
}

fn parts(results: &Results<'_>, (skills, seats, seeds): (usize, usize, usize)) -> Luck {
    let wide = |count: usize| i128::try_from(count).unwrap_or(i128::MAX);
    let n = wide(results.len());
    let total: i128 = results.values().map(|x| i128::from(*x)).sum();
    // Everything is taken n times, so that whole numbers are exact.
    let whole = n * results.values().map(|x| i128::from(*x).pow(2)).sum::<i128>() - total.pow(2);
    if whole <= 0 {
        return Luck::default();
    }
    let between =
        |levels: usize, sums: Vec<i128>| wide(levels) * sums.iter().map(|s| s.pow(2)).sum::<i128>() - total.pow(2);
    let skill = between(skills, sums(results, |(skill, _, _)| skill));
    let seat = between(seats, sums(results, |(_, seat, _)| seat));
    let seed = between(seeds, sums(results, |(_, _, seed)| seed));
    let cells = between(skills * seats, sums(results, |(skill, seat, _)| (skill, seat)));
    let skill_and_seat = cells - skill - seat;
    let share = |part: i128| i64::try_from((2 * part * 1_000 + whole).div_euclid(2 * whole)).unwrap_or(0);
    Luck {
        seats: u32::try_from(seats).unwrap_or(u32::MAX),
        seeds: u32::try_from(seeds).unwrap_or(u32::MAX),
        skill: share(skill),
        seat: share(seat),
        skill_and_seat: share(skill_and_seat),
        seed: share(seed),
        rest: share(whole - cells - seed),
    }
}

fn sums<'a, K: Ord>(results: &Results<'a>, by: impl Fn((usize, &'a SeatId, u64)) -> K) -> Vec<i128> {
    let mut sums: BTreeMap<K, i128> = BTreeMap::new();
    for (at, value) in results {
        *sums.entry(by(*at)).or_default() += i128::from(*value);
    }
    sums.into_values().collect()
}
