//! Rules over events as they are recorded: names of acts, conditions, who with whom, and which events count.
//!
//! A [`Template`] reads atoms. A rule says which atoms an event has, and by which keys it is correlated.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::{Condition, ConditionFault, Data, PairCondition, Schema, Template};

/// One event of a trace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event<'a> {
    /// Its number in the total order of the trace, greater than that of the event before.
    pub seq: u64,
    /// Its time on the clock of the rules, in milliseconds; it never decreases.
    pub at_ms: i64,
    /// What was done.
    pub act: &'a str,
    /// The role of whoever did it; empty if it has none.
    pub role: &'a str,
    /// Persons or things that it is about.
    pub objects: &'a [String],
    /// What else is known of it.
    pub data: &'a Data,
}

/// A rule over events.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// What kind of rule it is.
    pub template: Template,
    /// Which events are A.
    pub a: Act,
    /// Which events are T, if the template reads it.
    pub t: Option<Act>,
    /// Which events are C, if the template reads it.
    pub c: Option<Act>,
    /// The roles that may, if the template reads them.
    pub roles: BTreeSet<String>,
    /// What must hold of an A and a T for them to go together.
    pub pair: Arc<[PairCondition]>,
    /// Which events meet.
    pub correlate: Correlate,
    /// Which events count.
    pub scope: Scope,
}

/// Which events of a trace an atom stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// The name of the act.
    pub name: String,
    /// What else must hold of the event.
    pub when: Option<Condition>,
}

/// Which events meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Correlate {
    /// Every event with every other.
    #[default]
    Nothing,
    /// Events about the same person or thing. One about several is judged for each; one about none meets no other.
    Object,
    /// Events of the same role.
    Role,
}

/// Which events count. It matters most to chains, as the next event is the next that counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// All of the trace.
    #[default]
    All,
    /// Those of one role.
    Role(String),
    /// For each event those that it meets: about the same person, or of the same role.
    Correlated,
}

/// Why a rule cannot be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleFault {
    /// The template needs a T and the rule names none.
    NoTarget,
    /// The template needs a C and the rule names none.
    NoCancel,
    /// The template needs roles and the rule names none.
    NoRoles,
    /// The template sets no A against a T, and the rule has conditions over both.
    NoPair,
    /// A condition is wrong.
    Condition(ConditionFault),
}

impl Rule {
    /// Says what is wrong with the rule, before any event is seen.
    ///
    /// With a schema, conditions may name its attributes alone, each by its type.
    ///
    /// # Errors
    /// The first fault found.
    pub fn check(&self, schema: Option<&Schema>) -> Result<(), RuleFault> {
        if self.template.takes_target() && self.t.is_none() {
            return Err(RuleFault::NoTarget);
        }
        if self.template == Template::WhileValid && self.c.is_none() {
            return Err(RuleFault::NoCancel);
        }
        if self.template == Template::Role && self.roles.is_empty() {
            return Err(RuleFault::NoRoles);
        }
        if !self.pair.is_empty() && !self.template.takes_pair() {
            return Err(RuleFault::NoPair);
        }
        let acts = [Some(&self.a), self.t.as_ref(), self.c.as_ref()];
        for when in acts.into_iter().flatten().filter_map(|act| act.when.as_ref()) {
            when.check(schema).map_err(RuleFault::Condition)?;
        }
        self.pair.iter().try_for_each(|pair| pair.check(schema)).map_err(RuleFault::Condition)
    }
}
