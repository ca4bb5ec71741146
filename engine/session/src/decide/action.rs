//! Actions of the vocabulary.

use std::collections::BTreeMap;

use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::Effect;
use tavolo_scenario::model::pack::TargetKind;
use tavolo_seat::Refusal;

use crate::condition::{Scope, holds};
use crate::deed::{Deed, Object, Value};
use crate::event::Event;
use crate::session::Session;

impl Session {
    pub(super) fn begin_action(
        &mut self,
        by: &PersonId,
        action: ActionId,
        on: Option<Object>,
        via: Option<PersonId>,
        with: BTreeMap<Word, Value>,
    ) -> Result<(), Refusal> {
        let content = self.content.clone();
        let verb = content.law.actions.get(&action).ok_or(Refusal::UnknownWord)?;
        if !verb.anybody && !content.empowered(by, &verb.powers) {
            return Err(Refusal::NoPower);
        }
        let takes = verb.takes.ms();
        self.begin_deed(by, Deed::Act { action, on, via, with }, takes);
        Ok(())
    }

    /// The action is done, if it can be: what stands against it shows only now.
    pub(super) fn act(
        &mut self,
        by: &PersonId,
        action: ActionId,
        on: Option<Object>,
        via: Option<PersonId>,
        with: BTreeMap<Word, Value>,
    ) {
        match self.hindered(by, &action, on.as_ref(), via.as_ref(), &with, true) {
            None => self.perform(by, action, on, via, with),
            Some(_) => self.break_off(by, on.as_ref().and_then(|o| o.person())),
        }
    }

    /// Brings about what a possible action brings about.
    fn perform(
        &mut self,
        by: &PersonId,
        action: ActionId,
        on: Option<Object>,
        via: Option<PersonId>,
        with: BTreeMap<Word, Value>,
    ) {
        let content = self.content.clone();
        let target = on.as_ref().and_then(|o| o.person()).cloned();
        // Places of resources are given before the act is told, so that what is judged at the act sees where it led.
        for value in with.values() {
            if let Value::Resource(resource) = value {
                self.give_place(by, target.as_ref(), resource);
            }
        }
        self.emit(Event::Acted {
            action: action.clone(),
            by: by.clone(),
            on: on.clone(),
            via: via.clone(),
            with: with.clone(),
        });
        for value in with.values() {
            match value {
                Value::Place(place) => {
                    self.lead_to(by, place);
                    if let Some(target) = &target {
                        self.lead_to(target, place);
                    }
                }
                Value::Resource(resource) => {
                    let at = content.case.resources.get(resource).and_then(|r| r.at.clone());
                    if let (Some(place), Some(target)) = (at, &target) {
                        self.lead_to(target, &place);
                    }
                }
                Value::Ticked | Value::Word(_) | Value::Clues(_) | Value::Person(_) | Value::Words(_) => {}
            }
        }
        let Some(verb) = content.law.actions.get(&action) else { return };
        let targets: Vec<Option<PersonId>> = if verb.target == TargetKind::EverybodyHere {
            self.state.persons.keys().filter(|p| *p != by && self.state.together(p, by)).cloned().map(Some).collect()
        } else {
            vec![target]
        };
        for target in targets {
            let scope = Scope {
                actor: Some(by),
                target: target.as_ref(),
                subject: target.as_ref(),
                interpreter: via.as_ref(),
                ..Scope::default()
            };
            self.run_effects(&verb.effects, &scope);
            for value in with.values() {
                if let Value::Word(word) = value {
                    self.run_effects(verb.by_word.get(word).map_or(&[][..], |e| &e[..]), &scope);
                }
            }
        }
        if let (Some(Object::Thing(thing)), true) = (&on, verb.effects.iter().any(|e| matches!(e, Effect::Take))) {
            let from = match self.state.things.get(thing) {
                Some(tavolo_scenario::model::case::ThingAt::On(person)) => Some(person.clone()),
                _ => None,
            };
            self.emit(Event::Given { what: Object::Thing(thing.clone()), from, to: by.clone() });
        }
    }

    /// Carries a booking out at its story instant, or returns it with the reason.
    pub(crate) fn carry_out(&mut self, number: u32) {
        let Some((by, Deed::Act { action, on, via, with }, story_ms)) = self.state.bookings.get(&number).cloned()
        else {
            return;
        };
        // Between scenes people go where they are needed: who is booked need not stand beside whom.
        match self.hindered(&by, &action, on.as_ref(), via.as_ref(), &with, false) {
            None => {
                self.emit(Event::BookingKept { booking: number });
                self.perform(&by, action, on, via, with);
            }
            Some(reason) => {
                if let (Refusal::Gone, Some(person)) = (reason, on.as_ref().and_then(|o| o.person()).cloned()) {
                    self.emit(Event::FoundGone { by: by.clone(), person });
                }
                self.emit(Event::BookingReturned { booking: number, reason, by, action, story_ms });
            }
        }
    }

    fn hindered(
        &self,
        by: &PersonId,
        action: &ActionId,
        on: Option<&Object>,
        via: Option<&PersonId>,
        with: &BTreeMap<Word, Value>,
        beside: bool,
    ) -> Option<Refusal> {
        let content = &self.content;
        let Some(verb) = content.law.actions.get(action) else { return Some(Refusal::UnknownWord) };
        let target = on.and_then(|o| o.person());
        let gone = target.is_some_and(|t| self.state.gone(content, t, Some(by)));
        if gone && verb.target == TargetKind::PersonHere {
            return Some(Refusal::Gone);
        }
        if beside && verb.target == TargetKind::PersonHere && target.is_some_and(|t| !self.state.together(by, t)) {
            return Some(Refusal::NotHere);
        }
        let full = |v: &Value| matches!(v, Value::Resource(r) if self.state.room(content, r) == 0);
        if with.values().any(full) {
            return Some(Refusal::Full);
        }
        let closed = |v: &Value| matches!(v, Value::Resource(r) if !self.state.open_now(content, r));
        if with.values().any(closed) {
            return Some(Refusal::NotReady);
        }
        let scope = Scope { actor: Some(by), target, subject: target, interpreter: via, ..Scope::default() };
        let ready = verb.needs.as_ref().is_none_or(|c| holds(content, &self.state, c, &scope));
        (!ready).then_some(if gone { Refusal::Gone } else { Refusal::NotReady })
    }

    /// Takes a place of a resource for somebody; standings that came of a former place go with it.
    fn give_place(&mut self, by: &PersonId, person: Option<&PersonId>, resource: &ResourceId) {
        let content = self.content.clone();
        self.emit(Event::Reserved { resource: resource.clone(), person: person.cloned() });
        let makes = content.case.resources.get(resource).and_then(|r| r.makes.as_ref());
        let (Some(person), Some(makes)) = (person, makes) else { return };
        let former: Vec<StatusId> =
            content.case.resources.values().filter_map(|r| r.makes.clone()).filter(|m| m != makes).collect();
        for is in former {
            if self.state.persons.get(person).is_some_and(|p| p.status.contains(&is)) {
                self.emit(Event::StatusChanged { person: person.clone(), is, on: false, by: Some(by.clone()) });
            }
        }
        self.emit(Event::StatusChanged { person: person.clone(), is: makes.clone(), on: true, by: Some(by.clone()) });
    }

    fn lead_to(&mut self, person: &PersonId, place: &PlaceId) {
        let Some(from) = self.state.place_of(person).cloned() else { return };
        if &from != place {
            self.emit(Event::Moved { person: person.clone(), from, to: place.clone() });
        }
    }
}
