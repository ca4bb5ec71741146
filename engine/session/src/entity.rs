//! What percepts name inside the kernel: authored ids and text keys. Outside they are handles and sentences.

use minicbor::{Decode, Encode};

use tavolo_scenario::ids::*;

/// Something that a seat can hold a handle on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entity {
    /// A person.
    Person(PersonId),
    /// A place.
    Place(PlaceId),
    /// A thing.
    Thing(ThingId),
    /// A document, authored or filled.
    Document(DocumentId),
    /// A dispatch, by number.
    Dispatch(u32),
    /// A clue.
    Clue(ClueId),
    /// A sentence of the case.
    Sentence(SentenceId),
    /// An utterance, by number.
    Utterance(u32),
    /// A resource.
    Resource(ResourceId),
}

impl Entity {
    /// The id as authored, or the number.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::Person(id) => id.to_string(),
            Self::Place(id) => id.to_string(),
            Self::Thing(id) => id.to_string(),
            Self::Document(id) => id.to_string(),
            Self::Clue(id) => id.to_string(),
            Self::Sentence(id) => id.to_string(),
            Self::Resource(id) => id.to_string(),
            Self::Dispatch(n) | Self::Utterance(n) => n.to_string(),
        }
    }
}

/// A text to be rendered in a seat's language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(transparent)]
pub struct Text {
    /// Key of the message.
    #[n(0)]
    pub key: String,
}

impl Text {
    /// A text without arguments.
    pub fn of(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}
