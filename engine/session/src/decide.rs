//! Deciding: what comes of a deed. Everything that a seat could see was checked before; what it could not see makes the
//! deed an attempt with an outcome, never a refusal.

mod action;
mod aloud;
mod paper;
mod phone;
mod scene;
mod talk;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::ThingAt;
use tavolo_seat::Refusal;

use crate::deed::{Deed, Object};
use crate::event::Event;
use crate::limits;
use crate::session::Session;

/// Milliseconds that a close look takes.
const LOOK_MS: i64 = 3_000;
/// Milliseconds that a search takes.
const SEARCH_MS: i64 = 15_000;

impl Session {
    /// Decides a deed of a person.
    pub(crate) fn decide(&mut self, by: &PersonId, deed: Deed) -> Result<(), Refusal> {
        let content = self.content.clone();
        let own = self.state.persons.get(by).ok_or(Refusal::NotYourPerson)?;
        if own.busy_until > self.state.exercise_ms && !deed.is_beside() {
            return Err(Refusal::Busy);
        }
        match deed {
            Deed::Say { what, to, via, about, words, aloud } => {
                self.say(by, (&to, via), talk::Said { what, about, words, aloud })
            }
            Deed::Converse(with) => self.converse(by, &with),
            Deed::Conclude => self.conclude(by),
            Deed::Tap { is, clue } => self.tap(by, is, clue),
            Deed::Vouch { utterance, agrees } => self.vouch(by, utterance, agrees),
            Deed::Render { utterance, faithful } => self.render(by, utterance, faithful),
            Deed::Silence { to, ms } => self.keep_silent(by, to, ms),
            Deed::Gesture { is, to } => {
                self.emit(Event::Gestured { by: by.clone(), is, to });
                Ok(())
            }
            Deed::Look { at, search } => {
                let searches = &content.law.vocabulary.searches;
                if search && (searches.is_empty() || !content.empowered(by, searches)) {
                    return Err(Refusal::NoPower);
                }
                self.begin_deed(by, Deed::Look { at, search }, if search { SEARCH_MS } else { LOOK_MS });
                Ok(())
            }
            Deed::Go { to } => {
                let from = self.state.place_of(by).cloned().ok_or(Refusal::NotNow)?;
                let way = content.case.places.get(&from).and_then(|p| p.ways.iter().find(|(w, _)| *w == to));
                let (_, takes) = way.ok_or(Refusal::NoWay)?;
                self.begin_deed(by, Deed::Go { to }, takes.ms());
                Ok(())
            }
            Deed::Act { action, on, via, with } => self.begin_action(by, action, on, via, with),
            Deed::Fill { form, about, fields } => self.begin_form(by, form, about, fields),
            Deed::Send { kind, to, about, clues, documents, cut, topic } => {
                self.send(by, kind, to, about, clues, documents, cut, topic)
            }
            Deed::Answer { dispatch, is, clues, reason } => self.answer(by, dispatch, is, clues, reason),
            Deed::ReadDocument(document) => {
                if !self.state.in_hand(by, &Object::Document(document.clone())) {
                    return Err(Refusal::NotInHand);
                }
                self.emit(Event::ReadDocument { by: by.clone(), document });
                Ok(())
            }
            Deed::ReadDispatch(dispatch) => {
                let sent = self.state.dispatches.get(dispatch as usize).ok_or(Refusal::NotPerceived)?;
                if !sent.reached(by) {
                    return Err(Refusal::NotPerceived);
                }
                self.emit(Event::ReadDispatch { by: by.clone(), dispatch });
                Ok(())
            }
            Deed::Give { what, to } => {
                if !self.state.in_hand(by, &what) {
                    return Err(Refusal::NotInHand);
                }
                self.emit(Event::Given { what, from: Some(by.clone()), to });
                Ok(())
            }
            Deed::Book { action, on, story_ms, with } => self.book(by, action, on, story_ms, with),
            Deed::PickUp(call) => self.pick_up(by, call),
            Deed::HangUp(call) => self.hang_up(by, call),
            Deed::Leave => {
                self.go_away(by, None);
                Ok(())
            }
            Deed::Else { words } => {
                self.emit(Event::AskedElse { by: by.clone(), words });
                Ok(())
            }
        }
    }

    /// Somebody goes away for good. Those who see it know the standing with which people go, for it comes first.
    pub(crate) fn go_away(&mut self, person: &PersonId, with: Option<&PersonId>) {
        let content = self.content.clone();
        let Some(leaving) = self.state.persons.get(person).filter(|p| !p.left) else { return };
        let standing = content.law.vocabulary.leaves_as.clone().filter(|is| !leaving.status.contains(is));
        if let Some(is) = standing.filter(|_| content.function_of(person).is_none()) {
            self.emit(Event::StatusChanged { person: person.clone(), is, on: true, by: with.cloned() });
        }
        self.emit(Event::Left { person: person.clone() });
    }

    /// What one set about comes to nothing; where the person is gone for whom it was, one knows that now.
    pub(crate) fn break_off(&mut self, by: &PersonId, person: Option<&PersonId>) {
        if let Some(person) = person.filter(|p| self.state.gone(&self.content, p, Some(by))).cloned() {
            self.emit(Event::FoundGone { by: by.clone(), person });
        }
        self.emit(Event::BrokenOff { by: by.clone() });
    }

    /// Sets about a deed that takes time; one without is done at once.
    pub(crate) fn begin_deed(&mut self, by: &PersonId, deed: Deed, takes_ms: i64) {
        let ends_ms = self.state.exercise_ms + takes_ms.max(0);
        self.emit(Event::Began { by: by.clone(), deed, ends_ms });
    }

    /// What was begun is done.
    pub(crate) fn finish(&mut self, by: &PersonId) {
        let Some(deed) = self.state.persons.get(by).and_then(|p| p.doing.clone()) else { return };
        match deed {
            Deed::Look { at, search } => {
                if self.in_reach(by, &at) {
                    self.emit(Event::Looked { by: by.clone(), at, search });
                } else {
                    self.emit(Event::BrokenOff { by: by.clone() });
                }
            }
            Deed::Go { to } => self.arrive(by, &to),
            Deed::Act { action, on, via, with } => self.act(by, action, on, via, with),
            Deed::Fill { form, about, fields } => self.fill(by, form, about, fields),
            _ => self.emit(Event::BrokenOff { by: by.clone() }),
        }
    }

    fn arrive(&mut self, by: &PersonId, to: &PlaceId) {
        let content = self.content.clone();
        let Some(from) = self.state.place_of(by).cloned() else {
            return self.emit(Event::BrokenOff { by: by.clone() });
        };
        // Whoever was led elsewhere meanwhile does not arrive where there is no way to.
        let way = content.case.places.get(&from).is_some_and(|p| p.ways.iter().any(|(w, _)| w == to));
        let open = way && (!self.state.shut.contains(to) || self.has_key(&content, by, to));
        let there = self.state.persons.values().filter(|p| p.present && &p.place == to).count();
        let room = content.case.places.get(to).is_some_and(|p| there < p.holds as usize);
        // A shut door or a full room shows only on arrival: an attempt with an outcome.
        self.emit(Event::BrokenOff { by: by.clone() });
        if open && room {
            self.emit(Event::Moved { person: by.clone(), from, to: to.clone() });
        }
    }

    fn has_key(&self, content: &Content, by: &PersonId, place: &PlaceId) -> bool {
        let key = content.case.places.get(place).and_then(|p| p.key.as_ref());
        key.is_some_and(|k| self.state.things.get(k) == Some(&ThingAt::On(by.clone())))
    }

    fn in_reach(&self, by: &PersonId, at: &Object) -> bool {
        match at {
            Object::Person(other) => {
                self.state.place_of(other).is_some_and(|place| self.state.sees(&self.content, by, place))
            }
            Object::Place(place) => self.state.sees(&self.content, by, place),
            Object::Thing(thing) => {
                self.state.place_of_thing(thing).is_some_and(|place| self.state.sees(&self.content, by, place))
            }
            Object::Document(_) => self.state.in_hand(by, at),
        }
    }

    fn book(
        &mut self,
        by: &PersonId,
        action: ActionId,
        on: Option<Object>,
        story_ms: i64,
        with: std::collections::BTreeMap<Word, crate::deed::Value>,
    ) -> Result<(), Refusal> {
        if self.state.bookings.values().filter(|(p, ..)| p == by).count() >= limits::BOOKINGS {
            return Err(Refusal::TooMuch);
        }
        if story_ms <= self.state.story_ms {
            return Err(Refusal::NotNow);
        }
        let booking = self.state.booked;
        self.emit(Event::Booked { booking, by: by.clone(), action, on, story_ms, with });
        Ok(())
    }
}
