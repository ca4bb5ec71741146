//! Consequences: what an event brings with it in the same entry. Clues are learnt, consents given, minds moved, gates told,
//! items of the events list fired.

use tavolo_scenario::content::Sight;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Seen, ThingAt};
use tavolo_scenario::model::common::{Cut, DispatchKind, SpeechAct};
use tavolo_scenario::model::condition::ConsentIs;
use tavolo_seat::How;

use crate::condition::{Scope, holds, shared_language};
use crate::deed::Object;
use crate::event::Event;
use crate::mind::{leave_due, reactions};
use crate::pattern::actor;
use crate::session::Session;

impl Session {
    /// What follows from an event.
    pub(crate) fn consequences(&mut self, event: &Event) {
        self.taint(event);
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
                    && hearers.contains(&to)
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
            Event::Sent { dispatch, kind, to, rings: false, .. } if *kind == DispatchKind::Call => {
                for person in to {
                    self.read_dispatch(person, *dispatch);
                }
            }
            Event::ReadDispatch { by, dispatch } => self.read_dispatch(by, *dispatch),
            Event::PickedUp { dispatch, person, answered: true } => {
                self.read_dispatch(person, *dispatch);
                self.overheard_anew(None);
            }
            Event::HungUp { .. } => self.overheard_anew(None),
            Event::Moved { person, .. } | Event::Left { person } => {
                self.leave_lines(person);
                self.overheard_anew(Some(person));
            }
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
            .hearers_of(&self.content, said)
            .into_iter()
            .filter(|p| **p != said.by)
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
        let heard = said.sentence.as_ref().map_or(&[][..], |sentence| content.index().heard_in(sentence));
        for person in hearers {
            for clue in &said.tells {
                self.learn(person, clue, How::Told, Some(&said.by));
            }
            for clue in heard {
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
        // Everybody answers for themselves; whom the pack calls a confidant may answer for the person concerned.
        let represents = content.carries_out(&said.by, &content.law.vocabulary.confidants);
        let person = said.about.clone().filter(|_| represents).unwrap_or_else(|| said.by.clone());
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
        for told in content.index().told_by(person).iter().filter(|told| told.topic == said.topic) {
            if told.gate.as_ref().is_none_or(|g| holds(&content, &self.state, g, &scope)) {
                open.push(told.clue.clone());
            } else {
                shut += 1;
            }
        }
        if !open.is_empty() || shut > 0 {
            self.emit(Event::Gated { person: person.clone(), toward: asker.clone(), open, shut });
        }
    }

    fn find_out(&mut self, by: &PersonId, at: &Object, search: bool) {
        let content = self.content.clone();
        let seen = match at {
            Object::Person(id) => Seen::Person(id.clone()),
            Object::Thing(id) => Seen::Thing(id.clone()),
            Object::Place(id) => Seen::Place(id.clone()),
            Object::Document(_) => return,
        };
        let how = if search { How::Searched } else { How::Looked };
        for sight in content.index().sights(&seen, search) {
            match sight {
                Sight::Look(look) => {
                    let about = look.about.as_ref();
                    let scope = Scope { actor: Some(by), subject: about, target: about, ..Scope::default() };
                    let so = || look.when.as_ref().is_none_or(|c| holds(&content, &self.state, c, &scope));
                    if look.by.contains(by) && so() {
                        self.learn(by, &look.clue, how, None);
                    }
                }
                Sight::Search(found) => {
                    if content.carries_out_or_any(by, &found.functions) {
                        self.learn(by, &found.clue, how, None);
                    }
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
        for found in content.index().found_by(person, action) {
            if content.carries_out_or_any(by, &found.functions) {
                self.learn(by, &found.clue, How::Found, Some(person));
            }
        }
    }

    fn read(&mut self, by: &PersonId, document: &DocumentId) {
        let content = self.content.clone();
        let clues = self.state.documents.get(document).map(|d| d.clues.clone()).unwrap_or_default();
        let by_path = content.index().read_in(document).iter().cloned();
        let all: Vec<ClueId> = clues.into_iter().chain(by_path).collect();
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
    pub(crate) fn offer_document(&mut self, document: &DocumentId, to: &PersonId) {
        let clues = self.state.documents.get(document).map(|d| d.clues.clone()).unwrap_or_default();
        for clue in clues {
            self.cue(to, &clue);
        }
    }

    fn witness(&mut self, inject: &InjectId) {
        let content = self.content.clone();
        for (clue, at) in content.index().witnessed_at(inject) {
            let here: Vec<PersonId> = self
                .state
                .persons
                .iter()
                .filter(|(_, s)| s.present && &s.place == at)
                .map(|(p, _)| p.clone())
                .collect();
            // What happens with oneself is nothing that one learns.
            let about = content.case.clues.get(clue).and_then(|c| c.about.as_ref());
            for person in here.iter().filter(|p| Some(*p) != about) {
                self.learn(person, clue, How::Witnessed, None);
            }
        }
    }

    fn cue(&mut self, person: &PersonId, clue: &ClueId) {
        let new = self.state.persons.get(person).is_some_and(|p| !p.cues.contains(clue));
        if new {
            self.emit(Event::CueAvailable { person: person.clone(), clue: clue.clone() });
        }
    }

    pub(crate) fn learn(&mut self, person: &PersonId, clue: &ClueId, how: How, from: Option<&PersonId>) {
        self.cue(person, clue);
        let new = self.state.persons.get(person).is_some_and(|p| !p.knows.contains_key(clue));
        if new {
            self.emit(Event::Learned { person: person.clone(), clue: clue.clone(), how, from: from.cloned() });
        }
    }
}
