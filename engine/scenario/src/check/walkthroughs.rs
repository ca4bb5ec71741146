//! Walkthroughs can be resolved, and what their steps refer to by label exists.

use std::collections::BTreeSet;

use super::{Context, Kind, code};
use crate::content::Content;
use crate::diagnostic::did_you_mean;
use crate::ids::{DocumentId, WalkthroughId};
use crate::load::walkthrough::resolve;
use crate::model::condition::Effect;
use crate::model::script::{Does, Step, Target, Track};

pub(super) fn check(context: &mut Context<'_, '_>) {
    let Some(content) = context.content else { return };
    for id in content.case.walkthroughs.keys() {
        match resolve(&content.case, id) {
            Ok(tracks) => labels(context, content, id, &tracks),
            Err(fault) => {
                // A fault of what is extended is told there.
                if fault.walkthrough == *id && fault.code != code::UNKNOWN_REFERENCE {
                    let problem = context.problem(fault.code, Kind::Walkthrough, id.as_str(), &fault.label);
                    context.error(fault.fill(problem));
                }
            }
        }
    }
}

fn labels(context: &mut Context<'_, '_>, content: &Content, id: &WalkthroughId, tracks: &[Track]) {
    let mut written: BTreeSet<&str> = BTreeSet::new();
    let mut twice = Vec::new();
    for step in tracks.iter().flat_map(|track| &track.steps) {
        if let Does::Fill { name, .. } | Does::Send { name, .. } = &step.does
            && !written.insert(name)
        {
            twice.push(name.as_str());
        }
    }
    for name in twice {
        let problem = context.problem(code::STEP_TWICE, Kind::Walkthrough, id.as_str(), name);
        context.error(problem.with("id", name));
    }
    // Dispatches of the events list go by the event or the document that they bring.
    for event in &content.case.events {
        let sends = |effect: &&Effect| matches!(effect, Effect::Send { .. });
        if event.effects.iter().chain(&event.otherwise).any(|effect| sends(&effect)) {
            written.insert(event.id.as_str());
        }
    }
    written.extend(content.case.documents.keys().map(DocumentId::as_str));
    for step in tracks.iter().flat_map(|track| &track.steps) {
        speaker(context, content, id, step);
        for label in named(step) {
            let thing = matches!(&step.does, Does::Give { .. })
                && content.case.things.keys().any(|thing| thing.as_str() == label);
            if !thing && !written.contains(label) {
                let kind = if matches!(&step.does, Does::Give { .. }) { Kind::Thing } else { Kind::Document };
                let guess = did_you_mean(label, written.iter().copied());
                let problem = context.problem(code::UNKNOWN_REFERENCE, Kind::Walkthrough, id.as_str(), label);
                context.error(problem.with("kind", kind.word()).with("id", label).suggest(guess));
            }
        }
    }
}

/// Labels by which a step names what others wrote or sent.
fn named(step: &Step) -> Vec<&str> {
    match &step.does {
        Does::Send { documents, .. } => documents.iter().map(String::as_str).collect(),
        Does::Answer { dispatch, .. } => vec![dispatch],
        Does::Read(name) | Does::PickUp(name) | Does::HangUp(name) => vec![name],
        Does::Give { thing, .. } => vec![thing.as_str()],
        Does::Act { on: Some(Target::Document(name)), .. } | Does::Book { on: Some(Target::Document(name)), .. } => {
            vec![name]
        }
        _ => Vec::new(),
    }
}

fn speaker(context: &mut Context<'_, '_>, content: &Content, id: &WalkthroughId, step: &Step) {
    let Does::Say { what, .. } = &step.does else { return };
    if let Some(sentence) = content.case.sentences.get(what)
        && sentence.by != step.by
    {
        let problem = context.problem(code::WRONG_SPEAKER, Kind::Walkthrough, id.as_str(), what.as_str());
        context.error(problem.with("id", what).with("person", &step.by).with("speaker", &sentence.by));
    }
}
