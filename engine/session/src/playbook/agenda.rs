//! The agenda of a person, as a cue card and as inclinations.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::agenda::{AgendaItem, Inclination};
use tavolo_scenario::model::case::Seen;
use tavolo_scenario::model::script::Target;
use tavolo_seat::{AgendaLine, Inclination as Inclined};

use super::condition::over;
use crate::entity::{Entity, Text};
use crate::named;

/// The agenda of a person.
pub(crate) fn agenda(content: &Content, person: &PersonId) -> Vec<AgendaLine<Entity, Text>> {
    let Some(own) = content.case.cast.get(person) else { return vec![] };
    own.agenda.iter().map(|item| line(content, person, item)).collect()
}

fn line(content: &Content, person: &PersonId, item: &AgendaItem) -> AgendaLine<Entity, Text> {
    AgendaLine {
        text: Text::of(format!("agenda-{person}-{}", item.id)),
        when: item.when.as_ref().map(|c| over(content, c)),
        cue: item.cue.as_ref().map(|c| Text::of(format!("cue-{c}"))),
        does: item.does.as_ref().map(|d| inclined(content, d)),
        again: item.again,
    }
}

fn inclined(content: &Content, does: &Inclination) -> Inclined<Entity> {
    let who = |id: &PersonId| Entity::Person(id.clone());
    match does {
        Inclination::Say { what, to } => {
            let own = content.case.sentences.contains_key(what);
            Inclined::Say {
                sentence: own.then(|| Entity::Sentence(what.clone())),
                phrase: (!own).then(|| what.word().clone()),
                to: to.as_ref().map(who),
            }
        }
        Inclination::Gesture { is, to } => Inclined::Gesture { is: named::gesture(*is), to: to.as_ref().map(who) },
        Inclination::Look(Seen::Person(id)) => Inclined::Look(who(id)),
        Inclination::Look(Seen::Thing(id)) => Inclined::Look(Entity::Thing(id.clone())),
        Inclination::Look(Seen::Place(id)) => Inclined::Look(Entity::Place(id.clone())),
        Inclination::Go(place) => Inclined::Go(Entity::Place(place.clone())),
        Inclination::Act { action, on } => Inclined::Act {
            action: action.word().clone(),
            on: on.as_ref().map(|on| match on {
                Target::Person(id) => who(id),
                Target::Thing(id) => Entity::Thing(id.clone()),
                Target::Document(name) => Entity::Document(name.as_str().into()),
            }),
        },
        Inclination::Send { kind, to, about } => Inclined::Send {
            kind: named::kind(*kind),
            to: to.iter().map(who).collect(),
            about: about.as_ref().map(who),
        },
        Inclination::Give { thing, to } => Inclined::Give {
            what: if content.case.things.contains_key(thing) {
                Entity::Thing(thing.clone())
            } else {
                Entity::Document(thing.as_str().into())
            },
            to: to.as_ref().map(who),
        },
        Inclination::Leave => Inclined::Leave,
    }
}
