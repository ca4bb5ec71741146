//! Effects: what actions and items of the events list bring about, as authored.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Cut;
use tavolo_scenario::model::condition::{Effect, Who};
use tavolo_seat::How;

use crate::condition::{Scope, shared_language};
use crate::deed::Object;
use crate::event::{Event, Source};
use crate::session::Session;

impl Session {
    /// Brings authored effects about.
    pub(crate) fn run_effects(&mut self, effects: &[Effect], scope: &Scope<'_>) {
        for effect in effects {
            if self.effects_left == 0 {
                return;
            }
            self.effects_left -= 1;
            self.run_effect(effect, scope);
        }
    }

    fn whom(&self, who: &Who, scope: &Scope<'_>) -> Vec<PersonId> {
        let content = &self.content;
        let subject = scope.subject.or(scope.target);
        match who {
            Who::Actor => scope.actor.cloned().into_iter().collect(),
            Who::Target => scope.target.or(scope.subject).cloned().into_iter().collect(),
            Who::Subject => scope.subject.cloned().into_iter().collect(),
            Who::Interpreter => scope.interpreter.cloned().into_iter().collect(),
            Who::Person(id) => vec![id.clone()],
            Who::Controller => subject.map_or(vec![], |s| content.controllers(s).to_vec()),
            Who::Linked => subject.map_or(vec![], |s| content.linked(s).to_vec()),
            Who::Function(f) => content.carriers(f).to_vec(),
        }
    }

    fn run_effect(&mut self, effect: &Effect, scope: &Scope<'_>) {
        match effect {
            Effect::Learn { who, clue } => {
                for person in self.whom(who, scope) {
                    self.learn(&person, clue, How::Witnessed, None);
                }
            }
            Effect::Move { who, to } => {
                for person in self.whom(who, scope) {
                    // Nobody is fetched back who left for good, and nobody is moved to where they are.
                    let from = self.state.persons.get(&person).filter(|p| !p.left && (!p.present || &p.place != to));
                    if let Some(from) = from.map(|p| p.place.clone()) {
                        self.emit(Event::Moved { person, from, to: to.clone() });
                    }
                }
            }
            Effect::Give { thing, to } => {
                if let Some(to) = self.whom(to, scope).into_iter().next() {
                    let document = DocumentId::from(thing.as_str());
                    let what = if self.state.documents.contains_key(&document) {
                        Object::Document(document)
                    } else {
                        Object::Thing(thing.clone())
                    };
                    self.emit(Event::Given { what, from: None, to });
                }
            }
            // Done where the action is carried out: only there is the thing known.
            Effect::Take => {}
            Effect::Feel { who, meter, toward, by } => {
                for person in self.whom(who, scope) {
                    self.emit(Event::Felt { person, meter: *meter, toward: toward.clone(), by: *by });
                }
            }
            Effect::Flag { flag, on } => self.emit(Event::Flagged { flag: flag.clone(), on: *on }),
            Effect::Consent { who, to, is } => {
                for person in self.whom(who, scope) {
                    self.emit(Event::Consented { person, to: to.clone(), is: *is, asked_by: scope.actor.cloned() });
                }
            }
            Effect::Status { who, is, on } => {
                for person in self.whom(who, scope) {
                    self.emit(Event::StatusChanged { person, is: is.clone(), on: *on, by: scope.actor.cloned() });
                }
            }
            Effect::Reserve { resource } => self.emit(Event::Reserved { resource: resource.clone(), person: None }),
            Effect::Sense { at, text } => self.emit(Event::Sensed { at: at.clone(), text: text.clone() }),
            Effect::Say { by, to, sentence } => self.speak(by, to, sentence),
            Effect::Send { kind, by, to, about, document } => {
                let dispatch = u32::try_from(self.state.dispatches.len()).unwrap_or(u32::MAX);
                let classes =
                    self.state.documents.get(document).map(|d| d.classes.iter().copied().collect()).unwrap_or_default();
                self.emit(Event::Sent {
                    dispatch,
                    kind: *kind,
                    by: by.clone(),
                    to: vec![to.clone()],
                    about: about.clone(),
                    clues: vec![],
                    documents: vec![document.clone()],
                    cut: Cut::Whole,
                    topic: None,
                    classes,
                    // What the events list sends has arrived, a call too.
                    rings: false,
                });
                self.offer_document(document, to);
            }
            Effect::Cue { person, text } => self.emit(Event::Cued { person: person.clone(), text: text.clone() }),
            Effect::Door { place, open } => {
                let here = scope.actor.and_then(|a| self.state.place_of(a)).cloned();
                if let Some(place) = place.clone().or(here) {
                    self.emit(Event::DoorMoved { place, open: *open });
                }
            }
            Effect::Fire(inject) => self.fire(inject),
            Effect::Leave(who) => {
                for person in self.whom(who, scope) {
                    self.go_away(&person, scope.actor);
                }
            }
            Effect::EndScene => self.close_scene(),
            Effect::End(ending) => {
                self.end_conversations();
                self.emit(Event::Ended { ending: Some(ending.clone()), complete: true });
            }
        }
    }

    /// A person who is not seated says a sentence.
    fn speak(&mut self, by: &PersonId, to: &PersonId, sentence: &SentenceId) {
        let content = self.content.clone();
        let Some(line) = content.line(sentence) else { return };
        let language = shared_language(&content, by, to).unwrap_or(&content.case.head.language).clone();
        let event = Event::Said {
            utterance: u32::try_from(self.state.utterances.len()).unwrap_or(u32::MAX),
            by: by.clone(),
            to: to.clone(),
            via: None,
            act: line.act,
            topic: line.topic.clone(),
            about: line.about.cloned(),
            tells: line.tells.to_vec(),
            sentence: Some(sentence.clone()),
            words: None,
            language,
            ends_ms: self.state.exercise_ms + line.length.ms(),
            interrupts: false,
            source: Source::Picked,
        };
        self.emit(event);
    }
}
