//! How a view takes percepts in. Both ends of a link do this and nothing else.

use std::collections::BTreeSet;

use crate::call::CallSeen;
use crate::common::Common;
use crate::handle::Handle;
use crate::occurrence::occurrence;
use crate::percept::Percept;
use crate::vocabulary::Vocabulary;

use super::{DispatchSeen, DocumentSeen, HeardLine, Note, OwnSentence, ResourceSeen, SeatView, ThingSeen};

/// Lines of talk that a view keeps; older ones fall out, the journal keeps them.
const HEARD_MAX: usize = 200;

impl SeatView {
    /// Takes the words of the pack, once.
    pub fn take_vocabulary(&mut self, vocabulary: Common<Vocabulary>) {
        self.vocabulary = vocabulary;
    }

    /// Moves the clocks.
    pub fn tick(&mut self, exercise_ms: i64, story_ms: i64) {
        self.exercise_ms = exercise_ms;
        self.story_ms = story_ms;
    }

    /// Takes a percept.
    pub fn fold(&mut self, percept: Percept) {
        let happened = occurrence(self, &percept);
        self.watch_duties(&percept, happened.as_ref());
        if let Some(it) = happened {
            self.record.push(it);
        }
        let now = self.exercise_ms;
        match percept {
            Percept::Yours { person, name, brief, agenda, office, speaks } => {
                let own = self.own.entry(person).or_default();
                (own.name, own.brief, own.agenda) = (name, brief, agenda);
                (own.office, own.speaks) = (office, speaks);
            }
            Percept::Scene { title, brief } => {
                self.scene = Some((title, brief));
                self.scene_began_ms = now;
                // Between scenes everybody went somewhere: who is here now is perceived anew.
                self.persons.lose_all();
                // What nobody rendered then, nobody waits for now.
                self.own.values_mut().for_each(|o| o.to_render.clear());
            }
            Percept::Phase(phase) => {
                self.phase = phase;
                self.hang_up_with_scene();
            }
            Percept::Place { me, place, name, sight, ways, overheard, holds, beyond, scene } => {
                for ((way, _), (room, takes_ms)) in ways.iter().zip(beyond) {
                    self.places.entry(*way).or_default().holds = room;
                    self.places.entry(place).or_default().takes_ms.insert(*way, takes_ms);
                }
                for (way, name) in &ways {
                    self.places.entry(*way).or_default().name.clone_from(name);
                }
                let seen = self.places.entry(place).or_default();
                (seen.name, seen.sight, seen.holds, seen.scene) = (name, Some(sight), holds, scene);
                (seen.overheard_from, seen.overheard) = overheard.into_iter().unzip();
                seen.ways = ways.into_iter().map(|(way, _)| way).collect();
                if let Some(own) = self.own.get_mut(&me) {
                    own.at = Some(place);
                }
                // Who was said to be here and is not is somewhere else.
                let said = self.persons.values_mut().filter(|p| p.at == Some(place) && !p.in_sight);
                said.for_each(|p| p.at = None);
            }
            Percept::Person { person, looks, place, child, sex, likeness } => {
                let seen = self.persons.see(person, place);
                (seen.child, seen.sex, seen.likeness) = (child, sex, likeness);
                (seen.looks, seen.at_ms) = (looks, now);
            }
            Percept::Plan { place, name, holds, ways, seen_from } => {
                let seen = self.places.entry(place).or_default();
                (seen.name, seen.holds, seen.seen_from) = (name, holds, seen_from);
                seen.ways = ways.iter().map(|(way, _)| *way).collect();
                seen.takes_ms = ways.into_iter().collect();
            }
            Percept::Whereabouts { person, place, name } => {
                // A list says nothing to who never met the person.
                if let Some(seen) = self.persons.get_mut(person).filter(|p| !p.in_sight) {
                    (seen.at, seen.at_ms) = (Some(place), now);
                    self.places.entry(place).or_default().name = name;
                }
            }
            Percept::Gone { person } => {
                self.persons.lose(person);
            }
            Percept::Name { person, name, role, office, speaks } => {
                let before = self.scene.is_none();
                let seen = self.persons.know(person);
                seen.name = Some(name);
                seen.acquainted |= before;
                // Who is only written about is no less an officer for it.
                if office.is_some() {
                    (seen.role, seen.office) = (role, office);
                }
                seen.speaks.extend(speaks.into_iter().filter(|l| !seen.speaks.contains(l)).collect::<Vec<_>>());
            }
            Percept::Thing { thing, name, at } => {
                self.things.insert(thing, ThingSeen { name, at });
            }
            Percept::Busy { me, until_ms } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.busy_until_ms = until_ms;
                }
            }
            Percept::Heard {
                utterance,
                by,
                to,
                via,
                act,
                topic,
                words,
                language,
                interrupts: _,
                tongue,
                about,
                manner,
                meant,
            } => {
                // Only what was understood can be rendered.
                if let Some(own) = via.filter(|_| words.is_some()).and_then(|v| self.own.get_mut(&v)) {
                    own.to_render.push(utterance);
                }
                if let Some(seen) = self.persons.get_mut(by).filter(|p| !p.speaks.contains(&tongue)) {
                    seen.speaks.push(tongue.clone());
                }
                self.note_ties(by, act.as_deref(), topic.as_deref(), about);
                self.hear(HeardLine {
                    utterance,
                    by,
                    to,
                    act,
                    topic,
                    words,
                    language,
                    exercise_ms: now,
                    via,
                    rendered: false,
                    tongue,
                    manner,
                    meant,
                    vouched: None,
                });
            }
            Percept::Conversation { by, with, is } => self.converse(by, with, is),
            Percept::Vouched { utterance, by: _, agrees } => {
                if let Some(line) = self.heard.iter_mut().rev().find(|l| l.utterance == utterance) {
                    line.vouched = Some(agrees);
                }
            }
            Percept::Struck { utterance } => {
                if let Some(line) = self.heard.iter_mut().rev().find(|l| l.utterance == utterance) {
                    line.words = None;
                }
            }
            Percept::Tapped { .. } => {}
            Percept::Rendered { utterance, by, act, topic, words } => {
                if let Some(own) = self.own.get_mut(&by) {
                    own.to_render.retain(|u| *u != utterance);
                }
                if let Some(line) = self.heard.iter_mut().rev().find(|l| l.utterance == utterance) {
                    (line.act, line.topic, line.words, line.rendered) = (act, topic, Some(words), true);
                }
            }
            Percept::Learned { me, clue, about, text, shows, how, from, class, topic, explains } => {
                // Of whom one has learnt something one knows that there is such a person.
                if let Some(about) = about.filter(|a| !self.own.contains_key(a)) {
                    self.persons.know(about);
                }
                let exercise_ms = now;
                let note = Note { me, clue, about, text, shows, how, from, exercise_ms, class, topic, explains };
                self.notebook.push(note);
            }
            Percept::Filled { document, form, label, about, by, classes } => {
                if self.own.contains_key(&by) {
                    let classes = classes.into_iter().collect();
                    let seen = DocumentSeen { title: label, about, text: None, form: Some(form), classes };
                    self.documents.insert(document, seen);
                }
            }
            Percept::Document { document, title, about, .. } => {
                let seen = DocumentSeen { title, about, text: None, form: None, classes: BTreeSet::new() };
                self.documents.entry(document).or_insert(seen);
            }
            Percept::Text { document, text } => {
                if let Some(seen) = self.documents.get_mut(&document) {
                    seen.text = Some(text);
                }
            }
            Percept::Dispatch { dispatch, kind, from, to, about, topic, minimal, indicated, forms } => {
                let minimal = minimal.then_some(indicated);
                let (answers, reasons, exercise_ms, carries) = (vec![], vec![], now, None);
                self.dispatches.insert(
                    dispatch,
                    DispatchSeen {
                        kind,
                        from,
                        to,
                        about,
                        topic,
                        minimal,
                        answers,
                        exercise_ms,
                        forms,
                        carries,
                        reasons,
                    },
                );
            }
            Percept::Contents { dispatch, clues } => {
                if let Some(seen) = self.dispatches.get_mut(dispatch) {
                    seen.carries = Some(clues);
                }
            }
            Percept::Answered { dispatch, by, is, reason } => {
                if let Some(seen) = self.dispatches.get_mut(dispatch) {
                    seen.answers.push((by, is));
                    seen.reasons.extend(reason.map(|reason| (by, reason)));
                }
            }
            Percept::Status { person, is, on } => {
                let status = match self.own.get_mut(&person) {
                    Some(own) => &mut own.status,
                    None => &mut self.persons.know(person).status,
                };
                if on {
                    status.insert(is);
                } else {
                    status.remove(&is);
                }
            }
            Percept::Consent { person, to, given } => {
                self.persons.know(person).consents.insert(to, given);
            }
            Percept::Cue { me, text } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.cued.push((now, text.clone()));
                }
                self.noticed.push((now, text));
            }
            Percept::Hint { me, text, due, .. } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.hints.push((now, due.unwrap_or(text)));
                }
            }
            Percept::Settled { me, text } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.settled.push((now, text));
                }
            }
            Percept::Sensed { text } | Percept::Ended { text } => self.noticed.push((now, text)),
            Percept::Felt { me, meter, by } => {
                if let Some(own) = self.own.get_mut(&me) {
                    *own.felt.entry(meter).or_default() += by;
                }
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
                self.persons.lose(person);
                if let Some(own) = self.own.get_mut(&person) {
                    own.left = true;
                }
            }
            Percept::Resource { resource, name, room, makes, meant_for, sex } => {
                self.resources.insert(resource, ResourceSeen { name, room, makes, meant_for, sex });
            }
            Percept::Sentence { me, sentence, act, topic, words, tells, about } => {
                if let Some(own) = self.own.get_mut(&me) {
                    own.sentences.push(OwnSentence { sentence, act, topic, words, tells, about });
                }
            }
            Percept::Door { place, open } => self.places.entry(place).or_default().shut = !open,
            Percept::Call { call, me, with, is } => self.take_call(CallSeen { call, me, with, is, since_ms: now }),
            // Momentary: what of them matters later stands in the record.
            Percept::Silence { .. }
            | Percept::Gesture { .. }
            | Percept::Looked { .. }
            | Percept::Acted { .. }
            | Percept::Booked { .. } => {}
        }
    }

    fn hear(&mut self, line: HeardLine) {
        if self.heard.len() == HEARD_MAX {
            self.heard.pop_front();
        }
        self.heard.push_back(line);
    }

    /// Who interprets and says to know somebody has ties there.
    fn note_ties(&mut self, by: Handle, act: Option<&str>, topic: Option<&str>, about: Option<Handle>) {
        let interprets = self.office_of(by).is_some_and(|o| self.vocabulary.interpreters.contains(o));
        let of_ties = topic.is_some_and(|t| self.vocabulary.topics.iter().any(|w| w.ties && w.word == t));
        if let (true, true, Some("Tell"), Some(about)) = (interprets, of_ties, act, about) {
            self.ties.insert((by, about));
        }
    }
}
