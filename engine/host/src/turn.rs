//! What is given to a host, and what it gives back.

use std::collections::BTreeMap;

use tavolo_scenario::ids::{ReasonId, SceneId, SeatId};
use tavolo_seat::{Answered, Refusal};
use tavolo_session::{Entry, Frame, Holder, LedgerLine, Mark};
use thiserror::Error;

use crate::journal::JournalFault;
use crate::words::Salts;

/// How a session starts.
#[derive(Clone, Debug)]
pub struct Start {
    /// Holder of each seat.
    pub holders: BTreeMap<SeatId, Holder>,
    /// The scene to start at; none: the first.
    pub at: Option<SceneId>,
    /// Seed of draws; none: the case's own.
    pub seed: Option<u64>,
    /// Whether exploiters may use words of their own: the school turned them on, and volunteers know.
    pub free_words: bool,
    /// Wall time, ms since 1970 UTC.
    pub wall_ms: i64,
    /// Key of the salts of free words: random, stored nowhere.
    pub salts: Salts,
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its entry in the journal. For the record's readers: seats are not told.
    pub seq: u64,
    /// Why it was not carried out, if it was not.
    pub refusal: Option<Refusal>,
}

/// What a seat gets to see of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Which seat.
    pub seat: SeatId,
    /// What; its texts are keys.
    pub frame: Frame,
}

/// What came of a call: committed, and therefore free to leave.
#[derive(Clone, Debug, Default)]
pub struct Turn {
    /// Answer to the command, if there was one.
    pub answer: Option<Answer>,
    /// Whether the command had come before: this is its former answer.
    pub repeated: bool,
    /// Entries committed, in order.
    pub entries: Vec<Entry>,
    /// Frames of these entries, in order.
    pub frames: Vec<Delivery>,
}

/// What the host brings about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Play is frozen.
    Pause,
    /// Play goes on.
    Resume,
    /// A seat changes hands.
    Held(SeatId, Holder),
    /// Somebody else of those who share a seat has the keys.
    Keys(SeatId, u8),
}

/// What the director does about an answer that an office would give by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intercept {
    /// Takes it away: the office does not answer.
    Take,
    /// Answers instead, from the office.
    Answer {
        /// How.
        is: Answered,
        /// Why it comes back, in a word of the pack.
        reason: Option<ReasonId>,
    },
    /// Leaves it to the office again.
    Leave,
}

/// What is said of a line of the ledger once play is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// Whoever had a seat contests it.
    Contest {
        /// The seat.
        seat: SeatId,
        /// The line.
        line: LedgerLine,
        /// Why, in their words.
        words: Option<String>,
    },
    /// A rater says what it is.
    Rate {
        /// The rater, by number.
        rater: u32,
        /// The line.
        line: LedgerLine,
        /// What it is.
        mark: Mark,
        /// Why, in the rater's words.
        reason: Option<String>,
    },
}

/// Why a host does nothing. [`HostFault::key`] is the key of its text; `Display` is for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HostFault {
    /// The journal failed: play stops here, and nothing that was not saved has left.
    #[error("host-not-saved: {0}")]
    NotSaved(JournalFault),
    /// The journal cannot be read.
    #[error("host-not-read: {0}")]
    NotRead(JournalFault),
    /// The journal is one of other content.
    #[error("host-other-content")]
    OtherContent,
    /// The journal has entries already, or none where there should be some.
    #[error("host-journal-not-fit")]
    JournalNotFit,
    /// There is no such scene to start at.
    #[error("host-no-such-scene")]
    NoSuchScene,
    /// There is no such seat.
    #[error("host-no-such-seat")]
    NoSuchSeat,
    /// The intent is larger than any may be.
    #[error("host-intent-too-large")]
    IntentTooLarge,
    /// Play is not over.
    #[error("host-not-ended")]
    NotEnded,
}

impl HostFault {
    /// Key of its text.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotSaved(_) => "host-not-saved",
            Self::NotRead(_) => "host-not-read",
            Self::OtherContent => "host-other-content",
            Self::JournalNotFit => "host-journal-not-fit",
            Self::NoSuchScene => "host-no-such-scene",
            Self::NoSuchSeat => "host-no-such-seat",
            Self::IntentTooLarge => "host-intent-too-large",
            Self::NotEnded => "host-not-ended",
        }
    }
}
