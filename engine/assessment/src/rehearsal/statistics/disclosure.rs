//! Who told something, and when. No mark may depend on it; the scores with and without it stand side by side to show it.

use std::collections::BTreeMap;

use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::SubjectKind;

use super::grades::standing_of;
use super::spread::mean;
use super::{Grid, Run, count};
use crate::rehearsal::model::SubjectRun;
use crate::rehearsal::summary::{DisclosureFigures, DisclosureSummary};

/// A minute of exercise time, ms.
const MINUTE: i64 = 60_000;

/// Subjects, victims first, then by id.
pub(super) fn disclosure(grid: &Grid<'_>) -> Vec<DisclosureSummary> {
    subjects(grid)
        .into_iter()
        .map(|(person, is)| DisclosureSummary {
            person: person.clone(),
            is,
            by_skill: grid.each(|runs| figures(runs, person)),
        })
        .collect()
}

/// Everybody whose treatment is assessed, victims first, then by id.
pub(super) fn subjects<'a>(grid: &Grid<'a>) -> Vec<(&'a PersonId, SubjectKind)> {
    let mut subjects: Vec<(&PersonId, SubjectKind)> =
        grid.all().flat_map(|run| &run.subjects).map(|(id, subject)| (id, subject.is)).collect();
    subjects.sort_by_key(|(id, is)| (*is, *id));
    subjects.dedup();
    subjects
}

fn figures(runs: &[&Run], person: &PersonId) -> DisclosureFigures {
    let own: Vec<&SubjectRun> = runs.iter().filter_map(|run| run.subjects.get(person)).collect();
    let first = |subject: &&SubjectRun| subject.told.iter().map(|(_, at)| *at).min();
    let score = |told: bool| {
        let chosen = own.iter().filter(|s| s.told.is_empty() != told).filter_map(|s| standing_of(&s.score));
        mean(&chosen.collect::<Vec<i64>>())
    };
    let mut figures = DisclosureFigures {
        runs: count(own.len()),
        silent: count(own.iter().filter(|s| s.told.is_empty()).count()),
        curve: curve(own.iter().filter_map(first)),
        clues: BTreeMap::new(),
        score_with: score(true),
        score_without: score(false),
        consents: BTreeMap::new(),
    };
    for subject in own {
        for (clue, _) in &subject.told {
            *figures.clues.entry(clue.clone()).or_default() += 1;
        }
        for (consent, given) in &subject.consents {
            let answers = figures.consents.entry(consent.clone()).or_default();
            if *given {
                answers.0 += 1;
            } else {
                answers.1 += 1;
            }
        }
    }
    figures
}

/// (minute, how many had told by its end), where that grows.
fn curve(first: impl Iterator<Item = i64>) -> Vec<(i64, u32)> {
    let mut by_minute: BTreeMap<i64, u32> = BTreeMap::new();
    for at in first {
        *by_minute.entry(at.div_euclid(MINUTE) + 1).or_default() += 1;
    }
    let mut sum = 0;
    let growing = by_minute.into_iter().map(|(minute, more)| {
        sum += more;
        (minute, sum)
    });
    growing.collect()
}
