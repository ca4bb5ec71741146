//! The procedure as it was due to a subject, with the line of each step.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::{DutyId, PersonId};

/// The procedure of a subject, or of the session as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Whose; none: of the session.
    pub subject: Option<PersonId>,
    /// Its steps in their order.
    pub steps: CoursePart,
}

/// A part of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CoursePart {
    /// A step.
    Step(CourseStep),
    /// One after the other.
    Sequence(Vec<CoursePart>),
    /// In any order, also at once.
    Together(Vec<CoursePart>),
    /// One of several, by what the person decides.
    Choice(Vec<CoursePart>),
    /// May be left out.
    Optional(Box<CoursePart>),
    /// May be repeated.
    Loop(Box<CoursePart>),
}

/// A step of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseStep {
    /// The duty.
    pub duty: DutyId,
    /// Its line, by index; none where it was not due.
    pub line: Option<usize>,
}

impl Course {
    /// The same where lines have other places.
    pub(crate) fn with_lines(&self, place: &impl Fn(usize) -> Option<usize>) -> Self {
        Self { subject: self.subject.clone(), steps: self.steps.with_lines(place) }
    }
}

impl CoursePart {
    fn with_lines(&self, place: &impl Fn(usize) -> Option<usize>) -> Self {
        let all = |parts: &[Self]| parts.iter().map(|part| part.with_lines(place)).collect();
        match self {
            Self::Step(step) => Self::Step(CourseStep { duty: step.duty.clone(), line: step.line.and_then(place) }),
            Self::Sequence(parts) => Self::Sequence(all(parts)),
            Self::Together(parts) => Self::Together(all(parts)),
            Self::Choice(parts) => Self::Choice(all(parts)),
            Self::Optional(part) => Self::Optional(Box::new(part.with_lines(place))),
            Self::Loop(part) => Self::Loop(Box::new(part.with_lines(place))),
        }
    }
}
