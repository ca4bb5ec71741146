//! A walkthrough: a script of what everybody does, for every acting seat.
//!
//! A track is a thread of work or a talk: its steps follow one another, each as soon as its person is free. Tracks run
//! side by side. A walkthrough may `extends` another and edit it by the labels of its steps and tracks.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::common::{Cut, DispatchKind, Gesture, Limit};
use crate::ids::*;

/// `walkthroughs/<id>.ron`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkthroughFile {
    /// Version of the file format.
    pub format: u32,
    /// File name; its title is `walkthrough-<id>`.
    pub id: WalkthroughId,
    /// The walkthrough that it edits.
    #[serde(default)]
    pub extends: Option<WalkthroughId>,
    /// What is changed in it, in this order.
    #[serde(default)]
    pub edits: Vec<Edit>,
    /// Tracks of its own.
    #[serde(default)]
    pub tracks: Vec<Track>,
    /// Broken off here: scene and time into it.
    #[serde(default)]
    pub stops: Option<(SceneId, Limit)>,
}

/// A change to the walkthrough that is extended.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Edit {
    /// Leave a step out.
    Drop(StepId),
    /// Leave a track out.
    DropTrack(StepId),
    /// Other steps instead of one.
    Replace { step: StepId, by: Vec<Step> },
    /// Further steps after one.
    InsertAfter { step: StepId, steps: Vec<Step> },
    /// Further steps before one.
    InsertBefore { step: StepId, steps: Vec<Step> },
}

/// A thread of work or a talk.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Track {
    /// Its label.
    pub id: StepId,
    /// The scene in which it runs.
    pub scene: SceneId,
    /// When it starts, counted from the start of the scene.
    #[serde(default)]
    pub at: Option<Limit>,
    /// Or after a step of another track.
    #[serde(default)]
    pub after: Option<StepId>,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// A step of a track.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its label, where something refers to it.
    #[serde(default)]
    pub id: Option<StepId>,
    /// Who acts.
    pub by: PersonId,
    /// Not before this time into the scene.
    #[serde(default)]
    pub at: Option<Limit>,
    /// Not before that step, of any track, is done.
    #[serde(default)]
    pub after: Option<StepId>,
    /// A pause before it.
    #[serde(default)]
    pub wait: Option<Limit>,
    /// What is done.
    pub does: Does,
}

/// What somebody does. Ids are the author's; the runner gives each seat its own handles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Does {
    /// Say a sentence of the case or a phrase of the pack, through an interpreter if named, who renders it at once. Said
    /// `aloud`, in a conversation that was begun, or in own words (`words-<label>`), it is the meaning.
    Say {
        what: SentenceId,
        to: PersonId,
        #[serde(default)]
        via: Option<PersonId>,
        #[serde(default)]
        about: Option<PersonId>,
        #[serde(default)]
        words: Option<String>,
        #[serde(default)]
        aloud: bool,
    },
    /// Speak with somebody aloud from now on.
    Converse(PersonId),
    /// End the conversation that is spoken aloud.
    Conclude,
    /// Tap what one did or heard in it, and which clue one told.
    Tap {
        is: Tapped,
        #[serde(default)]
        clue: Option<ClueId>,
    },
    /// Agree or not with what somebody said last, aloud or in own words.
    Vouch {
        of: PersonId,
        #[serde(default = "yes")]
        agrees: bool,
    },
    /// Leave a silence.
    Silence {
        to: PersonId,
        #[serde(default = "pause")]
        lasts: Limit,
    },
    /// Make a gesture.
    Gesture {
        is: Gesture,
        #[serde(default)]
        to: Option<PersonId>,
    },
    /// Look closely.
    Look(super::case::Seen),
    /// Search, with the power to.
    Search(super::case::Seen),
    /// Walk to a place, by way of those between.
    Go(PlaceId),
    /// Do an action of the vocabulary.
    Act {
        action: ActionId,
        #[serde(default)]
        on: Option<Target>,
        #[serde(default)]
        via: Option<PersonId>,
        #[serde(default)]
        with: BTreeMap<String, String>,
    },
    /// Fill a form about somebody; the step's label names the document. Words of fields are `words-<label>-<field>`.
    Fill {
        form: FormId,
        #[serde(default)]
        about: Option<PersonId>,
        #[serde(default)]
        fields: BTreeMap<FieldId, FieldWords>,
        #[serde(rename = "as")]
        name: String,
    },
    /// Send a dispatch with clues and documents. A call is picked up at once by whom the script plays and put down when
    /// all is said; one that `rings` is picked up and hung up by steps, or not at all.
    Send {
        kind: DispatchKind,
        to: Vec<PersonId>,
        #[serde(default)]
        about: Option<PersonId>,
        #[serde(default)]
        clues: Vec<ClueId>,
        #[serde(default)]
        documents: Vec<String>,
        #[serde(default)]
        cut: Cut,
        #[serde(default)]
        topic: Option<TopicId>,
        #[serde(default)]
        rings: bool,
        #[serde(rename = "as")]
        name: String,
    },
    /// Pick up a telephone that rings.
    PickUp(String),
    /// Hang up: end a call, give up waiting, or let one go unanswered.
    HangUp(String),
    /// Answer a dispatch.
    Answer {
        dispatch: String,
        is: Answer,
        #[serde(default)]
        clues: Vec<ClueId>,
    },
    /// Read a document or a dispatch.
    Read(String),
    /// Hand over a thing.
    Give { thing: ThingId, to: PersonId },
    /// Book an action for a story instant, in the booking phase.
    Book {
        action: ActionId,
        #[serde(default)]
        on: Option<Target>,
        at: String,
        #[serde(default)]
        with: BTreeMap<String, String>,
    },
    /// Leave the place and the talk for good.
    Leave,
    /// Something that no offer has, in own words, to the director (`words-<label>`).
    Else(String),
}

fn yes() -> bool {
    true
}

/// What whoever is asked taps in a conversation that is spoken aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tapped {
    /// I said it.
    SaidIt,
    /// I said part of it.
    SaidPart,
    /// I did not tell the truth.
    Lied,
    /// I kept silent.
    Silent,
    /// I was asked the same again.
    AskedAgain,
    /// I was promised something.
    Promised,
}

fn pause() -> Limit {
    Limit::Seconds(6)
}

/// What an action is done to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// A person.
    Person(PersonId),
    /// A thing.
    Thing(ThingId),
    /// A document, by the label under which it was filled or its authored id.
    Document(String),
}

/// What is written into a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldWords {
    /// Ticked.
    Ticked,
    /// One of the field's words.
    Word(String),
    /// Clues.
    Clues(Vec<ClueId>),
    /// A person.
    Person(PersonId),
    /// A place.
    Place(PlaceId),
    /// Free words; the text is `words-<id>`.
    Words(String),
}

/// How a dispatch is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum Answer {
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
