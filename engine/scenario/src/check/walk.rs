//! What an item names: every id with its kind, every condition, pattern and effect. One walk serves all checks.

use crate::model::condition::{Condition, Effect, Means, Pattern, Who};

use super::kind::Kind;

mod case;
mod pack;
mod script;

/// What was found in one item.
#[derive(Debug, Default)]
pub(crate) struct Found<'a> {
    /// Ids named, with the kind of what they must lead to.
    pub(crate) refs: Vec<(Kind, &'a str)>,
    /// Conditions, not those inside others.
    pub(crate) conditions: Vec<&'a Condition>,
    /// Patterns, not those inside others.
    pub(crate) patterns: Vec<&'a Pattern>,
    /// Effects.
    pub(crate) effects: Vec<&'a Effect>,
}

/// An item that can tell what it names.
pub(crate) trait Walk {
    /// Adds what the item names.
    fn walk<'a>(&'a self, found: &mut Found<'a>);
}

/// Notes ids: `ids!(found, Kind: one, two; Other: three)`, each anything that can be iterated.
macro_rules! ids {
    ($found:expr, $($kind:ident: $($list:expr),+);+ $(;)?) => {{
        $($($found.names($crate::check::kind::Kind::$kind, $list, |id| id.as_str());)+)+
    }};
}
pub(crate) use ids;

impl<'a> Found<'a> {
    /// Notes what items name.
    pub(crate) fn all<T: Walk + 'a>(&mut self, items: impl IntoIterator<Item = &'a T>) {
        items.into_iter().for_each(|item| item.walk(self));
    }

    /// Notes an id.
    pub(crate) fn name(&mut self, kind: Kind, id: &'a str) {
        self.refs.push((kind, id));
    }

    /// Notes ids of a list, or of what is set.
    pub(crate) fn names<T: 'a>(
        &mut self,
        kind: Kind,
        ids: impl IntoIterator<Item = &'a T>,
        text: impl Fn(&'a T) -> &'a str,
    ) {
        self.refs.extend(ids.into_iter().map(|id| (kind, text(id))));
    }

    pub(crate) fn who(&mut self, who: &'a Who) {
        match who {
            Who::Person(id) => self.name(Kind::Person, id.as_str()),
            Who::Function(id) => self.name(Kind::Function, id.as_str()),
            _ => {}
        }
    }

    /// Notes a condition and what it names.
    pub(crate) fn condition(&mut self, condition: &'a Condition) {
        self.conditions.push(condition);
        self.inside(condition);
    }

    fn inside(&mut self, condition: &'a Condition) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| self.inside(c)),
            Condition::Not(inner) => self.inside(inner),
            Condition::Knows { who, clue } => {
                self.who(who);
                ids!(self, Clue: [clue]);
            }
            Condition::Holds { who, thing } => {
                self.who(who);
                ids!(self, Thing: [thing]);
            }
            Condition::At { who, place } => {
                self.who(who);
                ids!(self, Place: [place]);
            }
            Condition::Together { a, b } => {
                self.who(a);
                self.who(b);
            }
            Condition::Hears(who)
            | Condition::Sees(who)
            | Condition::Free(who)
            | Condition::HousedWith(who)
            | Condition::Gone(who) => self.who(who),
            Condition::Consent { to, .. } => ids!(self, Consent: [to]),
            Condition::Status { who, is } => {
                self.who(who);
                ids!(self, Status: [is]);
            }
            Condition::Indicators { set, .. } => ids!(self, Set: [set]),
            Condition::Mind { toward, .. } => toward.iter().for_each(|who| self.who(who)),
            Condition::Did(pattern) | Condition::Since { did: pattern, .. } => self.pattern(pattern),
            Condition::Running { did, timer } => {
                self.pattern(did);
                ids!(self, Timer: [timer]);
            }
            Condition::Flag(id) => ids!(self, Flag: [id]),
            Condition::Fact(id) => ids!(self, Fact: [id]),
            Condition::Asked(Means::Action(id)) => ids!(self, Action: [id]),
            Condition::Asked(Means::Form(id)) => ids!(self, Form: [id]),
            Condition::Room(id) => ids!(self, Resource: [id]),
            Condition::Tainted(thing) => ids!(self, Thing: [thing]),
            Condition::Stands { form, .. } => ids!(self, Form: [form]),
            Condition::Private
            | Condition::Interpreted { .. }
            | Condition::Understood
            | Condition::Story(_)
            | Condition::Exercise(_)
            | Condition::Unlicensed(_)
            | Condition::TopicKnown => {}
        }
    }

    /// Notes a pattern and what it names.
    pub(crate) fn pattern(&mut self, pattern: &'a Pattern) {
        self.patterns.push(pattern);
        self.in_pattern(pattern);
    }

    fn in_pattern(&mut self, pattern: &'a Pattern) {
        match pattern {
            Pattern::Any(list) => list.iter().for_each(|p| self.in_pattern(p)),
            Pattern::Acted { action, by, .. } => ids!(self, Action: action; Function: by),
            Pattern::Said { topic, by, to, .. } => ids!(self, Topic: topic; Function: by, to),
            Pattern::Sent { to, by, form, topic, .. } => ids!(self, Function: to, by; Form: form; Topic: topic),
            Pattern::Answered { by, .. } | Pattern::Looked { by, .. } => ids!(self, Function: by),
            Pattern::Filled { form, by } => ids!(self, Form: form; Function: by),
            Pattern::Consented { to, .. } => ids!(self, Consent: [to]),
            Pattern::Became { status } => ids!(self, Status: status),
            Pattern::Learned { shows, by } => ids!(self, Indicator: shows; Function: by),
            Pattern::Fired(id) => ids!(self, Event: [id]),
            Pattern::Met { action, functions } => ids!(self, Action: [action]; Function: functions),
            Pattern::Gestured(_) => {}
        }
    }

    /// Notes effects and what they name.
    pub(crate) fn effects(&mut self, effects: &'a [Effect]) {
        for effect in effects {
            self.effects.push(effect);
            self.effect(effect);
        }
    }

    fn effect(&mut self, effect: &'a Effect) {
        match effect {
            Effect::Learn { who, clue } => {
                self.who(who);
                ids!(self, Clue: [clue]);
            }
            Effect::Move { who, to } => {
                self.who(who);
                ids!(self, Place: [to]);
            }
            Effect::Give { thing, to } => {
                self.who(to);
                ids!(self, Thing: [thing]);
            }
            Effect::Feel { who, toward, .. } => {
                self.who(who);
                ids!(self, Function: toward);
            }
            Effect::Flag { flag, .. } => ids!(self, Flag: [flag]),
            Effect::Consent { who, to, .. } => {
                self.who(who);
                ids!(self, Consent: [to]);
            }
            Effect::Status { who, is, .. } => {
                self.who(who);
                ids!(self, Status: [is]);
            }
            Effect::Reserve { resource } => ids!(self, Resource: [resource]),
            Effect::Sense { at, .. } => ids!(self, Place: [at]),
            Effect::Say { by, to, sentence } => ids!(self, Person: [by, to]; Sentence: [sentence]),
            Effect::Send { by, to, about, document, .. } => {
                ids!(self, Person: [by, to], about; Document: [document]);
            }
            Effect::Cue { person, .. } => ids!(self, Person: [person]),
            Effect::Door { place, .. } => ids!(self, Place: place),
            Effect::Fire(id) => ids!(self, Event: [id]),
            Effect::End(id) => ids!(self, Ending: [id]),
            Effect::Leave(who) => self.who(who),
            Effect::Take | Effect::EndScene => {}
        }
    }
}
