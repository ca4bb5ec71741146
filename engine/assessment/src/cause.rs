//! One cause, one line: where a breach and an undone duty, or two breaches, are one fault, only the dearer costs.

use tavolo_scenario::Content;

use crate::report::model::{Finding, Norm, Status};

/// Sets aside what another line stands for.
pub(crate) fn merge(content: &Content, findings: &mut [Finding]) {
    for breach in 0..findings.len() {
        let (Status::Breached, Norm::Rule(id)) = (findings[breach].status, &findings[breach].of) else { continue };
        let Some(rule) = content.law.rules.get(id) else { continue };
        for other in 0..findings.len() {
            let (line, beside) = (&findings[breach], &findings[other]);
            let one_cause = line.same_cause.is_none()
                && beside.same_cause.is_none()
                && line.subject == beside.subject
                && match &beside.of {
                    Norm::Duty(duty) => rule.covers.contains(duty) && beside.lost() > 0,
                    Norm::Rule(included) => {
                        rule.includes.contains(included)
                            && beside.status == Status::Breached
                            && beside.functions == line.functions
                            && beside.at.iter().all(|at| line.at.contains(at))
                    }
                };
            if one_cause {
                let (stands, aside) = if line.lost() >= beside.lost() { (breach, other) } else { (other, breach) };
                set_aside(&mut findings[aside], stands);
            }
        }
    }
}

/// What is set aside neither asks for points nor costs any.
fn set_aside(finding: &mut Finding, stands: usize) {
    finding.same_cause = Some(stands);
    finding.max = finding.got;
    finding.penalty = 0;
}
