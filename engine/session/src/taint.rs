//! Things that are no evidence any more: which act makes them so is said by rules of the pack. Powers hold back only what an office
//! must have to do at all; what any hand can do, such as opening and taking, happens, and rules say for whom it was wrong.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::ThingAt;
use tavolo_scenario::model::pack::{Rule, Template};

use crate::condition::{Scope, did, holds};
use crate::deed::Object;
use crate::event::Event;
use crate::pattern::matches;
use crate::session::Session;
use crate::state::State;

impl Session {
    /// What an act does to a thing against a rule that taints spoils it, and what lies in it. Before anything is learnt of it.
    pub(crate) fn taint(&mut self, event: &Event) {
        let (Event::Acted { by, on: Some(Object::Thing(thing)), .. }
        | Event::Looked { by, at: Object::Thing(thing), search: true }) = event
        else {
            return;
        };
        let content = self.content.clone();
        let breaks = |rule: &&Rule| rule.taints && broken(&content, &self.state, rule, by, event);
        let Some(rule) = content.law.rules.values().find(breaks) else { return };
        for thing in with_what_lies_in(&self.state, thing) {
            if !self.state.tainted.contains(&thing) {
                self.emit(Event::Tainted { thing, by: by.clone(), rule: rule.id.clone() });
            }
        }
    }
}

/// Whether an act breaks a rule that binds whoever does it.
fn broken(content: &Content, state: &State, rule: &Rule, by: &PersonId, event: &Event) -> bool {
    if !content.carries_out_or_any(by, &rule.binds) {
        return false;
    }
    let is = |pattern| matches(content, state, pattern, event, None);
    let scope = Scope::of(state, event, None);
    match &rule.says {
        Template::Never { of, when } => is(of) && when.as_ref().is_none_or(|c| holds(content, state, c, &scope)),
        Template::Before { first, then, when } => {
            is(then)
                && when.as_ref().is_none_or(|c| holds(content, state, c, &scope))
                && !did(content, state, first, None)
        }
        Template::OnlyBy { of, functions } => is(of) && !content.carries_out(by, functions),
        Template::While { .. } | Template::Answer { .. } | Template::NotAfter { .. } | Template::AtMost { .. } => false,
    }
}

/// A thing and all that lies in it, however deep.
fn with_what_lies_in(state: &State, thing: &ThingId) -> Vec<ThingId> {
    let mut all = vec![thing.clone()];
    let mut next = 0;
    while let Some(outer) = all.get(next).cloned() {
        let lies_in = |(id, at): (&ThingId, &ThingAt)| (*at == ThingAt::In(outer.clone())).then(|| id.clone());
        let inner: Vec<ThingId> = state.things.iter().filter_map(lies_in).filter(|id| !all.contains(id)).collect();
        all.extend(inner);
        next += 1;
    }
    all
}
