//! The procedure of each subject with what became of its steps: the pack's tree, and the line of each step that was due.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{DutyId, PersonId};
use tavolo_scenario::model::pack::{Procedure, Scope};

use crate::report::model::{Course, CoursePart, CourseStep, Finding, Norm};

/// Procedures in the order of the pack, each for its subjects in the order of the case.
pub(crate) fn courses(content: &Content, findings: &[Finding]) -> Vec<Course> {
    let mut lines: BTreeMap<(Option<&PersonId>, &DutyId), usize> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        if let Norm::Duty(duty) = &finding.of {
            lines.insert((finding.subject.as_ref(), duty), index);
        }
    }
    let course = |tree: &Procedure, subject: Option<&PersonId>| Course {
        subject: subject.cloned(),
        steps: part(tree, &|duty| lines.get(&(subject, duty)).copied()),
    };
    let procedures = content.law.procedure.iter();
    procedures
        .flat_map(|procedure| -> Vec<Course> {
            match procedure.scope {
                Scope::Subject => content.case.subjects().map(|(id, _)| course(&procedure.tree, Some(id))).collect(),
                Scope::Session => vec![course(&procedure.tree, None)],
            }
        })
        .collect()
}

fn part(tree: &Procedure, line: &dyn Fn(&DutyId) -> Option<usize>) -> CoursePart {
    let all = |parts: &[Procedure]| parts.iter().map(|p| part(p, line)).collect();
    match tree {
        Procedure::Duty(id) => CoursePart::Step(CourseStep { duty: id.clone(), line: line(id) }),
        Procedure::Sequence(parts) => CoursePart::Sequence(all(parts)),
        Procedure::Together(parts) => CoursePart::Together(all(parts)),
        Procedure::Choice(branches) => CoursePart::Choice(branches.iter().map(|b| part(&b.then, line)).collect()),
        Procedure::Optional(inner) => CoursePart::Optional(Box::new(part(inner, line))),
        Procedure::Loop(inner) => CoursePart::Loop(Box::new(part(inner, line))),
    }
}
