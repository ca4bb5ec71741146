//! Runs that nobody played, with the figures that a test gives them.

use std::collections::BTreeMap;

use tavolo_assessment::rehearsal::{Extra, Rehearsal, Run};
use tavolo_assessment::{Recognition, Score};

use crate::fixture::MINUTE;

/// A run of nothing but a team's score.
pub(crate) fn run(skill: &str, seed: u64, team: Score) -> Run {
    Run {
        seed,
        skill: skill.to_owned(),
        entries: 10,
        exercise_ms: 60 * MINUTE,
        complete: true,
        ending: None,
        team,
        objectives: Vec::new(),
        seats: BTreeMap::new(),
        apart: BTreeMap::new(),
        duties: Vec::new(),
        breaches: BTreeMap::new(),
        called: Vec::new(),
        silent: Vec::new(),
        recognition: Recognition::default(),
        subjects: BTreeMap::new(),
        load: Vec::new(),
        extra: Extra::default(),
    }
}

/// Runs of one case, at the skills `good` and `bad`.
pub(crate) fn rehearsal(runs: Vec<Run>) -> Rehearsal {
    let mut seeds: Vec<u64> = runs.iter().map(|r| r.seed).collect();
    seeds.sort_unstable();
    seeds.dedup();
    let skills = ["good", "bad"].map(str::to_owned).to_vec();
    Rehearsal { case: "made-up".into(), packs: vec!["base".into()], seeds, skills, runs }
}
