//! What a good or a harmful talk consists of.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, Pattern};
use super::pack::Template;
use crate::ids::BehaviourId;

/// `behaviours.ron`: what somebody does in a talk (`behaviour-<id>`). What play can show has a pattern, or an order or a span
/// that a talk keeps; the rest is for raters.
///
/// A good one is shown in a talk in which `shown_by` happened and nothing that it keeps was broken; a harmful one where
/// either `shown_by` happened or something was broken. Of what a talk gave no occasion to keep, it shows nothing.
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
    /// What shows it, done by whoever leads the talk toward the person; none: what it keeps says all.
    #[serde(default)]
    pub shown_by: Option<Pattern>,
    /// What else must be so at that moment.
    #[serde(default)]
    pub provided: Option<Condition>,
    /// Orders and spans in the shapes of rules, over one talk alone: what comes before what, and what follows by when.
    #[serde(default)]
    pub keeps: Vec<Template>,
}

impl Behaviour {
    /// Whether play can show it; else only somebody who was there can tell.
    #[must_use]
    pub fn in_play(&self) -> bool {
        self.shown_by.is_some() || !self.keeps.is_empty()
    }
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
