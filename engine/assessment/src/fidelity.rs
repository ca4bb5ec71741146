//! Who renders what others say is judged by faithfulness alone.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_session::Event;

use crate::due::trainee;
use crate::evidence::ENOUGH;
use crate::report::model::Fidelity;
use crate::trace::Stamp;

/// Renderings by those who are judged by them.
#[derive(Clone, Debug, Default)]
pub(crate) struct FidelityTrace {
    all: Vec<Rendering>,
}

#[derive(Clone, Debug)]
struct Rendering {
    by: PersonId,
    faithful: bool,
    said: Option<u32>,
    evidence: i64,
}

impl FidelityTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, event: &Event, stamp: Stamp) {
        let Event::Rendered { by, faithful, .. } = event else { return };
        let renders = content.function_of(by).is_some_and(|f| content.law.only_renders(f));
        if renders && trainee(content, by) {
            let (said, evidence) = (stamp.said, stamp.evidence);
            self.all.push(Rendering { by: by.clone(), faithful: *faithful, said, evidence });
        }
    }

    /// What comes of an utterance is as sure as that turned out to be.
    pub(crate) fn reweigh(&mut self, utterance: u32, evidence: i64) {
        let own = self.all.iter_mut().filter(|rendering| rendering.said == Some(utterance));
        own.for_each(|rendering| rendering.evidence = evidence);
    }

    /// How faithful each was.
    pub(crate) fn results(&self) -> Vec<Fidelity> {
        let mut by: BTreeMap<&PersonId, (u32, u32)> = BTreeMap::new();
        for rendering in self.all.iter().filter(|rendering| rendering.evidence >= ENOUGH) {
            let (rendered, true_to) = by.entry(&rendering.by).or_default();
            *rendered += 1;
            *true_to += u32::from(rendering.faithful);
        }
        let one =
            |(person, (rendered, faithful)): (&PersonId, _)| Fidelity { person: person.clone(), rendered, faithful };
        by.into_iter().map(one).collect()
    }
}
