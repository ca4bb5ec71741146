//! Absence: A happens fewer than so many times.

use std::{collections::BTreeMap, num::NonZeroU32};

use crate::shape::Shape;
use crate::{Conclusion, Judgement, Moment, Observation, Record};

/// The nth A of a key, and each one after it, is an instance that is violated at once.
#[derive(Clone, Debug)]
pub(crate) struct Absence {
    count: NonZeroU32,
    seen: BTreeMap<String, u32>,
}

impl Absence {
    pub(crate) fn new(count: NonZeroU32) -> Self {
        Self { count, seen: BTreeMap::new() }
    }
}

impl Shape for Absence {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        if !event.atoms.activation {
            return;
        }
        let seen = self.seen.entry(event.key.to_owned()).or_default();
        *seen = seen.saturating_add(1);
        if *seen >= self.count.get() {
            record.decide(event.key, now, None);
        }
    }

    /// A prohibition that nothing activated was kept: staying away is what it asks for.
    fn judgement(&self, record: &Record) -> Judgement {
        let mut judgement = record.judgement();
        if judgement.conclusion == Conclusion::Vacuous {
            judgement.conclusion = Conclusion::Satisfied;
        }
        judgement
    }
}
