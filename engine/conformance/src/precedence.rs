//! Precedence: before each T came an A.

use std::collections::{BTreeMap, VecDeque};

use crate::{Moment, Monitor, Observation, Record, Window};

/// Each T is an instance, fulfilled at once if an earlier A of the same key is in the window, else violated.
#[derive(Clone, Debug)]
pub(crate) struct Precedence {
    window: Window,
    /// By key, oldest first: the latest A that is old enough, and after it those that are not yet.
    earlier: BTreeMap<String, VecDeque<Moment>>,
    record: Record,
}

impl Precedence {
    pub(crate) fn new(window: Window) -> Self {
        Self { window, earlier: BTreeMap::new(), record: Record::new() }
    }

    /// The latest A that gives leave to a T at `now`.
    fn leave(&mut self, key: &str, now: Moment) -> Option<Moment> {
        let queue = self.earlier.get_mut(key)?;
        // An A that is old enough makes all older ones useless: they only go out of date sooner.
        while queue.get(1).is_some_and(|&next| self.window.is_ripe(next, now)) {
            queue.pop_front();
        }
        queue.front().copied().filter(|&latest| self.window.admits(latest, now))
    }
}

impl Monitor for Precedence {
    fn observe(&mut self, observation: &Observation<'_>) {
        let Some(now) = self.record.arrive(observation) else {
            return;
        };
        // The target first: an event that is both A and T does not precede itself.
        if observation.atoms.target {
            let leave = self.leave(observation.key, now);
            self.record.decide(observation.key, now, leave);
        }
        if observation.atoms.activation {
            self.earlier.entry(observation.key.to_owned()).or_default().push_back(now);
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
