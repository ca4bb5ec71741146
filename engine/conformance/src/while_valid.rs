//! While valid: each T falls between an A and the C that takes it back.

use std::collections::BTreeMap;

use crate::{Moment, Monitor, Observation, Record};

/// Each T is an instance, fulfilled at once if an A of the same key came before and no C since, else violated.
#[derive(Clone, Debug)]
pub(crate) struct WhileValid {
    /// By key, the latest A that no C has taken back.
    valid: BTreeMap<String, Moment>,
    record: Record,
}

impl WhileValid {
    pub(crate) fn new() -> Self {
        Self { valid: BTreeMap::new(), record: Record::new() }
    }
}

impl Monitor for WhileValid {
    fn observe(&mut self, observation: &Observation<'_>) {
        let Some(now) = self.record.arrive(observation) else {
            return;
        };
        // An event with several atoms: T is judged by what was before it, and a C takes back only earlier A.
        if observation.atoms.target {
            let leave = self.valid.get(observation.key).copied().filter(|given| given.seq < now.seq);
            self.record.decide(observation.key, now, leave);
        }
        if observation.atoms.cancel {
            self.valid.remove(observation.key);
        }
        if observation.atoms.activation {
            self.valid.insert(observation.key.to_owned(), now);
        }
    }

    fn record(&self) -> &Record {
        &self.record
    }

    fn record_mut(&mut self) -> &mut Record {
        &mut self.record
    }

    fn boxed_clone(&self) -> Box<dyn Monitor> {
        Box::new(self.clone())
    }
}
