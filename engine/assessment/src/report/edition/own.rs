//! One seat's own page: nothing of it speaks of anybody else's work.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{FunctionId, PersonId, SeatId};
use tavolo_session::{Entry, Event, actor};

use super::{Edition, Kept};
use crate::ledger::{as_charged, pooled, portion};
use crate::report::model::{
    Change, ClueHistory, Finding, Given, Interviews, Lane, Moment, Norm, ObjectiveResult, Ordered, Original, ReadAs,
    Report, Review, Score, Status, SubjectResult, Timeline,
};
use crate::report::track::track;

/// The page of a seat. A seat that the case does not have gets an empty one.
pub(super) fn own(whole: &Report, content: &Content, journal: &[Entry], seat: &SeatId) -> Report {
    let persons: &[PersonId] = content.case.seats.iter().find(|s| &s.id == seat).map_or(&[], |s| &s.persons);
    let judged = content.case.judged(seat);
    let kept = if judged { findings(whole, content, journal, seat, persons) } else { Kept::none() };
    let ours = |person: &PersonId| persons.contains(person);
    Report {
        seats: whole.seats.iter().filter(|(id, _)| *id == seat).map(|(id, score)| (id.clone(), *score)).collect(),
        fidelity: whole.fidelity.iter().filter(|f| judged && ours(&f.person)).cloned().collect(),
        objectives: objectives(whole, &kept.findings),
        subjects: whole.subjects.iter().filter(|s| ours(&s.person)).map(subject).collect(),
        knowledge: whole.knowledge.iter().filter_map(|history| known(history, persons)).collect(),
        timeline: Timeline { lanes: lanes(whole, seat, &kept), injects: Vec::new() },
        load: whole.load.iter().filter(|l| &l.seat == seat).cloned().collect(),
        track: track(content, journal, persons),
        witnessed: kept.witnessed(whole),
        said: kept.said(whole),
        interviews: Interviews { given: given(whole, seat), ..Interviews::default() },
        findings: kept.findings,
        numbers: kept.numbers,
        ..whole.bare(Edition::Own(seat.clone()))
    }
}

/// What those who looked on gave for this seat.
fn given(whole: &Report, seat: &SeatId) -> Vec<Given> {
    whole.interviews.given.iter().filter(|given| given.seat == *seat).cloned().collect()
}

/// The lines charged to a seat, each by its part.
fn findings(whole: &Report, content: &Content, journal: &[Entry], seat: &SeatId, persons: &[PersonId]) -> Kept {
    let mut kept = Kept::none();
    for (number, finding) in whole.findings.iter().enumerate() {
        if let Some(part) = finding.seats.iter().position(|s| s == seat) {
            let share = |points: i64| portion(points, part, finding.seats.len());
            let line = as_charged(finding);
            let change = line.change.clone().map(|change| Change {
                points: share(change.points),
                // Ratings are the team's.
                rating: None,
                ..change
            });
            let line = Finding {
                functions: functions(content, &line, persons),
                seats: vec![seat.clone()],
                at: moments(&line, journal, persons),
                max: share(line.max),
                got: share(line.got),
                penalty: share(line.penalty),
                open: share(line.open),
                change,
                ordered: line.ordered.as_ref().map(|order| own_order(order, persons)),
                review: line.review.as_ref().map(|review| own_review(review, seat, &share)),
                ..line
            };
            kept.keep(number, line);
        }
    }
    kept.settle();
    let here: BTreeSet<Norm> = kept.findings.iter().map(|f| f.of.clone()).collect();
    for finding in &mut kept.findings {
        // What had to come before may have been somebody else's to do.
        finding.after_missing.take_if(|duty| !here.contains(&Norm::Duty(duty.clone())));
    }
    kept
}

/// What was said of a line, by oneself and by raters; points by one's part.
fn own_review(review: &Review, seat: &SeatId, share: &dyn Fn(i64) -> i64) -> Review {
    let original = review.original.as_ref().map(|line| Original {
        max: share(line.max),
        got: share(line.got),
        penalty: share(line.penalty),
        open: share(line.open),
        ..line.clone()
    });
    let contests = review.contests.iter().filter(|c| c.seat.as_ref() == Some(seat)).cloned().collect();
    Review { contests, original, ..review.clone() }
}

/// An order that was followed, as far as it is one's own: who else had part in it is not said.
fn own_order(order: &Ordered, persons: &[PersonId]) -> Ordered {
    let ours = |person: &Option<PersonId>| person.clone().filter(|p| persons.contains(p));
    Ordered { by: ours(&order.by), to: ours(&order.to), at: order.at }
}

/// Functions of a line that the seat's persons carry out themselves.
fn functions(content: &Content, finding: &Finding, persons: &[PersonId]) -> Vec<FunctionId> {
    let carried = |f: &&FunctionId| persons.iter().any(|p| content.carries_out(p, std::slice::from_ref(*f)));
    finding.functions.iter().filter(carried).cloned().collect()
}

/// Breaches of one function stand in one line, whoever of it they were by: here are one's own.
fn moments(finding: &Finding, journal: &[Entry], persons: &[PersonId]) -> Vec<Moment> {
    let own = |moment: &&Moment| {
        let entry = moment.seq.and_then(|seq| journal.iter().find(|e| e.seq == seq));
        entry.is_none_or(|e| e.events().iter().filter_map(doer).any(|p| persons.contains(p)))
    };
    match finding.status {
        Status::Breached => finding.at.iter().filter(own).copied().collect(),
        _ => finding.at.clone(),
    }
}

/// Who answers for an event, as rules see it.
fn doer(event: &Event) -> Option<&PersonId> {
    match event {
        Event::Consented { asked_by, .. } => asked_by.as_ref(),
        _ => actor(event),
    }
}

/// Objectives that the seat's lines count for. Ratings and goals are the team's.
fn objectives(whole: &Report, findings: &[Finding]) -> Vec<ObjectiveResult> {
    let own = whole.objectives.iter().filter(|o| findings.iter().any(|f| f.objective == o.id));
    own.map(|objective| ObjectiveResult {
        id: objective.id.clone(),
        rating: None,
        score: pooled(findings.iter().filter(|f| f.objective == objective.id)),
        reached: Vec::new(),
        unmet: Vec::new(),
        capped_by: Vec::new(),
    })
    .collect()
}

/// What a played subject told, decided and felt; not what was written about it elsewhere.
fn subject(result: &SubjectResult) -> SubjectResult {
    SubjectResult {
        read_as: ReadAs::default(),
        score: Score::default(),
        first_sign: None,
        standings: Vec::new(),
        asked_again: 0,
        findings: Vec::new(),
        ..result.clone()
    }
}

fn known(history: &ClueHistory, persons: &[PersonId]) -> Option<ClueHistory> {
    let own = |list: &[(PersonId, i64)]| -> Vec<(PersonId, i64)> {
        list.iter().filter(|(p, _)| persons.contains(p)).cloned().collect()
    };
    let (knew, could) = (own(&history.knew), own(&history.could));
    let anything = !knew.is_empty() || !could.is_empty();
    anything.then(|| ClueHistory { knew, could, ..history.clone() })
}

fn lanes(whole: &Report, seat: &SeatId, kept: &Kept) -> Vec<Lane> {
    let own = whole.timeline.lanes.iter().filter(|lane| lane.seat.as_ref() == Some(seat));
    own.map(|lane| Lane {
        marks: lane.marks.iter().filter_map(|(i, at)| Some((*kept.places.get(i)?, *at))).collect(),
        ..lane.clone()
    })
    .collect()
}
