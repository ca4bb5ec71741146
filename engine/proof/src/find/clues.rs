//! Clues that can be learnt, each way to them, and cues by which somebody shall be recognised.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::{Clue, Path, Seen};

use crate::find::Proof;
use crate::finding::{Finding, Missing, code};
use crate::world::{Scope, World};

pub(super) fn find<'a>(world: &World<'a>, proof: &mut Proof) {
    let case = &world.content.case;
    for (id, clue) in &case.clues {
        let known = world.known_to_agencies(id);
        proof.count(Kind::Clue, id.to_string(), known);
        if !known {
            let missing = (0..clue.learn.len()).flat_map(|number| lacking(world, clue, number)).collect();
            proof.findings.push(Finding::new(code::CLUE, Severity::Error, Kind::Clue, id).because(missing));
            continue;
        }
        for (number, path) in clue.learn.iter().enumerate() {
            if world.ways.contains(&(id, number)) {
                continue;
            }
            let finding = Finding::new(code::WAY, Severity::Warning, Kind::Clue, id).with("way", word(path));
            proof.findings.push(finding.at(word(path)).because(lacking(world, clue, number)));
        }
    }
    for (person, subject) in case.subjects() {
        for clue in subject.recognised_by.iter().filter(|clue| !world.perceivable.contains_key(clue)) {
            let finding = Finding::new(code::UNRECOGNISED, Severity::Error, Kind::Person, person);
            proof.findings.push(finding.with("clue", clue).at(clue.as_str()));
        }
    }
}

/// The engine's word of a way.
fn word(path: &Path) -> &'static str {
    match path {
        Path::Look { .. } => "Look",
        Path::Search { .. } => "Search",
        Path::Hear { .. } => "Hear",
        Path::Witness { .. } => "Witness",
        Path::Read { .. } => "Read",
        Path::Tell { .. } => "Tell",
        Path::Find { .. } => "Find",
    }
}

/// What is missing on one way.
fn lacking<'a>(world: &World<'a>, clue: &'a Clue, number: usize) -> Vec<Missing> {
    let content = world.content;
    let about = clue.about.as_ref();
    let list =
        |ids: &[tavolo_scenario::ids::FunctionId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match &clue.learn[number] {
        Path::Look { at, functions, when } => {
            let able: Vec<&'a PersonId> =
                world.agency.iter().copied().filter(|p| content.carries_out_or_any(p, functions)).collect();
            if able.is_empty() {
                return vec![Missing::of("function", list(functions), "")];
            }
            let lacks = |p: &&'a PersonId| when.as_ref().map(|c| world.lacking(c, &Scope::act(p, about)));
            let missing: Vec<Missing> = able.first().and_then(lacks).unwrap_or_default();
            if missing.is_empty() { vec![Missing::of("sight", seen(at), list(functions))] } else { missing }
        }
        Path::Search { at, functions } => vec![Missing::of("search", seen(at), list(functions))],
        Path::Hear { sentence } => vec![Missing::of("hearing", sentence, "")],
        Path::Witness { inject, at } if !world.fired.contains(inject) => vec![Missing::of("event", inject, at)],
        Path::Witness { inject, at } => vec![Missing::of("witness", inject, at)],
        Path::Read { document } => vec![Missing::of("document", document, "")],
        Path::Tell { by, gate, .. } => {
            let askers = world.agency.iter().copied().filter(|p| world.talks(by, p) || world.talks(p, by));
            let askers: Vec<&'a PersonId> = askers.filter(|p| world.understands(p, by)).collect();
            let Some((first, gate)) = askers.first().copied().zip(gate.as_ref()) else {
                return vec![Missing::of("teller", by, "")];
            };
            // Of all who may ask, whoever comes nearest.
            let lacks = |p: &'a PersonId| {
                world.lacking(gate, &Scope { actor: Some(p), target: Some(by), subject: Some(by), ..Scope::default() })
            };
            let best = askers.into_iter().map(lacks).min_by_key(Vec::len);
            best.filter(|missing| !missing.is_empty()).unwrap_or_else(|| vec![Missing::of("teller", by, first)])
        }
        Path::Find { action, .. } => {
            let mut out = Vec::new();
            let pattern_of = content.law.actions.get(action).map(|a| &a.powers);
            let powers =
                pattern_of.map_or(String::new(), |p| p.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
            out.push(Missing::of("power", action, powers));
            out
        }
    }
}

fn seen(at: &Seen) -> String {
    match at {
        Seen::Person(id) => id.to_string(),
        Seen::Thing(id) => id.to_string(),
        Seen::Place(id) => id.to_string(),
    }
}
