//! The view of a seat: the fold of its percepts. Server and client fold alike; a snapshot is this fold.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use minicbor::{Decode, Encode};

use crate::agenda::AgendaLine;
use crate::aloud::Manner;
use crate::call::CallSeen;
use crate::common::Common;
use crate::dispatches::Dispatches;
use crate::handle::Handle;
use crate::intent::Answered;
use crate::notebook::Notebook;
use crate::percept::{How, Phase, Word};
use crate::persons::Persons;
use crate::record::Record;
use crate::scenery::Primitive;
use crate::vocabulary::Vocabulary;

mod due;
mod fold;
mod look;
mod texts;

/// Everything a seat knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct SeatView {
    /// Exercise time of the last frame, ms.
    #[n(0)]
    pub exercise_ms: i64,
    /// Story time of the last frame, ms since 1970 UTC.
    #[n(1)]
    pub story_ms: i64,
    /// Where play stands.
    #[n(2)]
    pub phase: Phase,
    /// Title and brief of the scene.
    #[n(3)]
    pub scene: Option<(String, String)>,
    /// Persons of this seat.
    #[n(4)]
    pub own: BTreeMap<Handle, SelfSeen>,
    /// Everybody perceived.
    #[n(5)]
    pub persons: Persons,
    /// Places entered or named.
    #[n(6)]
    pub places: BTreeMap<Handle, PlaceSeen>,
    /// Things perceived.
    #[n(7)]
    pub things: BTreeMap<Handle, ThingSeen>,
    /// The notebook.
    #[n(8)]
    pub notebook: Notebook,
    /// Talk in earshot.
    #[n(9)]
    pub heard: VecDeque<HeardLine>,
    /// Documents in hand.
    #[n(10)]
    pub documents: BTreeMap<Handle, DocumentSeen>,
    /// Dispatches sent and received.
    #[n(11)]
    pub dispatches: Dispatches,
    /// Resources of which one keeps the list.
    #[n(12)]
    pub resources: BTreeMap<Handle, ResourceSeen>,
    /// What is due, as far as this seat can know.
    #[n(13)]
    pub due: Vec<DueLine>,
    /// Words of the pack.
    #[n(14)]
    pub vocabulary: Common<Vocabulary>,
    /// What was noticed: sensed, cued, left, ended.
    #[n(15)]
    pub noticed: Vec<(i64, String)>,
    /// What was perceived to happen, in order.
    #[n(16)]
    pub record: Record,
    /// When the scene began, exercise ms.
    #[n(17)]
    pub scene_began_ms: i64,
    /// Interpreters who said that they have ties to somebody.
    #[n(18)]
    pub ties: BTreeSet<(Handle, Handle)>,
    /// Telephone calls of one's persons, as each stands.
    #[n(19)]
    pub calls: Vec<CallSeen>,
    /// Conversations spoken aloud in earshot: who began it, and with whom.
    #[n(20)]
    #[cbor(default)]
    pub aloud: Vec<(Handle, Handle)>,
}

/// A person of this seat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct SelfSeen {
    /// Name.
    #[n(0)]
    pub name: String,
    /// Role card.
    #[n(1)]
    pub brief: String,
    /// Cue card.
    #[n(2)]
    pub agenda: Vec<AgendaLine>,
    /// Where.
    #[n(3)]
    pub at: Option<Handle>,
    /// Busy until, exercise ms.
    #[n(4)]
    pub busy_until_ms: i64,
    /// Sentences.
    #[n(5)]
    pub sentences: Vec<OwnSentence>,
    /// Clues that may be told now, and toward whom.
    #[n(6)]
    pub open: BTreeSet<Handle>,
    /// Utterances waiting for rendering.
    #[n(7)]
    pub to_render: Vec<Handle>,
    /// Whether leaving is due.
    #[n(8)]
    pub leave_due: bool,
    /// Whether this person has left.
    #[n(9)]
    pub left: bool,
    /// The office, of agencies: a role of the pack.
    #[n(10)]
    pub office: Option<Word>,
    /// Languages spoken.
    #[n(11)]
    pub speaks: Vec<Word>,
    /// What the cue card called for, and when, exercise ms.
    #[n(12)]
    pub cued: Vec<(i64, String)>,
    /// Standings known.
    #[n(13)]
    pub status: BTreeSet<Word>,
    /// Fear, fatigue, information and trust as they moved since the start.
    #[n(14)]
    pub felt: BTreeMap<Word, i32>,
    /// What became of something else that was asked for, and when, exercise ms.
    #[n(15)]
    #[cbor(default)]
    pub settled: Vec<(i64, String)>,
    /// Hints that were given, and when, exercise ms.
    #[n(16)]
    #[cbor(default)]
    pub hints: Vec<(i64, String)>,
}

/// A sentence of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct OwnSentence {
    /// The sentence.
    #[n(0)]
    pub sentence: Handle,
    /// What it does.
    #[n(1)]
    pub act: Word,
    /// On what.
    #[n(2)]
    pub topic: Word,
    /// The words.
    #[n(3)]
    pub words: String,
    /// Clues that it passes on.
    #[n(4)]
    pub tells: Vec<Handle>,
    /// Whom it is about, if neither speaker nor listener.
    #[n(5)]
    pub about: Option<Handle>,
}

/// Somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct PersonSeen {
    /// What is seen.
    #[n(0)]
    pub looks: String,
    /// The name, if known.
    #[n(1)]
    pub name: Option<String>,
    /// The office, of agencies.
    #[n(2)]
    pub role: Option<String>,
    /// Where last seen, and whether in sight now.
    #[n(3)]
    pub at: Option<Handle>,
    /// In sight.
    #[n(4)]
    pub in_sight: bool,
    /// Standings known.
    #[n(5)]
    pub status: BTreeSet<Word>,
    /// Consents heard: given or not.
    #[n(6)]
    pub consents: BTreeMap<Word, bool>,
    /// The office as a role of the pack, of agencies.
    #[n(7)]
    pub office: Option<Word>,
    /// Languages that the person is known to speak.
    #[n(8)]
    pub speaks: Vec<Word>,
    /// Known from before play began.
    #[n(9)]
    pub acquainted: bool,
    /// Since when it is known that the person is there, exercise ms.
    #[n(10)]
    pub at_ms: i64,
    /// Whether anybody can see that this is a child.
    #[n(11)]
    pub child: bool,
    /// Sex, as lived and seen; none: not seen yet.
    #[n(12)]
    pub sex: Option<Word>,
    /// A number that stands for what is seen in every language, the same for all who see it.
    #[n(13)]
    #[cbor(default)]
    pub likeness: u32,
}

/// A place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct PlaceSeen {
    /// Name.
    #[n(0)]
    pub name: String,
    /// What is in plain sight, once entered.
    #[n(1)]
    pub sight: Option<String>,
    /// Where one can go.
    #[n(2)]
    pub ways: BTreeSet<Handle>,
    /// From where one is overheard.
    #[n(3)]
    pub overheard: Vec<String>,
    /// Shut.
    #[n(4)]
    pub shut: bool,
    /// Places from where one is overheard, for those who know where they are.
    #[n(5)]
    pub overheard_from: Vec<Handle>,
    /// How many persons it holds.
    #[n(6)]
    pub holds: u32,
    /// How long it takes to walk from here, ms.
    #[n(7)]
    pub takes_ms: BTreeMap<Handle, i64>,
    /// Places from where it can be seen, for those who know the site.
    #[n(8)]
    pub seen_from: Vec<Handle>,
    /// What it looks like, once entered.
    #[n(9)]
    #[cbor(default)]
    pub scene: Vec<Primitive>,
}

/// Something scarce, of which one keeps the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct ResourceSeen {
    /// Name.
    #[n(0)]
    pub name: String,
    /// How many are left.
    #[n(1)]
    pub room: u32,
    /// The standing of whoever is given a place.
    #[n(2)]
    pub makes: Option<Word>,
    /// The fact about those for whom it is meant.
    #[n(3)]
    pub meant_for: Option<Word>,
    /// For whom it is by sex.
    #[n(4)]
    pub sex: Option<Word>,
}

/// A thing.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ThingSeen {
    /// Name.
    #[n(0)]
    pub name: String,
    /// Place or person.
    #[n(1)]
    pub at: Handle,
}

/// A note of the notebook.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Note {
    /// Whose.
    #[n(0)]
    pub me: Handle,
    /// The clue.
    #[n(1)]
    pub clue: Handle,
    /// About whom.
    #[n(2)]
    pub about: Option<Handle>,
    /// What it says.
    #[n(3)]
    pub text: String,
    /// What it shows.
    #[n(4)]
    pub shows: Vec<Word>,
    /// How learnt.
    #[n(5)]
    pub how: How,
    /// From whom.
    #[n(6)]
    pub from: Option<Handle>,
    /// When, exercise ms.
    #[n(7)]
    pub exercise_ms: i64,
    /// The class of information.
    #[n(8)]
    pub class: Word,
    /// The topic on which the person concerned could tell it.
    #[n(9)]
    pub topic: Option<Word>,
    /// Signs of the person that it explains in an ordinary way.
    #[n(10)]
    pub explains: Vec<Word>,
}

/// A line of talk.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct HeardLine {
    /// The utterance.
    #[n(0)]
    pub utterance: Handle,
    /// Who spoke.
    #[n(1)]
    pub by: Handle,
    /// To whom.
    #[n(2)]
    pub to: Handle,
    /// What it does, as far as understood.
    #[n(3)]
    pub act: Option<Word>,
    /// On what.
    #[n(4)]
    pub topic: Option<Word>,
    /// The words, as far as understood.
    #[n(5)]
    pub words: Option<String>,
    /// The language.
    #[n(6)]
    pub language: String,
    /// When, exercise ms.
    #[n(7)]
    pub exercise_ms: i64,
    /// Through whom.
    #[n(8)]
    pub via: Option<Handle>,
    /// Whether it was rendered.
    #[n(9)]
    pub rendered: bool,
    /// The language, by word.
    #[n(10)]
    pub tongue: Word,
    /// How it was said.
    #[n(11)]
    #[cbor(default)]
    pub manner: Manner,
    /// What own words are said to mean.
    #[n(12)]
    pub meant: Option<String>,
    /// Whether whom it was said to agrees that it meant that.
    #[n(13)]
    pub vouched: Option<bool>,
}

/// A document in hand.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct DocumentSeen {
    /// Title.
    #[n(0)]
    pub title: String,
    /// About whom.
    #[n(1)]
    pub about: Option<Handle>,
    /// What it says, once read.
    #[n(2)]
    pub text: Option<String>,
    /// The form, if it is one.
    #[n(3)]
    pub form: Option<Word>,
    /// Classes of what one wrote into it.
    #[n(4)]
    pub classes: BTreeSet<Word>,
}

/// A dispatch.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct DispatchSeen {
    /// Kind.
    #[n(0)]
    pub kind: Word,
    /// From whom.
    #[n(1)]
    pub from: Handle,
    /// To whom.
    #[n(2)]
    pub to: Vec<Handle>,
    /// About whom.
    #[n(3)]
    pub about: Option<Handle>,
    /// On what.
    #[n(4)]
    pub topic: Option<Word>,
    /// Only the minimal cut; and whether it says that there is an indicator.
    #[n(5)]
    pub minimal: Option<bool>,
    /// Answers.
    #[n(6)]
    pub answers: Vec<(Handle, Answered)>,
    /// When, exercise ms.
    #[n(7)]
    pub exercise_ms: i64,
    /// Forms in it.
    #[n(8)]
    pub forms: Vec<Word>,
    /// The clues in it, once somebody of the seat has read it or wrote it.
    #[n(9)]
    pub carries: Option<Vec<Handle>>,
    /// Why it came back, and from whom.
    #[n(10)]
    pub reasons: Vec<(Handle, String)>,
}

/// A duty that this seat knows to be due.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct DueLine {
    /// The duty.
    #[n(0)]
    pub duty: Word,
    /// What is due.
    #[n(1)]
    pub label: String,
    /// For whom.
    #[n(2)]
    pub about: Option<Handle>,
    /// Since, exercise ms.
    #[n(3)]
    pub since_ms: i64,
    /// Until, exercise ms.
    #[n(4)]
    pub until_exercise_ms: Option<i64>,
    /// Until, story ms.
    #[n(5)]
    pub until_story_ms: Option<i64>,
    /// Seen done, exercise ms.
    #[n(6)]
    pub closed_ms: Option<i64>,
}
