//! How long after an event another one counts.

use serde::{Deserialize, Serialize};

use crate::Moment;

/// A closed span of time after an event, in milliseconds: both ends are inside.
///
/// Ends are unsigned because a window always looks forward. One whose `lo_ms` exceeds its `hi_ms` admits nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Window {
    /// How much time must have passed at least.
    pub lo_ms: u64,
    /// How much time may have passed at most; none if it does not matter.
    pub hi_ms: Option<u64>,
}

impl Window {
    /// Any later event counts.
    pub const UNBOUNDED: Self = Self { lo_ms: 0, hi_ms: None };

    /// From the event itself up to and including `hi_ms` later.
    #[must_use]
    pub const fn within(hi_ms: u64) -> Self {
        Self { lo_ms: 0, hi_ms: Some(hi_ms) }
    }

    /// Whether `second` comes after `first`, and neither too soon nor too late.
    #[must_use]
    pub fn admits(self, first: Moment, second: Moment) -> bool {
        self.is_ripe(first, second) && self.due(first).is_none_or(|due_ms| second.at_ms <= due_ms)
    }

    /// Whether `second` comes after `first` and not too soon; it may be too late.
    pub(crate) fn is_ripe(self, first: Moment, second: Moment) -> bool {
        first.seq < second.seq && first.at_ms <= second.at_ms && self.lo_ms <= first.at_ms.abs_diff(second.at_ms)
    }

    /// The last millisecond that is in time for an event at `first`.
    ///
    /// None as well for a time beyond what an integer holds: no clock ever gets there.
    pub(crate) fn due(self, first: Moment) -> Option<i64> {
        first.at_ms.checked_add_unsigned(self.hi_ms?)
    }
}
