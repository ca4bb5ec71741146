//! The list of templates and their parameters.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::{
    Monitor, Window, absence::Absence, existence::Existence, precedence::Precedence, response::Response, role::Role,
    while_valid::WhileValid,
};

/// What kind of rule it is. A, T and C are the [`Atoms`](crate::Atoms) activation, target and cancel.
///
/// Everywhere *later* and *earlier* are strict and by `seq`, and events of different keys do not meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Template {
    /// Each A asks for a later T inside the window.
    Response {
        /// How long after A the T counts.
        window: Window,
        /// Whether one T serves only one A, the one that is due first. Otherwise it serves all that wait for it.
        consume: bool,
    },
    /// Each T needs an earlier A, from which it lies inside the window.
    Precedence {
        /// How long after A the T is still covered.
        window: Window,
    },
    /// Each T needs an earlier A and no C since: a leave given and not withdrawn.
    WhileValid,
    /// The `count`th A of a key is forbidden, and so is each one after it. Staying away earns nothing.
    Absence {
        /// The first A that is too many; 1 forbids A altogether.
        count: NonZeroU32,
    },
    /// The whole case needs `count` events A, whatever their keys.
    Existence {
        /// How many are enough.
        count: NonZeroU32,
    },
    /// Each A must be done by an allowed role.
    Role,
}

impl Template {
    /// A monitor of this template for one trace.
    #[must_use]
    pub fn monitor(self) -> Box<dyn Monitor> {
        match self {
            Self::Response { window, consume } => Box::new(Response::new(window, consume)),
            Self::Precedence { window } => Box::new(Precedence::new(window)),
            Self::WhileValid => Box::new(WhileValid::new()),
            Self::Absence { count } => Box::new(Absence::new(count)),
            Self::Existence { count } => Box::new(Existence::new(count)),
            Self::Role => Box::new(Role::new()),
        }
    }
}
