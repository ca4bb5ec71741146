//! The ledger: one line a finding, whole thousandths, summed into scores. Sums are exact: what is got and what is lost
//! make up the maximum.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Seat;

use crate::report::model::{Finding, Score, Status};

/// Adds a line to a score; `share` parts of it, of `of`.
fn add(score: &mut Score, finding: &Finding, part: usize, of: usize) {
    if let Status::NotAssessed(_) = finding.status {
        score.not_assessed += 1;
        return;
    }
    score.lines += u32::from(finding.max > 0);
    score.max += portion(finding.max, part, of);
    score.got += portion(finding.got, part, of);
    score.penalty += portion(finding.penalty, part, of);
}

/// The n-th of equal parts that add up to the whole.
pub(crate) fn portion(whole: i64, part: usize, of: usize) -> i64 {
    let (part, of) = (part as i64, of.max(1) as i64);
    whole * (part + 1) / of - whole * part / of
}

/// Score over all findings that are chosen.
pub(crate) fn pooled<'a>(findings: impl Iterator<Item = &'a Finding>) -> Score {
    let mut score = Score::default();
    findings.for_each(|f| add(&mut score, f, 0, 1));
    score
}

/// Scores by function: a line is shared by the functions that are charged with it.
pub(crate) fn by_function(findings: &[Finding]) -> BTreeMap<FunctionId, Score> {
    let mut scores: BTreeMap<FunctionId, Score> = BTreeMap::new();
    for finding in findings {
        for (part, function) in finding.functions.iter().enumerate() {
            add(scores.entry(function.clone()).or_default(), finding, part, finding.functions.len());
        }
    }
    scores
}

/// Scores by judged seat: what its persons did, and its functions' share of what nobody did.
pub(crate) fn by_seat(content: &Content, findings: &[Finding]) -> BTreeMap<SeatId, Score> {
    let mut scores: BTreeMap<SeatId, Score> = BTreeMap::new();
    for finding in findings {
        let seats = charged(content, finding);
        for (part, seat) in seats.iter().enumerate().filter(|(_, s)| content.case.judged(s)) {
            add(scores.entry((*seat).clone()).or_default(), finding, part, seats.len());
        }
    }
    scores
}

/// Seats that a finding is charged to, in equal parts: whose person did it; where nobody did, whose functions were bound.
pub(crate) fn charged<'a>(content: &'a Content, finding: &Finding) -> Vec<&'a SeatId> {
    let bound = |seat: &&Seat| {
        !finding.functions.is_empty() && seat.persons.iter().any(|p| content.carries_out(p, &finding.functions))
    };
    match &finding.by {
        Some(by) => content.case.seat_of(by).map(|s| &s.id).into_iter().collect(),
        None => content.case.seats.iter().filter(bound).map(|s| &s.id).collect(),
    }
}
