//! No objective asks for a disclosure: what a person tells is the person's own, and good conduct may bring none. And
//! for whom something is due is known from scenario facts alone, before anybody plays. And what taints a thing is one act.

use super::{Context, Kind, code};
use crate::model::condition::{Condition, Pattern};
use crate::model::pack::Scope;

pub(super) fn check(context: &mut Context<'_, '_>) {
    let law = context.law;
    for (id, objective) in &law.objectives {
        if needs_disclosure(&objective.goal) {
            let problem = context.problem(code::GOAL_OF_DISCLOSURE, Kind::Objective, id.as_str(), "goal");
            context.error(problem.with("id", id));
        }
    }
    for (id, rule) in law.rules.iter().filter(|(_, rule)| rule.taints) {
        let reason = match (rule.says.breaks_at_once(), rule.scope) {
            (false, _) => "shape",
            (true, Scope::Subject) => "scope",
            (true, Scope::Session) => continue,
        };
        let problem = context.problem(code::TAINTS_NOTHING, Kind::Rule, id.as_str(), "taints");
        context.error(problem.with("id", id).with("reason", reason));
    }
    let duties = law.duties.iter().map(|(id, duty)| (Kind::Duty, id.as_str(), &duty.due_if));
    let rules = law.rules.iter().map(|(id, rule)| (Kind::Rule, id.as_str(), &rule.due_if));
    let objectives = law.objectives.iter().map(|(id, o)| (Kind::Objective, id.as_str(), &o.due_if));
    let sets = law.indicator_sets.iter().map(|(id, set)| (Kind::Set, id.as_str(), &set.applies_if));
    for (kind, id, due_if) in duties.chain(rules).chain(objectives).chain(sets) {
        if due_if.as_ref().is_some_and(|due_if| !of_facts(due_if)) {
            let field = if kind == Kind::Set { "applies_if" } else { "due_if" };
            let problem = context.problem(code::NOT_A_FACT, kind, id, field);
            context.error(problem.with("id", id).with("field", field));
        }
    }
}

/// Whether a goal cannot be reached unless somebody learns something.
fn needs_disclosure(goal: &Condition) -> bool {
    match goal {
        Condition::Knows { .. } => true,
        Condition::All(list) => list.iter().any(needs_disclosure),
        Condition::Any(list) => !list.is_empty() && list.iter().all(needs_disclosure),
        Condition::Did(pattern) | Condition::Since { did: pattern, .. } | Condition::Running { did: pattern, .. } => {
            is_disclosure(pattern)
        }
        _ => false,
    }
}

fn is_disclosure(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Learned { .. } => true,
        Pattern::Any(list) => !list.is_empty() && list.iter().all(is_disclosure),
        _ => false,
    }
}

fn of_facts(condition: &Condition) -> bool {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().all(of_facts),
        Condition::Not(inner) => of_facts(inner),
        Condition::Fact(_) => true,
        _ => false,
    }
}
