//! Response: after each A comes a T.

use std::collections::{BTreeMap, VecDeque};

use crate::{Moment, Monitor, Observation, Record, Window};

/// Each A opens an instance that a later T of the same key fulfils if it comes inside the window.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    window: Window,
    consume: bool,
    /// Indices of instances by key, oldest first. As all have the same window, the oldest is due first; some at the
    /// front may have elapsed meanwhile.
    waiting: BTreeMap<String, VecDeque<usize>>,
    record: Record,
}

impl Response {
    /// With `consume` a T serves one instance only, the one due first.
    pub(crate) fn new(window: Window, consume: bool) -> Self {
        Self { window, consume, waiting: BTreeMap::new(), record: Record::new() }
    }

    fn answer(&mut self, key: &str, now: Moment) {
        let Some(queue) = self.waiting.get_mut(key) else {
            return;
        };
        while let Some(&index) = queue.front() {
            if let Some(since) = self.record.open_since(index) {
                // Too soon for the oldest is too soon for all.
                if !self.window.admits(since, now) {
                    return;
                }
                self.record.fulfil(index, now);
                if self.consume {
                    queue.pop_front();
                    return;
                }
            }
            queue.pop_front();
        }
    }
}

impl Monitor for Response {
    fn observe(&mut self, observation: &Observation<'_>) {
        let Some(now) = self.record.arrive(observation) else {
            return;
        };
        // The target first: an event that is both A and T does not answer itself.
        if observation.atoms.target {
            self.answer(observation.key, now);
        }
        if observation.atoms.activation {
            let due_ms = self.window.due(now);
            let index = self.record.open(observation.key, Some(now), due_ms);
            self.waiting.entry(observation.key.to_owned()).or_default().push_back(index);
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
