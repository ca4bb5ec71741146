//! What the director does about answers that offices give by themselves.

use tavolo_scenario::ids::PersonId;
use tavolo_seat::Intent;
use tavolo_session::{Cause, Entity, Event};

use super::{Host, answer_of};
use crate::journal::Journal;
use crate::responder::{Pending, pending, unanswered};
use crate::turn::{HostFault, Intercept, Turn};

impl<J: Journal> Host<J> {
    /// Answers that offices are about to give, by dispatch.
    pub fn pending_answers(&self) -> Vec<Pending> {
        pending(&self.session)
    }

    /// The director takes an answer away from an office, gives another instead, or leaves it to the office again. Where
    /// it was given already, or no office is asked, nothing changes; a turn with an answer tells what became of one given
    /// instead.
    ///
    /// # Errors
    /// Where the entries could not be saved.
    pub fn intercept(
        &mut self,
        dispatch: u32,
        person: &PersonId,
        how: Intercept,
        exercise_ms: i64,
        wall_ms: i64,
    ) -> Result<Turn, HostFault> {
        self.usable()?;
        let now = self.running_until(exercise_ms);
        let mut decided = self.run_timers(now, wall_ms);
        let mut answer = None;
        // While play is frozen nobody answers anything.
        let frozen = self.session.state().paused && matches!(how, Intercept::Answer { .. });
        if !frozen && unanswered(&self.session, dispatch, person) {
            let taken = self.session.state().dispatches.get(dispatch as usize);
            let taken = taken.is_some_and(|sent| sent.intercepted.contains(person));
            let on = !matches!(how, Intercept::Leave);
            if taken != on {
                let event = Event::Intercepted { dispatch, person: person.clone(), on };
                let entry = self.session.note(Cause::Host, event, now, wall_ms);
                decided.push(self.decided(entry));
            }
            if let Some((seat, intent)) = self.instead(dispatch, person, &how) {
                let command = self.last_command(&seat).map_or(0, |last| last + 1);
                // An office that has just answered something else has used numbers that are not committed yet.
                let used = decided.iter().filter(|d| matches!(&d.entry.cause, Cause::Command(..))).count() as u64;
                let entry = self.session.submit(&seat, command + used, &intent, now, wall_ms);
                answer = Some(answer_of(&entry));
                let given = !entry.events().is_empty();
                decided.push(self.decided(entry));
                if !given {
                    // What could not be answered so is left to the office again.
                    let event = Event::Intercepted { dispatch, person: person.clone(), on: false };
                    let entry = self.session.note(Cause::Host, event, now, wall_ms);
                    decided.push(self.decided(entry));
                }
            }
        }
        let turn = self.commit(decided, Vec::new())?;
        Ok(Turn { answer, ..turn })
    }

    fn instead(
        &self,
        dispatch: u32,
        person: &PersonId,
        how: &Intercept,
    ) -> Option<(tavolo_scenario::ids::SeatId, Intent)> {
        let Intercept::Answer { is, reason } = how else { return None };
        let seat = self.session.content().case.seat_of(person)?.id.clone();
        let projection = self.session.projection(&seat)?;
        let by = projection.handle(&Entity::Person(person.clone()))?;
        let dispatch = projection.handle(&Entity::Dispatch(dispatch))?;
        let reason = reason.as_ref().map(|reason| reason.word().clone());
        Some((seat, Intent::Answer { by, dispatch, is: *is, clues: vec![], reason }))
    }
}
