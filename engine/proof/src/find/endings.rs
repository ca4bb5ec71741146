//! Endings: each can come, and none stands behind another that always comes first.

use tavolo_scenario::check::Kind;
use tavolo_scenario::content::Law;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::model::condition::Condition;

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
        // An ending of another law is no mistake, and worth saying.
        let elsewhere = ruled_out(&world.content.law, when);
        if !elsewhere {
            proof.count(Kind::Ending, ending.id.to_string(), comes);
        }
        if !comes {
            let severity = if elsewhere { Severity::Note } else { Severity::Error };
            let finding = Finding::new(code::ENDING, severity, Kind::Ending, &ending.id).at("when");
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

/// Whether a condition asks for what the law in force does not have, or for the lack of what it has.
fn ruled_out(law: &Law, condition: &Condition) -> bool {
    match condition {
        Condition::All(list) => list.iter().any(|part| ruled_out(law, part)),
        Condition::Any(list) => !list.is_empty() && list.iter().all(|part| ruled_out(law, part)),
        Condition::Asked(means) => !law.asks(means),
        Condition::Not(inner) => matches!(&**inner, Condition::Asked(means) if law.asks(means)),
        _ => false,
    }
}
