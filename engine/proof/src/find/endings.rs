//! Endings: each can come, and none stands behind another that always comes first.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;

use crate::find::Proof;
use crate::finding::{Finding, code};
use crate::imply::implies;
use crate::world::{Scope, World};

pub(super) fn find(world: &World<'_>, proof: &mut Proof) {
    let endings = &world.content.case.endings;
    for (number, ending) in endings.iter().enumerate() {
        // Without a condition the director brings it about, or an effect.
        let Some(when) = &ending.when else { continue };
        let comes = world.ended.contains(&ending.id);
        proof.count(Kind::Ending, ending.id.to_string(), comes);
        if !comes {
            let finding = Finding::new(code::ENDING, Severity::Error, Kind::Ending, &ending.id).at("when");
            proof.findings.push(finding.because(world.lacking(when, &Scope::default())));
            continue;
        }
        let before = endings[..number].iter().find(|other| other.when.as_ref().is_some_and(|o| implies(when, o)));
        if let Some(before) = before {
            let finding = Finding::new(code::SHADOWED, Severity::Error, Kind::Ending, &ending.id);
            proof.findings.push(finding.with("by", &before.id));
        }
    }
}
