//! Absence: A happens fewer than so many times.

use std::{collections::BTreeMap, num::NonZeroU32};

use crate::{Conclusion, Judgement, Monitor, Observation, Record};

/// The nth A of a key, and each one after it, is an instance that is violated at once.
#[derive(Clone, Debug)]
pub(crate) struct Absence {
    count: NonZeroU32,
    seen: BTreeMap<String, u32>,
    record: Record,
}

impl Absence {
    pub(crate) fn new(count: NonZeroU32) -> Self {
        Self { count, seen: BTreeMap::new(), record: Record::new() }
    }
}

impl Monitor for Absence {
    fn observe(&mut self, observation: &Observation<'_>) {
        let Some(now) = self.record.arrive(observation) else {
            return;
        };
        if !observation.atoms.activation {
            return;
        }
        let seen = self.seen.entry(observation.key.to_owned()).or_default();
        *seen = seen.saturating_add(1);
        if *seen >= self.count.get() {
            self.record.decide(observation.key, now, None);
        }
    }

    /// A prohibition that nothing activated was kept: staying away is what it asks for.
    fn judgement(&self) -> Judgement {
        let mut judgement = self.record.judgement();
        if judgement.conclusion == Conclusion::Vacuous {
            judgement.conclusion = Conclusion::Satisfied;
        }
        judgement
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
