//! Problems of a script.

use std::fmt;

use tavolo_scenario::ids::{PersonId, SceneId, StepId, WalkthroughId};
use tavolo_seat::Refusal;

/// A step that did not go as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptProblem {
    /// The walkthrough.
    pub walkthrough: WalkthroughId,
    /// The track.
    pub track: StepId,
    /// Number of the step in its track, from 0.
    pub index: usize,
    /// The step's label, if it has one.
    pub step: Option<StepId>,
    /// The scene.
    pub scene: SceneId,
    /// Exercise time, ms.
    pub at_ms: i64,
    /// Who should have acted.
    pub person: PersonId,
    /// What was tried: verb and ids.
    pub what: String,
    /// What came of it.
    pub kind: ProblemKind,
}

/// Why a step did not go as written. [`ProblemKind::key`] is the key of its text; `Display` is for logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The person is played from no seat.
    NoSeat(PersonId),
    /// The seat has not perceived this.
    NotPerceived(String),
    /// A name that no step gave to a document or dispatch so far.
    NothingCalled(String),
    /// The kernel refused.
    Refused(Refusal),
    /// It was begun and came to nothing.
    BrokenOff,
    /// Whom the step calls is on another line.
    Engaged(PersonId),
    /// It waits for a step that was never done.
    NeverDue(StepId),
    /// The scene was over first; so many further steps of the track were not tried either.
    SceneOver {
        /// Steps after this one.
        further: usize,
    },
}

impl ProblemKind {
    /// Key of its text.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoSeat(_) => "script-no-seat",
            Self::NotPerceived(_) => "script-not-perceived",
            Self::NothingCalled(_) => "script-nothing-called",
            Self::Refused(_) => "script-refused",
            Self::BrokenOff => "script-broken-off",
            Self::Engaged(_) => "script-engaged",
            Self::NeverDue(_) => "script-never-due",
            Self::SceneOver { .. } => "script-scene-over",
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())?;
        match self {
            Self::NoSeat(person) | Self::Engaged(person) => write!(f, ": {person}"),
            Self::NotPerceived(what) | Self::NothingCalled(what) => write!(f, ": {what}"),
            Self::Refused(refusal) => write!(f, ": {}", refusal.key()),
            Self::NeverDue(step) => write!(f, ": {step}"),
            Self::SceneOver { further } => write!(f, ": {further}"),
            Self::BrokenOff => Ok(()),
        }
    }
}

impl fmt::Display for ScriptProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { walkthrough, track, index, step, scene, at_ms, person, what, kind } = self;
        let clock = tavolo_wording::clock(*at_ms);
        write!(f, "{walkthrough} {scene} {clock} {track}[{index}]")?;
        if let Some(step) = step {
            write!(f, " {step}")?;
        }
        write!(f, " {person}: {what}: {kind}")
    }
}
