//! What is said, and what it teaches, gives and refuses.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Path;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_scenario::model::condition::ConsentIs;

use crate::world::{Scope, World, add};

impl<'a> World<'a> {
    pub(super) fn speak(&mut self) {
        self.told();
        self.answered_consents();
    }

    /// Clues that are told, once the gate can be open, or heard in a sentence.
    fn told(&mut self) {
        let content = self.content;
        for (id, clue) in &content.case.clues {
            for (number, path) in clue.learn.iter().enumerate() {
                match path {
                    Path::Tell { by, gate, .. } => {
                        let sentence = content.case.sentences.values().any(|s| s.by == *by && s.tells.contains(id));
                        let agency = content.function_of(by).is_some();
                        if !(sentence || agency) {
                            continue;
                        }
                        for asker in self.listeners(by) {
                            // The gate stands before whoever asks; the person concerned is the one who tells.
                            let scope =
                                Scope { actor: Some(asker), target: Some(by), subject: Some(by), ..Scope::default() };
                            if gate.as_ref().is_none_or(|gate| self.may(gate, &scope)) {
                                self.gone(id, number);
                                self.learn(asker, id);
                            }
                        }
                    }
                    Path::Hear { sentence } => {
                        let Some(said) = content.case.sentences.get(sentence) else { continue };
                        let by_effect = self.spoken.iter().filter(|(s, ..)| *s == sentence).map(|(_, by, _)| *by);
                        let speakers: Vec<&'a PersonId> =
                            by_effect.chain(Some(&said.by).filter(|by| self.acts(by))).collect();
                        for speaker in speakers {
                            for listener in self.hearers(speaker) {
                                self.gone(id, number);
                                self.learn(listener, id);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        // What somebody knows from the start may be told in any sentence that tells it, unless a gate stands before it.
        for sentence in content.case.sentences.values() {
            let own = content.case.cast.get(&sentence.by).map_or(&[][..], |person| &person.knows);
            let gated = |clue: &&ClueId| {
                let ways = content.case.clues.get(*clue).map_or(&[][..], |clue| &clue.learn);
                ways.iter().any(|path| matches!(path, Path::Tell { by, .. } if *by == sentence.by))
            };
            for clue in sentence.tells.iter().filter(|clue| own.contains(clue) && !gated(clue)) {
                for listener in self.listeners(&sentence.by) {
                    self.learn(listener, clue);
                }
            }
        }
    }

    /// Who of an agency can be told something by somebody, and understand it.
    fn listeners(&self, by: &PersonId) -> Vec<&'a PersonId> {
        let hears = |p: &&&'a PersonId| (self.talks(by, p) || self.talks(p, by)) && self.understands(p, by);
        if self.acts(by) { self.agency.iter().filter(hears).copied().collect() } else { Vec::new() }
    }

    /// Who can hear and understand what somebody says aloud.
    fn hearers(&self, by: &PersonId) -> Vec<&'a PersonId> {
        let near = |p: &&'a PersonId| {
            *p != by && (self.met.contains(&(by, p)) || self.talks(by, p) || self.sees_speaker(by, p))
        };
        self.actors().into_iter().filter(|p| near(p) && self.understands(by, p)).collect()
    }

    fn sees_speaker(&self, by: &PersonId, hearer: &PersonId) -> bool {
        let from = self.here.get(by).into_iter().flatten();
        from.into_iter().any(|place| {
            let afar = self.content.index().heard_from(place);
            self.here.get(hearer).is_some_and(|at| at.contains(place) || afar.iter().any(|p| at.contains(p)))
        })
    }

    /// An answer on a topic of consent gives or refuses it, one's own or that of whom one represents.
    fn answered_consents(&mut self) {
        let content = self.content;
        for topic in content.law.topics.values() {
            let Some(consent) = &topic.consent else { continue };
            for person in self.actors() {
                let represents = content.carries_out(person, &content.law.vocabulary.confidants);
                let concerned: Vec<&'a PersonId> = if represents {
                    content.case.subjects().map(|(id, _)| id).filter(|id| self.met.contains(&(person, *id))).collect()
                } else {
                    vec![person]
                };
                let answers = |(act, about): &(SpeechAct, &TopicId)| match act {
                    _ if *about != &topic.id => None,
                    SpeechAct::Agree => Some(ConsentIs::Given),
                    SpeechAct::Refuse | SpeechAct::Withdraw => Some(ConsentIs::Refused),
                    _ => None,
                };
                let said: Vec<ConsentIs> = self.lines_of(person).iter().filter_map(answers).collect();
                let open = |is: &&ConsentIs| concerned.iter().any(|p| !self.consents.contains(&(p, consent, **is)));
                if !said.iter().any(|is| open(&is)) || !self.is_understood(person) {
                    continue;
                }
                for one in concerned.iter().filter(|p| content.case.cast.get(**p).is_some_and(|p| p.subject.is_some()))
                {
                    for is in &said {
                        add(&mut self.consents, (*one, consent, *is), &mut self.grew);
                    }
                }
            }
        }
    }

    /// Whether there is anybody of an agency to whom somebody can speak and be understood.
    pub(crate) fn is_understood(&self, person: &PersonId) -> bool {
        self.agency.iter().any(|p| *p != person && self.talks(person, p) && self.understands(person, p))
    }
}
