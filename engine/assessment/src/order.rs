//! Order: whether what was done was done in its place. What was done to each subject is aligned with that subject's part of
//! the procedure, in which decisions have chosen the branches; what does not fit at the least cost was out of place.
//!
//! Nobody could do earlier what was not due yet: what was done before a step's clock started is not held against its place.
//!
//! Only what was done is aligned: a step that nobody took has no place, and no other takes its place since each stands once.
//! Parts that run beside each other are aligned by themselves: they have no step in common.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_conformance::align::{Aligner, Event, Move, Prices};
use tavolo_conformance::compile::compile;
use tavolo_conformance::tree::{Branches, Step, Tree};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{DutyId, FunctionId, PersonId};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Procedure, Scope};

use crate::due::{chosen, points};
use crate::duty::{Act, DutyTrace, Key};
use crate::report::model::{Finding, Norm, Status};

/// What different people do within so long, exercise ms, is done at once: that a message takes its time is nobody's fault.
const AT_ONCE_MS: i64 = 2_000;
/// Share of the credit of what was done out of its place, thousandths.
pub(crate) const OUT_OF_PLACE: i64 = 500;

/// Duties that were done, and not in their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Order {
    /// With each, whether every reading at the least cost says so; else it or a neighbour is out of place.
    out_of_place: BTreeMap<Key, bool>,
    /// Subjects whose order was not judged, since there were too many ways to read it.
    pub(crate) not_aligned: Vec<Option<PersonId>>,
}

/// An act for the alignment.
#[derive(Clone, Debug)]
struct Taken<'a> {
    duty: &'a DutyId,
    number: u64,
    exercise_ms: i64,
    function: Option<&'a FunctionId>,
}

/// What was done of a duty.
#[derive(Debug)]
struct Done<'a> {
    /// Since when it was due, exercise ms.
    since_ms: i64,
    acts: Vec<Taken<'a>>,
}

/// A part of the procedure of a subject.
struct Part<'a> {
    content: &'a Content,
    tree: &'a Procedure,
    decided: &'a dyn Fn(&Pattern) -> bool,
}

/// How the acts of a part are read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// Steps that are expected, by name; of branches that nothing decided those that explain the acts best.
    pub(crate) expected: BTreeSet<String>,
    /// Steps that were done out of their place, and whether that is the only reading.
    pub(crate) out_of_place: BTreeMap<String, bool>,
    /// What it costs, thousandths of a point.
    pub(crate) cost: u64,
}

/// Reads acts, as names of steps in the order in which they were done. None where there are too many ways to read them.
pub(crate) fn read(tree: &Tree, acts: &[&str]) -> Option<Reading> {
    let mut model = compile(tree, Branches::Levelled).ok()?;
    let labels: Vec<u32> = acts.iter().map(|act| model.event_label(act)).collect();
    let prices = Prices::weighed(&model);
    let events = labels.into_iter().zip(0..).map(|(label, seq)| Event { label, role: None, seq });
    let alignment = Aligner::new(&model, &prices).align(&events.collect::<Vec<_>>()).ok()?;
    let done: BTreeSet<&str> = acts.iter().copied().collect();
    let mut reading = Reading { cost: alignment.cost.visible, ..Reading::default() };
    for (at, step) in alignment.moves.iter().enumerate() {
        let (Move::Done { transition, .. } | Move::WrongRole { transition, .. } | Move::Missed { transition }) = step
        else {
            continue;
        };
        let name = model.id(*transition).to_owned();
        if matches!(step, Move::Missed { .. }) && done.contains(name.as_str()) {
            let deviation = alignment.deviations.iter().find(|d| d.at == at);
            reading.out_of_place.insert(name.clone(), deviation.is_none_or(|d| d.share.certain()));
        }
        reading.expected.insert(name);
    }
    Some(reading)
}

impl Order {
    /// Order of what the findings say was done.
    pub(crate) fn of(
        content: &Content,
        trace: &DutyTrace,
        findings: &[Finding],
        happened: &dyn Fn(&Pattern, Option<&PersonId>) -> bool,
    ) -> Self {
        let mut order = Self::default();
        for procedure in &content.law.procedure {
            let subjects: Vec<Option<&PersonId>> = match procedure.scope {
                Scope::Subject => content.case.subjects().map(|(id, _)| Some(id)).collect(),
                Scope::Session => vec![None],
            };
            for subject in subjects {
                let done = acts_by_duty(content, trace, findings, subject);
                let decided = |pattern: &Pattern| happened(pattern, subject);
                for tree in apart(&procedure.tree) {
                    order.judge(&Part { content, tree, decided: &decided }, &done, subject);
                }
            }
        }
        order
    }

    fn judge(&mut self, part: &Part<'_>, done: &BTreeMap<&DutyId, Done<'_>>, subject: Option<&PersonId>) {
        let all: Vec<Taken<'_>> = done.values().flat_map(|done| done.acts.iter().cloned()).collect();
        let (tree, acts) = part.of(&all);
        let Some(reading) = read_acts(&tree, &acts) else {
            self.not_aligned.push(subject.cloned());
            return;
        };
        for (step, certain) in &reading.out_of_place {
            let duty = DutyId::from(step.as_str());
            let since_ms = done.get(&duty).map_or(i64::MIN, |done| done.since_ms);
            let due_then = acts.iter().filter(|act| act.duty == &duty || act.exercise_ms >= since_ms).cloned();
            let (tree, acts) = part.of(&due_then.collect::<Vec<_>>());
            let still = read_acts(&tree, &acts).is_some_and(|reading| {
                reading.out_of_place.contains_key(step) && !at_once(&tree, &acts, step, reading.cost)
            });
            if still {
                self.out_of_place.insert((duty, subject.cloned()), *certain);
            }
        }
    }

    /// The share of credit that a duty keeps.
    pub(crate) fn share(&self, key: &Key) -> i64 {
        if self.out_of_place.contains_key(key) { OUT_OF_PLACE } else { 1_000 }
    }

    /// Whether there is no other reading at the same cost.
    pub(crate) fn certain(&self, key: &Key) -> bool {
        self.out_of_place.get(key).copied().unwrap_or(true)
    }
}

impl Part<'_> {
    /// The part as far as it was done by these acts, and those of them that are steps of it, in order.
    fn of<'t>(&self, acts: &[Taken<'t>]) -> (Tree, Vec<Taken<'t>>) {
        let done: BTreeSet<&DutyId> = acts.iter().map(|act| act.duty).collect();
        let tree = done_part(self.content, self.tree, &done, self.decided);
        let place: BTreeMap<&str, usize> = tree.steps().into_iter().zip(0..).map(|(s, n)| (s.name(), n)).collect();
        let mut own: Vec<Taken<'t>> = acts.iter().filter(|a| place.contains_key(a.duty.as_str())).cloned().collect();
        // One event may be several steps at once: then in the order of the procedure.
        own.sort_by_key(|act| (act.number, place.get(act.duty.as_str()).copied()));
        (tree, own)
    }
}

fn read_acts(tree: &Tree, acts: &[Taken<'_>]) -> Option<Reading> {
    read(tree, &acts.iter().map(|act| act.duty.as_str()).collect::<Vec<_>>())
}

/// Whether a step is in its place if what others did at the same instant came before or after it.
fn at_once(tree: &Tree, acts: &[Taken<'_>], step: &str, cost: u64) -> bool {
    let own = acts.iter().enumerate().filter(|(_, act)| act.duty.as_str() == step);
    own.into_iter().any(|(at, act)| {
        let beside = |other: &&Taken<'_>| {
            other.function != act.function && (other.exercise_ms - act.exercise_ms).abs() <= AT_ONCE_MS
        };
        let before = acts[..at].iter().rev().take_while(beside).count();
        let after = acts[at + 1..].iter().take_while(beside).count();
        [at - before, at + after].into_iter().filter(|to| *to != at).any(|to| {
            let mut moved = acts.to_vec();
            let taken = moved.remove(at);
            moved.insert(to, taken);
            read_acts(tree, &moved).is_some_and(|r| r.cost < cost && !r.out_of_place.contains_key(step))
        })
    })
}

/// Parts of a procedure that run beside each other.
fn apart(tree: &Procedure) -> Vec<&Procedure> {
    match tree {
        Procedure::Together(parts) => parts.iter().flat_map(apart).collect(),
        _ => vec![tree],
    }
}

/// Acts that count for duties that were done to a subject.
fn acts_by_duty<'a>(
    content: &'a Content,
    trace: &'a DutyTrace,
    findings: &'a [Finding],
    subject: Option<&PersonId>,
) -> BTreeMap<&'a DutyId, Done<'a>> {
    let mut done = BTreeMap::new();
    for finding in findings.iter().filter(|f| f.subject.as_ref() == subject) {
        let (Norm::Duty(duty), Status::Done | Status::Late | Status::OutOfOrder) = (&finding.of, finding.status) else {
            continue;
        };
        let taken = |act: &'a Act| Taken {
            duty,
            number: act.number,
            exercise_ms: act.at.exercise_ms,
            function: act.by.as_ref().and_then(|p| content.function_of(p)),
        };
        let acts = trace.counting(content, &(duty.clone(), subject.cloned()), finding.since);
        let since_ms = finding.since.map_or(i64::MIN, |since| since.exercise_ms);
        done.insert(duty, Done { since_ms, acts: acts.into_iter().map(taken).collect() });
    }
    done
}

/// The part of a procedure that was done, on the branches that decisions have chosen.
fn done_part(
    content: &Content,
    tree: &Procedure,
    done: &BTreeSet<&DutyId>,
    decided: &dyn Fn(&Pattern) -> bool,
) -> Tree {
    let below = |part: &Procedure| done_part(content, part, done, decided);
    let all = |parts: &[Procedure]| -> Vec<Tree> { parts.iter().map(below).filter(|t| *t != Tree::Silent).collect() };
    match tree {
        Procedure::Sequence(parts) => several(all(parts), Tree::Sequence),
        Procedure::Together(parts) => several(all(parts), Tree::Together),
        Procedure::Choice(branches) => chosen(branches, decided).map_or(Tree::Silent, |b| below(&b.then)),
        Procedure::Optional(part) => below(part),
        Procedure::Loop(part) => match below(part) {
            Tree::Silent => Tree::Silent,
            body => Tree::Loop { body: Box::new(body), again: Box::new(Tree::Silent) },
        },
        Procedure::Duty(id) if done.contains(id) => {
            let weight = content.law.duties.get(id).map_or(0, |d| points(d.class) / 1_000);
            Tree::Step(Step { weight: u32::try_from(weight).unwrap_or(0), ..step(id.as_str()) })
        }
        Procedure::Duty(_) => Tree::Silent,
    }
}

fn step(label: &str) -> Step {
    Step { label: label.to_owned(), ..Step::default() }
}

fn several(mut parts: Vec<Tree>, of: fn(Vec<Tree>) -> Tree) -> Tree {
    match parts.len() {
        0 => Tree::Silent,
        1 => parts.remove(0),
        _ => of(parts),
    }
}

#[cfg(test)]
mod golden;
