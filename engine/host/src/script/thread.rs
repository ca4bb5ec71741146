//! Where a track stands.

use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::script::{Step, Track};

/// A track being run.
#[derive(Debug)]
pub(super) struct Thread<'a> {
    pub(super) track: &'a Track,
    /// The step at hand.
    pub(super) index: usize,
    /// When the step before it was done, exercise ms.
    pub(super) since_ms: i64,
    pub(super) stage: Stage,
    /// Not before this, after the kernel said that the person is busy.
    pub(super) retry_ms: i64,
    pub(super) retries: u32,
    /// Its scene is over.
    pub(super) closed: bool,
}

/// How far a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Not begun.
    Waiting,
    /// Begun, and done when the kernel says so.
    Working,
    /// Between two legs of a walk.
    OnTheWay,
    /// Spoken until then; to be rendered.
    Spoken { utterance: u32, until_ms: i64, via: PersonId },
}

impl<'a> Thread<'a> {
    pub(super) fn new(track: &'a Track) -> Self {
        Self { track, index: 0, since_ms: 0, stage: Stage::Waiting, retry_ms: 0, retries: 0, closed: false }
    }

    pub(super) fn step(&self) -> Option<&'a Step> {
        self.track.steps.get(self.index)
    }

    /// Goes on to the next step.
    pub(super) fn next(&mut self, at_ms: i64) {
        self.index += 1;
        self.since_ms = at_ms;
        self.stage = Stage::Waiting;
        (self.retry_ms, self.retries) = (0, 0);
    }
}
