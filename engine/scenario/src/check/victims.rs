//! A victim can be recognised without a word from the victim, and most people in a mixed flow are no victims.

use std::collections::BTreeSet;

use super::{Context, Kind, code};
use crate::content::Content;
use crate::model::case::{Clue, Path, SubjectKind};

/// Cues without testimony that each victim needs.
const CUES: usize = 3;

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let case = &content.case;
    for (id, subject) in case.subjects() {
        for clue in &subject.recognised_by {
            if case.clues.get(clue).is_some_and(|clue| !without_testimony(clue)) {
                let problem = context.problem(code::ONLY_TESTIMONY, Kind::Person, id.as_str(), clue.as_str());
                context.error(problem.with("person", id).with("id", clue));
            }
        }
        if subject.is != SubjectKind::Victim {
            continue;
        }
        let cues = subject.recognised_by.iter().filter_map(|clue| case.clues.get(clue));
        let cues: BTreeSet<_> = cues.filter(|clue| without_testimony(clue)).map(|clue| &clue.id).collect();
        if cues.len() < CUES {
            let problem = context.problem(code::FEW_CUES, Kind::Person, id.as_str(), "recognised_by");
            context.error(problem.with("id", id).with("found", cues.len()).with("needed", CUES));
        }
    }
    let victims = case.victims().count();
    let decoys = case.subjects().count() - victims;
    if decoys <= victims
        && let Some(first) = case.victims().next()
    {
        let problem = context.problem(code::FEW_DECOYS, Kind::Person, first.as_str(), "subject");
        context.warn(problem.with("victims", victims).with("decoys", decoys));
    }
}

fn without_testimony(clue: &Clue) -> bool {
    clue.learn.iter().any(|path| !matches!(path, Path::Tell { .. }))
}
