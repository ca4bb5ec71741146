//! State: the fold of events. Applying an event decides nothing; anything derived can be derived again.

mod aloud;
mod fold;
mod line;
mod memory;
mod worded;

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Mind, ThingAt};
use tavolo_scenario::model::common::{Cut, DispatchKind, InfoClass, SpeechAct};
use tavolo_scenario::model::condition::ConsentIs;
use tavolo_scenario::model::script::Answer;
use tavolo_seat::How;

use crate::clock::StoryClock;
use crate::deed::{Deed, Object, Value};
use crate::event::{Event, Holder, Source};
use crate::timer::{TimerKey, TimerKind};

pub use aloud::Conversation;
pub(crate) use fold::contents;
pub use line::Line;
pub use memory::Memory;
pub use worded::{Worded, WordedIn};

/// Where play stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Not begun.
    #[default]
    Before,
    /// A scene is played.
    Playing,
    /// Its booking phase.
    Booking,
    /// Between scenes.
    Between,
    /// Over.
    Ended,
}

/// A session at a moment.
#[derive(Clone, Debug)]
pub struct State {
    /// Seed of draws.
    pub seed: u64,
    /// Exercise time of the last entry, ms.
    pub exercise_ms: i64,
    /// Story time of the last entry, ms since 1970 UTC.
    pub story_ms: i64,
    /// Current piece of story time.
    pub clock: StoryClock,
    /// Where play stands.
    pub phase: Phase,
    /// Frozen.
    pub paused: bool,
    /// Whether the end was the end of the case, once ended.
    pub complete: bool,
    /// Index of the scene, and when it began, exercise ms.
    pub scene: Option<(usize, i64)>,
    /// Scenes that were begun.
    pub played: BTreeSet<SceneId>,
    /// Holder of each seat.
    pub holders: BTreeMap<SeatId, Holder>,
    /// Who has the keys of a seat that several share, where it is not the first of them.
    pub keys: BTreeMap<SeatId, u8>,
    /// Whether exploiters may use words of their own.
    pub free_words: bool,
    /// The cast.
    pub persons: BTreeMap<PersonId, PersonState>,
    /// Where each thing is.
    pub things: BTreeMap<ThingId, ThingAt>,
    /// Things that are no evidence any more.
    pub tainted: BTreeSet<ThingId>,
    /// Documents that exist.
    pub documents: BTreeMap<DocumentId, DocumentState>,
    /// Dispatches by number.
    pub dispatches: Vec<DispatchState>,
    /// Telephone lines, by call and who was called.
    pub lines: BTreeMap<(u32, PersonId), Line>,
    /// Utterances by number.
    pub utterances: Vec<Utterance>,
    /// Conversations that were spoken aloud, by number.
    pub conversations: Vec<Conversation>,
    /// Answers on consents.
    pub consents: BTreeMap<(PersonId, ConsentId), ConsentIs>,
    /// Flags that are up.
    pub flags: BTreeSet<FlagId>,
    /// Items of the events list that fired, and when.
    pub fired: BTreeMap<InjectId, i64>,
    /// Items that the director left out.
    pub skipped: BTreeSet<InjectId>,
    /// Something else that was asked, by number.
    pub asked: Vec<Asked>,
    /// Own words, said or written, by number.
    pub worded: Vec<Worded>,
    /// The scene to which the director cuts.
    pub cut_to: Option<usize>,
    /// Items whose expected response came.
    pub met: BTreeSet<InjectId>,
    /// Places of resources taken, and by whom where that is known.
    pub reserved: BTreeMap<ResourceId, Vec<Option<PersonId>>>,
    /// Bookings by number: by whom, what, when; taken out when carried out or returned.
    pub bookings: BTreeMap<u32, (PersonId, Deed, i64)>,
    /// How many bookings were ever taken: the number of the next one.
    pub booked: u32,
    /// Places that are shut.
    pub shut: BTreeSet<PlaceId>,
    /// Clues perceivable so far, by anybody: since when.
    pub cues: BTreeMap<ClueId, i64>,
    /// Limits to come, in the order in which they run.
    pub timers: BTreeMap<TimerKey, TimerKind>,
    /// What happened, for conditions that ask about the past.
    pub past: Memory,
}

/// Something else that a seat asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who.
    pub by: PersonId,
    /// Reference of the words.
    pub words: String,
    /// When, exercise ms.
    pub exercise_ms: i64,
    /// Whether the director has said what becomes of it.
    pub settled: bool,
}

/// A person at a moment.
#[derive(Clone, Debug)]
pub struct PersonState {
    /// Where.
    pub place: PlaceId,
    /// In play: not offstage, not yet to come, not gone.
    pub present: bool,
    /// Left for good.
    pub left: bool,
    /// Busy until, exercise ms.
    pub busy_until: i64,
    /// With what.
    pub doing: Option<Deed>,
    /// Talking until, exercise ms.
    pub talking_until: i64,
    /// The mind.
    pub mind: Mind,
    /// What is known, and how and from whom.
    pub knows: BTreeMap<ClueId, Known>,
    /// Clues that were perceivable to this person.
    pub cues: BTreeSet<ClueId>,
    /// Standings in the procedure.
    pub status: BTreeSet<StatusId>,
    /// Whether leaving was said to be due.
    pub leave_due: bool,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Past {
    /// Exercise time, ms.
    pub exercise_ms: i64,
    /// Story time, ms since 1970 UTC.
    pub story_ms: i64,
    /// What.
    pub event: Event,
    /// Whom it concerned.
    pub about: Vec<PersonId>,
    /// Who was there, of actions.
    pub present: Vec<PersonId>,
}

/// How something is known.
#[derive(Clone, Debug)]
pub struct Known {
    /// How it was learnt.
    pub how: How,
    /// From whom.
    pub from: Option<PersonId>,
    /// When, exercise ms.
    pub at_ms: i64,
    /// Whether it was found out of a thing that was tainted then.
    pub tainted: bool,
}

/// A document.
#[derive(Clone, Debug)]
pub struct DocumentState {
    /// The form, of filled ones.
    pub form: Option<FormId>,
    /// Who filled it.
    pub by: Option<PersonId>,
    /// Whom it is about.
    pub about: Option<PersonId>,
    /// What is written.
    pub fields: BTreeMap<FieldId, Value>,
    /// Clues that its reader learns.
    pub clues: Vec<ClueId>,
    /// Who has it or a copy.
    pub holders: BTreeSet<PersonId>,
    /// Share of checks that hold, thousandths.
    pub quality: u32,
    /// Classes of what is in it.
    pub classes: BTreeSet<InfoClass>,
}

/// A dispatch.
#[derive(Clone, Debug)]
pub struct DispatchState {
    /// Kind.
    pub kind: DispatchKind,
    /// Sender.
    pub by: PersonId,
    /// Addressees.
    pub to: Vec<PersonId>,
    /// About whom.
    pub about: Option<PersonId>,
    /// Clues shared.
    pub clues: Vec<ClueId>,
    /// Documents shared.
    pub documents: Vec<DocumentId>,
    /// How much of them.
    pub cut: Cut,
    /// When, exercise ms.
    pub at_ms: i64,
    /// Who has read it.
    pub read_by: BTreeSet<PersonId>,
    /// Answers.
    pub answers: Vec<(PersonId, Answer)>,
    /// Whether it is a call that is passed on only where somebody picks up.
    pub rings: bool,
    /// When, story ms.
    pub story_ms: i64,
    /// Addressees whose answer the director took away.
    pub intercepted: BTreeSet<PersonId>,
}

impl DispatchState {
    /// Whether it has come to one of its addressees: a call only once it was picked up.
    pub fn reached(&self, person: &PersonId) -> bool {
        self.to.contains(person) && (!self.rings || self.read_by.contains(person))
    }
}

/// An utterance.
#[derive(Clone, Debug)]
pub struct Utterance {
    /// Speaker.
    pub by: PersonId,
    /// Listener.
    pub to: PersonId,
    /// Interpreter.
    pub via: Option<PersonId>,
    /// Act.
    pub act: SpeechAct,
    /// Topic.
    pub topic: TopicId,
    /// About whom, if neither.
    pub about: Option<PersonId>,
    /// Clues told.
    pub tells: Vec<ClueId>,
    /// Sentence of case or pack.
    pub sentence: Option<SentenceId>,
    /// Language spoken.
    pub language: LanguageId,
    /// Where; nowhere, if it came over a line from offstage.
    pub place: PlaceId,
    /// Who was connected with the speaker then.
    pub over: Vec<PersonId>,
    /// Whether it was rendered.
    pub rendered: bool,
    /// Whether its words were struck.
    pub struck: bool,
    /// Reference of own words.
    pub words: Option<String>,
    /// How it is known, by whoever said it.
    pub source: Source,
    /// Whether somebody who looked on bears it out.
    pub observed: bool,
    /// Whether whom it was said to agrees with what it is said to mean.
    pub vouched: Option<bool>,
}

impl State {
    /// The state before anything happened.
    pub fn new(content: &Content) -> Self {
        let case = &content.case;
        let persons = case.cast.iter().map(|(id, p)| {
            let known = |how| Known { how, from: None, at_ms: 0, tainted: false };
            let state = PersonState {
                place: p.place.clone(),
                present: !p.offstage && !p.later,
                left: false,
                busy_until: 0,
                doing: None,
                talking_until: 0,
                mind: p.mind.clone(),
                knows: p.knows.iter().map(|c| (c.clone(), known(How::Held))).collect(),
                cues: p.knows.iter().cloned().collect(),
                status: BTreeSet::new(),
                leave_due: false,
            };
            (id.clone(), state)
        });
        let documents = case.documents.iter().map(|(id, d)| {
            let state = DocumentState {
                form: None,
                by: None,
                about: d.about.clone(),
                fields: BTreeMap::new(),
                clues: d.clues.clone(),
                holders: d.holder.iter().cloned().collect(),
                quality: 1_000,
                classes: d.clues.iter().map(|c| case.class_of(c)).collect(),
            };
            (id.clone(), state)
        });
        Self {
            seed: 0,
            exercise_ms: 0,
            story_ms: case.start_ms,
            clock: StoryClock { exercise_ms: 0, story_ms: case.start_ms, num: 1, den: 1 },
            phase: Phase::Before,
            paused: false,
            complete: false,
            scene: None,
            played: BTreeSet::new(),
            holders: BTreeMap::new(),
            keys: BTreeMap::new(),
            free_words: false,
            persons: persons.collect(),
            things: case.things.iter().map(|(id, t)| (id.clone(), t.at.clone())).collect(),
            tainted: BTreeSet::new(),
            documents: documents.collect(),
            dispatches: Vec::new(),
            lines: BTreeMap::new(),
            utterances: Vec::new(),
            conversations: Vec::new(),
            consents: BTreeMap::new(),
            flags: BTreeSet::new(),
            fired: BTreeMap::new(),
            skipped: BTreeSet::new(),
            asked: Vec::new(),
            worded: Vec::new(),
            cut_to: None,
            met: BTreeSet::new(),
            reserved: BTreeMap::new(),
            bookings: BTreeMap::new(),
            booked: 0,
            shut: case.places.iter().filter(|(_, p)| p.key.is_some()).map(|(id, _)| id.clone()).collect(),
            cues: BTreeMap::new(),
            timers: BTreeMap::new(),
            past: Memory::default(),
        }
    }

    /// Moves both clocks to the time of an entry.
    pub fn set_time(&mut self, exercise_ms: i64, story_ms: i64) {
        self.exercise_ms = exercise_ms;
        self.story_ms = story_ms;
    }

    /// Where somebody is, if in play.
    pub fn place_of(&self, person: &PersonId) -> Option<&PlaceId> {
        self.persons.get(person).filter(|p| p.present).map(|p| &p.place)
    }

    /// Whether two are at the same place.
    pub fn together(&self, a: &PersonId, b: &PersonId) -> bool {
        matches!((self.place_of(a), self.place_of(b)), (Some(x), Some(y)) if x == y)
    }

    /// Whether somebody is out of reach: left for good, or with a standing that says so and not where whoever acts is.
    #[must_use]
    pub fn gone(&self, content: &Content, person: &PersonId, actor: Option<&PersonId>) -> bool {
        let gone = &content.law.vocabulary.gone;
        self.persons.get(person).is_some_and(|p| p.left || gone.iter().any(|is| p.status.contains(is)))
            && actor.is_none_or(|actor| !self.together(actor, person))
    }

    /// Whether a place can be heard by somebody.
    pub fn hears(&self, content: &Content, person: &PersonId, place: &PlaceId) -> bool {
        self.place_of(person).is_some_and(|own| {
            own == place
                || content.case.places.get(own).is_some_and(|p| p.hears.contains(place)) && !self.shut.contains(place)
        })
    }

    /// Who hears a place.
    pub fn hearers<'a>(&'a self, content: &'a Content, place: &'a PlaceId) -> impl Iterator<Item = &'a PersonId> {
        self.near(place, content.index().heard_from(place))
    }

    /// Who sees a place.
    pub fn seers<'a>(&'a self, content: &'a Content, place: &'a PlaceId) -> impl Iterator<Item = &'a PersonId> {
        self.near(place, content.index().seen_from(place))
    }

    /// Who is at a place, or where it can be perceived from while it is open.
    fn near<'a>(&'a self, place: &'a PlaceId, from: &'a [PlaceId]) -> impl Iterator<Item = &'a PersonId> {
        let from = if self.shut.contains(place) { &[] } else { from };
        let near = move |p: &PersonState| p.present && (&p.place == place || from.contains(&p.place));
        self.persons.iter().filter(move |(_, p)| near(p)).map(|(id, _)| id)
    }

    /// Whether a place can be seen by somebody.
    pub fn sees(&self, content: &Content, person: &PersonId, place: &PlaceId) -> bool {
        self.place_of(person).is_some_and(|own| {
            own == place
                || content.case.places.get(own).is_some_and(|p| p.sees.contains(place)) && !self.shut.contains(place)
        })
    }

    /// Whether somebody speaks a language.
    pub fn speaks(content: &Content, person: &PersonId, language: &LanguageId) -> bool {
        content.case.cast.get(person).is_some_and(|p| p.speaks.contains(language))
    }

    /// Place of a thing that lies openly or is carried, following containers.
    pub fn place_of_thing(&self, thing: &ThingId) -> Option<&PlaceId> {
        let mut at = self.things.get(thing)?;
        // Things lie in things only a few deep; the bound keeps a circle from hanging us.
        for _ in 0..8 {
            match at {
                ThingAt::Place(place) => return Some(place),
                ThingAt::On(person) => return self.place_of(person),
                ThingAt::In(outer) => at = self.things.get(outer)?,
            }
        }
        None
    }

    /// Whether somebody has a thing or document on them.
    pub fn in_hand(&self, person: &PersonId, what: &Object) -> bool {
        match what {
            Object::Thing(id) => self.carries(person, id),
            Object::Document(id) => self.documents.get(id).is_some_and(|d| d.holders.contains(person)),
            Object::Person(_) | Object::Place(_) => false,
        }
    }

    /// Whether somebody has a thing on them.
    pub fn carries(&self, person: &PersonId, thing: &ThingId) -> bool {
        matches!(self.things.get(thing), Some(ThingAt::On(who)) if who == person)
    }

    /// Whether a clue can be relied on as evidence: nobody of an agency has it out of a tainted thing, or somebody of an agency
    /// has it out of something else. What colleagues pass on to each other is no source.
    #[must_use]
    pub fn reliable(&self, content: &Content, clue: &ClueId) -> bool {
        let mut spoilt = false;
        let of_agency = |(person, _): &(&PersonId, &PersonState)| content.function_of(person).is_some();
        for (_, state) in self.persons.iter().filter(of_agency) {
            let Some(known) = state.knows.get(clue) else { continue };
            let passed_on =
                known.how == How::Sent || known.from.as_ref().is_some_and(|f| content.function_of(f).is_some());
            match known.tainted {
                true => spoilt = true,
                false if !passed_on => return true,
                false => {}
            }
        }
        !spoilt
    }

    /// The subject's answer on a consent.
    pub fn consent(&self, person: &PersonId, to: &ConsentId) -> ConsentIs {
        self.consents.get(&(person.clone(), to.clone())).copied().unwrap_or(ConsentIs::Open)
    }

    /// Trust of somebody in a function.
    pub fn trust(&self, person: &PersonId, function: Option<&FunctionId>) -> i32 {
        let Some(mind) = self.persons.get(person).map(|p| &p.mind) else { return 0 };
        function.and_then(|f| mind.trust_in.get(f)).copied().unwrap_or(mind.trust)
    }

    /// Whether a place of a resource can be given at this hour of the story.
    pub fn open_now(&self, content: &Content, resource: &ResourceId) -> bool {
        let hours = content.case.resources.get(resource).and_then(|r| r.open);
        let minute = self.story_ms.rem_euclid(86_400_000) / 60_000;
        hours.is_none_or(|(from, to)| (i64::from(from)..i64::from(to)).contains(&minute))
    }

    /// Room left of a resource.
    pub fn room(&self, content: &Content, resource: &ResourceId) -> u32 {
        let all = content.case.resources.get(resource).map_or(0, |r| r.room);
        all.saturating_sub(self.reserved.get(resource).map_or(0, Vec::len) as u32)
    }
}
