//! Existence: A happens at least so many times.

use std::num::NonZeroU32;

use crate::{Monitor, Observation, Record, State};

/// The whole case is the one instance, open from the start and fulfilled by the nth A of whatever key.
#[derive(Clone, Debug)]
pub(crate) struct Existence {
    missing: u32,
    /// An event observed under several keys is still one event.
    last_counted: Option<u64>,
    whole_case: usize,
    record: Record,
}

impl Existence {
    pub(crate) fn new(count: NonZeroU32) -> Self {
        let mut record = Record::new();
        let whole_case = record.open("", None, None);
        Self { missing: count.get(), last_counted: None, whole_case, record }
    }
}

impl Monitor for Existence {
    fn observe(&mut self, observation: &Observation<'_>) {
        let Some(now) = self.record.arrive(observation) else {
            return;
        };
        if !observation.atoms.activation || self.last_counted == Some(now.seq) {
            return;
        }
        self.last_counted = Some(now.seq);
        self.missing = self.missing.saturating_sub(1);
        if self.missing == 0 {
            self.record.fulfil(self.whole_case, now);
        }
    }

    /// What exists cannot cease to have existed.
    fn state(&self) -> State {
        match self.record.state() {
            State::TemporarilySatisfied => State::PermanentlySatisfied,
            state => state,
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
