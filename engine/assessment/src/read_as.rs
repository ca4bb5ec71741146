//! How a procedure was read for a subject: which facts decided what was due, and which branch was taken where there is a
//! choice. Whoever contests a line can see what it rests on.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{DutyId, FactId, PersonId};
use tavolo_scenario::model::condition::{Condition, Pattern};
use tavolo_scenario::model::pack::{Branch, Procedure, Scope};

use crate::due::chosen;
use crate::report::model::{BranchRead, ReadAs};

/// How the procedure of a subject was read. `happened` says which decisions fell.
pub(crate) fn read_as(content: &Content, subject: &PersonId, happened: &dyn Fn(&Pattern) -> bool) -> ReadAs {
    let mut asked = BTreeSet::new();
    let duties = content.law.duties.values().filter_map(|d| d.due_if.as_ref());
    let rules = content.law.rules.values().filter_map(|r| r.due_if.as_ref());
    duties.chain(rules).for_each(|condition| facts(condition, &mut asked));
    let truth = content.case.cast.get(subject).and_then(|p| p.subject.as_ref());
    let holds = |fact: &&FactId| truth.is_some_and(|truth| truth.facts.contains(fact));
    let mut branches = Vec::new();
    for procedure in content.law.procedure.iter().filter(|p| p.scope == Scope::Subject) {
        choices(&procedure.tree, happened, &mut branches);
    }
    ReadAs { facts: asked.into_iter().filter(holds).cloned().collect(), branches }
}

/// Facts that a condition asks for.
fn facts<'a>(condition: &'a Condition, asked: &mut BTreeSet<&'a FactId>) {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| facts(c, asked)),
        Condition::Not(inner) => facts(inner, asked),
        Condition::Fact(fact) => {
            asked.insert(fact);
        }
        _ => {}
    }
}

/// Choices on the way, the outer before the inner; of branches that were not taken nothing more is asked.
fn choices(tree: &Procedure, happened: &dyn Fn(&Pattern) -> bool, read: &mut Vec<BranchRead>) {
    match tree {
        Procedure::Sequence(parts) | Procedure::Together(parts) => {
            parts.iter().for_each(|part| choices(part, happened, read));
        }
        Procedure::Optional(part) | Procedure::Loop(part) => choices(part, happened, read),
        Procedure::Choice(branches) => {
            let Some(taken) = chosen(branches, happened) else { return };
            let others = branches.iter().filter(|branch| !std::ptr::eq(*branch, taken));
            read.push(BranchRead {
                decided: taken.when.as_ref().is_some_and(happened),
                duties: duties(taken),
                instead_of: others.flat_map(duties).collect(),
            });
            choices(&taken.then, happened, read);
        }
        Procedure::Duty(_) => {}
    }
}

fn duties(branch: &Branch) -> Vec<DutyId> {
    let mut all = Vec::new();
    collect(&branch.then, &mut all);
    all
}

fn collect(tree: &Procedure, all: &mut Vec<DutyId>) {
    match tree {
        Procedure::Sequence(parts) | Procedure::Together(parts) => parts.iter().for_each(|part| collect(part, all)),
        Procedure::Choice(branches) => branches.iter().for_each(|branch| collect(&branch.then, all)),
        Procedure::Optional(part) | Procedure::Loop(part) => collect(part, all),
        Procedure::Duty(id) => all.push(id.clone()),
    }
}
