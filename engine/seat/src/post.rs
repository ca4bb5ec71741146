//! Places that are no seat: whoever runs the session, mentors, observers. All see everything; what they may ask for differs.

use minicbor::{Decode, Encode};

use crate::direction::{Direction, Running};

/// What place somebody has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Post {
    /// A seat of the case.
    #[default]
    #[n(0)]
    Seat,
    /// Runs the session.
    #[n(1)]
    Director,
    /// Helps those who sit: hints and time-outs.
    #[n(2)]
    Mentor,
    /// Looks on and takes notes.
    #[n(3)]
    Observer,
}

impl Post {
    /// Whether something may be asked for that is the case's.
    #[must_use]
    pub fn may_direct(self, direction: &Direction) -> bool {
        match direction {
            Direction::Note { .. } | Direction::Remark { .. } | Direction::Mark { .. } => self != Self::Seat,
            Direction::Hint { .. } => matches!(self, Self::Director | Self::Mentor),
            Direction::Rate { .. }
            | Direction::Cut { .. }
            | Direction::Fire { .. }
            | Direction::Skip { .. }
            | Direction::Settle { .. }
            | Direction::Strike { .. } => self == Self::Director,
        }
    }

    /// Whether something may be asked for that is the room's.
    #[must_use]
    pub fn may_run(self, running: &Running) -> bool {
        match running {
            Running::See { .. } => self != Self::Seat,
            Running::Intercept { .. }
            | Running::Close { .. }
            | Running::Open { .. }
            | Running::Adjourn
            | Running::End => self == Self::Director,
        }
    }

    /// Whether play that is held goes on when they say so. Everybody may stop it.
    #[must_use]
    pub fn may_release(self) -> bool {
        matches!(self, Self::Director | Self::Mentor)
    }

    /// End of its text keys.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Director => "director",
            Self::Mentor => "mentor",
            Self::Observer => "observer",
        }
    }
}
