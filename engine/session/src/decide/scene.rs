//! Scenes: how they open, close and follow one another.

use tavolo_scenario::content::Look;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Seen;

use crate::condition::{Scope, holds};
use crate::event::Event;
use crate::session::Session;
use crate::state::Phase;
use crate::watch::Watched;

impl Session {
    /// Opens a scene; without one the case is over.
    pub(crate) fn open_scene(&mut self, index: usize) {
        let content = self.content.clone();
        let Some((scene, story_ms)) = content.case.scenes.get(index) else {
            return self.emit(Event::Ended { ending: None, complete: true });
        };
        let (num, den) = scene.rate;
        self.emit(Event::SceneBegan { scene: scene.id.clone(), story_ms: *story_ms, num, den });
        self.run_effects(&scene.given, &Scope::default());
    }

    /// The scene's time is over: bookings first, if the scene has a phase for them.
    pub(crate) fn close_scene(&mut self) {
        let content = self.content.clone();
        let Some((scene, _)) = self.state.scene.and_then(|(i, _)| content.case.scenes.get(i)) else { return };
        if scene.booking.is_some() && self.state.phase == Phase::Playing {
            self.emit(Event::BookingBegan { scene: scene.id.clone() });
        } else {
            self.end_scene();
        }
    }

    /// The scene is over; the next one follows, or the case ends.
    pub(crate) fn end_scene(&mut self) {
        let content = self.content.clone();
        let Some((index, _)) = self.state.scene else { return };
        let Some((scene, _)) = content.case.scenes.get(index) else { return };
        self.end_conversations();
        self.emit(Event::SceneEnded { scene: scene.id.clone(), by_director: false });
        if index + 1 >= content.case.scenes.len() {
            self.emit(Event::Ended { ending: None, complete: true });
        }
    }

    /// After the events of an entry: what became perceivable, what fires, whether the scene or the case is over.
    pub(crate) fn settle(&mut self) {
        loop {
            let before = self.events.len();
            let moved = self.events.iter().any(changes_sight);
            self.notice(moved);
            self.fire_open();
            if self.events.len() == before {
                break;
            }
        }
        if self.state.phase != Phase::Playing {
            return;
        }
        if let Some(ending) = self.reached() {
            self.end_conversations();
            return self.emit(Event::Ended { ending: Some(ending), complete: true });
        }
        if self.over() {
            self.close_scene();
        }
    }

    /// The first ending whose condition holds.
    fn reached(&mut self) -> Option<EndingId> {
        let (content, state) = (&self.content, &self.state);
        for (number, (ending, on)) in content.case.endings.iter().zip(&content.index().endings).enumerate() {
            let Some(when) = &ending.when else { continue };
            let so = || holds(content, state, when, &Scope::default());
            if self.watch.came_true(Watched::Ending(number), *on, so) {
                return Some(ending.id.clone());
            }
        }
        None
    }

    /// Whether the scene ends early.
    fn over(&mut self) -> bool {
        let (content, state) = (&self.content, &self.state);
        let Some((number, _)) = state.scene else { return false };
        let until = content.case.scenes.get(number).and_then(|(scene, _)| scene.until.as_ref());
        until.zip(content.index().until.get(number)).is_some_and(|(until, on)| {
            let so = || holds(content, state, until, &Scope::default());
            self.watch.came_true(Watched::Scene(number), *on, so)
        })
    }

    /// Clues in plain sight of somebody who may notice them become perceivable.
    fn notice(&mut self, moved: bool) {
        if !matches!(self.state.phase, Phase::Playing | Phase::Booking) {
            return;
        }
        let content = self.content.clone();
        for (number, look) in content.index().looks.iter().enumerate() {
            // Where nobody moved, only what hangs on a condition can have come in sight.
            if !moved && look.when.is_none() {
                continue;
            }
            if !self.watch.may_have(Watched::Look(number), look.on) {
                debug_assert!(!look.by.iter().any(|p| self.notices(look, p)), "in sight unnoticed: {look:?}");
                continue;
            }
            // What noticing itself changes is to be looked at again.
            self.watch.looked(Watched::Look(number));
            for person in &look.by {
                if self.notices(look, person) {
                    self.emit(Event::CueAvailable { person: person.clone(), clue: look.clue.clone() });
                }
            }
        }
    }

    /// Whether somebody has a clue in plain sight that was not there before.
    fn notices(&self, look: &Look, person: &PersonId) -> bool {
        let (content, state) = (&self.content, &self.state);
        let new = state.persons.get(person).is_some_and(|p| p.present && !p.cues.contains(&look.clue));
        let about = look.about.as_ref();
        let scope = Scope { actor: Some(person), subject: about, target: about, ..Scope::default() };
        new && self.place_seen(&look.at).is_some_and(|place| state.sees(content, person, place))
            && look.when.as_ref().is_none_or(|c| holds(content, state, c, &scope))
    }

    /// Where something is that can be seen.
    fn place_seen<'a>(&'a self, at: &'a Seen) -> Option<&'a PlaceId> {
        match at {
            Seen::Person(person) => self.state.place_of(person),
            Seen::Place(place) => Some(place),
            Seen::Thing(thing) => {
                let plain = self.content.case.things.get(thing).is_some_and(|t| t.plain);
                plain.then(|| self.state.place_of_thing(thing)).flatten()
            }
        }
    }
}

/// Events after which somebody may see what was out of sight.
fn changes_sight(event: &Event) -> bool {
    matches!(
        event,
        Event::SceneBegan { .. }
            | Event::Moved { .. }
            | Event::Given { .. }
            | Event::DoorMoved { .. }
            | Event::Left { .. }
    )
}
