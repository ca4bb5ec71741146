//! Alternate response: after each A comes a T before the next A.

use std::collections::BTreeMap;

use crate::condition::Pair;
use crate::response::Waiting;
use crate::shape::Shape;
use crate::{Moment, Observation, Record, Window};

/// Each A opens an instance that the next A of the same key violates, unless a T inside the window came between.
#[derive(Clone, Debug)]
pub(crate) struct AlternateResponse {
    window: Window,
    pair: Pair,
    /// By key, the latest A.
    latest: BTreeMap<String, Waiting>,
}

impl AlternateResponse {
    pub(crate) fn new(window: Window, pair: Pair) -> Self {
        Self { window, pair, latest: BTreeMap::new() }
    }
}

impl Shape for AlternateResponse {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        // The target first: an event that is both A and T answers the A before it.
        if event.atoms.target
            && let Some(waiting) = self.latest.get(event.key)
            && self.window.admits(waiting.since, now)
            && self.pair.admits(&waiting.facts, &self.pair.of_t(event.data))
        {
            record.fulfil(waiting.index, now);
        }
        if event.atoms.activation {
            if let Some(waiting) = self.latest.get(event.key) {
                record.violate(waiting.index, now);
            }
            let index = record.open(event.key, Some(now), self.window.due(now));
            let waiting = Waiting { index, since: now, facts: self.pair.of_a(event.data) };
            self.latest.insert(event.key.to_owned(), waiting);
        }
    }
}
