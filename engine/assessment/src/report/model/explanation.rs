//! What would have altered a line.

use serde::{Deserialize, Serialize};

use super::score::Rating;

/// The single change that would have altered a line most. Exact, since lines add up: all others stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What.
    pub is: ChangeKind,
    /// Points that it would have given, thousandths.
    pub points: i64,
    /// The rating of the objective as it is and as it would have been, where that differs.
    pub rating: Option<(Rating, Rating)>,
}

/// What would have altered a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChangeKind {
    /// Doing it, in time where there is a limit.
    Do,
    /// Doing it in time.
    InTime,
    /// Filling it in completely.
    Whole,
    /// Doing it in its place among the others.
    InOrder,
    /// Leaving it to those whose duty it is.
    ByOthers,
    /// Not doing it.
    Refrain,
}

impl ChangeKind {
    /// Last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::InTime => "in-time",
            Self::Whole => "whole",
            Self::InOrder => "in-order",
            Self::ByOthers => "by-others",
            Self::Refrain => "refrain",
        }
    }
}
