//! DECLARE models: which constraints each trace of a log breaks.
//!
//! A constraint is a [`Template`] without time over names of activities. Here only the whole trace counts, so it is not
//! watched but read off the places at which its two activities stand; a test holds that monitors find the same. Traces
//! with the same activities are read once.
//!
//! The reading is the standard one of finite traces: *later* is strict, and *not succession* says that no T comes after
//! any A. A trace that has no event breaks existence, exactly, init, end and both choices.

use std::collections::BTreeMap;

use crate::Template;
use crate::log::Log;
use crate::names::Names;

/// A constraint of a model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Constraint {
    /// What kind it is. Windows, consumption, withdrawal and roles are none of DECLARE and are not read.
    pub template: Template,
    /// The activity that is A.
    pub a: String,
    /// The activity that is T, if the template reads one.
    pub t: Option<String>,
}

/// How one trace came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TraceResult {
    /// Indices of the constraints that the trace breaks, ascending.
    pub broken: Vec<usize>,
    /// How many constraints it calls upon: all that ask something of every trace, and those of which it has an A (of
    /// precedence: a T; of succession, coexistence and its negation: either).
    pub activated: usize,
}

/// A model made ready for reading logs.
#[derive(Clone, Debug)]
pub struct Model {
    constraints: Vec<Ready>,
    activities: Names,
}

/// A constraint with its activities as numbers.
#[derive(Clone, Copy, Debug)]
struct Ready {
    template: Template,
    a: u32,
    t: u32,
}

impl Model {
    /// Numbers the activities of all constraints.
    #[must_use]
    pub fn new(constraints: &[Constraint]) -> Self {
        let mut activities = Names::default();
        let ready = |constraint: &Constraint| {
            let a = activities.number(&constraint.a);
            let t = constraint.t.as_ref().map_or(a, |t| activities.number(t));
            Ready { template: constraint.template, a, t }
        };
        Self { constraints: constraints.iter().map(ready).collect(), activities }
    }

    /// One result for each trace of a log, in its order.
    #[must_use]
    pub fn judge(&self, log: &Log) -> Vec<TraceResult> {
        let other = u32::MAX;
        let numbers: Vec<u32> = log.activities.iter().map(|name| self.activities.find(name).unwrap_or(other)).collect();
        let mut seen: BTreeMap<Vec<u32>, TraceResult> = BTreeMap::new();
        let results = log.traces.iter().map(|trace| {
            let number = |activity: u32| numbers.get(activity as usize).copied().unwrap_or(other);
            let trace: Vec<u32> = trace.events.iter().map(|event| number(event.activity)).collect();
            seen.entry(trace).or_insert_with_key(|trace| self.judge_one(trace)).clone()
        });
        results.collect()
    }

    fn judge_one(&self, trace: &[u32]) -> TraceResult {
        let mut places = vec![Vec::new(); self.activities.len()];
        for (place, &activity) in trace.iter().enumerate() {
            if let Some(of) = places.get_mut(activity as usize) {
                of.push(place);
            }
        }
        let mut result = TraceResult::default();
        for (index, constraint) in self.constraints.iter().enumerate() {
            let (a, t) = (&places[constraint.a as usize][..], &places[constraint.t as usize][..]);
            if is_activated(constraint.template, a, t) {
                result.activated += 1;
                if !holds(constraint.template, a, t, trace.len()) {
                    result.broken.push(index);
                }
            }
        }
        result
    }
}

/// Whether a trace with these places of A and T calls upon a constraint. If not, it keeps it.
fn is_activated(template: Template, a: &[usize], t: &[usize]) -> bool {
    match template {
        Template::Response { .. }
        | Template::AlternateResponse { .. }
        | Template::ChainResponse { .. }
        | Template::NotResponse { .. }
        | Template::NotChainResponse { .. }
        | Template::RespondedExistence => !a.is_empty(),
        Template::Precedence { .. }
        | Template::AlternatePrecedence { .. }
        | Template::ChainPrecedence { .. }
        | Template::WhileValid => !t.is_empty(),
        Template::Succession { .. }
        | Template::AlternateSuccession { .. }
        | Template::ChainSuccession { .. }
        | Template::Coexistence
        | Template::NotCoexistence => !a.is_empty() || !t.is_empty(),
        Template::Absence { .. }
        | Template::Existence { .. }
        | Template::Exactly { .. }
        | Template::Init
        | Template::End
        | Template::Choice
        | Template::ExclusiveChoice
        | Template::Role => true,
    }
}

/// Whether a trace of this length with these places of A and T, both ascending, keeps a constraint.
fn holds(template: Template, a: &[usize], t: &[usize], length: usize) -> bool {
    match template {
        Template::Response { .. } => responds(a, t),
        Template::Precedence { .. } | Template::WhileValid => precedes(a, t),
        Template::Succession { .. } => responds(a, t) && precedes(a, t),
        Template::AlternateResponse { .. } => alternately_responds(a, t),
        Template::AlternatePrecedence { .. } => alternately_precedes(a, t),
        Template::AlternateSuccession { .. } => alternately_responds(a, t) && alternately_precedes(a, t),
        Template::ChainResponse { .. } => a.iter().all(|&at| is_at(t, at + 1)),
        Template::ChainPrecedence { .. } => chain_precedes(a, t),
        Template::ChainSuccession { .. } => a.iter().all(|&at| is_at(t, at + 1)) && chain_precedes(a, t),
        Template::NotChainResponse { .. } => !a.iter().any(|&at| is_at(t, at + 1)),
        Template::NotResponse { .. } => a.first().zip(t.last()).is_none_or(|(first, last)| first >= last),
        Template::RespondedExistence => has_others(a, t),
        Template::Coexistence => has_others(a, t) && has_others(t, a),
        Template::NotCoexistence => !a.iter().any(|&at| has_other(t, at)),
        Template::Absence { count } => a.len() < count.get() as usize,
        Template::Existence { count } => a.len() >= count.get() as usize,
        Template::Exactly { count } => a.len() == count.get() as usize,
        Template::Init => a.first() == Some(&0),
        Template::End => a.last().is_some_and(|&last| last + 1 == length),
        Template::Choice => !a.is_empty() || !t.is_empty(),
        Template::ExclusiveChoice => a.is_empty() != t.is_empty(),
        Template::Role => true,
    }
}

/// The last A has a T after it, and so have all before.
fn responds(a: &[usize], t: &[usize]) -> bool {
    a.last().is_none_or(|last_a| t.last().is_some_and(|last_t| last_a < last_t))
}

/// The first T has an A before it, and so have all after.
fn precedes(a: &[usize], t: &[usize]) -> bool {
    t.first().is_none_or(|first_t| a.first().is_some_and(|first_a| first_a < first_t))
}

/// Each A has a T after it that is not after the next A.
fn alternately_responds(a: &[usize], t: &[usize]) -> bool {
    a.iter().enumerate().all(|(index, &at)| {
        let next_t = t.get(t.partition_point(|&place| place <= at));
        let next_a = a.get(index + 1);
        next_t.is_some_and(|next_t| next_a.is_none_or(|next_a| next_t <= next_a))
    })
}

/// Each T has an A before it that is not before the previous T.
fn alternately_precedes(a: &[usize], t: &[usize]) -> bool {
    t.iter().enumerate().all(|(index, &at)| {
        let before = a.partition_point(|&place| place < at).checked_sub(1).map(|last| a[last]);
        let previous_t = index.checked_sub(1).map(|previous| t[previous]);
        before.is_some_and(|before| previous_t.is_none_or(|previous| previous <= before))
    })
}

fn chain_precedes(a: &[usize], t: &[usize]) -> bool {
    t.iter().all(|&at| at.checked_sub(1).is_some_and(|before| is_at(a, before)))
}

fn is_at(places: &[usize], place: usize) -> bool {
    places.binary_search(&place).is_ok()
}

/// Whether each of these places has another one among `others`.
fn has_others(places: &[usize], others: &[usize]) -> bool {
    places.iter().all(|&place| has_other(others, place))
}

fn has_other(others: &[usize], place: usize) -> bool {
    others.iter().any(|&other| other != place)
}
