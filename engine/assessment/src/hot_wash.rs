//! The hot-wash sheet: three moments of a scene to talk about while they are fresh, each with a question. It is made of the
//! journal up to the end of that scene and of nothing later, and is shown to people who go on playing. So it says what
//! everybody there may know: that somebody decided, never what; that somebody spoke, never the words. It marks nobody: only
//! persons whose treatment is the subject of the case are named, never who of an agency was there, and there is no score.

mod html;

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::DispatchKind;
use tavolo_session::{Entry, Event};

use crate::report::model::Moment;

pub use html::render;

/// Moments on a sheet.
const MOMENTS: usize = 3;

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HotWash {
    /// The scene.
    pub scene: SceneId,
    /// Its number among the scenes played, from 1.
    pub number: usize,
    /// Its beginning.
    pub from: Moment,
    /// Its end, or the last that the journal has of it.
    pub until: Moment,
    /// Moments in the order of time.
    pub moments: Vec<ToTalkAbout>,
}

/// A moment to talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToTalkAbout {
    /// When.
    pub at: Moment,
    /// What it was.
    pub what: What,
}

/// What a moment was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Somebody left for good.
    Left(PersonId),
    /// Somebody decided on a consent, one way or the other.
    Decided(PersonId, ConsentId),
    /// Something about somebody went from one service to another.
    PassedOn(PersonId, DispatchKind),
    /// What was said to somebody, or by somebody, was first rendered into another language.
    Rendered(PersonId),
    /// A question to somebody was followed by a silence.
    Silence(PersonId),
    /// Somebody of an agency first spoke to somebody.
    FirstWords(PersonId),
    /// Time passed before the scene.
    Waited,
    /// The scene began.
    Began,
    /// The scene ended.
    Ended,
}

impl What {
    /// The kind as a word in keys.
    fn kind(&self) -> &'static str {
        match self {
            Self::Left(_) => "left",
            Self::Decided(..) => "decided",
            Self::PassedOn(..) => "passed-on",
            Self::Rendered(_) => "rendered",
            Self::Silence(_) => "silence",
            Self::FirstWords(_) => "first-words",
            Self::Waited => "waited",
            Self::Began => "began",
            Self::Ended => "ended",
        }
    }

    /// The place of the kind among others, the most telling first.
    fn rank(&self) -> usize {
        const RANKS: [&str; 9] =
            ["left", "decided", "passed-on", "rendered", "silence", "first-words", "waited", "began", "ended"];
        RANKS.iter().position(|kind| *kind == self.kind()).unwrap_or(RANKS.len())
    }

    fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Left(person)
            | Self::Decided(person, _)
            | Self::PassedOn(person, _)
            | Self::Rendered(person)
            | Self::Silence(person)
            | Self::FirstWords(person) => Some(person),
            Self::Waited | Self::Began | Self::Ended => None,
        }
    }
}

/// Scenes that a journal has, in the order of play.
pub fn scenes(journal: &[Entry]) -> Vec<SceneId> {
    let began = journal.iter().flat_map(Entry::events).filter_map(|event| match event {
        Event::SceneBegan { scene, .. } => Some(scene.clone()),
        _ => None,
    });
    began.collect()
}

/// The sheet of a scene; without one, of the last that ended, else of the one that is being played. None where the journal
/// does not have it.
pub fn hot_wash(content: &Content, journal: &[Entry], scene: Option<&SceneId>) -> Option<HotWash> {
    let played = scenes(journal);
    let mut ended = None;
    for event in journal.iter().flat_map(Entry::events) {
        match event {
            Event::SceneEnded { scene, .. } => ended = Some(scene),
            // The end of play ends the scene that is being played.
            Event::Ended { .. } => ended = played.last(),
            _ => {}
        }
    }
    let scene = scene.or(ended).or(played.last())?;
    let number = played.iter().position(|s| s == scene)? + 1;
    let mut seen = Seen { content, utterances: BTreeMap::new(), found: Vec::new() };
    let (mut from, mut until) = (None, None);
    'walk: for entry in journal {
        let at = Moment { seq: Some(entry.seq), exercise_ms: entry.exercise_ms, story_ms: entry.story_ms };
        for event in entry.events() {
            match event {
                Event::SceneBegan { scene: begun, .. } if begun == scene => from = Some(at),
                // Whatever ends the scene is the last that the sheet is made of.
                Event::SceneEnded { .. } | Event::SceneBegan { .. } | Event::Ended { .. } if from.is_some() => {
                    until = Some(at);
                    break 'walk;
                }
                _ if from.is_some() => seen.observe(event, at),
                _ => {}
            }
            until = from.and(Some(at));
        }
    }
    let (from, until) = (from?, until?);
    let mut moments = chosen(seen.found);
    // A scene that nothing tells apart can be talked about all the same.
    let fill = [(until, What::Ended), (from, What::Began), (from, What::Waited)];
    moments.extend(
        fill.map(|(at, what)| ToTalkAbout { at, what }).into_iter().take(MOMENTS.saturating_sub(moments.len())),
    );
    moments.sort_by_key(|moment| (moment.at, moment.what.rank()));
    Some(HotWash { scene: scene.clone(), number, from, until, moments })
}

/// What may be talked about.
struct Seen<'a> {
    content: &'a Content,
    /// Who spoke to whom.
    utterances: BTreeMap<u32, (&'a PersonId, &'a PersonId)>,
    found: Vec<ToTalkAbout>,
}

impl<'a> Seen<'a> {
    fn observe(&mut self, event: &'a Event, at: Moment) {
        let what = match event {
            Event::Left { person } => self.subject(person).map(What::Left),
            Event::Consented { person, to, asked_by: Some(_), .. } => {
                self.subject(person).map(|person| What::Decided(person, to.clone()))
            }
            Event::Sent { kind, by, about: Some(about), .. } if *kind != DispatchKind::Message && self.agency(by) => {
                self.subject(about).map(|person| What::PassedOn(person, *kind))
            }
            Event::Said { utterance, by, to, .. } => {
                self.utterances.insert(*utterance, (by, to));
                self.subject(to).filter(|_| self.agency(by)).map(What::FirstWords)
            }
            Event::Rendered { utterance, .. } => {
                let sides = self.utterances.get(utterance).copied();
                sides.and_then(|(by, to)| self.subject(to).or_else(|| self.subject(by))).map(What::Rendered)
            }
            Event::KeptSilent { by, to, after_question: true, .. } if self.agency(by) => {
                self.subject(to).map(What::Silence)
            }
            _ => None,
        };
        // Of each thing its first moment.
        if let Some(what) = what.filter(|what| self.found.iter().all(|known| known.what != *what)) {
            self.found.push(ToTalkAbout { at, what });
        }
    }

    fn subject(&self, person: &PersonId) -> Option<PersonId> {
        let subject = self.content.case.cast.get(person)?.subject.as_ref();
        subject.map(|_| person.clone())
    }

    fn agency(&self, person: &PersonId) -> bool {
        self.content.function_of(person).is_some()
    }
}

/// The most telling, each of another kind and about somebody else as far as there are such.
fn chosen(mut found: Vec<ToTalkAbout>) -> Vec<ToTalkAbout> {
    found.sort_by_key(|moment| (moment.what.rank(), moment.at));
    let mut chosen: Vec<ToTalkAbout> = Vec::new();
    for (other_kind, other_person) in [(true, true), (true, false), (false, true), (false, false)] {
        for moment in &found {
            let kind = chosen.iter().any(|c| c.what.kind() == moment.what.kind());
            let person = chosen.iter().any(|c| c.what.person() == moment.what.person());
            let stale = chosen.contains(moment) || (other_kind && kind) || (other_person && person);
            if !stale && chosen.len() < MOMENTS {
                chosen.push(moment.clone());
            }
        }
    }
    chosen
}
