//! Standings of the team and of each objective.

use super::pairs::step;
use super::spread::{mean, spread};
use super::{Grid, Run};
use crate::rehearsal::model::ObjectiveRun;
use crate::rehearsal::summary::{Graded, Measure, ObjectiveSummary, Ratings};
use crate::report::model::Score;
use tavolo_scenario::ids::ObjectiveId;

/// What a breach takes off the standing of an objective that only prohibitions guard, thousandths.
pub(super) const BREACH_LOSS: i64 = 200;

/// The team's score as a standing.
pub(super) fn team(grid: &Grid<'_>) -> Graded {
    graded(&grid.by_skill, |run| standing_of(&run.team))
}

/// Objectives in the order of the case.
pub(super) fn objectives(grid: &Grid<'_>) -> Vec<ObjectiveSummary> {
    let mut ids: Vec<&ObjectiveId> = Vec::new();
    for objective in grid.all().flat_map(|run| &run.objectives) {
        if !ids.contains(&&objective.id) {
            ids.push(&objective.id);
        }
    }
    ids.into_iter().map(|id| one(grid, id)).collect()
}

fn one(grid: &Grid<'_>, id: &ObjectiveId) -> ObjectiveSummary {
    let measure = measure(grid, id);
    let ratings = |runs: &[&Run]| {
        runs.iter().filter_map(|run| own(run, id)).fold(Ratings::default(), |mut ratings, objective| {
            ratings.count(objective.rating);
            ratings
        })
    };
    let breaches = |runs: &[&Run]| {
        let counts: Vec<i64> = runs.iter().filter_map(|r| own(r, id)).map(|o| i64::from(o.breaches)).collect();
        mean(&counts)
    };
    ObjectiveSummary {
        id: id.clone(),
        measure,
        standing: graded(&grid.by_skill, |run| standing(own(run, id)?, measure)),
        ratings: grid.each(ratings),
        breaches: grid.each(breaches),
    }
}

fn own<'a>(run: &'a Run, id: &ObjectiveId) -> Option<&'a ObjectiveRun> {
    run.objectives.iter().find(|o| &o.id == id)
}

/// Points, where any run has a line of a duty for the objective.
fn measure(grid: &Grid<'_>, id: &ObjectiveId) -> Measure {
    let has_lines = |o: &ObjectiveRun| o.score.lines > 0 || o.score.not_assessed > 0;
    let points = grid.all().filter_map(|run| own(run, id)).any(has_lines);
    if points { Measure::Points } else { Measure::Breaches }
}

/// What falls when conduct gets worse. Where nothing called upon a prohibition, keeping it says nothing.
fn standing(objective: &ObjectiveRun, measure: Measure) -> Option<i64> {
    match measure {
        Measure::Points => standing_of(&objective.score),
        Measure::Breaches => objective
            .called
            .then(|| 1_000_i64.saturating_sub(i64::from(objective.breaches).saturating_mul(BREACH_LOSS)).max(0)),
    }
}

/// Thousandths of the points that could be got.
pub(super) fn standing_of(score: &Score) -> Option<i64> {
    score.thousandths()
}

/// Spreads by skill, and each skill against the next.
pub(in crate::rehearsal) fn graded(by_skill: &[Vec<&Run>], standing: impl Fn(&Run) -> Option<i64>) -> Graded {
    let of = |runs: &Vec<&Run>| runs.iter().filter_map(|run| Some((standing(run)?, run.seed))).collect();
    let values: Vec<Vec<(i64, u64)>> = by_skill.iter().map(of).collect();
    Graded {
        spreads: values.iter().map(|values| spread(values, (0, 1_000))).collect(),
        steps: values.windows(2).map(|pair| step(&pair[0], &pair[1])).collect(),
    }
}
