//! Scores and ratings.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::{FunctionId, PersonId};

/// Points in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// What could be got.
    pub max: i64,
    /// What was got.
    pub got: i64,
    /// Penalties of breaches.
    pub penalty: i64,
    /// Lines assessed.
    pub lines: u32,
    /// Lines not assessed.
    pub not_assessed: u32,
    /// What lines could give of which it is not sure enough whether they were done.
    pub open: i64,
    /// What breaches would cost of which it is not sure enough whether they were.
    pub open_penalty: i64,
    /// Of a seat that the case marks with the team alone (`mark: Team`): no share is shown for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_team: bool,
}

/// Fewer lines say too little: no share is shown for them.
pub const TOO_LITTLE: u32 = 12;

impl Score {
    /// Thousandths of the maximum, penalties taken off, never below 0; none where nothing was assessed.
    pub fn thousandths(&self) -> Option<i64> {
        share(self.got - self.penalty, self.max)
    }

    /// The least and the most that the share could be, thousandths, if what is not sure enough came out one way or the
    /// other; none where nothing could be got. What was withheld, blocked or excused stays out of both.
    pub fn interval(&self) -> Option<(i64, i64)> {
        let whole = self.max + self.open;
        let low = share(self.got - self.penalty - self.open_penalty, whole)?;
        Some((low, share(self.got + self.open - self.penalty, whole)?))
    }

    /// Whether a share says anything: there are lines enough, and the case does not mark the seat with the team alone.
    pub fn says_enough(&self) -> bool {
        self.lines >= TOO_LITTLE && !self.with_team
    }
}

fn share(points: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| points.clamp(0, whole) * 1_000 / whole)
}

/// What prohibitions could cost a function, so that a school sees whether professions are judged alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exposure {
    /// The function.
    pub function: FunctionId,
    /// Prohibitions that bind it and can be breached toward somebody of this case.
    pub rules: u32,
    /// What they would cost, each breached once.
    pub points: i64,
    /// Of these, prohibitions that somebody of the function was called upon to keep in this session, kept or breached.
    pub called: u32,
    /// What breaches cost it.
    pub penalty: i64,
}

/// How faithfully somebody rendered what others said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fidelity {
    /// Who.
    pub person: PersonId,
    /// Renderings.
    pub rendered: u32,
    /// Of these, faithful ones.
    pub faithful: u32,
}

/// How an objective was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rating {
    /// Performed without challenges.
    P,
    /// Performed with some challenges.
    S,
    /// Performed with major challenges.
    M,
    /// Unable to be performed.
    U,
}
