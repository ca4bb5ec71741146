//! What of a pack the case leaves unused: actions nobody may do, duties and rules that no play of it can touch. No
//! mistakes, but an author who means to train a duty must know.

use super::possible::Possible;
use super::{Context, Kind, code};
use crate::content::Content;
use crate::ids::IndicatorId;
use crate::model::condition::{Condition, Pattern};
use crate::model::pack::{Anchor, Duty, Rule, Scope, Template};

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let possible = Possible::new(context, content);
    for id in content.law.actions.keys().filter(|id| !possible.performs(id, &[], &[])) {
        let problem = context.problem(code::NOBODY_MAY, Kind::Action, id.as_str(), id.as_str());
        context.note(problem.with("id", id));
    }
    for (id, duty) in &content.law.duties {
        if let Some(reason) = unused_duty(content, &possible, duty) {
            let problem = context.problem(code::DUTY_NOT_EXERCISED, Kind::Duty, id.as_str(), id.as_str());
            context.note(problem.with("id", id).with("reason", reason));
        }
    }
    for (id, rule) in &content.law.rules {
        if let Some(reason) = unused_rule(content, &possible, rule) {
            let problem = context.problem(code::RULE_NOT_EXERCISED, Kind::Rule, id.as_str(), id.as_str());
            context.note(problem.with("id", id).with("reason", reason));
        }
    }
}

fn unused_duty(content: &Content, possible: &Possible<'_>, duty: &Duty) -> Option<&'static str> {
    let doers: Vec<_> = duty.functions.iter().chain(&duty.tolerated).cloned().collect();
    if !possible.present(&doers) {
        return Some("functions");
    }
    if !owed(content, duty.scope, duty.due_if.as_ref()) {
        return Some("subject");
    }
    if !possible.pattern(&duty.act, &doers) {
        return Some("act");
    }
    let starts = match &duty.after {
        Anchor::Start | Anchor::Done(_) => true,
        Anchor::FirstCue(cue) => shown(content, &content.law.indicators_of(cue)),
        Anchor::Happened(pattern) => possible.pattern(pattern, &[]),
    };
    (!starts).then_some("start")
}

fn unused_rule(content: &Content, possible: &Possible<'_>, rule: &Rule) -> Option<&'static str> {
    if !possible.present(&rule.binds) {
        return Some("functions");
    }
    if !owed(content, rule.scope, rule.due_if.as_ref()) {
        return Some("subject");
    }
    let can = |pattern: &Pattern, bound: bool| possible.pattern(pattern, if bound { &rule.binds } else { &[] });
    let touched = match &rule.says {
        Template::Never { of, .. } | Template::AtMost { of, .. } => can(of, true),
        Template::Before { then, .. } => can(then, true),
        Template::While { given, then, .. } => can(given, false) && can(then, true),
        Template::NotAfter { of, then, .. } => can(of, false) && can(then, true),
        Template::Answer { of, .. } | Template::OnlyBy { of, .. } => can(of, false),
    };
    (!touched).then_some("act")
}

/// Whether something is due for anybody of the cast.
fn owed(content: &Content, scope: Scope, due_if: Option<&Condition>) -> bool {
    let once = scope == Scope::Session && due_if.is_none();
    once || content.case.subjects().any(|(subject, _)| content.due_to(due_if, Some(subject)))
}

fn shown(content: &Content, indicators: &[&IndicatorId]) -> bool {
    content.case.clues.values().any(|clue| clue.shows.iter().any(|id| indicators.contains(&id)))
}
