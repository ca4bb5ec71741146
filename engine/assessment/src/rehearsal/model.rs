//! What is kept of each play: ids and whole numbers, small enough for thousands of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::common::Clock;

use crate::report::model::{Rating, Recognition, Score, SeatLoad, Status};

/// Version of this schema.
pub const REHEARSAL_FORMAT: u32 = 2;

/// A case played many times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rehearsal {
    /// The case.
    pub case: CaseId,
    /// The law, from base to the pack itself.
    pub packs: Vec<PackId>,
    /// Seeds that were played, each at every skill.
    pub seeds: Vec<u64>,
    /// Names of the skills, the best first; their texts are `rehearsal-skill-<name>`.
    pub skills: Vec<String>,
    /// The plays, in any order.
    pub runs: Vec<Run>,
}

/// What whoever played a run knows about it beside its journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extra {
    /// Errors that a bot made on purpose: seat, name, exercise ms. Their texts are `slip-<name>`.
    pub slips: Vec<(SeatId, String, i64)>,
    /// Words spoken and heard by each seat.
    pub words: BTreeMap<SeatId, (u32, u32)>,
    /// Decisions that bots took.
    pub decisions: u64,
    /// How long it took to play and judge, µs; 0 where nobody measured.
    pub micros: u64,
}

/// One play.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// What its draws were keyed with.
    pub seed: u64,
    /// How well the bots played.
    pub skill: String,
    /// Entries of the journal.
    pub entries: u64,
    /// Exercise time played, ms.
    pub exercise_ms: i64,
    /// Whether the case came to its end.
    pub complete: bool,
    /// The ending reached, if one.
    pub ending: Option<EndingId>,
    /// The team's score.
    pub team: Score,
    /// Objectives, in the order of the case.
    pub objectives: Vec<ObjectiveRun>,
    /// Scores of judged seats.
    pub seats: BTreeMap<SeatId, Score>,
    /// Of these, those that are compared with no other.
    #[serde(default)]
    pub apart: BTreeMap<SeatId, Apart>,
    /// Lines of duties, in the order of the ledger.
    pub duties: Vec<DutyRun>,
    /// Rules that were breached.
    pub breaches: BTreeMap<RuleId, BreachRun>,
    /// Rules that something called upon.
    pub called: Vec<RuleId>,
    /// Rules that nothing called upon.
    pub silent: Vec<RuleId>,
    /// Victims told from others.
    pub recognition: Recognition,
    /// What became of each subject.
    pub subjects: BTreeMap<PersonId, SubjectRun>,
    /// How busy each seat was in each scene.
    pub load: Vec<SeatLoad>,
    /// What is not in the journal.
    pub extra: Extra,
}

/// Why a seat is compared with no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Apart {
    /// The case has whoever sits there marked with the team alone.
    Team,
    /// Whoever sits there only interprets: its lines are renderings, and no duties.
    Renderings,
}

/// An objective in one play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectiveRun {
    /// The objective.
    pub id: ObjectiveId,
    /// Its score.
    pub score: Score,
    /// Its rating; none where it is not assessed.
    pub rating: Option<Rating>,
    /// Breaches that count for it.
    pub breaches: u32,
    /// Whether anything called upon a rule that guards it.
    pub called: bool,
}

/// A line of a duty in one play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyRun {
    /// The duty.
    pub duty: DutyId,
    /// For whom; none: once in the session.
    pub subject: Option<PersonId>,
    /// What became of it.
    pub status: Status,
    /// Points it could bring, thousandths; 0 where it is not assessed.
    pub max: i64,
    /// Points lost, thousandths.
    pub lost: i64,
    /// How long it took from the start of its clock; none where it was not done or had no limit.
    pub used_ms: Option<i64>,
    /// Its limit, and by which clock.
    pub limit: Option<(i64, Clock)>,
}

/// Breaches of a rule in one play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreachRun {
    /// Lines of the ledger: one for each person concerned and function that breached it.
    pub lines: u32,
    /// Moments at which it was breached.
    pub times: u32,
    /// Points taken off, thousandths.
    pub penalty: i64,
}

/// A subject in one play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectRun {
    /// What the person is.
    pub is: SubjectKind,
    /// Score of the lines about this person.
    pub score: Score,
    /// Clues that the person told, and when first, exercise ms.
    pub told: Vec<(ClueId, i64)>,
    /// Answers on consents, in order.
    pub consents: Vec<(ConsentId, bool)>,
    /// When the person walked out, exercise ms.
    pub left: Option<i64>,
}
