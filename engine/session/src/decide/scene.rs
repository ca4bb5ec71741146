//! Scenes: how they open, close and follow one another.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Path, Seen};

use crate::condition::{Scope, holds};
use crate::event::Event;
use crate::session::Session;
use crate::state::Phase;

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
        self.emit(Event::SceneEnded { scene: scene.id.clone(), by_director: false });
        if index + 1 >= content.case.scenes.len() {
            self.emit(Event::Ended { ending: None, complete: true });
        }
    }

    /// After the events of an entry: what became perceivable, what fires, whether the scene or the case is over.
    pub(crate) fn settle(&mut self) {
        let content = self.content.clone();
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
        let scope = Scope::default();
        let ending = content
            .case
            .endings
            .iter()
            .find(|e| e.when.as_ref().is_some_and(|c| holds(&content, &self.state, c, &scope)));
        if let Some(ending) = ending {
            return self.emit(Event::Ended { ending: Some(ending.id.clone()), complete: true });
        }
        let scene = self.state.scene.and_then(|(i, _)| content.case.scenes.get(i));
        if scene.and_then(|(s, _)| s.until.as_ref()).is_some_and(|c| holds(&content, &self.state, c, &scope)) {
            self.close_scene();
        }
    }

    /// Clues in plain sight of somebody who may notice them become perceivable.
    fn notice(&mut self, moved: bool) {
        if !matches!(self.state.phase, Phase::Playing | Phase::Booking) {
            return;
        }
        let content = self.content.clone();
        for (id, clue) in &content.case.clues {
            for path in &clue.learn {
                let Path::Look { at, functions, when } = path else { continue };
                // Where nobody moved, only what hangs on a condition can have come in sight.
                if !moved && when.is_none() {
                    continue;
                }
                let Some(place) = self.place_seen(at) else { continue };
                let watchers: Vec<PersonId> = self
                    .state
                    .persons
                    .iter()
                    .filter(|(p, s)| {
                        s.present
                            && !s.cues.contains(id)
                            && content.carries_out_or_any(p, functions)
                            && self.state.sees(&content, p, &place)
                    })
                    .map(|(p, _)| p.clone())
                    .collect();
                for person in watchers {
                    let scope = Scope {
                        actor: Some(&person),
                        subject: clue.about.as_ref(),
                        target: clue.about.as_ref(),
                        ..Scope::default()
                    };
                    if when.as_ref().is_none_or(|c| holds(&content, &self.state, c, &scope)) {
                        self.emit(Event::CueAvailable { person, clue: id.clone() });
                    }
                }
            }
        }
    }

    /// Where something is that can be seen.
    pub(crate) fn place_seen(&self, at: &Seen) -> Option<PlaceId> {
        match at {
            Seen::Person(person) => self.state.place_of(person).cloned(),
            Seen::Place(place) => Some(place.clone()),
            Seen::Thing(thing) => {
                let plain = self.content.case.things.get(thing).is_some_and(|t| t.plain);
                plain.then(|| self.state.place_of_thing(thing).cloned()).flatten()
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
