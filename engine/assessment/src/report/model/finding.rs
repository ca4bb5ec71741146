//! A line of the ledger.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Clock, SourceRef, Standing};
use tavolo_scenario::model::pack::Class;

use super::explanation::Change;
use super::review::Review;

/// What became of a duty, or a breach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// A duty or a rule.
    pub of: Norm,
    /// For whom; none: once in the session.
    pub subject: Option<PersonId>,
    /// How binding.
    pub class: Class,
    /// The objective it counts for.
    pub objective: ObjectiveId,
    /// What became of it.
    pub status: Status,
    /// Who did it, or was bound to.
    pub functions: Vec<FunctionId>,
    /// Who did it.
    pub by: Option<PersonId>,
    /// Seats that are charged with it, in equal parts: whose person did it; where nobody did, whose functions were bound.
    pub seats: Vec<SeatId>,
    /// When the clock started.
    pub since: Option<Moment>,
    /// The clue with which it started.
    pub cue: Option<ClueId>,
    /// Until when, and by which clock.
    pub due: Option<(Moment, Clock)>,
    /// How well founded the limit is.
    pub due_standing: Option<Standing>,
    /// When it was done, or the breaches happened.
    pub at: Vec<Moment>,
    /// Points that could be got; 0 for breaches and what is not assessed.
    pub max: i64,
    /// Points got.
    pub got: i64,
    /// Points taken off.
    pub penalty: i64,
    /// What the act was worth.
    pub credit: Credit,
    /// How surely it was done or breached, thousandths; below 700 it is not assessed.
    pub evidence: i64,
    /// Points that hang on evidence too weak to judge by: what a duty could give, or a breach would cost.
    pub open: i64,
    /// The duty that was missed before and kept this one from being done.
    pub after_missing: Option<DutyId>,
    /// The line of others that kept this one from being done, by index: it counts for the team and for nobody else.
    pub blocked_by: Option<usize>,
    /// Lines of others that this one kept from being done, by index.
    pub blocks: Vec<usize>,
    /// The line that stands for this one, by index: both have one cause, and the dearer counts.
    pub same_cause: Option<usize>,
    /// From when to when nothing was seen, of what was missed.
    pub unseen: Option<(Moment, Moment)>,
    /// Whether that it was out of its place is the only reading at the least cost; else it, or a step beside it, was.
    pub certain: bool,
    /// The single change that would have altered this line most.
    pub change: Option<Change>,
    /// The order of somebody in command that was followed: the charge is theirs who gave it.
    pub ordered: Option<Ordered>,
    /// What was said of it after play: contested, rated.
    pub review: Option<Review>,
    /// Where it is written.
    pub source: SourceRef,
}

impl Finding {
    /// A line without points, for those who fill it in.
    pub fn of(
        of: Norm,
        subject: Option<PersonId>,
        (class, objective, source): (Class, &ObjectiveId, &SourceRef),
        status: Status,
    ) -> Self {
        Self {
            of,
            subject,
            class,
            objective: objective.clone(),
            status,
            functions: Vec::new(),
            by: None,
            seats: Vec::new(),
            since: None,
            cue: None,
            due: None,
            due_standing: None,
            at: Vec::new(),
            max: 0,
            got: 0,
            penalty: 0,
            credit: Credit::NONE,
            evidence: 1_000,
            open: 0,
            after_missing: None,
            blocked_by: None,
            blocks: Vec::new(),
            same_cause: None,
            unseen: None,
            certain: true,
            change: None,
            ordered: None,
            review: None,
            source: source.clone(),
        }
    }

    /// Points that the line cost.
    pub fn lost(&self) -> i64 {
        match self.status {
            Status::NotAssessed(_) => 0,
            _ => (self.max - self.got).max(0) + self.penalty,
        }
    }
}

/// An order that was followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// Who gave it; none in an edition that does not name them.
    pub by: Option<PersonId>,
    /// To whom; none in an edition that does not name them.
    pub to: Option<PersonId>,
    /// When.
    pub at: Moment,
}

/// What an act is worth, shares in thousandths. Their product is the share of its points that a duty earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// Quality of what was done.
    pub quality: i64,
    /// Being in time.
    pub time: i64,
    /// Being in its place among the others.
    pub order: i64,
    /// Being done by whose duty it is.
    pub actor: i64,
}

impl Credit {
    /// Nothing.
    pub const NONE: Self = Self { quality: 0, time: 0, order: 0, actor: 0 };

    /// What is earned of so many points.
    pub fn of(&self, points: i64) -> i64 {
        [self.quality, self.time, self.order, self.actor]
            .into_iter()
            .fold(points, |points, share| points * share / 1_000)
    }

    /// What became of a duty whose act is worth so much.
    pub(crate) fn status(&self) -> Status {
        match self {
            Self { actor: 0, .. } => Status::WrongRole,
            Self { time, .. } if *time < 1_000 => Status::Late,
            Self { order, .. } if *order < 1_000 => Status::OutOfOrder,
            _ => Status::Done,
        }
    }

    /// The product of the shares: by it acts are compared.
    pub fn product(&self) -> i64 {
        self.quality * self.time * self.order * self.actor
    }
}

/// A duty or a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Norm {
    /// A duty.
    Duty(DutyId),
    /// A rule.
    Rule(RuleId),
}

/// What became of a duty, or a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Status {
    /// Done in time.
    Done,
    /// Done late.
    Late,
    /// Done in time, and not in its place among the others.
    OutOfOrder,
    /// Not done.
    Missed,
    /// Done by somebody whose duty it is not.
    WrongRole,
    /// A prohibition was breached.
    Breached,
    /// Could not be observed.
    NotAssessed(Why),
}

impl Status {
    /// Last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Late => "late",
            Self::OutOfOrder => "out-of-order",
            Self::Missed => "missed",
            Self::WrongRole => "wrong-role",
            Self::Breached => "breached",
            Self::NotAssessed(_) => "not-assessed",
        }
    }
}

/// Why something is not assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Why {
    /// The session was stopped while the limit was open.
    Stopped,
    /// The scene ended while the limit was open.
    SceneEnded,
    /// What calls for it never came.
    NotCalledFor,
    /// The clue was withheld.
    Withheld,
    /// A bot or the director held the seat.
    HandedOver,
    /// What others did not do before kept it from being done.
    Blocked,
    /// The evidence is too weak.
    WeakEvidence,
    /// It belongs to a scene that was not played.
    Unplayed,
    /// The director's own cut jumped over the limit: excused.
    CutShort,
    /// A rater found that it cannot be assessed, or that what looked like a breach was none.
    ByRater,
}

impl Why {
    /// Last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::SceneEnded => "scene-ended",
            Self::NotCalledFor => "not-called-for",
            Self::Withheld => "withheld",
            Self::HandedOver => "handed-over",
            Self::Blocked => "blocked",
            Self::WeakEvidence => "weak-evidence",
            Self::Unplayed => "unplayed",
            Self::CutShort => "cut-short",
            Self::ByRater => "by-rater",
        }
    }
}

/// A moment of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// The entry, if one.
    pub seq: Option<u64>,
    /// Exercise time, ms.
    pub exercise_ms: i64,
    /// Story time, ms UTC.
    pub story_ms: i64,
}
