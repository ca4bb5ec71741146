//! A line that was contested or rated: both values stand side by side.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::SeatId;
pub use tavolo_session::Mark;

use super::finding::{Credit, Status};

/// What was said of a line after play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// How it stands.
    pub is: ReviewIs,
    /// Who contested it, in order.
    pub contests: Vec<Contest>,
    /// What raters said, in order; of each rater the last counts.
    pub marks: Vec<RaterMark>,
    /// The line as the engine had it, where raters decided otherwise.
    pub original: Option<Original>,
}

/// How a line stands that was contested or rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ReviewIs {
    /// Contested, and no rater has looked at it.
    Open,
    /// Two raters are too far apart: it stands as it was until a third decides or they agree.
    Disputed,
    /// Raters decided.
    Decided,
}

/// Somebody contests a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contest {
    /// The seat; none in an edition that names nobody.
    pub seat: Option<SeatId>,
    /// Reference to the words, in the erasable table.
    pub words: Option<String>,
    /// The entry.
    pub seq: u64,
}

/// What a rater said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RaterMark {
    /// The rater, by number: a pseudonym.
    pub rater: u32,
    /// What the rater holds it to be.
    pub mark: Mark,
    /// Reference to the reason, in the erasable table.
    pub reason: Option<String>,
    /// The entry.
    pub seq: u64,
}

/// A line as the engine had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Original {
    /// What had become of it.
    pub status: Status,
    /// Points that could be got.
    pub max: i64,
    /// Points got.
    pub got: i64,
    /// Points taken off.
    pub penalty: i64,
    /// Points that hung on evidence too weak.
    pub open: i64,
    /// What the act was worth.
    pub credit: Credit,
    /// How surely.
    pub evidence: i64,
}
