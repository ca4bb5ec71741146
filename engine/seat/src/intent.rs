//! Intents: what a seat asks for; and refusals: why not, from what the seat itself can see.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use crate::aloud::Tap;
use crate::handle::Handle;
use crate::percept::Word;

/// What a seat asks one of its persons to do.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Intent {
    /// Say a sentence that is offered; or own words, or something aloud, of which a phrase is the meaning.
    #[n(0)]
    Say {
        /// Speaker.
        #[n(0)]
        by: Handle,
        /// Listener.
        #[n(1)]
        to: Handle,
        /// A sentence of the case by handle, or
        #[n(2)]
        sentence: Option<Handle>,
        /// a phrase of the pack by word.
        #[n(3)]
        phrase: Option<Word>,
        /// Interpreter.
        #[n(4)]
        via: Option<Handle>,
        /// Whom it is about, if neither.
        #[n(5)]
        about: Option<Handle>,
        /// Own words, kept apart from the journal; without sentence and phrase nobody confirmed what they mean.
        #[n(6)]
        words: Option<String>,
        /// Said aloud, in a conversation that is spoken.
        #[n(7)]
        #[cbor(default)]
        aloud: bool,
    },
    /// Render the last utterance that one was asked to interpret.
    #[n(1)]
    Render {
        /// Interpreter.
        #[n(0)]
        by: Handle,
        /// The utterance.
        #[n(1)]
        utterance: Handle,
        /// Whether nothing is added, left out or coloured.
        #[n(2)]
        faithful: bool,
    },
    /// Leave a silence.
    #[n(2)]
    Silence {
        /// Who keeps silent.
        #[n(0)]
        by: Handle,
        /// Toward whom.
        #[n(1)]
        to: Handle,
        /// How long, ms.
        #[n(2)]
        ms: u32,
    },
    /// Make a gesture.
    #[n(3)]
    Gesture {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which, a word.
        #[n(1)]
        is: Word,
        /// Toward whom.
        #[n(2)]
        to: Option<Handle>,
    },
    /// Look closely at a person, thing or place.
    #[n(4)]
    Look {
        /// Who.
        #[n(0)]
        by: Handle,
        /// At what.
        #[n(1)]
        at: Handle,
    },
    /// Search a person or thing.
    #[n(5)]
    Search {
        /// Who.
        #[n(0)]
        by: Handle,
        /// What.
        #[n(1)]
        at: Handle,
    },
    /// Walk to a place.
    #[n(6)]
    Go {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Where.
        #[n(1)]
        to: Handle,
    },
    /// Do an action of the vocabulary.
    #[n(7)]
    Act {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which.
        #[n(1)]
        action: Word,
        /// To what.
        #[n(2)]
        on: Option<Handle>,
        /// Interpreter.
        #[n(3)]
        via: Option<Handle>,
        /// Words and handles of its parameters.
        #[n(4)]
        with: BTreeMap<Word, FieldValue>,
    },
    /// Fill a form.
    #[n(8)]
    Fill {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which form.
        #[n(1)]
        form: Word,
        /// About whom.
        #[n(2)]
        about: Option<Handle>,
        /// What is written.
        #[n(3)]
        fields: BTreeMap<Word, FieldValue>,
    },
    /// Send a dispatch.
    #[n(9)]
    Send {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Kind, a word.
        #[n(1)]
        kind: Word,
        /// To whom.
        #[n(2)]
        to: Vec<Handle>,
        /// About whom.
        #[n(3)]
        about: Option<Handle>,
        /// What is shared.
        #[n(4)]
        share: Shared,
        /// On which topic.
        #[n(5)]
        topic: Option<Word>,
    },
    /// Answer a dispatch.
    #[n(10)]
    Answer {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which.
        #[n(1)]
        dispatch: Handle,
        /// How.
        #[n(2)]
        is: Answered,
        /// With which clues.
        #[n(3)]
        clues: Vec<Handle>,
        /// Why it comes back, a word of the pack.
        #[n(4)]
        reason: Option<Word>,
    },
    /// Read a document or dispatch.
    #[n(11)]
    Read {
        /// Who.
        #[n(0)]
        by: Handle,
        /// What.
        #[n(1)]
        what: Handle,
    },
    /// Hand over a thing or document.
    #[n(12)]
    Give {
        /// Who.
        #[n(0)]
        by: Handle,
        /// What.
        #[n(1)]
        thing: Handle,
        /// To whom.
        #[n(2)]
        to: Handle,
    },
    /// Book an action for later.
    #[n(13)]
    Book {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which action.
        #[n(1)]
        action: Word,
        /// To what.
        #[n(2)]
        on: Option<Handle>,
        /// Story instant, ms UTC.
        #[n(3)]
        story_ms: i64,
        /// Parameters.
        #[n(4)]
        with: BTreeMap<Word, FieldValue>,
    },
    /// Leave the place and the talk for good.
    #[n(14)]
    Leave {
        /// Who.
        #[n(0)]
        by: Handle,
    },
    /// Something no offer has, in own words, for the director to map.
    #[n(15)]
    Else {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Own words; kept apart from the journal.
        #[n(1)]
        words: String,
    },
    /// Pick up a telephone that rings.
    #[n(16)]
    PickUp {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which call.
        #[n(1)]
        call: Handle,
    },
    /// Hang up: end a call, give up waiting, or let one go unanswered.
    #[n(17)]
    HangUp {
        /// Who.
        #[n(0)]
        by: Handle,
        /// Which call.
        #[n(1)]
        call: Handle,
    },
    /// Speak with somebody aloud from now on.
    #[n(18)]
    Converse {
        /// Who.
        #[n(0)]
        by: Handle,
        /// With whom.
        #[n(1)]
        with: Handle,
    },
    /// End the conversation that is spoken aloud.
    #[n(19)]
    Conclude {
        /// Who.
        #[n(0)]
        by: Handle,
    },
    /// Tap what one did or heard in a conversation that is spoken aloud.
    #[n(20)]
    Tap {
        /// Who.
        #[n(0)]
        by: Handle,
        /// What.
        #[n(1)]
        is: Tap,
        /// What was told.
        #[n(2)]
        clue: Option<Handle>,
    },
    /// Agree or not that what one was told, aloud or in own words, was what it is said to mean.
    #[n(21)]
    Vouch {
        /// Who.
        #[n(0)]
        by: Handle,
        /// What was said.
        #[n(1)]
        utterance: Handle,
        /// Whether it meant that.
        #[n(2)]
        agrees: bool,
    },
}

impl Intent {
    /// Who is asked to act.
    pub fn by(&self) -> Handle {
        match self {
            Self::Say { by, .. }
            | Self::Render { by, .. }
            | Self::Silence { by, .. }
            | Self::Gesture { by, .. }
            | Self::Look { by, .. }
            | Self::Search { by, .. }
            | Self::Go { by, .. }
            | Self::Act { by, .. }
            | Self::Fill { by, .. }
            | Self::Send { by, .. }
            | Self::Answer { by, .. }
            | Self::Read { by, .. }
            | Self::Give { by, .. }
            | Self::Book { by, .. }
            | Self::Leave { by }
            | Self::PickUp { by, .. }
            | Self::HangUp { by, .. }
            | Self::Converse { by, .. }
            | Self::Conclude { by }
            | Self::Tap { by, .. }
            | Self::Vouch { by, .. }
            | Self::Else { by, .. } => *by,
        }
    }

    /// Whom or what it is done to, for records of refusals.
    pub fn target(&self) -> Option<Handle> {
        match self {
            Self::Say { to, .. } | Self::Silence { to, .. } | Self::Give { to, .. } | Self::Go { to, .. } => Some(*to),
            Self::Render { utterance, .. } | Self::Vouch { utterance, .. } => Some(*utterance),
            Self::Converse { with, .. } => Some(*with),
            Self::Tap { clue, .. } => *clue,
            Self::Look { at, .. } | Self::Search { at, .. } => Some(*at),
            Self::Gesture { to, .. } => *to,
            Self::Act { on, .. } | Self::Book { on, .. } => *on,
            Self::Fill { about, .. } | Self::Send { about, .. } => *about,
            Self::Answer { dispatch, .. } => Some(*dispatch),
            Self::Read { what, .. } => Some(*what),
            Self::PickUp { call, .. } | Self::HangUp { call, .. } => Some(*call),
            Self::Leave { .. } | Self::Conclude { .. } | Self::Else { .. } => None,
        }
    }

    /// The verb, for records of refusals.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Say { .. } => "say",
            Self::Render { .. } => "render",
            Self::Silence { .. } => "silence",
            Self::Gesture { .. } => "gesture",
            Self::Look { .. } => "look",
            Self::Search { .. } => "search",
            Self::Go { .. } => "go",
            Self::Act { .. } => "act",
            Self::Fill { .. } => "fill",
            Self::Send { .. } => "send",
            Self::Answer { .. } => "answer",
            Self::Read { .. } => "read",
            Self::Give { .. } => "give",
            Self::Book { .. } => "book",
            Self::Leave { .. } => "leave",
            Self::PickUp { .. } => "pick-up",
            Self::HangUp { .. } => "hang-up",
            Self::Converse { .. } => "converse",
            Self::Conclude { .. } => "conclude",
            Self::Tap { .. } => "tap",
            Self::Vouch { .. } => "vouch",
            Self::Else { .. } => "else",
        }
    }
}

/// What a dispatch carries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Shared {
    /// Clues of the notebook.
    #[n(0)]
    pub clues: Vec<Handle>,
    /// Documents in hand.
    #[n(1)]
    pub documents: Vec<Handle>,
    /// Only person, indicator yes or no, and need.
    #[n(2)]
    pub minimal: bool,
}

/// What is written into a field or given as a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum FieldValue {
    /// Ticked.
    #[n(0)]
    Ticked,
    /// A word of the field.
    #[n(1)]
    Word(#[n(0)] Word),
    /// Clues of the notebook.
    #[n(2)]
    Clues(#[n(0)] Vec<Handle>),
    /// A person, place or resource.
    #[n(3)]
    One(#[n(0)] Handle),
    /// Free words; kept apart from the journal.
    #[n(4)]
    Words(#[n(0)] String),
}

/// How a dispatch is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Answered {
    /// Received.
    #[n(0)]
    Acknowledged,
    /// Granted.
    #[n(1)]
    Granted,
    /// Refused.
    #[n(2)]
    Refused,
    /// Information given.
    #[n(3)]
    Informed,
}

/// Why an intent is not carried out. Never depends on what the seat cannot see. Reads `refusal-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Refusal {
    /// The seat has perceived nothing under this handle.
    #[n(0)]
    NotPerceived,
    /// The person is not played from this seat.
    #[n(1)]
    NotYourPerson,
    /// The person is still busy.
    #[n(2)]
    Busy,
    /// Nothing can be done now: not begun, paused, between scenes or ended.
    #[n(3)]
    NotNow,
    /// Whom or what it is about is not here.
    #[n(4)]
    NotHere,
    /// The role has not the power.
    #[n(5)]
    NoPower,
    /// The vocabulary has no such word.
    #[n(6)]
    UnknownWord,
    /// A parameter is missing or of the wrong kind.
    #[n(7)]
    WrongParameter,
    /// There is no way from here to there.
    #[n(8)]
    NoWay,
    /// What should be shared or handed over is not in hand.
    #[n(9)]
    NotInHand,
    /// A precondition that the seat can see does not hold.
    #[n(10)]
    NotReady,
    /// The place holds no more people.
    #[n(11)]
    Full,
    /// Only in the booking phase.
    #[n(12)]
    OnlyWhenBooking,
    /// The seat has done too much at once.
    #[n(13)]
    TooMuch,
    /// Nobody stands there to be spoken to: oneself, or somebody already answered.
    #[n(14)]
    Pointless,
    /// One's telephone is in use already.
    #[n(15)]
    OnTheLine,
    /// The person is gone, and it cannot be done without the person.
    #[n(16)]
    Gone,
    /// Whoever plays this role says nothing but the sentences that are offered.
    #[n(17)]
    NotOwnWords,
    /// No conversation is spoken aloud with this person.
    #[n(18)]
    NotAloud,
    /// Another link of the same seat has the keys.
    #[n(19)]
    NoKeys,
}

impl Refusal {
    /// Last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotPerceived => "not-perceived",
            Self::NotYourPerson => "not-your-person",
            Self::Busy => "busy",
            Self::NotNow => "not-now",
            Self::NotHere => "not-here",
            Self::NoPower => "no-power",
            Self::UnknownWord => "unknown-word",
            Self::WrongParameter => "wrong-parameter",
            Self::NoWay => "no-way",
            Self::NotInHand => "not-in-hand",
            Self::NotReady => "not-ready",
            Self::Full => "full",
            Self::OnlyWhenBooking => "only-when-booking",
            Self::TooMuch => "too-much",
            Self::Pointless => "pointless",
            Self::OnTheLine => "on-the-line",
            Self::Gone => "gone",
            Self::NotOwnWords => "not-own-words",
            Self::NotAloud => "not-aloud",
            Self::NoKeys => "no-keys",
        }
    }
}
