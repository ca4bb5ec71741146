//! What differs between two laws, item by item, and what of a case that touches.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tavolo_scenario::check::Kind;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::pack::{Anchor, Cue, Duty};
use tavolo_scenario::{Content, Law};

use crate::find::{Proof, prove};

/// All that differs between two laws.
#[derive(Clone, Debug, Serialize)]
pub struct Difference {
    /// The first, from the base on.
    pub from: Vec<PackId>,
    /// The second.
    pub to: Vec<PackId>,
    /// What differs, by kind and id.
    pub changes: Vec<Change>,
}

/// An item that one law has and the other has not, or has otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What kind of item.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// In which way it differs.
    pub how: How,
    /// Fields that differ, of an item that both have.
    pub fields: Vec<Field>,
}

/// In which way an item differs, from the first law to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Only the second has it.
    Added,
    /// Only the first has it.
    Removed,
    /// Both have it, and it says something else.
    Changed,
}

/// A field that differs, as authors write it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What the first law says.
    pub from: String,
    /// What the second says.
    pub to: String,
}

/// What of a case a change of law touches.
#[derive(Clone, Debug, Serialize)]
pub struct Touched {
    /// The case.
    pub case: CaseId,
    /// Scenes in which a touched clue can be perceived first, or in which a touched duty begins.
    pub scenes: Vec<SceneId>,
    /// Clues that start the clock of a duty that differs.
    pub clues: Vec<ClueId>,
    /// Lines that are due under one law only, or otherwise: by objective, how many under the first, how many under the second, and
    /// how many of both differ.
    pub scores: BTreeMap<ObjectiveId, (usize, usize, usize)>,
    /// Seats with the number of lines that are due from each, under the first and the second.
    pub seats: BTreeMap<SeatId, (usize, usize)>,
    /// How the case stands under the first law.
    pub before: Stands,
    /// And under the second.
    pub after: Stands,
}

/// How a case stands under a law.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Stands {
    /// Whether every goal can be reached for everybody.
    pub winnable: bool,
    /// Whether nothing that it needs is impossible.
    pub holds: bool,
    /// Lines that are due.
    pub due: usize,
}

/// A value as authors write it.
fn written<T: Serialize>(value: &T) -> String {
    ron::to_string(value).unwrap_or_default()
}

macro_rules! compare {
    ($changes:expr, $kind:expr, $from:expr, $to:expr; $($field:ident),+) => {{
        let (from, to) = (&$from, &$to);
        let all: BTreeSet<_> = from.keys().chain(to.keys()).collect();
        for id in all {
            let (how, fields) = match (from.get(id), to.get(id)) {
                (Some(a), Some(b)) => {
                    let fields = [$((stringify!($field), written(&a.$field), written(&b.$field))),+];
                    let differs = fields.into_iter().filter(|(_, a, b)| a != b);
                    (How::Changed, differs.map(|(name, from, to)| Field { name, from, to }).collect::<Vec<_>>())
                }
                (None, _) => (How::Added, Vec::new()),
                (_, None) => (How::Removed, Vec::new()),
            };
            if how != How::Changed || !fields.is_empty() {
                $changes.push(Change { kind: $kind, id: id.to_string(), how, fields });
            }
        }
    }};
}

/// All that differs between two laws.
#[must_use]
pub fn difference(from: &Law, to: &Law) -> Difference {
    let mut changes = Vec::new();
    compare!(changes, Kind::Duty, from.duties, to.duties;
        class, objective, functions, tolerated, scope, due_if, act, provided, also_when_gone, after, within, rests_on, source);
    compare!(changes, Kind::Rule, from.rules, to.rules;
        class, objective, binds, scope, due_if, says, covers, includes, source);
    compare!(changes, Kind::Timer, from.timers, to.timers; limit, clock, source);
    compare!(changes, Kind::Function, from.functions, to.functions; by, source);
    compare!(changes, Kind::Role, from.roles, to.roles; agency, powers);
    compare!(changes, Kind::Form, from.forms, to.forms; fields, checks, by, takes, needs, makes, attests, source);
    compare!(changes, Kind::Objective, from.objectives, to.objectives; due_if, goal, scope);
    compare!(changes, Kind::Set, from.indicator_sets, to.indicator_sets; members, dimensions, concludes, like, differs);
    compare!(changes, Kind::Sign, from.signs, to.signs; by, or_status, or_no_shared_language, or_alert, or_plainly_child, setting);
    compare!(changes, Kind::Calendar, from.calendars, to.calendars; open, days);
    let rules = |law: &Law| law.information.iter().map(|r| (r.id.clone(), r.clone())).collect::<BTreeMap<_, _>>();
    let (own, other) = (rules(from), rules(to));
    compare!(changes, Kind::Information, own, other; class, from, to, consent, source);
    let offices = |law: &Law| law.responders.iter().map(|r| (r.id.clone(), r.clone())).collect::<BTreeMap<_, _>>();
    let (own, other) = (offices(from), offices(to));
    compare!(changes, Kind::Responder, own, other; function, takes, form, needs, after, answers, does, source);
    let order = |law: &Law| {
        law.procedure.iter().map(|p| (format!("{:?}", p.scope).to_lowercase(), p.clone())).collect::<BTreeMap<_, _>>()
    };
    let (own, other) = (order(from), order(to));
    compare!(changes, Kind::Procedure, own, other; tree);
    changes.sort();
    Difference { from: from.chain.clone(), to: to.chain.clone(), changes }
}

impl Difference {
    /// Whether an item differs in more than where it is written.
    fn differs(&self, kind: Kind, id: &str) -> bool {
        let own = self.changes.iter().find(|change| change.kind == kind && change.id == id);
        own.is_some_and(|change| change.how != How::Changed || change.fields.iter().any(|field| field.name != "source"))
    }

    /// Whether a duty is another one: itself, its limit, its set of signs, or that nobody carries it out any more.
    fn touches(&self, duty: &Duty) -> bool {
        let set = match &duty.after {
            Anchor::FirstCue(Cue::Set(set)) => self.differs(Kind::Set, set.as_str()),
            _ => false,
        };
        set || self.differs(Kind::Duty, duty.id.as_str())
            || duty.within.as_ref().is_some_and(|limit| self.differs(Kind::Timer, limit.as_str()))
            || duty.functions.iter().any(|function| self.absent(function))
    }

    /// Whether a function is carried out under one law only.
    fn absent(&self, function: &FunctionId) -> bool {
        let own = self.changes.iter().find(|change| change.kind == Kind::Function && change.id == function.as_str());
        own.is_some_and(|change| {
            change.how != How::Changed
                || change.fields.iter().any(|f| f.from.contains("Absent") != f.to.contains("Absent"))
        })
    }
}

/// What of a case a change of law touches: the same case, read under both.
#[must_use]
pub fn touched(difference: &Difference, before: &Content, after: &Content) -> Touched {
    let (first, second) = (prove(before), prove(after));
    let own =
        |content: &Content| content.law.duties.values().filter(|d| difference.touches(d)).cloned().collect::<Vec<_>>();
    let changed: Vec<Duty> = own(before).into_iter().chain(own(after)).collect();
    let mut clues = BTreeSet::new();
    let mut scenes = BTreeSet::new();
    for duty in &changed {
        match &duty.after {
            Anchor::FirstCue(cue) => {
                for content in [before, after] {
                    let indicators = content.law.indicators_of(cue);
                    let shows = content.case.clues.values().filter(|c| c.shows.iter().any(|s| indicators.contains(&s)));
                    clues.extend(shows.map(|clue| clue.id.clone()));
                }
            }
            Anchor::Start => scenes.extend(before.case.scenes.first().map(|(scene, _)| scene.id.clone())),
            Anchor::Done(_) | Anchor::Happened(_) => {}
        }
    }
    scenes.extend(clues.iter().filter_map(|clue| first.first_seen.get(clue).cloned()));
    let scenes =
        before.case.scenes.iter().map(|(scene, _)| scene.id.clone()).filter(|id| scenes.contains(id)).collect();
    Touched {
        case: before.case.head.id.clone(),
        scenes,
        clues: clues.into_iter().collect(),
        scores: scores(difference, (before, &first), (after, &second)),
        seats: seats((before, &first), (after, &second)),
        before: stands(&first),
        after: stands(&second),
    }
}

fn stands(proof: &Proof) -> Stands {
    Stands { winnable: proof.winnable(), holds: proof.holds(), due: proof.due.len() }
}

type Side<'a> = (&'a Content, &'a Proof);

fn scores(difference: &Difference, before: Side<'_>, after: Side<'_>) -> BTreeMap<ObjectiveId, (usize, usize, usize)> {
    let mut all: BTreeMap<ObjectiveId, (usize, usize, usize)> = BTreeMap::new();
    let objective = |(content, _): Side<'_>, duty: &DutyId| content.law.duties.get(duty).map(|d| d.objective.clone());
    for (duty, person) in &before.1.due {
        let Some(of) = objective(before, duty) else { continue };
        let counted = all.entry(of).or_default();
        counted.0 += 1;
        let both = after.1.due.contains(&(duty.clone(), person.clone()));
        let differs = before.0.law.duties.get(duty).is_some_and(|duty| difference.touches(duty));
        counted.2 += usize::from(both && differs);
    }
    for (duty, _) in &after.1.due {
        if let Some(of) = objective(after, duty) {
            all.entry(of).or_default().1 += 1;
        }
    }
    all
}

fn seats(before: Side<'_>, after: Side<'_>) -> BTreeMap<SeatId, (usize, usize)> {
    let lines = |(content, proof): Side<'_>, persons: &[PersonId]| {
        let own = |duty: &DutyId| {
            let functions = content.law.duties.get(duty).map_or(&[][..], |duty| &duty.functions);
            persons.iter().any(|person| content.carries_out(person, functions))
        };
        proof.due.iter().filter(|(duty, _)| own(duty)).count()
    };
    let judged = before.0.case.seats.iter().filter(|seat| before.0.case.judged(&seat.id));
    judged.map(|seat| (seat.id.clone(), (lines(before, &seat.persons), lines(after, &seat.persons)))).collect()
}
