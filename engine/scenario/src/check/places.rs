//! One can get to every place and back again.

use std::collections::BTreeSet;

use super::{Context, Kind, code};
use crate::content::Content;
use crate::ids::PlaceId;
use crate::model::condition::{Effect, Who};

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let places = &content.case.places;
    for (id, place) in places {
        for (to, _) in &place.ways {
            let back = places.get(to).is_none_or(|other| other.ways.iter().any(|way| way.0 == *id));
            if !back {
                let problem = context.problem(code::ONE_WAY, Kind::Place, id.as_str(), to.as_str());
                context.warn(problem.with("from", id).with("to", to));
            }
        }
    }
    let reached = reached(context, content);
    for id in places.keys().filter(|id| !reached.contains(id)) {
        let problem = context.problem(code::UNREACHABLE_PLACE, Kind::Place, id.as_str(), id.as_str());
        context.error(problem.with("id", id));
    }
}

/// Where somebody is at the start, is brought by a resource or moved by an effect, or can walk from there.
fn reached<'a>(context: &Context<'a, '_>, content: &'a Content) -> BTreeSet<&'a PlaceId> {
    // Where somebody stands whom nobody sees, or a bed is given, no way need lead.
    let start = content.case.cast.values().map(|person| &person.place);
    let start = start.chain(content.case.resources.values().filter_map(|resource| resource.at.as_ref()));
    let moved = context.entries.iter().flat_map(|entry| &entry.found.effects).filter_map(|effect| match effect {
        Effect::Move { who: Who::Person(_) | Who::Function(_) | Who::Subject | Who::Target | Who::Actor, to } => {
            Some(to)
        }
        _ => None,
    });
    let mut open: Vec<&PlaceId> = start.chain(moved).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(content.case.places.get(id).iter().flat_map(|place| place.ways.iter().map(|way| &way.0)));
        }
    }
    reached
}
