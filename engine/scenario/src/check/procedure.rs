//! Every duty stands once in the procedure of its scope.

use std::collections::BTreeSet;

use super::{Context, Kind, code};
use crate::merge::Keyed;
use crate::model::pack::Scope;

pub(super) fn check(context: &mut Context<'_, '_>) {
    let law = context.law;
    // A pack without any procedure is meant to be extended.
    if law.procedure.is_empty() && law.duties.is_empty() {
        return;
    }
    let mut placed = BTreeSet::new();
    for item in &law.procedure {
        let (key, scope) = (item.key(), item.scope);
        for id in law.placed(scope) {
            let problem = |code| context.problem(code, Kind::Procedure, &key, id.as_str()).with("id", id);
            let own = law.duties.get(id).map_or(scope, |duty| duty.scope);
            let wrong = (own != scope).then(|| problem(code::DUTY_WRONG_SCOPE).with("scope", word(own)));
            let twice = (!placed.insert(id)).then(|| problem(code::DUTY_PLACED_TWICE));
            wrong.into_iter().chain(twice).for_each(|problem| context.error(problem));
        }
    }
    for id in law.duties.keys().filter(|id| !placed.contains(id)) {
        let problem = context.problem(code::DUTY_NOT_PLACED, Kind::Duty, id.as_str(), id.as_str());
        context.error(problem.with("id", id));
    }
}

fn word(scope: Scope) -> &'static str {
    match scope {
        Scope::Subject => "subject",
        Scope::Session => "session",
    }
}
