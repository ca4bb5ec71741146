//! Conversations that are spoken aloud: people in one room talk, and tell the record what was done.

use minicbor::{Decode, Encode};

use crate::handle::Handle;
use crate::view::SeatView;

/// How something came to be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Manner {
    /// A whole sentence was picked.
    #[default]
    #[n(0)]
    Picked,
    /// Typed in own words.
    #[n(1)]
    Typed,
    /// Spoken aloud.
    #[n(2)]
    Aloud,
}

impl Manner {
    /// Key of what it means that somebody agrees with what was said to them, or does not.
    #[must_use]
    pub fn contest_key(self, agrees: bool) -> &'static str {
        match (agrees, self) {
            (true, _) => "seat-agreed",
            (false, Self::Aloud) => "seat-contested",
            (false, Self::Picked | Self::Typed) => "seat-contested-own",
        }
    }
}

/// What whoever is asked taps while they talk aloud. Reads `tap-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Tap {
    /// I said it.
    #[n(0)]
    SaidIt,
    /// I said part of it.
    #[n(1)]
    SaidPart,
    /// I did not tell the truth.
    #[n(2)]
    Lied,
    /// I kept silent.
    #[n(3)]
    Silent,
    /// I was asked the same again.
    #[n(4)]
    AskedAgain,
    /// I was promised something.
    #[n(5)]
    Promised,
}

impl Tap {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::SaidIt, Self::SaidPart, Self::Lied, Self::Silent, Self::AskedAgain, Self::Promised];

    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::SaidIt => "said-it",
            Self::SaidPart => "said-part",
            Self::Lied => "lied",
            Self::Silent => "silent",
            Self::AskedAgain => "asked-again",
            Self::Promised => "promised",
        }
    }

    /// Whether it may say what was told.
    #[must_use]
    pub fn tells(self) -> bool {
        matches!(self, Self::SaidIt | Self::SaidPart)
    }
}

/// How a conversation that is spoken aloud stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum ConversationIs {
    /// It has begun.
    #[n(0)]
    Began,
    /// It is over.
    #[n(1)]
    Ended,
    /// It cannot be spoken aloud: they share no language, or somebody in earshot would understand what they must not.
    #[n(2)]
    Shut,
}

impl SeatView {
    /// With whom a person of this seat speaks aloud, and whether it was this person who began.
    #[must_use]
    pub fn speaks_aloud(&self, me: Handle) -> Option<(Handle, bool)> {
        let own = |(by, with): &(Handle, Handle)| match () {
            () if *by == me => Some((*with, true)),
            () if *with == me => Some((*by, false)),
            () => None,
        };
        self.aloud.iter().find_map(own)
    }

    /// A conversation spoken aloud begins or is over.
    pub(crate) fn converse(&mut self, by: Handle, with: Handle, is: ConversationIs) {
        self.aloud.retain(|pair| *pair != (by, with));
        if is == ConversationIs::Began {
            self.aloud.push((by, with));
        }
    }

    /// What was said to a person aloud or in own words, and not yet vouched for, latest last.
    pub fn to_vouch(&self, me: Handle) -> impl Iterator<Item = &crate::HeardLine> {
        let open = move |line: &&crate::HeardLine| line.to == me && line.manner != Manner::Picked;
        self.heard.iter().filter(open).filter(|line| line.act.is_some() && line.vouched.is_none())
    }
}
