//! Conditions and effects stay small enough to be evaluated after every entry of a journal, and to be understood.

use super::{Context, code};
use crate::model::condition::{Condition, Pattern};

/// Parts of a condition, those of its patterns included.
const MAX_NODES: usize = 64;

/// Levels of a condition.
const MAX_LEVELS: usize = 8;

/// Effects of one item.
const MAX_EFFECTS: usize = 64;

pub(super) fn check(context: &mut Context<'_, '_>) {
    let mut problems = Vec::new();
    for entry in &context.entries {
        let mut tell = |code, found: usize, limit: usize| {
            if found > limit {
                let problem = context.problem(code, entry.kind, &entry.id, "");
                problems.push(problem.with("found", found).with("limit", limit));
            }
        };
        for (nodes, levels) in entry.found.conditions.iter().map(|condition| size(condition)) {
            tell(code::CONDITION_TOO_LARGE, nodes, MAX_NODES);
            tell(code::CONDITION_TOO_DEEP, levels, MAX_LEVELS);
        }
        for (nodes, levels) in entry.found.patterns.iter().map(|pattern| pattern_size(pattern)) {
            tell(code::CONDITION_TOO_LARGE, nodes, MAX_NODES);
            tell(code::CONDITION_TOO_DEEP, levels, MAX_LEVELS);
        }
        tell(code::TOO_MANY_EFFECTS, entry.found.effects.len(), MAX_EFFECTS);
    }
    problems.into_iter().for_each(|problem| context.error(problem));
}

/// Parts and levels of a condition. Brackets were counted before, so that it cannot be deeper than a file may be.
fn size(condition: &Condition) -> (usize, usize) {
    let inner: Vec<_> = match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().map(size).collect(),
        Condition::Not(inner) => vec![size(inner)],
        Condition::Did(pattern) | Condition::Since { did: pattern, .. } | Condition::Running { did: pattern, .. } => {
            vec![pattern_size(pattern)]
        }
        _ => Vec::new(),
    };
    sum(&inner)
}

fn pattern_size(pattern: &Pattern) -> (usize, usize) {
    match pattern {
        Pattern::Any(list) => sum(&list.iter().map(pattern_size).collect::<Vec<_>>()),
        _ => (1, 1),
    }
}

fn sum(inner: &[(usize, usize)]) -> (usize, usize) {
    let nodes: usize = inner.iter().map(|part| part.0).sum();
    (nodes + 1, inner.iter().map(|part| part.1).max().unwrap_or_default() + 1)
}
