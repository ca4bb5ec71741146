//! Victims told from others, and who walked out.

use super::disclosure::subjects;
use super::spread::median;
use super::{Grid, Run};
use crate::rehearsal::summary::{Fraction, RecognitionSummary, WalkOutSummary};

/// Subjects, victims first: how often each was taken for what the person is not.
pub(super) fn recognition(grid: &Grid<'_>) -> Vec<RecognitionSummary> {
    let rows = subjects(grid).into_iter().map(|(person, is)| RecognitionSummary {
        person: person.clone(),
        is,
        wrong: grid.each(|runs| {
            let seen = |run: &&&Run| {
                run.recognition.victims_missed.contains(person) || run.recognition.others_flagged.contains(person)
            };
            Fraction(whole(runs.iter().filter(seen).count()), whole(runs.len()))
        }),
    });
    rows.collect()
}

/// Those who left in some run.
pub(super) fn walk_outs(grid: &Grid<'_>) -> Vec<WalkOutSummary> {
    let rows = subjects(grid).into_iter().map(|(person, _)| WalkOutSummary {
        person: person.clone(),
        by_skill: grid.each(|runs| {
            let left: Vec<i64> = runs.iter().filter_map(|run| run.subjects.get(person)?.left).collect();
            (Fraction(whole(left.len()), whole(runs.len())), median(left))
        }),
    });
    rows.filter(|row| row.by_skill.iter().any(|(share, _)| share.0 > 0)).collect()
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
