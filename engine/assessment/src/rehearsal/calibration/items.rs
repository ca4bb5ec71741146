//! Lines of duties as items of an examination: how easy each is, and whether better conduct gets more of it.
//!
//! Prohibitions are no items: a rule that nobody breaches does its work.

use std::collections::BTreeMap;

use tavolo_scenario::ids::{DutyId, PersonId};

use super::{Item, Reading};
use crate::rehearsal::model::{DutyRun, Run};
use crate::report::model::Status;

/// Below this an item hardly tells conduct apart, thousandths of a correlation.
const TELLING: i64 = 100;

/// Runs that are needed before anything is said of an item.
const ENOUGH: usize = 10;

/// In fewer plays of the best skill than one of so many an item is what is left after something went wrong.
const HARDLY_EVER: usize = 10;

/// A line in a run: place of the skill, what it got, and where the team stands without it, thousandths both.
struct Try {
    skill: usize,
    got: i64,
    rest: i64,
}

/// Items, the least telling first.
pub(super) fn items(by_skill: &[Vec<&Run>]) -> Vec<Item> {
    let mut tries: BTreeMap<(&DutyId, Option<&PersonId>), Vec<Try>> = BTreeMap::new();
    for (skill, run) in by_skill.iter().enumerate().flat_map(|(skill, runs)| runs.iter().map(move |run| (skill, run))) {
        for line in &run.duties {
            if let Some((got, rest)) = tried(run, line) {
                tries.entry((&line.duty, line.subject.as_ref())).or_default().push(Try { skill, got, rest });
            }
        }
    }
    let item = |((duty, subject), tries): ((&DutyId, Option<&PersonId>), Vec<Try>)| Item {
        duty: duty.clone(),
        subject: subject.cloned(),
        n: u32::try_from(tries.len()).unwrap_or(u32::MAX),
        easiness: mean(tries.iter().map(|t| t.got)).unwrap_or(0),
        by_skill: (0..by_skill.len())
            .map(|skill| mean(tries.iter().filter(|t| t.skill == skill).map(|t| t.got)))
            .collect(),
        correlation: correlation(&tries),
        discrimination: discrimination(&tries),
        reading: if aftermath(by_skill, &tries) { Reading::Aftermath } else { reading(&tries) },
    };
    let mut items: Vec<Item> = tries.into_iter().map(item).collect();
    items.sort_by_key(|item| (item.reading, item.correlation));
    items
}

/// What a line got of its points, and the team of the others; none where it was not assessed, or there are no others.
fn tried(run: &Run, line: &DutyRun) -> Option<(i64, i64)> {
    if matches!(line.status, Status::NotAssessed(_)) || line.max <= 0 {
        return None;
    }
    let got = line.max - line.lost;
    let (others_got, others_max) = (run.team.got - run.team.penalty - got, run.team.max - line.max);
    (others_max > 0).then(|| (got * 1_000 / line.max, others_got.max(0) * 1_000 / others_max))
}

/// Whether only plays that went wrong before have this line. To compare conduct by it is to compare bad plays with worse ones.
fn aftermath(by_skill: &[Vec<&Run>], tries: &[Try]) -> bool {
    let Some((best, others)) = by_skill.split_first() else { return false };
    let at_best = tries.iter().filter(|t| t.skill == 0).count();
    !others.is_empty() && at_best * HARDLY_EVER < best.len()
}

fn reading(tries: &[Try]) -> Reading {
    let first = tries.first().map(|t| t.got);
    match correlation(tries) {
        _ if tries.len() < ENOUGH => Reading::Unknown,
        _ if tries.iter().all(|t| Some(t.got) == first) => Reading::Fixed,
        Some(r) if r <= -TELLING => Reading::Reversed,
        Some(r) if r >= TELLING => Reading::Telling,
        Some(_) => Reading::Weak,
        None => Reading::Unknown,
    }
}

/// Mean, rounded half up; none of nothing.
fn mean(values: impl Iterator<Item = i64>) -> Option<i64> {
    let (n, sum) = values.fold((0_i64, 0_i64), |(n, sum), value| (n + 1, sum + value));
    (n > 0).then(|| (2 * sum + n).div_euclid(2 * n))
}

/// Pearson's, in whole numbers.
fn correlation(tries: &[Try]) -> Option<i64> {
    let n = i128::try_from(tries.len()).ok()?;
    let pairs = || tries.iter().map(|t| (i128::from(t.got), i128::from(t.rest)));
    let (got, rest) = pairs().fold((0, 0), |(x, y), pair| (x + pair.0, y + pair.1));
    // n² times covariance and variances, so that whole numbers are exact.
    let together = n * pairs().map(|(x, y)| x * y).sum::<i128>() - got * rest;
    let of_got = n * pairs().map(|(x, _)| x * x).sum::<i128>() - got * got;
    let of_rest = n * pairs().map(|(_, y)| y * y).sum::<i128>() - rest * rest;
    let apart = of_got * of_rest;
    if apart <= 0 {
        return None;
    }
    let root = apart.isqrt().max(1);
    i64::try_from(together * 1_000 / root).ok().map(|r| r.clamp(-1_000, 1_000))
}

/// Upper less lower group, 27 % of the runs each (Kelley 1939).
fn discrimination(tries: &[Try]) -> Option<i64> {
    if tries.len() < ENOUGH {
        return None;
    }
    let mut ordered: Vec<&Try> = tries.iter().collect();
    ordered.sort_by_key(|t| t.rest);
    let group = (ordered.len() * 27).div_ceil(100);
    let lower = mean(ordered.iter().take(group).map(|t| t.got))?;
    let upper = mean(ordered.iter().rev().take(group).map(|t| t.got))?;
    Some(upper - lower)
}
