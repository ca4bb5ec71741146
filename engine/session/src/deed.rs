//! Deeds: what a person does, in authored ids. Intents are resolved into deeds; some deeds take time before they are done.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Cut, DispatchKind, Gesture};
use tavolo_scenario::model::script::Answer;
use tavolo_seat::Tap;

use crate::entity::Entity;

/// What is looked at or acted upon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Object {
    /// A person.
    #[n(0)]
    Person(#[n(0)] PersonId),
    /// A thing.
    #[n(1)]
    Thing(#[n(0)] ThingId),
    /// A place.
    #[n(2)]
    Place(#[n(0)] PlaceId),
    /// A document.
    #[n(3)]
    Document(#[n(0)] DocumentId),
}

impl Object {
    /// As something that a seat can hold a handle on.
    pub fn entity(&self) -> Entity {
        match self {
            Self::Person(id) => Entity::Person(id.clone()),
            Self::Thing(id) => Entity::Thing(id.clone()),
            Self::Place(id) => Entity::Place(id.clone()),
            Self::Document(id) => Entity::Document(id.clone()),
        }
    }

    /// The person, if it is one.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Person(id) => Some(id),
            Self::Thing(_) | Self::Place(_) | Self::Document(_) => None,
        }
    }
}

/// What is written into a field or given as a parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Value {
    /// Ticked.
    #[n(0)]
    Ticked,
    /// A word.
    #[n(1)]
    Word(#[n(0)] Word),
    /// Clues.
    #[n(2)]
    Clues(#[n(0)] Vec<ClueId>),
    /// A person.
    #[n(3)]
    Person(#[n(0)] PersonId),
    /// A place.
    #[n(4)]
    Place(#[n(0)] PlaceId),
    /// A resource.
    #[n(5)]
    Resource(#[n(0)] ResourceId),
    /// Free words: their reference in the erasable table, never the words.
    #[n(6)]
    Words(#[n(0)] String),
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Deed {
    /// Say a sentence of the case or a phrase of the pack.
    #[n(0)]
    Say {
        /// The sentence; none: own words of which nobody confirmed what they mean.
        #[n(0)]
        what: Option<SentenceId>,
        /// Listener.
        #[n(1)]
        to: PersonId,
        /// Interpreter.
        #[n(2)]
        via: Option<PersonId>,
        /// About whom, if neither.
        #[n(3)]
        about: Option<PersonId>,
        /// Reference of own words.
        #[n(4)]
        words: Option<String>,
        /// Said aloud.
        #[n(5)]
        #[cbor(default)]
        aloud: bool,
    },
    /// Render an utterance.
    #[n(1)]
    Render {
        /// Which.
        #[n(0)]
        utterance: u32,
        /// Whether faithfully.
        #[n(1)]
        faithful: bool,
    },
    /// Leave a silence.
    #[n(2)]
    Silence {
        /// Toward whom.
        #[n(0)]
        to: PersonId,
        /// How long, ms.
        #[n(1)]
        ms: u32,
    },
    /// Make a gesture.
    #[n(3)]
    Gesture {
        /// Which.
        #[n(0)]
        is: Gesture,
        /// Toward whom.
        #[n(1)]
        to: Option<PersonId>,
    },
    /// Look closely, or search.
    #[n(4)]
    Look {
        /// At what.
        #[n(0)]
        at: Object,
        /// Whether it is a search.
        #[n(1)]
        search: bool,
    },
    /// Walk to a neighbouring place.
    #[n(5)]
    Go {
        /// Where.
        #[n(0)]
        to: PlaceId,
    },
    /// Do an action of the vocabulary.
    #[n(6)]
    Act {
        /// Which.
        #[n(0)]
        action: ActionId,
        /// To what.
        #[n(1)]
        on: Option<Object>,
        /// Interpreter.
        #[n(2)]
        via: Option<PersonId>,
        /// Parameters.
        #[n(3)]
        with: BTreeMap<Word, Value>,
    },
    /// Fill a form.
    #[n(7)]
    Fill {
        /// Which.
        #[n(0)]
        form: FormId,
        /// About whom.
        #[n(1)]
        about: Option<PersonId>,
        /// What is written.
        #[n(2)]
        fields: BTreeMap<FieldId, Value>,
    },
    /// Send a dispatch.
    #[n(8)]
    Send {
        /// Kind.
        #[n(0)]
        kind: DispatchKind,
        /// To whom.
        #[n(1)]
        to: Vec<PersonId>,
        /// About whom.
        #[n(2)]
        about: Option<PersonId>,
        /// Clues shared.
        #[n(3)]
        clues: Vec<ClueId>,
        /// Documents shared.
        #[n(4)]
        documents: Vec<DocumentId>,
        /// How much of them.
        #[n(5)]
        cut: Cut,
        /// On what.
        #[n(6)]
        topic: Option<TopicId>,
    },
    /// Answer a dispatch.
    #[n(9)]
    Answer {
        /// Which.
        #[n(0)]
        dispatch: u32,
        /// How.
        #[n(1)]
        is: Answer,
        /// With what.
        #[n(2)]
        clues: Vec<ClueId>,
        /// Why it comes back.
        #[n(3)]
        reason: Option<ReasonId>,
    },
    /// Read a document.
    #[n(10)]
    ReadDocument(#[n(0)] DocumentId),
    /// Read a dispatch.
    #[n(11)]
    ReadDispatch(#[n(0)] u32),
    /// Hand over a thing or document.
    #[n(12)]
    Give {
        /// What.
        #[n(0)]
        what: Object,
        /// To whom.
        #[n(1)]
        to: PersonId,
    },
    /// Book an action.
    #[n(13)]
    Book {
        /// Which.
        #[n(0)]
        action: ActionId,
        /// To what.
        #[n(1)]
        on: Option<Object>,
        /// Story instant, ms UTC.
        #[n(2)]
        story_ms: i64,
        /// Parameters.
        #[n(3)]
        with: BTreeMap<Word, Value>,
    },
    /// Leave for good.
    #[n(14)]
    Leave,
    /// Something else, in own words kept apart.
    #[n(15)]
    Else {
        /// Reference of the words.
        #[n(0)]
        words: String,
    },
    /// Pick up the telephone.
    #[n(16)]
    PickUp(#[n(0)] u32),
    /// Hang up.
    #[n(17)]
    HangUp(#[n(0)] u32),
    /// Speak aloud with somebody.
    #[n(18)]
    Converse(#[n(0)] PersonId),
    /// End the conversation that is spoken aloud.
    #[n(19)]
    Conclude,
    /// Tap what one did or heard in it.
    #[n(20)]
    Tap {
        /// What.
        #[n(0)]
        is: Tap,
        /// What was told.
        #[n(1)]
        clue: Option<ClueId>,
    },
    /// Agree or not with what something is said to mean.
    #[n(21)]
    Vouch {
        /// Which.
        #[n(0)]
        utterance: u32,
        /// Whether it meant that.
        #[n(1)]
        agrees: bool,
    },
}

impl Deed {
    /// A telephone is picked up and put down, and what was said is tapped, beside whatever one is at.
    pub(crate) fn is_beside(&self) -> bool {
        matches!(self, Self::PickUp(_) | Self::HangUp(_) | Self::Conclude | Self::Tap { .. } | Self::Vouch { .. })
    }

    /// Whom or what it is done to, for the record of a refusal.
    pub(crate) fn target(&self) -> Option<String> {
        match self {
            Self::Say { to, .. } | Self::Silence { to, .. } | Self::Give { to, .. } => Some(to.to_string()),
            Self::Gesture { to, .. } => to.as_ref().map(ToString::to_string),
            Self::Go { to } => Some(to.to_string()),
            Self::Look { at, .. } => Some(at.id()),
            Self::Act { on, .. } | Self::Book { on, .. } => on.as_ref().map(Object::id),
            Self::Fill { about, .. } | Self::Send { about, .. } => about.as_ref().map(ToString::to_string),
            Self::ReadDocument(id) => Some(id.to_string()),
            Self::Converse(with) => Some(with.to_string()),
            Self::Tap { clue, .. } => clue.as_ref().map(ToString::to_string),
            Self::Render { .. }
            | Self::Answer { .. }
            | Self::ReadDispatch(_)
            | Self::Leave
            | Self::Else { .. }
            | Self::PickUp(_)
            | Self::HangUp(_)
            | Self::Conclude
            | Self::Vouch { .. } => None,
        }
    }
}

impl Object {
    fn id(&self) -> String {
        match self {
            Self::Person(id) => id.to_string(),
            Self::Thing(id) => id.to_string(),
            Self::Place(id) => id.to_string(),
            Self::Document(id) => id.to_string(),
        }
    }
}
