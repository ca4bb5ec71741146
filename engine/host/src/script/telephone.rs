//! Calls of a script: picked up at once by whom a script plays, and put down when all is said, unless steps do that.

use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::script::Does;
use tavolo_session::{Entry, Event, Holder};

use super::problem::{ProblemKind, ScriptProblem};
use super::runner::Runner;
use crate::journal::Journal;
use crate::turn::{HostFault, Turn};

/// A call that goes by itself.
pub(super) struct Call {
    dispatch: u32,
    by: PersonId,
    /// Where it rings.
    rings_at: Vec<PersonId>,
    /// What is noted where it cannot be picked up.
    problem: ScriptProblem,
}

impl<J: Journal> Runner<'_, J> {
    /// The call that a step has just made, if it is to go by itself. A step is written for somebody who can be reached.
    pub(super) fn call_made(&mut self, thread: usize, at_ms: i64, turn: &Turn) -> Option<Call> {
        let step = self.threads[thread].step()?;
        if !matches!(step.does, Does::Send { rings: false, .. }) {
            return None;
        }
        let events = turn.entries.last().map_or(&[][..], Entry::events);
        let dispatch = events.iter().find_map(|event| match event {
            Event::Sent { dispatch, rings: true, .. } => Some(*dispatch),
            _ => None,
        })?;
        let by = step.by.clone();
        let mut rings_at = Vec::new();
        for event in events {
            match event {
                Event::Rang { person, .. } if self.reachable(person) => rings_at.push(person.clone()),
                Event::Engaged { person, .. } => {
                    let problem = self.problem_of(thread, at_ms, ProblemKind::Engaged(person.clone()));
                    self.report.problems.extend(problem);
                }
                _ => {}
            }
        }
        let problem = self.problem_of(thread, at_ms, ProblemKind::BrokenOff)?;
        Some(Call { dispatch, by, rings_at, problem })
    }

    /// Whom the script plays picks up; the caller puts down when free again.
    pub(super) fn take_call(&mut self, call: Call, at_ms: i64) -> Result<(), HostFault> {
        for person in &call.rings_at {
            if let Some(kind) = self.telephone(person, call.dispatch, true, at_ms)? {
                self.report.problems.push(ScriptProblem { kind, ..call.problem.clone() });
            }
        }
        self.put_down.insert((self.free_ms(&call.by).max(at_ms), call.dispatch, call.by));
        Ok(())
    }

    /// Puts down what is due first, if it has not ended otherwise.
    pub(super) fn put_down_first(&mut self) -> Result<(), HostFault> {
        let Some((at_ms, dispatch, by)) = self.put_down.pop_first() else { return Ok(()) };
        let open = self.state().lines.iter().any(|((call, _), line)| *call == dispatch && line.caller == by);
        if open {
            self.telephone(&by, dispatch, false, at_ms.max(self.state().exercise_ms))?;
        }
        Ok(())
    }

    /// Picks up or hangs up; what stands against it, if something does.
    fn telephone(
        &mut self,
        by: &PersonId,
        dispatch: u32,
        pick_up: bool,
        at_ms: i64,
    ) -> Result<Option<ProblemKind>, HostFault> {
        let (seat, intent) = match self.with_hands(by, |hands| hands.telephone(dispatch, pick_up)) {
            Ok(built) => built,
            Err(kind) => return Ok(Some(kind)),
        };
        let number = self.number(&seat);
        let turn = self.host.submit(&seat, number, intent, at_ms, self.base_wall_ms + at_ms)?;
        let refusal = turn.answer.and_then(|answer| answer.refusal);
        self.take_in(turn);
        Ok(refusal.map(ProblemKind::Refused))
    }

    /// Whom the script plays; but whoever has left for good lets it ring.
    fn reachable(&self, person: &PersonId) -> bool {
        let seat = self.content.case.seat_of(person);
        let scripted = seat.is_some_and(|seat| self.state().holders.get(&seat.id) == Some(&Holder::Script));
        scripted && self.state().persons.get(person).is_some_and(|p| !p.left)
    }
}
