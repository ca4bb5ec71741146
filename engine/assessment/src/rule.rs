//! Rules: each is watched for each subject, live and at the end alike; a breach becomes a finding.
//!
//! A rule is watched twice: over all that happened, and over what is sure. What both call a breach is one. What only one of
//! them does hangs on evidence too weak to judge by: a doubtful act may be the breach, or what would have made it none.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::BitOr;

use tavolo_conformance::{Atoms, End, Monitor, NO_DATA, Observation, Outcome};
use tavolo_scenario::Content;
use tavolo_scenario::content::Aspects;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::pack::{Rule, Scope};
use tavolo_session::{Event, Scope as At, State, changes, holds};

use crate::command::CommandTrace;
use crate::due::{points, trainee};
use crate::duty::concerned;
use crate::evidence::ENOUGH;
use crate::rating::Ratings;
use crate::report::model::{Exposure, Finding, Moment, Norm, Status, Why};
use crate::template::{Part, doer, parts, shape};
use crate::trace::Stamp;

/// Monitors of every rule, for each subject or for the session.
#[derive(Clone)]
pub(crate) struct RuleTrace<'a> {
    content: &'a Content,
    watches: Vec<Watch<'a>>,
    moments: BTreeMap<u64, (Moment, Option<PersonId>)>,
}

#[derive(Clone)]
struct Watch<'a> {
    id: &'a RuleId,
    rule: &'a Rule,
    parts: Vec<Part<'a>>,
    /// What is remembered of events that are any part of it.
    on: Aspects,
    subjects: BTreeMap<Option<PersonId>, Pair>,
    /// Functions that were called upon to keep it.
    called: BTreeSet<FunctionId>,
}

/// The same rule over all that happened, and over what is sure.
#[derive(Clone)]
struct Pair {
    /// Before anything was observed.
    fresh: Box<dyn Monitor>,
    all: Box<dyn Monitor>,
    sure: Box<dyn Monitor>,
    seen: Vec<SeenAs>,
}

/// What a rule saw of an event.
#[derive(Clone, Copy)]
struct SeenAs {
    number: u64,
    at_ms: i64,
    atoms: Atoms,
    said: Option<u32>,
    evidence: i64,
}

impl SeenAs {
    fn observation(&self) -> Observation<'static> {
        Observation { seq: self.number, at_ms: self.at_ms, key: "", atoms: self.atoms, data: &NO_DATA }
    }
}

impl Pair {
    fn new(fresh: Box<dyn Monitor>) -> Self {
        Self { all: fresh.clone(), sure: fresh.clone(), fresh, seen: Vec::new() }
    }

    fn observe(&mut self, seen: SeenAs) {
        self.all.observe(&seen.observation());
        if seen.evidence >= ENOUGH {
            self.sure.observe(&seen.observation());
        }
        self.seen.push(seen);
    }

    /// What comes of an utterance is as sure as that turned out to be: what is sure is watched anew.
    fn reweigh(&mut self, utterance: u32, evidence: i64) {
        let mut changed = false;
        for seen in self.seen.iter_mut().filter(|seen| seen.said == Some(utterance)) {
            changed |= (seen.evidence >= ENOUGH) != (evidence >= ENOUGH);
            seen.evidence = evidence;
        }
        if changed {
            self.sure = self.fresh.clone();
            let sure = self.seen.iter().filter(|seen| seen.evidence >= ENOUGH);
            sure.for_each(|seen| self.sure.observe(&seen.observation()));
        }
    }
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
                        .filter(|(s, _)| content.due_to(rule.due_if.as_ref(), Some(s)))
                        .map(|(s, _)| Some(s.clone()))
                        .collect(),
                };
                let subjects =
                    subjects.into_iter().map(|s| (s, Pair::new(shape(content, &rule.says).monitor()))).collect();
                let parts = parts(&rule.says);
                let patterns = rule.says.patterns().into_iter();
                let on = patterns.map(Aspects::of_pattern).fold(Aspects::NONE, BitOr::bitor);
                Watch { id, rule, parts, on, subjects, called: BTreeSet::new() }
            })
            .collect();
        Self { content, watches, moments: BTreeMap::new() }
    }

    /// Looks at an event.
    pub(crate) fn observe(&mut self, state: &State, event: &Event, stamp: Stamp) {
        let (content, Stamp { at, number, said, evidence }) = (self.content, stamp);
        let mut seen = false;
        let kind = changes(event);
        for watch in self.watches.iter_mut().filter(|watch| watch.on.meets(kind)) {
            let (atoms, called) = atoms(content, state, watch, event);
            if called {
                watch.called.extend(doer(event).and_then(|p| content.function_of(p)).cloned());
            }
            for (subject, atoms) in atoms {
                if let Some(pair) = watch.subjects.get_mut(&subject) {
                    pair.observe(SeenAs { number, at_ms: at.exercise_ms, atoms, said, evidence });
                    seen = true;
                }
            }
        }
        if seen {
            self.moments.insert(number, (at, doer(event).cloned()));
        }
    }

    /// What comes of an utterance is as sure as that turned out to be.
    pub(crate) fn reweigh(&mut self, utterance: u32, evidence: i64) {
        for pair in self.watches.iter_mut().flat_map(|watch| watch.subjects.values_mut()) {
            pair.reweigh(utterance, evidence);
        }
    }

    /// Closes every monitor: breaches, rules that nothing called upon, and what all of them could cost each function.
    pub(crate) fn close(
        &self,
        end: &State,
        commands: &CommandTrace,
        ratings: &Ratings,
    ) -> (Vec<Finding>, Vec<RuleId>, Vec<Exposure>) {
        let how = if end.complete { End::Complete } else { End::Stopped };
        let mut findings = Vec::new();
        let mut silent = Vec::new();
        for Watch { id, rule, subjects, called, .. } in &self.watches {
            if called.is_empty() {
                silent.push((*id).clone());
            }
            for (subject, pair) in subjects {
                let all = broken(&*pair.all, end.exercise_ms, how);
                let sure = broken(&*pair.sure, end.exercise_ms, how);
                let charged: Vec<u64> = all.intersection(&sure).copied().collect();
                let doubtful: Vec<u64> = all.symmetric_difference(&sure).copied().collect();
                let by_function =
                    |numbers: &[u64]| breach(self.content, (id, rule), subject.as_ref(), numbers, &self.moments);
                let breaches = by_function(&charged);
                let mut doubts = by_function(&doubtful);
                // Harm repeated costs once: beside a breach that is sure a doubtful one says nothing more.
                doubts.retain(|function, _| !breaches.contains_key(function));
                findings.extend(breaches.into_values());
                findings.extend(doubts.into_values().map(|finding| Finding {
                    status: Status::NotAssessed(Why::WeakEvidence),
                    open: finding.penalty,
                    penalty: 0,
                    ..finding
                }));
            }
        }
        for finding in &mut findings {
            commands.shift(self.content, finding);
            let weight = points(finding.class);
            ratings.apply(finding, weight);
        }
        let exposure = self.exposure(&findings);
        (findings, silent, exposure)
    }

    /// For each function that somebody judged has: which prohibitions bind it, and what they could cost and did.
    fn exposure(&self, findings: &[Finding]) -> Vec<Exposure> {
        let content = self.content;
        let judged = content.case.cast.keys().filter(|p| trainee(content, p));
        let functions: BTreeSet<&FunctionId> = judged.filter_map(|p| content.function_of(p)).collect();
        let one = |function: &FunctionId| {
            let bound = |f: &FunctionId| content.law.same_role(f, function);
            let binding = || {
                self.watches
                    .iter()
                    .filter(|w| !w.subjects.is_empty() && (w.rule.binds.is_empty() || w.rule.binds.iter().any(bound)))
            };
            let count = |watches: usize| u32::try_from(watches).unwrap_or(u32::MAX);
            Exposure {
                function: function.clone(),
                rules: count(binding().count()),
                points: binding().map(|w| points(w.rule.class)).sum(),
                called: count(binding().filter(|w| w.called.contains(function)).count()),
                penalty: findings.iter().filter(|f| f.functions.contains(function)).map(|f| f.penalty).sum(),
            }
        };
        functions.into_iter().map(one).collect()
    }
}

/// Numbers of the events that broke a rule, or that called for what never came.
fn broken(monitor: &dyn Monitor, end_ms: i64, how: End) -> BTreeSet<u64> {
    if monitor.instances().is_empty() && how == End::Stopped {
        return BTreeSet::new();
    }
    let mut monitor = monitor.boxed_clone();
    monitor.close(end_ms, how);
    let violated = |outcome: &Outcome, by: Option<u64>| match outcome {
        Outcome::Violated { at_seq, .. } => at_seq.or(by),
        Outcome::Fulfilled { .. } | Outcome::Pending { .. } | Outcome::Holding { .. } => None,
    };
    monitor.instances().iter().filter_map(|i| violated(&i.outcome, i.activated_by.map(|m| m.seq))).collect()
}

/// One finding for each function that breached a rule toward a subject: harm repeated is shown, and costs once.
fn breach(
    content: &Content,
    (id, rule): (&RuleId, &Rule),
    subject: Option<&PersonId>,
    breaches: &[u64],
    moments: &BTreeMap<u64, (Moment, Option<PersonId>)>,
) -> BTreeMap<Option<FunctionId>, Finding> {
    let mut by_function: BTreeMap<Option<FunctionId>, Finding> = BTreeMap::new();
    for number in breaches {
        let Some((at, by)) = moments.get(number) else { continue };
        let function = by.as_ref().and_then(|p| content.function_of(p)).cloned();
        let finding = by_function.entry(function.clone()).or_insert_with(|| Finding {
            functions: function.into_iter().collect(),
            by: by.clone(),
            penalty: points(rule.class),
            ..Finding::of(
                Norm::Rule(id.clone()),
                subject.cloned(),
                (rule.class, &rule.objective, &rule.source),
                Status::Breached,
            )
        });
        finding.at.push(*at);
    }
    by_function
}

/// Which parts of a rule an event is, for which subjects; and whether it called upon the rule at all, kept or breached.
fn atoms(content: &Content, state: &State, watch: &Watch<'_>, event: &Event) -> (Vec<(Option<PersonId>, Atoms)>, bool) {
    let mut called = false;
    let mut out: BTreeMap<Option<PersonId>, Atoms> = BTreeMap::new();
    for part in &watch.parts {
        let subjects = concerned(content, state, part.pattern, event, watch.rule.scope);
        // Few events are what a pattern means: whom the rule binds is asked only then.
        if subjects.is_empty() || (part.bound && !binds(content, watch.rule, event)) {
            continue;
        }
        for subject in subjects {
            if !watch.subjects.contains_key(&subject) {
                continue;
            }
            called |= part.bound;
            let scope = At::of(state, event, subject.as_ref());
            if part.when.is_none_or(|c| holds(content, state, c, &scope)) {
                let atoms = out.entry(subject).or_default();
                (part.set)(atoms);
                atoms.role_allowed = part.allows(content, event);
            }
        }
    }
    (out.into_iter().collect(), called)
}

/// Whether whoever acted is bound by the rule: a trainee of the functions named, of any if none are.
fn binds(content: &Content, rule: &Rule, event: &Event) -> bool {
    doer(event).is_some_and(|p| trainee(content, p) && content.carries_out_or_any(p, &rule.binds))
}
