//! A report boiled down to what a rehearsal keeps of it.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{ObjectiveId, PersonId, RuleId};
use tavolo_scenario::model::case::{Mark, Seat, SeatKind};
use tavolo_scenario::model::common::Clock;

use super::model::{Apart, BreachRun, DutyRun, Extra, ObjectiveRun, Run, SubjectRun};
use crate::report::model::{Finding, Moment, Norm, ObjectiveResult, Report, Status, SubjectResult};

impl Run {
    /// What is kept of one play.
    pub fn of(content: &Content, report: &Report, skill: &str, seed: u64, extra: Extra) -> Self {
        let silent = report.not_exercised.clone();
        let called: Vec<RuleId> = content.law.rules.keys().filter(|id| !silent.contains(id)).cloned().collect();
        let guarded = |objective: &ObjectiveId| {
            called.iter().any(|id| content.law.rules.get(id).is_some_and(|r| &r.objective == objective))
        };
        Self {
            seed,
            skill: skill.to_owned(),
            entries: report.session.entries,
            exercise_ms: report.session.exercise_ms,
            complete: report.session.complete,
            ending: report.session.ending.clone(),
            team: report.team,
            objectives: report.objectives.iter().map(|o| objective(report, o, guarded(&o.id))).collect(),
            seats: report.seats.clone(),
            apart: content
                .case
                .seats
                .iter()
                .filter_map(|seat| Some((seat.id.clone(), apart(content, seat)?)))
                .collect(),
            duties: report.findings.iter().filter_map(duty).collect(),
            breaches: breaches(&report.findings),
            recognition: report.recognition.clone(),
            subjects: report.subjects.iter().map(subject).collect(),
            load: report.load.clone(),
            called,
            silent,
            extra,
        }
    }
}

fn apart(content: &Content, seat: &Seat) -> Option<Apart> {
    let renders = |p: &PersonId| content.function_of(p).is_some_and(|f| content.law.only_renders(f));
    match seat.mark {
        _ if seat.kind != SeatKind::Agency => None,
        Mark::Team => Some(Apart::Team),
        Mark::Own => seat.persons.iter().all(renders).then_some(Apart::Renderings),
    }
}

fn objective(report: &Report, result: &ObjectiveResult, called: bool) -> ObjectiveRun {
    let breached = |f: &&Finding| f.objective == result.id && f.status == Status::Breached;
    let breaches = report.findings.iter().filter(breached).count();
    ObjectiveRun {
        id: result.id.clone(),
        score: result.score,
        rating: result.rating,
        breaches: u32::try_from(breaches).unwrap_or(u32::MAX),
        called,
    }
}

fn duty(finding: &Finding) -> Option<DutyRun> {
    let Norm::Duty(duty) = &finding.of else { return None };
    let limit = finding.since.zip(finding.due).map(|(since, (due, clock))| (span(&since, &due, clock), clock));
    let done =
        finding.at.first().filter(|_| matches!(finding.status, Status::Done | Status::Late | Status::OutOfOrder));
    // What was done before its clock started took no time.
    let used = finding.since.zip(done).zip(limit).map(|((since, at), (_, clock))| span(&since, at, clock).max(0));
    Some(DutyRun {
        duty: duty.clone(),
        subject: finding.subject.clone(),
        status: finding.status,
        max: finding.max,
        lost: (finding.max - finding.got).max(0),
        used_ms: used,
        limit,
    })
}

fn span(from: &Moment, to: &Moment, clock: Clock) -> i64 {
    match clock {
        Clock::Exercise => to.exercise_ms.saturating_sub(from.exercise_ms),
        Clock::Story => to.story_ms.saturating_sub(from.story_ms),
    }
}

fn breaches(findings: &[Finding]) -> BTreeMap<RuleId, BreachRun> {
    let mut breaches: BTreeMap<RuleId, BreachRun> = BTreeMap::new();
    for finding in findings.iter().filter(|f| f.status == Status::Breached) {
        let Norm::Rule(rule) = &finding.of else { continue };
        let run = breaches.entry(rule.clone()).or_default();
        run.lines += 1;
        run.times = run.times.saturating_add(u32::try_from(finding.at.len()).unwrap_or(u32::MAX));
        run.penalty += finding.penalty;
    }
    breaches
}

fn subject(result: &SubjectResult) -> (PersonId, SubjectRun) {
    let run = SubjectRun {
        is: result.is,
        score: result.score,
        told: result.told.iter().map(|(clue, at, _)| (clue.clone(), at.exercise_ms)).collect(),
        consents: result.consents.iter().map(|(consent, given, ..)| (consent.clone(), *given)).collect(),
        left: result.left.map(|at| at.exercise_ms),
    };
    (result.person.clone(), run)
}
