//! Functions are carried out by somebody in the country, or somebody stands in for them.

use std::collections::BTreeSet;

use super::{Context, Kind, code};
use crate::content::Content;
use crate::model::pack::Bearer;

/// Substitutes never go round in a circle.
pub(super) fn law(context: &mut Context<'_, '_>) {
    let law = context.law;
    for id in law.functions.keys() {
        let mut seen = BTreeSet::from([id]);
        let mut at = id;
        while let Some(Bearer::Absent { substitute: Some(next) }) = law.functions.get(at).map(|f| &f.by) {
            if next == id {
                let problem = context.problem(code::SUBSTITUTE_CIRCLE, Kind::Function, id.as_str(), next.as_str());
                context.error(problem.with("id", id));
            }
            if !seen.insert(next) {
                break;
            }
            at = next;
        }
    }
}

/// Tells who takes the part of functions that the case has and the country has not.
pub(super) fn case(context: &mut Context<'_, '_>, content: &Content) {
    let needed: BTreeSet<_> = content.case.cast.values().filter_map(|person| person.function.as_ref()).collect();
    for id in needed {
        let Some(function) = content.law.functions.get(id) else { continue };
        if let Bearer::Absent { substitute } = &function.by {
            let by = if content.law.role_of(id).is_some() { "substitute" } else { "director" };
            let substitute = substitute.as_ref().map(ToString::to_string).unwrap_or_default();
            let problem = context.problem(code::FUNCTION_ABSENT, Kind::Function, id.as_str(), id.as_str());
            context.note(problem.with("id", id).with("by", by).with("substitute", substitute));
        }
    }
}
