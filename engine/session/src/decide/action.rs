//! Actions of the vocabulary.

use std::collections::BTreeMap;

use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::Effect;
use tavolo_scenario::model::pack::TargetKind;
use tavolo_seat::Refusal;

use crate::condition::{holds, Scope};
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
        with: BTreeMap<String, Value>,
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
        with: BTreeMap<String, Value>,
    ) {
        let content = self.content.clone();
        if self.hindered(by, &action, on.as_ref(), via.as_ref(), &with).is_some() {
            return self.emit(Event::BrokenOff { by: by.clone() });
        }
        let target = on.as_ref().and_then(|o| o.person()).cloned();
        self.emit(Event::Acted { action: action.clone(), by: by.clone(), on: on.clone(), via: via.clone(), with: with.clone() });
        for value in with.values() {
            match value {
                Value::Place(place) => {
                    self.lead_to(by, place);
                    if let Some(target) = &target {
                        self.lead_to(target, place);
                    }
                }
                Value::Resource(resource) => {
                    self.emit(Event::Reserved { resource: resource.clone(), person: target.clone() });
                    let kind = content.case.resources.get(resource);
                    let (at, makes) = kind.map_or((None, None), |r| (r.at.clone(), r.makes.clone()));
                    if let (Some(is), Some(person)) = (makes, target.clone()) {
                        self.emit(Event::StatusChanged { person, is, on: true, by: Some(by.clone()) });
                    }
                    if let (Some(place), Some(target)) = (at, &target) {
                        self.lead_to(target, &place);
                    }
                }
                Value::Ticked | Value::Word(_) | Value::Clues(_) | Value::Person(_) | Value::Words(_) => {}
            }
        }
        let scope = Scope {
            actor: Some(by),
            target: target.as_ref(),
            subject: target.as_ref(),
            interpreter: via.as_ref(),
            ..Scope::default()
        };
        if let Some(verb) = content.law.actions.get(&action) {
            self.run_effects(&verb.effects, &scope);
            for value in with.values() {
                if let Value::Word(word) = value {
                    self.run_effects(verb.by_word.get(word).map_or(&[][..], |e| &e[..]), &scope);
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
    }

    /// Carries a booking out at its story instant, or returns it with the reason.
    pub(crate) fn carry_out(&mut self, number: u32) {
        let Some((by, Deed::Act { action, on, via, with }, _)) = self.state.bookings.get(&number).cloned() else { return };
        match self.hindered(&by, &action, None, via.as_ref(), &with) {
            None => {
                self.act(&by, action, on, via, with);
                self.state.bookings.remove(&number);
            }
            Some(reason) => self.emit(Event::BookingReturned { booking: number, reason }),
        }
    }

    fn hindered(
        &self,
        by: &PersonId,
        action: &ActionId,
        on: Option<&Object>,
        via: Option<&PersonId>,
        with: &BTreeMap<String, Value>,
    ) -> Option<Refusal> {
        let content = &self.content;
        let Some(verb) = content.law.actions.get(action) else { return Some(Refusal::UnknownWord) };
        let target = on.and_then(|o| o.person());
        if verb.target == TargetKind::PersonHere && target.is_some_and(|t| !self.state.together(by, t)) {
            return Some(Refusal::NotHere);
        }
        let full = |v: &Value| matches!(v, Value::Resource(r) if self.state.room(content, r) == 0);
        if with.values().any(full) {
            return Some(Refusal::Full);
        }
        let scope = Scope { actor: Some(by), target, subject: target, interpreter: via, ..Scope::default() };
        let ready = verb.needs.as_ref().is_none_or(|c| holds(content, &self.state, c, &scope));
        (!ready).then_some(Refusal::NotReady)
    }

    fn lead_to(&mut self, person: &PersonId, place: &PlaceId) {
        let Some(from) = self.state.place_of(person).cloned() else { return };
        if &from != place {
            self.emit(Event::Moved { person: person.clone(), from, to: place.clone() });
        }
    }
}
