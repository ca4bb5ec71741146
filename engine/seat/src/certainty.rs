//! How sure a seat can be of something.

use std::ops::Not;

/// An answer of somebody who sees only a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It is not so.
    No,
    /// It may be so: what decides it is out of sight.
    Unknown,
    /// It is so.
    Yes,
}

impl Certainty {
    /// Of something that is in plain sight.
    pub fn of(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }
}

/// Of the contrary.
impl Not for Certainty {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}
