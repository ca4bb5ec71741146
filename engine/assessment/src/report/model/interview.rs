//! What talks consisted of.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::{BehaviourId, PersonId, SeatId};
use tavolo_scenario::model::behaviour::Phase;

use super::Mark;
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
    /// What those who looked on gave, for a behaviour, a talk or a role; none in an edition that names nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<Given>,
    /// How far they agree; none: nobody rated what somebody else did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
}

/// What was given for something that was seen. No mark depends on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The seat whose doing it is.
    pub seat: SeatId,
    /// Of a talk, who asked; none: of the role as a whole.
    pub by: Option<PersonId>,
    /// Of a talk, with whom.
    pub with: Option<PersonId>,
    /// The behaviour; none: of the whole.
    pub behaviour: Option<BehaviourId>,
    /// What each who rated gave last.
    pub marks: Vec<GivenMark>,
}

/// What one who looked on gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenMark {
    /// As what: `observer`, `mentor`, `director`, or `rater` after play.
    pub station: String,
    /// Which of them: a pseudonym.
    pub number: u32,
    /// What.
    pub mark: Mark,
    /// The moment to which it is pinned.
    pub at: Moment,
}

/// How far those agree who rated the same, over each two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// How often two rated the same.
    pub pairs: u32,
    /// How often they gave the same step.
    pub same: u32,
    /// How often the same or a neighbouring one.
    pub near: u32,
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
