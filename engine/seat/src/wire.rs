//! What is said on the command stream of a seat, either way.
//!
//! Fields are numbered, numbers are never used again. A hello and its reply can be read by every version of the program,
//! so that whoever does not fit is told so in words; everything else may change with [`PROTOCOL`].

mod framing;

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use thiserror::Error;

use crate::direction::{Direction, Running};
use crate::frame::{FrameFault, decode};
use crate::intent::{Intent, Refusal};
use crate::own_report::{ContestRefusal, OwnReport};
use crate::percept::Word;
use crate::post::Post;

pub use framing::{Cutter, Message, framed};

/// Version of what goes over the wire.
pub const PROTOCOL: u32 = 7;

/// How many may share a seat: who has the keys first, and two partners.
pub const SHARE_A_SEAT: u8 = 3;

/// What somebody is called who shares a seat, by number: a letter, and never a name.
#[must_use]
pub fn partner(who: u8) -> char {
    char::from(b'A'.saturating_add(who.clamp(1, SHARE_A_SEAT) - 1))
}

/// The largest hello, bytes: all that is read of somebody who is not admitted yet.
pub const HELLO_BYTES: usize = 4 << 10;

/// The largest order, bytes: an intent may have 64 KiB.
pub const ORDER_BYTES: usize = 65 << 10;

/// The largest reply, bytes: a welcome names the words of a pack, an own report has every line of a seat.
pub const REPLY_BYTES: usize = 1 << 20;

/// The longest line in own words that is looked at, bytes: several sentences.
pub const LINE_BYTES: usize = 1 << 10;

/// The longest reason for contesting a line, bytes: half a page.
pub const CONTEST_BYTES: usize = 2 << 10;

/// The first bytes of the hash of what is played: tells one case from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Mark(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 8]);

impl Mark {
    /// Of a content hash in hex; none if it is no such hash.
    #[must_use]
    pub fn of(hash: &str) -> Option<Self> {
        let mut mark = [0; 8];
        for (n, byte) in mark.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hash.get(2 * n..2 * n + 2)?, 16).ok()?;
        }
        Some(Self(mark))
    }
}

/// The secret of a seat, as its join link has it.
#[derive(Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Secret(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 16]);

/// By which a seat that was dropped comes back. Another one is given at each return.
#[derive(Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Token(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 32]);

/// By what somebody asks for a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Key {
    /// For the first time, or anew.
    #[n(0)]
    Secret(#[n(0)] Secret),
    /// Back again.
    #[n(1)]
    Token(#[n(0)] Token),
}

macro_rules! unspoken {
    ($($name:ident)+) => {
        $(impl std::fmt::Debug for $name {
            // Keys never get into a log.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        })+
    };
}

unspoken!(Secret Token);

/// The first thing said, by whoever asks for a seat.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Hello {
    /// Version of the wire that is spoken.
    #[n(0)]
    pub protocol: u32,
    /// Language in which the seat is read.
    #[n(1)]
    pub language: String,
    /// What is thought to be played.
    #[n(2)]
    pub content: Mark,
    /// By what the seat is asked for.
    #[n(3)]
    pub key: Key,
    /// Number of the first frame wanted: 0 for all.
    #[n(4)]
    pub next_frame: u64,
}

/// What every version can read of a hello.
#[derive(Encode, Decode)]
struct Opening {
    #[n(0)]
    protocol: u32,
    #[n(1)]
    language: String,
}

/// What is answered to a hello: one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Reply {
    /// Version of the wire that is spoken.
    #[n(0)]
    pub protocol: u32,
    /// No, and why.
    #[n(1)]
    pub denied: Option<Denied>,
    /// Yes.
    #[n(2)]
    pub welcome: Option<Welcome>,
}

/// What every version can read of a reply.
#[derive(Encode, Decode)]
struct Answer {
    #[n(0)]
    protocol: u32,
    #[n(1)]
    denied: Option<Denied>,
}

/// A seat is not given.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Denied {
    /// Why, by number; a later version may know more.
    #[n(0)]
    pub why: u32,
    /// Why, in the language asked for.
    #[n(1)]
    pub words: String,
}

/// A seat is given.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Welcome {
    /// What the seat is called.
    #[n(0)]
    pub seat: String,
    /// By which to come back.
    #[n(1)]
    pub token: Token,
    /// Number of the next order.
    #[n(2)]
    pub next_command: u64,
    /// Exercise time now, ms.
    #[n(3)]
    pub exercise_ms: i64,
    /// Whether it runs.
    #[n(4)]
    pub running: bool,
    /// What words of the pack are called, by text key.
    #[n(5)]
    pub labels: BTreeMap<String, String>,
    /// How many frames there are by now.
    #[n(6)]
    pub frames: u64,
    /// What the case may touch in people, to be read before anything else.
    #[n(7)]
    pub notes: Vec<String>,
    /// What place this is.
    #[n(8)]
    #[cbor(default)]
    pub post: Post,
    /// Which of those who share the seat this link is for, from 1 to [`SHARE_A_SEAT`].
    #[n(9)]
    pub who: u8,
    /// Whether what is asked for over this link is done: another link of the seat may have the keys.
    #[n(10)]
    pub drives: bool,
}

/// Why a seat is not given. Reads `denied-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Denial {
    /// Another version of the wire is spoken.
    #[error("denied-other-protocol")]
    OtherProtocol {
        /// By whoever asks.
        theirs: u32,
    },
    /// Something else is played here.
    #[error("denied-other-content")]
    OtherContent,
    /// No seat has this key.
    #[error("denied-unknown-key")]
    UnknownKey,
    /// Somebody sits there.
    #[error("denied-seat-taken")]
    SeatTaken,
    /// The hello cannot be read.
    #[error("denied-malformed")]
    Malformed,
    /// Play is over.
    #[error("denied-over")]
    Over,
    /// Nothing can be saved at the moment: nobody is let in until it can.
    #[error("denied-not-saved")]
    NotSaved,
    /// Whoever runs the session closed the seat.
    #[error("denied-closed")]
    Closed,
}

impl Denial {
    /// Its number on the wire.
    #[must_use]
    pub fn number(self) -> u32 {
        match self {
            Self::OtherProtocol { .. } => 0,
            Self::OtherContent => 1,
            Self::UnknownKey => 2,
            Self::SeatTaken => 3,
            Self::Malformed => 4,
            Self::Over => 5,
            Self::NotSaved => 6,
            Self::Closed => 7,
        }
    }
}

/// What a seat sends.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Order {
    /// Asks for something. Sent again under the same number it takes effect once.
    #[n(0)]
    Ask {
        /// Number, for this seat without gaps.
        #[n(0)]
        n: u64,
        /// What.
        #[n(1)]
        intent: Intent,
    },
    /// Everything stops, for everybody. Not part of the row of numbers.
    #[n(1)]
    Freeze,
    /// Play may go on, as far as this seat is concerned.
    #[n(2)]
    GoOn,
    /// The seat is given back at once, without a reason.
    #[n(3)]
    Leave,
    /// Whoever runs the session asks for something.
    #[n(4)]
    Direct {
        /// Number, of such orders without gaps.
        #[n(0)]
        n: u64,
        /// What.
        #[n(1)]
        direction: Direction,
    },
    /// Whoever runs the session asks for something of the room.
    #[n(5)]
    Run(#[n(0)] Running),
    /// In a session in turns: nothing more is wanted in this turn.
    #[n(6)]
    Ready {
        /// When the seat is to be asked again though nothing happens, exercise ms.
        #[n(0)]
        wake_ms: Option<i64>,
    },
    /// Which phrases of the pack a line in one's own words may stand for. Nothing is said by it, and nothing kept.
    #[n(7)]
    Find {
        /// The line, at most [`LINE_BYTES`] of it are looked at.
        #[n(0)]
        line: String,
    },
    /// The report on this seat, once play is over.
    #[n(8)]
    Report,
    /// A line of that report is contested.
    #[n(9)]
    Contest {
        /// Its number there.
        #[n(0)]
        line: u32,
        /// Why, at most [`CONTEST_BYTES`].
        #[n(1)]
        words: String,
    },
    /// Somebody else of those who share this seat has the keys now. Not part of the row of numbers.
    #[n(12)]
    Keys {
        /// Who, from 1 to [`SHARE_A_SEAT`]; nobody has a name here.
        #[n(0)]
        who: u8,
    },
}

/// What a seat is told beside what it perceives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Told {
    /// What became of an order: it is recorded, done or refused.
    #[n(0)]
    Done {
        /// Its number.
        #[n(0)]
        n: u64,
        /// Why it was not carried out, if it was not.
        #[n(1)]
        refusal: Option<Refusal>,
        /// How many frames there are by now: what came of it is in those.
        #[n(2)]
        frames: u64,
    },
    /// What became of an exit.
    #[n(1)]
    Exit(#[n(0)] Exit),
    /// How the clock stands.
    #[n(2)]
    Clock {
        /// Exercise time, ms.
        #[n(0)]
        exercise_ms: i64,
        /// Whether it runs.
        #[n(1)]
        running: bool,
    },
    /// What became of something that was asked of the room.
    #[n(3)]
    Ran {
        /// Whether there was anything to do.
        #[n(0)]
        done: bool,
    },
    /// In a session in turns: it is this seat's.
    #[n(4)]
    Turn {
        /// Exercise time, ms.
        #[n(0)]
        exercise_ms: i64,
        /// Story time, ms since 1970 UTC.
        #[n(1)]
        story_ms: i64,
        /// How many frames there are by now: they are read first.
        #[n(2)]
        frames: u64,
        /// Number of the next order.
        #[n(3)]
        next_command: u64,
    },
    /// What a line in one's own words may stand for.
    #[n(5)]
    Found {
        /// Phrases of the pack, best first.
        #[n(0)]
        phrases: Vec<Word>,
        /// Whether the first is certain, and not only likely.
        #[n(1)]
        certain: bool,
    },
    /// The report on this seat; none while play is not over.
    #[n(6)]
    Report(#[n(0)] Option<OwnReport>),
    /// What became of contesting a line.
    #[n(7)]
    Contested {
        /// Its number.
        #[n(0)]
        line: u32,
        /// Why it is not contested, if it is not.
        #[n(1)]
        refusal: Option<ContestRefusal>,
    },
    /// Who of those who share this seat has the keys now.
    #[n(12)]
    Keys {
        /// Who, from 1 to [`SHARE_A_SEAT`].
        #[n(0)]
        who: u8,
        /// Whether what is asked for over this link is done from now on.
        #[n(1)]
        drives: bool,
        /// Number of the next order of the seat.
        #[n(2)]
        next_command: u64,
    },
}

/// What became of an exit. Reads `exit-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Exit {
    /// Play is frozen, for everybody.
    #[n(0)]
    Frozen,
    /// Play goes on.
    #[n(1)]
    GoesOn,
    /// Somebody else has yet to agree.
    #[n(2)]
    Waits,
    /// The seat is given back.
    #[n(3)]
    Left,
}

impl Exit {
    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Frozen => "frozen",
            Self::GoesOn => "goes-on",
            Self::Waits => "waits",
            Self::Left => "left",
        }
    }
}

/// Why a link is closed from the other end. Reads `parting-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parting {
    /// The seat was given back.
    Left,
    /// Somebody came back to the seat from elsewhere.
    TakenOver,
    /// The session is closed.
    Closed,
    /// Nothing can be saved any more.
    NotSaved,
    /// What came cannot be understood.
    Malformed,
    /// The session goes on another day.
    Adjourned,
    /// Whoever runs the session gave the seat to a bot.
    SeatClosed,
}

impl Parting {
    const ALL: [Self; 7] =
        [Self::Left, Self::TakenOver, Self::Closed, Self::NotSaved, Self::Malformed, Self::Adjourned, Self::SeatClosed];

    /// Its number on the wire.
    #[must_use]
    pub fn number(self) -> u32 {
        match self {
            Self::Left => 1,
            Self::TakenOver => 2,
            Self::Closed => 3,
            Self::NotSaved => 4,
            Self::Malformed => 5,
            Self::Adjourned => 6,
            Self::SeatClosed => 7,
        }
    }

    /// The one with a number.
    #[must_use]
    pub fn of(number: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|p| u64::from(p.number()) == number)
    }

    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::TakenOver => "taken-over",
            Self::Closed => "closed",
            Self::NotSaved => "not-saved",
            Self::Malformed => "malformed",
            Self::Adjourned => "adjourned",
            Self::SeatClosed => "seat-closed",
        }
    }
}

impl Hello {
    /// Reads a hello; of one that cannot be understood, at least the language.
    ///
    /// # Errors
    /// Where it is of another version or none at all, with the language in which to say so.
    pub fn read(bytes: &[u8]) -> Result<Self, (Denial, Option<String>)> {
        let opening = minicbor::decode::<Opening>(bytes).map_err(|_| (Denial::Malformed, None))?;
        if opening.protocol != PROTOCOL {
            return Err((Denial::OtherProtocol { theirs: opening.protocol }, Some(opening.language)));
        }
        decode(bytes, HELLO_BYTES).map_err(|_| (Denial::Malformed, Some(opening.language)))
    }
}

impl Reply {
    /// No, in words.
    #[must_use]
    pub fn no(why: Denial, words: String) -> Self {
        Self { protocol: PROTOCOL, denied: Some(Denied { why: why.number(), words }), welcome: None }
    }

    /// Yes.
    #[must_use]
    pub fn yes(welcome: Welcome) -> Self {
        Self { protocol: PROTOCOL, denied: None, welcome: Some(welcome) }
    }

    /// Reads a reply. Of a server of another version only the denial is read.
    ///
    /// # Errors
    /// Where it is no reply.
    pub fn read(bytes: &[u8]) -> Result<Result<Welcome, Denied>, FrameFault> {
        let answer = minicbor::decode::<Answer>(bytes).map_err(|_| FrameFault::Malformed)?;
        if let Some(denied) = answer.denied {
            return Ok(Err(denied));
        }
        let reply: Self = decode(bytes, REPLY_BYTES)?;
        reply.welcome.filter(|_| answer.protocol == PROTOCOL).map(Ok).ok_or(FrameFault::Malformed)
    }
}
