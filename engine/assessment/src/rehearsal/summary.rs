//! The figures of a rehearsal as data. Schema: `docs/rehearsal-format.md`.
//!
//! A list named *by skill* has one place for each of [`Summary::skills`], in that order.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::common::Clock;

use crate::report::model::{Norm, Rating};

/// A sum over a number of runs, not reduced: the second number says of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fraction(pub i64, pub i64);

/// Everything that a rehearsal says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Version of the schema.
    pub format: u32,
    /// The case.
    pub case: CaseId,
    /// The law, from base to the pack itself.
    pub packs: Vec<PackId>,
    /// Seeds that were played.
    pub seeds: Vec<u64>,
    /// Skills, the best first.
    pub skills: Vec<String>,
    /// What a case should keep to.
    pub bars: Bars,
    /// Plays, by skill.
    pub plays: Vec<Plays>,
    /// How fast it was played and judged.
    pub pace: Pace,
    /// The team's score.
    pub team: Graded,
    /// Objectives, in the order of the case.
    pub objectives: Vec<ObjectiveSummary>,
    /// Load of each seat in each scene.
    pub load: Vec<LoadSummary>,
    /// Words of each seat.
    pub words: Vec<WordsSummary>,
    /// Who told something, and when.
    pub disclosure: Vec<DisclosureSummary>,
    /// Rules by id.
    pub rules: Vec<RuleSummary>,
    /// Duties, the slowest first; those without a limit or never done last.
    pub duties: Vec<DutySummary>,
    /// Lines of duties that came out the same in every run.
    pub never_vary: Vec<FixedLine>,
    /// Victims told from others.
    pub recognition: Vec<RecognitionSummary>,
    /// Errors that bots made on purpose, the costliest first.
    pub slips: Vec<SlipSummary>,
    /// Who walked out.
    pub walk_outs: Vec<WalkOutSummary>,
}

/// What a case should keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bars {
    /// Longest spell in which a seat has nothing to do, ms.
    pub idle_ms: i64,
    /// Dispatches that wait for a seat at once.
    pub queue: u32,
    /// What a breach takes off the standing of an objective that only prohibitions guard.
    pub breach_loss: i64,
}

/// Plays at a skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plays {
    /// How many.
    pub runs: u32,
    /// How many came to their end.
    pub complete: u32,
    /// How many reached each ending.
    pub endings: BTreeMap<EndingId, u32>,
    /// Exercise time, ms.
    pub length: Option<Spread>,
}

/// How fast it went; sums over all runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// Runs.
    pub runs: u64,
    /// Entries of their journals.
    pub entries: u64,
    /// Decisions of bots.
    pub decisions: u64,
    /// Time on the clock, µs; 0 where nobody measured. The only figure that differs between equal rehearsals.
    pub micros: u64,
}

/// A standing at each skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Graded {
    /// By skill; none where nothing was assessed.
    pub spreads: Vec<Option<Spread>>,
    /// From each skill to the next.
    pub steps: Vec<Step>,
}

/// How values are spread over runs. Quartiles are values that occurred: the smallest that a quarter, half or three
/// quarters of the runs do not exceed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// Runs with a value.
    pub n: u32,
    /// Mean.
    pub mean: Fraction,
    /// The lowest, with the lowest seed that gave it.
    pub min: (i64, u64),
    /// First quartile, median, third quartile.
    pub quartiles: (i64, i64, i64),
    /// The highest, with the lowest seed that gave it.
    pub max: (i64, u64),
    /// Runs in twenty equal parts of 0 to 1000; of other measures, of least to greatest.
    pub bins: Vec<u32>,
}

/// A skill against the next one, over equal seeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Mean of the better skill's standing less the other's; none where no seed has both.
    pub mean: Option<Fraction>,
    /// Standard error of that mean, thousandths of its unit, rounded; none for fewer than two pairs.
    pub error: Option<i64>,
    /// Pairs in which the better skill stands higher, equal, lower.
    pub order: (u32, u32, u32),
}

/// By what an objective stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Measure {
    /// Duties count for it: thousandths of the points.
    Points,
    /// Only prohibitions guard it: 1000 less a fixed loss for each breach.
    Breaches,
}

/// An objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectiveSummary {
    /// The objective.
    pub id: ObjectiveId,
    /// By what it stands.
    pub measure: Measure,
    /// Its standing.
    pub standing: Graded,
    /// Ratings by skill; `none` where it was not assessed.
    pub ratings: Vec<Ratings>,
    /// Breaches a run, by skill.
    pub breaches: Vec<Option<Fraction>>,
}

/// Runs by rating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings {
    /// Without challenges.
    pub p: u32,
    /// With some.
    pub s: u32,
    /// With major ones.
    pub m: u32,
    /// Unable to be performed.
    pub u: u32,
    /// Not assessed.
    pub none: u32,
}

impl Ratings {
    pub(crate) fn count(&mut self, rating: Option<Rating>) {
        match rating {
            Some(Rating::P) => self.p += 1,
            Some(Rating::S) => self.s += 1,
            Some(Rating::M) => self.m += 1,
            Some(Rating::U) => self.u += 1,
            None => self.none += 1,
        }
    }
}

/// A seat in a scene.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadSummary {
    /// The seat.
    pub seat: SeatId,
    /// The scene.
    pub scene: SceneId,
    /// By skill; none where the scene was never played.
    pub by_skill: Vec<Option<LoadFigures>>,
}

/// Load at a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadFigures {
    /// Time without doing anything of the length of the scene, ms of ms, summed over runs.
    pub idle: Fraction,
    /// Longest idle spell: median over runs, and the worst with its seed, ms.
    pub longest_idle: (i64, i64, u64),
    /// Most dispatches that waited at once: the worst, with its seed.
    pub queue: (u32, u64),
    /// Runs over the bar of idle spells, and of queues, of all.
    pub over: (u32, u32, u32),
}

/// Words of a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsSummary {
    /// The seat.
    pub seat: SeatId,
    /// Spoken and heard a run, by skill.
    pub by_skill: Vec<Option<(Fraction, Fraction)>>,
}

/// What a subject told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisclosureSummary {
    /// The person.
    pub person: PersonId,
    /// What the person is.
    pub is: SubjectKind,
    /// By skill.
    pub by_skill: Vec<DisclosureFigures>,
}

/// Disclosure at a skill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisclosureFigures {
    /// Runs.
    pub runs: u32,
    /// Runs in which the person told nothing.
    pub silent: u32,
    /// (minute, runs in which something had been told by its end), where that grows.
    pub curve: Vec<(i64, u32)>,
    /// Runs in which each clue was told.
    pub clues: BTreeMap<ClueId, u32>,
    /// Mean score of the lines about this person in runs with and without anything told, thousandths.
    pub score_with: Option<Fraction>,
    /// The same without.
    pub score_without: Option<Fraction>,
    /// Answers on consents: yes, no.
    pub consents: BTreeMap<ConsentId, (u32, u32)>,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSummary {
    /// The rule.
    pub rule: RuleId,
    /// By skill.
    pub by_skill: Vec<RuleFigures>,
}

/// A rule at a skill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleFigures {
    /// Runs.
    pub runs: u32,
    /// Runs in which something called upon it.
    pub called: u32,
    /// Runs in which it was breached.
    pub broken: u32,
    /// Breaches in all.
    pub breaches: u32,
    /// Seeds of the first runs that broke it, at most three: the plays to see again.
    pub seeds: Vec<u64>,
}

/// A duty, all persons together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutySummary {
    /// The duty.
    pub duty: DutyId,
    /// Its limit, if it has one.
    pub limit: Option<(i64, Clock)>,
    /// Time used in thousandths of the limit, median over all runs; orders the list.
    pub median: Option<i64>,
    /// By skill.
    pub by_skill: Vec<DutyFigures>,
}

/// A duty at a skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyFigures {
    /// Lines done in time.
    pub done: u32,
    /// Lines done late.
    pub late: u32,
    /// Lines missed.
    pub missed: u32,
    /// Lines done by somebody whose duty it is not.
    pub wrong_role: u32,
    /// Lines not assessed.
    pub not_assessed: u32,
    /// Time used in thousandths of the limit: lines, first quartile, median, third quartile, greatest.
    pub used: Option<(u32, i64, i64, i64, i64)>,
    /// Points lost, thousandths, in all.
    pub lost: i64,
}

/// A line that never varies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FixedLine {
    /// The duty.
    pub duty: DutyId,
    /// For whom.
    pub subject: Option<PersonId>,
    /// What always became of it.
    pub status: Outcome,
}

/// What became of a line, whatever the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// Done in time.
    Done,
    /// Done late.
    Late,
    /// Not done.
    Missed,
    /// Done by somebody whose duty it is not.
    WrongRole,
    /// Could not be observed.
    NotAssessed,
}

/// A subject held to be a victim or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecognitionSummary {
    /// The person.
    pub person: PersonId,
    /// What the person is.
    pub is: SubjectKind,
    /// Runs in which a victim was missed or somebody else flagged, of all, by skill.
    pub wrong: Vec<Fraction>,
}

/// An error that bots made on purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlipSummary {
    /// Its name.
    pub name: String,
    /// Runs with it, and how often in all, by skill.
    pub by_skill: Vec<(u32, u32)>,
    /// How often at each seat.
    pub seats: BTreeMap<SeatId, u32>,
    /// Mean loss of the team's standing in runs with it against runs of the same skill without it, thousandths of its unit;
    /// none where no skill has both.
    pub loss: Option<i64>,
    /// Findings that go with it more often than by chance, the strongest first.
    pub findings: Vec<SlipFinding>,
}

/// A finding that goes with a slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlipFinding {
    /// The duty that was not done well, or the rule that was breached.
    pub of: Norm,
    /// Runs with both.
    pub runs: u32,
    /// How often both would meet by chance, within each skill, thousandths of a run.
    pub expected: i64,
    /// Runs with both over what is expected, thousandths.
    pub lift: i64,
}

/// Somebody who walked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkOutSummary {
    /// The person.
    pub person: PersonId,
    /// Runs in which the person left, of all, and the median moment, exercise ms, by skill.
    pub by_skill: Vec<(Fraction, Option<i64>)>,
}
