//! Rules: each is watched by a monitor for each subject, live and at the end alike; a breach becomes a finding.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use tavolo_conformance::{Atoms, End, Monitor, NO_DATA, Observation, Outcome, Template as Shape, Window};
use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::{Condition, Pattern};
use tavolo_scenario::model::pack::{Rule, Scope, Template};
use tavolo_session::{Event, Scope as At, State, actor, holds};

use crate::due::{by_facts, points, trainee};
use crate::duty::concerned;
use crate::report::model::{Finding, Moment, Norm, Status};

/// Monitors of every rule, one for each subject or for the session.
pub(crate) struct RuleTrace<'a> {
    content: &'a Content,
    watches: Vec<Watch<'a>>,
    moments: BTreeMap<u64, (Moment, Option<PersonId>)>,
}

struct Watch<'a> {
    id: &'a RuleId,
    rule: &'a Rule,
    subjects: BTreeMap<Option<PersonId>, Box<dyn Monitor>>,
    called: bool,
}

impl<'a> RuleTrace<'a> {
    /// Monitors for a case.
    pub(crate) fn new(content: &'a Content) -> Self {
        let watches = content
            .law
            .rules
            .iter()
            .map(|(id, rule)| {
                let subjects: Vec<Option<PersonId>> = match rule.scope {
                    Scope::Session => vec![None],
                    Scope::Subject => content
                        .case
                        .subjects()
                        .filter(|(s, _)| rule.due_if.as_ref().is_none_or(|c| by_facts(content, c, Some(s))))
                        .map(|(s, _)| Some(s.clone()))
                        .collect(),
                };
                let subjects = subjects.into_iter().map(|s| (s, shape(content, &rule.says).monitor())).collect();
                Watch { id, rule, subjects, called: false }
            })
            .collect();
        Self { content, watches, moments: BTreeMap::new() }
    }

    /// Looks at an event.
    pub(crate) fn observe(&mut self, state: &State, event: &Event, at: Moment, number: u64) {
        let content = self.content;
        let mut seen = false;
        for watch in &mut self.watches {
            let (atoms, called) = atoms(content, state, watch.rule, event, &watch.subjects);
            watch.called |= called;
            for (subject, atoms) in atoms {
                if let Some(monitor) = watch.subjects.get_mut(&subject) {
                    let at_ms = at.exercise_ms;
                    monitor.observe(&Observation { seq: number, at_ms, key: "", atoms, data: &NO_DATA });
                    seen = true;
                }
            }
        }
        if seen {
            self.moments.insert(number, (at, doer(event).cloned()));
        }
    }

    /// Closes every monitor: breaches, and rules that nothing called upon.
    pub(crate) fn close(mut self, end: &State) -> (Vec<Finding>, Vec<RuleId>) {
        let how = if end.complete { End::Complete } else { End::Stopped };
        let mut findings = Vec::new();
        let mut silent = Vec::new();
        for Watch { id, rule, subjects, called } in &mut self.watches {
            if !*called {
                silent.push((*id).clone());
            }
            for (subject, monitor) in subjects {
                monitor.close(end.exercise_ms, how);
                let breaches: Vec<u64> = monitor
                    .instances()
                    .iter()
                    .filter_map(|i| match i.outcome {
                        Outcome::Violated { at_seq, .. } => at_seq.or_else(|| i.activated_by.map(|m| m.seq)),
                        Outcome::Fulfilled { .. } | Outcome::Pending { .. } | Outcome::Holding { .. } => None,
                    })
                    .collect();
                findings.extend(breach(self.content, (id, rule), subject.as_ref(), &breaches, &self.moments));
            }
        }
        (findings, silent)
    }
}

/// One finding for each function that breached a rule toward a subject: harm repeated is shown, and costs once.
fn breach(
    content: &Content,
    (id, rule): (&RuleId, &Rule),
    subject: Option<&PersonId>,
    breaches: &[u64],
    moments: &BTreeMap<u64, (Moment, Option<PersonId>)>,
) -> Vec<Finding> {
    let mut by_function: BTreeMap<Option<FunctionId>, Finding> = BTreeMap::new();
    for number in breaches {
        let Some((at, by)) = moments.get(number) else { continue };
        let function = by.as_ref().and_then(|p| content.function_of(p)).cloned();
        let finding = by_function.entry(function.clone()).or_insert_with(|| Finding {
            of: Norm::Rule(id.clone()),
            subject: subject.cloned(),
            class: rule.class,
            objective: rule.objective.clone(),
            status: Status::Breached,
            functions: function.into_iter().collect(),
            by: by.clone(),
            since: None,
            cue: None,
            due: None,
            due_standing: None,
            at: vec![],
            max: 0,
            got: 0,
            penalty: points(rule.class),
            credit: (0, 0, 0),
            after_missing: None,
            source: rule.source.clone(),
        });
        finding.at.push(*at);
    }
    by_function.into_values().collect()
}

/// The monitor of a template.
fn shape(content: &Content, template: &Template) -> Shape {
    match template {
        Template::Never { .. } => Shape::Absence { count: NonZeroU32::MIN },
        Template::AtMost { times, .. } => Shape::Absence { count: NonZeroU32::MIN.saturating_add(*times) },
        Template::Before { .. } => Shape::Precedence { window: Window::UNBOUNDED, consume: false },
        Template::While { .. } => Shape::WhileValid,
        Template::OnlyBy { .. } => Shape::Role,
        Template::Answer { within, .. } => {
            let limit = within.as_ref().and_then(|t| content.law.timer(t)).and_then(|(ms, _)| u64::try_from(ms).ok());
            Shape::Response { window: limit.map_or(Window::UNBOUNDED, Window::within), consume: false }
        }
    }
}

/// Which parts of a rule an event is, for which subjects; and whether it called upon the rule at all, kept or breached.
fn atoms(
    content: &Content,
    state: &State,
    rule: &Rule,
    event: &Event,
    watched: &BTreeMap<Option<PersonId>, Box<dyn Monitor>>,
) -> (Vec<(Option<PersonId>, Atoms)>, bool) {
    let mut called = false;
    let mut out: BTreeMap<Option<PersonId>, Atoms> = BTreeMap::new();
    let mut mark = |pattern: &Pattern, when: Option<&Condition>, bound: bool, set: &dyn Fn(&mut Atoms)| {
        if bound && !binds(content, rule, event) {
            return;
        }
        for subject in concerned(content, state, pattern, event, rule.scope) {
            if !watched.contains_key(&subject) {
                continue;
            }
            called |= bound;
            let scope = At::of(state, event, subject.as_ref());
            if when.is_none_or(|c| holds(content, state, c, &scope)) {
                set(out.entry(subject).or_default());
            }
        }
    };
    match &rule.says {
        Template::Never { of, when } | Template::AtMost { of, when, .. } => {
            mark(of, when.as_ref(), true, &|a| a.activation = true);
        }
        Template::Before { first, then, when } => {
            mark(first, None, false, &|a| a.activation = true);
            mark(then, when.as_ref(), true, &|a| a.target = true);
        }
        Template::While { given, until, then } => {
            mark(given, None, false, &|a| a.activation = true);
            mark(until, None, false, &|a| a.cancel = true);
            mark(then, None, true, &|a| a.target = true);
        }
        Template::Answer { of, then, .. } => {
            mark(of, None, false, &|a| a.activation = true);
            mark(then, None, true, &|a| a.target = true);
        }
        Template::OnlyBy { of, functions } => {
            let allowed = doer(event).is_some_and(|p| content.carries_out(p, functions));
            mark(of, None, true, &|a| (a.activation, a.role_allowed) = (true, allowed));
        }
    }
    (out.into_iter().collect(), called)
}

/// Whether whoever acted is bound by the rule: a trainee of the functions named, of any if none are.
fn binds(content: &Content, rule: &Rule, event: &Event) -> bool {
    doer(event).is_some_and(|p| trainee(content, p) && content.carries_out_or_any(p, &rule.binds))
}

/// Who answers for an event.
fn doer(event: &Event) -> Option<&PersonId> {
    match event {
        Event::Consented { asked_by, .. } => asked_by.as_ref(),
        _ => actor(event),
    }
}
