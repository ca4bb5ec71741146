//! The view of a seat: the fold of its percepts. Server and client fold alike; a snapshot is this fold.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode};

use crate::call::CallSeen;
use crate::handle::Handle;
use crate::intent::Answered;
use crate::percept::{How, Percept, Phase, Word};
use crate::vocabulary::{Closes, Opens, Vocabulary};

/// Lines of talk that a view keeps; older ones fall out, the journal keeps them.
const HEARD_MAX: usize = 200;

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
    pub persons: BTreeMap<Handle, PersonSeen>,
    /// Places entered or named.
    #[n(6)]
    pub places: BTreeMap<Handle, PlaceSeen>,
    /// Things perceived.
    #[n(7)]
    pub things: BTreeMap<Handle, ThingSeen>,
    /// The notebook.
    #[n(8)]
    pub notebook: Vec<Note>,
    /// Talk in earshot.
    #[n(9)]
    pub heard: Vec<HeardLine>,
    /// Documents in hand.
    #[n(10)]
    pub documents: BTreeMap<Handle, DocumentSeen>,
    /// Dispatches sent and received.
    #[n(11)]
    pub dispatches: BTreeMap<Handle, DispatchSeen>,
    /// Resources of which one keeps the list: name and room.
    #[n(12)]
    pub resources: BTreeMap<Handle, (String, u32)>,
    /// What is due, as far as this seat can know.
    #[n(13)]
    pub due: Vec<DueLine>,
    /// Words of the pack.
    #[n(14)]
    pub vocabulary: Vocabulary,
    /// What was noticed: sensed, cued, left, ended.
    #[n(15)]
    pub noticed: Vec<(i64, String)>,
    /// Telephone calls of one's persons, as each stands.
    #[n(16)]
    pub calls: Vec<CallSeen>,
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
    pub agenda: Vec<String>,
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
    /// Why it came back, and from whom.
    #[n(8)]
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

impl SeatView {
    /// Takes the words of the pack, once.
    pub fn take_vocabulary(&mut self, vocabulary: Vocabulary) {
        self.vocabulary = vocabulary;
    }

    /// Moves the clocks.
    pub fn tick(&mut self, exercise_ms: i64, story_ms: i64) {
        self.exercise_ms = exercise_ms;
        self.story_ms = story_ms;
    }

    /// Takes a percept.
    pub fn fold(&mut self, percept: Percept) {
        self.watch_duties(&percept);
        let now = self.exercise_ms;
        match percept {
            Percept::Yours { person, name, brief, agenda } => {
                let own = self.own.entry(person).or_default();
                (own.name, own.brief, own.agenda) = (name, brief, agenda);
            }
            Percept::Scene { title, brief } => self.scene = Some((title, brief)),
            Percept::Phase(phase) => {
                self.phase = phase;
                self.hang_up_with_scene();
            }
            Percept::Place { me, place, name, sight, ways, overheard } => {
                for (way, name) in &ways {
                    self.places.entry(*way).or_default().name.clone_from(name);
                }
                let seen = self.places.entry(place).or_default();
                (seen.name, seen.sight, seen.overheard) = (name, Some(sight), overheard);
                seen.ways = ways.into_iter().map(|(way, _)| way).collect();
                if let Some(own) = self.own.get_mut(&me) {
                    own.at = Some(place);
                }
            }
            Percept::Person { person, looks, place } => {
                let seen = self.persons.entry(person).or_default();
                (seen.looks, seen.at, seen.in_sight) = (looks, Some(place), true);
            }
            Percept::Gone { person } => {
                if let Some(seen) = self.persons.get_mut(&person) {
                    seen.in_sight = false;
                }
            }
            Percept::Name { person, name, role } => {
                let seen = self.persons.entry(person).or_default();
                (seen.name, seen.role) = (Some(name), role);
            }
            Percept::Thing { thing, name, at } => {
                self.things.insert(thing, ThingSeen { name, at });
            }
            Percept::Busy { me, until_ms } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.busy_until_ms = until_ms;
                }
            }
            Percept::Heard { utterance, by, to, via, act, topic, words, language, interrupts: _ } => {
                // Only what was understood can be rendered.
                if let Some(own) = via.filter(|_| words.is_some()).and_then(|v| self.own.get_mut(&v)) {
                    own.to_render.push(utterance);
                }
                self.hear(HeardLine { utterance, by, to, act, topic, words, language, exercise_ms: now });
            }
            Percept::Rendered { utterance, by, act, topic, words } => {
                if let Some(own) = self.own.get_mut(&by) {
                    own.to_render.retain(|u| *u != utterance);
                }
                if let Some(line) = self.heard.iter_mut().rev().find(|l| l.utterance == utterance) {
                    (line.act, line.topic, line.words) = (act, topic, Some(words));
                }
            }
            Percept::Learned { me, clue, about, text, shows, how, from } => {
                self.notebook.push(Note { me, clue, about, text, shows, how, from, exercise_ms: now });
            }
            Percept::Filled { document, label, about, by, .. } => {
                if self.own.contains_key(&by) {
                    self.documents.insert(document, DocumentSeen { title: label, about, text: None });
                }
            }
            Percept::Document { document, title, about, .. } => {
                self.documents.entry(document).or_insert(DocumentSeen { title, about, text: None });
            }
            Percept::Text { document, text } => {
                if let Some(seen) = self.documents.get_mut(&document) {
                    seen.text = Some(text);
                }
            }
            Percept::Dispatch { dispatch, kind, from, to, about, topic, minimal, indicated } => {
                let minimal = minimal.then_some(indicated);
                let (answers, reasons) = (vec![], vec![]);
                let seen = DispatchSeen { kind, from, to, about, topic, minimal, answers, exercise_ms: now, reasons };
                self.dispatches.insert(dispatch, seen);
            }
            Percept::Answered { dispatch, by, is, reason } => {
                if let Some(seen) = self.dispatches.get_mut(&dispatch) {
                    seen.answers.push((by, is));
                    seen.reasons.extend(reason.map(|reason| (by, reason)));
                }
            }
            Percept::Status { person, is, on } => {
                let status = &mut self.persons.entry(person).or_default().status;
                if on {
                    status.insert(is);
                } else {
                    status.remove(&is);
                }
            }
            Percept::Consent { person, to, given } => {
                self.persons.entry(person).or_default().consents.insert(to, given);
            }
            Percept::Sensed { text } | Percept::Cue { text, .. } | Percept::Ended { text } => {
                self.noticed.push((now, text));
            }
            Percept::Gates { me, open, .. } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.open.extend(open);
                }
            }
            Percept::LeaveDue { me } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.leave_due = true;
                }
            }
            Percept::Left { person } => {
                if let Some(seen) = self.persons.get_mut(&person) {
                    seen.in_sight = false;
                }
                if let Some(own) = self.own.get_mut(&person) {
                    own.left = true;
                }
            }
            Percept::Resource { resource, name, room } => {
                self.resources.insert(resource, (name, room));
            }
            Percept::Sentence { me, sentence, act, topic, words } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.sentences.push(OwnSentence { sentence, act, topic, words });
                }
            }
            Percept::Door { place, open } => self.places.entry(place).or_default().shut = !open,
            Percept::Call { call, me, with, is } => self.take_call(CallSeen { call, me, with, is, since_ms: now }),
            // Momentary: seen, and part of the record, but nothing of them stays in a view.
            Percept::Silence { .. }
            | Percept::Gesture { .. }
            | Percept::Looked { .. }
            | Percept::Acted { .. }
            | Percept::Felt { .. }
            | Percept::Booked { .. } => {}
        }
    }

    fn hear(&mut self, line: HeardLine) {
        if self.heard.len() == HEARD_MAX {
            self.heard.remove(0);
        }
        self.heard.push(line);
    }

    /// Opens due lines whose anchor this percept is, and closes those it fulfils.
    fn watch_duties(&mut self, percept: &Percept) {
        let about = about_of(percept);
        let now = self.exercise_ms;
        for line in self.due.iter_mut().filter(|l| l.closed_ms.is_none()) {
            let Some(watch) = self.vocabulary.duties.iter().find(|w| w.duty == line.duty) else { continue };
            let same = line.about.is_none() || about.contains(&line.about.unwrap_or(Handle(0)));
            if same && watch.closes.iter().any(|c| closes(c, percept)) {
                line.closed_ms = Some(now);
            }
        }
        for watch in &self.vocabulary.duties {
            let opens = match &watch.opens {
                Opens::Start => matches!(percept, Percept::Scene { .. }),
                Opens::Learnt(signs) => {
                    matches!(percept, Percept::Learned { shows, .. } if shows.iter().any(|s| signs.contains(s)))
                }
                Opens::Seen(list) => list.iter().any(|c| closes(c, percept)),
            };
            if !opens {
                continue;
            }
            let persons: Vec<Option<Handle>> =
                if watch.each_person { about.iter().copied().map(Some).collect() } else { vec![None] };
            for about in persons {
                if about.is_some_and(|a| self.own.contains_key(&a))
                    || self.due.iter().any(|l| l.duty == watch.duty && l.about == about)
                {
                    continue;
                }
                self.due.push(DueLine {
                    duty: watch.duty.clone(),
                    label: watch.label.clone(),
                    about,
                    since_ms: now,
                    until_exercise_ms: watch.exercise_ms.map(|ms| now + ms),
                    until_story_ms: watch.story_ms.map(|ms| self.story_ms + ms),
                    closed_ms: None,
                });
            }
        }
    }
}

/// Whom a percept is about, for due lines.
fn about_of(percept: &Percept) -> Vec<Handle> {
    match percept {
        Percept::Learned { about, .. } | Percept::Filled { about, .. } | Percept::Dispatch { about, .. } => {
            about.iter().copied().collect()
        }
        Percept::Heard { to, by, .. } => vec![*to, *by],
        Percept::Acted { on, .. } => on.iter().copied().collect(),
        Percept::Status { person, .. } | Percept::Consent { person, .. } => vec![*person],
        _ => vec![],
    }
}

/// Whether a percept is what a due line waits for.
fn closes(what: &Closes, percept: &Percept) -> bool {
    let fits = |list: &[Word], word: &Word| list.is_empty() || list.contains(word);
    match (what, percept) {
        (Closes::Acted(words), Percept::Acted { action, done: true, .. }) => fits(words, action),
        (Closes::Said { act, topic }, Percept::Heard { act: Some(a), topic: Some(t), .. })
        | (Closes::Said { act, topic }, Percept::Rendered { act: Some(a), topic: Some(t), .. }) => {
            fits(act, a) && fits(topic, t)
        }
        (Closes::Sent(kinds), Percept::Dispatch { kind, .. }) => fits(kinds, kind),
        (Closes::Filled(forms), Percept::Filled { form, .. }) => fits(forms, form),
        (Closes::Became(list), Percept::Status { is, on: true, .. }) => fits(list, is),
        (Closes::Consented(to, given), Percept::Consent { to: t, given: g, .. }) => to == t && given == g,
        _ => false,
    }
}
