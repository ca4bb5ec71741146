//! Goals of the objectives that a case exercises, for everybody for whom they are asked.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::pack::Scope as Owed;

use super::duties;
use crate::find::Proof;
use crate::finding::{Finding, code};
use crate::world::{Scope, World};

pub(super) fn find<'a>(world: &World<'a>, proof: &mut Proof) {
    let content = world.content;
    for id in &content.case.head.objectives {
        let Some(objective) = content.law.objectives.get(id) else { continue };
        let subjects: Vec<Option<&'a PersonId>> = match objective.scope {
            Owed::Subject => content.case.subjects().map(|(id, _)| Some(id)).collect(),
            Owed::Session => vec![None],
        };
        for subject in subjects {
            let scope = Scope { subject, target: subject, ..Scope::default() };
            if !content.due_to(objective.due_if.as_ref(), subject) {
                continue;
            }
            let name = subject.map_or("none".to_owned(), ToString::to_string);
            let reached = world.may(&objective.goal, &scope);
            proof.count(Kind::Objective, format!("{id} {name}"), reached);
            if !reached {
                let finding = Finding::new(code::GOAL, Severity::Error, Kind::Objective, id).at("goal");
                proof.findings.push(finding.with("person", name).because(world.lacking(&objective.goal, &scope)));
            }
        }
        let trained = duties::due(world).iter().any(|(duty, _)| duty.objective == *id);
        let guarded = content.law.rules.values().any(|rule| rule.objective == *id);
        if !trained && !guarded {
            let finding = Finding::new(code::UNTRAINED, Severity::Error, Kind::Case, &content.case.head.id);
            proof.findings.push(finding.with("objective", id).at(id.as_str()));
        }
    }
}
