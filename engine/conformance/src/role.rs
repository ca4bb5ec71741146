//! Role: each A is done by a role that may.

use crate::{Monitor, Observation, Record};

/// Each A is an instance, decided at once by its actor's role.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    record: Record,
}

impl Role {
    pub(crate) fn new() -> Self {
        Self { record: Record::new() }
    }
}

impl Monitor for Role {
    fn observe(&mut self, observation: &Observation<'_>) {
        let Some(now) = self.record.arrive(observation) else {
            return;
        };
        if observation.atoms.activation {
            let proof = observation.atoms.role_allowed.then_some(now);
            self.record.decide(observation.key, now, proof);
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
