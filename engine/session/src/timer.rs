//! Limits to come. They run in the order (exercise due, story due, kind, id), before any intent that arrives later.

use tavolo_scenario::ids::*;

/// What a limit is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimerKind {
    /// A person is done with what was begun.
    Done(PersonId),
    /// A telephone rang in vain.
    Unanswered(u32, PersonId),
    /// A booking is due, in a cut.
    Booking(u32),
    /// An item of the events list is due.
    Inject(InjectId),
    /// An item of the events list may be looked at again from now on.
    LookAgain(InjectId),
    /// The expected response to an item did not come in time.
    Contingency(InjectId),
    /// The scene is over.
    SceneEnd,
    /// Its booking phase is over.
    BookingEnd,
    /// The cut is over.
    NextScene,
}

impl TimerKind {
    /// Whether the limit falls away when its scene ends.
    pub(crate) fn ends_with_scene(&self) -> bool {
        !matches!(self, Self::Booking(_) | Self::NextScene)
    }

    /// Order among limits of the same instants, and the id.
    fn rank(&self) -> (u8, String) {
        match self {
            Self::Done(id) => (0, id.to_string()),
            Self::Unanswered(number, id) => (1, format!("{number:010} {id}")),
            Self::Booking(number) => (2, format!("{number:010}")),
            Self::Inject(id) => (3, id.to_string()),
            Self::LookAgain(id) => (4, id.to_string()),
            Self::Contingency(id) => (5, id.to_string()),
            Self::BookingEnd => (6, String::new()),
            Self::SceneEnd => (7, String::new()),
            Self::NextScene => (8, String::new()),
        }
    }

    /// Name in the journal.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Done(id) => format!("done {id}"),
            Self::Unanswered(number, id) => format!("unanswered {number} {id}"),
            Self::Booking(number) => format!("booking {number}"),
            Self::Inject(id) => format!("inject {id}"),
            Self::LookAgain(id) => format!("look-again {id}"),
            Self::Contingency(id) => format!("contingency {id}"),
            Self::SceneEnd => "scene-end".to_owned(),
            Self::BookingEnd => "booking-end".to_owned(),
            Self::NextScene => "next-scene".to_owned(),
        }
    }
}

/// When a limit is due, and its place among others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimerKey {
    /// Exercise ms.
    pub exercise_ms: i64,
    /// Story ms.
    pub story_ms: i64,
    rank: (u8, String),
}

impl TimerKey {
    /// The key of a limit.
    pub(crate) fn new(exercise_ms: i64, story_ms: i64, kind: &TimerKind) -> Self {
        Self { exercise_ms, story_ms, rank: kind.rank() }
    }
}
