//! Precedence and alternate precedence: before each T came an A.

use std::collections::{BTreeMap, VecDeque};

use crate::condition::{Facts, Pair};
use crate::shape::Shape;
use crate::{Moment, Observation, Record, Window};

/// How often an A gives leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leave {
    /// To every T that comes after it inside the window.
    Many,
    /// To one T, and of several A the one that goes out of date first.
    Once,
    /// To the next T alone: whatever came before a T is of no use after it.
    Alternate,
}

/// Each T is an instance, fulfilled at once if an earlier A of the same key is in the window, else violated.
#[derive(Clone, Debug)]
pub(crate) struct Precedence {
    window: Window,
    pair: Pair,
    leave: Leave,
    /// By key, oldest first, what can still give leave.
    earlier: BTreeMap<String, VecDeque<(Moment, Facts)>>,
}

impl Precedence {
    pub(crate) fn new(window: Window, pair: Pair, leave: Leave) -> Self {
        Self { window, pair, leave, earlier: BTreeMap::new() }
    }

    /// The A that gives leave to a T at `now`.
    fn ask(&mut self, now: Moment, event: &Observation<'_>) -> Option<Moment> {
        let queue = self.earlier.get_mut(event.key)?;
        while queue.front().is_some_and(|&(oldest, _)| self.window.due(oldest).is_some_and(|due| due < now.at_ms)) {
            queue.pop_front();
        }
        if self.leave != Leave::Once && self.pair.is_free() {
            // An A that is old enough makes all older ones useless: they only go out of date sooner.
            while queue.get(1).is_some_and(|&(next, _)| self.window.is_ripe(next, now)) {
                queue.pop_front();
            }
        }
        let facts = self.pair.of_t(event.data);
        let gives =
            |(moment, kept): &(Moment, Facts)| self.window.admits(*moment, now) && self.pair.admits(kept, &facts);
        match self.leave {
            Leave::Once => {
                let found = queue.iter().position(gives)?;
                queue.remove(found).map(|(moment, _)| moment)
            }
            Leave::Many => queue.iter().rfind(|&a| gives(a)).map(|(moment, _)| *moment),
            Leave::Alternate => {
                let found = queue.iter().rfind(|&a| gives(a)).map(|(moment, _)| *moment);
                queue.clear();
                found
            }
        }
    }
}

impl Shape for Precedence {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        // The target first: an event that is both A and T does not precede itself.
        if event.atoms.target {
            let leave = self.ask(now, event);
            record.decide(event.key, now, leave);
        }
        if event.atoms.activation {
            let given = (now, self.pair.of_a(event.data));
            match self.earlier.get_mut(event.key) {
                Some(queue) => queue.push_back(given),
                None => drop(self.earlier.insert(event.key.to_owned(), VecDeque::from([given]))),
            }
        }
    }
}
