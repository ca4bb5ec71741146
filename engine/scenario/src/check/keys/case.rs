//! The texts of a case.

use super::Keys;
use crate::check::Kind;
use crate::content::Content;
use crate::load::walkthrough::steps;
use crate::model::case::SubjectKind;
use crate::model::condition::Effect;
use crate::model::script::{Does, FieldWords};

pub(super) fn of_case(keys: &mut Keys<'_>, content: &Content) {
    let case = &content.case;
    let head = case.head.id.as_str();
    keys.at(Kind::Case, head, "case-title".to_owned());
    keys.at(Kind::Case, head, "case-summary".to_owned());
    case.head.content_notes.iter().for_each(|note| keys.at(Kind::Case, head, format!("content-note-{note}")));
    macro_rules! each {
        ($($kind:ident $prefix:literal $list:expr, $attributes:expr;)+) => {
            $(for id in $list {
                let id = id.as_str();
                keys.item(Kind::$kind, id, &format!(concat!($prefix, "-{}"), id), &$attributes);
            })+
        };
    }
    each! {
        Scene "scene" case.scenes.iter().map(|s| &s.0.id), ["brief"];
        Place "place" case.places.keys(), ["sight"];
        Seat "seat" case.seats.iter().map(|s| &s.id), [];
        Thing "thing" case.things.keys(), [];
        Document "document" case.documents.keys(), ["text"];
        Clue "clue" case.clues.keys(), [];
        Sentence "sentence" case.sentences.keys(), [];
        Ending "ending" case.endings.iter().map(|e| &e.id), [];
        Resource "resource" case.resources.keys(), [];
        Walkthrough "walkthrough" case.walkthroughs.keys(), [];
    }
    for (id, person) in &case.cast {
        // Whom nobody sees has no looks, and whom nobody plays has no role card.
        let attributes: &[&str] = if person.offstage { &[] } else { &["looks", "brief"] };
        keys.item(Kind::Person, id.as_str(), &format!("person-{id}"), attributes);
        // Statistics say where victims come from.
        if person.subject.as_ref().is_some_and(|s| s.is == SubjectKind::Victim) {
            keys.at(Kind::Person, id.as_str(), format!("origin-{}", person.body.from));
        }
        for item in &person.agenda {
            keys.at(Kind::Person, id.as_str(), format!("agenda-{id}-{}", item.id));
        }
    }
    for event in &case.events {
        let attributes: &[&str] = if event.expects.is_some() { &["expected"] } else { &[] };
        keys.item(Kind::Event, event.id.as_str(), &format!("event-{}", event.id), attributes);
        effects(keys, Kind::Event, event.id.as_str(), event.effects.iter().chain(&event.otherwise));
    }
    for (scene, _) in &case.scenes {
        effects(keys, Kind::Scene, scene.id.as_str(), scene.given.iter().chain(&scene.before));
    }
    for (id, walkthrough) in &case.walkthroughs {
        for step in steps(walkthrough) {
            words(keys, id.as_str(), &step.does);
        }
    }
}

fn effects<'a>(keys: &mut Keys<'_>, kind: Kind, id: &str, effects: impl Iterator<Item = &'a Effect>) {
    for effect in effects {
        match effect {
            Effect::Sense { text, .. } => keys.at(kind, id, format!("sense-{text}")),
            Effect::Cue { text, .. } => keys.at(kind, id, format!("cue-{text}")),
            _ => {}
        }
    }
}

fn words(keys: &mut Keys<'_>, id: &str, does: &Does) {
    match does {
        Does::Else(words) | Does::Say { words: Some(words), .. } => {
            keys.at(Kind::Walkthrough, id, format!("words-{words}"));
        }
        Does::Fill { fields, .. } => {
            for value in fields.values() {
                if let FieldWords::Words(words) = value {
                    keys.at(Kind::Walkthrough, id, format!("words-{words}"));
                }
            }
        }
        _ => {}
    }
}
