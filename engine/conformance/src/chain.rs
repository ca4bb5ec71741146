//! Chain response, its negation, and chain precedence: what comes right after, or right before.
//!
//! *Next* and *previous* are among the events observed under the same key. Whoever owns the events says by what is
//! observed which events those are: all, those of one role, or those about one person.

use std::collections::BTreeMap;

use crate::condition::{Facts, Pair};
use crate::response::Waiting;
use crate::shape::Shape;
use crate::{Moment, Observation, Record, Window};

/// Each A opens an instance that the next event settles, by being T or not.
#[derive(Clone, Debug)]
pub(crate) struct ChainResponse {
    window: Window,
    pair: Pair,
    wanted: bool,
    /// By key, the A that was the last event.
    last: BTreeMap<String, Waiting>,
}

impl ChainResponse {
    /// With `wanted` the next event must be a T, else it must not be one.
    pub(crate) fn new(window: Window, pair: Pair, wanted: bool) -> Self {
        Self { window, pair, wanted, last: BTreeMap::new() }
    }
}

impl Shape for ChainResponse {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        if let Some(waiting) = self.last.remove(event.key) {
            let is_target = event.atoms.target
                && self.window.admits(waiting.since, now)
                && self.pair.admits(&waiting.facts, &self.pair.of_t(event.data));
            if is_target == self.wanted {
                record.fulfil(waiting.index, now);
            } else {
                record.violate(waiting.index, now);
            }
        }
        if event.atoms.activation {
            let due_ms = self.window.due(now);
            let waiting = Waiting::begin(record, now, event, due_ms, (self.wanted, &self.pair));
            self.last.insert(event.key.to_owned(), waiting);
        }
    }
}

/// Each T is an instance, fulfilled at once if the event right before it is an A inside the window, else violated.
#[derive(Clone, Debug)]
pub(crate) struct ChainPrecedence {
    window: Window,
    pair: Pair,
    /// By key, the A that was the last event.
    last: BTreeMap<String, (Moment, Facts)>,
}

impl ChainPrecedence {
    pub(crate) fn new(window: Window, pair: Pair) -> Self {
        Self { window, pair, last: BTreeMap::new() }
    }
}

impl Shape for ChainPrecedence {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        let before = self.last.remove(event.key);
        if event.atoms.target {
            let proof = before.filter(|(moment, facts)| {
                self.window.admits(*moment, now) && self.pair.admits(facts, &self.pair.of_t(event.data))
            });
            record.decide(event.key, now, proof.map(|(moment, _)| moment));
        }
        if event.atoms.activation {
            self.last.insert(event.key.to_owned(), (now, self.pair.of_a(event.data)));
        }
    }
}
