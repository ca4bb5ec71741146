//! The events list and what people are inclined to do.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::agenda::Inclination;
use tavolo_scenario::model::case::{Path, Trigger};
use tavolo_scenario::model::common::Limit;

use crate::world::{Scope, World, add};

impl<'a> World<'a> {
    /// Items of this scene whose time or condition can come, and endings.
    pub(super) fn events(&mut self) {
        let content = self.content;
        let Some((scene, _)) = content.case.scenes.get(self.window.scene) else { return };
        for inject in content.case.events.iter().filter(|inject| inject.scene == scene.id) {
            let scope = Scope::about(inject.about.as_ref());
            let comes = match &inject.when {
                Trigger::After(limit) => limit.ms() < self.window.length_ms(),
                Trigger::When { holds, not_before } => {
                    let from = not_before.map_or(0, Limit::ms);
                    from < self.window.length_ms() && self.may_from(holds, &scope, from)
                }
                Trigger::OnCall => false,
            };
            if comes {
                self.fire(&inject.id);
            }
        }
        for inject in content.case.events.iter().filter(|inject| self.fired.contains(&inject.id)).collect::<Vec<_>>() {
            let expected = inject.expects.as_ref().is_some_and(|p| self.happens(p, inject.about.as_ref()));
            if expected {
                add(&mut self.answered, &inject.id, &mut self.grew);
            }
        }
        for ending in &content.case.endings {
            if ending.when.as_ref().is_some_and(|when| self.may(when, &Scope::default())) {
                add(&mut self.ended, &ending.id, &mut self.grew);
            }
        }
    }

    /// An item of the events list comes, and if need be its contingency.
    pub(super) fn fire(&mut self, id: &'a InjectId) {
        let content = self.content;
        let Some(inject) = content.inject(id) else { return };
        if !add(&mut self.fired, &inject.id, &mut self.grew) {
            return;
        }
        let scope = Scope::about(inject.about.as_ref());
        self.effects(&inject.effects, &scope, true);
        for (clue, at) in content.index().witnessed_at(id) {
            let number = content.case.clues.get(clue).and_then(|c| {
                c.learn.iter().position(|path| matches!(path, Path::Witness { inject, .. } if inject == id))
            });
            for person in self.actors() {
                if self.here.get(person).is_some_and(|places| places.contains(at)) {
                    number.iter().for_each(|number| self.gone(clue, *number));
                    self.learn(person, clue);
                }
            }
        }
        if inject.within.is_some() && !inject.otherwise.is_empty() {
            add(&mut self.contingent, &inject.id, &mut self.grew);
            self.effects(&inject.otherwise, &scope, true);
        }
    }

    /// Items of agendas for which it can be time, and which can be done then.
    pub(super) fn agendas(&mut self) {
        let content = self.content;
        for (id, person) in &content.case.cast {
            if !self.acts(id) {
                continue;
            }
            for (number, item) in person.agenda.iter().enumerate() {
                if self.inclined.contains(&(id, number)) {
                    continue;
                }
                // What happened may have happened to anybody.
                let scope = Scope { actor: Some(id), target: Some(id), ..Scope::default() };
                let called = item.cue.as_ref().is_none_or(|cue| self.cued.contains(&(id, cue.as_str())));
                let time = item.when.as_ref().is_none_or(|when| self.may(when, &scope));
                if called && time && item.does.as_ref().is_none_or(|does| self.can_do(id, does)) {
                    add(&mut self.inclined, (id, number), &mut self.grew);
                }
            }
        }
    }

    fn can_do(&self, person: &PersonId, does: &Inclination) -> bool {
        match does {
            Inclination::Say { to, .. } => to.as_ref().is_none_or(|to| self.talks(person, to)),
            Inclination::Gesture { to, .. } => to.as_ref().is_none_or(|to| self.met.contains(&(person, to))),
            Inclination::Go(place) => self.here.get(person).is_some_and(|places| places.contains(place)),
            Inclination::Send { to, .. } => to.iter().all(|to| self.reaches(person, to)),
            Inclination::Give { thing, to } => {
                let meets = to.as_ref().is_none_or(|to| self.met.contains(&(person, to)));
                meets && self.holds.contains(&(person, thing.as_str()))
            }
            Inclination::Look(_) | Inclination::Act { .. } | Inclination::Leave => true,
        }
    }
}
