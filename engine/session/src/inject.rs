//! The events list: what fires, what was expected, and what happens if it does not come.

use crate::condition::{Scope, did, holds};
use crate::event::Event;
use crate::pattern::matches;
use crate::session::Session;
use crate::watch::{Watched, changes};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Trigger;

impl Session {
    /// Items that wait for what just happened are met.
    pub(crate) fn expected(&mut self, event: &Event) {
        if matches!(event, Event::Met { .. } | Event::Felt { .. } | Event::CueAvailable { .. }) {
            return;
        }
        let content = self.content.clone();
        let kind = changes(event);
        let met: Vec<InjectId> = content
            .index()
            .expecting
            .iter()
            .filter(|(_, on)| on.meets(kind))
            .map(|(number, _)| &content.case.events[*number])
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
        for (number, on) in content.index().waiting.get(&scene.id).into_iter().flatten() {
            let inject = &content.case.events[*number];
            let Trigger::When { holds: condition, not_before } = &inject.when else { continue };
            let in_time = not_before.is_none_or(|l| self.state.exercise_ms - began >= l.ms());
            if !in_time || self.state.fired.contains_key(&inject.id) || self.state.skipped.contains(&inject.id) {
                continue;
            }
            let scope = Scope { subject: inject.about.as_ref(), ..Scope::default() };
            let so = || holds(&content, &self.state, condition, &scope);
            if self.watch.came_true(Watched::Item(*number), *on, so) {
                self.fire(&inject.id);
            }
        }
    }

    /// Fires an item of the events list, once.
    pub(crate) fn fire(&mut self, id: &InjectId) {
        let content = self.content.clone();
        let Some(inject) = content.inject(id) else { return };
        if self.state.fired.contains_key(id) || self.state.skipped.contains(id) || self.fired_left == 0 {
            return;
        }
        self.fired_left -= 1;
        // What was expected may have been done before anybody asked for it.
        let scope = Scope { subject: inject.about.as_ref(), ..Scope::default() };
        let done = inject.expects.as_ref().is_some_and(|p| did(&content, &self.state, p, inject.about.as_ref()));
        self.emit(Event::Fired { inject: id.clone(), contingency: false });
        if done {
            self.emit(Event::Met { inject: id.clone() });
        }
        self.run_effects(&inject.effects, &scope);
    }

    /// The expected response did not come: the contingency.
    pub(crate) fn fire_contingency(&mut self, id: &InjectId) {
        let content = self.content.clone();
        let Some(inject) = content.inject(id) else { return };
        if self.state.met.contains(id) || self.state.skipped.contains(id) || inject.otherwise.is_empty() {
            return;
        }
        self.emit(Event::Fired { inject: id.clone(), contingency: true });
        let scope = Scope { subject: inject.about.as_ref(), ..Scope::default() };
        self.run_effects(&inject.otherwise, &scope);
    }
}
