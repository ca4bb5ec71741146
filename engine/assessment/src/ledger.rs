//! The ledger: one line a finding, whole thousandths, summed into scores. Sums are exact: what is got and what is lost
//! make up the maximum.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Mark, Seat};

use crate::report::model::{Fidelity, Finding, Norm, Score, Status, Why};

/// A share of a line: so many parts, after so many, of all.
#[derive(Clone, Copy)]
struct Share {
    before: u64,
    parts: u64,
    all: u64,
}

impl Share {
    const WHOLE: Self = Self { before: 0, parts: 1, all: 1 };

    fn nth(part: usize, of: usize) -> Self {
        Self { before: part as u64, parts: 1, all: of.max(1) as u64 }
    }

    /// Shares of the same points add up to all of them.
    fn of(self, points: i64) -> i64 {
        let upto = |parts: u64| i128::from(points) * i128::from(parts) / i128::from(self.all.max(1));
        i64::try_from(upto(self.before + self.parts) - upto(self.before)).unwrap_or(points)
    }
}

/// Adds a share of a line to a score.
fn add(score: &mut Score, finding: &Finding, share: Share) {
    if let Status::NotAssessed(_) = finding.status {
        score.not_assessed += 1;
        match finding.of {
            Norm::Duty(_) => score.open += share.of(finding.open),
            Norm::Rule(_) => score.open_penalty += share.of(finding.open),
        }
        return;
    }
    score.lines += u32::from(finding.max > 0);
    score.max += share.of(finding.max);
    score.got += share.of(finding.got);
    score.penalty += share.of(finding.penalty);
}

/// The same for somebody who is charged with it: what others kept from being done counts for nobody but the team.
fn charge(score: &mut Score, finding: &Finding, share: Share) {
    match finding.blocked_by {
        Some(_) => score.not_assessed += 1,
        None => add(score, finding, share),
    }
}

/// The same, of a line that is one's alone.
#[cfg(test)]
pub(crate) fn charge_whole(score: &mut Score, finding: &Finding) {
    charge(score, finding, Share::WHOLE);
}

/// The n-th of equal parts that add up to the whole.
pub(crate) fn portion(whole: i64, part: usize, of: usize) -> i64 {
    Share::nth(part, of).of(whole)
}

/// Score over all findings that are chosen.
pub(crate) fn pooled<'a>(findings: impl Iterator<Item = &'a Finding>) -> Score {
    let mut score = Score::default();
    findings.for_each(|f| add(&mut score, f, Share::WHOLE));
    score
}

/// Scores by function: a line is shared by the functions that are charged with it.
pub(crate) fn by_function(
    content: &Content,
    findings: &[Finding],
    fidelity: &[Fidelity],
) -> BTreeMap<FunctionId, Score> {
    let mut scores: BTreeMap<FunctionId, Score> = BTreeMap::new();
    for finding in findings {
        let of = finding.functions.len();
        for (part, function) in finding.functions.iter().enumerate() {
            if earns(content, finding, function) {
                charge(scores.entry(function.clone()).or_default(), finding, Share::nth(part, of));
            }
        }
    }
    for rendered in fidelity {
        if let Some(function) = content.function_of(&rendered.person) {
            faithful(scores.entry(function.clone()).or_default(), rendered);
        }
    }
    scores
}

/// Scores by judged seat: what its persons did, and its functions' share of what nobody did.
pub(crate) fn by_seat(content: &Content, findings: &[Finding], fidelity: &[Fidelity]) -> BTreeMap<SeatId, Score> {
    let mut scores: BTreeMap<SeatId, Score> = BTreeMap::new();
    for finding in findings {
        for (part, seat) in finding.seats.iter().enumerate().filter(|(_, s)| content.case.judged(s)) {
            charge(scores.entry(seat.clone()).or_default(), finding, Share::nth(part, finding.seats.len()));
        }
    }
    for rendered in fidelity {
        if let Some(seat) = content.case.seat_of(&rendered.person) {
            faithful(scores.entry(seat.id.clone()).or_default(), rendered);
        }
    }
    scores.retain(|seat, _| content.case.judged(seat));
    for seat in content.case.seats.iter().filter(|seat| seat.mark == Mark::Team) {
        if let Some(score) = scores.get_mut(&seat.id) {
            score.with_team = true;
        }
    }
    scores
}

/// Who renders what others say earns nothing by duties, which are others'; what they breach is theirs.
fn earns(content: &Content, finding: &Finding, function: &FunctionId) -> bool {
    matches!(finding.of, Norm::Rule(_)) || !content.law.only_renders(function)
}

/// Each rendering is an item of its own.
fn faithful(score: &mut Score, rendered: &Fidelity) {
    score.lines += rendered.rendered;
    score.max += i64::from(rendered.rendered) * 1_000;
    score.got += i64::from(rendered.faithful) * 1_000;
}

/// Scores by competency: a line counts for each that its duty or rule calls upon, by its parts.
pub(crate) fn by_competency(content: &Content, findings: &[Finding]) -> BTreeMap<CompetencyId, Score> {
    let mut scores: BTreeMap<CompetencyId, Score> = BTreeMap::new();
    for finding in findings {
        let parts: &[(CompetencyId, NonZeroU32)] = match &finding.of {
            Norm::Duty(id) => content.law.duties.get(id).map_or(&[], |d| &d.competencies),
            Norm::Rule(id) => content.law.rules.get(id).map_or(&[], |r| &r.competencies),
        };
        let all = parts.iter().map(|(_, n)| u64::from(n.get())).sum();
        let mut before = 0;
        for (competency, parts) in parts {
            let parts = u64::from(parts.get());
            add(scores.entry(competency.clone()).or_default(), finding, Share { before, parts, all });
            before += parts;
        }
    }
    scores
}

/// Scores by pillar, in the order of the vocabulary; pillars of which nothing was due are left out.
pub(crate) fn by_pillar(content: &Content, findings: &[Finding]) -> Vec<(PillarId, Score)> {
    let pillar = |finding: &Finding| match &finding.of {
        Norm::Duty(id) => content.law.duties.get(id).and_then(|d| d.pillar.as_ref()),
        Norm::Rule(id) => content.law.rules.get(id).and_then(|r| r.pillar.as_ref()),
    };
    let own = |id: &PillarId| pooled(findings.iter().filter(|f| pillar(f) == Some(id)));
    let all = content.law.vocabulary.pillars.iter().map(|id| (id.clone(), own(id)));
    all.filter(|(_, score)| *score != Score::default()).collect()
}

/// Seats that a finding is charged to, in equal parts: whose person did it; where nobody did, whose functions were bound.
/// What somebody did who is there to render what others say is nobody's.
pub(crate) fn charged<'a>(content: &'a Content, finding: &Finding) -> Vec<&'a SeatId> {
    let bound = |seat: &&Seat| {
        !finding.functions.is_empty() && seat.persons.iter().any(|p| content.carries_out(p, &finding.functions))
    };
    match &finding.by {
        _ if !finding.functions.iter().all(|function| earns(content, finding, function)) => Vec::new(),
        Some(by) => content.case.seat_of(by).map(|s| &s.id).into_iter().collect(),
        None => content.case.seats.iter().filter(bound).map(|s| &s.id).collect(),
    }
}

/// A line as it stands for one who is charged with it: what others kept from being done is not assessed.
pub(crate) fn as_charged(finding: &Finding) -> Finding {
    match finding.blocked_by {
        Some(_) => {
            Finding { status: Status::NotAssessed(Why::Blocked), max: 0, got: 0, change: None, ..finding.clone() }
        }
        None => finding.clone(),
    }
}
