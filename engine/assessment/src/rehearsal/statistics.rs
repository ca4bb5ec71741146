//! How the figures come about: exact sums over runs, in a fixed order.
//!
//! | module | holds |
//! |---|---|
//! | `spread` | one measure over runs: mean, quartiles, extremes with their seeds |
//! | `pairs` | a skill against the next over equal seeds |
//! | `grades` | standings of team and objectives |
//! | `load`, `disclosure`, `norms`, `slips`, `persons` | the rest, a list of the summary each |

mod disclosure;
mod grades;
mod load;
mod norms;
mod pairs;
mod persons;
mod slips;
mod spread;

use std::collections::BTreeMap;

use super::model::{REHEARSAL_FORMAT, Rehearsal, Run};
use super::summary::{Bars, Pace, Plays, Summary};
use crate::load::{IDLE_BAR_MS, QUEUE_BAR};
use grades::BREACH_LOSS;
pub(super) use grades::graded;
pub(super) use spread::mean;
use spread::{own_bins, spread};

/// Runs by skill, in the order of the skills, each by seed.
struct Grid<'a> {
    by_skill: Vec<Vec<&'a Run>>,
}

impl<'a> Grid<'a> {
    fn of(rehearsal: &'a Rehearsal) -> Self {
        let runs_at = |skill: &String| {
            let mut runs: Vec<&Run> = rehearsal.runs.iter().filter(|r| &r.skill == skill).collect();
            runs.sort_by_key(|r| r.seed);
            runs
        };
        Self { by_skill: rehearsal.skills.iter().map(runs_at).collect() }
    }

    /// What is made of the runs of each skill.
    fn each<T>(&self, make: impl Fn(&[&'a Run]) -> T) -> Vec<T> {
        self.by_skill.iter().map(|runs| make(runs)).collect()
    }

    /// All runs, skill by skill.
    fn all(&self) -> impl Iterator<Item = &'a Run> {
        self.by_skill.iter().flatten().copied()
    }
}

impl Rehearsal {
    /// The figures. Runs of a skill that is not in [`Rehearsal::skills`] are left out.
    pub fn summary(&self) -> Summary {
        let grid = Grid::of(self);
        Summary {
            format: REHEARSAL_FORMAT,
            case: self.case.clone(),
            packs: self.packs.clone(),
            seeds: self.seeds.clone(),
            skills: self.skills.clone(),
            bars: Bars { idle_ms: IDLE_BAR_MS, queue: QUEUE_BAR, breach_loss: BREACH_LOSS },
            plays: grid.each(plays),
            pace: pace(&grid),
            team: grades::team(&grid),
            objectives: grades::objectives(&grid),
            load: load::load(&grid),
            words: load::words(&grid),
            disclosure: disclosure::disclosure(&grid),
            rules: norms::rules(&grid),
            duties: norms::duties(&grid),
            never_vary: norms::never_vary(&grid),
            recognition: persons::recognition(&grid),
            slips: slips::slips(&grid),
            walk_outs: persons::walk_outs(&grid),
        }
    }
}

fn plays(runs: &[&Run]) -> Plays {
    let mut endings = BTreeMap::new();
    for ending in runs.iter().filter_map(|r| r.ending.clone()) {
        *endings.entry(ending).or_insert(0) += 1;
    }
    let lengths: Vec<(i64, u64)> = runs.iter().map(|r| (r.exercise_ms, r.seed)).collect();
    Plays {
        runs: count(runs.len()),
        complete: count(runs.iter().filter(|r| r.complete).count()),
        endings,
        length: spread(&lengths, own_bins(&lengths)),
    }
}

fn pace(grid: &Grid<'_>) -> Pace {
    grid.all().fold(Pace::default(), |sum, run| Pace {
        runs: sum.runs + 1,
        entries: sum.entries.saturating_add(run.entries),
        decisions: sum.decisions.saturating_add(run.extra.decisions),
        micros: sum.micros.saturating_add(run.extra.micros),
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
