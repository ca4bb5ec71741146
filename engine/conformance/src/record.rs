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
    /// Open instances that miss something; the other open ones hold.
    missing: usize,
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
            missing: 0,
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

    /// How a rule stands; `final_` says that no further instance can come.
    pub(crate) fn state(&self, final_: bool) -> State {
        if self.violated > 0 {
            State::PermanentlyViolated
        } else if self.missing > 0 {
            State::TemporarilyViolated
        } else if self.open_count() == 0 && (self.closed || final_) {
            State::PermanentlySatisfied
        } else {
            State::TemporarilySatisfied
        }
    }

    /// The counts, and what they say of a rule that means nothing until it is activated.
    pub(crate) fn judgement(&self) -> Judgement {
        let pending = self.open_count();
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
            self.lapse(index, due_ms.saturating_add(1));
        }
    }

    /// Ends the case; an end that is complete settles whatever is still open.
    pub(crate) fn close(&mut self, at_ms: i64, end: End) {
        if self.closed {
            return;
        }
        self.advance(at_ms);
        if end == End::Complete {
            for index in 0..self.instances.len() {
                self.lapse(index, self.now_ms);
            }
        }
        // What is left is not assessed: its limits run no more.
        self.limited.clear();
        self.closed = true;
    }

    /// Adds an instance that misses something, at most until `due_ms`, and gives its index.
    pub(crate) fn open(&mut self, key: &str, activated_by: Option<Moment>, due_ms: Option<i64>) -> usize {
        self.missing += 1;
        self.add(key, activated_by, Outcome::Pending { due_ms }, due_ms)
    }

    /// Adds an instance that is kept so far and cannot be broken after `due_ms`, and gives its index.
    pub(crate) fn hold(&mut self, key: &str, activated_by: Option<Moment>, due_ms: Option<i64>) -> usize {
        self.add(key, activated_by, Outcome::Holding { due_ms }, due_ms)
    }

    /// Adds an instance that its own event decides: fulfilled if there is a `proof`, else violated on the spot.
    pub(crate) fn decide(&mut self, key: &str, activated_by: Moment, proof: Option<Moment>) {
        let index = self.open(key, Some(activated_by), None);
        match proof {
            Some(by) => self.fulfil(index, by),
            None => self.violate(index, activated_by),
        }
    }

    /// Whether an instance has no outcome yet.
    pub(crate) fn is_open(&self, index: usize) -> bool {
        let outcome = self.instances.get(index).map(|instance| instance.outcome);
        matches!(outcome, Some(Outcome::Pending { .. } | Outcome::Holding { .. }))
    }

    /// Says of an open instance without limit whether it misses something now or holds.
    pub(crate) fn turn(&mut self, index: usize, holds: bool) {
        let Some(instance) = self.instances.get_mut(index) else { return };
        match (instance.outcome, holds) {
            (Outcome::Pending { due_ms }, true) => {
                instance.outcome = Outcome::Holding { due_ms };
                self.missing -= 1;
            }
            (Outcome::Holding { due_ms }, false) => {
                instance.outcome = Outcome::Pending { due_ms };
                self.missing += 1;
            }
            _ => {}
        }
    }

    /// Fulfils an open instance.
    pub(crate) fn fulfil(&mut self, index: usize, by: Moment) {
        self.settle(index, Outcome::Fulfilled { by: Some(by) });
    }

    /// Violates an open instance by an event.
    pub(crate) fn violate(&mut self, index: usize, by: Moment) {
        self.settle(index, Outcome::Violated { at_seq: Some(by.seq), at_ms: by.at_ms });
    }

    /// Settles an open instance without an event, as nothing more can come.
    fn lapse(&mut self, index: usize, at_ms: i64) {
        let outcome = match self.instances.get(index).map(|instance| instance.outcome) {
            Some(Outcome::Pending { .. }) => Outcome::Violated { at_seq: None, at_ms },
            Some(Outcome::Holding { .. }) => Outcome::Fulfilled { by: None },
            _ => return,
        };
        self.settle(index, outcome);
    }

    /// Gives an open instance its outcome; changes nothing if it already has one.
    fn settle(&mut self, index: usize, outcome: Outcome) {
        let Some(instance) = self.instances.get_mut(index) else { return };
        let due_ms = match instance.outcome {
            Outcome::Pending { due_ms } => {
                self.missing -= 1;
                due_ms
            }
            Outcome::Holding { due_ms } => due_ms,
            Outcome::Fulfilled { .. } | Outcome::Violated { .. } => return,
        };
        instance.outcome = outcome;
        match outcome {
            Outcome::Fulfilled { .. } => self.fulfilled += 1,
            Outcome::Violated { .. } => self.violated += 1,
            Outcome::Pending { .. } | Outcome::Holding { .. } => {}
        }
        if let Some(due_ms) = due_ms {
            self.limited.remove(&(due_ms, index));
        }
    }

    fn add(&mut self, key: &str, activated_by: Option<Moment>, outcome: Outcome, due_ms: Option<i64>) -> usize {
        let index = self.instances.len();
        self.instances.push(Instance { key: key.to_owned(), activated_by, outcome });
        if let Some(due_ms) = due_ms {
            self.limited.insert((due_ms, index));
        }
        index
    }

    /// How many instances have no outcome yet.
    fn open_count(&self) -> usize {
        self.instances.len() - self.fulfilled - self.violated
    }
}
