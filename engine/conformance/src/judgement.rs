//! What a monitor answers: instances with their outcomes, the live state and the judgement.

use serde::{Deserialize, Serialize};

/// Where an event stands in the trace.
///
/// Order is by `seq` alone; events of the same millisecond are common, and still one comes before the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// The event's number in the total order of the trace.
    pub seq: u64,
    /// The event's time on the clock of the rule, in milliseconds.
    pub at_ms: i64,
}

/// One activation of a rule: instances are what is counted, not rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Instance {
    /// The correlation key of the activating event; empty if the instance belongs to the whole case.
    pub key: String,
    /// The event that activated the rule; none if the rule holds for the whole case from its start.
    pub activated_by: Option<Moment>,
    /// How it came out, or that it is still open.
    pub outcome: Outcome,
}

/// How an instance came out. Once fulfilled or violated it never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// What the rule asks for was there, or what it forbids can no longer come.
    Fulfilled {
        /// The event that shows it: the answer, what had to come before, or the act itself; none if time ran out or the
        /// case ended without what is forbidden.
        by: Option<Moment>,
    },
    /// What the rule asks for was not there, or what it forbids was.
    Violated {
        /// The event that broke the rule; none if time ran out or the case ended.
        at_seq: Option<u64>,
        /// The first millisecond at which the violation was certain.
        at_ms: i64,
    },
    /// Open, and something is missing yet. If the case ends complete without more events it is violated.
    Pending {
        /// The last millisecond in time; none if only the end of the case decides.
        due_ms: Option<i64>,
    },
    /// Open, and kept so far. If the case ends complete without more events it is fulfilled.
    Holding {
        /// The last millisecond at which it can be broken; none if only the end of the case decides.
        due_ms: Option<i64>,
    },
}

impl Outcome {
    /// How the instance stands while events still come.
    #[must_use]
    pub const fn state(self) -> State {
        match self {
            Self::Fulfilled { .. } => State::PermanentlySatisfied,
            Self::Violated { .. } => State::PermanentlyViolated,
            Self::Pending { .. } => State::TemporarilyViolated,
            Self::Holding { .. } => State::TemporarilySatisfied,
        }
    }
}

/// How a rule stands while events still come: the four values of RV-LTL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum State {
    /// Nothing that may still happen can break the rule.
    PermanentlySatisfied,
    /// Kept if the case ended now; a later event may break it.
    TemporarilySatisfied,
    /// Broken if the case ended now; a later event may mend it.
    TemporarilyViolated,
    /// Broken, whatever comes.
    PermanentlyViolated,
}

/// The count of a rule's instances and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Judgement {
    /// All instances; always the sum of the next three.
    pub activations: usize,
    /// Instances that were fulfilled.
    pub fulfilled: usize,
    /// Instances that were violated.
    pub violated: usize,
    /// Instances that were still open: not assessed.
    pub pending: usize,
    /// What the counts say of the rule as a whole.
    pub conclusion: Conclusion,
}

/// What a judgement says of the rule as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conclusion {
    /// No instance is violated and none is open.
    Satisfied,
    /// At least one instance is violated.
    Violated,
    /// None is violated, and at least one is open: not assessed.
    Pending,
    /// The rule was never activated: not assessed, and never to be shown as kept.
    Vacuous,
}
