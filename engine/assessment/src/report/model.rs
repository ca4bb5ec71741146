//! The report model: references and numbers, no sentence. Schema: `docs/report-format.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;

pub use super::edition::Edition;
pub use super::track::{Step, StepKind};

mod course;
mod evidence;
mod explanation;
mod finding;
mod interview;
mod rate;
mod review;
mod score;
mod signs;
mod witness;

pub use course::{Course, CoursePart, CourseStep};
pub use evidence::{Custody, CustodyIs, ElementProved, EvidenceItem, EvidenceMatrix, Origin};
pub use explanation::{Change, ChangeKind};
pub use finding::{Credit, Finding, Moment, Norm, Ordered, Status, Why};
pub use interview::{Agreement, BehaviourShown, Given, GivenMark, Interviews, TalkHeld};
pub use rate::{Channel, Rate, Rates, SignCount};
pub use review::{Contest, Mark, Original, RaterMark, Review, ReviewIs};
pub use score::{Exposure, Fidelity, Rating, Score, TOO_LITTLE};
pub use signs::{DimensionShown, Followed, SetResult, SignsShown};
pub use witness::{ReadFrom, SaidAs, Witness};

/// Version of this schema.
pub const REPORT_FORMAT: u32 = 3;

/// Everything that a report says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of the schema.
    pub format: u32,
    /// What was played.
    pub session: SessionFacts,
    /// The team's score.
    pub team: Score,
    /// Scores of judged seats; pooled lines of the functions played from it.
    pub seats: BTreeMap<SeatId, Score>,
    /// Scores by function.
    pub functions: BTreeMap<FunctionId, Score>,
    /// Scores by competency; a line counts for each by its parts.
    pub competencies: BTreeMap<CompetencyId, Score>,
    /// Scores by pillar of a referral mechanism, in the order of the vocabulary.
    pub pillars: Vec<(PillarId, Score)>,
    /// What prohibitions could cost each function.
    pub exposure: Vec<Exposure>,
    /// How faithfully those who render rendered.
    pub fidelity: Vec<Fidelity>,
    /// Objectives with their ratings, in the order of the case.
    pub objectives: Vec<ObjectiveResult>,
    /// Every duty and breach, in the order of the ledger.
    pub findings: Vec<Finding>,
    /// What became of each subject.
    pub subjects: Vec<SubjectResult>,
    /// Recognising victims among all who arrived.
    pub recognition: Recognition,
    /// The same as rates, with intervals.
    pub rates: Rates,
    /// Signs written down against signs that could be perceived, by function and channel.
    pub sign_counts: Vec<SignCount>,
    /// What talks consisted of.
    pub interviews: Interviews,
    /// What proves what of the offence, for each subject of whom anything was learnt.
    pub evidence: Vec<EvidenceMatrix>,
    /// Who knew what since when, and who could have.
    pub knowledge: Vec<ClueHistory>,
    /// What happened, a lane an agency.
    pub timeline: Timeline,
    /// How busy each seat was.
    pub load: Vec<SeatLoad>,
    /// Rules that nothing in this session called upon.
    pub not_exercised: Vec<RuleId>,
    /// Subjects, or the session, for whom order was not judged: there were too many ways to read what was done.
    pub not_aligned: Vec<Option<PersonId>>,
    /// The procedure of each subject, and of the session, with what became of its steps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub courses: Vec<Course>,
    /// Lines that rest on what was said in own words or aloud, by index, with who bears that out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub witnessed: Vec<(usize, Vec<Witness>)>,
    /// Lines that something said counts for, by index, with what it was read as.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<(usize, Vec<SaidAs>)>,
    /// For whom it is. An examiner's report has neither this nor what follows.
    #[serde(default, skip_serializing_if = "Edition::is_examiner")]
    pub edition: Edition,
    /// The place of each finding in the whole ledger, from 0, so that a line keeps the number by which it is cited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<usize>,
    /// What the seat itself perceived and did, of one's own page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub track: Vec<Step>,
}

impl Report {
    /// The place of a finding in the whole ledger, from 0.
    pub fn number_of(&self, index: usize) -> usize {
        self.numbers.get(index).copied().unwrap_or(index)
    }
}

/// What was played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionFacts {
    /// The case.
    pub case: CaseId,
    /// The law, from base to the pack itself.
    pub packs: Vec<PackId>,
    /// Whether a practitioner signed the pack off.
    pub signed_off: bool,
    /// Hash of the content.
    pub content: String,
    /// Engine version.
    pub engine: u32,
    /// Entries of the journal.
    pub entries: u64,
    /// Exercise time played, ms.
    pub exercise_ms: i64,
    /// Story time at start and end, ms UTC.
    pub story_ms: (i64, i64),
    /// Whether the case came to its end; a stopped one leaves open limits not assessed.
    pub complete: bool,
    /// The ending reached, if one.
    pub ending: Option<EndingId>,
    /// Scenes played, with exercise and story start, ms.
    pub scenes: Vec<(SceneId, i64, i64)>,
}

/// An objective with its rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ObjectiveResult {
    /// The objective.
    pub id: ObjectiveId,
    /// Its rating; none where it is not assessed.
    pub rating: Option<Rating>,
    /// Its score.
    pub score: Score,
    /// Subjects whose goal was reached.
    pub reached: Vec<Option<PersonId>>,
    /// Subjects whose goal was not.
    pub unmet: Vec<Option<PersonId>>,
    /// Findings that capped the rating, by index.
    pub capped_by: Vec<usize>,
}

/// How the procedure was read for a subject: what lines about this person rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAs {
    /// Facts about the person that hold and that duties and rules ask for.
    pub facts: Vec<FactId>,
    /// Branches taken where there is a choice, the outer before the inner.
    pub branches: Vec<BranchRead>,
}

/// A branch that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BranchRead {
    /// Whether a decision in play led to it; if none fell, it is the first, which says what would have been due.
    pub decided: bool,
    /// Its duties.
    pub duties: Vec<DutyId>,
    /// Duties of the branches that were not taken.
    pub instead_of: Vec<DutyId>,
}

/// What became of a subject.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SubjectResult {
    /// Who.
    pub person: PersonId,
    /// What the person is.
    pub is: SubjectKind,
    /// How the procedure was read.
    pub read_as: ReadAs,
    /// Score of the lines about this person.
    pub score: Score,
    /// First perceivable sign, by anybody of an agency.
    pub first_sign: Option<(ClueId, Moment)>,
    /// Standings reached, when, and by whom.
    pub standings: Vec<(StatusId, Moment, Option<PersonId>)>,
    /// Answers on consents.
    pub consents: Vec<(ConsentId, bool, Moment, Option<PersonId>)>,
    /// Clues told by the person, and to whom, where the edition names that. No mark depends on it.
    pub told: Vec<(ClueId, Moment, Option<PersonId>)>,
    /// What the pack's sets of indicators say, for sets of which something was shown. No mark depends on it.
    #[serde(default)]
    pub signs: Vec<SetResult>,
    /// Topics asked again though the answer was known.
    pub asked_again: u32,
    /// Whether the person walked out.
    pub left: Option<Moment>,
    /// Trust, fear, fatigue and information at start and end, over time: (exercise ms, fear, fatigue, information, trust).
    pub mind: Vec<(i64, i32, i32, i32, i32)>,
    /// Findings about this person, by index.
    pub findings: Vec<usize>,
}

/// Recognising victims among all who arrived, with counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognition {
    /// Victims recognised.
    pub victims_seen: Vec<PersonId>,
    /// Victims not recognised.
    pub victims_missed: Vec<PersonId>,
    /// Others rightly not held to be victims.
    pub others_cleared: Vec<PersonId>,
    /// Others held to be victims.
    pub others_flagged: Vec<PersonId>,
    /// Those whose standing was given by a cut of the director: nobody recognised them, and nobody failed to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<PersonId>,
}

/// Who knew a clue since when, and who could have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClueHistory {
    /// The clue.
    pub clue: ClueId,
    /// About whom.
    pub about: Option<PersonId>,
    /// Who knew it, since when (exercise ms), in order.
    pub knew: Vec<(PersonId, i64)>,
    /// Who could have known it, since when, and did not.
    pub could: Vec<(PersonId, i64)>,
    /// Functions that knew it, since when: a team's page names no person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<(FunctionId, i64)>,
    /// Since when anybody of the team could have known it, of a team's page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub could_since: Option<i64>,
}

/// What happened, a lane an agency's function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// Lanes in the order of seats.
    pub lanes: Vec<Lane>,
    /// Items of the events list that fired.
    pub injects: Vec<(InjectId, i64, bool)>,
}

/// A lane.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lane {
    /// The seat; none where the edition names none.
    pub seat: Option<SeatId>,
    /// The function, of a team's page; none: the team as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<FunctionId>,
    /// Busy spells, exercise ms from and to.
    pub busy: Vec<(i64, i64)>,
    /// Findings of this lane, by index, at exercise ms.
    pub marks: Vec<(usize, i64)>,
}

/// How busy a seat was in a scene.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatLoad {
    /// The seat.
    pub seat: SeatId,
    /// The scene.
    pub scene: SceneId,
    /// Length of the scene, ms.
    pub length_ms: i64,
    /// Time spent doing, ms.
    pub busy_ms: i64,
    /// Longest spell without doing or being spoken to, ms.
    pub longest_idle_ms: i64,
    /// Most dispatches that waited for this seat at once.
    pub queue: u32,
    /// How long each of those who shared the seat had the keys, ms: by number, and never by name. Empty where nobody took them over.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<u8, i64>,
}
