//! Response and its negation: after each A comes a T, or comes none.

use std::collections::{BTreeMap, VecDeque};

use crate::condition::{Facts, Pair};
use crate::shape::Shape;
use crate::{Moment, Observation, Record, Window};

/// Each A opens an instance that a later T of the same key settles if it comes inside the window.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    window: Window,
    pair: Pair,
    wanted: bool,
    consume: bool,
    /// By key, oldest first. As all have the same window, the oldest is due first; some may have elapsed meanwhile.
    waiting: BTreeMap<String, VecDeque<Waiting>>,
}

/// An instance that a T may settle.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) index: usize,
    pub(crate) since: Moment,
    pub(crate) facts: Facts,
}

impl Waiting {
    /// An A has come: its instance is open if its T is wanted, and holds as long as it stays away if not.
    pub(crate) fn begin(
        record: &mut Record,
        now: Moment,
        event: &Observation<'_>,
        due_ms: Option<i64>,
        (wanted, pair): (bool, &Pair),
    ) -> Self {
        let index =
            if wanted { record.open(event.key, Some(now), due_ms) } else { record.hold(event.key, Some(now), due_ms) };
        Self { index, since: now, facts: pair.of_a(event.data) }
    }
}

impl Response {
    /// A T fulfils; with `consume` one instance only, the one due first.
    pub(crate) fn wanted(window: Window, pair: Pair, consume: bool) -> Self {
        Self { window, pair, wanted: true, consume, waiting: BTreeMap::new() }
    }

    /// A T violates.
    pub(crate) fn unwanted(window: Window, pair: Pair) -> Self {
        Self { window, pair, wanted: false, consume: false, waiting: BTreeMap::new() }
    }

    fn settle(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        let Some(queue) = self.waiting.get_mut(event.key) else { return };
        // Too soon for the oldest is too soon for all.
        if queue.front().is_none_or(|oldest| !self.window.is_ripe(oldest.since, now)) {
            return;
        }
        let facts = self.pair.of_t(event.data);
        let mut spent = false;
        queue.retain(|waiting| {
            if !record.is_open(waiting.index) {
                return false;
            }
            if spent || !self.window.admits(waiting.since, now) || !self.pair.admits(&waiting.facts, &facts) {
                return true;
            }
            spent = self.consume;
            if self.wanted {
                record.fulfil(waiting.index, now);
            } else {
                record.violate(waiting.index, now);
            }
            false
        });
    }
}

impl Shape for Response {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        // The target first: an event that is both A and T does not answer itself.
        if event.atoms.target {
            self.settle(record, now, event);
        }
        if event.atoms.activation {
            let due_ms = self.window.due(now);
            let waiting = Waiting::begin(record, now, event, due_ms, (self.wanted, &self.pair));
            match self.waiting.get_mut(event.key) {
                Some(queue) => queue.push_back(waiting),
                None => drop(self.waiting.insert(event.key.to_owned(), VecDeque::from([waiting]))),
            }
        }
    }
}
