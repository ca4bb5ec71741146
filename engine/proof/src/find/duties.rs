//! Duties that are due: each can be done by somebody whose it is, and its clock can start.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::ids::{FunctionId, PersonId};
use tavolo_scenario::model::pack::{Anchor, Duty, Procedure, Scope as Owed};

use crate::find::Proof;
use crate::finding::{Finding, Missing, code};
use crate::world::{Scope, World};

pub(super) fn find<'a>(world: &World<'a>, proof: &mut Proof) {
    unheld(world, proof);
    for item in &world.content.law.procedure {
        branches(world, item.scope, &item.tree, proof);
    }
    for (duty, subject) in due(world) {
        let name = subject.map_or("none".to_owned(), ToString::to_string);
        let mut missing = undone(world, duty, subject);
        let done = missing.is_empty();
        proof.count(Kind::Duty, format!("{} {name}", duty.id), done);
        let mut severity = Severity::Error;
        if done {
            missing = unstarted(world, duty, subject);
            severity = Severity::Note;
        }
        if !missing.is_empty() {
            let finding = Finding::new(code::DUTY, severity, Kind::Duty, &duty.id).with("person", name);
            let finding = finding.with("reason", if done { "start" } else { "act" });
            proof.findings.push(finding.because(missing));
        }
    }
}

/// Branches of choices that are never taken: nobody can decide so.
fn branches<'a>(world: &World<'a>, scope: Owed, tree: &'a Procedure, proof: &mut Proof) {
    match tree {
        Procedure::Sequence(parts) | Procedure::Together(parts) => {
            parts.iter().for_each(|part| branches(world, scope, part, proof));
        }
        Procedure::Optional(part) | Procedure::Loop(part) => branches(world, scope, part, proof),
        Procedure::Duty(_) => {}
        Procedure::Choice(list) => {
            for (number, branch) in list.iter().enumerate() {
                let happens = |when| world.content.case.subjects().any(|(person, _)| world.happens(when, Some(person)));
                if let Some(when) = branch.when.as_ref().filter(|when| !happens(when)) {
                    let mut missing = Vec::new();
                    world.undone(when, None, &world.actors(), &mut missing);
                    let finding = Finding::new(code::BRANCH, Severity::Warning, Kind::Procedure, key(scope));
                    proof.findings.push(finding.with("number", number + 1).at("when").because(missing));
                }
                branches(world, scope, &branch.then, proof);
            }
        }
    }
}

/// By which name a procedure is kept.
fn key(scope: Owed) -> &'static str {
    match scope {
        Owed::Subject => "Subject",
        Owed::Session => "Session",
    }
}

/// Duties that drop out because only people who are not judged could do them.
fn unheld(world: &World<'_>, proof: &mut Proof) {
    let content = world.content;
    for (id, duty) in &content.law.duties {
        let due_if = duty.due_if.as_ref();
        let owed = due_if.is_none() || content.case.subjects().any(|(s, _)| content.due_to(due_if, Some(s)));
        if owed && judged(world, &duty.functions).is_empty() {
            let finding = Finding::new(code::UNHELD, Severity::Note, Kind::Duty, id).at("functions");
            let functions = duty.functions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            proof.findings.push(finding.with("functions", functions));
        }
    }
}

/// Every duty that is due to somebody, or once: by facts, and where somebody who is judged carries out its functions.
pub(super) fn due<'a>(world: &World<'a>) -> Vec<(&'a Duty, Option<&'a PersonId>)> {
    let content = world.content;
    let mut all = Vec::new();
    for scope in [Owed::Subject, Owed::Session] {
        for id in content.law.placed(scope) {
            let Some(duty) = content.law.duties.get(id) else { continue };
            if judged(world, &duty.functions).is_empty() {
                continue;
            }
            let subjects: Vec<Option<&'a PersonId>> = match scope {
                Owed::Subject => content.case.subjects().map(|(id, _)| Some(id)).collect(),
                Owed::Session => vec![None],
            };
            let owed = |s: &Option<&'a PersonId>| content.due_to(duty.due_if.as_ref(), *s);
            all.extend(subjects.into_iter().filter(owed).map(|subject| (duty, subject)));
        }
    }
    all
}

/// Those of judged seats who carry out one of these functions.
pub(super) fn judged<'a>(world: &World<'a>, functions: &[FunctionId]) -> Vec<&'a PersonId> {
    let case = &world.content.case;
    let marked = |p: &PersonId| case.seat_of(p).is_some_and(|seat| case.judged(&seat.id));
    world.agency.iter().copied().filter(|p| marked(p) && world.content.carries_out(p, functions)).collect()
}

/// Those who may do it, at full or at half the credit.
pub(super) fn doers<'a>(world: &World<'a>, duty: &Duty) -> Vec<&'a PersonId> {
    let able =
        |p: &&PersonId| world.content.carries_out(p, &duty.functions) || world.content.carries_out(p, &duty.tolerated);
    world.agency.iter().copied().filter(able).collect()
}

/// Why nobody can do it.
fn undone<'a>(world: &World<'a>, duty: &'a Duty, subject: Option<&'a PersonId>) -> Vec<Missing> {
    let doers = doers(world, duty);
    let mut missing = Vec::new();
    world.undone(&duty.act, subject, &doers, &mut missing);
    if let (true, Some(provided)) = (missing.is_empty(), &duty.provided) {
        let scopes = doers.iter().map(|p| Scope::act(p, subject));
        if !scopes.clone().any(|scope| world.may(provided, &scope)) {
            let least = scopes.map(|scope| world.lacking(provided, &scope)).min_by_key(Vec::len);
            missing = least.unwrap_or_default();
        }
    }
    missing
}

/// Why its clock never starts by what somebody perceives.
fn unstarted<'a>(world: &World<'a>, duty: &'a Duty, subject: Option<&'a PersonId>) -> Vec<Missing> {
    match &duty.after {
        Anchor::Start | Anchor::Done(_) => Vec::new(),
        Anchor::Happened(pattern) => {
            let mut missing = Vec::new();
            world.undone(pattern, subject, &world.actors(), &mut missing);
            missing
        }
        Anchor::FirstCue(cue) => {
            let indicators = world.content.law.indicators_of(cue);
            let charged: Vec<&PersonId> =
                world.agency.iter().copied().filter(|p| world.content.carries_out(p, &duty.functions)).collect();
            let shows = world.content.case.clues.values().any(|clue| {
                (subject.is_none() || clue.about.as_ref() == subject)
                    && clue.shows.iter().any(|shown| indicators.contains(&shown))
                    && charged.iter().any(|p| world.cues.contains(&(*p, &clue.id)))
            });
            let about = subject.map_or(String::new(), ToString::to_string);
            if shows { Vec::new() } else { vec![Missing::of("first-cue", about, "")] }
        }
    }
}
