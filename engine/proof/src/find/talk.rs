//! Who can speak with whom: sentences, subjects, offices that are asked.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::ids::PersonId;

use crate::find::Proof;
use crate::finding::{Finding, Missing, code};
use crate::world::World;

pub(super) fn find(world: &World<'_>, proof: &mut Proof) {
    let case = &world.content.case;
    for (id, sentence) in &case.sentences {
        let by = &sentence.by;
        let heard = |other: &&PersonId| world.talks(by, other) && world.understands(by, other);
        let said = world.spoken.iter().any(|(s, ..)| *s == id) || case.cast.keys().any(|p| heard(&p));
        proof.count(Kind::Sentence, id.to_string(), said);
        if !said {
            let finding = Finding::new(code::SENTENCE, Severity::Warning, Kind::Sentence, id).with("person", by);
            proof.findings.push(finding.because(vec![silence(world, by)]));
        }
    }
    for (person, _) in case.subjects() {
        let understood = world.is_understood(person);
        proof.count(Kind::Person, person.to_string(), understood);
        if !understood {
            let finding = Finding::new(code::SPEECHLESS, Severity::Error, Kind::Person, person).at("speaks");
            let speaks = case
                .cast
                .get(person)
                .map_or(String::new(), |p| p.speaks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
            proof.findings.push(finding.because(vec![Missing::of("tongue", speaks, "")]));
        }
    }
    for (id, person) in &case.cast {
        let Some(function) = person.function.as_ref().filter(|_| person.offstage && !world.acts(id)) else { continue };
        let finding = Finding::new(code::UNANSWERED, Severity::Warning, Kind::Person, id);
        proof.findings.push(finding.with("function", function).because(vec![Missing::of("seat", id, "")]));
    }
}

fn silence(world: &World<'_>, by: &PersonId) -> Missing {
    if !world.acts(by) {
        return Missing::of("seat", by, "");
    }
    let meets = world.content.case.cast.keys().any(|other| world.talks(by, other));
    let speaks = world
        .content
        .case
        .cast
        .get(by)
        .map_or(String::new(), |p| p.speaks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    if meets { Missing::of("tongue", speaks, "") } else { Missing::of("company", by, "") }
}
