//! Guards: facts decide branches before anything is searched.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Tree;

/// A condition over facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Guard {
    /// The fact holds.
    Fact(String),
    /// The other does not hold.
    Not(Box<Guard>),
    /// All hold; so does the empty list.
    All(Vec<Guard>),
    /// One holds; of the empty list none does.
    Any(Vec<Guard>),
}

/// Why a tree cannot be specialised.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unspecialised {
    /// Nobody says whether the fact holds.
    #[error("it is not said whether {0} holds")]
    Unknown(String),
    /// Of a choice every branch fell away.
    #[error("no branch is left of a choice between {}", .0.join(", "))]
    NoBranch(Vec<String>),
}

impl Guard {
    fn holds(&self, facts: &BTreeMap<String, bool>) -> Result<bool, Unspecialised> {
        // Every part is looked at, so that a missing fact is told whatever the others are.
        let all = |list: &[Self]| list.iter().map(|g| g.holds(facts)).collect::<Result<Vec<_>, _>>();
        match self {
            Self::Fact(fact) => facts.get(fact).copied().ok_or_else(|| Unspecialised::Unknown(fact.clone())),
            Self::Not(inner) => Ok(!inner.holds(facts)?),
            Self::All(list) => Ok(all(list)?.into_iter().all(|held| held)),
            Self::Any(list) => Ok(all(list)?.into_iter().any(|held| held)),
        }
    }
}

impl Tree {
    /// The tree without guards: guarded parts stay where their guard holds, and fall away where it does not. What is left of
    /// a guarded optional part stays optional.
    ///
    /// # Errors
    /// A fact is missing, or a choice has no branch left.
    pub fn specialise(&self, facts: &BTreeMap<String, bool>) -> Result<Self, Unspecialised> {
        Ok(self.part(facts)?.unwrap_or(Self::Silent))
    }

    /// The same; none where it fell away.
    fn part(&self, facts: &BTreeMap<String, bool>) -> Result<Option<Self>, Unspecialised> {
        let parts = |list: &[Self]| -> Result<Vec<Self>, Unspecialised> {
            Ok(list.iter().map(|p| p.part(facts)).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        };
        Ok(match self {
            Self::Step(_) | Self::Silent => Some(self.clone()),
            Self::Sequence(list) => group(parts(list)?, Self::Sequence),
            Self::Together(list) => group(parts(list)?, Self::Together),
            Self::Choice(list) => {
                let left = group(parts(list)?, Self::Choice);
                let steps = || self.steps().iter().map(|s| s.label.clone()).collect();
                Some(left.ok_or_else(|| Unspecialised::NoBranch(steps()))?)
            }
            Self::Loop { body, again } => match (body.part(facts)?, again.part(facts)?) {
                (Some(body), Some(again)) => Some(Self::Loop { body: body.into(), again: again.into() }),
                // What lies between two rounds is not to be: there is one round.
                (Some(body), None) => Some(body),
                (None, Some(again)) => Some(Self::Loop { body: Self::Silent.into(), again: again.into() }),
                (None, None) => None,
            },
            Self::Optional(part) => part.part(facts)?.map(|p| Self::Optional(p.into())),
            Self::When(guard, part) => {
                if guard.holds(facts)? {
                    part.part(facts)?
                } else {
                    None
                }
            }
        })
    }
}

/// A group of what is left: a single part stands for itself.
fn group(mut parts: Vec<Tree>, of: impl Fn(Vec<Tree>) -> Tree) -> Option<Tree> {
    if parts.len() < 2 { parts.pop() } else { Some(of(parts)) }
}
