//! Reads a procedure from RON, strictly: what is unknown, empty or out of bounds is refused with its place.

use std::collections::BTreeSet;

use ron::Options;
use ron::extensions::Extensions;
use thiserror::Error;

use super::{Guard, Procedure, Tree};

/// Largest text of a procedure, in bytes.
const LARGEST: usize = 4 << 20;
/// Deepest nesting of a tree.
const DEEPEST: usize = 64;
/// Most parts of a tree.
const MOST: usize = 10_000;
/// Highest weight, in points.
const HEAVIEST: u32 = 10_000;

/// Why a text is no procedure.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TreeFault {
    /// It is not the RON of a procedure.
    #[error("line {line}, column {column}: {reason}")]
    Text {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What stands in the way.
        reason: String,
    },
    /// It is of another format than 1.
    #[error("format {0}")]
    Format(u32),
    /// It is larger or deeper than a procedure may be.
    #[error("too large")]
    TooLarge,
    /// A sequence, choice or group has no part.
    #[error("empty {0}")]
    Empty(&'static str),
    /// A step has no label.
    #[error("a step has no label")]
    NoLabel,
    /// A weight is above ten thousand points.
    #[error("{0} weighs too much")]
    Weight(String),
    /// Two steps have the same id, or the same label and no id.
    #[error("two steps are called {0}")]
    Twice(String),
    /// A guard asks for a fact that is not in the list of facts.
    #[error("no fact {0}")]
    NoFact(String),
}

/// Reads a procedure.
///
/// # Errors
/// What is wrong, and where as far as there is a place.
pub fn read(text: &str) -> Result<Procedure, TreeFault> {
    if text.len() > LARGEST {
        return Err(TreeFault::TooLarge);
    }
    let extensions = Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME;
    let options = Options::default().with_default_extension(extensions).with_recursion_limit(2 * DEEPEST);
    let procedure: Procedure = options.from_str(text).map_err(|e| TreeFault::Text {
        line: e.span.start.line,
        column: e.span.start.col,
        reason: e.code.to_string(),
    })?;
    check(&procedure)?;
    Ok(procedure)
}

fn check(procedure: &Procedure) -> Result<(), TreeFault> {
    if procedure.format != 1 {
        return Err(TreeFault::Format(procedure.format));
    }
    if let Some((label, _)) = procedure.extra.iter().find(|(_, w)| **w > HEAVIEST) {
        return Err(TreeFault::Weight(label.clone()));
    }
    if procedure.extra_else > HEAVIEST {
        return Err(TreeFault::Weight("extra_else".to_owned()));
    }
    let mut left = MOST;
    check_tree(&procedure.tree, &procedure.facts, DEEPEST, &mut left)?;
    let mut met = BTreeSet::new();
    for step in procedure.tree.steps() {
        // The same label may stand twice, if ids tell the steps apart.
        let id = step.id.as_ref().unwrap_or(&step.label);
        if !met.insert(id) {
            return Err(TreeFault::Twice(id.clone()));
        }
    }
    Ok(())
}

fn check_tree(tree: &Tree, facts: &[String], depth: usize, left: &mut usize) -> Result<(), TreeFault> {
    if depth == 0 || *left == 0 {
        return Err(TreeFault::TooLarge);
    }
    *left -= 1;
    match tree {
        Tree::Step(step) if step.label.is_empty() => return Err(TreeFault::NoLabel),
        Tree::Step(step) if step.weight > HEAVIEST => return Err(TreeFault::Weight(step.label.clone())),
        Tree::Sequence(parts) if parts.is_empty() => return Err(TreeFault::Empty("Sequence")),
        Tree::Choice(parts) if parts.is_empty() => return Err(TreeFault::Empty("Choice")),
        Tree::Together(parts) if parts.is_empty() => return Err(TreeFault::Empty("Together")),
        Tree::When(guard, _) => check_guard(guard, facts)?,
        _ => {}
    }
    tree.parts().into_iter().try_for_each(|part| check_tree(part, facts, depth - 1, left))
}

fn check_guard(guard: &Guard, facts: &[String]) -> Result<(), TreeFault> {
    match guard {
        Guard::Fact(fact) if facts.contains(fact) => Ok(()),
        Guard::Fact(fact) => Err(TreeFault::NoFact(fact.clone())),
        Guard::Not(inner) => check_guard(inner, facts),
        Guard::All(list) | Guard::Any(list) => list.iter().try_for_each(|g| check_guard(g, facts)),
    }
}
