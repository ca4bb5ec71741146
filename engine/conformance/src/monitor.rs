//! The one trait of all monitors, and what they are told.

use std::fmt::Debug;

use serde::{Deserialize, Serialize};

use crate::{Data, Instance, Judgement, Record, State};

/// One event as a rule sees it: which atoms of the rule hold in it has been decided by whoever owns the events.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation<'a> {
    /// The event's number in the total order of the trace; it never decreases from one observation to the next.
    ///
    /// An event that concerns several keys is observed once for each, with the same number.
    pub seq: u64,
    /// The event's time on the clock of the rule, in milliseconds; it never decreases either.
    pub at_ms: i64,
    /// What the rule correlates by, such as a person. Events with different keys have nothing to do with each other.
    /// A rule that does not correlate gives every event the empty key.
    pub key: &'a str,
    /// Which atoms of the rule hold in the event.
    pub atoms: Atoms,
    /// Its attributes; only conditions over two events read them here.
    pub data: &'a Data,
}

/// The atoms of a rule that hold in one event. A template reads only those that it names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Atoms {
    /// A: what asks for an answer, gives leave, is counted, or is reserved to roles.
    pub activation: bool,
    /// T: the answer, or the act that needs leave.
    pub target: bool,
    /// C: what takes the leave back.
    pub cancel: bool,
    /// Whether the actor has one of the roles that the rule names.
    pub role_allowed: bool,
}

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum End {
    /// It came to its own end: nothing more was going to happen, so what is still open is judged.
    Complete,
    /// It was broken off: what is still open stays pending and is not assessed.
    Stopped,
}

/// A rule being watched over one trace.
///
/// Give it events in order with [`observe`](Self::observe), move the clock whenever it suits with
/// [`advance`](Self::advance), and [`close`](Self::close) it once. When and how often the clock is moved changes no
/// judgement, only how early it is known. No input makes a monitor fail: a time before the clock is read as the
/// clock's, and after the close everything is ignored.
pub trait Monitor: Debug + Send + Sync {
    /// Takes in one event.
    fn observe(&mut self, observation: &Observation<'_>);

    /// The instances so far and the clock.
    fn record(&self) -> &Record;

    /// The same, for the provided methods to move on; only templates change anything else in it.
    fn record_mut(&mut self) -> &mut Record;

    /// A copy that goes its own way from here.
    fn boxed_clone(&self) -> Box<dyn Monitor>;

    /// Says that no event before `now_ms` will come any more; limits that ended before it have elapsed.
    ///
    /// A limit's last millisecond is still in time, so it elapses when the clock passes it.
    fn advance(&mut self, now_ms: i64) {
        self.record_mut().advance(now_ms);
    }

    /// Ends the case and judges it.
    fn close(&mut self, at_ms: i64, end: End) -> Judgement {
        self.record_mut().close(at_ms, end);
        self.judgement()
    }

    /// How the rule stands now.
    fn state(&self) -> State;

    /// The final judgement after the close; before it, the one that stopping now would give.
    fn judgement(&self) -> Judgement;

    /// All activations so far, in the order in which they came.
    fn instances(&self) -> &[Instance] {
        self.record().instances()
    }

    /// The earliest last millisecond in time among open instances: [`advance`](Self::advance) beyond it settles one.
    fn next_due(&self) -> Option<i64> {
        self.record().next_due()
    }
}

impl Clone for Box<dyn Monitor> {
    fn clone(&self) -> Self {
        self.as_ref().boxed_clone()
    }
}
