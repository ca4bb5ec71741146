//! Effects: each adds what it can bring about.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{DispatchKind, Meter};
use tavolo_scenario::model::condition::Effect;

use crate::world::{Scope, World, add};

impl<'a> World<'a> {
    /// Adds what effects bring about; `once` says that they come once, as those of the events list do.
    pub(super) fn effects(&mut self, effects: &'a [Effect], scope: &Scope<'a>, once: bool) {
        effects.iter().for_each(|effect| self.effect(effect, scope, once));
    }

    fn effect(&mut self, effect: &'a Effect, scope: &Scope<'a>, once: bool) {
        let grew = &mut false;
        match effect {
            Effect::Learn { who, clue } => self.whom(who, scope).into_iter().for_each(|p| self.learn(p, clue)),
            Effect::Move { who, to } => {
                for person in self.whom(who, scope) {
                    add(self.here.entry(person).or_default(), to, grew);
                }
            }
            Effect::Give { thing, to } => {
                for person in self.whom(to, scope) {
                    add(&mut self.holds, (person, thing.as_str()), grew);
                }
            }
            Effect::Feel { who, meter, toward, by } => {
                for person in self.whom(who, scope) {
                    self.moved((person, *meter, toward.as_ref().filter(|_| *meter == Meter::Trust)), *by, once);
                }
            }
            Effect::Flag { flag, on: true } => {
                add(&mut self.flags, flag, grew);
            }
            Effect::Consent { who, to, is } => {
                for person in self.whom(who, scope) {
                    add(&mut self.consents, (person, to, *is), grew);
                }
            }
            Effect::Status { who, is, on: true } => {
                for person in self.whom(who, scope) {
                    add(&mut self.statuses, (person, is), grew);
                }
            }
            Effect::Say { by, to, sentence } => {
                add(&mut self.spoken, (sentence, by, to), grew);
                self.overheard(by, to, sentence);
            }
            Effect::Send { kind, to, document, .. } => {
                add(&mut self.holds, (to, document.as_str()), grew);
                let clues = self.content.case.documents.get(document).map_or(&[][..], |d| &d.clues);
                let read = *kind == DispatchKind::Call || self.acts(to);
                clues.iter().filter(|_| read).for_each(|clue| self.learn(to, clue));
            }
            Effect::Cue { person, text } => {
                add(&mut self.cued, (person, text.as_str()), grew);
            }
            Effect::Door { place, open: true } => {
                let here = scope.actor.and_then(|actor| self.here.get(actor)).cloned().unwrap_or_default();
                for place in place.iter().chain(here) {
                    add(&mut self.opened, place, grew);
                }
            }
            Effect::Fire(inject) => self.fire(inject),
            Effect::End(ending) => {
                add(&mut self.ended, ending, grew);
            }
            Effect::Flag { .. }
            | Effect::Status { .. }
            | Effect::Door { .. }
            | Effect::Take
            | Effect::Reserve { .. }
            | Effect::Sense { .. }
            | Effect::Leave(_)
            | Effect::EndScene => {}
        }
        self.grew |= *grew;
    }

    /// A meter moves: again and again, or once by so much.
    pub(super) fn moved(&mut self, feeling: crate::world::Feeling<'a>, by: i32, once: bool) {
        if once {
            let nudge = self.nudges.entry(feeling).or_default();
            let side = if by > 0 { &mut nudge.0 } else { &mut nudge.1 };
            *side = side.saturating_add(by);
            self.grew = true;
        } else {
            let set = if by > 0 { &mut self.rises } else { &mut self.falls };
            add(set, feeling, &mut self.grew);
        }
    }

    /// Whoever is there hears what an effect lets somebody say.
    fn overheard(&mut self, by: &'a PersonId, to: &'a PersonId, sentence: &'a SentenceId) {
        let content = self.content;
        let tells = content.case.sentences.get(sentence).map_or(&[][..], |s| &s.tells);
        let hears = |p: &&'a PersonId| (*p == to || self.met.contains(&(by, *p))) && self.understands(by, p);
        for listener in self.actors().into_iter().filter(hears).collect::<Vec<_>>() {
            tells.iter().for_each(|clue| self.learn(listener, clue));
            content.index().heard_in(sentence).iter().for_each(|clue| self.learn(listener, clue));
        }
    }
}
