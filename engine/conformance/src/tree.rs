//! Procedures as trees: steps in sequence, by choice, together, in a loop, optional, or only under a guard.

mod read;
mod specialise;
mod weigh;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use read::{TreeFault, read};
pub use specialise::{Guard, Unspecialised};
pub use weigh::{MILLI, TooHeavy};

/// A step of a procedure: what an event of its label does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What the events are called that are this step.
    pub label: String,
    /// By what the step is told from others; its label if it is left out.
    #[serde(default)]
    pub id: Option<String>,
    /// Points; one if it is left out.
    #[serde(default = "one")]
    pub weight: u32,
    /// Roles whose step it is; anybody's if the list is empty.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Roles from which it is put up with, at half of its cost.
    #[serde(default)]
    pub tolerates: Vec<String>,
}

fn one() -> u32 {
    1
}

/// A part of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tree {
    /// One step.
    Step(Step),
    /// Nothing that can be seen.
    Silent,
    /// All parts, one after the other.
    Sequence(Vec<Tree>),
    /// Exactly one of the parts.
    Choice(Vec<Tree>),
    /// All parts, interleaved in any way.
    Together(Vec<Tree>),
    /// The body; then, as often as wanted, `again` and the body once more.
    Loop {
        /// What is done at least once.
        body: Box<Tree>,
        /// What lies between two rounds.
        #[serde(default = "silent")]
        again: Box<Tree>,
    },
    /// The part or nothing. It weighs nothing.
    Optional(Box<Tree>),
    /// The part where the guard holds for the facts, else nothing.
    When(Guard, Box<Tree>),
}

fn silent() -> Box<Tree> {
    Box::new(Tree::Silent)
}

/// Whether the branches of a choice are made to weigh the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Branches {
    /// Each is scaled to the heaviest, so that no choice makes the whole easier or harder.
    #[default]
    Levelled,
    /// Weights stand as they are written.
    AsWritten,
}

/// A procedure as it is written in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Format of the file: 1.
    pub format: u32,
    /// Every fact that guards may ask for.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Whether branches are made to weigh the same.
    #[serde(default)]
    pub branches: Branches,
    /// Points of an event that no step explains, by label.
    #[serde(default)]
    pub extra: BTreeMap<String, u32>,
    /// The same for every other label.
    #[serde(default = "one")]
    pub extra_else: u32,
    /// The tree.
    pub tree: Tree,
}

impl Tree {
    /// A step with this label, one point, for anybody.
    #[must_use]
    pub fn step(label: &str) -> Self {
        Self::Step(Step { label: label.to_owned(), weight: 1, ..Step::default() })
    }

    /// The parts directly below.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Step(_) | Self::Silent => vec![],
            Self::Sequence(parts) | Self::Choice(parts) | Self::Together(parts) => parts.iter().collect(),
            Self::Loop { body, again } => vec![body, again],
            Self::Optional(part) | Self::When(_, part) => vec![part],
        }
    }

    /// All steps, as they are written.
    #[must_use]
    pub fn steps(&self) -> Vec<&Step> {
        match self {
            Self::Step(step) => vec![step],
            _ => self.parts().into_iter().flat_map(Self::steps).collect(),
        }
    }
}
