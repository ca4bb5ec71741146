//! What is perceived of telephones: by who calls, by who is called, and by who is there when one rings.

use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::Person;
use tavolo_seat::{CallIs, Percept};

use super::eye::Eye;
use super::{Seen, who};
use crate::entity::{Entity, Text};

impl Eye<'_> {
    pub(super) fn rang(&self, dispatch: u32, called: &PersonId) -> Vec<Seen> {
        let mut seen = self.as_caller(dispatch, called, CallIs::Calling);
        if called == self.person {
            let known = self.caller(dispatch).filter(|caller| self.knows(caller));
            seen.push(self.call(dispatch, known, CallIs::Ringing));
        } else if self.state.together(called, self.person) {
            seen.push(Percept::Sensed { text: Text::of("telephone-rings") });
        }
        seen
    }

    /// Only with the telephone in hand does one get what the call carries, and hear who it is.
    pub(super) fn picked_up(&self, dispatch: u32, called: &PersonId, answered: bool) -> Vec<Seen> {
        let mut seen = self.as_caller(dispatch, called, if answered { CallIs::Connected } else { CallIs::NoAnswer });
        if called == self.person && answered {
            seen.push(self.call(dispatch, self.caller(dispatch), CallIs::Connected));
            let sent = self.state.dispatches.get(dispatch as usize);
            seen.extend(sent.into_iter().flat_map(|sent| self.dispatch(dispatch, sent)));
        } else if called == self.person {
            seen.push(self.call(dispatch, None, CallIs::Over));
        }
        seen
    }

    pub(super) fn engaged(&self, dispatch: u32, called: &PersonId) -> Vec<Seen> {
        self.as_caller(dispatch, called, CallIs::Busy)
    }

    pub(super) fn hung_up(&self, dispatch: u32, called: &PersonId) -> Vec<Seen> {
        let mut seen = self.as_caller(dispatch, called, CallIs::Over);
        if called == self.person {
            seen.push(self.call(dispatch, None, CallIs::Over));
        }
        seen
    }

    /// Whom one knows by name before anything is said: colleagues, one's own people, acquaintances.
    pub(super) fn acquainted(&self, own: &Person, id: &PersonId, other: &Person) -> bool {
        let colleagues = own.function.is_some() && other.function.is_some();
        let tied = own.tied_to.contains(id) || own.controls.contains(id) || other.controls.contains(self.person);
        colleagues || tied || own.acquainted.contains(id)
    }

    fn knows(&self, other: &PersonId) -> bool {
        let cast = &self.content.case.cast;
        cast.get(self.person).zip(cast.get(other)).is_some_and(|(own, it)| self.acquainted(own, other, it))
    }

    fn caller(&self, dispatch: u32) -> Option<&PersonId> {
        self.state.dispatches.get(dispatch as usize).map(|sent| &sent.by)
    }

    fn as_caller(&self, dispatch: u32, called: &PersonId, is: CallIs) -> Vec<Seen> {
        let own = self.caller(dispatch) == Some(self.person);
        if own { vec![self.call(dispatch, Some(called), is)] } else { vec![] }
    }

    fn call(&self, dispatch: u32, with: Option<&PersonId>, is: CallIs) -> Seen {
        Percept::Call { call: Entity::Dispatch(dispatch), me: who(self.person), with: with.map(who), is }
    }
}
