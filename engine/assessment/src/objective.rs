//! Ratings of objectives: start at P, capped by what was breached or missed, U where the goal is unmet at a complete end.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Standing;
use tavolo_scenario::model::pack::{Class, Scope};
use tavolo_session::{Scope as At, State, holds};

use crate::duty::binding;
use crate::ledger::pooled;
use crate::report::model::{Finding, ObjectiveResult, Rating, Status};

/// Rules that nothing called upon, and subjects whose standing a cut gave.
type Beside<'a> = (&'a [RuleId], &'a [PersonId]);

/// Rates every objective that the case exercises.
pub(crate) fn rate(content: &Content, end: &State, findings: &[Finding], beside: Beside<'_>) -> Vec<ObjectiveResult> {
    content.case.head.objectives.iter().filter_map(|id| one(content, end, findings, beside, id)).collect()
}

fn one(
    content: &Content,
    end: &State,
    findings: &[Finding],
    (silent, given): Beside<'_>,
    id: &ObjectiveId,
) -> Option<ObjectiveResult> {
    let objective = content.law.objectives.get(id)?;
    let subjects: Vec<Option<&PersonId>> = match objective.scope {
        Scope::Session => vec![None],
        Scope::Subject => content
            .case
            .subjects()
            .filter(|(s, _)| content.due_to(objective.due_if.as_ref(), Some(s)))
            .map(|(s, _)| Some(s))
            .collect(),
    };
    let (mut reached, unmet): (Vec<_>, Vec<_>) = subjects.into_iter().partition(|subject| {
        let scope = At { subject: *subject, target: *subject, ..At::default() };
        holds(content, end, &objective.goal, &scope)
    });
    // What a cut gave was reached by nobody.
    let of_all = reached.len() + unmet.len();
    reached.retain(|subject| subject.is_none_or(|s| !given.contains(s)));
    let anybody = of_all == 0 || reached.len() + unmet.len() > 0;
    let own = || findings.iter().enumerate().filter(|(_, f)| &f.objective == id);
    let score = pooled(own().map(|(_, f)| f));
    let caps: Vec<(usize, Rating)> = own().filter_map(|(index, f)| cap(f).map(|rating| (index, rating))).collect();
    // An objective that only prohibitions guard is not reached by doing nothing: something must have called upon them.
    let guarded = content.law.rules.iter().any(|(rule, r)| &r.objective == id && !silent.contains(rule));
    let rated = end.complete && anybody && (score.lines > 0 || guarded);
    let rating = rated.then(|| rating(unmet.is_empty(), own().map(|(_, f)| f)));
    let capped_by = match rating {
        Some(Rating::U) | None => caps.iter().map(|(i, _)| *i).collect(),
        Some(worst) => caps.iter().filter(|(_, r)| *r == worst).map(|(i, _)| *i).collect(),
    };
    let owned = |list: Vec<Option<&PersonId>>| list.into_iter().map(Option::<&PersonId>::cloned).collect();
    Some(ObjectiveResult { id: id.clone(), rating, score, reached: owned(reached), unmet: owned(unmet), capped_by })
}

/// The rating of an objective whose goal was reached, or was not, by the lines that count for it.
pub(crate) fn rating<'a>(reached: bool, lines: impl Iterator<Item = &'a Finding>) -> Rating {
    let (mut lawless, mut worst) = (0, Rating::P);
    for line in lines {
        lawless += u32::from(line.class == Class::XL && line.status == Status::Breached && line.same_cause.is_none());
        worst = worst.max(cap(line).unwrap_or(Rating::P));
    }
    if reached && lawless < 2 { worst } else { Rating::U }
}

/// The best rating that a finding still allows, if it caps at all. What was chosen for play caps nothing.
fn cap(finding: &Finding) -> Option<Rating> {
    if finding.source.status == Standing::ExerciseDefault || finding.same_cause.is_some() {
        return None;
    }
    match (finding.status, finding.class) {
        (Status::Breached, Class::XL) => Some(Rating::M),
        (Status::Breached, Class::XS) => Some(Rating::S),
        (Status::Missed | Status::WrongRole, Class::HL) => Some(Rating::M),
        (Status::Missed | Status::WrongRole, Class::HS) => Some(Rating::S),
        (Status::Late, Class::HL | Class::HS) if binding(finding.due_standing) => Some(Rating::S),
        _ => None,
    }
}
