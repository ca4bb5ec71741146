//! Cues: when a clue about a subject first became perceivable to a function.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Path;
use tavolo_scenario::model::condition::Condition;
use tavolo_session::{Event, State};

use crate::report::model::Moment;

/// A clue that became perceivable to a person.
#[derive(Clone, Debug)]
pub(crate) struct CueSeen {
    pub(crate) person: PersonId,
    pub(crate) clue: ClueId,
    pub(crate) at: Moment,
}

impl CueSeen {
    pub(crate) fn of(event: &Event, at: Moment) -> Option<Self> {
        match event {
            Event::CueAvailable { person, clue } => Some(Self { person: person.clone(), clue: clue.clone(), at }),
            _ => None,
        }
    }
}

/// Clues about a subject that show one of these indicators.
pub(crate) fn clues_showing<'a>(
    content: &'a Content,
    subject: Option<&'a PersonId>,
    indicators: &'a [&'a IndicatorId],
) -> impl Iterator<Item = &'a ClueId> {
    content
        .case
        .clues
        .iter()
        .filter(move |(_, c)| subject.is_none() || c.about.as_ref() == subject)
        .filter(move |(_, c)| c.shows.iter().any(|s| indicators.contains(&s)))
        .map(|(id, _)| id)
}

/// Whether somebody could have gone to look: a clue is withheld only where nothing that was played could have shown it.
pub(crate) fn could_be_found(content: &Content, end: &State, raised: &BTreeSet<FlagId>, clue: &ClueId) -> bool {
    let Some(clue) = content.case.clues.get(clue) else { return false };
    clue.learn.iter().any(|path| match path {
        Path::Look { when, .. } => when.as_ref().is_none_or(|c| could_hold(c, raised)),
        Path::Witness { inject, .. } => end.fired.contains_key(inject),
        Path::Hear { sentence } => end.utterances.iter().any(|u| u.sentence.as_ref() == Some(sentence)),
        Path::Search { .. } | Path::Read { .. } | Path::Tell { .. } | Path::Find { .. } => true,
    })
}

/// A condition that waits for a flag which never went up could not hold.
fn could_hold(condition: &Condition, raised: &BTreeSet<FlagId>) -> bool {
    match condition {
        Condition::Flag(flag) => raised.contains(flag),
        Condition::All(list) => list.iter().all(|c| could_hold(c, raised)),
        Condition::Any(list) => list.iter().any(|c| could_hold(c, raised)),
        _ => true,
    }
}
