//! Event logs: traces of cases, as far as conformance looks at them.

use crate::names::Names;

/// A log of cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// What activities are called, by number.
    pub activities: Names,
    /// What roles are called, by number.
    pub roles: Names,
    /// Traces, in the order of the log.
    pub traces: Vec<Trace>,
    /// How many events bear no name. They stand in their traces under the empty name.
    pub nameless: usize,
}

/// What happened in a case, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// The name of the case; of a trace without one `#` and its place in the log, from 1.
    pub case: String,
    /// Its events.
    pub events: Vec<LogEvent>,
}

/// An event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogEvent {
    /// Number of the activity.
    pub activity: u32,
    /// Number of the role, if the log says who it was.
    pub role: Option<u32>,
}
