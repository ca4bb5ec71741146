//! What a lost line says beside its points: between which moments nothing was seen, and which single change would have
//! altered it most. Lines add up, so the change is exact: everything else stays as it is.

use tavolo_session::State;

use crate::objective::rating;
use crate::report::model::{Change, ChangeKind, Credit, Finding, Moment, ObjectiveResult, Rating, Status};

/// Completes every line that cost something.
pub(crate) fn explain(end: &State, begin: Option<Moment>, objectives: &[ObjectiveResult], findings: &mut [Finding]) {
    for index in 0..findings.len() {
        let finding = &findings[index];
        let unseen = (finding.status == Status::Missed).then(|| span(end, begin, finding));
        let change = change(objectives, findings, index);
        let finding = &mut findings[index];
        (finding.unseen, finding.change) = (unseen.flatten(), change);
    }
}

/// From when the clock started, or play began, to the end of play: what comes after a limit is late, and not missed.
fn span(end: &State, begin: Option<Moment>, finding: &Finding) -> Option<(Moment, Moment)> {
    Some((finding.since.or(begin)?, Moment { seq: None, exercise_ms: end.exercise_ms, story_ms: end.story_ms }))
}

/// The change that gives most; none for a line that cost nothing, or that others kept from being done.
fn change(objectives: &[ObjectiveResult], findings: &[Finding], index: usize) -> Option<Change> {
    let finding = &findings[index];
    if finding.lost() == 0 || finding.blocked_by.is_some() {
        return None;
    }
    let (is, points, altered) = best(finding)?;
    let objective = objectives.iter().find(|o| o.id == finding.objective);
    let rating = objective.and_then(|o| rerated(o, findings, index, &altered));
    Some(Change { is, points, rating })
}

/// What to change, what it gives, and the line as it would be.
fn best(finding: &Finding) -> Option<(ChangeKind, i64, Finding)> {
    if finding.status == Status::Breached {
        let kept = Finding { status: Status::Done, penalty: 0, ..finding.clone() };
        return Some((ChangeKind::Refrain, finding.penalty, kept));
    }
    if matches!(finding.status, Status::Missed) {
        let done = Finding { status: Status::Done, got: finding.max, ..finding.clone() };
        return Some((ChangeKind::Do, finding.max - finding.got, done));
    }
    let credit = finding.credit;
    let ways = [
        (ChangeKind::ByOthers, Credit { actor: 1_000, ..credit }),
        (ChangeKind::InTime, Credit { time: 1_000, ..credit }),
        (ChangeKind::InOrder, Credit { order: 1_000, ..credit }),
        (ChangeKind::Whole, Credit { quality: 1_000, ..credit }),
    ];
    let gain = |(is, better): (ChangeKind, Credit)| {
        let got = better.of(finding.max);
        (is, got - finding.got, Finding { credit: better, got, status: better.status(), ..finding.clone() })
    };
    // Of equal ones the first.
    ways.into_iter().map(gain).filter(|(_, points, _)| *points > 0).rev().max_by_key(|(_, points, _)| *points)
}

/// The rating with one line altered, if that is another one.
fn rerated(
    objective: &ObjectiveResult,
    findings: &[Finding],
    index: usize,
    altered: &Finding,
) -> Option<(Rating, Rating)> {
    let now = objective.rating?;
    let lines = findings.iter().enumerate().filter(|(_, f)| f.objective == objective.id);
    let then = rating(objective.unmet.is_empty(), lines.map(|(i, f)| if i == index { altered } else { f }));
    (then != now).then_some((now, then))
}
