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

/// Before a reference to own words, in a view that is folded here.
const WORDS: char = '=';

/// A text to be shown at a seat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Text {
    /// A message, by its key: rendered in the seat's language.
    #[n(0)]
    Key(#[n(0)] String),
    /// Somebody's own words, by their reference in the erasable table: shown as typed.
    #[n(1)]
    Words(#[n(0)] String),
}

impl Text {
    /// A message without arguments.
    pub fn of(key: impl Into<String>) -> Self {
        Self::Key(key.into())
    }

    /// The text in a view that is folded here: the key, or the reference after a sign that no key begins with.
    #[must_use]
    pub(crate) fn packed(self) -> String {
        match self {
            Self::Key(key) => key,
            Self::Words(reference) => format!("{WORDS}{reference}"),
        }
    }

    /// The text of a view that was folded here.
    #[must_use]
    pub fn unpacked(packed: String) -> Self {
        match packed.strip_prefix(WORDS) {
            Some(reference) => Self::Words(reference.to_owned()),
            None => Self::Key(packed),
        }
    }

    /// What whoever reads no texts has of it: the key; of own words, nothing.
    #[must_use]
    pub fn bare(self) -> String {
        match self {
            Self::Key(key) => key,
            Self::Words(_) => String::new(),
        }
    }
}
