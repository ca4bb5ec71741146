//! The telephone: it rings, is busy, is picked up or rings in vain; two who are connected speak until one hangs up or goes.

use tavolo_scenario::ids::PersonId;
use tavolo_seat::Refusal;

use crate::event::Event;
use crate::session::Session;

impl Session {
    /// A call rings at each addressee; whose telephone is in use is busy at once.
    pub(super) fn ring(&mut self, dispatch: u32, to: &[PersonId]) {
        for (n, person) in to.iter().enumerate() {
            if to[..n].contains(person) {
                continue;
            }
            let person = person.clone();
            self.emit(if self.state.on_the_line(&person) {
                Event::Engaged { dispatch, person }
            } else {
                Event::Rang { dispatch, person }
            });
        }
    }

    pub(super) fn pick_up(&mut self, by: &PersonId, dispatch: u32) -> Result<(), Refusal> {
        let line = self.state.lines.get(&(dispatch, by.clone())).ok_or(Refusal::Pointless)?;
        if line.since_ms.is_some() {
            return Err(Refusal::Pointless);
        }
        self.emit(Event::PickedUp { dispatch, person: by.clone(), answered: true });
        Ok(())
    }

    /// Ends every line that somebody has in a call. Who lets it ring in vain is not told apart from who is not there.
    pub(super) fn hang_up(&mut self, by: &PersonId, dispatch: u32) -> Result<(), Refusal> {
        let called = self.state.called_on(by, dispatch);
        if called.is_empty() {
            return Err(Refusal::Pointless);
        }
        for person in called {
            self.put_down(dispatch, person, by);
        }
        Ok(())
    }

    /// A telephone rang for as long as it rings.
    pub(crate) fn ring_out(&mut self, dispatch: u32, person: &PersonId) {
        let rings = self.state.lines.get(&(dispatch, person.clone())).is_some_and(|line| line.since_ms.is_none());
        if rings {
            self.emit(Event::PickedUp { dispatch, person: person.clone(), answered: false });
        }
    }

    /// Whoever goes elsewhere or leaves for good is on no line any more.
    pub(crate) fn leave_lines(&mut self, person: &PersonId) {
        for (dispatch, called) in self.state.lines_of(person) {
            self.put_down(dispatch, called, person);
        }
    }

    fn put_down(&mut self, dispatch: u32, person: PersonId, by: &PersonId) {
        let rings = self.state.lines.get(&(dispatch, person.clone())).is_some_and(|line| line.since_ms.is_none());
        self.emit(if rings && &person == by {
            Event::PickedUp { dispatch, person, answered: false }
        } else {
            Event::HungUp { dispatch, person, by: by.clone() }
        });
    }
}
