//! The projection of a seat: its handles, its view, and the frames it has yet to be sent.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::Seat;
use tavolo_seat::{Handle, Percept, SeatView, Vocabulary};

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
    pub vocabulary: Option<Vocabulary<Text>>,
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
    words: Option<Vocabulary<Text>>,
    pending: Vec<Percept<Handle, Text>>,
    next_frame: u64,
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
            next_frame: 0,
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
    pub(crate) fn deliver(&mut self, content: &Content, state: &State, percepts: Vec<Percept<Entity, Text>>) {
        if percepts.is_empty() {
            return;
        }
        self.view.tick(state.exercise_ms, state.story_ms);
        if !self.greeted {
            self.greeted = true;
            let own: Vec<(PersonId, Handle)> =
                self.seat.persons.clone().into_iter().map(|p| (p.clone(), self.number(Entity::Person(p)))).collect();
            let words = vocabulary(content, &own);
            self.view.take_vocabulary(words.clone().map(&mut Text::bare));
            self.words = Some(words);
        }
        for percept in percepts {
            let numbered = percept.map(&mut |entity| self.number(entity), &mut |text| text);
            self.view.fold(numbered.clone().map(&mut |h| h, &mut Text::bare));
            self.pending.push(numbered);
        }
    }

    /// Everything perceived since the last frame.
    pub(crate) fn take_frame(&mut self, exercise_ms: i64, story_ms: i64) -> Option<Frame> {
        if self.pending.is_empty() {
            return None;
        }
        let n = self.next_frame;
        self.next_frame += 1;
        let vocabulary = self.words.take();
        Some(Frame { n, exercise_ms, story_ms, vocabulary, percepts: std::mem::take(&mut self.pending) })
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
