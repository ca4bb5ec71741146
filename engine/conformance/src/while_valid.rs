//! While valid: each T falls between an A and the C that takes it back.

use std::collections::BTreeMap;

use crate::shape::Shape;
use crate::{Moment, Observation, Record};

/// Each T is an instance, fulfilled at once if an A of the same key came before and no C since, else violated.
#[derive(Clone, Debug, Default)]
pub(crate) struct WhileValid {
    /// By key, the latest A that no C has taken back.
    valid: BTreeMap<String, Moment>,
}

impl Shape for WhileValid {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        // An event with several atoms: T is judged by what was before it, and a C takes back only earlier A.
        if event.atoms.target {
            let leave = self.valid.get(event.key).copied().filter(|given| given.seq < now.seq);
            record.decide(event.key, now, leave);
        }
        if event.atoms.cancel {
            self.valid.remove(event.key);
        }
        if event.atoms.activation {
            self.valid.insert(event.key.to_owned(), now);
        }
    }
}
