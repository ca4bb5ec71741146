//! Who knew what since when, and who could have.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_session::Event;

use crate::report::model::{ClueHistory, Moment};

/// First moments at which persons could know, and knew.
#[derive(Debug, Default)]
pub(crate) struct KnowledgeTrace {
    knew: BTreeMap<(ClueId, PersonId), i64>,
    could: BTreeMap<(ClueId, PersonId), i64>,
}

impl KnowledgeTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, event: &Event, at: Moment) {
        let (map, person, clue) = match event {
            Event::Learned { person, clue, .. } => (&mut self.knew, person, clue),
            Event::CueAvailable { person, clue } => (&mut self.could, person, clue),
            _ => return,
        };
        map.entry((clue.clone(), person.clone())).or_insert(at.exercise_ms);
    }

    /// Histories of every clue, for persons of agencies; what somebody knew from the start counts from 0.
    pub(crate) fn histories(&self, content: &Content) -> Vec<ClueHistory> {
        content
            .case
            .clues
            .iter()
            .map(|(id, clue)| {
                let agency = |p: &PersonId| content.function_of(p).is_some();
                let held = content.case.cast.iter().filter(|(_, p)| p.knows.contains(id)).map(|(p, _)| (p.clone(), 0));
                let learnt = self.knew.iter().filter(|((c, _), _)| c == id).map(|((_, p), at)| (p.clone(), *at));
                let mut knew: Vec<(PersonId, i64)> = held.chain(learnt).filter(|(p, _)| agency(p)).collect();
                knew.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
                let mut could: Vec<(PersonId, i64)> = self
                    .could
                    .iter()
                    .filter(|((c, p), _)| c == id && agency(p) && !knew.iter().any(|(k, _)| k == p))
                    .map(|((_, p), at)| (p.clone(), *at))
                    .collect();
                could.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
                ClueHistory {
                    clue: id.clone(),
                    about: clue.about.clone(),
                    knew,
                    could,
                    functions: Vec::new(),
                    could_since: None,
                }
            })
            .collect()
    }
}
