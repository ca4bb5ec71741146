//! Errors made on purpose: what they cost, and which findings go with them. Runs are compared within a skill only, since a
//! worse skill has more of everything.

use std::collections::{BTreeMap, BTreeSet};

use super::grades::standing_of;
use super::{Grid, Run, count};
use crate::rehearsal::summary::{SlipFinding, SlipSummary};
use crate::report::model::{Norm, Status};

/// So many findings are listed with a slip.
const SHOWN: usize = 5;
/// In fewer runs than this a finding and a slip may meet by chance.
const FEWEST: u32 = 3;
/// What meets less than a quarter more often than by chance is noise, thousandths.
const LEAST_LIFT: i64 = 1_250;

/// Slips, the costliest first.
pub(super) fn slips(grid: &Grid<'_>) -> Vec<SlipSummary> {
    let names: BTreeSet<&str> = grid.all().flat_map(|run| &run.extra.slips).map(|(_, name, _)| name.as_str()).collect();
    let found = grid.each(|runs| runs.iter().map(|run| findings(run)).collect::<Vec<_>>());
    let mut slips: Vec<SlipSummary> = names.into_iter().map(|name| one(grid, &found, name)).collect();
    slips.sort_by_key(|slip| std::cmp::Reverse(slip.loss));
    slips
}

fn one(grid: &Grid<'_>, found: &[Vec<BTreeSet<Norm>>], name: &str) -> SlipSummary {
    let mut seats = BTreeMap::new();
    for (seat, ..) in grid.all().flat_map(|run| &run.extra.slips).filter(|(_, slip, _)| slip == name) {
        *seats.entry(seat.clone()).or_insert(0) += 1;
    }
    SlipSummary {
        name: name.to_owned(),
        by_skill: grid.each(|runs| {
            (count(runs.iter().filter(|r| times(r, name) > 0).count()), runs.iter().map(|r| times(r, name)).sum())
        }),
        seats,
        loss: loss(grid, name),
        findings: with(grid, found, name),
    }
}

fn times(run: &Run, name: &str) -> u32 {
    count(run.extra.slips.iter().filter(|(_, slip, _)| slip == name).count())
}

/// Within each skill that has runs with and without it, the mean standing without less that with, weighed by runs with it.
fn loss(grid: &Grid<'_>, name: &str) -> Option<i64> {
    let (mut lost, mut weight) = (0_i128, 0_i128);
    for runs in &grid.by_skill {
        let standings = |with: bool| {
            let chosen = runs.iter().filter(|r| (times(r, name) > 0) == with);
            let values: Vec<i128> = chosen.filter_map(|r| standing_of(&r.team)).map(i128::from).collect();
            let n = i128::try_from(values.len()).unwrap_or(0);
            (n > 0).then(|| (values.iter().sum::<i128>(), n))
        };
        if let (Some((with, n)), Some((without, m))) = (standings(true), standings(false)) {
            lost += without * 1_000 * n / m - with * 1_000;
            weight += n;
        }
    }
    (weight > 0).then(|| i64::try_from(lost / weight).unwrap_or(0))
}

/// What a run lost points by.
fn findings(run: &Run) -> BTreeSet<Norm> {
    let failed = |status: Status| matches!(status, Status::Late | Status::Missed | Status::WrongRole);
    let duties = run.duties.iter().filter(|line| failed(line.status)).map(|line| Norm::Duty(line.duty.clone()));
    duties.chain(run.breaches.keys().map(|rule| Norm::Rule(rule.clone()))).collect()
}

/// Findings that meet the slip more often than they would by chance.
fn with(grid: &Grid<'_>, found: &[Vec<BTreeSet<Norm>>], name: &str) -> Vec<SlipFinding> {
    let mut meet: BTreeMap<&Norm, (u32, i64)> = BTreeMap::new();
    for (runs, found) in grid.by_skill.iter().zip(found) {
        let slipped: Vec<bool> = runs.iter().map(|run| times(run, name) > 0).collect();
        let with_slip = slipped.iter().filter(|s| **s).count();
        let mut here: BTreeMap<&Norm, (usize, usize)> = BTreeMap::new();
        for (norms, slipped) in found.iter().zip(&slipped) {
            for norm in norms {
                let (both, all) = here.entry(norm).or_default();
                *both += usize::from(*slipped);
                *all += 1;
            }
        }
        for (norm, (both, all)) in here {
            let (sum, expected) = meet.entry(norm).or_default();
            *sum += count(both);
            *expected += i64::try_from(with_slip * all * 1_000 / runs.len().max(1)).unwrap_or(0);
        }
    }
    let mut list: Vec<SlipFinding> = meet
        .into_iter()
        .filter(|(_, (runs, expected))| *runs >= FEWEST && *expected > 0)
        .map(|(of, (runs, expected))| SlipFinding {
            of: of.clone(),
            runs,
            expected,
            lift: i64::from(runs) * 1_000_000 / expected,
        })
        .collect();
    list.retain(|finding| finding.lift >= LEAST_LIFT);
    list.sort_by_key(|finding| (std::cmp::Reverse(finding.lift), std::cmp::Reverse(finding.runs)));
    list.truncate(SHOWN);
    list
}
