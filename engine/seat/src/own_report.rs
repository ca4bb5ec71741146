//! What a seat reads about itself once play is over: its own lines, already in words, and what it contests of them.
//!
//! Whoever judges fills it in and cuts it to this seat first; nothing here knows of duties, points or other seats.

use minicbor::{Decode, Encode};

use crate::percept::Word;

/// The report on one seat, for whoever has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct OwnReport {
    /// What stands above the lines, a paragraph each.
    #[n(0)]
    pub opening: Vec<String>,
    /// The seat's own lines, what cost most first; none for a seat that is not judged.
    #[n(1)]
    pub lines: Vec<ReportLine>,
}

/// A line of the report.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ReportLine {
    /// By which it is named, on every page of this session: it means nothing else.
    #[n(0)]
    pub number: u32,
    /// The line in short, as it is read aloud: its number, what became of it, what was due or forbidden, for whom, and what it
    /// earned or cost. Whether it is contested is said after it, by whoever shows it: that changes while it is read.
    #[n(1)]
    pub head: String,
    /// What became of it: the last part of `report-status-<word>`, by which a mark is chosen.
    #[n(2)]
    pub is: Word,
    /// Until when, what was seen, where it is written, what to do next time: a sentence each.
    #[n(3)]
    pub says: Vec<String>,
    /// Whether it can be contested.
    #[n(4)]
    pub contest: Contestable,
    /// Moments that it is about, exercise ms, in order: what the seat saw then can be seen again.
    #[n(8)]
    pub at_ms: Vec<i64>,
}

/// Whether a seat can contest a line of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Contestable {
    /// It can.
    #[n(0)]
    Yes,
    /// It has: the line waits for raters.
    #[n(1)]
    Contested,
    /// Raters have decided.
    #[n(2)]
    Decided,
}

impl Contestable {
    /// Key of what is said after the head of a line; none where there is nothing to say.
    #[must_use]
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Yes => None,
            Self::Contested => Some("contest-is-contested"),
            Self::Decided => Some("contest-is-decided"),
        }
    }
}

/// Why a line is not contested. Reads `contest-refused-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ContestRefusal {
    /// Play is not over yet.
    #[n(0)]
    NotOver,
    /// The seat has no such line. Whether another has is not said.
    #[n(1)]
    NotOwn,
    /// The seat has contested it before.
    #[n(2)]
    Before,
    /// Raters have decided.
    #[n(3)]
    Decided,
    /// No reason was given.
    #[n(4)]
    NoWords,
    /// The reason is too long to be kept.
    #[n(5)]
    TooLong,
}

impl ContestRefusal {
    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotOver => "not-over",
            Self::NotOwn => "not-own",
            Self::Before => "before",
            Self::Decided => "decided",
            Self::NoWords => "no-words",
            Self::TooLong => "too-long",
        }
    }
}
