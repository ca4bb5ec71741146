//! A page that a team may see together: what was due of which function, and what the team as a whole did and missed.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{FunctionId, PersonId};

use super::{Edition, Kept};
use crate::report::model::{
    ClueHistory, Contest, EvidenceItem, EvidenceMatrix, Finding, Interviews, Lane, Norm, ObjectiveResult, Ordered,
    RaterMark, Report, Review, Status, SubjectResult, Timeline,
};
use crate::timeline::moment;

/// The page of the team.
pub(super) fn team(whole: &Report, content: &Content) -> Report {
    let kept = findings(whole);
    Report {
        team: whole.team,
        competencies: whole.competencies.clone(),
        pillars: whole.pillars.clone(),
        objectives: whole.objectives.iter().map(|o| objective(o, &kept)).collect(),
        subjects: whole.subjects.iter().map(|s| subject(s, &kept)).collect(),
        recognition: whole.recognition.clone(),
        rates: whole.rates,
        sign_counts: whole.sign_counts.clone(),
        interviews: Interviews { held: Vec::new(), given: Vec::new(), ..whole.interviews.clone() },
        evidence: whole.evidence.iter().map(|matrix| evidence(matrix, &kept)).collect(),
        knowledge: whole.knowledge.iter().map(|history| known(history, content)).collect(),
        timeline: Timeline { lanes: lanes(content, &kept.findings), injects: whole.timeline.injects.clone() },
        not_exercised: whole.not_exercised.clone(),
        not_aligned: whole.not_aligned.clone(),
        courses: whole
            .courses
            .iter()
            .map(|course| course.with_lines(&|line| kept.places.get(&line).copied()))
            .collect(),
        witnessed: kept.witnessed(whole),
        findings: kept.findings,
        numbers: kept.numbers,
        ..whole.bare(Edition::Team)
    }
}

/// Every line without its person. What somebody did wrongly is the team's, and breaches of a rule toward a person are one
/// line whichever functions they were by.
fn findings(whole: &Report) -> Kept {
    let mut kept = Kept::none();
    let mut breaches: BTreeMap<(&Norm, Option<&PersonId>), usize> = BTreeMap::new();
    for (number, finding) in whole.findings.iter().enumerate() {
        let key = (&finding.of, finding.subject.as_ref());
        let same = (finding.status == Status::Breached).then(|| breaches.get(&key).copied()).flatten();
        if let Some(first) = same.and_then(|index| kept.findings.get_mut(index)) {
            first.at.extend(&finding.at);
            first.at.sort();
            first.penalty += finding.penalty;
            first.same_cause = first.same_cause.filter(|_| finding.same_cause.is_some());
            kept.places.extend(same.map(|index| (number, index)));
            continue;
        }
        let nobodys = matches!(finding.status, Status::Breached | Status::WrongRole);
        if finding.status == Status::Breached {
            breaches.insert(key, kept.findings.len());
        }
        kept.keep(
            number,
            Finding {
                by: None,
                seats: Vec::new(),
                review: finding.review.as_ref().map(nameless),
                ordered: finding.ordered.as_ref().map(|o| Ordered { by: None, to: None, at: o.at }),
                functions: if nobodys { Vec::new() } else { finding.functions.clone() },
                ..finding.clone()
            },
        );
    }
    kept.settle();
    kept
}

/// What was said of a line, without who contested it and without words, which may name anybody.
fn nameless(review: &Review) -> Review {
    Review {
        contests: review.contests.iter().map(|c| Contest { seat: None, words: None, seq: c.seq }).collect(),
        marks: review.marks.iter().map(|m| RaterMark { reason: None, ..m.clone() }).collect(),
        ..review.clone()
    }
}

/// Evidence, with breaches as they stand on this page.
fn evidence(matrix: &EvidenceMatrix, kept: &Kept) -> EvidenceMatrix {
    let items =
        matrix.items.iter().map(|item| EvidenceItem { tainted_by: kept.indices(&item.tainted_by), ..item.clone() });
    EvidenceMatrix { items: items.collect(), ..matrix.clone() }
}

fn objective(result: &ObjectiveResult, kept: &Kept) -> ObjectiveResult {
    ObjectiveResult { capped_by: kept.indices(&result.capped_by), ..result.clone() }
}

fn subject(result: &SubjectResult, kept: &Kept) -> SubjectResult {
    SubjectResult {
        standings: result.standings.iter().map(|(status, at, _)| (status.clone(), *at, None)).collect(),
        consents: result.consents.iter().map(|(consent, given, at, _)| (consent.clone(), *given, *at, None)).collect(),
        told: result.told.iter().map(|(clue, at, _)| (clue.clone(), *at, None)).collect(),
        findings: kept.indices(&result.findings),
        ..result.clone()
    }
}

/// Since when each function knew, and since when anybody could have.
fn known(history: &ClueHistory, content: &Content) -> ClueHistory {
    let mut functions: Vec<(FunctionId, i64)> = Vec::new();
    for (person, at) in &history.knew {
        let Some(function) = content.function_of(person) else { continue };
        if !functions.iter().any(|(f, _)| f == function) {
            functions.push((function.clone(), *at));
        }
    }
    let since = history.could.iter().chain(&history.knew).map(|(_, at)| *at).min();
    ClueHistory { knew: Vec::new(), could: Vec::new(), functions, could_since: since, ..history.clone() }
}

/// A lane for each function in the order of the cast's seats, and one for what is nobody's alone.
fn lanes(content: &Content, findings: &[Finding]) -> Vec<Lane> {
    let mut functions: Vec<&FunctionId> = Vec::new();
    for person in content.case.seats.iter().flat_map(|s| &s.persons) {
        functions.extend(content.function_of(person).filter(|f| !functions.contains(f)));
    }
    let marks = |wanted: &dyn Fn(&Finding) -> bool| -> Vec<(usize, i64)> {
        findings.iter().enumerate().filter(|(_, f)| wanted(f)).filter_map(|(i, f)| Some((i, moment(f)?))).collect()
    };
    let lane = |function: Option<&FunctionId>, marks| Lane {
        seat: None,
        function: function.cloned(),
        busy: Vec::new(),
        marks,
    };
    let mut lanes: Vec<Lane> =
        functions.into_iter().map(|id| lane(Some(id), marks(&|f| f.functions.contains(id)))).collect();
    lanes.push(lane(None, marks(&|f| f.functions.is_empty())));
    lanes.retain(|lane| !lane.marks.is_empty());
    lanes
}
