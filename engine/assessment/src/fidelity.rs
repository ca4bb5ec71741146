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
#[derive(Debug, Default)]
pub(crate) struct FidelityTrace {
    by: BTreeMap<PersonId, (u32, u32)>,
}

impl FidelityTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, event: &Event, stamp: Stamp) {
        let Event::Rendered { by, faithful, .. } = event else { return };
        let renders = content.function_of(by).is_some_and(|f| content.law.only_renders(f));
        if renders && trainee(content, by) && stamp.evidence >= ENOUGH {
            let (rendered, true_to) = self.by.entry(by.clone()).or_default();
            *rendered += 1;
            *true_to += u32::from(*faithful);
        }
    }

    /// How faithful each was.
    pub(crate) fn results(self) -> Vec<Fidelity> {
        let one = |(person, (rendered, faithful))| Fidelity { person, rendered, faithful };
        self.by.into_iter().map(one).collect()
    }
}
