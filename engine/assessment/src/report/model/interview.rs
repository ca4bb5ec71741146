//! What talks consisted of.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::{BehaviourId, PersonId};
use tavolo_scenario::model::behaviour::Phase;

use super::finding::Moment;
use super::rate::Rate;

/// Talks of trainees with subjects. No mark depends on them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interviews {
    /// How many talks there were in which something was asked: one for each trainee and subject.
    pub talks: u32,
    /// Every behaviour that the pack lists.
    pub behaviours: Vec<BehaviourShown>,
    /// The talks, by their first question; none in an edition that names nobody.
    pub held: Vec<TalkHeld>,
}

/// A talk: what one trainee said to and did with one subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkHeld {
    /// The trainee's person.
    pub by: PersonId,
    /// The subject.
    pub with: PersonId,
    /// The first and the last question.
    pub span: (Moment, Moment),
}

/// How often a behaviour was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BehaviourShown {
    /// The behaviour.
    pub id: BehaviourId,
    /// The part of a talk to which it belongs.
    pub phase: Phase,
    /// Whether it does harm.
    pub harmful: bool,
    /// Talks in which it was shown, of all; none: play cannot show it, and it is left to raters.
    pub shown: Option<Rate>,
    /// Talks in which raters found it, of those that they looked at for it; none: nobody did.
    pub rated: Option<Rate>,
    /// How often by a sentence that was picked from a list: recognised as right, or not as wrong.
    pub recognised: u32,
    /// How often in own words, aloud or by a deed.
    pub produced: u32,
}
