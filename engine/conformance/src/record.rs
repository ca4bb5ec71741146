//! The bookkeeping that all monitors share.

use std::collections::BTreeSet;

use crate::{Conclusion, End, Instance, Judgement, Moment, Observation, Outcome, State};

/// The instances of one monitor, the clock, and whether the case has ended.
///
/// It alone settles instances, so that what is settled never turns back, whatever a template does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    instances: Vec<Instance>,
    /// Open instances with a limit, as (last millisecond in time, index): the first is due first.
    limited: BTreeSet<(i64, usize)>,
    fulfilled: usize,
    violated: usize,
    now_ms: i64,
    closed: bool,
}

impl Record {
    /// An empty record, its clock before every event.
    pub(crate) fn new() -> Self {
        Self {
            instances: Vec::new(),
            limited: BTreeSet::new(),
            fulfilled: 0,
            violated: 0,
            now_ms: i64::MIN,
            closed: false,
        }
    }

    /// All activations so far, in the order in which they came.
    #[must_use]
    pub fn instances(&self) -> &[Instance] {
        &self.instances
    }

    /// The earliest last millisecond in time among open instances; none once the case has ended.
    #[must_use]
    pub fn next_due(&self) -> Option<i64> {
        self.limited.first().map(|&(due_ms, _)| due_ms)
    }

    /// How a rule stands whose open instances would be violated by the end of the case.
    #[must_use]
    pub fn state(&self) -> State {
        if self.violated > 0 {
            State::PermanentlyViolated
        } else if self.pending() > 0 {
            State::TemporarilyViolated
        } else if self.closed {
            State::PermanentlySatisfied
        } else {
            State::TemporarilySatisfied
        }
    }

    /// The counts, and what they say of a rule that means nothing until it is activated.
    #[must_use]
    pub fn judgement(&self) -> Judgement {
        let pending = self.pending();
        let conclusion = if self.violated > 0 {
            Conclusion::Violated
        } else if pending > 0 {
            Conclusion::Pending
        } else if self.instances.is_empty() {
            Conclusion::Vacuous
        } else {
            Conclusion::Satisfied
        };
        Judgement {
            activations: self.instances.len(),
            fulfilled: self.fulfilled,
            violated: self.violated,
            pending,
            conclusion,
        }
    }

    /// Moves the clock to an event and says where it stands; none if the case has ended.
    ///
    /// Limits that ended before the event elapse first, so a late answer finds nothing left to answer.
    pub(crate) fn arrive(&mut self, observation: &Observation<'_>) -> Option<Moment> {
        if self.closed {
            return None;
        }
        self.advance(observation.at_ms);
        Some(Moment { seq: observation.seq, at_ms: self.now_ms })
    }

    /// Moves the clock forward, never back, and lets limits elapse.
    pub(crate) fn advance(&mut self, now_ms: i64) {
        if self.closed {
            return;
        }
        self.now_ms = self.now_ms.max(now_ms);
        while let Some(&(due_ms, index)) = self.limited.first() {
            if due_ms >= self.now_ms {
                break;
            }
            // Stamped with the first late millisecond, not with the clock: when somebody looked must not matter.
            self.violate(index, None, due_ms.saturating_add(1));
        }
    }

    /// Ends the case; an end that is complete violates whatever is still open.
    pub(crate) fn close(&mut self, at_ms: i64, end: End) {
        if self.closed {
            return;
        }
        self.advance(at_ms);
        if end == End::Complete {
            for index in 0..self.instances.len() {
                self.violate(index, None, self.now_ms);
            }
        }
        // What is left is not assessed: its limits run no more.
        self.limited.clear();
        self.closed = true;
    }

    /// Adds an instance that waits, at most until `due_ms`, and gives its index.
    pub(crate) fn open(&mut self, key: &str, activated_by: Option<Moment>, due_ms: Option<i64>) -> usize {
        let index = self.instances.len();
        self.instances.push(Instance { key: key.to_owned(), activated_by, outcome: Outcome::Pending { due_ms } });
        if let Some(due_ms) = due_ms {
            self.limited.insert((due_ms, index));
        }
        index
    }

    /// Adds an instance that its own event decides: fulfilled if there is a `proof`, else violated on the spot.
    pub(crate) fn decide(&mut self, key: &str, activated_by: Moment, proof: Option<Moment>) {
        let index = self.open(key, Some(activated_by), None);
        match proof {
            Some(by) => self.fulfil(index, by),
            None => self.violate(index, Some(activated_by.seq), activated_by.at_ms),
        }
    }

    /// The event that activated an instance, if it has one and is still open.
    pub(crate) fn open_since(&self, index: usize) -> Option<Moment> {
        let instance = self.instances.get(index)?;
        match instance.outcome {
            Outcome::Pending { .. } => instance.activated_by,
            Outcome::Fulfilled { .. } | Outcome::Violated { .. } => None,
        }
    }

    /// Fulfils an open instance.
    pub(crate) fn fulfil(&mut self, index: usize, by: Moment) {
        if self.settle(index, Outcome::Fulfilled { by }) {
            self.fulfilled += 1;
        }
    }

    /// Violates an open instance.
    fn violate(&mut self, index: usize, at_seq: Option<u64>, at_ms: i64) {
        if self.settle(index, Outcome::Violated { at_seq, at_ms }) {
            self.violated += 1;
        }
    }

    /// Gives an open instance its outcome; says no, and changes nothing, if it already has one.
    fn settle(&mut self, index: usize, outcome: Outcome) -> bool {
        let Some(instance) = self.instances.get_mut(index) else {
            return false;
        };
        let Outcome::Pending { due_ms } = instance.outcome else {
            return false;
        };
        instance.outcome = outcome;
        if let Some(due_ms) = due_ms {
            self.limited.remove(&(due_ms, index));
        }
        true
    }

    /// How many instances are open.
    fn pending(&self) -> usize {
        self.instances.len() - self.fulfilled - self.violated
    }
}
