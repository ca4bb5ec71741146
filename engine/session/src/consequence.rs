//! Consequences: what an event brings with it in the same entry. Clues are learnt, consents given, minds moved, gates told,
//! items of the events list fired.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Path, Seen, ThingAt, Trigger};
use tavolo_scenario::model::common::{Cut, DispatchKind, SpeechAct};
use tavolo_scenario::model::condition::{ConsentIs, Effect, Who};
use tavolo_seat::How;

use crate::condition::{Scope, holds, shared_language};
use crate::deed::Object;
use crate::event::{Event, Source};
use crate::mind::{leave_due, reactions};
use crate::pattern::{actor, matches};
use crate::session::Session;

impl Session {
    /// What follows from an event.
    pub(crate) fn consequences(&mut self, event: &Event) {
        match event {
            Event::Said { utterance, by, to, act, .. } => {
                let hearers = self.understanding(*utterance, false);
                self.told(*utterance, &hearers);
                if hearers.contains(to) {
                    self.answered(*utterance);
                    self.ask_gates(by, to, *act, *utterance);
                }
            }
            // What is rendered otherwise than it was said passes nothing on.
            Event::Rendered { faithful: false, .. } => {}
            Event::Rendered { utterance, .. } => {
                let hearers = self.understanding(*utterance, true);
                self.told(*utterance, &hearers);
                if let Some((by, to, act)) =
                    self.state.utterances.get(*utterance as usize).map(|u| (u.by.clone(), u.to.clone(), u.act))
                {
                    self.answered(*utterance);
                    self.ask_gates(&by, &to, act, *utterance);
                }
            }
            Event::Looked { by, at, search } => self.find_out(by, at, *search),
            Event::Acted { action, by, on, .. } => {
                if let Some(person) = on.as_ref().and_then(|o| o.person()) {
                    self.examine(action, by, person);
                }
            }
            Event::ReadDocument { by, document } => self.read(by, document),
            Event::Sent { dispatch, kind, to, .. } if *kind == DispatchKind::Call => {
                for person in to {
                    self.read_dispatch(person, *dispatch);
                }
            }
            Event::ReadDispatch { by, dispatch } => self.read_dispatch(by, *dispatch),
            Event::Answered { dispatch, clues, by, .. } => {
                let sender = self.state.dispatches.get(*dispatch as usize).map(|d| d.by.clone());
                if let Some(sender) = sender {
                    for clue in clues {
                        self.learn(&sender, clue, How::Sent, Some(by));
                    }
                }
            }
            Event::Given { what: Object::Document(document), to, .. } => self.offer_document(document, to),
            Event::Fired { inject, contingency: false } => self.witness(inject),
            _ => {}
        }
        for felt in reactions(&self.content.clone(), &self.state, event) {
            let Event::Felt { person, .. } = &felt else { continue };
            let person = person.clone();
            self.emit(felt);
            if let Some(due) = leave_due(&self.content, &self.state, &person, actor(event)) {
                self.emit(due);
            }
        }
        self.expected(event);
    }

    /// Who understands an utterance: at once those who share the language, by its rendering those who share a language
    /// with the interpreter.
    fn understanding(&self, utterance: u32, rendered: bool) -> Vec<PersonId> {
        let Some(said) = self.state.utterances.get(utterance as usize) else { return vec![] };
        self.state
            .persons
            .keys()
            .filter(|p| **p != said.by && self.state.hears(&self.content, p, &said.place))
            .filter(|p| {
                let direct = crate::state::State::speaks(&self.content, p, &said.language);
                let by_rendering = said.via.as_ref().is_some_and(|v| shared_language(&self.content, v, p).is_some());
                if rendered { !direct && by_rendering } else { direct }
            })
            .cloned()
            .collect()
    }

    /// Clues told by an utterance reach those who understand it.
    fn told(&mut self, utterance: u32, hearers: &[PersonId]) {
        let content = self.content.clone();
        let Some(said) = self.state.utterances.get(utterance as usize).cloned() else { return };
        let overheard = said.sentence.iter().flat_map(|sentence| {
            content.case.clues.iter().filter_map(move |(id, clue)| {
                clue.learn.iter().any(|p| matches!(p, Path::Hear { sentence: s } if s == sentence)).then_some(id)
            })
        });
        let heard: Vec<ClueId> = overheard.cloned().collect();
        for person in hearers {
            for clue in &said.tells {
                self.learn(person, clue, How::Told, Some(&said.by));
            }
            for clue in &heard {
                self.learn(person, clue, How::Heard, Some(&said.by));
            }
        }
    }

    /// An answer on a topic of consent gives, refuses or withdraws it.
    fn answered(&mut self, utterance: u32) {
        let content = self.content.clone();
        let Some(said) = self.state.utterances.get(utterance as usize).cloned() else { return };
        let is = match said.act {
            SpeechAct::Agree => ConsentIs::Given,
            SpeechAct::Refuse | SpeechAct::Withdraw => ConsentIs::Refused,
            _ => return,
        };
        let consent = content.law.topics.get(&said.topic).and_then(|t| t.consent.clone());
        let person = said.about.clone().unwrap_or_else(|| said.by.clone());
        let of_age_or_speaks = content.case.cast.get(&person).is_some_and(|p| p.subject.is_some());
        if let (Some(to), true) = (consent, of_age_or_speaks) {
            self.emit(Event::Consented { person, to, is, asked_by: Some(said.to) });
        }
    }

    /// Whoever is asked learns which of the clues on that topic could be told now.
    fn ask_gates(&mut self, asker: &PersonId, person: &PersonId, act: SpeechAct, utterance: u32) {
        use SpeechAct::*;
        if !matches!(act, AskOpen | AskClosed | AskLeading | AskBlame) || self.content.function_of(person).is_some() {
            return;
        }
        let content = self.content.clone();
        let Some(said) = self.state.utterances.get(utterance as usize).cloned() else { return };
        let scope = Scope {
            actor: Some(asker),
            target: Some(person),
            subject: Some(person),
            interpreter: said.via.as_ref(),
            topic: Some(&said.topic),
            event: None,
        };
        let mut open = Vec::new();
        let mut shut = 0;
        for (id, clue) in &content.case.clues {
            for path in &clue.learn {
                let Path::Tell { by, topic, gate } = path else { continue };
                if by != person || topic != &said.topic {
                    continue;
                }
                if gate.as_ref().is_none_or(|g| holds(&content, &self.state, g, &scope)) {
                    open.push(id.clone());
                } else {
                    shut += 1;
                }
            }
        }
        if !open.is_empty() || shut > 0 {
            self.emit(Event::Gated { person: person.clone(), toward: asker.clone(), open, shut });
        }
    }

    fn find_out(&mut self, by: &PersonId, at: &Object, search: bool) {
        let content = self.content.clone();
        let is = |seen: &Seen| match (seen, at) {
            (Seen::Person(a), Object::Person(b)) => a == b,
            (Seen::Thing(a), Object::Thing(b)) => a == b,
            (Seen::Place(a), Object::Place(b)) => a == b,
            _ => false,
        };
        for (id, clue) in &content.case.clues {
            for path in &clue.learn {
                let found = match path {
                    Path::Look { at, functions, when } => {
                        let scope = Scope {
                            actor: Some(by),
                            subject: clue.about.as_ref(),
                            target: clue.about.as_ref(),
                            ..Scope::default()
                        };
                        is(at)
                            && content.carries_out_or_any(by, functions)
                            && when.as_ref().is_none_or(|c| holds(&content, &self.state, c, &scope))
                    }
                    Path::Search { at, functions } => search && is(at) && content.carries_out_or_any(by, functions),
                    _ => false,
                };
                if found {
                    self.learn(by, id, if search { How::Searched } else { How::Looked }, None);
                }
            }
        }
        if let (true, Object::Thing(thing)) = (search, at) {
            self.uncover(by, thing);
        }
    }

    /// Things and papers in a searched thing come into the searcher's hands.
    fn uncover(&mut self, by: &PersonId, outer: &ThingId) {
        let inner: Vec<ThingId> = self
            .state
            .things
            .iter()
            .filter(|(_, at)| **at == ThingAt::In(outer.clone()))
            .map(|(id, _)| id.clone())
            .collect();
        for thing in inner {
            self.emit(Event::Given { what: Object::Thing(thing), from: None, to: by.clone() });
        }
    }

    fn examine(&mut self, action: &ActionId, by: &PersonId, person: &PersonId) {
        let content = self.content.clone();
        for (id, clue) in &content.case.clues {
            let found = clue.about.as_ref() == Some(person)
                && clue.learn.iter().any(|p| {
                    matches!(p, Path::Find { action: a, functions } if a == action && content.carries_out_or_any(by, functions))
                });
            if found {
                self.learn(by, id, How::Found, Some(person));
            }
        }
    }

    fn read(&mut self, by: &PersonId, document: &DocumentId) {
        let content = self.content.clone();
        let clues = self.state.documents.get(document).map(|d| d.clues.clone()).unwrap_or_default();
        let by_path =
            content.case.clues.iter().filter(|(_, clue)| {
                clue.learn.iter().any(|p| matches!(p, Path::Read { document: d } if d == document))
            });
        let all: Vec<ClueId> = clues.into_iter().chain(by_path.map(|(id, _)| id.clone())).collect();
        for clue in all {
            self.learn(by, &clue, How::Read, None);
        }
    }

    fn read_dispatch(&mut self, by: &PersonId, dispatch: u32) {
        let Some(sent) = self.state.dispatches.get(dispatch as usize).cloned() else { return };
        if sent.cut == Cut::Minimal {
            return;
        }
        for clue in &sent.clues {
            self.learn(by, clue, How::Sent, Some(&sent.by));
        }
        for document in &sent.documents {
            self.read(by, document);
        }
    }

    /// A document in somebody's hands makes its clues perceivable.
    fn offer_document(&mut self, document: &DocumentId, to: &PersonId) {
        let clues = self.state.documents.get(document).map(|d| d.clues.clone()).unwrap_or_default();
        for clue in clues {
            self.cue(to, &clue);
        }
    }

    fn witness(&mut self, inject: &InjectId) {
        let content = self.content.clone();
        for (id, clue) in &content.case.clues {
            for path in &clue.learn {
                let Path::Witness { inject: i, at } = path else { continue };
                if i != inject {
                    continue;
                }
                let here: Vec<PersonId> = self
                    .state
                    .persons
                    .iter()
                    .filter(|(_, s)| s.present && &s.place == at)
                    .map(|(p, _)| p.clone())
                    .collect();
                for person in here {
                    self.learn(&person, id, How::Witnessed, None);
                }
            }
        }
    }

    fn cue(&mut self, person: &PersonId, clue: &ClueId) {
        let new = self.state.persons.get(person).is_some_and(|p| !p.cues.contains(clue));
        if new {
            self.emit(Event::CueAvailable { person: person.clone(), clue: clue.clone() });
        }
    }

    fn learn(&mut self, person: &PersonId, clue: &ClueId, how: How, from: Option<&PersonId>) {
        self.cue(person, clue);
        let new = self.state.persons.get(person).is_some_and(|p| !p.knows.contains_key(clue));
        if new {
            self.emit(Event::Learned { person: person.clone(), clue: clue.clone(), how, from: from.cloned() });
        }
    }

    /// Items that wait for what just happened are met.
    fn expected(&mut self, event: &Event) {
        if matches!(event, Event::Met { .. } | Event::Felt { .. } | Event::CueAvailable { .. }) {
            return;
        }
        let content = self.content.clone();
        let met: Vec<InjectId> = content
            .case
            .events
            .iter()
            .filter(|i| self.state.fired.contains_key(&i.id) && !self.state.met.contains(&i.id))
            .filter(|i| i.expects.as_ref().is_some_and(|p| matches(&content, &self.state, p, event, i.about.as_ref())))
            .map(|i| i.id.clone())
            .collect();
        for inject in met {
            self.emit(Event::Met { inject });
        }
    }

    /// Fires every item of this scene whose condition has come to hold.
    pub(crate) fn fire_open(&mut self) {
        let content = self.content.clone();
        let Some((index, began)) = self.state.scene else { return };
        let Some((scene, _)) = content.case.scenes.get(index) else { return };
        if self.state.phase != crate::state::Phase::Playing {
            return;
        }
        for inject in content.case.events.iter().filter(|i| i.scene == scene.id) {
            let Trigger::When { holds: condition, not_before } = &inject.when else { continue };
            let in_time = not_before.is_none_or(|l| self.state.exercise_ms - began >= l.ms());
            let scope = Scope { subject: inject.about.as_ref(), ..Scope::default() };
            if in_time && !self.state.fired.contains_key(&inject.id) && holds(&content, &self.state, condition, &scope)
            {
                self.fire(&inject.id);
            }
        }
    }

    /// Fires an item of the events list, once.
    pub(crate) fn fire(&mut self, id: &InjectId) {
        let content = self.content.clone();
        let Some(inject) = content.case.events.iter().find(|i| &i.id == id) else { return };
        if self.state.fired.contains_key(id) || self.fired_left == 0 {
            return;
        }
        self.fired_left -= 1;
        // What was expected may have been done before anybody asked for it.
        let scope = Scope { subject: inject.about.as_ref(), ..Scope::default() };
        let done = inject.expects.as_ref().is_some_and(|p| {
            holds(&content, &self.state, &tavolo_scenario::model::condition::Condition::Did(p.clone()), &scope)
        });
        self.emit(Event::Fired { inject: id.clone(), contingency: false });
        if done {
            self.emit(Event::Met { inject: id.clone() });
        }
        self.run_effects(&inject.effects, &scope);
    }

    /// The expected response did not come: the contingency.
    pub(crate) fn fire_contingency(&mut self, id: &InjectId) {
        let content = self.content.clone();
        let Some(inject) = content.case.events.iter().find(|i| &i.id == id) else { return };
        if self.state.met.contains(id) || inject.otherwise.is_empty() {
            return;
        }
        self.emit(Event::Fired { inject: id.clone(), contingency: true });
        let scope = Scope { subject: inject.about.as_ref(), ..Scope::default() };
        self.run_effects(&inject.otherwise, &scope);
    }

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
        match who {
            Who::Actor => scope.actor.cloned().into_iter().collect(),
            Who::Target => scope.target.or(scope.subject).cloned().into_iter().collect(),
            Who::Subject => scope.subject.cloned().into_iter().collect(),
            Who::Interpreter => scope.interpreter.cloned().into_iter().collect(),
            Who::Person(id) => vec![id.clone()],
            Who::Controller => {
                let subject = scope.subject.or(scope.target);
                content
                    .case
                    .cast
                    .keys()
                    .filter(|p| subject.is_some_and(|s| content.case.controls(p, s)))
                    .cloned()
                    .collect()
            }
            Who::Linked => {
                let subject = scope.subject.or(scope.target);
                content
                    .case
                    .cast
                    .keys()
                    .filter(|p| subject.is_some_and(|s| content.case.linked(p, s)))
                    .cloned()
                    .collect()
            }
            Who::Function(f) => {
                content.case.cast.keys().filter(|p| content.carries_out(p, std::slice::from_ref(f))).cloned().collect()
            }
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
            Effect::EndScene => self.close_scene(),
            Effect::End(ending) => self.emit(Event::Ended { ending: Some(ending.clone()), complete: true }),
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
