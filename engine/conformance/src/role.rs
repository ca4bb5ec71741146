//! Role: each A is done by a role that may.

use crate::shape::Shape;
use crate::{Moment, Observation, Record};

/// Each A is an instance, decided at once by its actor's role.
#[derive(Clone, Debug)]
pub(crate) struct Role;

impl Shape for Role {
    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        if event.atoms.activation {
            record.decide(event.key, now, event.atoms.role_allowed.then_some(now));
        }
    }
}
