//! Rules and duties: which are called upon, which are broken, which take long, which say nothing.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::ids::{DutyId, PersonId, RuleId};

use super::spread::{median, quartiles};
use super::{Grid, Run, count};
use crate::rehearsal::model::DutyRun;
use crate::rehearsal::summary::{DutyFigures, DutySummary, FixedLine, Outcome, RuleFigures, RuleSummary};
use crate::report::model::Status;

/// Of a rule that is broken, so many plays are named to be seen again.
const SEEN_AGAIN: usize = 3;

/// Rules by id.
pub(super) fn rules(grid: &Grid<'_>) -> Vec<RuleSummary> {
    let ids: BTreeSet<&RuleId> = grid.all().flat_map(|run| run.called.iter().chain(&run.silent)).collect();
    let rows = ids.into_iter().map(|rule| RuleSummary {
        rule: rule.clone(),
        by_skill: grid.each(|runs| {
            let broke: Vec<&&Run> = runs.iter().filter(|r| r.breaches.contains_key(rule)).collect();
            RuleFigures {
                runs: count(runs.len()),
                called: count(runs.iter().filter(|r| r.called.contains(rule)).count()),
                broken: count(broke.len()),
                breaches: broke.iter().filter_map(|r| r.breaches.get(rule)).map(|b| b.lines).sum(),
                seeds: broke.iter().map(|r| r.seed).take(SEEN_AGAIN).collect(),
            }
        }),
    });
    rows.collect()
}

/// Duties, the slowest first.
pub(super) fn duties(grid: &Grid<'_>) -> Vec<DutySummary> {
    let ids: BTreeSet<&DutyId> = grid.all().flat_map(|run| &run.duties).map(|line| &line.duty).collect();
    let mut rows: Vec<DutySummary> = ids
        .into_iter()
        .map(|duty| {
            let own = || grid.all().flat_map(|run| &run.duties).filter(|line| &line.duty == duty);
            DutySummary {
                duty: duty.clone(),
                limit: own().find_map(|line| line.limit),
                median: median(own().filter_map(used).collect()),
                by_skill: grid.each(|runs| figures(runs, duty)),
            }
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.median));
    rows
}

/// Time used, thousandths of the limit.
fn used(line: &DutyRun) -> Option<i64> {
    let (limit, _) = line.limit.filter(|(ms, _)| *ms > 0)?;
    let share = i128::from(line.used_ms?) * 1_000 / i128::from(limit);
    i64::try_from(share).ok()
}

fn figures(runs: &[&Run], duty: &DutyId) -> DutyFigures {
    let mut figures = DutyFigures::default();
    let mut times = Vec::new();
    for line in runs.iter().flat_map(|run| &run.duties).filter(|line| &line.duty == duty) {
        match outcome(line.status) {
            Outcome::Done => figures.done += 1,
            Outcome::Late => figures.late += 1,
            Outcome::Missed => figures.missed += 1,
            Outcome::WrongRole => figures.wrong_role += 1,
            Outcome::NotAssessed => figures.not_assessed += 1,
        }
        figures.lost += line.lost;
        times.extend(used(line));
    }
    times.sort_unstable();
    figures.used = quartiles(&times)
        .map(|(low, middle, high)| (count(times.len()), low, middle, high, times.last().copied().unwrap_or(high)));
    figures
}

/// Lines that came out the same in every run, of whatever skill.
pub(super) fn never_vary(grid: &Grid<'_>) -> Vec<FixedLine> {
    let runs = grid.all().count();
    let mut lines: BTreeMap<(&DutyId, Option<&PersonId>), Vec<Outcome>> = BTreeMap::new();
    for line in grid.all().flat_map(|run| &run.duties) {
        lines.entry((&line.duty, line.subject.as_ref())).or_default().push(outcome(line.status));
    }
    let fixed = lines.into_iter().filter_map(|((duty, subject), outcomes)| {
        let first = *outcomes.first()?;
        // A single run proves nothing; a line that a branch took out of some runs varies.
        let same = runs > 1 && outcomes.len() == runs && outcomes.iter().all(|o| *o == first);
        same.then(|| FixedLine { duty: duty.clone(), subject: subject.cloned(), status: first })
    });
    fixed.collect()
}

/// A status of a line without its reason.
pub(super) fn outcome(status: Status) -> Outcome {
    match status {
        // In time, if not in its place: rehearsals ask for no order.
        Status::Done | Status::OutOfOrder => Outcome::Done,
        Status::Late => Outcome::Late,
        Status::Missed => Outcome::Missed,
        Status::WrongRole => Outcome::WrongRole,
        // Breaches are lines of rules; a duty has none.
        Status::NotAssessed(_) | Status::Breached => Outcome::NotAssessed,
    }
}
