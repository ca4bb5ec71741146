//! Minds: how those who perceive an event feel about it. No mark depends on a meter; the kernel only moves them, and says
//! when leaving is due.

use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::common::Meter;

use crate::condition::{Scope, holds};
use crate::event::Event;
use crate::pattern::{about, actor, concerns};
use crate::state::State;
use crate::watch::changes;

/// Feelings that an event raises in the cast.
pub(crate) fn reactions(content: &Content, state: &State, event: &Event) -> Vec<Event> {
    let kind = changes(event);
    if !moves_minds(event) || !content.index().reactions.iter().any(|on| on.meets(kind)) {
        return Vec::new();
    }
    let concerned: Vec<&PersonId> = about(content, state, event)
        .into_iter()
        .filter(|p| content.function_of(p).is_none() && actor(event) != Some(*p))
        .collect();
    let mut felt = Vec::new();
    for person in concerned {
        let scope = Scope::of(state, event, Some(person));
        let toward = scope.actor.and_then(|a| content.function_of(a));
        for (reaction, on) in content.law.reactions.iter().zip(&content.index().reactions) {
            let fits = on.meets(kind)
                && concerns(content, state, &reaction.to, event, person)
                && reaction.when.as_ref().is_none_or(|c| holds(content, state, c, &scope));
            if !fits {
                continue;
            }
            for (meter, by) in &reaction.feel {
                let toward = (*meter == Meter::Trust).then(|| toward.cloned()).flatten();
                felt.push(Event::Felt { person: person.clone(), meter: *meter, toward, by: *by });
            }
        }
    }
    felt
}

fn moves_minds(event: &Event) -> bool {
    matches!(
        event,
        Event::Said { .. }
            | Event::KeptSilent { .. }
            | Event::Gestured { .. }
            | Event::Acted { .. }
            | Event::Looked { .. }
            | Event::Consented { .. }
    )
}

/// Whether it has become time for somebody to walk out: too tired for the trust there is in whoever acts.
pub(crate) fn leave_due(
    content: &Content,
    state: &State,
    person: &PersonId,
    toward: Option<&PersonId>,
) -> Option<Event> {
    let own = state.persons.get(person).filter(|p| p.present && !p.leave_due)?;
    let trust = state.trust(person, toward.and_then(|t| content.function_of(t)));
    (own.mind.fatigue - trust > own.mind.leaves_at).then(|| Event::LeaveDue { person: person.clone() })
}
