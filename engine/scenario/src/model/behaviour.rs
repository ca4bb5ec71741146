//! What a good or a harmful talk consists of.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, Pattern};
use crate::ids::BehaviourId;

/// `behaviours.ron`: what somebody does in a talk (`behaviour-<id>`). What play can show has a pattern; the rest is for raters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Its id, as in the sources.
    pub id: BehaviourId,
    /// The part of a talk to which it belongs.
    pub phase: Phase,
    /// Whether it does harm.
    #[serde(default)]
    pub harmful: bool,
    /// What shows it, done by whoever leads the talk toward the person; none: only somebody who was there can tell.
    #[serde(default)]
    pub shown_by: Option<Pattern>,
    /// What else must be so at that moment.
    #[serde(default)]
    pub provided: Option<Condition>,
}

/// A part of a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Before it.
    Plan,
    /// Getting into talk and saying what it is about.
    Engage,
    /// The account.
    Account,
    /// The end of it.
    Closure,
    /// After it.
    Evaluate,
    /// All of it.
    Throughout,
}
