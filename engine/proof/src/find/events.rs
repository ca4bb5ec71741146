//! The events list, agendas, doors and resources: what never comes, opens or can be answered.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::model::case::{Inject, Trigger};

use crate::find::Proof;
use crate::finding::{Finding, Missing, code};
use crate::window::Window;
use crate::world::{Scope, World};

pub(super) fn find<'a>(world: &World<'a>, proof: &mut Proof) {
    let case = &world.content.case;
    for inject in &case.events {
        let comes = world.fired.contains(&inject.id);
        proof.count(Kind::Event, inject.id.to_string(), comes);
        if !comes {
            let finding = Finding::new(code::EVENT, Severity::Error, Kind::Event, &inject.id).at("when");
            proof.findings.push(finding.because(lacking(world, inject)));
            continue;
        }
        if let Some(expects) = inject.expects.as_ref().filter(|_| !world.answered.contains(&inject.id)) {
            let mut missing = Vec::new();
            world.undone(expects, inject.about.as_ref(), &world.actors(), &mut missing);
            let finding = Finding::new(code::RESPONSE, Severity::Error, Kind::Event, &inject.id).at("expects");
            proof.findings.push(finding.because(missing));
        }
    }
    agendas(world, proof);
    doors(world, proof);
    resources(world, proof);
}

/// Why an item does not come in its scene.
fn lacking<'a>(world: &World<'a>, inject: &'a Inject) -> Vec<Missing> {
    let there = world.in_scene(&inject.scene);
    let scope = Scope::about(inject.about.as_ref());
    match &inject.when {
        Trigger::OnCall => vec![Missing::of("call", &inject.id, "")],
        Trigger::After(limit) => vec![Missing::of("exercise", limit.ms() / 1_000, there.window.length_ms() / 1_000)],
        Trigger::When { holds, not_before } => {
            let missing = there.lacking(holds, &scope);
            let from = not_before.map_or(0, |limit| limit.ms() / 1_000);
            if missing.is_empty() {
                vec![Missing::of("not-before", from, there.window.length_ms() / 1_000)]
            } else {
                missing
            }
        }
    }
}

fn agendas(world: &World<'_>, proof: &mut Proof) {
    for (id, person) in &world.content.case.cast {
        for (number, item) in person.agenda.iter().enumerate() {
            let comes = world.inclined.contains(&(id, number));
            if comes || !world.acts(id) {
                continue;
            }
            // What happened may have happened to anybody.
            let scope = Scope { actor: Some(id), target: Some(id), ..Scope::default() };
            let called = item.cue.as_ref().is_none_or(|cue| world.cued.contains(&(id, cue.as_str())));
            let missing = match (called, item.cue.as_ref(), item.when.as_ref()) {
                (false, Some(cue), _) => vec![Missing::of("cue", cue, id)],
                (_, _, Some(when)) => world.lacking(when, &scope),
                _ => Vec::new(),
            };
            let missing = if missing.is_empty() { vec![Missing::of("doing", &item.id, "")] } else { missing };
            let finding = Finding::new(code::AGENDA, Severity::Warning, Kind::Person, id).with("item", &item.id);
            proof.findings.push(finding.at(&item.id).because(missing));
        }
    }
}

fn doors(world: &World<'_>, proof: &mut Proof) {
    for (id, place) in &world.content.case.places {
        let Some(key) = &place.key else { continue };
        let opens = world.opened.contains(id) || world.holds.iter().any(|(_, held)| *held == key.as_str());
        if !opens {
            let finding = Finding::new(code::DOOR, Severity::Error, Kind::Place, id).at("key");
            proof.findings.push(finding.because(vec![Missing::of("thing", key, "-")]));
        }
    }
}

fn resources(world: &World<'_>, proof: &mut Proof) {
    let content = world.content;
    let windows: Vec<Window> = (0..content.case.scenes.len()).map(|number| Window::of(content, number)).collect();
    for (id, resource) in &content.case.resources {
        let Some(open) = resource.open else { continue };
        if !windows.iter().any(|window| window.meets_hours(content, open)) {
            let finding = Finding::new(code::CLOSED, Severity::Error, Kind::Resource, id).at("open");
            proof.findings.push(finding.with("from", clock(open.0)).with("to", clock(open.1)));
        }
    }
}

/// Minutes after midnight as a time of day.
fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
