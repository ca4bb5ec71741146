//! Offices that answer by themselves can do what they say, and are asked at all.

use super::{Context, Kind, code};
use crate::content::Law;
use crate::model::pack::TargetKind;
use crate::model::responder::{Complete, Responder};

pub(super) fn check(context: &mut Context<'_, '_>) {
    let law = context.law;
    for (n, responder) in law.responders.iter().enumerate() {
        let id = responder.id.as_str();
        if let Some(does) = &responder.does {
            if !responder.needs.iter().any(|need| need.is == Complete::About) {
                let problem = context.problem(code::RESPONDER_ABOUT_NOBODY, Kind::Responder, id, "does");
                context.error(problem.with("id", id).with("action", does));
            }
            if let Some(reason) = hindered(law, responder) {
                let problem = context.problem(code::RESPONDER_CANNOT, Kind::Responder, id, does.as_str());
                context.error(problem.with("id", id).with("action", does).with("reason", reason));
            }
        }
        if let Some(before) = law.responders[..n].iter().find(|before| takes_all(law, before, responder)) {
            let problem = context.problem(code::RESPONDER_NEVER_ASKED, Kind::Responder, id, id);
            context.warn(problem.with("id", id).with("by", &before.id));
        }
    }
}

/// Why an office, which is nowhere near and knows the person by name alone, cannot do what it should.
fn hindered(law: &Law, responder: &Responder) -> Option<&'static str> {
    let action = law.actions.get(responder.does.as_ref()?)?;
    let role = law.role_of(&responder.function);
    let may = |powers: &[_]| powers.is_empty() || role.is_none_or(|r| powers.iter().any(|p| r.powers.contains(p)));
    match action.target {
        TargetKind::PersonKnown if !action.with.is_empty() => Some("parameters"),
        TargetKind::PersonKnown => (!may(&action.powers)).then_some("power"),
        _ => Some("near"),
    }
}

/// Whether whatever one answers another has answered before.
fn takes_all(law: &Law, before: &Responder, after: &Responder) -> bool {
    let kinds = before.takes.is_empty()
        || !after.takes.is_empty() && after.takes.iter().all(|kind| before.takes.contains(kind));
    let forms = before.form.is_none() || before.form == after.form;
    law.same_role(&before.function, &after.function) && kinds && forms
}
