//! Proof: what agencies learnt of each element of the offence, from which source, by which breach if one, and where it is on
//! record. What colleagues pass on to each other is no new source.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Path, Seen};
use tavolo_seat::How;
use tavolo_session::{Event, Object, State, Value};

use crate::report::model::{
    Custody, CustodyIs, ElementProved, EvidenceItem, EvidenceMatrix, Finding, Moment, Norm, Origin, Status,
};

/// What was gathered of evidence.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProofTrace {
    items: Vec<Item>,
    /// When who was last asked by whom: an answer comes of its question.
    asked: BTreeMap<(PersonId, PersonId), Moment>,
    /// Things that were tainted: by the breach of which rule, and when.
    tainted: BTreeMap<ThingId, (RuleId, Moment)>,
}

#[derive(Clone, Debug)]
struct Item {
    clue: ClueId,
    origin: Origin,
    by: FunctionId,
    at: Moment,
    /// The entry of the question that brought it, if one.
    question: Option<u64>,
    /// By which breach the thing was tainted before, if it was.
    tainted: Option<(RuleId, Moment)>,
    custody: Vec<Custody>,
}

impl ProofTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, at: Moment) {
        match event {
            Event::Said { by, to, .. } => drop(self.asked.insert((by.clone(), to.clone()), at)),
            Event::Learned { person, clue, how, from } => {
                self.learned(content, (person, clue, *how), from.as_ref(), at);
            }
            Event::Tainted { thing, rule, .. } => drop(self.tainted.insert(thing.clone(), (rule.clone(), at))),
            Event::Filled { by, document, fields, .. } => {
                let Some(function) = content.function_of(by) else { return };
                let clues: BTreeSet<&ClueId> = fields.values().flat_map(clues).collect();
                let step = Custody {
                    is: CustodyIs::Recorded,
                    function: function.clone(),
                    document: Some(document.clone()),
                    at,
                };
                self.step(&step, |item| clues.contains(&item.clue));
            }
            Event::Given { what: Object::Document(document), to, .. } => {
                let Some(function) = content.function_of(to) else { return };
                let origin = Origin::Document(document.clone());
                let step = Custody {
                    is: CustodyIs::HandedOver,
                    function: function.clone(),
                    document: Some(document.clone()),
                    at,
                };
                self.step(&step, |item| item.origin == origin);
            }
            Event::Given { what: Object::Thing(thing), to, .. } => {
                let Some(function) = content.function_of(to) else { return };
                let origin = Origin::Thing(thing.clone());
                let step = Custody { is: CustodyIs::HandedOver, function: function.clone(), document: None, at };
                self.step(&step, |item| item.origin == origin);
            }
            Event::Sent { to, clues, documents, .. } => {
                let held = |item: &Item| {
                    clues.contains(&item.clue)
                        || item.custody.iter().any(|c| c.document.as_ref().is_some_and(|d| documents.contains(d)))
                };
                let functions: BTreeSet<&FunctionId> = to.iter().filter_map(|p| content.function_of(p)).collect();
                for function in functions {
                    let document = documents.iter().find(|d| state.documents.contains_key(*d)).cloned();
                    let step = Custody { is: CustodyIs::PassedOn, function: function.clone(), document, at };
                    self.step(&step, held);
                }
            }
            _ => {}
        }
    }

    fn learned(
        &mut self,
        content: &Content,
        (person, clue, how): (&PersonId, &ClueId, How),
        from: Option<&PersonId>,
        at: Moment,
    ) {
        let (Some(function), Some(known)) = (content.function_of(person), content.case.clues.get(clue)) else { return };
        if known.about.is_none() || content.law.proves(known).next().is_none() {
            return;
        }
        let Some(origin) = origin(content, person, known.learn.as_slice(), how, from) else { return };
        if self.items.iter().any(|item| &item.clue == clue && item.origin == origin) {
            return;
        }
        let source = match &origin {
            Origin::Said(speaker) => Some(speaker),
            _ => None,
        };
        let question = source.and_then(|s| self.asked.get(&(person.clone(), s.clone()))).and_then(|at| at.seq);
        let (clue, by) = (clue.clone(), function.clone());
        let tainted = match &origin {
            Origin::Thing(thing) => self.tainted.get(thing).cloned(),
            _ => None,
        };
        self.items.push(Item { clue, origin, by, at, question, tainted, custody: Vec::new() });
    }

    /// Adds a step to what became of some items; each step once.
    fn step(&mut self, step: &Custody, of: impl Fn(&Item) -> bool) {
        for item in self.items.iter_mut().filter(|item| of(item)) {
            let known = |c: &Custody| (c.is, &c.function, &c.document) == (step.is, &step.function, &step.document);
            if !item.custody.iter().any(known) {
                item.custody.push(step.clone());
            }
        }
    }

    /// A matrix for each subject of whom something was learnt.
    pub(crate) fn matrices(&self, content: &Content, findings: &[Finding]) -> Vec<EvidenceMatrix> {
        let about = |item: &&Item, subject: &PersonId| {
            content.case.clues.get(&item.clue).and_then(|c| c.about.as_ref()) == Some(subject)
        };
        let one = |subject: &PersonId| {
            let items: Vec<EvidenceItem> = self
                .items
                .iter()
                .filter(|item| about(item, subject))
                .map(|item| EvidenceItem {
                    clue: item.clue.clone(),
                    origin: item.origin.clone(),
                    by: item.by.clone(),
                    at: item.at,
                    tainted_by: tainted(findings, item, subject),
                    custody: item.custody.clone(),
                })
                .collect();
            (!items.is_empty()).then(|| EvidenceMatrix {
                subject: subject.clone(),
                elements: elements(content, subject, &items),
                items,
            })
        };
        content.case.subjects().filter_map(|(subject, _)| one(subject)).collect()
    }
}

/// Clues that a value of a form holds.
fn clues(value: &Value) -> &[ClueId] {
    match value {
        Value::Clues(clues) => clues,
        _ => &[],
    }
}

/// Where somebody has a clue from, by the way on which it is learnt so; none where a colleague passed it on.
fn origin(content: &Content, person: &PersonId, paths: &[Path], how: How, from: Option<&PersonId>) -> Option<Origin> {
    let seen = |at: &Seen| match at {
        Seen::Person(id) => Origin::Seen(id.clone()),
        Seen::Thing(id) => Origin::Thing(id.clone()),
        Seen::Place(id) => Origin::Place(id.clone()),
    };
    let outside = |who: &PersonId| content.function_of(who).is_none().then(|| Origin::Said(who.clone()));
    let of = |path: &Path| match (how, path) {
        (How::Looked, Path::Look { at, functions, .. }) if content.carries_out_or_any(person, functions) => {
            Some(seen(at))
        }
        (How::Searched, Path::Search { at, .. }) => Some(seen(at)),
        (How::Read, Path::Read { document }) => Some(Origin::Document(document.clone())),
        (How::Heard, Path::Hear { sentence }) => content.case.sentences.get(sentence).and_then(|s| outside(&s.by)),
        (How::Witnessed, Path::Witness { inject, .. }) => Some(Origin::Happened(inject.clone())),
        _ => None,
    };
    match (how, from) {
        (How::Told, Some(from)) => outside(from),
        (How::Found, Some(from)) => Some(Origin::Examined(from.clone())),
        _ => paths.iter().find_map(of),
    }
}

/// Breaches in the entry in which something was learnt, in that of the question that brought it, or that tainted the thing before.
fn tainted(findings: &[Finding], item: &Item, subject: &PersonId) -> Vec<usize> {
    let then = |at: &Moment| at.seq.is_some() && (at.seq == item.at.seq || at.seq == item.question);
    let breach = |f: &Finding| {
        f.status == Status::Breached
            && matches!(f.of, Norm::Rule(_))
            && f.subject.as_ref().is_none_or(|s| s == subject)
            && (f.at.iter().any(then) || item.tainted.as_ref().is_some_and(|taint| tainting(f, taint)))
    };
    findings.iter().enumerate().filter(|(_, f)| breach(f)).map(|(index, _)| index).collect()
}

/// Whether a breach is the one by which a thing was tainted.
fn tainting(finding: &Finding, (rule, at): &(RuleId, Moment)) -> bool {
    matches!(&finding.of, Norm::Rule(of) if of == rule) && finding.at.iter().any(|moment| moment.seq == at.seq)
}

/// How well each element is proved by these items.
fn elements(content: &Content, subject: &PersonId, items: &[EvidenceItem]) -> Vec<ElementProved> {
    let truth = content.case.cast.get(subject).and_then(|p| p.subject.as_ref());
    let proved = |element: &ElementId| -> Vec<usize> {
        let proves = |item: &EvidenceItem| {
            let clue = content.case.clues.get(&item.clue);
            clue.is_some_and(|clue| content.law.proves(clue).any(|e| e == element))
        };
        items.iter().enumerate().filter(|(_, item)| proves(item)).map(|(index, _)| index).collect()
    };
    let one = |element: &tavolo_scenario::model::pack::Element| {
        let own = proved(&element.id);
        let good = own.iter().filter_map(|index| items.get(*index)).filter(|item| item.stands());
        let sources: BTreeSet<&Origin> = good.map(|item| &item.origin).collect();
        ElementProved {
            element: element.id.clone(),
            needed: !element.needless_if.iter().any(|fact| truth.is_some_and(|t| t.facts.contains(fact))),
            sources: u32::try_from(sources.len()).unwrap_or(u32::MAX),
            items: own,
        }
    };
    content.law.vocabulary.elements.iter().map(one).collect()
}

impl EvidenceItem {
    /// Whether it was lawfully come by and is on record.
    pub(crate) fn stands(&self) -> bool {
        self.tainted_by.is_empty() && !self.custody.is_empty()
    }
}
