//! Responded existence and its negation: with each A there is a T, or is none, before or after.

use std::collections::BTreeMap;

use crate::condition::{Facts, Pair};
use crate::response::Waiting;
use crate::shape::Shape;
use crate::{Moment, Observation, Record};

/// Each A is an instance that any other T of the same key settles, wherever it stands.
#[derive(Clone, Debug)]
pub(crate) struct RespondedExistence {
    pair: Pair,
    wanted: bool,
    /// By key, the A that no T has settled.
    waiting: BTreeMap<String, Vec<Waiting>>,
    /// By key, each T so far; without conditions over both events two are enough, as an event is no other to itself.
    targets: BTreeMap<String, Vec<(Moment, Facts)>>,
}

impl RespondedExistence {
    /// With `wanted` there must be a T, else there must be none.
    pub(crate) fn new(pair: Pair, wanted: bool) -> Self {
        Self { pair, wanted, waiting: BTreeMap::new(), targets: BTreeMap::new() }
    }

    fn answer(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        let Some(waiting) = self.waiting.get_mut(event.key) else { return };
        let facts = self.pair.of_t(event.data);
        waiting.retain(|asks| {
            if asks.since.seq == now.seq || !self.pair.admits(&asks.facts, &facts) {
                return true;
            }
            if self.wanted {
                record.fulfil(asks.index, now);
            } else {
                record.violate(asks.index, now);
            }
            false
        });
    }

    fn ask(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        let facts = self.pair.of_a(event.data);
        let targets = self.targets.get(event.key);
        let found =
            targets.and_then(|all| all.iter().find(|(at, of_t)| at.seq != now.seq && self.pair.admits(&facts, of_t)));
        let found = found.map(|(moment, _)| *moment);
        match (found, self.wanted) {
            (Some(by), true) => record.decide(event.key, now, Some(by)),
            (Some(_), false) => record.decide(event.key, now, None),
            (None, wanted) => {
                let index = if wanted {
                    record.open(event.key, Some(now), None)
                } else {
                    record.hold(event.key, Some(now), None)
                };
                let asks = Waiting { index, since: now, facts };
                self.waiting.entry(event.key.to_owned()).or_default().push(asks);
            }
        }
    }
}

impl Shape for RespondedExistence {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        // An event that is both A and T answers others, not itself: it is remembered as T after it was asked about as A.
        if event.atoms.target {
            self.answer(record, now, event);
        }
        if event.atoms.activation {
            self.ask(record, now, event);
        }
        if event.atoms.target {
            let targets = self.targets.entry(event.key.to_owned()).or_default();
            if targets.len() < 2 || !self.pair.is_free() {
                targets.push((now, self.pair.of_t(event.data)));
            }
        }
    }
}
