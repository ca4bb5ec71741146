//! The list of templates and their parameters.

use std::num::NonZeroU32;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::absence::Absence;
use crate::alternate::AlternateResponse;
use crate::chain::{ChainPrecedence, ChainResponse};
use crate::choice::Choice;
use crate::coexistence::RespondedExistence;
use crate::condition::Pair;
use crate::existence::Existence;
use crate::first_last::{Ending, Init};
use crate::precedence::{Leave, Precedence};
use crate::response::Response;
use crate::role::Role;
use crate::shape::{Both, Exchanged, Watch};
use crate::while_valid::WhileValid;
use crate::{Monitor, PairCondition, Window};

/// What kind of rule it is. A, T and C are the [`Atoms`](crate::Atoms) activation, target and cancel.
///
/// Everywhere *later* and *earlier* are strict and by `seq`, and events of different keys do not meet. What asks for a
/// T asks for one that every [`PairCondition`] admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Template {
    /// Each A asks for a later T inside the window.
    Response {
        /// How long after A the T counts.
        window: Window,
        /// Whether one T serves only one A, the one that is due first. Otherwise it serves all that wait for it.
        consume: bool,
    },
    /// Each A asks for a later T inside the window and before the next A.
    AlternateResponse {
        /// How long after A the T counts.
        window: Window,
    },
    /// Each A asks that the next event observed under its key be a T, inside the window.
    ChainResponse {
        /// How long after A the T counts.
        window: Window,
    },
    /// Each T needs an earlier A, from which it lies inside the window.
    Precedence {
        /// How long after A the T is still covered.
        window: Window,
        /// Whether one A covers only one T. Otherwise it covers all.
        consume: bool,
    },
    /// Each T needs an earlier A inside the window and after the T before it.
    AlternatePrecedence {
        /// How long after A the T is still covered.
        window: Window,
    },
    /// Each T needs an A as the event observed right before it under its key, inside the window.
    ChainPrecedence {
        /// How long after A the T is still covered.
        window: Window,
    },
    /// Response and precedence: instances are both each A and each T.
    Succession {
        /// The window of both.
        window: Window,
    },
    /// Alternate response and alternate precedence.
    AlternateSuccession {
        /// The window of both.
        window: Window,
    },
    /// Chain response and chain precedence.
    ChainSuccession {
        /// The window of both.
        window: Window,
    },
    /// Each T needs an earlier A and no C since: a leave given and not withdrawn.
    WhileValid,
    /// Each A asks for another T, earlier or later.
    RespondedExistence,
    /// Each A asks for a T, and each T for an A, earlier or later.
    Coexistence,
    /// Each A asks that there be no T, and each T that there be no A, neither earlier nor later.
    NotCoexistence,
    /// Each A asks that no T come inside the window. It is not succession and not precedence as well.
    NotResponse {
        /// How long after A the T is forbidden.
        window: Window,
    },
    /// Each A asks that the next event observed under its key be no T inside the window. Read from T it is the same.
    NotChainResponse {
        /// How long after A the T is forbidden.
        window: Window,
    },
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
    /// The whole case needs `count` events A and no more, whatever their keys.
    Exactly {
        /// How many it must be.
        count: NonZeroU32,
    },
    /// The first event of the case must be an A.
    Init,
    /// The last event of the case must be an A.
    End,
    /// The whole case needs an A or a T.
    Choice,
    /// The whole case needs an A or a T, and not both.
    ExclusiveChoice,
    /// Each A must be done by an allowed role.
    Role,
}

impl Template {
    /// A monitor of this template for one trace, where every A goes with every T.
    #[must_use]
    pub fn monitor(self) -> Box<dyn Monitor> {
        self.monitor_where(Arc::default())
    }

    /// A monitor of this template for one trace, where an A goes only with a T that all conditions admit.
    ///
    /// Templates that [take no pair](Self::takes_pair) read no condition.
    #[must_use]
    pub fn monitor_where(self, conditions: Arc<[PairCondition]>) -> Box<dyn Monitor> {
        let pair = Pair::new(conditions);
        match self {
            Self::Response { window, consume } => Watch::boxed(Response::wanted(window, pair, consume)),
            Self::NotResponse { window } => Watch::boxed(Response::unwanted(window, pair)),
            Self::AlternateResponse { window } => Watch::boxed(AlternateResponse::new(window, pair)),
            Self::ChainResponse { window } => Watch::boxed(ChainResponse::new(window, pair, true)),
            Self::NotChainResponse { window } => Watch::boxed(ChainResponse::new(window, pair, false)),
            Self::Precedence { window, consume } => {
                let leave = if consume { Leave::Once } else { Leave::Many };
                Watch::boxed(Precedence::new(window, pair, leave))
            }
            Self::AlternatePrecedence { window } => Watch::boxed(Precedence::new(window, pair, Leave::Alternate)),
            Self::ChainPrecedence { window } => Watch::boxed(ChainPrecedence::new(window, pair)),
            Self::Succession { window } => Watch::boxed(Both(
                Response::wanted(window, pair.clone(), false),
                Precedence::new(window, pair, Leave::Many),
            )),
            Self::AlternateSuccession { window } => Watch::boxed(Both(
                AlternateResponse::new(window, pair.clone()),
                Precedence::new(window, pair, Leave::Alternate),
            )),
            Self::ChainSuccession { window } => {
                Watch::boxed(Both(ChainResponse::new(window, pair.clone(), true), ChainPrecedence::new(window, pair)))
            }
            Self::WhileValid => Watch::boxed(WhileValid::default()),
            Self::RespondedExistence => Watch::boxed(RespondedExistence::new(pair, true)),
            Self::Coexistence => Watch::boxed(both_ways(&pair, true)),
            Self::NotCoexistence => Watch::boxed(both_ways(&pair, false)),
            Self::Absence { count } => Watch::boxed(Absence::new(count)),
            Self::Existence { count } => Watch::boxed(Existence::new(count, false)),
            Self::Exactly { count } => Watch::boxed(Existence::new(count, true)),
            Self::Init => Watch::boxed(Init::default()),
            Self::End => Watch::boxed(Ending::default()),
            Self::Choice => Watch::boxed(Choice::new(false)),
            Self::ExclusiveChoice => Watch::boxed(Choice::new(true)),
            Self::Role => Watch::boxed(Role),
        }
    }

    /// Whether it asks what comes right after or right before: then events without any atom must be observed too.
    #[must_use]
    pub const fn is_chain(self) -> bool {
        matches!(
            self,
            Self::ChainResponse { .. }
                | Self::ChainPrecedence { .. }
                | Self::ChainSuccession { .. }
                | Self::NotChainResponse { .. }
        )
    }

    /// Whether every event of the case must be observed, those without any atom too.
    #[must_use]
    pub const fn sees_all(self) -> bool {
        self.is_chain() || matches!(self, Self::Init | Self::End)
    }

    /// Whether it reads T.
    #[must_use]
    pub const fn takes_target(self) -> bool {
        self.takes_pair() || matches!(self, Self::WhileValid | Self::Choice | Self::ExclusiveChoice)
    }

    /// Whether it sets an A against a T, so that conditions over both make sense.
    #[must_use]
    pub const fn takes_pair(self) -> bool {
        match self {
            Self::Response { .. }
            | Self::AlternateResponse { .. }
            | Self::ChainResponse { .. }
            | Self::Precedence { .. }
            | Self::AlternatePrecedence { .. }
            | Self::ChainPrecedence { .. }
            | Self::Succession { .. }
            | Self::AlternateSuccession { .. }
            | Self::ChainSuccession { .. }
            | Self::RespondedExistence
            | Self::Coexistence
            | Self::NotCoexistence
            | Self::NotResponse { .. }
            | Self::NotChainResponse { .. } => true,
            Self::WhileValid
            | Self::Absence { .. }
            | Self::Existence { .. }
            | Self::Exactly { .. }
            | Self::Init
            | Self::End
            | Self::Choice
            | Self::ExclusiveChoice
            | Self::Role => false,
        }
    }
}

/// Responded existence from A to T and from T to A.
fn both_ways(pair: &Pair, wanted: bool) -> Both<RespondedExistence, Exchanged<RespondedExistence>> {
    let back = RespondedExistence::new(pair.flipped(), wanted);
    Both(RespondedExistence::new(pair.clone(), wanted), Exchanged(back))
}
