//! One behaviour in one talk: what was seen of it, and what follows.

use std::collections::BTreeSet;

use tavolo_conformance::{Atoms, End, Monitor, NO_DATA, Observation, Outcome};
use tavolo_scenario::Content;
use tavolo_scenario::model::behaviour::Behaviour;

use crate::template::shape;
use crate::trace::Stamp;

/// What was seen of a behaviour in a talk.
#[derive(Debug)]
pub(super) struct Seen {
    /// Numbers of the events that show it by themselves.
    shown_by: BTreeSet<u64>,
    /// A monitor for each order or span that it keeps.
    keeps: Vec<Box<dyn Monitor>>,
}

/// Whether a talk showed a behaviour, and by which events.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Showed {
    Yes(BTreeSet<u64>),
    No,
    /// There was no occasion, or the talk broke off before it was over.
    Nothing,
}

impl Seen {
    /// Nothing yet.
    pub(super) fn new(content: &Content, behaviour: &Behaviour) -> Self {
        let monitors = behaviour.keeps.iter().map(|order| shape(content, order).monitor());
        Self { shown_by: BTreeSet::new(), keeps: monitors.collect() }
    }

    /// An event shows it by itself.
    pub(super) fn shown(&mut self, stamp: Stamp) {
        self.shown_by.insert(stamp.number);
    }

    /// An event plays a part in one of the orders and spans.
    pub(super) fn observe(&mut self, nth: usize, atoms: Atoms, stamp: Stamp) {
        let (seq, at_ms) = (stamp.number, stamp.at.exercise_ms);
        if let Some(monitor) = self.keeps.get_mut(nth) {
            monitor.observe(&Observation { seq, at_ms, key: "", atoms, data: &NO_DATA });
        }
    }

    /// What follows, once the talk is over.
    pub(super) fn showed(&self, behaviour: &Behaviour, end_ms: i64, end: End) -> Showed {
        let mut broken = false;
        let mut open = false;
        let mut occasion = self.keeps.is_empty();
        let (mut keeping, mut breaking) = (BTreeSet::new(), BTreeSet::new());
        for monitor in &self.keeps {
            let mut monitor = monitor.clone();
            monitor.close(end_ms, end);
            for instance in monitor.instances() {
                occasion = true;
                match instance.outcome {
                    Outcome::Fulfilled { by } => keeping.extend(by.map(|moment| moment.seq)),
                    Outcome::Violated { at_seq, .. } => {
                        broken = true;
                        breaking.extend(at_seq);
                    }
                    Outcome::Pending { .. } | Outcome::Holding { .. } => open = true,
                }
            }
        }
        let happened = !self.shown_by.is_empty();
        match (behaviour.harmful, &behaviour.shown_by) {
            (true, _) if happened || broken => Showed::Yes(&self.shown_by | &breaking),
            (true, Some(_)) => Showed::No,
            (false, _) if broken => Showed::No,
            (_, None) if open || !occasion => Showed::Nothing,
            (true, None) => Showed::No,
            (false, None) => Showed::Yes(keeping),
            (false, Some(_)) if open => Showed::Nothing,
            (false, Some(_)) if happened => Showed::Yes(self.shown_by.clone()),
            (false, Some(_)) if occasion => Showed::No,
            (false, Some(_)) => Showed::Nothing,
        }
    }
}
