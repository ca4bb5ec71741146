//! The projection of a seat: its handles, its view, and the frames it has yet to be sent.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::Seat;
use tavolo_seat::{Common, Handle, Percept, SeatView, Vocabulary};

use crate::entity::{Entity, Text};
use crate::playbook::vocabulary;
use crate::state::State;

/// What a seat perceived at one moment. Numbered for the seat alone.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Frame {
    /// Number for this seat, from 0.
    #[n(0)]
    pub n: u64,
    /// Exercise time, ms.
    #[n(1)]
    pub exercise_ms: i64,
    /// Story time, ms since 1970 UTC.
    #[n(2)]
    pub story_ms: i64,
    /// Words of the pack, with the first frame.
    #[n(3)]
    pub vocabulary: Option<Common<Vocabulary<Text>>>,
    /// What was perceived.
    #[n(4)]
    pub percepts: Vec<Percept<Handle, Text>>,
}

/// A seat's own numbering of what it perceived, and its view of it.
#[derive(Clone, Debug)]
pub struct Projection {
    seat: Seat,
    handles: BTreeMap<Entity, Handle>,
    entities: Vec<Entity>,
    view: SeatView,
    greeted: bool,
    /// Words of the pack, until they are sent.
    words: Option<Common<Vocabulary<Text>>>,
    pending: Vec<Percept<Handle, Text>>,
    /// Whether nobody reads frames, so that what is perceived goes into the view alone.
    views_only: bool,
    /// Whether anything was perceived since the last frame.
    stirred: bool,
    next_frame: u64,
    /// When the last frame was taken: exercise and story time, ms.
    taken_at: (i64, i64),
}

/// A seat's whole view after a frame; its texts are packed ([`Text::unpacked`]).
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// Number of that frame.
    pub n: u64,
    /// The view, its clocks as of that frame.
    pub view: SeatView,
    /// Words of the pack, as the first frame had them.
    pub vocabulary: Common<Vocabulary<Text>>,
}

/// Words of the pack that seats have alike, each once: as they are sent, and as views have them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon(Vec<(Common<Vocabulary<Text>>, Common<Vocabulary>)>);

impl Lexicon {
    /// Words, held once if another seat has them too.
    fn take(&mut self, words: Vocabulary<Text>) -> (Common<Vocabulary<Text>>, Common<Vocabulary>) {
        if let Some(same) = self.0.iter().find(|(kept, _)| **kept == words) {
            return same.clone();
        }
        let bare = Common::new(words.clone().map(&mut Text::packed));
        self.0.push((Common::new(words), bare.clone()));
        self.0.last().cloned().expect("it was just put there")
    }

    /// What is sent of words that a view has.
    fn sent(&self, has: &Common<Vocabulary>) -> Option<Common<Vocabulary<Text>>> {
        self.0.iter().find(|(_, bare)| bare.is(has)).map(|(sent, _)| sent.clone())
    }
}

impl Projection {
    /// A seat that has perceived nothing.
    pub(crate) fn new(seat: Seat) -> Self {
        Self {
            seat,
            handles: BTreeMap::new(),
            entities: Vec::new(),
            view: SeatView::default(),
            greeted: false,
            words: None,
            pending: Vec::new(),
            views_only: false,
            stirred: false,
            next_frame: 0,
            taken_at: (0, 0),
        }
    }

    /// Persons of the seat.
    pub(crate) fn persons(&self) -> &[PersonId] {
        &self.seat.persons
    }

    /// The view; its texts are keys.
    pub fn view(&self) -> &SeatView {
        &self.view
    }

    /// What a handle stands for.
    pub fn entity(&self, handle: Handle) -> Option<&Entity> {
        self.entities.get(handle.0 as usize)
    }

    /// The handle of something, if the seat perceived it.
    pub fn handle(&self, entity: &Entity) -> Option<Handle> {
        self.handles.get(entity).copied()
    }

    /// Moves the seat's clocks.
    pub(crate) fn tick(&mut self, exercise_ms: i64, story_ms: i64) {
        self.view.tick(exercise_ms, story_ms);
    }

    /// Takes percepts in: gives handles, folds the view, keeps them for the next frame.
    pub(crate) fn deliver(
        &mut self,
        content: &Content,
        state: &State,
        lexicon: &mut Lexicon,
        percepts: Vec<Percept<Entity, Text>>,
    ) {
        if percepts.is_empty() {
            return;
        }
        self.view.tick(state.exercise_ms, state.story_ms);
        if !self.greeted {
            self.greeted = true;
            let own: Vec<(PersonId, Handle)> =
                self.seat.persons.clone().into_iter().map(|p| (p.clone(), self.number(Entity::Person(p)))).collect();
            let (words, bare) = lexicon.take(vocabulary(content, &own));
            self.view.take_vocabulary(bare);
            self.words = Some(words);
        }
        self.stirred = true;
        for percept in percepts {
            if self.views_only {
                let packed = percept.map(&mut |entity| self.number(entity), &mut Text::packed);
                self.view.fold(packed);
                continue;
            }
            let numbered = percept.map(&mut |entity| self.number(entity), &mut |text| text);
            self.view.fold(numbered.clone().map(&mut |h| h, &mut Text::packed));
            self.pending.push(numbered);
        }
    }

    /// From now on frames tell only that something was perceived, and not what.
    pub(crate) fn views_only(&mut self) {
        self.views_only = true;
    }

    /// Everything perceived since the last frame.
    pub(crate) fn take_frame(&mut self, exercise_ms: i64, story_ms: i64) -> Option<Frame> {
        if !std::mem::take(&mut self.stirred) {
            return None;
        }
        let n = self.next_frame;
        self.next_frame += 1;
        self.taken_at = (exercise_ms, story_ms);
        let vocabulary = self.words.take();
        Some(Frame { n, exercise_ms, story_ms, vocabulary, percepts: std::mem::take(&mut self.pending) })
    }

    /// The view after the last frame; none before the first, or while there is something that no frame has told yet.
    pub(crate) fn snapshot(&self, lexicon: &Lexicon) -> Option<Snapshot> {
        let n = self.next_frame.checked_sub(1).filter(|_| !self.stirred)?;
        let (exercise_ms, story_ms) = self.taken_at;
        let view = SeatView { exercise_ms, story_ms, ..self.view.clone() };
        Some(Snapshot { n, vocabulary: lexicon.sent(&view.vocabulary)?, view })
    }

    fn number(&mut self, entity: Entity) -> Handle {
        if let Some(handle) = self.handles.get(&entity) {
            return *handle;
        }
        let handle = Handle(u32::try_from(self.entities.len()).unwrap_or(u32::MAX));
        self.entities.push(entity.clone());
        self.handles.insert(entity, handle);
        handle
    }
}
