//! The pack as a seat gets it once: verbs, forms, duties to watch for, phrases. Public law, and its words.

use minicbor::{Decode, Encode};

use crate::handle::Handle;
use crate::percept::Word;

/// From how near an action works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Reach {
    /// On nothing.
    #[n(0)]
    Nothing,
    /// On somebody at the same place.
    #[n(1)]
    PersonHere,
    /// On somebody one knows of.
    #[n(2)]
    PersonKnown,
    /// On a thing in sight or in hand.
    #[n(3)]
    Thing,
    /// On a document in hand.
    #[n(4)]
    Document,
}

/// A verb of the pack as a seat sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ActionWord<T = String> {
    /// The word.
    #[n(0)]
    pub word: Word,
    /// What it is called.
    #[n(1)]
    pub label: T,
    /// On what it works.
    #[n(2)]
    pub reach: Reach,
    /// How long it takes, ms.
    #[n(3)]
    pub takes_ms: i64,
    /// Names of its parameters.
    #[n(4)]
    pub with: Vec<String>,
    /// Persons of the seat whose role has the power.
    #[n(5)]
    pub may: Vec<Handle>,
    /// Whether it may be booked.
    #[n(6)]
    pub bookable: bool,
}

/// A form as a seat sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FormWord<T = String> {
    /// The word.
    #[n(0)]
    pub word: Word,
    /// Its title.
    #[n(1)]
    pub label: T,
    /// Its fields, with labels.
    #[n(2)]
    pub fields: Vec<(Word, T)>,
    /// How long it takes, ms.
    #[n(3)]
    pub takes_ms: i64,
    /// Persons of the seat whose role may fill it.
    #[n(4)]
    pub may: Vec<Handle>,
}

/// What opens a due line: things that the seat's person learns.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Opens {
    /// The start of play.
    #[n(0)]
    Start,
    /// A clue that shows one of these indicators.
    #[n(1)]
    Learnt(#[n(0)] Vec<Word>),
    /// Something the seat perceives, as for closing.
    #[n(2)]
    Seen(#[n(0)] Vec<Closes>),
}

/// What closes (or opens) a due line, as far as the seat perceives it. Empty lists mean any.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Closes {
    /// An action.
    #[n(0)]
    Acted(#[n(0)] Vec<Word>),
    /// Acts on topics.
    #[n(1)]
    Said {
        /// Acts.
        #[n(0)]
        act: Vec<Word>,
        /// Topics.
        #[n(1)]
        topic: Vec<Word>,
    },
    /// A dispatch of a kind.
    #[n(2)]
    Sent(#[n(0)] Vec<Word>),
    /// A form.
    #[n(3)]
    Filled(#[n(0)] Vec<Word>),
    /// A standing of the person.
    #[n(4)]
    Became(#[n(0)] Vec<Word>),
    /// A consent, given (true) or not.
    #[n(5)]
    Consented(#[n(0)] Word, #[n(1)] bool),
}

/// A duty as a seat's playbook watches for it: only over what the seat perceives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct DueWatch<T = String> {
    /// The duty.
    #[n(0)]
    pub duty: Word,
    /// What is due.
    #[n(1)]
    pub label: T,
    /// For each person, or once.
    #[n(2)]
    pub each_person: bool,
    /// What opens it.
    #[n(3)]
    pub opens: Opens,
    /// What closes it.
    #[n(4)]
    pub closes: Vec<Closes>,
    /// Limit in exercise ms, if it counts in exercise time.
    #[n(5)]
    pub exercise_ms: Option<i64>,
    /// Limit in story ms, if it counts in story time.
    #[n(6)]
    pub story_ms: Option<i64>,
}

/// The pack as a seat gets it once: public law and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Vocabulary<T = String> {
    /// Verbs that a person of the seat may use.
    #[n(0)]
    pub actions: Vec<ActionWord<T>>,
    /// Forms that a person of the seat may fill.
    #[n(1)]
    pub forms: Vec<FormWord<T>>,
    /// Duties that the seat's functions have.
    #[n(2)]
    pub duties: Vec<DueWatch<T>>,
    /// Phrase bank: word, act, topic, text.
    #[n(3)]
    pub phrases: Vec<(Word, Word, Word, T)>,
}
