//! The timeline: a lane an agency's seat, with what it did and what became of its duties.

use tavolo_scenario::Content;
use tavolo_session::{Entry, Event};

use crate::load::LoadTrace;
use crate::report::model::{Finding, Lane, Status, Timeline};

/// Lanes of all seats that are judged, and the items of the events list.
pub(crate) fn timeline(content: &Content, load: &LoadTrace, findings: &[Finding], journal: &[Entry]) -> Timeline {
    let lanes = content
        .case
        .seats
        .iter()
        .filter(|s| content.case.judged(&s.id))
        .map(|seat| {
            let marks = findings.iter().enumerate().filter_map(|(index, finding)| {
                let own = match &finding.by {
                    Some(by) => seat.persons.contains(by),
                    None => seat
                        .persons
                        .iter()
                        .any(|p| !finding.functions.is_empty() && content.carries_out(p, &finding.functions)),
                };
                own.then(|| moment(finding)).flatten().map(|at| (index, at))
            });
            Lane {
                seat: Some(seat.id.clone()),
                function: None,
                busy: load.busy.get(&seat.id).cloned().unwrap_or_default(),
                marks: marks.collect(),
            }
        })
        .collect();
    let injects = journal.iter().flat_map(|entry| {
        entry.events().iter().filter_map(|event| match event {
            Event::Fired { inject, contingency } => Some((inject.clone(), entry.exercise_ms, *contingency)),
            _ => None,
        })
    });
    Timeline { lanes, injects: injects.collect() }
}

/// Where a finding stands on the time axis: when it was done, or when it was due.
pub(crate) fn moment(finding: &Finding) -> Option<i64> {
    match finding.status {
        Status::NotAssessed(_) => None,
        Status::Missed => finding.due.map(|(due, _)| due.exercise_ms).or(finding.since.map(|s| s.exercise_ms)),
        Status::Done | Status::Late | Status::OutOfOrder | Status::WrongRole | Status::Breached => {
            finding.at.first().map(|m| m.exercise_ms)
        }
    }
}
